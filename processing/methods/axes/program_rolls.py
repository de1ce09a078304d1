"""Rolls of programs matched to places by code, and why a code has no place."""

from dataclasses import dataclass

import numpy as np

from ..code_matching import CodeMatcher


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
        The reasons are those of `CodeMatcher`.
    """
    import pandas as pd

    which, different = pd.factorize(np.asarray(codes, object))
    found, repaired, reason = CodeMatcher(units).match(different)
    rows = np.bincount(which, minlength=len(different))
    lost = np.flatnonzero(found < 0)
    unmatched = pd.DataFrame(
        {"code": np.asarray(different, object)[lost], "rows": rows[lost], "reason": reason[lost]}
    ).sort_values(["rows", "code"], ascending=[False, True], ignore_index=True)
    return MatchedRoll(program, found[which], key, amount, int(rows[repaired].sum()), unmatched)
