"""Loads, betweenness and Huff shares against the published toy, networkx and their own sums."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.axes.corridors import HUFF, corridors
from territorios_productivos.processing.methods.axes.huff import huff_shares
from territorios_productivos.processing.methods.geodesic import planar_distance
from territorios_productivos.processing.methods.roads.snapping import SnappedPoints, TiedPoints
from territorios_productivos.processing.methods.roads.tree_sums import path_sums, subtree_sums

WALK_MPS = 5.0 / 3.6
# of M1 and M2: what the expected shares imply
TOY_SIZES = np.array([4.0, 1.0])


def run(network, sources, amount, markets, **options):
    return corridors(network, sources, np.asarray(amount, float), markets, WALK_MPS, planar_distance, **options)


@pytest.fixture(scope="module")
def at_nodes(on_edges):
    """Callable: points at nodes, tied to the first edge that touches each."""

    def points(network, nodes):
        edge = [np.flatnonzero((network.edge_from == node) | (network.edge_to == node))[0] for node in nodes]
        return on_edges(network, edge, [float(network.edge_from[e] != node) for e, node in zip(edge, nodes)])

    return points


@pytest.fixture(scope="module")
def toy(straight_roads, at_nodes, reference):
    """The toy: its network, node names and expected tables."""
    folder = reference / "axes"
    edges = pd.read_csv(folder / "corridor_toy_edges_expected.csv")
    names = sorted(set(edges["from"]) | set(edges["to"]))
    rng = np.random.default_rng(1)
    seconds = edges["minutes"] * 60.0
    network = straight_roads(
        rng.uniform(0.0, 1e5, (len(names), 2)),
        edges["from"].map(names.index),
        edges["to"].map(names.index),
        edges["km"] * 1000.0,
        seconds,
        seconds,
    )
    assignment = pd.read_csv(folder / "corridor_toy_assignment_expected.csv")
    huff = pd.read_csv(folder / "corridor_toy_huff_expected.csv")
    sources = at_nodes(network, assignment["loc"].map(names.index))
    markets = at_nodes(network, [names.index("M1"), names.index("M2")])
    return network, edges, assignment, huff, sources, markets


def test_toy_comes_out_exactly(toy):
    network, edges, assignment, _, sources, markets = toy
    result = run(network, sources, assignment["tons"], markets)
    assert result.network.edge_count == network.edge_count
    np.testing.assert_array_equal(result.load, edges["load_aon_nearest"])
    np.testing.assert_array_equal(result.betweenness, edges["betweenness_subset"])
    assert result.ton_minutes == pytest.approx(10270.0, rel=1e-12)
    assert result.ton_km == pytest.approx(6040.0, rel=1e-12)
    np.testing.assert_allclose(result.sources["total_min"], assignment["minutes"], rtol=1e-12)
    assert ["M1" if market == 0 else "M2" for market in result.sources["market"]] == list(assignment["market"])
    np.testing.assert_array_equal(result.markets["received"], [230.0, 130.0])
    np.testing.assert_array_equal(result.markets["sources"], [3, 3])


def test_toy_huff_shares(toy):
    network, edges, assignment, huff, sources, markets = toy
    result = run(network, sources, assignment["tons"], markets, size=TOY_SIZES, assignment=HUFF, beta=2.0)
    shares = result.flows.pivot(index="source", columns="market", values="share")
    np.testing.assert_allclose(shares, huff[["p_M1", "p_M2"]], rtol=1e-12)
    times = result.flows.pivot(index="source", columns="market", values="total_min")
    np.testing.assert_allclose(times, huff[["t_M1", "t_M2"]], rtol=1e-12)
    assert result.markets["received"].sum() == pytest.approx(360.0, rel=1e-12)
    last_roads = edges["to"] == "M1"
    assert result.load[last_roads].sum() == pytest.approx(result.markets.loc[0, "received"], rel=1e-12)


@pytest.fixture(scope="module")
def random_case(straight_roads, on_edges):
    """Callable: directed network with parallel roads, and points on it; some points are off, some amounts unknown."""

    def case(seed, nodes_only):
        rng = np.random.default_rng(seed)
        n = int(rng.integers(4, 25))
        m = int(rng.integers(3, 60))
        start, stop = rng.integers(0, n, (2, m))
        if not nodes_only:
            # a straight ring has all its points in one place, where nobody drives
            stop = np.where(start == stop, (stop + 1) % n, stop)
        meters = rng.uniform(100.0, 5000.0, m)
        seconds = meters * rng.uniform(0.04, 0.4, m)
        network = straight_roads(
            rng.uniform(0.0, 1e5, (n, 2)),
            start,
            stop,
            meters,
            np.where(rng.random(m) < 0.15, np.inf, seconds),
            np.where(rng.random(m) < 0.15, np.inf, seconds),
        )
        points = []
        for count in rng.integers(1, 9, 2):
            share = rng.integers(0, 2, count).astype(float) if nodes_only else rng.random(count)
            edge = np.where(rng.random(count) < 0.1, -1, rng.integers(0, m, count))
            points.append(on_edges(network, edge, share))
        amount = np.where(rng.random(len(points[0].xy)) < 0.1, np.nan, rng.uniform(0.0, 100.0, len(points[0].xy)))
        return network, *points, amount

    return case


def oracle_graph(network, points):
    """The same roads in networkx, cut at `points`; the node of each point."""
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(range(network.node_count))
    at = {}
    for edge in range(network.edge_count):
        length = network.edge_length[edge]
        cuts = {0.0: network.edge_from[edge], length: network.edge_to[edge]}
        for row in np.flatnonzero(points.edge == edge):
            at[row] = cuts.setdefault(points.offset[row], ("cut", edge, points.offset[row]))
        graph.add_nodes_from(cuts.values())
        stops = sorted(cuts)
        for a, b in zip(stops, stops[1:]):
            for u, v, seconds in (
                (cuts[a], cuts[b], network.forward_s[edge]),
                (cuts[b], cuts[a], network.backward_s[edge]),
            ):
                if np.isfinite(seconds):
                    graph.add_edge(u, v, seconds=seconds * (b - a) / length, meters=b - a, edge=edge)
    return graph, [at.get(row) for row in range(len(points.edge))]


def oracle(network, sources, markets, amount):
    """Seconds to the nearest market, amount × meters and load of each edge, path by path."""
    joined = SnappedPoints(
        *(np.concatenate([getattr(p.snapped, name) for p in (sources, markets)]) for name in ("edge", "offset", "xy"))
    )
    graph, node = oracle_graph(network, joined)
    source_node, market_node = node[: len(amount)], [at for at in node[len(amount) :] if at is not None]
    load_m, loads = 0.0, np.zeros(network.edge_count)
    seconds = np.full(len(amount), np.inf)
    for row, at in enumerate(source_node):
        if at is None:
            continue
        times, paths = nx.single_source_dijkstra(graph, at, weight="seconds")
        reachable = [market for market in market_node if market in times]
        if not reachable:
            continue
        market = min(reachable, key=times.get)
        seconds[row] = times[market]
        for u, v in zip(paths[market], paths[market][1:]):
            quickest = min(graph[u][v].values(), key=lambda arc: arc["seconds"])
            load_m += np.nan_to_num(amount[row]) * quickest["meters"]
            loads[quickest["edge"]] += np.nan_to_num(amount[row])
    return seconds, load_m, loads


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), nodes_only=st.booleans())
def test_loads_are_those_of_the_paths_one_by_one(random_case, seed, nodes_only):
    network, sources, markets, amount = random_case(seed, nodes_only)
    result = run(network, sources, amount, markets)
    seconds, load_m, loads = oracle(network, sources, markets, amount)
    reached = np.isfinite(seconds)
    np.testing.assert_array_equal(result.sources["market"] >= 0, reached)
    np.testing.assert_allclose(result.sources["drive_min"][reached] * 60.0, seconds[reached], rtol=1e-9, atol=1e-6)
    assert result.ton_km * 1000.0 == pytest.approx(load_m, rel=1e-9, abs=1e-6)
    if nodes_only:
        np.testing.assert_allclose(result.load, loads, rtol=1e-9, atol=1e-9)


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), assignment=st.sampled_from([0, HUFF]), beta=st.floats(0.0, 6.0))
def test_what_leaves_arrives_or_is_reported(random_case, seed, assignment, beta):
    network, sources, markets, amount = random_case(seed, False)
    size = np.random.default_rng(seed).integers(0, 4, len(markets.xy)).astype(float)
    result = run(network, sources, amount, markets, size=size, assignment=assignment, beta=beta)
    total = np.nansum(amount)
    assert result.delivered + result.undelivered == pytest.approx(total, rel=1e-9, abs=1e-9)
    assert result.markets["received"].sum() == pytest.approx(result.delivered, rel=1e-9, abs=1e-9)
    assert result.sources["delivered"].sum() == pytest.approx(result.delivered, rel=1e-9, abs=1e-9)
    # the same kilometers, added up road by road and trip by trip
    by_trip = (result.flows["amount"] * result.flows["road_km"]).sum()
    assert result.ton_km == pytest.approx(by_trip, rel=1e-9, abs=1e-9)
    minutes = np.minimum(result.network.forward_s, result.network.backward_s) / 60.0
    assert (result.load * np.where(np.isfinite(minutes), minutes, 0.0)).sum() == pytest.approx(
        result.ton_minutes, rel=1e-9, abs=1e-6
    )
    assert ((result.sources["reason"] == "") == ((result.sources["market"] >= 0) & ~np.isnan(amount))).all()


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_betweenness_is_that_of_networkx(straight_roads, at_nodes, seed):
    rng = np.random.default_rng(seed)
    graph = nx.gnm_random_graph(int(rng.integers(5, 30)), int(rng.integers(6, 60)), seed=seed % 1000)
    graph.remove_nodes_from(list(nx.isolates(graph)))
    graph = nx.convert_node_labels_to_integers(graph)
    pairs = np.array(graph.edges)
    seconds = rng.uniform(1.0, 100.0, len(pairs))
    nx.set_edge_attributes(graph, dict(zip(map(tuple, pairs), seconds)), "seconds")
    network = straight_roads(rng.uniform(0.0, 1e5, (len(graph), 2)), *pairs.T, seconds, seconds, seconds)
    nodes = rng.permutation(len(graph))
    cut = int(rng.integers(1, len(nodes)))
    source, market = nodes[:cut], nodes[cut:]
    expected = nx.edge_betweenness_centrality_subset(graph, source.tolist(), market.tolist(), weight="seconds")
    result = run(network, at_nodes(network, source), np.ones(len(source)), at_nodes(network, market))
    np.testing.assert_allclose(result.betweenness, [expected[tuple(pair)] for pair in pairs], atol=1e-9)


@pytest.fixture(scope="module")
def line_of_three(straight_roads):
    """Callable: nodes 0 – 1 – 2 on a line, 1 km and one minute each."""

    def build(**changes):
        values = {
            "node_xy": [[0, 0], [1000, 0], [2000, 0]],
            "start": [0, 1],
            "stop": [1, 2],
            "meters": [1000.0, 1000.0],
            "forward_s": [60.0, 60.0],
            "backward_s": [60.0, 60.0],
        }
        return straight_roads(**{**values, **changes})

    return build


def test_the_quicker_of_parallel_roads_carries_all(at_nodes, line_of_three):
    network = line_of_three(
        start=[0, 0, 1],
        stop=[1, 1, 2],
        meters=[1000.0, 900.0, 1000.0],
        forward_s=[60.0, 90.0, 60.0],
        backward_s=[60.0, 90.0, 60.0],
    )
    result = run(network, at_nodes(network, [0]), [7.0], at_nodes(network, [2]))
    np.testing.assert_array_equal(result.load, [7.0, 0.0, 7.0])


def test_one_way_roads_are_respected_and_explained(at_nodes, line_of_three):
    network = line_of_three(backward_s=[np.inf, np.inf])
    there = run(network, at_nodes(network, [0]), [1.0], at_nodes(network, [2]))
    back = run(network, at_nodes(network, [2]), [1.0], at_nodes(network, [0]))
    assert there.delivered == 1.0
    assert back.undelivered == 1.0 and not back.load.any()
    assert list(back.sources["reason"]) == ["one_way_trap"]
    assert list(back.markets["reason"]) == ["unreached"]


def test_a_source_on_the_market_loads_no_road(at_nodes, line_of_three):
    network = line_of_three()
    result = run(network, at_nodes(network, [1, 0]), [5.0, 2.0], at_nodes(network, [1]))
    np.testing.assert_array_equal(result.load, [2.0, 0.0])
    assert result.sources.loc[0, "total_min"] == 0.0 and result.markets.loc[0, "received"] == 7.0


def test_walks_choose_the_market_but_are_not_in_the_ton_minutes(at_nodes, line_of_three):
    network = line_of_three()
    sources = at_nodes(network, [0])
    markets = at_nodes(network, [1, 2])
    markets = TiedPoints(markets.xy + [[0.0, 500.0], [0.0, 0.0]], markets.snapped, np.array([500.0, 0.0]))
    result = run(network, sources, [10.0], markets)
    assert result.sources.loc[0, "market"] == 1
    assert result.ton_minutes == pytest.approx(20.0)


def test_nobody_drives_past_a_market_next_door(on_edges, line_of_three):
    network = line_of_three()
    xy = np.array([[1000.0, 300.0], [2000.0, 0.0], [1100.0, 300.0]])
    tied = on_edges(network, [0, 1, 1], [1.0, 1.0, 0.1])
    tied = TiedPoints(xy, tied.snapped, np.array([300.0, 0.0, 300.0]))
    result = run(network, tied.take([0, 1]), [4.0, 1.0], tied.take([2]))
    assert result.sources.loc[0, "total_min"] == pytest.approx(1.2)
    # only the second source drives
    np.testing.assert_array_equal(result.load, [0.0, 0.0, 1.0])
    assert result.ton_minutes == pytest.approx(0.9) and result.delivered == 5.0


def test_reasons_of_sources_and_markets(on_edges, line_of_three):
    network = line_of_three(
        node_xy=[[0, 0], [1000, 0], [2000, 0], [0, 9000], [0, 9999]],
        start=[0, 1, 3],
        stop=[1, 2, 4],
        meters=[1000.0] * 3,
        forward_s=[60.0] * 3,
        backward_s=[60.0] * 3,
    )
    sources = on_edges(network, [0, 2, -1, -1, 1], [0.0, 0.5, 0.0, 0.0, 0.5])
    sources.xy[3] = np.nan
    markets = on_edges(network, [1, -1], [1.0, 0.0])
    result = run(network, sources, [1.0, 2.0, 4.0, 8.0, np.nan], markets)
    assert list(result.sources["reason"]) == ["", "other_component", "off_network", "no_geometry", "no_amount"]
    assert list(result.markets["reason"]) == ["", "off_network"]
    assert result.delivered == 1.0 and result.undelivered == 14.0
    assert result.sources.loc[4, "market"] == 0 and np.isnan(result.sources.loc[4, "delivered"])


def test_a_closed_network_is_not_an_error(at_nodes, line_of_three):
    network = line_of_three(forward_s=[np.inf] * 2, backward_s=[np.inf] * 2)
    result = run(network, at_nodes(network, [0]), [3.0], at_nodes(network, [2]))
    assert result.undelivered == 3.0 and list(result.sources["reason"]) == ["one_way_trap"]


def test_nobody_near_a_road_is_not_an_error(on_edges, line_of_three):
    network = line_of_three()
    away = on_edges(network, [-1], [0.0])
    result = run(network, away, [3.0], away)
    assert result.undelivered == 3.0 and list(result.sources["reason"]) == ["off_network"]
    assert list(result.markets["reason"]) == ["off_network"]


def test_huff_where_the_formula_has_no_value():
    time = np.array([[0.0, 10.0], [5.0, 10.0], [np.inf, 10.0], [np.inf, np.inf]])
    np.testing.assert_allclose(huff_shares(time, np.array([1.0, 9.0]), 2.0)[0], [1.0, 0.0])
    np.testing.assert_allclose(huff_shares(time, np.array([0.0, 9.0]), 2.0)[:2, 1], [1.0, 1.0])
    np.testing.assert_allclose(huff_shares(time, np.array([np.nan, 1.0]), 2.0)[3], [0.0, 0.0])
    np.testing.assert_allclose(huff_shares(time, np.array([1.0, 3.0]), 0.0)[1], [0.25, 0.75])
    assert np.isfinite(huff_shares(time * 1e-200, np.array([1.0, 3.0]), 20.0)).all()


def test_huff_without_any_size_within_reach(at_nodes, line_of_three):
    network = line_of_three()
    result = run(network, at_nodes(network, [0]), [3.0], at_nodes(network, [2]), size=np.array([0.0]), assignment=HUFF)
    assert list(result.sources["reason"]) == ["no_attraction"] and list(result.markets["reason"]) == ["no_size"]
    assert result.undelivered == 3.0


@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), count=st.integers(1, 300))
def test_tree_sums_are_those_of_walking_every_path(seed, count):
    rng = np.random.default_rng(seed)
    # a node's parent comes after it; some are roots, long chains included
    parent = np.minimum(np.arange(count) + rng.integers(1, 4, count), count)
    amount = rng.uniform(0.0, 1.0, count)
    below, above = amount.copy(), amount.copy()
    for node in range(count):
        if parent[node] < count:
            below[parent[node]] += below[node]
    for node in reversed(range(count)):
        if parent[node] < count:
            above[node] += above[parent[node]]
    np.testing.assert_allclose(subtree_sums(parent, amount), below, rtol=1e-12)
    np.testing.assert_allclose(path_sums(parent, amount), above, rtol=1e-12)
