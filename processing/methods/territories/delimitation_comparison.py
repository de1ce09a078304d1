"""How far two delimitations of the same units agree, and where they do not.

Adjusted Rand index: Hubert and Arabie (1985), *Journal of Classification* 2, 193-218,
equation 5. Variation of information ``H(first) + H(second) − 2·I(first, second)``: Meilă
(2007), *Journal of Multivariate Analysis* 98(5), 873-895, with logarithms of base 2 (bits), H
entropy and I mutual information of the shares of units. Territories of one are matched with
those of the other so that as many units as possible are in matched ones: the assignment
problem (Kuhn 1955, *Naval Research Logistics Quarterly* 2, 83-97).
"""

from dataclasses import dataclass

import numpy as np

from .delimitation import UNASSIGNED

# the unit does not exist in one of the two
ABSENT = -2
# why a unit differs
OTHER_TERRITORY = "other_territory"
UNASSIGNED_IN_FIRST, UNASSIGNED_IN_SECOND = "unassigned_in_first", "unassigned_in_second"
NOT_IN_FIRST, NOT_IN_SECOND = "not_in_first", "not_in_second"


@dataclass(frozen=True)
class Comparison:
    """Agreement of two delimitations of `n` units.

    Attributes
    ----------
    adjusted_rand : float
        1 where they are equal, about 0 where they agree as by chance; NaN without common units.
    variation_of_information : float
        Bits, from 0 where they are equal to log2 of the units compared; NaN without common units.
    matched : ndarray of int, shape (n,)
        Territory of the second that goes with the unit's territory of the first; -1 for none.
    reason : ndarray of str, shape (n,)
        Why a unit differs; empty where it does not.
    compared : int
        Units that have a territory in both, on which the two measures rest.
    """

    adjusted_rand: float
    variation_of_information: float
    matched: np.ndarray
    reason: np.ndarray
    compared: int


def compare_delimitations(first, second):
    """Compare two delimitations.

    Parameters
    ----------
    first, second : ndarray of int, shape (n,)
        Number of the territory of each unit, from 0; -1 for none, -2 where the unit is not in this one.

    Returns
    -------
    Comparison
    """
    first, second = np.asarray(first), np.asarray(second)
    both = (first >= 0) & (second >= 0)
    match = match_territories(first, second)
    # the last stands for units without a territory
    matched = np.append(match, UNASSIGNED)[np.maximum(first, UNASSIGNED)]
    reason = np.select(
        [
            first == ABSENT,
            second == ABSENT,
            (first == UNASSIGNED) & (second >= 0),
            (first >= 0) & (second == UNASSIGNED),
            both & (matched != second),
        ],
        [NOT_IN_FIRST, NOT_IN_SECOND, UNASSIGNED_IN_FIRST, UNASSIGNED_IN_SECOND, OTHER_TERRITORY],
        "",
    )
    return Comparison(
        adjusted_rand_index(first[both], second[both]),
        variation_of_information(first[both], second[both]),
        matched,
        reason,
        int(both.sum()),
    )


def match_territories(first, second, weight=None):
    """Pair the territories of two delimitations so that they share as much as possible.

    Parameters
    ----------
    first, second : ndarray of int, shape (n,)
        Territory of each unit, negative for none.
    weight : ndarray, shape (n,), optional
        What each unit counts; 1 by default.

    Returns
    -------
    ndarray of int, shape (territories of the first,)
        The territory of the second that goes with each, none twice; -1 where none shares
        anything with it or another has a better claim.
    """
    from scipy.optimize import linear_sum_assignment

    shared = _shared(first, second, weight).toarray()
    match = np.full(shared.shape[0], UNASSIGNED)
    row, column = linear_sum_assignment(shared, maximize=True)
    kept = shared[row, column] > 0.0
    match[row[kept]] = column[kept]
    return match


def adjusted_rand_index(first, second):
    """Hubert and Arabie's equation 5 for territories of units that have one in both."""
    if not len(first):
        return np.nan
    table = _shared(first, second)
    together, in_first, in_second = (
        float((amount * (amount - 1.0)).sum() / 2.0) for amount in (table.data, *_margins(table))
    )
    expected = in_first * in_second / max(len(first) * (len(first) - 1) / 2.0, 1.0)
    largest = (in_first + in_second) / 2.0
    # all alone in both, or all together in both
    return 1.0 if largest == expected else (together - expected) / (largest - expected)


def variation_of_information(first, second):
    """Meilă's measure, in bits, for territories of units that have one in both."""
    if not len(first):
        return np.nan
    table = _shared(first, second)
    joint, in_first, in_second = (_entropy(amount / len(first)) for amount in (table.data, *_margins(table)))
    return max(2.0 * joint - in_first - in_second, 0.0)


def _shared(first, second, weight=None):
    """What each pair of territories shares, as a sparse table."""
    from scipy.sparse import csr_matrix

    both = np.flatnonzero((np.asarray(first) >= 0) & (np.asarray(second) >= 0))
    amount = np.ones(len(both)) if weight is None else np.asarray(weight, float)[both]
    shape = np.max(first, initial=-1) + 1, np.max(second, initial=-1) + 1
    table = csr_matrix((amount, (first[both], second[both])), shape=shape)
    table.sum_duplicates()
    return table


def _margins(table):
    return (np.asarray(table.sum(axis=axis)).ravel() for axis in (1, 0))


def _entropy(share):
    share = share[share > 0.0]
    return float(-(share * np.log2(share)).sum())
