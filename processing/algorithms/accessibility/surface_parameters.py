"""Parameters of `traveltimesurface`."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...translation import tr


def declare_ground(algorithm):
    """What the friction comes from."""
    for name, title, help_text in (
        (
            "FRICTION",
            tr("Friction (minutes per meter)"),
            tr("Time to cross a meter of each cell. When it is given, land cover, slope and roads are not used."),
        ),
        ("LANDCOVER", tr("Land cover"), tr("Classes, as numbers, whose walking speed the table below gives.")),
    ):
        algorithm.add(QgsProcessingParameterRasterLayer(name, title, optional=True), help_text)
    algorithm.add(
        QgsProcessingParameterString("SPEEDS", tr("Walking speed by land cover"), optional=True, multiLine=True),
        tr(
            "Pairs class=km/h separated by semicolons, for example: 10=5; 20=3.5; 80=0. It is the speed on the easiest"
            " gradient; 0 and classes not in the table cannot be passed."
        ),
    )
    for name, title, help_text in (
        ("SLOPE", tr("Slope (degrees)"), tr("Slows walking down as if always uphill. Without it, elevation is used.")),
        ("DEM", tr("Elevation (m)"), tr("Gives the slope, or the gradient in the direction of travel.")),
        (
            "ROAD_SPEED",
            tr("Road speed raster (km/h)"),
            tr("Speed on the road of each cell; no data or 0 where there is none. It joins the road lines."),
        ),
    ):
        algorithm.add(
            QgsProcessingParameterRasterLayer(name, title, optional=True), help_text, advanced=name == "ROAD_SPEED"
        )
    lines, polygons = QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPolygon
    algorithm.add(
        QgsProcessingParameterFeatureSource("ROADS", tr("Roads"), [lines], optional=True),
        tr("Lines burned over the land cover with their speed; the fastest where several share a cell."),
    )
    algorithm.add(
        _field("SPEED_FIELD", tr("Speed field (km/h)"), "ROADS"),
        tr(
            "Speed of each road in km/h. Where it is NULL, 0, negative or above 200, the class or the default speed is used."
        ),
    )
    algorithm.add(
        _field("CLASS_FIELD", tr("Road class field"), "ROADS"),
        tr("Class of each road, to take its speed from the table below."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("ROAD_SPEEDS", tr("Speed by class"), optional=True, multiLine=True),
        tr("Pairs class=km/h separated by semicolons, for example: primary=80; track=20."),
        advanced=True,
    )
    algorithm.add(
        _number("DEFAULT_SPEED", tr("Default speed (km/h)"), 50.0, 1.0, 200.0),
        tr("Speed of roads without a usable speed or class."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource("BARRIERS", tr("Barriers"), [lines, polygons], optional=True),
        tr("Rivers, walls, reserves: nobody passes a cell they touch, not even by road. Cut them at bridges."),
    )


def declare_trips(algorithm):
    """Where trips go, and how time depends on the slope."""
    points = [QgsProcessing.SourceType.TypeVectorPoint]
    algorithm.add(
        QgsProcessingParameterFeatureSource("CENTERS", tr("Centers"), points),
        tr("Points of urban centers, markets or services."),
    )
    algorithm.add(
        QgsProcessingParameterField("CENTER_ID", tr("Center code"), parentLayerParameterName="CENTERS"),
        tr("Code that identifies each center in the output."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), points, optional=True),
        tr("Points that take the time of the cell they lie in."),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "WALKING",
            tr("Effect of the slope"),
            [tr("The same in every direction"), tr("By the gradient in the direction of travel")],
            defaultValue=0,
        ),
        tr("By the direction of travel, going down is quicker than going up; it needs land cover and elevation."),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "DIRECTION", tr("Trips"), [tr("To the center"), tr("From the center")], defaultValue=0
        ),
        tr("Whether people travel to the center or from it; it matters where the direction of travel does."),
        advanced=True,
    )
    algorithm.add(
        _number("CUTOFF", tr("Longest trip (minutes)"), None, 0.0, optional=True),
        tr("Cells beyond this time have no data."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber("NEIGHBORS", tr("Neighbors"), defaultValue=8, minValue=8, maxValue=16),
        tr("8, or 16 with the knight's moves: straighter paths, twice the time."),
        advanced=True,
    )
    for name, title, default, help_text in (
        ("SLOPE_DECAY", tr("Slope: decay when walking"), 3.5, tr("The 3.5 of Tobler's formula.")),
        ("SLOPE_OFFSET", tr("Slope: offset when walking"), 0.05, tr("The 0.05 of Tobler's formula.")),
        ("ROAD_SLOPE_DECAY", tr("Slope: decay on roads"), 0.0, tr("0 when slopes do not slow vehicles down.")),
        ("ROAD_SLOPE_OFFSET", tr("Slope: offset on roads"), 0.0, tr("Added to the gradient of roads.")),
    ):
        algorithm.add(_number(name, title, default, 0.0, 100.0), help_text, advanced=True)


def declare_outputs(algorithm):
    """The rasters, the layers and the numbers."""
    algorithm.add(
        QgsProcessingParameterRasterDestination("OUTPUT", tr("Travel time")),
        tr("Minutes to or from the nearest center."),
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(
            "ALLOCATION", tr("Nearest center of each cell"), optional=True, createByDefault=False
        ),
        tr("The number of the nearest center; the centers with their number say which is which."),
    )
    for name, title, help_text in (
        ("OUTPUT_POINTS", tr("Localities with their time"), tr("The localities with their own columns and the time.")),
        ("OUTPUT_CENTERS", tr("Centers with their number"), tr("The legend of the raster of nearest centers.")),
    ):
        algorithm.add(QgsProcessingParameterFeatureSink(name, title, optional=True, createByDefault=False), help_text)
    for name, title in (
        ("CELLS_REACHED", tr("Cells that reach a center")),
        ("CELLS_UNREACHED", tr("Passable cells that reach none")),
        ("CENTERS_USED", tr("Centers that serve")),
        ("CENTERS_LEFT_OUT", tr("Centers left out")),
        ("REACHED", tr("Localities that reach a center")),
        ("UNREACHED", tr("Localities that reach none")),
        ("LONGEST_MIN", tr("Longest time (minutes)")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))


def _field(name, title, layer):
    return QgsProcessingParameterField(name, title, parentLayerParameterName=layer, optional=True)


def _number(name, title, default, least, most=1e12, optional=False):
    return QgsProcessingParameterNumber(
        name, title, QgsProcessingParameterNumber.Type.Double, default, optional, least, most
    )
