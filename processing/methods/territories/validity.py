"""Validity of a labor market area: one number out of its size and its self-containment.

Coombes and Bond (2008), *Travel-to-Work Areas: the 2007 review*, Office for National
Statistics; the trade-off between both as Istat and Eurostat apply it. A large area may be
less self-contained than a small one: from the minimum size at the target self-containment
to the target size at the minimum self-containment.
"""

from dataclasses import dataclass

import numpy as np

# sums of fractional flows in another order
ROUNDING = 1e-12


@dataclass(frozen=True)
class ValidityLimits:
    """What makes an area valid.

    Attributes
    ----------
    min_size, target_size : float
        Residents, 0 < min_size < target_size.
    min_containment, target_containment : float
        Shares, 0 < min_containment < target_containment <= 1.

    Raises
    ------
    ValueError
        When they are not in that order.
    """

    min_size: float
    target_size: float
    min_containment: float
    target_containment: float

    def __post_init__(self):
        if not 0.0 < self.min_size < self.target_size:
            raise ValueError("sizes must be 0 < minimum < target")
        if not 0.0 < self.min_containment < self.target_containment <= 1.0:
            raise ValueError("self-containments must be 0 < minimum < target <= 1")


def validity(residents, arrivals, own, limits):
    """Validity of areas; at least 1 is valid.

    With ``msc = min(I/L, I/W)``, ``Y = min(1, msc/tarSC)`` and
    ``s = max(0, (tarSZ − L)/(tarSZ − minSZ))``, not capped at 1::

        Z = 1 − (1 − minSC/tarSC)·s        validity = Y·Z·tarSC/minSC

    and 1 where msc = 1: an area that exchanges with nobody has nobody to join.

    Parameters
    ----------
    residents, arrivals, own : array_like, shape (n,)
        L, W and I of each area.
    limits : ValidityLimits

    Returns
    -------
    ndarray, shape (n,)
        0 where nobody lives or arrives.
    """
    residents, arrivals, own = (np.asarray(value, float) for value in (residents, arrivals, own))
    larger = np.maximum(residents, arrivals)
    contained = np.divide(own, larger, out=np.zeros(larger.shape), where=larger > 0.0)
    enough = np.minimum(1.0, contained / limits.target_containment)
    short = np.maximum(0.0, (limits.target_size - residents) / (limits.target_size - limits.min_size))
    ratio = limits.min_containment / limits.target_containment
    return np.where(contained > 1.0 - ROUNDING, 1.0, enough * (1.0 - (1.0 - ratio) * short) / ratio)
