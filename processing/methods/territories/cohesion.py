"""Cohesion of two groups of units, as travel-to-work areas measure it.

    f_kt² / (L_k · W_t) + f_tk² / (L_t · W_k)

with f the flows between k and t, L the residents and W the arrivals of each, own flows
included (Coombes and Bond 2008, *Travel-to-Work Areas: the 2007 review*, Office for
National Statistics; after Smart 1974, *Progress in Planning* 2(4), 239-353).
"""

import numpy as np


def cohesion(sent, received, residents, arrivals, other_residents, other_arrivals):
    """Cohesion of k with t; arrays of one shape, or numbers for what is common to all.

    Parameters
    ----------
    sent, received : ndarray, shape (m,)
        f_kt and f_tk.
    residents, arrivals : float or ndarray, shape (m,)
        L_k and W_k.
    other_residents, other_arrivals : ndarray, shape (m,)
        L_t and W_t.

    Returns
    -------
    ndarray, shape (m,)
        A term whose denominator is 0 counts as 0.
    """
    return _share(sent, residents * other_arrivals) + _share(received, other_residents * arrivals)


def group_cohesion(flows, units, territory, count):
    """Cohesion of a group of units, as if it were one, with each territory.

    Parameters
    ----------
    flows : FlowMatrix
        Of `n` units.
    units : ndarray of int
        The group.
    territory : ndarray of int, shape (n,)
        Territory of each unit, -1 for none; that of the group may be among them.
    count : int
        Number of territories.

    Returns
    -------
    ndarray, shape (count,)
    """
    inside = territory >= 0

    def by_territory(values):
        return np.bincount(territory[inside], weights=values[inside], minlength=count)

    group = np.zeros(len(territory))
    group[units] = 1.0
    return cohesion(
        by_territory(flows.amounts.T @ group),
        by_territory(flows.amounts @ group),
        flows.residents[units].sum(),
        flows.arrivals[units].sum(),
        by_territory(flows.residents),
        by_territory(flows.arrivals),
    )


def _share(flow, size):
    """flow² / size, 0 where the size is 0."""
    return np.divide(flow**2, size, out=np.zeros(len(flow)), where=size > 0.0)
