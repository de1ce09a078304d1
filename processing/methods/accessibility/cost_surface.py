"""Least time over a raster from any of several cells to every other cell.

Cells are the nodes of a graph, joined to their 8 neighbors or, with the knight's moves, to
16. A move costs the mean friction of the cells it crosses, weighted by the length inside
each, times its length: (f₁ + f₂)/2 · m for a neighbor (Douglas 1994, *Cartographica*
31(3), 37-51) and (f₁ + f₂ + f₃ + f₄)/4 · m for a knight's move, whose line crosses two more
cells by the same quarter. Nothing crosses a cell of infinite friction.

The search is delta-stepping (Meyer and Sanders 2003, *Journal of Algorithms* 49(1), 114-152):
all cells whose time lies within a narrow band are relaxed together, one direction after the
other, as arrays, and again when a shorter time reaches them. It ends when no time can be
shortened, so the result is that of Dijkstra (1959); and as no graph is ever stored, memory
is a few numbers per cell.
"""

from dataclasses import dataclass

import numpy as np

from .walking_speed import NO_SLOPE, TOBLER, SlopeRule

NO_CENTER = 0
_SAMPLE = 100_000
_REPORT_EVERY = 64

# row and column of each move, and of the cells that a knight's move crosses on its way
_NEIGHBORS = [(0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)]
_KNIGHTS = [(i * a, j * b) for a, b in ((1, 2), (2, 1)) for i in (1, -1) for j in (1, -1)]


@dataclass(frozen=True)
class CellSizes:
    """Sizes of the cells of a raster in meters, which on a globe change with the row.

    Attributes
    ----------
    width : ndarray, shape (rows,)
    height : ndarray, shape (rows,)
        From the center of each row to that of the next one.
    """

    width: np.ndarray
    height: np.ndarray

    def move_meters(self, row, column):
        """Length of a move from each row, shape (rows,); (1,) where all rows are alike.

        Moves that leave the raster have some length or other above 0.
        """
        if np.ptp(self.width) == 0.0 and np.ptp(self.height) == 0.0:
            return np.hypot(row * self.height[:1], column * self.width[:1])
        here = np.arange(len(self.width))
        there = np.clip(here + row, 0, len(here) - 1)
        center = np.r_[0.0, np.cumsum(self.height[:-1])]
        meters = np.hypot(center[there] - center[here], column * (self.width[here] + self.width[there]) / 2.0)
        return np.where(there == here + row, meters, self.height)


@dataclass(frozen=True)
class Relief:
    """Elevation under the cells, for times that depend on the direction of travel.

    Attributes
    ----------
    elevation : ndarray, shape (rows, columns)
        Meters.
    on_road : ndarray of bool, shape (rows, columns)
    walking, driving : SlopeRule
        Off the roads and on them.
    to_center : bool
        Whether trips go to the centers; else from them.
    """

    elevation: np.ndarray
    on_road: np.ndarray
    walking: SlopeRule = TOBLER
    driving: SlopeRule = NO_SLOPE
    to_center: bool = True


def cost_surface(friction, sizes, cells, neighbors=8, relief=None, cutoff=np.inf, progress=None):
    """Least minutes between every cell and the nearest of some center cells.

    Parameters
    ----------
    friction : ndarray of float32, shape (rows, columns)
        Minutes per meter, above 0; infinity where nobody passes. With `relief`, on the
        easiest gradient.
    sizes : CellSizes
    cells : ndarray of int, shape (c, 2)
        Row and column of each center, all different and passable.
    neighbors : int
        8 or 16.
    relief : Relief, optional
    cutoff : float
        Most minutes of a trip.
    progress : callable, optional
        Called with the share done; it may raise to cancel.

    Returns
    -------
    minutes : ndarray, shape (rows, columns)
        Infinity where no center can be reached within the cut-off.
    center : ndarray of int32, shape (rows, columns)
        1 for the first center, 2 for the second …; `NO_CENTER` for none.
    """
    edge = 1 if neighbors == 8 else 2
    rows, columns = friction.shape
    wide = columns + 2 * edge
    steps = _Steps(friction, sizes, neighbors, relief, edge)
    # only times below the first value are kept, which also holds back what is beyond the limit
    never = np.nextafter(cutoff, np.inf)
    minutes = np.full(steps.friction.size, never)
    center = np.full(steps.friction.size, NO_CENTER, np.int32)
    waiting = np.zeros(steps.friction.size, bool)
    pending = (np.asarray(cells)[:, 0] + edge) * wide + np.asarray(cells)[:, 1] + edge
    minutes[pending] = 0.0
    center[pending] = np.arange(1, len(pending) + 1)
    waiting[pending] = True
    passable = max(int(np.isfinite(friction).sum()), 1)
    band = _band(friction, sizes)
    relaxed = turn = 0
    while len(pending):
        time = minutes[pending]
        now = time <= time.min() + band
        front, time = pending[now], time[now]
        waiting[front] = False
        found = [pending[~now]]
        for shift, cost in steps.from_cells(front):
            there = front + shift
            arrival = time + cost
            sooner = np.flatnonzero(arrival < minutes[there])
            there = there[sooner]
            minutes[there] = arrival[sooner]
            center[there] = center[front[sooner]]
            fresh = there[~waiting[there]]
            waiting[fresh] = True
            found.append(fresh)
        pending = np.concatenate(found)
        relaxed += len(front)
        turn += 1
        if progress and turn % _REPORT_EVERY == 0:
            progress(min(relaxed / passable, 1.0))
    minutes[minutes >= never] = np.inf
    inside = slice(edge, -edge), slice(edge, -edge)
    return minutes.reshape(-1, wide)[inside], center.reshape(-1, wide)[inside]


class _Steps:
    """Costs of the moves out of cells of a raster framed by impassable ones."""

    def __init__(self, friction, sizes, neighbors, relief, edge):
        self.wide = friction.shape[1] + 2 * edge
        self.friction = np.pad(friction, edge, constant_values=np.inf).ravel()
        self.relief = relief
        if relief is not None:
            self.elevation = np.pad(relief.elevation, edge).ravel()
            self.on_road = np.pad(relief.on_road, edge).ravel()
        moves = _NEIGHBORS if neighbors == 8 else _NEIGHBORS + _KNIGHTS
        self.by_row = not (np.ptp(sizes.width) == 0.0 and np.ptp(sizes.height) == 0.0)
        self.moves = []
        for row, column in moves:
            meters = sizes.move_meters(row, column)
            meters = np.pad(meters, edge, mode="edge") if self.by_row else float(meters[0])
            crossed = [r * self.wide + c for r, c in _crossed(row, column)]
            self.moves.append((row * self.wide + column, crossed, meters))

    def from_cells(self, front):
        """Yield the shift of each move, and its minutes from the cells `front`."""
        own = self.friction[front].astype(float)
        row = front // self.wide if self.by_row else None
        for shift, crossed, meters in self.moves:
            meters = meters[row] if self.by_row else meters
            there = front + shift
            if self.relief is None:
                total = own + self.friction[there]
                for way in crossed:
                    total += self.friction[front + way]
            else:
                total = self._on_relief(front, there, crossed, meters, own)
            total *= meters / (2.0 + len(crossed))
            yield shift, total

    def _on_relief(self, front, there, crossed, meters, own):
        """Sum of the frictions along a move at its gradient in the direction of travel."""
        relief = self.relief
        gradient = (self.elevation[there].astype(float) - self.elevation[front]) / meters
        if relief.to_center:
            gradient = -gradient
        walking = relief.walking.slowness(gradient)
        driving = relief.driving.slowness(gradient)
        total = own * np.where(self.on_road[front], driving, walking)
        for cells in (there, *(front + way for way in crossed)):
            total += self.friction[cells] * np.where(self.on_road[cells], driving, walking)
        return total


def _crossed(row, column):
    """The two cells between the ends of a knight's move; none for the other moves."""
    if abs(row) + abs(column) < 3:
        return []
    half = (row // 2, 0) if abs(row) == 2 else (0, column // 2)
    return [half, (row - half[0], column - half[1])]


def _band(friction, sizes):
    """Width of the band of times relaxed together: about two quick moves.

    It sets the speed of the search, not its result.
    """
    sample = friction.ravel()[:: max(friction.size // _SAMPLE, 1)]
    sample = sample[np.isfinite(sample)]
    quick = np.percentile(sample, 25) if len(sample) else 1.0
    return 2.0 * float(quick) * float(max(sizes.width.mean(), sizes.height.mean()))
