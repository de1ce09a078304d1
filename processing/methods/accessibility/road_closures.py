"""What the closure of one road costs: longer trips to the nearest center, and people left without any.

For every road of a list the network is searched again without it, and only where its tree of
least times used it: when a road is removed, a node whose shortest path does not use it keeps its
time, so the nodes below the road in the tree are searched anew from the times of their neighbors
outside (the dynamic shortest path tree of Ramalingam and Reps 1996, *Journal of Algorithms* 21(2),
267-305, for one deletion). The result is exact. The difference in total travel time is the road
importance of Jenelius, Petersen and Mattsson (2006, *Transportation Research Part A* 40(7),
537-560), Σ w · (t_closed − t_open), and those left without a trip are their unsatisfied demand.

A road is closed **at its middle**: nobody passes there, and points tied to the road leave by the
end on their side (exactly at the middle, by both).
"""

from collections import deque
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..roads.least_time_searches import search_each_here
from ..roads.shortest_paths import all_against_traffic, along_edge, last_stretch
from ..roads.tree_sums import preorder, subtree_sums
from .short_trips import same_edge_pairs, walks

# nodes searched anew at once: what bounds the memory
CHUNK_NODES = 1_000_000
# so that progress moves, a cancellation is heard and a cluster has work for all
LEAST_CHUNKS = 20


class RoadClosures:
    """Trips of sources to their nearest center, ready to close any road.

    Parameters
    ----------
    network : RoadNetwork
        Directed for trips to the center.
    sources, centers : TiedPoints
    weight : ndarray, shape (sources,)
        People, tons… of each source; NaN counts as none.
    walk_mps : float
        Walking speed, meters per second.
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).

    Attributes
    ----------
    total_s : ndarray, shape (sources,)
        Time to the nearest center, as in `nearest_centers`; infinity without a trip.
    through, sources_through : ndarray, shape (m,)
        Weight and number of the sources whose trip passes the middle of each road.
    """

    def __init__(self, network, sources, weight, centers, walk_mps, distance):
        self._network, self._weight = network, np.nan_to_num(weight)
        self._half = network.edge_length / 2.0
        some = centers.take(np.flatnonzero(centers.snapped.edge >= 0))
        self._grow(some, walk_mps)
        self._tie(sources, some, walk_mps, distance)
        self.through = self._passing(self._weight)
        self.sources_through = self._passing(np.ones(len(weight))).astype(int)

    def _grow(self, centers, walk_mps):
        """The tree of least times from all centers, in preorder, and the arcs into each node."""
        from scipy.sparse.csgraph import dijkstra

        graph = all_against_traffic(self._network, centers.snapped, centers.walk_m / walk_mps)
        roots = graph.first_point + np.arange(len(centers.xy))
        self._seconds, parent, _ = dijkstra(
            graph.quickest().matrix(), indices=roots, min_only=True, return_predecessors=True
        )
        self._parent = np.where(parent < 0, graph.size, parent.astype(np.int64))
        self._place, self._size = preorder(self._parent)
        self._node_at = np.argsort(self._place)
        # a road used from a center on it is passed only where the center lies beyond its middle
        passes = (graph.tail < graph.first_point) | (graph.meters > self._half[graph.edge])
        child = np.flatnonzero(self._parent < graph.size)
        arc = np.searchsorted(graph.tail * graph.size + graph.head, self._parent[child] * graph.size + child)
        self._road_above = np.full(graph.size, -1)
        self._road_above[child] = np.where(passes[arc], graph.edge[arc], -1)
        order = np.argsort(graph.head, kind="stable")
        self._first_arc = np.searchsorted(graph.head[order], np.arange(graph.size + 1))
        self._arc_tail, self._arc_s = graph.tail[order], graph.seconds[order]
        self._arc_road = np.where(passes, graph.edge, -1)[order]

    def _tie(self, sources, centers, walk_mps, distance):
        """How each source leaves: by an end of its road, along it, or on foot."""
        count = len(sources.xy)
        self._edge = sources.snapped.edge
        self._node, self._leave_s, leave_m = last_stretch(self._network, sources.snapped)
        half = self._half[np.maximum(self._edge, 0)]
        self._beyond = (leave_m > half[:, None]) & (self._edge >= 0)[:, None]
        self._walk_s = np.where(self._edge >= 0, sources.walk_m / walk_mps, np.inf)
        # along the road to a center on it: any, and those on the same side of its middle
        self._direct_s, self._near_s = np.full(count, np.inf), np.full(count, np.inf)
        for i, j in same_edge_pairs(self._edge, centers.snapped.edge):
            seconds = along_edge(self._network, sources.snapped.take(i), centers.snapped.take(j))[0]
            seconds = seconds + centers.walk_m[j] / walk_mps
            self._direct_s[i] = np.minimum(self._direct_s[i], seconds)
            one_side = (sources.snapped.offset[i] - half[i]) * (centers.snapped.offset[j] - half[i]) >= 0.0
            self._near_s[i[one_side]] = np.minimum(self._near_s[i[one_side]], seconds[one_side])
        self._foot_s = np.full(count, np.inf)
        for i, _, meters in walks(sources, centers, distance):
            np.minimum.at(self._foot_s, i, meters / walk_mps)

        by_end = self._seconds[self._node] + self._leave_s
        end, row = by_end.argmin(axis=1), np.arange(count)
        drive = np.minimum(by_end[row, end], self._direct_s)
        self.total_s = np.minimum(drive + self._walk_s, self._foot_s)
        driving = np.isfinite(self.total_s) & (drive + self._walk_s < self._foot_s)
        by_node = driving & (by_end[row, end] <= self._direct_s)
        self._passes_own = np.where(by_node, self._beyond[row, end], driving & (self._direct_s < self._near_s))
        # sources by the place in the tree where they come to it, and those that pass their own road
        place = np.where(by_node, self._place[self._node[row, end]], -1)
        self._entry_node = np.where(by_node, self._node[row, end], -1)
        self._by_place = np.argsort(place, kind="stable")
        self._sorted_place = place[self._by_place]
        own = np.flatnonzero(self._passes_own)
        self._by_road = own[np.argsort(self._edge[own], kind="stable")]

    def _passing(self, weight):
        """Sum of `weight` of the sources that pass the middle of each road."""
        entering = np.flatnonzero(self._entry_node >= 0)
        starts = np.bincount(self._entry_node[entering], weight[entering], len(self._parent))
        below = subtree_sums(self._parent, starts)
        under_road = self._road_above >= 0
        count = self._network.edge_count
        own = self._by_road
        return np.bincount(self._road_above[under_road], below[under_road], count) + np.bincount(
            self._edge[own], weight[own], count
        )

    def busiest(self, count):
        """The `count` roads that most weight passes, most first, then most sources; none without a trip."""
        order = np.lexsort((np.arange(len(self.through)), -self.sources_through, -self.through))[:count]
        return order[self.sources_through[order] > 0]

    def close(self, edges, search=search_each_here, progress=None):
        """Close roads, each alone.

        Parameters
        ----------
        edges : ndarray of int, shape (c,)
        search : callable
            `search_each_here`, or `ClusterSearch.each`.
        progress : callable, optional
            Called with a share of 1; it may raise to cancel.

        Returns
        -------
        pandas.DataFrame
            One row per road, in the order given: ``edge``, ``weight`` and ``sources`` that pass its middle today,
            ``extra_s`` (Σ weight × seconds more, of those that still arrive), ``isolated_weight`` and
            ``isolated_sources`` (those that had a trip and have none).
        """
        costs = np.zeros((3, len(edges)))
        waiting, done = deque(), 0

        def problems():
            for rows in self._chunks(edges):
                part = self._affected(edges[rows])
                waiting.append((rows, part))
                yield self._problem(part), 0

        def poll():
            if progress:
                progress(done / max(len(edges), 1))

        for seconds in search(problems(), poll):
            rows, part = waiting.popleft()
            costs[:, rows] = self._costs(part, seconds[1:])
            done += len(rows)
        extra, weight, count = costs
        return pd.DataFrame(
            {
                "edge": edges,
                "weight": self.through[edges],
                "sources": self.sources_through[edges],
                "extra_s": extra,
                "isolated_weight": weight,
                "isolated_sources": count.astype(int),
            }
        )

    def _chunks(self, edges):
        """Rows of `edges`, in chunks that fit in memory."""
        size = self._affected(edges).count.sum(axis=1)
        chunk = np.cumsum(size) // CHUNK_NODES
        rows = np.arange(len(edges))
        least = -(-len(edges) // LEAST_CHUNKS) or 1
        cuts = np.flatnonzero((np.diff(chunk) > 0) | (rows[1:] % least == 0)) + 1
        return [part for part in np.split(rows, cuts) if len(part)]

    def _affected(self, edges):
        """The nodes below each road in the tree: at most one subtree at either end."""
        ends = np.column_stack([self._network.edge_from[edges], self._network.edge_to[edges]])
        hit = self._road_above[ends] == edges[:, None]
        hit[:, 1] &= ends[:, 0] != ends[:, 1]
        first = np.where(hit, self._place[ends], -1)
        count = np.where(hit, self._size[ends], 0)
        for one, other in ((0, 1), (1, 0)):
            within = (first[:, one] > first[:, other]) & (first[:, one] < first[:, other] + count[:, other])
            count[within, one] = 0
        return _Affected(edges, first, count)

    def _problem(self, part):
        """Graph of the affected nodes, each behind a first node that stands for all that keep their time."""
        from scipy.sparse import csr_matrix

        slot, place = _spread(part.first.ravel(), part.count.ravel())
        road, node = slot // 2, self._node_at[place]
        first = self._first_arc[node]
        head, arc = _spread(first, self._first_arc[node + 1] - first)
        keep = self._arc_road[arc] != part.edges[road[head]]
        head, arc = head[keep], arc[keep]
        tail = self._arc_tail[arc]
        inside = part.position(road[head], self._place[tail])
        seconds = self._arc_s[arc] + np.where(inside < 0, self._seconds[tail], 0.0)
        tail = inside + 1
        order = np.lexsort((seconds, head, tail))
        order = order[np.isfinite(seconds[order])]
        tail, head, seconds = tail[order], head[order] + 1, seconds[order]
        # parallel arcs: the quickest comes first
        kept = np.r_[True, (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])][: len(tail)]
        size = len(node) + 1
        pointer = np.searchsorted(tail[kept], np.arange(size + 1))
        return csr_matrix((seconds[kept], head[kept], pointer), shape=(size, size))

    def _costs(self, part, seconds):
        """Σ weight × seconds more, and weight and number of the isolated, of each road; shape (3, roads)."""
        start = np.searchsorted(self._sorted_place, part.first)
        stop = np.searchsorted(self._sorted_place, part.first + part.count)
        slot, at = _spread(start.ravel(), np.where(part.count > 0, stop - start, 0).ravel())
        own_edge = self._edge[self._by_road]
        start = np.searchsorted(own_edge, part.edges)
        road, own = _spread(start, np.searchsorted(own_edge, part.edges, side="right") - start)
        pairs = np.r_[slot // 2, road] * len(self._edge) + np.r_[self._by_place[at], self._by_road[own]]
        road, source = np.divmod(np.unique(pairs), max(len(self._edge), 1))

        node, on_it = self._node[source], self._edge[source] == part.edges[road]
        position = part.position(np.column_stack([road, road]), self._place[node])
        known = np.append(seconds, 0.0)[position]
        leave = np.where(on_it[:, None] & self._beyond[source], np.inf, self._leave_s[source])
        drive = (np.where(position < 0, self._seconds[node], known) + leave).min(axis=1)
        drive = np.minimum(drive, np.where(on_it, self._near_s[source], self._direct_s[source]))
        total = np.minimum(drive + self._walk_s[source], self._foot_s[source])
        isolated = np.isinf(total)
        weight = self._weight[source]
        more = np.where(isolated, 0.0, np.maximum(np.where(isolated, 0.0, total) - self.total_s[source], 0.0))
        count = len(part.edges)
        return np.stack(
            [np.bincount(road, values, count) for values in (weight * more, weight * isolated, isolated.astype(float))]
        )


def worst_first(costs):
    """Rows of what `RoadClosures.close` gives, those that isolate most weight first, then most added time."""
    keys = ["isolated_weight", "isolated_sources", "extra_s", "weight", "edge"]
    return costs.sort_values(keys, ascending=[False] * 4 + [True], kind="stable", ignore_index=True)


@dataclass(frozen=True)
class _Affected:
    """Nodes below each of c roads, as stretches of the preorder.

    Attributes
    ----------
    edges : ndarray of int, shape (c,)
    first, count : ndarray of int, shape (c, 2)
        Stretch below either end; a count of 0 where there is none.
    """

    edges: np.ndarray
    first: np.ndarray
    count: np.ndarray

    def position(self, road, place):
        """Number of the node at `place` among all those affected, road by road; -1 where it is not."""
        begin = (np.cumsum(self.count) - self.count.ravel()).reshape(-1, 2)
        found = np.full(np.shape(place), -1)
        for end in (0, 1):
            step = place - self.first[road, end]
            found = np.where((step >= 0) & (step < self.count[road, end]), begin[road, end] + step, found)
        return found


def _spread(first, count):
    """Numbers ``first`` to ``first + count`` of each row one after another, and the row of each."""
    row = np.repeat(np.arange(len(first)), count)
    return row, np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count) + first[row]
