"""Parameters of who is a neighbor of whom: by boundary, by nearness or by travel time."""

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.places.measures import WorkingPlane
from ...layers.places.unit_polygons import unit_adjacency
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...translation import tr
from ..road_parameters import declare_roads, read_road_network
from ..trips_between import road_trips, table_rows

CONTIGUITY, NEAREST, MINUTES = range(3)


@dataclass(frozen=True)
class Neighbors:
    """Who is a neighbor of whom, for `n` units.

    Attributes
    ----------
    adjacency : scipy.sparse.csr_matrix of bool, shape (n, n)
    unplaced : ndarray of str, shape (n,)
        Why a unit can have none, where that is known: ``no_geometry``, ``off_network``, ….
    table : str
        Name of the table of travel times that they come from, if they do.
    """

    adjacency: object
    unplaced: np.ndarray
    table: str = ""


def declare_neighbors(algorithm):
    """Add WEIGHTS and what each of its choices needs to `algorithm`, for the units of INPUT."""
    algorithm.add(
        QgsProcessingParameterEnum(
            "WEIGHTS",
            tr("Neighbors"),
            [tr("Polygons that touch"), tr("The nearest units"), tr("Units within a travel time")],
            defaultValue=NEAREST,
        ),
        tr("The neighbors of a unit count alike, so that what is compared with it is their mean."),
    )
    whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
    algorithm.add(
        QgsProcessingParameterNumber("NEIGHBORS", tr("Number of nearest units"), whole, 6, minValue=1),
        tr("Distances are taken from the points, or from a point inside each polygon. Units equally far all count."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "ADJACENCY_TOLERANCE", tr("Distance between neighbors (m)"), real, 5.0, minValue=0.0
        ),
        tr("Polygons this close are neighbors: drawn boundaries rarely match exactly."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "MINUTES", tr("Longest trip between neighbors (minutes)"), real, 60.0, minValue=0.0
        ),
        tr("By the table of travel times or the roads below; a trip in one direction is enough."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "OD", tr("Table of travel times"), [QgsProcessing.SourceType.TypeVector], optional=True
        ),
        tr("Instead of roads: a table with origin_id, dest_id and total_min, as OD matrix gives it."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterField("ID_FIELD", tr("Unit code"), parentLayerParameterName="INPUT", optional=True),
        tr("Field with the code that the table of travel times uses."),
        advanced=True,
    )
    declare_roads(algorithm, optional=True)


def check_neighbors(algorithm, parameters, context):
    """Whether the parameters of `declare_neighbors` go together, and what is wrong when they do not."""

    def given(name):
        return parameters.get(name) not in (None, "")

    if algorithm.parameterAsEnum(parameters, "WEIGHTS", context) == MINUTES:
        if given("ROADS") == given("OD"):
            return False, tr("Neighbors by travel time need either roads or a table of travel times.")
        if given("OD") and not given("ID_FIELD"):
            return False, tr("Choose the field with the code of the units: the travel times are joined by it.")
    return True, ""


def read_neighbors(algorithm, parameters, context, feedback, units):
    """Neighbors among the rows of `units`, as WEIGHTS asks.

    Parameters
    ----------
    units : Features

    Returns
    -------
    Neighbors
    """
    # packages that may be absent when QGIS only loads the plugin
    from ...methods.axes.nearest_units import nearest_units
    from ...methods.territories.contiguity import adjacency_matrix, road_bridges

    weights = algorithm.parameterAsEnum(parameters, "WEIGHTS", context)
    empty = np.array([row.geometry().isEmpty() for row in units.rows], bool)
    unplaced = np.where(empty, "no_geometry", "").astype(object)
    if weights == CONTIGUITY:
        tolerance = algorithm.parameterAsDouble(parameters, "ADJACENCY_TOLERANCE", context)
        return Neighbors(unit_adjacency(units, tolerance, context, feedback), unplaced)
    if weights == NEAREST:
        xy = units.points()
        on_plane = WorkingPlane(units.crs, xy, context).from_crs(xy, units.crs)
        return Neighbors(nearest_units(on_plane, algorithm.parameterAsInt(parameters, "NEIGHBORS", context)), unplaced)
    limit = algorithm.parameterAsDouble(parameters, "MINUTES", context)
    roads, name = read_road_network(algorithm, parameters, context, feedback, contracted=True), ""
    if roads is not None:
        tied = roads.tie(units, feedback)
        origin, destination, minutes, unplaced = road_trips(roads, tied, tied, 60.0 * limit, stage(feedback, 20, 50))
    else:
        table = read_features(algorithm, parameters, "OD", context, feedback, geometry=False)
        name = table.name
        code = units.codes(algorithm.parameterAsString(parameters, "ID_FIELD", context), feedback, unique=True)
        origin, destination, minutes = table_rows(table, code, code, feedback)
        known = (origin >= 0) & (destination >= 0)
        origin, destination, minutes = origin[known], destination[known], minutes[known]
        unplaced = np.full(len(units), "", object)
    return Neighbors(adjacency_matrix(len(units), road_bridges(origin, destination, minutes, limit)), unplaced, name)
