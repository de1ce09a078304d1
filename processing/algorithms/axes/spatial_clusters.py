"""Toolbox: where high or low values lie together."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.local_numbers import short_number
from ...layers.messages import first_of, warn
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_extended
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .neighbor_parameters import check_neighbors, declare_neighbors, read_neighbors


class SpatialClusters(TerritoriosAlgorithm):
    """``territorios:spatialclusters``."""

    ID = "spatialclusters"
    GROUP = "axes"
    REQUIRES = ("numpy", "scipy", "pandas", "shapely")

    def title(self):
        return tr("Spatial clusters")

    def tag_text(self):
        return tr("clusters, hot spots, cold spots, Moran, LISA, Getis-Ord, spatial autocorrelation, outliers")

    def help_text(self):
        return tr(
            "<p>Where high values lie beside high ones, low beside low, and which units differ from all around them;"
            " and whether the value clusters on the map at all.</p>"
            "<p><b>Inputs.</b> Polygons or points with a number: share, quotient, production per family. Prefer shares"
            " and rates to totals, which are high wherever the unit is large. Neighbors are polygons that touch, the"
            " nearest units, or those within a travel time by road.</p>"
            "<p><b>Method.</b> With z = (x − mean) ÷ standard deviation and L the mean z of the neighbors: local Moran"
            " I_i = (n − 1)·z_i·L_i ÷ Σz², or Getis-Ord Gi* (the unit and its neighbors together against the mean, in"
            " standard deviations). The p-value comes from shuffling the other units: the share of shuffles at least"
            " as extreme, on the side where the value lies. The same seed gives the same numbers on every machine. With"
            " many units some look like clusters by chance: the false discovery rate keeps their expected share among"
            " those marked below the level.</p>"
            "<p><b>Outputs.</b> The units with <i>statistic, p, p_fdr</i> (p-value after the false discovery rate)<i>,"
            " quadrant</i>: HH (high among high, hot spot), LL (low among low, cold spot), HL, LH (different from its"
            " neighbors; Gi* does not look for them), not_significant, isolate (without neighbors); <i>neighbors</i>"
            " (how many)<i>, value_z, neighbors_z</i>, and the <i>reason</i> where there is no statistic. Numbers:"
            " <i>GLOBAL_I</i> (above −1 ÷ (n − 1): similar values lie together) and <i>GLOBAL_P</i>.</p>"
            "<p><b>Source.</b> Moran (1950), Biometrika 37, 17–23; Anselin (1995), Geographical Analysis 27, 93–115; Ord"
            " and Getis (1995), Geographical Analysis 27, 286–306; Benjamini and Hochberg (1995), Journal of the Royal"
            " Statistical Society B 57, 289–300; Caldas de Castro and Singer (2006), Geographical Analysis 38,"
            " 180–208.</p>"
        )

    def declare(self):
        polygons_or_points = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Units"), polygons_or_points),
            tr("Municipalities, territories or localities: at least three, better thirty or more."),
        )
        self.add(
            QgsProcessingParameterField(
                "FIELD",
                tr("Value"),
                parentLayerParameterName="INPUT",
                type=QgsProcessingParameterField.DataType.Numeric,
            ),
            tr("Negative values are allowed. Units without a value take no part."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "STATISTIC",
                tr("Statistic"),
                [tr("Local Moran: clusters and outliers"), tr("Getis-Ord Gi*: hot and cold spots")],
                defaultValue=0,
            ),
            tr("Moran also finds units that differ from all around them; Gi* counts each unit with its neighbors."),
        )
        declare_neighbors(self)
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber("PERMUTATIONS", tr("Shuffles"), whole, 999, minValue=99, maxValue=1_000_000),
            tr("No p-value is below 1 ÷ (shuffles + 1): with thousands of units give 9,999."),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", tr("Seed"), whole, 1, minValue=0),
            tr("The same seed gives the same shuffles."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("ALPHA", tr("Level of significance"), real, 0.05, minValue=1e-6, maxValue=0.5),
            tr("Units whose p-value is not above it are marked as clusters."),
        )
        self.add(
            QgsProcessingParameterBoolean("FDR", tr("Control the false discovery rate"), defaultValue=True),
            tr("Without it about one in twenty units would be marked on a map without any cluster, or more."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Spatial clusters")),
            tr("The units with their own columns and those of the clusters."),
        )
        for name, title in (
            ("GLOBAL_I", tr("Global Moran's I")),
            ("GLOBAL_P", tr("P-value of the global Moran's I")),
            ("HOT", tr("Units high among high")),
            ("COLD", tr("Units low among low")),
            ("OUTLIERS", tr("Units that differ from their neighbors")),
            ("ISOLATES", tr("Units without neighbors")),
            ("MISSING_COUNT", tr("Units without a value")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        usable, message = check_neighbors(self, parameters, context)
        return (usable, message) if not usable else super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.axes.spatial_clusters import spatial_clusters, why_undefined

        check_destinations(self, parameters, context, ["OUTPUT"])
        units = read_features(self, parameters, "INPUT", context, feedback)
        field = self.parameterAsString(parameters, "FIELD", context)
        values = units.numbers(field, feedback, negative=True)
        near = read_neighbors(self, parameters, context, feedback, units)
        undefined = why_undefined(values, near.adjacency)
        if undefined == "no_neighbors" and near.table:
            raise BadInput(
                tr(
                    "Table “{}” joins no two units of layer “{}” with a value of “{}” within {} minutes. Check its codes, or"
                    " raise the longest trip."
                ).format(
                    near.table, units.name, field, short_number(self.parameterAsDouble(parameters, "MINUTES", context))
                )
            )
        if undefined:
            raise BadInput(undefined_sentences()[undefined].format(field, units.name))
        alpha, fdr = (
            self.parameterAsDouble(parameters, "ALPHA", context),
            self.parameterAsBool(parameters, "FDR", context),
        )
        found = spatial_clusters(
            values,
            near.adjacency,
            self.parameterAsEnum(parameters, "STATISTIC", context),
            self.parameterAsInt(parameters, "PERMUTATIONS", context),
            self.parameterAsInt(parameters, "SEED", context),
            alpha,
            fdr,
            near.unplaced,
            stage(feedback, 50, 90),
        )
        columns = cluster_columns()
        data = {column.name: getattr(found, column.name) for column in columns}
        data["reason"] = np.where(found.reason == "", None, found.reason)
        results = {"OUTPUT": write_extended(self, parameters, "OUTPUT", context, units, columns, data)}
        title = tr("Spatial clusters of {}").format(units.fields.field(field).alias() or field)
        self.dress(context, results["OUTPUT"], "spatial_clusters", title, columns)
        self._report(found, units, field, feedback)
        lost = int((found.p <= alpha).sum() - (found.p_fdr <= alpha).sum()) if fdr else 0
        if lost:
            sentence = tr(
                "Units that look like clusters one by one, but not once all are tested together (false discovery rate): {}."
                " More shuffles may tell them better from chance."
            )
            warn(feedback, sentence, lost)
        count = {code: int((found.quadrant == code).sum()) for code in ("HH", "LL", "HL", "LH", "isolate")}
        return {
            **results,
            "GLOBAL_I": found.global_i,
            "GLOBAL_P": found.global_p,
            "HOT": count["HH"],
            "COLD": count["LL"],
            "OUTLIERS": count["HL"] + count["LH"],
            "ISOLATES": count["isolate"],
            "MISSING_COUNT": int((found.reason == "missing_value").sum()),
        }

    def _report(self, found, units, field, feedback):
        """Count in the log the units without a statistic, and tell the global one."""
        missing = found.reason == "missing_value"
        for rows, sentence in (
            (missing, tr("Units without a value, left out: {} of layer “{}” (rows {}).")),
            (found.quadrant == "isolate", tr("Units without neighbors with a value: {} of layer “{}” (rows {}).")),
            (
                found.reason == "neighbor_of_all",
                tr("Units whose neighbors are all the others, so that Gi* says nothing: {} of layer “{}” (rows {})."),
            ),
        ):
            if rows.any():
                warn(feedback, sentence, int(rows.sum()), units.name, first_of((np.flatnonzero(rows) + 1).tolist()))
        feedback.pushInfo(
            tr("Global Moran's I of “{}”: {} (p = {}); where nothing clusters {} is expected.").format(
                field,
                short_number(found.global_i),
                short_number(found.global_p),
                short_number(-1.0 / (int((~missing).sum()) - 1)),
            )
        )


def undefined_sentences():
    """What is said of values without spatial autocorrelation, by the code of `why_undefined`."""
    return {
        "no_values": tr("Field “{}” of layer “{}” has no value at all. Choose another field."),
        "too_few": tr("Field “{}” of layer “{}” has less than three values: clusters need more units."),
        "constant": tr("Field “{}” of layer “{}” has the same value everywhere: nothing can cluster. Choose another."),
        "no_neighbors": tr(
            "No two units with a value of “{}” in layer “{}” are neighbors. Choose the nearest units, or raise the"
            " distance between neighbors or the longest trip."
        ),
    }


def cluster_columns():
    """Columns of the clusters."""
    return [
        Column("statistic", "real", tr("Local statistic")),
        Column("p", "real", tr("P-value")),
        Column("p_fdr", "real", tr("P-value after false discovery rate")),
        Column("quadrant", "text", tr("Cluster")),
        Column("neighbors", "integer", tr("Neighbors with a value")),
        Column("value_z", "real", tr("Value (standard deviations from the mean)")),
        Column("neighbors_z", "real", tr("Mean of the neighbors (standard deviations)")),
        Column("reason", "text", tr("Reason without statistic")),
    ]
