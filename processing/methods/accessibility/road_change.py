"""Time to the nearest center before and after roads are built, upgraded or closed.

Both states are the same network but for the changes, so that a difference in time is a
difference of the roads. **Who walks where:** a point may walk to the nearest road, to the
nearest that stays open and to the nearest new one; in each state the quickest of those that
are open there counts, and so for centers. Were it the nearest road only, the closure of a slow
track could bring a locality to the highway behind it and make it faster. So a closed road makes
nobody faster, and a new or upgraded one nobody slower; and where nothing is closed, the times
before are those of `nearest_centers`.

Time saved × people is the user benefit of Neuburger (1971, *Journal of Transport Economics and
Policy* 5(1), 52-75) for trips that are made in both states: T = Σ p · (t_before − t_after).
"""

import numpy as np
import pandas as pd

from ..roads.network_edits import keep_edges
from ..roads.snapping import TiedPoints, snap_points
from .nearest_center import NO_GEOMETRY, OFF_NETWORK, ONE_WAY_TRAP, OTHER_COMPONENT, nearest_centers

# a smaller difference is rounding, minutes
ROUNDING_MIN = 1e-6


def change_in_access(edited, localities, centers, walk_mps, distance, limit, progress=lambda share: None):
    """Times of every locality in both states.

    Parameters
    ----------
    edited : EditedRoads
        Directed for trips to the center.
    localities, centers : ndarray, shape (n, 2)
        Working plane; NaN without geometry.
    walk_mps : float
        Walking speed, meters per second.
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).
    limit : float
        Farthest road to walk to, meters.
    progress : callable
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    pandas.DataFrame
        One row per locality: ``center_before``, ``center_after`` (rows, -1 without one), ``before_min``,
        ``after_min``, ``change_min`` (after − before, NaN unless there are both), ``reason_before``,
        ``reason_after`` ("" where there is a trip).
    """
    new, closed = edited.is_new, edited.is_closed
    nearest, staying = ~new, ~new & ~closed
    options = {"before": [nearest], "after": [staying]}
    if closed.any():
        options["before"].append(staying)
    if new.any():
        options["after"].append(new)
    table = {}
    for number, (state, roads) in enumerate(options.items()):
        progress(number / len(options))
        network, there = (edited.before, ~new) if state == "before" else (edited.after, ~closed)
        tied = [_ties(edited.network, points, roads, there, distance, limit) for points in (localities, centers)]
        trips = nearest_centers(network, *tied, walk_mps, distance)
        center, seconds, reason = _best(trips, len(localities))
        table[f"center_{state}"] = np.where(center < 0, -1, center % max(len(centers), 1))
        table[f"{state}_min"] = seconds / 60.0
        table[f"reason_{state}"] = reason
    change = table["after_min"] - table["before_min"]
    table["change_min"] = np.where(np.abs(change) < ROUNDING_MIN, 0.0, change)
    return pd.DataFrame(table)


def _ties(network, xy, options, there, distance, limit):
    """Points tied to the nearest edge of each option, one option after another.

    Edges have the numbers of the network of those that are `there`; an edge that is not is none.
    """
    number = np.where(there, np.cumsum(there) - 1, -1)
    tied = []
    for option in options:
        kept = np.flatnonzero(option)
        snapped = snap_points(keep_edges(network, option), xy)
        walk = distance(xy, snapped.xy)
        with np.errstate(invalid="ignore"):
            far = (walk > limit) | np.isnan(walk)
        edge = np.where(far | (snapped.edge < 0), -1, number[kept[snapped.edge]] if len(kept) else -1)
        tied.append((xy, edge, snapped.offset, snapped.xy, walk))
    xy, edge, offset, place, walk = (np.concatenate(values) for values in zip(*tied))
    return TiedPoints(xy, type(snapped)(edge, offset, place), walk)


def _best(trips, count):
    """The quickest of the options of each locality: center, seconds and reason."""
    seconds = trips.total_s[:, 0].reshape(-1, count)
    row = np.arange(count)
    best = np.where(np.isnan(seconds), np.inf, seconds).argmin(axis=0)
    reason = trips.reason[:, 0].reshape(-1, count)
    without = np.full(count, NO_GEOMETRY, object)
    # the reason of the option that came farthest
    for name in (OFF_NETWORK, OTHER_COMPONENT, ONE_WAY_TRAP, ""):
        without[(reason == name).any(axis=0)] = name
    return trips.center[:, 0].reshape(-1, count)[best, row], seconds[best, row], without


def change_totals(table, people):
    """Sums over localities.

    Parameters
    ----------
    table : pandas.DataFrame
        As `change_in_access` gives it.
    people : ndarray, shape (localities,)
        NaN counts as none.

    Returns
    -------
    dict of str to float or int
        ``saved`` and ``lost`` (person-minutes of those with a trip in both states), ``net`` (saved − lost),
        ``people_faster``, ``people_slower``; ``newly_reached`` and ``cut_off`` (localities) and their people.
    """
    people = np.nan_to_num(people)
    change = table["change_min"].fillna(0.0).to_numpy()
    had, has = (table[name].to_numpy() == "" for name in ("reason_before", "reason_after"))
    saved, lost = float((people * np.maximum(-change, 0.0)).sum()), float((people * np.maximum(change, 0.0)).sum())
    return {
        "saved": saved,
        "lost": lost,
        "net": saved - lost,
        "people_faster": float(people[change < 0.0].sum()),
        "people_slower": float(people[change > 0.0].sum()),
        "newly_reached": int((~had & has).sum()),
        "people_newly_reached": float(people[~had & has].sum()),
        "cut_off": int((had & ~has).sum()),
        "people_cut_off": float(people[had & ~has].sum()),
    }
