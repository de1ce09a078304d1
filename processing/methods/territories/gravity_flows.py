"""Flows between places by a gravity model, where nobody has asked people where they go.

Production-constrained (Huff 1963, *Land Economics* 39(1), 81-90; Wilson 1971, *Environment
and Planning* 3, 1-32): ``T_ij = P_i·A_j^α·t_ij^−β / Σ_k A_k^α·t_ik^−β``. Production- and
attraction-constrained (Wilson 1971): ``T_ij = a_i·b_j·A_j^α·t_ij^−β``, where the factors are
those with which each place sends P_i and receives in proportion to A_j^α, balanced in turns
(Furness 1965, *Traffic Engineering and Control* 7, 458-460).

P is the mass of a place, A its attraction, t minutes. Pairs without a trip carry no flow,
so that the work grows with the trips given and not with the square of the places.
"""

from dataclasses import dataclass

import numpy as np

# why a place sends nothing
NO_MASS, NO_DESTINATION = "no_mass", "no_destination"
# a power of time has no meaning at none: shorter trips count as this long
LEAST_MIN = 1.0
BALANCED = 1e-9
MOST_ROUNDS = 2000
# factors that run this far apart never come to rest: the totals cannot be met together
DIVERGED = 1e-100


@dataclass(frozen=True)
class GravityFlows:
    """Flows of `m` pairs among `n` places, ordered by origin and destination.

    Attributes
    ----------
    origin, destination : ndarray of int, shape (m,)
        Rows of the places.
    amount, minutes : ndarray, shape (m,)
        In the unit of the mass; time that was used.
    sent, received : ndarray, shape (n,)
        Totals of the flows, those too small to be given included.
    reason : ndarray of str, shape (n,)
        ``no_mass`` or ``no_destination`` where a place sends nothing; else empty.
    lengthened : int
        Trips that took less than a minute and count as one.
    small, small_amount : int, float
        Flows left out because they are too small, and what they add up to.
    error : float
        Largest share by which a place misses what it should receive; NaN where nothing was asked.
    """

    origin: np.ndarray
    destination: np.ndarray
    amount: np.ndarray
    minutes: np.ndarray
    sent: np.ndarray
    received: np.ndarray
    reason: np.ndarray
    lengthened: int
    small: int
    small_amount: float
    error: float


def gravity_flows(
    mass,
    attraction,
    origin,
    destination,
    minutes,
    alpha=1.0,
    beta=2.0,
    doubly=False,
    internal_min=None,
    least=0.0,
    progress=None,
):
    """Share the mass of every place among the places it reaches.

    Parameters
    ----------
    mass, attraction : ndarray, shape (n,)
        Zero or more; NaN counts as none.
    origin, destination : ndarray of int, shape (p,)
        Rows of the places of each pair with a trip, no pair twice.
    minutes : ndarray, shape (p,)
        Finite.
    alpha, beta : float
        Exponents of attraction and of time.
    doubly : bool
        Whether what places receive is constrained too. Parts of the network that do not meet
        each receive what they send.
    internal_min : float, optional
        Minutes of the trips within a place. By default those given for it, when above zero,
        else half the time to the nearest other place, the usual rule of transport models
        (Martin and McGuckin 1998, *NCHRP Report* 365).
    least : float
        Smaller flows are counted and left out.
    progress : callable, optional
        Called with a share of 1 while balancing; it may raise to cancel.

    Returns
    -------
    GravityFlows
    """
    count = len(mass)
    mass, pull = np.nan_to_num(mass), _scaled_power(np.nan_to_num(attraction), alpha)
    origin, destination, minutes = _with_internal(count, origin, destination, minutes, internal_min)
    lengthened = int((minutes < LEAST_MIN).sum())
    minutes = np.maximum(minutes, LEAST_MIN)
    used = (mass[origin] > 0.0) & (pull[destination] > 0.0)
    origin, destination, minutes = origin[used], destination[used], minutes[used]
    # times relative to the shortest of each origin: powers neither overflow nor vanish
    nearest = _least(origin, minutes, count)
    weight = pull[destination] * (nearest[origin] / minutes) ** beta
    if doubly:
        amount, error = _balanced(mass, pull, origin, destination, weight, progress)
    else:
        total = np.bincount(origin, weights=weight, minlength=count)
        amount, error = mass[origin] * weight / total[origin], np.nan
    sent = np.bincount(origin, weights=amount, minlength=count)
    received = np.bincount(destination, weights=amount, minlength=count)
    reason = np.full(count, "", object)
    reason[np.bincount(origin, minlength=count) == 0] = NO_DESTINATION
    reason[~(mass > 0.0)] = NO_MASS
    large = amount >= least
    return GravityFlows(
        origin[large],
        destination[large],
        amount[large],
        minutes[large],
        sent,
        received,
        reason,
        lengthened,
        int((~large).sum()),
        float(amount[~large].sum()),
        error,
    )


def _with_internal(count, origin, destination, minutes, internal_min):
    """The pairs with the trips within each place that have a time, ordered by origin and destination."""
    own = origin == destination
    # from the same point on the map no time passes: that is no time of a trip within a place
    kept = ~own | ((minutes > 0.0) & (internal_min is None))
    nearest = _least(origin[~own], minutes[~own], count)
    within = np.full(count, internal_min) if internal_min is not None else nearest / 2.0
    within[origin[kept & own]] = np.inf
    added = np.flatnonzero(np.isfinite(within))
    origin, destination = np.r_[origin[kept], added], np.r_[destination[kept], added]
    order = np.lexsort((destination, origin))
    return origin[order], destination[order], np.r_[minutes[kept], within[added]][order]


def _balanced(mass, pull, origin, destination, weight, progress):
    """Amounts that add up on both sides, and how far the destinations are from it."""
    from scipy.sparse import bmat, csr_matrix
    from scipy.sparse.csgraph import connected_components

    count = len(mass)
    matrix = csr_matrix((weight, (origin, destination)), shape=(count, count))
    part = connected_components(bmat([[None, matrix], [matrix.T, None]]), directed=False)[1]
    sends, receives = np.bincount(origin, minlength=count) > 0, np.bincount(destination, minlength=count) > 0
    sent = np.bincount(part[:count], weights=mass * sends, minlength=2 * count)
    drawn = np.bincount(part[count:], weights=pull * receives, minlength=2 * count)
    with np.errstate(divide="ignore", invalid="ignore"):
        wanted = np.where(receives, pull * (sent / drawn)[part[count:]], 0.0)
    factor, transposed, turn = receives.astype(float), csr_matrix(matrix.T), 0
    while True:
        if progress:
            progress(turn / MOST_ROUNDS)
        row = np.divide(mass, matrix @ factor, out=np.zeros(count), where=sends)
        reached = factor * (transposed @ row)
        error = float(np.abs(reached[receives] / wanted[receives] - 1.0).max(initial=0.0))
        turn += 1
        # left off after the rows: the origins keep their totals whatever the destinations lack
        if error <= BALANCED or turn == MOST_ROUNDS or factor[receives].min(initial=1.0) < DIVERGED:
            return row[origin] * weight * factor[destination], error
        factor = np.divide(factor * wanted, reached, out=np.zeros(count), where=receives)
        factor /= factor.max()


def _scaled_power(values, exponent):
    """``values**exponent`` relative to the largest; 0 stays 0 whatever the exponent."""
    largest = values.max(initial=0.0)
    if not largest > 0.0:
        return np.zeros(len(values))
    return np.where(values > 0.0, (np.maximum(values, 0.0) / largest) ** exponent, 0.0)


def _least(group, values, count):
    """Least of the values of each group, infinity without any."""
    least = np.full(count, np.inf)
    np.minimum.at(least, group, values)
    return least


def main_places(unit, people, count):
    """The place with most people of each unit, where trips of a whole municipality are taken to start.

    Parameters
    ----------
    unit : ndarray of int, shape (places,)
        Unit of each place, -1 for none.
    people : ndarray, shape (places,)
        NaN counts as none.
    count : int
        Number of units.

    Returns
    -------
    ndarray of int, shape (count,)
        Row of the place, the first of equal ones; -1 for a unit without any.
    """
    order = np.lexsort((-np.arange(len(unit)), np.nan_to_num(people)))
    main = np.full(count, -1)
    inside = order[unit[order] >= 0]
    # of repeated units the last assignment stays: the one with most people
    main[unit[inside]] = inside
    return main
