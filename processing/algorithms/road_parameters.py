"""The ROADS group of parameters, shared by every algorithm that travels."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..layers.reading.features import layer_name, read_features
from ..layers.roads.prepared_roads import prepared_roads
from ..layers.roads.road_layers import RoadOptions
from ..translation import tr

TO_CENTER = 0


def declare_roads(algorithm, optional=False, tied=True):
    """Add the ROADS group to `algorithm`.

    With `tied` points may be tied to the longest connected part of the roads only.
    """
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "ROADS", tr("Roads"), [QgsProcessing.SourceType.TypeVectorLine], optional=optional
        ),
        tr("Lines of the road network. Roads join where they end or share a vertex."),
    )
    algorithm.add(
        _field("SPEED_FIELD", tr("Speed field (km/h)")),
        tr(
            "Speed of each road in km/h. Where it is NULL, 0, negative or above 200, the class or the default speed is used."
        ),
    )
    algorithm.add(
        _field("CLASS_FIELD", tr("Road class field")),
        tr("Class of each road, to take its speed from the table below."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("SPEEDS", tr("Speed by class"), optional=True, multiLine=True),
        tr("Pairs class=km/h separated by semicolons, for example: primary=80; track=20."),
        advanced=True,
    )
    algorithm.add(
        _number("DEFAULT_SPEED", tr("Default speed (km/h)"), 50.0, 1.0, 200.0),
        tr("Speed of roads without a usable speed or class."),
    )
    algorithm.add(
        _field("DIRECTION_FIELD", tr("Direction field")),
        tr(
            "Direction of traffic: B, FT and TF; 0, 1 and -1; yes, no and -1; DOS SENTIDOS and UN SENTIDO. Other codes are reported and taken as both ways."
        ),
        advanced=True,
    )
    algorithm.add(
        _field("LEVEL_FIELD", tr("Level field")),
        tr(
            "Grade of each road (OpenStreetMap's layer): vertices inside lines of different levels do not join, so that an overpass does not meet the road below."
        ),
        advanced=True,
    )
    algorithm.add(
        _number("TOLERANCE", tr("Joining tolerance (m)"), 0.0, 0.0),
        tr("Vertices at most this far apart are taken as one place. With 0 they must be equal."),
        advanced=True,
    )
    algorithm.add(
        _number("MAX_SNAP", tr("Farthest road (m)"), 5000.0, 0.0),
        tr("A point farther than this from any road is off the network."),
    )
    if tied:
        algorithm.add(
            QgsProcessingParameterBoolean(
                "SNAP_TO_MAIN", tr("Tie points to the longest part of the network only"), False, optional=True
            ),
            tr(
                "Points beside a road that hangs together with no other are then tied to the nearest road of the longest part,"
                " and walk there."
            ),
            advanced=True,
        )
    algorithm.add(
        _number("WALK_SPEED", tr("Walking speed (km/h)"), 5.0, 0.1, 20.0),
        tr("Speed of the straight walk between a point and the road."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "DIRECTION", tr("Trips"), [tr("To the center"), tr("From the center")], defaultValue=TO_CENTER
        ),
        tr("Whether people travel to the center or from it; it matters where there are one-way roads."),
        advanced=True,
    )


def road_options(algorithm, parameters, context):
    """The ROADS group as `RoadOptions`."""

    def text(name):
        return algorithm.parameterAsString(parameters, name, context)

    def number(name):
        return algorithm.parameterAsDouble(parameters, name, context)

    return RoadOptions(
        speed_field=text("SPEED_FIELD"),
        class_field=text("CLASS_FIELD"),
        speeds=text("SPEEDS"),
        default_speed=number("DEFAULT_SPEED"),
        direction_field=text("DIRECTION_FIELD"),
        level_field=text("LEVEL_FIELD"),
        tolerance=number("TOLERANCE"),
        max_snap=number("MAX_SNAP"),
        walk_speed=number("WALK_SPEED"),
        to_center=algorithm.parameterAsEnum(parameters, "DIRECTION", context) == TO_CENTER,
        main_part_only=algorithm.parameterAsBool(parameters, "SNAP_TO_MAIN", context),
    )


def read_road_network(algorithm, parameters, context, feedback, contracted=False):
    """The network of the ROADS group, from an earlier run where nothing has changed; None when no roads are given.

    With `contracted` every chain of pieces is one edge: faster to search, lines no longer told apart.
    """
    given = parameters.get("ROADS")
    if given in (None, ""):
        return None
    options = road_options(algorithm, parameters, context)
    fields = [options.speed_field, options.class_field, options.direction_field, options.level_field]

    def read_rows():
        return read_features(algorithm, parameters, "ROADS", context, feedback, fields=fields)

    # a definition may ask for some of the features only
    whole = not isinstance(given, QgsProcessingFeatureSourceDefinition)
    layer = algorithm.parameterAsVectorLayer(parameters, "ROADS", context) if whole else None
    if layer is not None and not (layer.isValid() and layer.isSpatial() and layer.crs().isValid()):
        layer = None
    name = layer_name(given) or layer.name() if layer is not None else ""
    return prepared_roads(layer, name, read_rows, options, contracted, context, feedback)


def _field(name, title):
    return QgsProcessingParameterField(name, title, parentLayerParameterName="ROADS", optional=True)


def _number(name, title, default, least, most=1e12):
    return QgsProcessingParameterNumber(
        name, title, QgsProcessingParameterNumber.Type.Double, default, minValue=least, maxValue=most
    )
