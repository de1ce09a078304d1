"""How the buyers, or the sellers, of each place share themselves among markets.

Huff (1963), *Land Economics* 39(1), 81-90, equation 2: the probability that place i goes to
market j is ``S_j·t_ij^−β / Σ_k S_k·t_ik^−β``, with S the size of the market and t the time.
"""

import numpy as np


def huff_shares(time, size, beta):
    """Share of each place that goes to each market.

    Parameters
    ----------
    time : ndarray, shape (p, k)
        Time of each trip in any unit, infinity where there is none.
    size : ndarray, shape (k,)
        Attraction of the markets; those of 0 or NaN attract nothing.
    beta : float
        Exponent of time, 0 or more.

    Returns
    -------
    ndarray, shape (p, k)
        Rows add up to 1, or to 0 where no market with a size can be reached. Where the time
        is 0 the limit of the formula holds: such a market takes all.
    """
    attracts = np.isfinite(time) & (np.nan_to_num(size) > 0.0)
    nearest = np.where(attracts, time, np.inf).min(axis=1, keepdims=True, initial=np.inf)
    # times relative to the nearest market: powers neither overflow nor divide by zero
    with np.errstate(divide="ignore", invalid="ignore"):
        nearness = np.where(time == nearest, 1.0, nearest / time)
        pull = np.where(attracts, size * nearness**beta, 0.0)
        shares = pull / pull.sum(axis=1, keepdims=True)
    return np.where(attracts, shares, 0.0)
