"""Small places attached to the selected locality that they are near to.

Programa Territorios Productivos, *Nota de Aprendizaje 1* (2015), asks to determine the area of
influence of the selected localities over neighbors that are very small and close.
"""

from dataclasses import dataclass

import numpy as np

SELECTED, ATTACHED, APART = "selected", "attached", "apart"
NOT_SMALL, MISSING_POPULATION, BEYOND_LIMIT = "not_small", "missing_population", "beyond_limit"


@dataclass(frozen=True)
class Influence:
    """Role of `n` localities.

    Attributes
    ----------
    role : ndarray of str, shape (n,)
        ``selected``, ``attached`` to a selected one, or ``apart``.
    reason : ndarray of str, shape (n,)
        Why a locality is apart; empty for the others.
    """

    role: np.ndarray
    reason: np.ndarray


def influence_areas(selected, population, small, apart, limit, without=None):
    """Attach the small localities that are within the limit of their nearest selected one.

    Parameters
    ----------
    selected : ndarray of bool, shape (n,)
    population : ndarray, shape (n,)
        NaN where unknown: such a place cannot be called small.
    small : float
        Most inhabitants of a small locality.
    apart : ndarray, shape (n,)
        Distance or time to the nearest selected locality; NaN where there is none.
    limit : float
        Farthest that counts, in the unit of `apart`.
    without : ndarray of str, shape (n,), optional
        Why `apart` is NaN.

    Returns
    -------
    Influence
    """
    unreached = np.full(len(population), BEYOND_LIMIT, object) if without is None else without
    unreached = np.where(unreached == "", BEYOND_LIMIT, unreached)
    reason = np.select(
        [selected, np.isnan(population), population > small, np.isnan(apart), apart > limit],
        ["", MISSING_POPULATION, NOT_SMALL, unreached.astype(str), BEYOND_LIMIT],
        "",
    ).astype(object)
    role = np.where(selected, SELECTED, np.where(reason == "", ATTACHED, APART)).astype(object)
    return Influence(role, reason)
