"""Dock: the four criteria with thresholds and quotas that answer at once."""

import time
from html import escape

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget

from ...processing.layers.bad_input import BadInput
from ...processing.layers.local_numbers import number
from ...processing.layers.messages import first_of
from ...processing.translation import tr
from ..algorithm_run import RunFeedback
from ..forms import load_form
from ..project_signals import ProjectSignals
from .advice_card import hover_sentence
from .decision_pane import DecisionPane
from .decisions_by_hand import read_decisions, takes, write_decisions
from .explorer_layout import ExplorerLayout
from .explorer_runs import Program
from .explorer_state import ExplorerState, read_state, study_state, study_tables, write_state
from .explorer_tables import ExplorerTables
from .live_selection import LiveSelection
from .map_link import MapLink
from .place_names import LEVELS, PlaceNames, place_names
from .program_inputs import NAME, ProgramInputs
from .program_settings import ProgramSettings
from .run_bar import RunBar
from .scenario_tab import ScenarioTab
from .scenarios import Scenario, fitting, program_scenario
from .summary_line import summary_html
from .verdict_look import VerdictLook

# Pause after a change before all is judged anew, and after the last edit before a layer is read anew.
PAUSE_MS, READING_PAUSE_MS, SLOW_S = 40, 400, 0.3
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
        self._territory_places, self.places = {}, PlaceNames()
        self._base_counts, self._quotas, self._decisions = None, {level: {} for level in LEVELS}, {}
        # id and name of the layer shown last
        self._last = ("", "")
        self._by_hand = self._slow = False
        self._project = ProjectSignals(
            layersWillBeRemoved=self._lose_layers, cleared=self._lose_project, readProject=self.read_project
        )
        self.messages = QgsMessageBar(self.contents)
        self.column.insertWidget(0, self.messages)
        self._panes = ExplorerLayout(self)
        self.look = VerdictLook()
        self.tables = ExplorerTables(self, self.look, self._explain)
        self.table = self.tables.localities
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

    def _connect_widgets(self):
        self.inputs.changed.connect(self._take_inputs)
        self.settings.changed.connect(self._take_settings)
        self.from_study.clicked.connect(self._take_study)
        self.reset.clicked.connect(lambda: self.show_scenario(program_scenario()))
        self.scenarios.chosen.connect(self.show_scenario)
        self.scenarios.base_changed.connect(self._take_base)
        self.scenarios.compare.connect(self.runs.compare)
        self.runs.imported.connect(lambda decisions: self._take_decisions({**self._decisions, **decisions}))
        self.on_map.toggled.connect(self.map_link.set_shown)
        self.map_link.hovered.connect(self._hover)
        self.tables.chosen.connect(lambda rows: self._show_card(rows[0]) if rows else None)
        self.tables.wanted.connect(self._go_to)
        self.tables.quota_changed.connect(self._take_quota)
        self.tables.quota_refused.connect(self._refuse_quota)
        self.pane.wanted.connect(self._take_wanted)
        self.pane.decided.connect(self._take_decisions)

    # QGIS around it

    def showEvent(self, event):
        super().showEvent(event)
        if self._project.attach():
            self.map_link.attach()
            self.read_project()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._panes.suit(event.size().width())

    def closeEvent(self, event):
        self.detach()
        super().closeEvent(event)

    def detach(self):
        """Let go of map, layer and project; a run that is on goes on."""
        self._project.detach()
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
        # the combo box of layers may have let go of it before, or show another one in its place
        identifier, name = self._last
        if identifier in ids:
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
        self.tables.link.detach()
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
        self.places = place_names(QgsProject.instance(), self._live)
        self.tables.set_localities(self._live, self.places)
        self.pane.set_localities(self._live, self.tables.search, self.places)
        self.pane.show_row(self._live.row_of_code.get(shown, -1))
        self.map_link.set_points(self._live.xy, self._live.crs)
        self._judge()
        self.tables.link.attach(layer, self._live)
        self.tables.fit_columns()

    def _show_nothing(self, sentence):
        """Empty tables and a sentence that says why."""
        self._live = self._judged = None
        self.tables.set_localities(None, None)
        self.pane.set_localities(None, None)
        self.pane.set_decisions(self._decisions)
        self.map_link.clear()
        self.runs.set_ready(False)
        self._note([])
        self.under_cursor.clear()
        self.summary.setText(escape(sentence))

    def _note(self, warnings):
        """Show in the tab of the data what reading found doubtful."""
        self.input_notes.setText("\n\n".join(warnings))
        count = f" ({number(len(warnings))})" if warnings else ""
        place = self.rules_tabs.indexOf(self.inputs_tab)
        self.rules_tabs.setTabText(place, tr("Data") + count)
        tip = tr("What is doubtful in the data is written at the foot of this tab.") if warnings else ""
        self.rules_tabs.setTabToolTip(place, tip)

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

    def _refuse_quota(self, text):
        self.runs.say(
            tr("“{}” is no quota. Write a number, or leave it empty.").format(text), Qgis.MessageLevel.Warning
        )

    def _take_base(self):
        self._by_hand, self._base_counts = True, None
        self._judge_soon()

    def show_scenario(self, scenario):
        """Put the rules of a scenario on the screen."""
        self.settings.set_values(scenario.settings)
        self._quotas = {level: dict(codes) for level, codes in scenario.quotas.items()}
        self._take_settings()
        kept = fitting(scenario, self._live).quotas
        lost = [code for level in LEVELS for code in self._quotas[level] if code not in kept[level]]
        if lost and self._live is not None:
            sentence = tr("Quotas for places that the localities do not have, which do not count: {} ({}).")
            self.runs.say(sentence.format(number(len(lost)), first_of(lost)), Qgis.MessageLevel.Warning)

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
            judged, territories = self._live.judge_all(scenario.settings, scenario.quotas, decisions)
            self._base_counts = self._base_counts or self._count_base(decisions)
        except BadInput as problem:
            self.summary.setText(escape(str(problem)))
            self.runs.set_ready(False)
            return
        self._judged, self._slow = judged, time.monotonic() - began > SLOW_S
        self._territory_places = dict(zip(zip(territories["state"], territories["territory"]), territories["rank"]))
        counts = {level: self._live.counts(level, judged) for level in LEVELS}
        kinds = self.look.places(judged["final_verdict"])
        self.tables.show(judged, kinds, counts, self._base_counts, scenario, self.places, self._territory_places)
        self.map_link.set_verdicts(kinds)
        self.pane.set_decisions(self._decisions)
        self._refresh_card(scenario)
        self._note(self._live.warnings)
        base = self._base_counts["state"], self.scenarios.base_title()
        self.summary.setText(summary_html(counts["state"], *base, kinds, self.look))
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

    def _take_wanted(self, row):
        self.tables.link.select([row])
        self._show_card(row)
        self._go_to(row)

    def _go_to(self, row):
        self.map_link.go_to(self._layer, row, self._live.ids)

    def _show_card(self, row):
        if self._judged is not None:
            self.pane.show_row(row)
            self._refresh_card(self.current_scenario())

    def _refresh_card(self, scenario):
        self.pane.refresh(self._judged, scenario.settings, scenario.quotas, self._territory_places)

    def _hover(self, row):
        sentence = self._explain(row) if row >= 0 else ""
        self.under_cursor.setText(sentence)
        self.under_cursor.setToolTip(sentence)

    def _explain(self, row):
        """Verdict and advice of a locality in one line."""
        if self._judged is None:
            return ""
        settings = self.current_scenario().settings
        return hover_sentence(str(self._live.names[row]), self._judged.iloc[[row]], settings, self.look, self.places)
