"""What the pages of the board share: inputs, one run at a time with progress and cancel, and what to say."""

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..algorithm_run import loaded
from ..forms import load_form
from ..run_line import RunLine
from ..study.study_inputs import read_study
from .kept_results import keep_result, kept_results
from .run_inputs import RunInputs
from .study_results import study_result
from .study_values import study_values

EASE = 1.2  # width of the inputs against what they need
HIGHEST = 0.4  # of the room, where they stand above the results


class BoardPage(QWidget):
    """One tab; its form has `inputs_place`, `run`, `progress`, `cancel`, `message` and `messages`.

    Subclasses give ALGORITHM, INPUTS, MORE and OUTPUTS, ABOVE, BELOW and RESULT for the Tab key, and implement `show_result`, `details` and `summary`.

    Parameters
    ----------
    iface : QgisInterface
    parent : QWidget
    module_file : str
        ``__file__`` of the subclass, beside which its form is.
    """

    ALGORITHM, INPUTS, MORE, OUTPUTS = "", (), (), ()
    # names of widgets: above the inputs, below them, and those of the result
    ABOVE, BELOW, RESULT = (), (), ()

    def __init__(self, iface, parent, module_file):
        super().__init__(parent)
        load_form(self, module_file)
        self.canvas = iface.mapCanvas()
        self._details = {}
        self.result = None
        self.line = RunLine(self.progress, self.cancel, self.messages, self)
        self.inputs = RunInputs(f"territorios:{self.ALGORITHM}", self.INPUTS, self.MORE, self.inputs_place)
        self.inputs_place.layout().addWidget(self.inputs)
        self.messages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.parts.setStretchFactor(1, 1)
        self.parts.turned.connect(self._share_room)
        self.inputs.changed.connect(self.update_page)
        above, below, result = (
            [getattr(self, name) for name in names] for names in (self.ABOVE, self.BELOW, self.RESULT)
        )
        chain = [*above, *self.inputs.focus_chain(), *below, self.run, self.cancel, *result]
        for first, second in zip(chain, chain[1:]):
            QWidget.setTabOrder(first, second)
        self.run.clicked.connect(self.start)
        self.line.changed.connect(self.update_page)

    # what a page does its own way

    def show_result(self):
        """Show `result`, or nothing when it is None."""
        raise NotImplementedError

    def details(self):
        """What to remember with the result of a run that starts now; its ``title`` is added to the layers' names."""
        raise NotImplementedError

    def summary(self, results):
        """A sentence about what a run returned."""
        raise NotImplementedError

    def extra_parameters(self, study, given):
        """Parameters that the page does not show."""
        return {}

    def lacks(self):
        """What is missing for a run as a sentence, "" for nothing."""
        return self.inputs.missing()

    # what all do

    def take_study(self):
        """Fill the inputs from the study of the project and show the latest result."""
        project = QgsProject.instance()
        self.inputs.fill(study_values(self.ALGORITHM, read_study(project), project))
        self.take_result()

    def take_result(self, leaving=()):
        """Show the latest result that is in the project, of the board or of the study."""
        project = QgsProject.instance()
        found = [study_result(project, self.ALGORITHM, leaving), *kept_results(project, self.ALGORITHM, leaving)]
        whole = [result for result in found if result is not None and self.OUTPUTS[0] in result.layers]
        self.result = max(whole, key=lambda result: result.made, default=None)
        self.show_result()
        self.update_page()

    def start(self):
        """Run the algorithm with what is chosen."""
        lacking = self.lacks()
        if lacking:
            self.message.setText(lacking)
            return
        given = self.inputs.parameters()
        given.update(self.extra_parameters(read_study(QgsProject.instance()), given))
        given.update({name: loaded() for name in self.OUTPUTS})
        self._details = self.details()
        self.line.start(self.ALGORITHM, given, self._keep)

    def abandon(self):
        """Cancel the run and forget what it gives: its project or its window is gone."""
        self.line.abandon()

    def is_running(self):
        """Whether a run is on."""
        return self.line.running

    def say(self, *said):
        """A sentence at the top of the page."""
        self.line.say(*said)

    def minimumSizeHint(self):
        """What is behind another tab asks for no width: its rows fold only when they are laid out."""
        least = super().minimumSizeHint()
        return least if self.isVisible() else QSize(0, least.height())

    def showEvent(self, event):
        super().showEvent(event)
        self.updateGeometry()

    def _share_room(self):
        """Give the inputs what they need, up to a part of the room, and the results the rest."""
        needed = self.left.sizeHint() - self.scroll.sizeHint() + self.scrolled.sizeHint()
        if self.parts.orientation() == Qt.Orientation.Vertical:
            room = self.parts.height()
            first = min(needed.height(), round(HIGHEST * room))
        else:
            room = self.parts.width()
            first = min(round(EASE * needed.width()), room // 2)
        self.parts.setSizes([first, room - first])

    def update_page(self):
        """Enable what can be used now and say what is missing."""
        running = self.line.running
        lacking = self.lacks()
        self.run.setEnabled(not running and not lacking)
        self.message.setText(lacking)
        self.message.setVisible(bool(lacking) and not running)

    def layers_go(self, ids):
        """Forget results whose layers are about to be removed."""
        if self.result is not None and any(layer.id() in ids for layer in self.result.layers.values()):
            self.take_result(ids)

    def _keep(self, outcome):
        keep_result(self.ALGORITHM, outcome, **self._details)
        self.take_result()
        self.say(self.summary(outcome.results), Qgis.MessageLevel.Success, outcome.warnings)
