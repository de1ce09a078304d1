"""The road network every analysis shares: junctions, edges between them, and their pieces.

Lines are cut where they end or share a vertex with another line, so the graph has
junctions and not vertices (QGIS makes a node of every vertex). Everything is an array;
points that travel are never inserted: they are kept as an edge and an offset along it.
"""

from dataclasses import dataclass, replace

import numpy as np

from .connected_parts import connected_parts
from .near_points import close_pairs

# any odd number with its bits well spread makes different coordinates different numbers, nearly always
_MIXER = np.uint64(0x9E3779B97F4A7C15)
AT_ONCE = 100_000
# the columns of a network that has no straight pieces
NO_PIECES = {
    "vertex_xy": np.zeros((0, 2)),
    "segment_vertex": np.zeros(0, np.int32),
    "segment_edge": np.zeros(0, np.int32),
    "segment_start": np.zeros(0),
    "segment_length": np.zeros(0),
}


@dataclass(frozen=True)
class RoadNetwork:
    """A road network in arrays: `n` nodes, `m` edges, `s` straight segments.

    Attributes
    ----------
    node_xy : ndarray, shape (n, 2)
        Working plane coordinates, meters.
    edge_from, edge_to : ndarray of int, shape (m,)
        End nodes, in the direction in which the line was drawn.
    edge_length : ndarray, shape (m,)
        Meters.
    forward_s, backward_s : ndarray, shape (m,)
        Seconds along and against the drawn direction; infinity where traffic is not allowed.
    edge_line : ndarray of int, shape (m,)
        Row of the input line each edge comes from.
    vertex_xy : ndarray, shape (v, 2)
        Vertices of lines one after another, which the pieces share.
    segment_vertex : ndarray of int32, shape (s,)
        Vertex at which each straight piece starts, to end at the next one. Those that run against the order of the
        vertices have a number below zero: -1 less the vertex at which they end, to start at the next one.
    segment_edge : ndarray of int32, shape (s,)
        Edge of each piece; pieces of an edge are consecutive and in order.
    segment_start, segment_length : ndarray, shape (s,)
        Meters from the start of the edge to the piece, and the length of the piece.
    """

    node_xy: np.ndarray
    edge_from: np.ndarray
    edge_to: np.ndarray
    edge_length: np.ndarray
    forward_s: np.ndarray
    backward_s: np.ndarray
    edge_line: np.ndarray
    vertex_xy: np.ndarray
    segment_vertex: np.ndarray
    segment_edge: np.ndarray
    segment_start: np.ndarray
    segment_length: np.ndarray

    @property
    def node_count(self):
        return len(self.node_xy)

    @property
    def edge_count(self):
        return len(self.edge_from)

    @property
    def segment_a(self):
        """Starts of the straight pieces, shape (s, 2); a copy."""
        return self.segment_ends(slice(None))[0]

    @property
    def segment_b(self):
        """Ends of the straight pieces, shape (s, 2); a copy."""
        return self.segment_ends(slice(None))[1]

    @property
    def segment_low(self):
        """First of the two vertices of each straight piece in the order of the vertices, shape (s,)."""
        return _low(self.segment_vertex)

    def segment_ends(self, rows):
        """Starts and ends of the straight pieces `rows`, an array each."""
        vertex = self.segment_vertex[rows]
        low, against = _low(vertex), vertex < 0
        return self.vertex_xy.take(low + against, axis=0), self.vertex_xy.take(low + ~against, axis=0)

    def without_pieces(self):
        """The same network without its straight pieces, which searches do not need."""
        return replace(self, **NO_PIECES)

    def reversed(self):
        """The same network with every direction of traffic inverted."""
        return replace(self, forward_s=self.backward_s, backward_s=self.forward_s)


def _low(vertex):
    return np.where(vertex < 0, ~vertex, vertex)


def pieces_between(a, b):
    """Columns of a `RoadNetwork` for straight pieces that share no vertex, from `a` to `b`, shapes (s, 2)."""
    return {
        "vertex_xy": np.column_stack([a, b]).reshape(-1, 2),
        "segment_vertex": 2 * np.arange(len(a), dtype=np.int32),
    }


def build_road_network(xy, line, segment_length, seconds_per_meter, forward, backward, level=None, tolerance=0.0):
    """Build a `RoadNetwork` from the vertices of road lines.

    Parameters
    ----------
    xy : ndarray, shape (v, 2)
        Vertices of all lines one after another, working plane, meters, finite.
    line : ndarray of int, shape (v,)
        Line of each vertex, non-decreasing; a value with one vertex only is ignored.
    segment_length : ndarray, shape (v,)
        Meters from each vertex to the next of its line; the last of a line is not used.
    seconds_per_meter : ndarray, shape (lines,)
        Pace of each line, indexed by the values of `line`.
    forward, backward : ndarray of bool, shape (lines,)
        Whether traffic runs along and against the drawn direction.
    level : ndarray of int, shape (lines,), optional
        Grade of each line: vertices inside a line join other lines of the same level only
        (an overpass does not meet the road below); ends join whatever ends there.
    tolerance : float
        Vertices at most this far apart are one place; 0 means exactly equal.

    Returns
    -------
    RoadNetwork
    """
    place = _places(xy, tolerance)
    # a vertex repeated by its own line would look like a junction
    repeated = np.zeros(len(xy), bool)
    repeated[1:] = (line[1:] == line[:-1]) & (place[1:] == place[:-1]) & (segment_length[:-1] == 0.0)
    if repeated.any():
        segment_length = segment_length[~_followed_by(repeated)]
        xy, line, place = xy[~repeated], line[~repeated], place[~repeated]
    first, last = _line_ends(line)
    alone = first & last
    if alone.any():
        xy, line, place, segment_length = (values[~alone] for values in (xy, line, place, segment_length))
        first, last = _line_ends(line)
    ends = first | last
    if level is not None:
        place = _split_by_level(place, level[line], ends)
    # a junction is where a line ends or several vertices meet
    shared = np.bincount(place) > 1
    shared[place[ends]] = True
    junction = shared[place]
    del first, shared

    at = np.flatnonzero(junction).astype(np.int32)
    node, last_at = _numbered(place[at], at)
    node_xy = xy[last_at]
    del place, last_at
    keep = ~last[at][:-1]
    edge_line = line[at[:-1][keep]].astype(np.int64)
    edge_from, edge_to = node[:-1][keep].astype(np.int64), node[1:][keep].astype(np.int64)
    del at, node, keep, line

    segments = np.flatnonzero(~last).astype(np.int32)
    length = segment_length[segments]
    del segment_length, last
    np.maximum(length, 0.0, out=length)
    edge_of_segment = np.cumsum(junction[segments], dtype=np.int32)
    edge_of_segment -= 1
    del junction
    edge_length = np.bincount(edge_of_segment, weights=length, minlength=len(edge_from))
    seconds = edge_length * seconds_per_meter[edge_line]
    return RoadNetwork(
        node_xy=node_xy,
        edge_from=edge_from,
        edge_to=edge_to,
        edge_length=edge_length,
        forward_s=np.where(forward[edge_line], seconds, np.inf),
        backward_s=np.where(backward[edge_line], seconds, np.inf),
        edge_line=edge_line,
        vertex_xy=xy,
        segment_vertex=segments,
        segment_edge=edge_of_segment,
        segment_start=start_along(edge_of_segment, length),
        segment_length=length,
    )


def start_along(owner, length, out=None):
    """Meters from the start of its edge to each piece; pieces of an edge are consecutive and in order."""
    start = np.cumsum(length, out=out)
    start -= length
    begins = np.ones(len(owner), bool)
    begins[1:] = owner[1:] != owner[:-1]
    before, edge = start[begins], -1
    # a part at a time: what is to be taken off every piece would be as long as the result
    for begin in range(0, len(owner), AT_ONCE):
        some = slice(begin, begin + AT_ONCE)
        edges = edge + np.cumsum(begins[some])
        start[some] -= before[edges]
        edge = edges[-1]
    return start


def _line_ends(line):
    """Whether each vertex is the first and the last of its line."""
    first = np.ones(len(line), bool)
    first[1:] = line[1:] != line[:-1]
    last = np.ones(len(line), bool)
    last[:-1] = first[1:]
    return first, last


def _numbered(place, vertex):
    """Places numbered from 0 in their order, and the last vertex of each."""
    is_node = np.zeros(place.max(initial=-1) + 1, bool)
    is_node[place] = True
    node = (np.cumsum(is_node, dtype=np.int32) - 1)[place]
    last = np.empty(int(is_node.sum()), np.int32)
    last[node] = vertex
    return node, last


def split_at(network, edge, offset):
    """Cut edges at points along them, so that the points become nodes.

    Used where the result is a picture of the roads themselves (corridors); travel
    times alone never need it.

    Parameters
    ----------
    network : RoadNetwork
    edge : ndarray of int, shape (p,)
        Edge of each point; -1 for points off the network.
    offset : ndarray, shape (p,)
        Meters from the start of the edge.

    Returns
    -------
    RoadNetwork
        With the same order of edges, each replaced by its pieces.
    node : ndarray of int, shape (p,)
        Node of each point in the new network, -1 where `edge` is -1.
    """
    node = np.full(len(edge), -1)
    on = np.flatnonzero(edge >= 0)
    at_start = on[offset[on] <= 0.0]
    at_end = on[offset[on] >= network.edge_length[edge[on]]]
    node[at_end] = network.edge_to[edge[at_end]]
    node[at_start] = network.edge_from[edge[at_start]]
    inside = on[node[on] < 0]
    if not len(inside):
        return network, node

    cuts, which = np.unique(np.column_stack([edge[inside], offset[inside]]), axis=0, return_inverse=True)
    which = which.ravel()
    cut_edge, cut_offset = cuts[:, 0].astype(int), cuts[:, 1]
    node[inside] = network.node_count + which

    # each cut also cuts the straight piece below it
    order = np.lexsort((network.segment_start, network.segment_edge))
    stride = network.edge_length.max() + 1.0
    keys = network.segment_edge[order] * stride + network.segment_start[order]
    below = order[np.searchsorted(keys, cut_edge * stride + cut_offset, side="right") - 1]
    share = (cut_offset - network.segment_start[below]) / np.maximum(network.segment_length[below], 1e-12)
    share = np.clip(share, 0.0, 1.0)[:, None]
    below_a, below_b = network.segment_ends(below)
    cut_xy = below_a * (1.0 - share) + below_b * share

    piece_edge = np.r_[network.segment_edge, cut_edge]
    piece_start = np.r_[network.segment_start, cut_offset]
    piece_a = np.concatenate([network.segment_a, cut_xy])
    rank = np.lexsort((np.r_[np.zeros(len(keys)), np.ones(len(cuts))], piece_start, piece_edge))
    piece_edge, piece_start, piece_a = piece_edge[rank], piece_start[rank], piece_a[rank]
    is_cut = rank >= len(keys)
    last_of_edge = np.r_[piece_edge[1:] != piece_edge[:-1], True]
    piece_b = np.concatenate([piece_a[1:], piece_a[:1]])
    final = np.flatnonzero(last_of_edge)
    original_last = order[np.searchsorted(network.segment_edge[order], piece_edge[final], side="right") - 1]
    piece_b[final] = network.segment_ends(original_last)[1]
    stop = np.r_[piece_start[1:], 0.0]
    stop[final] = network.edge_length[piece_edge[final]]

    begins = np.r_[True, piece_edge[1:] != piece_edge[:-1]] | is_cut
    new_edge = np.cumsum(begins) - 1
    heads = np.flatnonzero(begins)
    old = piece_edge[heads]
    starts_at_cut = is_cut[heads]
    cut_node = network.node_count + np.arange(len(cuts))
    tail = network.edge_from[old].copy()
    tail[starts_at_cut] = cut_node
    head = network.edge_to[old].copy()
    continues = np.r_[starts_at_cut[1:], False]
    head[continues] = tail[1:][continues[:-1]]
    length = np.bincount(new_edge, weights=stop - piece_start, minlength=len(heads))
    whole = network.edge_length[old]
    portion = np.divide(length, whole, out=np.ones(len(heads)), where=whole > 0.0)
    split = RoadNetwork(
        node_xy=np.concatenate([network.node_xy, cut_xy]),
        edge_from=tail,
        edge_to=head,
        edge_length=length,
        forward_s=network.forward_s[old] * portion,
        backward_s=network.backward_s[old] * portion,
        edge_line=network.edge_line[old],
        **pieces_between(piece_a, piece_b),
        segment_edge=new_edge.astype(np.int32),
        segment_start=piece_start - piece_start[heads][new_edge],
        segment_length=stop - piece_start,
    )
    return split, node


def _places(xy, tolerance):
    """Identifier of the place of each vertex: equal for equal (or near enough) vertices."""
    place, unique = _equal_places(xy)
    if tolerance <= 0.0 or not len(unique):
        return place
    return connected_parts(len(unique), *close_pairs(unique, tolerance).T)[place]


def _equal_places(xy):
    """Number of the place of each vertex, in order of appearance, and the coordinates of each place."""
    import pandas as pd

    # adding 0.0 turns -0.0 into 0.0, which compare equal but differ in their bits
    mixed = (xy[:, 0] + 0.0).view(np.uint64)
    mixed *= _MIXER
    mixed ^= mixed >> np.uint64(32)
    mixed += (xy[:, 1] + 0.0).view(np.uint64)
    place, different = pd.factorize(mixed)
    place, count = place.astype(np.int32), len(different)
    del mixed, different
    appears = np.empty(count, np.int32)
    # of an index repeated in an assignment the last counts
    appears[place[::-1]] = np.arange(len(xy) - 1, -1, -1, dtype=np.int32)
    unique = xy[appears]
    if all((unique[place, axis] == xy[:, axis]).all() for axis in (0, 1)):
        return place, unique
    # two places fell on one number
    unique, place = np.unique(np.ascontiguousarray(xy + 0.0).view(np.complex128).ravel(), return_inverse=True)
    return place, np.column_stack([unique.real, unique.imag])


def _split_by_level(place, level, ends):
    """Tell apart the vertices of one place that lie inside lines of different levels."""
    if not len(place):
        return place
    _, key = np.unique(np.column_stack([place, level]), axis=0, return_inverse=True)
    key = key.ravel()
    meeting = np.full(place.max() + 1, np.iinfo(np.int64).max)
    np.minimum.at(meeting, place[ends], key[ends])
    # every level that has an end at a place joins the others that end there
    has_end = np.bincount(key, weights=ends) > 0
    return np.where(has_end[key], meeting[place], key)


def _followed_by(repeated):
    """Vertices whose next vertex is dropped as a repetition (their zero-length piece goes)."""
    return np.r_[repeated[1:], False] if len(repeated) else repeated
