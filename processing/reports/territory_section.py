"""Report section: the functional territories."""

from ..layers.local_numbers import number
from ..translation import tr
from .report_blocks import Section, table

UNSURE = 10.0  # minutes between the first and the second choice


def territory_section(results):
    """Map and table of the territories."""
    section = Section(
        "territories", tr("Functional territories"), tr("Functional territories: which places work together")
    )
    if not results.has("territories"):
        section.missing = tr("Territories were not delimited: the study had no urban centers or municipal seats.")
        return section
    section.illustrative = results.illustrative("roads", "centers", "municipalities")
    territories = results.table("territories").sort_values(["residents", "territory"], ascending=[False, True])
    units = results.table("territory_units") if results.has("territory_units") else None
    largest = territories.iloc[0]
    section.findings = [
        tr("{} functional territories, each around the urban center that is reached first.").format(
            number(len(territories))
        ),
        tr("The largest, {}, gathers {} territorial units and {} people.").format(
            largest["name"], number(largest["units"]), number(largest["residents"])
        ),
    ]
    if units is not None:
        section.findings += _certainty(units)
    section.blocks += results.map_picture(
        "territories_map.png",
        tr("Functional territories"),
        ("centers", "territories"),
        section.illustrative,
        # a territory has the name of its center, whose label keeps clear of the symbols
        ("territories",) if results.has("centers") else (),
    )
    section.blocks.append(_table(results, territories, units))
    return section


def _certainty(units):
    sentences = []
    unsure = int((units["margin"] < UNSURE).sum())
    if unsure:
        sentences.append(
            tr(
                "{} territorial units are less than {} minutes nearer to their center than to the next one: look at them before deciding."
            ).format(number(unsure), number(UNSURE))
        )
    outside = int(units["territory"].isna().sum())
    if outside:
        sentences.append(
            tr(
                "{} territorial units have no territory; the column why of layer territory_units says the reason."
            ).format(number(outside))
        )
    return sentences


def _table(results, territories, units):
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
