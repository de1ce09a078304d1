"""Print layouts: a page for one theme of the study, with title, legend, scale, north, sources, author and date."""

from html import unescape
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QLocale
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...processing.compat import label_font, set_label_size
from ...processing.layers.local_numbers import number_locale
from ...processing.layers.preferences import map_text
from ...processing.layers.study.study_package import ILLUSTRATIVE
from ...processing.translation import tr
from .map_legend import fill_legend
from .map_themes import input_layers, theme_layers
from .text_fitting import fitting_size

TEMPLATE = Path(__file__).resolve().parents[2] / "resources" / "layouts" / "map_landscape.qpt"
LEAST_POINTS = 4.5


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
            tr("The project has no layer of the theme “{}”. Run its step of the study first, or open a project of a study.").format(
                theme.title
            )
        )
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    document.setContent(TEMPLATE.read_text(encoding="utf-8"))
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(_free_name(project, theme.title))
    _draw_map(layout, project, layers, extent)
    _write_texts(layout, project, theme, layers)
    fill_legend(layout.itemById("legend"), layout.itemById("map"), layers.explained)
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


def _draw_map(layout, project, layers, extent):
    whole = QgsRectangle()
    for layer in layers.subjects:
        transform = QgsCoordinateTransform(layer.crs(), project.crs(), project)
        if layer.extent().isFinite() and not layer.extent().isNull():
            whole.combineExtentWith(transform.transformBoundingBox(layer.extent()))
    if not whole.isNull() and (extent.isEmpty() or not extent.isFinite() or not extent.intersects(whole)):
        extent = whole.buffered(0.04 * max(whole.width(), whole.height()))
    page_map = layout.itemById("map")
    page_map.setLayers(layers.drawn)
    page_map.setKeepLayerSet(True)
    if not extent.isEmpty():
        page_map.zoomToExtent(extent)
    scale_bar = layout.itemById("scale_bar")
    scale_bar.setLinkedMap(page_map)
    scale_bar.applyDefaultSize(scale_bar.guessUnits())
    layout.itemById("north_arrow").setLinkedMap(page_map)


def _write_texts(layout, project, theme, layers):
    names = dict.fromkeys([*(layer.name() for layer in layers.subjects), project.title()])
    made_up = illustrative_names(layers.explained, input_layers(project))
    notes = [theme.note, *([tr("Illustrative data, not real: {}.").format(", ".join(made_up))] if made_up else [])]
    day = number_locale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    author = ", ".join(filter(None, (map_text("author") or _project_author(project), map_text("institution"))))
    imprint = [
        tr("Author: {}").format(author) if author else "",
        tr("Date: {}").format(day),
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
    given = list(dict.fromkeys(text.strip() for line in rights for text in unescape(line).split(";") if text.strip()))
    if not given:
        return tr("Source: layers {}. Write here where their data come from.").format(
            ", ".join(layer.name() for layer in layers.drawn)
        )
    return tr("Source: {}").format("; ".join(given))


def _rights(layers):
    return [text for layer in layers for text in layer.metadata().rights() if text]


def illustrative_names(explained, inputs):
    """What is not real of the data of a map: as the layers' metadata say, else the layers whose names say so.

    Parameters
    ----------
    explained : list of QgsMapLayer
        Shown by the map.
    inputs : list of QgsMapLayer
        What the results of the project may be made from.
    """
    said = {
        constraint.constraint
        for layer in explained
        for constraint in layer.metadata().constraints()
        if constraint.type == ILLUSTRATIVE
    }
    return sorted(said or {layer.name() for layer in (*explained, *inputs) if _is_illustrative(layer)})


def _is_illustrative(layer):
    """Whether the name, the source or a column of a layer says so."""
    columns = [field.name() for field in layer.fields()] if isinstance(layer, QgsVectorLayer) else []
    # the title of a layer may be translated, the name of its table is not
    return any("illustrative" in text.casefold() for text in (layer.name(), Path(layer.source()).name, *columns))
