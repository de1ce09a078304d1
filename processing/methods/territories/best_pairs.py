"""The best pair to join next, kept up to date while groups merge."""

import numpy as np

FORBIDDEN = -np.inf


class BestPairs:
    """Symmetric table of what joining each pair is worth, in which the best is found quickly.

    Each row keeps an upper bound of its largest value; a row is searched again only when its
    bound is the largest of all and may be out of date (the *generic* algorithm of Müllner 2011,
    arXiv:1109.2378), so that all merges of n groups take about n² steps. Of equal pairs the one
    with the lowest rows is the best.

    Parameters
    ----------
    worth : ndarray, shape (n, n)
        Symmetric; -inf for pairs that cannot join. Changed in place.
    adjacency : scipy.sparse.csr_matrix of bool, shape (n, n), optional
        Only groups with neighboring members may join.
    """

    def __init__(self, worth, adjacency=None):
        self._adjacent = None if adjacency is None else adjacency.toarray().astype(bool)
        if self._adjacent is not None:
            worth[~self._adjacent] = FORBIDDEN
        np.fill_diagonal(worth, FORBIDDEN)
        self._worth = worth
        self._alive = np.ones(len(worth), bool)
        self._partner = worth.argmax(axis=1) if len(worth) else np.zeros(0, int)
        self._bound = worth[np.arange(len(worth)), self._partner]
        self._doubtful = np.zeros(len(worth), bool)

    def best(self):
        """``(i, j, worth)`` of the best pair, i < j; None when no pair may join."""
        while len(self._bound):
            row = int(self._bound.argmax())
            if self._bound[row] == FORBIDDEN:
                return None
            if not self._doubtful[row]:
                return row, int(self._partner[row]), float(self._bound[row])
            self._partner[row] = self._worth[row].argmax()
            self._bound[row] = self._worth[row, self._partner[row]]
            self._doubtful[row] = False
        return None

    def join(self, kept, gone, worth):
        """Put group `gone` into group `kept`.

        Parameters
        ----------
        kept, gone : int
        worth : ndarray, shape (n,)
            What joining the merged group with each of the others is worth.
        """
        self._alive[gone] = False
        worth = np.where(self._alive, worth, FORBIDDEN)
        if self._adjacent is not None:
            touching = self._adjacent[kept] | self._adjacent[gone]
            self._adjacent[kept] = self._adjacent[:, kept] = touching
            worth[~touching] = FORBIDDEN
        worth[kept] = FORBIDDEN
        self._worth[gone] = self._worth[:, gone] = FORBIDDEN
        self._worth[kept] = self._worth[:, kept] = worth
        self._bound[gone] = FORBIDDEN
        reaches = (worth == self._bound) & (worth > FORBIDDEN) & ~self._doubtful & (kept <= self._partner)
        better = (worth > self._bound) | reaches
        self._doubtful |= (self._partner == kept) | (self._partner == gone)
        self._doubtful[better] = False
        self._bound[better] = worth[better]
        self._partner[better] = kept
        self._partner[kept] = worth.argmax()
        self._bound[kept] = worth[self._partner[kept]]
        self._doubtful[[kept, gone]] = False
