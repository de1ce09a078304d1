"""Roads as they are and as they would be: new, upgraded and closed ones as an edit list."""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from .network_edits import join_networks, keep_edges
from .road_lines import road_lines
from .road_matching import cut_at_line_ends, edges_along
from .road_network import RoadNetwork
from .shortest_paths import components

NEW, UPGRADED, CLOSED = range(3)
NO_GEOMETRY, NO_ROAD, UNKNOWN_ROAD, NO_SPEED = "no_geometry", "no_road", "unknown_road", "no_speed"
NOT_FASTER, NOT_JOINED = "not_faster", "not_joined"


@dataclass(frozen=True)
class RoadEdits:
    """Changes to roads, c rows; their lines have v vertices in p parts.

    Attributes
    ----------
    kind : ndarray of int, shape (c,)
        `NEW`, `UPGRADED` or `CLOSED`.
    pace : ndarray, shape (c,)
        Seconds per meter of new and upgraded roads; NaN without a speed.
    code : ndarray of str, shape (c,)
        Code of the road that is upgraded or closed; "" where its line says which.
    xy : ndarray, shape (v, 2)
        Working plane, meters.
    part : ndarray of int, shape (v,)
        Non-decreasing.
    part_row : ndarray of int, shape (p,)
        Row of each part.
    length : ndarray, shape (v,)
        Meters to the next vertex.
    new_roads : RoadNetwork or None
        The new ones by themselves; ``edge_line`` is their part.
    """

    kind: np.ndarray
    pace: np.ndarray
    code: np.ndarray
    xy: np.ndarray
    part: np.ndarray
    part_row: np.ndarray
    length: np.ndarray
    new_roads: RoadNetwork = None


@dataclass(frozen=True)
class EditedRoads:
    """One network for both states, m edges, and what each change did to it.

    Attributes
    ----------
    network : RoadNetwork
        All roads, those that are new and those that are closed included; times of today.
    is_new, is_closed : ndarray of bool, shape (m,)
    forward_s, backward_s : ndarray, shape (m,)
        Times once all is done.
    meters : ndarray, shape (c,)
        Length of road that each change built, made faster or closed.
    reason : ndarray of str, shape (c,)
        Why a change has no effect, "" where it has.
    """

    network: RoadNetwork
    is_new: np.ndarray
    is_closed: np.ndarray
    forward_s: np.ndarray
    backward_s: np.ndarray
    meters: np.ndarray
    reason: np.ndarray

    @property
    def before(self):
        """The roads of today; its edges are those of `network` that are not new."""
        return keep_edges(self.network, ~self.is_new)

    @property
    def after(self):
        """The roads once all is done; its edges are those of `network` that are not closed."""
        done = replace(self.network, forward_s=self.forward_s, backward_s=self.backward_s)
        return keep_edges(done, ~self.is_closed)


def edit_roads(network, line_code, edits, tolerance, reach, distance, touch):
    """Apply changes to roads.

    An upgrade never slows a road down, whatever speed it asks for. Of several changes to one
    road a closure counts before an upgrade, and of upgrades the fastest.

    Parameters
    ----------
    network : RoadNetwork
    line_code : ndarray of str, shape (lines,), or None
        Code of each road, by the values of ``network.edge_line``.
    edits : RoadEdits
    tolerance : float
        Meters between a line and the road that it upgrades or closes.
    reach : float
        Meters between the end of a new road and the road that it joins.
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).
    touch : float
        Meters up to which a vertex of a new road lies on another road.

    Returns
    -------
    EditedRoads
    """
    lines = network.edge_line.max(initial=-1) + 1
    if edits.new_roads is not None:
        network = join_networks(network, edits.new_roads, reach, distance, touch)
    drawn = _drawn_changes(edits)
    if len(drawn.line):
        network = cut_at_line_ends(network, network.edge_line < lines, drawn, tolerance)
    is_new = network.edge_line >= lines
    edge, row = _by_code(network, is_new, line_code, edits)
    if len(drawn.line):
        along, part = edges_along(network, ~is_new, drawn, tolerance)
        edge, row = np.r_[edge, along], np.r_[row, edits.part_row[part]]
    edge, row = np.unique(np.column_stack([edge, row]), axis=0).reshape(-1, 2).T
    return _with_effects(network, is_new, edge, row, edits)


def _with_effects(network, is_new, edge, row, edits):
    """What the pairs of an edge and a change, and the new roads, do to the network."""
    count = len(edits.kind)
    closing = edits.kind[row] == CLOSED
    is_closed = np.zeros(network.edge_count, bool)
    is_closed[edge[closing]] = True
    wanted_s = np.nan_to_num(edits.pace[row] * network.edge_length[edge], nan=np.inf)
    done, faster = [], np.zeros(len(row), bool)
    for seconds in (network.forward_s, network.backward_s):
        faster |= ~closing & np.isfinite(seconds[edge]) & (wanted_s < seconds[edge] * (1.0 - 1e-9))
        quick = seconds.copy()
        open_there = ~closing & np.isfinite(seconds[edge])
        np.minimum.at(quick, edge[open_there], wanted_s[open_there])
        done.append(quick)
    works = closing | faster
    meters = np.bincount(row[works], network.edge_length[edge[works]], count).astype(float)
    matched = np.bincount(row, minlength=count) > 0
    reason = _reasons(edits, matched, np.bincount(row[works], minlength=count) > 0)
    if is_new.any():
        built = edits.part_row[network.edge_line[is_new] - (network.edge_line[~is_new].max() + 1)]
        meters += np.bincount(built, network.edge_length[is_new], count)
        part = components(network)
        joined = np.isin(part[network.edge_from[is_new]], part[network.edge_from[~is_new]])
        reason[built] = NOT_JOINED
        reason[built[joined]] = ""
    return EditedRoads(network, is_new, is_closed, *done, meters, reason)


def _drawn_changes(edits):
    """Lines of the roads to find by their place."""
    wanted = (edits.kind != NEW) & (edits.code == "")
    vertex = wanted[edits.part_row[edits.part]] if len(edits.part) else np.zeros(0, bool)
    level = np.zeros(len(edits.part_row), int)
    return road_lines(edits.xy[vertex], edits.part[vertex], edits.length[vertex], level)


def _by_code(network, is_new, line_code, edits):
    """Pairs of an edge and the row that names its road."""
    rows = np.flatnonzero((edits.kind != NEW) & (edits.code != ""))
    if line_code is None or not len(rows):
        return np.zeros(0, int), np.zeros(0, int)
    old = np.flatnonzero(~is_new)
    roads = pd.DataFrame({"code": line_code[network.edge_line[old]], "edge": old})
    pairs = roads.merge(pd.DataFrame({"code": edits.code[rows], "row": rows}), on="code")
    return pairs["edge"].to_numpy(), pairs["row"].to_numpy()


def _reasons(edits, matched, works):
    """Why each change has no effect; of new roads, as if none had been built."""
    has_line = np.zeros(len(edits.kind), bool)
    has_line[edits.part_row[edits.part]] = True
    named = edits.code != ""
    return np.select(
        [
            (edits.kind == NEW) | (~has_line & ~named),
            ~matched & named,
            ~matched,
            (edits.kind == UPGRADED) & np.isnan(edits.pace),
            ~works,
        ],
        [NO_GEOMETRY, UNKNOWN_ROAD, NO_ROAD, NO_SPEED, NOT_FASTER],
        "",
    ).astype(object)
