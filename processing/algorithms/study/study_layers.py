"""The tables of a study: their group in the project, style, title and columns."""

from ...translation import tr
from ..accessibility.nearest_center import trip_columns
from ..axes.bottleneck_columns import candidate_columns
from ..axes.bottleneck_columns import edge_columns as bottleneck_columns
from ..axes.bottleneck_services import service_columns
from ..axes.corridor_columns import edge_columns, market_columns, source_columns
from ..axes.production_warnings import suspect_columns
from ..axes.rank_axes_columns import axis_columns
from ..axes.specialization_columns import quotient_columns
from ..axes.specialization_columns import unit_columns as diversity_columns
from ..prioritization.four_criteria_columns import locality_columns, summary_columns, territory_columns
from ..territories.territory_columns import area_columns, flow_area_columns, flow_unit_columns, unit_columns

# column that the study gives its localities, where the person has none with their territory
FUNCTIONAL_TERRITORY = "functional_territory"


# tables that take of the localities where they are and how many people live there, and nothing else
PLACES_ONLY = ("access", "territories", "territory_units")


def study_layers(by_flows):
    """Groups of layers, top of the map first.

    Parameters
    ----------
    by_flows : bool
        Whether the territories that count are those by flows, and are shown.

    Returns
    -------
    list of (str, list of tuple)
        Title of each group and, for each of its tables: name, style, title, columns, shown.
    """
    return [
        (tr("Urban centers"), [("centers", "centers", tr("Urban centers"), [], True)]),
        (
            tr("Prioritization"),
            [
                ("verdicts", "verdict", tr("Localities by verdict"), locality_columns(), True),
                ("territory_ranking", None, tr("Ranking of territories"), territory_columns(), False),
                ("selection_summary", None, tr("Summary of localities by state"), summary_columns(), False),
            ],
        ),
        (
            tr("Productive axes"),
            [
                ("corridor_markets", "corridor_markets", tr("Markets by amount received"), market_columns(), False),
                (
                    "missing_services",
                    "missing_services",
                    tr("Services missing within reach"),
                    service_columns([]),
                    False,
                ),
                ("corridor_sources", "corridor_sources", tr("Places of production"), source_columns(), False),
                (
                    "candidate_roads",
                    "candidate_roads",
                    tr("Candidate roads by what they save"),
                    candidate_columns(),
                    False,
                ),
                ("bottlenecks", "bottlenecks", tr("Bottlenecks to market"), bottleneck_columns(), False),
                ("corridor_roads", "corridor_roads", tr("Corridors by load"), edge_columns(), False),
                ("axis_ranking", None, tr("Axes of each territory"), axis_columns(), False),
                ("specialization", None, tr("Specialization"), quotient_columns(), False),
                ("unit_diversity", None, tr("Diversity"), diversity_columns(), False),
                ("production_check", None, tr("Production to check at its source"), suspect_columns(), False),
            ],
        ),
        (tr("Accessibility"), [("access", "travel_time", tr("Time to the nearest center"), trip_columns(), False)]),
        (
            tr("Functional territories"),
            [
                (
                    "flow_territory_units",
                    "territory_units",
                    tr("Units by their role in the travel-to-work area"),
                    flow_unit_columns(),
                    False,
                ),
                ("flow_territories", "territories", tr("Travel-to-work areas"), flow_area_columns(), by_flows),
                (
                    "territory_units",
                    "territory_units",
                    tr("Units by their role in the territory"),
                    unit_columns(),
                    False,
                ),
                ("territories", "territories", tr("Territories by travel time"), area_columns(), not by_flows),
            ],
        ),
        (
            tr("Base map"),
            [
                ("localities", "localities", tr("Localities"), [], True),
                ("roads", "roads", tr("Roads"), [], False),
                ("municipalities", "municipalities", tr("Municipalities"), [], False),
            ],
        ),
    ]


def made_from(table):
    """Roles of the inputs from which a table of the study is made; None for all of them."""
    selection = ("localities", "quotas", "roads", "centers", "municipalities", "flows")
    by_time = ("localities", "roads", "centers")
    by_flows = ("flows", "municipalities")
    corridors = ("sources", "roads", "centers")
    ranking = ("production", "localities", "roads", "centers", "municipalities", "flows")
    return {
        "centers": ("centers",),
        "localities": ("localities",),
        "roads": ("roads",),
        "municipalities": ("municipalities",),
        "access": by_time,
        "flow_territories": by_flows,
        "flow_territory_units": by_flows,
        "territories": (*by_time, "municipalities"),
        "territory_units": (*by_time, "municipalities"),
        "corridor_markets": corridors,
        "corridor_sources": corridors,
        "corridor_roads": corridors,
        "bottlenecks": corridors,
        "candidate_roads": (*corridors, "candidates"),
        "missing_services": ("sources", "roads", "services"),
        "axis_ranking": ranking,
        "verdicts": selection,
        "territory_ranking": selection,
        "selection_summary": selection,
        "specialization": ("production",),
        "unit_diversity": ("production",),
        "production_check": ("production",),
    }.get(table)


def locality_fields(value_of):
    """Columns that the reports show, by what they mean; "" for those not given.

    Parameters
    ----------
    value_of : callable
        Name of a parameter of `territorios:study` → its value, "" or None where there is none.
    """
    meanings = {
        "code": "CODE",
        "name": "NAME",
        "population": "POPULATION",
        "families": "FAMILIES",
        "households": "HOUSEHOLDS",
        "units": "UNITS_UNDER_20HA",
        "municipality": "MUNICIPALITY",
        "state": "STATE",
        "amount": "AMOUNT_FIELD",
        "center": "CENTER_ID",
    }
    fields = {meaning: value_of(name) or "" for meaning, name in meanings.items()}
    return {**fields, "territory": value_of("TERRITORY") or FUNCTIONAL_TERRITORY}
