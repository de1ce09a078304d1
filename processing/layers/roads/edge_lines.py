"""Edges of a road network out: their lines in the reference system of the road layer."""

import numpy as np

from ...methods.geometry_arrays import line_to_wkb


def edge_lines(network, edges, plane, crs):
    """Lines of some edges.

    Parameters
    ----------
    network : RoadNetwork
    edges : ndarray of int, shape (e,)
        Ascending.
    plane : WorkingPlane
        Of the network.
    crs : QgsCoordinateReferenceSystem
        Of the lines wanted.

    Returns
    -------
    list of bytes
        Well-known binary of each edge.
    """
    segments = np.flatnonzero(np.isin(network.segment_edge, edges))
    if not len(segments):
        return []
    owner = network.segment_edge[segments]
    last = np.flatnonzero(np.r_[owner[1:] != owner[:-1], True])
    # the starts of all pieces, and behind the last piece of each edge its end
    a, b = network.segment_ends(segments)
    vertices = np.insert(a, last + 1, b[last], axis=0)
    stops = last + 2 + np.arange(len(last))
    return [line_to_wkb(line) for line in np.split(plane.to_crs(vertices, crs), stops[:-1])]
