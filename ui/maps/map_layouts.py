"""Print layouts: a page for one theme of the study, with title, legend, scale, north, sources, author and date."""

import math
import re
from html import unescape
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsLayoutItemMap,
    QgsMapLayerStyle,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...processing.compat import label_font, set_label_size
from ...processing.layers.local_numbers import today
from ...processing.layers.preferences import map_text
from ...processing.layers.writing.credits import illustrative_inputs, is_illustrative
from ...processing.layers.writing.styling import STYLE_PROPERTY
from ...processing.translation import tr
from .map_legend import fill_legend
from .map_themes import input_layers, subject_notes, theme_layers
from .page_format import SCALE_BAR, boxes, page_size, set_page
from .text_fitting import fitting_size

TEMPLATE = Path(__file__).resolve().parents[2] / "resources" / "layouts" / "map_landscape.qpt"
LEAST_POINTS = 4.5
# a source with its license
LICENSE = re.compile(r"(.+?)\s*\(([^()]+)\)")
# a map of less than this part of the area of all that there is says where it lies
LOCATED_SHARE = 0.4


class NothingToShow(Exception):
    """The project has no layer of the theme; the sentence says what to do."""


def make_layout(project, theme, extent):
    """Add a print layout of `theme` to the project and return it.

    Parameters
    ----------
    project : QgsProject
    theme : MapTheme
    extent : QgsRectangle
        What to show, in the reference system of the project; where it holds nothing of the theme, the
        whole of its layers is shown.

    Raises
    ------
    NothingToShow
    """
    layers = theme_layers(project, theme)
    if not layers.subjects:
        raise NothingToShow(
            tr(
                "The project has no layer of the theme “{}”. Run its step of the study first, or open a project of a study."
            ).format(theme.title)
        )
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    document.setContent(TEMPLATE.read_text(encoding="utf-8"))
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(_free_name(project, theme.title))
    whole = _whole_extent(project, layers.subjects)
    if not whole.isNull() and (extent.isEmpty() or not extent.isFinite() or not extent.intersects(whole)):
        extent = whole.buffered(0.04 * max(whole.width(), whole.height()))
    _arrange(layout, layers, extent, _whole_extent(project, [*layers.subjects, *_land(layers)]))
    _draw_map(layout, theme, layers, extent)
    _write_texts(layout, project, theme, layers)
    for name, title in item_titles().items():
        item = layout.itemById(name)
        if item is not None:
            item.setId(title)
    project.layoutManager().addLayout(layout)
    return layout


def item_titles():
    """Name of each item in the template and the one that people see in the designer."""
    return {
        "map": tr("Map"),
        "title": tr("Title"),
        "subtitle": tr("Subtitle"),
        "band": tr("Line under the title"),
        "logo": tr("Logo"),
        "legend": tr("Legend"),
        "locator": tr("Locator map"),
        "note": tr("Notes"),
        "scale_bar": tr("Scale bar"),
        "north_arrow": tr("North arrow"),
        "source": tr("Source"),
        "imprint": tr("Author and date"),
    }


def _free_name(project, title):
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    names = (title if count == 1 else f"{title} {count}" for count in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def _whole_extent(project, layers):
    whole = QgsRectangle()
    for layer in layers:
        transform = QgsCoordinateTransform(layer.crs(), project.crs(), project)
        if layer.extent().isFinite() and not layer.extent().isNull():
            whole.combineExtentWith(transform.transformBoundingBox(layer.extent()))
    return whole


def _land(layers):
    """The layers of areas that people know a region by."""
    return [layer for layer in layers.explained if layer.customProperty(STYLE_PROPERTY) == "municipalities"]


def _arrange(layout, layers, extent, region):
    """Set the page, fill the legend and, for a map of a part of the `region`, say where it lies if there is room."""
    shown = extent.width() * extent.height()
    is_part = 0.0 < shown < LOCATED_SHARE * region.width() * region.height()
    set_page(layout, is_part)
    fits = fill_legend(layout.itemById("legend"), layout.itemById("map"), layers.explained)
    if is_part and fits:
        _add_locator(layout, layers, region)
    elif is_part:
        set_page(layout, False)


def _add_locator(layout, layers, region):
    """Add a small map of the whole region with a frame around what the large one shows."""
    locator = QgsLayoutItemMap(layout)
    locator.setId("locator")
    locator.setLayers(_land(layers) or layers.subjects)
    locator.setKeepLayerSet(True)
    locator.setFrameEnabled(True)
    locator.attemptSetSceneRect(QRectF(*boxes(*page_size(), True)["locator"]))
    locator.zoomToExtent(region)
    locator.overview().setLinkedMap(layout.itemById("map"))
    layout.addLayoutItem(locator)


def _draw_map(layout, theme, layers, extent):
    page_map = layout.itemById("map")
    page_map.setLayers(layers.drawn)
    page_map.setKeepLayerSet(True)
    page_map.setLayerStyleOverrides(_without_repeated_names(theme, layers))
    page_map.setKeepLayerStyles(bool(page_map.layerStyleOverrides()))
    if not extent.isEmpty():
        page_map.zoomToExtent(extent)
    scale_bar = layout.itemById("scale_bar")
    scale_bar.setLinkedMap(page_map)
    scale_bar.applyDefaultSize(scale_bar.guessUnits())
    for _ in range(4):
        if scale_bar.rect().width() > SCALE_BAR:
            scale_bar.setUnitsPerSegment(_rounder(scale_bar.unitsPerSegment()))
    layout.itemById("north_arrow").setLinkedMap(page_map)


def _without_repeated_names(theme, layers):
    """Styles without names, by layer, of those whose places the results name already."""
    named = {layer.customProperty(STYLE_PROPERTY) for layer in layers.subjects if _is_named(layer)}
    quiet = {}
    for layer in layers.drawn:
        if theme.unnamed.get(layer.customProperty(STYLE_PROPERTY)) in named:
            copy = layer.clone()
            copy.setLabelsEnabled(False)
            style = QgsMapLayerStyle()
            style.readFromLayer(copy)
            quiet[layer.id()] = style.xmlData()
    return quiet


def _is_named(layer):
    return isinstance(layer, QgsVectorLayer) and layer.labelsEnabled()


def _rounder(units):
    """The next smaller of 1, 2 and 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(units))
    return next((step * power for step in (5.0, 2.0, 1.0) if units > 1.01 * step * power), power / 2.0)


def _write_texts(layout, project, theme, layers):
    names = dict.fromkeys([*(layer.name() for layer in layers.subjects), project.title()])
    made_up = illustrative_names(layers, input_layers(project))
    notes = [
        *subject_notes(theme, layers),
        *([tr("Illustrative data, not real: {}.").format(", ".join(made_up))] if made_up else []),
    ]
    author = ", ".join(filter(None, (map_text("author") or _project_author(project), map_text("institution"))))
    imprint = [
        tr("Author: {}").format(author) if author else "",
        tr("Date: {}").format(today()),
        tr("Reference system: {}").format(project.crs().userFriendlyIdentifier()) if project.crs().isValid() else "",
    ]
    for item, text in (
        ("title", theme.title),
        ("subtitle", " · ".join(filter(None, names))),
        ("note", "\n".join(notes)),
        ("source", source_text(project, layers)),
        ("imprint", "\n".join(filter(None, imprint))),
    ):
        _write(layout.itemById(item), text)
    band = layout.itemById("band")
    symbol = band.symbol().clone()
    symbol.setColor(QColor(theme.color))
    band.setSymbol(symbol)
    logo = layout.itemById("logo")
    if Path(map_text("logo")).is_file():
        logo.setPicturePath(map_text("logo"))
    else:
        layout.removeLayoutItem(logo)


def _project_author(project):
    """Author in the metadata of the project; QGIS writes the login of the computer there, which is no name."""
    author = project.metadata().author()
    return "" if author == QgsApplication.userLoginName() else author


def _write(label, text):
    """Write a text in its box, smaller when it is long."""
    size = fitting_size(text, label_font(label), label.rect().width(), label.rect().height(), LEAST_POINTS)
    set_label_size(label, size)
    label.setText(text)


def source_text(project, layers):
    """Whose data a map shows: the rights of its layers; of the whole project when a result does not tell its own."""
    credited = all(_rights([layer]) for layer in layers.subjects)
    rights = _rights(layers.drawn if credited else sorted(project.mapLayers().values(), key=lambda layer: layer.name()))
    given = joined_rights(rights)
    if not given:
        return tr("Source: layers {}. Write here where their data come from.").format(
            ", ".join(layer.name() for layer in layers.drawn)
        )
    return tr("Source: {}").format(given)


def joined_rights(rights):
    """Rights of several layers in one line, each source once and its license, in parentheses, after all that have it.

    Parameters
    ----------
    rights : list of str
        Sources between semicolons. Those before one with a license, and without one of their own, have the same.
    """
    by_license, told = {}, set()
    for line in rights:
        license, pieces = "", []
        for piece in reversed([text.strip() for text in unescape(line).split(";") if text.strip()]):
            written = LICENSE.fullmatch(piece)
            if written:
                piece, license = written.groups()
            pieces.append((piece, license))
        for piece, license in reversed(pieces):
            if piece not in told:
                told.add(piece)
                by_license.setdefault(license, []).append(piece)
    lines = ("; ".join(pieces) + (f" ({license})" if license else "") for license, pieces in by_license.items())
    return "; ".join(lines)


def _rights(layers):
    return [text for layer in layers for text in layer.metadata().rights() if text]


def illustrative_names(layers, inputs):
    """What is not real of the data of a map: as its layers say, or their names.

    Parameters
    ----------
    layers : ThemeLayers
    inputs : list of QgsMapLayer
        What the results of the project may be made from: those whose name says it are told for a result that
        tells neither sources nor what is not real.
    """
    told = {title for layer in layers.explained for title in illustrative_inputs(layer)}
    silent = [layer for layer in layers.subjects if not illustrative_inputs(layer) and not _rights([layer])]
    named = [*(layer for layer in layers.explained if layer in inputs), *(inputs if silent else ())]
    return sorted(told | {layer.name() for layer in named if is_illustrative(layer, layer.name(), _columns(layer))})


def _columns(layer):
    return layer.fields().names() if isinstance(layer, QgsVectorLayer) else []
