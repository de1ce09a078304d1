"""The report of the strength of the axes: a table and a chart of bubbles for each territory."""

from ..layers.local_numbers import number
from ..translation import tr
from .axis_figures import (
    chart_note,
    chart_title,
    components_table,
    draw_axes,
    reading_notes,
    strongest_axes_table,
    strongest_axis_counts,
    strongest_axis_sentence,
    territory_titles,
)
from .page_report import picture_address, write_page
from .report_blocks import Picture, Section

TERRITORIES = 40  # with the most production


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
    titles = territory_titles(axes)
    sections = [_overview(axes, largest, title, caption), _reading(axes, title, min_mass, by_chain, families)]
    for place, territory in enumerate(largest[:TERRITORIES]):
        own = axes[axes["territory"] == territory]
        sections.append(_territory(f"territory{place + 1}", own, title, titles[territory], caption))
    write_page(path, title, source, sections)


def _overview(axes, largest, title, caption):
    section = Section("overview", title, tr("Strongest axes of each territory"), strongest_axis_counts(axes))
    if len(largest) > TERRITORIES:
        section.findings.append(
            tr("Shown are the {} territories of most production, of {}.").format(TERRITORIES, number(len(largest)))
        )
    section.blocks = [strongest_axes_table(axes, largest[:TERRITORIES], caption)]
    return section


def _reading(axes, title, min_mass, by_chain, families):
    """What the numbers mean, and their limits."""
    section = Section("reading", title, tr("How to read the strength"))
    section.findings = [
        tr(
            "Strength joins four components: production, specialization (location quotient), localities and families."
            " Each is divided by the largest of its territory; strength is the geometric mean of the four, from 0 to 1."
        ),
        *reading_notes(by_chain),
        tr("Families come from the field “{}”.").format(families),
    ]
    if min_mass > 0.0:
        section.findings.append(
            tr("Axes with a production below {} have no rank: {} of {}.").format(
                number(min_mass), number((axes["reason"] == "below_min_mass").sum()), number(len(axes))
            )
        )
    return section


def _territory(key, axes, title, name, caption):
    section = Section(key, title, name)
    ranked = axes[axes["reason"] == ""]
    if len(ranked):
        section.findings.append(strongest_axis_sentence(ranked.iloc[0]))
        address = picture_address(lambda file: draw_axes(file, ranked))
        section.blocks.append(Picture(address, chart_title(), f"{chart_note()} {caption}"))
    else:
        section.findings.append(tr("No axis of this territory can be ranked; the table says why."))
    section.blocks.append(components_table(axes, caption))
    return section
