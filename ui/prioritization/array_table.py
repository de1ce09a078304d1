"""Tables whose columns are arrays: they sort and filter 10,000 rows in no time."""

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QStyledItemDelegate

from ...processing.layers.local_numbers import number
from .name_search import folded

ASCENDING = Qt.SortOrder.AscendingOrder
DISPLAY = Qt.ItemDataRole.DisplayRole
NO_PARENT = QModelIndex()


class ArrayTable(QAbstractTableModel):
    """Model of columns of equal length, in an order of its own.

    Parameters
    ----------
    titles : dict of str to str
        Column to what people read above it.
    decimals : dict of str to int
        Columns of numbers and how many decimals they show.
    """

    def __init__(self, titles, decimals, parent=None):
        super().__init__(parent)
        self.titles, self.decimals = titles, decimals
        self.columns = list(titles)
        self._sorting = (0, ASCENDING)
        self._data, self._shown = {}, np.zeros(0, bool)
        self._order, self._text_places = np.zeros(0, int), {}

    def set_data(self, data, shown=None):
        """Show other data.

        Parameters
        ----------
        data : dict of str to ndarray
            Every column; the same array as before is not sorted again.
        shown : ndarray of bool, optional
            Rows let through; all by default.
        """
        self.layoutAboutToBeChanged.emit()
        self._text_places = {
            name: places for name, places in self._text_places.items() if data.get(name) is self._data.get(name)
        }
        self._data = data
        self._shown = np.ones(len(next(iter(data.values()), ())), bool) if shown is None else shown
        self._arrange()

    def set_shown(self, shown):
        """Let through other rows."""
        self.layoutAboutToBeChanged.emit()
        self._shown = shown
        self._arrange()

    def sort(self, column, order=ASCENDING):
        self.layoutAboutToBeChanged.emit()
        self._sorting = (column, order)
        self._arrange()

    def source_row(self, row):
        """Row in the data of a row of the table."""
        return int(self._order[row])

    def rows_of(self, source_rows):
        """Rows of the table of some rows of the data, those that are shown."""
        return np.flatnonzero(np.isin(self._order, np.asarray(list(source_rows), int))).tolist()

    def value(self, index):
        """Value under an index."""
        return self._data[self.columns[index.column()]][self._order[index.row()]]

    def rowCount(self, parent=NO_PARENT):
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent=NO_PARENT):
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section, orientation, role=DISPLAY):
        if orientation == Qt.Orientation.Horizontal and role == DISPLAY:
            return self.titles[self.columns[section]]
        return None

    def data(self, index, role=DISPLAY):
        if role != DISPLAY:
            return None
        column, value = self.columns[index.column()], self.value(index)
        return number(value, self.decimals[column]) if column in self.decimals else str(value)

    def align_numbers(self, view):
        """Have `view`, which shows this table, put numbers to the right."""
        delegate = _ToTheRight(view)
        for column in self.decimals:
            view.setItemDelegateForColumn(self.columns.index(column), delegate)

    def _arrange(self):
        """Rows let through, in order; `layoutAboutToBeChanged` was emitted before."""
        column, order = self._sorting
        rows = np.flatnonzero(self._shown)
        places = self._places_of(self.columns[column])[rows] if len(rows) else np.zeros(0)
        # NaN comes last either way
        self._order = rows[np.argsort(places if order == ASCENDING else -places, kind="stable")]
        kept = self.persistentIndexList()
        self.changePersistentIndexList(kept, [QModelIndex() for _ in kept])
        self.layoutChanged.emit()

    def _set_title(self, column, title):
        """Write something else above a column."""
        if self.titles[column] != title:
            self.titles[column] = title
            section = self.columns.index(column)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, section, section)

    def _places_of(self, column):
        """Numbers by which a column is sorted."""
        if column in self.decimals:
            return np.asarray(self._data[column], float)
        if column not in self._text_places:
            keys = np.array([folded(value) for value in self._data[column]], object).astype(str)
            self._text_places[column] = np.unique(keys, return_inverse=True)[1].ravel().astype(float)
        return self._text_places[column]


class _ToTheRight(QStyledItemDelegate):
    def initStyleOption(self, option, index):
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
