"""The chart of the axes of a territory on screen, in the colors of the window, whose bubbles can be clicked."""

import numpy as np
from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...processing.dependencies import installation_hint, missing_packages
from ...processing.layers.local_numbers import number, significant
from ...processing.translation import tr

BUBBLES = 12
DARK = 128
LEGIBLE = 80  # difference in lightness between letters and ground
TONES = {"light": "#ffffff", "dark": "#222222"}
REACH = 6.0  # a click so near to a small bubble is on it, pixels
SETTLED_MS = 120  # a window that is being resized is drawn anew so long after
ON_DARK = {"first": "#ff9e4a", "later": "#56b4e9"}


class BubbleWidget(QWidget):
    """Strength against families, with the production as the size of the bubble.

    Signals
    -------
    picked : int
        Place among the axes shown.
    """

    picked = pyqtSignal(int)

    def __init__(self, parent):
        super().__init__(parent)
        self._axes, self._chosen = [], 0
        self._picture, self._centers, self._radius = None, np.empty((0, 2)), np.empty(0)
        self._letters = QLabel(self)
        self._letters.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SETTLED_MS)
        self._wait.timeout.connect(self._forget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_axes([])

    def show_axes(self, axes, chosen=0):
        """Draw the first axes that have a rank.

        Parameters
        ----------
        axes : list of Axis
        chosen : int
            The one that is set apart.
        """
        self._axes, self._chosen = axes[:BUBBLES], chosen
        self.setAccessibleName(
            tr("Chart of strength against families: {}").format(", ".join(a.product for a in self._axes))
        )
        self._forget()

    def center(self, place):
        """Where the middle of a bubble is in the widget, once it was painted."""
        x, y = self._centers[place] / self.devicePixelRatioF()
        return x, self.height() - y

    def sizeHint(self):
        letter = self.fontMetrics().height()
        return QSize(28 * letter, 16 * letter)

    def minimumSizeHint(self):
        return self.sizeHint() / 2

    def changeEvent(self, event):
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._forget()
        super().changeEvent(event)

    def resizeEvent(self, event):
        self._wait.start()
        super().resizeEvent(event)

    def mousePressEvent(self, event):
        scale = self.devicePixelRatioF()
        at = np.array([event.pos().x(), self.height() - event.pos().y()]) * scale
        away = np.hypot(*(self._centers - at).T) - self._radius
        if len(away) and away.min() <= REACH * scale:
            self.picked.emit(int(away.argmin()))

    def paintEvent(self, event):
        painter = QPainter(self)
        if not self._axes or missing_packages(["matplotlib"]):
            painter.setPen(self._ink_and_paper()[0])
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), int(flags), self._without_chart())
        else:
            if self._picture is None:
                self._draw()
            painter.drawImage(QRectF(self.rect()), self._picture)
        painter.end()

    def _without_chart(self):
        if not self._axes:
            return tr("The chart appears here once the axes of a territory have a rank.")
        return tr("The chart needs matplotlib. {}").format(installation_hint(["matplotlib"]))

    def _forget(self):
        self._picture = None
        self.update()

    def _draw(self):
        from matplotlib.figure import Figure

        from ...processing.reports.bubble_chart import draw_bubbles

        scale = self.devicePixelRatioF()
        dpi = self.logicalDpiX() * scale
        pixels = max(self.width(), 2) * scale, max(self.height(), 2) * scale
        figure = Figure(figsize=(pixels[0] / dpi, pixels[1] / dpi), dpi=dpi)
        self._centers, self._radius = draw_bubbles(
            figure,
            [axis.strength for axis in self._axes],
            [axis.families for axis in self._axes],
            [axis.mass for axis in self._axes],
            [axis.product for axis in self._axes],
            (tr("Strength"), tr("Families")),
            (number, number, significant),
            tr("Production"),
            self._colors(),
            self._chosen,
        )
        figure.canvas.draw()
        pixels = np.asarray(figure.canvas.buffer_rgba())
        height, width = pixels.shape[:2]
        # the copy owns its pixels
        self._picture = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()

    def _ink_and_paper(self):
        """Colors of the letters and of the ground; themes made of style sheets tell the first only to labels."""
        self._letters.ensurePolished()
        ink = self._letters.palette().color(QPalette.ColorRole.WindowText)
        paper = self.palette().color(QPalette.ColorRole.Base)
        if not paper.alpha():
            paper = QColor(TONES["light" if ink.lightness() < DARK else "dark"])
        elif abs(ink.lightness() - paper.lightness()) < LEGIBLE:
            ink = QColor(TONES["light" if paper.lightness() < DARK else "dark"])
        return ink, paper

    def _colors(self):
        from ...processing.reports.bubble_chart import ChartColors

        ink, paper = self._ink_and_paper()
        mixed = {
            name: _mixed(paper, ink, part).name() for name, part in (("pale", 0.7), ("grid", 0.15), ("sizes", 0.35))
        }
        return ChartColors(paper.name(), ink.name(), **mixed, **(ON_DARK if paper.lightness() < DARK else {}))


def _mixed(first, second, part):
    """Color on the way from one to another."""
    return QColor(*(round(a + part * (b - a)) for a, b in zip(first.getRgb()[:3], second.getRgb()[:3])))
