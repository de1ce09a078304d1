"""Bridges of a road network: edges without which the places at their two ends hang together no more.

Tarjan (1974, *Information Processing Letters* 2(6), 160-161): number the nodes of any spanning
tree in preorder. The edge above a node is a bridge when no other edge leaves the subtree of the
node, that is, when the lowest and the highest number that its subtree touches by other edges are
its own. Here numbers come from pointer doubling and extremes from a table of doubled spans
(Bender and Farach-Colton 2000, *LATIN 2000*, 88-94), so no loop walks the roads.
"""

import numpy as np

from .tree_sums import preorder


def bridges(network):
    """Find the bridges, whatever the direction of traffic.

    Parameters
    ----------
    network : RoadNetwork

    Returns
    -------
    ndarray of bool, shape (m,)
        False for roads closed to all traffic.
    """
    found = np.zeros(network.edge_count, bool)
    open_road = np.isfinite(network.forward_s) | np.isfinite(network.backward_s)
    edge = np.flatnonzero(open_road & (network.edge_from != network.edge_to))
    if not len(edge):
        return found
    a, b = network.edge_from[edge], network.edge_to[edge]
    parent, in_tree = _spanning_forest(a, b, network.node_count)
    place, size = preorder(parent)
    low, high = np.arange(len(place)), np.arange(len(place))
    for here, there in ((a, b), (b, a)):
        np.minimum.at(low, place[here[~in_tree]], place[there[~in_tree]])
        np.maximum.at(high, place[here[~in_tree]], place[there[~in_tree]])
    child = np.where(parent[a] == b, a, b)[in_tree]
    start, stop = place[child], place[child] + size[child]
    alone = (_least(low, start, stop) >= start) & (-_least(-high, start, stop) < stop)
    found[edge[in_tree][alone]] = True
    return found


def _spanning_forest(a, b, count):
    """Parent of each node, `count` for roots, and which of the edges ``a``–``b`` are in the forest."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import breadth_first_order, connected_components

    links = coo_matrix((np.ones(len(a)), (a, b)), shape=(count, count))
    _, root = np.unique(connected_components(links, directed=False)[1], return_index=True)
    # one node more, next to a node of every part, makes one tree of all
    tail, head = np.r_[a, np.full(len(root), count)], np.r_[b, root]
    joined = coo_matrix((np.ones(len(tail)), (tail, head)), shape=(count + 1, count + 1)).tocsr()
    parent = breadth_first_order(joined, count, directed=False)[1][:count].astype(np.int64)
    with_parent = np.flatnonzero((parent[a] == b) | (parent[b] == a))
    child = np.where(parent[a] == b, a, b)[with_parent]
    in_tree = np.zeros(len(a), bool)
    in_tree[with_parent[np.unique(child, return_index=True)[1]]] = True
    return parent, in_tree


def _least(values, start, stop):
    """Least of ``values[start:stop]`` for paired arrays of ends, none of them empty."""
    result = np.empty(len(start), values.dtype)
    level = np.floor(np.log2(stop - start)).astype(int)
    span = 1
    for power in range(level.max(initial=-1) + 1):
        rows = np.flatnonzero(level == power)
        result[rows] = np.minimum(values[start[rows]], values[stop[rows] - span])
        values = np.minimum(values[:-span], values[span:]) if len(values) > span else values
        span *= 2
    return result
