"""Toolbox: commuting zones by average linkage out of a table of flows."""

import numpy as np
from qgis.core import (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...dependencies import missing_packages_message
from ...layers.bad_input import BadInput
from ...layers.local_numbers import short_number
from ...layers.progress import stage
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...reports.zones_report import write_zones_report
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
from .method_parameters import check_cut, declare_cut

REPORT_REQUIRES = ("matplotlib", "jinja2")


class CommutingZones(TerritoriosAlgorithm):
    """``territorios:commutingzones``."""

    ID = "commutingzones"
    GROUP = "territories"
    REQUIRES = FLOW_REQUIRES

    def title(self):
        return tr("Commuting zones")

    def tag_text(self):
        return tr(
            "functional territories, commuting zones, hierarchical clustering, average linkage, dendrogram, tree, delimitation"
        )

    def help_text(self):
        return tr(
            "<p>Functional territories out of flows: municipalities join in the order in which their people travel between them, and"
            " the tree of those joins is cut at a height.</p>"
            "<p><b>Inputs.</b> A table of flows: origin, destination, amount, the flows inside each unit included. Polygons or"
            " points of the units, with the same codes, for maps and contiguity.</p>"
            "<p><b>Method.</b> P = (f_ij + f_ji) / min(R_i, R_j), at most 0.999, where R are the residents, those who do not leave"
            " included; D = 1 − P. The two groups with the smallest mean D between their units join, again and again (average"
            " linkage, UPGMA). What joined at the height of the cut or below is one territory. Variant <i>only the flow inside</i>:"
            " R is the flow of each unit to itself and P at most 1. With a period field, D is the mean of the periods. Equal distances"
            " are decided by the order of the codes.</p>"
            "<p><b>Outputs.</b> Units and territories with the columns of <i>Travel-to-work areas</i>; <i>validity</i> stays empty. Units"
            " without residents are set aside (no_residents, no_flows; no_own_flow in the variant). Tree: one row per join, in order,"
            " with <i>merge</i> (#1, #2…), <i>left</i> and <i>right</i> (the code of a unit, or #k for what join k made), <i>height</i> and"
            " <i>size</i> in units; with it the cut can be moved without a new run. The report draws it and counts the territories that"
            " other cuts would give.</p>"
            "<p><b>Sources.</b> Tolbert and Sizer (1996), U.S. commuting zones and labor market areas, USDA; cut of 0.977: Fowler"
            " (2024), Scientific Data 11, 975; Mexico, Colombia and Chile: Berdegué et al. (2019), Latin American Economic Review 28, 4.</p>"
        )

    def declare(self):
        declare_flows(self, period=True)
        declare_cut(self)
        declare_units_and_contiguity(self)
        declare_delimitation_outputs(self)
        self.add(
            QgsProcessingParameterFeatureSink("TREE", tr("Tree of joins"), optional=True),
            tr("Every join with its height."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True, createByDefault=False
            ),
            tr("A page with the tree drawn, the cut, and what other cuts would give."),
        )

    def checkParameterValues(self, parameters, context):
        usable, message = check_cut(self.parameterAsDouble(parameters, "CUT", context))
        if usable:
            usable, message = check_units(parameters)
        return (usable, message) if not usable else super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.territories.commuting_zones import NO_OWN_FLOW, commuting_zones

        check_destinations(self, parameters, context, (*OUTPUTS, "TREE", "REPORT"))
        page = self.parameterAsFileOutput(parameters, "REPORT", context)
        if page and missing_packages_message(REPORT_REQUIRES):
            raise BadInput(missing_packages_message(REPORT_REQUIRES))
        inputs = read_delimitation_inputs(self, parameters, context, feedback)
        cut = self.parameterAsDouble(parameters, "CUT", context)
        found, tree = commuting_zones(
            inputs.flows,
            cut,
            self.parameterAsEnum(parameters, "VARIANT", context),
            inputs.constraint,
            inputs.by_period(),
            stage(feedback, 20, 80),
        )
        rule = tr("Belongs to {0}: its people travel within that group enough to join below the cut of {1}.")
        reasons = {NO_OWN_FLOW: tr("No territory: nobody stays in it, so that its size is unknown.")}
        rule = rule.format("{}", short_number(cut))
        results = write_delimitation(self, parameters, context, feedback, inputs, found, rule, reasons=reasons)
        columns = _tree_columns()
        results["TREE"] = write_table(self, parameters, "TREE", context, columns, _tree_table(tree, inputs.flows.codes))
        self.dress(context, results["TREE"], None, tr("Tree of joins"), columns)
        if page:
            write_zones_report(
                page,
                tree,
                cut,
                np.flatnonzero(found.territory >= 0),
                inputs.names,
                inputs.flows.arrivals,
                flows=inputs.table.name,
                modeled=inputs.table.modeled,
            )
            results["REPORT"] = page
        return {name: value for name, value in results.items() if value is not None}


def _tree_columns():
    return [
        Column("merge", "text", tr("Join")),
        Column("left", "text", tr("One part")),
        Column("right", "text", tr("Other part")),
        Column("height", "real", tr("Height")),
        Column("size", "integer", tr("Units")),
    ]


def _tree_table(tree, codes):
    """Joins with the codes of units and #1, #2… for what earlier joins made."""
    label = np.concatenate([codes, [f"#{merge}" for merge in range(1, len(tree) + 1)]]).astype(object)
    return {
        "merge": label[tree.count :],
        "left": label[tree.left],
        "right": label[tree.right],
        "height": tree.height,
        "size": tree.size,
    }
