"""Toolbox: strata of a value by Dalenius and Hodges, such as the grades of marginality."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...translation import tr
from .stamped import StampedAlgorithm


class Strata(StampedAlgorithm):
    """``territorios:strata``."""

    ID = "strata"
    REQUIRES = ("numpy",)

    def title(self):
        return tr("Strata (Dalenius and Hodges)")

    def tag_text(self):
        return tr("Dalenius, Hodges, strata, grade, marginality, classes, stratification, index")

    def help_text(self):
        return tr(
            "<p>Divides the values of an index into strata whose inside varies little, such as CONAPO's five grades of"
            " marginality.</p>"
            "<p><b>Method.</b> The range is cut into classes of equal width; the square roots of their frequencies are"
            " accumulated, and the cuts are the class ends nearest to equal parts of that sum. A value equal to a cut"
            " belongs to the lower stratum. The result depends on the number of classes: to repeat published grades, give"
            " theirs (CONAPO's 2020 grades by municipality come out with 21).</p>"
            "<p><b>Outputs.</b> The rows with <i>stratum</i> (1 for the lowest values) and, with labels,"
            " <i>stratum_name</i>; both are NULL where there is no value. Table of cuts: <i>stratum, label, from_value,"
            " to_value, count</i>.</p>"
            "<p><b>Source.</b> Dalenius and Hodges (1959), Journal of the American Statistical Association 54, 88–101.</p>"
        )

    def declare(self):
        any_layer = QgsProcessing.SourceType.TypeVector
        number = QgsProcessingParameterNumber
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Places with an index"), [any_layer]),
            tr("Layer or table with one row per municipality or locality."),
        )
        self.add(
            QgsProcessingParameterField(
                "FIELD",
                tr("Field to divide"),
                parentLayerParameterName="INPUT",
                type=QgsProcessingParameterField.DataType.Numeric,
            ),
            tr("The index or any other number."),
        )
        self.add(number("STRATA", tr("Strata"), defaultValue=5, minValue=2), tr("How many strata to make."))
        self.add(
            number("CLASSES", tr("Classes"), optional=True, minValue=2),
            tr("Classes of equal width of the first step. Empty: ten for each stratum, at most one for each value."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("LABELS", tr("Names of the strata"), optional=True),
            tr("Names from the lowest values to the highest, separated by semicolons, for example: Low; Medium; High."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Places with their stratum")),
            tr("The rows with their own columns and the stratum."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("CUTS", tr("Cuts"), any_layer, optional=True),
            tr("One row per stratum, with its limits and how many places it holds."),
        )
        for name, title in (("STRATA_USED", tr("Strata that hold a place")), ("MISSING", tr("Places without a value"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        strata = self.parameterAsInt(parameters, "STRATA", context)
        if parameters.get("CLASSES") is not None and self.parameterAsInt(parameters, "CLASSES", context) < strata:
            return False, tr("Give at least as many classes as strata ({}).").format(strata)
        labels = self._labels(parameters, context)
        if labels and len(labels) != strata:
            return False, tr("There are {} names for {} strata. Give one name for each.").format(len(labels), strata)
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.dalenius_hodges import dalenius_hodges

        check_destinations(self, parameters, context, ["OUTPUT", "CUTS"])
        places = read_features(self, parameters, "INPUT", context, feedback, geometry=None)
        field = self.parameterAsString(parameters, "FIELD", context)
        values = places.numbers(field, feedback, negative=True)
        if np.isnan(values).all():
            raise BadInput(
                tr("Field “{}” of layer “{}” has no value. Choose another field.").format(field, places.name)
            )
        strata = self.parameterAsInt(parameters, "STRATA", context)
        given = parameters.get("CLASSES") is not None
        found = dalenius_hodges(values, strata, self.parameterAsInt(parameters, "CLASSES", context) if given else None)
        missing = np.flatnonzero(found.stratum == 0)
        if len(missing):
            warn(
                feedback,
                tr("Places without a value, which have no stratum: {} of layer “{}” (rows {})."),
                len(missing),
                places.name,
                first_of(list(missing + 1)),
            )
        if found.distinct < strata:
            feedback.pushWarning(
                tr(
                    "Strata that hold a place: {} of {}. The values of field “{}” repeat or leave gaps: ask for fewer strata"
                    " or for more classes."
                ).format(found.distinct, strata, field)
            )
        labels = self._labels(parameters, context) or [""] * strata
        columns = [
            Column("stratum", "integer", tr("Stratum")),
            Column("stratum_name", "text", tr("Name of the stratum")),
        ]
        columns = columns if labels[0] else columns[:1]
        data = {
            "stratum": np.where(found.stratum > 0, found.stratum.astype(object), None),
            "stratum_name": np.array([None, *labels], object)[found.stratum],
        }
        results = {"OUTPUT": write_extended(self, parameters, "OUTPUT", context, places, columns, data)}
        self.dress(context, results["OUTPUT"], "strata", tr("Strata"), columns)
        results["CUTS"] = self._write_cuts(parameters, context, found, labels, strata)
        return {**results, "STRATA_USED": found.distinct, "MISSING": len(missing)}

    def _labels(self, parameters, context):
        text = self.parameterAsString(parameters, "LABELS", context)
        return [label.strip() for label in text.split(";") if label.strip()]

    def _write_cuts(self, parameters, context, found, labels, strata):
        columns = [
            Column("stratum", "integer", tr("Stratum")),
            Column("label", "text", tr("Name of the stratum")),
            Column("from_value", "real", tr("Above")),
            Column("to_value", "real", tr("Up to")),
            Column("count", "integer", tr("Places")),
        ]
        limits = np.concatenate([found.class_ends[:1], found.cuts, found.class_ends[-1:]])
        data = {
            "stratum": np.arange(1, strata + 1),
            "label": [label or None for label in labels],
            "from_value": limits[:-1],
            "to_value": limits[1:],
            "count": np.bincount(found.stratum, minlength=strata + 1)[1:],
        }
        destination = write_table(self, parameters, "CUTS", context, columns, data)
        self.dress(context, destination, None, tr("Cuts of the strata"), columns)
        return destination
