"""How spread out a set of localities is.

Standard distance: Bachi (1963), *Papers of the Regional Science Association* 10, 83-132.
Minimum spanning tree: Prim (1957), *Bell System Technical Journal* 36, 1389-1401.

Which localities the tree joins and which lie farthest apart is found with straight lines, whose lengths
rank pairs as distances do (see `located_points`); only those pairs are measured.
"""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

# up to so many points the squares of all pairs are found at once: that is faster as long as they stay near the processor
MATRIX_POINTS = 300
# squares in memory at once
AT_ONCE = 2_000_000
# share of the longest straight line within which another pair may be the farther one, as far as countries reach
NEARLY = 1e-3
# sets of localities whose dispersion is kept, about 200 bytes each
REMEMBERED = 20_000


@dataclass(frozen=True)
class _Spans:
    """What is to be measured of a set of localities, and that in straight lines.

    Attributes
    ----------
    first, second : ndarray of int
        Numbers of the points of each pair; no `second` where they are paired with the mean center of the first.
    straight : ndarray
        Meters.
    """

    first: np.ndarray
    second: np.ndarray
    straight: np.ndarray


class Dispersions:
    """Spread of sets of the same localities in meters, each measured once.

    From one judgment to the next, few territories take other localities than before.

    Parameters
    ----------
    points : PlanePoints or EllipsoidPoints

    Notes
    -----
    A set has 0 where it is of a single point, and NaN where one has no place. The order of its localities
    does not matter.
    """

    def __init__(self, points):
        self._points = points
        self._known, self._spans = OrderedDict(), {}

    def estimate(self, rows, metric):
        """Spread of the localities of the numbers `rows` by a key of `METRICS`.

        Measured, where it was asked for before; else in straight lines, which is next to it.
        """
        if len(rows) < 2:
            return 0.0
        rows, key = self._recognized(rows, metric)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        return METRICS[metric][1](self._spans_of(rows, key).straight)

    def measure(self, sets, metric):
        """Spread of each set of `sets`, arrays of numbers, by a key of `METRICS`: all in one go.

        Returns
        -------
        ndarray, shape (sets,)
        """
        spread = np.zeros(len(sets))
        several = [place for place, rows in enumerate(sets) if len(rows) > 1]
        recognized = [self._recognized(sets[place], metric) for place in several]
        new = {key: self._spans_of(rows, key) for rows, key in recognized if key not in self._known}
        summary = METRICS[metric][1]
        for key, lengths in zip(new, self._lengths(list(new.values()))):
            self._known[key] = summary(lengths)
        self._spans.clear()
        for place, (_, key) in zip(several, recognized):
            self._known.move_to_end(key)
            spread[place] = self._known[key]
        while len(self._known) > max(REMEMBERED, len(several)):
            self._known.popitem(last=False)
        return spread

    def _recognized(self, rows, metric):
        """The numbers in ascending order, and by what they are known."""
        rows = np.sort(rows)
        return rows, (metric, hashlib.sha256(rows.tobytes()).digest())

    def _spans_of(self, rows, key):
        if key not in self._spans:
            self._spans[key] = METRICS[key[0]][0](self._points, rows)
        return self._spans[key]

    def _lengths(self, every):
        """Lengths of all spans of each of `every`."""
        if not every:
            return []
        counts = [len(spans.first) for spans in every]
        first = np.concatenate([spans.first for spans in every])
        if every[0].second is None:
            xy = self._points.xy
            centers = np.array([xy[spans.first].mean(axis=0) for spans in every])
            lengths = self._points.distance(xy[first], np.repeat(centers, counts, axis=0))
        else:
            lengths = self._points.between(first, np.concatenate([spans.second for spans in every]))
        return np.split(lengths, np.cumsum(counts)[:-1])


def tree_edges(points, rows):
    """Edges of the minimum spanning tree of the localities `rows`, as `_Spans`."""
    positions = points.positions[rows]
    if not np.isfinite(positions).all():
        return _without_place(rows, positions)
    last = len(rows) - 1
    apart = _squares(positions, positions) if last < MATRIX_POINTS else None
    # those outside the tree come first in all of these: who they are, the point of the tree that is nearest, the
    # square of how near it is, and where they are
    names, nearest, reach = np.arange(last + 1), np.zeros(last + 1, int), np.full(last + 1, np.inf)
    along = np.ascontiguousarray(positions.T)
    first, second, squares, joined = np.zeros(last, int), np.zeros(last, int), np.zeros(last), 0
    for outside in range(last, 0, -1):
        name = names[joined]
        for values in (names, nearest, reach, *along):
            values[joined] = values[outside]
        if apart is not None:
            reached = apart[name].take(names[:outside])
        else:
            reached = sum((values[:outside] - at) ** 2 for values, at in zip(along, positions[name]))
        closer = (reached < reach[:outside]).nonzero()[0]
        reach[closer], nearest[closer] = reached[closer], name
        joined = reach[:outside].argmin()
        first[outside - 1], second[outside - 1], squares[outside - 1] = nearest[joined], names[joined], reach[joined]
    return _pairs(rows, first, second, np.sqrt(squares))


def from_center(points, rows):
    """Each of the localities `rows` and their mean center, as `_Spans`."""
    positions = points.positions[rows]
    return _Spans(rows, None, np.sqrt(((positions - positions.mean(axis=0)) ** 2).sum(axis=1)))


def farthest_pairs(points, rows):
    """The pairs of the localities `rows` of which one is the farthest apart, as `_Spans`."""
    positions = points.positions[rows]
    if not np.isfinite(positions).all():
        return _without_place(rows, positions)
    center = positions.mean(axis=0)
    out = np.sqrt(((positions - center) ** 2).sum(axis=1))
    outermost = positions[[out.argmax()]]
    least = np.sqrt(_squares(outermost, positions).max())
    # no pair is longer than both ways through the center
    some = np.flatnonzero(out + out.max() >= least * (1.0 - NEARLY))
    step = max(AT_ONCE // len(some), 1)
    chunks = [some[begin : begin + step] for begin in range(0, len(some), step)]
    reach = np.concatenate([_squares(positions[chunk], positions[some]).max(axis=1) for chunk in chunks])
    least = reach.max() * (1.0 - NEARLY) ** 2
    some = some[reach >= least]
    # one of those in the same place, or two where all are
    some = some[np.unique(positions[some], axis=0, return_index=True)[1]]
    some = some.repeat(2) if len(some) == 1 else some
    first, second = np.triu_indices(len(some), 1)
    first, second = some[first], some[second]
    squares = ((positions[first] - positions[second]) ** 2).sum(axis=1)
    far = squares >= least
    return _pairs(rows, first[far], second[far], np.sqrt(squares[far]))


def _squares(a, b):
    """Squares of the straight lines from each of `a` to each of `b`, shape (a, b)."""
    squares = np.zeros((len(a), len(b)))
    for along_a, along_b in zip(a.T, b.T):
        squares += (along_a[:, None] - along_b[None, :]) ** 2
    return squares


def _pairs(rows, first, second, straight):
    """`_Spans` of places in `rows`; the lower number comes first, since digits may depend on it."""
    return _Spans(rows[np.minimum(first, second)], rows[np.maximum(first, second)], straight)


def _without_place(rows, positions):
    """`_Spans` of a locality that has none, which are not numbers."""
    lost = rows[~np.isfinite(positions).all(axis=1)][:1]
    return _Spans(lost, lost, np.array([np.nan]))


def _root_mean_square(lengths):
    return np.sqrt((lengths**2).mean())


# what is measured of a set of localities, and what is made of the lengths
METRICS = {
    "mean_tree_edge": (tree_edges, np.mean),
    "standard_distance": (from_center, _root_mean_square),
    "largest_pair": (farthest_pairs, np.max),
}
