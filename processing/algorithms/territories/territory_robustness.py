"""Toolbox: how firm the territories of each unit are against chance in the flows and the choice of limits."""

from contextlib import nullcontext

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...dependencies import missing_packages
from ...layers.bad_input import BadInput
from ...layers.local_numbers import number, percent
from ...layers.messages import first_of, warn
from ...layers.progress import stage
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...translation import tr
from ..accessibility.od_sentences import cluster_failure, require_distributed
from ..base import TerritoriosAlgorithm
from .flow_parameters import (
    FLOW_REQUIRES,
    OFF,
    REPAIR,
    check_units,
    declare_flows,
    declare_units_and_contiguity,
    read_delimitation_inputs,
)
from .method_parameters import (
    check_cut,
    check_validity_limits,
    declare_cut,
    declare_validity_limits,
    read_validity_limits,
)

METHODS = ("traveltowork", "commutingzones")
LIMIT_NAMES = ("min_size", "target_size", "min_containment", "target_containment")


class TerritoryRobustness(TerritoriosAlgorithm):
    """``territorios:territoryrobustness``."""

    ID = "territoryrobustness"
    GROUP = "territories"
    REQUIRES = FLOW_REQUIRES

    def title(self):
        return tr("Robustness of territories")

    def tag_text(self):
        return tr("functional territories, robustness, stability, bootstrap, uncertainty, sensitivity, sampling, Dask")

    def help_text(self):
        return tr(
            "<p>Which units would stay in their territory if the census were taken again, or with other limits: the firm ones, those"
            " on the border between two territories, and where those would go.</p>"
            "<p><b>Inputs.</b> Flows, units, contiguity and decisions as in <i>Travel-to-work areas</i> or <i>Commuting zones</i>; the"
            " method and its parameters; how many samples; the grid of other parameters to try.</p>"
            "<p><b>Method.</b> The flows are drawn anew: of a full count as many people as there are, by the observed shares"
            " (multinomial); of a sample of a share s, each flow by Poisson with mean s·f, divided by s. Each sample is delimited with"
            " every combination of the grid. The territories of each run are matched one to one with those of the base (the flows and"
            " parameters as given), so that as many residents as possible are in matched ones. A unit stayed when it is in the match"
            " of its territory. The same seed gives the same result, wherever the runs are made.</p>"
            "<p><b>Columns.</b> <i>unit_id</i>; <i>territory</i> in the base (code of its main center); <i>stability</i>: share of runs in"
            " which it stayed; <i>status</i>: firm (0.9 or more), borderline (0.5 or more), unstable, unassigned (no territory in the"
            " base); <i>alternative</i>: the other territory where it was most often, with <i>alternative_share</i>;"
            " <i>apart_share</i>: in a part that split off; <i>unassigned_share</i>: without territory; <i>why</i>: all of this in a"
            " sentence; <i>modeled</i>.</p>"
            "<p><b>Source.</b> Efron (1979), Annals of Statistics 7, 1–26; Hennig (2007), Computational Statistics &amp; Data Analysis"
            " 52, 258–271. The limits 0.9 and 0.5 are conventions of this tool.</p>"
        )

    def declare(self):
        self.add(
            QgsProcessingParameterEnum(
                "METHOD", tr("Method"), [tr("Travel-to-work areas"), tr("Commuting zones")], defaultValue=0
            ),
            tr("The one whose territories are tried; the parameters of the other one do not count."),
        )
        declare_flows(self, period=True)
        declare_validity_limits(self)
        declare_cut(self)
        declare_units_and_contiguity(self, min_commuters=False)
        self._number("RUNS", tr("Samples"), 100, 1, tr("How often the flows are drawn anew."))
        self.add(
            QgsProcessingParameterNumber(
                "SAMPLING",
                tr("Share of people the flows come from"),
                QgsProcessingParameterNumber.Type.Double,
                1.0,
                minValue=1e-6,
                maxValue=1.0,
            ),
            tr("1 for a full count; 0.1 where one in ten was asked and the flows were scaled up to all."),
        )
        self.add(
            QgsProcessingParameterString("GRID", tr("Other parameters to try"), optional=True),
            tr(
                "Names and values, for example: min_size=1000,2000; target_containment=0.7,0.75. All combinations are run."
                " Names: min_size, target_size, min_containment, target_containment; or cut, variant. Empty: those above only."
            ),
        )
        self._number("SEED", tr("Seed"), 1, 0, tr("The same seed gives the same samples."))
        self._number(
            "PROCESSES",
            tr("Processes"),
            None,
            1,
            tr("How many to use on this machine. Empty: one per processor, where the work is long enough."),
        )
        self.add(
            QgsProcessingParameterString("SCHEDULER", tr("Dask scheduler"), optional=True),
            tr("Address of a Dask cluster, for example tcp://10.0.0.5:8786. Empty calculates on this machine."),
            advanced=True,
        )
        self.add(QgsProcessingParameterFeatureSink("UNITS_OUTPUT", tr("Stability of the units")))
        for name, title in (
            ("RUN_COUNT", tr("Runs")),
            ("TERRITORY_COUNT", tr("Territories of the base")),
            ("FEWEST_TERRITORIES", tr("Fewest territories of a run")),
            ("MOST_TERRITORIES", tr("Most territories of a run")),
            ("FIRM_COUNT", tr("Firm units")),
            ("BORDERLINE_COUNT", tr("Borderline units")),
            ("UNSTABLE_COUNT", tr("Unstable units")),
            ("UNASSIGNED_COUNT", tr("Units without territory")),
            ("MEAN_STABILITY", tr("Mean stability")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        if self.parameterAsEnum(parameters, "METHOD", context):
            usable, message = check_cut(self.parameterAsDouble(parameters, "CUT", context))
        else:
            usable, message = check_validity_limits(*read_validity_limits(self, parameters, context))
        if usable:
            usable, message = check_units(parameters)
        return (usable, message) if not usable else super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.parallel.dask_cluster import ClusterFailure, DaskCluster
        from ...methods.parallel.worker_processes import WorkerProcesses
        from ...methods.territories.delimitation_robustness import delimitation_robustness

        check_destinations(self, parameters, context, ["UNITS_OUTPUT"])
        scheduler = self.parameterAsString(parameters, "SCHEDULER", context).strip()
        require_distributed(missing_packages(["distributed"]) if scheduler else [])
        settings, grid = self._settings(parameters, context)
        inputs = read_delimitation_inputs(self, parameters, context, feedback)
        processes = self.parameterAsInt(parameters, "PROCESSES", context)
        here = WorkerProcesses(processes if parameters.get("PROCESSES") is not None else None)
        try:
            with DaskCluster(scheduler) if scheduler else nullcontext(here) as run:
                found = delimitation_robustness(
                    inputs.flows,
                    METHODS[self.parameterAsEnum(parameters, "METHOD", context)],
                    settings,
                    grid,
                    self.parameterAsInt(parameters, "RUNS", context),
                    self.parameterAsDouble(parameters, "SAMPLING", context),
                    self.parameterAsInt(parameters, "SEED", context),
                    None if inputs.contiguity == OFF else inputs.adjacency,
                    inputs.contiguity == REPAIR,
                    () if inputs.decisions is None else inputs.decisions.decisions,
                    inputs.by_period(),
                    run,
                    stage(feedback, 20, 95),
                )
        except ClusterFailure as problem:
            raise cluster_failure(scheduler, problem) from problem
        _say_where(here.failure, feedback)
        if inputs.decisions is not None:
            inputs.decisions.report(found.problems, feedback)
        self._report(found, inputs, feedback)
        status = {name: int((found.status == name).sum()) for name in ("firm", "borderline", "unstable", "unassigned")}
        results = {} if np.isnan(found.mean_stability) else {"MEAN_STABILITY": found.mean_stability}
        return {
            **results,
            "UNITS_OUTPUT": self._write(parameters, context, inputs, found),
            "RUN_COUNT": len(found.counts),
            "TERRITORY_COUNT": found.base.count,
            "FEWEST_TERRITORIES": int(found.counts.min()),
            "MOST_TERRITORIES": int(found.counts.max()),
            **{f"{name.upper()}_COUNT": count for name, count in status.items()},
        }

    def _settings(self, parameters, context):
        """Parameters of the base, and every combination of the grid."""
        from ...methods.territories.delimitation_robustness import parameter_grid

        if self.parameterAsEnum(parameters, "METHOD", context):
            variant = self.parameterAsEnum(parameters, "VARIANT", context)
            settings = {"cut": self.parameterAsDouble(parameters, "CUT", context), "variant": variant}
        else:
            settings = dict(zip(LIMIT_NAMES, read_validity_limits(self, parameters, context)))
        try:
            grid = parameter_grid(self.parameterAsString(parameters, "GRID", context), settings)
        except ValueError as part:
            raise BadInput(
                tr(
                    "The parameters to try cannot be read at “{}”. Write each name once with its values, like"
                    " {}=…; the method has: {}."
                ).format(part, next(iter(settings)), ", ".join(settings))
            ) from part
        for chosen in grid:
            usable, message = check_cut(chosen["cut"]) if "cut" in chosen else check_validity_limits(*chosen.values())
            if not usable:
                raise BadInput(message)
            if chosen.get("variant", 0) not in (0, 1):
                raise BadInput(tr("The variant must be 0 or 1: {:g} was given.").format(chosen["variant"]))
        return settings, grid

    def _write(self, parameters, context, inputs, found):
        from ...methods.territories.territory_quality import main_centers

        preference = np.zeros(len(inputs.flows), int)
        if inputs.decisions is not None:
            preference[[one.unit for one in inputs.decisions.decisions if one.kind == "pin"]] = 1
        center = main_centers(inputs.flows, found.base.territory, preference)
        # the last is that of the number -1
        code = np.append(inputs.flows.codes[center], None)
        data = {
            "unit_id": inputs.flows.codes,
            "territory": code[found.base.territory],
            "stability": found.stability,
            "status": found.status,
            "alternative": code[found.alternative],
            "alternative_share": found.alternative_share,
            "apart_share": found.apart_share,
            "unassigned_share": found.unassigned_share,
            "why": np.array(_sentences(found, inputs.names[center]), object),
            "modeled": np.full(len(inputs.flows), inputs.table.modeled),
        }
        data = {name: np.asarray(values)[inputs.place] for name, values in data.items()}
        columns = stability_columns()
        if inputs.units is None:
            destination = write_table(self, parameters, "UNITS_OUTPUT", context, columns, data)
        else:
            destination = write_extended(self, parameters, "UNITS_OUTPUT", context, inputs.units, columns, data)
        self.dress(context, destination, "territory_stability", tr("Stability of the units"), columns)
        return destination

    def _report(self, found, inputs, feedback):
        sentence = tr("Runs: {}. Territories: {} in the base, {} to {} in the runs. Mean stability: {}.")
        fewest, most = found.counts.min(), found.counts.max()
        feedback.pushInfo(
            sentence.format(len(found.counts), found.base.count, fewest, most, percent(found.mean_stability, 1))
        )
        for status, sentence in (
            ("borderline", tr("Borderline units, in their territory in 50 to 90 % of the runs: {} ({}).")),
            ("unstable", tr("Unstable units, in their territory in less than half of the runs: {} ({}).")),
            ("unassigned", tr("Units without territory in the base: {} ({}).")),
        ):
            rows = np.flatnonzero(found.status == status)
            if len(rows):
                warn(feedback, sentence, number(len(rows)), first_of(inputs.flows.codes[rows].tolist()))

    def _number(self, name, title, default, least, text):
        kind = QgsProcessingParameterNumber.Type.Integer
        advanced = name in ("SEED", "PROCESSES")
        self.add(
            QgsProcessingParameterNumber(name, title, kind, default, default is None, least, 1_000_000), text, advanced
        )


def stability_columns():
    """New columns of the units."""
    return [
        Column("unit_id", "text", tr("Unit")),
        Column("territory", "text", tr("Territory")),
        Column("stability", "real", tr("Stability")),
        Column("status", "text", tr("Status")),
        Column("alternative", "text", tr("Other territory")),
        Column("alternative_share", "real", tr("Share of runs in the other territory")),
        Column("apart_share", "real", tr("Share of runs apart")),
        Column("unassigned_share", "real", tr("Share of runs without territory")),
        Column("why", "text", tr("Why")),
        Column("modeled", "boolean", tr("Modeled flows")),
    ]


def _sentences(found, names):
    """One sentence per unit."""
    stayed, without = tr("Stays with {} in {} of the runs"), tr("No territory in the base, nor in {} of the runs")
    other, apart, unassigned = tr("with {} in {}"), tr("apart in {}"), tr("without territory in {}")

    def clauses(unit):
        own = found.base.territory[unit]
        if own >= 0:
            yield stayed.format(names[own], percent(found.stability[unit], 1))
        else:
            yield without.format(percent(found.unassigned_share[unit], 1))
        if found.alternative_share[unit] > 0.0:
            yield other.format(names[found.alternative[unit]], percent(found.alternative_share[unit], 1))
        if found.apart_share[unit] > 0.0:
            yield apart.format(percent(found.apart_share[unit], 1))
        if own >= 0 and found.unassigned_share[unit] > 0.0:
            yield unassigned.format(percent(found.unassigned_share[unit], 1))

    return ["; ".join(clauses(unit)) + "." for unit in range(len(found.status))]


def _say_where(failure, feedback):
    """Say why the runs were made in one process, where others were wanted."""
    sentences = {
        "no_python": tr("The runs were made one after another: no Python program was found beside QGIS."),
        "script": tr(
            "The runs were made one after another: the script that runs QGIS would start again in each process."
        ),
        "died": tr("The runs were finished one after another: the other processes ended before their time."),
    }
    if failure:
        feedback.pushInfo(sentences[failure])
