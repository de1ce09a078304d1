"""Bottlenecks of a productive axis: what closures and slow stretches cost, and what new roads would save.

Every source goes to its nearest market. Three measures, in the unit of the amounts × minutes:

- a **closure** costs Σ w · (t_closed − t_open) of those who still arrive, and isolates the others
  (Jenelius, Petersen and Mattsson 2006, *Transportation Research Part A* 40(7), 537-560);
- a **slow stretch** loses the delay ratio of the time spent on it (Lomax et al. 1997, NCHRP Report
  398): what its reference speed would save at least, as others would then come to it too;
- a **new road** saves Σ w · (t_before − t_after) (Neuburger 1971, *Journal of Transport Economics
  and Policy* 5(1), 52-75), each measured as if it alone were built, and links those who had no market.
"""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..accessibility.network_edits import keep_edges
from ..accessibility.road_change import change_in_access, change_totals
from ..accessibility.road_closures import RoadClosures
from ..accessibility.road_edits import edit_roads
from ..accessibility.road_network import RoadNetwork
from .corridors import Corridors, corridors
from .point_cuts import cut_at_points
from .slow_roads import delay_ratio, edge_speeds, reference_speeds

NO_SAVING = "no_saving"
# less than this is rounding, in the unit of the amounts × minutes
ROUNDING = 1e-6
# new roads change nothing that runs along them
NO_MATCHING_M = 1.0


@dataclass(frozen=True)
class Bottlenecks:
    """Result of `road_bottlenecks`.

    Attributes
    ----------
    network : RoadNetwork
        The roads, cut at sources and markets.
    edges : pandas.DataFrame
        One row per edge of `network` that carries any of the weights, by number: ``edge``, ``speed``, ``reference``
        (km/h), ``slow_index`` and, for each weight *w*, ``load_w``, ``minutes_w`` (w × minutes on it), ``extra_w``
        (w × minutes more when it is closed), ``isolated_w``, ``saved_w`` (w × minutes, at its reference speed).
    trips : Corridors
        Trips of the first weight.
    """

    network: RoadNetwork
    edges: pd.DataFrame
    trips: Corridors


def road_bottlenecks(
    network, sources, weights, markets, line_group, group_speed, walk_mps, distance, progress=lambda share: None
):
    """Cost of closing each loaded road, and of its being slow.

    Parameters
    ----------
    network : RoadNetwork
        Directed for trips to the market.
    sources, markets : TiedPoints
    weights : dict of str to ndarray, shape (sources,)
        Tons, families… by name; NaN counts as none.
    line_group : ndarray of int, shape (lines,)
        Class of each road, by the values of ``network.edge_line``.
    group_speed : ndarray, shape (g,)
        As in `reference_speeds`.
    walk_mps : float
        Walking speed, meters per second.
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).
    progress : callable
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    Bottlenecks
    """
    network, (sources, markets) = cut_at_points(network, sources, markets)
    speed = edge_speeds(network)
    reference = reference_speeds(speed, network.edge_length, line_group[network.edge_line], group_speed)
    minutes = np.minimum(network.forward_s, network.backward_s) / 60.0
    steps = _Steps(progress, 2 * len(weights))
    table = {"speed": speed, "reference": reference, "slow_index": delay_ratio(speed, reference)}
    trips = [
        corridors(network, sources, weight, markets, walk_mps, distance, progress=steps.next())
        for weight in weights.values()
    ]
    for name, trip in zip(weights, trips):
        table[f"load_{name}"] = trip.load
        table[f"minutes_{name}"] = trip.load * np.where(trip.load > 0.0, minutes, 0.0)
        table[f"saved_{name}"] = table[f"minutes_{name}"] * table["slow_index"]
    edges = np.flatnonzero(sum(trip.load for trip in trips) > 0.0)
    table = {"edge": edges, **{name: values[edges] for name, values in table.items()}}
    for name, weight in weights.items():
        closures = RoadClosures(network, sources, weight, markets, walk_mps, distance)
        costs = closures.close(edges, progress=steps.next())
        table[f"extra_{name}"] = costs["extra_s"].to_numpy() / 60.0
        table[f"isolated_{name}"] = costs["isolated_weight"].to_numpy()
    return Bottlenecks(network, pd.DataFrame(table), trips[0])


def new_roads(network, edits, source_xy, weights, market_xy, walk_mps, distance, limit, reach, touch, progress):
    """What each new road would save if it alone were built.

    Parameters
    ----------
    network : RoadNetwork
        The roads of today, directed for trips to the market.
    edits : RoadEdits
        All of them new.
    source_xy, market_xy : ndarray, shape (n, 2)
        Working plane; NaN without geometry.
    weights, walk_mps, distance, progress
        As in `road_bottlenecks`.
    limit : float
        Farthest road to walk to, meters.
    reach, touch : float
        As in `edit_roads`.

    Returns
    -------
    pandas.DataFrame
        One row per new road: ``km`` built, ``reason`` ("" where it saves or links something) and, for each weight
        *w*, ``saved_w`` (w × minutes) and ``linked_w`` (those who only then reach a market).
    """
    rows = []
    for row in range(len(edits.kind)):
        progress(row / len(edits.kind))
        edited = edit_roads(network, None, _only(edits, row), NO_MATCHING_M, reach, distance, touch)
        found = {"km": edited.meters[row] / 1000.0, "reason": edited.reason[row]}
        found.update({f"{what}_{name}": 0.0 for name in weights for what in ("saved", "linked")})
        if not found["reason"]:
            change = change_in_access(edited, source_xy, market_xy, walk_mps, distance, limit)
            for name, weight in weights.items():
                totals = change_totals(change, weight)
                found[f"saved_{name}"], found[f"linked_{name}"] = totals["saved"], totals["people_newly_reached"]
            if not any(found[f"{what}_{name}"] > ROUNDING for name in weights for what in ("saved", "linked")):
                found["reason"] = NO_SAVING
        rows.append(found)
    return pd.DataFrame(rows)


def ranks(amount, tie):
    """Place of each amount, 1 the largest, NaN for none; equal ones by `tie`, largest first, then by row."""
    order = np.lexsort([-np.nan_to_num(tie), -np.nan_to_num(amount)])
    place = np.empty(len(amount))
    place[order] = np.arange(1, len(amount) + 1)
    return np.where(np.nan_to_num(amount) > ROUNDING, place, np.nan)


def _only(edits, row):
    """The same changes with the line of one only."""
    if edits.new_roads is None:
        return edits
    keep = edits.part_row[edits.new_roads.edge_line] == row
    return replace(edits, new_roads=keep_edges(edits.new_roads, keep) if keep.any() else None)


class _Steps:
    """One progress bar for several steps in a row."""

    def __init__(self, progress, count):
        self._progress, self._count, self._done = progress, count, -1

    def next(self):
        self._done += 1
        done = self._done
        return lambda share: self._progress((done + share) / self._count)
