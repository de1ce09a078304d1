"""The tree that links a productive axis: the toy, every possible tree of small networks, and networkx."""

import itertools

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.axes.axis_tree import MINUTES, axis_tree
from territorios_productivos.processing.methods.roads.snapping import SnappedPoints, TiedPoints


@pytest.fixture(scope="module")
def roads(straight_roads):
    """Callable: network of straight edges between `count` nodes anywhere."""

    def build(count, start, stop, meters, forward_s, backward_s=None):
        node_xy = np.random.Generator(np.random.PCG64(count)).random((count, 2)) * 1e5
        return straight_roads(node_xy, start, stop, meters, forward_s, forward_s if backward_s is None else backward_s)

    return build


def at_nodes(network, nodes):
    """Points at nodes, tied to the first edge that touches each; None is off the network."""
    edge, offset = [], []
    for node in nodes:
        touching = [] if node is None else np.flatnonzero((network.edge_from == node) | (network.edge_to == node))
        edge.append(touching[0] if len(touching) else -1)
        ends_there = len(touching) and network.edge_from[touching[0]] != node
        offset.append(network.edge_length[touching[0]] if ends_there else 0.0)
    xy = np.zeros((len(nodes), 2))
    return TiedPoints(xy, SnappedPoints(np.array(edge), np.array(offset), xy), np.zeros(len(nodes)))


def test_the_toy_is_linked_by_55_km(roads, reference):
    edges = pd.read_csv(reference / "axes" / "corridor_toy_edges_expected.csv")
    names = sorted(set(edges["from"]) | set(edges["to"]))
    start, stop = (edges[side].map(names.index).to_numpy() for side in ("from", "to"))
    network = roads(len(names), start, stop, edges["km"] * 1000.0, edges["minutes"] * 60.0)
    linked = [names.index(name) for name in ("L1", "L2", "L3", "L4", "L5", "M1")]
    tree = axis_tree(network, at_nodes(network, linked))
    assert tree.network.edge_length[tree.edges].sum() == pytest.approx(55_000.0, rel=1e-12)
    assert tree.places == 6 and tree.worst_ratio == pytest.approx(5.0 / 3.0)
    unused = {("J1", "M1"), ("J3", "M2"), ("M2", "L6")}
    assert set(zip(edges["from"], edges["to"])) - unused == set(
        edges[["from", "to"]].iloc[tree.edges].apply(tuple, axis=1)
    )


@pytest.fixture(scope="module")
def random_network(roads):
    """Callable: a network with loops, parallel edges, closed ones and parts of their own, and its generator."""

    def draw_one(seed, nodes=9, edges=15):
        draw = np.random.Generator(np.random.PCG64(seed))
        ends = (draw.random((edges, 2)) * nodes).astype(int)
        seconds = 1.0 + np.floor(draw.random(edges) * 9.0)
        seconds[draw.random(edges) < 0.1] = np.inf
        return roads(nodes, ends[:, 0], ends[:, 1], 1.0 + np.floor(draw.random(edges) * 9.0), seconds), draw

    return draw_one


@settings(max_examples=80, deadline=None)
@given(seed=st.integers(0, 100_000), by_minutes=st.booleans())
def test_it_is_a_tree_within_its_bound_of_the_best(random_network, seed, by_minutes):
    network, draw = random_network(seed)
    nodes = np.unique(np.r_[network.edge_from, network.edge_to])
    chosen = nodes[draw.random(len(nodes)).argsort()[: 2 + seed % 4]].tolist()
    tree = axis_tree(network, at_nodes(network, chosen), int(by_minutes))
    weight = network.forward_s if by_minutes else network.edge_length
    whole = nx.MultiGraph()
    whole.add_nodes_from(nodes.tolist())
    for number, ends in enumerate(zip(network.edge_from.tolist(), network.edge_to.tolist())):
        if np.isfinite(network.forward_s[number]):
            whole.add_edge(*ends, key=number, weight=weight[number])
    parts = [set(chosen) & part for part in nx.connected_components(whole)]
    most = max(map(len, parts))
    main = next(part for node in chosen for part in parts if node in part and len(part) == most)
    assert [reason == "" for reason in tree.reason] == [node in main for node in chosen]
    assert set(tree.reason) <= {"", "other_component"}
    found = nx.Graph()
    found.add_nodes_from(main)
    found.add_edges_from(zip(network.edge_from[tree.edges].tolist(), network.edge_to[tree.edges].tolist()))
    assert nx.is_tree(found) and found.number_of_edges() == len(tree.edges)
    assert {node for node, degree in found.degree if degree == 1} <= main
    best = min(
        nx.minimum_spanning_tree(whole.subgraph(inner)).size("weight")
        for size in range(len(nodes) + 1)
        for more in itertools.combinations(sorted(set(nodes.tolist()) - main), size)
        for inner in [main | set(more)]
        if nx.is_connected(whole.subgraph(inner))
    )
    assert best - 1e-9 <= weight[tree.edges].sum() <= tree.worst_ratio * best + 1e-9


@pytest.mark.parametrize("seed", range(60, 80))
def test_larger_trees_have_no_dead_ends_and_are_near_those_of_networkx(random_network, seed):
    network, draw = random_network(seed, 30, 60)
    nodes = np.unique(np.r_[network.edge_from, network.edge_to])
    chosen = nodes[draw.random(len(nodes)).argsort()[:8]]
    tree = axis_tree(network, at_nodes(network, chosen.tolist()))
    linked = set(chosen[tree.reason == ""].tolist())
    graph, passable = nx.Graph(), np.isfinite(network.forward_s)
    ends = network.edge_from[passable].tolist(), network.edge_to[passable].tolist()
    for start, stop, meters in sorted(zip(*ends, network.edge_length[passable]), key=lambda road: -road[2]):
        graph.add_edge(start, stop, weight=meters)  # of parallel roads the shortest comes last
    ours = network.edge_length[tree.edges].sum()
    theirs = nx.algorithms.approximation.steiner_tree(graph, sorted(linked)).size("weight")
    assert ours <= 1.2 * theirs and theirs <= tree.worst_ratio * ours
    meeting = np.bincount(np.r_[network.edge_from[tree.edges], network.edge_to[tree.edges]])
    assert set(np.flatnonzero(meeting == 1).tolist()) <= linked


def test_two_places_are_linked_by_the_shortest_path(random_network):
    network, _ = random_network(4, 40, 90)
    graph, passable = nx.Graph(), np.isfinite(network.forward_s)
    ends = network.edge_from[passable].tolist(), network.edge_to[passable].tolist()
    for start, stop, meters in zip(*ends, network.edge_length[passable]):
        graph.add_edge(start, stop, weight=min(meters, graph.get_edge_data(start, stop, {"weight": np.inf})["weight"]))
    for other in list(nx.node_connected_component(graph, 0))[1:]:
        tree = axis_tree(network, at_nodes(network, [0, other]))
        assert tree.network.edge_length[tree.edges].sum() == nx.shortest_path_length(graph, 0, other, "weight")
        assert tree.worst_ratio == 1.0


def test_places_along_a_road_cut_it_and_one_way_roads_link(roads):
    network = roads(3, [0, 1], [1, 2], [10.0, 10.0], [10.0, np.inf], [np.inf, 20.0])
    xy = np.array([[0.0, 0.0], [0.0, 0.0], [np.nan, np.nan], [9.0, 9.0], [0.0, 0.0]])
    snapped = SnappedPoints(np.array([0, 1, -1, -1, 0]), np.array([4.0, 5.0, 0.0, 0.0, 4.0]), xy)
    for cost, expected in ((0, 11.0), (MINUTES, 11.0)):
        tree = axis_tree(network, TiedPoints(xy, snapped, np.zeros(5)), cost)
        assert tree.network.edge_length[tree.edges].sum() == pytest.approx(expected)
        assert tree.reason.tolist() == ["", "", "no_geometry", "off_network", ""]
        assert tree.places == 2


def test_minutes_and_kilometers_choose_other_roads(roads):
    network = roads(3, [0, 0, 1], [2, 1, 2], [5.0, 4.0, 4.0], [60.0, 10.0, 10.0])
    ends = at_nodes(network, [0, 2])
    assert axis_tree(network, ends).edges.tolist() == [0]
    assert axis_tree(network, ends, MINUTES).edges.tolist() == [1, 2]


@pytest.mark.parametrize("nodes", [[None, None], [None, 1], [1, 1]])
def test_less_than_two_places_need_no_road(roads, nodes):
    network = roads(3, [0, 1], [1, 2], [5.0, 4.0], [60.0, 10.0])
    tree = axis_tree(network, at_nodes(network, nodes))
    assert not len(tree.edges) and tree.places == len({node for node in nodes if node is not None})
