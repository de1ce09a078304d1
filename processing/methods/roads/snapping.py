"""Exact nearest place on the network for many points at once.

Long segments are sampled every few dozen meters into a k-d tree. A sample at distance d
bounds the segment it stands for by d minus half a step, so the candidates are widened
until nothing outside them can be nearer: the result is exact, not the nearest sample.
"""

from dataclasses import dataclass

import numpy as np

from .near_points import point_index

# distances closer than this are equal but for rounding
SAME_PLACE_M = 1e-7
# segments sampled, and points tied, in one go
AT_ONCE, POINTS_AT_ONCE = 100_000, 10_000


@dataclass(frozen=True)
class SnappedPoints:
    """Points tied to the network.

    Attributes
    ----------
    edge : ndarray of int, shape (p,)
        Edge of each point; -1 where the point has no coordinates.
    offset : ndarray, shape (p,)
        Meters along the edge from its start.
    xy : ndarray, shape (p, 2)
        The place on the road, in the working plane.
    """

    edge: np.ndarray
    offset: np.ndarray
    xy: np.ndarray

    def take(self, rows):
        """The points of `rows` only."""
        return SnappedPoints(self.edge[rows], self.offset[rows], self.xy[rows])

    def without(self, dropped):
        """The same points with those of the boolean mask `dropped` taken off the network."""
        return SnappedPoints(np.where(dropped, -1, self.edge), self.offset, self.xy)


@dataclass(frozen=True)
class TiedPoints:
    """Points of one layer tied to the roads, with their walk.

    Attributes
    ----------
    xy : ndarray, shape (p, 2)
        Where they are, working plane; NaN without geometry.
    snapped : SnappedPoints
        With edge -1 for those farther from any road than the limit.
    walk_m : ndarray, shape (p,)
        Meters in a straight line to the road; NaN without geometry.
    """

    xy: np.ndarray
    snapped: SnappedPoints
    walk_m: np.ndarray

    def take(self, rows):
        """The points of `rows` only."""
        return TiedPoints(self.xy[rows], self.snapped.take(rows), self.walk_m[rows])


def snap_points(network, points, step=50.0):
    """Tie each point to the nearest place on an edge.

    Parameters
    ----------
    network : RoadNetwork
    points : ndarray, shape (p, 2)
        Working plane coordinates; NaN rows stay off the network.
    step : float
        Spacing of the samples along segments, meters of the working plane.

    Returns
    -------
    SnappedPoints
        Of equally near places the one on the first segment is taken.
    """
    return RoadIndex(network, step).snap(points)


class RoadIndex:
    """Where the roads are, to tie the points of several layers to them.

    Parameters
    ----------
    network : RoadNetwork
    step : float
        As in `snap_points`.
    """

    def __init__(self, network, step=50.0):
        self._network = network
        if not len(network.segment_edge):
            return
        count, low = len(network.segment_edge), network.segment_low
        # one number per place: a piece is sampled alike in either direction
        place = np.ascontiguousarray(network.vertex_xy).view(complex)[:, 0]
        span = np.empty(count)
        # a part at a time: what is computed on the way is several times as long
        for some in _parts(count):
            span[some] = np.abs(place[low[some] + 1] - place[low[some]])
        # at most about two samples a segment beyond the first, however long the network
        step = max(step, span.sum() / (2.0 * count + 1000.0))
        pieces = np.maximum(np.ceil(span / step).astype(np.int32), 1)
        self._reach = (span / pieces).max() / 2.0
        del span
        self._segment = np.repeat(np.arange(count, dtype=np.int32), pieces)
        first = np.cumsum(pieces, dtype=np.int32) - pieces
        samples = np.empty(len(self._segment), complex)
        for some in _parts(len(samples)):
            own = self._segment[some]
            share = (np.arange(some.start, some.start + len(own)) - first[own] + 0.5) / pieces[own]
            start = place[low[own]]
            samples[some] = start + (place[low[own] + 1] - start) * share
        # the tree needs the memory
        del low, pieces, first
        self._samples = point_index(samples.view(float).reshape(-1, 2))

    def snap(self, points):
        """`SnappedPoints` of `points`, as `snap_points` gives them."""
        network = self._network
        edge = np.full(len(points), -1)
        offset = np.zeros(len(points))
        place = np.full((len(points), 2), np.nan)
        valid = np.flatnonzero(np.isfinite(points).all(axis=1))
        if not len(network.segment_edge) or not len(valid):
            return SnappedPoints(edge, offset, place)

        segment, t = np.zeros(len(valid), np.int64), np.zeros(len(valid))
        for begin in range(0, len(valid), POINTS_AT_ONCE):
            some = slice(begin, begin + POINTS_AT_ONCE)
            segment[some], t[some] = self._nearest(points[valid[some]])
        edge[valid] = network.segment_edge[segment]
        offset[valid] = network.segment_start[segment] + t * network.segment_length[segment]
        offset[valid] = np.minimum(offset[valid], network.edge_length[edge[valid]])
        a, b = network.segment_ends(segment)
        place[valid] = a * (1.0 - t)[:, None] + b * t[:, None]
        return SnappedPoints(edge, offset, place)

    def _nearest(self, points):
        """Nearest segment of each point, and the position along it, 0 to 1."""
        network = self._network
        pending, neighbors = np.arange(len(points)), 8
        best_segment = np.full(len(points), -1)
        best_t = np.zeros(len(points))
        while len(pending):
            neighbors = min(neighbors, len(self._segment))
            distance, index = self._samples.query(points[pending], k=neighbors)
            distance, index = distance.reshape(len(pending), -1), index.reshape(len(pending), -1)
            segment = self._segment[index]
            t, exact = _project(points[pending], *network.segment_ends(segment))
            nearest = exact.min(axis=1)
            # ties go to the first segment: points of a road drawn twice must land on the same copy
            tied = exact <= nearest[:, None] + SAME_PLACE_M
            choice = np.where(tied, segment, np.iinfo(segment.dtype).max).argmin(axis=1)
            rows = np.arange(len(pending))
            best_segment[pending] = segment[rows, choice]
            best_t[pending] = t[rows, choice]
            settled = distance[:, -1] - self._reach > nearest
            if neighbors == len(self._segment):
                break
            pending, neighbors = pending[~settled], neighbors * 4
        return best_segment, best_t


def _parts(count):
    """Slices of at most `AT_ONCE` of so many rows."""
    return [slice(begin, begin + AT_ONCE) for begin in range(0, count, AT_ONCE)]


def _project(points, a, b):
    """Position along the segments of each point (0 to 1) nearest to it, and the distance there."""
    ax, ay = a[..., 0], a[..., 1]
    run_x, run_y = b[..., 0] - ax, b[..., 1] - ay
    to_x, to_y = points[:, :1] - ax, points[:, 1:] - ay
    squared = run_x**2 + run_y**2
    t = np.clip((to_x * run_x + to_y * run_y) / np.where(squared > 0.0, squared, 1.0), 0.0, 1.0)
    return t, np.hypot(to_x - t * run_x, to_y - t * run_y)
