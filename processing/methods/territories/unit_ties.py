"""How strongly each unit is tied to its own territory and to the others.

The cohesion of unit k and territory t is that of travel-to-work areas (`cohesion`), where t is
taken without k when it is the unit's own: what a unit sends itself says nothing about where it belongs.
"""

from dataclasses import dataclass

import numpy as np

from .cohesion import cohesion
from .delimitation import UNASSIGNED
from .flow_matrix import membership


@dataclass(frozen=True)
class UnitTies:
    """Ties of `n` units.

    Attributes
    ----------
    second, third : ndarray of int, shape (n,)
        Territories of greatest cohesion other than the unit's own (the last on a tie), -1 for none.
    cohesion : ndarray, shape (n,)
        With its own territory; NaN for units without one and for territories of one unit.
    second_cohesion, third_cohesion : ndarray, shape (n,)
        NaN where there is no such territory.
    commuters : ndarray, shape (n,)
        People between the unit and the rest of its territory, both ways; NaN without territory.
    """

    second: np.ndarray
    third: np.ndarray
    cohesion: np.ndarray
    second_cohesion: np.ndarray
    third_cohesion: np.ndarray
    commuters: np.ndarray

    @property
    def margin(self):
        """Cohesion with its own territory less that with the second, shape (n,); NaN where either is missing."""
        return self.cohesion - self.second_cohesion


def unit_ties(flows, territory):
    """Rank the territories by their cohesion with each unit.

    Parameters
    ----------
    flows : FlowMatrix
        Of `n` units.
    territory : ndarray of int, shape (n,)
        Territory of each unit, -1 for none.

    Returns
    -------
    UnitTies
    """
    territory = np.asarray(territory)
    count = int(territory.max(initial=UNASSIGNED)) + 1
    unit, other, sent, received = exchanges(flows, territory)
    own = other == territory[unit]
    inside = territory >= 0
    size = np.bincount(territory[inside], minlength=count)
    member = membership(territory, count)
    living = (member.T @ flows.residents)[other] - np.where(own, flows.residents[unit], 0.0)
    working = (member.T @ flows.arrivals)[other] - np.where(own, flows.arrivals[unit], 0.0)
    tie = cohesion(sent, received, flows.residents[unit], flows.arrivals[unit], living, working)

    rest = ~own
    second, second_cohesion = np.full(len(flows), UNASSIGNED), np.full(len(flows), np.nan)
    third, third_cohesion = second.copy(), second_cohesion.copy()
    order = np.lexsort((-other[rest], -tie[rest], unit[rest]))
    ranked_unit, ranked, ranked_tie = unit[rest][order], other[rest][order], tie[rest][order]
    first_of_unit = np.searchsorted(ranked_unit, ranked_unit)
    place = np.arange(len(order)) - first_of_unit
    for position, choice, value in ((0, second, second_cohesion), (1, third, third_cohesion)):
        here = place == position
        choice[ranked_unit[here]] = ranked[here]
        value[ranked_unit[here]] = ranked_tie[here]

    # with company but without flows to it the tie is zero, alone there is nothing to be tied to
    company = inside.copy()
    company[inside] = size[territory[inside]] > 1
    own_cohesion = np.where(company, 0.0, np.nan)
    own_cohesion[unit[own]] = np.where(company[unit[own]], tie[own], np.nan)
    commuters = np.where(inside, 0.0, np.nan)
    commuters[unit[own]] = (sent + received)[own]
    return UnitTies(second, third, own_cohesion, second_cohesion, third_cohesion, commuters)


def exchanges(flows, territory):
    """Flows between units and territories, the own flow of each unit left out.

    Parameters
    ----------
    flows : FlowMatrix
    territory : ndarray of int, shape (n,)

    Returns
    -------
    unit, territory : ndarray of int, shape (m,)
        Pairs that exchange anything, in order.
    sent, received : ndarray, shape (m,)
        From the unit to the territory, and back.
    """
    links = flows.amounts.tocoo()
    apart = links.row != links.col
    row, column, amount = links.row[apart], links.col[apart], links.data[apart]
    unit, other = np.concatenate([row, column]), territory[np.concatenate([column, row])]
    outward = np.arange(2 * len(row)) < len(row)
    known = other >= 0
    count = int(territory.max(initial=UNASSIGNED)) + 1
    pairs, place = np.unique(unit[known].astype(np.int64) * count + other[known], return_inverse=True)
    amount = np.concatenate([amount, amount])[known]
    sent = np.bincount(place.ravel(), amount * outward[known], len(pairs))
    received = np.bincount(place.ravel(), amount * ~outward[known], len(pairs))
    return pairs // max(count, 1), pairs % max(count, 1), sent, received
