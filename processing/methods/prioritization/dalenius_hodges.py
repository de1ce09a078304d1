"""Strata by the cumulative square root of the frequency.

Dalenius and Hodges (1959, *Journal of the American Statistical Association* 54(285), 88-101):
the range is cut into classes of equal width; the square roots of their frequencies are
accumulated, and the cuts are the class ends nearest to equal parts of that sum. CONAPO and
INEGI grade their indices so.
"""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Strata:
    """Strata of `n` values.

    Attributes
    ----------
    stratum : ndarray of int, shape (n,)
        From 1, the lowest values; 0 for a value that is NaN.
    cuts : ndarray, shape (strata - 1,)
        Greatest value of each stratum but the last.
    frequency : ndarray of int, shape (classes,)
        Values in each class.
    class_ends : ndarray, shape (classes + 1,)
    distinct : int
        Strata that hold a value; fewer than asked when values repeat or classes are empty.
    """

    stratum: np.ndarray
    cuts: np.ndarray
    frequency: np.ndarray
    class_ends: np.ndarray
    distinct: int


def dalenius_hodges(values, strata=5, classes=None):
    """Divide values into strata.

    Parameters
    ----------
    values : ndarray, shape (n,)
        NaN values get no stratum.
    strata : int
        Two or more.
    classes : int, optional
        Classes of equal width, at least `strata`; by default ten for each stratum, but no more than
        there are values (Cochran 1977, *Sampling Techniques*, section 5A.7, asks for many). The
        grades published with an index can be repeated only with its own number of classes.

    Returns
    -------
    Strata
        A value equal to a cut belongs to the lower stratum.

    Raises
    ------
    ValueError
        When there is no value, `strata` is below 2 or `classes` below `strata`.
    """
    values = np.asarray(values, float)
    known = values[np.isfinite(values)]
    if not len(known):
        raise ValueError("no values")
    classes = max(min(10 * strata, len(known)), strata) if classes is None else int(classes)
    if strata < 2 or classes < strata:
        raise ValueError("at least two strata, and as many classes as strata")
    ends = np.linspace(known.min(), known.max(), classes + 1)
    # classes are closed above, as the strata are
    frequency = np.bincount(np.clip(np.searchsorted(ends, known, side="left") - 1, 0, classes - 1), minlength=classes)
    sums = np.cumsum(np.sqrt(frequency))
    share = sums[-1] / strata * np.arange(1, strata)
    cut = np.abs(sums[None, :] - share[:, None]).argmin(axis=1)
    cuts = ends[cut + 1]
    stratum = np.searchsorted(cuts, values, side="left") + 1
    stratum[~np.isfinite(values)] = 0
    return Strata(stratum, cuts, frequency, ends, len(np.unique(stratum[stratum > 0])))
