"""Least-time searches on a road network from points that are not part of it.

Dijkstra (1959) as in `scipy.sparse.csgraph`. The graph handed to SciPy is the network
plus one node per searched point, joined to the ends of the point's edge; the network
itself is never changed. Searches run *from centers against the traffic*, which gives
the times of trips *to* the centers; `RoadNetwork.reversed` turns that around.
"""

from dataclasses import dataclass, replace

import numpy as np

from .connected_parts import connected_parts

# SciPy drops stored zeros in some of its graph routines
SHORTEST_ARC_S = 1e-9
# share of a road nearer than which to its end a point is at the end, for rounding
AT_END = 1e-9


@dataclass(frozen=True)
class SearchGraph:
    """Arcs of a search.

    Attributes
    ----------
    tail, head : ndarray of int, shape (a,)
        Nodes, sorted by tail, head and seconds; nodes from `node_count` on are points.
    seconds, meters : ndarray, shape (a,)
    edge : ndarray of int, shape (a,)
        Edge of the network that each arc runs along.
    size : int
        Number of nodes, points included.
    first_point : int
        Node of the first point.
    """

    tail: np.ndarray
    head: np.ndarray
    seconds: np.ndarray
    meters: np.ndarray
    edge: np.ndarray
    size: int
    first_point: int

    def quickest(self):
        """The same graph with parallel arcs reduced to the quickest."""
        tail, head = self.tail, self.head
        first = np.r_[True, (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])] if len(tail) else np.zeros(0, bool)
        columns = {name: getattr(self, name)[first] for name in ("tail", "head", "seconds", "meters", "edge")}
        return replace(self, **columns)

    def matrix(self):
        """The arcs, none parallel, as a `scipy.sparse.csr_matrix` of seconds."""
        from scipy.sparse import csr_matrix

        pointer = np.searchsorted(self.tail, np.arange(self.size + 1))
        return csr_matrix((self.seconds, self.head, pointer), shape=(self.size, self.size))

    def tree_meters(self, predecessor):
        """Road meters from the root to every node along a tree of least time.

        Parameters
        ----------
        predecessor : ndarray of int, shape (size,)
            Previous node on the path, negative at roots and unreached nodes.
        """
        if not len(self.meters):
            return np.zeros(self.size)
        node = np.arange(self.size)
        ancestor = np.where(predecessor >= 0, predecessor, node)
        arc = np.searchsorted(self.tail * self.size + self.head, ancestor * self.size + node)
        meters = np.where(ancestor != node, self.meters[np.minimum(arc, len(self.meters) - 1)], 0.0)
        # each round doubles the stretch of path summed up
        while True:
            further = ancestor[ancestor]
            if (further == ancestor).all():
                return meters
            meters = meters + meters[ancestor]
            ancestor = further


def against_traffic(network, points, head_start_s):
    """Graph to search outward from `points` along roads driven *towards* them.

    Parameters
    ----------
    network : RoadNetwork
    points : SnappedPoints, p points
        Those with edge -1 get no arcs.
    head_start_s : ndarray, shape (p,)
        Seconds already spent at each point (the walk from the road to the center).

    Returns
    -------
    SearchGraph
        Without parallel arcs.
    """
    return all_against_traffic(network, points, head_start_s, parallel=False)


def all_against_traffic(network, points, head_start_s, parallel=True):
    """The same as `against_traffic`, with every parallel arc unless `parallel` is False."""
    u, v = network.edge_from, network.edge_to
    on = np.flatnonzero(points.edge >= 0)
    edge, offset = points.edge[on], points.offset[on]
    share = _share(network, points)[on]
    node = network.node_count + on
    spent = head_start_s[on]
    # an arc a → b of this graph is a road driven from b to a
    tail = np.concatenate([v, u, node, node])
    head = np.concatenate([u, v, u[edge], v[edge]])
    with np.errstate(invalid="ignore"):
        seconds = np.concatenate(
            [
                network.forward_s,
                network.backward_s,
                _part(network.forward_s[edge], share) + spent,
                _part(network.backward_s[edge], 1.0 - share) + spent,
            ]
        )
    length = network.edge_length
    meters = np.concatenate([length, length, offset, length[edge] - offset])
    along = np.concatenate([np.tile(np.arange(network.edge_count), 2), edge, edge])
    size = network.node_count + len(points.edge)
    order = np.flatnonzero(np.isfinite(seconds))
    key = (tail * size + head)[order]
    rank = by_quickest(key, seconds, meters, order)
    order = order[rank]
    if not parallel:
        order = order[np.diff(key[rank], prepend=-1) > 0]
    del key, rank
    # one after another, so that no more than one column is there twice
    columns = {"tail": tail, "head": head, "seconds": seconds, "meters": meters, "edge": along}
    del tail, head, seconds, meters, along
    for name in columns:
        columns[name] = columns[name][order]
    np.maximum(columns["seconds"], SHORTEST_ARC_S, out=columns["seconds"])
    return SearchGraph(**columns, size=size, first_point=network.node_count)


def by_quickest(key, seconds, meters, rows):
    """Order by key, then by the time and the length of `rows`; only the few of one key are sorted by more than that."""
    order = np.argsort(key, kind="stable")
    again = key[order][1:] == key[order][:-1]
    same = np.flatnonzero(np.r_[False, again] | np.r_[again, False])[: len(key)]
    several = order[same]
    order[same] = several[np.lexsort((meters[rows[several]], seconds[rows[several]], key[several]))]
    return order


def last_stretch(network, points):
    """Cost of leaving each point along its edge, by either end.

    Returns
    -------
    node : ndarray of int, shape (p, 2)
        The start and the end of the edge; 0 for points off the network.
    seconds : ndarray, shape (p, 2)
        Infinity where traffic does not run that way or the point is off the network.
    meters : ndarray, shape (p, 2)
    """
    edge = np.maximum(points.edge, 0)
    share = _share(network, points)
    seconds = np.column_stack([_part(network.backward_s[edge], share), _part(network.forward_s[edge], 1.0 - share)])
    seconds[points.edge < 0] = np.inf
    meters = np.column_stack([points.offset, network.edge_length[edge] - points.offset])
    return np.column_stack([network.edge_from[edge], network.edge_to[edge]]), seconds, meters


def along_edge(network, start, stop):
    """Trips between pairs of points of one same edge, driven along it.

    Parameters
    ----------
    start, stop : SnappedPoints, both with p points
        Paired; ``start.edge`` equals ``stop.edge``.

    Returns
    -------
    seconds, meters : ndarray, shape (p,)
    """
    edge = start.edge
    length = network.edge_length[edge]
    gap = stop.offset - start.offset
    share = np.divide(np.abs(gap), length, out=np.zeros(len(gap)), where=length > 0.0)
    pace = np.where(gap >= 0.0, network.forward_s[edge], network.backward_s[edge])
    return np.where(gap == 0.0, 0.0, _part(pace, share)), np.abs(gap)


def components(network):
    """Component of each node, joined by roads in whatever direction."""
    return connected_parts(network.node_count, network.edge_from, network.edge_to)


def _share(network, points):
    """Position of each point along its edge, 0 to 1."""
    length = network.edge_length[np.maximum(points.edge, 0)]
    return np.divide(points.offset, length, out=np.zeros(len(length)), where=length > 0.0)


def _part(seconds, share):
    """Time for a share of an edge; a point at its very end is at the junction, whatever the traffic on it."""
    closed = ~np.isfinite(seconds)
    return np.where(share <= AT_END, 0.0, np.where(closed, np.inf, np.where(closed, 0.0, seconds) * share))
