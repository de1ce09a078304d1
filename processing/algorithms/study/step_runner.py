"""What the steps of a study share: they run algorithms into one GeoPackage and keep what these say."""

from qgis import processing
from qgis.core import QgsProcessingMultiStepFeedback, QgsVectorLayer

from ...layers.progress import Canceled
from ...layers.reading.features import read_features
from ...layers.study.study_package import layer_destination

# Parameters of the roads, as every algorithm that travels takes them.
ROADS_GROUP = (
    "ROADS",
    "SPEED_FIELD",
    "CLASS_FIELD",
    "SPEEDS",
    "DEFAULT_SPEED",
    "DIRECTION_FIELD",
    "LEVEL_FIELD",
    "TOLERANCE",
    "MAX_SNAP",
    "SNAP_TO_MAIN",
    "WALK_SPEED",
    "DIRECTION",
)


class RecordingFeedback(QgsProcessingMultiStepFeedback):
    """Feedback of a run of several steps; `warnings` is the list that takes those of the present step."""

    def __init__(self, steps, feedback):
        super().__init__(steps, feedback)
        self.warnings = []
        if feedback.isCanceled():
            self.cancel()  # it is told of what comes after it was made

    def pushWarning(self, warning):
        self.warnings.append(warning)
        super().pushWarning(warning)


class StepRunner:
    """Runs algorithms with the parameters of a study.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    feedback : RecordingFeedback
    geopackage : pathlib.Path
        Where every step writes its tables.

    Attributes
    ----------
    record : dict
        Of the present step; see `StudySteps`.
    """

    def __init__(self, algorithm, parameters, context, feedback, geopackage):
        self.parameters = parameters
        self.context = context
        self.feedback = feedback
        self._algorithm = algorithm
        self._geopackage = geopackage
        self.begin()

    def begin(self):
        """Start the record of a step."""
        self.record = {"numbers": {}, "warnings": [], "left_out": {}}
        self.feedback.warnings = self.record["warnings"]

    def given(self, *names):
        """Whether all of these parameters have a value."""
        return all(self.parameters.get(name) not in (None, "") for name in names)

    def missing(self, *names):
        """Titles of those of these parameters that have no value."""
        absent = [name for name in names if not self.given(name)]
        return [self._algorithm.parameterDefinition(name).description() for name in absent]

    def copied(self, *names):
        """The parameters of `names` that were given."""
        return {name: self.parameters[name] for name in names if self.given(name)}

    def leave_out(self, sentence, *tables):
        """Say why `tables` are not made, in the log and in the report."""
        self.record["left_out"].update(dict.fromkeys(tables, sentence))
        self.feedback.pushWarning(sentence)

    def read_localities(self):
        """The localities as `Features`."""
        return read_features(self._algorithm, self.parameters, "LOCALITIES", self.context, self.feedback)

    def table(self, name):
        """A table of the GeoPackage, None when it is not there."""
        layer = QgsVectorLayer(f"{self._geopackage}|layername={name}", name, "ogr")
        return layer if layer.isValid() else None

    def save(self, layer, table):
        """Copy a layer into the GeoPackage."""
        # unlike native:savefeatures it writes tables of one GeoPackage in every version
        self.run_algorithm("native:extractbyexpression", {"OUTPUT": table}, INPUT=layer, EXPRESSION="TRUE")

    def run_algorithm(self, algorithm, tables, numbers=None, **parameters):
        """Run one algorithm with its outputs as tables of the GeoPackage, and keep its numbers.

        Parameters
        ----------
        algorithm : str
        tables : dict of str to str
            Output to table.
        numbers : dict of str to str, optional
            Of the numbers that are kept, what they are called in the study; by default all with their own names.
        **parameters
        """
        outputs = {name: layer_destination(self._geopackage, table) for name, table in tables.items()}
        results = processing.run(
            algorithm,
            {**parameters, **outputs},
            context=self.context,
            feedback=self.feedback,
            is_child_algorithm=True,
        )
        if self.feedback.isCanceled():
            raise Canceled
        found = {name: value for name, value in results.items() if isinstance(value, (int, float))}
        if "STAMP" in results:
            found["STAMP"] = results["STAMP"]
        if numbers is not None:
            found = {own: found[name] for name, own in numbers.items() if name in found}
        self.record["numbers"].update(found)
