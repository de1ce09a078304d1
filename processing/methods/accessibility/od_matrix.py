"""Travel time and distance between all pairs of origins and destinations, in blocks of rows.

One search per point of the smaller side: from each destination against the traffic, or, where
origins are fewer, from each origin along it. Many of them search a graph without the nodes between.
A trip is the walk from the origin to the road, the drive, and the walk from the road to the
destination, or the walk alone where that is no farther, exactly as in `nearest_center`. Only one
chunk of searches is in memory at a time.

The matrix is the basis of the accessibility measures of Geurs and van Wee (2004, *Journal of
Transport Geography* 12(2), 127-140), section 3.
"""

from collections import Counter

import numpy as np

from ..roads.least_time_searches import search_here
from ..roads.shortest_paths import against_traffic, along_edge, components, last_stretch
from .nearest_center import (
    BEYOND_LIMIT,
    NO_GEOMETRY,
    OFF_NETWORK,
    ONE_WAY_TRAP,
    OTHER_COMPONENT,
    REACHED,
    nearest_centers,
)
from .node_elimination import without_other_nodes
from .od_pairs import PairMatrix, Pairs, nearest_of_all
from .short_trips import same_edge_pairs, walks

DESTINATION_NO_GEOMETRY, DESTINATION_OFF_NETWORK = "destination_no_geometry", "destination_off_network"

CHUNK_BYTES = 24e6
# so that progress moves, a cancellation is heard and a cluster has work for all
LEAST_CHUNKS = 20
# searches that together take longer than making the graph smaller for them
MANY_SEARCHES = 20
# seconds and predecessor of a node; what the pair of a root and another point takes on the way
NODE_BYTES, PAIR_BYTES = 12, 96
BLOCK_ROWS = 20_000


class OdMatrix:
    """The trips between origins and destinations, and the counts of what was given.

    Parameters
    ----------
    network : RoadNetwork
        Directed for trips to the destinations.
    origins, destinations : TiedPoints
    walk_mps : float
        Walking speed, meters per second.
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).
    k : int, optional
        Gives the `k` destinations of least time of each origin only; of equal ones the first.
    cutoff_s : float
        Gives the trips up to this many seconds only.
    search : callable
        `search_here` or a `ClusterSearch`.
    every_pair : bool
        Whether pairs without a trip have a row too, where there is no `k` and no cut-off.

    Attributes
    ----------
    reached : int
        Pairs given with a trip, so far.
    given : int
        Pairs given, with or without a trip, so far.
    reasons : collections.Counter
        Pairs without a trip, by reason; with `k` or a cut-off, origins without any.

    Notes
    -----
    With `every_pair` and neither `k` nor cut-off each pair has a row, those without a trip with a reason.
    Else only pairs with a trip within the limits have one, and an origin without any has one row,
    without destination, with the reason of `nearest_centers`.
    """

    def __init__(
        self,
        network,
        origins,
        destinations,
        walk_mps,
        distance,
        k=None,
        cutoff_s=np.inf,
        search=search_here,
        every_pair=True,
    ):
        self._network, self._origins, self._destinations = network, origins, destinations
        self._walk_mps, self._distance = walk_mps, distance
        self._k, self._cutoff_s, self._search = k, cutoff_s, search
        self._limited = k is not None or np.isfinite(cutoff_s) or not every_pair
        self.reached = self.given = 0
        self.reasons = Counter()

    @property
    def by_destination(self):
        """Whether the searches start from the destinations, and rows come destination by destination."""
        return len(self._destinations.xy) <= len(self._origins.xy)

    def blocks(self, progress=None):
        """Search, and give the rows as they come.

        Parameters
        ----------
        progress : callable, optional
            Called with a share of 1; it may raise to cancel.

        Yields
        ------
        pandas.DataFrame
            Columns ``origin``, ``destination`` (rows; destination -1 where there is none), ``drive_min``,
            ``walk_min``, ``total_min``, ``road_km`` (NaN without a trip) and ``reason`` (empty with one).
            At most `BLOCK_ROWS` rows. Ordered by the point searched from, then by the other; with `k`
            by origin, nearest destination first.
        """
        served = np.zeros(len(self._origins.xy), bool)
        for pairs in self._pairs(progress):
            for start in range(0, len(pairs.origin), BLOCK_ROWS):
                if progress:
                    progress(self._share)
                block = pairs.take(slice(start, start + BLOCK_ROWS))
                reached = np.isfinite(block.total_s)
                served[block.origin[reached]] = True
                table = block.table(np.where(reached, REACHED, self._reason(block)))
                self._count(table)
                yield table
        if self._limited:
            yield from self._origins_without_pairs(np.flatnonzero(~served))

    def _pairs(self, progress):
        """Groups of pairs to give, in their order."""
        if self._k is not None and self.by_destination:
            yield nearest_of_all(self._searched(progress), len(self._origins.xy), self._k, self._cutoff_s)
            return
        for matrix in self._searched(progress):
            if self._k is not None:
                yield nearest_of_all([matrix], len(matrix.origin), self._k, self._cutoff_s)
            elif self._limited:
                total_s = matrix.total_s.ravel()
                yield matrix.pairs(np.flatnonzero(np.isfinite(total_s) & (total_s <= self._cutoff_s)))
            else:
                count = matrix.total_s.size
                for start in range(0, count, BLOCK_ROWS):
                    yield matrix.pairs(np.arange(start, min(start + BLOCK_ROWS, count)))

    def _searched(self, progress):
        """Trips between all points and those searched from, chunk by chunk."""
        if self.by_destination:
            network, roots, others = self._network, self._destinations, self._origins
        else:
            network, roots, others = self._network.reversed(), self._origins, self._destinations
        self._share = 0.0

        def poll():
            if progress:
                progress(self._share)

        graph = against_traffic(network, roots.snapped, np.zeros(len(roots.xy)))
        stretch = last_stretch(network, others.snapped)
        if len(roots.xy) >= MANY_SEARCHES:
            graph, stretch = _smaller(graph, stretch, poll)
        chunks = _chunks(roots, graph.size, len(others.xy))
        on = [rows[roots.snapped.edge[rows] >= 0] for rows in chunks]
        searches = self._search(
            graph, [graph.first_point + rows for rows in on if len(rows)], self._cutoff_s * 1.000001, poll
        )
        for rows, searched in zip(chunks, on):
            poll()
            found = next(searches) if len(searched) else None
            drive_s, road_m = _by_road(network, graph, found, roots.take(rows), others, searched - rows[0], stretch)
            del found
            self._share += len(rows) / len(roots.xy)
            yield self._with_walks(rows, drive_s, road_m, roots.take(rows), others)

    def _with_walks(self, rows, drive_s, road_m, roots, others):
        """Whole trips of a chunk, on foot where the walk is no farther than those to the road."""
        walk_s = (others.walk_m + roots.walk_m[:, None]) / self._walk_mps
        total_s = drive_s + walk_s
        for i, j, meters in walks(others, roots, self._distance):
            on_foot_s = meters / self._walk_mps
            use = on_foot_s <= total_s[j, i]
            at = j[use], i[use]
            total_s[at] = walk_s[at] = on_foot_s[use]
            drive_s[at] = road_m[at] = 0.0
        total_s[np.isnan(total_s)] = np.inf
        everyone = np.arange(len(others.xy))
        if self.by_destination:
            return PairMatrix(everyone, rows, True, total_s, drive_s, walk_s, road_m)
        return PairMatrix(rows, everyone, False, total_s, drive_s, walk_s, road_m)

    def _reason(self, block):
        """Why pairs have no trip, were they to have none."""
        from_edge = self._origins.snapped.edge[block.origin]
        to_edge = self._destinations.snapped.edge[block.destination]
        part = self._parts()
        joined = (from_edge >= 0) & (to_edge >= 0) & (part[from_edge] == part[to_edge])
        return np.select(
            [
                np.isnan(self._origins.xy[block.origin]).any(axis=1),
                from_edge < 0,
                np.isnan(self._destinations.xy[block.destination]).any(axis=1),
                to_edge < 0,
                joined,
            ],
            [NO_GEOMETRY, OFF_NETWORK, DESTINATION_NO_GEOMETRY, DESTINATION_OFF_NETWORK, ONE_WAY_TRAP],
            OTHER_COMPONENT,
        )

    def _parts(self):
        """Component of each edge; worked out once."""
        if not hasattr(self, "_edge_component"):
            self._edge_component = components(self._network)[self._network.edge_from]
        return self._edge_component

    def _origins_without_pairs(self, rows):
        """One row, with its reason, for each of the origins `rows`."""
        if not len(rows):
            return
        trips = nearest_centers(
            self._network,
            self._origins.take(rows),
            self._destinations,
            self._walk_mps,
            self._distance,
            cutoff_s=self._cutoff_s,
            search=self._search,
        )
        # a trip that is on the limit but for rounding is beyond it here
        reason = np.where(trips.reason[:, 0] == REACHED, BEYOND_LIMIT, trips.reason[:, 0])
        nothing = np.full(len(rows), np.nan)
        block = Pairs(rows, np.full(len(rows), -1), nothing, nothing, nothing, nothing)
        for start in range(0, len(rows), BLOCK_ROWS):
            part = slice(start, start + BLOCK_ROWS)
            table = block.take(part).table(reason[part])
            self._count(table)
            yield table

    def _count(self, table):
        self.given += int((table["destination"] >= 0).sum())
        self.reached += int((table["reason"] == REACHED).sum())
        self.reasons.update(table.loc[table["reason"] != REACHED, "reason"])


def _smaller(graph, stretch, poll):
    """The graph without most nodes that are no points and at no end of the last stretches, and the stretches."""
    node, *costs = stretch
    kept = np.zeros(graph.size, bool)
    kept[node] = True
    graph, number = without_other_nodes(graph, kept, poll)
    return graph, (number[node], *costs)


def _chunks(roots, nodes, others):
    """Rows of the points to search from, in chunks that fit in memory."""
    rows = np.arange(len(roots.xy))
    size = int(min(CHUNK_BYTES / (NODE_BYTES * nodes + PAIR_BYTES * others), len(rows) / LEAST_CHUNKS))
    size = max(size, 1)
    return [rows[start : start + size] for start in range(0, len(rows), size)]


def _by_road(network, graph, found, roots, others, searched, stretch):
    """Seconds and meters by road between `roots` and `others`, shapes (roots, others).

    `found` are the searches from the roots `searched`, `stretch` what `last_stretch` gives for others.
    """
    shape = len(roots.xy), len(others.xy)
    drive_s, road_m = np.full(shape, np.inf), np.full(shape, np.nan)
    node, leave_s, leave_m = stretch
    column = np.arange(shape[1])
    for number, root in enumerate(searched):
        seconds, predecessor = found[0][number], found[1][number]
        by_end = seconds[node] + leave_s
        end = by_end.argmin(axis=1)
        meters = graph.tree_meters(predecessor)
        drive_s[root] = by_end[column, end]
        road_m[root] = meters[node[column, end]] + leave_m[column, end]
    for i, j in same_edge_pairs(others.snapped.edge, roots.snapped.edge):
        direct_s, direct_m = along_edge(network, others.snapped.take(i), roots.snapped.take(j))
        better = direct_s < drive_s[j, i]
        at = j[better], i[better]
        drive_s[at], road_m[at] = direct_s[better], direct_m[better]
    return drive_s, road_m
