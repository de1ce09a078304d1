"""Functional territories as catchments: every unit with the urban center of least travel time.

Where no commuting flows exist, the territory around a center is the set of units that reach
it first (Christaller 1933; applied to urban–rural catchments by Cattaneo, Nelson and
McMenomy 2021, *PNAS* 118(2), e2011990118). Certainty is the time margin to the second choice.
"""

from dataclasses import dataclass

import numpy as np

UNASSIGNED = -1


@dataclass(frozen=True)
class Catchments:
    """Assignment of `n` units to centers.

    Attributes
    ----------
    best, second, third : ndarray of int, shape (n,)
        Row of the center, -1 where there is none. `second` and `third` are the next best of the
        centers that were kept.
    minutes, margin : ndarray, shape (n,)
        Time to `best`, and how much longer to `second`; NaN where undefined.
    moved : ndarray of bool, shape (n,)
        Units whose first center was dissolved for its small population.
    beyond : ndarray of bool, shape (n,)
        Units that have trips, all of them beyond the cutoff.
    dissolved : list of int
        Centers dissolved, in order.
    """

    best: np.ndarray
    second: np.ndarray
    third: np.ndarray
    minutes: np.ndarray
    margin: np.ndarray
    moved: np.ndarray
    beyond: np.ndarray
    dissolved: list


def travel_time_catchments(minutes, population, min_population=0.0, cutoff=np.inf):
    """Assign units to the center of least time, dissolving territories that are too small.

    The smallest territory below `min_population` is dissolved first (ties: the last center);
    its units go to their next best center, and so on until none is too small or one is left.

    Parameters
    ----------
    minutes : ndarray, shape (n, c)
        Travel time of each unit to each center; NaN where there is no trip.
    population : ndarray, shape (n,)
        Inhabitants of each unit; NaN counts as none.
    min_population : float
        Least inhabitants of a territory.
    cutoff : float
        Longest trip that counts, minutes.

    Returns
    -------
    Catchments
    """
    times = np.where(minutes <= cutoff, minutes, np.inf)
    beyond = np.isfinite(minutes).any(axis=1) & np.isinf(times).all(axis=1)
    people = np.nan_to_num(population)
    first = _ranked(times)[0]
    dissolved = []
    while times.shape[1] - len(dissolved) > 1:
        best = _ranked(times)[0]
        size = np.bincount(best[best >= 0], weights=people[best >= 0], minlength=times.shape[1])
        open_centers = np.setdiff1d(np.arange(times.shape[1]), dissolved)
        small = open_centers[size[open_centers] < min_population]
        if not len(small):
            break
        smallest = small[np.lexsort((-small, size[small]))[0]]
        dissolved.append(int(smallest))
        times[:, smallest] = np.inf
    best, second, third = _ranked(times)
    rows = np.arange(len(times))
    own = np.where(best >= 0, times[rows, best], np.nan)
    other = np.where(second >= 0, times[rows, second], np.nan)
    return Catchments(best, second, third, own, other - own, (first >= 0) & (first != best), beyond, dissolved)


def known_sums(values, group, count):
    """Sum of the known values of each group, shape (count,); NaN where none is known.

    Parameters
    ----------
    values : ndarray, shape (n,)
        NaN for unknown.
    group : ndarray of int, shape (n,)
        -1 for none.
    count : int
        Number of groups.
    """
    known = np.isfinite(values) & (group >= 0)
    sums = np.bincount(group[known], weights=values[known], minlength=count)
    return np.where(np.bincount(group[known], minlength=count) > 0, sums, np.nan)


def unit_minutes(minutes, unit, weight, count):
    """Population-weighted mean time of each unit's localities to each center.

    Parameters
    ----------
    minutes : ndarray, shape (localities, c)
        NaN where there is no trip.
    unit : ndarray of int, shape (localities,)
        Unit of each locality, -1 for none.
    weight : ndarray, shape (localities,)
        Inhabitants; a unit whose localities have none is averaged without weights.
    count : int
        Number of units.

    Returns
    -------
    ndarray, shape (count, c)
        NaN where less than half of the people who reach any center reach this one.
    """
    inside = (unit >= 0) & np.isfinite(minutes).any(axis=1)
    minutes, unit, weight = minutes[inside], unit[inside], np.nan_to_num(weight[inside])
    total = np.bincount(unit, weights=weight, minlength=count)
    weight = np.where(total[unit] > 0.0, weight, 1.0)
    total = np.bincount(unit, weights=weight, minlength=count)
    result = np.full((count, minutes.shape[1]), np.nan)
    for center, column in enumerate(minutes.T):
        travels = np.isfinite(column)
        people = np.bincount(unit[travels], weights=weight[travels], minlength=count)
        spent = np.bincount(unit[travels], weights=(weight * np.nan_to_num(column))[travels], minlength=count)
        known = (people > 0.0) & (people >= total / 2.0)
        result[known, center] = spent[known] / people[known]
    return result


def _ranked(times):
    """Rows of the three nearest centers of each unit, -1 where there is none."""
    order = np.argsort(times, axis=1, kind="stable")[:, :3]
    order = np.where(np.isfinite(np.take_along_axis(times, order, axis=1)), order, UNASSIGNED)
    missing = 3 - order.shape[1]
    return np.pad(order, ((0, 0), (0, missing)), constant_values=UNASSIGNED).T
