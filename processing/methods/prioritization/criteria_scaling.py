"""Criteria of different units brought to one scale on which more is always better.

Scalings as in Nardo et al. (2008), *Handbook on Constructing Composite Indicators*, OECD,
step 5; the vector scaling is that of Hwang and Yoon (1981), *Multiple Attribute Decision Making*.
"""

import numpy as np

MIN_MAX, Z_SCORE, RANK, TARGET, VECTOR = range(1, 6)
LEAVE_OUT, WORST, MEAN = range(3)


def fill_missing(values, direction, policy):
    """Treat missing values before scaling.

    Parameters
    ----------
    values : ndarray, shape (n, k)
        NaN where missing.
    direction : ndarray of int, shape (k,)
        1 where more is better, -1 where less is.
    policy : int
        `LEAVE_OUT` keeps them missing, `WORST` takes the worst known value of the criterion,
        `MEAN` the mean of the known ones.

    Returns
    -------
    ndarray, shape (n, k)
        A criterion without any value stays missing.
    """
    if policy == LEAVE_OUT:
        return values
    known = np.isfinite(values)
    filled = values.copy()
    for column in np.flatnonzero(known.any(axis=0) & ~known.all(axis=0)):
        there = values[known[:, column], column]
        worst = there.min() if direction[column] > 0 else there.max()
        filled[~known[:, column], column] = worst if policy == WORST else there.mean()
    return filled


def scale(values, direction, scaling, target=None):
    """Scale each criterion so that more is better.

    Parameters
    ----------
    values : ndarray, shape (n, k)
        Rows with a NaN stay NaN and take no part in the scales.
    direction : ndarray of int, shape (k,)
        1 where more is better, -1 where less is.
    scaling : int
        `MIN_MAX`: from 0 (worst) to 1. `Z_SCORE`: standard deviations from the mean.
        `RANK`: from 0 to 1 by rank, ties at their mean. `TARGET`: 1 at the target, 0 at the value
        farthest from it. `VECTOR`: over the root of the sum of squares, less-is-better negative.
    target : ndarray, shape (k,), optional
        Wanted for `TARGET`; the direction then does not matter.

    Returns
    -------
    ndarray, shape (n, k)
        A criterion that is the same everywhere is 0: it tells no places apart.
    """
    scaled = np.full(values.shape, np.nan)
    complete = np.isfinite(values).all(axis=1)
    known = values[complete]
    if not len(known):
        return scaled
    if scaling == TARGET:
        known, direction = -np.abs(known - target), np.ones(values.shape[1])
    oriented = known * direction
    spread = np.ptp(oriented, axis=0)
    if scaling == Z_SCORE:
        result = _ratio(oriented - oriented.mean(axis=0), oriented.std(axis=0))
    elif scaling == RANK:
        result = np.column_stack([_ranks(column) for column in oriented.T])
    elif scaling == VECTOR:
        result = _ratio(oriented, np.sqrt((oriented**2).sum(axis=0)))
    elif scaling == TARGET:
        # 1 is the target itself, whether or not a place is there
        result = 1.0 + _ratio(oriented, np.abs(oriented).max(axis=0))
    else:
        result = _ratio(oriented - oriented.min(axis=0), spread)
    result[:, spread == 0.0] = 0.0
    scaled[complete] = result
    return scaled


def _ratio(numerator, denominator):
    return np.divide(numerator, denominator, out=np.zeros(numerator.shape), where=denominator > 0.0)


def _ranks(column):
    """From 0 for the least to 1 for the greatest, ties at the mean of their places."""
    if len(column) < 2:
        return np.zeros(len(column))
    ordered = np.sort(column)
    places = np.searchsorted(ordered, column, "left") + np.searchsorted(ordered, column, "right") - 1
    return places / 2.0 / (len(column) - 1)
