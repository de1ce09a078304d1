"""Toolbox: which places come first whatever the weights."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.progress import stage
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...translation import tr
from .criteria_parameters import declare_criteria, read_criteria
from .stamped import StampedAlgorithm


class RankAcceptability(StampedAlgorithm):
    """``territorios:rankacceptability``."""

    ID = "rankacceptability"
    REQUIRES = ("numpy",)

    def title(self):
        return tr("Rank acceptability (SMAA)")

    def tag_text(self):
        return tr("SMAA, robustness, weights, uncertainty, rank acceptability, multi-criteria, Monte Carlo")

    def help_text(self):
        return tr(
            "<p>How often each place comes first, or among the first, when the weights of the criteria are not known for"
            " sure.</p>"
            "<p><b>Inputs.</b> Places and a table of criteria as for Multi-criteria ranking; <i>least</i> and <i>most</i> in the"
            " table limit a weight (0 to 1). The weights themselves are not used.</p>"
            "<p><b>Method.</b> Weights are drawn evenly from all that are allowed, and the places ranked by their weighted sum"
            " in each draw. Equal scores share a rank. The same seed gives the same numbers on every machine; with N draws a"
            " share is off by less than 1 ÷ √N nearly always.</p>"
            "<p><b>Outputs.</b> The places with <i>first_share</i> and <i>top_n_share</i> (0 to 1: share of the draws in which"
            " it is first, and among the first n)<i>, mean_rank</i>, and <i>w_…</i>: the mean weights that put it first (NULL"
            " when none do), and a <i>reason</i> where a criterion is missing. Table of ranks: <i>row, rank, share</i>.</p>"
            "<p><b>Source.</b> Lahdelma and Salminen (2001), SMAA-2, Operations Research 49, 444–454.</p>"
        )

    def declare(self):
        any_layer = QgsProcessing.SourceType.TypeVector
        declare_criteria(self, None)
        for name, title, default, help_text in (
            ("TOP", tr("First places"), 10, tr("How many places would be attended: top_n_share speaks of them.")),
            ("RUNS", tr("Draws"), 10_000, tr("How many sets of weights are drawn.")),
            ("SEED", tr("Seed"), 1, tr("The same seed gives the same draws.")),
        ):
            least = 0 if name == "SEED" else 1
            self.add(QgsProcessingParameterNumber(name, title, defaultValue=default, minValue=least), help_text)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Places by acceptability")),
            tr("The places with their own columns and their shares."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "RANKS", tr("Shares of each rank"), any_layer, optional=True, createByDefault=False
            ),
            tr("One row per place and rank, for the first places."),
        )
        for name, title in (
            ("RANKED", tr("Places ranked")),
            ("MISSING_COUNT", tr("Places without a score")),
            ("EVER_FIRST", tr("Places that come first with some weights")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.criteria_scaling import scale
        from ...methods.prioritization.rank_acceptability import draw_weights, rank_acceptability

        check_destinations(self, parameters, context, ["OUTPUT", "RANKS"])
        scaling = self.parameterAsEnum(parameters, "SCALING", context) + 1
        criteria = read_criteria(self, parameters, context, feedback, scaling)
        scaled = scale(criteria.values, criteria.direction, scaling, criteria.target)
        ranked = np.flatnonzero(np.isfinite(scaled).all(axis=1))
        top, runs, seed = (self.parameterAsInt(parameters, name, context) for name in ("TOP", "RUNS", "SEED"))
        try:
            weights = draw_weights(
                len(criteria.names), runs, seed, np.nan_to_num(criteria.least), np.nan_to_num(criteria.most, nan=1.0)
            )
        except ValueError as problem:
            raise BadInput(
                tr(
                    "The least and most weights of the criteria leave no room to draw from. Widen them; they go from 0 to 1."
                )
            ) from problem
        found = rank_acceptability(scaled[ranked], weights, top, top, stage(feedback, 20, 90))
        columns = [
            Column("first_share", "real", tr("Share of the draws in which it is first")),
            Column("top_n_share", "real", tr("Share in which it is among the first")),
            Column("mean_rank", "real", tr("Mean rank")),
            *(
                Column(f"w_{name}", "real", tr("Weight of {} that puts it first").format(name))
                for name in criteria.names
            ),
            Column("reason", "text", tr("Reason without score")),
        ]
        data = {
            "first_share": found.first_share,
            "top_n_share": found.top_share,
            "mean_rank": found.mean_rank,
            **{f"w_{name}": column for name, column in zip(criteria.names, found.central.T)},
        }
        data = {name: _spread(column, ranked, len(scaled)) for name, column in data.items()}
        data["reason"] = criteria.reason
        results = {"OUTPUT": write_extended(self, parameters, "OUTPUT", context, criteria.places, columns, data)}
        self.dress(context, results["OUTPUT"], "acceptability", tr("Places by acceptability"), columns)
        results["RANKS"] = self._write_ranks(parameters, context, found, ranked)
        return {
            **results,
            "RANKED": len(ranked),
            "MISSING_COUNT": len(scaled) - len(ranked),
            "EVER_FIRST": int((found.first_share > 0.0).sum()),
        }

    def _write_ranks(self, parameters, context, found, ranked):
        columns = [
            Column("row", "integer", tr("Row of the layer")),
            Column("rank", "integer", tr("Rank")),
            Column("share", "real", tr("Share of the draws")),
        ]
        places, shown = found.rank_share.shape
        data = {
            "row": np.repeat(ranked + 1, shown),
            "rank": np.tile(np.arange(1, shown + 1), places),
            "share": found.rank_share.ravel(),
        }
        destination = write_table(self, parameters, "RANKS", context, columns, data)
        self.dress(context, destination, None, tr("Shares of each rank"), columns)
        return destination


def _spread(values, rows, count):
    """`values` at `rows`, NaN elsewhere."""
    whole = np.full(count, np.nan)
    whole[rows] = values
    return whole
