"""Sums over trees and forests without walking any path, and the order in which a walk meets their nodes.

A tree has a parent for every node. Sums run by pointer doubling (Wyllie 1979, *The Complexity
of Parallel Computations*, section 2.3): after k rounds each node knows the 2^k steps next to it,
so a path of a thousand roads takes ten rounds.
"""

import numpy as np


def subtree_sums(parent, amount):
    """Sum of `amount` over each node and everything below it.

    Parameters
    ----------
    parent : ndarray of int, shape (n,)
        Next node toward the root; n for roots.
    amount : ndarray, shape (n,)

    Returns
    -------
    ndarray of float, shape (n,)
    """
    count = len(parent)
    # one node more above all roots: what is lifted past a root lands there and never comes back
    ancestor = np.append(parent, count)
    total = np.append(amount, 0.0).astype(float)
    while (ancestor[:count] < count).any():
        total += np.bincount(ancestor, total, count + 1)
        ancestor = ancestor[ancestor]
    return total[:count]


def path_sums(parent, cost):
    """Sum of `cost` along the path from each node to its root.

    Parameters
    ----------
    parent : ndarray of int, shape (n,)
        Next node toward the root; n for roots.
    cost : ndarray, shape (n,)
        Of the step from each node to its parent; 0 for roots.

    Returns
    -------
    ndarray of float, shape (n,)
    """
    count = len(parent)
    ancestor = np.append(parent, count)
    total = np.append(cost, 0.0).astype(float)
    while (ancestor[:count] < count).any():
        total += total[ancestor]
        ancestor = ancestor[ancestor]
    return total[:count]


def preorder(parent):
    """Order in which a depth-first walk meets the nodes: what hangs on a node comes right behind it.

    Parameters
    ----------
    parent : ndarray of int, shape (n,)
        Next node toward the root; n for roots.

    Returns
    -------
    place : ndarray of int, shape (n,)
        Position of each node.
    size : ndarray of int, shape (n,)
        Nodes of its subtree, itself included: they stand at ``place`` to ``place + size``.
    """
    size = subtree_sums(parent, np.ones(len(parent))).astype(np.int64)
    order = np.argsort(parent, kind="stable")
    before = np.cumsum(size[order]) - size[order]
    first = np.r_[True, parent[order][1:] != parent[order][:-1]][: len(order)]
    # sizes of the siblings that come earlier, and one step for the parent
    step = np.empty(len(parent))
    step[order] = before - before[first][np.cumsum(first) - 1] + (parent[order] < len(parent))
    return path_sums(parent, step).astype(np.int64), size
