"""Walking speed over land cover and slope.

Tobler (1993, *Three presentations on geographical analysis and modeling*, NCGIA Technical
Report 93-1, "Non-isotropic geographic modeling") fitted the speed of a walker to the
gradient `s` in the direction of travel:

    W(s) = 6 · exp(−3.5 · |s + 0.05|)   km/h

It is greatest, 6 km/h, on a gentle descent of 5 % and 5.04 km/h on level ground. Here 6 is
replaced by the speed of the land cover, and 3.5 and 0.05 are the `SlopeRule`, so that
formulas of the same shape fitted elsewhere, or for vehicles, need no other code.
"""

import re
from dataclasses import dataclass

import numpy as np

FASTEST_KMH = 200.0
# as classes of rasters of type float32 are compared with the numbers people type
CLASS_TOLERANCE = 1e-6


@dataclass(frozen=True)
class SlopeRule:
    """Speed falls as ``exp(−decay · |s + offset|)`` with the gradient `s` (rise over run).

    Attributes
    ----------
    decay : float
        0 for no effect of the slope.
    offset : float
        The easiest gradient is ``−offset``.
    """

    decay: float = 3.5
    offset: float = 0.05

    def slowness(self, gradient):
        """Factor by which time grows on `gradient` (ndarray), 1 on the easiest one."""
        with np.errstate(over="ignore"):
            return np.exp(self.decay * np.abs(gradient + self.offset))


TOBLER = SlopeRule()
NO_SLOPE = SlopeRule(0.0, 0.0)


def land_cover_table(text):
    """Read ``class=km/h`` pairs of numbers, separated by ``;`` or new lines.

    A speed of 0 says that nobody passes.

    Returns
    -------
    classes, kmh : ndarray, shape (c,)
        Sorted by class.

    Raises
    ------
    ValueError
        With the pair that cannot be read or that repeats a class.
    """
    table = {}
    for pair in re.split(r"[;\n]", text or ""):
        if not pair.strip():
            continue
        try:
            name, kmh = (float(part.strip().replace(",", ".")) for part in pair.split("="))
        except ValueError:
            raise ValueError(pair.strip()) from None
        if name in table or not np.isfinite(name) or not 0.0 <= kmh <= FASTEST_KMH:
            raise ValueError(pair.strip())
        table[name] = kmh
    classes = np.array(sorted(table), float)
    return classes, np.array([table[name] for name in classes], float)


def land_cover_speed(cover, classes, kmh):
    """Speed of each cell of land cover.

    Parameters
    ----------
    cover : ndarray
        Class numbers, NaN for no data.
    classes, kmh : ndarray, shape (c,)
        As `land_cover_table` gives them.

    Returns
    -------
    ndarray
        km/h; NaN where there is no data or the class is not in the table.
    """
    after = np.searchsorted(classes, cover)
    below, above = np.maximum(after - 1, 0), np.minimum(after, len(classes) - 1)
    nearer_below = np.abs(cover - classes[below]) < np.abs(classes[above] - cover)
    nearest = np.where(nearer_below, below, above)
    same = np.abs(cover - classes[nearest]) <= CLASS_TOLERANCE * np.maximum(np.abs(classes[nearest]), 1.0)
    return np.where(same, kmh[nearest], np.nan)
