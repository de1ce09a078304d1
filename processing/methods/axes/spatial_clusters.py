"""Where high or low values lie together: local Moran and Getis-Ord Gi*, with the global Moran.

With z = (x − x̄)/σ, A the matrix of neighbors (0 or 1), k_i the neighbors of unit i and
w_ij = A_ij/k_i:

- global I = n/Σ_ij w_ij · Σ_i z_i Σ_j w_ij z_j / Σ_i z_i² (Moran 1950, *Biometrika* 37, 17-23);
- local I_i = (n − 1) · z_i Σ_j w_ij z_j / Σ_i z_i² (Anselin 1995, *Geographical Analysis* 27(2),
  93-115, equation 12, with n − 1 in the variance);
- Gi* = (Σ_j a_ij x_j − W x̄) / (σ √(W (n − W)/(n − 1))), a = A + 1, W = k_i + 1, in standard
  deviations (Ord and Getis 1995, *Geographical Analysis* 27(4), 286-306, equation 14).

The pseudo p-value is (e + 1)/(R + 1): e of R permutations are at least as extreme, on the side
where the value lies. Locally, the value of the unit stays and the others are shuffled (Anselin 1995).
Isolates take part in the mean and in the permutations, and have no statistic.
"""

from dataclasses import dataclass

import numpy as np

from .false_discovery_rate import adjusted_p

MORAN, GETIS_ORD = 0, 1
HIGH_HIGH, LOW_LOW, HIGH_LOW, LOW_HIGH = "HH", "LL", "HL", "LH"
NOT_SIGNIFICANT, ISOLATE = "not_significant", "isolate"
FEWEST = 3
# sums of the same values in another order differ by no more than this, over the sum of their sizes
ROUNDING = 1e-12
CELLS_AT_ONCE = 2_000_000


@dataclass(frozen=True)
class SpatialClusters:
    """Result of `spatial_clusters` for `n` units; NaN where there is nothing to say.

    Attributes
    ----------
    statistic : ndarray, shape (n,)
        Local I, or Gi* in standard deviations.
    p : ndarray, shape (n,)
        Pseudo p-value, one-sided.
    p_fdr : ndarray, shape (n,)
        The same, adjusted for the false discovery rate.
    quadrant : ndarray of str or None, shape (n,)
        ``HH``, ``LL``, ``HL``, ``LH`` where significant, else ``not_significant`` or ``isolate``;
        None without a value. Gi* has ``HH`` (hot spots) and ``LL`` (cold spots) only.
    neighbors : ndarray, shape (n,)
        Neighbors with a value.
    value_z, neighbors_z : ndarray, shape (n,)
        The value and the mean of its neighbors, in standard deviations from the mean.
    reason : ndarray of str, shape (n,)
        ``missing_value``, ``no_neighbors`` or why it can have none, ``neighbor_of_all`` (Gi* of
        a unit whose neighbors are all others is undefined); empty where there is a statistic.
    global_i, global_p : float
    """

    statistic: np.ndarray
    p: np.ndarray
    p_fdr: np.ndarray
    quadrant: np.ndarray
    neighbors: np.ndarray
    value_z: np.ndarray
    neighbors_z: np.ndarray
    reason: np.ndarray
    global_i: float
    global_p: float


def why_undefined(values, adjacency):
    """Why values on a map have no spatial autocorrelation; empty when they have one.

    Returns
    -------
    str
        ``no_values``, ``too_few`` (less than three values), ``constant`` or ``no_neighbors``
        (no two units with a value are neighbors).
    """
    known = np.isfinite(values)
    some = values[known]
    if not len(some):
        return "no_values"
    if len(some) < FEWEST:
        return "too_few"
    if np.ptp(some) <= ROUNDING * np.abs(some).max():
        return "constant"
    return "" if adjacency[known][:, known].nnz else "no_neighbors"


def spatial_clusters(
    values, adjacency, statistic=MORAN, permutations=999, seed=1, alpha=0.05, fdr=True, unplaced=None, progress=None
):
    """Local clusters of a value, and whether it clusters at all.

    Parameters
    ----------
    values : ndarray, shape (n,)
        NaN for units that take no part.
    adjacency : scipy.sparse.csr_matrix of bool, shape (n, n)
        Row i holds the neighbors of unit i, without i itself.
    statistic : int
        `MORAN` or `GETIS_ORD`.
    permutations : int
    seed : int
        The same seed gives the same numbers with every version of NumPy.
    alpha : float
        Level up to which a unit is significant.
    fdr : bool
        Whether the level is that of false discoveries among all units, or of each test.
    unplaced : ndarray of str, shape (n,), optional
        Why a unit can have no neighbors, where that is known.
    progress : callable, optional
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    SpatialClusters

    Raises
    ------
    ValueError
        With the code that `why_undefined` gives.
    """
    values = np.asarray(values, float)
    undefined = why_undefined(values, adjacency)
    if undefined:
        raise ValueError(undefined)
    known = np.flatnonzero(np.isfinite(values))
    x, near = values[known], adjacency[known][:, known].astype(float).tocsr()
    count = np.diff(near.indptr)
    z = (x - x.mean()) / x.std()
    around = near @ z
    mean_around = np.divide(around, count, out=np.full(len(z), np.nan), where=count > 0)
    p, global_i, global_p = _permuted(z, near, around, permutations, seed, progress)
    if statistic == MORAN:
        found = (len(z) - 1) * z * mean_around / (z @ z)
        p[np.abs(z) <= ROUNDING] = 1.0
        high, high_around = z > 0.0, mean_around > 0.0
    else:
        found = _gi_star(z, around, count)
        high = high_around = found > 0.0
    isolated = count == 0
    found[isolated], p[isolated] = np.nan, np.nan
    p_fdr = np.full(len(p), np.nan)
    p_fdr[~isolated] = adjusted_p(p[~isolated])
    significant = ((p_fdr if fdr else p) <= alpha) & np.isfinite(found)
    quadrant = np.select(
        [isolated, ~significant, high & high_around, ~high & ~high_around, high],
        [ISOLATE, NOT_SIGNIFICANT, HIGH_HIGH, LOW_LOW, HIGH_LOW],
        LOW_HIGH,
    ).astype(object)
    reason = np.select([isolated, np.isnan(found)], ["no_neighbors", "neighbor_of_all"], "").astype(object)
    if unplaced is not None:
        reason = np.where(isolated & (unplaced[known] != ""), unplaced[known], reason)

    def spread(part, elsewhere=np.nan):
        whole = np.full(len(values), elsewhere, part.dtype)
        whole[known] = part
        return whole

    return SpatialClusters(
        spread(found),
        spread(p),
        spread(p_fdr),
        spread(quadrant, None),
        spread(count.astype(float)),
        spread(z),
        spread(mean_around),
        spread(reason, "missing_value"),
        global_i,
        global_p,
    )


def _gi_star(z, around, count):
    """Gi* of each unit in standard deviations; NaN where all others are its neighbors."""
    n, weight = len(z), count + 1.0
    spread = np.sqrt(weight * (n - weight) / (n - 1))
    return np.divide(z + around, spread, out=np.full(n, np.nan), where=spread > 0.0)


def _permuted(z, near, around, permutations, seed, progress):
    """Pseudo p-value of each unit, global I and its pseudo p-value.

    One shuffle of all units serves each of them: the first k_i of the others in it are a draw
    without replacement from the others. Their sum is a running sum, less the unit itself
    where it comes among the first k_i + 1; so the work does not grow with the neighbors.
    Both local statistics rise or fall with that sum, which makes their p-values the same.
    """
    n, count = len(z), np.diff(near.indptr)
    weights, pairs = _row_weights(count), int((count > 0).sum())
    tolerance = ROUNDING * np.abs(z).sum()
    above, below = np.zeros(n, int), np.zeros(n, int)
    product, global_above, global_below = (z * weights) @ around, 0, 0
    units, last = np.arange(n), np.maximum(count - 1, 0)
    draw, done = np.random.Generator(np.random.PCG64(seed)), 0
    while done < permutations:
        if progress:
            progress(done / permutations)
        runs = min(max(CELLS_AT_ONCE // n, 1), permutations - done)
        order = draw.random((runs, n)).argsort(axis=1, kind="stable")
        place = np.empty_like(order)
        np.put_along_axis(place, order, np.broadcast_to(units, order.shape), axis=1)
        shuffled = z[order]
        running = np.cumsum(shuffled, axis=1)
        sums = np.where(place < count, running[:, count] - z, running[:, last])
        above += (sums >= around - tolerance).sum(axis=0)
        below += (sums <= around + tolerance).sum(axis=0)
        products = ((near @ shuffled.T) * (shuffled * weights).T).sum(axis=0)
        global_above += int((products >= product - tolerance).sum())
        global_below += int((products <= product + tolerance).sum())
        done += runs
    p = (np.minimum(above, below) + 1.0) / (permutations + 1.0)
    global_p = (min(global_above, global_below) + 1.0) / (permutations + 1.0)
    return p, float(n / pairs * product / (z @ z)), global_p


def _row_weights(count):
    """Weight of each neighbor of a unit, 0 for units without any."""
    return np.divide(1.0, count, out=np.zeros(len(count)), where=count > 0)
