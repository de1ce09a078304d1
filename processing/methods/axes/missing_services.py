"""Services of a productive axis that are not within reach: collection, storage, processing, a bank.

A service is within reach where a point of its kind is within so many minutes: the cumulative-opportunity
measure with a threshold of Geurs and van Wee (2004, *Journal of Transport Geography* 12(2), 127-140),
section 3, asked of one kind at a time.
"""

from dataclasses import dataclass

import numpy as np

from ..accessibility.nearest_center import NO_GEOMETRY, OFF_NETWORK, nearest_by_tier


@dataclass(frozen=True)
class MissingServices:
    """Services of `n` sources by `k` kinds.

    Attributes
    ----------
    kinds : list of str
    minutes : ndarray, shape (n, k)
        To the nearest point of each kind, NaN where there is no way to any.
    missing : ndarray of bool, shape (n, k)
        Whether it is not within the limit; of no meaning where there is a `reason`.
    reason : ndarray of str (object), shape (n,)
        Why nothing can be said of a source, "" where it can.
    """

    kinds: list
    minutes: np.ndarray
    missing: np.ndarray
    reason: np.ndarray

    @property
    def judged(self):
        """Sources of which something can be said."""
        return self.reason == ""


def missing_services(
    network, sources, services, kind, kinds, limit_min, walk_mps, distance, progress=lambda share: None
):
    """Minutes from every source to each kind of service, and which are too far.

    Parameters
    ----------
    network : RoadNetwork
        Directed for trips to the services.
    sources, services : TiedPoints
    kind : ndarray of str, shape (services,)
    kinds : list of str
        Kinds wanted, in their order; one that no service has is missing everywhere.
    limit_min : float
    walk_mps : float
        Walking speed, meters per second.
    distance : callable
        ``distance(a, b)`` in meters between paired working-plane points, shapes (n, 2).
    progress : callable
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    MissingServices
    """
    minutes = np.full((len(sources.xy), len(kinds)), np.nan)
    for column, name in enumerate(kinds):
        progress(column / len(kinds))
        rows = np.flatnonzero(kind == name)
        if len(rows):
            table = nearest_by_tier(network, sources, services.take(rows), None, walk_mps=walk_mps, distance=distance)
            minutes[:, column] = table["total_min"]
    off = sources.snapped.edge < 0
    nowhere = np.isnan(sources.xy).any(axis=1)
    reason = np.where(nowhere, NO_GEOMETRY, np.where(off, OFF_NETWORK, "")).astype(object)
    with np.errstate(invalid="ignore"):
        missing = ~(minutes <= limit_min)
    return MissingServices(list(kinds), minutes, missing, reason)
