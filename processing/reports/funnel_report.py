"""The report of a program's funnel: its drawing and its table."""

from ..layers.local_numbers import number, percent
from ..translation import tr
from .charts import bar_chart
from .page_report import picture_address, write_page
from .report_blocks import Picture, Section, table

FIRST, LATER = "#0072b2", "#56b4e9"


def write_funnel_report(path, source, stages):
    """Write the page.

    Parameters
    ----------
    path : str
    source : str
        Name of the table of stages.
    stages : pandas.DataFrame
        As `program_funnel` gives it.
    """
    caption = tr("Source: layer {}.").format(source)
    title = tr("Funnel of the program")
    rows = stages.to_dict("records")
    colors = [FIRST] + [LATER] * (len(rows) - 1)

    def draw(file):
        counts = [("", list(stages["count"]), [_bar_text(row) for row in rows])]
        bar_chart(file, list(stages["stage"]), counts, colors)

    section = Section("funnel", title, tr("Stages of the program"))
    section.findings = [_sentence(row) for row in rows if row["percent_of_base"] == row["percent_of_base"]]
    columns = [
        (tr("Stage"), False),
        (tr("Families or people"), True),
        (tr("Percentage"), True),
        (tr("of"), False),
        (tr("Percentage of the stage before"), True),
        (tr("Lost since the stage before"), True),
    ]
    cells = [
        [
            row["stage"],
            number(row["count"]),
            percent(row["percent_of_base"] / 100.0, 1),
            row["base"] or "–",
            percent(row["percent_of_previous"] / 100.0, 1),
            number(row["lost"]),
        ]
        for row in rows
    ]
    section.blocks = [
        Picture(picture_address(draw), title, caption),
        table(tr("Stages of the program"), columns, cells, caption),
    ]
    write_page(path, title, source, [section])


def _bar_text(row):
    count = number(row["count"])
    if row["percent_of_base"] != row["percent_of_base"]:
        return count
    return tr("{} ({} of {})").format(count, percent(row["percent_of_base"] / 100.0), row["base"])


def _sentence(row):
    return tr("{}: {} of {}, and {} of the stage before.").format(
        row["stage"],
        percent(row["percent_of_base"] / 100.0, 1),
        row["base"],
        percent(row["percent_of_previous"] / 100.0, 1),
    )
