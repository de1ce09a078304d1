"""Contracted networks have fewer edges and the same trips."""

import copy
from dataclasses import fields

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.sparse.csgraph import dijkstra
from territorios_productivos.processing.methods.accessibility.nearest_center import nearest_centers
from territorios_productivos.processing.methods.geodesic import planar_distance
from territorios_productivos.processing.methods.roads.chain_contraction import chain_roads, contract_chains
from territorios_productivos.processing.methods.roads.shortest_paths import SHORTEST_ARC_S, against_traffic
from territorios_productivos.processing.methods.roads.snapping import SnappedPoints

places = st.tuples(st.integers(0, 12), st.integers(0, 12))
lines = st.lists(
    st.tuples(
        st.lists(places, min_size=2, max_size=3, unique=True),
        st.sampled_from(["both", "both", "both", "forward", "backward"]),
        st.sampled_from([1.0, 1.0, 3.0]),
    ),
    min_size=1,
    max_size=25,
)
points = st.lists(st.tuples(st.floats(0, 12), st.floats(0, 12)), min_size=1, max_size=6)


def drawn_over(drawn):
    """Whether two straight pieces lie on one another: a point there is on both, and either may be its road."""
    a, b = (np.array([piece[end] for line in drawn for piece in zip(line, line[1:])]) for end in (0, 1))
    along = b - a
    offset = a[None] - a[:, None]
    parallel = along[:, None, 0] * along[None, :, 1] == along[:, None, 1] * along[None, :, 0]
    in_line = along[:, None, 0] * offset[..., 1] == along[:, None, 1] * offset[..., 0]
    ends = [(along[:, None] * (end[None] - a[:, None])).sum(axis=2) for end in (a, b)]
    common = np.minimum(np.maximum(*ends), (along**2).sum(axis=1)[:, None]) - np.maximum(np.minimum(*ends), 0)
    np.fill_diagonal(common, 0)
    return (parallel & in_line & (common > 0)).any()


@given(lines=lines, localities=points, centers=points)
def test_trips_do_not_change(network_of, tie, lines, localities, centers):
    drawn, way, pace = zip(*lines)
    assume(not drawn_over(drawn))
    network = network_of(drawn, pace, [name != "backward" for name in way], [name != "forward" for name in way])
    contracted = contract_chains(network)
    assert contracted.edge_count <= network.edge_count
    assert contracted.edge_length.sum() == pytest.approx(network.edge_length.sum())
    assert len(contracted.segment_edge) == len(network.segment_edge)
    before, after = (
        nearest_centers(graph, tie(graph, localities), tie(graph, centers), 1.4, planar_distance, k=2)
        for graph in (network, contracted)
    )
    # a tie between equally near roads may fall on another one: compare whole trips of unique places
    near = np.linalg.norm(
        np.subtract(tie(network, localities).snapped.xy, tie(contracted, localities).snapped.xy), axis=1
    )
    far = np.linalg.norm(np.subtract(tie(network, centers).snapped.xy, tie(contracted, centers).snapped.xy), axis=1)
    if far.max() > 1e-9:
        return
    same = near < 1e-9
    # where a center stands on a node of one network only, its first arc takes the shortest time there is
    np.testing.assert_allclose(after.total_s[same], before.total_s[same], rtol=1e-9, atol=2.0 * SHORTEST_ARC_S)
    assert (after.reason[same] == before.reason[same]).all()


@given(lines=lines)
def test_in_place_is_the_same_and_a_copy_leaves_the_network_alone(network_of, lines):
    drawn, way, pace = zip(*lines)
    network = network_of(drawn, pace, [name != "backward" for name in way], [name != "forward" for name in way])
    before = copy.deepcopy(network)
    contracted = contract_chains(network)
    for field in fields(network):
        np.testing.assert_array_equal(getattr(network, field.name), getattr(before, field.name))
    in_place = contract_chains(network, in_place=True)
    for field in fields(network):
        np.testing.assert_array_equal(getattr(in_place, field.name), getattr(contracted, field.name))


def test_a_road_in_pieces_becomes_one_edge(network_of):
    pieces = [[(3, 0), (2, 0)], [(0, 0), (1, 0)], [(1, 0), (1.5, 1), (2, 0)], [(3, 0), (3, 5)]]
    contracted = contract_chains(network_of(pieces))
    assert contracted.edge_count == 1
    assert contracted.segment_start[-1] + contracted.segment_length[-1] == pytest.approx(contracted.edge_length[0])
    # the pieces follow one another
    np.testing.assert_array_equal(contracted.segment_b[:-1], contracted.segment_a[1:])
    assert {tuple(contracted.segment_a[0]), tuple(contracted.segment_b[-1])} == {(0.0, 0.0), (3.0, 5.0)}


def test_junctions_changes_of_pace_and_of_direction_stay(network_of):
    pieces = [[(0, 0), (1, 0)], [(1, 0), (2, 0)], [(2, 0), (3, 0)], [(3, 0), (4, 0)], [(3, 0), (3, 1)]]
    network = network_of(pieces, pace=[1, 2, 2, 2, 2], backward=[True, True, False, True, True])
    assert contract_chains(network).edge_count == 5
    assert contract_chains(network_of(pieces)).edge_count == 3


def test_one_way_chain_drawn_in_both_directions(network_of):
    pieces = [[(0, 0), (1, 0)], [(2, 0), (1, 0)]]
    contracted = contract_chains(network_of(pieces, forward=[True, False], backward=[False, True]))
    assert contracted.edge_count == 1
    assert sorted([contracted.forward_s[0], contracted.backward_s[0]]) == [2.0, np.inf]


def test_ring_without_junction_keeps_one_node(network_of):
    ring = [[(0, 0), (1, 0)], [(1, 0), (1, 1)], [(1, 1), (0, 1)], [(0, 1), (0, 0)]]
    contracted = contract_chains(network_of(ring))
    assert (contracted.edge_count, contracted.node_count) == (1, 1)
    assert contracted.edge_length[0] == 4.0


@given(lines=lines, chosen=st.sets(st.integers(0, 12), min_size=2, max_size=5))
def test_trips_between_stops_do_not_change(network_of, lines, chosen):
    """As SciPy finds them on the roads in their pieces, whatever their paces and ways."""
    drawn, way, pace = zip(*lines)
    network = network_of(drawn, pace, [name != "backward" for name in way], [name != "forward" for name in way])
    stops = np.isin(np.arange(network.node_count), list(chosen))
    roads, chain, node = chain_roads(network, stops)
    on = chain >= 0
    np.testing.assert_allclose(np.bincount(chain[on], network.edge_length[on], roads.edge_count), roads.edge_length)
    assert (node[stops] >= 0).all()

    def times(graph, at):
        nobody = SnappedPoints(np.zeros(0, int), np.zeros(0), np.zeros((0, 2)))
        return dijkstra(against_traffic(graph, nobody, np.zeros(0)).matrix(), indices=at)[:, at]

    at = np.flatnonzero(stops)
    np.testing.assert_allclose(times(roads, node[at]), times(network, at), atol=1e-6)


def test_only_stops_and_junctions_end_a_chain(network_of):
    """Four pieces of different paces from stop to stop are one road, two with a stop in their middle."""
    network = network_of([[(k, 0), (k + 1, 0)] for k in range(4)], pace=[1.0, 2.0, 3.0, 4.0])
    stops = np.isin(network.node_xy[:, 0], [0, 4])
    roads, chain, node = chain_roads(network, stops)
    assert (roads.edge_count, roads.node_count, roads.forward_s.tolist(), set(chain)) == (1, 2, [10.0], {0})
    stops |= network.node_xy[:, 0] == 2
    roads, chain, node = chain_roads(network, stops)
    assert (roads.edge_count, chain.tolist()) == (2, [0, 0, 1, 1]) and (node[stops] >= 0).all()
    np.testing.assert_allclose(sorted(roads.forward_s), [3.0, 7.0])


def test_dead_ends_without_stops_are_left_out(network_of):
    """A tree of two branches hangs on a road between two stops, which is one chain without it."""
    lines = [[(0, 0), (1, 0)], [(1, 0), (2, 0)], [(1, 0), (1, 1)], [(1, 1), (1, 2)], [(1, 1), (2, 2)]]
    network = network_of(lines)
    stops = (network.node_xy[:, 1] == 0) & (network.node_xy[:, 0] != 1)
    roads, chain, node = chain_roads(network, stops)
    assert (roads.edge_count, chain.tolist()) == (1, [0, 0, -1, -1, -1])
    stops |= (network.node_xy == [1, 2]).all(axis=1)
    roads, chain, node = chain_roads(network, stops)
    assert roads.edge_count == 3 and chain[4] == -1 and chain[2] == chain[3]
    # a stop to which no other can come
    alone = (network.node_xy == [0, 0]).all(axis=1)
    roads, chain, node = chain_roads(network, alone)
    assert (roads.edge_count, roads.node_count, node[alone].tolist()) == (0, 1, [0])
