"""Least-time trees toward markets: the part of each that sources use."""

from dataclasses import dataclass

import numpy as np

from ..roads.tree_sums import subtree_sums


@dataclass(frozen=True)
class MarketTree:
    """The part of a least-time tree that sources use, with t nodes.

    Attributes
    ----------
    node : ndarray of int, shape (t,)
        Nodes of the network, sorted.
    parent : ndarray of int, shape (t,)
        Position in `node` of the next one toward the market; t for the market itself.
    arc : ndarray of int, shape (t,)
        Arc of the search graph between each node and its parent; -1 for the market.
    sources : ndarray of int, shape (t,)
        Paths of sources through each node, those that start there included.
    """

    node: np.ndarray
    parent: np.ndarray
    arc: np.ndarray
    sources: np.ndarray

    def place(self, node):
        """Positions of nodes of the network, all of them in the tree."""
        return np.searchsorted(self.node, node)


def grow_tree(graph, matrix, market_node, source_node):
    """Least-time tree of the trips from sources to one market.

    Parameters
    ----------
    graph : SearchGraph
        Roads against the traffic, without points.
    matrix : scipy.sparse.csr_matrix
        ``graph.matrix()``.
    market_node : int
    source_node : ndarray of int, shape (p,)
        A node once per source there.

    Returns
    -------
    seconds : ndarray, shape (p,)
        Time of each source, infinity where it cannot arrive.
    tree : MarketTree
    """
    from scipy.sparse.csgraph import dijkstra

    seconds, predecessor = dijkstra(matrix, indices=market_node, return_predecessors=True)
    arriving = source_node[np.isfinite(seconds[source_node])]
    starts = np.bincount(arriving, minlength=graph.size)
    parent = np.where(predecessor < 0, graph.size, predecessor.astype(np.int64))
    through = subtree_sums(parent, starts)
    node = np.flatnonzero(through > 0)
    above = parent[node]
    moves = above < graph.size
    arc = np.full(len(node), -1)
    arc[moves] = _arcs(matrix, above[moves], node[moves])
    position = np.full(graph.size + 1, len(node))
    position[node] = np.arange(len(node))
    return seconds[source_node], MarketTree(node, position[above], arc, through[node].astype(int))


def _arcs(matrix, tail, head):
    """Positions in `matrix` of arcs that exist; faster than a search, as few roads meet at a node."""
    arc = matrix.indptr[tail].astype(np.int64)
    wrong = np.flatnonzero(matrix.indices[arc] != head)
    while len(wrong):
        arc[wrong] += 1
        wrong = wrong[matrix.indices[arc[wrong]] != head[wrong]]
    return arc
