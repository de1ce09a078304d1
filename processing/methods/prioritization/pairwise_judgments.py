"""Weights from judgments in pairs: the analytic hierarchy process.

Saaty (1980), *The Analytic Hierarchy Process*: the weights are the principal eigenvector of the
reciprocal matrix of judgments; CR = (λ − n) / (n − 1) / RI. Several actors are joined by the
geometric mean of their judgments (Aczél and Saaty 1983, *Journal of Mathematical Psychology*
27(1), 93-102).
"""

from dataclasses import dataclass

import numpy as np

# mean consistency index of random matrices, by their size (Saaty 1980, p. 21)
# nobody judges farther apart (Saaty's scale ends at 9), and weights could not be told from 0
MOST_TIMES = 1000.0
RANDOM_INDEX = (0.0, 0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)
SCALE_END = 9.0


@dataclass(frozen=True)
class Judgments:
    """What one matrix of `k` criteria says.

    Attributes
    ----------
    weight : ndarray, shape (k,)
        Adds up to 1.
    ratio : float
        Consistency ratio; 0 for one or two criteria, which cannot contradict themselves.
    revise : tuple of int or None
        Rows of the pair whose judgment strays most from the weights; None where none strays.
    """

    weight: np.ndarray
    ratio: float
    revise: tuple


def judgment_matrix(criteria, first, second, value):
    """Reciprocal matrix from a list of judgments.

    Parameters
    ----------
    criteria : sequence of str, shape (k,)
    first, second : sequence of str, shape (m,)
        Pair of each judgment.
    value : array_like, shape (m,)
        How many times `first` matters more than `second`, above 0; 1/3 for three times less.

    Returns
    -------
    ndarray, shape (k, k)

    Raises
    ------
    ValueError
        With the arguments ``(kind, first, second)``: ``unknown`` criterion, ``value`` not from 1/1000 to 1000,
        ``reciprocal`` when a pair is judged in both ways and the product is not 1, ``repeated``,
        or ``missing``.
    """
    place = {name: row for row, name in enumerate(criteria)}
    matrix = np.full((len(criteria),) * 2, np.nan)
    np.fill_diagonal(matrix, 1.0)
    given = {}
    for one, other, times in zip(first, second, np.asarray(value, float)):
        if one not in place or other not in place:
            raise ValueError("unknown", one, other)
        if not 1.0 / MOST_TIMES <= times <= MOST_TIMES:
            raise ValueError("value", one, other)
        if one == other and times != 1.0:
            raise ValueError("reciprocal", one, other)
        if (one, other) in given:
            raise ValueError("repeated", one, other)
        given[one, other] = times
        # judgments are written with few decimals: 0.33 stands for 1/3
        if (other, one) in given and abs(times * given[other, one] - 1.0) > 0.02:
            raise ValueError("reciprocal", one, other)
        matrix[place[one], place[other]] = times
        if (other, one) not in given:
            matrix[place[other], place[one]] = 1.0 / times
        else:
            matrix[place[one], place[other]] = 1.0 / given[other, one]
    if np.isnan(matrix).any():
        row, column = np.argwhere(np.isnan(matrix))[0]
        raise ValueError("missing", criteria[row], criteria[column])
    return matrix


def judged_weights(matrix):
    """Weights and consistency of a reciprocal matrix.

    Parameters
    ----------
    matrix : ndarray, shape (k, k)

    Returns
    -------
    Judgments
    """
    values, vectors = np.linalg.eig(matrix)
    main = values.real.argmax()
    weight = np.abs(vectors[:, main].real)
    weight = weight / weight.sum()
    size = len(matrix)
    index = (values[main].real - size) / (size - 1) if size > 2 else 0.0
    ratio = max(index, 0.0) / random_index(size) if size > 2 else 0.0
    stray = np.abs(np.log(matrix) - np.log(weight[:, None] / weight[None, :]))
    row, column = np.unravel_index(stray.argmax(), stray.shape)
    pair = (int(min(row, column)), int(max(row, column)))
    return Judgments(weight, float(ratio), pair if stray.max() > 1e-6 else None)


def random_index(size):
    """RI by the number of criteria; beyond Saaty's table by Alonso and Lamata (2006)."""
    if size < len(RANDOM_INDEX):
        return RANDOM_INDEX[size]
    return (2.7699 * size - 4.3513 - size) / (size - 1)


def joined_judgments(matrices):
    """One matrix of several actors: the geometric mean of each judgment, shape (k, k)."""
    return np.exp(np.mean([np.log(matrix) for matrix in matrices], axis=0))


def disagreement(weights):
    """Coefficient of variation of each criterion's weight between actors.

    Parameters
    ----------
    weights : ndarray, shape (actors, k)

    Returns
    -------
    ndarray, shape (k,)
        Population standard deviation over mean; 0 with one actor.
    """
    weights = np.asarray(weights, float)
    return weights.std(axis=0) / weights.mean(axis=0)
