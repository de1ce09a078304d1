"""Parts that stand beside each other where there is room, and else one below the other."""

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QBoxLayout, QSplitter, QWidget

# What parts ask for to stand beside each other, against what they need.
SPARE = 1.3


class FoldingSplitter(QSplitter):
    """Turns with its room; within another one, as that does where both parts fit.

    Signals
    -------
    turned
        Its parts stand another way, or for the first time.
    """

    turned = pyqtSignal()
    _stood = None

    def minimumSizeHint(self):
        """As narrow as its widest part, however it stands now: else it could not fold."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event):
        self._turn()
        super().resizeEvent(event)
        self._tell()

    def showEvent(self, event):
        super().showEvent(event)
        self._tell()

    def event(self, event):
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()  # a part needs more than before, or less
        return super().event(event)

    def _tell(self):
        if self.isVisible() and self.orientation() != self._stood:
            self._stood = self.orientation()
            self.turned.emit()

    def _turn(self):
        outer = self.parentWidget()
        while outer is not None and not isinstance(outer, FoldingSplitter):
            outer = outer.parentWidget()
        tall = self.height() > self.width() if outer is None else outer.orientation() == Qt.Orientation.Vertical
        narrow = self.width() < SPARE * sum(self._widths())
        self.setOrientation(Qt.Orientation.Vertical if tall or narrow else Qt.Orientation.Horizontal)

    def _widths(self):
        """What each part needs."""
        parts = [self.widget(place) for place in range(self.count())]
        return [max(part.minimumSizeHint().width(), part.minimumWidth()) for part in parts]


class FoldingRow(QWidget):
    """A line of parts; its layout holds a layout for each."""

    def minimumSizeHint(self):
        return QSize(max(self._widths(), default=0), self.layout().minimumSize().height())

    def resizeEvent(self, event):
        row = self.layout()
        room = sum(self._widths()) + row.spacing() * (row.count() - 1)
        row.setDirection(QBoxLayout.Direction.TopToBottom if self.width() < room else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _widths(self):
        """What each part needs."""
        row = self.layout()
        return [row.itemAt(place).minimumSize().width() for place in range(row.count())]
