"""Production by unit, product and year: one value per cell, and what is odd about the table."""

import unicodedata

import numpy as np
import pandas as pd

# of a group of codes, the largest part that may stand apart from the rest
APART = 0.05
LEAST_CODES = 20
ODD_PATTERN, DETACHED = "odd_pattern", "detached_code"


def production_cells(rows):
    """Add up the rows of each unit, product and year.

    Parameters
    ----------
    rows : pandas.DataFrame
        Columns ``unit``, ``product`` (text, "" when missing), ``year`` and ``value`` (float, NaN when missing).

    Returns
    -------
    cells : pandas.DataFrame
        ``year``, ``unit``, ``product``, ``value``, sorted. The value is NaN when that of any of its
        rows is: part of a sum is not the sum.
    left_out : ndarray of int
        Rows without unit, product or year, which belong to no cell.
    """
    whole = (rows["unit"] != "") & (rows["product"] != "") & rows["year"].notna()
    groups = rows[whole].groupby(["year", "unit", "product"], sort=True)["value"]
    value = groups.sum().where(groups.count() == groups.size())
    return value.reset_index(), np.flatnonzero(~whole)


def period_values(cells, last, count=1, suspects=None, keep=False):
    """Mean production of the `count` years that end with `last`.

    Parameters
    ----------
    cells : pandas.DataFrame
        As `production_cells` gives them.
    last : float
    count : int
        Years, by the calendar.
    suspects : pandas.DataFrame, optional
        As `production_outliers.suspect_values` gives them.
    keep : bool
        Whether suspect values count in the means.

    Returns
    -------
    table : pandas.DataFrame
        ``unit``, ``product``, ``value``, ``years`` (how many the mean has) and ``outlier`` (whether a suspect
        value lies in the period), sorted. One year alone is given as it is, suspect or not.
    outlying : pandas.DataFrame
        ``unit`` ("" for all units) and ``product`` of which only suspect values are known; empty with `keep`.

    Notes
    -----
    A pair without a row in a year in which its unit and its product have rows produced 0; where either has
    none, or the value is missing, that year is unknown and in no mean.
    """
    first = last - count if count > 1 else np.nextafter(last, -np.inf)
    some = cells[(cells["year"] > first) & (cells["year"] <= last)]
    pair = some.groupby(["unit", "product"], sort=True).ngroup().to_numpy()
    pairs = some.drop_duplicates(["unit", "product"]).sort_values(["unit", "product"], ignore_index=True)
    pairs = pairs[["unit", "product"]]
    years, year = np.unique(some["year"], return_inverse=True)
    value = np.full((len(pairs), len(years)), np.nan)
    blank = np.ones(value.shape, bool)
    value[pair, year], blank[pair, year] = some["value"], False
    recorded = {}
    for key in ("unit", "product"):
        which, names = pd.factorize(pairs[key])
        seen = np.zeros((len(names), len(years)), bool)
        seen[which[pair], year] = True
        recorded[key] = seen[which]
    value[blank & recorded["unit"] & recorded["product"]] = 0.0
    odd, whole = _suspected(pairs, years, suspects)
    used = np.isfinite(value) if keep else np.isfinite(value) & ~odd
    only_odd = odd.any(axis=1) & ~used.any(axis=1)
    if count > 1:
        known = used.sum(axis=1)
        mean = np.where(used, value, 0.0).sum(axis=1) / np.where(known > 0, known, np.nan)
    else:
        known, mean = np.isfinite(value).sum(axis=1), value.sum(axis=1)
    table = pairs.assign(value=mean, years=known, outlier=odd.any(axis=1))
    # all units lack a product of which every recorded year is suspect
    lost = pairs["product"].isin(pairs.loc[only_odd & (whole | ~recorded["product"]).all(axis=1), "product"])
    every = pd.DataFrame({"unit": "", "product": np.unique(pairs.loc[lost, "product"])})
    return table, pd.concat([every, pairs[only_odd & ~lost]], ignore_index=True)


def _suspected(pairs, years, suspects):
    """Whether each pair and year is suspect, and whether the whole product is in that year."""
    odd, whole = (np.zeros((len(pairs), len(years)), bool) for _ in range(2))
    if suspects is None or suspects.empty:
        return odd, whole
    for column, year in enumerate(years):
        of_year = suspects[suspects["year"] == year]
        whole[:, column] = pairs["product"].isin(of_year.loc[of_year["unit"] == "", "product"])
        index = pd.MultiIndex.from_frame(of_year[["unit", "product"]])
        odd[:, column] = whole[:, column] | pd.MultiIndex.from_frame(pairs).isin(index)
    return odd, whole


def near_duplicates(names):
    """Names that differ only in case, accents, spaces or punctuation.

    Returns
    -------
    list of list of str
        Groups of two or more, sorted.
    """
    groups = {}
    for name in sorted(set(names)):
        groups.setdefault(folded(name), []).append(name)
    return [group for group in groups.values() if len(group) > 1]


def folded(name):
    """What is left of a name without case, accents, spaces and punctuation."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in letters if letter.isalnum())


def odd_codes(codes):
    """Codes that do not look like the others: totals, codes "not specified", codes of another level.

    Parameters
    ----------
    codes : sequence of str

    Returns
    -------
    list of (str, str)
        Code and why, sorted: `ODD_PATTERN`, of another length, or with other than digits, where at least
        95 % of the codes share one; `DETACHED`, few numbers far beyond a run of many: more than
        half of its length (20996 after 20001 to 20570). At least `LEAST_CODES` codes are needed to tell.
    """
    different = sorted({code for code in codes if code})
    if len(different) < LEAST_CODES:
        return []
    width = [len(code) if code.isdecimal() else -1 for code in different]
    usual = max(set(width), key=lambda one: (width.count(one), one))
    if usual < 0 or width.count(usual) < (1.0 - APART) * len(different):
        return []
    found = [(code, ODD_PATTERN) for code, one in zip(different, width) if one != usual]
    families = {}
    for code, one in zip(different, width):
        if one == usual:
            # municipalities, districts or localities are numbered within what their last three digits leave
            families.setdefault(code[:-3], []).append(code)
    found += [(code, DETACHED) for family in families.values() for code in _detached(family)]
    return sorted(found)


def _detached(codes):
    """The last of the sorted codes of a family, where they lie far beyond the others."""
    if len(codes) < LEAST_CODES:
        return []
    number = np.array([int(code) for code in codes])
    tail = max(int(APART * len(codes)), 1)
    for first in range(len(codes) - tail, len(codes)):
        length = number[first - 1] - number[0] + 1
        if number[first] - number[first - 1] > 0.5 * length:
            return codes[first:]
    return []
