"""Toolbox: travel-to-work areas out of a table of flows."""

from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.writing.sinks import check_destinations
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
from .method_parameters import check_validity_limits, declare_validity_limits, read_validity_limits


class TravelToWork(TerritoriosAlgorithm):
    """``territorios:traveltowork``."""

    ID = "traveltowork"
    GROUP = "territories"
    REQUIRES = FLOW_REQUIRES

    def title(self):
        return tr("Travel-to-work areas")

    def tag_text(self):
        return tr(
            "functional territories, labor market areas, travel to work, commuting, self-containment, validity, delimitation"
        )

    def help_text(self):
        return tr(
            "<p>Functional territories out of flows: municipalities in which most people who live there also work (study, shop)"
            " there, merged until every area is large and self-contained enough.</p>"
            "<p><b>Inputs.</b> A table of flows: origin, destination, amount, the flows inside each unit included. Polygons or"
            " points of the units, with the same codes, for maps and contiguity.</p>"
            "<p><b>Method.</b> Every unit begins as an area. Validity = Y·Z·tarSC/minSC, with Y = min(1, msc/tarSC), msc the lower of"
            " I/L and I/W, and Z = 1 − (1 − minSC/tarSC)·max(0, (tarSZ − L)/(tarSZ − minSZ)), where L are the residents, W the"
            " arrivals and I those who do not leave. While the least valid area is below 1, the unit in it with most people who come from outside the"
            " area or leave the unit joins the area of greatest cohesion, f_kt²/(L_k·W_t) + f_tk²/(L_t·W_k), unless that area becomes less valid: then it waits in the reserve"
            " list and joins at the end.</p>"
            "<p><b>Columns of the units.</b> <i>unit_id</i>; <i>territory</i>: code of its main center, the unit with most arrivals;"
            " <i>role</i>: core (main center), hinterland, reserve (joined at the end), repair (moved for contiguity), reassigned (its territory was too small), hand (by decision),"
            " unassigned; <i>second</i> and <i>third</i>: the other territories of greatest cohesion; <i>cohesion</i> with its own"
            " territory without the unit; <i>margin</i>: cohesion less that of the second; <i>commuters</i>: people between the unit and"
            " the rest of its territory, both ways; <i>why</i>: all of this in a sentence; <i>flag</i>: few_commuters, single (a territory of"
            " its own), or why it has no territory (no_flows, no_residents, no_arrivals, own_flow_only, no_link); <i>modeled</i>:"
            " the flows were computed, not observed.</p>"
            "<p><b>Columns of the territories.</b> <i>territory</i>, <i>name</i>, <i>units</i>; <i>residents</i> L and <i>arrivals</i> W, as the flows"
            " count them; <i>supply_sc</i> I/L; <i>demand_sc</i> I/W; <i>validity</i>; <i>home_work</i> (L − W)/I;"
            " <i>fragments</i>: detached parts; <i>single</i>: one unit only; <i>modeled</i>; <i>color</i>, which differs between"
            " neighbors.</p>"
            "<p><b>Sources.</b> Coombes and Bond (2008), Travel-to-Work Areas: the 2007 review, Office for National Statistics;"
            " Franconi, Ichim and D'Aló (2017), Statistical Journal of the IAOS 33(3). Modularity: Leicht and Newman (2008), Physical"
            " Review Letters 100, 118703.</p>"
        )

    def declare(self):
        declare_flows(self)
        declare_validity_limits(self)
        declare_units_and_contiguity(self)
        declare_delimitation_outputs(self)

    def checkParameterValues(self, parameters, context):
        usable, message = check_validity_limits(*read_validity_limits(self, parameters, context))
        if usable:
            usable, message = check_units(parameters)
        return (usable, message) if not usable else super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.territories.delimitation import NO_LINK
        from ...methods.territories.travel_to_work_areas import travel_to_work_areas
        from ...methods.territories.validity import ValidityLimits

        check_destinations(self, parameters, context, OUTPUTS)
        inputs = read_delimitation_inputs(self, parameters, context, feedback)
        limits = read_validity_limits(self, parameters, context)
        found = travel_to_work_areas(inputs.flows, *limits, inputs.constraint, stage(feedback, 20, 80))
        if not found.count and (found.reason == NO_LINK).any():
            sentence = tr(
                "No territory came out of table “{}”: with these limits none of the areas that its {} units could form is large"
                " and self-contained enough. Lower the least and the target residents."
            )
            warn(feedback, sentence, inputs.table.name, len(inputs.flows))
        rule = tr("Belongs to {}: units were merged until each area was large and self-contained enough.")
        return write_delimitation(
            self, parameters, context, feedback, inputs, found, rule, limits=ValidityLimits(*limits)
        )
