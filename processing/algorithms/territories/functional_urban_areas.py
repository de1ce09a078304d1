"""Toolbox: functional urban areas, cities with the units whose people work in them."""

from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.messages import warn
from ...layers.places.map_edge import at_map_edge
from ...layers.places.urban_centers import read_urban_centers
from ...layers.progress import stage
from ...layers.writing.sinks import Column, check_destinations
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .delimitation_outputs import OUTPUTS, declare_delimitation_outputs, write_delimitation
from .flow_parameters import (
    CONSTRAIN,
    FLOW_REQUIRES,
    check_units,
    declare_flows,
    declare_units_and_contiguity,
    read_delimitation_inputs,
)
from .urban_area_sentences import report_centers, urban_area_rules


class FunctionalUrbanAreas(TerritoriosAlgorithm):
    """``territorios:functionalurbanareas``."""

    ID = "functionalurbanareas"
    GROUP = "territories"
    REQUIRES = FLOW_REQUIRES

    def title(self):
        return tr("Functional urban areas")

    def tag_text(self):
        return tr("functional territories, city, core, hinterland, commuting, metropolitan area, OECD, delimitation")

    def help_text(self):
        return tr(
            "<p>Cities and their hinterland: the municipalities that are the city, and those of which enough residents work in it. Not"
            " every municipality gets an area.</p>"
            "<p><b>Inputs.</b> A table of flows: origin, destination, amount, the flows inside each unit included. Polygons of the units,"
            " with the same codes. Urban centers with their population: points, or polygons, over which their people are spread evenly;"
            " rows with the same code are parts of one center.</p>"
            "<p><b>Method.</b> 1. Centers with the least population or more count; 15,000 suits rural regions better than the 50,000 of"
            " the source. 2. A unit is core when more than half of its population lives in them; where its population is not known, when a"
            " center (or half of its area, for polygons) lies in it. With two centers in one unit the larger one names it. 3. Cores merge while one"
            " sends the given share of its residents to the other. 4. A unit with that share of its residents working in a core is its"
            " hinterland; where several qualify, of the largest share. 5. Units, or groups of them, all of whose neighbors belong to one area"
            " are included, and units detached from their core are dropped. At the edge of the map only single units are.</p>"
            "<p><b>Mexico's metropolitan zones.</b> With <i>live in the core, of those who come to the unit</i> (10 in the source) a unit also joins when that"
            " percentage of the people who work in it live in the core.</p>"
            "<p><b>Outputs.</b> Units and territories with the columns of <i>Travel-to-work areas</i>; <i>validity</i> stays empty. <i>role</i>:"
            " core, hinterland or unassigned. <i>core_share</i>: residents who work in the core of its area or, without area, in the core where"
            " most do, of 1. <i>flag</i> of units without area: below_share, exclave, no_residents, no_flows.</p>"
            "<p><b>Sources.</b> Dijkstra, Poelman and Veneri (2019), The EU-OECD definition of a functional urban area, OECD Regional"
            " Development Working Papers 2019/11; SEDATU, CONAPO and INEGI (2018), Delimitación de las zonas metropolitanas de México"
            " 2015.</p>"
        )

    def declare(self):
        declare_flows(self)
        declare_units_and_contiguity(self)
        self._field("UNIT_POPULATION", tr("Unit population"), "UNITS", tr("To tell which units are mostly urban."))
        self.add(
            QgsProcessingParameterFeatureSource("CENTERS", tr("Urban centers"), [QgsProcessing.SourceType.TypeVector]),
            tr("Points or polygons with their population; a table, where it has the unit of each."),
        )
        for name, title, default, text in (
            ("CENTER_POPULATION", tr("Center population"), "population", tr("Inhabitants of the center.")),
            ("CENTER_ID", tr("Center code"), None, tr("Rows with the same code are one center in several parts.")),
            ("CENTER_NAME", tr("Center name"), None, tr("Names the areas.")),
            (
                "CENTER_UNIT",
                tr("Unit of the center"),
                None,
                tr("Code of its unit, where there are no polygons of units."),
            ),
        ):
            self._field(name, title, "CENTERS", text, default)
        self._number("MIN_CENTER", tr("Least population of a center"), 50_000.0, tr("Smaller centers do not count."))
        self._number(
            "COMMUTING_SHARE",
            tr("Residents who go to the core (%)"),
            15.0,
            tr("From here on a unit is hinterland, and a core merges with another."),
            100.0,
        )
        self.add(
            QgsProcessingParameterBoolean("ENCLAVES", tr("Include enclaves and drop exclaves"), True),
            tr("Needs polygons of the units."),
        )
        for name, title, default, text in (
            ("CORE_SHARE", tr("Population of a core in centers (%)"), 50.0, tr("A core has more than this.")),
            (
                "IN_SHARE",
                tr("Live in the core, of those who come to the unit (%)"),
                None,
                tr(
                    "Mexico's rule: a unit also joins when this percentage of those who come to it live in the core. Empty: not used."
                ),
            ),
        ):
            self._number(name, title, default, text, 100.0, advanced=True)
        declare_delimitation_outputs(self)

    def checkParameterValues(self, parameters, context):
        for name in ("COMMUTING_SHARE", "IN_SHARE"):
            given = parameters.get(name)
            if given not in (None, "") and not 0.0 < self.parameterAsDouble(parameters, name, context) <= 100.0:
                return False, tr("“{}” must be above 0 and not more than 100.").format(
                    self.parameterDefinition(name).description()
                )
        usable, message = check_units(parameters)
        return (usable, message) if not usable else super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.territories.functional_urban_areas import UrbanCenters, functional_urban_areas

        check_destinations(self, parameters, context, OUTPUTS)
        inputs = read_delimitation_inputs(self, parameters, context, feedback)
        parts = read_urban_centers(self, parameters, context, feedback, inputs.units, inputs.unit_id)
        population = np.full(len(inputs.flows), np.nan)
        population[inputs.place] = parts.unit_population(self._known_population(parameters, context, feedback, inputs))
        # the last row stands for no unit
        unit = np.r_[inputs.place, -1][parts.unit]
        names = _center_names(parts, unit, inputs.names)
        enclaves = self.parameterAsBool(parameters, "ENCLAVES", context)
        share, in_share, core_share = (
            self.parameterAsDouble(parameters, name, context) / 100.0
            for name in ("COMMUTING_SHARE", "IN_SHARE", "CORE_SHARE")
        )
        outer = self._outer(inputs, enclaves, feedback)
        stage(feedback, 40, 80)
        found = functional_urban_areas(
            inputs.flows,
            UrbanCenters(parts.center, unit, parts.people, len(parts.names)),
            population,
            self.parameterAsDouble(parameters, "MIN_CENTER", context),
            share,
            in_share or None,
            core_share,
            inputs.adjacency if enclaves or inputs.contiguity == CONSTRAIN else None,
            enclaves,
            outer,
        )
        report_centers(found, names, feedback)
        if not found.core.any():
            raise BadInput(
                tr(
                    "No unit is the core of an urban center: no center of layer “{}” has the least population inside a unit in"
                    " which most people live in centers. Lower the least population of a center, or check its field."
                ).format(parts.layer)
            )
        return write_delimitation(
            self,
            parameters,
            context,
            feedback,
            replace(inputs, names=_of_cores(inputs.names, found, names)),
            found.delimitation,
            urban_area_rules(found, names, share, core_share, population),
            core=found.core,
            extra=[(Column("core_share", "real", tr("Residents who go to the core (share)")), found.share)],
        )

    def _outer(self, inputs, enclaves, feedback):
        """Units at the edge of the map; None where there is no map or no need."""
        if not enclaves:
            return None
        if inputs.adjacency is None:
            warn(feedback, tr("Enclaves and exclaves were not looked for: that needs the polygons of the units."))
            return None
        outer = np.empty(len(inputs.flows), bool)
        outer[inputs.place] = at_map_edge(inputs.units, stage(feedback, 20, 40))
        return outer

    def _known_population(self, parameters, context, feedback, inputs):
        field = self.parameterAsString(parameters, "UNIT_POPULATION", context)
        return inputs.units.numbers(field, feedback) if field and inputs.units else np.full(len(inputs.unit_id), np.nan)

    def _field(self, name, title, parent, text, default=None):
        self.add(QgsProcessingParameterField(name, title, default, parent, optional=True), text)

    def _number(self, name, title, default, text, most=1e12, advanced=False):
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(name, title, kind, default, default is None, 0.0, most),
            text,
            advanced=advanced,
        )


def _center_names(parts, unit, names):
    """Names of the centers; of those without one, the name of the unit with most of its people."""
    order = np.argsort(parts.people, kind="stable")
    home = np.full(len(parts.names), -1)
    home[parts.center[order]] = unit[order]
    own = np.where(home >= 0, names[home], [str(center) for center in range(1, len(home) + 1)])
    return np.where(parts.names == "", own, parts.names)


def _of_cores(names, found, center_names):
    """Names of the units, those of cores after their center."""
    return np.where(found.city >= 0, center_names[found.city], names)
