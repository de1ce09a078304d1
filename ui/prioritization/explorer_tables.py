"""The tables of the explorer: localities, which can be filtered and chosen, and counts by territory and state."""

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from .array_table import ASCENDING
from .counts_table import CountsTable
from .name_search import NameSearch
from .place_names import LEVELS
from .selection_link import SelectionLink
from .verdict_table import VerdictTable

# Rows by which the width of a column is judged.
SEEN = 30
# Letters that a column of texts shows at most, which leaves room for the numbers.
WIDEST = 30


class ExplorerTables(QObject):
    """Fills the tables of the form and says what is chosen in them.

    Parameters
    ----------
    form : PriorityExplorer
        Holds the widgets.
    look : VerdictLook
    explain : callable
        Row of the layer to its verdict and advice in one line.

    Signals
    -------
    chosen : list of int
        Rows of the layer that are selected now.
    wanted : int
        Row of the locality that is double-clicked.
    quota_changed : str, str, object
        Level, code and the new quota, None for none.
    quota_refused : str
        What was written and is no quota.
    """

    chosen = pyqtSignal(object)
    wanted = pyqtSignal(int)
    quota_changed = pyqtSignal(str, str, object)
    quota_refused = pyqtSignal(str)

    def __init__(self, form, look, explain):
        super().__init__(form)
        self._form, self._look = form, look
        self.localities = VerdictTable(look, explain, self)
        self.counts = {level: CountsTable(level, self) for level in LEVELS}
        self._views = (form.localities, form.states, form.territories)
        for view, table in zip(self._views, (self.localities, self.counts["state"], self.counts["territory"])):
            view.setModel(table)
            table.align_numbers(view)
            view.sortByColumn(0, ASCENDING)
            view.horizontalHeader().setResizeContentsPrecision(SEEN)
            view.verticalHeader().setDefaultSectionSize(round(1.6 * view.fontMetrics().height()))
        self.link = SelectionLink(form.localities, self)
        self.link.selected.connect(self.chosen)
        self.search = None
        form.verdict_filter.addItem(tr("All verdicts"), "")
        for kind in look.kinds:
            form.verdict_filter.addItem(look.icon(kind), look.labels[kind], kind)
        form.verdict_filter.currentIndexChanged.connect(self._filter)
        form.find.textChanged.connect(self._filter)
        form.localities.doubleClicked.connect(lambda index: self.wanted.emit(self.localities.source_row(index.row())))
        for level, counts in self.counts.items():
            counts.quota_changed.connect(lambda *quota, level=level: self.quota_changed.emit(level, *quota))
            counts.quota_refused.connect(self.quota_refused)

    def set_localities(self, selection, places):
        """Take other localities and the names of their places, which `show` then shows; None for none."""
        self.search = None if selection is None else NameSearch(selection.names, selection.codes)
        self.localities.set_localities(selection, places, self._found())
        if selection is None:
            for counts in self.counts.values():
                counts.clear()
            self._form.shown_count.clear()
            self._count_verdicts(np.zeros(len(self._look.kinds)))
            return
        several = len(selection.known("state")) > 1
        for view, table in (
            (self._form.localities, self.localities),
            (self._form.territories, self.counts["territory"]),
        ):
            view.setColumnHidden(table.columns.index("state"), not several)

    def show(self, judged, kinds, counts, base, scenario, places, territory_places):
        """Show how the localities are judged.

        Parameters
        ----------
        judged : pandas.DataFrame
        kinds : ndarray of int
            Places of the final verdicts in the kinds of the look.
        counts, base : dict of str to Counts
            By level: now, and those they are compared with.
        scenario : Scenario
        places : PlaceNames
        territory_places : dict
            State and territory to the place of the territory in the queue of its state.
        """
        for level, table in self.counts.items():
            table.set_counts(counts[level], base[level], scenario, places, territory_places)
        self.localities.set_judged(judged, kinds, scenario.settings)
        self._form.shown_count.setText(number(self.localities.rowCount()))
        self._count_verdicts(np.bincount(kinds, minlength=len(self._look.kinds)))

    def fit_columns(self):
        """Make the columns as wide as what they show."""
        for view in self._views:
            view.resizeColumnsToContents()
            for column in (0, 1):
                most = WIDEST * view.fontMetrics().averageCharWidth()
                view.setColumnWidth(column, min(view.columnWidth(column), most))

    def _count_verdicts(self, counts):
        """Write beside each verdict of the filter how many localities have it."""
        for place, (kind, count) in enumerate(zip(self._look.kinds, counts), 1):
            self._form.verdict_filter.setItemText(place, f"{self._look.labels[kind]} ({number(count)})")

    def _filter(self, *_):
        if self.search is None:
            return
        self.localities.set_filter(self._form.verdict_filter.currentData(), self._found())
        self._form.shown_count.setText(number(self.localities.rowCount()))

    def _found(self):
        """Rows that the text to find lets through, None for all."""
        text = self._form.find.text().strip()
        return self.search.rows(text) if text and self.search is not None else None
