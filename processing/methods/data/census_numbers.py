"""Numbers of census tables, with the marks that agencies put in their place.

INEGI protects localities of one and two inhabited dwellings: ``*`` stands where a figure is confidential (Ley del
Sistema Nacional de Información Estadística y Geográfica) and ``N/D`` where there is none. Neither is zero. People add
thousands separators, percent signs and units.
"""

import re
from dataclasses import dataclass

import numpy as np

CONFIDENTIAL = frozenset({"*", "**", "***", "C", "(C)"})
NOT_AVAILABLE = frozenset(
    {"N/D", "ND", "N.D.", "N.D", "N/A", "NA", "N.A.", "S/D", "SD", "S.D.", "-", "--", "---", "–", "—", ".", "..", "...",
     "NULL", "NONE", "NAN", "#N/A", "#N/D"}
)  # fmt: skip
DRESSING = re.compile(r"[\s\u00a0\u202f'’$%]")
COMMA_GROUPS = re.compile(r"[-+]?\d{1,3}(,\d{3})+(\.\d*)?")
DOT_GROUPS = re.compile(r"[-+]?\d{1,3}(\.\d{3})+(,\d*)?")
# no census counts so far, and whole numbers are exact only up to about nine times it
LARGEST = 1e15
HEIGHT = re.compile(r"([-+]?)0*([-+]?\d[\d.,]*)")


@dataclass(frozen=True)
class CensusNumbers:
    """Figures of one column.

    Attributes
    ----------
    value : ndarray of float, shape (n,)
        NaN where there is no figure.
    confidential, not_available, unreadable : ndarray of bool, shape (n,)
        Why there is none, where something else was written.
    """

    value: np.ndarray
    confidential: np.ndarray
    not_available: np.ndarray
    unreadable: np.ndarray


def census_numbers(texts, whole=False):
    """Figures of one column of text.

    Parameters
    ----------
    texts : ndarray of str or None (object), shape (n,)
    whole : bool
        Whether the figures are counts: then ``1.234`` is one thousand and more where every dot of the column may
        separate thousands.

    Returns
    -------
    CensusNumbers

    Notes
    -----
    The column decides on its marks: a comma is decimal where it is followed by other than three digits anywhere in
    it, or stands behind dots; a dot separates thousands where it repeats in a figure or stands before a comma.
    """
    import pandas as pd

    texts = np.asarray(texts, object)
    confidential = texts == "*"
    # what is known to be no number costs more than what is one
    plain = pd.Series(np.where(confidential, None, texts), dtype=object)
    value = pd.to_numeric(plain, errors="coerce").to_numpy(float, copy=True)
    marks = {kind: np.zeros(len(value), bool) for kind in ("confidential", "not_available", "unreadable")}
    dotted = whole and _dots_group(texts, value)
    with np.errstate(invalid="ignore"):
        odd = np.flatnonzero(~(np.abs(value) <= LARGEST) | dotted)
    marks["confidential"][:] = confidential
    words = [(row, texts[row]) for row in odd[~confidential[odd]].tolist() if texts[row] is not None]
    bare = {}
    for row, text in words:
        mark = text.strip().upper()
        if mark in CONFIDENTIAL:
            marks["confidential"][row] = True
        elif mark in NOT_AVAILABLE:
            marks["not_available"][row] = True
        elif mark:
            bare[row] = DRESSING.sub("", text)
    value[odd] = np.nan
    decimal_comma = _comma_is_decimal(bare.values())
    for row, text in bare.items():
        if decimal_comma or dotted:
            text = text.replace(".", "").replace(",", ".")
        elif COMMA_GROUPS.fullmatch(text):
            text = text.replace(",", "")
        number = _float(text)
        value[row] = number
        marks["unreadable"][row] = number != number
    return CensusNumbers(value, **marks)


def _dots_group(texts, value):
    """Whether every dot of a column of counts may separate thousands, and there are any."""
    fractional = np.flatnonzero(np.isfinite(value) & (value != np.floor(value)))
    if not len(fractional):
        return False
    return all(DOT_GROUPS.fullmatch(text) for text in texts if text is not None and "." in text and text[0] != ".")


def _comma_is_decimal(texts):
    texts = [text for text in texts if "," in text or text.count(".") > 1]
    if not texts or any(COMMA_GROUPS.fullmatch(text) and ("." in text or text.count(",") > 1) for text in texts):
        return False
    return any("," not in text or not COMMA_GROUPS.fullmatch(text) for text in texts)


def _float(text):
    try:
        number = float(text)
    except ValueError:
        return np.nan
    return number if abs(number) <= LARGEST else np.nan


def altitudes(texts):
    """Heights in meters out of text like ``1878``, ``1,878 m``, ``1878 msnm`` or ITER's ``00-5``.

    Parameters
    ----------
    texts : ndarray of str or None (object), shape (n,)

    Returns
    -------
    CensusNumbers
    """
    trimmed = np.empty(len(texts), object)
    for row, text in enumerate(texts):
        # the one figure, without the zeros before its sign and the letters behind it
        found = None if text is None or text.isdecimal() else HEIGHT.search(text)
        trimmed[row] = text if found is None else found.group(1) + found.group(2).rstrip(".,")
    return census_numbers(trimmed, whole=True)
