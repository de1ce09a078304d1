"""Trips from places of demand to places of supply, by road or from an OD matrix."""

import numpy as np

from ...layers.progress import stage
from ...layers.reading.features import read_features
from ..road_parameters import read_road_network
from ..trip_reasons import require_centers
from ..trips_between import quickest, road_trips, table_rows

PLACE_REASONS = ("no_geometry", "off_network", "other_component", "one_way_trap", "beyond_limit")


CODE_FIELDS = ("DEMAND_ID", "SUPPLY_ID")


def supply_trips(algorithm, parameters, context, feedback, demand, supply, cutoff_s, code_fields=CODE_FIELDS):
    """Trips between the places of two layers.

    Parameters
    ----------
    demand, supply : Features
    cutoff_s : float
        Longest trip wanted, seconds; longer ones may be left out.
    code_fields : tuple of str
        Parameters with the fields of the codes of demand and supply in an OD matrix.

    Returns
    -------
    place, market : ndarray of int, shape (t,)
        Rows of demand and of supply of each pair with a trip.
    minutes : ndarray, shape (t,)
    without_trip : ndarray of str, shape (demand,)
        Why a place has none; empty where it has one.
    """
    if parameters.get("ROADS") in (None, ""):
        return _from_table(algorithm, parameters, context, feedback, demand, supply, code_fields)
    roads = read_road_network(algorithm, parameters, context, feedback, contracted=True)
    tied_supply = roads.tie(supply, feedback)
    require_centers(tied_supply, supply)
    return road_trips(roads, roads.tie(demand, feedback), tied_supply, cutoff_s, stage(feedback, 30, 85))


def _from_table(algorithm, parameters, context, feedback, demand, supply, code_fields):
    """The same from a table with origin_id, dest_id and total_min; of repeated pairs the shortest counts."""
    table = read_features(algorithm, parameters, "OD", context, feedback, geometry=False)
    codes = (
        features.codes(algorithm.parameterAsString(parameters, name, context), unique=True)
        for features, name in zip((demand, supply), code_fields)
    )
    rows = table_rows(table, *codes, feedback)
    without_trip = np.full(len(demand), "no_travel_time", object)
    if table.fields.lookupField("reason") >= 0:
        for row, reason in zip(rows[0], table.values("reason")):
            if row >= 0 and reason in PLACE_REASONS:
                without_trip[row] = reason
    place, market, minutes = quickest(*rows)
    without_trip[place] = ""
    return place, market, minutes, without_trip
