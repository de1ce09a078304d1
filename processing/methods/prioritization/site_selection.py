"""The best sites for a given number of them, exactly.

Maximal covering: Church and ReVelle (1974, *Papers of the Regional Science Association* 32,
101-118). p-median: ReVelle and Swain (1970, *Geographical Analysis* 2, 30-42). Both solved as
mixed-integer programs with HiGHS through `scipy.optimize.milp`.
"""

from dataclasses import dataclass

import numpy as np

MAXIMAL_COVERING, P_MEDIAN = range(2)
# leaving a person without a site weighs as much as this many of the longest trips
LEFT_OUT_TRIPS = 10.0
# times the least cost that the solver can tell apart from it
LARGEST_COST = 1e9


@dataclass(frozen=True)
class Sites:
    """Sites chosen out of `m` candidates for `n` places of demand.

    Attributes
    ----------
    chosen : ndarray of bool, shape (m,)
    site : ndarray of int, shape (n,)
        Candidate that serves each place: the chosen one of least time; -1 without one.
    minutes : ndarray, shape (n,)
        Time to it; NaN without one.
    objective : float
        Weight covered within the limit, or Σ weight × minutes of the places that are served.
    gap : float
        Relative distance between the solution and the best bound; 0 when it is proven the best.
    """

    chosen: np.ndarray
    site: np.ndarray
    minutes: np.ndarray
    objective: float
    gap: float


def choose_sites(place, candidate, minutes, weight, candidates, sites, model, limit=np.inf, fixed=None, seconds=None):
    """Choose the sites.

    Parameters
    ----------
    place, candidate : ndarray of int, shape (t,)
        Pairs with a trip.
    minutes : ndarray, shape (t,)
    weight : ndarray, shape (n,)
        People of each place, zero or more.
    candidates : int
        Candidates, `m`.
    sites : int
        Sites wanted, the fixed ones among them.
    model : int
        `MAXIMAL_COVERING`: most weight within `limit` of a site. `P_MEDIAN`: least Σ weight × minutes;
        trips beyond `limit` do not exist.
    limit : float
        Longest trip that counts, minutes; the limit itself counts.
    fixed : ndarray of bool, shape (m,), optional
        Candidates that must be chosen.
    seconds : float, optional
        Longest search; then the best found so far comes with its gap.

    Returns
    -------
    Sites

    Raises
    ------
    ValueError
        When fewer sites are wanted than are fixed, or more than there are candidates.
    TimeoutError
        When the time ends before any solution.
    """
    fixed = np.zeros(candidates, bool) if fixed is None else fixed
    if not fixed.sum() <= sites <= candidates:
        raise ValueError("sites wanted must lie between the fixed ones and the candidates")
    within = minutes <= limit
    place, candidate, minutes = place[within], candidate[within], minutes[within]
    build = _covering if model == MAXIMAL_COVERING else _median
    opened, gap = _solved(*build(place, candidate, minutes, weight, candidates), candidates, sites, fixed, seconds)
    site, nearest = _served(place, candidate, minutes, opened, len(weight))
    served = site >= 0
    each = 1.0 if model == MAXIMAL_COVERING else nearest[served]
    return Sites(opened, site, nearest, float((weight[served] * each).sum()), gap)


def _covering(place, candidate, minutes, weight, candidates):
    """Cost of [opened, covered], and covered_i − Σ opened_j ≤ 0."""
    from scipy.sparse import coo_matrix, hstack, identity

    count = len(weight)
    reach = coo_matrix((-np.ones(len(place)), (place, candidate)), shape=(count, candidates))
    return np.concatenate([np.zeros(candidates), -weight]), hstack([reach, identity(count)], "csr"), None


def _median(place, candidate, minutes, weight, candidates):
    """Cost of [opened, assigned pairs, left out]; assigned ≤ opened, and each place assigned once or left out."""
    from scipy.sparse import coo_matrix, hstack, identity

    count, pairs = len(weight), len(place)
    # two candidates at no distance must not make leaving a place out free
    penalty = LEFT_OUT_TRIPS * max(minutes.max(initial=0.0), 1.0)
    cost = np.concatenate([np.zeros(candidates), weight[place] * minutes, weight * penalty])
    row = np.arange(pairs)
    opened = coo_matrix((-np.ones(pairs), (row, candidate)), shape=(pairs, candidates))
    only_open = hstack([opened, identity(pairs), coo_matrix((pairs, count))], "csr")
    once = coo_matrix((np.ones(pairs), (place, row)), shape=(count, pairs))
    return cost, only_open, hstack([coo_matrix((count, candidates)), once, identity(count)], "csr")


def _solved(cost, at_most_zero, equal_one, candidates, sites, fixed, seconds):
    """Which candidates the solver opens, and the gap that is left."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_matrix

    number = csr_matrix((np.ones(candidates), (np.zeros(candidates, int), np.arange(candidates))), (1, len(cost)))
    constraints = [LinearConstraint(at_most_zero, -np.inf, 0.0), LinearConstraint(number, sites, sites)]
    if equal_one is not None:
        constraints.append(LinearConstraint(equal_one, 1.0, 1.0))
    least = np.zeros(len(cost))
    least[:candidates] = fixed
    # with whole sites the other variables are whole by themselves
    whole = np.zeros(len(cost))
    whole[:candidates] = 1
    options = {"mip_rel_gap": 0.0} | ({"time_limit": seconds} if seconds else {})
    # the solver takes solutions that are 1e-6 apart for equal, so the least cost becomes 1; but costs of very different
    # size trouble it
    size = np.abs(cost[cost != 0.0])
    scale = max(size.min(), size.max() / LARGEST_COST) if len(size) else 1.0
    found = milp(cost / scale, integrality=whole, bounds=Bounds(least, 1.0), constraints=constraints, options=options)
    if found.x is None:
        raise TimeoutError("no solution within the time")
    return found.x[:candidates] > 0.5, float(found.mip_gap or 0.0)


def _served(place, candidate, minutes, opened, count):
    """Nearest open candidate of each place (the first of equally near ones), and minutes to it."""
    usable = np.flatnonzero(opened[candidate])
    order = usable[np.lexsort((candidate[usable], minutes[usable], place[usable]))]
    first = order[np.r_[True, np.diff(place[order]) != 0][: len(order)]]
    site, nearest = np.full(count, -1), np.full(count, np.nan)
    site[place[first]], nearest[place[first]] = candidate[first], minutes[first]
    return site, nearest
