"""Parameters of who takes part in the productive chains, and of the territories they are in."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of
from ...layers.reading.features import read_features
from ...translation import tr
from .production_parameters import with_zeros

SEPARATOR = ";"


def declare_territories(algorithm):
    """Add UNITS with their territory, and the names of the territories."""
    table = [QgsProcessing.SourceType.TypeVector]
    algorithm.add(
        QgsProcessingParameterFeatureSource("UNITS", tr("Units with their territory"), table),
        tr(
            "Layer or table with every municipality or other unit, for example what the delimitation of territories gives."
        ),
    )
    _field(algorithm, "UNIT_ID", tr("Unit code in that layer"), "UNITS", tr("None repeated."))
    _field(
        algorithm,
        "TERRITORY",
        tr("Territory"),
        "UNITS",
        tr("Territory of each unit. Units without one count in the production of all and are ranked nowhere."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource("TERRITORY_NAMES", tr("Names of the territories"), table, optional=True),
        tr("Layer or table with the name of each territory, if the report is to call them by it."),
    )
    names = (
        ("TERRITORY_NAMES_ID", tr("Territory code in that layer"), "territory"),
        ("TERRITORY_NAMES_FIELD", tr("Territory name"), "name"),
    )
    for name, title, default in names:
        _field(algorithm, name, title, "TERRITORY_NAMES", "", True, default)


def declare_chains(algorithm):
    """Add LOCALITIES with their families, and which of them take part in each product."""
    table = [QgsProcessing.SourceType.TypeVector]
    algorithm.add(
        QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), table),
        tr("Layer or table with one row per locality."),
    )
    _field(
        algorithm,
        "LOCALITY_UNIT",
        tr("Unit of the locality"),
        "LOCALITIES",
        tr("Code of the municipality or unit in which each locality is, as the layer of the units writes it."),
    )
    _field(algorithm, "FAMILIES", tr("Families"), "LOCALITIES", tr("Families of each locality; empty where unknown."))
    _field(
        algorithm,
        "LOCALITY_CODE",
        tr("Locality code"),
        "LOCALITIES",
        tr("Code of each locality, none repeated. The table of chains needs it."),
        True,
    )
    _field(
        algorithm,
        "PRODUCTS",
        tr("Products of the locality"),
        "LOCALITIES",
        tr(
            "Field with the products of each locality, several between semicolons. Without it and without the table"
            " of chains all localities of a unit take part in what the unit produces."
        ),
        True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource("CHAINS", tr("Localities of each chain"), table, optional=True),
        tr("Table with one row per locality and product: those that take part, where that is known."),
    )
    for name, title, help_text in (
        ("CHAIN_LOCALITY", tr("Locality code in that table"), tr("As the layer of localities writes it.")),
        ("CHAIN_PRODUCT", tr("Product in that table"), tr("As the production writes it.")),
        (
            "CHAIN_FAMILIES",
            tr("Families in the chain"),
            tr("Families of the locality that are in the chain; without it, all of the locality."),
        ),
    ):
        _field(algorithm, name, title, "CHAINS", help_text, True)
    algorithm.add(
        QgsProcessingParameterNumber(
            "MIN_SHARE",
            tr("Least share of the unit's production (%)"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=0.0,
            minValue=0.0,
            maxValue=100.0,
        ),
        tr(
            "Where chains are not given: part of its unit's production from which a product counts for the localities,"
            " so that a few kilos do not bring a whole municipality into a chain."
        ),
        advanced=True,
    )


def chains_problem(parameters):
    """What is wrong with the choice of chains, "" when nothing is."""

    def given(name):
        return parameters.get(name) not in (None, "")

    if given("CHAINS") and given("PRODUCTS"):
        return tr("Choose either the table of chains or the field with the products of the localities.")
    missing = [name for name in ("LOCALITY_CODE", "CHAIN_LOCALITY", "CHAIN_PRODUCT") if not given(name)]
    if given("CHAINS") and missing:
        return tr("The table of chains needs its locality and product fields, and the code of the localities.")
    return ""


def read_territories(algorithm, parameters, context, feedback):
    """Territory of each unit, the name of each territory ({} without names), and the layer of the units."""
    units = read_features(algorithm, parameters, "UNITS", context, feedback, geometry=False)
    codes = units.codes(algorithm.parameterAsString(parameters, "UNIT_ID", context), feedback, unique=True)
    field = algorithm.parameterAsString(parameters, "TERRITORY", context)
    territories = units.codes(field)
    if not (territories != "").any():
        raise BadInput(tr("Field “{}” of layer “{}” gives no unit a territory.").format(field, units.name))
    layer = read_features(algorithm, parameters, "TERRITORY_NAMES", context, feedback, geometry=False)
    names = {}
    if layer is not None:
        fields = ("TERRITORY_NAMES_ID", "TERRITORY_NAMES_FIELD")
        known = [layer.codes(algorithm.parameterAsString(parameters, name, context)) for name in fields]
        names = {code: name for code, name in zip(*known) if code and name}
    return dict(zip(codes, territories)), names, units


def read_localities(algorithm, parameters, context, feedback, territory, units):
    """The localities, in the units of `territory`, and the layer they come from.

    Returns
    -------
    localities : pandas.DataFrame
        ``locality``, ``unit``, ``families``.
    source : Features
    """
    import pandas as pd

    source = read_features(algorithm, parameters, "LOCALITIES", context, feedback, geometry=False)
    code = algorithm.parameterAsString(parameters, "LOCALITY_CODE", context)
    unit = source.codes(algorithm.parameterAsString(parameters, "LOCALITY_UNIT", context))
    localities = pd.DataFrame(
        {
            "locality": source.codes(code, unique=True) if code else np.arange(len(source)).astype(str),
            "unit": with_zeros(unit, territory, units, source.name, feedback),
            "families": source.numbers(algorithm.parameterAsString(parameters, "FAMILIES", context), feedback),
        }
    )
    if not localities["unit"].isin(territory).any():
        raise BadInput(
            tr(
                "No locality of layer “{}” is in a unit of layer “{}” (first: {}). Check the code fields of both."
            ).format(source.name, units, first_of(sorted(set(unit) - {""})))
        )
    return localities, source


def read_chains(algorithm, parameters, context, feedback, localities, source):
    """Who takes part in what: ``locality``, ``product``, ``families``; None where it is not given.

    Returns
    -------
    chains : pandas.DataFrame or None
    name : str
        Of the layer they come from.
    """
    import pandas as pd

    field = algorithm.parameterAsString(parameters, "PRODUCTS", context)
    if field:
        lists = [[name.strip() for name in text.split(SEPARATOR)] for text in source.codes(field)]
        pairs = [(code, name, np.nan) for code, names in zip(localities["locality"], lists) for name in names if name]
        if not pairs:
            raise BadInput(tr("Field “{}” of layer “{}” names no product.").format(field, source.name))
        return pd.DataFrame(pairs, columns=["locality", "product", "families"]), source.name
    table = read_features(algorithm, parameters, "CHAINS", context, feedback, geometry=False)
    if table is None:
        return None, ""
    codes = table.codes(algorithm.parameterAsString(parameters, "CHAIN_LOCALITY", context))
    families = algorithm.parameterAsString(parameters, "CHAIN_FAMILIES", context)
    chains = pd.DataFrame(
        {
            "locality": with_zeros(codes, set(localities["locality"]), source.name, table.name, feedback),
            "product": table.codes(algorithm.parameterAsString(parameters, "CHAIN_PRODUCT", context)),
            "families": table.numbers(families, feedback) if families else np.nan,
        }
    )
    if not chains["locality"].isin(localities["locality"]).any():
        raise BadInput(
            tr(
                "No row of layer “{}” is of a locality of layer “{}” (first: {}). Check the code fields of both."
            ).format(table.name, source.name, first_of(sorted(set(codes) - {""})))
        )
    return chains, table.name


def _field(algorithm, name, title, parent, help_text, optional=False, default=None):
    parameter = QgsProcessingParameterField(name, title, default, parentLayerParameterName=parent, optional=optional)
    algorithm.add(parameter, help_text)
