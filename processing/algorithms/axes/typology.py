"""Toolbox: types of territories, with the indicators that make each one in words."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.local_numbers import number
from ...layers.messages import first_of, warn
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...methods.axes.capability_quadrants import UNCLASSIFIED
from ...methods.axes.typology import MISSING_VALUE, MOST_TYPES, NOTABLE, WARD
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .typology_quadrants import (
    check_quadrants,
    declare_quadrants,
    find_quadrants,
    quadrant_columns,
    quadrant_data,
    write_quadrants,
)
from .typology_themes import declare_themes, read_themes

# the tree of Ward needs the distances between all pairs in memory
LARGEST_WARD = 15_000


class Typology(TerritoriosAlgorithm):
    """``territorios:typology``."""

    ID = "typology"
    GROUP = "axes"
    REQUIRES = ("numpy", "pandas", "scipy")

    def title(self):
        return tr("Typology of territories")

    def tag_text(self):
        return tr("typology, types, cluster, k-means, Ward, silhouette, indicators, marginality, similar territories")

    def help_text(self):
        return tr(
            "<p>Which territories, municipalities or localities are alike, and what makes each type: remote, maize, high"
            " marginality.</p>"
            "<p><b>Inputs.</b> Units with numeric indicators: accessibility, marginality, specialization, density… Shares and"
            " indices rather than totals: with totals, size alone makes the types. Groups give each indicator one of several"
            " themes, of your own or the four patrimonies or five dimensions; each group then weighs the same, however many"
            " indicators it has. For the quadrants, an index of capability and one of productive potential.</p>"
            "<p><b>Method.</b> Indicators are standardized, z = (x − mean) / standard deviation. K-means takes the best of ten"
            " starts from seeded centers; Ward joins the two groups that add least to the sum of squares. The silhouette,"
            " (b − a) / max(a, b), compares the mean distance to its own type (a) with that to the nearest other (b): near 1,"
            " typical; about 0, between two types; below 0, closer to another. With 0 types, the number from 2 to 8 of the"
            " highest mean silhouette. Quadrants: each index is low, high or, between its thresholds, neither.</p>"
            "<p><b>Outputs.</b> The units with <i>type</i> (1 has most units)<i>, description</i> (indicators at least half a"
            " standard deviation from the mean, farthest first)<i>, silhouette, quadrant</i> (high_high, high_low, low_high,"
            " low_low, capability first; unclassified)<i>, quadrant_name, reason</i> (missing_value). Description:"
            " <i>type, units, indicator, theme, mean, deviation, level</i> (above, below, average). Units by quadrant: the units"
            " drawn by their quadrant, when both indices are given.</p>"
            "<p><b>Source.</b> MacQueen (1967), Fifth Berkeley Symposium 1, 281–297; Arthur and Vassilvitskii (2007), SODA,"
            " 1027–1035; Ward (1963), Journal of the American Statistical Association 58, 236–244; Rousseeuw (1987), Journal of"
            " Computational and Applied Mathematics 20, 53–65.</p>"
        )

    def declare(self):
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Territories or other units"), [table]),
            tr("Layer or table with one row per unit and its indicators."),
        )
        self.add(
            QgsProcessingParameterField(
                "INDICATORS",
                tr("Indicators"),
                type=QgsProcessingParameterField.DataType.Any,
                parentLayerParameterName="INPUT",
                allowMultiple=True,
            ),
            tr("Fields with numbers; prefer shares and indices to totals."),
        )
        declare_themes(self)
        self.add(
            QgsProcessingParameterNumber("K", tr("Types"), defaultValue=0, minValue=0, maxValue=MOST_TYPES),
            tr("Number of types, from 2 to 8; 0 chooses it by the silhouette."),
        )
        self.add(
            QgsProcessingParameterEnum("METHOD", tr("Method"), [tr("K-means"), tr("Ward")], defaultValue=0),
            tr("K-means for many units; Ward gives the same types whatever the seed."),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", tr("Seed"), defaultValue=1, minValue=0),
            tr("The same seed gives the same types."),
            advanced=True,
        )
        declare_quadrants(self)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Types")), tr("The units with their type and silhouette.")
        )
        self.add(
            QgsProcessingParameterFeatureSink("DESCRIPTION", tr("Description of the types"), table, optional=True),
            tr("One row per type and indicator."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("QUADRANTS", tr("Units by quadrant"), optional=True),
            tr("The units with their quadrant, for a map of it; only when both indices are given."),
        )
        for name, title in (
            ("TYPE_COUNT", tr("Types")),
            ("MEAN_SILHOUETTE", tr("Mean silhouette")),
            ("WITHOUT_TYPE", tr("Units without a type")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        if self.parameterAsInt(parameters, "K", context) == 1:
            return False, tr("One type tells nothing apart: give from 2 to 8 types, or 0 to choose.")
        problem = check_quadrants(self, parameters, context)
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.axes.typology import typology

        check_destinations(self, parameters, context, ["OUTPUT", "DESCRIPTION", "QUADRANTS"])
        units = read_features(self, parameters, "INPUT", context, feedback, geometry=None)
        fields = self.parameterAsFields(parameters, "INDICATORS", context)
        groups = read_themes(self, parameters, context, fields)
        method = self.parameterAsEnum(parameters, "METHOD", context)
        if method == WARD and len(units) > LARGEST_WARD:
            raise BadInput(
                tr("Ward takes up to {} units and layer “{}” has {}. Choose k-means.").format(
                    number(LARGEST_WARD), units.name, number(len(units))
                )
            )
        values = np.column_stack([units.numbers(field, feedback, negative=True) for field in fields])
        corners = find_quadrants(self, parameters, context, units, feedback)
        report = stage(feedback, 20, 80)
        count, seed = (self.parameterAsInt(parameters, name, context) for name in ("K", "SEED"))
        try:
            found = typology(values, groups, count, method, seed, report)
        except ValueError as problem:
            raise BadInput(
                tr(
                    "Layer “{}” has {} different units with all the indicators: too few for the types. Ask for fewer types,"
                    " or choose other indicators."
                ).format(units.name, problem)
            ) from problem
        report(1.0)
        without = self._warn(found, values, fields, units, feedback)
        return {
            **self._write(parameters, context, units, found, fields, groups, corners),
            **write_quadrants(self, parameters, context, units, corners),
            "TYPE_COUNT": len(found.mean),
            "MEAN_SILHOUETTE": float(np.nanmean(found.silhouette)),
            "WITHOUT_TYPE": without,
            **({} if corners is None else {"UNCLASSIFIED": int((corners == UNCLASSIFIED).sum())}),
        }

    def _warn(self, found, values, fields, units, feedback):
        """Say what tells nothing apart and which units have no type; how many these are."""
        if found.constant.any():
            constant = [field for field, same in zip(fields, found.constant) if same]
            warn(
                feedback,
                tr("Indicators with one value only, which make no type: {} of layer “{}” ({})."),
                len(constant),
                units.name,
                first_of(constant),
            )
        without = np.flatnonzero(found.type == 0)
        if len(without):
            missing = [field for field, column in zip(fields, values.T) if not np.isfinite(column).all()]
            warn(
                feedback,
                tr("Units without a type, because an indicator is missing: {} of layer “{}” (rows {}; indicators {})."),
                len(without),
                units.name,
                first_of([int(row) + 1 for row in without]),
                first_of(missing),
            )
        if len(found.tried) > 1:
            tried = ", ".join(f"{count}: {number(width, 3)}" for count, width in found.tried.items())
            feedback.pushInfo(tr("Mean silhouette by number of types: {}.").format(tried))
        return len(without)

    def _write(self, parameters, context, units, found, fields, groups, corners):
        """The units with their types, and the description of these."""
        aliases = [units.fields.field(field).alias() or field for field in fields]
        sentences = np.array([None, *(_in_words(deviation, aliases) for deviation in found.deviation)], object)
        columns = unit_columns()
        data = {
            "type": np.where(found.type > 0, found.type, np.nan),
            "description": sentences[found.type],
            "silhouette": found.silhouette,
            **quadrant_data(corners, len(units)),
            "reason": np.where(found.type > 0, None, MISSING_VALUE),
        }
        results = {"OUTPUT": write_extended(self, parameters, "OUTPUT", context, units, columns, data)}
        self.dress(context, results["OUTPUT"], "typology", tr("Types"), columns)
        types, indicators = found.mean.shape
        deviation = found.deviation.ravel()
        columns = description_columns()
        data = {
            "type": np.repeat(np.arange(1, types + 1), indicators),
            "units": np.repeat(np.bincount(found.type, minlength=types + 1)[1:], indicators),
            "indicator": np.array(aliases * types, object),
            "theme": np.array(list(groups) * types, object),
            "mean": found.mean.ravel(),
            "deviation": deviation,
            "level": np.where(deviation >= NOTABLE, "above", np.where(deviation <= -NOTABLE, "below", "average")),
        }
        destination = write_table(self, parameters, "DESCRIPTION", context, columns, data)
        self.dress(context, destination, None, tr("Description of the types"), columns)
        return results if destination is None else {**results, "DESCRIPTION": destination}


def _in_words(deviation, names):
    """What sets a type apart, farthest from the mean first."""
    words = [
        (tr("high {}") if deviation[column] > 0.0 else tr("low {}")).format(names[column])
        for column in np.argsort(-np.abs(deviation), kind="stable")
        if abs(deviation[column]) >= NOTABLE
    ]
    return ", ".join(words) or tr("about the mean in everything")


def unit_columns():
    """Columns added to the units."""
    return [
        Column("type", "integer", tr("Type")),
        Column("description", "text", tr("What makes the type")),
        Column("silhouette", "real", tr("Silhouette")),
        *quadrant_columns(),
        Column("reason", "text", tr("Reason without a type")),
    ]


def description_columns():
    """Columns of the description of the types."""
    return [
        Column("type", "integer", tr("Type")),
        Column("units", "integer", tr("Units")),
        Column("indicator", "text", tr("Indicator")),
        Column("theme", "text", tr("Group of the indicator")),
        Column("mean", "real", tr("Mean of the type")),
        Column("deviation", "real", tr("Standard deviations from the mean")),
        Column("level", "text", tr("Level")),
    ]
