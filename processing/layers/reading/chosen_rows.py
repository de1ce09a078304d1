"""Rows of a layer that a person chose by an expression."""

import numpy as np
from qgis.core import QgsExpression, QgsFeatureRequest, QgsProcessingFeatureSource

from ...translation import tr
from ..bad_input import BadInput
from ..messages import field_list, first_of


def chosen_rows(algorithm, parameters, layer, name, context, features):
    """Rows for which an expression is true.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters, context
        As `processAlgorithm` gets them.
    layer, name : str
        Names of the parameters with the layer and with the expression.
    features : Features
        The rows of the layer.

    Returns
    -------
    ndarray of int
        At least one row.

    Raises
    ------
    BadInput
        When the expression cannot be read, names a field that does not exist, or is true nowhere.
    """
    text = algorithm.parameterAsString(parameters, name, context)
    expression = QgsExpression(text)
    if expression.hasParserError():
        raise BadInput(tr("The expression {} cannot be read: {}").format(text, expression.parserErrorString()))
    columns = expression.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES}
    unknown = sorted(column for column in columns if features.fields.lookupField(column) < 0)
    if unknown:
        raise BadInput(
            tr("Layer “{}” has no field “{}”. Choose one of its fields: {}.").format(
                features.name, first_of(unknown), field_list(features.fields)
            )
        )
    source = algorithm.parameterAsSource(parameters, layer, context)
    request = QgsFeatureRequest(expression)
    request.setExpressionContext(algorithm.createExpressionContext(parameters, context, source))
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    ids = [row.id() for row in source.getFeatures(request, unchecked)]
    rows = np.flatnonzero(np.isin(features.ids(), ids))
    if not len(rows):
        raise BadInput(tr("No feature of layer “{}” meets the expression {}. Change it.").format(features.name, text))
    return rows
