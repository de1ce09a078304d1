"""Neighbors by nearness: the k nearest units (Anselin 1988, *Spatial Econometrics*, section 3.1)."""

import numpy as np

from ..roads.near_points import pairs_within, point_index

# equal distances that were rounded differently are still equal
ROUNDING = 1.0 + 1e-9


def nearest_units(xy, k):
    """Matrix of the `k` nearest others of each unit, and of those as far as the last of them.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        On a plane in meters; NaN for a unit without place, which has no neighbors.
    k : int
        Fewer where there are not so many others.

    Returns
    -------
    scipy.sparse.csr_matrix of bool, shape (n, n)
        Row i holds the neighbors of i; being near is not always mutual.
    """
    from scipy.sparse import csr_matrix

    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    k = min(k, len(placed) - 1)
    if k < 1:
        return csr_matrix((len(xy), len(xy)), dtype=bool)
    points = xy[placed]
    farthest = point_index(points).query(points, k + 1)[0][:, k]
    unit, near = pairs_within(points, points, farthest * ROUNDING)
    other = unit != near
    ends = placed[unit[other]], placed[near[other]]
    return csr_matrix((np.ones(other.sum(), bool), ends), shape=(len(xy), len(xy)))
