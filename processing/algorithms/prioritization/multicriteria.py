"""Toolbox: places ranked by several criteria at once."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...methods.prioritization.criteria_scores import COMPONENT, DP2, WEIGHTED_SUM, criteria_scores
from ...translation import tr
from .criteria_parameters import declare_criteria, read_criteria
from .judgment_tables import weights_by_judgments
from .stamped import StampedAlgorithm

GIVEN, EQUAL, JUDGED, ENTROPY, CRITIC = range(5)


class Multicriteria(StampedAlgorithm):
    """``territorios:multicriteria``."""

    ID = "multicriteria"
    REQUIRES = ("numpy",)

    def title(self):
        return tr("Multi-criteria ranking")

    def tag_text(self):
        return tr("multi-criteria, MCDA, weights, AHP, TOPSIS, weighted sum, ranking, entropy, CRITIC, PCA, DP2")

    def help_text(self):
        return tr(
            "<p>Ranks places by several criteria, with what each criterion contributes to the score.</p>"
            "<p><b>Inputs.</b> A layer with the criteria as numbers, and a table with <i>field, direction</i> (max or min) and"
            " <i>weight</i>. Weights that do not add up to 1 are divided by their sum.</p>"
            "<p><b>Method.</b> Weighted sum Σ w·x, on a scale from 0 to 1. TOPSIS d⁻ ÷ (d⁺ + d⁻), on the vector scale. DP2 from"
            " the worst value of each criterion, and first principal component on standard deviations: these two make their"
            " own weights. Weights: given; equal; judgments in pairs (AHP: principal eigenvector; several actors by the"
            " geometric mean); entropy; CRITIC (these two on the scale from 0 to 1). Scores speak of the places of one run: with"
            " other places the scales are others. A criterion that is the same everywhere counts 0.</p>"
            "<p><b>Outputs.</b> The places with <i>score, rank</i> (1 comes first; equal scores share it)<i>, c_…</i> (what each"
            " criterion contributes; they add up to the score) and a <i>reason</i> (missing_ and the field) without a score."
            " Table of weights: <i>actor</i> (empty: all together)<i>, criterion, weight, disagreement</i> (standard deviation ÷"
            " mean of the actors' weights)<i>, consistency_ratio</i> (contradictory above 0.1)<i>, revise</i> (the pair to judge"
            " anew).</p>"
            "<p><b>Source.</b> Hwang and Yoon (1981), Multiple Attribute Decision Making; Saaty (1980), The Analytic Hierarchy"
            " Process; Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22, 763–770; Pena Trapero"
            " (1977); Nardo et al. (2008), Handbook on Constructing Composite Indicators, OECD.</p>"
        )

    def declare(self):
        any_layer = QgsProcessing.SourceType.TypeVector
        methods = [tr("Weighted sum"), tr("TOPSIS"), tr("DP2"), tr("First principal component")]
        weightings = [
            tr("Given in the table"),
            tr("Equal"),
            tr("Judgments in pairs (AHP)"),
            tr("Entropy"),
            tr("CRITIC"),
        ]
        self.add(
            QgsProcessingParameterEnum("METHOD", tr("Method"), methods, defaultValue=WEIGHTED_SUM),
            tr("How the criteria become one score."),
        )
        self.add(
            QgsProcessingParameterEnum("WEIGHTING", tr("Weights"), weightings, defaultValue=GIVEN),
            tr("Where the weights come from."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("JUDGMENTS", tr("Judgments in pairs"), [any_layer], optional=True),
            tr(
                "Table with first, second and value (how many times the first criterion matters more, 1/9 to 9), and actor"
                " when there are several."
            ),
        )
        declare_criteria(self, tr("The method's own"))
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Places ranked")),
            tr("The places with their own columns, score, rank and contributions."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("WEIGHTS", tr("Weights used"), any_layer, optional=True),
            tr("One row per criterion, and per actor with several."),
        )
        for name, title in (
            ("RANKED", tr("Places ranked")),
            ("MISSING_COUNT", tr("Places without a score")),
            ("CONSISTENCY_RATIO", tr("Consistency ratio of the judgments")),
            ("EXPLAINED", tr("Share of the variance on the first component")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        judged = self.parameterAsEnum(parameters, "WEIGHTING", context) == JUDGED
        if judged and parameters.get("JUDGMENTS") in (None, ""):
            return False, tr("Give the table of judgments in pairs, or choose other weights.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        check_destinations(self, parameters, context, ["OUTPUT", "WEIGHTS"])
        method = self.parameterAsEnum(parameters, "METHOD", context)
        scaling = self.parameterAsEnum(parameters, "SCALING", context)
        criteria = read_criteria(self, parameters, context, feedback, scaling)
        makes_own = method in (DP2, COMPONENT)
        weight, ratio, records = self._weights(parameters, context, feedback, criteria, makes_own)
        found = criteria_scores(criteria.values, criteria.direction, method, weight, scaling, criteria.target)
        if method == COMPONENT:
            self._warn_against(criteria, found, feedback)
        columns = [
            Column("score", "real", tr("Score")),
            Column("rank", "integer", tr("Rank")),
            *(Column(f"c_{name}", "real", tr("Contribution of {}").format(name)) for name in criteria.names),
            Column("reason", "text", tr("Reason without score")),
        ]
        data = {
            "score": found.score,
            "rank": np.where(found.rank > 0, found.rank.astype(object), None),
            **{f"c_{name}": column for name, column in zip(criteria.names, found.contribution.T)},
            "reason": criteria.reason,
        }
        results = {"OUTPUT": write_extended(self, parameters, "OUTPUT", context, criteria.places, columns, data)}
        self.dress(context, results["OUTPUT"], "place_rank", tr("Places ranked"), columns)
        results["WEIGHTS"] = self._write_weights(parameters, context, criteria, records)
        ranked = int((found.rank > 0).sum())
        return {
            **results,
            "RANKED": ranked,
            "MISSING_COUNT": len(criteria.places) - ranked,
            "CONSISTENCY_RATIO": ratio,
            "EXPLAINED": found.explained,
        }

    def _warn_against(self, criteria, found, feedback):
        """Count the criteria of which more of what is wanted lowers the score."""
        gain = np.nansum(found.contribution * criteria.values * criteria.direction, axis=0)
        against = [name for name, value in zip(criteria.names, gain) if value < -1e-9 * np.abs(gain).max()]
        if against:
            sentence = tr(
                "Criteria that count against their direction on the first component: {} of layer “{}” ({}). They vary"
                " the other way round; look at them one by one, or choose another method."
            )
            warn(feedback, sentence, len(against), criteria.places.name, first_of(against))

    def _weights(self, parameters, context, feedback, criteria, makes_own):
        """Weights that add up to 1, the consistency ratio, and the rows of the table of weights."""
        from ...methods.prioritization.criteria_weights import critic_weights, entropy_weights, equal_weights

        weighting = self.parameterAsEnum(parameters, "WEIGHTING", context)
        if makes_own:
            if weighting != GIVEN or np.isfinite(criteria.weight).any():
                feedback.pushInfo(tr("This method makes its own weights; those chosen are not used."))
            return None, None, None
        if weighting == JUDGED:
            table = read_features(self, parameters, "JUDGMENTS", context, feedback, geometry=False)
            return weights_by_judgments(table, criteria.names, criteria.table, feedback)
        complete = np.isfinite(criteria.values).all(axis=1)
        if weighting == GIVEN:
            weight = self._given(criteria, feedback)
        elif weighting == EQUAL:
            weight = equal_weights(len(criteria.names))
        else:
            weight = {ENTROPY: entropy_weights, CRITIC: critic_weights}[weighting](
                criteria.values[complete], criteria.direction
            )
        return weight, None, [{"criterion": name, "weight": value} for name, value in zip(criteria.names, weight)]

    def _given(self, criteria, feedback):
        """Weights of the table, divided by their sum."""
        lacking = [name for name, weight in zip(criteria.names, criteria.weight) if np.isnan(weight)]
        total = np.nansum(criteria.weight)
        if lacking or not total > 0.0:
            raise BadInput(
                tr(
                    "Table “{}” needs a weight of 0 or more for each criterion, and one above 0. Without a weight: {}."
                    " Or choose weights that are not given."
                ).format(criteria.table, ", ".join(lacking) or "–")
            )
        if abs(total - 1.0) > 1e-6 and abs(total - 100.0) > 1e-4:
            warn(feedback, tr("The weights add up to {:g}, not to 1 or to 100: they were divided by their sum."), total)
        return criteria.weight / total

    def _write_weights(self, parameters, context, criteria, records):
        columns = [
            Column("actor", "text", tr("Actor")),
            Column("criterion", "text", tr("Criterion")),
            Column("direction", "text", tr("Direction")),
            Column("weight", "real", tr("Weight")),
            Column("disagreement", "real", tr("Disagreement between actors")),
            Column("consistency_ratio", "real", tr("Consistency ratio")),
            Column("revise", "text", tr("Pair to judge anew")),
        ]
        if records is None:
            records = [{"criterion": name} for name in criteria.names]
        sense = dict(zip(criteria.names, np.where(criteria.direction > 0, "max", "min")))
        data = {column.name: [record.get(column.name) for record in records] for column in columns}
        data["direction"] = [sense[record["criterion"]] for record in records]
        destination = write_table(self, parameters, "WEIGHTS", context, columns, data)
        self.dress(context, destination, None, tr("Weights used"), columns)
        return destination
