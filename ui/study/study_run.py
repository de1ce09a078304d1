"""Runs steps of a study one after another in the background."""

import sqlite3
from datetime import datetime
from pathlib import Path

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.layers.bad_input import BadInput
from ...processing.layers.study.study_file import STUDY_FILE, read_study_results
from ...processing.layers.study.study_package import copy_database, layer_destination, replace_database
from ...processing.translation import tr
from ..algorithm_run import AlgorithmRun, RunOutcome
from .step_states import ROADS_GEOPACKAGE
from .study_inputs import StudyInputs
from .study_steps import ROAD_CHECK, ROADS, STUDY_STEPS


class StudyRun(QObject):
    """The steps of one study that run, or wait for their turn; given up when the project is closed.

    Signals
    -------
    began : str
        Step.
    progressed : (str, float)
        Step and percent done.
    step_ended : (str, RunOutcome)
        Its record is kept when this arrives.
    ended
        Nothing is left to run.
    """

    began = pyqtSignal(str)
    progressed = pyqtSignal(str, float)
    step_ended = pyqtSignal(str, object)
    ended = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._records = None
        self._waiting = []
        self.inputs = None
        self._run = None
        self._step = ""
        self._draft = ""
        self._before = {}

    @property
    def step(self):
        """The step that runs now, or ""."""
        return self._step

    @property
    def waiting(self):
        """Steps that run afterward."""
        return tuple(self._waiting)

    def start(self, steps, inputs, records):
        """Run `steps` in order with the `inputs` as they are now; the first that fails is the last.

        Parameters
        ----------
        steps : list of str
        inputs : StudyInputs
            Of a project.
        records : StepRecords
            Takes what each step returns.
        """
        self._waiting = list(steps)
        self.inputs = StudyInputs(dict(inputs.parameters), inputs.project)
        self._records = records
        inputs.project.cleared.connect(self._abandon)
        self._next()

    def cancel(self):
        """Stop the step that runs, and drop those that wait."""
        self._waiting = []
        if self._run is not None:
            self._run.cancel()

    def _abandon(self):
        """Stop without keeping anything: the project has gone."""
        self._waiting = []
        if self._run is not None:
            self._run.progressed.disconnect(self._progress)
            self._run.ended.disconnect(self._end)
            self._run.cancel()
            self._run = None
        self._next()

    def _next(self):
        if not self._waiting:
            self._step = ""
            self.inputs.project.cleared.disconnect(self._abandon)
            self.ended.emit()
            return
        self._step = self._waiting.pop(0)
        self._before = self._records.before(self._step, self.inputs)
        algorithm, parameters = self._job()
        self._run = AlgorithmRun(algorithm, parameters)
        self._run.progressed.connect(self._progress)
        self._run.ended.connect(self._end)
        self.began.emit(self._step)
        self._run.start()

    def _job(self):
        """Algorithm of the present step and its parameters."""
        if self._step != ROADS:
            chosen = {"STEPS": [STUDY_STEPS[self._step]]}
            return "territorios:study", {**self.inputs.parameters, **chosen}
        # written aside: the layers of the last run may be open
        self._draft = QgsProcessingUtils.generateTempFilename(ROADS_GEOPACKAGE)
        parameters = {name: self.inputs.parameters[name] for name in ROAD_CHECK if self.inputs.given(name)}
        for output, table in (("PROBLEMS", "road_problems"), ("COMPONENTS", "road_parts")):
            parameters[output] = layer_destination(self._draft, table)
        return "territorios:diagnoseroads", parameters

    def _progress(self, percent):
        self.progressed.emit(self._step, percent)

    def _end(self, outcome):
        self._run = None
        step = self._step
        if outcome.ok:
            try:
                self._keep(outcome)
            except BadInput as problem:
                outcome = RunOutcome(False, message=str(problem))
        if not outcome.ok:
            self._waiting = []
        self.step_ended.emit(step, outcome)
        self._next()

    def _keep(self, outcome):
        """Keep what the step returned."""
        folder, results, more = Path(self.inputs.folder), outcome.results, {}
        if self._step == ROADS:
            _put_in_place(self._draft, folder)
        else:
            records = read_study_results(folder / STUDY_FILE)
            results = records.get(self._step, {}).get("numbers", {})
            more = {"by_flows": bool(records.get("territories", {}).get("by_flows"))}
        numbers = {name: value for name, value in results.items() if isinstance(value, (int, float))}
        when = datetime.now().isoformat(timespec="seconds")
        self._records.keep(self._step, self._before, numbers, outcome.warnings, when=when, **more)


def _put_in_place(draft, folder):
    """Move the GeoPackage of the roads' problems to the folder of the study."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        complete = folder / f".complete-{ROADS_GEOPACKAGE}"
        complete.unlink(missing_ok=True)
        copy_database(draft, complete)
        replace_database(complete, folder / ROADS_GEOPACKAGE)
        complete.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise BadInput(
            tr("The study cannot be written to {}: {}. Choose another folder.").format(folder, error)
        ) from error
