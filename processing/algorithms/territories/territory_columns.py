"""Columns that every method of territories writes, with the names people see."""

from ...layers.sinks import Column
from ...translation import tr


def unit_columns():
    """New columns of the units."""
    return [
        Column("unit_id", "text", tr("Unit")),
        Column("territory", "text", tr("Territory")),
        Column("role", "text", tr("Role")),
        Column("second", "text", tr("Second choice")),
        Column("third", "text", tr("Third choice")),
        Column("cohesion", "real", tr("Cohesion")),
        Column("margin", "real", tr("Margin to the second choice (min)")),
        Column("commuters", "integer", tr("Commuters")),
        Column("minutes", "real", tr("Minutes to the center")),
        Column("why", "text", tr("Why")),
    ]


def area_columns():
    """Columns of the territories."""
    return [
        Column("territory", "text", tr("Territory")),
        Column("name", "text", tr("Name")),
        Column("units", "integer", tr("Units")),
        Column("residents", "real", tr("Residents")),
        Column("supply_sc", "real", tr("Supply self-containment")),
        Column("demand_sc", "real", tr("Demand self-containment")),
        Column("validity", "real", tr("Validity")),
        Column("color", "integer", tr("Map color")),
    ]
