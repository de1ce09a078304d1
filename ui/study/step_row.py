"""One step in the study panel: its state, what it found, and the buttons to run and open it."""

from enum import Enum
from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QMenu

from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from ..forms import load_form
from .step_results import result_sentence
from .step_states import State
from .study_steps import lack_sentences

ICONS = {
    State.MISSING: "/mIconWarning.svg",
    State.READY: "/mActionPlay.svg",
    State.DONE: "/mIconSuccess.svg",
    State.OUT_OF_DATE: "/mActionRefresh.svg",
}
RUNNING_ICON, FAILED_ICON = "/mTaskRunning.svg", "/mIconCritical.svg"


class Moment(Enum):
    """What happens with a step now."""

    STILL = "still"
    WAITING = "waiting"
    RUNNING = "running"


class StepRow(QFrame):
    """A step of the study.

    Signals
    -------
    run_asked
    cancel_asked
    open_asked : str
        ``window``, ``map`` or ``table``.
    input_asked : str
        Parameter to be shown among the inputs.
    """

    run_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    open_asked = pyqtSignal(str)
    input_asked = pyqtSignal(str)

    def __init__(self, title, openings, parent=None):
        super().__init__(parent)
        self._said = ""
        load_form(self, __file__)
        self.title.setText(title)
        self.runButton.setAccessibleName(tr("Run: {}").format(title))
        self.cancelButton.setAccessibleName(tr("Cancel: {}").format(title))
        self.openButton.setAccessibleName(tr("Open: {}").format(title))
        self.progress.setAccessibleName(tr("Progress: {}").format(title))
        self.runButton.clicked.connect(lambda: self.run_asked.emit())
        self.cancelButton.clicked.connect(lambda: self.cancel_asked.emit())
        self.noticesButton.toggled.connect(self.notices.setVisible)
        self.sentence.linkActivated.connect(self.input_asked)
        self._add_openings(openings)
        self.show_sentence("")
        self.show_notices([])
        self.show_moment(Moment.STILL)

    def _add_openings(self, openings):
        """What *Open* offers; the first is what the button itself does."""
        menu = QMenu(self)
        for kind, text in openings.items():
            action = menu.addAction(text)
            action.triggered.connect(lambda checked=False, kind=kind: self.open_asked.emit(kind))
        first = next(iter(openings))
        self.openButton.clicked.connect(lambda: self.open_asked.emit(first))
        self.openButton.setToolTip(openings[first])
        self.openButton.setMenu(menu)

    def changeEvent(self, event):
        """Show the links in the colors of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._said:
            self.show_sentence(self._said)

    def show_moment(self, moment, percent=0.0):
        """Show whether the step runs, waits for its turn, or neither."""
        running = moment is Moment.RUNNING
        self.progress.setVisible(running)
        self.cancelButton.setVisible(running)
        self.runButton.setVisible(moment is Moment.STILL)
        if running:
            self.progress.setValue(int(percent))
            self._icon(RUNNING_ICON, tr("Running"))
            self.show_sentence(escape(tr("Running…")))
        elif moment is Moment.WAITING:
            self._icon(ICONS[State.READY], tr("Waiting"))
            self.show_sentence(escape(tr("Waiting for its turn.")))

    def show_state(self, step, found, titles, ended=None):
        """Show where the step stands.

        Parameters
        ----------
        step : str
        found : StepState
        titles : mapping
            Titles of parameters and of steps by name.
        ended : RunOutcome, optional
            How its last run ended without results.
        """
        record = found.record or {}
        failed = ended is not None and not ended.canceled
        said = []
        if failed:
            said.append(escape(ended.message).replace("\n", "<br>"))
        elif ended is not None:
            said.append(escape(tr("Canceled: nothing was written.")))
        if record and not failed:
            said.append(escape(result_sentence(step, record.get("numbers", {}), record.get("when", ""))))
        said += [_reason(found, titles)]
        said += lack_links(found.lacks, titles)
        if found.state is State.READY and not failed:
            said.append(escape(tr("Ready to run.")))
        self.show_sentence("<br>".join(text for text in said if text))
        names = {
            State.MISSING: tr("Something is missing"),
            State.READY: tr("Ready"),
            State.DONE: tr("Done"),
            State.OUT_OF_DATE: tr("Out of date"),
        }
        # to come after another step is no fault of the inputs
        in_turn = found.state is State.MISSING and not any(lack.names for lack in found.lacks)
        icon = ICONS[State.READY if in_turn else found.state]
        self._icon(FAILED_ICON if failed else icon, tr("Failed") if failed else names[found.state])
        self.show_notices(record.get("warnings", []))
        self.runButton.setEnabled(not found.lacks)
        self.openButton.setEnabled(bool(record))

    def show_sentence(self, rich_text):
        """Show one line; links have the name of a parameter."""
        self._said = rich_text
        # in the color of the text: the blue of links is lost on dark themes
        self.sentence.ensurePolished()
        color = self.sentence.palette().color(self.sentence.foregroundRole()).name()
        self.sentence.setText(rich_text.replace("<a ", f'<a style="color: {color}" '))
        self.sentence.setVisible(bool(rich_text))

    def show_notices(self, warnings):
        """Show how many warnings there are, and on demand which."""
        self.noticesButton.setVisible(bool(warnings))
        self.noticesButton.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
        self.noticesButton.setText(tr("Notices: {}").format(number(len(warnings))))
        self.notices.setText("\n".join(f"• {warning}" for warning in warnings))
        self.notices.setVisible(bool(warnings) and self.noticesButton.isChecked())

    def show_icon(self, state, name):
        """Show the icon of a state, with its name for those who cannot see it."""
        self._icon(ICONS[state], name)

    def _icon(self, file, name):
        size = self.fontMetrics().height()
        self.stateIcon.setPixmap(QgsApplication.getThemeIcon(file).pixmap(size, size))
        self.stateIcon.setToolTip(name)
        self.stateIcon.setAccessibleName(name)


def _reason(found, titles):
    """Why results are out of date."""
    if found.state is not State.OUT_OF_DATE:
        return ""
    if found.changed:
        names = ", ".join(f"“{titles.get(name, name)}”" for name in found.changed)
        return escape(tr("Out of date: {} changed since.").format(names))
    names = ", ".join(f"“{titles[name]}”" for name in found.rerun)
    return escape(tr("Out of date: {} ran since.").format(names))


def input_link(parameter, text):
    """`text` as a link to a parameter."""
    return f'<a href="{escape(parameter)}">{escape(text)}</a>'


def lack_links(lacks, titles):
    """Sentences of what is missing, each input being a link to it."""
    return lack_sentences(lacks, titles, input_link)
