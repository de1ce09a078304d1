"""Proportional division of a quota among groups.

Hamilton's method of largest remainders and Webster's or Sainte-Laguë's of divisors 1, 3, 5…
(Balinski and Young 1982, *Fair Representation*, Yale University Press, appendix A).
"""

import heapq

import numpy as np

HAMILTON, SAINTE_LAGUE = range(2)


def apportion(weight, seats, method=HAMILTON):
    """Divide `seats` in proportion to `weight`.

    Parameters
    ----------
    weight : array_like, shape (n,)
        Zero or more; NaN counts as zero.
    seats : int
        Zero or more.
    method : int
        `HAMILTON` or `SAINTE_LAGUE`.

    Returns
    -------
    ndarray of int, shape (n,)
        They add up to `seats`. Ties go to the greater weight, then to the first group; groups of
        weight zero get none.

    Raises
    ------
    ValueError
        When there are seats and no weight above zero, or a weight is negative.
    """
    weight = np.nan_to_num(np.asarray(weight, float))
    if (weight < 0.0).any() or (seats > 0 and not (weight > 0.0).any()):
        raise ValueError("weights must be zero or more, one of them above zero")
    if not seats:
        return np.zeros(len(weight), int)
    return _largest_remainders(weight, seats) if method == HAMILTON else _odd_divisors(weight, seats)


def exact_shares(weight, seats):
    """Seats of each group before any rounding, shape (n,)."""
    weight = np.nan_to_num(np.asarray(weight, float))
    total = weight.sum()
    return seats * weight / total if total > 0.0 else np.zeros(len(weight))


def _largest_remainders(weight, seats):
    exact = exact_shares(weight, seats)
    # a share that is whole but for rounding is whole
    given = np.floor(exact + 1e-9).astype(int)
    remainder = np.round(exact - given, 9)
    order = np.lexsort((np.arange(len(weight)), -weight, -remainder))
    order = order[weight[order] > 0.0]
    given[order[: seats - given.sum()]] += 1
    return given


def _odd_divisors(weight, seats):
    given = np.zeros(len(weight), int)
    waiting = [(-value, -value, group) for group, value in enumerate(weight) if value > 0.0]
    heapq.heapify(waiting)
    for _ in range(seats):
        _, size, group = waiting[0]
        given[group] += 1
        heapq.heapreplace(waiting, (size / (2 * given[group] + 1), size, group))
    return given
