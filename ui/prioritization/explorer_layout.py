"""The panes of the explorer: side by side where there is room for them, else one above the other."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QBoxLayout

# Letters that rules, tables and card are wide at first, and lines that they are high one above the other.
LETTERS, LINES = (52, 90, 46), (14, 14, 22)


class ExplorerLayout:
    """Lays a window out anew when its width asks for it.

    Parameters
    ----------
    form : PriorityExplorer
        Holds the widgets.
    """

    def __init__(self, form):
        self._form, self._beside = form, None
        form.panes.setStretchFactor(1, 1)

    def suit(self, width):
        """Take a width in pixels."""
        panes = self._form.panes
        parts = [panes.widget(place) for place in range(panes.count())]
        needed = sum(part.minimumSizeHint().width() + panes.handleWidth() for part in parts)
        beside = width >= needed
        if beside == self._beside:
            return
        self._beside = beside
        metrics = self._form.fontMetrics()
        unit, sizes = (metrics.averageCharWidth(), LETTERS) if beside else (metrics.lineSpacing(), LINES)
        panes.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        for part, size in zip(parts, sizes):
            part.setMinimumHeight(0 if beside else size * unit)
        panes.setSizes([size * unit for size in sizes])
        directions = QBoxLayout.Direction
        self._form.bottom_row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
