"""Territories by two indices: what their people and institutions are capable of, and what their land may produce.

Each index is low, high or neither, by two thresholds; the four corners call for different programs, and
what lies between the thresholds of either index stays unclassified instead of being forced into a corner.
The scheme is that of planners of conditional cash transfers who look for households able to leave by
production (Juntos, Peru); thresholds are theirs to set.
"""

import numpy as np

HIGH_HIGH, HIGH_LOW, LOW_HIGH, LOW_LOW, UNCLASSIFIED = "high_high", "high_low", "low_high", "low_low", "unclassified"
QUADRANTS = (HIGH_HIGH, HIGH_LOW, LOW_HIGH, LOW_LOW)
# of the values in order, where no threshold is given
LOW_SHARE, HIGH_SHARE = 1.0 / 3.0, 2.0 / 3.0


def thresholds(values, low=None, high=None):
    """The thresholds of an index; those not given are the terciles of its values, NaN where there are none."""
    known = values[np.isfinite(values)]
    terciles = np.quantile(known, [LOW_SHARE, HIGH_SHARE]) if len(known) else np.full(2, np.nan)
    return tuple(float(own if given is None else given) for given, own in zip((low, high), terciles))


def quadrants(capability, potential, capability_limits, potential_limits):
    """Corner of each territory.

    Parameters
    ----------
    capability, potential : ndarray, shape (n,)
        NaN where unknown.
    capability_limits, potential_limits : tuple of float
        Low and high threshold. A value of the high one or more is high; of the low one or less is low.

    Returns
    -------
    ndarray of str (object), shape (n,)
        Capability before potential, as in ``high_low``; `UNCLASSIFIED` where either is neither low nor high;
        "" where either is unknown.
    """
    corner = np.full(len(capability), UNCLASSIFIED, object)
    levels = [_levels(*pair) for pair in ((capability, capability_limits), (potential, potential_limits))]
    for name in QUADRANTS:
        corner[np.all([level == word for level, word in zip(levels, name.split("_"))], axis=0)] = name
    corner[np.isnan(capability) | np.isnan(potential)] = ""
    return corner


def _levels(values, limits):
    low, high = limits
    with np.errstate(invalid="ignore"):
        return np.select([values >= high, values <= low], ["high", "low"], "")
