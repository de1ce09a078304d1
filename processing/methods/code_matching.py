"""Codes of a table matched to units, and why a code has none.

Geostatistical codes nest: that of a locality begins with that of its municipality, and that with
the state's. So a code that no unit has can still be told apart: it is of another level, or unknown.
"""

import re

import numpy as np

from .codes import codes_by_value

NO_CODE = "no_code"
BROADER_CODE = "broader_code"
FINER_CODE = "finer_code"
UNKNOWN_CODE = "unknown_code"
# a state code has two digits: one alone is in too many codes to mean anything
SHORTEST_PREFIX = 2
# of the codes of state, municipality and locality (INEGI), and of the levels they make with that of the census tract
PART_WIDTHS = (2, 3, 4)
LEVELS = (2, 5, 9, 13)
# what spreadsheets make of a code: 1001.0, '01001, ="01001"
SPREADSHEET = re.compile(r"""^(?:=?"|['`´‘’])?\s*(.*?)(?:\.0+)?\s*"?\Z""", re.DOTALL)


class CodeMatcher:
    """Finds units by their code, whatever zeros it lost.

    Parameters
    ----------
    units : sequence of str, shape (n,)
        Codes of the units, none repeated.

    Notes
    -----
    A code of digits that begins codes of units is of a broader level (the municipality of a
    locality); one that begins with the code of a unit is of a finer one.
    """

    def __init__(self, units):
        self._place = {code: row for row, code in enumerate(units)}
        self._by_value = codes_by_value(self._place)
        self._whole = {code for code in self._place if code.isdigit()}
        self._widths = {len(code) for code in self._whole}
        self._prefixes = {code[:width] for code in self._whole for width in range(SHORTEST_PREFIX, len(code))}

    def match(self, codes):
        """Unit of each code.

        Parameters
        ----------
        codes : sequence of str

        Returns
        -------
        unit : ndarray of int
            -1 where there is none.
        repaired : ndarray of bool
            Whether the code had to be given back its zeros, or rid of what a spreadsheet adds.
        reason : ndarray of str (object)
            Why there is no unit, "" where there is one.
        """
        found = [self._find(code) for code in codes]
        unit = np.array([row for row, _ in found], np.int64)
        reason = [self._reason(code) if row < 0 else "" for code, (row, _) in zip(codes, found)]
        return unit, np.array([changed for _, changed in found], bool), np.array(reason, object)

    def _find(self, code):
        """Row of a code's unit, and whether the code had to be repaired."""
        if code in self._place:
            return self._place[code], False
        plain = SPREADSHEET.match(code).group(1)
        # two candidates (01 and 001) would be a guess
        candidates = self._by_value.get(plain.lstrip("0"), ()) if plain.isdigit() else [plain]
        row = self._place.get(candidates[0], -1) if len(candidates) == 1 else -1
        return row, row >= 0

    def _reason(self, code):
        code = SPREADSHEET.match(code).group(1)
        if not code:
            return NO_CODE
        for text in self._spellings(code):
            if text in self._prefixes:
                return BROADER_CODE
            if any(text[:width] in self._whole for width in range(SHORTEST_PREFIX, len(text))):
                return FINER_CODE
        return UNKNOWN_CODE

    def _spellings(self, code):
        """A code of digits, and the same with the zero that it may have lost; 10012 has lost none among 01001 and 20012."""
        if not code.isdigit():
            return []
        whole = len(code) in self._widths
        if self._widths <= set(LEVELS):
            whole |= len(code) in LEVELS or len(code) + 1 not in LEVELS
        return [code] if whole else [code, f"0{code}"]


def municipality_of(codes):
    """Municipality of localities whose codes are as long as INEGI's, their first five digits; None for other codes."""
    municipality, locality = LEVELS[1:3]
    if not all(len(code) == locality and code[:municipality].isdigit() for code in codes):
        return None
    return [code[:municipality] for code in codes]


def joined_codes(parts):
    """Codes from their parts in columns of their own.

    Parameters
    ----------
    parts : list of ndarray of str, each of shape (r,)
        State and municipality, or state, municipality and locality, with or without their zeros. A part
        that holds those before it (01, 01001) stands for all of them.

    Returns
    -------
    ndarray of str (object), shape (r,)
        "" where a part is missing or no number.
    """
    import pandas as pd

    table = pd.DataFrame(dict(enumerate(parts)))
    group = table.groupby(list(table.columns), sort=False, dropna=False).ngroup().to_numpy()
    first = np.zeros(group.max(initial=-1) + 1, np.int64)
    first[group[::-1]] = np.arange(len(table))[::-1]
    different = [_joined([column[row] for column in parts]) for row in first]
    return np.array(different, object)[group] if len(different) else np.zeros(0, object)


def _joined(parts):
    code, total = "", 0
    for part, width in zip(parts, PART_WIDTHS):
        part = SPREADSHEET.match(part).group(1)
        if not part.isdigit():
            return ""
        total += width
        if len(part) <= width:
            code += part.zfill(width)
        elif part.zfill(total).startswith(code) and len(part) <= total:
            code = part.zfill(total)
        else:
            return ""
    return code
