"""What is near what: SciPy's k-d tree, or a grid of cells where SciPy is not installed.

Both give the same answers. The tree is that of Bentley (1975, *Communications of the ACM* 18,
509-517); the grid, fixed cells sorted by row and column, that of Bentley and Friedman (1979,
*ACM Computing Surveys* 11(4), 397-409, section 2.3).
"""

from itertools import chain

import numpy as np

POINTS_PER_CELL = 2.0
PAIRS_AT_ONCE = 4_000_000


def point_index(xy):
    """Index of points with ``query(points, k)`` as `scipy.spatial.cKDTree` has it."""
    try:
        from scipy.spatial import cKDTree
    except ImportError:
        return PointGrid(xy)
    # balancing the tree takes longer than all the queries of a run
    return cKDTree(xy, leafsize=64, compact_nodes=False, balanced_tree=False)


def pairs_within(xy, points, radius):
    """Points of `xy` within a distance of others.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
    points : ndarray, shape (p, 2)
    radius : ndarray, shape (p,)

    Returns
    -------
    i, j : ndarray of int
        Rows of `points` and of `xy`, sorted by the first.
    """
    try:
        from scipy.spatial import cKDTree
    except ImportError:
        return PointGrid(xy).within(points, radius)[:2]
    tree = cKDTree(xy)
    # of most points nothing is near, and lists of what is cost more than to find that out
    some = np.flatnonzero(tree.query(points)[0] <= radius)
    near = tree.query_ball_point(points[some], radius[some])
    sizes = np.fromiter(map(len, near), int, len(near))
    return np.repeat(some, sizes), np.fromiter(chain.from_iterable(near), int, sizes.sum())


def close_pairs(xy, distance):
    """Pairs of points at most `distance` apart, shape (pairs, 2), the lower row first."""
    try:
        from scipy.spatial import cKDTree
    except ImportError:
        pairs = np.column_stack(PointGrid(xy).within(xy, np.full(len(xy), distance))[:2])
        return pairs[pairs[:, 0] < pairs[:, 1]]
    return cKDTree(xy).query_pairs(distance, output_type="ndarray")


class PointGrid:
    """Points sorted by the square cell they lie in.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        At least one point, finite.
    """

    def __init__(self, xy):
        self._low = xy.min(axis=0)
        width, height = np.maximum(xy.max(axis=0) - self._low, 1e-9)
        self._side = max(np.sqrt(width * height * POINTS_PER_CELL / len(xy)), max(width, height) / 10_000.0)
        column, row = np.floor((xy - self._low) / self._side).astype(np.int64).T
        self._columns, self._rows = column.max() + 1, row.max() + 1
        cell = row * self._columns + column
        self._order = np.argsort(cell, kind="stable")
        self._cell = cell[self._order]
        self._xy = xy

    def within(self, points, radius):
        """Pairs at most `radius` apart, shape (p,): rows of `points`, rows of the grid's points, distances."""
        first, stop, owner = self._runs(points, radius)
        # all runs of a point together; so many points at once that their pairs fit in memory
        part = np.cumsum(np.bincount(owner, stop - first, len(points))) // PAIRS_AT_ONCE
        found = [
            self._in_runs(points, radius, *(runs[part[owner] == n] for runs in (first, stop, owner)))
            for n in np.unique(part)
        ]
        return tuple(np.concatenate(values) for values in zip(*found)) if found else (np.zeros(0, int),) * 3

    def query(self, points, k):
        """The `k` nearest of each point, nearest first: distances and rows, shapes (p, k)."""
        distance, index = np.full((len(points), k), np.inf), np.zeros((len(points), k), np.int64)
        pending, radius = np.arange(len(points)), self._side
        while len(pending):
            i, j, apart = self.within(points[pending], np.full(len(pending), radius))
            order = np.lexsort((apart, i))
            i, j, apart = i[order], j[order], apart[order]
            count = np.bincount(i, minlength=len(pending))
            rank = np.arange(len(i)) - (np.cumsum(count) - count)[i]
            taken = (rank < k) & (count >= k)[i]
            at = pending[i[taken]], rank[taken]
            distance[at], index[at] = apart[taken], j[taken]
            pending, radius = pending[count < k], 2.0 * radius
        return distance, index

    def _runs(self, points, radius):
        """Runs of the sorted points in the cells around each point: one per row of cells."""
        low = np.floor((points - radius[:, None] - self._low) / self._side)
        high = np.floor((points + radius[:, None] - self._low) / self._side)
        left, right = (np.clip(edge[:, 0], -1, self._columns).astype(np.int64) for edge in (low, high))
        bottom = np.clip(low[:, 1], 0, self._rows).astype(np.int64)
        top = np.clip(high[:, 1], -1, self._rows - 1).astype(np.int64)
        rows = np.maximum(top - bottom + 1, 0)
        owner = np.repeat(np.arange(len(points)), rows)
        row = bottom[owner] + np.arange(len(owner)) - np.repeat(np.cumsum(rows) - rows, rows)
        first = np.searchsorted(self._cell, row * self._columns + np.maximum(left, 0)[owner])
        stop = np.searchsorted(self._cell, row * self._columns + np.minimum(right, self._columns - 1)[owner], "right")
        return first, np.maximum(stop, first), owner

    def _in_runs(self, points, radius, first, stop, owner):
        size = stop - first
        i = np.repeat(owner, size)
        j = self._order[np.repeat(first, size) + np.arange(len(i)) - np.repeat(np.cumsum(size) - size, size)]
        apart = np.hypot(*(points[i] - self._xy[j]).T)
        near = apart <= radius[i]
        return i[near], j[near], apart[near]
