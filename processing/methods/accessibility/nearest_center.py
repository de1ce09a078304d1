"""Time and distance from every locality to its nearest center or centers.

For one center per locality a single search spreads from all centers at once; for
several, one search per center keeps the k best. Trip = walk from the locality to the
road + drive + walk from the road to the center. Nobody walks past the center: where
the center is no farther than those two walks together, the trip is made on foot.

The nearest facility by least travel time is the accessibility measure of Geurs and
van Wee (2004, *Journal of Transport Geography* 12(2), 127-140), section 3.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..roads.least_time_searches import search_here
from ..roads.shortest_paths import against_traffic, along_edge, components, last_stretch
from .short_trips import same_edge_pairs, walks

REACHED, NO_GEOMETRY, OFF_NETWORK = "", "no_geometry", "off_network"
OTHER_COMPONENT, ONE_WAY_TRAP, BEYOND_LIMIT = "other_component", "one_way_trap", "beyond_limit"
FEWER_CENTERS = "fewer_centers"


@dataclass(frozen=True)
class Trips:
    """Trips of `p` localities to up to `k` centers each, nearest first.

    Attributes
    ----------
    center : ndarray of int, shape (p, k)
        Row of the center, -1 where there is none.
    total_s, drive_s, walk_s, road_m : ndarray, shape (p, k)
        NaN where there is none.
    reason : ndarray of str, shape (p, k)
        Empty where there is a trip.
    """

    center: np.ndarray
    total_s: np.ndarray
    drive_s: np.ndarray
    walk_s: np.ndarray
    road_m: np.ndarray
    reason: np.ndarray


def nearest_centers(
    network, localities, centers, walk_mps, distance, k=1, cutoff_s=np.inf, progress=None, search=search_here
):
    """Find the `k` centers of least travel time of every locality.

    Parameters
    ----------
    network : RoadNetwork
        Directed for trips to the center; give ``network.reversed()`` for trips from it.
    localities, centers : TiedPoints
    walk_mps : float
        Walking speed, meters per second.
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).
    k : int
        Centers wanted per locality.
    cutoff_s : float
        Longest trip that counts, seconds.
    progress : callable, optional
        Called with a share of 1; it may raise to cancel.
    search : SciPySearch
        Or what takes its place.

    Returns
    -------
    Trips
        A locality without a k-th center carries the reason in that place.
    """
    count, k = len(localities.xy), max(int(k), 1)
    best = Trips(
        center=np.full((count, k), -1),
        total_s=np.full((count, k), np.inf),
        drive_s=np.full((count, k), np.nan),
        walk_s=np.full((count, k), np.nan),
        road_m=np.full((count, k), np.nan),
        reason=np.full((count, k), "", object),
    )
    on_foot = walks(localities, centers, distance)
    reachable = np.flatnonzero(centers.snapped.edge >= 0)
    if k == 1:
        searches = [reachable] if len(reachable) else []
    else:
        searches = [reachable[i : i + 1] for i in range(len(reachable))]
    for number, rows in enumerate(searches):
        if progress:
            progress(number / len(searches))
        _keep_best(best, *_trips_to_any(network, localities, centers, rows, walk_mps, on_foot, search))
    return _explained(best, network, localities, centers, cutoff_s)


def drives_to_any(network, points, centers, walk_mps, search=search_here):
    """Least time by road from points of the network to any of the centers.

    Parameters
    ----------
    network : RoadNetwork
        As in `nearest_centers`.
    points : SnappedPoints, p points
    centers : TiedPoints
        All near a road.
    walk_mps : float
        Walking speed, meters per second.
    search : callable
        As in `nearest_centers`.

    Returns
    -------
    center : ndarray of int, shape (p,)
        Row of the center; any where there is no trip.
    seconds : ndarray, shape (p,)
        With the walk from the road to the center; infinity where there is no trip.
    meters : ndarray, shape (p,)
        By road.
    """
    center_walk_s = centers.walk_m / walk_mps
    graph = against_traffic(network, centers.snapped, center_walk_s)
    seconds, predecessor, source = search.from_any(graph, graph.first_point + np.arange(len(center_walk_s)))
    meters = graph.tree_meters(predecessor)

    node, leave_s, leave_m = last_stretch(network, points)
    by_end = seconds[node] + leave_s
    end = by_end.argmin(axis=1)
    row = np.arange(len(node))
    total = by_end[row, end]
    road_m = meters[node[row, end]] + leave_m[row, end]
    center = source[node[row, end]] - graph.first_point

    for i, j in same_edge_pairs(points.edge, centers.snapped.edge):
        direct_s, direct_m = along_edge(network, points.take(i), centers.snapped.take(j))
        direct_s = direct_s + center_walk_s[j]
        better = direct_s < total[i]
        i, j = i[better], j[better]
        total[i], road_m[i], center[i] = direct_s[better], direct_m[better], j
    return center, total, road_m


def _trips_to_any(network, localities, centers, rows, walk_mps, on_foot, search):
    """Best trip of each locality to any of the centers `rows`: center, total, drive, walk, meters."""
    some = centers.take(rows)
    center_walk_s = some.walk_m / walk_mps
    center, total, road_m = drives_to_any(network, localities.snapped, some, walk_mps, search)

    reached = np.isfinite(total)
    center = np.where(reached, center, 0)
    drive = np.where(reached, total - center_walk_s[center], np.nan)
    walk = localities.walk_m / walk_mps + center_walk_s[center]
    total = np.where(reached, drive + walk, np.inf)
    center = rows[center]

    for i, j, meters_on_foot in on_foot:
        walked = meters_on_foot / walk_mps
        use = np.isin(j, rows) & (walked <= total[i])
        i, j, walked = i[use], j[use], walked[use]
        total[i], drive[i], walk[i], road_m[i], center[i] = walked, 0.0, walked, 0.0, j
    return center, total, drive, walk, road_m


def _keep_best(best, center, total, drive, walk, road_m):
    """Insert one candidate per locality into the sorted lists of `best`."""
    place = (best.total_s <= total[:, None]).sum(axis=1)
    k = best.total_s.shape[1]
    for slot in range(k - 1, -1, -1):
        moved = np.flatnonzero((place < slot) & (slot > 0) & np.isfinite(total))
        here = np.flatnonzero((place == slot) & np.isfinite(total))
        for values, new in (
            (best.center, center),
            (best.total_s, total),
            (best.drive_s, drive),
            (best.walk_s, walk),
            (best.road_m, road_m),
        ):
            if slot:
                values[moved, slot] = values[moved, slot - 1]
            values[here, slot] = new[here]


def _explained(best, network, localities, centers, cutoff_s):
    """Give every missing trip its reason and blank what lies beyond the limit."""
    reason = best.reason
    missing = ~np.isfinite(best.total_s)
    beyond = np.isfinite(best.total_s) & (best.total_s > cutoff_s)
    edge = localities.snapped.edge
    component = components(network)
    served = np.unique(component[network.edge_from[centers.snapped.edge[centers.snapped.edge >= 0]]])
    in_served = np.isin(component[network.edge_from[np.maximum(edge, 0)]], served) if network.edge_count else False
    without = np.where(
        np.isnan(localities.xy).any(axis=1),
        NO_GEOMETRY,
        np.where(edge < 0, OFF_NETWORK, np.where(in_served, ONE_WAY_TRAP, OTHER_COMPONENT)),
    )
    # a locality that reaches a first center but not a k-th is not cut off
    without = np.where(missing[:, :1], without[:, None], FEWER_CENTERS)
    reason[missing] = np.broadcast_to(without, reason.shape)[missing]
    reason[beyond] = BEYOND_LIMIT
    blank = missing | beyond
    best.center[blank] = -1
    for values in (best.total_s, best.drive_s, best.walk_s, best.road_m):
        values[blank] = np.nan
    return best


def nearest_by_tier(network, localities, centers, tiers, **search):
    """Nearest centers within each tier, as a long table.

    Parameters
    ----------
    network, localities, centers
        As in `nearest_centers`.
    tiers : ndarray of str, shape (centers,), or None
        Tier of each center; None takes all centers as one tier "".
    **search
        The other parameters of `nearest_centers`.

    Returns
    -------
    pandas.DataFrame
        Columns ``locality``, ``tier``, ``rank``, ``center`` (row, -1 without one), ``drive_min``,
        ``walk_min``, ``total_min``, ``road_km``, ``reason``; sorted by locality, tier and rank.
        Every locality has its first rank in every tier; later ranks only where there is a center.
    """
    tables = []
    names = [""] if tiers is None else sorted(set(tiers))
    for tier in names:
        rows = np.arange(len(centers.xy)) if tiers is None else np.flatnonzero(tiers == tier)
        trips = nearest_centers(network, localities, centers.take(rows), **search)
        table = trip_table(trips)
        table["center"] = np.where(table["center"] >= 0, rows[table["center"]], -1)
        table.insert(1, "tier", tier)
        tables.append(table)
    table = pd.concat(tables, ignore_index=True)
    return table.sort_values(["locality", "tier", "rank"], kind="stable", ignore_index=True)


def trip_table(trips):
    """Flatten `Trips` to one row per locality and rank, in minutes and kilometers."""
    count, k = trips.center.shape
    table = pd.DataFrame(
        {
            "locality": np.repeat(np.arange(count), k),
            "rank": np.tile(np.arange(1, k + 1), count),
            "center": trips.center.ravel(),
            "drive_min": trips.drive_s.ravel() / 60.0,
            "walk_min": trips.walk_s.ravel() / 60.0,
            "total_min": trips.total_s.ravel() / 60.0,
            "road_km": trips.road_m.ravel() / 1000.0,
            "reason": trips.reason.ravel(),
        }
    )
    return table[(table["rank"] == 1) | (table["center"] >= 0)].reset_index(drop=True)
