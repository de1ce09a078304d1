"""Travel times of municipalities or localities to centers, from roads or from a table."""

import numpy as np

from ...layers.bad_input import BadInput
from ...layers.places.locality_units import units_of_localities
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...methods.territories.travel_time_catchment import known_sums, unit_minutes
from ...translation import tr
from ..road_parameters import read_road_network
from ..trip_reasons import require_centers
from ..trips_between import table_rows


def read_travel_times(algorithm, parameters, context, feedback, centers):
    """Units, their codes and population, minutes to every center, and why some have none.

    Returns
    -------
    units : Features
        Municipalities when given, else the localities.
    code : ndarray of str, shape (n,)
    population : ndarray, shape (n,)
        NaN where unknown.
    minutes : ndarray, shape (n, centers)
        NaN where there is no trip.
    reason : ndarray of str, shape (n,)
        Empty where there is one.
    """
    units = read_features(algorithm, parameters, "UNITS", context, feedback)
    localities = read_features(algorithm, parameters, "LOCALITIES", context, feedback)
    travelers = localities or units
    minutes, reason = _minutes(algorithm, parameters, context, feedback, travelers, centers)
    if units is None:
        code = localities.codes(algorithm.parameterAsString(parameters, "LOCALITY_ID", context), feedback, unique=True)
        return (
            localities,
            code,
            _population(algorithm, parameters, context, feedback, localities, "LOCALITY_POPULATION"),
            minutes,
            reason,
        )
    code = units.codes(algorithm.parameterAsString(parameters, "UNIT_ID", context), feedback, unique=True)
    population = _population(algorithm, parameters, context, feedback, units, "UNIT_POPULATION")
    if localities is None:
        return units, code, population, minutes, reason
    own = algorithm.parameterAsString(parameters, "LOCALITY_UNIT", context)
    unit = units_of_localities(localities, own, units, code, feedback)
    weight = _population(algorithm, parameters, context, feedback, localities, "LOCALITY_POPULATION")
    if np.isnan(population).all():
        population = known_sums(weight, unit, len(units))
    reasons = np.full(len(units), "no_locality", object)
    # the reason of any of its localities; one with a trip comes last, and its empty reason stays
    for row in np.argsort(reason == "", kind="stable"):
        if unit[row] >= 0:
            reasons[unit[row]] = reason[row]
    minutes = unit_minutes(minutes, unit, weight, len(units))
    reasons[(reasons == "") & np.isnan(minutes).all(axis=1)] = "no_common_center"
    return units, code, population, minutes, reasons


def _minutes(algorithm, parameters, context, feedback, travelers, centers):
    """Minutes of each traveler to each center, shape (n, c), and the reasons of those without any."""
    if parameters.get("ROADS") in (None, ""):
        return _table_minutes(algorithm, parameters, context, feedback, travelers, centers)
    roads = read_road_network(algorithm, parameters, context, feedback, contracted=True)
    tied_centers = roads.tie(centers, feedback)
    require_centers(tied_centers, centers)
    # several packages may be absent when QGIS only loads the plugin
    from ...methods.accessibility.nearest_center import nearest_centers

    trips = nearest_centers(
        roads.network,
        roads.tie(travelers, feedback),
        tied_centers,
        roads.walk_mps,
        roads.plane.distance,
        k=len(centers),
        progress=stage(feedback, 30, 80),
    )
    minutes = np.full((len(travelers), len(centers)), np.nan)
    row, rank = np.nonzero(trips.center >= 0)
    minutes[row, trips.center[row, rank]] = trips.total_s[row, rank] / 60.0
    return minutes, trips.reason[:, 0]


def _table_minutes(algorithm, parameters, context, feedback, travelers, centers):
    """The same from a table of travel times; of repeated pairs the shortest counts."""
    table = read_features(algorithm, parameters, "OD", context, feedback, geometry=False)
    is_locality = parameters.get("LOCALITIES") not in (None, "")
    field = algorithm.parameterAsString(parameters, "LOCALITY_ID" if is_locality else "UNIT_ID", context)
    if not field:
        raise BadInput(tr("Choose the field with the code of the localities: the travel times are joined by it."))
    center_code = centers.codes(algorithm.parameterAsString(parameters, "CENTER_ID", context))
    row, column, spent = table_rows(table, travelers.codes(field), center_code, feedback)
    minutes = np.full((len(travelers), len(centers)), np.inf)
    usable = (row >= 0) & (column >= 0) & np.isfinite(spent)
    np.minimum.at(minutes, (row[usable], column[usable]), spent[usable])
    minutes[np.isinf(minutes)] = np.nan
    return minutes, np.where(np.isnan(minutes).all(axis=1), "no_travel_time", "").astype(object)


def _population(algorithm, parameters, context, feedback, features, name):
    field = algorithm.parameterAsString(parameters, name, context)
    return features.numbers(field, feedback) if field else np.full(len(features), np.nan)
