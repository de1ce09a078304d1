"""Places of a gravity model: who lives in them, what draws people to them, and the trips between them."""

from dataclasses import dataclass, replace

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.local_numbers import number
from ...layers.messages import first_of, warn
from ...layers.places.locality_units import units_of_localities
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...translation import tr
from ..road_parameters import declare_roads, read_road_network
from ..trip_reasons import require_centers
from ..trips_between import quickest, road_trips, table_rows

# all pairs of more places would not fit in memory
MOST_PAIRS = 10_000_000


@dataclass(frozen=True)
class GravityPlaces:
    """The `n` places.

    Attributes
    ----------
    features : Features
        The layer they come from.
    code : ndarray of str, shape (n,)
    mass, attraction : ndarray, shape (n,)
        NaN where unknown.
    starts : Features
        Where trips start and end.
    start_code : ndarray of str, shape (len(starts),)
        Codes of the travel times.
    place : ndarray of int, shape (len(starts),)
        Row of the place of each start.
    """

    features: object
    code: np.ndarray
    mass: np.ndarray
    attraction: np.ndarray
    starts: object
    start_code: np.ndarray
    place: np.ndarray


def declare_places(algorithm):
    """Add the places, their mass and what their trips need to `algorithm`."""
    shapes = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]

    def layer(name, title, kinds, text):
        algorithm.add(QgsProcessingParameterFeatureSource(name, title, kinds, optional=True), text)

    def field(name, title, parent, text):
        algorithm.add(QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True), text)

    layer("UNITS", tr("Units"), shapes, tr("Polygons of municipalities, or points of localities."))
    field("UNIT_ID", tr("Unit code"), "UNITS", tr("Code that the table of flows will use."))
    field("MASS_FIELD", tr("Mass (people)"), "UNITS", tr("People who go somewhere: residents, workers, students."))
    field(
        "ATTRACTION_FIELD",
        tr("Attraction"),
        "UNITS",
        tr("What draws people: jobs, places at school, population. Empty: the mass."),
    )
    layer(
        "LOCALITIES",
        tr("Localities"),
        shapes[1:],
        tr("Trips of each unit start and end at its largest locality. Without units, the localities are the units."),
    )
    field("LOCALITY_ID", tr("Locality code"), "LOCALITIES", tr("Code of the locality, which travel times use."))
    field("LOCALITY_UNIT", tr("Unit code of the locality"), "LOCALITIES", tr("Unit that each locality belongs to."))
    field(
        "LOCALITY_POPULATION",
        tr("Locality population"),
        "LOCALITIES",
        tr("It tells the largest locality, and is the mass where none is given."),
    )
    layer(
        "OD",
        tr("Travel times"),
        [QgsProcessing.SourceType.TypeVector],
        tr("Instead of roads: a table with origin_id, dest_id and total_min (minutes)."),
    )
    declare_roads(algorithm, optional=True)
    algorithm.add(
        QgsProcessingParameterNumber(
            "CUTOFF",
            tr("Longest trip (minutes)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.0,
        ),
        tr("Pairs farther apart have no flow."),
    )


def check_places(parameters):
    """Cross-field mistakes of the places: ``(True, "")``, or False and what to do."""

    def given(name):
        return parameters.get(name) not in (None, "")

    if given("ROADS") == given("OD"):
        return False, tr("Give the roads or a table of travel times, one of the two.")
    if not given("UNITS") and not given("LOCALITIES"):
        return False, tr("Give the units, the localities, or both.")
    if given("UNITS") and not given("UNIT_ID"):
        return False, tr("Choose the field with the code of the units.")
    if given("UNITS") and given("LOCALITIES") and not given("LOCALITY_UNIT"):
        return False, tr("Choose the field of the localities with the code of their unit.")
    if given("UNITS") and given("LOCALITIES") and given("OD") and not given("LOCALITY_ID"):
        return False, tr("Choose the field with the code of the localities: the travel times are joined by it.")
    if not given("UNITS") and not given("LOCALITY_ID") and not given("UNIT_ID"):
        return False, tr("Choose the field with the code of the localities.")
    if not given("MASS_FIELD") and not given("LOCALITY_POPULATION"):
        return False, tr("Choose the field with the people of each unit.")
    return True, ""


def read_places(algorithm, parameters, context, feedback):
    """Read what `declare_places` declares, travel times apart.

    Returns
    -------
    GravityPlaces
    """

    from ...methods.territories.travel_time_catchment import known_sums

    def text(name):
        return algorithm.parameterAsString(parameters, name, context)

    units = read_features(algorithm, parameters, "UNITS", context, feedback)
    localities = read_features(algorithm, parameters, "LOCALITIES", context, feedback)
    features = units or localities
    field = text("UNIT_ID") if units else text("LOCALITY_ID") or text("UNIT_ID")
    code = features.codes(field, feedback, unique=True)
    places = GravityPlaces(features, code, None, None, features, code, np.arange(len(features)))
    population = None
    if localities is not None and text("LOCALITY_POPULATION"):
        population = localities.numbers(text("LOCALITY_POPULATION"), feedback)
    if units is not None and localities is not None:
        unit = units_of_localities(localities, text("LOCALITY_UNIT"), units, code, feedback)
        places = _by_main_locality(places, localities, text("LOCALITY_ID"), unit, population, feedback)
        if population is not None:
            population = known_sums(population, unit, len(units))
    mass = features.numbers(text("MASS_FIELD"), feedback) if text("MASS_FIELD") else population
    attraction = features.numbers(text("ATTRACTION_FIELD"), feedback) if text("ATTRACTION_FIELD") else mass
    summed = localities is not None and units is not None and not text("MASS_FIELD")
    for values, sentence in (
        (
            mass,
            tr(
                "No unit of layer “{}” has people in the localities of layer “{}”. Check the fields of people and codes."
            )
            if summed
            else tr("No unit of layer “{}” has a mass above 0. Choose another field."),
        ),
        (attraction, tr("No unit of layer “{}” has an attraction above 0. Choose another field.")),
    ):
        if not (values > 0.0).any():
            raise BadInput(sentence.format(features.name, localities.name if localities else ""))
    return replace(places, mass=mass, attraction=attraction)


def read_trips(algorithm, parameters, context, feedback, places):
    """Trips between the places, from ROADS or OD.

    Returns
    -------
    origin, destination : ndarray of int, shape (t,)
        Rows of the places.
    minutes : ndarray, shape (t,)
    without_trip : ndarray of str, shape (n,)
        Why a place is on no road; empty for the others.
    """
    given = parameters.get("CUTOFF") is not None
    cutoff = algorithm.parameterAsDouble(parameters, "CUTOFF", context) if given else np.inf
    reason = np.full(len(places.code), "", object)
    if parameters.get("ROADS") in (None, ""):
        table = read_features(algorithm, parameters, "OD", context, feedback, geometry=False)
        origin, destination, minutes = quickest(*table_rows(table, places.start_code, places.start_code, feedback))
        near = minutes <= cutoff
        origin, destination, minutes = origin[near], destination[near], minutes[near]
    else:
        if not given and len(places.starts) ** 2 > MOST_PAIRS:
            raise BadInput(
                tr("All pairs of {} places are too many. Give the longest trip (minutes), for example 120.").format(
                    number(len(places.starts))
                )
            )
        roads = read_road_network(algorithm, parameters, context, feedback, contracted=True)
        tied = roads.tie(places.starts, feedback)
        require_centers(tied, places.starts)
        origin, destination, minutes, _ = road_trips(roads, tied, tied, 60.0 * cutoff, stage(feedback, 30, 70))
        reason[places.place[tied.snapped.edge < 0]] = "off_network"
        reason[places.place[np.isnan(tied.xy).any(axis=1)]] = "no_geometry"
    without = np.ones(len(places.code), bool)
    without[places.place] = False
    reason[without] = "no_locality"
    return places.place[origin], places.place[destination], minutes, reason


def _by_main_locality(places, localities, field, unit, population, feedback):
    """The same places with the largest locality of each as its start."""
    from ...methods.territories.gravity_flows import main_places

    main = main_places(unit, np.zeros(len(unit)) if population is None else population, len(places.code))
    empty = np.flatnonzero(main < 0)
    if len(empty):
        warn(
            feedback,
            tr("Units without a locality, which have no flows: {} of layer “{}” ({})."),
            len(empty),
            places.features.name,
            first_of(places.code[empty].tolist()),
        )
    place = np.flatnonzero(main >= 0)
    chosen = main[place]
    starts = replace(localities, rows=[localities.rows[row] for row in chosen])
    code = localities.codes(field, unique=True)[chosen] if field else places.code[place]
    return replace(places, starts=starts, start_code=code, place=place)
