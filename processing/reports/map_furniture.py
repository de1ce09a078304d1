"""What stands beside a map: legend, scale bar and north arrow."""

import math
import textwrap
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsRenderContext,
    QgsSymbol,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QPainter

from ..layers.local_numbers import number
from ..translation import tr
from .legend_classes import present_classes
from .pixels import blank_image, image_array

LINE, HEADING, GAP, SCALE = 0.185, 0.24, 0.12, 0.75  # inches of height
SYMBOL = 0.34  # inches of width
TOP = 0.03  # inches, so that the outline of the first symbol is not cut
LETTERS = 36  # that fit in a line of the legend


class Row(NamedTuple):
    """One line of the legend; `kind` is heading, class or last (of its layer)."""

    height: float
    symbols: list
    lines: list
    kind: str


class FurnitureColumn:
    """The column beside a map, laid out before it is drawn so that the map can be as high.

    Parameters
    ----------
    layers : list of QgsVectorLayer
        In the order of the map, top first.
    width : float
        Inches.
    dpi : int
    """

    def __init__(self, layers, width, dpi):
        self._width = width
        self._dpi = dpi
        self._rows = []
        for layer in layers:
            self._rows += _rows(layer)
        self.height = TOP + sum(row.height for row in self._rows) + SCALE

    def draw(self, axes, settings, height):
        """Draw into `axes`, `height` inches high, for a map of `settings`."""
        axes.set(xlim=(0, self._width), ylim=(height, 0))
        axes.axis("off")
        top = TOP
        for row in self._rows:
            middle = top + (row.height - GAP if row.kind == "last" else row.height) / 2.0
            left = 0.0
            for symbol in row.symbols:
                self._symbol(axes, symbol, left, middle)
                left += SYMBOL + 0.06
            axes.text(
                left,
                middle,
                "\n".join(row.lines),
                size=7.5,
                va="center",
                linespacing=1.15,
                weight="bold" if row.kind == "heading" else "normal",
            )
            top += row.height
        self._scale_bar(axes, settings, height)
        self._north(axes, height)

    def _symbol(self, axes, symbol, left, middle):
        high = _symbol_height(symbol)
        image = blank_image(QSize(round(SYMBOL * self._dpi), round(high * self._dpi)), self._dpi)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        symbol.drawPreviewIcon(painter, image.size(), QgsRenderContext.fromQPainter(painter))
        painter.end()
        box = (left, left + SYMBOL, middle + high / 2.0, middle - high / 2.0)
        axes.imshow(image_array(image), extent=box, aspect="auto", interpolation="antialiased", zorder=2)

    def _scale_bar(self, axes, settings, height):
        meters = _meters_across(settings)
        if not 0.0 < meters < math.inf:
            return  # the extent is no place on the Earth
        inches_per_km = settings.outputSize().width() / self._dpi / (meters / 1000.0)
        longest = 0.6 * self._width / inches_per_km
        kilometers = _nice(longest)
        length = kilometers * inches_per_km
        base = height - 0.12
        decimals = 0 if kilometers >= 2 else 1
        for part, face in ((0, "#333333"), (1, "white")):
            axes.add_patch(_rectangle(part * length / 2.0, base - 0.07, length / 2.0, 0.07, face))
        for share, text in (
            (0, "0"),
            (0.5, number(kilometers / 2.0, int(kilometers < 2 or kilometers % 2 != 0))),
            (1, f"{number(kilometers, decimals)} km"),
        ):
            axes.text(share * length, base - 0.11, text, size=7, ha="center" if share else "left", va="bottom")

    def _north(self, axes, height):
        x, base = self._width - 0.2, height - 0.12
        axes.fill([x - 0.09, x, x + 0.09, x], [base, base - 0.34, base, base - 0.08], color="#333333", linewidth=0)
        axes.text(x, base - 0.37, "N", size=8, weight="bold", ha="center", va="bottom")


def _rows(layer):
    """The rows that a layer takes in the legend."""
    classes = present_classes(layer)
    labeled = [legend_class for legend_class in classes if legend_class.label]
    if len(classes) < 2 or not labeled:
        symbols = [legend_class.symbol for legend_class in classes[:3]]
        letters = LETTERS - 5 * len(symbols[1:])
        lines = textwrap.wrap(layer.name(), letters)
        if len(symbols) > 1:
            lines += textwrap.wrap(tr("Colors only tell neighbors apart"), letters)
        return [Row(LINE * max(1.0, 0.9 * len(lines)) + GAP, symbols, lines, "last")]
    lines = textwrap.wrap(layer.name(), LETTERS)
    rows = [Row(HEADING * len(lines), [], lines, "heading")]
    for legend_class in labeled:
        lines = textwrap.wrap(legend_class.label, LETTERS)
        high = max(_symbol_height(legend_class.symbol), 0.145 * len(lines)) + 0.02
        rows.append(Row(high, [legend_class.symbol], lines, "class"))
    rows[-1] = rows[-1]._replace(height=rows[-1].height + GAP, kind="last")
    return rows


def _symbol_height(symbol):
    """Inches that a symbol needs in the legend; only points grow beyond a line of text."""
    is_marker = symbol.type() == QgsSymbol.SymbolType.Marker
    return max(LINE, symbol.size() / 25.4 + 0.04) if is_marker else LINE


def _meters_across(settings):
    """True length of the line across the middle of the map, meters on the ellipsoid; 0 where the map is of no place."""
    extent = settings.visibleExtent()
    middle = extent.center().y()
    measure = QgsDistanceArea()
    measure.setSourceCrs(settings.destinationCrs(), QgsCoordinateTransformContext())
    measure.setEllipsoid("EPSG:7030")
    try:
        return measure.measureLine(QgsPointXY(extent.xMinimum(), middle), QgsPointXY(extent.xMaximum(), middle))
    except QgsCsException:
        return 0.0


def _nice(longest):
    """Largest of 1, 2, 5, 10, … not above `longest`."""
    power = 10.0 ** math.floor(math.log10(longest))
    return next(step * power for step in (5, 2, 1) if step * power <= longest)


def _rectangle(x, y, width, height, face):
    from matplotlib.patches import Rectangle

    return Rectangle((x, y), width, height, facecolor=face, edgecolor="#333333", linewidth=0.6)
