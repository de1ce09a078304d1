"""How far one gets along every road within given times, to the very meter.

Least times at the junctions come from one search that spreads from all centers (Dijkstra
1959, *Numerische Mathematik* 1, 269-271). Along a road the time is the lesser of two lines,
``t(x) = min(a + p x, b + q (l - x))``: by its start, and by its end, at the paces p and q of the
two directions of travel. So each limit cuts a road at most twice, at places solved for and
not sampled, and the place where the two lines meet is where people turn to one center or to
another: the network Voronoi diagram of Erwig (2000, *Networks* 36(3), 156-163) and Okabe et
al. (2008, *International Journal of Geographical Information Science* 22(9), 965-994).
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..roads.road_network import RoadNetwork, split_at
from ..roads.snapping import SnappedPoints
from .decay import ROUNDING_MIN
from .nearest_center import drives_to_any, nearest_centers, trip_table

# a shorter stretch of road is nothing but rounding
SHORTEST_M = 1e-6


@dataclass(frozen=True)
class Reach:
    """Roads cut where a limit of time, or the border between two centers, lies.

    Attributes
    ----------
    network : RoadNetwork
        With one edge for each stretch.
    band : ndarray of int, shape (m,)
        Number of limits below the stretch: 0 within the first one, and so on; the number of
        limits itself beyond the last one and where there is no trip; -1 for an edge without length.
    center : ndarray of int, shape (m,)
        Row of the center its people go to; -1 beyond the last limit.
    least_s, most_s : ndarray, shape (m,)
        Seconds at its nearest and its farthest place, with the walk from the road to the
        center; NaN beyond the last limit.
    """

    network: RoadNetwork
    band: np.ndarray
    center: np.ndarray
    least_s: np.ndarray
    most_s: np.ndarray


def parse_breaks(text):
    """Limits of time out of text such as "30, 60, 120".

    Parameters
    ----------
    text : str
        Numbers separated by commas, semicolons or spaces.

    Returns
    -------
    list of float
        Minutes, ascending and above zero.

    Raises
    ------
    ValueError
        With the first piece of text that is not a number above the one before.
    """
    breaks = [0.0]
    for piece in text.replace(",", " ").replace(";", " ").split():
        try:
            value = float(piece)
        except ValueError:
            raise ValueError(piece) from None
        if not breaks[-1] < value < np.inf:
            raise ValueError(piece)
        breaks.append(value)
    if len(breaks) == 1:
        raise ValueError(text)
    return breaks[1:]


def reach(network, centers, breaks_s, walk_mps):
    """Cut the roads at limits of travel time.

    Parameters
    ----------
    network : RoadNetwork
        Directed for trips to the center; give ``network.reversed()`` for trips from it.
    centers : TiedPoints
        Those off the network are left out.
    breaks_s : ndarray, shape (k,)
        Limits in seconds, ascending, above zero.
    walk_mps : float
        Walking speed, meters per second.

    Returns
    -------
    Reach
    """
    rows = np.flatnonzero(centers.snapped.edge >= 0)
    stretches = _stretches(network, centers.take(rows), np.asarray(breaks_s, float), walk_mps)
    center = stretches["center"].to_numpy()
    stretches["center"] = np.where(center >= 0, rows[center], -1)
    inside = stretches[stretches["start"] > 0.0]
    cut, _ = split_at(network, inside["edge"].to_numpy(), inside["start"].to_numpy())
    return Reach(cut, *(stretches[name].to_numpy() for name in ("band", "center", "least_s", "most_s")))


def people_by_band(network, places, people, centers, breaks_min, walk_mps, distance):
    """Band and center of every place where people live, by its whole trip.

    Parameters
    ----------
    network : RoadNetwork
    places, centers : TiedPoints
    people : ndarray, shape (p,)
        NaN where unknown.
    breaks_min : sequence of float, k limits
        Minutes, ascending.
    walk_mps, distance
        As in `nearest_center.nearest_centers`.

    Returns
    -------
    pandas.DataFrame
        One row per place: ``center`` (row, -1 without a trip within the last limit), ``band`` (k
        there), ``people`` (0 where unknown) and ``reason``, empty with a trip.
    """
    limits = np.asarray(breaks_min, float) + ROUNDING_MIN
    table = trip_table(nearest_centers(network, places, centers, walk_mps, distance, cutoff_s=60.0 * limits[-1]))
    minutes = np.where(table["center"] >= 0, table["total_min"], np.inf)
    return pd.DataFrame(
        {
            "center": table["center"],
            "band": np.searchsorted(limits, minutes, side="left"),
            "people": np.nan_to_num(people),
            "reason": table["reason"],
        }
    )


def reach_bands(result, people, count, by_center):
    """What each band holds: one row per band, or per center and band.

    Parameters
    ----------
    result : Reach
    people : pandas.DataFrame or None
        As `people_by_band` gives it.
    count : int
        Number of limits.
    by_center : bool
        Whether each center has its bands; else all centers share them.

    Returns
    -------
    pandas.DataFrame
        ``center`` (row, -1 for all together), ``band``, ``road_km`` and ``people`` (NaN when not
        given), by center and band. Bands of one center without roads and people are left out.
    row : ndarray of int, shape (m,)
        Row of that table for each stretch: the number of rows for those beyond the last limit.
    """

    def key(center, band):
        return (np.asarray(center) if by_center else 0) * count + np.asarray(band)

    inside = (result.band >= 0) & (result.band < count)
    stretch_key = key(result.center[inside], result.band[inside])
    if people is None:
        people_key, amount = np.zeros(0, int), np.zeros(0)
    else:
        counted = people[people["center"] >= 0]
        people_key, amount = key(counted["center"], counted["band"]), counted["people"]
    keys = np.unique(np.concatenate([stretch_key, people_key])) if by_center else np.arange(count)
    row = np.full(len(result.band), len(keys))
    row[inside] = np.searchsorted(keys, stretch_key)
    km = np.bincount(row[inside], weights=result.network.edge_length[inside] / 1000.0, minlength=len(keys))
    total = np.bincount(np.searchsorted(keys, people_key), weights=amount, minlength=len(keys))
    table = pd.DataFrame(
        {
            "center": keys // count if by_center else -1,
            "band": keys % count,
            "road_km": km,
            "people": np.nan if people is None else total,
        }
    )
    return table, row


def _stretches(network, centers, breaks_s, walk_mps):
    """Stretches of one band and one center, in order along each edge; every edge has one at least."""
    edge, start, stop = _between_centers(network, centers.snapped)
    span = stop - start
    ends = SnappedPoints(np.tile(edge, 2), np.concatenate([start, stop]), np.empty((2 * len(edge), 2)))
    center, seconds, _ = drives_to_any(network, ends, centers, walk_mps)
    center, seconds = center.reshape(2, -1), seconds.reshape(2, -1)
    length = network.edge_length[edge]
    pace = np.stack([network.backward_s[edge], network.forward_s[edge]]) / length
    usable = np.isfinite(seconds) & np.isfinite(pace)
    seconds, pace = np.where(usable, seconds, 0.0), np.where(usable, pace, 1.0)

    meeting = np.clip((seconds[1] + pace[1] * span - seconds[0]) / pace.sum(axis=0), 0.0, span)
    meeting = np.where(usable.all(axis=0), meeting, np.where(usable[0], span, 0.0))
    tables = []
    for side, run in enumerate((meeting, span - meeting)):
        bounds = np.clip((breaks_s - seconds[side][:, None]) / pace[side][:, None], 0.0, run[:, None])
        bounds = np.where(usable[side][:, None], bounds, 0.0)
        bounds = np.column_stack([np.zeros(len(run)), bounds, run])
        near, far = bounds[:, :-1], bounds[:, 1:]
        band = np.broadcast_to(np.arange(len(breaks_s) + 1), near.shape)
        covered = band < len(breaks_s)
        tables.append(
            {
                "edge": np.broadcast_to(edge[:, None], near.shape),
                "start": (stop[:, None] - far) if side else (start[:, None] + near),
                "meters": far - near,
                "band": band,
                "center": np.where(covered, center[side][:, None], -1),
                "least_s": np.where(covered, seconds[side][:, None] + pace[side][:, None] * near, np.nan),
                "most_s": np.where(covered, seconds[side][:, None] + pace[side][:, None] * far, np.nan),
            }
        )
    columns = {name: np.concatenate([table[name].ravel() for table in tables]) for name in tables[0]}
    return _joined(pd.DataFrame(columns), network.edge_count)


def _between_centers(network, centers):
    """Edges cut at the centers tied to them: edge, start and stop in meters."""
    edge = np.concatenate([np.arange(network.edge_count), centers.edge])
    start = np.concatenate([np.zeros(network.edge_count), centers.offset])
    order = np.lexsort((start, edge))
    edge, start = edge[order], start[order]
    stop = np.where(np.r_[edge[1:] == edge[:-1], False], np.r_[start[1:], 0.0], network.edge_length[edge])
    kept = stop - start > 0.0
    return edge[kept], start[kept], stop[kept]


def _joined(stretches, edge_count):
    """Without those of no length, and with neighbors of one band and center as one."""
    stretches = stretches[stretches["meters"] > SHORTEST_M]
    missing = np.setdiff1d(np.arange(edge_count), stretches["edge"])
    if len(missing):
        empty = {"edge": missing, "start": 0.0, "meters": 0.0, "band": -1, "center": -1}
        stretches = pd.concat([stretches, pd.DataFrame(empty)])
    stretches = stretches.sort_values(["edge", "start"], kind="stable", ignore_index=True)
    label = stretches[["edge", "band", "center"]].to_numpy()
    first = np.r_[True, (label[1:] != label[:-1]).any(axis=1)]
    joined = stretches[first].reset_index(drop=True)
    if len(joined) < len(stretches):
        group = np.cumsum(first) - 1
        times = stretches.groupby(group)
        joined["least_s"], joined["most_s"] = times["least_s"].min(), times["most_s"].max()
    # what was dropped as too short belongs to what follows it at the start of an edge
    starts_edge = np.r_[True, joined["edge"].to_numpy()[1:] != joined["edge"].to_numpy()[:-1]]
    joined.loc[starts_edge, "start"] = 0.0
    return joined
