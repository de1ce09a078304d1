"""The report of a road diagnosis: one small page."""

from pathlib import Path

from ..layers.local_numbers import number, percent
from ..translation import language, tr

TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "reports"
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
    from jinja2 import Environment, FileSystemLoader

    environment = Environment(
        autoescape=True, loader=FileSystemLoader(str(TEMPLATES)), trim_blocks=True, lstrip_blocks=True
    )
    environment.globals.update(tr=tr, number=number)
    counts = reasons.value_counts()
    total = parts["length_km"].sum()
    text = environment.get_template("roads.html.j2").render(
        language=language(),
        layer=layer,
        problems=[(title, reason, counts.get(reason, 0)) for reason, title in titles.items()],
        parts=[
            (part.component, number(part.length_km, 1), percent(part.length_km / total, 1), number(part.roads))
            for part in parts.head(PARTS_SHOWN).itertuples()
        ],
        part_count=len(parts),
        total=total,
    )
    Path(path).write_text(text, encoding="utf-8")
