"""Runs one algorithm of the toolbox in the background, as every window of the plugin does."""

from dataclasses import dataclass, field

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..processing.translation import tr

# A run outlives the window that started it: its thread still works with what it was given.
_running = set()


class RunFeedback(QgsProcessingFeedback):
    """Feedback that keeps what the algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.warnings = []
        self.errors = []

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)


@dataclass
class RunOutcome:
    """How a run ended.

    Attributes
    ----------
    ok : bool
    canceled : bool
        Asked to stop; a run that had ended by then is also `ok`, and what it wrote is there.
    results : dict
        What the algorithm returned; empty when it failed.
    warnings : list of str
    message : str
        Why it failed, "" otherwise.
    outputs : dict of str to QgsMapLayer
        Outputs whose destination was `loaded`, by parameter in the algorithm's order, styled and not yet in the project.
    """

    ok: bool
    canceled: bool = False
    results: dict = field(default_factory=dict)
    warnings: list = field(default_factory=list)
    message: str = ""
    outputs: dict = field(default_factory=dict)

    @property
    def layers(self):
        """The layers of `outputs`."""
        return list(self.outputs.values())


def loaded(destination="TEMPORARY_OUTPUT"):
    """Destination whose layer comes back styled in `RunOutcome.layers`.

    Parameters
    ----------
    destination : str
        As Processing writes it; a temporary layer by default.
    """
    return QgsProcessingOutputLayerDefinition(destination, QgsProject.instance())


class AlgorithmRun(QObject):
    """One run of an algorithm as a background task of QGIS.

    Layers of the project are cloned for the run, so that a person may remove or edit them meanwhile.

    Parameters
    ----------
    algorithm : str
        Id with its provider, ``territorios:study``.
    parameters : dict
        Values of parameters: layers as `QgsMapLayer`, id or source.

    Signals
    -------
    progressed : float
        Percent done.
    ended : RunOutcome
        Once; from within `start` when the run could not begin.
    """

    progressed = pyqtSignal(float)
    ended = pyqtSignal(object)

    def __init__(self, algorithm, parameters):
        super().__init__()
        self.algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        self.parameters = {name: _private(value) for name, value in parameters.items()}
        self._feedback = RunFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._feedback)
        self._task = None

    def start(self):
        """Check the parameters and begin; `ended` tells how it went."""
        can, reason = self.algorithm.canExecute()
        if can:
            can, reason = self.algorithm.checkParameterValues(self.parameters, self._context)
        if not can:
            self.ended.emit(RunOutcome(False, message=reason))
            return
        _running.add(self)
        self._task = QgsProcessingAlgRunnerTask(self.algorithm, self.parameters, self._context, self._feedback)
        self._task.setDescription(self.algorithm.displayName())
        self._task.progressChanged.connect(self.progressed)
        self._task.executed.connect(self._finish)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self):
        """Ask the run to stop; `ended` follows."""
        self._feedback.cancel()
        if self._task is not None:
            self._task.cancel()

    def is_running(self):
        """Whether the run has begun and not ended."""
        return self in _running

    def wait(self, milliseconds):
        """Wait for the run to end, at most so long."""
        if self._task is not None:
            self._task.waitForFinished(milliseconds)

    def live_as_long_as_its_task(self):
        """Keep what the thread works with when nobody else holds this run any longer."""
        if self._task is not None:
            self._task.executed.connect(lambda ok, results: self)  # the closure goes with the task

    def _finish(self, ok, results):
        _running.discard(self)
        canceled = self._feedback.isCanceled()
        self._task = None
        if not ok:
            message = "" if canceled else "\n".join(self._feedback.errors) or tr("The run failed without a reason.")
            self.ended.emit(RunOutcome(False, canceled, {}, self._feedback.warnings, message))
            return
        self.ended.emit(RunOutcome(True, canceled, results, self._feedback.warnings, "", self._take_layers()))

    def _take_layers(self):
        """Outputs to load, styled as QGIS would on loading them."""
        layers = {}
        for key, details in self._context.layersToLoadOnCompletion().items():
            layer = self._context.takeResultLayer(key)
            if layer is None:
                layer = QgsProcessingUtils.mapLayerFromString(key, self._context)
                if layer is None:
                    continue
                # a layer from a file belongs to the context, which ends with the run
                layer = self._context.takeResultLayer(layer.id()) or layer
            if details.name:
                layer.setName(details.name)
            processor = details.postProcessor()
            if processor is not None:
                processor.postProcessLayer(layer, self._context, self._feedback)
            layers[details.outputName] = layer
        names = [definition.name() for definition in self.algorithm.destinationParameterDefinitions()]
        return {name: layers[name] for name in names if name in layers}


def cancel_all(milliseconds=5000):
    """Cancel every run and wait for each at most so long, before the plugin is taken away."""
    for run in list(_running):
        run.blockSignals(True)
        run.cancel()
        run.wait(milliseconds)
        run.live_as_long_as_its_task()
        _running.discard(run)


def _private(value):
    """`value` with a copy of each layer of the project in it."""
    if isinstance(value, (list, tuple)):
        return [_private(element) for element in value]
    layer = value if isinstance(value, QgsMapLayer) else None
    if isinstance(value, str) and value:
        layer = QgsProject.instance().mapLayer(value)
    return value if layer is None else layer.clone()
