"""The codes of localities: their form, their repetitions and the unit they begin with.

Geostatistical codes are digits of a fixed width that begin with those of the state and of the
municipality (INEGI's CVEGEO: 2 + 3 + 4; Peru's UBIGEO of a populated center: 6 + 4).
"""

import numpy as np

from ..codes import align_codes


def usual_width(codes):
    """Width of most of the codes that are digits, the wider of two as usual; 0 without any."""
    widths = np.array([len(code) for code in codes if code.isdigit()], int)
    if not len(widths):
        return 0
    counts = np.bincount(widths)
    return int(np.flatnonzero(counts == counts.max()).max())


def code_problems(codes):
    """Codes that are missing, of an odd form or repeated.

    A code is of an odd form where most are digits and it is not, or where its width is not that of most.
    Where all codes lost the same zero their width is the usual one: only the reader of the list knows.
    """
    codes = np.asarray(codes, object)
    blank = codes == ""
    digits = np.array([code.isdigit() for code in codes], bool)
    odd = np.zeros(len(codes), bool)
    if digits.sum() * 2 > (~blank).sum():
        odd = ~blank & ~(digits & (np.array([len(code) for code in codes], int) == usual_width(codes)))
    rows, other = _repeated(codes, ~blank)
    return [
        ("no_code", np.flatnonzero(blank), -1, np.nan, None),
        ("bad_code", np.flatnonzero(odd), -1, np.nan, codes[odd]),
        ("duplicate_code", rows, other, np.nan, codes[rows]),
    ]


def _repeated(keys, usable):
    """Rows whose key another usable row has, and the first such row."""
    import pandas as pd

    at = np.flatnonzero(usable)
    return rows_of_groups(at, pd.factorize(keys[at])[0])


def rows_of_groups(at, group):
    """Rows `at` of groups of two or more, each with the first other row of its group."""
    if not len(at):
        return at, at
    size = np.bincount(group)
    order = np.argsort(group, kind="stable")
    begin = np.cumsum(size) - size
    first, second = at[order[begin]], at[order[begin + np.minimum(1, size - 1)]]
    repeated = size[group] > 1
    rows, group = at[repeated], group[repeated]
    return rows, np.where(first[group] == rows, second[group], first[group])


def code_mismatches(codes, parts):
    """Rows whose code does not hold the code of the unit they are said to be in.

    Where in the code that unit stands is told by the rows themselves: the position and width at
    which most of them agree (an INEGI code holds its state at digits 1-2 and its municipality at
    1-5, or at 3-5 when that is given without the state). Zeros lost on the left are given back.

    Parameters
    ----------
    codes, parts : ndarray of str

    Returns
    -------
    rows : ndarray of int
    agree : float
        Share of the rows judged that agree; below a half the columns are not of one coding.
    """
    width, widest = usual_width(codes), usual_width(parts)
    digits = [code.isdigit() and part.isdigit() for code, part in zip(codes, parts)]
    judged = np.flatnonzero(np.array(digits, bool))
    if not len(judged):
        return judged, 1.0
    best = np.zeros(len(judged), bool)
    sought = {wide: _letters(_filled(parts[judged], wide)) for wide in (widest, widest + 1, widest + 2)}
    for filled in (width, width + 1):
        code = _letters(_filled(codes[judged], filled))
        for start in range(max(width - 1, 1)):
            for wide, part in sought.items():
                held = code[:, start : start + wide]
                same = (held == part[:, : held.shape[1]]).all(axis=1) & ~part[:, held.shape[1] :].any(axis=1)
                if same.sum() > best.sum():
                    best = same
    return judged[~best], float(best.mean())


def municipality_codes(table, known):
    """Code of the municipality of each row as a list of municipalities writes it.

    Taken from the column of municipalities, alone or behind that of states; where there is no such
    column, or no row of it is known, from the first digits of the locality's code.

    Parameters
    ----------
    table : Localities
    known : sequence of str
        Codes of the municipalities.

    Returns
    -------
    ndarray of str
        "" where there is none; not every code has to be a known one.
    """
    width = usual_width(known)
    candidates = []
    if table.municipality is not None:
        candidates.append(align_codes(table.municipality, known)[0])
        if table.state is not None and width:
            state = usual_width(table.state)
            joined = _joined(_filled(table.state, state), _filled(table.municipality, max(width - state, 0)))
            candidates.append(align_codes(joined, known)[0])
    listed = [code for code in set(known) if code]
    matched = [int(np.isin(codes.astype(str), listed).sum()) for codes in candidates]
    if matched and max(matched) > 0:
        return candidates[int(np.argmax(matched))]
    if table.codes is not None and width:
        usual = usual_width(table.codes)
        heads = [[code[:width] for code in _filled(table.codes, filled)] for filled in (usual, usual + 1)]
        aligned = [align_codes(head, known)[0] for head in heads]
        return max(aligned, key=lambda codes: np.isin(codes.astype(str), listed).sum())
    return candidates[0] if candidates else np.full(len(table.xy), "", object)


def _filled(codes, width):
    """Codes with the zeros they lost; "" stays as it is."""
    return np.array([code and code.zfill(width) for code in codes], object)


def _letters(texts):
    """Texts as numbers of their letters, shape (n, length of the longest); 0 behind the end."""
    texts = np.array(texts.tolist(), str)
    return texts.view(np.uint32).reshape(len(texts), -1)


def _joined(heads, tails):
    return np.array([head + tail if head and tail else "" for head, tail in zip(heads, tails)], object)
