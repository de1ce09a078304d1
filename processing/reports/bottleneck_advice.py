"""What to do about a bottleneck, by what makes it one."""

import numpy as np

from ..layers.local_numbers import number
from ..translation import tr

# Kinds of bottleneck; of equal ranks the first counts.
ISOLATED, EXTRA, SAVED = KINDS = ("isolated", "extra", "saved")


def what_to_do(kind, speed=None, reference=None):
    """Sentence for planners.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    speed, reference : float
        Speed of the road and the one it should have, km/h.
    """
    if kind == ISOLATED:
        return tr("It is the only way: keep it open all year, or open a second one.")
    if kind == EXTRA:
        return tr("The way around is long: keep it in good repair, and reopen it first when it is cut.")
    return tr("It is slow: repair or pave it, from {} to {} km/h.").format(number(speed), number(reference))


def road_advice(ranks, speed, reference):
    """Sentence of each road, for the measure in which it is worst; None where it is worst in none.

    Parameters
    ----------
    ranks : mapping of str to ndarray, shape (n,)
        Rank in each of `KINDS`, 1 the worst, NaN for none.
    speed, reference : ndarray, shape (n,)
        km/h.

    Returns
    -------
    ndarray of str or None, shape (n,)
    """
    places = np.column_stack([np.nan_to_num(np.asarray(ranks[kind], float), nan=np.inf) for kind in KINDS])
    worst = places.argmin(axis=1)
    advice = np.array([what_to_do(kind, 0.0, 0.0) for kind in KINDS], object)[worst]
    slow = np.flatnonzero(worst == KINDS.index(SAVED))
    pairs, pair = np.unique(np.column_stack([speed, reference])[slow].round(), axis=0, return_inverse=True)
    advice[slow] = np.array([what_to_do(SAVED, *both) for both in pairs], object)[pair.ravel()]
    advice[np.isinf(places).all(axis=1)] = None
    return advice
