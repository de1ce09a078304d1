"""Bottlenecks against the published toy, a network with one more road, and medians worked by hand."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.accessibility.nearest_center import nearest_centers
from territorios_productivos.processing.methods.axes.bottlenecks import NO_SAVING, new_roads, ranks, road_bottlenecks
from territorios_productivos.processing.methods.axes.point_cuts import cut_at_points
from territorios_productivos.processing.methods.axes.slow_roads import delay_ratio, reference_speeds
from territorios_productivos.processing.methods.geodesic import planar_distance
from territorios_productivos.processing.methods.roads.road_edits import NEW, RoadEdits

WALK_MPS = 5.0 / 3.6


def silent(share):
    assert 0.0 <= share <= 1.0


def find(network, tie, sources, weights, markets, reference=60.0, progress=None):
    group = np.zeros(network.edge_count, int)
    tied, tied_markets = tie(network, sources), tie(network, markets)
    return road_bottlenecks(
        network, tied, weights, tied_markets, group, [reference], WALK_MPS, planar_distance, progress or silent
    )


@pytest.fixture
def square(network_of):
    """A market at one corner of a square of 6 km: two ways to it, one of them slow, and a dead end."""
    corners = [(0, 0), (6000, 0), (6000, 6000), (0, 6000)]
    sides = [[corners[0], corners[1]], [corners[1], corners[2]], [corners[2], corners[3]], [corners[3], corners[0]]]
    kmh = np.array([60.0, 60.0, 60.0, 20.0, 30.0])
    return network_of([*sides, [corners[1], (9000, 0)]], pace=3.6 / kmh)


def test_a_square_by_hand(square, tie):
    """From (6000, 0) 6 minutes to the market at (0, 0); the other way round 6 + 6 + 18."""
    tons, families = np.array([10.0, 4.0, np.nan]), np.array([1.0, 3.0, 2.0])
    sources = [(6000, 0), (9000, 0), (6000, 0)]
    found = find(square, tie, sources, {"ton": tons, "family": families}, [(0, 0)])
    # the side straight to the market and the dead end carry load, nothing else
    edges = found.edges.set_index("edge")
    assert sorted(edges.index) == [0, 4]
    side, dead_end = edges.loc[0], edges.loc[4]
    assert (side["load_ton"], side["load_family"]) == (14.0, 6.0)
    assert side["minutes_ton"] == pytest.approx(14.0 * 6.0)
    assert side["extra_ton"] == pytest.approx(14.0 * 24.0) and side["extra_family"] == pytest.approx(6.0 * 24.0)
    assert (side["isolated_ton"], side["slow_index"], side["saved_ton"]) == (0.0, 0.0, 0.0)
    # 3 km at 30 km/h are 6 minutes, at 60 km/h 3
    assert (dead_end["load_ton"], dead_end["extra_ton"], dead_end["isolated_ton"]) == (4.0, 0.0, 4.0)
    assert dead_end["isolated_family"] == 3.0
    assert dead_end["slow_index"] == pytest.approx(0.5)
    assert dead_end["saved_ton"] == pytest.approx(4.0 * 3.0) and dead_end["saved_family"] == pytest.approx(3.0 * 3.0)
    assert found.trips.ton_minutes == pytest.approx(edges["minutes_ton"].sum())


def test_time_on_pieces_adds_up_where_sources_enter_halfway(network_of, tie):
    """Roads are cut where sources enter them."""
    network = network_of([[(0, 0), (1000, 0)], [(0, 0), (0, 1000)]], pace=[0.1, 0.2])
    tons = np.array([5.0, 7.0])
    found = find(network, tie, [(400, 0), (0, 900)], {"ton": tons}, [(0, 0)])
    assert found.edges["minutes_ton"].tolist() == pytest.approx([5.0 * 40.0 / 60.0, 7.0 * 180.0 / 60.0])
    assert found.edges["isolated_ton"].tolist() == [5.0, 7.0]


def candidates(network_of, lines, kmh=60.0):
    """Lines of new roads as edits, each of one part."""
    xy = np.concatenate([np.asarray(line, float) for line in lines])
    part = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    pace = np.full(len(lines), 3.6 / kmh)
    length = np.r_[np.hypot(*np.diff(xy, axis=0).T), 0.0]
    whole = network_of(lines, pace=pace)
    kind, code = np.full(len(lines), NEW), np.full(len(lines), "", object)
    return RoadEdits(kind, pace, code, xy, part, np.arange(len(lines)), length, whole)


def measure(network, edits, sources, weights, markets, limit=5000.0):
    xy = np.asarray(sources, float), np.asarray(markets, float)
    return new_roads(network, edits, xy[0], weights, xy[1], WALK_MPS, planar_distance, limit, 50.0, 0.01, silent)


def test_each_new_road_is_measured_alone(network_of):
    """The diagonal saves 12 − √72 minutes; the island's road links it; one meets nobody; one saves nothing."""
    network = network_of(
        [[(0, 0), (6000, 0)], [(6000, 0), (6000, 6000)], [(20000, 0), (21000, 0)]], pace=[0.06, 0.06, 0.06]
    )
    tons, families = np.array([10.0, 5.0]), np.array([2.0, 8.0])
    lines = [
        [(0, 0), (6000, 6000)],
        [(6000, 0), (20000, 0)],
        [(40000, 0), (41000, 0)],
        [(6000, 0), (6000, -1000)],
    ]
    edits = candidates(network_of, lines)
    found = measure(network, edits, [(6000, 6000), (21000, 0)], {"ton": tons, "family": families}, [(0, 0)])
    assert found["reason"].tolist() == ["", "", "not_joined", NO_SAVING]
    # 12 km become √72 km, at 60 km/h a minute each
    assert found["saved_ton"].tolist() == pytest.approx([10.0 * (12.0 - np.sqrt(72.0)), 0.0, 0.0, 0.0])
    assert found["saved_family"].tolist() == pytest.approx([2.0 * (12.0 - np.sqrt(72.0)), 0.0, 0.0, 0.0])
    assert found["linked_ton"].tolist() == [0.0, 5.0, 0.0, 0.0]
    assert found["linked_family"].tolist() == [0.0, 8.0, 0.0, 0.0]
    assert found["km"].tolist() == pytest.approx([np.sqrt(72.0), 14.0, 1.0, 1.0])


def test_a_new_road_as_networkx_finds_it(network_of):
    """Random nodes: the saving of each candidate is the difference of two searches by networkx."""
    rng = np.random.default_rng(8)
    xy = np.round(rng.uniform(0.0, 30000.0, (14, 2)), 1)
    tree = [(i, int(rng.integers(0, i))) for i in range(1, 14)]
    extra = [(int(a), int(b)) for a, b in rng.permutation(14)[:12].reshape(6, 2) if (a, b) not in tree]
    network = network_of([[xy[a], xy[b]] for a, b in tree], pace=np.full(len(tree), 0.2))
    tons = rng.uniform(1.0, 9.0, 14)
    edits = candidates(network_of, [[xy[a], xy[b]] for a, b in extra])
    # nobody walks to a road that passes by
    found = measure(network, edits, xy, {"ton": tons}, xy[:1], limit=1.0)

    def total(roads):
        graph = nx.Graph()
        for (a, b), pace in roads:
            minutes = np.hypot(*(xy[a] - xy[b])) * pace / 60.0
            if minutes < graph.get_edge_data(a, b, {"m": np.inf})["m"]:
                graph.add_edge(a, b, m=minutes)
        return sum(tons[n] * m for n, m in nx.single_source_dijkstra_path_length(graph, 0, weight="m").items())

    today = [(pair, 0.2) for pair in tree]
    expected = [total(today) - total([*today, (pair, 0.06)]) for pair in extra]
    assert max(expected) > 1.0
    np.testing.assert_allclose(found["saved_ton"], expected, rtol=1e-6, atol=1e-6)


def test_reference_is_the_median_by_length():
    speed = np.array([20.0, 60.0, 40.0, 0.0, 10.0, 30.0])
    length = np.array([1.0, 1.0, 3.0, 9.0, 1.0, 1.0])
    group = np.array([0, 0, 0, 0, 1, 2])
    reference = reference_speeds(speed, length, group, [np.nan, np.nan, 50.0])
    # a road that nobody can drive does not count; a speed that was given stands
    assert reference.tolist() == [40.0, 40.0, 40.0, 40.0, 10.0, 50.0]
    np.testing.assert_allclose(delay_ratio(speed, reference), [0.5, 0.0, 0.0, 0.0, 0.0, 0.4])


@given(st.lists(st.tuples(st.floats(1.0, 120.0), st.integers(1, 50)), min_size=1, max_size=30))
def test_half_of_the_length_is_no_faster_than_the_median(roads):
    speed, length = (np.array(values, float) for values in zip(*roads))
    (reference,) = set(reference_speeds(speed, length, np.zeros(len(speed), int), [np.nan]))
    assert length[speed < reference].sum() <= length.sum() / 2.0 <= length[speed <= reference].sum()


def test_ranks_break_ties_by_the_other_weight():
    amount = np.array([5.0, 9.0, 5.0, 0.0, np.nan])
    tie = np.array([1.0, 0.0, 2.0, 7.0, 8.0])
    np.testing.assert_array_equal(ranks(amount, tie), [3.0, 1.0, 2.0, np.nan, np.nan])


def test_nobody_sends_anything(square, tie):
    found = find(square, tie, [(6000, 0)], {"ton": np.array([np.nan])}, [(0, 0)])
    assert not len(found.edges) and {"extra_ton", "isolated_ton", "saved_ton"} <= set(found.edges)


def test_cancel_is_heard(square, tie):
    class Stop(Exception):
        pass

    def stop(share):
        raise Stop

    with pytest.raises(Stop):
        find(square, tie, [(6000, 0)], {"ton": np.ones(1)}, [(0, 0)], progress=stop)


@given(st.integers(0, 2**32 - 1))
def test_cut_roads_make_the_same_trips(network_of, tie, seed):
    """Also on one-way roads, and for points on one road, at its ends or at one place."""
    rng = np.random.default_rng(seed)
    nodes = np.round(rng.uniform(0.0, 3000.0, (6, 2)))
    ends = rng.integers(0, 6, (8, 2))
    ends = ends[ends[:, 0] != ends[:, 1]]
    pairs = np.vstack([[[0, 1], [1, 2]], ends])
    one_way = rng.random(len(pairs)) < 0.4
    network = network_of([nodes[pair] for pair in pairs], pace=rng.uniform(0.05, 0.3, len(pairs)), backward=~one_way)
    share = rng.choice([0.0, 0.2, 0.5, 0.9, 1.0], 9)[:, None]
    road = pairs[rng.integers(0, len(pairs), 9)]
    points = nodes[road[:, 0]] * (1.0 - share) + nodes[road[:, 1]] * share
    sources, markets = tie(network, points[:6], limit=2000.0), tie(network, points[6:] + [0.0, 40.0])
    pieces, moved = cut_at_points(network, sources, markets)
    assert pieces.edge_length.sum() == pytest.approx(network.edge_length.sum())
    before, after = (
        nearest_centers(roads, *tied, WALK_MPS, planar_distance).total_s
        for roads, tied in ((network, (sources, markets)), (pieces, moved))
    )
    np.testing.assert_allclose(after, before, rtol=1e-9, atol=1e-6)
    # nothing is left to cut
    again, _ = cut_at_points(pieces, *moved)
    assert again.edge_count == pieces.edge_count
