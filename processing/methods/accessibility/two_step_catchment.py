"""Supply per person within reach, by the two-step floating catchment area.

Luo and Wang (2003, *Environment and Planning B* 30(6), 865-884) and, with weights that fall with
time, Luo and Qi (2009, *Health & Place* 15(4), 1100-1107, equations 1 and 2):

1. ``R_j = S_j / Σ_i P_i·W(t_ij)``, supply per person in the catchment of each place of supply;
2. ``A_i = Σ_j R_j·W(t_ij)``, the sum of those ratios within reach of each person.

What is handed out equals what there is: ``Σ_i P_i·A_i = Σ_j S_j`` over the supply with demand.
"""

import numpy as np


def two_step_catchment(place, market, weight, size, people):
    """Supply per person of each place.

    Parameters
    ----------
    place, market : ndarray of int, shape (n,)
        Rows of each pair with a trip.
    weight : ndarray, shape (n,)
        ``W(t)`` of each pair; 0 outside the catchment.
    size : ndarray, shape (markets,)
        Supply; NaN counts as none.
    people : ndarray, shape (places,)
        Demand; NaN counts as none.

    Returns
    -------
    access : ndarray, shape (places,)
        Supply per person; 0 where none is in reach.
    ratio : ndarray, shape (markets,)
        Supply per person of each catchment; NaN without demand, and then handed out to nobody.
    """
    demand = np.bincount(market, weight * np.nan_to_num(people)[place], len(size))
    ratio = np.divide(np.nan_to_num(size), demand, out=np.full(len(size), np.nan), where=demand > 0.0)
    return np.bincount(place, weight * np.nan_to_num(ratio)[market], len(people)), ratio
