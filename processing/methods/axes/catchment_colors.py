"""Colors of the catchments of markets, so that those side by side differ on a map.

Catchments are sets of places and not areas: two are neighbors where a place of one is among the
nearest places of another's. The coloring is that of `color_in_turn` (Welsh and Powell 1967).
"""

import numpy as np

from ..roads.near_points import point_index
from ..territories.map_coloring import color_in_turn

NEAREST = 6


def catchment_colors(xy, market, count):
    """Color of each market.

    Parameters
    ----------
    xy : ndarray, shape (sources, 2)
        On a plane; NaN without a place.
    market : ndarray of int, shape (sources,)
        Market of each source, -1 without one.
    count : int
        Number of markets.

    Returns
    -------
    ndarray of int, shape (markets,)
        From 1.
    """
    placed = np.flatnonzero(np.isfinite(xy).all(axis=1) & (market >= 0))
    pairs = np.zeros((0, 2), int)
    if len(placed) > 1:
        near = point_index(xy[placed]).query(xy[placed], min(NEAREST + 1, len(placed)))[1]
        own, other = np.broadcast_to(market[placed][:, None], near.shape), market[placed][near]
        pairs = np.unique(np.sort(np.column_stack([own.ravel(), other.ravel()]), axis=1), axis=0)
        pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    return np.array(color_in_turn(count, pairs.tolist()), int).reshape(count) + 1
