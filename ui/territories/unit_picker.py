"""Map tool with which a person clicks a unit."""

from qgis.gui import QgsMapToolIdentify
from qgis.PyQt.QtCore import Qt, pyqtSignal


class UnitPicker(QgsMapToolIdentify):
    """Tells which unit of a layer was clicked.

    Parameters
    ----------
    canvas : QgsMapCanvas

    Signals
    -------
    picked : int
        Id of the feature.
    """

    picked = pyqtSignal(object)

    def __init__(self, canvas):
        super().__init__(canvas)
        self.layer = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasReleaseEvent(self, event):
        if self.layer is None:
            return
        found = self.identify(event.x(), event.y(), [self.layer], QgsMapToolIdentify.IdentifyMode.TopDownStopAtFirst)
        if found:
            self.picked.emit(found[0].mFeature.id())
