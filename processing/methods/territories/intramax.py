"""INTRAMAX: territories that keep as much interaction inside as possible.

Masser and Brown (1975), *Environment and Planning A* 7(5), 509-523. At each step the two groups
with the largest T_ij / (O_i·D_j) + T_ji / (O_j·D_i) join, T being the flows between groups, O
what leaves each and D what arrives, own flows included.
"""

from dataclasses import dataclass

import numpy as np

from .best_pairs import FORBIDDEN, BestPairs
from .delimitation import MERGED, NO_FLOWS, UNASSIGNED, Delimitation, numbered
from .merge_tree import merge_tree


@dataclass(frozen=True)
class IntramaxSteps:
    """The merges in order, to the last that is possible.

    Attributes
    ----------
    first, second : ndarray of int, shape (m,)
        Lowest unit row of each of the two groups.
    worth : ndarray, shape (m,)
        Value of the objective.
    share : ndarray, shape (m,)
        Flow inside groups after the step over all flow.
    territories : ndarray of int, shape (m,)
        Groups left after the step.
    taken : int
        Steps done for the result.
    reached : bool
        Whether the number or share asked for was reached.
    """

    first: np.ndarray
    second: np.ndarray
    worth: np.ndarray
    share: np.ndarray
    territories: np.ndarray
    taken: int
    reached: bool


def intramax(flows, territories=None, share=None, adjacency=None, progress=None):
    """Join units step by step until there are few groups or enough flow is inside them.

    Terms whose O or D is zero have no flow either and count as zero; pairs without any flow never join.

    Parameters
    ----------
    flows : FlowMatrix
        `n` units.
    territories : int, optional
        Stop at this number of groups, those of one unit included.
    share : float, optional
        Stop when this share of all flow is inside groups; with both, at the first reached.
    adjacency : scipy.sparse.csr_matrix of bool, shape (n, n), optional
        Only groups with neighboring members join.
    progress : callable, optional
        Gets the share done, 0 to 1.

    Returns
    -------
    delimitation : Delimitation
        Units that neither send nor receive anything have no territory.
    steps : IntramaxSteps
    """
    rows = np.flatnonzero((flows.residents > 0.0) | (flows.arrivals > 0.0))
    between = flows.amounts[rows][:, rows].toarray()
    total, inside = between.sum(), np.trace(between)
    start = inside / total if total else 0.0
    found = []
    for kept, gone, worth, gained in _merges(between, None if adjacency is None else adjacency[rows][:, rows]):
        inside += gained
        found.append((rows[kept], rows[gone], worth, inside / total))
        if progress is not None:
            progress(len(found) / len(rows))
    first, second, worth, inner = np.array(found, float).reshape(-1, 4).T
    left = len(rows) - np.arange(1, len(found) + 1)
    done = np.zeros(len(found) + 1, bool)
    if territories is not None:
        done |= np.r_[len(rows), left] <= territories
    if share is not None:
        done |= np.r_[start, inner] >= share
    reached = bool(done.any())
    taken = int(done.argmax()) if reached else len(found)
    first, second = first.astype(int), second.astype(int)
    delimitation = _after(len(flows), rows, first[:taken], second[:taken])
    return delimitation, IntramaxSteps(first, second, worth, inner, left, taken, reached)


def _merges(between, adjacency):
    """``(kept, gone, worth, flow gained)`` of each merge; `between` is used up."""
    out, into = between.sum(axis=1), between.sum(axis=0)
    one_way = _over(between, out[:, None], into)
    worth = one_way + one_way.T
    worth[worth == 0.0] = FORBIDDEN
    pairs = BestPairs(worth, adjacency)
    while (best := pairs.best()) is not None:
        kept, gone, worth = best
        yield kept, gone, worth, between[kept, gone] + between[gone, kept]
        between[kept] += between[gone]
        between[:, kept] += between[:, gone]
        between[gone] = between[:, gone] = 0.0
        for sums in (out, into):
            sums[kept] += sums[gone]
            sums[gone] = 0.0
        leaving, arriving = between[kept], between[:, kept]
        joined = _over(leaving, out[kept], into) + _over(arriving, into[kept], out)
        pairs.join(kept, gone, np.where(joined > 0.0, joined, FORBIDDEN))


def _over(flow, out, into):
    """flow / (out · into), 0 without flow; one after the other, as the product may be too small for a number."""
    some = flow > 0.0
    found = np.divide(flow, out, out=np.zeros_like(flow), where=some)
    return np.divide(found, into, out=found, where=some)


def _after(count, rows, first, second):
    """Delimitation after some merges."""
    tree = merge_tree(count, zip(first, second, np.zeros(len(first))))
    label = np.full(count, UNASSIGNED)
    label[rows] = tree.cut(0.0)[rows]
    return Delimitation(
        numbered(label),
        np.where(label >= 0, MERGED, "").astype(object),
        np.where(label >= 0, "", NO_FLOWS).astype(object),
    )
