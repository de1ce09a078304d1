"""Columns of what is wrong with roads and of their connected parts."""

from ...layers.writing.sinks import Column
from ...translation import tr


def problem_columns():
    """A row for each problem."""
    return [
        Column("reason", "text", tr("Problem")),
        Column("component", "integer", tr("Connected part")),
        Column("distance_m", "real", tr("Distance (m)")),
        Column("road_id", "integer", tr("Number of the road in its layer")),
        Column("other_id", "integer", tr("Number of the other road")),
        Column("detail", "text", tr("Value found")),
    ]


def part_columns():
    """A row for each connected part."""
    return [
        Column("component", "integer", tr("Connected part")),
        Column("length_km", "real", tr("Kilometers")),
        Column("roads", "integer", tr("Lines")),
    ]
