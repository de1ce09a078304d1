"""Trips that need no search of the network: on foot, and along one same edge.

Nobody walks past the center: where it is no farther than the walk to the road and the one
from the road together, the trip is made on foot. Two points of one edge travel along it.
"""

import numpy as np

from ..roads.near_points import pairs_within


def walks(localities, centers, distance):
    """Pairs for which the center is no farther on foot than the walks to the road and from it.

    Parameters
    ----------
    localities, centers : TiedPoints
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).

    Returns
    -------
    list of tuple
        At most one ``(i, j, meters)``: rows of localities and of centers, and meters between them, so
        ordered that the nearest center of a locality comes last.
    """
    here = np.flatnonzero(localities.snapped.edge >= 0)
    there = np.flatnonzero(centers.snapped.edge >= 0)
    if not len(here) or not len(there):
        return []
    # the plane may stretch distances a little; `distance` decides
    reach = 1.01 * (localities.walk_m[here] + centers.walk_m[there].max()) + 1e-6
    i, j = pairs_within(centers.xy[there], localities.xy[here], reach)
    i, j = here[i], there[j]
    meters = distance(localities.xy[i], centers.xy[j]) if len(i) else np.zeros(0)
    close = meters <= localities.walk_m[i] + centers.walk_m[j]
    i, j, meters = i[close], j[close], meters[close]
    # nearest last: a later assignment wins when a locality has several
    order = np.lexsort((-j, -meters))
    return [(i[order], j[order], meters[order])]


def same_edge_pairs(locality_edge, center_edge):
    """Localities and centers tied to one edge, in rounds with a locality at most once in each.

    Parameters
    ----------
    locality_edge, center_edge : ndarray of int
        Edge of each point, -1 off the network.

    Yields
    ------
    i, j : ndarray of int
        Rows of localities and of centers, paired.
    """
    on = np.flatnonzero(center_edge >= 0)
    on = on[np.argsort(center_edge[on], kind="stable")]
    first = np.searchsorted(center_edge[on], locality_edge, side="left")
    last = np.searchsorted(center_edge[on], locality_edge, side="right")
    first = np.where(locality_edge < 0, last, first)
    turn = 0
    while (first + turn < last).any():
        i = np.flatnonzero(first + turn < last)
        yield i, on[first[i] + turn]
        turn += 1
