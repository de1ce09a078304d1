"""Codes of localities, municipalities and states as text, and their usual accidents.

Geostatistical codes (INEGI's CVEGEO, Peru's UBIGEO) are digits of a fixed width. A
spreadsheet turns them into numbers and the leading zeros are lost.
"""

import numpy as np


def code_text(value):
    """One code as text: 7.0 and 7 become "7", None and NaN become ""."""
    if value is None or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def align_codes(codes, reference):
    """Give back the leading zeros that `codes` lost against `reference`.

    Parameters
    ----------
    codes, reference : sequence of str

    Returns
    -------
    aligned : ndarray of str (object)
        `codes`, padded where only the padded code exists in `reference`, or stripped of
        zeros where only the stripped one does.
    repaired : int
        How many were changed.
    """
    known = set(reference)
    by_value = codes_by_value(known)
    aligned = np.array(list(codes), object)
    repaired = 0
    for row, code in enumerate(aligned):
        if code in known or not code.isdigit():
            continue
        candidates = by_value.get(code.lstrip("0"), ())
        # two candidates (01 and 001) would be a guess
        if len(candidates) == 1:
            aligned[row] = candidates[0]
            repaired += 1
    return aligned, repaired


def codes_by_value(codes):
    """Codes of digits by what is left of them without leading zeros."""
    by_value = {}
    for code in codes:
        if code.isdigit():
            value = code.lstrip("0")
            by_value[value] = (*by_value.get(value, ()), code)
    return by_value


def short_codes(codes):
    """Codes of digits shorter than the width most of them have: a zero was probably lost."""
    widths = [len(code) for code in codes if code.isdigit()]
    if not widths:
        return []
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    return [code for code in codes if code.isdigit() and len(code) == usual - 1]


def repeated_codes(codes):
    """Codes that occur more than once, blanks left out, in order of first appearance."""
    seen, repeated = set(), {}
    for code in codes:
        if code and code in seen:
            repeated[code] = None
        seen.add(code)
    return list(repeated)
