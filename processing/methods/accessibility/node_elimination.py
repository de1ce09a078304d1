"""A smaller graph with the same least times between some of its nodes, for many searches of it.

Nodes that nobody asks about are taken out one after another, and every way through them becomes an
arc: elimination in the algebra of paths (Carré 1971, *Journal of the Institute of Mathematics and its
Applications* 7(3), 273-294), which is the contraction of nodes of Geisberger, Sanders, Schultes and
Delling (2008, *Experimental Algorithms*, Lecture Notes in Computer Science 5038, 319-333) without
their search for witnesses. Nodes that are no neighbors go together, so that no loop walks them.
"""

from dataclasses import replace

import numpy as np

from ..roads.shortest_paths import by_quickest

# arcs that taking out a node may add beyond those it removes: more take longer to search than the node itself
ARCS_ADDED = 12
# share of the nodes that a round must take out
WORTH_A_ROUND = 0.02
SEED = 20


def without_other_nodes(graph, kept, poll):
    """Take nodes out of a graph, as long as few ways lead through them.

    Parameters
    ----------
    graph : SearchGraph
        Without parallel arcs.
    kept : ndarray of bool, shape (size,)
        Nodes that stay; those of points always do.
    poll : callable
        Called without arguments now and then; it may raise to cancel.

    Returns
    -------
    graph : SearchGraph
        Least times between nodes that stay are the same but for rounding, and so are the meters of those trips.
        Arcs that stand for several have edge -1.
    number : ndarray of int, shape (size,)
        Node of the new graph at each node, -1 where it is gone.
    """
    kept = kept.copy()
    kept[graph.first_point :] = True
    rank = np.random.default_rng(SEED).permutation(graph.size)
    arcs = graph.tail, graph.head, graph.seconds, graph.meters, graph.edge
    present = np.ones(graph.size, bool)
    while True:
        poll()
        gone = _apart(*arcs[:2], present & ~kept, rank)
        if gone.sum() <= WORTH_A_ROUND * (present & ~kept).sum():
            break
        arcs = _eliminated(arcs, gone)
        present &= ~gone
    number = np.cumsum(present) - 1
    tail, head, seconds, meters, edge = arcs
    columns = {"tail": number[tail], "head": number[head], "seconds": seconds, "meters": meters, "edge": edge}
    smaller = replace(graph, **columns, size=int(present.sum()), first_point=int(present[: graph.first_point].sum()))
    return smaller, np.where(present, number, -1)


def _apart(tail, head, able, rank):
    """Which of the nodes `able` to go next: none a neighbor of another, those that add the fewest arcs first."""
    into, out = np.bincount(head, minlength=len(able)), np.bincount(tail, minlength=len(able))
    # a way back to where it came from is no way through
    added = into * out - np.minimum(into, out) - into - out
    gone = able & (added <= ARCS_ADDED)
    turn = added * len(able) + rank
    both = gone[tail] & gone[head]
    tail, head = tail[both], head[both]
    gone[np.where(turn[tail] > turn[head], tail, head)] = False
    return gone


def _eliminated(arcs, gone):
    """The arcs without the nodes `gone`, with the quickest way through each of them, sorted."""
    tail, head, seconds, meters, edge = arcs
    out = np.flatnonzero(gone[tail])
    into = np.flatnonzero(gone[head])
    # arcs are sorted by tail: each arc into a node meets the run of those out of it
    first = np.searchsorted(tail[out], head[into])
    count = np.searchsorted(tail[out], head[into], side="right") - first
    one = np.repeat(into, count)
    other = out[np.repeat(first - np.cumsum(count) + count, count) + np.arange(len(one))]
    through = tail[one] != head[other]
    one, other = one[through], other[through]
    stay = ~(gone[tail] | gone[head])
    tail, head = np.r_[tail[stay], tail[one]], np.r_[head[stay], head[other]]
    seconds = np.r_[seconds[stay], seconds[one] + seconds[other]]
    meters = np.r_[meters[stay], meters[one] + meters[other]]
    edge = np.r_[edge[stay], np.full(len(one), -1)]
    key = tail * len(gone) + head
    order = by_quickest(key, seconds, meters, np.arange(len(key)))
    order = order[np.diff(key[order], prepend=-1) > 0]
    return tuple(values[order] for values in (tail, head, seconds, meters, edge))
