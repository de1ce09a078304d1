"""Economic complexity: units that make what few others make, and only the varied ones.

Hidalgo and Hausmann (2009), *PNAS* 106(26), 10570-10575, as the eigenvector of Hausmann, Hidalgo et al. (2014),
*The Atlas of Economic Complexity*, MIT Press, p. 24. With M_ij = 1 where unit i is specialized in product j, k_i
its products and k_j its units, ECI is the eigenvector of the second largest eigenvalue of::

    M̃_ii' = Σ_j M_ij M_i'j / (k_i k_j)

standardized (mean 0, standard deviation of the sample 1) and with the sign of its correlation with k_i; PCI is
the same for products. Both are computed from the singular vectors of M_ij / √(k_i k_j).

Where M falls apart into parts that share no product the largest eigenvalue is repeated, its eigenvectors
tell only the parts from one another, and there is no ECI.
"""

from dataclasses import dataclass

import numpy as np

LEAST = 3
SAME = 1e-9
TOO_FEW, SEVERAL_PARTS, TIED, NO_DIRECTION = "too_few", "several_parts", "tied", "no_direction"


@dataclass(frozen=True)
class Complexity:
    """Complexity of `n` units and `m` products.

    Attributes
    ----------
    units, products : ndarray of float, shapes (n,) and (m,)
        ECI and PCI, NaN where nothing is specialized, and everywhere with a `reason`.
    reason : str
        "" or why they are undefined: `TOO_FEW` (fewer than three units or products), `SEVERAL_PARTS`, `TIED`
        (the second eigenvalue is repeated, or 0), `NO_DIRECTION` (no correlation with the number of products).
    part : ndarray of int, shape (n,)
        Part of each unit, from 0, the largest; -1 where it is specialized in nothing.
    """

    units: np.ndarray
    products: np.ndarray
    reason: str
    part: np.ndarray


def economic_complexity(present):
    """ECI and PCI.

    Parameters
    ----------
    present : ndarray of bool, shape (n, m)
        Whether each unit is specialized in each product.

    Returns
    -------
    Complexity
    """
    present = np.asarray(present, bool)
    rows, columns = present.any(axis=1), present.any(axis=0)
    part = _parts(present)
    units, products = np.full(len(rows), np.nan), np.full(len(columns), np.nan)
    made = present[np.ix_(rows, columns)].astype(float)
    if min(made.shape) < LEAST:
        return Complexity(units, products, TOO_FEW, part)
    if part.max() > 0:
        return Complexity(units, products, SEVERAL_PARTS, part)
    by_unit, by_product = np.sqrt(made.sum(axis=1)), np.sqrt(made.sum(axis=0))
    left, singular, right = np.linalg.svd(made / by_unit[:, None] / by_product, full_matrices=False)
    if singular[1] < SAME or singular[1] - singular[2] < SAME:
        return Complexity(units, products, TIED, part)
    eci, pci = _standardized(left[:, 1] / by_unit), _standardized(right[1] / by_product)
    varied = by_unit**2 - (by_unit**2).mean()
    direction = float(eci @ varied)
    if abs(direction) <= SAME * max(float(np.sqrt(varied @ varied)), 1.0):
        return Complexity(units, products, NO_DIRECTION, part)
    units[rows], products[columns] = np.sign(direction) * eci, np.sign(direction) * pci
    return Complexity(units, products, "", part)


def _standardized(values):
    return (values - values.mean()) / values.std(ddof=1)


def _parts(present):
    """Part of each unit: units that share a product, directly or through others, are of one part."""
    part = np.full(len(present), -1)
    number = 0
    for start in range(len(present)):
        if part[start] >= 0 or not present[start].any():
            continue
        member = np.arange(len(present)) == start
        size = 0
        while member.sum() > size:
            size = member.sum()
            member = present[:, present[member].any(axis=0)].any(axis=1)
        part[member] = number
        number += 1
    sizes = np.bincount(part[part >= 0], minlength=number)
    rank = np.empty(number, int)
    rank[np.argsort(-sizes, kind="stable")] = np.arange(number)
    return np.where(part >= 0, rank[part] if number else part, -1)
