"""Types of territories: units alike in standardized indicators, by k-means or Ward."""

from dataclasses import dataclass

import numpy as np

K_MEANS, WARD = range(2)
MOST_TYPES = 8
STARTS = 10
STEPS = 300
NOTABLE = 0.5
MISSING_VALUE = "missing_value"
BLOCK = 512


@dataclass(frozen=True)
class Typology:
    """Types of `n` units described by `m` indicators.

    Attributes
    ----------
    type : ndarray of int, shape (n,)
        From 1, the type with most units; 0 where an indicator is missing.
    silhouette : ndarray of float, shape (n,)
        NaN where there is no type.
    mean, deviation : ndarray of float, shape (k, m)
        Mean of each indicator in each type, and how far it is from the mean of all, in standard deviations.
    constant : ndarray of bool, shape (m,)
        Indicators with one value only, which tell nothing apart.
    tried : dict of int to float
        Mean silhouette of each number of types tried.
    """

    type: np.ndarray
    silhouette: np.ndarray
    mean: np.ndarray
    deviation: np.ndarray
    constant: np.ndarray
    tried: dict


def typology(values, groups, count=0, method=K_MEANS, seed=1, progress=lambda share: None):
    """Group units that are alike.

    Parameters
    ----------
    values : ndarray of float, shape (n, m)
        Indicators, NaN where missing.
    groups : sequence of str, shape (m,)
        Group of each indicator. Every group weighs the same, however many indicators it has.
    count : int
        Number of types, up to 8; 0 chooses from 2 to 8 that of the highest mean silhouette.
    method : int
        `K_MEANS` or `WARD`.
    seed : int
        Of the first centers of k-means.
    progress : callable
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    Typology

    Raises
    ------
    ValueError
        With the number of different units, where it is smaller than the number of types or than 2.

    References
    ----------
    MacQueen (1967), Fifth Berkeley Symposium 1, 281-297; Arthur and Vassilvitskii (2007), SODA, 1027-1035;
    Ward (1963), JASA 58, 236-244; Rousseeuw (1987), J. Comput. Appl. Math. 20, 53-65.
    """
    values = np.asarray(values, float)
    whole = np.isfinite(values).all(axis=1)
    known = values[whole]
    spread = np.zeros(values.shape[1])
    constant = np.ones(values.shape[1], bool)
    if len(known):
        spread, constant = known.std(axis=0), np.ptp(known, axis=0) == 0.0
    scores = (known - known.mean(axis=0)) / np.where(constant, 1.0, spread) if len(known) else known
    weighted = scores[:, ~constant] * _weights(np.asarray(groups)[~constant])
    different = len(np.unique(weighted, axis=0))
    if different < max(count, 2):
        raise ValueError(different)
    counts = [count] if count else range(2, min(MOST_TYPES, max(different - 1, 2)) + 1)
    # in an order of their own, so that the types do not depend on that of the rows
    order = np.lexsort(known.T)
    assigned = []
    for found in _groupings(weighted[order], counts, method, seed):
        label = np.empty_like(found)
        label[order] = found
        assigned.append(label)
        progress(len(assigned) / len(counts))
    widths = silhouettes(weighted, assigned)
    best = int(np.argmax([width.mean() for width in widths]))
    label = assigned[best]
    member = np.eye(label.max() + 1)[label]
    size = member.sum(axis=0)[:, None]
    kind, silhouette = np.zeros(len(values), int), np.full(len(values), np.nan)
    kind[whole], silhouette[whole] = label + 1, widths[best]
    return Typology(
        kind,
        silhouette,
        member.T @ known / size,
        np.where(constant, 0.0, member.T @ scores / size),
        constant,
        {number: float(width.mean()) for number, width in zip(counts, widths)},
    )


def silhouettes(points, assignments):
    """Silhouette of each point, for several ways to group them.

    Parameters
    ----------
    points : ndarray, shape (n, d)
    assignments : list of ndarray of int, shape (n,)
        Groups from 0, none empty, two or more.

    Returns
    -------
    list of ndarray, shape (n,)
        (b − a) / max(a, b), with a the mean distance to the rest of its group and b to the nearest
        other group; 0 for a point alone in its group (Rousseeuw 1987).
    """
    from scipy.spatial.distance import cdist

    members = [np.eye(label.max() + 1)[label] for label in assignments]
    widths = [np.zeros(len(points)) for _ in assignments]
    for start in range(0, len(points), BLOCK):
        rows = slice(start, start + BLOCK)
        distance = cdist(points[rows], points)
        for member, label, width in zip(members, assignments, widths):
            size, own, each = member.sum(axis=0), label[rows], np.arange(len(distance))
            total = distance @ member
            inside = total[each, own] / np.maximum(size[own] - 1.0, 1.0)
            outside = total / size
            outside[each, own] = np.inf
            nearest = outside.min(axis=1)
            larger = np.maximum(inside, nearest)
            width[rows] = np.where(
                (size[own] > 1.0) & (larger > 0.0), (nearest - inside) / np.where(larger > 0.0, larger, 1.0), 0.0
            )
    return widths


def _weights(groups):
    """Weight of each indicator so that the squares of each group add up to one."""
    _, which, size = np.unique(groups, return_inverse=True, return_counts=True)
    return 1.0 / np.sqrt(size[which.ravel()])


def _groupings(points, counts, method, seed):
    """Group of each point for each number of groups, one number after another."""
    if method == WARD:
        from scipy.cluster.hierarchy import linkage

        tree = linkage(points, "ward")
    for count in counts:
        if method == WARD:
            yield _by_size(_cut(tree, count))
        else:
            draw = np.random.default_rng(seed)
            yield _by_size(min((_k_means(points, count, draw) for _ in range(STARTS)), key=lambda found: found[0])[1])


def _cut(tree, count):
    """Group of each leaf when the last merges of a tree are undone, in exactly `count` groups."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    leaves = len(tree) + 1
    merges = np.arange(leaves - count)
    child = tree[merges, :2].astype(int).ravel()
    parent = leaves + np.repeat(merges, 2)
    nodes = 2 * leaves - 1
    graph = coo_matrix((np.ones(len(child)), (child, parent)), (nodes, nodes))
    return connected_components(graph, directed=False)[1][:leaves]


def _by_size(label):
    """Groups numbered from 0 by their size, those of one size by their first point."""
    _, first, label, size = np.unique(label, return_index=True, return_inverse=True, return_counts=True)
    rank = np.empty(len(size), int)
    rank[np.lexsort((first, -size))] = np.arange(len(size))
    return rank[label.ravel()]


def _k_means(points, count, draw):
    """Sum of squares and group of each point from one choice of first centers (k-means++)."""
    centers = points[[int(draw.random() * len(points))]]
    while len(centers) < count:
        nearest = _squares(points, centers).min(axis=1)
        reached = np.searchsorted(np.cumsum(nearest), draw.random() * nearest.sum(), side="right")
        # rounding may reach past the end
        chosen = min(int(reached), int(np.flatnonzero(nearest)[-1]))
        centers = np.vstack([centers, points[chosen]])
    label = None
    for _ in range(STEPS):
        square = _squares(points, centers)
        found = square.argmin(axis=1)
        size = np.bincount(found, minlength=count)
        for empty in np.flatnonzero(size == 0):
            # the point farthest from its center, in a group that can lose one, starts the empty group
            far = np.where(size[found] > 1, square[np.arange(len(points)), found], -1.0).argmax()
            size[found[far]] -= 1
            found[far], size[empty] = empty, 1
        if label is not None and (found == label).all():
            break
        label = found
        centers = np.eye(count)[label].T @ points / size[:, None]
    return float(((points - centers[label]) ** 2).sum()), label


def _squares(points, centers):
    return ((points[:, None, :] - centers[None, :, :]) ** 2).sum(axis=2)
