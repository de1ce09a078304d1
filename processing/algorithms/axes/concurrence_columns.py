"""Columns of the tables of `concurrence`, with the names people see."""

from ...layers.writing.sinks import Column
from ...translation import tr
from .plain_names import plain_names

PREFIX = "p_"


def unit_columns(names, kinds):
    """Of the matrix: a column per program, and what they add up to.

    Parameters
    ----------
    names : mapping of str to str
        Program to the name of its column.
    kinds : list of str
        Kind of each of these columns.
    """
    return [
        *(Column(name, kind, program) for (program, name), kind in zip(names.items(), kinds)),
        Column("programs", "integer", tr("Programs in the same place")),
        Column("same_people", "integer", tr("People in two programs or more")),
        Column("same_objective", "integer", tr("Programs with the same objective")),
        Column("complementary", "boolean", tr("Programs that complete each other")),
        Column("basket", "integer", tr("Components of its basket")),
        Column("component_count", "integer", tr("Components it has")),
        Column("missing_count", "integer", tr("Components it lacks")),
        Column("components", "text", tr("Components present")),
        Column("missing", "text", tr("Components missing")),
    ]


def territory_columns():
    """Of the components of each territory."""
    return [
        Column("territory", "text", tr("Territory or axis")),
        Column("component", "text", tr("Component")),
        Column("units", "integer", tr("Localities that need it")),
        Column("present", "integer", tr("Localities that have it")),
        Column("missing", "integer", tr("Localities that lack it")),
    ]


def unmatched_columns():
    """Of the codes of the rolls without a locality."""
    return [
        Column("program", "text", tr("Program")),
        Column("code", "text", tr("Code in the roll")),
        Column("rows", "integer", tr("Rows")),
        Column("reason", "text", tr("Reason")),
    ]


def program_names(programs):
    """Name of the column of each program: plain letters behind ``p_``, none repeated."""
    return plain_names(programs, PREFIX)
