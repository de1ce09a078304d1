"""The legend of a printed map: only what the map shows, in lines and letters that fit its column."""

from qgis.core import (
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSimpleLegendNode,
)
from qgis.PyQt.QtCore import Qt

from ...processing.compat import legend_font, set_legend_size
from ...processing.translation import tr
from .text_fitting import wrapped

# of the size in the template, until the legend fits
SHARES = (1.0, 0.92, 0.85, 0.78, 0.71, 0.65, 0.6)
# millimeters of a legend that has room for two columns
WIDE = 100.0
COLUMN_SPACE = 6.0
# millimeters of a line that are not for text: symbol and spaces
SYMBOL_ROOM = 11.0
PARTS = (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel)
SPACED = (*PARTS, QgsLegendStyle.Style.Symbol)
TOP = QgsLegendStyle.Side.Top


def fill_legend(legend, page_map, layers):
    """List `layers` in the legend of a layout.

    Parameters
    ----------
    legend : QgsLayoutItemLegend
        As large as the room it may take.
    page_map : QgsLayoutItemMap
        Classes that are not on it are left out.
    layers : list of QgsMapLayer
        Top first.

    Returns
    -------
    bool
        Whether it fits, however small its letters.
    """
    width, height = legend.rect().width(), legend.rect().height()
    if width > WIDE:
        legend.setColumnCount(2)
        legend.setColumnSpace(COLUMN_SPACE)
        legend.setSplitLayer(True)
        # letters come out a little wider than measured, the more so in long lines
        width = 0.95 * (width - legend.columnSpace()) / 2
    legend.setTitle(tr("Legend"))
    legend.setLinkedMap(page_map)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    nodes = [root.addLayer(layer) for layer in layers]
    full = {part: (legend_font(legend.style(part)).pointSizeF(), legend.style(part).margin(TOP)) for part in SPACED}
    symbol_height = legend.symbolHeight()
    for share in SHARES:
        legend.setSymbolHeight(share * symbol_height)
        for part, (points, space) in full.items():
            style = legend.style(part)
            set_legend_size(style, share * points)
            style.setMargin(TOP, share * space)
            legend.setStyle(part, style)
        for node in nodes:
            _write_lines(legend, node, width)
        if _height(legend) <= height:
            break
    fits = _height(legend) <= height
    legend.setLegendFilterByMapEnabled(True)
    return fits


def _write_lines(legend, node, width):
    """Break the name of a layer and the labels of its classes into lines."""
    model = legend.model()
    heading, label = (legend_font(legend.style(part)) for part in PARTS[1:])
    lines = wrapped(node.layer().name(), heading, heading.pointSizeF(), width)
    node.setCustomProperty("legend/title-label", lines)
    items = model.layerOriginalLegendNodes(node)
    if isinstance(node.layer(), QgsRasterLayer):
        # the name of the band says nothing to people
        classes = [index for index, item in enumerate(items) if not isinstance(item, QgsSimpleLegendNode)]
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, classes)
    labels = [str(item.data(Qt.ItemDataRole.EditRole) or "") for item in items]
    if len(labels) > 1 and not any(labels):
        # colors that only tell neighbors apart
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, [0])
        labels = [tr("Colors only tell neighbors apart")]
    for index, text in enumerate(labels):
        lines = wrapped(text, label, label.pointSizeF(), width - SYMBOL_ROOM)
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, lines)
    model.refreshLayerLegend(node)


def _height(legend):
    """Millimeters of the legend with all classes."""
    return QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(QgsRenderContext()).height()
