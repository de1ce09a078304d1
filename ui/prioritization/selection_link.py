"""The rows chosen in the table and the localities selected on the map are the same."""

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QObject, pyqtSignal
from qgis.PyQt.sip import isdeleted

REPLACE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class SelectionLink(QObject):
    """Ties the selection of a table to that of its layer.

    Parameters
    ----------
    view : QTableView
        Shows a `VerdictTable`.

    Signals
    -------
    selected : list of int
        Rows of the layer that are selected now.
    """

    selected = pyqtSignal(object)

    def __init__(self, view, parent=None):
        super().__init__(parent)
        self._view, self._table = view, view.model()
        self._layer, self._selection = None, None
        self._busy = False
        view.selectionModel().selectionChanged.connect(self._to_map)
        self._table.layoutChanged.connect(self.show_on_table)

    def attach(self, layer, selection):
        """Tie to `layer`, whose localities are those of a `LiveSelection`."""
        self.detach()
        self._layer, self._selection = layer, selection
        layer.selectionChanged.connect(self._from_map)
        self.show_on_table()

    def detach(self):
        """Leave the layer alone."""
        if self._layer is not None and not isdeleted(self._layer):
            self._layer.selectionChanged.disconnect(self._from_map)
        self._layer = self._selection = None

    def rows(self):
        """Rows of the layer that are selected on the map."""
        if self._layer is None or isdeleted(self._layer):
            return []
        known = self._selection.row_of_id
        return sorted(known[number] for number in self._layer.selectedFeatureIds() if number in known)

    def select(self, rows):
        """Select some localities on the map, and so in the table."""
        if self._layer is not None and not isdeleted(self._layer):
            ids = [int(self._selection.ids[row]) for row in rows]
            self._layer.selectByIds(ids, QgsVectorLayer.SelectBehavior.SetSelection)

    def show_on_table(self):
        """Choose in the table what is selected on the map."""
        if self._busy or self._layer is None:
            return
        self._busy = True
        places = self._table.rows_of(self.rows())
        chosen, last = QItemSelection(), self._table.columnCount() - 1
        for first, final in _runs(places):
            chosen.select(self._table.index(first, 0), self._table.index(final, last))
        self._view.selectionModel().select(chosen, REPLACE)
        self._busy = False

    def _from_map(self, *_):
        if self._busy:
            return
        self.show_on_table()
        places = self._table.rows_of(self.rows())
        if places:
            self._view.scrollTo(self._table.index(places[0], 0))
        self.selected.emit(self.rows())

    def _to_map(self, *_):
        if self._busy or self._layer is None:
            return
        self._busy = True
        self.select([self._table.source_row(index.row()) for index in self._view.selectionModel().selectedRows()])
        self._busy = False
        self.selected.emit(self.rows())


def _runs(places):
    """First and last of each run of consecutive numbers in ascending `places`."""
    runs = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1][1] = place
        else:
            runs.append([place, place])
    return runs
