"""Which road pieces are near a place or cross each other, by a k-d tree over short pieces.

Pieces longer than `PIECE_M` are halved until none is, so that the middle of a piece is never
farther than half of that from any of its points (Bentley 1975, Communications of the ACM 18,
509-517, for the tree).
"""

import numpy as np
import pandas as pd

from .road_lines import JOINED_M

PIECE_M = 40.0
PARALLEL = 1e-6  # sine of the angle


def near_segments(lines, vertices, reach):
    """Straight pieces within `reach` of some vertices, those that touch the vertex left out.

    Parameters
    ----------
    lines : RoadLines
    vertices : ndarray of int, shape (p,)
    reach : float
        Meters.

    Returns
    -------
    pandas.DataFrame
        ``vertex``, and the other columns of `near_places`.
    """
    near = near_places(lines, lines.xy[vertices], reach)
    near.insert(0, "vertex", vertices[near.pop("point")])
    place, segment = lines.place[near["vertex"]], near["segment"].to_numpy()
    touching = (lines.place[segment] == place) | (lines.place[segment + 1] == place)
    return near[~touching].reset_index(drop=True)


def near_places(lines, xy, reach):
    """Straight pieces of lines within `reach` of points.

    Parameters
    ----------
    lines : RoadLines
    xy : ndarray, shape (p, 2)
    reach : float
        Meters.

    Returns
    -------
    pandas.DataFrame
        ``point`` (row of `xy`), ``segment`` (the vertex at which it starts), ``share`` along the piece,
        ``distance`` (m), ``x`` and ``y`` of the nearest point of the piece; sorted by the first two.
    """
    from scipy.spatial import cKDTree

    columns = ["point", "segment", "share", "distance", "x", "y"]
    middle, segment = _pieces(lines)
    if not len(xy) or not len(middle):
        return pd.DataFrame({name: np.zeros(0, int if name in columns[:2] else float) for name in columns})
    found = cKDTree(middle).query_ball_point(xy, reach + PIECE_M / 2.0)
    count = np.fromiter((len(pieces) for pieces in found), np.int64, len(found))
    near = segment[np.concatenate([np.asarray(pieces, np.int64) for pieces in found])]
    point, near = _once(np.repeat(np.arange(len(xy)), count), near, len(lines.line))
    start, run = lines.xy[near], lines.xy[near + 1] - lines.xy[near]
    share = ((xy[point] - start) * run).sum(axis=1) / np.maximum((run**2).sum(axis=1), 1e-300)
    share = np.clip(share, 0.0, 1.0)
    foot = start + share[:, None] * run
    distance = np.hypot(*(foot - xy[point]).T)
    table = pd.DataFrame(
        {"point": point, "segment": near, "share": share, "distance": distance, "x": foot[:, 0], "y": foot[:, 1]}
    )
    return table[table["distance"] <= reach].reset_index(drop=True)


def crossings(lines):
    """Places where two pieces cross although their lines share no vertex there.

    Pieces that only touch with an end of their line are left to `near_segments`.

    Returns
    -------
    pandas.DataFrame
        ``first`` and ``second`` (vertices at which the pieces start), ``share_first``,
        ``share_second``, ``x``, ``y``; a crossing on a vertex is found with both pieces that
        have it.
    """
    from scipy.spatial import cKDTree

    middle, segment = _pieces(lines)
    pairs = cKDTree(middle).query_pairs(PIECE_M, output_type="ndarray") if len(middle) else np.zeros((0, 2), int)
    pairs = np.sort(segment[pairs], axis=1)
    a, b = pairs[:, 0], pairs[:, 1]
    place = lines.place
    apart = (a != b) & (place[a] != place[b]) & (place[a] != place[b + 1])
    apart &= (place[a + 1] != place[b]) & (place[a + 1] != place[b + 1])
    a, b = _once(a[apart], b[apart], len(lines.line))
    run_a, run_b = lines.xy[a + 1] - lines.xy[a], lines.xy[b + 1] - lines.xy[b]
    between = lines.xy[b] - lines.xy[a]
    size = _cross(run_a, run_b)
    with np.errstate(divide="ignore", invalid="ignore"):
        share_a, share_b = _cross(between, run_b) / size, _cross(between, run_a) / size
        # pieces in one direction touch or overlap, they do not cross
        inside = np.abs(size) > PARALLEL * np.hypot(*run_a.T) * np.hypot(*run_b.T)
        inside &= (share_a >= 0.0) & (share_a <= 1.0) & (share_b >= 0.0) & (share_b <= 1.0)
    a, b, share_a, share_b = (values[inside] for values in (a, b, share_a, share_b))
    at = lines.xy[a] + share_a[:, None] * (lines.xy[a + 1] - lines.xy[a])
    end = np.zeros(len(a), bool)
    for vertex in (a, a + 1, b, b + 1):
        is_end = (lines.first | lines.last)[vertex]
        end |= is_end & (np.hypot(*(at - lines.xy[vertex]).T) <= JOINED_M)
    table = pd.DataFrame(
        {"first": a, "second": b, "share_first": share_a, "share_second": share_b, "x": at[:, 0], "y": at[:, 1]}
    )[~end]
    return table.reset_index(drop=True)


def _once(a, b, count):
    """Each pair of numbers below `count` once, in order."""
    return np.divmod(np.unique(a * count + b), max(count, 1))


def _cross(a, b):
    return a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]


def _pieces(lines):
    """Middles of short pieces of all lines, and the segment of each."""
    at = lines.segments
    run = lines.xy[at + 1] - lines.xy[at]
    parts = np.maximum(np.ceil(np.hypot(*run.T) / PIECE_M), 1.0).astype(int)
    owner = np.repeat(np.arange(len(at)), parts)
    number = np.arange(len(owner)) - np.repeat(np.cumsum(parts) - parts, parts)
    middle = lines.xy[at][owner] + ((number + 0.5) / parts[owner])[:, None] * run[owner]
    return middle, at[owner]
