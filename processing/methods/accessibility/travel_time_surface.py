"""Travel time from every cell of a raster to its nearest center, and to localities on it.

Wraps the search of `cost_surface` with what a planner has to be told: which centers and
localities cannot take part, and why.
"""

from dataclasses import dataclass

import numpy as np

from .cost_surface import cost_surface

REACHED, NO_GEOMETRY, OUTSIDE, IMPASSABLE = "", "no_geometry", "outside_raster", "impassable_cell"
SAME_CELL, ENCLOSED = "same_cell", "enclosed"
OTHER_COMPONENT, BEYOND_LIMIT = "other_component", "beyond_limit"


class NoUsableCenter(ValueError):
    """No center lies on a passable cell; the argument holds the reason of each one."""


@dataclass(frozen=True)
class Surface:
    """Times over a raster and the center that serves each cell.

    Attributes
    ----------
    minutes : ndarray, shape (rows, columns)
        Infinity where no center is reached.
    center : ndarray of int32, shape (rows, columns)
        Row of the center plus 1; 0 for none.
    center_reason : ndarray of str, shape (c,)
        `REACHED` for a center that serves; `NO_GEOMETRY`, `OUTSIDE`, `IMPASSABLE` or `SAME_CELL` (as
        one before it) for one left out; `ENCLOSED` for one that serves only a part of the raster
        cut off from its largest one.
    center_cells : ndarray of int, shape (c,)
        Cells that each center serves.
    unreached : int
        Passable cells without a center.
    longest : float
        Most minutes of any cell.
    """

    minutes: np.ndarray
    center: np.ndarray
    center_reason: np.ndarray
    center_cells: np.ndarray
    unreached: int
    longest: float
    _friction: np.ndarray
    _part: np.ndarray

    def at(self, positions):
        """Trips of points.

        Parameters
        ----------
        positions : ndarray, shape (p, 2)
            Row and column of each point, counted in cells from the corner of the raster; NaN
            for points without a place.

        Returns
        -------
        minutes : ndarray, shape (p,)
            Of the cell each lies in; NaN without a trip.
        center : ndarray of int, shape (p,)
            Row of the center, -1 without a trip.
        reason : ndarray of str, shape (p,)
            `REACHED`, `NO_GEOMETRY`, `OUTSIDE`, `IMPASSABLE`, `OTHER_COMPONENT` (no center on the part of the
            raster that can be walked to) or `BEYOND_LIMIT`.
        """
        cells, reason = _placed(positions, self._friction)
        on = np.flatnonzero(reason == REACHED)
        minutes, center = np.full(len(positions), np.nan), np.full(len(positions), -1)
        row, column = cells[on].T
        center[on] = self.center[row, column] - 1
        served = np.unique(self._part[self.center > 0])
        lost = on[center[on] < 0]
        with_center = np.isin(self._part[tuple(cells[lost].T)], served)
        reason[lost] = np.where(with_center, BEYOND_LIMIT, OTHER_COMPONENT)
        there = on[center[on] >= 0]
        minutes[there] = self.minutes[tuple(cells[there].T)]
        return minutes, center, reason

    def neighbors(self):
        """Rows of the centers whose cells lie side by side, each pair once; shape (p, 2)."""
        pairs = []
        for one, other in ((self.center[1:], self.center[:-1]), (self.center[:, 1:], self.center[:, :-1])):
            at = (one != other) & (one > 0) & (other > 0)
            pairs.append(np.column_stack([one[at], other[at]]))
        return np.unique(np.sort(np.concatenate(pairs), axis=1), axis=0) - 1


def travel_time_surface(friction, sizes, centers, **search):
    """Least time of every cell to or from its nearest center.

    Parameters
    ----------
    friction : ndarray of float32, shape (rows, columns)
    sizes : CellSizes
    centers : ndarray, shape (c, 2)
        Row and column of each center as in `Surface.at`.
    **search
        The other parameters of `cost_surface`.

    Returns
    -------
    Surface

    Raises
    ------
    NoUsableCenter
    """
    from scipy.ndimage import label

    cells, reason = _placed(centers, friction)
    on = np.flatnonzero(reason == REACHED)
    if not len(on):
        raise NoUsableCenter(reason)
    first = np.unique(cells[on], axis=0, return_index=True)[1]
    reason[np.delete(on, first)] = SAME_CELL
    on = on[np.sort(first)]
    part, count = label(np.isfinite(friction), np.ones((3, 3), int))
    size = np.bincount(part.ravel(), minlength=count + 1)
    minutes, center = cost_surface(friction, sizes, cells[on], **search)
    reason[on[part[tuple(cells[on].T)] != 1 + size[1:].argmax()]] = ENCLOSED
    row_of = np.r_[0, on + 1].astype(np.int32)
    center = row_of[center]
    served = np.bincount(center.ravel(), minlength=len(centers) + 1)
    return Surface(
        minutes=minutes,
        center=center,
        center_reason=reason,
        center_cells=served[1:],
        unreached=int(size[1:].sum() - served[1:].sum()),
        longest=float(minutes.max(initial=0.0, where=center > 0)),
        _friction=friction,
        _part=part,
    )


def _placed(positions, friction):
    """Cell of each position, and the reason of those that are on no passable one."""
    placed = np.isfinite(positions).all(axis=1)
    cells = np.floor(np.where(placed[:, None], positions, -1.0))
    inside = placed & (cells >= 0).all(axis=1) & (cells < friction.shape).all(axis=1)
    cells = np.where(inside[:, None], cells, -1.0).astype(int)
    passable = np.zeros(len(positions), bool)
    passable[inside] = np.isfinite(friction[tuple(cells[inside].T)])
    reason = np.select([~placed, ~inside, ~passable], [NO_GEOMETRY, OUTSIDE, IMPASSABLE], REACHED).astype(object)
    return cells, reason
