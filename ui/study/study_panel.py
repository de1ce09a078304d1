"""Study panel: the inputs of a study, given once, and its steps."""

from functools import partial

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget

from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from ..forms import load_form, name_file_widget
from .file_actions import FileActions
from .fingerprints import count_edit
from .input_check import InputCheck
from .input_form import InputForm
from .message_line import MessageLine
from .result_layers import show_results
from .step_openings import StepOpener, openings
from .step_row import Moment, StepRow, input_link, lack_links
from .step_states import State, StepRecords, pending_steps
from .study_files import (
    can_be_written,
    guess_for_layer,
    read_guessed,
    write_guessed,
)
from .study_inputs import SOURCES, read_study, write_study
from .study_run import StudyRun
from .study_steps import DATA, STEPS, lacks, step_titles

REFRESH_MS = 150


class StudyPanel(FileActions, QDockWidget):
    """The study of the project that is open.

    Parameters
    ----------
    iface : QgisInterface
    windows : Windows
    """

    def __init__(self, iface, windows):
        super().__init__(iface.mainWindow())
        load_form(self, __file__)
        # the definitions live as long as their algorithm
        self._study = QgsApplication.processingRegistry().createAlgorithmById("territorios:study")
        self._definitions = {definition.name(): definition for definition in self._study.parameterDefinitions()}
        self._titles = {name: definition.description() for name, definition in self._definitions.items()}
        self._titles.update(step_titles())
        self._opener = StepOpener(iface, windows)
        self._project = QgsProject.instance()
        self._inputs = read_study(self._project)
        self._records = StepRecords(self._project)
        self._states, self._unfinished, self._watched = {}, {}, {}
        self._connected = False
        self._build_inputs()
        self._build_steps()
        self._refresh_later = QTimer(self)
        self._refresh_later.setSingleShot(True)
        self._refresh_later.setInterval(REFRESH_MS)
        self._refresh_later.timeout.connect(self.refresh)
        self._run = self._new_run()

    def _build_inputs(self):
        self.messages = MessageLine(self.contents)
        self.rows.insertWidget(1, self.messages)
        self.form = InputForm(self._definitions, self.inputsContents)
        self.inputsLayout.addWidget(self.form)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folderLabel.setBuddy(self.folder.lineEdit())
        name_file_widget(self.folder, tr("Folder of the study"))
        self._check = InputCheck(self._definitions, self)
        self._check.checked.connect(self._show_check)
        self.form.chosen.connect(self._choose)
        self.form.accepted.connect(self._accept_guess)
        self.folder.fileChanged.connect(partial(self._choose, "FOLDER"))
        self.newButton.clicked.connect(lambda: self.new_study())
        self.openButton.clicked.connect(lambda: self._ask_open())
        self.saveButton.clicked.connect(lambda: self._ask_save())
        self.runAllButton.clicked.connect(lambda: self.run_all())

    def _build_steps(self):
        self.step_rows = {}
        titles = step_titles()
        for step in STEPS:
            row = StepRow(titles[step], openings(step), self.stepsContents)
            row.setObjectName(f"step_{step}")
            row.run_asked.connect(partial(self.run_steps, [step]))
            row.cancel_asked.connect(lambda: self._run.cancel())
            row.open_asked.connect(partial(self._open_step, step))
            row.input_asked.connect(self.show_input)
            self.step_rows[step] = row
            self.stepsLayout.addWidget(row)
        self.stepsLayout.addStretch(1)
        self.step_rows[DATA].runButton.setText(tr("Check"))

    # the study and its project

    def showEvent(self, event):
        super().showEvent(event)
        self._connect()

    def closeEvent(self, event):
        self._disconnect()
        super().closeEvent(event)

    def _connect(self):
        if self._connected:
            return
        self._connected = True
        for signal, slot in self._project_signals():
            signal.connect(slot)
        self._read_project()

    def _disconnect(self):
        if not self._connected:
            return
        self._connected = False
        for signal, slot in self._project_signals():
            signal.disconnect(slot)
        self._check.cancel()
        self._refresh_later.stop()
        for layer, slot in self._watched.values():
            if not sip.isdeleted(layer):
                layer.afterCommitChanges.disconnect(slot)
        self._watched = {}

    def _project_signals(self):
        project = self._project
        return (
            (project.layersWillBeRemoved, self._layers_go),
            (project.layersRemoved, self._schedule),
            (project.layersAdded, self._schedule),
            (project.dirtySet, self._study_written),
            (project.cleared, self._read_project),
            (project.readProject, self._read_project),
        )

    def _layers_go(self, identifiers):
        for identifier in identifiers:
            self._watched.pop(identifier, None)

    def _study_written(self):
        """Another window may have changed the study."""
        if read_study(self._project).parameters != self._inputs.parameters:
            self._schedule()

    def _schedule(self, *ignored):
        self._refresh_later.start()

    def _read_project(self, *ignored):
        """Show the study of the project that has come."""
        self._records = StepRecords(self._project)
        self._unfinished = {}
        self.messages.say("")
        self.refresh()

    def refresh(self):
        """Show the study as the project has it now, and check its inputs."""
        if not self._connected:
            return
        self._inputs = read_study(self._project)
        self.form.load(self._inputs, read_guessed(self._project))
        if self.folder.filePath() != self._inputs.folder:
            self.folder.blockSignals(True)
            self.folder.setFilePath(self._inputs.folder)
            self.folder.blockSignals(False)
        self.folderProblem.setVisible(bool(self._inputs.folder) and not can_be_written(self._inputs.folder))
        self._watch()
        self._check.start(self._inputs)
        self._show_states()

    def _watch(self):
        """Hear of edits saved to the layers of the study."""
        for name in SOURCES:
            layer = self._inputs.layer(name)
            if layer is not None and layer.id() not in self._watched:
                slot = partial(self._edited, layer.id())
                layer.afterCommitChanges.connect(slot)
                self._watched[layer.id()] = (layer, slot)

    def _edited(self, identifier):
        layer = self._project.mapLayer(identifier)
        if layer is not None:
            count_edit(layer)
            self._schedule()

    # inputs

    def _choose(self, name, value):
        """The person gave an input."""
        guessed = read_guessed(self._project) - {name}
        self._inputs.put(name, value)
        if name in ("PRODUCTION", "YEAR_FIELD"):
            self._inputs.put("YEAR", None)
        if name in SOURCES:
            fields = self._check.fields_of(name)
            guessed = (guessed - set(fields)) | set(guess_for_layer(self._inputs, name, fields))
        write_study(self._project, self._inputs)
        write_guessed(self._project, guessed)
        self._schedule()

    def _accept_guess(self, name):
        write_guessed(self._project, read_guessed(self._project) - {name})
        self._schedule()

    def show_input(self, name):
        """Show an input, with the focus on it."""
        self.tabs.setCurrentWidget(self.inputsTab)
        if name == "FOLDER":
            self.folder.lineEdit().setFocus()
            return
        widget = self.form.show_input(name)
        if widget is not None:
            QTimer.singleShot(0, partial(self._scroll_to, widget))

    def _scroll_to(self, widget):
        if not sip.isdeleted(widget):
            self.inputsArea.ensureWidgetVisible(widget)

    def _put_study(self, inputs, guessed):
        write_study(self._project, inputs)
        write_guessed(self._project, guessed)
        self._records.forget()
        self._unfinished = {}
        self.refresh()

    # steps

    def run_all(self):
        """Run what is not up to date; all when everything is."""
        pending = pending_steps(self._states)
        runnable = [step for step, found in self._states.items() if not found.lacks]
        self.run_steps(pending or runnable)

    def run_steps(self, steps):
        """Run `steps` in order."""
        if list(steps) == [DATA]:
            self._check.start(self._inputs, again=True)
            return
        if not steps or self._busy():
            return
        for step in steps:
            self._unfinished.pop(step, None)
        self.messages.say("")
        self._run.start(steps, self._inputs, self._records)
        self._show_states()

    def is_running(self):
        """Whether a step runs."""
        return bool(self._run.step)

    def _busy(self):
        if self._run.step:
            self.messages.say(tr("Wait until the steps end, or cancel them."))
        return bool(self._run.step)

    def _new_run(self):
        run = StudyRun(self)
        run.began.connect(lambda step: self._show_states())
        run.progressed.connect(lambda step, percent: self.step_rows[step].show_moment(Moment.RUNNING, percent))
        run.step_ended.connect(self._step_ended)
        run.ended.connect(self._show_states)
        return run

    def _step_ended(self, step, outcome):
        if outcome.ok:
            show_results(self._project, self._run.inputs, step, self._by_flows())
        else:
            self._unfinished[step] = outcome

    def _show_states(self):
        self._states = self._records.states(self._inputs)
        for step, found in self._states.items():
            row = self.step_rows[step]
            row.show_state(step, found, self._titles, self._unfinished.get(step))
            waiting = Moment.WAITING if step in self._run.waiting else Moment.STILL
            row.show_moment(Moment.RUNNING if step == self._run.step else waiting)
            row.runButton.setEnabled(not found.lacks and not self._run.step)
        self.runAllButton.setEnabled(not self._run.step and any(not found.lacks for found in self._states.values()))
        self.saveButton.setEnabled(bool(self._inputs))

    def _show_check(self, problems):
        """What is wrong with the inputs, below each and in the row of the data."""
        self.form.show_problems(problems)
        lacking = lacks(DATA, self._inputs, ())
        serious = sum(problem.serious for problem in problems)
        row = self.step_rows[DATA]
        layers = sum(self._inputs.layer(name) is not None for name in SOURCES)
        said = [tr("{} layers.").format(number(layers))]
        if serious:
            first = next(problem.parameter for problem in problems if problem.serious)
            said.append(input_link(first, tr("To mend: {}.").format(number(serious))))
        if len(problems) > serious:
            first = next(problem.parameter for problem in problems if not problem.serious)
            said.append(input_link(first, tr("Notices: {}.").format(number(len(problems) - serious))))
        said += lack_links(lacking, self._titles)
        row.show_sentence(" ".join(said))
        row.show_notices([])
        missing = bool(lacking or serious)
        row.show_icon(State.MISSING if missing else State.DONE, tr("Something is missing") if missing else tr("Done"))
        row.openButton.setEnabled(self._inputs.layer("LOCALITIES") is not None)

    def _by_flows(self):
        """Whether the territories by flows are the ones that count."""
        return self._records.get("territories").get("by_flows", False)

    def _open_step(self, step, kind):
        reason = self._opener.open(step, kind, self._inputs, self._by_flows())
        if reason:
            self._warn(reason)
