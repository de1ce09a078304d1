"""The point of a boundary that is nearest to each of many points.

Edges in the order of their places (Morton 1966, “A computer oriented geodetic data base”, IBM) make runs, and runs
make groups, that lie close together: the box around each tells at least how far they are (branch and bound on boxes;
Roussopoulos, Kelley and Vincent 1995, “Nearest neighbor queries”, SIGMOD). Only the edges of boxes that may hold the
nearest one are looked at. On a plane, in its units.
"""

import numpy as np

# numbers of one array at a time
AT_ONCE = 2_000_000


class Boundary:
    """Edges in which nearest points are looked for.

    Parameters
    ----------
    xy : ndarray, shape (v, 2)
        Vertices of lines and rings, one after the other.
    part : ndarray of int, shape (v,)
        Which line or ring each is of; those of one stand together.
    """

    def __init__(self, xy, part):
        joined = np.flatnonzero(part[1:] == part[:-1])
        start, end = xy[joined], xy[joined + 1]
        order = _by_place(start + end)
        # as many groups as runs in each, and as edges in each of these; repeated, the last edge makes up whole ones
        self._run = run = max(2, round(len(joined) ** (1.0 / 3.0)))
        groups = -(-len(joined) // run**2)
        filled = order[np.minimum(np.arange(groups * run**2), len(joined) - 1)]
        self._start = start[filled].T.reshape(2, groups * run, run)
        self._along = (end - start)[filled].T.reshape(2, groups * run, run)
        length = (self._along**2).sum(axis=0)
        self._scale = np.divide(1.0, length, out=np.zeros_like(length), where=length > 0.0)
        corners = np.stack([self._start, self._start + self._along])
        self._least, self._most = (
            corner.reshape(2, groups, run) for corner in (corners.min(axis=(0, 3)), corners.max(axis=(0, 3)))
        )

    def nearest(self, points, report=None):
        """Nearest point of the boundary.

        Parameters
        ----------
        points : ndarray, shape (n, 2)
        report : callable, optional
            Called now and then with a share of 1; it may raise to cancel.

        Returns
        -------
        ndarray, shape (n, 2)
            NaN where there are no edges.
        """
        found = np.full((len(points), 2), np.nan)
        if not self._start.size:
            return found
        step = max(1, AT_ONCE // self._least.shape[1])
        for begin in range(0, len(points), step):
            if report:
                report(begin / len(points))
            found[begin : begin + step] = self._nearest(points[begin : begin + step])
        return found

    def _nearest(self, points):
        outer = _away(points, self._least.min(axis=2)[:, None, :], self._most.max(axis=2)[:, None, :])
        first = outer.argmin(axis=1)
        inner = _away(points, self._least[:, first], self._most[:, first])
        best, found = self._of_runs(points, first * self._run + inner.argmin(axis=1))
        point, group = np.nonzero(outer < best[:, None])
        step = max(1, AT_ONCE // self._run)
        for begin in range(0, len(point), step):
            some, own = point[begin : begin + step], group[begin : begin + step]
            pair, run = np.nonzero(_away(points[some], self._least[:, own], self._most[:, own]) < best[some, None])
            self._improve(points, some[pair], own[pair] * self._run + run, best, found)
        return found

    def _improve(self, points, point, run, best, found):
        """Look at one run for each point given, and keep what is nearer than the best so far."""
        step = max(1, AT_ONCE // self._run)
        for begin in range(0, len(point), step):
            some = point[begin : begin + step]
            distance, place = self._of_runs(points[some], run[begin : begin + step])
            # the smallest of each point comes last and stays
            order = np.argsort(-distance, kind="stable")
            order = order[distance[order] < best[some[order]]]
            best[some[order]], found[some[order]] = distance[order], place[order]

    def _of_runs(self, points, runs):
        """Squared distance and place of the nearest point on one run of edges for each point."""
        x, y = points[:, 0, None] - self._start[0][runs], points[:, 1, None] - self._start[1][runs]
        along_x, along_y = self._along[0][runs], self._along[1][runs]
        share = np.clip((x * along_x + y * along_y) * self._scale[runs], 0.0, 1.0)
        distance = (x - share * along_x) ** 2 + (y - share * along_y) ** 2
        nearest = distance.argmin(axis=1)
        each = np.arange(len(points))
        share = share[each, nearest]
        place = [self._start[axis][runs, nearest] + share * self._along[axis][runs, nearest] for axis in (0, 1)]
        return distance[each, nearest], np.column_stack(place)


def _away(points, least, most):
    """Squared distance of each point to boxes, shape (n, boxes)."""
    away = 0.0
    for axis in (0, 1):
        at = points[:, axis, None]
        away = away + np.maximum(np.maximum(least[axis] - at, at - most[axis]), 0.0) ** 2
    return away


def _by_place(xy):
    """Order of points along Morton's curve."""
    if not len(xy):
        return np.zeros(0, int)
    least, most = xy.min(axis=0), xy.max(axis=0)
    code = np.zeros(len(xy), np.uint64)
    for axis in (0, 1):
        cell = ((xy[:, axis] - least[axis]) / max(most[axis] - least[axis], 1e-300) * 65535.0).astype(np.uint64)
        # bits of a number of 16, each moved to every second place
        for shift, kept in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
            cell = (cell | (cell << np.uint64(shift))) & np.uint64(kept)
        code |= cell << np.uint64(axis)
    return np.argsort(code, kind="stable")
