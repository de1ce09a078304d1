"""Report section: how long it takes to reach an urban center."""

from ..layers.local_numbers import number, percent
from ..layers.messages import first_of
from ..methods.accessibility.time_distribution import weighted_quantile
from ..translation import tr
from .charts import bar_chart
from .report_blocks import Picture, Section, table

FAR = 60.0  # minutes
NEEDS = ("roads", "centers", "population")


def access_section(results):
    """Map, chart and tables of travel time."""
    section = Section("access", tr("Accessibility"), tr("Accessibility: time to the nearest urban center"))
    if not results.has("access"):
        section.missing = tr("Travel times were not computed: the study had no urban centers or municipal seats.")
        return section
    section.illustrative = results.illustrative(*NEEDS)
    rows = results.table("access")
    nearest = rows["rank"].isna() | (rows["rank"] == 1)
    people = results.numbers(rows, "population").where(nearest)
    section.findings = _findings(rows[nearest], people[nearest])
    section.actions = _actions(results, rows[nearest])
    section.blocks += results.map_picture(
        "access_map.png",
        tr("Time to the nearest urban center"),
        ("centers", "access", "roads", "municipalities"),
        section.illustrative,
    )
    section.blocks += _bands(results, people)
    section.blocks += _without_access(results, rows)
    return section


def _findings(rows, people):
    reached = rows["total_min"].notna()
    sentences = [
        tr("{} of {} localities reach an urban center by road; {} do not.").format(
            number(reached.sum()), number(len(rows)), number((~reached).sum())
        )
    ]
    counted = reached & people.notna()
    total = people[counted].sum()
    if total > 0:
        far = people[counted & (rows["total_min"] > FAR)].sum()
        sentences.append(
            tr(
                "Half of the people live within {} minutes of a center; {} people ({}) live more than {} minutes away."
            ).format(
                number(weighted_quantile(rows["total_min"][counted], people[counted], 0.5)),
                number(far),
                percent(far / total, 1),
                number(FAR),
            )
        )
    unknown = int(people.isna().sum())
    if unknown:
        sentences.append(
            tr("Localities without population, which count as places only, not as people: {}.").format(number(unknown))
        )
    return sentences


def _actions(results, rows):
    """Where to look first."""
    without = rows[rows["total_min"].isna()]
    if without.empty:
        return []
    shown = first_of(_names(results, without))
    return [
        tr("Find out on the ground how people travel where no road leads to an urban center: {} ({}).").format(
            number(len(without)), shown
        )
    ]


def _names(results, rows):
    """Name of each locality, or its code."""
    return [name or code for name, code in zip(results.values(rows, "name"), results.values(rows, "code"))]


def _bands(results, people):
    """Chart and table of people and localities by class of time."""
    classes = results.by_class("access")
    counts = [len(rows) for _, rows in classes]
    sums = [people[rows.index].sum() for _, rows in classes]
    labels = [item.label for item, _ in classes]
    shares = [total / sum(sums) if sum(sums) else float("nan") for total in sums]
    bar_chart(
        results.folder / "access_chart.png",
        labels,
        [
            (tr("People"), sums, [f"{number(total)}  ({percent(share, 1)})" for total, share in zip(sums, shares)]),
            (tr("Localities"), counts, [number(count) for count in counts]),
        ],
        [item.color for item, _ in classes],
        results.note(results.illustrative(*NEEDS)),
    )
    cells = [
        [label, number(count), number(total), percent(share, 1)]
        for label, count, total, share in zip(labels, counts, sums, shares)
    ]
    cells.append([tr("Total"), number(sum(counts)), number(sum(sums)), percent(1.0) if sum(sums) else "–"])
    title = tr("People and localities by time to the nearest urban center")
    columns = [(tr("Time"), False), (tr("Localities"), True), (tr("People"), True), (tr("Share of the people"), True)]
    return [
        Picture("access_chart.png", title, results.source("access")),
        table(title, columns, cells, results.source("access"), last_is_total=True),
    ]


def _without_access(results, rows):
    """Table of the localities without trip, by reason."""
    without = rows[rows["total_min"].isna()]
    if without.empty:
        return []
    titles = {
        "no_geometry": tr("No usable position"),
        "off_network": tr("Too far from any road"),
        "other_component": tr("No urban center on its part of the road network"),
        "one_way_trap": tr("One-way roads do not let it through"),
        "beyond_limit": tr("Every center is beyond the limit"),
    }
    cells = []
    for reason, group in without.groupby("reason", dropna=False):
        people = results.numbers(group, "population").sum()
        shown = first_of(_names(results, group))
        cells.append([titles.get(reason, reason or "–"), number(len(group)), number(people), shown])
    columns = [(tr("Reason"), False), (tr("Localities"), True), (tr("People"), True), (tr("Which"), False)]
    return [table(tr("Localities without access, by reason"), columns, cells, results.source("access"))]
