"""How spread out a set of localities is.

Standard distance: Bachi (1963), *Papers of the Regional Science Association* 10, 83-132.
Minimum spanning tree: Prim (1957), *Bell System Technical Journal* 36, 1389-1401.
"""

import numpy as np


def dispersion(xy, distance, metric):
    """Spread of points in meters.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Working plane.
    distance : callable
        Meters between paired points, shapes (n, 2).
    metric : str
        A key of `METRICS`.

    Returns
    -------
    float
        0 for a single point.
    """
    return METRICS[metric](xy, distance) if len(xy) > 1 else 0.0


def mean_tree_edge(xy, distance):
    """Mean length of the edges of the minimum spanning tree."""
    outside = np.arange(1, len(xy))
    reach = distance(np.repeat(xy[:1], len(outside), axis=0), xy[outside])
    edges = []
    while len(outside):
        nearest = reach.argmin()
        edges.append(reach[nearest])
        joined = outside[nearest]
        outside, reach = np.delete(outside, nearest), np.delete(reach, nearest)
        reach = np.minimum(reach, distance(np.repeat(xy[joined : joined + 1], len(outside), axis=0), xy[outside]))
    return float(np.mean(edges))


def standard_distance(xy, distance):
    """Root mean square distance to the mean center."""
    center = np.repeat(xy.mean(axis=0, keepdims=True), len(xy), axis=0)
    return float(np.sqrt((distance(xy, center) ** 2).mean()))


def largest_pair(xy, distance):
    """Longest distance between two of the points."""
    return float(max(distance(np.repeat(xy[i : i + 1], len(xy) - i, axis=0), xy[i:]).max() for i in range(len(xy))))


METRICS = {
    "mean_tree_edge": mean_tree_edge,
    "standard_distance": standard_distance,
    "largest_pair": largest_pair,
}
