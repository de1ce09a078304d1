"""Reads the chosen fields in the background and tells what is wrong with them."""

from qgis.core import QgsApplication, QgsProcessingParameterField, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.translation import tr
from .fingerprints import input_state
from .layer_problems import FieldCheck, field_problems, layer_problems
from .study_files import file_of
from .study_inputs import SOURCES

# A check outlives the panel that no longer wants it.
_running = set()


class InputCheck(QObject):
    """The problems of the inputs of a study.

    Parameters
    ----------
    definitions : dict of str to QgsProcessingParameterDefinition

    Signals
    -------
    checked : list of Problem
    """

    checked = pyqtSignal(list)

    def __init__(self, definitions, parent=None):
        super().__init__(parent)
        self._definitions = definitions
        self._fields = {
            source: [
                name
                for name, definition in definitions.items()
                if isinstance(definition, QgsProcessingParameterField)
                and definition.parentLayerParameterName() == source
            ]
            for source in SOURCES
        }
        self._task = None
        self._state = None
        self.problems = []

    def fields_of(self, source):
        """Parameters with a field of the layer `source`."""
        return self._fields[source]

    def is_running(self):
        """Whether values are being read."""
        return self._task is not None

    def start(self, inputs, again=False):
        """Check `inputs`, unless that was done and nothing changed since; `again` reads in any case."""
        of_layers, checks = [], []
        for source in SOURCES:
            if not inputs.given(source):
                continue
            layer = inputs.layer(source)
            lost = inputs.field(source) if layer is None else ""
            # ids of layers have none of these signs
            file = file_of(lost) if any(sign in lost for sign in "/\\|") else ""
            found = layer_problems(source, layer, self._definitions[source].dataTypes(), file)
            of_layers += found
            chosen = {name: inputs.field(name) for name in self._fields[source] if inputs.given(name)}
            if chosen and layer is not None and not any(problem.serious for problem in found):
                checks.append((layer, chosen))
        names = [name for source in SOURCES for name in (source, *self._fields[source])]
        state = (input_state(inputs, names), of_layers)
        if state == self._state and not again:
            if self._task is None:
                self.checked.emit(self.problems)
            return
        self.cancel()
        self._state = state
        self._task = _CheckTask([FieldCheck.of(*check) for check in checks])
        self._task.over.connect(lambda task, found: self._end(task, of_layers + found))
        _running.add(self._task)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self):
        """Forget the check that runs."""
        if self._task is not None:
            self._task.over.disconnect()
            self._task.cancel()
            self._task = None
        self._state = None

    def _end(self, task, problems):
        if task is not self._task:
            return
        self._task = None
        self.problems = problems
        self.checked.emit(problems)


class _CheckTask(QgsTask):
    over = pyqtSignal(object, list)

    def __init__(self, checks):
        super().__init__(tr("Check of the inputs"), QgsTask.Flag.CanCancel)
        self._checks = checks
        self._problems = []

    def run(self):
        self._problems = field_problems(self._checks, self.isCanceled)
        return True

    def finished(self, result):
        _running.discard(self)
        self._checks = []
        self.over.emit(self, self._problems)
