"""Toolbox: which localities stay selected when thresholds and quotas are a little different."""

from contextlib import nullcontext

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...dependencies import missing_packages
from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...translation import tr
from ..accessibility.od_sentences import cluster_failure, require_distributed
from .program_parameters import declare_program, distance_problem, read_program
from .stamped import StampedAlgorithm

STATUSES = ("firm", "borderline", "out")


class Sensitivity(StampedAlgorithm):
    """``territorios:sensitivity``."""

    ID = "sensitivity"
    REQUIRES = ("numpy", "pandas")

    def title(self):
        return tr("Sensitivity of the selection")

    def tag_text(self):
        return tr("sensitivity, robustness, thresholds, quotas, Latin hypercube, four criteria, firm, borderline")

    def help_text(self):
        return tr(
            "<p>Which localities are selected whatever the exact thresholds, and which depend on a number that somebody"
            " chose.</p>"
            "<p><b>Inputs.</b> The same as Four criteria, how much each threshold and quota may vary, and how many variations to"
            " try.</p>"
            "<p><b>Method.</b> The ratio, the population floor, the radius, the families floor, the quotas of states and those of"
            " territories are multiplied, each on its own, by numbers between 1 − variation and 1 + variation (Latin hypercube);"
            " the selection is repeated each time. The same seed gives the same variations on every machine.</p>"
            "<p><b>Outputs.</b> Localities with <i>selected_share</i> (0 to 1)<i>, status</i>: firm (selected in at least 90 % of"
            " the variations), out (in 10 % at most) or borderline, and <i>selected_now</i>. Table of variations: <i>run</i>, the"
            " six factors, <i>localities</i> and <i>families</i> selected.</p>"
            "<p><b>Source.</b> McKay, Beckman and Conover (1979), Technometrics 21, 239–245.</p>"
        )

    def declare(self):
        declare_program(self)
        number = QgsProcessingParameterNumber
        self.add(
            number("VARIATION", tr("Variation (%)"), number.Type.Double, 20.0, minValue=0.0, maxValue=99.0),
            tr("How much each threshold and quota may go up or down."),
        )
        self.add(number("RUNS", tr("Variations"), defaultValue=500, minValue=1), tr("How many times to repeat."))
        self.add(number("SEED", tr("Seed"), defaultValue=1, minValue=0), tr("The same seed gives the same variations."))
        self.add(
            QgsProcessingParameterString("SCHEDULER", tr("Dask scheduler"), optional=True),
            tr(
                "Address of a Dask cluster, for example tcp://10.0.0.5:8786, whose workers have pandas. Empty calculates on"
                " this machine, as does a largest dispersion."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Localities by how firm they are")),
            tr("The localities with their own columns and the share of the variations in which they are selected."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "VARIATIONS", tr("Variations tried"), QgsProcessing.SourceType.TypeVector, None, True, False
            ),
            tr("One row per variation."),
        )
        for name, title in (
            ("FIRM_COUNT", tr("Firm localities")),
            ("BORDERLINE_COUNT", tr("Borderline localities")),
            ("OUT_COUNT", tr("Localities out")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        problem = distance_problem(self, parameters, context)
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        check_destinations(self, parameters, context, ["OUTPUT", "VARIATIONS"])
        program = read_program(self, parameters, context, feedback)
        found = self._vary(parameters, context, feedback, program)
        unsure = int((found.base & (found.status != "firm")).sum())
        if unsure:
            warn(
                feedback,
                tr("Localities selected now that are not firm: {} of {}. Look at them before deciding."),
                unsure,
                int(found.base.sum()),
            )
        columns = [
            Column("selected_share", "real", tr("Share of the variations in which it is selected")),
            Column("status", "text", tr("How firm it is")),
            Column("selected_now", "boolean", tr("Selected with the thresholds given")),
        ]
        data = {"selected_share": found.selected_share, "status": found.status, "selected_now": found.base}
        results = {"OUTPUT": write_extended(self, parameters, "OUTPUT", context, program.localities, columns, data)}
        self.dress(context, results["OUTPUT"], "sensitivity", tr("Localities by how firm they are"), columns)
        variations = self._write_variations(parameters, context, found)
        if variations:
            results["VARIATIONS"] = variations
        counts = {f"{name.upper()}_COUNT": int((found.status == name).sum()) for name in STATUSES}
        return {**results, **counts}

    def _vary(self, parameters, context, feedback, program):
        """The variations, on a cluster where one is given and of use."""
        from ...methods.parallel.dask_cluster import ClusterFailure, DaskCluster
        from ...methods.parallel.one_process import run_here
        from ...methods.prioritization.selection_sensitivity import selection_sensitivity

        scheduler = self.parameterAsString(parameters, "SCHEDULER", context).strip()
        if scheduler and program.rules.dispersion_max is not None:
            feedback.pushWarning(
                tr("The cluster was not used: QGIS measures the dispersion of each variation on this machine.")
            )
            scheduler = ""
        require_distributed(missing_packages(["distributed"]) if scheduler else [])
        try:
            with DaskCluster(scheduler) if scheduler else nullcontext(run_here) as run:
                return selection_sensitivity(
                    program.table,
                    program.points,
                    program.rules,
                    program.quotas["state"],
                    program.quotas["territory"],
                    program.decisions,
                    self.parameterAsDouble(parameters, "VARIATION", context) / 100.0,
                    self.parameterAsInt(parameters, "RUNS", context),
                    self.parameterAsInt(parameters, "SEED", context),
                    run,
                    stage(feedback, 10, 90),
                )
        except ClusterFailure as problem:
            raise cluster_failure(scheduler, problem) from problem

    def _write_variations(self, parameters, context, found):
        columns = [
            Column("run", "integer", tr("Variation")),
            Column("ratio", "real", tr("Factor of the ratio")),
            Column("population_floor", "real", tr("Factor of the population floor")),
            Column("radius", "real", tr("Factor of the radius")),
            Column("families_floor", "real", tr("Factor of the families floor")),
            Column("state_quota", "real", tr("Factor of the quotas of states")),
            Column("territory_quota", "real", tr("Factor of the quotas of territories")),
            Column("localities", "integer", tr("Selected localities")),
            Column("families", "real", tr("Families in selected localities")),
        ]
        values = [np.arange(1, len(found.counts) + 1), *found.factors.T, found.counts, found.families]
        data = {column.name: values_ for column, values_ in zip(columns, values)}
        destination = write_table(self, parameters, "VARIATIONS", context, columns, data)
        self.dress(context, destination, None, tr("Variations tried"), columns)
        return destination
