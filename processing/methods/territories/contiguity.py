"""Territories in one piece: who is next to whom, and what to do with detached parts.

Neighbors are units whose polygons lie within a small distance of each other, because drawn
boundaries rarely share their vertices: exact topology misses real neighbors. A detached part of
a territory joins the neighboring territory of greatest cohesion (`cohesion.py`), as travel-to-work
areas that come out in pieces are mended (Franconi, Ichim and D'Aló 2017, *Statistical Journal
of the IAOS* 33(3), 585-591).
"""

import warnings

import numpy as np

from .cohesion import group_cohesion
from .delimitation import BY_HAND, BY_REPAIR, BY_SIZE, UNASSIGNED, Delimitation, numbered

TOLERANCE_M = 5.0
# share of the smaller polygon from which an overlap is no longer a matter of drawing
OVERLAP_SHARE = 0.01
# how coarse outlines are, over the side of a square of the same area
COARSE = 0.002


def adjacent_pairs(polygons, tolerance=TOLERANCE_M, progress=None):
    """Pairs of polygons that touch, overlap or lie within a distance of each other.

    Parameters
    ----------
    polygons : sequence of shapely geometries, length n
        Valid, on a plane in meters; None or empty ones have no neighbors.
    tolerance : float
        Largest distance between boundaries, meters. A corner in common is enough.
    progress : callable, optional
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    ndarray of int, shape (m, 2)
        Rows i < j, in ascending order.
    """
    from shapely.prepared import prep

    polygons, pairs = list(polygons), []
    boxes = _boxes(polygons)
    for row, near in _near_boxes(polygons, boxes, tolerance):
        if progress:
            progress(row / len(polygons))
        prepared = prep(polygons[row])
        for other in near:
            if prepared.intersects(polygons[other]) or _within(polygons, boxes, row, other, tolerance):
                pairs.append((row, other))
    return np.array(pairs, int).reshape(-1, 2)


def overlapping_pairs(polygons, pairs, share=OVERLAP_SHARE, progress=lambda share: None):
    """Pairs that overlap in more than a share of the area of the smaller polygon.

    Parameters
    ----------
    polygons : sequence of shapely geometries
    pairs : ndarray of int, shape (m, 2)
        As `adjacent_pairs` gives them.
    share : float
    progress : callable
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    ndarray of int, shape (o, 2)
    """
    boxes, area = _boxes(polygons), np.array([np.nan if one is None else one.area for one in polygons])
    i, j = np.asarray(pairs, int).reshape(-1, 2).T
    least = share * np.minimum(area[i], area[j])
    shared = np.minimum(boxes[i, 2:], boxes[j, 2:]) - np.maximum(boxes[i, :2], boxes[j, :2])
    maybe = np.clip(shared, 0.0, None).prod(axis=1) > least
    coarse, found, tried = {}, [], np.flatnonzero(maybe)
    for count, pair in enumerate(tried):
        progress(count / len(tried))
        one, other = int(i[pair]), int(j[pair])
        # coarse outlines sort out the many pairs that only touch
        for row in {one, other} - coarse.keys():
            coarse[row] = _coarse(polygons[row])
        if (
            coarse[one].intersection(coarse[other]).area > least[pair] / 2.0
            and polygons[one].intersection(polygons[other]).area > least[pair]
        ):
            found.append((one, other))
    return np.array(found, int).reshape(-1, 2)


def road_bridges(origin, destination, minutes, limit):
    """Pairs of units that a road joins within a time, whatever lies between them.

    Parameters
    ----------
    origin, destination : ndarray of int, shape (m,)
        Units of each trip between their points; a trip in one direction is enough.
    minutes : ndarray, shape (m,)
        NaN where there is no trip.
    limit : float
        Longest trip that joins, minutes.

    Returns
    -------
    ndarray of int, shape (b, 2)
        Rows i < j, in ascending order.
    """
    origin, destination = np.asarray(origin, int), np.asarray(destination, int)
    joined = (np.asarray(minutes, float) <= limit) & (origin != destination)
    ends = np.sort(np.stack([origin[joined], destination[joined]], axis=1), axis=1)
    return np.unique(ends, axis=0)


def adjacency_matrix(count, *pairs):
    """Symmetric matrix of neighbors, without the diagonal.

    Parameters
    ----------
    count : int
        Number of units.
    *pairs : ndarray of int, shape (m, 2)
        Pairs of any kind; repeated ones count once.

    Returns
    -------
    scipy.sparse.csr_matrix of bool, shape (count, count)
    """
    from scipy.sparse import csr_matrix

    ends = np.concatenate([np.zeros((0, 2), int), *(np.asarray(some, int).reshape(-1, 2) for some in pairs)])
    ends = ends[ends[:, 0] != ends[:, 1]]
    ends = np.unique(np.concatenate([ends, ends[:, ::-1]]), axis=0)
    return csr_matrix((np.ones(len(ends), bool), (ends[:, 0], ends[:, 1])), shape=(count, count))


def fragments(territory, adjacency, residents):
    """Connected part of its territory in which each unit is.

    Parameters
    ----------
    territory : ndarray of int, shape (n,)
        Territory of each unit, -1 for none.
    adjacency : csr_matrix of bool, shape (n, n)
    residents : ndarray, shape (n,)

    Returns
    -------
    ndarray of int, shape (n,)
        0 for the part with most residents (then most units, then the first unit), 1 for the next,
        and so on; -1 for units without territory.
    """
    part = _parts(territory, adjacency)
    number = np.full(len(part), UNASSIGNED)
    inside = np.flatnonzero(part >= 0)
    if not len(inside):
        return number
    first = np.unique(part[inside], return_index=True)[1]
    owner = territory[inside[first]]
    units = np.bincount(part[inside])
    people = np.bincount(part[inside], weights=np.nan_to_num(residents)[inside])
    order = np.lexsort((np.arange(len(first)), -units, -people, owner))
    start = np.r_[True, np.diff(owner[order]) != 0]
    place = np.arange(len(order)) - np.maximum.accumulate(np.where(start, np.arange(len(order)), 0))
    rank = np.empty(len(order), int)
    rank[order] = place
    number[inside] = rank[part[inside]]
    return number


def repair_contiguity(flows, delimitation, adjacency):
    """Join every detached part to a neighboring territory, until none is left that has one.

    Parameters
    ----------
    flows : FlowMatrix
    delimitation : Delimitation
    adjacency : csr_matrix of bool, shape (n, n)

    Returns
    -------
    Delimitation
        Every unit that moved is marked as repaired and has an entry in the log.

    Notes
    -----
    The main part of a territory is the one with most residents. In each round the detached parts go
    smallest first to the neighboring territory of greatest cohesion (the first one on a tie);
    without flows to any of them, to the one with most neighboring units. A part that another has just
    joined waits for the next round, so each move leaves one part less and the rounds end. Parts
    without a neighboring territory, and those with a unit placed by hand, stay where they are.
    """
    division = _Division(flows, delimitation, adjacency)
    changed = True
    while changed:
        changed = False
        part = _parts(division.territory, adjacency)
        detached = fragments(division.territory, adjacency, flows.residents) > 0
        joined = np.zeros(part.max(initial=UNASSIGNED) + 1, bool)
        for members in _smallest_first(np.where(detached, part, UNASSIGNED), flows.residents):
            if joined[part[members[0]]] or (delimitation.how[members] == BY_HAND).any():
                continue
            target = division.target(members)
            if target == UNASSIGNED:
                continue
            around = adjacency[members].indices
            joined[part[around[division.territory[around] == target]]] = True
            division.move(BY_REPAIR, members, target)
            changed = True
    return division.result()


def absorb_small(flows, delimitation, adjacency, min_units, rounds=None):
    """Join every territory that is too small to the neighboring territory of greatest cohesion.

    Parameters
    ----------
    flows : FlowMatrix
    delimitation : Delimitation
    adjacency : csr_matrix of bool, shape (n, n) or None
        Without it any territory with flows to or from the small one is a neighbor.
    min_units : int
        Fewest units of a territory.
    rounds : int, optional
        Most rounds; by default until nothing changes, because one round can leave new small ones.

    Returns
    -------
    Delimitation
        Territories without a neighbor, and those with a unit placed by hand, stay small.
    """
    division = _Division(flows, delimitation, adjacency)
    passed, changed = 0, True
    while changed and (rounds is None or passed < rounds):
        changed, passed = False, passed + 1
        before = division.territory.copy()
        for members in _smallest_first(before, flows.residents):
            members = np.flatnonzero(division.territory == before[members[0]])
            if not 0 < len(members) < min_units or (delimitation.how[members] == BY_HAND).any():
                continue
            target = division.target(members)
            if target != UNASSIGNED:
                division.move(BY_SIZE, members, target)
                changed = True
    return division.result()


class _Division:
    """A delimitation whose groups of units move from territory to territory."""

    def __init__(self, flows, delimitation, adjacency):
        self.territory = delimitation.territory.copy()
        self._given, self._flows, self._adjacency = delimitation, flows, adjacency
        self._how = delimitation.how.astype(object)
        self._log = list(delimitation.log)

    def target(self, members):
        """Neighboring territory of greatest cohesion with a group of units, -1 without neighbor."""
        count = self.territory.max() + 1
        own = self.territory[members[0]]
        cohesion = group_cohesion(self._flows, members, self.territory, count)
        contact = cohesion > 0.0
        if self._adjacency is not None:
            around = self.territory[self._adjacency[members].indices]
            contact = np.bincount(around[around >= 0], minlength=count)
        near = np.flatnonzero(contact)
        near = near[near != own]
        if not len(near):
            return UNASSIGNED
        ties = cohesion if cohesion[near].any() else contact
        return near[ties[near].argmax()]

    def move(self, how, members, target):
        """Bring units to another territory and write it down."""
        before, after = self._largest(self.territory[members[0]]), self._largest(target)
        self._log += [(how, int(unit), before, after) for unit in members]
        self.territory[members] = target
        self._how[members] = how

    def result(self):
        """The delimitation after all moves, numbered anew."""
        return Delimitation(numbered(self.territory), self._how, self._given.reason, self._log)

    def _largest(self, territory):
        units = np.flatnonzero(self.territory == territory)
        return int(units[self._flows.residents[units].argmax()])


def _parts(territory, adjacency):
    """Number of the connected part of each unit, among units of one territory; -1 without territory."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components

    links = adjacency.tocoo()
    same = (territory[links.row] == territory[links.col]) & (territory[links.row] >= 0)
    inner = csr_matrix((np.ones(same.sum()), (links.row[same], links.col[same])), shape=adjacency.shape)
    return numbered(np.where(territory >= 0, connected_components(inner, directed=False)[1], UNASSIGNED))


def _smallest_first(group, residents):
    """Members of each group, from the fewest residents (then units, then the first unit) up."""
    inside = np.flatnonzero(group >= 0)
    inside = inside[np.argsort(group[inside], kind="stable")]
    members = np.split(inside, np.flatnonzero(np.diff(group[inside])) + 1) if len(inside) else []
    return sorted(members, key=lambda units: (residents[units].sum(), len(units), units[0]))


def _boxes(polygons):
    """Bounding boxes, shape (n, 4), NaN for None and empty polygons."""
    nothing = (np.nan,) * 4
    boxes = [nothing if polygon is None or polygon.is_empty else polygon.bounds for polygon in polygons]
    return np.array(boxes, float).reshape(-1, 4)


def _near_boxes(polygons, boxes, tolerance):
    """Each row with the later rows whose bounding boxes come within the tolerance."""
    from shapely.geometry import box
    from shapely.strtree import STRtree

    rows = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # 1.8 announces the change that the next lines allow for
        tree = STRtree([polygons[row] for row in rows])
    # shapely 1.8 gives rows by one name, shapely 2 by the other
    search = getattr(tree, "query_items", tree.query)
    for row in rows:
        found = search(box(*(boxes[row] + (-tolerance, -tolerance, tolerance, tolerance))))
        near = rows[np.sort(np.asarray(found, int))]
        yield int(row), near[near > row].tolist()


def _coarse(polygon):
    """The polygon with few vertices; itself where that does not give a valid one."""
    outline = polygon.simplify(COARSE * np.sqrt(polygon.area), preserve_topology=False)
    return outline if outline.is_valid and not outline.is_empty else polygon


def _within(polygons, boxes, row, other, tolerance):
    """Whether two polygons that do not meet come within the tolerance.

    Only what lies in both bounding boxes, widened, can be that near; twice the tolerance,
    because what lies on the edge of the window is lost.
    """
    from shapely.ops import clip_by_rect

    low = np.maximum(boxes[row, :2], boxes[other, :2]) - 2.0 * tolerance
    high = np.minimum(boxes[row, 2:], boxes[other, 2:]) + 2.0 * tolerance
    if (low >= high).any():
        return False
    near, other_near = (clip_by_rect(polygons[one].boundary, *low, *high) for one in (row, other))
    return not near.is_empty and not other_near.is_empty and near.distance(other_near) <= tolerance
