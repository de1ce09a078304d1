"""Weights of criteria taken from the data themselves.

Entropy: Hwang and Yoon (1981), *Multiple Attribute Decision Making*, section 3.2. CRITIC:
Diakoulaki, Mavrotas and Papayannakis (1995), *Computers & Operations Research* 22(7), 763-770.
"""

import numpy as np

from .criteria_scaling import MIN_MAX, scale


def equal_weights(count):
    """One over the number of criteria each."""
    return np.full(count, 1.0 / count)


def entropy_weights(values, direction):
    """More weight for criteria in which places differ more.

    On the min-max scale, where the share of each place is p = x / Σ x; weight ∝ 1 + Σ p ln p / ln n.

    Parameters
    ----------
    values : ndarray, shape (n, k)
        Complete rows.
    direction : ndarray of int, shape (k,)

    Returns
    -------
    ndarray, shape (k,)
        Zero for a criterion that is the same everywhere; equal weights when all are.
    """
    scaled = scale(values, direction, MIN_MAX)
    total = scaled.sum(axis=0)
    share = np.divide(scaled, total, out=np.zeros(scaled.shape), where=total > 0.0)
    terms = share * np.log(np.where(share > 0.0, share, 1.0))
    diversity = 1.0 + terms.sum(axis=0) / np.log(max(len(values), 2))
    return _normalized(np.where(total > 0.0, np.maximum(diversity, 0.0), 0.0))


def critic_weights(values, direction):
    """More weight for criteria that vary more and say what the others do not.

    On the min-max scale: weight ∝ σ_j Σ_k (1 − r_jk), with the sample standard deviation.

    Parameters
    ----------
    values : ndarray, shape (n, k)
        Complete rows.
    direction : ndarray of int, shape (k,)

    Returns
    -------
    ndarray, shape (k,)
        Zero for a criterion that is the same everywhere; equal weights when no criterion tells
        more than another.
    """
    scaled = scale(values, direction, MIN_MAX)
    centered = scaled - scaled.mean(axis=0)
    deviation = np.sqrt((centered**2).sum(axis=0) / max(len(values) - 1, 1))
    varies = deviation > 0.0
    norm = np.where(varies, np.sqrt((centered**2).sum(axis=0)), 1.0)
    correlation = (centered / norm).T @ (centered / norm)
    conflict = np.where(varies, 1.0 - correlation, 0.0).sum(axis=1)
    # rounding must not make conflict out of one criterion repeated
    return _normalized(np.where(varies, deviation * np.where(conflict > 1e-12, conflict, 0.0), 0.0))


def _normalized(weight):
    total = weight.sum()
    return weight / total if total > 0.0 else equal_weights(len(weight))
