"""Tables that fit their window: what a narrow one cannot show is in the tip of each row."""

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QHeaderView

LETTERS = 12  # that the column of names shows at least


class NarrowColumns(QObject):
    """Hides columns of a table while there is no room for all, the first of `spared` first.

    Parameters
    ----------
    table : QTableWidget
    named : int
        Column that takes the room that is left.
    spared : sequence of int
    """

    def __init__(self, table, named, spared):
        super().__init__(table)
        self._table, self._named, self._spared = table, named, spared
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(named, QHeaderView.ResizeMode.Stretch)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self):
        """Show as many columns as fit; to be called when the table has other rows."""
        table, header = self._table, self._table.horizontalHeader()
        names = LETTERS * table.fontMetrics().averageCharWidth()
        around = 2 * table.frameWidth() + table.verticalScrollBar().sizeHint().width()
        room = table.width() - around - names
        for column in self._spared:
            table.setColumnHidden(column, False)  # a hidden one has no width
        widths = {
            column: max(table.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(table.columnCount())
            if column != self._named
        }
        kept = sum(width for column, width in widths.items() if column not in self._spared)
        table.setMinimumWidth(kept + names + around)
        for column in self._spared:
            if sum(widths.values()) > room:
                del widths[column]
                table.setColumnHidden(column, True)
