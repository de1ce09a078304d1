"""Road networks with roads added or taken out, the rest left exactly as it is."""

from dataclasses import fields, replace

import numpy as np

from .road_lines import JOINED_M
from .road_network import pieces_between, split_at
from .snapping import snap_points


def keep_edges(network, keep):
    """The network with some of its edges only; nodes keep their numbers.

    Parameters
    ----------
    network : RoadNetwork
    keep : ndarray of bool, shape (m,)

    Returns
    -------
    RoadNetwork
        Its edge i is the i-th of those kept.
    """
    segment = keep[network.segment_edge]
    columns = {}
    for name in (field.name for field in fields(network)):
        if name not in ("node_xy", "vertex_xy"):
            columns[name] = getattr(network, name)[segment if name.startswith("segment_") else keep]
    columns["segment_edge"] = (np.cumsum(keep, dtype=np.int32) - 1)[columns["segment_edge"]]
    return replace(network, **columns)


def join_networks(network, added, reach, distance, touch=JOINED_M):
    """Put new roads into a network.

    A new road joins the others where one of its vertices lies on them, and at each end at which
    it meets no other new road, where they are within `reach`: there a straight piece of its own
    pace leads to the nearest place. The roads joined are cut at those places.

    Parameters
    ----------
    network, added : RoadNetwork
    reach : float
        Meters between an end and the nearest road.
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).
    touch : float
        Meters up to which a vertex lies on a road.

    Returns
    -------
    RoadNetwork
        Edges of `network`, cut or not, then those added; ``edge_line`` of the latter begins behind the
        largest of the former.
    """
    edge, offset, xy, end = _vertices(added)
    places = snap_points(network, xy)
    gap = distance(xy, places.xy)
    with np.errstate(invalid="ignore"):
        joins = np.flatnonzero((gap <= touch) | (end & (gap <= reach)))
    added, own = split_at(added, edge[joins], offset[joins])
    network, other = split_at(network, places.edge[joins], places.offset[joins])
    own, other = np.unique(np.column_stack([own, other]), axis=0).reshape(-1, 2).T
    shift, first_line = network.node_count, network.edge_line.max(initial=-1) + 1
    one = added.node_xy[own]
    two = network.node_xy[other]
    length = distance(one, two) if len(own) else np.zeros(0)
    # a road of the end's node, for its pace and number
    ends = np.concatenate([added.edge_from, added.edge_to])
    order = np.argsort(ends, kind="stable")
    leads = order[np.searchsorted(ends[order], own)] % max(added.edge_count, 1)
    seconds = (
        np.minimum(added.forward_s, added.backward_s)[leads] * length / np.maximum(added.edge_length[leads], 1e-12)
    )
    return replace(
        network,
        node_xy=np.concatenate([network.node_xy, added.node_xy]),
        edge_from=np.r_[network.edge_from, added.edge_from + shift, own + shift],
        edge_to=np.r_[network.edge_to, added.edge_to + shift, other],
        edge_length=np.r_[network.edge_length, added.edge_length, length],
        forward_s=np.r_[network.forward_s, added.forward_s, seconds],
        backward_s=np.r_[network.backward_s, added.backward_s, seconds],
        edge_line=np.r_[network.edge_line, first_line + np.r_[added.edge_line, added.edge_line[leads]]],
        **pieces_between(
            np.concatenate([network.segment_a, added.segment_a, one]),
            np.concatenate([network.segment_b, added.segment_b, two]),
        ),
        segment_edge=np.r_[
            network.segment_edge,
            network.edge_count + np.r_[added.segment_edge, added.edge_count + np.arange(len(own))],
        ].astype(np.int32),
        segment_start=np.r_[network.segment_start, added.segment_start, np.zeros(len(own))],
        segment_length=np.r_[network.segment_length, added.segment_length, length],
    )


def _vertices(network):
    """Edge, offset and place of every vertex, and whether nothing goes on there."""
    last = np.flatnonzero(
        np.r_[network.segment_edge[1:] != network.segment_edge[:-1], True][: len(network.segment_edge)]
    )
    edge = np.r_[network.segment_edge, network.segment_edge[last]]
    offset = np.r_[network.segment_start, network.edge_length[network.segment_edge[last]]]
    xy = np.concatenate([network.segment_a, network.segment_ends(last)[1]])
    degree = np.bincount(np.r_[network.edge_from, network.edge_to], minlength=network.node_count)
    at_end = np.arange(len(edge)) >= len(network.segment_edge)
    node = np.where(at_end, network.edge_to[edge], network.edge_from[edge])
    end = (at_end | (offset == 0.0)) & (degree[node] == 1)
    return edge, offset, xy, end
