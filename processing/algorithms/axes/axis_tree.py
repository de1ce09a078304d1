"""Toolbox: the least roads that link the localities and markets of a productive axis."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)

from ...layers.bad_input import BadInput
from ...layers.local_numbers import number
from ...layers.messages import first_of, warn
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.roads.edge_lines import edge_lines
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads, read_road_network

LINE = QgsProcessing.SourceType.TypeVectorLine


class AxisTree(TerritoriosAlgorithm):
    """``territorios:axistree``."""

    ID = "axistree"
    GROUP = "axes"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Least roads of a productive axis")

    def tag_text(self):
        return tr("Steiner tree, least network, corridor, roads to maintain, road investment, connection")

    def help_text(self):
        return tr(
            "<p>The least kilometers of road that link all localities and markets of a productive axis: the roads to keep open first"
            " when there is not money for all.</p>"
            "<p><b>Inputs.</b> Roads, and the places to link: choose beforehand those of one axis. Roads open in one"
            " direction only link as any other.</p>"
            "<p><b>Method.</b> Steiner tree by Mehlhorn's algorithm, on roads cut at the places. The exact answer cannot be"
            " computed for many places: the result is at most 2·(1 − 1/t) times as long for t places (number"
            " <i>WORST_RATIO</i>), exact for two, and in trials 3 % longer on average. With minutes, the roads are those of the"
            " least total time of driving along all of them once, not of the quickest trips: for those see Corridors to"
            " market.</p>"
            "<p><b>Outputs.</b> Roads of the tree: <i>length_km, minutes, road_id</i> (number of the road in its layer). Places"
            " with <i>linked</i> and the <i>reason</i> when they are not: no_geometry, off_network (too far from any road),"
            " other_component (not on the part of the network with most places). Numbers: <i>LENGTH_KM, MINUTES_TOTAL,"
            " LINKED, UNLINKED, WORST_RATIO</i>.</p>"
            "<p><b>Source.</b> Mehlhorn (1988), Information Processing Letters 27, 125–128; Kou, Markowsky and Berman (1981),"
            " Acta Informatica 15, 141–145.</p>"
        )

    def declare(self):
        declare_roads(self)
        self.add(
            QgsProcessingParameterFeatureSource(
                "TERMINALS", tr("Places to link"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("Localities, collection centers and markets of one axis."),
        )
        self.add(
            QgsProcessingParameterEnum("COST", tr("Least"), [tr("Kilometers"), tr("Minutes")], defaultValue=0),
            tr("What is to be least over all roads of the result."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Least roads"), LINE),
            tr("Pieces of road that link the places."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("TERMINALS_OUTPUT", tr("Places linked"), optional=True),
            tr("The places with their own columns, whether they are linked, and why not."),
        )
        for name, title in (
            ("LENGTH_KM", tr("Kilometers")),
            ("MINUTES_TOTAL", tr("Minutes")),
            ("LINKED", tr("Places linked")),
            ("UNLINKED", tr("Places not linked")),
            ("WORST_RATIO", tr("Times the least possible at most")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(self, parameters, context, feedback):
        from ...methods.axes.axis_tree import axis_tree

        check_destinations(self, parameters, context, ["OUTPUT", "TERMINALS_OUTPUT"])
        roads = read_road_network(self, parameters, context, feedback)
        report = stage(feedback, 40, 80)
        places = read_features(self, parameters, "TERMINALS", context, feedback)
        tied = roads.tie(places, feedback)
        found = axis_tree(roads.network, tied, self.parameterAsEnum(parameters, "COST", context))
        report(1.0)
        if found.places < 2:
            raise BadInput(
                tr(
                    "Less than two places of layer “{}” are on one part of the roads of layer “{}”: there is nothing to"
                    " link. Check both layers with Diagnose roads, or raise the limit “Farthest road (m)”."
                ).format(places.name, roads.features.name)
            )
        self._report(found, places, feedback)
        table = _edge_table(found, roads)
        columns = [
            Column("length_km", "real", tr("Kilometers")),
            Column("minutes", "real", tr("Minutes")),
            Column("road_id", "integer", tr("Number of the road in its layer")),
        ]
        crs, kind = roads.features.crs, QgsWkbTypes.Type.LineString
        lines = edge_lines(found.network, found.edges, roads.plane, crs)
        results = {"OUTPUT": write_table(self, parameters, "OUTPUT", context, columns, table, crs, kind, lines)}
        self.dress(context, results["OUTPUT"], "axis_tree", tr("Least roads"), columns)
        columns = [Column("linked", "boolean", tr("Linked")), Column("reason", "text", tr("Reason why it is not"))]
        data = {"linked": found.reason == "", "reason": np.where(found.reason == "", None, found.reason)}
        linked = write_extended(self, parameters, "TERMINALS_OUTPUT", context, places, columns, data)
        self.dress(context, linked, "axis_places", tr("Places linked"), columns)
        return {
            **results,
            **({"TERMINALS_OUTPUT": linked} if linked else {}),
            "LENGTH_KM": float(table["length_km"].sum()),
            "MINUTES_TOTAL": float(table["minutes"].sum()),
            "LINKED": int(data["linked"].sum()),
            "UNLINKED": int((~data["linked"]).sum()),
            "WORST_RATIO": found.worst_ratio,
        }

    def _report(self, found, places, feedback):
        """Count in the log what is not linked by its part of the network, and tell how good the tree is."""
        apart = np.flatnonzero(found.reason == "other_component")
        if len(apart):
            sentence = tr("Places on another part of the roads, not linked: {} of layer “{}” (rows {}).")
            warn(feedback, sentence, len(apart), places.name, first_of((apart + 1).tolist()))
        feedback.pushInfo(
            tr("Places linked: {}, by roads at most {} times the least possible.").format(
                number(found.places), number(found.worst_ratio, 2)
            )
        )


def _edge_table(found, roads):
    """Columns of the roads of the tree."""
    network, edges = found.network, found.edges
    return {
        "length_km": network.edge_length[edges] / 1000.0,
        "minutes": np.minimum(network.forward_s, network.backward_s)[edges] / 60.0,
        "road_id": roads.features.ids()[roads.line_feature[network.edge_line[edges]]],
    }
