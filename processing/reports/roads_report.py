"""The report of a road diagnosis: one small page."""

from ..layers.local_numbers import number, percent
from ..translation import tr
from .page_report import write_page
from .report_blocks import Section, table

PARTS_SHOWN = 20


def write_roads_report(path, layer, titles, reasons, parts):
    """Write the page.

    Parameters
    ----------
    path : str
    layer : str
        Name of the road layer.
    titles : dict of str to str
        Reason to what people read.
    reasons : pandas.Series
        Of every problem.
    parts : pandas.DataFrame
        ``component``, ``length_km`` and ``roads``, the longest first.
    """
    counts = reasons.value_counts()
    total = parts["length_km"].sum()
    source = tr("Source: layer {}.").format(layer)
    longest = 100.0 * parts["length_km"].max() / total if total > 0.0 else float("nan")
    if len(parts) > 1:
        # a part left over is not to be rounded away
        longest = min(longest, 99.9)
    problems = Section("problems", tr("Problems"), tr("Problems"))
    problems.findings = [
        tr("Problems: {}. The longest connected part has {} % of the length.").format(
            number(len(reasons)), number(longest, 1)
        )
    ]
    found = [[title, reason, number(counts[reason])] for reason, title in titles.items() if counts.get(reason, 0)]
    if found:
        columns = [(tr("Problem"), False), (tr("Reason"), False), (tr("Count"), True)]
        problems.blocks = [table(tr("Problems by kind"), columns, found, source)]
    connected = Section("parts", tr("Connected parts"), f"{tr('Connected parts')}: {number(len(parts))}")
    connected.blocks = [
        table(
            tr("Longest connected parts"),
            [(tr("Connected part"), False), (tr("Kilometers"), True), (tr("Share"), True), (tr("Lines"), True)],
            [
                [part.component, number(part.length_km, 1), percent(part.length_km / total, 1), number(part.roads)]
                for part in parts.head(PARTS_SHOWN).itertuples()
            ],
            source,
        )
    ]
    write_page(path, tr("Diagnosis of the roads"), f"{layer} · {number(total, 1)} km", [problems, connected])
