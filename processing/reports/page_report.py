"""The report of one algorithm: a page of HTML in one file, its pictures inside it."""

from base64 import b64encode
from io import BytesIO
from pathlib import Path

from ..layers.local_numbers import number, today
from ..layers.writing.run_stamp import plugin_version
from ..translation import language, tr

TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "reports"


def write_page(path, title, subtitle, sections):
    """Write the page.

    Parameters
    ----------
    path : str
    title, subtitle : str
        Plain text; all text is escaped.
    sections : list of Section
        Their pictures may be addresses as `picture_address` gives them.
    """
    text = (
        page_environment()
        .get_template("page.html.j2")
        .render(
            language=language(),
            title=title,
            subtitle=subtitle,
            sections=sections,
            version=plugin_version(),
            date=today(),
        )
    )
    Path(path).write_text(text, encoding="utf-8")


def page_environment():
    """Templates of the reports, with everything escaped."""
    from jinja2 import Environment, FileSystemLoader

    environment = Environment(
        autoescape=True, loader=FileSystemLoader(str(TEMPLATES)), trim_blocks=True, lstrip_blocks=True
    )
    environment.globals.update(tr=tr, number=number)
    return environment


def picture_address(draw):
    """What a PNG is as the address of an image within a page.

    Parameters
    ----------
    draw : callable
        Called with a file-like object to which it writes the PNG.

    Returns
    -------
    str
    """
    file = BytesIO()
    draw(file)
    return "data:image/png;base64," + b64encode(file.getvalue()).decode("ascii")
