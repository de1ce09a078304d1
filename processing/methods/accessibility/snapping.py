"""Exact nearest place on the network for many points at once.

Long segments are sampled every few dozen meters into a k-d tree. A sample at distance d
bounds the segment it stands for by d minus half a step, so the candidates are widened
until nothing outside them can be nearer: the result is exact, not the nearest sample.
"""

from dataclasses import dataclass

import numpy as np

# distances closer than this are equal but for rounding
SAME_PLACE_M = 1e-7


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
    from scipy.spatial import cKDTree

    edge = np.full(len(points), -1)
    offset = np.zeros(len(points))
    place = np.full((len(points), 2), np.nan)
    valid = np.flatnonzero(np.isfinite(points).all(axis=1))
    if not len(network.segment_edge) or not len(valid):
        return SnappedPoints(edge, offset, place)

    span = np.hypot(*(network.segment_b - network.segment_a).T)
    # at most about two samples a segment beyond the first, however long the network
    step = max(step, span.sum() / (2.0 * len(span) + 1000.0))
    pieces = np.maximum(np.ceil(span / step).astype(int), 1)
    owner = np.repeat(np.arange(len(span)), pieces)
    nth = np.arange(len(owner)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    share = ((nth + 0.5) / pieces[owner])[:, None]
    samples = network.segment_a[owner] * (1.0 - share) + network.segment_b[owner] * share
    reach = (span / pieces).max() / 2.0
    tree = cKDTree(samples)

    pending, neighbors = valid, 8
    best_segment = np.full(len(points), -1)
    best_t = np.zeros(len(points))
    while len(pending):
        neighbors = min(neighbors, len(samples))
        distance, index = tree.query(points[pending], k=neighbors)
        distance, index = distance.reshape(len(pending), -1), index.reshape(len(pending), -1)
        segment = owner[index]
        t, exact = _project(points[pending][:, None, :], network.segment_a[segment], network.segment_b[segment])
        nearest = exact.min(axis=1)
        # ties go to the first segment: points of a road drawn twice must land on the same copy
        tied = exact <= nearest[:, None] + SAME_PLACE_M
        choice = np.where(tied, segment, np.iinfo(np.int64).max).argmin(axis=1)
        rows = np.arange(len(pending))
        best_segment[pending] = segment[rows, choice]
        best_t[pending] = t[rows, choice]
        settled = distance[:, -1] - reach > nearest
        if neighbors == len(samples):
            break
        pending, neighbors = pending[~settled], neighbors * 4

    segment, t = best_segment[valid], best_t[valid]
    edge[valid] = network.segment_edge[segment]
    offset[valid] = network.segment_start[segment] + t * network.segment_length[segment]
    offset[valid] = np.minimum(offset[valid], network.edge_length[edge[valid]])
    place[valid] = network.segment_a[segment] * (1.0 - t)[:, None] + network.segment_b[segment] * t[:, None]
    return SnappedPoints(edge, offset, place)


def _project(points, a, b):
    """Position along segments (0 to 1) nearest to points, and the distance there."""
    along = b - a
    squared = (along**2).sum(axis=-1)
    t = ((points - a) * along).sum(axis=-1) / np.where(squared > 0.0, squared, 1.0)
    t = np.clip(t, 0.0, 1.0)
    foot = a + t[..., None] * along
    return t, np.hypot(*np.moveaxis(points - foot, -1, 0))
