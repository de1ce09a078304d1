"""The classes of a styled layer as its own renderer defines them.

Maps, charts and tables of a report take labels, colors and classes from here, so that they
always agree with the layer as QGIS shows it.
"""

from dataclasses import dataclass

from qgis.core import QgsExpressionContextUtils, QgsRenderContext


@dataclass(frozen=True)
class LegendClass:
    """One class of a renderer: its key, translated label and symbol."""

    key: str
    label: str
    symbol: object

    @property
    def color(self):
        """Fill color as ``#rrggbb``."""
        return self.symbol.color().name()


def legend_classes(layer):
    """Classes of the layer's renderer, in the order of its legend."""
    items = layer.renderer().legendSymbolItems()
    # an item takes its symbol with it when it goes
    return [LegendClass(item.ruleKey(), item.label(), item.symbol().clone()) for item in items if item.symbol()]


def class_keys(layer):
    """Key of the class of each feature, in the layer's order; "" for features that are in none."""
    classes = legend_classes(layer)
    if len(classes) == 1:
        return [classes[0].key] * layer.featureCount()
    return [key for _, key in _classified(layer)]


def _classified(layer):
    """Whether each feature has a place on the map, and the key of its class."""
    context = QgsRenderContext()
    context.expressionContext().appendScope(QgsExpressionContextUtils.globalScope())
    context.expressionContext().appendScope(QgsExpressionContextUtils.layerScope(layer))
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        found.append((feature.hasGeometry(), min(keys) if keys else ""))
    renderer.stopRender(context)
    return found


def present_classes(layer):
    """Classes that the map shows: those of at least one feature with a place."""
    classes = legend_classes(layer)
    if len(classes) == 1:
        return classes
    present = {key for has_place, key in _classified(layer) if has_place}
    return [legend_class for legend_class in classes if legend_class.key in present]
