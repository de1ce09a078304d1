"""The step of the productive axes: specialization, strength of the axes, corridors and bottlenecks."""

from ...layers.messages import first_of, warn
from ...layers.writing.sinks import Column, temporary_layer
from ...translation import tr
from .step_runner import ROADS_GROUP

PRODUCTION = ("PRODUCTION", "UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD", "YEAR_FIELD")
PLACES = ("SOURCES", "AMOUNT_FIELD")
SERVICES = ("SERVICES", "SERVICE_KIND", "SERVICE_MINUTES", "SERVICE_KINDS")
NEW_ROADS = ("CANDIDATES", "CANDIDATE_SPEED", "JOIN_DISTANCE")
# What the study calls the numbers of an algorithm; those of others have the same names.
RANKING_NUMBERS = {
    "TERRITORY_COUNT": "RANKED_TERRITORIES",
    "RANKED_COUNT": "RANKED_COUNT",
    "UNMATCHED_ROWS": "UNMATCHED_ROWS",
    "YEAR_USED": "YEAR_USED",
}
BOTTLENECK_NUMBERS = {
    name: name for name in ("WORST_EXTRA", "WORST_ISOLATED", "LOST", "BEST_SAVED", "WITHOUT_EFFECT", "LACKING_SERVICES")
}


def run_axes(steps):
    """Run what the inputs of a study allow, and say what is left out.

    Parameters
    ----------
    steps : StudySteps
    """
    if steps.given("PRODUCTION"):
        steps.run_algorithm(
            "territorios:specialization",
            {"OUTPUT": "specialization", "UNITS": "unit_diversity", "SUSPECTS": "production_check"},
            **steps.copied(*PRODUCTION, "YEAR"),
            **_known_municipalities(steps),
        )
        _strength(steps)
    else:
        steps.leave_out(tr("Specialization was left out: no production table was given."), "specialization")
        steps.leave_out(tr("The strength of the axes was left out: no production table was given."), "axis_ranking")
    if not steps.centers:
        return
    if steps.given(*PLACES):
        _roads(steps)
    else:
        steps.leave_out(
            tr("Corridors were left out: no places of production with an amount were given."),
            *("corridor_roads", "bottlenecks", "candidate_roads", "missing_services"),
        )


def _known_municipalities(steps):
    """Where the municipalities there are can be read; {} where nothing tells."""
    for layer, field in (("MUNICIPALITIES", "MUNICIPALITY_ID"), ("LOCALITIES", "MUNICIPALITY")):
        if steps.given(layer, field):
            return {"KNOWN_UNITS": steps.parameters[layer], "KNOWN_UNIT_ID": steps.parameters[field]}
    return {}


def _strength(steps):
    """The axes of each territory by their strength."""
    missing = steps.missing("MUNICIPALITY", "FAMILIES")
    if missing:
        sentence = tr("The strength of the axes was left out: choose {}.").format(", ".join(missing))
        steps.leave_out(sentence, "axis_ranking")
        return
    units = _units(steps)
    if not units:
        sentence = tr(
            "The strength of the axes was left out: there are no territories. Delimit them first, or choose the field with"
            " the territory of each locality."
        )
        steps.leave_out(sentence, "axis_ranking")
        return
    steps.run_algorithm(
        "territorios:rankaxes",
        {"OUTPUT": "axis_ranking"},
        RANKING_NUMBERS,
        **steps.copied(*PRODUCTION, "YEAR", "LOCALITIES", "FAMILIES"),
        **units,
        LOCALITY_UNIT=steps.parameters["MUNICIPALITY"],
    )


def _units(steps):
    """Parameters of the territory of each municipality, {} where it is not known."""
    if steps.territory_units is None:
        return _units_of_localities(steps)
    names = steps.table(steps.territory_table)
    if names is None or not names.featureCount():
        return {}  # no unit reaches any center
    return {
        **{"UNITS": steps.territory_units, "UNIT_ID": "unit_id", "TERRITORY": "territory"},
        **{"TERRITORY_NAMES": names, "TERRITORY_NAMES_ID": "territory", "TERRITORY_NAMES_FIELD": "name"},
    }


def _units_of_localities(steps):
    """The same from the localities: each municipality is in the territory of most of them."""
    from ...methods.territories.delimitation import territory_of_most

    localities, territories = steps.localities_in_territories()
    if territories is None:
        return {}
    municipality, territory, split = territory_of_most(localities.codes(steps.parameters["MUNICIPALITY"]), territories)
    if not len(municipality):
        return {}
    if len(split):
        sentence = tr(
            "Municipalities with localities in several territories, which count in that of most of them: {} ({})."
        )
        warn(steps.feedback, sentence, len(split), first_of(split))
    columns = [
        Column("unit_id", "text", tr("Municipality code")),
        Column("territory", "text", tr("Functional territory")),
    ]
    data = {"unit_id": municipality, "territory": territory}
    # any row serves: only the new columns are read
    layer = temporary_layer(localities.name, steps.context, localities, columns, data, range(len(municipality)))
    return {"UNITS": layer, "UNIT_ID": "unit_id", "TERRITORY": "territory"}


def _roads(steps):
    """The corridors, and what holds them back."""
    trips = {
        **steps.copied(*ROADS_GROUP, *PLACES),
        "MARKETS": steps.centers,
        "MARKET_ID": steps.center_fields["CENTER_ID"],
    }
    steps.run_algorithm(
        "territorios:corridors",
        {"EDGES": "corridor_roads", "SOURCES_OUTPUT": "corridor_sources", "MARKETS_OUTPUT": "corridor_markets"},
        **trips,
    )
    families = steps.copied("SOURCE_FAMILIES")
    tables = {"EDGES": "bottlenecks"}
    for layer, output, table in (
        ("SERVICES", "SERVICES_OUTPUT", "missing_services"),
        ("CANDIDATES", "CANDIDATES_OUTPUT", "candidate_roads"),
    ):
        if steps.given(layer):
            tables[output] = table
    steps.run_algorithm(
        "territorios:bottlenecks",
        tables,
        BOTTLENECK_NUMBERS,
        **trips,
        **steps.copied("REFERENCE_SPEED", "ROAD_NAME", *SERVICES, *NEW_ROADS),
        **({"FAMILIES": families["SOURCE_FAMILIES"]} if families else {}),
    )
