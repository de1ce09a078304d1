"""Roads that make neighbors of units whose polygons do not touch: across a river, to an island."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.roads.road_layers import RoadOptions, read_roads
from ...translation import tr

DEFAULT_KMH, WALK_KMH = 50.0, 5.0


def declare_road_bridges(algorithm):
    """Add BRIDGE_ROADS, BRIDGE_SPEED_FIELD and BRIDGE_MINUTES to `algorithm`."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "BRIDGE_ROADS", tr("Roads that join units"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
        ),
        tr("Units whose boundaries do not touch are neighbors too where these roads join them: islands, river banks."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterField(
            "BRIDGE_SPEED_FIELD",
            tr("Speed field of those roads (km/h)"),
            parentLayerParameterName="BRIDGE_ROADS",
            optional=True,
        ),
        tr("Where it is empty or not given, {:g} km/h.").format(DEFAULT_KMH),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "BRIDGE_MINUTES",
            tr("Longest trip that joins two units (minutes)"),
            QgsProcessingParameterNumber.Type.Double,
            30.0,
            minValue=0.0,
        ),
        tr(
            "Between the centers of the units (a point inside each polygon), by the roads above, the walk to the road included."
        ),
        advanced=True,
    )


def read_road_bridges(algorithm, parameters, context, feedback, units):
    """Pairs of rows of `units` that the roads of BRIDGE_ROADS join within BRIDGE_MINUTES.

    Parameters
    ----------
    units : Features
        Polygons, or points taken as they are.

    Returns
    -------
    ndarray of int, shape (b, 2)
        Without rows when no roads are given.
    """
    # packages that may be absent when QGIS only loads the plugin
    import pandas as pd

    from ...methods.accessibility.od_matrix import OdMatrix
    from ...methods.territories.contiguity import road_bridges

    speed_field = algorithm.parameterAsString(parameters, "BRIDGE_SPEED_FIELD", context)
    lines = read_features(algorithm, parameters, "BRIDGE_ROADS", context, feedback, fields=[speed_field])
    if lines is None:
        return road_bridges([], [], [], 0.0)
    limit = algorithm.parameterAsDouble(parameters, "BRIDGE_MINUTES", context)
    options = RoadOptions(
        speed_field=speed_field,
        class_field="",
        speeds="",
        default_speed=DEFAULT_KMH,
        direction_field="",
        level_field="",
        tolerance=0.0,
        max_snap=limit / 60.0 * WALK_KMH * 1000.0,
        walk_speed=WALK_KMH,
        to_center=True,
    )
    roads = read_roads(lines, options, context, feedback).contracted()
    centers = roads.tie(units, feedback)
    matrix = OdMatrix(roads.network, centers, centers, roads.walk_mps, roads.plane.distance, cutoff_s=60.0 * limit)
    trips = pd.concat(list(matrix.blocks(stage(feedback, 0, 10))))
    trips = trips[trips["road_km"] > 0.0]  # neither a unit to itself nor a walk across the river
    return road_bridges(trips["origin"], trips["destination"], trips["total_min"], limit)
