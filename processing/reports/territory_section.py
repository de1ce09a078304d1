"""Report section: the functional territories, by flows and by travel time."""

from ..layers.local_numbers import number, percent
from ..translation import tr
from .report_blocks import Section, table

UNSURE = 10.0  # minutes between the first and the second choice
SHOWN = 20  # areas in the table
TIME_INPUTS, FLOW_INPUTS = ("roads", "centers", "municipalities"), ("flows", "municipalities")


def territory_section(results):
    """Maps and tables of the territories; of two delimitations the one that counts comes first."""
    section = Section(
        "territories", tr("Functional territories"), tr("Functional territories: which places work together")
    )
    by_time, by_flows = results.has("territories"), results.has("flow_territories")
    if not (by_time or by_flows):
        section.missing = tr("Territories were not delimited: the study had no urban centers or municipal seats.")
        return section
    section.illustrative = results.illustrative(
        *dict.fromkeys((TIME_INPUTS if by_time else ()) + (FLOW_INPUTS if by_flows else ()))
    )
    parts = [_time_part] if by_time else []
    if by_flows:
        parts.insert(0 if results.by_flows else 1, _flow_part)
    for part in parts:
        findings, actions, blocks = part(results)
        section.findings += findings
        section.actions += actions
        section.blocks += blocks
    if by_flows:
        section.findings += _choice(by_time, results.by_flows) + _clarity(results)
    return section


def _choice(by_time, flows_first):
    """Which of the two delimitations the rest of the study takes, and why."""
    if not by_time:
        return []
    if flows_first:
        return [tr("The travel-to-work areas come first; the territories by travel time are kept to compare.")]
    return [
        tr(
            "More than half of the travel-to-work areas are a single municipality: these flows tie few places together, so"
            " the study takes the territories by travel time, and the areas are kept to compare."
        )
    ]


def _clarity(results):
    """How clearly the flows tell the travel-to-work areas apart."""
    modularity = results.outputs.get("MODULARITY")
    if modularity is None:
        return []
    return [
        tr("Modularity of the areas: {}; 0 is what chance would give. It compares divisions of the same flows.").format(
            number(modularity, 3)
        )
    ]


def _flow_part(results):
    """Sentences, what to do, and map and table of the travel-to-work areas."""
    areas = results.table("flow_territories").sort_values(["residents", "territory"], ascending=[False, True])
    largest, single = areas.iloc[0], int(areas["single"].astype(bool).sum())
    findings = [
        tr("Travel-to-work areas out of the flows: {}, of which a single unit: {} ({}).").format(
            number(len(areas)), number(single), percent(single / len(areas))
        ),
        tr("The largest area, {}, gathers {} territorial units and {} people of the flows.").format(
            largest["name"], number(largest["units"]), number(largest["residents"])
        ),
    ]
    actions = []
    if results.has("flow_territory_units"):
        few = int((results.table("flow_territory_units")["flag"] == "few_commuters").sum())
        if few:
            actions.append(
                tr("Units tied to their area by few people, to look at before deciding: {}.").format(number(few))
            )
        findings += _outside(results, "flow_territory_units")
    made_up = results.illustrative(*FLOW_INPUTS)
    blocks = results.map_picture("flow_territories_map.png", tr("Travel-to-work areas"), ("flow_territories",), made_up)
    for picture in blocks:
        picture.real = not made_up
    columns = [
        (tr("Area"), False),
        (tr("Territorial units"), True),
        (tr("People of the flows"), True),
        (tr("Residents who stay"), True),
        (tr("Arrivals who live inside"), True),
    ]
    cells = [
        [
            row["name"] or row["territory"],
            number(row["units"]),
            number(row["residents"]),
            percent(row["supply_sc"]),
            percent(row["demand_sc"]),
        ]
        for _, row in areas.head(SHOWN).iterrows()
    ]
    title = tr("The travel-to-work areas with most people: {} of {}").format(number(len(cells)), number(len(areas)))
    source = results.source("flow_territories")
    return findings, actions, [*blocks, table(title, columns, cells, source, real=not made_up)]


def _time_part(results):
    """Sentences, what to do, and map and table of the territories by travel time."""
    territories = results.table("territories").sort_values(["residents", "territory"], ascending=[False, True])
    units = results.table("territory_units") if results.has("territory_units") else None
    largest = territories.iloc[0]
    findings = [
        tr("{} functional territories, each around the urban center that is reached first.").format(
            number(len(territories))
        ),
        tr("The largest, {}, gathers {} territorial units and {} people.").format(
            largest["name"], number(largest["units"]), number(largest["residents"])
        ),
    ]
    actions = []
    if units is not None:
        actions += _certainty(units)
        findings += _outside(results, "territory_units")
    blocks = results.map_picture(
        "territories_map.png",
        tr("Territories by travel time"),
        ("centers", "territories"),
        results.illustrative(*TIME_INPUTS),
        # a territory has the name of its center, whose label keeps clear of the symbols
        ("territories",) if results.has("centers") else (),
    )
    return findings, actions, [*blocks, _time_table(results, territories, units)]


def _certainty(units):
    unsure = int((units["margin"] < UNSURE).sum())
    if not unsure:
        return []
    return [
        tr(
            "{} territorial units are less than {} minutes nearer to their center than to the next one: look at them before deciding."
        ).format(number(unsure), number(UNSURE))
    ]


def _outside(results, layer):
    """How many units have no territory."""
    outside = int(results.table(layer)["territory"].isna().sum())
    if not outside:
        return []
    return [
        tr("{} territorial units have no territory; the column why of layer {} says the reason.").format(
            number(outside), layer
        )
    ]


def _time_table(results, territories, units):
    columns = [(tr("Territory"), False), (tr("Territorial units"), True), (tr("People"), True)]
    cells = [
        [row["name"] or row["territory"], number(row["units"]), number(row["residents"])]
        for _, row in territories.iterrows()
    ]
    names = ["territories"]
    if units is not None:
        names.append("territory_units")
        columns += [(tr("Mean minutes to the center"), True), (tr("Farthest unit (minutes)"), True)]
        minutes = units.groupby("territory")["minutes"].agg(["mean", "max"])
        for line, code in zip(cells, territories["territory"]):
            line += [number(minutes["mean"].get(code)), number(minutes["max"].get(code))]
    return table(tr("Territories by population"), columns, cells, results.source(*names))
