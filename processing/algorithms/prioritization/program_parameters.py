"""The localities of a program and its rules, shared by the algorithms that judge them by the four criteria."""

from dataclasses import dataclass

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsUnitTypes,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.places.measures import WorkingPlane
from ...layers.planner_tables.decision_tables import read_overrides, read_quotas
from ...layers.reading.features import read_features
from ...methods.located_points import PlanePoints
from ...translation import tr

ELLIPSOIDAL, PLANAR, FIELD = range(3)
NEAREST_IN_TERRITORY, OWN_MUNICIPALITY = range(2)
METRICS = ("mean_tree_edge", "standard_distance", "largest_pair")


@dataclass(frozen=True)
class Program:
    """What a program is judged on.

    Attributes
    ----------
    localities : Features
    table : pandas.DataFrame
        As `four_criteria` takes it.
    points : PlanePoints or EllipsoidPoints
        Where the localities are.
    rules : Rules
    quotas : dict of str to dict
        ``state`` and ``territory``, each code to quota.
    overrides : dict of str to dict
        Decisions by hand, by code.
    """

    localities: object
    table: object
    points: object
    rules: object
    quotas: dict
    overrides: dict

    @property
    def decisions(self):
        """Code to whether it was included by hand."""
        return {code: decision["take"] for code, decision in self.overrides.items()}


def declare_program(algorithm):
    """Add the localities, the thresholds, the quotas and the readings of the rules to `algorithm`."""
    algorithm.add(
        QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), [QgsProcessing.SourceType.TypeVectorPoint]),
        tr("Points of localities, municipal seats included."),
    )
    for name, title, help_text in (
        ("CODE", tr("Locality code"), tr("Unique code of each locality.")),
        ("MUNICIPALITY", tr("Municipality code"), tr("Municipality of each locality.")),
        ("STATE", tr("State code"), tr("State of each locality.")),
        ("TERRITORY", tr("Territory"), tr("Functional territory of each locality.")),
        ("POPULATION", tr("Population"), tr("Inhabitants.")),
        ("HOUSEHOLDS", tr("Households"), tr("Households; 0 counts as missing.")),
        (
            "UNITS_UNDER_20HA",
            tr("Production units under 20 ha"),
            tr("Number of production units with less than 20 hectares."),
        ),
        ("FAMILIES", tr("Program families"), tr("Families the program attends in the locality.")),
        ("IS_SEAT", tr("Is municipal seat"), tr("1, true, yes or sí for the seats of municipalities.")),
    ):
        # seats are not needed where the distance is given
        optional = name == "IS_SEAT"
        algorithm.add(
            QgsProcessingParameterField(name, title, parentLayerParameterName="LOCALITIES", optional=optional),
            help_text,
        )
    _number(algorithm, "RATIO", tr("Ratio of units to households above"), 0.24, tr("Share of 1: 0.24 is 24 %."))
    _number(
        algorithm,
        "POPULATION_FLOOR",
        tr("Population above"),
        400.0,
        tr("Inhabitants a locality must exceed to count in the ranking of territories."),
    )
    _number(
        algorithm,
        "RADIUS",
        tr("Distance to the seat below (m)"),
        10_000.0,
        tr("Meters, or the units of the distance field."),
    )
    _number(algorithm, "FAMILIES_FLOOR", tr("Families above"), 35.0, tr("Families a locality must exceed."))
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "QUOTAS", tr("Quotas"), [QgsProcessing.SourceType.TypeVector], optional=True
        ),
        tr("Table with level (territory or state), code and quota. Without it all eligible localities are taken."),
    )
    _choice(
        algorithm,
        "DENOMINATOR",
        tr("Denominator of the ratio"),
        [tr("Households"), tr("Program families")],
        tr("What production units are divided by."),
    )
    _choice(
        algorithm,
        "FLOOR_APPLIES",
        tr("Population floor applies to"),
        [tr("Ranking of territories only"), tr("Ranking and selection")],
        tr("The program's text names it for the ranking only."),
    )
    _choice(
        algorithm,
        "SEAT_RULE",
        tr("Distance is measured to"),
        [tr("Nearest seat of the territory"), tr("Seat of its own municipality")],
        tr("Which municipal seats count for each locality."),
    )
    _choice(
        algorithm,
        "DISTANCE",
        tr("Distance"),
        [tr("Ellipsoidal"), tr("Planar"), tr("From a field")],
        tr(
            "On the ellipsoid, on the plane of the layer's reference system (in meters), or already measured, for example by road."
        ),
    )
    algorithm.add(
        QgsProcessingParameterField(
            "DISTANCE_FIELD", tr("Distance field"), parentLayerParameterName="LOCALITIES", optional=True
        ),
        tr("Distance to the seat already measured; only when the distance comes from a field."),
        advanced=True,
    )
    _choice(
        algorithm,
        "QUOTA_UNIT",
        tr("Quotas are counted in"),
        [tr("Families"), tr("Localities")],
        tr("What is added up against the quotas."),
    )
    _choice(
        algorithm,
        "QUOTA_RULE",
        tr("Quota rule"),
        [tr("Cover: take the one that crosses it, then stop"), tr("Do not exceed: try the next smaller one")],
        tr("What happens with the locality that would cross the quota."),
    )
    _choice(
        algorithm,
        "DISPERSION_METRIC",
        tr("Dispersion measure"),
        [tr("Mean edge of the minimum spanning tree"), tr("Standard distance"), tr("Largest distance between two")],
        tr("How the spread of the localities to be taken in a territory is measured."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "DISPERSION_MAX",
            tr("Largest dispersion (m)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.0,
        ),
        tr("A territory whose localities are more spread out is passed over. Empty: not considered."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "OVERRIDES", tr("Decisions by hand"), [QgsProcessing.SourceType.TypeVector], optional=True
        ),
        tr("Table with code, decision (include or exclude), author, date and reason."),
        advanced=True,
    )


def distance_problem(algorithm, parameters, context):
    """What is missing to measure the distance to the seat, as a sentence; empty when nothing is."""
    from_field = algorithm.parameterAsEnum(parameters, "DISTANCE", context) == FIELD
    if from_field and not algorithm.parameterAsString(parameters, "DISTANCE_FIELD", context):
        return tr("Choose the distance field, or another way to measure the distance.")
    if not from_field and not algorithm.parameterAsString(parameters, "IS_SEAT", context):
        return tr("Choose the field that marks the municipal seats, or a distance field.")
    return ""


def read_program(algorithm, parameters, context, feedback):
    """Read the localities, the quotas and decisions, and the rules."""
    localities = read_features(algorithm, parameters, "LOCALITIES", context, feedback)
    table = _table(algorithm, parameters, context, feedback, localities)
    rules = read_rules(algorithm, parameters, context)
    _warn_doubtful(table, rules, localities.name, feedback)
    points = _points(algorithm, parameters, context, localities)
    quotas, overrides = _decisions(algorithm, parameters, context, feedback, table)
    return Program(localities, table, points, rules, quotas, overrides)


def _table(algorithm, parameters, context, feedback, localities):
    """The columns the method needs, under its own names."""
    import pandas as pd

    def field(name):
        return algorithm.parameterAsString(parameters, name, context)

    table = pd.DataFrame({"code": localities.codes(field("CODE"), feedback, unique=True)})
    for column, name in (("municipality", "MUNICIPALITY"), ("state", "STATE"), ("territory", "TERRITORY")):
        table[column] = localities.codes(field(name))
    for column, name in (
        ("population", "POPULATION"),
        ("households", "HOUSEHOLDS"),
        ("units", "UNITS_UNDER_20HA"),
        ("families", "FAMILIES"),
    ):
        table[column] = localities.numbers(field(name), feedback)
    if algorithm.parameterAsEnum(parameters, "DISTANCE", context) == FIELD:
        table["seat_m"] = localities.numbers(field("DISTANCE_FIELD"), feedback)
        return table
    table["is_seat"] = localities.flags(field("IS_SEAT"))
    own = algorithm.parameterAsEnum(parameters, "SEAT_RULE", context) == OWN_MUNICIPALITY
    table["seat_group"] = table["municipality"] if own else table["territory"]
    without = sorted(set(table["seat_group"]) - set(table.loc[table["is_seat"], "seat_group"]) - {""})
    if without:
        sentence = (
            tr("Municipalities without a seat among the localities: {} ({}).")
            if own
            else tr("Territories without a municipal seat among the localities: {} ({}).")
        )
        warn(feedback, sentence, len(without), first_of(without))
    return table


def _warn_doubtful(table, rules, name, feedback):
    """Count what can be judged but is seldom right."""
    from ...methods.prioritization.program_rules import HOUSEHOLDS

    divided_by = table["households" if rules.denominator == HOUSEHOLDS else "families"]
    for sentence, doubtful in (
        (
            tr("Localities with a ratio of production units above 1: {} of layer “{}” ({})."),
            (table["units"] > divided_by) & (divided_by > 0.0),
        ),
        (
            tr("Localities with more program families than inhabitants: {} of layer “{}” ({})."),
            table["families"] > table["population"],
        ),
    ):
        if doubtful.any():
            warn(feedback, sentence, int(doubtful.sum()), name, first_of(table.loc[doubtful, "code"].tolist()))
    parts = table.loc[(table["territory"] != "") & (table["state"] != ""), ["territory", "state"]].drop_duplicates()
    divided = sorted(parts["territory"][parts["territory"].duplicated()].unique())
    if divided:
        sentence = tr(
            "Territories with localities in more than one state: {} of layer “{}” ({}). Each part is ranked in its own"
            " state, and all share the quota of the territory."
        )
        warn(feedback, sentence, len(divided), name, first_of(divided))
    if "is_seat" in table:
        seats = table.loc[table["is_seat"] & (table["municipality"] != ""), "municipality"].value_counts()
        several = sorted(seats.index[seats > 1])
        if several:
            sentence = tr("Municipalities with more than one seat: {} of layer “{}” ({}).")
            warn(feedback, sentence, len(several), name, first_of(several))


def _points(algorithm, parameters, context, localities):
    """Where the localities are, measured as the parameters say."""
    xy = localities.points()
    if algorithm.parameterAsEnum(parameters, "DISTANCE", context) != PLANAR:
        plane = WorkingPlane(localities.crs, xy, context)
        return plane.points(plane.from_crs(xy, localities.crs))
    if localities.crs.isGeographic():
        raise BadInput(
            tr(
                "Planar distance needs a projected reference system; layer “{}” is in degrees. Reproject it or choose the ellipsoidal distance."
            ).format(localities.name)
        )
    # feet and the like; 1 where the unit is not known
    meters = QgsUnitTypes.fromUnitToUnitFactor(localities.crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    return PlanePoints(meters * xy)


def _decisions(algorithm, parameters, context, feedback, table):
    """Quotas by level and overrides by code, from their tables."""
    known = {level: sorted(set(table[level]) - {""}) for level in ("state", "territory")}
    quotas, overrides = {"state": {}, "territory": {}}, {}
    features = read_features(algorithm, parameters, "QUOTAS", context, feedback, geometry=False)
    if features:
        quotas = read_quotas(features, known, feedback)
    features = read_features(algorithm, parameters, "OVERRIDES", context, feedback, geometry=False, may_be_empty=True)
    if features:
        overrides = read_overrides(features, set(table["code"]), feedback)
    return quotas, overrides


def read_rules(algorithm, parameters, context):
    """Thresholds and readings of the rules, without any layer."""
    from ...methods.prioritization.program_rules import Rules

    def number(name):
        return algorithm.parameterAsDouble(parameters, name, context)

    def choice(name):
        return algorithm.parameterAsEnum(parameters, name, context)

    limited = parameters.get("DISPERSION_MAX") is not None
    return Rules(
        ratio=number("RATIO"),
        denominator=choice("DENOMINATOR"),
        population_floor=number("POPULATION_FLOOR"),
        floor_applies=choice("FLOOR_APPLIES"),
        radius=number("RADIUS"),
        families_floor=number("FAMILIES_FLOOR"),
        quota_unit=choice("QUOTA_UNIT"),
        quota_rule=choice("QUOTA_RULE"),
        dispersion_metric=METRICS[choice("DISPERSION_METRIC")],
        dispersion_max=number("DISPERSION_MAX") if limited else None,
    )


def _number(algorithm, name, title, default, help_text):
    algorithm.add(
        QgsProcessingParameterNumber(name, title, QgsProcessingParameterNumber.Type.Double, default, minValue=0.0),
        help_text,
    )


def _choice(algorithm, name, title, options, help_text):
    algorithm.add(QgsProcessingParameterEnum(name, title, options, defaultValue=0), help_text, advanced=True)
