"""The card of one locality, and the decisions by hand that are taken on it."""

import numpy as np
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, QObject, QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCompleter

from ...processing.translation import tr
from .advice_card import card_html
from .array_table import ArrayTable
from .decisions_by_hand import Decision
from .place_names import PlaceNames

MOST_FOUND = 12


class DecisionPane(QObject):
    """Search by name, card, and buttons to include or exclude by hand.

    Parameters
    ----------
    form : PriorityExplorer
        Holds the widgets.
    look : VerdictLook

    Signals
    -------
    wanted : int
        Row of the locality that a person asks for by its name.
    decided : dict of str to Decision
        All decisions, after a change by hand.
    """

    wanted = pyqtSignal(int)
    decided = pyqtSignal(object)

    def __init__(self, form, look):
        super().__init__(form)
        self._form, self._look = form, look
        self._selection = self._search = None
        self._places = PlaceNames()
        self._row, self._found, self._decisions = -1, [], {}
        # decisions and localities that the table shows
        self._shown = None
        self._completions = QStringListModel(self)
        completer = QCompleter(self._completions, form.why)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(MOST_FOUND)
        completer.activated.connect(self._take_completion)
        form.why.setCompleter(completer)
        form.why.textEdited.connect(self._search_name)
        form.why.returnPressed.connect(self._take_best)
        form.author.setText(QgsApplication.userFullName())
        form.reason.textChanged.connect(self._enable)
        form.author.textChanged.connect(self._enable)
        form.include.clicked.connect(lambda: self._decide(True))
        form.exclude.clicked.connect(lambda: self._decide(False))
        form.undecide.clicked.connect(self._undo)
        titles = {
            "code": tr("Code"),
            "name": tr("Locality"),
            "decision": tr("Decision"),
            "reason": tr("Reason"),
            "author": tr("Decided by"),
            "date": tr("Decided on"),
        }
        self.table = ArrayTable(titles, {}, self)
        form.decisions.setModel(self.table)
        form.decisions.horizontalHeader().setStretchLastSection(True)
        form.decisions.selectionModel().selectionChanged.connect(self._enable)
        form.remove_decision.clicked.connect(self._remove)
        self._enable()

    def set_localities(self, selection, search, places=None):
        """Take other localities and the names of their places; None for none."""
        self._selection, self._search, self._row = selection, search, -1
        self._places = places or PlaceNames()
        self._form.card.clear()
        self._form.why.clear()
        self._enable()

    def set_decisions(self, decisions):
        """Show other decisions."""
        if (decisions, self._selection) == self._shown:
            return
        self._decisions = dict(decisions)
        self._shown = self._decisions, self._selection
        codes = list(decisions)
        selection = self._selection
        known = {} if selection is None else selection.row_of_code
        columns = {
            "code": codes,
            "name": [selection.names[known[code]] if code in known else tr("not in the layer") for code in codes],
            "decision": [tr("Included by hand") if decisions[code].take else tr("Excluded by hand") for code in codes],
            **{name: [getattr(decisions[code], name) for code in codes] for name in ("reason", "author", "date")},
        }
        self.table.set_data({name: np.array(values, object) for name, values in columns.items()})
        self._form.decisions.resizeColumnsToContents()
        self._enable()

    @property
    def code(self):
        """Code of the locality on the card, None for none."""
        return self._selection.codes[self._row] if self._row >= 0 else None

    def show_row(self, row):
        """Put another locality on the card; -1 for none."""
        if row != self._row:
            self._row = row
            decision = self._decision()
            self._form.reason.setText("" if decision is None else decision.reason)
        self._enable()

    def refresh(self, judged, settings, quotas, territory_places):
        """Write the card anew.

        Parameters
        ----------
        judged : pandas.DataFrame
        settings, quotas : dict
        territory_places : dict
            State and territory to the place of the territory in the queue of its state.
        """
        if self._row < 0:
            self._form.card.setHtml(
                "<p>{}</p>".format(tr("Choose a locality in the table, on the map or by its name."))
            )
            return
        name, row = str(self._selection.names[self._row]), judged.iloc[[self._row]]
        place = territory_places.get((row["state"].iloc[0], row["territory"].iloc[0]))
        self._form.card.setHtml(
            card_html(name, row, settings, self._look, quotas, self._decision(), self._places, place)
        )

    def _decision(self):
        return self._decisions.get(self.code)

    def _search_name(self, text):
        self._found = [] if self._search is None else self._search.best(text, MOST_FOUND)
        self._completions.setStringList([self._title(row) for row in self._found])

    def _title(self, row):
        selection = self._selection
        name, code, place = selection.names[row], selection.codes[row], selection.column("territory")[row]
        place = self._places.title("territory", place)
        return " · ".join(part for part in (name, place, "" if name == code else code) if part)

    def _take_completion(self, text):
        for row in self._found:
            if self._title(row) == text:
                self.wanted.emit(row)
                return

    def _take_best(self):
        if self._form.why.completer().popup().isVisible() or self._search is None:
            return
        found = [row for row in self._found if self._title(row) == self._form.why.text()]
        found = found or self._search.best(self._form.why.text(), 1)
        if found:
            self.wanted.emit(found[0])
        elif self._form.why.text().strip():
            self._form.card.setHtml("<p>{}</p>".format(tr("No locality has that name or code.")))

    def _decide(self, take):
        form = self._form
        code, date = self.code, QDate.currentDate().toString(Qt.DateFormat.ISODate)
        decision = Decision(take, form.author.text().strip(), date, form.reason.text().strip())
        self.decided.emit({**self._decisions, code: decision})

    def _undo(self):
        code = self.code
        self.decided.emit({one: decision for one, decision in self._decisions.items() if one != code})

    def _remove(self):
        chosen = self._form.decisions.selectionModel().selectedRows()
        codes = list(self._decisions)
        gone = {codes[self.table.source_row(index.row())] for index in chosen}
        self.decided.emit({one: decision for one, decision in self._decisions.items() if one not in gone})

    def _enable(self, *_):
        form, known = self._form, self._row >= 0
        form.why.setEnabled(self._selection is not None)
        tip = tr("Write the reason first, and who decides in the tab of the decisions.")
        for button in (form.include, form.exclude):
            button.setToolTip(tip)
        explained = bool(form.reason.text().strip() and form.author.text().strip())
        form.reason.setEnabled(known)
        form.include.setEnabled(known and explained)
        form.exclude.setEnabled(known and explained)
        form.undecide.setEnabled(self._decision() is not None)
        form.remove_decision.setEnabled(form.decisions.selectionModel().hasSelection())
