"""Small groups hidden before numbers of people are published.

As statistical offices do it: a place with fewer people than a minimum is hidden and, where those hidden still add up
to fewer than that or are one alone, so is the next smallest, or the total would tell (primary and complementary
suppression; Hundepool et al. 2012, *Statistical Disclosure Control*, Wiley, chapter 4).
"""

import numpy as np


def hidden_groups(counts, minimum):
    """Localities whose numbers are not to be published.

    Parameters
    ----------
    counts : sequence of ndarray, each of shape (n,)
        People, households or rows of each locality, whichever are published.
    minimum : int

    Returns
    -------
    small : ndarray of bool, shape (n,)
        Some count is above zero and below `minimum`.
    further : ndarray of bool, shape (n,)
        Hidden besides, the smallest first, so that what is hidden adds up to `minimum` and is never one alone.
    """
    counts = np.asarray(counts)
    size = counts.min(axis=0)
    small = (counts.max(axis=0) > 0) & (size < minimum)
    further = np.zeros(len(size), bool)
    order = np.argsort(size, kind="stable")
    for row in order[(counts.max(axis=0)[order] > 0) & ~small[order]]:
        hidden = small | further
        if not small.any() or (hidden.sum() > 1 and counts[:, hidden].sum(axis=1).min() >= minimum):
            break
        further[row] = True
    return small, further


def gather_small(table, minimum, keys):
    """Rows of `table` whose ``rows`` are below `minimum` gathered, their `keys` blank; ``kinds`` counts them.

    Parameters
    ----------
    table : pandas.DataFrame
        ``rows``, ``reason`` and `keys`.
    minimum : int
    keys : list of str
        Columns that tell what kind of row it is, and are blanked.

    Returns
    -------
    pandas.DataFrame
        With ``kinds``: 1, or how many rows were gathered into one.
    """
    import pandas as pd

    table = table.assign(kinds=1)
    small = table["rows"] < minimum
    few = table[small].groupby("reason", as_index=False)[["rows", "kinds"]].sum()
    blank = {key: "" for key in keys}
    few = few.assign(**blank, closest=-1, score=np.nan)[table.columns]
    return pd.concat([table[~small], few], ignore_index=True) if len(few) else table
