"""Closures against removing each road and starting anew, against the published toy, and bridges against networkx."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.accessibility import road_closures
from territorios_productivos.processing.methods.accessibility.nearest_center import nearest_centers
from territorios_productivos.processing.methods.accessibility.road_closures import RoadClosures
from territorios_productivos.processing.methods.geodesic import planar_distance
from territorios_productivos.processing.methods.roads.network_bridges import bridges
from territorios_productivos.processing.methods.roads.tree_sums import preorder

WALK_MPS = 5.0 / 3.6
COSTS = ["extra_s", "isolated_weight", "isolated_sources", "weight", "sources"]


def by_brute_force(cut_at_middle, network, sources, weight, centers, edges):
    """Costs of closing each edge by searching the whole network again, and the totals of today."""
    today = nearest_centers(network, sources, centers, WALK_MPS, planar_distance).total_s[:, 0]
    weight, rows = np.nan_to_num(weight), []
    for edge in edges:
        cut = cut_at_middle(network, edge, sources, centers)
        then = nearest_centers(*cut, WALK_MPS, planar_distance).total_s[:, 0]
        isolated = ~np.isnan(today) & np.isnan(then)
        rows.append(((weight * np.nan_to_num(then - today)).sum(), weight[isolated].sum(), isolated.sum()))
    return today, np.array(rows, float).reshape(-1, 3)


@pytest.fixture(scope="module")
def random_case(straight_roads, on_edges):
    """Callable: directed network with parallel roads and loops, and points on it, some with a walk, some off."""

    def case(seed):
        rng = np.random.default_rng(seed)
        n, m = int(rng.integers(3, 25)), int(rng.integers(2, 50))
        start, stop = rng.integers(0, n, (2, m))
        meters = rng.uniform(100.0, 5000.0, m)
        seconds = meters * rng.uniform(0.04, 0.4, m)
        one_way = rng.random((2, m)) < 0.15
        network = straight_roads(
            rng.uniform(0.0, 3e4, (n, 2)),
            start,
            stop,
            meters,
            np.where(one_way[0], np.inf, seconds),
            np.where(one_way[1], np.inf, seconds * rng.choice([1.0, 1.3])),
        )
        points = []
        for count in rng.integers(1, (40, 6)):
            edge = np.where(rng.random(count) < 0.1, -1, rng.integers(0, m, count))
            at_end = rng.random(count) < 0.3
            share = np.where(at_end, rng.integers(0, 2, count), rng.random(count))
            points.append(on_edges(network, edge, share, rng.choice([0.0, 300.0], count)))
        count = len(points[0].xy)
        weight = np.where(rng.random(count) < 0.1, np.nan, rng.uniform(0.0, 100.0, count))
        return network, points[0], weight, points[1]

    return case


@settings(max_examples=150)
@given(seed=st.integers(0, 2**32 - 1), chunk=st.sampled_from([1, 7, 10**6]))
def test_closures_are_those_of_starting_anew(random_case, cut_at_middle, seed, chunk):
    network, sources, weight, centers = random_case(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(road_closures, "CHUNK_NODES", chunk)
        closures = RoadClosures(network, sources, weight, centers, WALK_MPS, planar_distance)
        edges = np.random.default_rng(seed).permutation(network.edge_count)
        found = closures.close(edges)
    today, expected = by_brute_force(cut_at_middle, network, sources, weight, centers, edges)
    np.testing.assert_allclose(np.where(np.isinf(closures.total_s), np.nan, closures.total_s), today, atol=1e-6)
    np.testing.assert_allclose(found[COSTS[:3]], expected, atol=1e-5)
    assert list(found["edge"]) == list(edges)
    # who does not pass the middle of a road loses nothing by its closure
    unused = found["sources"] == 0
    assert not found.loc[unused, ["extra_s", "isolated_sources"]].to_numpy().any()
    assert (found["isolated_sources"] <= found["sources"]).all()
    assert (found["isolated_weight"] <= found["weight"] + 1e-9).all()


@pytest.fixture(scope="module")
def toy(straight_roads, on_edges, reference):
    """The toy of corridors: its edges, network, sources with their tons, and markets."""
    folder = reference / "axes"
    edges = pd.read_csv(folder / "corridor_toy_edges_expected.csv")
    assignment = pd.read_csv(folder / "corridor_toy_assignment_expected.csv")
    names = sorted(set(edges["from"]) | set(edges["to"]))
    seconds = edges["minutes"] * 60.0
    start, stop = edges["from"].map(names.index), edges["to"].map(names.index)
    node_xy = np.random.default_rng(1).uniform(0.0, 1e5, (len(names), 2))
    network = straight_roads(node_xy, start, stop, edges["km"] * 1000.0, seconds, seconds)

    def at(wanted):
        edge = [np.flatnonzero((edges["from"] == name) | (edges["to"] == name))[0] for name in wanted]
        return on_edges(network, edge, [float(edges["to"][e] == name) for e, name in zip(edge, wanted)])

    return edges, network, at(assignment["loc"]), assignment["tons"].to_numpy(float), at(["M1", "M2"])


def test_the_toy_costs_what_is_published(toy):
    edges, network, sources, tons, markets = toy
    closures = RoadClosures(network, sources, tons, markets, WALK_MPS, planar_distance)
    found = closures.close(np.arange(network.edge_count))
    np.testing.assert_allclose(found["extra_s"] / 60.0, edges["removal_extra_ton_min"], atol=1e-9)
    np.testing.assert_array_equal(found["isolated_weight"], edges["isolated_ton"])
    np.testing.assert_array_equal(found["weight"], edges["load_aon_nearest"])
    by_name = found.set_index(edges["from"] + edges["to"])["extra_s"] / 60.0
    assert by_name["J1J2"] == pytest.approx(7800.0) and by_name["J2M1"] == pytest.approx(4370.0)
    assert [f"{edges['from'][e]}{edges['to'][e]}" for e in closures.busiest(3)] == ["J2M1", "J1J2", "J3M2"]


def test_a_road_is_closed_at_its_middle(straight_roads, on_edges):
    """Who lives on this side of the closure still leaves; who lives beyond it does not."""
    network = straight_roads([(0, 0), (1000, 0)], [0], [1], [1000.0], [100.0], [100.0])
    sources, center = on_edges(network, [0, 0, 0], [0.0, 0.4, 0.6]), on_edges(network, [0], [0.0])
    found = RoadClosures(network, sources, np.array([1.0, 10.0, 100.0]), center, WALK_MPS, planar_distance).close(
        np.array([0])
    )
    assert found.loc[0, COSTS].tolist() == [0.0, 100.0, 1, 100.0, 1]


def test_who_can_walk_to_the_center_is_not_isolated(straight_roads, on_edges):
    network = straight_roads([(0, 0), (1000, 0)], [0], [1], [1000.0], [100.0], [100.0])
    sources, center = on_edges(network, [0], [0.8], walk=300.0), on_edges(network, [0], [0.4], walk=300.0)
    closures = RoadClosures(network, sources, np.array([7.0]), center, WALK_MPS, planar_distance)
    assert closures.total_s[0] == pytest.approx(400.0 / WALK_MPS)
    assert closures.close(np.array([0])).loc[0, COSTS].tolist() == [0.0, 0.0, 0, 0.0, 0]


def test_nothing_to_close(toy):
    _, network, sources, tons, markets = toy
    closures = RoadClosures(network, sources, tons, markets, WALK_MPS, planar_distance)
    assert len(closures.close(np.zeros(0, int))) == 0
    nobody = RoadClosures(network, sources.take([]), tons[:0], markets, WALK_MPS, planar_distance)
    assert not nobody.close(np.arange(3))[COSTS].to_numpy().any() and not len(nobody.busiest(5))


def test_cancel_is_heard(toy):
    _, network, sources, tons, markets = toy

    def stop(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        RoadClosures(network, sources, tons, markets, WALK_MPS, planar_distance).close(np.arange(5), progress=stop)


@settings(max_examples=300)
@given(seed=st.integers(0, 2**32 - 1), density=st.floats(0.5, 2.0))
def test_bridges_are_those_of_networkx(straight_roads, seed, density):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(1, 60))
    m = int(density * n) + 1
    start, stop = rng.integers(0, n, (2, m))
    usable = rng.random(m) < 0.9
    seconds = np.where(usable, 1.0, np.inf)
    network = straight_roads(
        rng.random((n, 2)), start, stop, np.ones(m), seconds, np.where(rng.random(m) < 0.5, np.inf, seconds)
    )
    graph = nx.Graph((a, b) for a, b, use in zip(start, stop, usable) if use and a != b)
    cut = {frozenset(pair) for pair in nx.bridges(graph)} if len(graph) else set()
    pairs = [frozenset(pair) if use else None for pair, use in zip(zip(start, stop), usable)]
    expected = [pair is not None and pair in cut and pairs.count(pair) == 1 for pair in pairs]
    assert bridges(network).tolist() == expected


@given(seed=st.integers(0, 2**32 - 1), count=st.integers(0, 100))
def test_a_subtree_stands_together_in_preorder(seed, count):
    rng = np.random.default_rng(seed)
    mixed = rng.permutation(count)
    parent = np.full(count, count)
    for position in range(1, count):
        if rng.random() < 0.8:
            parent[mixed[position]] = mixed[rng.integers(0, position)]
    place, size = preorder(parent)
    assert sorted(place) == list(range(count))
    for node in range(count):
        below = {node}
        for other in mixed:
            if parent[other] in below:
                below.add(other)
        assert {place[other] for other in below} == set(range(place[node], place[node] + size[node]))
