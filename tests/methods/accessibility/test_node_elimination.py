"""A graph without the nodes between keeps the least times, and their meters, of those that stay."""

import numpy as np
import pytest
from scipy.sparse.csgraph import dijkstra
from territorios_productivos.processing.methods.accessibility.node_elimination import without_other_nodes
from territorios_productivos.processing.methods.roads.shortest_paths import SearchGraph


def random_graph(seed, nodes=400, arcs=1100, points=5):
    """Few arcs a node as on roads, some of them one-way, with meters that do not follow the seconds."""
    generator = np.random.default_rng(seed)
    tail, head = generator.integers(0, nodes, (2, arcs))
    back = generator.random(arcs) < 0.8
    tail, head = np.r_[tail, head[back]], np.r_[head, tail[back]]
    start = np.arange(nodes, nodes + points - 1)  # the last point is off the network
    tail, head = np.r_[tail, start], np.r_[head, generator.integers(0, nodes, len(start))]
    key = np.unique((tail * (nodes + points) + head)[tail != head])
    tail, head = np.divmod(key, nodes + points)
    seconds, meters = generator.uniform(1.0, 100.0, (2, len(key)))
    return SearchGraph(tail, head, seconds, meters, np.arange(len(key)), nodes + points, nodes)


@pytest.mark.parametrize("seed", range(6))
def test_times_and_meters_between_the_nodes_that_stay(seed):
    graph = random_graph(seed)
    kept = np.zeros(graph.size, bool)
    kept[np.random.default_rng(seed).choice(graph.first_point, 40, replace=False)] = True
    smaller, number = without_other_nodes(graph, kept, lambda: None)
    assert smaller.size < 0.7 * graph.size
    stay = np.flatnonzero(number >= 0)
    assert kept[: graph.first_point][stay[stay < graph.first_point]].sum() == 40
    assert (number[graph.first_point :] == smaller.first_point + np.arange(5)).all()
    key = smaller.tail * smaller.size + smaller.head
    assert (np.diff(key) > 0).all() and (smaller.tail != smaller.head).all()
    for root in np.arange(graph.first_point, graph.size):
        whole_s, whole_before = dijkstra(graph.matrix(), indices=root, return_predecessors=True)
        small_s, small_before = dijkstra(smaller.matrix(), indices=number[root], return_predecessors=True)
        np.testing.assert_allclose(small_s[number[stay]], whole_s[stay], rtol=1e-12)
        reached = stay[np.isfinite(whole_s[stay])]
        whole_m, small_m = graph.tree_meters(whole_before), smaller.tree_meters(small_before)
        np.testing.assert_allclose(small_m[number[reached]], whole_m[reached], rtol=1e-12)


def test_a_chain_with_a_dead_end_becomes_two_arcs():
    """0 — 1 — 2 — 3 both ways with the dead end 2 — 4; only 0 and 3 are asked about."""
    pairs = [(0, 1), (1, 0), (1, 2), (2, 1), (2, 3), (2, 4), (3, 2), (4, 2)]
    tail, head = np.array(pairs).T
    seconds = np.array([1.0, 10.0, 2.0, 20.0, 4.0, 8.0, 40.0, 80.0])
    graph = SearchGraph(tail, head, seconds, 100.0 * seconds, np.arange(8), 5, 5)
    kept = np.array([True, False, False, True, False])
    smaller, number = without_other_nodes(graph, kept, lambda: None)
    assert number.tolist() == [0, -1, -1, 1, -1]
    assert (smaller.tail.tolist(), smaller.head.tolist()) == ([0, 1], [1, 0])
    assert smaller.seconds.tolist() == [7.0, 70.0] and smaller.meters.tolist() == [700.0, 7000.0]


def test_a_canceled_run_is_heard():
    class Stopped(Exception):
        pass

    def poll():
        raise Stopped

    graph = random_graph(0)
    with pytest.raises(Stopped):
        without_other_nodes(graph, np.zeros(graph.size, bool), poll)
