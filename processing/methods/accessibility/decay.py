"""How much a place counts as it gets farther: weights of travel time.

Power and exponential as in Hansen (1959, *Journal of the American Institute of Planners* 25(2),
73-76, equation 1) and Wilson (1971, *Environment and Planning* 3(1), 1-32, section 3); zones as in
Luo and Qi (2009, *Health & Place* 15(4), 1100-1107, equations 1 and 2, first set of weights).
"""

import re

import numpy as np

POWER, EXPONENTIAL, THRESHOLD, ZONES = range(4)
SHORTEST_MIN = 1.0
# a trip on a limit is within it, whatever the rounding of its sum
ROUNDING_MIN = 1e-6


def decay_weights(minutes, decay, beta, threshold, zones):
    """Weight of each trip.

    Parameters
    ----------
    minutes : ndarray
        Minutes of each trip, NaN or infinity where there is none.
    decay : int
        `POWER` (``t^−beta``; trips under a minute count as one minute), `EXPONENTIAL`
        (``exp(−beta·t)``), `THRESHOLD` (1 up to `threshold` minutes) or `ZONES`.
    beta, threshold : float
    zones : list of tuple
        ``(minutes, weight)`` of each zone, ascending; beyond the last the weight is 0.

    Returns
    -------
    ndarray
        0 where there is no trip.
    """
    time = np.where(np.isfinite(minutes), minutes, np.inf)
    if decay == POWER:
        # every trip counts the same with an exponent of 0, and none still counts nothing
        weight = np.where(np.isfinite(time), np.maximum(time, SHORTEST_MIN), 1.0) ** -beta
    elif decay == EXPONENTIAL:
        weight = np.exp(-beta * np.where(np.isfinite(time), time, 0.0))
    elif decay == THRESHOLD:
        weight = within(time, threshold).astype(float)
    else:
        limits, weights = (np.array(values, float) for values in zip(*zones))
        weight = np.append(weights, 0.0)[np.searchsorted(limits + ROUNDING_MIN, time, side="left")]
    return np.where(np.isfinite(time), weight, 0.0)


def within(minutes, limit):
    """Whether trips take at most `limit` minutes, but for rounding."""
    return minutes <= limit + ROUNDING_MIN


def decay_zones(text):
    """Read ``minutes=weight`` pairs separated by ``;``.

    Raises
    ------
    ValueError
        With the pair that cannot be read, is out of order, or has a weight outside 0 to 1.
    """
    zones = []
    for pair in filter(str.strip, re.split(r"[;\n]", text or "")):
        limit, _, weight = pair.partition("=")
        try:
            limit, weight = (float(value.replace(",", ".")) for value in (limit, weight))
        except ValueError:
            raise ValueError(pair.strip()) from None
        if not limit > (zones[-1][0] if zones else 0.0) or not np.isfinite(limit) or not 0.0 <= weight <= 1.0:
            raise ValueError(pair.strip())
        zones.append((limit, weight))
    if not zones:
        raise ValueError(text or "")
    return zones
