"""Trips from places of demand to places of supply, by road or from an OD matrix."""

import numpy as np

from ...layers.features import read_features
from ...layers.messages import warn
from ...layers.progress import stage
from ...methods.codes import align_codes
from ...translation import tr
from ..road_parameters import read_road_network
from ..trip_reasons import require_centers

PLACE_REASONS = ("no_geometry", "off_network", "other_component", "one_way_trap", "beyond_limit")


def supply_trips(algorithm, parameters, context, feedback, demand, supply, cutoff_s):
    """Trips between the places of two layers.

    Parameters
    ----------
    demand, supply : Features
    cutoff_s : float
        Longest trip wanted, seconds; longer ones may be left out.

    Returns
    -------
    place, market : ndarray of int, shape (t,)
        Rows of demand and of supply of each pair with a trip.
    minutes : ndarray, shape (t,)
    without_trip : ndarray of str, shape (demand,)
        Why a place has none; empty where it has one.
    """
    if parameters.get("ROADS") in (None, ""):
        return _from_table(algorithm, parameters, context, feedback, demand, supply)
    # several packages may be absent when QGIS only loads the plugin
    from ...methods.accessibility.od_matrix import OdMatrix

    roads = read_road_network(algorithm, parameters, context, feedback).contracted()
    tied_supply = roads.tie(supply, feedback)
    require_centers(tied_supply, supply)
    matrix = OdMatrix(
        roads.network,
        roads.tie(demand, feedback),
        tied_supply,
        roads.walk_mps,
        roads.plane.distance,
        cutoff_s=cutoff_s,
        every_pair=False,
    )
    without_trip = np.full(len(demand), "", object)
    parts = []
    for table in matrix.blocks(stage(feedback, 30, 85)):
        origin, target = table["origin"].to_numpy(), table["destination"].to_numpy()
        alone = target < 0
        without_trip[origin[alone]] = table["reason"].to_numpy()[alone]
        parts.append((origin[~alone], target[~alone], table["total_min"].to_numpy()[~alone]))
    place, market, minutes = (np.concatenate(values) for values in zip(*parts))
    return place, market, minutes, without_trip


def _from_table(algorithm, parameters, context, feedback, demand, supply):
    """The same from a table with origin_id, dest_id and total_min; of repeated pairs the shortest counts."""
    table = read_features(algorithm, parameters, "OD", context, feedback, geometry=False)
    rows = []
    for column, features, name in (("origin_id", demand, "DEMAND_ID"), ("dest_id", supply, "SUPPLY_ID")):
        code = features.codes(algorithm.parameterAsString(parameters, name, context), unique=True)
        row_of = {text: row for row, text in enumerate(code)}
        rows.append(np.array([row_of.get(text, -1) for text in align_codes(table.codes(column), code)[0]]))
    place, market = rows
    minutes = table.numbers("total_min", feedback)
    known = (place >= 0) & (market >= 0)
    # rows without a destination tell why their origin has none
    stray = int((~known & np.isfinite(minutes)).sum())
    if stray:
        warn(
            feedback,
            tr("Rows with an origin or a destination that does not exist: {} of table “{}”."),
            stray,
            table.name,
        )
    without_trip = np.full(len(demand), "no_travel_time", object)
    if table.fields.lookupField("reason") >= 0:
        for row, reason in zip(place, table.values("reason")):
            if row >= 0 and reason in PLACE_REASONS:
                without_trip[row] = reason
    usable = np.flatnonzero(known & np.isfinite(minutes))
    order = usable[np.lexsort((minutes[usable], market[usable], place[usable]))]
    pair = place[order] * len(supply) + market[order]
    order = order[np.r_[True, pair[1:] != pair[:-1]]] if len(order) else order
    without_trip[place[order]] = ""
    return place[order], market[order], minutes[order], without_trip
