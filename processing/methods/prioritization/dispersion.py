"""How spread out a set of localities is.

Standard distance: Bachi (1963), *Papers of the Regional Science Association* 10, 83-132.
Minimum spanning tree: Prim (1957), *Bell System Technical Journal* 36, 1389-1401.
"""

import hashlib
from collections import OrderedDict

import numpy as np

# above this the matrix of all pairs takes more memory than it saves time
MATRIX_POINTS = 1500
# meters, far more than what distances measured in one call differ by from those measured in another
SAME_M = 0.001
# sets of localities whose dispersion is kept, about 200 bytes each
REMEMBERED = 20_000


class Dispersions:
    """Spread of sets of the same localities, each measured once.

    From one judgment to the next, few territories take other localities than before.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Working plane.
    distance : callable
        Meters between paired points, shapes (n, 2).
    between : callable, optional
        Meters between localities by their paired numbers, where that is faster than `distance`.
    """

    def __init__(self, xy, distance, between=None):
        self._xy, self._distance, self._between = xy, distance, between
        self._known = OrderedDict()

    def __call__(self, rows, metric):
        """Meters, of the localities of the numbers `rows`, an array, by a key of `METRICS`."""
        # in their order: it decides how the last digit is rounded
        key = metric, hashlib.sha256(rows.tobytes()).digest()
        if key not in self._known:
            self._known[key] = self._measured(rows, metric)
        self._known.move_to_end(key)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return self._known[key]

    def _measured(self, rows, metric):
        if self._between is None:
            return dispersion(self._xy[rows], self._distance, metric)
        return dispersion(self._xy[rows], self._distance, metric, lambda i, j: self._between(rows[i], rows[j]))


def dispersion(xy, distance, metric, between=None):
    """Spread of points in meters.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Working plane.
    distance : callable
        Meters between paired points, shapes (n, 2).
    metric : str
        A key of `METRICS`.
    between : callable, optional
        Meters between points of `xy` by their paired numbers; by default from `distance`.

    Returns
    -------
    float
        0 for a single point, NaN where a coordinate is NaN.
    """
    if len(xy) < 2:
        return 0.0
    return METRICS[metric](xy, distance, between or (lambda i, j: distance(xy[i], xy[j])))


def mean_tree_edge(xy, distance, between):
    """Mean length of the edges of the minimum spanning tree."""
    every = np.arange(len(xy))
    # one call: measuring row by row costs far more than the numbers
    apart = between(np.repeat(every, len(xy)), np.tile(every, len(xy))) if len(xy) <= MATRIX_POINTS else None

    def from_point(row):
        if apart is not None:
            return apart[row * len(xy) : (row + 1) * len(xy)]
        return between(np.full(len(xy), row), every)

    outside = np.ones(len(xy), bool)
    reach, candidates, joined, edges = from_point(0).copy(), np.full(len(xy), np.inf), 0, []
    for _ in range(len(xy) - 1):
        outside[joined], candidates[joined] = False, np.inf
        np.copyto(candidates, reach, where=outside)
        joined = int(candidates.argmin())
        edges.append(candidates[joined])
        np.minimum(reach, from_point(joined), out=reach)
    return float(np.mean(edges))


def standard_distance(xy, distance, between):
    """Root mean square distance to the mean center."""
    center = np.repeat(xy.mean(axis=0, keepdims=True), len(xy), axis=0)
    return float(np.sqrt((distance(xy, center) ** 2).mean()))


def largest_pair(xy, distance, between):
    """Longest distance between two of the points."""
    every = np.arange(len(xy))
    rows = every
    if len(xy) <= MATRIX_POINTS:
        # in one call, to know which rows to measure: the last digits of a distance depend on what is measured with it
        first, second = np.triu_indices(len(xy))
        longest = np.maximum.reduceat(between(first, second), np.flatnonzero(first == second))
        rows = every[~(longest < longest.max() - SAME_M)]
    return float(max(between(np.full(len(xy) - row, row), every[row:]).max() for row in rows))


METRICS = {
    "mean_tree_edge": mean_tree_edge,
    "standard_distance": standard_distance,
    "largest_pair": largest_pair,
}
