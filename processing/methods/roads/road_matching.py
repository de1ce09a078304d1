"""Which roads of a network run along lines drawn beside them.

A road matches a line when all of it is within a tolerance of the line, as in the buffer method
of Goodchild and Hunter (1997, *International Journal of Geographical Information Science* 11(3),
299-306) with the whole of the road asked for, and when it advances along the line: a side street
shorter than the tolerance is within it too, but leads away.
"""

import numpy as np
import pandas as pd

from .near_roads import near_places
from .road_lines import RoadLines
from .road_network import split_at

ADVANCE = 0.5  # least progress along the line, as a share of the straight distance between the road's ends
STEPS = 2.0  # places looked at in each stretch as long as the tolerance


def cut_at_line_ends(network, usable, lines, tolerance):
    """Cut the roads near the ends of lines, so that what lies along a line is a road of its own.

    Where a road ends within the tolerance it is not cut.

    Parameters
    ----------
    network : RoadNetwork
    usable : ndarray of bool, shape (m,)
        Edges to cut.
    lines : RoadLines
    tolerance : float
        Meters.

    Returns
    -------
    RoadNetwork
    """
    drawn = _near_drawing(network, usable, lines, tolerance)
    near = near_places(drawn, lines.xy[lines.first | lines.last], tolerance)
    segment = near["segment"].to_numpy()
    edge = drawn.line[segment]
    near = near.assign(edge=edge, offset=_along(drawn, near))
    near = near.sort_values(["point", "edge", "distance"], kind="stable").drop_duplicates(["point", "edge"])
    edge, offset = near["edge"].to_numpy(), near["offset"].to_numpy()
    inside = (offset > tolerance) & (offset < network.edge_length[edge] - tolerance)
    return split_at(network, edge[inside], offset[inside])[0]


def edges_along(network, usable, lines, tolerance):
    """Pairs of an edge and a line that it runs along.

    Parameters
    ----------
    network, usable, lines, tolerance
        As for `cut_at_line_ends`.

    Returns
    -------
    edge, line : ndarray of int
    """
    drawn = _near_drawing(network, usable, lines, tolerance)
    candidates = np.unique(drawn.line)
    ends = pd.DataFrame({"edge": np.tile(candidates, 2), "end": np.repeat([0, 1], len(candidates))})
    nodes = np.r_[network.edge_from[candidates], network.edge_to[candidates]]
    near = near_places(lines, network.node_xy[nodes], tolerance)
    found = ends.iloc[near["point"]].assign(line=lines.line[near["segment"]]).drop_duplicates()
    pairs = found.groupby(["edge", "line"], as_index=False)["end"].count().query("end == 2")

    edge = pairs["edge"].to_numpy()
    count = np.maximum(np.ceil(STEPS * network.edge_length[edge] / tolerance), 2.0).astype(int)
    pair = np.repeat(np.arange(len(edge)), count)
    nth = np.arange(len(pair)) - np.repeat(np.cumsum(count) - count, count)
    xy = _places_along(network, edge[pair], (nth + 0.5) / count[pair] * network.edge_length[edge[pair]])
    near = near_places(lines, xy, tolerance)
    near = near.assign(line=lines.line[near["segment"]], along=_along(lines, near), pair=pair[near["point"]])
    near = near[near["line"].to_numpy() == pairs["line"].to_numpy()[near["pair"]]]
    near = near.sort_values(["point", "distance"], kind="stable").drop_duplicates("point")
    seen = near.groupby("pair").agg(count=("point", "size"), first=("along", "first"), last=("along", "last"))
    seen = seen[seen["count"].to_numpy() == count[seen.index]]
    start = np.cumsum(count) - count
    chord = np.hypot(*(xy[(start + count - 1)[seen.index]] - xy[start[seen.index]]).T)
    kept = seen.index[(seen["last"] - seen["first"]).abs().to_numpy() >= ADVANCE * chord]
    return edge[kept], pairs["line"].to_numpy()[kept]


def _near_drawing(network, usable, lines, tolerance):
    """Edges in the rectangle of the lines, drawn: their number is the line."""
    low, high = lines.xy.min(axis=0) - tolerance, lines.xy.max(axis=0) + tolerance
    a, b = network.segment_ends(slice(None))
    inside = ((np.maximum(a, b) >= low) & (np.minimum(a, b) <= high)).all(axis=1)
    edges = np.zeros(network.edge_count, bool)
    edges[network.segment_edge[inside]] = True
    segment = np.flatnonzero((edges & usable)[network.segment_edge])
    owner = network.segment_edge[segment]
    last = np.flatnonzero(np.r_[owner[1:] != owner[:-1], True][: len(owner)])
    # the starts of all pieces, and behind the last piece of each edge its end
    line = np.insert(owner, last + 1, owner[last])
    number = np.arange(len(line))
    return RoadLines(
        xy=np.insert(a[segment], last + 1, b[segment][last], axis=0),
        line=line,
        vertex=number,
        place=number,
        spot=number,
        along=np.insert(network.segment_start[segment], last + 1, network.edge_length[owner[last]]),
        level=np.zeros(network.edge_count, int),
    )


def _along(lines, near):
    """Meters along its line of each place of `near_places`."""
    segment = near["segment"].to_numpy()
    return lines.along[segment] + near["share"].to_numpy() * (lines.along[segment + 1] - lines.along[segment])


def _places_along(network, edge, offset):
    """Coordinates of places on edges."""
    stride = network.edge_length.max(initial=0.0) + 1.0
    keys = network.segment_edge * stride + network.segment_start
    segment = np.searchsorted(keys, edge * stride + offset, side="right") - 1
    share = (offset - network.segment_start[segment]) / np.maximum(network.segment_length[segment], 1e-12)
    share = np.clip(share, 0.0, 1.0)[:, None]
    a, b = network.segment_ends(segment)
    return a * (1.0 - share) + b * share
