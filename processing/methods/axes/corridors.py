"""Corridors: the roads along which production goes to its markets, and how much goes along each.

Every source sends its amount to its nearest market, or shares it among markets as Huff (1963)
does, each part along its path of least time, all or nothing (Wardrop 1952, *Proceedings of the
Institution of Civil Engineers* 1(3), without congestion). Sources and markets are made nodes of
the roads, so the load of every piece is exact and Σ load × km is the ton-kilometers of the trips.

``betweenness`` is the number of source–market paths along a piece, halved: the edge betweenness
of two subsets of an undirected graph (Brandes 2008, *Social Networks* 30(2), 136-145, section 3).
It does not depend on amounts or on the market chosen. Of equally quick paths one is taken.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..accessibility.nearest_center import NO_GEOMETRY, OFF_NETWORK, ONE_WAY_TRAP, OTHER_COMPONENT
from ..roads.chain_contraction import chain_roads
from ..roads.road_network import RoadNetwork, split_at
from ..roads.shortest_paths import against_traffic, components
from ..roads.snapping import SnappedPoints
from ..roads.tree_sums import path_sums, subtree_sums
from .huff import huff_shares
from .market_trees import grow_tree

NEAREST, HUFF = range(2)
NO_ATTRACTION, NO_AMOUNT, NO_SIZE, UNREACHED = "no_attraction", "no_amount", "no_size", "unreached"


@dataclass(frozen=True)
class Corridors:
    """Result of `corridors`.

    Attributes
    ----------
    network : RoadNetwork
        The roads, cut at sources and markets.
    load : ndarray, shape (m,)
        Amount carried along each edge of `network`, in both directions together.
    betweenness : ndarray, shape (m,)
    sources : pandas.DataFrame
        One row per source: ``market`` (row of the one that takes most, -1 without one), ``share`` it takes,
        ``drive_min``, ``walk_min``, ``total_min``, ``road_km`` of that trip, ``delivered`` and ``reason``.
    markets : pandas.DataFrame
        One row per market: ``received``, ``sources`` (those whose ``market`` it is) and ``reason``.
    flows : pandas.DataFrame
        One row per source and market with a share: ``source``, ``market``, ``share``, ``amount``, ``drive_min``,
        ``walk_min``, ``total_min``, ``road_km``; sorted by source, largest share first.
    ton_minutes : float
        Σ amount × minutes *by road*; walks between points and roads choose the market but carry no load.
    ton_km : float
        Σ load × km.
    delivered, undelivered : float
        Amounts that arrive, and that have no trip.
    routes : Routes
        The same trips, to send other amounts along them.
    """

    network: RoadNetwork
    load: np.ndarray
    betweenness: np.ndarray
    sources: pd.DataFrame
    markets: pd.DataFrame
    flows: pd.DataFrame
    ton_minutes: float
    ton_km: float
    delivered: float
    undelivered: float
    routes: "Routes"


def corridors(
    network, sources, amount, markets, walk_mps, distance, size=None, assignment=NEAREST, beta=2.0, progress=None
):
    """Send the amounts of sources to markets and load the roads.

    Parameters
    ----------
    network : RoadNetwork
        Directed for trips to the market.
    sources, markets : TiedPoints
    amount : ndarray, shape (sources,)
        Amount of each source, NaN when unknown: it has a market and counts in betweenness but loads no road.
    walk_mps : float
        Walking speed, meters per second.
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).
    size : ndarray, shape (markets,), optional
        Attraction of markets, for `HUFF`.
    assignment : int
        `NEAREST` (of equal times the first market) or `HUFF`.
    beta : float
        Exponent of time, for `HUFF`.
    progress : callable, optional
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    Corridors
    """
    edge, offset = (
        np.concatenate([getattr(sources.snapped, name), getattr(markets.snapped, name)]) for name in ("edge", "offset")
    )
    network, node = split_at(network, edge, offset)
    roads, road, node = _between_stops(network, node)
    source_node, market_node = np.split(node, [len(amount)])
    graph = against_traffic(roads, SnappedPoints(np.zeros(0, int), np.zeros(0), np.zeros((0, 2))), np.zeros(0))
    walk_s = (sources.walk_m[:, None] + markets.walk_m) / walk_mps
    on_foot_s = _on_foot(sources, markets, distance) / walk_mps
    walked = np.isfinite(on_foot_s)
    trips = _trips_by_road(graph, source_node, market_node, walked, progress)

    drive_s = np.where(walked, 0.0, trips.seconds)
    walk_s = np.where(walked, on_foot_s, walk_s)
    road_m = np.where(walked, 0.0, trips.meters)
    total_s = np.where(np.isfinite(drive_s), drive_s + walk_s, np.inf)
    shares = huff_shares(total_s, size, beta) if assignment == HUFF else _all_to_nearest(total_s)
    parts = np.nan_to_num(amount)[:, None] * shares

    routes = Routes(trips, np.where(walked, 0.0, shares), graph.edge, road)
    load = routes.load(amount)
    flows = _flows(shares, amount, drive_s, walk_s, total_s, road_m)
    source_table = _source_table(roads, sources, source_node, market_node, total_s, amount, flows)
    market_table = pd.DataFrame(
        {
            "received": parts.sum(axis=0),
            "sources": np.bincount(source_table["market"][source_table["market"] >= 0], minlength=len(market_node)),
            "reason": _market_reasons(markets, total_s, size if assignment == HUFF else None),
        }
    )
    return Corridors(
        network=network,
        load=load,
        betweenness=trips.paths(graph.edge, roads.edge_count + 1)[road] / 2.0,
        sources=source_table,
        markets=market_table,
        flows=flows,
        ton_minutes=float((flows["amount"] * flows["drive_min"]).sum()),
        ton_km=float((load * network.edge_length).sum() / 1000.0),
        delivered=float(parts.sum()),
        undelivered=float(np.nansum(np.where(shares.any(axis=1), 0.0, amount))),
        routes=routes,
    )


def _between_stops(network, node):
    """Roads between junctions and the points at `node`, the road of each edge, and the nodes of the points on them."""
    on = node >= 0
    stops = np.zeros(network.node_count, bool)
    stops[node[on]] = True
    roads, road, number = chain_roads(network, stops)
    return roads, road, np.where(on, number[node], -1)


@dataclass(frozen=True)
class Routes:
    """The trips of sources to their markets, by whatever they carry.

    Attributes
    ----------
    trips : _Trips
    shares : ndarray, shape (sources, markets)
        Of what each source sends by road; 0 on foot.
    arc_edge : ndarray of int
        Road of each arc of the search.
    road : ndarray of int, shape (m,)
        Road of each edge of the network, -1 where no trip can pass.
    """

    trips: "_Trips"
    shares: np.ndarray
    arc_edge: np.ndarray
    road: np.ndarray

    def load(self, amount):
        """What passes along each edge when every source sends `amount`, NaN as none; shape (m,)."""
        parts = np.nan_to_num(amount)[:, None] * self.shares
        # one road more, without load, is that of -1
        return self.trips.load(parts, self.arc_edge, self.road.max(initial=-1) + 2)[self.road]


@dataclass(frozen=True)
class _Trips:
    """All trips by road; infinity and NaN where there is none.

    Attributes
    ----------
    seconds, meters : ndarray, shape (sources, markets)
    trees : dict of int to MarketTree
        By row of the market.
    source_node : ndarray of int, shape (sources,)
    """

    seconds: np.ndarray
    meters: np.ndarray
    trees: dict
    source_node: np.ndarray

    def load(self, parts, arc_edge, edge_count):
        """Sum of `parts`, shape (sources, markets), along each edge."""
        load = np.zeros(edge_count)
        for market, tree in self.trees.items():
            sending = np.flatnonzero(parts[:, market] > 0.0)
            starts = np.bincount(tree.place(self.source_node[sending]), parts[sending, market], len(tree.node))
            load += _by_edge(tree, subtree_sums(tree.parent, starts), arc_edge, edge_count)
        return load

    def paths(self, arc_edge, edge_count):
        """Number of source–market paths along each edge."""
        paths = np.zeros(edge_count)
        for tree in self.trees.values():
            paths += _by_edge(tree, tree.sources, arc_edge, edge_count)
        return paths


def _trips_by_road(graph, source_node, market_node, walked, progress):
    """Trips between all sources and markets but the `walked` pairs, with one search per market."""
    shape = (len(source_node), len(market_node))
    trips = _Trips(np.full(shape, np.inf), np.full(shape, np.nan), {}, source_node)
    matrix = graph.matrix()
    on = np.flatnonzero(market_node >= 0)
    for number, market in enumerate(on):
        if progress:
            progress(number / len(on))
        driving = np.flatnonzero((source_node >= 0) & ~walked[:, market])
        seconds, tree = grow_tree(graph, matrix, market_node[market], source_node[driving])
        arriving = np.isfinite(seconds)
        driving = driving[arriving]
        step_m = np.append(graph.meters, 0.0)[tree.arc]
        trips.seconds[driving, market] = seconds[arriving]
        trips.meters[driving, market] = path_sums(tree.parent, step_m)[tree.place(source_node[driving])]
        trips.trees[market] = tree
    return trips


def _by_edge(tree, amount, arc_edge, edge_count):
    moves = tree.arc >= 0
    return np.bincount(arc_edge[tree.arc[moves]], amount[moves], edge_count)


def _on_foot(sources, markets, distance):
    """Meters between sources and markets no farther apart than their walks to the road, else infinity."""
    both = (sources.snapped.edge >= 0)[:, None] & (markets.snapped.edge >= 0)
    reach = np.where(both, sources.walk_m[:, None] + markets.walk_m, -1.0)
    apart = np.hypot(*(sources.xy[:, None] - markets.xy).transpose(2, 0, 1))
    # the plane may stretch distances a little; `distance` decides
    i, j = np.nonzero(apart <= 1.01 * reach + 1e-6 * both)
    meters = np.full(reach.shape, np.inf)
    if len(i):
        exact = distance(sources.xy[i], markets.xy[j])
        meters[i, j] = np.where(exact <= reach[i, j], exact, np.inf)
    return meters


def _all_to_nearest(total_s):
    shares = np.zeros(total_s.shape)
    if total_s.shape[1]:
        row, nearest = np.arange(len(total_s)), total_s.argmin(axis=1)
        shares[row, nearest] = np.isfinite(total_s[row, nearest])
    return shares


def _flows(shares, amount, drive_s, walk_s, total_s, road_m):
    """Long table of the trips that carry a share."""
    source, market = np.nonzero(shares)
    flows = pd.DataFrame(
        {
            "source": source,
            "market": market,
            "share": shares[source, market],
            "amount": amount[source] * shares[source, market],
            "drive_min": drive_s[source, market] / 60.0,
            "walk_min": walk_s[source, market] / 60.0,
            "total_min": total_s[source, market] / 60.0,
            "road_km": road_m[source, market] / 1000.0,
        }
    )
    order = ["source", "share", "total_min", "market"]
    return flows.sort_values(order, ascending=[True, False, True, True], kind="stable", ignore_index=True)


def _source_table(roads, sources, source_node, market_node, total_s, amount, flows):
    """The largest flow of each source, and why it has none."""
    main = flows.drop_duplicates("source").set_index("source").reindex(range(len(amount)))
    reached = main["market"].notna().to_numpy()
    # the last stands for points on no road
    component = np.append(components(roads), -1)
    served = np.isin(component[source_node], component[market_node[market_node >= 0]])
    reason = np.select(
        [
            reached & np.isnan(amount),
            reached,
            np.isnan(sources.xy).any(axis=1),
            source_node < 0,
            np.isfinite(total_s).any(axis=1),
            served,
        ],
        [NO_AMOUNT, "", NO_GEOMETRY, OFF_NETWORK, NO_ATTRACTION, ONE_WAY_TRAP],
        OTHER_COMPONENT,
    )
    main["market"] = main["market"].fillna(-1).astype(int)
    main["delivered"] = np.where(reached, amount, np.where(np.isnan(amount), np.nan, 0.0))
    main["reason"] = reason
    return main.drop(columns="amount").reset_index(drop=True)


def _market_reasons(markets, total_s, size):
    """Why a market receives nothing, "" when it can."""
    without_size = np.zeros(len(markets.xy), bool) if size is None else ~(np.nan_to_num(size) > 0.0)
    return np.select(
        [
            np.isnan(markets.xy).any(axis=1),
            markets.snapped.edge < 0,
            ~np.isfinite(total_s).any(axis=0),
            without_size,
        ],
        [NO_GEOMETRY, OFF_NETWORK, UNREACHED, NO_SIZE],
        "",
    )
