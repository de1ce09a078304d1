"""A division of units into functional territories, as every method of delimitation returns it."""

from dataclasses import dataclass, field

import numpy as np

# how a unit came to its territory
MERGED, BY_RESERVE, BY_REPAIR, BY_HAND, BY_SIZE = "merged", "reserve", "repair", "hand", "reassigned"
# why a unit has none
NO_FLOWS, NO_RESIDENTS, NO_ARRIVALS = "no_flows", "no_residents", "no_arrivals"
OWN_FLOW_ONLY, NO_LINK = "own_flow_only", "no_link"
UNASSIGNED = -1


@dataclass(frozen=True)
class Delimitation:
    """Division of `n` units.

    Attributes
    ----------
    territory : ndarray of int, shape (n,)
        Number of the territory of each unit, from 0 in the order of their first units; -1 for none.
    how : ndarray of str, shape (n,)
        ``merged``, ``reserve``, ``repair``, ``hand`` or ``reassigned`` (from a territory too small); empty for units without territory.
    reason : ndarray of str, shape (n,)
        Why a unit has no territory; empty for the others.
    log : list of tuple
        Changes after the method's own division, in order: (what, unit row, territory before, territory
        after), where the territories are rows of a unit that belongs to them and -1 is none.
    """

    territory: np.ndarray
    how: np.ndarray
    reason: np.ndarray
    log: list = field(default_factory=list)

    @property
    def count(self):
        """Number of territories."""
        return int(self.territory.max(initial=UNASSIGNED)) + 1


def numbered(label):
    """Territories numbered from 0 in the order of their first units.

    Parameters
    ----------
    label : ndarray of int, shape (n,)
        Any numbers, -1 for none.

    Returns
    -------
    ndarray of int, shape (n,)
    """
    label = np.asarray(label)
    inside = np.flatnonzero(label >= 0)
    territory = np.full(len(label), UNASSIGNED)
    if len(inside):
        _, first, member = np.unique(label[inside], return_index=True, return_inverse=True)
        rank = np.empty(len(first), int)
        rank[np.argsort(first)] = np.arange(len(first))
        territory[inside] = rank[member.ravel()]
    return territory


def mostly_single(single, count):
    """Whether more than half of `count` territories are a `single` unit: then little was delimited."""
    return 2 * single > count


def territory_of_most(unit, territory):
    """Territory in which most places of each unit lie; of equally many, the first by its code.

    Parameters
    ----------
    unit, territory : sequence of str
        Of each place; "" or None for unknown, which does not count.

    Returns
    -------
    units, territories : list of str
        One of each per unit, in the order of the units.
    split : list of str
        Units with places in several territories.
    """
    counts = {}
    for one, other in zip(unit, territory):
        if one and other:
            of_unit = counts.setdefault(one, {})
            of_unit[other] = of_unit.get(other, 0) + 1
    units = sorted(counts)
    most = [min(counts[one], key=lambda other, one=one: (-counts[one][other], other)) for one in units]
    return units, most, [one for one in units if len(counts[one]) > 1]
