"""The buttons of the explorer that run algorithms: keep, compare, field sheet and its import."""

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ...processing.layers.bad_input import BadInput
from ...processing.layers.local_numbers import number
from ...processing.layers.messages import first_of
from ...processing.translation import tr
from ..algorithm_run import RunFeedback
from ..run_line import RunLine
from ..study.result_layers import study_group
from .decisions_by_hand import decisions_of_table
from .explorer_runs import (
    comparison_steps,
    field_sheet_steps,
    four_criteria_step,
    hide_earlier,
    import_sheet_step,
    write_history,
)
from .run_chain import RunChain
from .scenario_tab import comparison_html


class RunBar(QObject):
    """Starts the runs of the explorer, one at a time, and shows how they end.

    Parameters
    ----------
    form : PriorityExplorer
        Holds the widgets and the message bar.
    asked : callable
        Gives the `Program` and the `Scenario` to run.

    Signals
    -------
    imported : dict of str to Decision
        Decisions of a field sheet.
    """

    imported = pyqtSignal(object)

    def __init__(self, form, asked):
        super().__init__(form)
        self._form, self._asked = form, asked
        self._comparison, self._ready = [], False
        canceled = tr("Canceled: nothing was kept.")
        self._line = RunLine(form.progress, form.cancel, form.messages, self, canceled)
        self._line.changed.connect(self._enable)
        self.say = self._line.say
        form.keep.clicked.connect(self._keep)
        form.export_sheet.clicked.connect(self._export)
        form.import_sheet.clicked.connect(self._import)
        form.show_comparison.clicked.connect(self._show_comparison)
        self._enable()

    def set_ready(self, ready):
        """Whether there is something to run."""
        self._ready = ready
        self._enable()

    def is_running(self):
        """Whether a run is on."""
        return self._line.running

    def abandon(self):
        """Stop the run and forget what it gives: its project is gone."""
        self._line.abandon()
        self.forget_comparison()

    def forget_comparison(self):
        """Drop the comparison that is shown."""
        self._comparison = []
        self._form.comparison.clear()
        self._enable()

    def compare(self, pair):
        """Run two scenarios, each a name and a `Scenario`, and compare them."""
        program, _ = self._asked()
        titles = [title for title, _ in pair]
        steps = comparison_steps(program, [scenario for _, scenario in pair], titles)
        self._start(steps, lambda outcomes: self._compared(titles, outcomes))

    def export_to(self, path):
        """Write the field sheet of the selected localities."""
        program, scenario = self._asked()
        self._start(field_sheet_steps(program, scenario, path), self._exported)

    def import_from(self, path):
        """Take the decisions of a filled field sheet."""
        program, _ = self._asked()
        codes = self._form.codes()
        step = import_sheet_step(program, path)
        self._start([step], lambda outcomes: self._imported(program, codes, outcomes))

    def _keep(self):
        program, scenario = self._asked()
        step = four_criteria_step(program, scenario)
        self._start([step], lambda outcomes: self._kept(program, scenario, outcomes))

    def _export(self):
        path, _ = QFileDialog.getSaveFileName(
            self._form, tr("Field sheet"), "", "GeoPackage (*.gpkg)", options=QFileDialog.Option.DontConfirmOverwrite
        )
        if path:
            self.export_to(path if path.lower().endswith(".gpkg") else f"{path}.gpkg")

    def _import(self):
        files = tr("Field sheets (*.gpkg *.csv *.shp);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._form, tr("Import field sheet"), "", files)
        if path:
            self.import_from(path)

    def _start(self, steps, done):
        self._line.follow(RunChain(steps), done)

    def _kept(self, program, scenario, outcomes):
        outcome = outcomes[0]
        layer = outcome.layers[0]
        hide_earlier(layer)
        write_history(layer, outcome.results["STAMP"], program, scenario)
        add_to_study(QgsProject.instance(), layer)
        sentence = tr("Kept as layer “{}”: {} localities, {} families.").format(
            layer.name(), number(outcome.results["SELECTED_COUNT"]), number(outcome.results["SELECTED_FAMILIES"])
        )
        self.say(sentence, Qgis.MessageLevel.Success, outcome.warnings)

    def _compared(self, titles, outcomes):
        families, people = outcomes[2:]
        self._comparison = families.layers
        self._form.comparison.setHtml(comparison_html(titles, families, people, self._form.places))
        self._form.tables_tabs.setCurrentWidget(self._form.comparison_tab)
        families.layers[0].setName(tr("From “{}” to “{}”").format(*titles))
        self._enable()

    def _show_comparison(self):
        # the project owns it from now on
        add_to_study(QgsProject.instance(), self._comparison[0])
        self._comparison = []
        self._enable()

    def _exported(self, outcomes):
        results = outcomes[-1].results
        sentence = tr("Field sheet written: {} localities to visit, in {}.")
        self.say(sentence.format(number(results["VISITS"]), results["SHEET"]), Qgis.MessageLevel.Success)

    def _imported(self, program, codes, outcomes):
        outcome, feedback = outcomes[0], RunFeedback()
        try:
            decisions = decisions_of_table(outcome.layers[0], codes, feedback)
        except BadInput as problem:
            self.say(str(problem), Qgis.MessageLevel.Critical)
            return
        changed = [code for code, new in decisions.items() if program.decisions.get(code, new) != new]
        self.imported.emit(decisions)
        results = outcome.results
        sentence = tr("Decisions imported: {}. Without a decision yet: {}. Rows not used: {}.").format(
            *(number(results[name]) for name in ("DECISIONS", "UNANSWERED", "REJECTED_COUNT"))
        )
        if changed:
            sentence += " " + tr("Earlier decisions replaced: {} ({}).").format(len(changed), first_of(changed))
        wrong = results["REJECTED_COUNT"]
        if wrong:
            rejected = outcome.layers[1]
            add_to_study(QgsProject.instance(), rejected)
            sentence += " " + tr("Table “{}” says why.").format(rejected.name())
        level = Qgis.MessageLevel.Warning if wrong else Qgis.MessageLevel.Success
        self.say(sentence, level, outcome.warnings + feedback.warnings)

    def _enable(self):
        form, free = self._form, not self._line.running and self._ready
        for button in (form.keep, form.export_sheet, form.import_sheet):
            button.setEnabled(free)
        form.scenarios_tab.setEnabled(free)
        form.show_comparison.setEnabled(bool(self._comparison))


def add_to_study(project, layer):
    """Add a result to `project`, in the group of the study if there is one."""
    group = study_group(project)
    project.addMapLayer(layer, False)
    (project.layerTreeRoot() if group is None else group).insertLayer(0, layer)
