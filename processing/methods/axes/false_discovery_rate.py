"""Many tests at once: the share of false findings among those called significant.

Benjamini and Hochberg (1995), *Journal of the Royal Statistical Society B* 57(1), 289-300; for
local statistics of maps, Caldas de Castro and Singer (2006), *Geographical Analysis* 38(2), 180-208.
"""

import numpy as np


def adjusted_p(p):
    """Level of false discoveries at which each test would just be significant.

    Parameters
    ----------
    p : ndarray, shape (m,)

    Returns
    -------
    ndarray, shape (m,)
        Least of m·p₍ᵣ₎ ÷ r over the tests of rank r from its own on, at most 1.
    """
    p = np.asarray(p, float)
    order = np.argsort(p, kind="stable")
    scaled = p[order] * len(p) / np.arange(1, len(p) + 1)
    adjusted = np.empty(len(p))
    adjusted[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return adjusted
