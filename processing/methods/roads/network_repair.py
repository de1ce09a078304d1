"""Mend the drawing of a road layer, one kind of problem at a time, with a record of every change."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .network_diagnosis import (
    find_crossings,
    find_duplicates,
    find_false_junctions,
    find_gaps,
    find_unsplit_junctions,
)
from .road_lines import JOINED_M, road_lines

CLOSE_GAPS, SPLIT_JUNCTIONS, SEPARATE_LEVELS, DROP_DUPLICATES, DROP_ISOLATED, JOIN_CROSSINGS = range(6)
CHOSEN_M = 1.0  # a problem is one of those chosen if it lies this near to its place
APART_M = 0.1  # half the bridge cut free around a vertex that was shared with the road below


@dataclass
class Drawing:
    """Vertices of lines while they are mended.

    Attributes
    ----------
    points : ndarray, shape (p, 2)
        Working plane; the first ones are those given, in their order.
    point : ndarray of int, shape (v,)
        Point of each vertex: vertices with the same point are joined exactly.
    line : ndarray of int, shape (v,)
        Non-decreasing.
    level : ndarray of int, shape (lines,)
    tolerance : float
    changed : ndarray of bool, shape (lines,)
        Lines whose vertices are not those given.
    log : list of pandas.DataFrame
    places : ndarray, shape (k, 2), or None
        Where problems are mended; None for everywhere.
    """

    points: np.ndarray
    point: np.ndarray
    line: np.ndarray
    level: np.ndarray
    tolerance: float
    changed: np.ndarray
    log: list
    places: np.ndarray = None

    def chosen(self, xy):
        """Which of the points `xy` lie where problems are mended."""
        if self.places is None or not len(xy):
            return np.ones(len(xy), bool)
        if not len(self.places):
            return np.zeros(len(xy), bool)
        from scipy.spatial import cKDTree

        return cKDTree(self.places).query(xy, distance_upper_bound=CHOSEN_M)[0] <= CHOSEN_M

    def lines(self):
        xy = self.points[self.point]
        length = np.r_[np.hypot(*np.diff(xy, axis=0).T), 0.0] if len(xy) else np.zeros(0)
        return road_lines(xy, self.line, length, self.level, self.tolerance)

    def add_points(self, xy):
        """Numbers of new points."""
        number = len(self.points) + np.arange(len(xy))
        self.points = np.concatenate([self.points, xy])
        return number

    def insert(self, before, line, share, point):
        """Put points into lines, each before a vertex; several at one place in the order of `share`."""
        order = np.lexsort((share, line, before))
        self.point = np.insert(self.point, before[order], point[order])
        self.line = np.insert(self.line, before[order], line[order])
        self.changed[line] = True

    def drop(self, lines):
        keep = ~np.isin(self.line, lines)
        self.point, self.line = self.point[keep], self.line[keep]
        self.changed[lines] = True

    def record(self, change, line, other, xy, meters):
        self.log.append(
            pd.DataFrame(
                {
                    "change": np.full(len(line), change, object),
                    "line": line,
                    "other": other,
                    "x": xy[:, 0],
                    "y": xy[:, 1],
                    "meters": meters,
                }
            )
        )


def repair(xy, line, level, wanted, gap, traffic=None, tolerance=0.0, report=lambda share: None, places=None):
    """Mend lines.

    Parameters
    ----------
    xy : ndarray, shape (v, 2)
        Finite, working plane, meters.
    line : ndarray of int, shape (v,)
        Non-decreasing.
    level : ndarray of int, shape (lines,)
    wanted : collection of int
        Of `CLOSE_GAPS`, `SPLIT_JUNCTIONS`, `SEPARATE_LEVELS`, `DROP_DUPLICATES`,
        `DROP_ISOLATED`, `JOIN_CROSSINGS`.
    gap : float
        Longest gap to close, meters.
    traffic : ndarray of int, shape (lines, 2), optional
        Duplicates are dropped only where these agree, so that a pair of one-way lines stays.
    tolerance : float
        As in the network.
    report : callable
        Takes the share of the work done.
    places : ndarray, shape (k, 2), optional
        Mend only problems at these places, as `network_diagnosis.diagnose` tells them; by default all.

    Returns
    -------
    Drawing
        Its `log` is one data frame: ``change``, ``line``, ``other`` (-1 for none), ``x``, ``y``, ``meters``.
    """
    changed = np.zeros(len(level), bool)
    drawing = Drawing(
        np.asarray(xy, float), np.arange(len(xy)), np.asarray(line), level, tolerance, changed, [], places
    )
    steps = (
        (DROP_DUPLICATES, lambda: _drop_duplicates(drawing, traffic)),
        (SEPARATE_LEVELS, lambda: _separate_levels(drawing)),
        (SPLIT_JUNCTIONS, lambda: _split_junctions(drawing)),
        (JOIN_CROSSINGS, lambda: _join_crossings(drawing)),
        (CLOSE_GAPS, lambda: _close_gaps(drawing, gap)),
        (DROP_ISOLATED, lambda: _drop_isolated(drawing)),
    )
    for done, (step, mend) in enumerate(steps, 1):
        if step in wanted and len(drawing.line):
            mend()
        report(done / len(steps))
    nothing = pd.DataFrame({"change": [], "line": [], "other": [], "x": [], "y": [], "meters": []})
    drawing.log = pd.concat(drawing.log, ignore_index=True) if drawing.log else nothing
    return drawing


def _drop_duplicates(drawing, traffic):
    lines = drawing.lines()
    again, original = find_duplicates(lines, traffic)
    first = np.flatnonzero(lines.first)
    at = first[np.searchsorted(lines.line[first], again)]
    wanted = drawing.chosen(lines.xy[at])
    again, original, at = again[wanted], original[wanted], at[wanted]
    drawing.record("duplicate_dropped", again, original, lines.xy[at], np.nan)
    drawing.drop(again)


def _separate_levels(drawing):
    lines = drawing.lines()
    vertex = find_false_junctions(lines)
    vertex = vertex[drawing.chosen(lines.xy[vertex])]
    own = lines.line[vertex]
    here, before, after = lines.xy[vertex], lines.xy[vertex - 1], lines.xy[vertex + 1]
    drawing.record("overpass_separated", own, -1, here, np.nan)
    if not len(vertex):
        return
    sides = []
    for neighbor in (before, after):
        run = neighbor - here
        length = np.hypot(*run.T)
        sides.append(here + run * (np.minimum(APART_M, length / 4.0) / length)[:, None])
    start, stop = lines.vertex[vertex], lines.vertex[vertex + 1]
    points = [drawing.add_points(xy) for xy in sides]
    gone = np.zeros(len(drawing.point) + 1, int)
    np.add.at(gone, start, 1)
    np.add.at(gone, stop, -1)
    drawing.insert(np.tile(stop, 2), np.tile(own, 2), np.repeat([0.0, 1.0], len(vertex)), np.concatenate(points))
    # what was inserted stands before `stop`: the removed vertices keep their order among the old ones
    old = np.flatnonzero(drawing.point < points[0][0])
    keep = np.ones(len(drawing.point), bool)
    keep[old[np.cumsum(gone[:-1]) > 0]] = False
    drawing.point, drawing.line = drawing.point[keep], drawing.line[keep]


def _split_junctions(drawing):
    lines = drawing.lines()
    found = find_unsplit_junctions(lines)
    found = found[drawing.chosen(lines.xy[found["vertex"]])]
    end, segment = found["vertex"].to_numpy(), found["segment"].to_numpy()
    drawing.record("junction_split", lines.line[segment], lines.line[end], lines.xy[end], found["distance"].to_numpy())
    drawing.insert(
        lines.vertex[segment + 1],
        lines.line[segment],
        found["share"].to_numpy(),
        drawing.point[lines.vertex[end]],
    )


def _join_crossings(drawing):
    lines = drawing.lines()
    found, again = find_crossings(lines)
    wanted = drawing.chosen(found[["x", "y"]].to_numpy(float))
    found, again = found[wanted], again[wanted]
    first, second = found["first"].to_numpy(), found["second"].to_numpy()
    xy = found[["x", "y"]].to_numpy()
    # one new point for each place, however many lines cross there
    _, one, which = np.unique(np.round(xy / JOINED_M), axis=0, return_index=True, return_inverse=True)
    point = drawing.add_points(xy[one])[which.ravel()]
    # where one line has its own vertex at the crossing, the other takes that one
    own = [np.ones(len(point), bool), np.ones(len(point), bool)]
    for side, start in enumerate((first, second)):
        for vertex in (start, start + 1):
            there = np.hypot(*(lines.xy[vertex] - xy).T) <= JOINED_M
            point[there] = drawing.point[lines.vertex[vertex[there]]]
            own[side][there] = False
    told = ~again & (own[0] | own[1])
    drawing.record("crossing_joined", lines.line[first[told]], lines.line[second[told]], xy[told], np.nan)
    start = np.concatenate([first[own[0]], second[own[1]]])
    new = pd.DataFrame(
        {
            "before": lines.vertex[start + 1],
            "line": lines.line[start],
            "share": np.r_[found["share_first"].to_numpy()[own[0]], found["share_second"].to_numpy()[own[1]]],
            "point": np.r_[point[own[0]], point[own[1]]],
        }
    ).drop_duplicates(["before", "point"])
    drawing.insert(*(new[name].to_numpy() for name in ("before", "line", "share", "point")))


def _close_gaps(drawing, gap):
    lines = drawing.lines()
    found = find_gaps(lines, gap)
    found = found[drawing.chosen(lines.xy[found["vertex"]])]
    end, segment, share = (found[name].to_numpy() for name in ("vertex", "segment", "share"))
    foot = found[["x", "y"]].to_numpy()
    to_start = np.hypot(*(foot - lines.xy[segment]).T) <= JOINED_M
    to_stop = ~to_start & (np.hypot(*(foot - lines.xy[segment + 1]).T) <= JOINED_M)
    target = np.where(to_start, segment, np.where(to_stop, segment + 1, -1))
    # of two ends that face each other only the first is lengthened
    wanted = dict(zip(end.tolist(), target.tolist()))
    keep = np.array([wanted.get(to) != at or at < to for at, to in zip(end.tolist(), target.tolist())], bool)
    end, segment, share, foot, target = (values[keep] for values in (end, segment, share, foot, target))
    drawing.record("gap_closed", lines.line[end], lines.line[segment], foot, found["distance"].to_numpy()[keep])
    inside = target < 0
    point = np.empty(len(end), int)
    point[~inside] = drawing.point[lines.vertex[target[~inside]]]
    point[inside] = drawing.add_points(foot[inside])
    longer = np.where(lines.first[end], lines.vertex[end], np.searchsorted(drawing.line, lines.line[end], side="right"))
    drawing.insert(
        np.r_[longer, lines.vertex[segment[inside] + 1]],
        np.r_[lines.line[end], lines.line[segment[inside]]],
        np.r_[np.zeros(len(end)), share[inside]],
        np.r_[point, point[inside]],
    )


def _drop_isolated(drawing):
    lines = drawing.lines()
    main = np.unique(lines.line[lines.component == 0])
    parts = np.unique(lines.component[drawing.chosen(lines.xy)])
    away = np.setdiff1d(lines.line[np.isin(lines.component, parts)], main)
    first = np.flatnonzero(lines.first)
    at = first[np.searchsorted(lines.line[first], away)]
    stop = np.flatnonzero(lines.last)[np.searchsorted(lines.line[first], away)]
    drawing.record("component_dropped", away, -1, lines.xy[at], lines.along[stop])
    drawing.drop(away)
