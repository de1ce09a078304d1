"""Dock: the four criteria with thresholds and quotas that answer at once."""

import time
from html import escape

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget

from ...processing.layers.bad_input import BadInput
from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from ..algorithm_run import RunFeedback
from ..forms import load_form
from .advice_card import hover_sentence
from .array_table import ASCENDING
from .counts_table import CountsTable, summary_html
from .decision_pane import DecisionPane
from .decisions_by_hand import read_decisions, takes, write_decisions
from .explorer_runs import Program
from .explorer_state import ExplorerState, read_state, study_state, study_tables, write_state
from .live_selection import LEVELS, LiveSelection
from .map_link import MapLink
from .name_search import NameSearch
from .program_inputs import NAME, ProgramInputs
from .program_settings import ProgramSettings
from .run_bar import RunBar
from .scenario_tab import ScenarioTab
from .scenarios import Scenario, fitting, program_scenario
from .selection_link import SelectionLink
from .verdict_look import VerdictLook
from .verdict_table import VerdictTable

# Pause after a change before all is judged anew, and after the last edit before a layer is read anew.
PAUSE_MS, READING_PAUSE_MS, SLOW_S = 40, 400, 0.3
# Letters that rules, tables and card are wide at first.
PANES = (52, 90, 46)
# Letters that the column of verdicts shows, which leaves room for the numbers.
WIDEST = 30
# Rows by which the width of a column is judged.
SEEN = 30
EDITS = ("editingStopped", "dataChanged", "subsetStringChanged", "updatedFields", "crsChanged")


class PriorityExplorer(QDockWidget):
    """The prioritization explorer.

    Parameters
    ----------
    iface : QgisInterface
    windows : Windows
    """

    def __init__(self, iface, windows):
        super().__init__(iface.mainWindow())
        load_form(self, __file__)
        self._iface = iface
        self._layer = self._live = self._judged = None
        self._base_counts, self._quotas, self._decisions = None, {level: {} for level in LEVELS}, {}
        # id and name of the layer shown last
        self._last = ("", "")
        self._attached = self._by_hand = self._slow = False
        self.messages = QgsMessageBar(self.contents)
        self.column.insertWidget(0, self.messages)
        self.look = VerdictLook()
        self._build_tables()
        self.inputs = ProgramInputs(self.inputs_form, self)
        self.settings = ProgramSettings(self.thresholds_form, self.readings_form, self)
        self.map_link = MapLink(iface.mapCanvas(), self.look, self)
        self.pane = DecisionPane(self, self.look)
        self.scenarios = ScenarioTab(self)
        self.scenarios.set_current(self.current_scenario)
        self.runs = RunBar(self, lambda: (self.program(), self.current_scenario()))
        self._judging, self._reading = QTimer(self), QTimer(self)
        for timer, slot in ((self._judging, self._judge), (self._reading, self.read_layer)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)
        self._connect_widgets()
        self.on_map.setChecked(True)

    # what it shows

    def current_scenario(self):
        """The rules on the screen, with the quotas of states and territories that the layer has."""
        return fitting(Scenario(self.settings.values(), self._quotas), self._live)

    def program(self):
        """Localities, fields and decisions for a run."""
        known = self.codes()
        decisions = {code: decision for code, decision in self._decisions.items() if code in known}
        return Program(self._layer, self.inputs.values(), decisions)

    def codes(self):
        """Codes of the localities."""
        return set() if self._live is None else set(self._live.codes)

    @property
    def judged(self):
        """Localities as they are judged now, or None."""
        return self._judged

    # widgets

    def _build_tables(self):
        self.table = VerdictTable(self.look, self)
        self.localities.setModel(self.table)
        self.counts = {level: CountsTable(level, self) for level in LEVELS}
        self.states.setModel(self.counts["state"])
        self.territories.setModel(self.counts["territory"])
        for view in (self.localities, self.states, self.territories):
            view.model().align_numbers(view)
            view.sortByColumn(0, ASCENDING)
            view.horizontalHeader().setResizeContentsPrecision(SEEN)
            view.verticalHeader().setDefaultSectionSize(round(1.6 * view.fontMetrics().height()))
        self.link = SelectionLink(self.localities, self)
        self.verdict_filter.addItem(tr("All verdicts"), "")
        for kind in self.look.kinds:
            self.verdict_filter.addItem(self.look.icon(kind), self.look.labels[kind], kind)
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes([letters * self.fontMetrics().averageCharWidth() for letters in PANES])

    def _connect_widgets(self):
        self.inputs.changed.connect(self._take_inputs)
        self.settings.changed.connect(self._take_settings)
        self.from_study.clicked.connect(self._take_study)
        self.reset.clicked.connect(lambda: self.show_scenario(program_scenario()))
        self.scenarios.chosen.connect(self.show_scenario)
        self.scenarios.base_changed.connect(self._take_base)
        self.scenarios.compare.connect(self.runs.compare)
        self.runs.imported.connect(lambda decisions: self._take_decisions({**self._decisions, **decisions}))
        self.verdict_filter.currentIndexChanged.connect(self._filter)
        self.find.textChanged.connect(self._filter)
        self.on_map.toggled.connect(self.map_link.set_shown)
        self.map_link.hovered.connect(self._hover)
        self.link.selected.connect(lambda rows: self._show_card(rows[0]) if rows else None)
        self.localities.doubleClicked.connect(
            lambda index: self.map_link.go_to(self._layer, self.table.source_row(index.row()), self._live.ids)
        )
        self.pane.wanted.connect(self._take_wanted)
        self.pane.decided.connect(self._take_decisions)
        for level, counts in self.counts.items():
            counts.quota_changed.connect(lambda name, quota, level=level: self._take_quota(level, name, quota))

    # QGIS around it

    def showEvent(self, event):
        super().showEvent(event)
        if not self._attached:
            self._attached = True
            project = QgsProject.instance()
            project.layersWillBeRemoved.connect(self._lose_layers)
            project.cleared.connect(self._lose_project)
            project.readProject.connect(self.read_project)
            self.map_link.attach()
            self.read_project()

    def closeEvent(self, event):
        self.detach()
        super().closeEvent(event)

    def detach(self):
        """Let go of map, layer and project; a run that is on goes on."""
        if not self._attached:
            return
        self._attached = False
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._lose_layers)
        project.cleared.disconnect(self._lose_project)
        project.readProject.disconnect(self.read_project)
        self._let_go()
        self.map_link.detach()

    def read_project(self, *_):
        """Show what the open project keeps."""
        state = read_state(QgsProject.instance())
        self._decisions = read_decisions(QgsProject.instance())
        self._show_state(state)

    def _show_state(self, state):
        self._by_hand = False
        self.inputs.set(state.layer, state.fields)
        self.settings.set_layer(state.layer)
        self.settings.set_values(state.scenario.settings)
        self._quotas = {level: dict(codes) for level, codes in state.scenario.quotas.items()}
        self.scenarios.read(state.base)
        self.read_layer()
        if state.from_study:
            self._take_study_tables()

    def _take_study(self):
        state = study_state(QgsProject.instance())
        if state.layer is None:
            self.runs.say(tr("The project has no study with localities. Choose a layer."), Qgis.MessageLevel.Info)
            return
        state.base = self.scenarios.base_name()
        self._show_state(state)
        self._by_hand = True
        self._judge()

    def _take_study_tables(self):
        """Quotas and decisions of the study, those taken here before them."""
        if self._live is None:
            return
        feedback = RunFeedback()
        self._quotas, decisions = study_tables(QgsProject.instance(), self._live, feedback)
        self._decisions = {**decisions, **self._decisions}
        if feedback.warnings:
            sentence = tr("The tables of quotas and decisions of the study were taken with doubts.")
            self.runs.say(sentence, Qgis.MessageLevel.Warning, feedback.warnings)
        self._judge()

    def _lose_layers(self, ids):
        # the combo box of layers may have let go of it before
        identifier, name = self._last
        if identifier in ids and self.inputs.layer() in (None, self._layer):
            self._let_go()
            self.inputs.set(None, {})
            self.settings.set_layer(None)
            self._show_nothing(tr("Layer “{}” is no longer in the project. Choose the localities again.").format(name))

    def _lose_project(self):
        self.runs.abandon()
        self.read_project()

    def _let_go(self):
        """Keep nothing of the layer."""
        self._judging.stop()
        self._reading.stop()
        self.link.detach()
        for name in EDITS if self._layer is not None else ():
            getattr(self._layer, name).disconnect(self._reread)
        self._layer = self._live = self._judged = self._base_counts = None
        self.map_link.clear()

    # localities

    def _take_inputs(self):
        self._by_hand = True
        self.settings.set_layer(self.inputs.layer())
        self.read_layer()

    def _reread(self, *_):
        self._reading.start(READING_PAUSE_MS)

    def read_layer(self):
        """Read the localities and judge them."""
        shown = self.pane.code
        self._let_go()
        layer = self.inputs.layer()
        if layer is None:
            self._show_nothing(tr("Choose the layer of localities in the tab Data."))
            return
        self._layer, self._last = layer, (layer.id(), layer.name())
        for name in EDITS:
            getattr(layer, name).connect(self._reread)
        missing = self.inputs.missing()
        if missing:
            self._show_nothing(tr("Choose in the tab Data: {}.").format(", ".join(missing)))
            return
        fields = self.inputs.values()
        try:
            self._live = LiveSelection(layer, {**fields, **self.settings.values()}, fields.get(NAME, ""))
        except BadInput as problem:
            self._show_nothing(str(problem))
            return
        self._search = NameSearch(self._live.names, self._live.codes)
        self.table.set_localities(self._live)
        self.pane.set_localities(self._live, self._search)
        self.pane.show_row(self._live.row_of_code.get(shown, -1))
        self.map_link.set_points(self._live.xy, self._live.crs)
        self._judge()
        self.link.attach(layer, self._live)
        for view in (self.localities, self.states, self.territories):
            view.resizeColumnsToContents()
            view.setColumnWidth(1, min(view.columnWidth(1), WIDEST * view.fontMetrics().averageCharWidth()))

    def _show_nothing(self, sentence):
        """Empty tables and a sentence that says why."""
        self._live = self._judged = None
        self.table.set_localities(None)
        for counts in self.counts.values():
            counts.clear()
        self.pane.set_localities(None, None)
        self.pane.set_decisions(self._decisions)
        self.map_link.clear()
        self.runs.set_ready(False)
        self._note([])
        self.shown_count.clear()
        self.under_cursor.clear()
        self.summary.setText(escape(sentence))

    def _note(self, warnings):
        """Show in the tab of the data what reading found doubtful."""
        self.input_notes.setText("\n\n".join(warnings))
        count = f" ({number(len(warnings))})" if warnings else ""
        self.rules_tabs.setTabText(self.rules_tabs.indexOf(self.inputs_tab), tr("Data") + count)

    # rules

    def _take_settings(self):
        self._by_hand = True
        if self._live is None:
            # other ways to measure need other fields
            self._reread()
        else:
            self._judge_soon()

    def _take_quota(self, level, name, quota):
        self._by_hand = True
        self._quotas[level].pop(name, None)
        if quota is not None:
            self._quotas[level][name] = quota
        self._judge_soon()

    def _take_base(self):
        self._by_hand, self._base_counts = True, None
        self._judge_soon()

    def show_scenario(self, scenario):
        """Put the rules of a scenario on the screen."""
        self.settings.set_values(scenario.settings)
        self._quotas = {level: dict(codes) for level, codes in scenario.quotas.items()}
        self._take_settings()

    def _take_decisions(self, decisions):
        self._decisions, self._base_counts = dict(decisions), None
        write_decisions(QgsProject.instance(), self._decisions)
        self._by_hand = True
        self._judge()

    def _judge_soon(self):
        # while a slider moves again and again, unless that would make it stick
        if self._slow or not self._judging.isActive():
            self._judging.start(READING_PAUSE_MS if self._slow else PAUSE_MS)

    def _judge(self):
        """Judge the localities anew and show what changes."""
        if self._live is None:
            return
        scenario, decisions = self.current_scenario(), takes(self.program().decisions)
        began = time.monotonic()
        try:
            judged = self._live.judge(scenario.settings, scenario.quotas, decisions)
            self._base_counts = self._base_counts or self._count_base(decisions)
        except BadInput as problem:
            self.summary.setText(escape(str(problem)))
            self.runs.set_ready(False)
            return
        self._judged, self._slow = judged, time.monotonic() - began > SLOW_S
        for level, table in self.counts.items():
            table.set_counts(self._live.counts(level, judged), self._base_counts[level], scenario.quotas[level])
        self.table.set_judged(judged)
        self.map_link.set_verdicts(self.look.places(judged["final_verdict"]))
        self.pane.set_decisions(self._decisions)
        self.pane.refresh(judged, scenario.settings, scenario.quotas)
        self.shown_count.setText(number(self.table.rowCount()))
        self._note(self._live.warnings)
        now, base = self._live.counts("state", judged), self._base_counts["state"]
        self.summary.setText(summary_html(now, base))
        self.runs.set_ready(True)
        if self._by_hand:
            kept = Scenario(scenario.settings, self._quotas)
            state = ExplorerState(self._layer, self.inputs.values(), kept, self.scenarios.base_name())
            write_state(QgsProject.instance(), state)

    def _count_base(self, decisions):
        """Totals of the base by level."""
        base = fitting(self.scenarios.base(), self._live)
        judged = self._live.judge(base.settings, base.quotas, decisions)
        return {level: self._live.counts(level, judged) for level in LEVELS}

    # table, map and card

    def _filter(self, *_):
        if self._live is None:
            return
        text = self.find.text().strip()
        self.table.set_filter(self.verdict_filter.currentData(), self._search.rows(text) if text else None)
        self.shown_count.setText(number(self.table.rowCount()))

    def _take_wanted(self, row):
        self.link.select([row])
        self._show_card(row)
        self.map_link.go_to(self._layer, row, self._live.ids)

    def _show_card(self, row):
        if self._judged is None:
            return
        scenario = self.current_scenario()
        self.pane.show_row(row)
        self.pane.refresh(self._judged, scenario.settings, scenario.quotas)

    def _hover(self, row):
        sentence = ""
        if self._judged is not None and row >= 0:
            settings = self.current_scenario().settings
            sentence = hover_sentence(str(self._live.names[row]), self._judged.iloc[[row]], settings, self.look)
        self.under_cursor.setText(sentence)
        self.under_cursor.setToolTip(sentence)
