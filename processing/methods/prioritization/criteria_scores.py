"""One score out of several criteria, by the method that is asked for."""

import numpy as np

from .criteria_scaling import MIN_MAX, VECTOR, scale
from .dp2_distance import dp2_index
from .multicriteria_scores import Scores, first_component, ranks, topsis, weighted_sum

WEIGHTED_SUM, TOPSIS, DP2, COMPONENT = range(4)
OWN_SCALE = 0


def criteria_scores(values, direction, method, weight, scaling=OWN_SCALE, target=None):
    """Score places.

    Parameters
    ----------
    values : ndarray, shape (n, k)
        A place with a NaN has no score.
    direction : ndarray of int, shape (k,)
        1 where more is better, -1 where less is.
    method : int
        `WEIGHTED_SUM`, `TOPSIS`, `DP2` or `COMPONENT`.
    weight : ndarray, shape (k,) or None
        Adds up to 1; only for the first two.
    scaling : int
        A scaling of `criteria_scaling`, or `OWN_SCALE`: from 0 to 1 for the weighted sum, vector for
        TOPSIS. DP2 and the component always have their own.
    target : ndarray, shape (k,), optional

    Returns
    -------
    Scores
    """
    if method == COMPONENT:
        return first_component(values, direction)
    if method == DP2:
        return _distance_from_the_worst(values * direction)
    own = MIN_MAX if method == WEIGHTED_SUM else VECTOR
    scaled = scale(values, direction, own if scaling == OWN_SCALE else scaling, target)
    return (weighted_sum if method == WEIGHTED_SUM else topsis)(scaled, weight)


def _distance_from_the_worst(oriented):
    """DP2 from the least value of each criterion; nothing tells the places apart when none varies."""
    complete = np.isfinite(oriented).all(axis=1)
    try:
        found = dp2_index(oriented, oriented[complete].min(axis=0))
    except ValueError:
        nothing = np.where(complete[:, None], 0.0, np.full(oriented.shape, np.nan))
        return Scores(nothing.sum(axis=1), nothing, ranks(nothing.sum(axis=1)))
    away = np.abs(oriented - oriented[complete].min(axis=0))
    per_unit = np.divide(found.factor, found.deviation, out=np.zeros(len(found.factor)), where=found.factor > 0.0)
    contribution = away * per_unit
    contribution[~complete] = np.nan
    return Scores(found.index, contribution, ranks(found.index))
