"""The line of a window that shows a run: its progress, the button that cancels it, and how it ended."""

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..processing.translation import tr
from .algorithm_run import AlgorithmRun


class RunLine(QObject):
    """One run of an algorithm at a time.

    Parameters
    ----------
    progress : QProgressBar
    cancel : QAbstractButton
    message : QLabel
        Hidden while there is nothing to say.
    parent : QWidget

    Signals
    -------
    changed
        A run began or ended.
    """

    changed = pyqtSignal()

    def __init__(self, progress, cancel, message, parent):
        super().__init__(parent)
        self._progress, self._cancel, self._message = progress, cancel, message
        self._run = None
        self._then = None
        cancel.clicked.connect(lambda: self.cancel())
        self.say("")
        self._show()

    @property
    def running(self):
        """Whether a run is on."""
        return self._run is not None

    def start(self, algorithm, parameters, then):
        """Run an algorithm of the provider; `then` takes the `RunOutcome` when it ends well."""
        self._run = AlgorithmRun(f"territorios:{algorithm}", parameters)
        self._then = then
        self._run.progressed.connect(self._progressed)
        self._run.ended.connect(self._ended)
        self.say("")
        self._progress.setValue(0)
        self._show()
        self._run.start()

    def cancel(self):
        """Ask the run to stop."""
        if self._run is not None:
            self._run.cancel()

    def say(self, text):
        """Show a sentence, or nothing."""
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def _progressed(self, percent):
        self._progress.setValue(round(percent))

    def _ended(self, outcome):
        self._run = None
        self._show()
        if outcome.ok:
            self._then(outcome)
        else:
            self.say(tr("Canceled.") if outcome.canceled else outcome.message)

    def _show(self):
        self._progress.setVisible(self.running)
        self._cancel.setVisible(self.running)
        self.changed.emit()
