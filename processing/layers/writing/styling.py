"""Styles and field names of result layers, in the language of the person.

Styles are QML files with English labels; the labels are translated when a style is
applied, so that one file serves every language. A graduated style names no classes: their
bounds come from the data (`set_classes`). Styles with fixed classes are rule-based.
"""

import math
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...compat import is_null, set_raster_tip
from ...translation import tr
from ..local_numbers import number, significant
from .credits import credit
from .map_tips import map_tip, minutes_tip, zones_tip
from .type_legend import set_types

STYLES = Path(__file__).resolve().parents[3] / "resources" / "styles"

# Upper bounds of graduated classes over the largest value: few roads carry most of a load.
CLASS_SHARES = (0.02, 0.08, 0.25, 0.55, 1.0)

# Of zones side by side, told apart by the color-blind too (Paul Tol's light scheme without its grey).
ZONE_COLORS = ("#77aadd", "#ee8866", "#eedd88", "#ffaabb", "#99ddff", "#44bb99", "#bbcc33", "#aaaa00")

# Custom property of a layer with the name of its style: what the layer is about, whatever its title
STYLE_PROPERTY = "territorios/style"

# QGIS does not own post-processors: each is kept here until its layer is loaded
_waiting = set()


def apply_style(layer, style, aliases, renamed=None):
    """Style a layer, name its fields and write its map tip.

    Parameters
    ----------
    layer : QgsVectorLayer or QgsRasterLayer
    style : str or None
        Name of a file of `resources/styles` without its ending; ``<style>_points`` is
        taken for points where it exists.
    aliases : mapping
        Column name to the translated name people see; of a raster of zones, number of each to its
        name and the number of its color.
    renamed : mapping, optional
        Columns that the layer has under another name, as a shapefile does.
    """
    if style:
        layer.setCustomProperty(STYLE_PROPERTY, style)
    if isinstance(layer, QgsRasterLayer):
        if style:
            layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
            _translate_ramp(layer.renderer())
            set_raster_tip(layer, minutes_tip())
        elif aliases:
            _color_zones(layer, aliases)
            set_raster_tip(layer, zones_tip({number: name for number, (name, _) in aliases.items()}))
        layer.triggerRepaint()
        return
    if style and layer.isSpatial():
        _load_style(layer, _style_file(layer, style), renamed or {})
        _translate_legend(layer.renderer())
        set_classes(layer)
        set_bands(layer)
        if style == "typology":
            set_types(layer, renamed)
    for name, alias in aliases.items():
        index = layer.fields().lookupField((renamed or {}).get(name, name))
        if index >= 0:
            layer.setFieldAlias(index, alias)
    if style and layer.isSpatial():
        layer.setMapTipTemplate(map_tip(layer, style))
    layer.triggerRepaint()


def set_classes(layer):
    """Fit the classes of a graduated style to the values of the layer.

    Classes of nothing but 0, or of a number that stands for no value, stay as they are.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsGraduatedSymbolRenderer):
        return
    [column] = QgsExpression(renderer.classAttribute()).referencedColumns()
    largest = layer.maximumValue(layer.fields().lookupField(column))
    if is_null(largest) or largest <= 0:
        return
    fixed = sum(value_range.upperValue() <= 0.0 for value_range in renderer.ranges())
    lower = 0.0
    for index, share in enumerate(CLASS_SHARES, fixed):
        last = share == CLASS_SHARES[-1]
        upper = largest if last else _rounded(share * largest)
        renderer.updateRangeLowerValue(index, lower)
        renderer.updateRangeUpperValue(index, upper)
        if last:
            label = tr("More than {}").format(significant(lower))
        elif lower:
            label = tr("{} to {}").format(significant(lower), significant(upper))
        else:
            label = tr("Up to {}").format(significant(upper))
        renderer.updateRangeLabel(index, label)
        lower = upper


def set_bands(layer):
    """Give a style by bands of time a class for each band of the layer, colored along its ramp."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() != "to_min":
        return
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["from_min", "to_min"], layer.fields())
    bands = sorted({(row["from_min"], row["to_min"]) for row in layer.getFeatures(request)})
    renderer.deleteAllCategories()
    for rank, (lower, upper) in enumerate(bands):
        symbol = renderer.sourceSymbol().clone()
        symbol.setColor(renderer.sourceColorRamp().color(rank / max(len(bands) - 1, 1)))
        limits = (number(minutes, 0 if minutes == round(minutes) else 1) for minutes in (lower, upper))
        renderer.addCategory(QgsRendererCategory(upper, symbol, tr("{} to {} minutes").format(*limits)))


def _load_style(layer, path, renamed):
    """Load a style, with its columns under the names that they have in the layer."""
    if not renamed:
        layer.loadNamedStyle(str(path))
        return
    text = path.read_text(encoding="utf-8")
    for name, short in renamed.items():
        for written in ("&quot;{}&quot;", 'attr="{}"', 'fieldName="{}"'):
            text = text.replace(written.format(name), written.format(short))
    document = QDomDocument()
    document.setContent(text)
    layer.importNamedStyle(document)


def _style_file(layer, style):
    points = STYLES / f"{style}_points.qml"
    is_point = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    return points if is_point and points.exists() else STYLES / f"{style}.qml"


def _rounded(value):
    """`value` to two significant digits."""
    return round(value, 1 - math.floor(math.log10(value)))


def _translate_legend(renderer):
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            if category.label():
                renderer.updateCategoryLabel(index, tr(category.label()))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for index, value_range in enumerate(renderer.ranges()):
            if value_range.label():
                renderer.updateRangeLabel(index, tr(value_range.label()))
    elif isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().descendants():
            if rule.label():
                rule.setLabel(tr(rule.label()))


def _translate_ramp(renderer):
    if isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        ramp = renderer.shader().rasterShaderFunction()
        items = ramp.colorRampItemList()
        for item in items:
            item.label = tr(item.label)
        ramp.setColorRampItemList(items)


def _color_zones(layer, zones):
    classes = [
        QgsPalettedRasterRenderer.Class(number, QColor(ZONE_COLORS[color % len(ZONE_COLORS)]), name)
        for number, (name, color) in zones.items()
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


class LayerDresser:
    """Has the outputs of one run styled, named and credited when QGIS loads them."""

    def __init__(self):
        self._dresses = []

    def dress(self, context, destination, style, title, aliases, renamed=None):
        """Register the output `destination`; nothing happens for outputs that are not loaded."""
        if destination is None or not context.willLoadLayerOnCompletion(destination):
            return
        details = context.layerToLoadOnCompletionDetails(destination)
        details.name = title
        processor = _Dress(style, aliases, renamed)
        _waiting.add(processor)
        self._dresses.append(processor)
        details.setPostProcessor(processor)

    def credit(self, rights, illustrative):
        """Have the outputs say whose data they come from, and which of these are not real."""
        for processor in self._dresses:
            processor.credits = (rights, illustrative)


class _Dress(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style, aliases, renamed):
        super().__init__()
        self._style = style
        self._aliases = aliases
        self._renamed = renamed
        self.credits = None

    def postProcessLayer(self, layer, context, feedback):
        apply_style(layer, self._style, self._aliases, self._renamed)
        if self.credits:
            credit(layer, *self.credits)
        _waiting.discard(self)
