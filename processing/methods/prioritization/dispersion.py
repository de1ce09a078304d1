"""How spread out a set of localities is.

Standard distance: Bachi (1963), *Papers of the Regional Science Association* 10, 83-132.
Minimum spanning tree: Prim (1957), *Bell System Technical Journal* 36, 1389-1401.
"""

import numpy as np

# above this the matrix of all pairs takes more memory than it saves time
MATRIX_POINTS = 1500


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
    apart = _all_distances(xy, distance) if len(xy) <= MATRIX_POINTS else None

    def from_point(row):
        if apart is not None:
            return apart[row]
        return distance(np.repeat(xy[row : row + 1], len(xy), axis=0), xy)

    outside = np.ones(len(xy), bool)
    outside[0] = False
    reach = from_point(0).copy()
    edges = []
    for _ in range(len(xy) - 1):
        joined = np.where(outside, reach, np.inf).argmin()
        edges.append(reach[joined])
        outside[joined] = False
        reach = np.minimum(reach, from_point(joined))
    return float(np.mean(edges))


def standard_distance(xy, distance):
    """Root mean square distance to the mean center."""
    center = np.repeat(xy.mean(axis=0, keepdims=True), len(xy), axis=0)
    return float(np.sqrt((distance(xy, center) ** 2).mean()))


def largest_pair(xy, distance):
    """Longest distance between two of the points."""
    return float(max(distance(np.repeat(xy[i : i + 1], len(xy) - i, axis=0), xy[i:]).max() for i in range(len(xy))))


def _all_distances(xy, distance):
    """Matrix of distances in one call: measuring row by row costs far more than the numbers."""
    count = len(xy)
    return distance(np.repeat(xy, count, axis=0), np.tile(xy, (count, 1))).reshape(count, count)


METRICS = {
    "mean_tree_edge": mean_tree_edge,
    "standard_distance": standard_distance,
    "largest_pair": largest_pair,
}
