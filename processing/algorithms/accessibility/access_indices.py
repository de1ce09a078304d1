"""Toolbox: opportunities and supply per person within reach of each place of demand."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...layers.bad_input import BadInput
from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_extended
from ...methods.accessibility.decay import EXPONENTIAL, POWER, ROUNDING_MIN, THRESHOLD, ZONES, decay_zones
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads
from ..trip_reasons import warn_without_trip
from .supply_trips import supply_trips

# where no exponent is given; this exponential halves in 14 minutes
USUAL_BETA = {POWER: 1.0, EXPONENTIAL: 0.05, THRESHOLD: 0.0, ZONES: 0.0}


class AccessIndices(TerritoriosAlgorithm):
    """``territorios:accessindices``."""

    ID = "accessindices"
    GROUP = "accessibility"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Access indices")

    def tag_text(self):
        return tr(
            "accessibility, Hansen, gravity, market access, cumulative opportunities, 2SFCA, E2SFCA, floating catchment,"
            " supply and demand, services, health, schools"
        )

    def help_text(self):
        return tr(
            "<p>How much supply (jobs, physicians, school places, market sales) each place of demand has within reach,"
            " and how much of it per person.</p>"
            "<p><b>Inputs.</b> Points of demand with their population, points of supply with its amount, and roads, or"
            " an OD matrix (<i>origin_id, dest_id, total_min</i>) with the codes of demand and supply.</p>"
            "<p><b>Method.</b> <i>cumulative</i>: supply within the threshold. <i>gravity</i>: Σ S·f(t), with f by the"
            " decay: power t^−β (a trip under a minute counts as one minute), exponential e^(−β·t), threshold (1 up to"
            " it) or zones. <i>e2sfca</i>: supply per person; each supply is divided among the population of its"
            " catchment, each person by the same f, and each place adds up those ratios; the catchment ends at the"
            " threshold, with zones at the last zone. Then Σ population × e2sfca is the supply with population in its"
            " catchment.</p>"
            "<p><b>Output.</b> The demand with the three columns, in the unit of the supply (e2sfca: that unit per"
            " person), and a <i>reason</i>: no_geometry, off_network or no_travel_time (then they are NULL),"
            " other_component, one_way_trap, beyond_limit or no_supply (no supply can be reached, none within the limits,"
            " or none above 0), no_population (indices are given; the place demands nothing).</p>"
            "<p><b>Source.</b> Hansen (1959), Journal of the American Institute of Planners 25, 73–76; Wachs and Kumagai"
            " (1973), Socio-Economic Planning Sciences 7, 437–456; Luo and Wang (2003), Environment and Planning B 30,"
            " 865–884; Luo and Qi (2009), Health & Place 15, 1100–1107.</p>"
        )

    def declare(self):
        declare_roads(self, optional=True)
        self.add(
            QgsProcessingParameterFeatureSource(
                "OD", tr("OD matrix"), [QgsProcessing.SourceType.TypeVector], None, True
            ),
            tr("Instead of roads: a table with origin_id, dest_id and total_min (minutes)."),
        )
        for layer, title, amount, amount_title, code, code_title in (
            ("DEMAND", tr("Demand"), "POPULATION", tr("Population"), "DEMAND_ID", tr("Demand code")),
            ("SUPPLY", tr("Supply"), "SUPPLY_FIELD", tr("Amount of supply"), "SUPPLY_ID", tr("Supply code")),
        ):
            points = [QgsProcessing.SourceType.TypeVectorPoint]
            self.add(QgsProcessingParameterFeatureSource(layer, title, points))
            self.add(QgsProcessingParameterField(amount, amount_title, parentLayerParameterName=layer))
            self.add(
                QgsProcessingParameterField(code, code_title, parentLayerParameterName=layer, optional=True),
                tr("Only for an OD matrix: the codes that it holds."),
                advanced=True,
            )
        decays = [tr("Power"), tr("Exponential"), tr("Threshold (2SFCA)"), tr("Zones (E2SFCA)")]
        self.add(
            QgsProcessingParameterEnum("DECAY", tr("Decay with time"), decays, defaultValue=ZONES),
            tr("How much a place counts as it gets farther, in gravity and e2sfca."),
        )
        self.add(
            _number("BETA", tr("Exponent β"), None, 0.0, 20.0),
            tr("Of the power (empty: 1) or of the exponential, per minute (empty: 0.05)."),
        )
        self.add(
            _number("THRESHOLD", tr("Threshold (minutes)"), 30.0, 0.0, 1e6),
            tr("Longest trip for cumulative and for the catchments."),
        )
        self.add(
            QgsProcessingParameterString("ZONES", tr("Zones"), "10=1; 20=0.68; 30=0.22"),
            tr("Pairs minutes=weight separated by semicolons, ascending; those of Luo and Qi (2009)."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Demand with its access")),
            tr("The demand with its own columns and the indices."),
        )
        for name, title in (
            ("REACHED", tr("Places with supply within reach")),
            ("UNREACHED", tr("Places without")),
            ("SUPPLY_WITHOUT_DEMAND", tr("Places of supply without population in their catchment")),
            ("SUPPLY_TOTAL", tr("Supply")),
            ("SUPPLY_HANDED_OUT", tr("Supply with population in its catchment")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        given = [parameters.get(name) not in (None, "") for name in ("ROADS", "OD", "DEMAND_ID", "SUPPLY_ID")]
        if given[0] == given[1]:
            return False, tr("Give the roads or an OD matrix, one of the two.")
        if given[1] and not all(given[2:]):
            return False, tr("An OD matrix needs the fields with the codes of demand and supply.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.accessibility.access_indices import access_indices

        check_destinations(self, parameters, context, ["OUTPUT"])
        decay = self.parameterAsEnum(parameters, "DECAY", context)
        threshold = self.parameterAsDouble(parameters, "THRESHOLD", context)
        zones = self._zones(parameters, context)
        demand = read_features(self, parameters, "DEMAND", context, feedback)
        supply = read_features(self, parameters, "SUPPLY", context, feedback)
        people = demand.numbers(self.parameterAsString(parameters, "POPULATION", context), feedback)
        size = self._sizes(parameters, context, supply, feedback)
        # a power or an exponential reaches as far as roads do
        farthest = {THRESHOLD: threshold, ZONES: max(threshold, zones[-1][0])}.get(decay, np.inf)
        trips = supply_trips(self, parameters, context, feedback, demand, supply, 60.0 * (farthest + ROUNDING_MIN))
        given = parameters.get("BETA") is not None
        beta = self.parameterAsDouble(parameters, "BETA", context) if given else USUAL_BETA[decay]
        result = access_indices(*trips[:3], size, people, trips[3], decay, beta, threshold, zones)
        stage(feedback, 85, 100)
        self._report(result, demand, supply, feedback)
        columns = index_columns()
        data = {
            "cumulative": result.cumulative,
            "gravity": result.gravity,
            "e2sfca": result.catchment,
            "reason": np.where(result.reason == "", None, result.reason),
        }
        destination = write_extended(self, parameters, "OUTPUT", context, demand, columns, data)
        self.dress(context, destination, "access", tr("Supply per person"), columns)
        reached = int(np.isin(result.reason, ("", "no_population")).sum())
        return {
            "OUTPUT": destination,
            "REACHED": reached,
            "UNREACHED": len(demand) - reached,
            "SUPPLY_WITHOUT_DEMAND": int((~result.used).sum()),
            "SUPPLY_TOTAL": float(np.nansum(size)),
            "SUPPLY_HANDED_OUT": result.handed_out,
        }

    def _zones(self, parameters, context):
        text = self.parameterAsString(parameters, "ZONES", context)
        try:
            return decay_zones(text)
        except ValueError as pair:
            raise BadInput(
                tr(
                    "The zones cannot be read at “{}”. Write pairs minutes=weight like 10=1; 20=0.68, with ascending"
                    " minutes and weights from 0 to 1."
                ).format(pair)
            ) from pair

    def _sizes(self, parameters, context, supply, feedback):
        """Amount of each supply, at least one of them above zero."""
        field = self.parameterAsString(parameters, "SUPPLY_FIELD", context)
        size = supply.numbers(field, feedback)
        empty = int((~(size > 0.0)).sum())
        if empty == len(size):
            sentence = tr("No place of layer “{}” has a supply above 0 in field “{}”. Choose another field.")
            raise BadInput(sentence.format(supply.name, field))
        if empty:
            warn(feedback, tr("Places without a supply above 0: {} of layer “{}”."), empty, supply.name)
        return size

    def _report(self, result, demand, supply, feedback):
        """Count in the log who has no access and what serves nobody."""
        warn_without_trip(result.reason, demand, feedback)
        for reason, sentence in (
            ("no_population", tr("Places without a population, which demand nothing: {} of layer “{}”.")),
            ("no_supply", tr("Places that reach only places without supply: {} of layer “{}”.")),
            ("no_travel_time", tr("Places that are not in the OD matrix with a time: {} of layer “{}”.")),
        ):
            count = int((result.reason == reason).sum())
            if count:
                warn(feedback, sentence, count, demand.name)
        if not result.used.all():
            sentence = tr(
                "Places of supply without population in their catchment, which serve nobody: {} of layer “{}”."
            )
            warn(feedback, sentence, int((~result.used).sum()), supply.name)


def index_columns():
    """New columns of the demand."""
    return [
        Column("cumulative", "real", tr("Supply within the threshold")),
        Column("gravity", "real", tr("Supply by its time")),
        Column("e2sfca", "real", tr("Supply per person")),
        Column("reason", "text", tr("Reason without access")),
    ]


def _number(name, title, default, least, most):
    kind = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, least, most)
