"""Production by unit, product and year: one value per cell, and what is odd about the table."""

import unicodedata

import numpy as np

# a total this many times its neighbors', or this part of them, is not a harvest but a mistake
BREAK = 4.0


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


def near_duplicates(names):
    """Names that differ only in case, accents, spaces or punctuation.

    Returns
    -------
    list of list of str
        Groups of two or more, sorted.
    """
    groups = {}
    for name in sorted(set(names)):
        groups.setdefault(_folded(name), []).append(name)
    return [group for group in groups.values() if len(group) > 1]


def suspect_totals(cells):
    """Years in which the total of a product is far from that of the years around it.

    A total is compared with the median of up to three recorded years before and three after, at
    least three in all; it is suspect from `BREAK` times that median, or a `BREAK`-th of it.

    Returns
    -------
    pandas.DataFrame
        ``product``, ``year``, ``total``, ``ratio`` to the median, the most distant first.
    """
    totals = cells.groupby(["product", "year"], sort=True)["value"].sum(min_count=1).dropna()
    totals = totals.rename("total").reset_index()
    by_product = totals.groupby("product")["total"]
    around = np.column_stack([by_product.shift(step) for step in (-3, -2, -1, 1, 2, 3)])
    enough = np.isfinite(around).sum(axis=1) >= 3
    totals, around = totals[enough].copy(), around[enough]
    median = np.nanmedian(around, axis=1) if len(around) else np.zeros(0)
    totals["ratio"] = totals["total"] / np.where(median > 0.0, median, np.nan)
    totals["distance"] = np.abs(np.log(totals["ratio"].where(totals["ratio"] > 0.0, 1e-300)))
    suspects = totals[totals["ratio"].notna() & (totals["distance"] >= np.log(BREAK))]
    suspects = suspects.sort_values(["distance", "product"], ascending=[False, True], kind="stable", ignore_index=True)
    return suspects.drop(columns="distance")


def _folded(name):
    letters = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in letters if letter.isalnum())
