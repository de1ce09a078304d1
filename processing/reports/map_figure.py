"""Finished map pictures: QGIS draws the layers, matplotlib sets title, legend, scale and note.

Everything here may run in a background thread: no layouts, no widgets, no project.
"""

import textwrap

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsLabelingEngineSettings,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QPainter

from ..layers.places.measures import WorkingPlane
from .map_furniture import FurnitureColumn
from .pixels import blank_image, image_array
from .saved_figure import save_figure

DPI = 150
MAP_WIDTH, COLUMN_WIDTH, MARGIN = 7.0, 2.75, 0.15  # inches
LOWEST, HIGHEST = 4.0, 8.5  # inches of the map


def draw_map(path, layers, title="", note="", around=None, highest=HIGHEST):
    """Draw styled layers as a finished map picture.

    Parameters
    ----------
    path : pathlib.Path or file object
        PNG to write.
    layers : list of QgsVectorLayer
        Styled, top first; their names and their renderers' labels make the legend.
    title, note : str
        Above and below the map.
    around : QgsVectorLayer, optional
        What the map shows from edge to edge; by default all of `layers`.
    highest : float
        Inches of the map at most; a longer legend makes it higher.

    Returns
    -------
    bool
        False when no layer has a feature that can be drawn, and then nothing is written.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    layers = [layer for layer in layers if _drawable(layer)]
    if not layers:
        return False
    crs, extent = _frame([around] if around else layers)
    if not (extent.isFinite() and extent.width() > 0.0 and extent.height() > 0.0):
        return False  # coordinates that are no place on earth
    map_height = min(max(MAP_WIDTH * extent.height() / extent.width(), LOWEST), highest)
    column = FurnitureColumn(layers, COLUMN_WIDTH, DPI)
    title_lines, note_lines = textwrap.wrap(title, 74), textwrap.wrap(note, 195)
    head, foot = 0.32 * len(title_lines) + MARGIN, 0.17 * len(note_lines) + MARGIN
    body = max(map_height, column.height)
    width, height = MAP_WIDTH + COLUMN_WIDTH + 3 * MARGIN, head + body + foot + 2 * MARGIN

    settings = _settings(layers, crs, extent, MAP_WIDTH, body)
    figure = Figure(figsize=(width, height), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)

    def axes(left, top, wide, high):
        return figure.add_axes([left / width, 1.0 - (top + high) / height, wide / width, high / height])

    panel = axes(MARGIN, head + MARGIN, MAP_WIDTH, body)
    panel.imshow(_pixels(settings), aspect="auto", interpolation="nearest")
    panel.set(xticks=[], yticks=[])
    for spine in panel.spines.values():
        spine.set(color="#b0b0b0", linewidth=0.6)
    column.draw(axes(MAP_WIDTH + 2 * MARGIN, head + MARGIN, COLUMN_WIDTH, body), settings, body)
    figure.text(MARGIN / width, 1.0 - MARGIN / height, "\n".join(title_lines), size=13, weight="bold", va="top")
    figure.text(
        MARGIN / width, MARGIN / height, "\n".join(note_lines), size=7, color="#555555", va="bottom", linespacing=1.3
    )
    save_figure(figure, path, DPI)
    return True


def _drawable(layer):
    """Whether a layer has something to draw, and says where it is."""
    return layer.isSpatial() and layer.featureCount() and layer.crs().isValid() and not layer.extent().isNull()


def _frame(layers):
    """A plane in meters to draw in, and what of it the layers cover, with a margin."""
    first = layers[0]
    box = first.extent()
    corners = np.array([[box.xMinimum(), box.yMinimum()], [box.xMaximum(), box.yMaximum()]])
    crs = WorkingPlane(first.crs(), corners, QgsProcessingContext()).crs
    extent = QgsRectangle()
    for layer in layers:
        to_plane = QgsCoordinateTransform(layer.crs(), crs, QgsCoordinateTransformContext())
        extent.combineExtentWith(to_plane.transformBoundingBox(layer.extent()))
    extent.grow(0.04 * max(extent.width(), extent.height(), 1000.0))
    return crs, extent


def _settings(layers, crs, extent, width, height):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(round(width * DPI), round(height * DPI)))
    settings.setOutputDpi(DPI)
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor("white"))
    labels = QgsLabelingEngineSettings()
    labels.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
    settings.setLabelingEngineSettings(labels)
    return settings


def _pixels(settings):
    """The rendered map, shape (height, width, 4)."""
    image = blank_image(settings.outputSize(), DPI)
    image.fill(settings.backgroundColor())
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    return image_array(image)
