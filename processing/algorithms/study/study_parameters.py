"""The parameters of a study besides those of roads."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ...methods.roads.road_attributes import FASTEST_KMH
from ...translation import tr
from ..axes.bottleneck_candidates import declare_candidates
from ..axes.bottleneck_services import declare_services
from ..road_parameters import declare_roads

POINTS = [QgsProcessing.SourceType.TypeVectorPoint]
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
TABLE = [QgsProcessing.SourceType.TypeVector]
ANY_NUMBER = 1e12


def declare_study(algorithm):
    """Add the inputs of a study and its folder to `algorithm`.

    Nothing is mandatory for QGIS, since the study file may have it; the algorithm checks what is missing.
    """
    algorithm.add(
        QgsProcessingParameterFile("STUDY_FILE", tr("Study file"), extension="json", optional=True),
        tr(
            "Saved study (JSON) that gives the parameters left empty here. Without it, localities and roads are needed."
        ),
    )
    _declare_localities(algorithm)
    declare_roads(algorithm, optional=True)
    _field(algorithm, "ROAD_NAME", tr("Road name"), "ROADS", tr("Names the bottlenecks in the report."))
    _declare_places(algorithm)
    _declare_flows(algorithm)
    _declare_production(algorithm)
    _declare_program(algorithm)
    algorithm.add(
        QgsProcessingParameterEnum(
            "STEPS",
            tr("Steps to run"),
            [
                tr("Accessibility"),
                tr("Functional territories"),
                tr("Prioritization"),
                tr("Productive axes"),
                tr("Report and project"),
            ],
            allowMultiple=True,
            defaultValue=[0, 1, 2, 3, 4],
        ),
        tr("The others keep what an earlier study left in the folder."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of the study"), optional=True),
        tr("The GeoPackage, the project and the report go here."),
    )


def _declare_localities(algorithm):
    _source(algorithm, "LOCALITIES", tr("Localities"), POINTS, tr("Points where people live."))
    for name, title, text in (
        ("CODE", tr("Locality code"), tr("Different in every locality.")),
        ("NAME", tr("Locality name"), tr("Shown in the tables of the report.")),
        ("POPULATION", tr("Population"), tr("Inhabitants of the locality.")),
        ("MUNICIPALITY", tr("Municipality code"), tr("Joins localities to municipalities and to flows.")),
        ("STATE", tr("State code"), tr("Groups the ranking of territories and the quotas.")),
        (
            "TERRITORY",
            tr("Territory, if already defined"),
            tr("Used by the prioritization and the productive axes in place of the territories of this study."),
        ),
        ("HOUSEHOLDS", tr("Households"), tr("Households or inhabited dwellings of the locality.")),
        (
            "UNITS_UNDER_20HA",
            tr("Production units under 20 ha"),
            tr("Number of small production units of the locality."),
        ),
        ("FAMILIES", tr("Program families"), tr("Families of the program's roll in the locality.")),
        (
            "IS_SEAT",
            tr("Is municipal seat"),
            tr("Marks the seats: 1, x, yes or sí. They stand in for missing centers."),
        ),
    ):
        _field(algorithm, name, title, "LOCALITIES", text)


def _declare_places(algorithm):
    _source(algorithm, "CENTERS", tr("Urban centers"), POINTS, tr("Towns with services and markets."))
    _field(algorithm, "CENTER_ID", tr("Center code"), "CENTERS", tr("Different in every center."))
    _field(algorithm, "CENTER_NAME", tr("Center name"), "CENTERS", tr("Names its territory and its market."))
    _source(
        algorithm,
        "MUNICIPALITIES",
        tr("Municipalities"),
        POLYGONS,
        tr("Territories are made of them; without them, of localities."),
    )
    for name, title, text in (
        ("MUNICIPALITY_ID", tr("Municipality code (polygons)"), tr("The code that localities and flows use.")),
        ("MUNICIPALITY_NAME", tr("Municipality name"), tr("Names the travel-to-work areas after their main center.")),
        (
            "MUNICIPALITY_POPULATION",
            tr("Municipality population"),
            tr("Without it, the population of its localities is added up."),
        ),
    ):
        _field(algorithm, name, title, "MUNICIPALITIES", text)
    _number(
        algorithm,
        "CUTOFF",
        tr("Longest trip within a territory (minutes)"),
        None,
        tr("Units farther than this from every center stay without territory."),
    )
    _number(
        algorithm,
        "MIN_POPULATION",
        tr("Least population of a territory"),
        0.0,
        tr("Smaller territories by travel time are dissolved into the next ones."),
    )


def _declare_flows(algorithm):
    _source(
        algorithm,
        "FLOWS",
        tr("Flows"),
        TABLE,
        tr(
            "Table with a row for each pair of municipalities: people who live in one and work or study in the other."
            " With it, travel-to-work areas are delimited and come before the territories by travel time, which are kept to compare."
        ),
    )
    for name, title, text in (
        ("FLOW_ORIGIN", tr("Flows: origin"), tr("Code of the municipality where they live.")),
        ("FLOW_DESTINATION", tr("Flows: destination"), tr("Code of the municipality where they go.")),
        ("FLOW_AMOUNT", tr("Flows: amount"), tr("How many people. Repeated pairs are added up.")),
    ):
        _field(algorithm, name, title, "FLOWS", text)
    for name, title, default, most, text in (
        (
            "MIN_SIZE",
            tr("Least residents"),
            1000.0,
            ANY_NUMBER,
            tr("An area this small must reach the target self-containment."),
        ),
        (
            "TARGET_SIZE",
            tr("Target residents"),
            10000.0,
            ANY_NUMBER,
            tr("From here on the least self-containment is enough."),
        ),
        (
            "MIN_CONTAINMENT",
            tr("Least self-containment (share)"),
            0.6667,
            1.0,
            tr(
                "Share of residents who stay and of arrivals who live inside, whichever is lower: least of a large area."
            ),
        ),
        ("TARGET_CONTAINMENT", tr("Target self-containment (share)"), 0.75, 1.0, tr("The same, of a small area.")),
    ):
        _number(algorithm, name, title, default, text, most)
    _source(
        algorithm,
        "DECISIONS",
        tr("Decisions on territories"),
        TABLE,
        tr("Table that locks, parts or pins municipalities, as “Travel-to-work areas” takes it."),
    )


def _declare_production(algorithm):
    _source(
        algorithm,
        "PRODUCTION",
        tr("Production table"),
        TABLE,
        tr("A row for each municipality, product and year, for the specialization and the strength of the axes."),
    )
    for name, title, text in (
        ("UNIT_FIELD", tr("Production: municipality"), tr("Code of the municipality.")),
        ("PRODUCT_FIELD", tr("Production: product"), tr("Name or code of the product.")),
        ("VALUE_FIELD", tr("Production: value"), tr("Value or amount produced, in one unit for all products.")),
        ("YEAR_FIELD", tr("Production: year"), tr("Without it all rows are of one year.")),
    ):
        _field(algorithm, name, title, "PRODUCTION", text)
    algorithm.add(
        QgsProcessingParameterNumber("YEAR", tr("Year to rank"), optional=True),
        tr("By default the latest year of the table."),
    )
    _source(
        algorithm,
        "SOURCES",
        tr("Places of production"),
        POINTS,
        tr("Points whose product travels to the urban centers, for the corridors and their bottlenecks."),
    )
    _field(algorithm, "AMOUNT_FIELD", tr("Amount produced"), "SOURCES", tr("Usually tons a year."))
    _field(
        algorithm,
        "SOURCE_FAMILIES",
        tr("Families that produce"),
        "SOURCES",
        tr("Families of each place of production, so that bottlenecks are measured in families too."),
    )
    _number(
        algorithm,
        "REFERENCE_SPEED",
        tr("Reference speed (km/h)"),
        0.0,
        tr("Speed that every road should have, for the bottlenecks. With 0 each is compared with its class."),
        FASTEST_KMH,
    )
    declare_services(algorithm)
    declare_candidates(algorithm)


def _declare_program(algorithm):
    _source(
        algorithm,
        "QUOTAS",
        tr("Quotas"),
        TABLE,
        tr("Table with level (territory or state), code and quota of families. Without it there is no limit."),
    )
    _source(
        algorithm,
        "OVERRIDES",
        tr("Decisions by hand"),
        TABLE,
        tr("Table with the localities that planners included or excluded, and why."),
    )
    for name, title, default, text in (
        ("RATIO", tr("Ratio of units to households above"), 0.24, tr("Small production units over households.")),
        ("POPULATION_FLOOR", tr("Population above"), 400.0, tr("Inhabitants.")),
        ("RADIUS", tr("Distance to the seat below (m)"), 10_000.0, tr("In a straight line.")),
        ("FAMILIES_FLOOR", tr("Families above"), 35.0, tr("Families of the program.")),
    ):
        _number(algorithm, name, title, default, text)


def _source(algorithm, name, title, types, text):
    algorithm.add(QgsProcessingParameterFeatureSource(name, title, types, optional=True), text)


def _field(algorithm, name, title, parent, text):
    algorithm.add(QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True), text)


def _number(algorithm, name, title, default, text, most=ANY_NUMBER):
    algorithm.add(
        QgsProcessingParameterNumber(
            name,
            title,
            QgsProcessingParameterNumber.Type.Double,
            default,
            optional=default is None,
            minValue=0.0,
            maxValue=most,
        ),
        text,
        advanced=True,
    )
