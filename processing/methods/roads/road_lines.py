"""Road lines before they are a network: their vertices, where they meet, and which hang together."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .road_network import _places, _split_by_level

JOINED_M = 0.01  # drawn apart by less, two places are the same for whoever drew them


@dataclass(frozen=True)
class RoadLines:
    """Lines with at least two different vertices, as `road_network.build_road_network` would join them.

    Attributes
    ----------
    xy : ndarray, shape (v, 2)
        Working plane, meters.
    line : ndarray of int, shape (v,)
        Line of each vertex, non-decreasing.
    vertex : ndarray of int, shape (v,)
        Position of each vertex among those given.
    place : ndarray of int, shape (v,)
        Equal where vertices join.
    spot : ndarray of int, shape (v,)
        Equal where vertices lie together, whatever their level.
    along : ndarray, shape (v,)
        Meters from the start of the line.
    level : ndarray of int, shape (lines,)
    """

    xy: np.ndarray
    line: np.ndarray
    vertex: np.ndarray
    place: np.ndarray
    spot: np.ndarray
    along: np.ndarray
    level: np.ndarray

    @cached_property
    def first(self):
        return np.r_[True, self.line[1:] != self.line[:-1]][: len(self.line)]

    @cached_property
    def last(self):
        return np.r_[self.line[1:] != self.line[:-1], True][: len(self.line)]

    @cached_property
    def segments(self):
        """Vertex at which each straight piece starts; it ends at the next."""
        return np.flatnonzero(~self.last)

    @cached_property
    def component(self):
        """Connected part of each vertex: 0 for the longest, and so on."""
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        at = self.segments
        count = self.place.max() + 1
        links = coo_matrix((np.ones(len(at)), (self.place[at], self.place[at + 1])), shape=(count, count))
        label = connected_components(links, directed=False)[1][self.place]
        meters = np.bincount(label[at], weights=self.along[at + 1] - self.along[at], minlength=label.max() + 1)
        used = np.bincount(label, minlength=len(meters)) > 0
        rank = np.empty(len(meters), int)
        rank[np.lexsort((np.arange(len(meters)), -meters, ~used))] = np.arange(len(meters))
        return rank[label]

    @cached_property
    def dead_ends(self):
        """Vertices at which a line ends and nothing else goes on."""
        at = self.segments
        degree = np.bincount(self.place[at], minlength=self.place.max() + 1)
        degree += np.bincount(self.place[at + 1], minlength=len(degree))
        return np.flatnonzero((self.first | self.last) & (degree[self.place] == 1))


def road_lines(xy, line, length, level, tolerance=0.0):
    """Make `RoadLines` of vertices.

    Parameters
    ----------
    xy : ndarray, shape (v, 2)
        Finite, working plane, meters.
    line : ndarray of int, shape (v,)
        Non-decreasing.
    length : ndarray, shape (v,)
        Meters to the next vertex of the line.
    level : ndarray of int, shape (lines,)
        Grade of each line.
    tolerance : float
        Vertices at most this far apart are one place.
    """
    spot = _places(xy, tolerance)
    repeated = np.r_[False, (line[1:] == line[:-1]) & (spot[1:] == spot[:-1])][: len(line)]
    keep = ~repeated
    count = np.bincount(line[keep], minlength=len(level))
    keep &= count[line] > 1
    vertex = np.flatnonzero(keep)
    xy, line, spot = xy[keep], line[keep], spot[keep]
    travelled = np.r_[0.0, np.cumsum(length)[:-1]][: len(length)][keep]
    first = np.r_[True, line[1:] != line[:-1]][: len(line)]
    last = np.r_[line[1:] != line[:-1], True][: len(line)]
    along = travelled - (travelled[first][np.cumsum(first) - 1] if len(line) else 0.0)
    place = _split_by_level(spot, level[line], first | last)
    return RoadLines(xy, line, vertex, place, spot, along, level)
