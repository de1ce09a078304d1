"""The tree that a hierarchical method of delimitation leaves: who was joined with whom, and at what height."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True)
class MergeTree:
    """Merges of `count` units in the order they happened.

    Numbers below `count` are rows of units; ``count + k`` is the group made by merge k. Units that
    never joined anything appear nowhere, so that the tree may be a forest.

    Attributes
    ----------
    count : int
    left, right : ndarray of int, shape (m,)
        The two parts of each merge; `left` holds the lower unit row.
    height : ndarray, shape (m,)
        Dissimilarity at which they joined.
    size : ndarray of int, shape (m,)
        Units in the group made.
    """

    count: int
    left: np.ndarray
    right: np.ndarray
    height: np.ndarray
    size: np.ndarray

    def __len__(self):
        return len(self.left)

    @cached_property
    def highest(self):
        """Height of each merge or of a higher one inside it, shape (m,): where a cut parts the group."""
        highest = np.r_[np.zeros(self.count), self.height]
        for merge in range(len(self)):
            node = self.count + merge
            highest[node] = max(highest[node], highest[self.left[merge]], highest[self.right[merge]])
        return highest[self.count :]

    def cut(self, height):
        """Groups of the tree cut at `height`.

        Returns
        -------
        ndarray of int, shape (count,)
            The same number for units whose merges, up to the one that brought them together, all
            lie at `height` or below.
        """
        label = np.arange(self.count + len(self))
        for merge in np.flatnonzero(self.highest <= height)[::-1]:
            label[self.left[merge]] = label[self.right[merge]] = label[self.count + merge]
        return label[: self.count]

    def leaves(self):
        """Rows of the units of the tree, in the order in which a drawing has no crossings."""
        inner = np.r_[self.left, self.right]
        roots = np.setdiff1d(np.arange(self.count, self.count + len(self)), inner)
        found, pending = [], list(roots[::-1])
        while pending:
            node = int(pending.pop())
            if node < self.count:
                found.append(node)
            else:
                pending += [self.right[node - self.count], self.left[node - self.count]]
        return np.array(found, int)


def merge_tree(count, merges):
    """Tree from merges in which each group goes by any one of its units.

    Parameters
    ----------
    count : int
        Number of units.
    merges : iterable of (int, int, float)
        A unit of each of the two groups joined, and the height.

    Returns
    -------
    MergeTree
    """
    node, size, lowest = list(range(count)), [1] * count, list(range(count))
    parent = list(range(count))

    def group(unit):
        while parent[unit] != unit:
            parent[unit] = parent[parent[unit]]
            unit = parent[unit]
        return unit

    rows = []
    for one, other, height in merges:
        first, second = sorted((group(one), group(other)), key=lowest.__getitem__)
        rows.append((node[first], node[second], height, size[first] + size[second]))
        parent[second] = first
        size[first] += size[second]
        node[first] = count + len(rows) - 1
    left, right, height, size = np.array(rows, float).reshape(-1, 4).T
    return MergeTree(count, left.astype(int), right.astype(int), height, size.astype(int))
