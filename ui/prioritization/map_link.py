"""The explorer on the map canvas: verdicts as points, and the locality under the cursor."""

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPen

from ...processing.layers.places.measures import ArrayTransform
from ...processing.methods.geometry_arrays import line_to_wkb

# How near the cursor must be to a locality, in pixels.
NEAR = 10


class MapLink(QObject):
    """Draws the localities with their verdict over the map and says which one the cursor is on.

    Parameters
    ----------
    canvas : QgsMapCanvas
    look : VerdictLook

    Signals
    -------
    hovered : int
        Row of the locality under the cursor, -1 when it leaves it.
    """

    hovered = pyqtSignal(int)

    def __init__(self, canvas, look, parent=None):
        super().__init__(parent)
        self._canvas, self._look = canvas, look
        self._xy, self._crs = np.zeros((0, 2)), None
        self._on_map = np.zeros((0, 2))
        self._row = -1
        self._marks = None
        self._wanted, self._kinds = False, None
        self._attached = False

    def attach(self):
        """Follow the cursor and the map."""
        if not self._attached:
            self._attached = True
            self._canvas.xyCoordinates.connect(self._move)
            self._canvas.destinationCrsChanged.connect(self._project)
            self._project()

    def detach(self):
        """Leave nothing on the canvas."""
        if self._attached:
            self._attached = False
            self._canvas.xyCoordinates.disconnect(self._move)
            self._canvas.destinationCrsChanged.disconnect(self._project)
        self._remove_marks()

    def set_points(self, xy, crs):
        """Take other localities, whose verdicts come next."""
        self._xy, self._crs, self._row, self._kinds = xy, crs, -1, None
        self._remove_marks()
        self._project()

    def clear(self):
        """Show no localities."""
        self.set_points(np.zeros((0, 2)), None)

    def set_verdicts(self, kinds):
        """Verdicts to draw, as places in the kinds of the look."""
        self._kinds = kinds
        self._draw()

    def set_shown(self, shown):
        """Whether the verdicts are drawn."""
        self._wanted = shown
        self._draw()

    def go_to(self, layer, row, ids):
        """Flash a locality on the map, which moves only to bring it in sight.

        Parameters
        ----------
        layer : QgsVectorLayer
        row : int
        ids : ndarray of int
            Feature ids of all localities.
        """
        if np.isfinite(self._xy[row]).all():
            self._canvas.panToFeatureIds(layer, [int(ids[row])], False)
            self._canvas.flashFeatureIds(layer, [int(ids[row])])

    @property
    def marks(self):
        """The item on the canvas, None when nothing is drawn."""
        return self._marks

    def _project(self):
        """Coordinates of the localities on the map."""
        if self._crs is None or not self._attached:
            self._on_map = np.zeros((0, 2))
            return
        target = self._canvas.mapSettings().destinationCrs()
        context = QgsProject.instance().transformContext()
        usable = self._crs.isValid() and target.isValid()
        self._on_map = ArrayTransform(self._crs, target, context).array(self._xy) if usable else self._xy
        self._draw()

    def _draw(self):
        if not self._wanted or self._kinds is None or not self._attached:
            self._remove_marks()
            return
        if self._marks is None:
            self._marks = VerdictMarks(self._canvas, self._look)
        self._marks.show_points(self._on_map, self._kinds)

    def _remove_marks(self):
        if self._marks is not None:
            self._canvas.scene().removeItem(self._marks)
            self._marks = None

    def _move(self, point):
        row = self.row_at(point)
        if row != self._row:
            self._row = row
            self.hovered.emit(row)

    def row_at(self, point):
        """Row of the locality nearest to a point of the map, -1 when none is near."""
        if not len(self._on_map):
            return -1
        apart = np.hypot(self._on_map[:, 0] - point.x(), self._on_map[:, 1] - point.y())
        if np.isnan(apart).all():
            return -1
        row = int(np.nanargmin(apart))
        return row if apart[row] <= NEAR * self._canvas.mapUnitsPerPixel() else -1


class VerdictMarks(QgsMapCanvasItem):
    """Points over the map in the colors of their verdicts, the first kinds of the legend on top.

    Parameters
    ----------
    canvas : QgsMapCanvas
    look : VerdictLook
    """

    def __init__(self, canvas, look):
        super().__init__(canvas)
        self._canvas, self._look = canvas, look
        self._points, self._kinds = np.zeros((0, 2)), np.zeros(0, int)
        self.setZValue(20)

    def show_points(self, points, kinds):
        """Draw `points` of the map with the verdicts `kinds`."""
        self._points, self._kinds = points, kinds
        self.updatePosition()
        self.update()

    def updatePosition(self):
        self.setRect(self._canvas.extent())

    def paint(self, painter, option=None, widget=None):
        pixels = self._pixels()
        size = self._canvas.size()
        with np.errstate(invalid="ignore"):
            seen = (pixels >= -NEAR).all(axis=1) & (pixels <= [size.width() + NEAR, size.height() + NEAR]).all(axis=1)
        offset = self.pos()
        per_millimeter = painter.device().logicalDpiX() / 25.4
        for kind in reversed(range(len(self._look.kinds))):
            points = pixels[seen & (self._kinds == kind)]
            if not len(points):
                continue
            polygon = _as_polygon(points - [offset.x(), offset.y()])
            name = self._look.kinds[kind]
            width = self._look.size(name) * per_millimeter
            for color, extra in ((Qt.GlobalColor.white, 2.0), (self._look.color(name), 0.0)):
                pen = QPen(color, width + extra)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawPoints(polygon)

    def _pixels(self):
        """Pixels of the canvas of all points, in one go."""
        to_pixel = self._canvas.getCoordinateTransform()
        corner = self._canvas.center()
        step = self._canvas.mapUnitsPerPixel() * 100.0
        at, right, up = (
            to_pixel.transform(QgsPointXY(corner.x() + dx, corner.y() + dy))
            for dx, dy in ((0.0, 0.0), (step, 0.0), (0.0, step))
        )
        along = (self._points - [corner.x(), corner.y()]) / step
        axes = np.array([[right.x() - at.x(), right.y() - at.y()], [up.x() - at.x(), up.y() - at.y()]])
        return along @ axes + [at.x(), at.y()]


def _as_polygon(points):
    """Points as Qt draws them; a line carries the whole array, without an object of Python for each."""
    line = QgsGeometry()
    line.fromWkb(line_to_wkb(points))
    return line.asQPolygonF()
