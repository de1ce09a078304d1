"""Parameters of a table of production by unit, product and year, and how its rows are read."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.reading.features import read_features
from ...methods.codes import align_codes, code_text
from ...translation import tr


def declare_production(algorithm):
    """Add PRODUCTION and its fields to `algorithm`."""
    algorithm.add(
        QgsProcessingParameterFeatureSource("PRODUCTION", tr("Production"), [QgsProcessing.SourceType.TypeVector]),
        tr("Table or layer with one row per unit, product and year."),
    )
    for name, title, help_text in (
        ("UNIT_FIELD", tr("Unit code"), tr("Municipality, territory or other unit that produces.")),
        ("PRODUCT_FIELD", tr("Product"), tr("Name or code of the product or activity.")),
        ("VALUE_FIELD", tr("Value"), tr("Production, sales or employment, 0 or more, in one unit of measure.")),
        ("YEAR_FIELD", tr("Year field"), tr("Year of each row; without it all rows are one period.")),
    ):
        optional = name == "YEAR_FIELD"
        algorithm.add(
            QgsProcessingParameterField(name, title, parentLayerParameterName="PRODUCTION", optional=optional),
            help_text,
        )


def declare_means(algorithm):
    """Add how many years stand for a year, and whether suspect values count."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "AVERAGE", tr("Years averaged"), QgsProcessingParameterNumber.Type.Integer, 1, minValue=1, maxValue=30
        ),
        tr(
            "The year is the mean of these years that end with it, so that one harvest does not decide. Values out of"
            " line with the years around them are left out of the mean."
        ),
        advanced=True,
    )

    algorithm.add(
        QgsProcessingParameterBoolean("KEEP_SUSPECTS", tr("Suspect values count in means and changes"), False),
        tr("By default values out of line with the years around them are in no mean and in no shift-share."),
        advanced=True,
    )


def read_production(algorithm, parameters, context, feedback):
    """Read the rows as the methods need them.

    Returns
    -------
    rows : pandas.DataFrame
        ``unit``, ``product``, ``value``, ``year``; one same year everywhere without a year field.
    source : Features

    Raises
    ------
    BadInput
        When no row has a unit, a product and a year.
    """
    import pandas as pd

    unit, product, value, year = (
        algorithm.parameterAsString(parameters, name, context)
        for name in ("UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD", "YEAR_FIELD")
    )
    source = read_features(
        algorithm, parameters, "PRODUCTION", context, feedback, geometry=False, fields=[unit, product, value, year]
    )
    rows = pd.DataFrame({"unit": source.codes(unit, feedback)})
    # spelling is kept to the letter: what looks alike is reported, not merged
    names = source.values(product)
    rows["product"] = [name if isinstance(name, str) and name.strip() else code_text(name) for name in names]
    rows["value"] = source.numbers(value, feedback)
    rows["year"] = source.numbers(year, feedback, negative=True) if year else 0.0
    require_rows(rows, source)
    return rows, source


def require_rows(rows, source, units=None, units_name=""):
    """Refuse rows of which none is of a unit, a product and a year; with `units`, of one of them."""
    whole = rows[(rows["unit"] != "") & (rows["product"] != "") & rows["year"].notna()]
    if whole.empty:
        raise BadInput(tr("No row of layer “{}” has a unit, a product and a year.").format(source.name))
    if units is not None and not whole["unit"].isin(units).any():
        raise BadInput(
            tr("No unit of layer “{}” is in layer “{}” (first: {}). Check the code fields of both.").format(
                source.name, units_name, first_of(sorted(set(whole["unit"])))
            )
        )


def means_problem(algorithm, parameters, context, years):
    """What is wrong with the years asked for where there is no year field, "" when nothing is."""
    if parameters.get("YEAR_FIELD") not in (None, ""):
        return ""
    if any(parameters.get(name) not in (None, "") for name in years):
        return tr("Choose the year field, or leave the years empty.")
    if algorithm.parameterAsInt(parameters, "AVERAGE", context) > 1:
        return tr("Choose the year field, or average one year only.")
    return ""


def chosen_year(algorithm, parameters, context, name, rows, source):
    """The year of the parameter `name`, None where it is not given; it must be in the table."""
    if parameters.get(name) in (None, ""):
        return None
    year = algorithm.parameterAsDouble(parameters, name, context)
    known = np.unique(rows["year"].dropna())
    if year not in known:
        raise BadInput(
            tr("Layer “{}” has no rows of the year {:g}. Its years are: {}.").format(
                source.name, year, ", ".join(f"{value:g}" for value in known)
            )
        )
    return year


def with_zeros(codes, units, units_name, source, feedback):
    """The `codes` of `source`, with the leading zeros they lost against those of the `units`."""
    aligned, repaired = align_codes(codes, units)
    if repaired:
        warn(
            feedback,
            tr(
                "Codes given back the leading zeros that those of the units have: {} of layer “{}”, against layer “{}” ({})."
            ),
            repaired,
            source,
            units_name,
            first_of([old for old, new in zip(codes, aligned) if old != new]),
        )
    return aligned
