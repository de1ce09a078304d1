"""Functional urban areas: cities and the units whose people work in them.

Dijkstra, Poelman and Veneri (2019), *The EU-OECD definition of a functional urban area*, OECD
Regional Development Working Papers 2019/11. The second rule, of those who come in, is that of
Mexico's metropolitan zones (SEDATU, CONAPO and INEGI 2018, *Delimitación de las zonas
metropolitanas de México 2015*).
"""

from dataclasses import dataclass

import numpy as np

from .delimitation import MERGED, NO_FLOWS, NO_RESIDENTS, UNASSIGNED, Delimitation, numbered
from .flow_matrix import membership

# why a unit has no area
BELOW_SHARE, EXCLAVE = "below_share", "exclave"
# what became of a center: it has a core of its own, or shares one, or has none
OWN_CORE, SECOND, JOINED = "core", "second", "joined"
SMALL, OUTSIDE, MINORITY = "small", "outside", "minority"


@dataclass(frozen=True)
class UrbanCenters:
    """Where the people of `c` urban centers live.

    Attributes
    ----------
    center : ndarray of int, shape (p,)
        Center of each part, 0 to c - 1; where two centers tie, the lower number comes first.
    unit : ndarray of int, shape (p,)
        Row of the unit in which the part lies, -1 outside of all.
    people : ndarray, shape (p,)
        Inhabitants of the part.
    count : int
        c.
    """

    center: np.ndarray
    unit: np.ndarray
    people: np.ndarray
    count: int

    @property
    def total(self):
        """Inhabitants of each center, shape (c,)."""
        return np.bincount(self.center, weights=self.people, minlength=self.count)


@dataclass(frozen=True)
class FunctionalUrbanAreas:
    """Areas around urban centers.

    Attributes
    ----------
    delimitation : Delimitation
        Reasons: ``below_share`` (too few work in any core), ``exclave`` (apart from its area),
        ``no_residents``, ``no_flows``.
    core : ndarray of bool, shape (n,)
        Units that are a city.
    enclave : ndarray of bool, shape (n,)
        Units included because one area surrounds them.
    share : ndarray, shape (n,)
        Of the residents, those who work in the core of the unit's area, or where it has none, in
        the core in which most do; NaN without residents.
    at : ndarray of int, shape (n,)
        Most populous center of that core.
    city : ndarray of int, shape (n,)
        Center with most people in each core unit, -1 for the others.
    center : ndarray of int, shape (areas,)
        Most populous center of the core of each area.
    state : ndarray of str, shape (c,)
        Of each center: ``core``, ``second`` (another center of its unit is larger), ``joined``
        (its core was merged with a larger one), ``small``, ``outside`` (of all units),
        ``minority`` (most people of its units live outside of centers).
    """

    delimitation: Delimitation
    core: np.ndarray
    enclave: np.ndarray
    share: np.ndarray
    at: np.ndarray
    city: np.ndarray
    center: np.ndarray
    state: np.ndarray


def functional_urban_areas(
    flows,
    centers,
    population=None,
    min_center=50_000.0,
    share=0.15,
    in_share=None,
    core_share=0.5,
    adjacency=None,
    enclaves=True,
    outer=None,
):
    """Delimit the areas.

    1. Centers with at least `min_center` people count. 2. A unit is a core when more than
    `core_share` of its population lives in them; it belongs to the center with most people in it.
    3. Cores of which one sends at least `share` of its residents to the other merge, until none
    does. 4. Units join the core in which at least `share` of their residents work, the largest
    share where several qualify. 5. Units without area all of whose neighbors are in one area are
    included, alone or as a group away from the edge of the map, and parts of an area that do not
    hang together with its core are dropped, until nothing changes.

    Parameters
    ----------
    flows : FlowMatrix
        `n` units; residents are the employed residents.
    centers : UrbanCenters
    population : ndarray, shape (n,), optional
        Inhabitants; units where it is unknown (NaN) are cores if any center that counts lies there.
    min_center : float
        People.
    share, core_share : float
        Of 1.
    in_share : float, optional
        Of 1; units also join when at least this share of those who work in them live in the
        core. Then the largest excess over the thresholds decides between areas.
    adjacency : scipy.sparse.csr_matrix of bool, shape (n, n), optional
        Without it step 5 is left out.
    enclaves : bool
        Whether units that are surrounded are included; exclaves are dropped in any case.
    outer : ndarray of bool, shape (n,), optional
        Units at the edge of the map, where a group cannot be told to be surrounded. Without it
        only single units count as enclaves.

    Returns
    -------
    FunctionalUrbanAreas
    """
    population = np.full(len(flows), np.nan) if population is None else population
    city, state = _cities(centers, population, min_center, core_share)
    # the most populous first, so that it names what merges and wins ties
    rank = np.argsort(-centers.total, kind="stable")
    place = np.empty(centers.count, int)
    place[rank] = np.arange(centers.count)
    core = np.where(city >= 0, place[city], UNASSIGNED)
    merged = _merge_cores(flows, core, share)
    state[rank[np.setdiff1d(core, merged)]] = JOINED
    out, strength = _strengths(flows, merged, centers.count, share, in_share)
    rows = np.arange(len(flows))
    strongest = strength.argmax(axis=1)
    area = np.where((merged < 0) & (strength[rows, strongest] >= 1.0), strongest, merged)
    reason = np.where(flows.arrivals > 0.0, NO_RESIDENTS, NO_FLOWS).astype(object)
    reason[flows.residents > 0.0] = BELOW_SHARE
    inside = np.zeros(len(flows), bool)
    if adjacency is not None:
        area, inside, dropped = _contiguous(area, merged, adjacency, enclaves, outer)
        reason[dropped] = EXCLAVE
    reason[area >= 0] = ""
    at = np.where(area >= 0, area, strongest)
    territory = numbered(area)
    named = np.unique(territory, return_index=True)[1][int((territory < 0).any()) :]
    return FunctionalUrbanAreas(
        Delimitation(territory, np.where(area >= 0, MERGED, "").astype(object), reason),
        merged >= 0,
        inside,
        out[rows, at],
        rank[at],
        city,
        rank[area[named]],
        state,
    )


def _cities(centers, population, min_center, core_share):
    """Center of each core unit, -1 for the others, and the state of each center."""
    count = len(population)
    state = np.full(centers.count, MINORITY, object)
    large = centers.total >= min_center
    used = large[centers.center] & (centers.unit >= 0)
    center, unit, people = centers.center[used], centers.unit[used], centers.people[used]
    urban = np.bincount(unit, weights=people, minlength=count)
    with np.errstate(invalid="ignore"):
        is_core = (np.bincount(unit, minlength=count) > 0) & ~(urban <= core_share * population)
    pair, at = np.unique(np.column_stack([unit, center]), axis=0, return_inverse=True)
    here = np.bincount(at.ravel(), weights=people, minlength=len(pair))
    city = np.full(count, UNASSIGNED)
    order = np.lexsort((-pair[:, 1], here))
    city[pair[order, 0]] = pair[order, 1]  # of repeated rows the last, which has most people, stays
    city[~is_core] = UNASSIGNED
    state[pair[is_core[pair[:, 0]], 1]] = SECOND
    state[city[city >= 0]] = OWN_CORE
    state[~np.isin(np.arange(centers.count), center)] = OUTSIDE
    state[~large] = SMALL
    return city, state


def _merge_cores(flows, core, share):
    """Cores after merging those that exchange enough; a merged core takes the lowest number."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components

    count = core.max(initial=0) + 1
    while True:
        inside = core >= 0
        residents = np.bincount(core[inside], weights=flows.residents[inside], minlength=count)
        pairs = flows.between(core, count).tocoo()
        tied = (pairs.row != pairs.col) & (pairs.data / residents[pairs.row] >= share)
        if not tied.any():
            return core
        together = csr_matrix((pairs.data[tied], (pairs.row[tied], pairs.col[tied])), shape=pairs.shape)
        part = connected_components(together, directed=False)[1]
        lowest = np.full(count, count)
        np.minimum.at(lowest, part, np.arange(count))
        core = np.where(inside, lowest[part][core], UNASSIGNED)


def _strengths(flows, core, count, share, in_share):
    """Share of the residents of each unit who work in each core, and the rule over its threshold."""
    cities = membership(core, count)
    residents, arrivals = flows.residents[:, None], flows.arrivals[:, None]
    out = (flows.amounts @ cities).toarray()
    out = np.divide(out, residents, out=np.full_like(out, np.nan), where=residents > 0.0)
    strength = np.nan_to_num(out) / share
    if in_share is not None:
        into = (flows.amounts.T @ cities).toarray()
        into = np.divide(into, arrivals, out=np.zeros_like(into), where=arrivals > 0.0)
        strength = np.maximum(strength, into / in_share)
    return out, strength


def _contiguous(area, core, adjacency, enclaves, outer):
    """Areas with their enclaves and without their exclaves, and which units those were."""
    area = area.copy()
    enclave, dropped = np.zeros(len(area), bool), np.zeros(len(area), bool)
    while True:
        around = _around(area, adjacency, outer)
        surrounded = around >= 0
        if enclaves and surrounded.any():
            area[surrounded] = around[surrounded]
            enclave |= surrounded
            continue
        apart = _apart(area, core, adjacency)
        if not apart.any():
            return area, enclave & (area >= 0), dropped & (area < 0)
        area[apart] = UNASSIGNED
        dropped |= apart


def _around(area, adjacency, outer):
    """Area that surrounds a unit without area, or the group of them it is in; -1 where none does."""
    part = _parts(area, adjacency, area < 0)
    pairs = adjacency.tocoo()
    edge = (area[pairs.row] < 0) & (area[pairs.col] >= 0)
    inner, beyond = part[pairs.row[edge]], area[pairs.col[edge]]
    lowest, highest = np.full(len(area), len(area)), np.full(len(area), UNASSIGNED)
    np.minimum.at(lowest, inner, beyond)
    np.maximum.at(highest, inner, beyond)
    at_edge = np.ones(len(area), bool) if outer is None else outer
    members, open_members = np.bincount(part, minlength=len(area)), np.bincount(part, at_edge, len(area))
    closed = (lowest == highest) & ((members == 1) | (open_members == 0.0))
    return np.where((area < 0) & closed[part], highest[part], UNASSIGNED)


def _apart(area, core, adjacency):
    """Units in parts of their area in which there is no core."""
    part = _parts(area, adjacency, area >= 0)
    return (area >= 0) & ~np.isin(part, part[core >= 0])


def _parts(area, adjacency, chosen):
    """Number of the connected part of its area of each unit, joining the units `chosen` only."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components

    pairs = adjacency.tocoo()
    same = (area[pairs.row] == area[pairs.col]) & chosen[pairs.row]
    together = csr_matrix((np.ones(same.sum()), (pairs.row[same], pairs.col[same])), shape=adjacency.shape)
    return connected_components(together, directed=False)[1]
