"""Opportunities within reach of each place: Hansen's potential and the count within a time.

Hansen (1959, *Journal of the American Institute of Planners* 25(2), 73-76, equation 1):
``A_i = Σ_j S_j · f(t_ij)``. With f = 1 up to a time and 0 beyond, the sum is the cumulative
opportunities of Wachs and Kumagai (1973, *Socio-Economic Planning Sciences* 7(5), 437-456).
"""

import numpy as np


def market_access(place, market, weight, size, places):
    """Sum of the sizes that each place reaches, each by its weight.

    Parameters
    ----------
    place, market : ndarray of int, shape (n,)
        Rows of each pair with a trip.
    weight : ndarray, shape (n,)
        ``f(t)`` of each pair.
    size : ndarray, shape (markets,)
        Supply of each market; NaN counts as none.
    places : int
        Number of places.

    Returns
    -------
    ndarray, shape (places,)
        In the unit of `size`; 0 where nothing is reached.
    """
    return np.bincount(place, weight * np.nan_to_num(size)[market], places)
