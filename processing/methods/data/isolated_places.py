"""Places far from every other, by the modified z-score.

Iglewicz and Hoaglin (1993, *How to Detect and Handle Outliers*, ASQC Quality Press): a value whose
0.6745 (x - median) / MAD is above 3.5 is an outlier. Here x is the logarithm of the distance to the
nearest other place: distances between neighbors are skewed, their logarithms much less so. Meters.
"""

import numpy as np

from ..roads.near_points import point_index

OUTLIER_SCORE = 3.5
NORMAL_MAD, NORMAL_MEAN_DEVIATION = 0.6745, 0.7979
FEWEST_TO_JUDGE = 10
DECIMALS = 1


def positions(xy):
    """Different positions of points, to the decimeter, and the number of that of each point."""
    places, place = np.unique(np.round(xy, DECIMALS), axis=0, return_inverse=True)
    return places, place.reshape(-1)


def isolated_places(xy, farthest=None):
    """Rows far from every other place.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        On a plane in meters, NaN without a point.
    farthest : float, optional
        Meters; by default those whose modified z-score is above 3.5.

    Returns
    -------
    rows : ndarray of int
    nearest : ndarray of int
        Row of the nearest other place.
    distance : ndarray of float
        To it.
    threshold : float
        NaN with fewer than ten places, where none is looked for.
    """
    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    none = np.zeros(0, int)
    places, place = positions(xy[placed]) if len(placed) else (none, none)
    if len(places) < (2 if farthest is not None else FEWEST_TO_JUDGE):
        return none, none, np.zeros(0), np.nan
    distance, other = point_index(places).query(places, 2)
    apart, other = distance[:, 1], other[:, 1]
    threshold = outlier_threshold(apart) if farthest is None else farthest
    at = np.flatnonzero(apart[place] > threshold)
    row_of_place = np.zeros(len(places), int)
    row_of_place[place[::-1]] = placed[::-1]
    return placed[at], row_of_place[other[place[at]]], apart[place[at]], threshold


def outlier_threshold(distance):
    """Distance whose modified z-score among the logarithms of `distance` is 3.5."""
    logarithm = np.log(distance)
    middle = np.median(logarithm)
    deviation = np.abs(logarithm - middle)
    scale = np.median(deviation) / NORMAL_MAD
    if scale == 0.0:  # most neighbors equally far: a regular grid
        scale = deviation.mean() / NORMAL_MEAN_DEVIATION
    return float(np.exp(middle + OUTLIER_SCORE * scale)) if scale > 0.0 else np.inf
