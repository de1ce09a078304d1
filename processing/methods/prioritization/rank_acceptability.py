"""How often each place comes out first, second… when nobody knows the weights for sure.

Stochastic multicriteria acceptability analysis (Lahdelma and Salminen 2001, SMAA-2, *Operations
Research* 49(3), 444-454): weights are drawn uniformly from all that are allowed, and the places
ranked by their weighted sum.
"""

from dataclasses import dataclass

import numpy as np

BLOCK = 4_000_000  # scores at once
TRIES = 200  # draws per weight wanted before the limits are called too narrow


@dataclass(frozen=True)
class Acceptability:
    """Result of `rank_acceptability` for `n` places and `k` criteria.

    Attributes
    ----------
    first_share : ndarray, shape (n,)
        Share of the draws in which the place is first.
    top_share : ndarray, shape (n,)
        Share in which it is among the first `top`.
    rank_share : ndarray, shape (n, shown)
        Share of each of the first ranks.
    central : ndarray, shape (n, k)
        Mean weights of the draws in which the place is first; NaN where it never is.
    mean_rank : ndarray, shape (n,)
    """

    first_share: np.ndarray
    top_share: np.ndarray
    rank_share: np.ndarray
    central: np.ndarray
    mean_rank: np.ndarray


def draw_weights(count, runs, seed, least=None, most=None):
    """Weights drawn uniformly from the simplex, within limits.

    Parameters
    ----------
    count : int
        Criteria.
    runs : int
    seed : int
    least, most : ndarray, shape (count,), optional
        Limits of each weight.

    Returns
    -------
    ndarray, shape (runs, count)

    Raises
    ------
    ValueError
        When the limits leave no room, or so little that draws hardly ever fall within.
    """
    least = np.zeros(count) if least is None else np.asarray(least, float)
    most = np.ones(count) if most is None else np.asarray(most, float)
    free = 1.0 - least.sum()
    if free < -1e-12 or most.sum() < 1.0 - 1e-12 or (least > most).any():
        raise ValueError("the limits of the weights leave no room")
    draw = np.random.Generator(np.random.PCG64(seed))
    kept, drawn = [], 0
    while sum(map(len, kept)) < runs:
        if drawn > TRIES * max(runs, 1000):
            raise ValueError("the limits of the weights leave hardly any room")
        # gaps between sorted uniform numbers are uniform on the simplex (David 1970); raising
        # them by the least weights keeps them uniform on what remains
        cuts = np.sort(draw.random((runs, count - 1)), axis=1)
        edges = np.concatenate([np.zeros((runs, 1)), cuts, np.ones((runs, 1))], axis=1)
        weight = least + max(free, 0.0) * np.diff(edges, axis=1)
        kept.append(weight[(weight <= most + 1e-12).all(axis=1)])
        drawn += runs
    return np.concatenate(kept)[:runs]


def rank_acceptability(scaled, weights, top=1, shown=10, progress=None):
    """Rank every place under every draw of the weights.

    Parameters
    ----------
    scaled : ndarray, shape (n, k)
        Complete, more is better.
    weights : ndarray, shape (runs, k)
    top : int
        Places that would be attended.
    shown : int
        Ranks whose shares are given.
    progress : callable, optional
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    Acceptability
        Equal scores share a rank: a draw in which two places are first counts for both by half,
        and so does each of the ranks they share.
    """
    count, runs = len(scaled), len(weights)
    shown = min(shown, count)
    rank_sum, mean_rank = np.zeros((count, max(shown, min(top, count)))), np.zeros(count)
    central, first = np.zeros(scaled.shape), np.zeros(count)
    step = max(BLOCK // count, 1)
    for begin in range(0, runs, step):
        if progress:
            progress(begin / runs)
        some = weights[begin : begin + step]
        share = _shared_ranks(np.round(some @ scaled.T, 12), rank_sum.shape[1])
        rank_sum += share.counts
        mean_rank += share.mean
        central += share.first.T @ some
        first += share.first.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        central = np.where(first[:, None] > 0.0, central / first[:, None], np.nan)
    share = rank_sum / runs
    return Acceptability(first / runs, share[:, :top].sum(axis=1), share[:, :shown], central, mean_rank / runs)


@dataclass(frozen=True)
class _RankShares:
    counts: np.ndarray
    mean: np.ndarray
    first: np.ndarray


def _shared_ranks(score, shown):
    """Shares of the first ranks, sums of ranks, and who is first, over a block of draws."""
    runs, count = score.shape
    order = np.argsort(-score, axis=1, kind="stable")
    ordered = np.take_along_axis(score, order, axis=1)
    begins = np.ones((runs, count), bool)
    begins[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    flat = np.flatnonzero(begins.ravel())
    size = np.diff(np.append(flat, runs * count))
    low = np.repeat(flat % count, size).reshape(runs, count)  # first rank of the tie, from 0
    tie = np.repeat(size, size).reshape(runs, count)
    place = order.ravel()
    counts = np.zeros((count, shown))
    for rank in range(shown):
        holds = ((low <= rank) & (rank < low + tie)).ravel()
        counts[:, rank] = np.bincount(place[holds], weights=1.0 / tie.ravel()[holds], minlength=count)
    mean = np.bincount(place, weights=(low + (tie + 1) / 2.0).ravel(), minlength=count)
    first = np.zeros((runs, count))
    np.put_along_axis(first, order, np.where(low == 0, 1.0 / tie, 0.0), axis=1)
    return _RankShares(counts, mean, first)
