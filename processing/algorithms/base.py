"""The shape every algorithm of the provider shares."""

from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingParameterDefinition
from qgis.PyQt.QtGui import QIcon

from ..dependencies import load_for_threads, missing_packages_message
from ..layers.bad_input import BadInput
from ..layers.messages import first_of, warn
from ..layers.progress import Canceled
from ..layers.reading.databases import without_password
from ..layers.writing.credits import credit_temporary, credits_of
from ..layers.writing.styling import LayerDresser
from ..translation import tr

PLUGIN_FOLDER = Path(__file__).resolve().parents[2]
MANUAL_URL = "https://github.com/territorios-productivos/territorios-productivos/blob/main/docs/"

GROUPS = {
    "data": lambda: tr("Data"),
    "accessibility": lambda: tr("Accessibility"),
    "territories": lambda: tr("Functional territories"),
    "prioritization": lambda: tr("Prioritization"),
    "axes": lambda: tr("Productive axes"),
    "study": lambda: tr("Study"),
}


def manual_url(page, anchor):
    """Address of a place in the manual, in the language QGIS runs in."""
    return f"{MANUAL_URL}{tr('manual/en/')}{page}.md#{anchor}"


class TerritoriosAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms.

    A subclass sets `ID`, `GROUP` and `REQUIRES` and defines `title`, `tag_text`,
    `help_text`, `declare` and `compute`. What `compute` raises as `BadInput`
    reaches the person as one sentence, never as a traceback.
    """

    ID = ""
    GROUP = ""
    REQUIRES = ("numpy", "pandas")

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.ID

    def group(self):
        return GROUPS[self.GROUP]()

    def groupId(self):
        return self.GROUP

    def displayName(self):
        return self.title()

    def tags(self):
        return [tag.strip() for tag in self.tag_text().split(",")]

    def shortHelpString(self):
        return self.help_text()

    def helpUrl(self):
        return manual_url(self.GROUP, self.ID)

    def icon(self):
        return QIcon(str(PLUGIN_FOLDER / "resources" / "icons" / f"{self.GROUP}.svg"))

    def svgIconPath(self):
        return str(PLUGIN_FOLDER / "resources" / "icons" / f"{self.GROUP}.svg")

    def canExecute(self):
        reason = missing_packages_message(self.REQUIRES)
        return not reason, reason

    def initAlgorithm(self, configuration=None):
        self.declare()

    def add(self, parameter, help_text="", advanced=False):
        """Declare `parameter` with its help, among the advanced ones when asked."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def checkParameterValues(self, parameters, context):
        accepted, message = super().checkParameterValues(parameters, context)
        # QGIS names a layer that is not there by its address, password and all
        return accepted, without_password(message)

    def prepareAlgorithm(self, parameters, context, feedback):
        self._dresser = LayerDresser()
        self.shapefiles = {}
        self.kept_titles = {}  # of columns of the input, by output
        # QGIS takes a name with a slip, or in small letters, in silence, and computes with the default
        known = {definition.name() for definition in self.parameterDefinitions()}
        unknown = [name for name in parameters if name not in known]
        if unknown:
            warn(
                feedback,
                tr("Parameters that “{}” does not have, and that change nothing: {}."),
                self.title(),
                first_of(unknown),
            )
        load_for_threads()
        return True

    def processAlgorithm(self, parameters, context, feedback):
        try:
            results = self.complete(parameters, context, feedback)
            self._credit(parameters, context, results)
            for shapefile in self.shapefiles.values():
                shapefile.tell(feedback)
            # an output that this run does not have, a measure that is not defined
            return {name: value for name, value in results.items() if value is not None and value == value}
        except (BadInput, QgsProcessingException) as problem:
            # what was being read when the person canceled may look like bad input
            message = tr("Canceled: nothing was written.") if feedback.isCanceled() else str(problem)
        except Canceled:
            message = tr("Canceled: nothing was written.")
        # QGIS never frees the exception: with our frames it would keep every layer of the run
        del parameters, context, feedback
        # QGIS shows nothing of a message with half a letter in it, as the name of a file may have, and nothing after a zero
        raise QgsProcessingException(message.encode("utf-8", "replace").decode("utf-8").replace("\0", "?"))

    def _credit(self, parameters, context, results):
        """Have the results that people will see, and those of a step of a model, say whose data they come from."""
        rights, illustrative = credits_of(self, parameters, context)
        if rights or illustrative:
            self._dresser.credit(rights, illustrative)
            credit_temporary(context, results, rights, illustrative)

    def complete(self, parameters, context, feedback):
        """Compute, and whatever a family of algorithms does around it."""
        return self.compute(parameters, context, feedback)

    def dress(self, context, destination, style, title, columns):
        """Have the output `destination` styled, and its columns named, when QGIS loads it."""
        aliases = {**self.kept_titles.get(destination, {}), **{column.name: column.alias for column in columns}}
        shapefile = self.shapefiles.get(destination)
        self._dresser.dress(context, destination, style, title, aliases, shapefile.renamed if shapefile else {})

    # what a subclass provides

    def title(self):
        raise NotImplementedError

    def tag_text(self):
        raise NotImplementedError

    def help_text(self):
        raise NotImplementedError

    def declare(self):
        raise NotImplementedError

    def compute(self, parameters, context, feedback):
        raise NotImplementedError
