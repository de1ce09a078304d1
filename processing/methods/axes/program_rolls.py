"""Rolls of programs matched to places by code, and why a code has no place."""

from dataclasses import dataclass

import numpy as np

from ..codes import align_codes

NO_CODE = "no_code"
BROADER_CODE = "broader_code"
FINER_CODE = "finer_code"
UNKNOWN_CODE = "unknown_code"
# a state code has two digits: one alone is in too many codes to mean anything
SHORTEST_PREFIX = 2


@dataclass(frozen=True)
class MatchedRoll:
    """Rows of the roll of one program, and the unit each belongs to.

    Attributes
    ----------
    program : str
    unit : ndarray of int, shape (r,)
        Unit of each row, -1 where its code has none.
    key : ndarray of str (object), shape (r,), or None
        Who the row is about, "" where unknown; None in a roll of nobody in particular.
    amount : ndarray of float, shape (r,), or None
        Beneficiaries that the row stands for, NaN where unknown; None where each row is one.
    repaired : int
        Rows whose code had lost leading zeros.
    unmatched : pandas.DataFrame
        ``code``, ``rows`` and ``reason`` of the codes without a unit, most rows first.
    """

    program: str
    unit: np.ndarray
    key: object
    amount: object
    repaired: int
    unmatched: object


def match_roll(program, codes, units, key=None, amount=None):
    """Match the rows of a roll to the units by their code.

    Parameters
    ----------
    program : str
    codes : sequence of str, shape (r,)
        Code of each row, "" where it has none.
    units : sequence of str, shape (n,)
        Codes of the units, none repeated.
    key, amount : optional
        As `MatchedRoll` keeps them.

    Returns
    -------
    MatchedRoll

    Notes
    -----
    A code of digits that begins codes of units is of a broader level (the municipality of a
    locality); one that begins with the code of a unit is of a finer one.
    """
    import pandas as pd

    which, different = pd.factorize(np.asarray(codes, object))
    aligned, _ = align_codes(different, units)
    place = {code: row for row, code in enumerate(units)}
    found = np.array([place.get(code, -1) for code in aligned], np.int64).reshape(len(aligned))
    rows = np.bincount(which, minlength=len(different))
    lost = np.flatnonzero(found < 0)
    levels = _levels(units)
    unmatched = pd.DataFrame(
        {
            "code": np.asarray(different, object)[lost],
            "rows": rows[lost],
            "reason": [_reason(different[row], *levels) for row in lost],
        }
    ).sort_values(["rows", "code"], ascending=[False, True], ignore_index=True)
    changed = (np.asarray(different, object) != aligned) & (found >= 0)
    return MatchedRoll(program, found[which], key, amount, int(rows[changed].sum()), unmatched)


def _levels(units):
    """What codes of units begin with, and the codes themselves, those of digits only."""
    whole = {code for code in units if code.isdigit()}
    prefixes = {code[:width] for code in whole for width in range(SHORTEST_PREFIX, len(code))}
    return prefixes, whole


def _reason(code, prefixes, whole):
    if not code:
        return NO_CODE
    # the first digit may be a zero that was lost
    for text in (code, f"0{code}") if code.isdigit() else ():
        if text in prefixes:
            return BROADER_CODE
        if any(text[:width] in whole for width in range(SHORTEST_PREFIX, len(text))):
            return FINER_CODE
    return UNKNOWN_CODE
