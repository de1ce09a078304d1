"""Commuting zones by average linkage.

Tolbert and Sizer (1996), *U.S. commuting zones and labor market areas*, USDA ERS staff paper 9614;
later cut: Fowler (2024), *Scientific Data* 11, 975. In Mexico, Colombia and Chile: Berdegué et al.
(2019), *Latin American Economic Review* 28, 4.
"""

from itertools import chain

import numpy as np

from .best_pairs import BestPairs
from .delimitation import MERGED, NO_FLOWS, NO_RESIDENTS, UNASSIGNED, Delimitation, numbered
from .merge_tree import merge_tree

ROW_SUM, OWN_FLOW = 0, 1
CAPS = {ROW_SUM: 0.999, OWN_FLOW: 1.0}
# why a unit has no territory when sizes are own flows
NO_OWN_FLOW = "no_own_flow"
WITHOUT_FLOWS = 1.0  # height at which groups without any flow between them meet


def commuting_zones(flows, cut=0.98, variant=ROW_SUM, adjacency=None, periods=None, progress=None):
    """Group units by the share of their people who travel between them.

    P_ij = (f_ij + f_ji) / min(R_i, R_j), capped; D = 1 - P; groups join by the mean D of their
    pairs of units (UPGMA), and the tree is cut at a height. Equal distances are resolved by the
    order of the codes.

    Parameters
    ----------
    flows : FlowMatrix
        `n` units.
    cut : float
        Height of the cut, 0 to 1; 0.98 in Tolbert and Sizer, 0.977 in Fowler.
    variant : int
        What R is: 0, everybody who lives in the unit (P capped at 0.999); 1, only those who do
        not leave it (P capped at 1).
    adjacency : scipy.sparse.csr_matrix of bool, shape (n, n), optional
        Only groups with neighboring members join.
    periods : sequence of FlowMatrix, optional
        Flows of several periods between the same units; D is the mean over the periods in which
        it is defined, that is, in which both units have R > 0.
    progress : callable, optional
        Gets the share done, 0 to 1.

    Returns
    -------
    delimitation : Delimitation
        Units with R = 0 in every period have no territory.
    tree : MergeTree
        To the end, whatever the cut: without `adjacency` it joins everything, groups without any
        flow between them at height 1.
    """
    periods = [flows] if periods is None else list(periods)
    sizes = np.array([_size(period, variant) for period in periods])
    rows = np.flatnonzero((sizes > 0.0).any(axis=0))
    if adjacency is None:
        merges = _free_merges(periods, sizes, rows, variant, progress)
    else:
        merges = _adjacent_merges(periods, sizes, rows, variant, adjacency, progress)
    tree = merge_tree(len(flows), merges)
    label = np.full(len(flows), UNASSIGNED)
    label[rows] = tree.cut(cut)[rows]
    how = np.where(label >= 0, MERGED, "").astype(object)
    return Delimitation(numbered(label), how, _reasons(periods, label)), tree


def _reasons(periods, label):
    """Why units were set aside."""
    residents, arrivals = (
        np.sum([getattr(one, side) for one in periods], axis=0) for side in ("residents", "arrivals")
    )
    reason = np.where(residents > 0.0, NO_OWN_FLOW, np.where(arrivals > 0.0, NO_RESIDENTS, NO_FLOWS))
    return np.where(label < 0, reason, "").astype(object)


def _size(period, variant):
    return period.residents if variant == ROW_SUM else period.own


def _dissimilarity(periods, sizes, rows, variant):
    """Mean D of `rows` over the periods in which both units have a size, 1 where there is none."""
    total, known = np.zeros((len(rows),) * 2), np.zeros((len(rows),) * 2, np.int8)
    for period, size in zip(periods, sizes[:, rows]):
        both = period.amounts[rows][:, rows]
        shared = (both + both.T).toarray()
        least = np.minimum.outer(size, size)
        defined = least > 0.0
        np.divide(shared, least, out=shared, where=defined)
        np.minimum(shared, CAPS[variant], out=shared)
        total += np.where(defined, 1.0 - shared, 0.0)
        known += defined
    distance = np.divide(total, known, out=np.ones_like(total), where=known > 0)
    np.fill_diagonal(distance, 0.0)
    return distance


def _free_merges(periods, sizes, rows, variant, progress):
    """Merges without contiguity, as `merge_tree` takes them.

    Groups without any flow between them are at distance 1 exactly, so that the parts of the
    network of flows are linked one by one.
    """
    from scipy.cluster.hierarchy import linkage
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial.distance import squareform

    part = connected_components(sum(period.amounts[rows][:, rows] for period in periods), directed=False)[1]
    order = np.argsort(part, kind="stable")
    found, done = [], 0
    parts = np.split(rows[order], np.flatnonzero(np.diff(part[order])) + 1) if len(rows) else []
    for units in parts:
        if progress is not None:
            progress(done / len(rows))
        done += len(units)
        if len(units) > 1:
            linked = linkage(squareform(_dissimilarity(periods, sizes, units, variant), checks=False), "average")
            found.append(_of_linkage(linked, units))
    merges = np.concatenate(found) if found else np.zeros((0, 3))
    merges = merges[np.argsort(merges[:, 2], kind="stable")]
    ends = ((parts[0][0], units[0], WITHOUT_FLOWS) for units in parts[1:])
    return ((int(one), int(other), height) for one, other, height in chain(merges, ends))


def _of_linkage(linked, units):
    """Linkage of scipy with a unit in the place of each group."""
    some = np.r_[units, np.zeros(len(linked), int)]
    for merge, (left, right) in enumerate(linked[:, :2].astype(int)):
        some[len(units) + merge] = min(some[left], some[right])
    return np.column_stack([some[linked[:, 0].astype(int)], some[linked[:, 1].astype(int)], linked[:, 2]])


def _adjacent_merges(periods, sizes, rows, variant, adjacency, progress):
    """Merges between neighbors only, as `merge_tree` takes them."""
    distance = _dissimilarity(periods, sizes, rows, variant)
    pairs = BestPairs(-distance, adjacency[rows][:, rows])
    size = np.ones(len(rows))
    merges = []
    while (best := pairs.best()) is not None:
        kept, gone, worth = best
        merges.append((int(rows[kept]), int(rows[gone]), -worth))
        mean = (size[kept] * distance[kept] + size[gone] * distance[gone]) / (size[kept] + size[gone])
        distance[kept] = distance[:, kept] = mean
        size[kept] += size[gone]
        pairs.join(kept, gone, -mean)
        if progress is not None:
            progress(len(merges) / len(rows))
    return merges
