"""Columns and tables that `joinroll` writes."""

import numpy as np

from ...layers.writing.sinks import Column
from ...methods.data.small_groups import gather_small
from ...translation import tr

PEOPLE, HOUSEHOLDS, ROWS, REASON = "roll_people", "roll_households", "roll_rows", "roll_reason"


def locality_columns(name, title, counts, summed):
    """Of the localities: the column asked for, and what stands beside it.

    Parameters
    ----------
    name, title : str
        Of the column asked for.
    counts : RollCounts
    summed : bool
        Whether it is a sum; else it counts people or rows.
    """
    columns = [Column(name, "real" if summed else "integer", title)]
    if summed and counts.people is not None:
        columns.append(Column(PEOPLE, "integer", tr("People in the roll")))
    if counts.households is not None:
        columns.append(Column(HOUSEHOLDS, "integer", tr("Households in the roll")))
    columns.append(Column(ROWS, "integer", tr("Rows of the roll")))
    return [*columns, Column(REASON, "text", tr("Why there is no number"))]


def locality_values(name, counts, summed, hidden):
    """Values of these columns; NaN where `hidden` gives a reason."""
    main = counts.total if summed else counts.rows if counts.people is None else counts.people
    values = {name: main, PEOPLE: counts.people, HOUSEHOLDS: counts.households, ROWS: counts.rows}
    values = {column: value.astype(float) for column, value in values.items() if value is not None}
    for value in values.values():
        value[hidden != ""] = np.nan
    return {**values, REASON: _blank(np.where(hidden != "", hidden, counts.reason))}


def unmatched_columns():
    """Of the codes and names without a locality."""
    return [
        *_place_columns(),
        Column("rows", "integer", tr("Rows")),
        Column("kinds", "integer", tr("Codes or names gathered in the row")),
        Column("reason", "text", tr("Reason")),
        Column("closest_code", "text", tr("Code of the locality with the closest name")),
        Column("closest", "text", tr("Locality with the closest name")),
        Column("score", "real", tr("Likeness of the names (1: the same)")),
    ]


def match_columns():
    """Of the names that found a locality."""
    return [
        *_place_columns(),
        Column("locality_code", "text", tr("Code of the locality")),
        Column("locality", "text", tr("Locality")),
        Column("how", "text", tr("How the names match")),
        Column("score", "real", tr("Likeness of the names (1: the same)")),
        Column("rows", "integer", tr("Rows")),
    ]


def _place_columns():
    return [
        Column("code", "text", tr("Code in the roll")),
        Column("state", "text", tr("State in the roll")),
        Column("municipality", "text", tr("Municipality in the roll")),
        Column("name", "text", tr("Locality in the roll")),
    ]


def unmatched_table(counts, places, least):
    """Rows of `unmatched_columns`; those of fewer than `least` rows of the roll gathered by reason."""
    table = gather_small(counts.unmatched, least, ["code", "state", "municipality", "name"])
    codes, names = _of_places(places, table["closest"])
    return _texts(table.assign(closest_code=codes, closest=names))


def match_table(counts, places, least):
    """Rows of `match_columns`, without the number of rows where it is below `least`."""
    table = counts.matches
    codes, names = _of_places(places, table["place"])
    rows = table["rows"].to_numpy(float, copy=True)
    rows[rows < least] = np.nan
    return _texts(table.assign(locality_code=codes, locality=names, rows=rows))


def _of_places(places, rows):
    """Code and name of the localities at `rows`, "" for -1."""
    codes = ["" if row < 0 else places.codes[row] for row in rows]
    return codes, ["" if row < 0 or places.names is None else places.names[row] for row in rows]


def _texts(table):
    texts = table.select_dtypes(object).columns
    return table.assign(**{name: _blank(table[name].to_numpy(object)) for name in texts})


def _blank(texts):
    return np.array([text or None for text in texts], object)
