"""What a report is made of: sections with sentences, pictures and tables."""

from dataclasses import dataclass, field


@dataclass
class Picture:
    """A picture file beside the page."""

    file: str
    text: str
    caption: str
    captioned: bool = False  # title and caption are in the picture itself
    real: bool = False  # even in a section that uses illustrative data


@dataclass
class Table:
    """A table of texts; `numeric` holds the columns set flush right."""

    title: str
    columns: list
    rows: list
    caption: str
    numeric: frozenset = frozenset()
    last_is_total: bool = False
    real: bool = False


@dataclass
class Section:
    """One part of a report; `missing` says why it is empty.

    The first page tells the first `told` of its findings, and all its `actions`: what to do next.
    """

    key: str
    name: str
    title: str
    findings: list = field(default_factory=list)
    blocks: list = field(default_factory=list)
    illustrative: list = field(default_factory=list)
    missing: str = ""
    actions: list = field(default_factory=list)
    told: int = 2


def table(title, columns, rows, caption, last_is_total=False, real=False):
    """A `Table` whose `columns` are (title, whether numeric) pairs."""
    numeric = frozenset(index for index, (_, is_number) in enumerate(columns) if is_number)
    return Table(title, [name for name, _ in columns], rows, caption, numeric, last_is_total, real)
