"""Toolbox: the distance P2 of Pena, the index behind CONAPO's marginality."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...methods.codes import repeated_codes
from ...translation import tr
from .stamped import StampedAlgorithm

LEAST, GREATEST, GIVEN = range(3)


class Dp2Index(StampedAlgorithm):
    """``territorios:dp2index``."""

    ID = "dp2index"
    REQUIRES = ("numpy",)

    def title(self):
        return tr("DP2 index")

    def tag_text(self):
        return tr("DP2, Pena, CONAPO, marginality, composite index, indicators, deprivation, distance")

    def help_text(self):
        return tr(
            "<p>One index out of several indicators, in which what two indicators share counts only once. CONAPO's"
            " marginality index 2010–2020 is computed so.</p>"
            "<p><b>Inputs.</b> A layer or table with one row per municipality or locality and its indicators as numbers,"
            " all with the same meaning of high and low (for example, all of them shares of people who lack something).</p>"
            "<p><b>Method.</b> DP2 = Σ |x − reference| ÷ σ · (1 − R²), with σ the population standard deviation and R²"
            " that of the regression of the indicator on those that entered before it. Indicators enter by the absolute"
            " correlation with the index of the round before, from the plain sum on, until no index changes by 0.0001."
            " The normalized index divides by the distance of a place at zero in everything.</p>"
            "<p><b>Reference.</b> The least or the greatest value of each indicator, or a table with the columns"
            " <i>indicator</i> and <i>reference</i>. CONAPO takes the worst value of 2010, 2015 and 2020 together: give it"
            " in a table; a high index is then a good situation.</p>"
            "<p><b>Outputs.</b> The rows with <i>dp2</i>, <i>dp2_norm</i> and a <i>reason</i> where an indicator is"
            " missing (missing_ and its name); those rows take no part in σ and R². Table of factors: <i>indicator,"
            " entry_order, reference, deviation, factor</i> (1 − R²; 0 for an indicator that is the same everywhere).</p>"
            "<p><b>Source.</b> Pena Trapero (1977), Problemas de la medición del bienestar y conceptos afines, INE; CONAPO"
            " (2021), Índice de marginación por entidad federativa y municipio 2020.</p>"
        )

    def declare(self):
        any_layer = [QgsProcessing.SourceType.TypeVector]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Places with indicators"), any_layer),
            tr("Layer or table with one row per municipality or locality."),
        )
        self.add(
            QgsProcessingParameterField(
                "INDICATORS",
                tr("Indicators"),
                parentLayerParameterName="INPUT",
                type=QgsProcessingParameterField.DataType.Numeric,
                allowMultiple=True,
            ),
            tr("Numeric fields, all with the same meaning of high and low."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "REFERENCE",
                tr("Reference"),
                [tr("Least value"), tr("Greatest value"), tr("Given in the table")],
                defaultValue=LEAST,
            ),
            tr("Value of each indicator from which the distance is measured. A table given below comes first."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("REFERENCE_TABLE", tr("Reference table"), any_layer, optional=True),
            tr("Table with the columns indicator (name of the field) and reference (number)."),
        )
        self.add(
            QgsProcessingParameterBoolean("NEGATE", tr("Change the sign of the indicators"), False),
            tr(
                "For indicators in which high is bad. It turns the least value into the greatest, also in the reference"
                " table, and leaves the distances as they are."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Places with their index")),
            tr("The rows with their own columns, the index, the normalized index and the reason without index."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("FACTORS", tr("Factors of the indicators"), any_layer[0], optional=True),
            tr("One row per indicator, in the order in which they entered."),
        )
        for name, title in (
            ("ITERATIONS", tr("Rounds")),
            ("INDEXED", tr("Places with an index")),
            ("MISSING", tr("Places without an index")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        given = parameters.get("REFERENCE_TABLE") not in (None, "")
        if self.parameterAsEnum(parameters, "REFERENCE", context) == GIVEN and not given:
            return False, tr("Give the reference table, or choose the least or the greatest value as the reference.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.dp2_distance import dp2_index

        check_destinations(self, parameters, context, ["OUTPUT", "FACTORS"])
        places = read_features(self, parameters, "INPUT", context, feedback, geometry=None)
        names = list(dict.fromkeys(self.parameterAsFields(parameters, "INDICATORS", context)))
        values = np.column_stack([places.numbers(name, feedback, negative=True) for name in names])
        reference = self._reference(parameters, context, feedback, places, names, values)
        sign = -1.0 if self.parameterAsBool(parameters, "NEGATE", context) else 1.0
        try:
            found = dp2_index(sign * values, sign * reference)
        except ValueError as problem:
            raise BadInput(
                tr(
                    "Layer “{}” has no index: at least two rows must have all the indicators ({}), and one indicator must"
                    " vary among them."
                ).format(places.name, first_of(names))
            ) from problem
        reason = self._reasons(names, values, places, feedback)
        if (found.deviation == 0.0).any():
            warn(
                feedback,
                tr("Indicators that are the same everywhere and count for nothing: {} of layer “{}” ({})."),
                int((found.deviation == 0.0).sum()),
                places.name,
                first_of([name for name, spread in zip(names, found.deviation) if spread == 0.0]),
            )
        if not found.converged:
            feedback.pushWarning(
                tr(
                    "The order of the indicators did not settle in {} rounds; the index is that of the last one."
                ).format(found.iterations)
            )
        columns = [
            Column("dp2", "real", tr("DP2 index")),
            Column("dp2_norm", "real", tr("Normalized DP2 index")),
            Column("reason", "text", tr("Reason without index")),
        ]
        data = {"dp2": found.index, "dp2_norm": found.normalized, "reason": reason}
        results = {"OUTPUT": write_extended(self, parameters, "OUTPUT", context, places, columns, data)}
        self.dress(context, results["OUTPUT"], "index", tr("DP2 index"), columns)
        results["FACTORS"] = self._write_factors(parameters, context, names, found, reference)
        missing = int(np.isnan(found.index).sum())
        return {**results, "ITERATIONS": found.iterations, "INDEXED": len(places) - missing, "MISSING": missing}

    def _reference(self, parameters, context, feedback, places, names, values):
        """Reference of each indicator, in its own unit."""
        table = read_features(self, parameters, "REFERENCE_TABLE", context, feedback, geometry=False)
        if table is None:
            negate = self.parameterAsBool(parameters, "NEGATE", context)
            greatest = self.parameterAsEnum(parameters, "REFERENCE", context) == GREATEST
            complete = values[np.isfinite(values).all(axis=1)]
            if not len(complete):
                return np.zeros(len(names))
            return complete.max(axis=0) if greatest != negate else complete.min(axis=0)
        given = table.codes("indicator")
        repeated = repeated_codes([name for name in given if name in names])
        if repeated:
            raise BadInput(
                tr("Table “{}” gives several references for {}. Leave one of each.").format(
                    table.name, first_of(repeated)
                )
            )
        rows = {name: row for row, name in enumerate(given)}
        numbers = table.numbers("reference", feedback, negative=True)
        lacking = [name for name in names if name not in rows or not np.isfinite(numbers[rows[name]])]
        if lacking:
            raise BadInput(
                tr("Table “{}” has no number in “reference” for {} indicators of layer “{}” ({}). Add them.").format(
                    table.name, len(lacking), places.name, first_of(lacking)
                )
            )
        return numbers[[rows[name] for name in names]]

    def _reasons(self, names, values, places, feedback):
        """missing_<field> of the first indicator that each place lacks, None for the others."""
        lacks = ~np.isfinite(values)
        without = lacks.any(axis=1)
        for column, name in enumerate(names):
            if lacks[:, column].any():
                warn(
                    feedback,
                    tr("Places without the indicator “{}”, and so without an index: {} of layer “{}” (rows {})."),
                    name,
                    int(lacks[:, column].sum()),
                    places.name,
                    first_of(list(np.flatnonzero(lacks[:, column]) + 1)),
                )
        first = lacks.argmax(axis=1)
        return np.array([f"missing_{names[field]}" if row else None for row, field in zip(without, first)], object)

    def _write_factors(self, parameters, context, names, found, reference):
        columns = [
            Column("indicator", "text", tr("Indicator")),
            Column("entry_order", "integer", tr("Order of entry")),
            Column("reference", "real", tr("Reference")),
            Column("deviation", "real", tr("Standard deviation")),
            Column("factor", "real", tr("Factor 1 − R²")),
        ]
        data = {
            "indicator": [names[indicator] for indicator in found.order],
            "entry_order": np.arange(1, len(names) + 1),
            "reference": reference[found.order],
            "deviation": found.deviation[found.order],
            "factor": found.factor[found.order],
        }
        destination = write_table(self, parameters, "FACTORS", context, columns, data)
        self.dress(context, destination, None, tr("Factors of the indicators"), columns)
        return destination
