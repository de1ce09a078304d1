"""The report of a check of localities: what was found, on a map and kind by kind."""

from ..layers.local_numbers import number
from ..translation import tr
from .map_figure import draw_map
from .page_report import picture_address, write_page
from .report_blocks import Picture, Section, table

ROWS_SHOWN = 20


def write_localities_report(path, layer, rows, problems, titles, advice, not_checked, map_layers):
    """Write the page.

    Parameters
    ----------
    path : str
    layer : str
        Name of the layer of localities.
    rows : int
        Localities looked at.
    problems : pandas.DataFrame
        ``reason``, ``code``, ``name``, ``row`` (from 0) and ``detail``.
    titles, advice : dict of str to str
        Reason to its title and to what it means.
    not_checked : list of str
        Sentences on what could not be looked at.
    map_layers : list of QgsVectorLayer
        Styled, top first.
    """
    source = tr("Source: layer {}.").format(layer)
    counts = problems["reason"].value_counts()
    summary = Section("summary", tr("Summary"), tr("Summary"))
    affected = problems["row"].nunique()
    summary.findings = [
        tr("{} of {} localities have something to look at; {} problems in all.").format(
            number(affected), number(rows), number(len(problems))
        )
        if len(problems)
        else tr("Nothing to look at in {} localities.").format(number(rows)),
        *not_checked,
    ]
    found = [(reason, title) for reason, title in titles.items() if counts.get(reason, 0)]
    if found:
        summary.blocks.append(
            table(
                tr("Problems by kind"),
                [(tr("Problem"), False), (tr("Reason"), False), (tr("Count"), True)],
                [[title, reason, number(counts[reason])] for reason, title in found],
                source,
            )
        )
        summary.blocks += _map(map_layers, source)
    sections = [summary]
    for reason, title in found:
        rows_found = problems[problems["reason"] == reason]
        section = Section(reason, title, f"{title}: {number(len(rows_found))}", [advice[reason]])
        section.blocks = [_first_rows(rows_found, source)]
        sections.append(section)
    write_page(
        path, tr("Check of the localities"), tr("Layer {} · {} localities").format(layer, number(rows)), sections
    )


def _first_rows(rows, source):
    shown = rows.head(ROWS_SHOWN)
    numbers = [number(row + 1) for row in shown["row"]]
    title = tr("All of them")
    if len(rows) > len(shown):
        title = tr("The first {} of {}; all are in the layer of problems").format(number(len(shown)), number(len(rows)))
    columns = [("row", tr("Row"), True), ("code", tr("Code"), False), ("name", tr("Name"), False)]
    columns.append(("detail", tr("What was found"), False))
    kept = [column for column in columns if column[0] == "row" or shown[column[0]].fillna("").ne("").any()]
    cells = [[row[name] or "" for name, _, _ in kept] for _, row in shown.assign(row=numbers).iterrows()]
    return table(title, [(heading, numeric) for _, heading, numeric in kept], cells, source)


def _map(layers, source):
    drawn = []

    def draw(file):
        drawn.append(draw_map(file, layers, tr("Where the problems are"), source))

    address = picture_address(draw)
    return [Picture(address, tr("Where the problems are"), source, captioned=True)] if drawn[0] else []
