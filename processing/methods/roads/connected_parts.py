"""Which nodes hang together, whatever the direction of the roads.

Each link hooks the higher of two roots to the lower one, and paths to roots are then halved
until none is left (Shiloach and Vishkin 1982, *Journal of Algorithms* 3, 57-67).
"""

import numpy as np


def connected_parts(count, a, b):
    """Connected part of each node.

    Parameters
    ----------
    count : int
        Number of nodes.
    a, b : ndarray of int, shape (m,)
        Ends of the links between them.

    Returns
    -------
    ndarray of int, shape (count,)
        Numbers from 0 in the order in which the parts have their first node.
    """
    root = np.arange(count)
    while len(a):
        low, high = np.minimum(a, b), np.maximum(a, b)
        # of several links of one root one counts in each round
        root[high] = low
        while True:
            further = root[root]
            if (further == root).all():
                break
            root = further
        a, b = root[a], root[b]
        apart = a != b
        a, b = a[apart], b[apart]
    return (np.cumsum(root == np.arange(count)) - 1)[root]
