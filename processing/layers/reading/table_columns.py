"""Columns of a table read in chunks, under the names by which the methods know them."""

from ...methods.code_matching import joined_codes
from ...methods.data.name_folding import plain_name
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn

# the rows of a file are not counted before it is read: so many are half of the bar
HALFWAY_ROWS = 500_000


def column_of(table, field):
    """Name of the column of a `DataTable` that a person calls `field`, whatever its capitals and accents.

    Raises
    ------
    BadInput
        When there is none.
    """
    for spell in (str, str.casefold, plain_name):
        found = [name for name in table.columns if spell(name) == spell(field)]
        if found:
            return found[0]
    raise BadInput(
        tr("Table “{}” has no field “{}”. Choose one of its fields: {}.").format(
            table.name, field, ", ".join(table.columns) or tr("none")
        )
    )


def text_pieces(table, fields, report):
    """The rows of a table, piece by piece.

    Parameters
    ----------
    table : DataTable
    fields : dict of str to str or list of str
        Name that each column is to have and its field; for a list, the code that these fields make up together.
    report : callable
        As `progress.stage` gives it.

    Yields
    ------
    pandas.DataFrame
        Text, "" for nothing; the index is the row as a spreadsheet shows it.

    Raises
    ------
    BadInput
        When the table has no such field, or cannot be read to its end.
    """
    import pandas as pd

    columns = {
        name: [column_of(table, field)] if isinstance(field, str) else [column_of(table, part) for part in field]
        for name, field in fields.items()
    }
    wanted = list(dict.fromkeys(column for own in columns.values() for column in own))
    read = 0
    for frame in table.chunks(wanted):
        frame = frame.fillna("")
        yield pd.DataFrame(
            {
                name: frame[own[0]] if len(own) == 1 else joined_codes([frame[part].to_numpy() for part in own])
                for name, own in columns.items()
            },
            index=frame.index,
        )
        read += len(frame)
        report(read / (read + HALFWAY_ROWS))


def warn_of_dots(feedback, count, column, table, first):
    """Warn of figures such as 1.234, taken with a decimal point, whose dot may separate thousands."""
    if count:
        warn(
            feedback,
            tr(
                "Dots taken as decimal points that may separate thousands: {} in column “{}” of table “{}” (first: {})."
                " If they do, take them out."
            ),
            count,
            column,
            table,
            first_of(first),
        )


def say_how_it_was_read(table, feedback):
    """Tell encoding and separator of a table that was read, and warn of rows that may have slipped."""
    for note in table.notes:
        feedback.pushInfo(note)
    if table.broken:
        warn(
            feedback,
            tr("Rows with more values than headings, whose values may be in the wrong column: {} of table “{}” ({})."),
            len(table.broken),
            table.name,
            first_of(table.broken),
        )
