"""Toolbox: flows between units by a gravity model, where there are none."""

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ...layers.local_numbers import number
from ...layers.messages import first_of, warn
from ...layers.progress import stage
from ...layers.writing.sinks import Column, check_destinations, write_blocks, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .gravity_places import check_places, declare_places, read_places, read_trips

DOUBLY = 1
BLOCK_ROWS = 20_000
# the trips of these are not known at all, not even that people stay
UNLOCATED = ("no_geometry", "no_locality")


class ModelFlows(TerritoriosAlgorithm):
    """``territorios:modelflows``."""

    ID = "modelflows"
    GROUP = "territories"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Modeled flows")

    def tag_text(self):
        return tr(
            "gravity model, spatial interaction, Huff, Furness, flows, commuting, origin-destination, doubly constrained"
        )

    def help_text(self):
        return tr(
            "<p>A table of flows for the methods of territories where no census asked people where they go: what a gravity model"
            " expects from people, attraction and travel time. It is no observation: each row says <i>modeled</i>, and so does"
            " everything that is made of it.</p>"
            "<p><b>Inputs.</b> Units (polygons or points) with the people who go somewhere and, if known, what draws them; roads, or"
            " a table of travel times with <i>origin_id</i>, <i>dest_id</i> and <i>total_min</i>. With localities, trips of a unit"
            " start and end at its largest locality, else at a point inside it.</p>"
            "<p><b>Method.</b> T_ij = P_i·A_j^α·t_ij^−β / Σ_k A_k^α·t_ik^−β: all people P_i of a unit are shared among the units it"
            " reaches, its own included. Constrained on both sides, units also receive in proportion to A_j^α, by balancing in turns"
            " (Furness) until totals agree to 1e-9; parts of the road network that do not meet each receive what they send. The time"
            " within a unit is half that to its nearest one, unless it is given; shorter times than a minute count as one.</p>"
            "<p><b>Outputs.</b> Flows: <i>origin, destination, amount</i> (people), <i>minutes</i>, <i>modeled</i> (true). Totals:"
            " <i>unit_id, mass, attraction, sent, received, own</i> (people who stay) and the <i>reason</i> why a unit sends nothing:"
            " no_mass, no_geometry, no_locality, off_network, no_destination (it reaches no other unit within the limits).</p>"
            "<p><b>Source.</b> Wilson (1971), Environment and Planning 3, 1–32; Huff (1963), Land Economics 39, 81–90; Furness (1965),"
            " Traffic Engineering and Control 7, 458–460; time within a unit: Martin and McGuckin (1998), NCHRP Report 365.</p>"
        )

    def declare(self):
        declare_places(self)
        self._number("ALPHA", tr("Exponent of attraction α"), 1.0, 10.0, tr("1: in proportion; 0: all attract alike."))
        self._number("BETA", tr("Exponent of time β"), 2.0, 20.0, tr("The higher, the nearer people stay."))
        self.add(
            QgsProcessingParameterEnum(
                "CONSTRAINT",
                tr("Totals that hold"),
                [tr("People of each origin"), tr("People of each origin and share of each destination")],
                defaultValue=0,
            ),
            tr("Constrain both only where the attraction counts places that fill up, like jobs."),
        )
        self._number(
            "INTERNAL_MIN",
            tr("Trips within a unit (minutes)"),
            None,
            1e6,
            tr("Empty: half the time to the nearest unit, or that of the table of travel times."),
            advanced=True,
        )
        self._number(
            "MIN_FLOW",
            tr("Smallest flow (people)"),
            0.0,
            1e12,
            tr("Smaller flows are counted and left out, so that the table does not grow without need."),
            advanced=True,
        )
        self.add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Modeled flows")))
        self.add(
            QgsProcessingParameterFeatureSink(
                "TOTALS", tr("Totals of the units"), optional=True, createByDefault=False
            ),
            tr("What each unit sends, receives and keeps, or why it sends nothing."),
        )
        for name, title in (
            ("FLOW_COUNT", tr("Flows")),
            ("AMOUNT", tr("People in the flows")),
            ("WITHOUT_FLOW_COUNT", tr("Units that send nothing")),
            ("WITHOUT_FLOW_MASS", tr("People of units that reach no other")),
            ("UNREACHED_PAIRS", tr("Pairs without a trip, or beyond the limit")),
            ("SMALL_COUNT", tr("Flows left out as too small")),
            ("SMALL_AMOUNT", tr("People in the flows left out")),
            ("BALANCE_ERROR", tr("Largest share by which a destination misses its total")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        usable, message = check_places(parameters)
        return (usable, message) if not usable else super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.territories.gravity_flows import gravity_flows

        check_destinations(self, parameters, context, ["OUTPUT", "TOTALS"])
        places = read_places(self, parameters, context, feedback)
        origin, destination, minutes, without = read_trips(self, parameters, context, feedback, places)
        located = ~np.isin(without, UNLOCATED)
        internal = parameters.get("INTERNAL_MIN") is not None
        flows = gravity_flows(
            np.where(located, places.mass, np.nan),
            np.where(located, places.attraction, np.nan),
            origin,
            destination,
            minutes,
            self.parameterAsDouble(parameters, "ALPHA", context),
            self.parameterAsDouble(parameters, "BETA", context),
            self.parameterAsEnum(parameters, "CONSTRAINT", context) == DOUBLY,
            self.parameterAsDouble(parameters, "INTERNAL_MIN", context) if internal else None,
            self.parameterAsDouble(parameters, "MIN_FLOW", context),
            stage(feedback, 70, 80),
        )
        # nobody who could go is reason enough; unknown people are not
        reason = np.where((flows.reason != "") & (places.mass != 0.0) & (without != ""), without, flows.reason)
        columns = flow_columns()
        blocks = _blocks(flows, places.code, stage(feedback, 80, 100))
        results = {"OUTPUT": write_blocks(self, parameters, "OUTPUT", context, columns, blocks)}
        self.dress(context, results["OUTPUT"], None, tr("Modeled flows"), columns)
        results["TOTALS"] = self._write_totals(parameters, context, places, flows, reason)
        self._report(flows, places, reason, feedback)
        others = len(places.code) * (len(places.code) - 1) - int((origin != destination).sum())
        if others:
            feedback.pushInfo(tr("Pairs without a trip, or beyond the limit: {}.").format(number(others)))
        if not np.isnan(flows.error):
            results["BALANCE_ERROR"] = flows.error
        return {
            **results,
            "FLOW_COUNT": len(flows.amount),
            "AMOUNT": float(flows.amount.sum()),
            "WITHOUT_FLOW_COUNT": int((reason != "").sum()),
            "WITHOUT_FLOW_MASS": float(np.nansum(places.mass[reason != ""])),
            "UNREACHED_PAIRS": others,
            "SMALL_COUNT": flows.small,
            "SMALL_AMOUNT": flows.small_amount,
        }

    def _write_totals(self, parameters, context, places, flows, reason):
        own = np.zeros(len(places.code))
        inner = flows.origin == flows.destination
        own[flows.origin[inner]] = flows.amount[inner]
        data = {
            "unit_id": places.code,
            "mass": places.mass,
            "attraction": places.attraction,
            "sent": flows.sent,
            "received": flows.received,
            "own": own,
            "reason": np.where(reason == "", None, reason),
        }
        columns = total_columns()
        destination = write_table(self, parameters, "TOTALS", context, columns, data)
        self.dress(context, destination, None, tr("Totals of the units"), columns)
        return destination

    def _report(self, flows, places, reason, feedback):
        """Count in the log what is not as asked."""
        from ...methods.territories.gravity_flows import BALANCED

        warn(feedback, tr("The flows are modeled, not observed: {} rows."), number(len(flows.amount)))
        sentences = {
            "no_mass": tr("Units without people, which send nothing: {} of layer “{}” ({})."),
            "no_geometry": tr("Units without usable geometry, which send nothing: {} of layer “{}” ({})."),
            "off_network": tr("Units too far from any road, which send nothing: {} of layer “{}” ({})."),
            "no_destination": tr("Units that reach no other unit, which send nothing: {} of layer “{}” ({})."),
        }
        for name, sentence in sentences.items():
            rows = np.flatnonzero(reason == name)
            if len(rows):
                warn(feedback, sentence, len(rows), places.features.name, first_of(places.code[rows].tolist()))
        if flows.lengthened:
            warn(feedback, tr("Trips of less than a minute, which count as one: {}."), flows.lengthened)
        if flows.small:
            sentence = tr("Flows below the smallest, left out: {}, with {} people in all.")
            warn(feedback, sentence, number(flows.small), number(flows.small_amount, 1))
        if flows.error > BALANCED:
            sentence = tr(
                "The totals of the destinations could not all be met: {} % is the largest difference. Those of the origins"
                " hold. Raise the longest trip, or constrain the origins only."
            )
            warn(feedback, sentence, number(100.0 * flows.error, 4))

    def _number(self, name, title, default, most, text, advanced=False):
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(QgsProcessingParameterNumber(name, title, kind, default, default is None, 0.0, most), text, advanced)


def flow_columns():
    """Columns of the flows, as the methods of territories read them."""
    return [
        Column("origin", "text", tr("Origin")),
        Column("destination", "text", tr("Destination")),
        Column("amount", "real", tr("People")),
        Column("minutes", "real", tr("Minutes")),
        Column("modeled", "boolean", tr("Modeled flows")),
    ]


def total_columns():
    """Columns of the totals of the units."""
    return [
        Column("unit_id", "text", tr("Unit")),
        Column("mass", "real", tr("People")),
        Column("attraction", "real", tr("Attraction")),
        Column("sent", "real", tr("Sent")),
        Column("received", "real", tr("Received")),
        Column("own", "real", tr("Stay")),
        Column("reason", "text", tr("Reason without flows")),
    ]


def _blocks(flows, code, progress):
    """Flows as data of the output, a block at a time."""
    for start in range(0, len(flows.amount), BLOCK_ROWS):
        progress(start / len(flows.amount))
        rows = slice(start, start + BLOCK_ROWS)
        yield (
            {
                "origin": code[flows.origin[rows]],
                "destination": code[flows.destination[rows]],
                "amount": flows.amount[rows],
                "minutes": flows.minutes[rows],
                "modeled": np.ones(len(flows.amount[rows]), bool),
            },
            None,
        )
