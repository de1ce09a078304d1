"""How good a division into functional territories is, territory by territory and as a whole.

Self-containment on both sides and validity as in Coombes and Bond (2008), *Travel-to-Work
Areas: the 2007 review*; modularity of directed and weighted flows as in Leicht and Newman
(2008), *Physical Review Letters* 100, 118703, computed on the flows between territories.
"""

from dataclasses import dataclass

import numpy as np

from .delimitation import UNASSIGNED
from .validity import validity


@dataclass(frozen=True)
class TerritoryQuality:
    """Quality of `t` territories.

    Attributes
    ----------
    units : ndarray of int, shape (t,)
    residents, arrivals, own : ndarray, shape (t,)
        L, W and I of each territory, with flows to and from every unit.
    supply_sc, demand_sc : ndarray, shape (t,)
        I/L and I/W: shares of the residents who stay and of the arrivals who live inside.
    home_work : ndarray, shape (t,)
        Home-work ratio (L − W)/I: above 0 more people leave the territory than come to it.
    validity : ndarray, shape (t,)
        NaN without limits.
    modularity : float
        ``Q = Σ diag(F − r·cᵀ/T)/T`` of the flows between territories; NaN without flows.
    """

    units: np.ndarray
    residents: np.ndarray
    arrivals: np.ndarray
    own: np.ndarray
    supply_sc: np.ndarray
    demand_sc: np.ndarray
    home_work: np.ndarray
    validity: np.ndarray
    modularity: float

    @property
    def single(self):
        """Territories of one unit, shape (t,)."""
        return self.units == 1


def territory_quality(flows, territory, limits=None):
    """Measure a division.

    Parameters
    ----------
    flows : FlowMatrix
        Of `n` units.
    territory : ndarray of int, shape (n,)
        Territory of each unit, from 0; -1 for none.
    limits : ValidityLimits, optional

    Returns
    -------
    TerritoryQuality
    """
    territory = np.asarray(territory)
    count = int(territory.max(initial=UNASSIGNED)) + 1
    inside = territory >= 0

    def total(values):
        return np.bincount(territory[inside], weights=values[inside], minlength=count)

    residents, arrivals = total(flows.residents), total(flows.arrivals)
    between = flows.between(territory, count)
    own = between.diagonal()
    return TerritoryQuality(
        units=np.bincount(territory[inside], minlength=count),
        residents=residents,
        arrivals=arrivals,
        own=own,
        supply_sc=_ratio(own, residents),
        demand_sc=_ratio(own, arrivals),
        home_work=_ratio(residents - arrivals, own),
        validity=np.full(count, np.nan) if limits is None else validity(residents, arrivals, own, limits),
        modularity=_modularity(between),
    )


def main_centers(flows, territory, preference=None):
    """Main center of each territory: the unit with most arrivals, the first one on a tie.

    Parameters
    ----------
    flows : FlowMatrix
    territory : ndarray of int, shape (n,)
    preference : ndarray of int, shape (n,), optional
        Units with more of it come before the others, whatever their arrivals.

    Returns
    -------
    ndarray of int, shape (t,)
        Row of the unit.
    """
    territory = np.asarray(territory)
    inside = np.flatnonzero(territory >= 0)
    rank = np.zeros(len(inside)) if preference is None else -np.asarray(preference)[inside]
    order = inside[np.lexsort((inside, -flows.arrivals[inside], rank, territory[inside]))]
    _, first = np.unique(territory[order], return_index=True)
    return order[first]


def _modularity(between):
    total = between.sum()
    if not total:
        return float("nan")
    sent, received = np.asarray(between.sum(axis=1)).ravel(), np.asarray(between.sum(axis=0)).ravel()
    return float((between.diagonal() - sent * received / total).sum() / total)


def _ratio(part, whole):
    """part / whole, NaN where the whole is 0."""
    return np.divide(part, whole, out=np.full(len(whole), np.nan), where=whole > 0.0)
