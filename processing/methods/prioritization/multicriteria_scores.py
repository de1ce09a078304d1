"""Scores of places on several criteria, with what each criterion contributes.

Every score is the sum of its contributions, so that a planner sees where it comes from.
"""

from dataclasses import dataclass

import numpy as np

from .criteria_scaling import Z_SCORE, scale


@dataclass(frozen=True)
class Scores:
    """Scores of `n` places on `k` criteria.

    Attributes
    ----------
    score : ndarray, shape (n,)
        NaN for places that lack a criterion.
    contribution : ndarray, shape (n, k)
        Adds up to `score` along each row.
    rank : ndarray of int, shape (n,)
        1 is the best; equal scores share the best of their places; 0 without a score.
    explained : float
        Share of the variance on the first component, NaN for the other methods.
    """

    score: np.ndarray
    contribution: np.ndarray
    rank: np.ndarray
    explained: float = np.nan


def weighted_sum(scaled, weight):
    """Σ w x on scaled criteria (Fishburn 1967, *Management Science* 13(7), 435-453).

    Parameters
    ----------
    scaled : ndarray, shape (n, k)
        More is better.
    weight : ndarray, shape (k,)
        Adds up to 1.

    Returns
    -------
    Scores
    """
    return _scores(scaled * weight)


def topsis(scaled, weight):
    """Closeness to the ideal: d⁻ / (d⁺ + d⁻) (Hwang and Yoon 1981).

    Each criterion contributes its share of the squared distance to the worst place.

    Parameters
    ----------
    scaled : ndarray, shape (n, k)
        More is better; Hwang and Yoon scale by vector.
    weight : ndarray, shape (k,)

    Returns
    -------
    Scores
        Where every place is the same, all score 0.
    """
    known = np.isfinite(scaled).all(axis=1)
    weighted = scaled * weight
    if not known.any():
        return _scores(weighted)
    to_worst = (weighted - weighted[known].min(axis=0)) ** 2
    to_best = (weighted - weighted[known].max(axis=0)) ** 2
    low, high = np.sqrt(to_worst.sum(axis=1)), np.sqrt(to_best.sum(axis=1))
    with np.errstate(divide="ignore", invalid="ignore"):
        closeness = np.where(low + high > 0.0, low / (low + high), 0.0)
        share = np.where(low[:, None] > 0.0, to_worst / (low**2)[:, None], 0.0)
    return _scores(np.where(known[:, None], closeness[:, None] * share, np.nan))


def first_component(values, direction):
    """First principal component of the standardized criteria (Hotelling 1933).

    Parameters
    ----------
    values : ndarray, shape (n, k)
    direction : ndarray of int, shape (k,)
        1 where more is better, -1 where less is.

    Returns
    -------
    Scores
        The component points to where most criteria are better, or the first one if none prevails; loadings add up
        in squares to 1.
    """
    scaled = scale(values, direction, Z_SCORE)
    known = np.isfinite(scaled).all(axis=1)
    if not known.any():
        return _scores(scaled)
    spread, vectors = np.linalg.eigh(scaled[known].T @ scaled[known] / known.sum())
    loading = vectors[:, -1]
    # of two that exclude each other none prevails, but for rounding
    sense = loading.sum() if abs(loading.sum()) > 1e-9 else loading[np.abs(loading.round(9)).argmax()]
    loading = loading * (1.0 if sense >= 0.0 else -1.0)
    total = spread.sum()
    return _scores(scaled * loading, float(spread[-1] / total) if total > 0.0 else np.nan)


def ranks(score):
    """Places by descending score: 1 is the best, equal scores share the best place, 0 for NaN."""
    known = np.isfinite(score)
    # scores equal but for rounding are equal
    rounded = np.round(score[known], 12)
    ordered = np.sort(-rounded)
    rank = np.zeros(len(score), int)
    rank[known] = np.searchsorted(ordered, -rounded, "left") + 1
    return rank


def _scores(contribution, explained=np.nan):
    score = contribution.sum(axis=1)
    return Scores(score, contribution, ranks(score), explained)
