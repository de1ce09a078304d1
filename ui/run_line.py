"""The line of a window that shows a run: its progress, the button that cancels it, and how it ended."""

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from ..processing.layers.local_numbers import number
from ..processing.translation import tr
from .algorithm_run import AlgorithmRun


class RunLine(QObject):
    """One run at a time.

    Parameters
    ----------
    progress : QProgressBar
    cancel : QAbstractButton
    message : QLabel or QgsMessageBar
        A label is hidden while there is nothing to say.
    parent : QWidget
    canceled : str, optional
        What to say of a run that was canceled.

    Signals
    -------
    changed
        A run began or ended.
    """

    changed = pyqtSignal()

    def __init__(self, progress, cancel, message, parent, canceled=""):
        super().__init__(parent)
        self._progress, self._cancel, self._message = progress, cancel, message
        self._canceled = canceled or tr("Canceled.")
        self._run = None
        self._then = None
        cancel.clicked.connect(lambda: self.cancel())
        self.say("")
        self._show()

    @property
    def running(self):
        """Whether a run is on."""
        return self._run is not None

    @property
    def current(self):
        """The run that is on, or None."""
        return self._run

    def start(self, algorithm, parameters, then):
        """Run an algorithm of the provider; `then` takes the `RunOutcome` when it ends well."""
        self.follow(AlgorithmRun(f"territorios:{algorithm}", parameters), then)

    def follow(self, run, then):
        """Start a run that is not begun.

        Parameters
        ----------
        run : AlgorithmRun or RunChain
        then : callable
            Takes what `run` ends with when it ends well.
        """
        self._run, self._then = run, then
        run.progressed.connect(self._progressed)
        run.ended.connect(self._ended)
        self.say("")
        self._progress.setValue(0)
        self._show()
        run.start()

    def cancel(self):
        """Ask the run to stop."""
        if self._run is not None:
            self._run.cancel()

    def abandon(self):
        """Cancel the run and forget what it gives: its project or its window is gone."""
        run, self._run = self._run, None
        if run is not None:
            run.progressed.disconnect(self._progressed)
            run.ended.disconnect(self._ended)
            run.cancel()
        self._show()

    def say(self, text, level=Qgis.MessageLevel.Info, details=()):
        """Show a sentence, or nothing; in a message bar the warnings of a run are behind a button."""
        if isinstance(self._message, QLabel):
            self._message.setText(text)
            self._message.setVisible(bool(text))
            return
        self._message.clearWidgets()
        if details:
            text = f"{text} {tr('Warnings: {}.').format(number(len(details)))}"
            self._message.pushMessage("", text, "\n\n".join(details), level, 0)
        elif text:
            self._message.pushMessage("", text, level, 0)

    def _progressed(self, percent):
        self._progress.setValue(round(percent))

    def _ended(self, ended):
        self._run = None
        self._show()
        outcome = ended[-1] if isinstance(ended, list) else ended
        if outcome.ok:
            self._then(ended)
        elif outcome.canceled:
            self.say(self._canceled)
        else:
            self.say(outcome.message, Qgis.MessageLevel.Critical)

    def _show(self):
        self._progress.setVisible(self.running)
        self._cancel.setVisible(self.running)
        self.changed.emit()
