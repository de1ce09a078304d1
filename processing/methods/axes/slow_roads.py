"""How much of the time on a road is lost because it is slower than it should be.

The delay ratio of Lomax et al. (1997, *Quantifying Congestion*, NCHRP Report 398): delay over
actual travel time, (t − t_ref) / t = 1 − v / v_ref, from 0 (as fast as its reference) toward 1.
The reference of a road is the speed given for its class, and without one the median of the
roads of the class, by length.
"""

import numpy as np


def edge_speeds(network):
    """Speed of each edge in its faster direction, shape (m,), km/h; 0 where traffic runs in none."""
    seconds = np.minimum(network.forward_s, network.backward_s)
    return np.divide(3.6 * network.edge_length, seconds, out=np.zeros(len(seconds)), where=seconds > 0.0)


def reference_speeds(speed, length, group, group_speed):
    """Speed that each road should have.

    Parameters
    ----------
    speed : ndarray, shape (m,)
        km/h; 0 for roads that nobody can drive, which do not count.
    length : ndarray, shape (m,)
        Meters.
    group : ndarray of int, shape (m,)
        Class of each road, 0 to g − 1.
    group_speed : ndarray, shape (g,)
        km/h of each class, NaN where its median is to be taken.

    Returns
    -------
    ndarray, shape (m,)
        km/h; NaN for a class that nobody can drive.
    """
    reference = np.array(group_speed, float)
    driven = np.flatnonzero(speed > 0.0)
    order = driven[np.lexsort((speed[driven], group[driven]))]
    owner, meters = group[order], length[order]
    total = np.bincount(owner, meters, len(reference))
    below = np.cumsum(meters) - (np.cumsum(total) - total)[owner]
    # rounding of the sums must not move the median beyond an exact half
    half = np.flatnonzero(below >= (0.5 - 1e-12) * total[owner])
    found, first = np.unique(owner[half], return_index=True)
    unknown = np.isnan(reference[found])
    reference[found[unknown]] = speed[order[half[first[unknown]]]]
    return reference[group]


def delay_ratio(speed, reference):
    """Share of the travel time that is lost, shape (m,): 0 where a road is no slower or has no reference."""
    with np.errstate(invalid="ignore"):
        slow = (speed > 0.0) & (speed < (1.0 - 1e-9) * reference)
    return np.where(slow, 1.0 - speed / np.where(slow, reference, 1.0), 0.0)
