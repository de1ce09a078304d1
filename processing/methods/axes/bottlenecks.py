"""Bottlenecks of a productive axis: what closures and slow stretches cost, and what new roads would save.

Every source goes to its nearest market, which a closure or a new road may change, or shares itself
among markets as Huff (1963) does; each part then keeps its market, as demand between two places is
fixed in the first source below. Three measures, in the unit of the amounts × minutes:

- a **closure** costs Σ w · (t_closed − t_open) of those who still arrive, and isolates the others
  (Jenelius, Petersen and Mattsson 2006, *Transportation Research Part A* 40(7), 537-560);
- a **slow stretch** loses the delay ratio of the time spent on it (Lomax et al. 1997, NCHRP Report
  398): what its reference speed would save at least, as others would then come to it too;
- a **new road** saves Σ w · (t_before − t_after) (Neuburger 1971, *Journal of Transport Economics
  and Policy* 5(1), 52-75), each measured as if it alone were built, and links those who had no market.
"""

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pandas as pd

from ..accessibility.road_change import change_in_access, change_totals
from ..accessibility.road_closures import RoadClosures
from ..roads.network_edits import keep_edges
from ..roads.road_edits import edit_roads
from ..roads.road_network import RoadNetwork
from .corridors import NEAREST, Corridors, corridors
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
    streams : Streams
    """

    network: RoadNetwork
    edges: pd.DataFrame
    trips: Corridors
    streams: "Streams"


@dataclass(frozen=True)
class Streams:
    """What goes where: parts of the sources that have the same markets to choose from.

    Attributes
    ----------
    parts : list of tuple
        ``(markets, share)``: rows of the markets, of which the nearest is taken, and the share of each source, shape
        (sources,), that goes to one of them. One part to the nearest of all; with Huff one part per market.
    markets : ndarray of int
        Rows of the markets that attract anything.
    """

    parts: list
    markets: np.ndarray

    @classmethod
    def of(cls, trips, size, assignment):
        """Those of the `Corridors` `trips`."""
        markets, sources = np.arange(len(trips.markets)), len(trips.sources)
        if assignment == NEAREST:
            return cls([(markets, np.ones(sources))], markets)
        share = np.zeros((sources, len(markets)))
        share[trips.flows["source"], trips.flows["market"]] = trips.flows["share"]
        receiving = np.flatnonzero(share.any(axis=0))
        return cls([(markets[[row]], share[:, row]) for row in receiving], np.flatnonzero(np.nan_to_num(size) > 0.0))


def road_bottlenecks(
    network,
    sources,
    weights,
    markets,
    line_group,
    group_speed,
    walk_mps,
    distance,
    progress=lambda share: None,
    size=None,
    assignment=NEAREST,
    beta=2.0,
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
    size, assignment, beta
        As in `corridors`.

    Returns
    -------
    Bottlenecks
    """
    network, (sources, markets) = cut_at_points(network, sources, markets)
    speed = edge_speeds(network)
    reference = reference_speeds(speed, network.edge_length, line_group[network.edge_line], group_speed)
    minutes = np.minimum(network.forward_s, network.backward_s) / 60.0
    table = {"speed": speed, "reference": reference, "slow_index": delay_ratio(speed, reference)}
    first, *_ = weights.values()
    choice = {"size": size, "assignment": assignment, "beta": beta}
    # half of the work, whatever the number of parts
    searching, closing = _steps(progress, 2)
    trips = corridors(network, sources, first, markets, walk_mps, distance, progress=searching, **choice)
    streams = Streams.of(trips, size, assignment)
    loads = {name: trips.routes.load(weight) for name, weight in weights.items()}
    for name, load in loads.items():
        table[f"load_{name}"] = load
        table[f"minutes_{name}"] = load * np.where(load > 0.0, minutes, 0.0)
        table[f"saved_{name}"] = table[f"minutes_{name}"] * table["slow_index"]
    edges = np.flatnonzero(sum(loads.values()) > 0.0)
    table = {"edge": edges, **{name: values[edges] for name, values in table.items()}}
    closing = iter(_steps(closing, len(weights) * len(streams.parts)))
    for name, weight in weights.items():
        extra_s, isolated = np.zeros((2, len(edges)))
        for rows, share in streams.parts:
            closures = RoadClosures(network, sources, weight * share, markets.take(rows), walk_mps, distance)
            passed = np.flatnonzero(closures.through[edges] > 0.0)
            costs = closures.close(edges[passed], progress=next(closing))
            extra_s[passed] += costs["extra_s"].to_numpy()
            isolated[passed] += costs["isolated_weight"].to_numpy()
        table[f"extra_{name}"], table[f"isolated_{name}"] = extra_s / 60.0, isolated
    return Bottlenecks(network, pd.DataFrame(table), trips, streams)


def new_roads(
    network, edits, source_xy, weights, market_xy, walk_mps, distance, limit, reach, touch, progress, streams=None
):
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
    streams : Streams, optional
        As `road_bottlenecks` found them; by default all go to the nearest market.

    Returns
    -------
    pandas.DataFrame
        One row per new road: ``km`` built, ``reason`` ("" where it saves or links something) and, for each weight
        *w*, ``saved_w`` (w × minutes) and ``linked_w`` (those who only then reach a market).
    """
    if streams is None:
        everything = np.arange(len(market_xy))
        streams = Streams([(everything, np.ones(len(source_xy)))], everything)

    def change(edited, markets):
        return change_in_access(edited, source_xy, market_xy[markets], walk_mps, distance, limit)

    rows = []
    for row, step in enumerate(_steps(progress, len(edits.kind))):
        step(0.0)
        edited = edit_roads(network, None, _only(edits, row), NO_MATCHING_M, reach, distance, touch)
        found = {"km": edited.meters[row] / 1000.0, "reason": edited.reason[row]}
        found.update({f"{what}_{name}": 0.0 for name in weights for what in ("saved", "linked")})
        if not found["reason"]:
            found.update(_gains(partial(change, edited), streams, weights, step))
            if not any(found[f"{what}_{name}"] > ROUNDING for name in weights for what in ("saved", "linked")):
                found["reason"] = NO_SAVING
        rows.append(found)
    return pd.DataFrame(rows)


def _gains(change, streams, weights, progress):
    """``saved_w`` and ``linked_w`` of each weight; `change` gives the change in access to some of the markets."""
    to_any = change(streams.markets)
    gains = {
        f"linked_{name}": change_totals(to_any, weight)["people_newly_reached"] for name, weight in weights.items()
    }
    gains.update({f"saved_{name}": 0.0 for name in weights})
    for number, (markets, share) in enumerate(streams.parts):
        progress(number / len(streams.parts))
        table = to_any if len(markets) == len(streams.markets) else change(markets)
        for name, weight in weights.items():
            gains[f"saved_{name}"] += change_totals(table, weight * share)["saved"]
    return gains


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


def _steps(progress, count):
    """Progress of each of so many steps in a row."""
    return [lambda share, done=done: progress((done + share) / count) for done in range(count)]
