"""Toolbox: where a number of sites serves the most people, exactly."""

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
from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_extended
from ...translation import tr
from ..accessibility.supply_trips import supply_trips
from ..road_parameters import declare_roads
from .stamped import StampedAlgorithm

MAXIMAL_COVERING = 0
ROUNDING_MIN = 1e-6


class Coverage(StampedAlgorithm):
    """``territorios:coverage``."""

    ID = "coverage"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Best sites (coverage)")

    def tag_text(self):
        return tr(
            "location-allocation, maximal covering, MCLP, p-median, facilities, optimization, service points, sites"
        )

    def help_text(self):
        return tr(
            "<p>Which of the candidate sites (offices, collection centers, clinics) serve the people best, for a given number"
            " of sites.</p>"
            "<p><b>Inputs.</b> Places of demand with their people, candidate sites, those that already exist and stay, and roads"
            " or an OD matrix (<i>origin_id</i> of the demand, <i>dest_id</i> of the candidate, <i>total_min</i>).</p>"
            "<p><b>Method.</b> Maximal covering: the most people within the limit of a site. p-median: the least sum of people"
            " × minutes; without a trip within the limit, a person counts as ten of the longest trips. Both are solved exactly;"
            " when the time ends first, the log tells how far the solution may be from the best (gap). Several choices may be"
            " equally good: one of them is given.</p>"
            "<p><b>Outputs.</b> Candidates with <i>chosen, fixed, people</i> and <i>places</i> served and their mean"
            " <i>minutes</i>. Demand with <i>site_id</i> (the chosen site of least time)<i>, minutes</i> and a <i>reason</i>"
            " when it has none: beyond_limit, no_geometry, off_network, other_component, one_way_trap or no_travel_time.</p>"
            "<p><b>Source.</b> Church and ReVelle (1974), Papers of the Regional Science Association 32, 101–118; ReVelle and"
            " Swain (1970), Geographical Analysis 2, 30–42.</p>"
        )

    def declare(self):
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        number = QgsProcessingParameterNumber
        declare_roads(self, optional=True)
        self.add(
            QgsProcessingParameterFeatureSource(
                "OD", tr("OD matrix"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            tr("Instead of roads: a table with origin_id, dest_id and total_min (minutes)."),
        )
        for layer, title, help_text, fields in (
            (
                "DEMAND",
                tr("Demand"),
                tr("Places where people live."),
                (
                    ("WEIGHT", tr("People"), tr("People of each place; empty: every place counts as one."), True),
                    ("DEMAND_ID", tr("Demand code"), tr("Only for an OD matrix: the codes that it holds."), True),
                ),
            ),
            (
                "CANDIDATES",
                tr("Candidate sites"),
                tr("Places where a site could be."),
                (
                    ("CANDIDATE_ID", tr("Candidate code"), tr("Code that identifies each candidate."), False),
                    ("FIXED", tr("Site that stays"), tr("Field that says which sites exist and must be kept."), True),
                ),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSource(layer, title, points), help_text)
            for name, field_title, field_help, optional in fields:
                self.add(
                    QgsProcessingParameterField(name, field_title, parentLayerParameterName=layer, optional=optional),
                    field_help,
                )
        self.add(
            number("P", tr("Sites"), defaultValue=3, minValue=1), tr("How many sites, those that stay among them.")
        )
        self.add(
            number("MINUTES", tr("Longest trip (minutes)"), number.Type.Double, 60.0, minValue=0.0),
            tr("People farther from every site are not served."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "MODEL",
                tr("What is sought"),
                [tr("Most people covered"), tr("Least travel (p-median)")],
                defaultValue=0,
            ),
            tr("Most people within the limit of a site, or least people × minutes."),
        )
        self.add(
            number("SECONDS", tr("Longest search (seconds)"), number.Type.Double, optional=True, minValue=0.1),
            tr("Then the best solution so far is given, with its gap. Empty: until it is proven the best."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("SITES", tr("Candidates and chosen sites")),
            tr("The candidates with their own columns and whom each serves."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Demand with its site")),
            tr("The demand with its own columns and the site that serves it."),
        )
        for name, title in (
            ("OBJECTIVE", tr("People covered, or people × minutes")),
            ("GAP", tr("Gap to the best bound (0 to 1)")),
            ("SERVED", tr("People served")),
            ("UNSERVED", tr("People not served")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        given = [parameters.get(name) not in (None, "") for name in ("ROADS", "OD", "DEMAND_ID")]
        if given[0] == given[1]:
            return False, tr("Give the roads or an OD matrix, one of the two.")
        if given[1] and not given[2]:
            return False, tr("An OD matrix needs the fields with the codes of demand and candidates.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.site_selection import choose_sites

        check_destinations(self, parameters, context, ["SITES", "OUTPUT"])
        demand = read_features(self, parameters, "DEMAND", context, feedback)
        sites = read_features(self, parameters, "CANDIDATES", context, feedback)
        code = sites.codes(self.parameterAsString(parameters, "CANDIDATE_ID", context), feedback, unique=True)
        fixed_field = self.parameterAsString(parameters, "FIXED", context)
        fixed = sites.flags(fixed_field) if fixed_field else np.zeros(len(sites), bool)
        weight = self._weights(parameters, context, feedback, demand)
        limit = self.parameterAsDouble(parameters, "MINUTES", context)
        trips = supply_trips(
            self,
            parameters,
            context,
            feedback,
            demand,
            sites,
            60.0 * (limit + ROUNDING_MIN),
            ("DEMAND_ID", "CANDIDATE_ID"),
        )
        wanted, model = (self.parameterAsInt(parameters, name, context) for name in ("P", "MODEL"))
        seconds = self.parameterAsDouble(parameters, "SECONDS", context) if parameters.get("SECONDS") else None
        stage(feedback, 85, 90)
        try:
            found = choose_sites(*trips[:3], weight, len(sites), wanted, model, limit, fixed, seconds)
        except ValueError as problem:
            raise BadInput(
                tr(
                    "{} sites were asked for, of {} candidates in layer “{}”, {} of which stay. Ask for a number in between."
                ).format(wanted, len(sites), sites.name, int(fixed.sum()))
            ) from problem
        except TimeoutError as problem:
            raise BadInput(tr("No solution was found in {:g} seconds. Allow more time.").format(seconds)) from problem
        if found.gap > 0.0:
            feedback.pushWarning(
                tr("The search ended before the solution was proven the best; it may be {:.1%} from it.").format(
                    found.gap
                )
            )
        reason = np.where(found.site >= 0, None, np.where(trips[3] == "", "beyond_limit", trips[3])).astype(object)
        self._report(reason, weight, demand, feedback)
        results = self._write(parameters, context, demand, sites, code, fixed, weight, found, reason)
        served = float(weight[found.site >= 0].sum())
        numbers = {"OBJECTIVE": found.objective, "GAP": found.gap, "SERVED": served}
        return {**results, **numbers, "UNSERVED": float(weight.sum()) - served}

    def _weights(self, parameters, context, feedback, demand):
        field = self.parameterAsString(parameters, "WEIGHT", context)
        if not field:
            return np.ones(len(demand))
        weight = demand.numbers(field, feedback)
        missing = int(np.isnan(weight).sum())
        if missing:
            warn(feedback, tr("Places without people, which weigh nothing: {} of layer “{}”."), missing, demand.name)
        return np.nan_to_num(weight)

    def _report(self, reason, weight, demand, feedback):
        for code, sentence in (
            ("beyond_limit", tr("Places beyond the limit of every chosen site: {} of layer “{}” ({:g} people).")),
            ("no_geometry", tr("Places without usable geometry: {} of layer “{}” ({:g} people).")),
            ("off_network", tr("Places too far from any road: {} of layer “{}” ({:g} people).")),
            (
                "other_component",
                tr("Places on a part of the network without candidates: {} of layer “{}” ({:g} people)."),
            ),
            ("one_way_trap", tr("Places that one-way roads do not let through: {} of layer “{}” ({:g} people).")),
            ("no_travel_time", tr("Places that are not in the OD matrix with a time: {} of layer “{}” ({:g} people).")),
        ):
            rows = reason == code
            if rows.any():
                warn(feedback, sentence, int(rows.sum()), demand.name, weight[rows].sum())

    def _write(self, parameters, context, demand, sites, code, fixed, weight, found, reason):
        served = found.site >= 0
        rows = found.site[served]
        people = np.bincount(rows, weights=weight[served], minlength=len(sites))
        spent = np.bincount(rows, weights=(weight * np.nan_to_num(found.minutes))[served], minlength=len(sites))
        columns = [
            Column("chosen", "boolean", tr("Chosen")),
            Column("fixed", "boolean", tr("Stays")),
            Column("people", "real", tr("People served")),
            Column("places", "integer", tr("Places served")),
            Column("minutes", "real", tr("Mean minutes of the people served")),
        ]
        data = {
            "chosen": found.chosen,
            "fixed": fixed,
            "people": people,
            "places": np.bincount(rows, minlength=len(sites)),
            "minutes": np.divide(spent, people, out=np.full(len(sites), np.nan), where=people > 0.0),
        }
        results = {"SITES": write_extended(self, parameters, "SITES", context, sites, columns, data)}
        self.dress(context, results["SITES"], "chosen_sites", tr("Chosen sites"), columns)
        columns = [
            Column("site_id", "text", tr("Site")),
            Column("minutes", "real", tr("Minutes to the site")),
            Column("reason", "text", tr("Reason without site")),
        ]
        data = {"site_id": np.where(served, code[found.site], None), "minutes": found.minutes, "reason": reason}
        results["OUTPUT"] = write_extended(self, parameters, "OUTPUT", context, demand, columns, data)
        self.dress(context, results["OUTPUT"], "site_time", tr("Demand with its site"), columns)
        return results
