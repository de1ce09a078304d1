"""Columns of the tables of `specialization`, with the names people see."""

from ...layers.writing.sinks import Column
from ...translation import tr


def quotient_columns():
    """Of the location quotients."""
    return [
        Column("unit", "text", tr("Unit")),
        Column("product", "text", tr("Product")),
        Column("value", "real", tr("Value")),
        Column("share", "real", tr("Share of the unit")),
        Column("reference", "real", tr("Share in all units")),
        Column("lq", "real", tr("Location quotient")),
        Column("mass", "real", tr("Production of the unit")),
        Column("below_min_mass", "boolean", tr("Below the least mass")),
        Column("density", "real", tr("Density of what is near the product")),
        Column("pci", "real", tr("Complexity of the product")),
        Column("years", "integer", tr("Years averaged")),
        Column("outlier", "boolean", tr("Suspect value in the period")),
        Column("reason", "text", tr("Reason without quotient")),
    ]


def unit_columns():
    """Of the diversity of units."""
    return [
        Column("unit", "text", tr("Unit")),
        Column("mass", "real", tr("Production of the unit")),
        Column("products", "integer", tr("Products")),
        Column("hachman", "real", tr("Hachman index")),
        Column("hhi", "real", tr("Herfindahl–Hirschman index")),
        Column("krugman", "real", tr("Krugman index")),
        Column("main_product", "text", tr("Main product")),
        Column("main_share", "real", tr("Share of the main product")),
        Column("top_product", "text", tr("Product of highest quotient")),
        Column("top_lq", "real", tr("Highest quotient")),
        Column("missing", "integer", tr("Cells without a value")),
        Column("below_min_mass", "boolean", tr("Below the least mass")),
        Column("eci", "real", tr("Economic complexity")),
        Column("eci_reason", "text", tr("Reason without complexity")),
        Column("reason", "text", tr("Reason without indices")),
    ]


def shift_share_columns():
    """Of the shift-share."""
    return [
        Column("unit", "text", tr("Unit")),
        Column("product", "text", tr("Product")),
        Column("base_value", "real", tr("Value in the base year")),
        Column("value", "real", tr("Value")),
        Column("change", "real", tr("Change")),
        Column("national", "real", tr("General growth")),
        Column("mix", "real", tr("Product mix")),
        Column("regional", "real", tr("The unit's own effect")),
        Column("reason", "text", tr("Reason without components")),
    ]


def proximity_columns():
    """Of the proximity of products."""
    return [
        Column("product_a", "text", tr("Product")),
        Column("product_b", "text", tr("The other product")),
        Column("proximity", "real", tr("Proximity")),
        Column("together", "integer", tr("Units specialized in both")),
        Column("units_a", "integer", tr("Units specialized in the product")),
        Column("units_b", "integer", tr("Units specialized in the other")),
    ]


def opportunity_columns():
    """Of the products near to what each unit makes."""
    return [
        Column("unit", "text", tr("Unit")),
        Column("product", "text", tr("Product")),
        Column("density", "real", tr("Density of what is near the product")),
        Column("value", "real", tr("Value")),
        Column("lq", "real", tr("Location quotient")),
        Column("pci", "real", tr("Complexity of the product")),
    ]
