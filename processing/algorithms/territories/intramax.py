"""Toolbox: territories that keep as much interaction inside as possible."""

import numpy as np
from qgis.core import QgsProcessingParameterFeatureSink, QgsProcessingParameterNumber

from ...layers.local_numbers import percent
from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .delimitation_outputs import OUTPUTS, declare_delimitation_outputs, write_delimitation
from .flow_parameters import (
    FLOW_REQUIRES,
    check_units,
    declare_flows,
    declare_units_and_contiguity,
    read_delimitation_inputs,
)


class Intramax(TerritoriosAlgorithm):
    """``territorios:intramax``."""

    ID = "intramax"
    GROUP = "territories"
    REQUIRES = FLOW_REQUIRES

    def title(self):
        return tr("Territories of most interaction inside (INTRAMAX)")

    def tag_text(self):
        return tr("functional territories, intramax, interaction, flows, trips, freight, hierarchical, delimitation")

    def help_text(self):
        return tr(
            "<p>Functional territories out of flows of any kind (trips, freight, patients, migrants): step by step, the two groups that"
            " exchange most for their size join, until there are as few territories as asked for, or as much flow inside them.</p>"
            "<p><b>Inputs.</b> A table of flows: origin, destination, amount, the flows inside each unit included. Polygons or"
            " points of the units, with the same codes, for maps and contiguity.</p>"
            "<p><b>Method.</b> At each step the pair with the largest T_ij / (O_i·D_j) + T_ji / (O_j·D_i) joins, T being the flow, O all"
            " that leaves a group and D all that arrives, those inside included; then everything is added up anew. Pairs without any"
            " flow never join. Equal pairs are decided by the order of the codes.</p>"
            "<p><b>Outputs.</b> Units and territories with the columns of <i>Travel-to-work areas</i>; <i>validity</i> stays empty. Units"
            " without any flow are set aside (no_flows). Steps: <i>step</i>, <i>first</i> and <i>second</i> (a unit of each group), <i>value</i>"
            " of the pair, <i>share</i> of all flow inside territories after the step, <i>territories</i> left, and <i>taken</i>: whether the"
            " result has it.</p>"
            "<p><b>Source.</b> Masser and Brown (1975), Environment and Planning A 7(5), 509–523.</p>"
        )

    def declare(self):
        declare_flows(self)
        self.add(
            QgsProcessingParameterNumber("TERRITORIES", tr("Number of territories"), optional=True, minValue=1),
            tr("Stop when this many are left, those of one unit included."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "SHARE",
                tr("Flow inside territories (share)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.0,
                maxValue=1.0,
            ),
            tr("Stop when this share of all flow stays inside territories. With both, at the first one reached."),
        )
        declare_units_and_contiguity(self)
        declare_delimitation_outputs(self)
        self.add(
            QgsProcessingParameterFeatureSink("STEPS", tr("Steps"), optional=True),
            tr("Every step that is possible, with the flow inside."),
        )

    def checkParameterValues(self, parameters, context):
        if all(parameters.get(name) in (None, "") for name in ("TERRITORIES", "SHARE")):
            return False, tr("Give the number of territories, or the share of flow inside them.")
        usable, message = check_units(parameters)
        return (usable, message) if not usable else super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.territories.intramax import intramax

        def given(name, read):
            return None if parameters.get(name) in (None, "") else read(parameters, name, context)

        check_destinations(self, parameters, context, (*OUTPUTS, "STEPS"))
        inputs = read_delimitation_inputs(self, parameters, context, feedback)
        found, steps = intramax(
            inputs.flows,
            given("TERRITORIES", self.parameterAsInt),
            given("SHARE", self.parameterAsDouble),
            inputs.constraint,
            stage(feedback, 20, 80),
        )
        if not steps.reached:
            warn(
                feedback,
                tr("No more units can join: {} territories are left, with {} of all flow inside them."),
                found.count,
                percent(steps.share[-1] if len(steps.share) else 0.0, 1),
            )
        rule = tr("Belongs to {}: at each step the two groups that exchange most for their size joined.")
        results = write_delimitation(self, parameters, context, feedback, inputs, found, rule)
        columns = _step_columns()
        table = _step_table(steps, inputs.flows.codes)
        results["STEPS"] = write_table(self, parameters, "STEPS", context, columns, table)
        self.dress(context, results["STEPS"], None, tr("Steps"), columns)
        return {name: value for name, value in results.items() if value is not None}


def _step_columns():
    return [
        Column("step", "integer", tr("Step")),
        Column("first", "text", tr("One part")),
        Column("second", "text", tr("Other part")),
        Column("value", "real", tr("Exchange for their size")),
        Column("share", "real", tr("Flow inside territories (share)")),
        Column("territories", "integer", tr("Territories left")),
        Column("taken", "boolean", tr("Taken")),
    ]


def _step_table(steps, codes):
    number = np.arange(1, len(steps.first) + 1)
    return {
        "step": number,
        "first": codes[steps.first],
        "second": codes[steps.second],
        "value": steps.worth,
        "share": steps.share,
        "territories": steps.territories,
        "taken": number <= steps.taken,
    }
