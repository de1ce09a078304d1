"""Columns that every method of territories writes, with the names people see."""

from ...layers.writing.sinks import Column
from ...translation import tr


def unit_columns():
    """New columns of the units of travel-time territories."""
    return [
        *_assignment_columns(),
        Column("cohesion", "real", tr("Cohesion")),
        Column("margin", "real", tr("Margin to the second choice (min)")),
        Column("commuters", "integer", tr("Commuters")),
        Column("minutes", "real", tr("Minutes to the center")),
        Column("why", "text", tr("Why")),
    ]


def flow_unit_columns():
    """New columns of the units of territories by flows."""
    return [
        *_assignment_columns(),
        Column("cohesion", "real", tr("Cohesion")),
        Column("margin", "real", tr("Margin to the second choice (cohesion)")),
        Column("commuters", "integer", tr("Commuters")),
        Column("why", "text", tr("Why")),
        Column("flag", "text", tr("Mark")),
        Column("modeled", "boolean", tr("Modeled flows")),
    ]


def area_columns():
    """Columns of travel-time territories."""
    return [*_quality_columns(), Column("color", "integer", tr("Map color"))]


def flow_area_columns():
    """Columns of territories by flows."""
    return [
        *_quality_columns(),
        Column("arrivals", "real", tr("Arrivals")),
        Column("home_work", "real", tr("Home-work ratio")),
        Column("fragments", "integer", tr("Detached parts")),
        Column("single", "boolean", tr("One unit only")),
        Column("modeled", "boolean", tr("Modeled flows")),
        Column("color", "integer", tr("Map color")),
    ]


def _assignment_columns():
    return [
        Column("unit_id", "text", tr("Unit")),
        Column("territory", "text", tr("Territory")),
        Column("role", "text", tr("Role")),
        Column("second", "text", tr("Second choice")),
        Column("third", "text", tr("Third choice")),
    ]


def _quality_columns():
    return [
        Column("territory", "text", tr("Territory")),
        Column("name", "text", tr("Name")),
        Column("units", "integer", tr("Units")),
        Column("residents", "real", tr("Residents")),
        Column("supply_sc", "real", tr("Supply self-containment")),
        Column("demand_sc", "real", tr("Demand self-containment")),
        Column("validity", "real", tr("Validity")),
    ]
