"""The three indices of access of each place of demand, from the trips to places of supply."""

from dataclasses import dataclass

import numpy as np

from .decay import ZONES, decay_weights, within
from .market_access import market_access
from .nearest_center import BEYOND_LIMIT, NO_GEOMETRY, OFF_NETWORK
from .two_step_catchment import two_step_catchment

NO_POPULATION, NO_SUPPLY, NO_TRAVEL_TIME = "no_population", "no_supply", "no_travel_time"


@dataclass(frozen=True)
class AccessIndices:
    """Result of `access_indices`, for `n` places and `m` of supply.

    Attributes
    ----------
    cumulative : ndarray, shape (n,)
        Supply within the threshold.
    gravity : ndarray, shape (n,)
        Supply by the weight of its time, without a limit of time but that of the decay itself.
    catchment : ndarray, shape (n,)
        Supply per person by `two_step_catchment`, within the threshold, or the last zone.
    reason : ndarray of str, shape (n,)
        Why a place reaches no supply, or that it has no population; empty otherwise.
    used : ndarray of bool, shape (m,)
        Whether each supply has demand in its catchment.
    handed_out : float
        Σ population × catchment, which is the supply with demand.
    """

    cumulative: np.ndarray
    gravity: np.ndarray
    catchment: np.ndarray
    reason: np.ndarray
    used: np.ndarray
    handed_out: float


def access_indices(place, market, minutes, size, people, without_trip, decay, beta, threshold, zones):
    """Access of each place of demand.

    Parameters
    ----------
    place, market : ndarray of int, shape (t,)
        Rows of each pair with a trip.
    minutes : ndarray, shape (t,)
    size : ndarray, shape (m,)
        Supply; NaN counts as none.
    people : ndarray, shape (n,)
        Demand; NaN counts as none and is told.
    without_trip : ndarray of str, shape (n,)
        Reason of the places that have no trip at all.
    decay, beta, threshold, zones
        As `decay_weights` takes them.

    Returns
    -------
    AccessIndices
        All three are NaN for a place that is nowhere, off the network or not in the table of travel
        times, and 0 for one from which roads lead to no supply.
    """
    supplied = np.nan_to_num(size)[market] > 0.0
    place, market, minutes = place[supplied], market[supplied], minutes[supplied]
    count = len(people)
    weight = decay_weights(minutes, decay, beta, threshold, zones)
    reach = zones[-1][0] if decay == ZONES else threshold
    catchment, ratio = two_step_catchment(place, market, np.where(within(minutes, reach), weight, 0.0), size, people)
    unknown = np.isin(without_trip, (NO_GEOMETRY, OFF_NETWORK, NO_TRAVEL_TIME))
    nearest = np.full(count, np.inf)
    np.minimum.at(nearest, place, minutes)
    reason = np.select(
        [without_trip != "", np.isinf(nearest), ~within(nearest, max(reach, threshold)), np.isnan(people)],
        [without_trip, NO_SUPPLY, BEYOND_LIMIT, NO_POPULATION],
        "",
    )
    return AccessIndices(
        cumulative=np.where(unknown, np.nan, market_access(place, market, within(minutes, threshold), size, count)),
        gravity=np.where(unknown, np.nan, market_access(place, market, weight, size, count)),
        catchment=np.where(unknown, np.nan, catchment),
        reason=reason.astype(object),
        used=np.isfinite(ratio),
        handed_out=float(np.nansum(np.nan_to_num(people) * catchment)),
    )
