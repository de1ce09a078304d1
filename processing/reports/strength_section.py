"""Report section: which productive axes carry each territory, by their strength."""

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
from .report_blocks import Picture, Section
from .territory_section import FLOW_INPUTS, TIME_INPUTS

SHOWN, CHARTED = 12, 3  # territories, those of most production


def strength_section(results):
    """Charts and tables of the axes of the territories that produce most."""
    section = Section(
        "strength", tr("Strength of the productive axes"), tr("Productive axes: which products carry each territory")
    )
    if not results.has("axis_ranking"):
        section.missing = results.why_missing(
            "axis_ranking",
            tr("The axes were not ranked: the study had no production table, no families or no territories."),
        )
        return section
    given = FLOW_INPUTS if results.by_flows else TIME_INPUTS
    section.illustrative = results.illustrative("production", "families", *given)
    axes = _axes(results)
    source = results.source("axis_ranking")
    mass = axes.groupby("territory")["mass"].sum()
    largest = mass.sort_values(ascending=False, kind="stable").index
    titles = territory_titles(axes)
    section.findings = _findings(results, axes, largest[0], titles)
    shown = tr("Shown are the {} territories of most production, of {}.").format(
        number(min(SHOWN, len(largest))), number(len(largest))
    )
    section.blocks = [strongest_axes_table(axes, largest[:SHOWN], f"{shown} {source}")]
    for place, territory in enumerate(largest[:CHARTED]):
        own = axes[axes["territory"] == territory]
        ranked = own[own["reason"] == ""]
        name = titles[territory]
        if len(ranked):
            file = f"axes_chart_{place + 1}.png"
            draw_axes(results.folder / file, ranked)
            caption = " ".join(filter(None, (chart_note(), source, results.note(section.illustrative))))
            section.blocks.append(Picture(file, chart_title(name), caption))
        section.blocks.append(components_table(own, source, name))
    return section


def _axes(results):
    """The table as its method gives it: numbers are numbers, and who has a rank has no reason."""
    import pandas as pd

    axes = results.table("axis_ranking").copy()
    for name in ("rank", "strength", "mass", "share", "lq", "localities", "families"):
        axes[name] = pd.to_numeric(axes[name], errors="coerce")
    return axes.assign(reason=axes["reason"].fillna(""), outlier=axes["outlier"].fillna(False).astype(bool))


def _findings(results, axes, largest, titles):
    sentences = strongest_axis_counts(axes)
    if not sentences:
        return [tr("No axis can be ranked; the table says why.")]
    greatest = axes[(axes["rank"] == 1.0) & (axes["territory"] == largest)]
    if len(greatest):
        sentences.append(f"{titles[largest]}: {strongest_axis_sentence(greatest.iloc[0])}")
    year = results.outputs.get("YEAR_USED")
    if year:
        sentences.append(tr("Production is that of the year {:g}.").format(year))
    return sentences + reading_notes(by_chain=False)
