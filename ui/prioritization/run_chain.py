"""Several algorithms one after the other in the background, each with what the earlier ones gave."""

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithm_run import AlgorithmRun


class RunChain(QObject):
    """Runs of the toolbox in a row; it stops at the first that does not end well.

    Parameters
    ----------
    steps : list of callable
        Each takes the outcomes so far and returns the id of an algorithm and its parameters.

    Signals
    -------
    progressed : float
        Percent done of all.
    ended : list of RunOutcome
        Once; the last one tells whether all went well.
    """

    progressed = pyqtSignal(float)
    ended = pyqtSignal(object)

    def __init__(self, steps, parent=None):
        super().__init__(parent)
        self._steps, self._outcomes, self._run = steps, [], None

    def start(self):
        """Begin with the first step."""
        algorithm, parameters = self._steps[len(self._outcomes)](self._outcomes)
        self._run = AlgorithmRun(algorithm, parameters)
        self._run.progressed.connect(self._report)
        self._run.ended.connect(self._continue)
        self._run.start()

    def cancel(self):
        """Ask the step that runs to stop; `ended` follows."""
        if self._run is not None:
            self._run.cancel()

    def _report(self, percent):
        self.progressed.emit((100.0 * len(self._outcomes) + percent) / len(self._steps))

    def _continue(self, outcome):
        self._outcomes.append(outcome)
        if len(self._outcomes) < len(self._steps):
            if outcome.ok and not outcome.canceled:
                self.start()
                return
            outcome.ok = False  # canceled as a step ended: the chain is not whole
        self._run = None
        self.ended.emit(self._outcomes)
