"""What is wrong with a road layer as a network: each problem with a reason and a place.

The kinds of error are those found in volunteered road data by Neis, Zielstra and Zipf (2012),
Future Internet 4, 1-21: lines that nearly meet, that cross or touch without a common vertex, that
are drawn twice, and parts that hang on nothing.
"""

import numpy as np
import pandas as pd

from .near_roads import crossings, near_segments
from .road_lines import JOINED_M

DETOUR = 4.0  # an end is not a gap where the road itself leads to the other place within this many gap distances
REASONS = (
    "gap",
    "unsplit_junction",
    "crossing_without_vertex",
    "false_junction",
    "isolated_component",
    "duplicate",
    "bad_speed",
    "unknown_direction",
    "zero_length",
    "no_geometry",
)


def find_gaps(lines, gap):
    """Dead ends that stop short of another line of their level.

    Parameters
    ----------
    lines : RoadLines
    gap : float
        Meters; an end farther than this from other lines is a real dead end.

    Returns
    -------
    pandas.DataFrame
        As `near_segments`, the nearest piece of each dead end.
    """
    near = near_segments(lines, lines.dead_ends, gap)
    near = near[(near["distance"] > JOINED_M) & _same_level(lines, near)]
    near = near[_detour(lines, near) > DETOUR * gap]
    return near.sort_values(["vertex", "distance", "segment"]).drop_duplicates("vertex").reset_index(drop=True)


def find_unsplit_junctions(lines):
    """Ends of lines on the inside of a piece of another line, where that has no vertex.

    Returns
    -------
    pandas.DataFrame
        As `near_segments`.
    """
    ends = np.flatnonzero(lines.first | lines.last)
    _, one = np.unique(lines.place[ends], return_index=True)
    near = near_segments(lines, ends[np.sort(one)], JOINED_M)
    near = near[_same_level(lines, near)]
    return near.reset_index(drop=True)


def find_crossings(lines):
    """Crossings of lines of one level that share no vertex.

    Returns
    -------
    found : pandas.DataFrame
        As `near_roads.crossings`.
    again : ndarray of bool
        Rows that tell of the same two lines and the same place as an earlier one.
    """
    found = crossings(lines)
    one, two = lines.line[found["first"]], lines.line[found["second"]]
    same = lines.level[one] == lines.level[two]
    found = found[same].reset_index(drop=True)
    told = pd.DataFrame(np.round(found[["x", "y"]].to_numpy() / JOINED_M)).assign(one=one[same], two=two[same])
    return found, told.duplicated().to_numpy()


def find_false_junctions(lines):
    """Vertices inside lines of different levels at one spot: an overpass drawn as a crossroads.

    Returns
    -------
    ndarray of int
        Every such vertex that lies above the lowest level of its spot.
    """
    inner = np.flatnonzero(~(lines.first | lines.last))
    table = pd.DataFrame({"spot": lines.spot[inner], "level": lines.level[lines.line[inner]]})
    lowest = table.groupby("spot")["level"].transform("min")
    return inner[(table["level"] > lowest).to_numpy()]


def find_duplicates(lines, traffic=None):
    """Lines with the same vertices as an earlier one, in either direction.

    Vertices are compared by a polynomial hash of 64 bits (Karp and Rabin 1987, IBM Journal of
    Research and Development 31, 249-260) of their spots, read both ways.

    Parameters
    ----------
    lines : RoadLines
    traffic : ndarray of int, shape (lines, 2), optional
        Values along and against each line that must agree too.

    Returns
    -------
    line, original : ndarray of int
        Lines drawn again, and the first drawn.
    """
    start, stop = np.flatnonzero(lines.first), np.flatnonzero(lines.last)
    if not len(start):
        return np.zeros(0, int), np.zeros(0, int)
    random = np.random.default_rng(20240229).integers(1, 2**63, lines.spot.max() + 1, np.uint64)
    which = np.cumsum(lines.first) - 1
    forward = np.arange(len(lines.line)) - start[which]
    backward = stop[which] - np.arange(len(lines.line))
    power = np.cumprod(np.r_[np.uint64(1), np.full(forward.max(), np.uint64(6364136223846793005))], dtype=np.uint64)
    ahead = np.add.reduceat(random[lines.spot] * power[forward], start)
    back = np.add.reduceat(random[lines.spot] * power[backward], start)
    number = lines.line[start]
    table = pd.DataFrame({"low": np.minimum(ahead, back), "high": np.maximum(ahead, back)})
    table["level"] = lines.level[number]
    if traffic is not None:
        turned = ahead > back
        table["one"] = np.where(turned, traffic[number, 1], traffic[number, 0])
        table["two"] = np.where(turned, traffic[number, 0], traffic[number, 1])
    original = number[table.groupby(list(table.columns), sort=False).ngroup().pipe(_first_of_group)]
    again = original != number
    return number[again], original[again]


def isolated_components(lines):
    """Where each part that hangs on nothing comes nearest to the longest part.

    Returns
    -------
    pandas.DataFrame
        ``component``, ``vertex``, ``distance`` (m, between vertices).
    """
    from scipy.spatial import cKDTree

    away = np.flatnonzero(lines.component > 0)
    if not len(away):
        return pd.DataFrame({"component": away, "vertex": away, "distance": np.zeros(0)})
    distance = cKDTree(lines.xy[lines.component == 0]).query(lines.xy[away])[0]
    table = pd.DataFrame({"component": lines.component[away], "vertex": away, "distance": distance})
    return table.sort_values(["component", "distance", "vertex"]).drop_duplicates("component").reset_index(drop=True)


def diagnose(lines, gap, report=lambda share: None):
    """All problems of the drawing.

    Parameters
    ----------
    lines : RoadLines
    gap : float
        Meters.
    report : callable
        Takes the share of the work done.

    Returns
    -------
    pandas.DataFrame
        ``reason``, ``line``, ``other`` (-1 where there is none), ``x``, ``y``,
        ``component`` (from 0), ``distance_m``.
    """
    gaps = find_gaps(lines, gap)
    report(0.3)
    junctions = find_unsplit_junctions(lines)
    once = pd.DataFrame({"end": junctions["vertex"], "other": lines.line[junctions["segment"]]}).duplicated()
    junctions = junctions[~once]
    report(0.6)
    crossed, twice = find_crossings(lines)
    crossed = crossed[~twice]
    report(0.8)
    overpasses = find_false_junctions(lines)
    again, original = find_duplicates(lines)
    first = np.flatnonzero(lines.first)
    start = np.zeros(len(lines.level), int)
    start[lines.line[first]] = first
    isolated = isolated_components(lines)
    found = [
        _found("gap", lines, gaps["vertex"], gaps["segment"], gaps["distance"]),
        _found("unsplit_junction", lines, junctions["vertex"], junctions["segment"], junctions["distance"]),
        _found("crossing_without_vertex", lines, crossed["first"], crossed["second"]).assign(
            x=crossed["x"].to_numpy(), y=crossed["y"].to_numpy()
        ),
        _found("false_junction", lines, overpasses),
        _found("isolated_component", lines, isolated["vertex"], distance=isolated["distance"]),
        _found("duplicate", lines, start[again], start[original]),
    ]
    report(1.0)
    return pd.concat(found, ignore_index=True)


def _found(reason, lines, vertex, other=None, distance=None):
    vertex = np.asarray(vertex, int)
    return pd.DataFrame(
        {
            "reason": np.full(len(vertex), reason, object),
            "line": lines.line[vertex],
            "other": -1 if other is None else lines.line[np.asarray(other, int)],
            "x": lines.xy[vertex, 0],
            "y": lines.xy[vertex, 1],
            "component": lines.component[vertex] if len(vertex) else np.zeros(0, int),
            "distance_m": np.nan if distance is None else np.asarray(distance, float),
        }
    )


def _same_level(lines, near):
    return lines.level[lines.line[near["vertex"]]] == lines.level[lines.line[near["segment"]]]


def _detour(lines, near):
    """Meters by road from each end to the place near it, where its own line or one that meets it leads there."""
    own, other = lines.line[near["vertex"]], lines.line[near["segment"]]
    step = lines.along[near["segment"] + 1] - lines.along[near["segment"]]
    foot = lines.along[near["segment"]] + near["share"].to_numpy() * step
    meters = np.where(own == other, np.abs(foot - lines.along[near["vertex"]]), np.inf)
    asked = pd.DataFrame(
        {"row": np.arange(len(near)), "own": own, "other": other, "end": lines.along[near["vertex"]], "foot": foot}
    )
    shared = np.flatnonzero(np.bincount(lines.place)[lines.place] > 1)
    meeting = pd.DataFrame({"place": lines.place[shared], "line": lines.line[shared], "along": lines.along[shared]})
    asked = asked.merge(meeting, left_on="own", right_on="line").merge(
        meeting, left_on=["place", "other"], right_on=["place", "line"], suffixes=("", "_other")
    )
    by_road = (asked["end"] - asked["along"]).abs() + (asked["foot"] - asked["along_other"]).abs()
    np.minimum.at(meters, asked["row"].to_numpy(int), by_road.to_numpy(float))
    return meters


def _first_of_group(group):
    """Position of the first member of each row's group."""
    return pd.Series(np.arange(len(group))).groupby(group.to_numpy()).transform("min").to_numpy()
