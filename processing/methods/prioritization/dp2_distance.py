"""Distance P2 of Pena: an index of indicators that counts what they share only once.

DP2_i = Σ_j |x_ij − ref_j| / σ_j · (1 − R²_j), with σ_j the population standard deviation and
R²_j that of the regression of indicator j on those that entered before it. Indicators enter by
the absolute correlation with the index of the round before, from the unweighted sum (Fréchet's
distance) on, until the index no longer changes (Pena Trapero 1977, *Problemas de la medición del
bienestar y conceptos afines*, INE; CONAPO 2021, *Índice de marginación por entidad federativa y
municipio 2020. Nota técnico-metodológica*).
"""

from dataclasses import dataclass

import numpy as np

TOLERANCE = 1e-4
MAX_ROUNDS = 100


@dataclass(frozen=True)
class Dp2Index:
    """Index of `n` places on `k` indicators.

    Attributes
    ----------
    index : ndarray, shape (n,)
        NaN for places that lack an indicator.
    normalized : ndarray, shape (n,)
        `index` over Σ |ref_j| / σ_j · (1 − R²_j), the distance of a place at zero in everything; NaN
        when that is zero.
    order : ndarray of int, shape (k,)
        Indicators as they entered, constant ones last.
    deviation : ndarray, shape (k,)
        σ of each indicator, over the complete places.
    factor : ndarray, shape (k,)
        1 − R² of each indicator; 0 for a constant one, which tells places apart in nothing.
    iterations : int
        Rounds in which the factors were computed.
    converged : bool
        Whether the last round changed no index by `tolerance` or more.
    """

    index: np.ndarray
    normalized: np.ndarray
    order: np.ndarray
    deviation: np.ndarray
    factor: np.ndarray
    iterations: int
    converged: bool


def dp2_index(values, reference, tolerance=TOLERANCE):
    """Compute the index.

    Parameters
    ----------
    values : ndarray, shape (n, k)
        Indicators; a place with a NaN has no index and takes no part in σ and R².
    reference : ndarray, shape (k,)
        Value from which the distance is measured.
    tolerance : float
        Largest change of an index between rounds at the end.

    Returns
    -------
    Dp2Index

    Raises
    ------
    ValueError
        When fewer than two places are complete, or no indicator varies among them.
    """
    values, reference = np.asarray(values, float), np.asarray(reference, float)
    complete = np.isfinite(values).all(axis=1)
    known = values[complete]
    if len(known) < 2:
        raise ValueError("fewer than two complete places")
    deviation = known.std(axis=0)
    # a column of one number repeated may keep a rounding error as its deviation
    varies = np.ptp(known, axis=0) > 0.0
    if not varies.any():
        raise ValueError("no indicator varies")
    distance = np.zeros(known.shape)
    distance[:, varies] = np.abs(known[:, varies] - reference[varies]) / deviation[varies]

    index = distance.sum(axis=1)
    rounds, change = 0, np.inf
    while change >= tolerance and rounds < MAX_ROUNDS:
        order = _entry_order(known, index, varies)
        factor = _factors(known, order, varies)
        previous, index = index, distance @ factor
        change = np.abs(index - previous).max()
        rounds += 1
    scale = (np.abs(reference[varies]) / deviation[varies]) @ factor[varies]
    result = np.full(len(values), np.nan)
    result[complete] = index
    with np.errstate(divide="ignore", invalid="ignore"):
        normalized = result / scale if scale > 0.0 else np.full(len(values), np.nan)
    return Dp2Index(result, normalized, order, deviation, factor, rounds, bool(change < tolerance))


def _entry_order(known, index, varies):
    """Indicators by the absolute correlation with the index, descending; ties by their place."""
    strength = np.full(known.shape[1], -1.0)
    centered = known - known.mean(axis=0)
    about = index - index.mean()
    length = np.sqrt((centered**2).sum(axis=0) * (about**2).sum())
    strength[varies] = 0.0
    usable = varies & (length > 0.0)
    strength[usable] = np.abs(about @ centered[:, usable]) / length[usable]
    # correlations equal but for rounding are ties
    return np.argsort(-np.round(strength, 12), kind="stable")


def _factors(known, order, varies):
    """1 − R² of each indicator on those before it in `order`."""
    factor = np.zeros(known.shape[1])
    standard = (known[:, order] - known[:, order].mean(axis=0)) / np.where(
        varies[order], known[:, order].std(axis=0), 1.0
    )
    for place, indicator in enumerate(order):
        if not varies[indicator]:
            continue
        target, before = standard[:, place], standard[:, :place]
        # least squares of least norm: exact collinearity gives R² = 1, not an error
        left = target - before @ np.linalg.lstsq(before, target, rcond=None)[0] if place else target
        factor[indicator] = np.clip((left**2).sum() / (target**2).sum(), 0.0, 1.0)
        if factor[indicator] < 1e-12:
            factor[indicator] = 0.0
    return factor
