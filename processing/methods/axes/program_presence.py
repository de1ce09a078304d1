"""Which programs are present where the product that passes along a road comes from.

Programs concur toward one end where they meet in the same places (*Nota de Aprendizaje 1*, Programa
Territorios Productivos 2015). A road serves all localities whose product passes along it, so the programs
of any of them may be asked to fund it.
"""

import numpy as np


def programs_on_roads(routes, weights, present):
    """Programs of the sources that pass along each edge, and the amount they send.

    Parameters
    ----------
    routes : Routes
        Trips of the sources.
    weights : list of ndarray, shape (sources,)
        Amounts, families…; NaN as none. A source that sends none of them does not pass.
    present : ndarray of bool, shape (sources, programs)
        Whether each program is present at each source.

    Returns
    -------
    passing : ndarray, shape (m, programs)
        Sources along each edge where the program is present; a source that shares itself among markets counts by its share.
    covered : ndarray, shape (m,)
        Amount, of the first weight, from sources where any program is present.
    """
    sends = np.any([np.nan_to_num(weight) > 0.0 for weight in weights], axis=0)
    passing = [routes.load((here & sends).astype(float)) for here in present.T]
    covered = routes.load(np.where(present.any(axis=1), weights[0], 0.0))
    return np.column_stack(passing) if passing else np.zeros((len(covered), 0)), covered


def names_by_amount(amount, names):
    """Names of the columns above zero of each row, most first, joined by "; "; None where there is none.

    Parameters
    ----------
    amount : ndarray, shape (r, c)
    names : sequence of str, shape (c,)

    Returns
    -------
    ndarray of str (object), shape (r,)
    """
    order = np.argsort(-amount, axis=1, kind="stable")
    ranked = np.where(np.take_along_axis(amount, order, axis=1) > 0.0, order, -1)
    patterns, which = np.unique(ranked, axis=0, return_inverse=True)
    texts = ["; ".join(names[column] for column in pattern if column >= 0) or None for pattern in patterns]
    return np.array([*texts, None], object)[which.ravel()]
