"""Roads cut where points enter them, so that each piece carries one load from end to end."""

from dataclasses import replace

import numpy as np

from ..roads.road_network import split_at


def cut_at_points(network, *tied):
    """Cut roads at points, and tie the points to the pieces.

    A point stays on its own road, at an end of one of the pieces: trips do not change, not even
    those of points on one-way roads.

    Parameters
    ----------
    network : RoadNetwork
    *tied : TiedPoints

    Returns
    -------
    network : RoadNetwork
        Pieces of a road are consecutive.
    tied : list of TiedPoints
    """
    points = [layer.snapped for layer in tied]
    edge, offset = (np.concatenate([getattr(each, name) for each in points]) for name in ("edge", "offset"))
    # pieces tell their road by its number
    pieces, node = split_at(replace(network, edge_line=np.arange(network.edge_count)), edge, offset)
    road, on = pieces.edge_line, np.maximum(edge, 0)
    pieces = replace(pieces, edge_line=network.edge_line[road])
    begins = np.full(pieces.node_count, -1)
    begins[pieces.edge_from] = np.arange(len(road))
    is_cut = node >= network.node_count
    at_end = ~is_cut & (offset > network.edge_length[on] / 2.0)
    piece = np.searchsorted(road, on)
    piece[at_end] = np.searchsorted(road, on[at_end], side="right") - 1
    piece[is_cut] = begins[node[is_cut]]
    place = np.where(at_end, pieces.edge_length[piece], 0.0)
    piece[edge < 0] = -1
    moved, stops = [], np.cumsum([len(each.edge) for each in points])[:-1]
    for layer, own, along in zip(tied, np.split(piece, stops), np.split(place, stops)):
        moved.append(replace(layer, snapped=replace(layer.snapped, edge=own, offset=along)))
    return pieces, moved
