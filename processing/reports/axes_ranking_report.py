"""The report of the strength of the axes: a table and a chart of bubbles for each territory."""

import numpy as np

from ..layers.local_numbers import number, percent, significant
from ..translation import tr
from .bubble_chart import bubble_chart
from .page_report import picture_address, write_page
from .report_blocks import Picture, Section, table

TERRITORIES = 40  # with the most production
ROWS, BUBBLES = 15, 12


def write_axes_ranking_report(path, source, axes, year, average, min_mass, by_chain, families):
    """Write the page.

    Parameters
    ----------
    path : str
    source : str
        Name of the table of production.
    axes : pandas.DataFrame
        As `axis_strength` gives it, with ``territory_name``.
    year : float or None
    average : int
        Years whose mean stands for the year.
    min_mass : float
    by_chain : bool
        Whether it is known which localities take part in each product.
    families : str
        Field with the families, whose name says whether they are illustrative.
    """
    caption = tr("Source: layer {}.").format(source)
    if year is not None:
        caption = tr("Source: layer {}, year {:g}.").format(source, year)
    if average > 1:
        caption = tr("Source: layer {}, mean of {} years up to {:g}.").format(source, average, year)
    title = tr("Strength of the productive axes")
    largest = axes.groupby("territory")["mass"].sum().sort_values(ascending=False, kind="stable").index
    sections = [_overview(axes, largest, title, caption, min_mass, by_chain, families)]
    for place, territory in enumerate(largest[:TERRITORIES]):
        own = axes[axes["territory"] == territory]
        sections.append(_territory(f"territory{place + 1}", own, title, caption))
    write_page(path, title, source, sections)


def _overview(axes, largest, title, caption, min_mass, by_chain, families):
    section = Section("overview", title, tr("How to read the strength"))
    section.findings = [
        tr(
            "Strength joins four components: production, specialization (location quotient), localities and families."
            " Each is divided by the largest of its territory; strength is the geometric mean of the four, from 0 to 1."
        ),
        tr("It compares the axes of one territory: strengths of two territories are not comparable."),
    ]
    if by_chain:
        section.findings.append(tr("Localities and families are those that are known to take part in the chain."))
    else:
        section.findings.append(
            tr(
                "It is not known which localities take part in each chain: all those of the units that produce count, so"
                " that localities and families are the most there can be."
            )
        )
    section.findings.append(tr("Families come from the field “{}”.").format(families))
    section.findings.append(tr("A locality in several axes counts in each: families of different axes do not add up."))
    if min_mass > 0.0:
        section.findings.append(
            tr("Axes with a production below {} have no rank: {} of {}.").format(
                number(min_mass), number((axes["reason"] == "below_min_mass").sum()), number(len(axes))
            )
        )
    if len(largest) > TERRITORIES:
        section.findings.append(
            tr("Shown are the {} territories of most production, of {}.").format(TERRITORIES, number(len(largest)))
        )
    columns = [
        (tr("Territory"), False),
        (tr("Strongest axis"), False),
        (tr("Share of the territory"), True),
        (tr("Families"), True),
        (tr("Second axis"), False),
        (tr("Third axis"), False),
    ]
    rows = []
    for territory in largest[:TERRITORIES]:
        ranked = axes[(axes["territory"] == territory) & (axes["reason"] == "")]
        names = [*ranked["product"].head(3), "–", "–", "–"]
        share, families = (ranked[name].iloc[0] if len(ranked) else np.nan for name in ("share", "families"))
        own = axes[axes["territory"] == territory].iloc[0]
        rows.append([territory_title(own), names[0], percent(share), number(families), names[1], names[2]])
    section.blocks = [table(tr("Strongest axes of each territory"), columns, rows, caption)]
    return section


def _territory(key, axes, title, caption):
    name = territory_title(axes.iloc[0])
    section = Section(key, title, name)
    ranked = axes[axes["reason"] == ""]
    if len(ranked):
        first = ranked.iloc[0]
        section.findings.append(
            tr(
                "{} is the strongest axis: {} of the production, a quotient of {}, {} localities and {} families."
            ).format(
                first["product"],
                percent(first["share"]),
                number(first["lq"], 1),
                number(first["localities"]),
                number(first["families"]),
            )
        )
        section.blocks.append(_chart(ranked.head(BUBBLES), caption))
    else:
        section.findings.append(tr("No axis of this territory can be ranked; the table says why."))
    section.blocks.append(_components(axes, caption))
    return section


def _chart(ranked, caption):
    def draw(file):
        bubble_chart(
            file,
            ranked["strength"],
            ranked["families"],
            ranked["mass"],
            list(ranked["product"]),
            (tr("Strength"), tr("Families")),
            (number, number, significant),
            tr("Production"),
        )

    title = tr("Strength against families: the strongest axes")
    note = tr("The area of each bubble is its production; the strongest axis is orange.")
    return Picture(picture_address(draw), title, f"{note} {caption}")


def _components(axes, caption):
    columns = [
        (tr("Rank"), True),
        (tr("Product"), False),
        (tr("Strength"), True),
        (tr("Production"), True),
        (tr("Share of the territory"), True),
        (tr("Location quotient"), True),
        (tr("Localities"), True),
        (tr("Families"), True),
        (tr("Remarks"), False),
    ]
    words = reason_words()
    shown = axes.head(ROWS)
    rows = [
        [
            number(row.rank),
            row.product,
            number(row.strength, 2),
            significant(row.mass) if row.mass == row.mass else "–",
            percent(row.share, 1),
            number(row.lq, 2),
            number(row.localities),
            number(row.families),
            words.get(row.reason, row.reason) or (tr("suspect value") if row.outlier else ""),
        ]
        for row in shown.itertuples()
    ]
    note = tr("Shown are {} of {} axes.").format(number(len(shown)), number(len(axes)))
    return table(tr("Components of the strength"), columns, rows, f"{note} {caption}")


def reason_words():
    """What the codes of the reasons say to people."""
    return {
        "": "",
        "missing_value": tr("production unknown"),
        "no_production": tr("no production"),
        "below_min_mass": tr("below the least production"),
        "no_localities": tr("no localities in the chain"),
        "missing_families": tr("families unknown"),
    }


def territory_title(row):
    """How a territory is called: its name with its code, or its code."""
    name = row["territory_name"]
    return f"{name} ({row['territory']})" if isinstance(name, str) and name else str(row["territory"])
