"""The ROADS group of parameters, shared by every algorithm that travels."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..layers.features import read_features
from ..layers.roads import RoadOptions, read_roads
from ..translation import tr

TO_CENTER = 0


def declare_roads(algorithm, optional=False):
    """Add the ROADS group to `algorithm`."""
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
    )


def read_road_network(algorithm, parameters, context, feedback):
    """Read the ROADS group and build its network; None when no roads are given."""
    options = road_options(algorithm, parameters, context)
    fields = [options.speed_field, options.class_field, options.direction_field, options.level_field]
    features = read_features(algorithm, parameters, "ROADS", context, feedback, fields=fields)
    if features is None:
        return None
    return read_roads(features, options, context, feedback)


def _field(name, title):
    return QgsProcessingParameterField(name, title, parentLayerParameterName="ROADS", optional=True)


def _number(name, title, default, least, most=1e12):
    return QgsProcessingParameterNumber(
        name, title, QgsProcessingParameterNumber.Type.Double, default, minValue=least, maxValue=most
    )
