"""Dock: the card of each unit of a division, decisions by click, and the division with them."""

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QCompleter, QDockWidget

from ...processing.layers.preferences import map_text
from ...processing.methods.territories.planner_decisions import FORBID, LOCK, PIN
from ...processing.translation import tr
from ..forms import load_form
from ..project_signals import ProjectSignals
from ..run_line import RunLine
from ..study.study_inputs import read_study
from .division_runs import add_on_top, again, missing_for_a_run, stability
from .kept_decisions import DecisionHistory, TerritoryDecision, decisions_layer, read_decisions, write_decisions
from .unit_card import (
    UnitNames,
    assignment,
    comparison_text,
    division_statistics,
    is_division,
    moved_units,
    unit_card,
    unit_names,
)
from .unit_picker import UnitPicker

# lines of the card and of the decisions that are seen at least
CARD_LINES, DECISION_LINES = 9, 4
TABLES = ("flow_territory_units", "territory_units")


class TerritoryReview(QDockWidget):
    """Shows why a unit is in its territory and takes decisions on it.

    Parameters
    ----------
    iface : QgisInterface
    windows : Windows
    """

    def __init__(self, iface, windows):
        super().__init__(iface.mainWindow())
        load_form(self, __file__)
        self._canvas = iface.mapCanvas()
        self._picker = UnitPicker(self._canvas)
        self._unit = None
        self._names = UnitNames({})
        self._codes = {}
        self._stable = {}
        self._results = {}
        self._division = None
        self._history = DecisionHistory([])
        self.units.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.unit_name.setAllowEmptyFieldName(True)
        for button, title, icon, keys in (
            (self.undo, tr("Undo"), "/mActionUndo.svg", QKeySequence.StandardKey.Undo),
            (self.redo, tr("Redo"), "/mActionRedo.svg", QKeySequence.StandardKey.Redo),
        ):
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setToolTip(title)
            button.setAccessibleName(title)
            button.setShortcut(QKeySequence(keys))
        for text, lines in ((self.card, CARD_LINES), (self.decisions, DECISION_LINES)):
            text.setMinimumHeight(lines * text.fontMetrics().lineSpacing())
        self.run = RunLine(self.progress, self.cancel, self.message, self)
        self._project = ProjectSignals(
            layersWillBeRemoved=self._layers_go, readProject=self.take_study, cleared=self._project_gone
        )
        self._connect()
        self._update_buttons()

    def _connect(self):
        self.units.layerChanged.connect(self._layer_changed)
        self.unit_name.fieldChanged.connect(self._read_names)
        self.pick.toggled.connect(self._pick)
        self.search.returnPressed.connect(self._find)
        self._picker.picked.connect(self.show_feature)
        self._picker.deactivated.connect(self._picker_left)
        for button in (self.lock, self.forbid):
            button.toggled.connect(self._wait_for_other)
        self.pin.clicked.connect(lambda: self._decide(PIN, ""))
        self.remove.clicked.connect(self._remove)
        self.undo.clicked.connect(lambda: self._step(self._history.undo))
        self.redo.clicked.connect(lambda: self._step(self._history.redo))
        self.as_table.clicked.connect(self._add_table)
        self.stability.clicked.connect(self._start_stability)
        self.rerun.clicked.connect(self.start_again)
        self.run.changed.connect(self._update_buttons)

    def take_study(self, *_):
        """Show the division of the study, and the decisions that the project keeps."""
        project = QgsProject.instance()
        self._history = DecisionHistory(read_decisions(project))
        self._show_decisions()
        study = read_study(project)
        layers = (study.result(project, table) for table in TABLES)
        layer = next((layer for layer in layers if layer is not None), None)
        if layer is not None:
            self.units.setLayer(layer)
        self._layer_changed(self.units.currentLayer())

    # the unit

    def _layer_changed(self, layer):
        usable = layer is not None and is_division(layer)
        self._division = layer if usable else None
        self._picker.layer = self._division if usable and layer.isSpatial() else None
        self.unit_name.setLayer(self._division)
        wanted = read_study(QgsProject.instance()).field("MUNICIPALITY_NAME") or "name"
        if usable:
            self.unit_name.setField(wanted if layer.fields().lookupField(wanted) >= 0 else "")
        self._unit = None
        self._read_names()
        self.run.say(
            "" if usable else tr("Choose a layer of units with their territory, as the study or the toolbox makes it.")
        )

    def _read_names(self, *_):
        self._names = UnitNames({})
        self._codes = {}
        if self._division is not None:
            self._names = unit_names(self._division, self.unit_name.currentField())
            self._codes = {self._names[code].casefold(): code for code in assignment(self._division)}
        completer = QCompleter(sorted({self._names[code] for code in self._codes.values()}), self.search)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda text: self._find())
        self.search.setCompleter(completer)
        self._show_decisions()
        self._show_card()

    def _pick(self, on):
        if on:
            self._canvas.setMapTool(self._picker)
        else:
            self._canvas.unsetMapTool(self._picker)

    def _picker_left(self):
        self.pick.setChecked(False)
        for button in (self.lock, self.forbid):
            button.setChecked(False)

    def _find(self):
        code = self._codes.get(self.search.text().strip().casefold())
        if code is None:
            self.run.say(tr("No unit is called “{}”.").format(self.search.text().strip()))
            return
        self._take_unit(code)

    def show_feature(self, number):
        """Take the unit that was clicked: its card, or the other unit of a decision."""
        if self._division is not None:
            self._take_unit(str(self._division.getFeature(number)["unit_id"]))

    def _take_unit(self, code):
        kind = LOCK if self.lock.isChecked() else FORBID if self.forbid.isChecked() else None
        if kind is not None and self._unit is not None:
            for button in (self.lock, self.forbid):
                button.setChecked(False)
            self._decide(kind, code)
            return
        self._unit = code
        self.run.say("")
        self._show_card()

    def _show_card(self):
        row = self._row(self._unit)
        known = row is not None
        self.card.setHtml(unit_card(row, self._names, self._stable.get(self._unit)) if known else "")
        for button in (self.lock, self.forbid, self.pin):
            button.setEnabled(known)
        if known and self._division.isSpatial():
            self._division.selectByIds([row.id()])

    def _row(self, code):
        if self._division is None or code is None:
            return None
        rows = (row for row in self._division.getFeatures() if str(row["unit_id"]) == code)
        return next(rows, None)

    # decisions

    def _wait_for_other(self, on):
        if not on:
            return
        for button in (self.lock, self.forbid):
            button.setChecked(button is self.sender())
        self.pick.setChecked(True)
        self.run.say(tr("Now click the other unit, or search it by name."))

    def _decide(self, kind, other):
        if self._unit is None:
            return
        if other == self._unit:
            self.run.say(tr("Choose another unit: a decision is about two."))
            return
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        made = TerritoryDecision(kind, self._unit, other, map_text("author"), today, self.reason.text().strip())
        others = [row for row in self._decisions if (row.decision, row.unit, row.other) != (kind, self._unit, other)]
        self._step(lambda: self._history.change([*others, made]))
        self.reason.clear()

    def _remove(self):
        row = self.decisions.currentRow()
        if 0 <= row < len(self._decisions):
            kept = self._decisions[:row] + self._decisions[row + 1 :]
            self._step(lambda: self._history.change(kept))

    @property
    def _decisions(self):
        return self._history.decisions

    def _step(self, step):
        """Change the decisions, and keep them in the project."""
        step()
        write_decisions(QgsProject.instance(), self._decisions)
        self._show_decisions()

    def _show_decisions(self):
        self.decisions.clear()
        for decision in self._decisions:
            text = decision.sentence(self._names.names)
            self.decisions.addItem(f"{text} ({decision.reason})" if decision.reason else text)
        self._update_buttons()

    def _add_table(self):
        QgsProject.instance().addMapLayer(decisions_layer(self._decisions))

    # runs

    def start_again(self):
        """Delimit the study with the decisions."""
        self._start(again, self._delimited)

    def _start_stability(self):
        self._start(stability, self._tried)

    def _start(self, what, then):
        study = read_study(QgsProject.instance())
        missing = missing_for_a_run(study)
        if missing:
            self.run.say(missing)
            return
        algorithm, parameters = what(study, decisions_layer(self._decisions))
        self.run.start(algorithm, parameters, then)

    def _delimited(self, outcome):
        made = outcome.outputs["UNITS_OUTPUT"]
        if self._division is not None:
            old = division_statistics(self._division, self._results.get(self._division.id()))
            moved = moved_units(assignment(self._division), assignment(made))
            text = comparison_text(old, division_statistics(made, outcome.results), moved, self._names)
            self.statistics.setText(text)
        self._results[made.id()] = outcome.results
        add_on_top(outcome.layers)
        unit = self._unit
        self.units.setLayer(made)
        self._unit = unit
        self._show_card()
        self.run.say("\n".join(outcome.warnings))

    def _tried(self, outcome):
        layer = outcome.outputs["UNITS_OUTPUT"]
        self._stable = {str(row["unit_id"]): row for row in layer.getFeatures()}
        add_on_top([layer])
        self._show_card()

    # the window

    def _update_buttons(self):
        running = self.run.running
        self.rerun.setEnabled(not running)
        self.stability.setEnabled(not running)
        self.undo.setEnabled(self._history.can_undo)
        self.redo.setEnabled(self._history.can_redo)
        self.remove.setEnabled(bool(self._decisions))
        self.as_table.setEnabled(bool(self._decisions))

    def _project_gone(self):
        self.run.abandon()
        self.take_study()

    def _layers_go(self, ids):
        if self._division is not None and self._division.id() in ids:
            self._layer_changed(None)

    def showEvent(self, event):
        super().showEvent(event)
        if self._project.attach():
            self.take_study()

    def closeEvent(self, event):
        self._project.detach()
        self.run.abandon()
        self.pick.setChecked(False)
        self._layer_changed(None)
        super().closeEvent(event)
