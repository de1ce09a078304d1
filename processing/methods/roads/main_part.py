"""The connected part of a network with most road, and how much lies outside it."""

from dataclasses import replace

import numpy as np

from .shortest_paths import components


def part_of_edges(network):
    """Connected part of each edge, whatever the direction of traffic, numbered by length: 0 is the longest.

    Parameters
    ----------
    network : RoadNetwork

    Returns
    -------
    part : ndarray of int, shape (m,)
    length : ndarray, shape (parts,)
        Meters, in descending order.
    """
    node_part = components(network)
    part = node_part[network.edge_from]
    length = np.bincount(part, weights=network.edge_length, minlength=node_part.max(initial=-1) + 1)
    order = np.argsort(-length, kind="stable")
    rank = np.empty(len(order), int)
    rank[order] = np.arange(len(order))
    return rank[part], length[order]


def main_part(network):
    """The network for tying points to its longest part only.

    Nodes and edges stay, so that their numbers hold; the straight pieces of the other parts go.
    """
    kept = part_of_edges(network)[0][network.segment_edge] == 0
    pieces = ("segment_vertex", "segment_edge", "segment_start", "segment_length")
    return replace(network, **{name: getattr(network, name)[kept] for name in pieces})
