"""Toolbox: travel time and distance between all pairs of origins and destinations."""

from contextlib import nullcontext

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...dependencies import missing_packages
from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.roads.qgis_graph_search import search_at_hand
from ...layers.writing.desire_lines import desire_lines
from ...layers.writing.sinks import Column, check_destinations, write_blocks
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads, read_road_network
from ..trip_reasons import require_centers, warn_without_trip
from .od_sentences import cluster_failure, require_distributed, warn_pairs_without_trip


class OdMatrix(TerritoriosAlgorithm):
    """``territorios:odmatrix``."""

    ID = "odmatrix"
    GROUP = "accessibility"
    REQUIRES = ("numpy", "pandas")

    def title(self):
        return tr("OD matrix")

    def tag_text(self):
        return tr(
            "origin-destination matrix, OD, cost matrix, travel time, distance, all pairs, desire lines, accessibility,"
            " road network, Dask"
        )

    def help_text(self):
        return tr(
            "<p>Travel time and distance by road between all pairs of origins and destinations, as a table or as"
            " straight lines.</p>"
            "<p><b>Inputs.</b> Road lines with a speed (km/h) or a class; points of origins and of destinations, each"
            " with a code. Layers may be in different reference systems. “To the center” are trips to the"
            " destination, “From the center” trips from it to the origin.</p>"
            "<p><b>Method.</b> Dijkstra's algorithm from each point of the smaller layer. A trip is the walk to the"
            " road, the drive and the walk from the road, or only the walk where that is no farther. Rows are written"
            " as they come: memory does not grow with the number of pairs. With a Dask scheduler its workers (which"
            " need SciPy, not QGIS) do the searches, with the same results.</p>"
            "<p><b>Output.</b> <i>origin_id, dest_id, drive_min, walk_min, total_min</i> (minutes), <i>road_km</i> and"
            " a <i>reason</i> where there is no trip: no_geometry or off_network (the origin),"
            " destination_no_geometry or destination_off_network, other_component (parts of the network that do not"
            " meet), one_way_trap (roads lead there but not in the direction of travel). Rows come by destination, or"
            " by origin where there are fewer origins.</p>"
            "<p>With a longest trip or a number of nearest destinations, pairs beyond them and pairs without a trip"
            " are left out and counted; an origin left without any pair has one row with its reason (then also"
            " beyond_limit). With a number of nearest destinations, rows come by origin, nearest first, and memory"
            " grows with origins × that number.</p>"
            "<p><b>Source.</b> Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of"
            " Transport Geography 12, 127–140.</p>"
        )

    def declare(self):
        declare_roads(self)
        self._points("ORIGINS", tr("Origins"), tr("Points where trips start."))
        self._code("ORIGIN_ID", tr("Origin code"), "ORIGINS", tr("Code that identifies each origin in the output."))
        self._points("DESTINATIONS", tr("Destinations"), tr("Points where trips end."))
        self._code(
            "DESTINATION_ID",
            tr("Destination code"),
            "DESTINATIONS",
            tr("Code that identifies each destination in the output."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "CUTOFF",
                tr("Longest trip (minutes)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.0,
            ),
            tr("Pairs beyond this time are left out and counted."),
        )
        self.add(
            QgsProcessingParameterNumber("K", tr("Nearest destinations per origin"), optional=True, minValue=1),
            tr("Gives only so many destinations of least time; of equal ones the first of the layer. Empty gives all."),
        )
        self.add(
            QgsProcessingParameterBoolean("LINES", tr("Draw a line for each pair"), defaultValue=False),
            tr("Straight lines from origin to destination, in the reference system of the origins."),
        )
        self.add(
            QgsProcessingParameterString("SCHEDULER", tr("Dask scheduler"), optional=True),
            tr("Address of a Dask cluster, for example tcp://10.0.0.5:8786. Empty calculates on this machine."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("OD matrix")),
            tr("One row per pair. For millions of pairs choose a file: a temporary layer stays in memory."),
        )
        for name, title in (
            ("PAIRS", tr("Pairs of origin and destination")),
            ("REACHED_PAIRS", tr("Pairs given with a trip")),
            ("UNREACHED_PAIRS", tr("Pairs without a trip, or beyond the limits")),
            ("OMITTED_PAIRS", tr("Pairs that have no row")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(self, parameters, context, feedback):
        from ...methods.accessibility.od_matrix import OdMatrix as Matrix
        from ...methods.parallel.dask_cluster import ClusterFailure
        from ...methods.roads.least_time_searches import ClusterSearch

        check_destinations(self, parameters, context, ["OUTPUT"])
        scheduler = self.parameterAsString(parameters, "SCHEDULER", context).strip()
        require_distributed(missing_packages(["distributed"]) if scheduler else [])
        roads = read_road_network(self, parameters, context, feedback, contracted=True)
        origins, origin_id = self._read("ORIGINS", "ORIGIN_ID", parameters, context, feedback)
        destinations, destination_id = self._read("DESTINATIONS", "DESTINATION_ID", parameters, context, feedback)
        tied = roads.tie(origins, feedback), roads.tie(destinations, feedback)
        require_centers(tied[0], origins)
        require_centers(tied[1], destinations)
        roads = roads.for_searches()
        k = self.parameterAsInt(parameters, "K", context) if parameters.get("K") is not None else None
        limit = parameters.get("CUTOFF") is not None
        cutoff_s = 60.0 * self.parameterAsDouble(parameters, "CUTOFF", context) if limit else np.inf
        ends = None
        if self.parameterAsBool(parameters, "LINES", context):
            ends = origins.points(), roads.plane.to_crs(tied[1].xy, origins.crs)
        columns = pair_columns()
        try:
            with ClusterSearch(scheduler) if scheduler else nullcontext(search_at_hand(feedback)) as search:
                matrix = Matrix(roads.network, *tied, roads.walk_mps, roads.plane.distance, k, cutoff_s, search)
                destination = write_blocks(
                    self,
                    parameters,
                    "OUTPUT",
                    context,
                    columns,
                    _rows(matrix.blocks(stage(feedback, 30, 100)), origin_id, destination_id, ends),
                    origins.crs if ends else None,
                    QgsWkbTypes.Type.LineString if ends else None,
                )
        except ClusterFailure as problem:
            raise cluster_failure(scheduler, problem) from problem
        pairs = len(origins) * len(destinations)
        self._report(matrix, pairs, k is not None or limit, origins, feedback)
        self.dress(context, destination, "desire_lines" if ends else None, tr("OD matrix"), columns)
        return {
            "OUTPUT": destination,
            "PAIRS": pairs,
            "REACHED_PAIRS": matrix.reached,
            "UNREACHED_PAIRS": pairs - matrix.reached,
            "OMITTED_PAIRS": pairs - matrix.given,
        }

    def _read(self, layer, field, parameters, context, feedback):
        """A layer of points and its codes, all different."""
        features = read_features(self, parameters, layer, context, feedback)
        return features, features.codes(self.parameterAsString(parameters, field, context), unique=True)

    def _report(self, matrix, pairs, limited, origins, feedback):
        """Count in the log the pairs without a trip, or left out."""
        if not limited:
            warn_pairs_without_trip(matrix.reasons, feedback)
            return
        reasons = np.repeat(list(matrix.reasons), list(matrix.reasons.values())) if matrix.reasons else np.zeros(0, str)
        warn_without_trip(reasons, origins, feedback)
        if pairs > matrix.given:
            sentence = tr("Pairs left out, beyond the limits or without a trip: {} of {}.")
            warn(feedback, sentence, pairs - matrix.given, pairs)

    def _points(self, name, title, help_text):
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(QgsProcessingParameterFeatureSource(name, title, points), help_text)

    def _code(self, name, title, layer, help_text):
        self.add(QgsProcessingParameterField(name, title, parentLayerParameterName=layer), help_text)


def pair_columns():
    """Columns of the output, in the order of the contract."""
    return [
        Column("origin_id", "text", tr("Origin")),
        Column("dest_id", "text", tr("Destination")),
        Column("drive_min", "real", tr("Minutes by road")),
        Column("walk_min", "real", tr("Minutes on foot")),
        Column("total_min", "real", tr("Total minutes")),
        Column("road_km", "real", tr("Kilometers by road")),
        Column("reason", "text", tr("Reason without trip")),
    ]


def _rows(blocks, origin_id, destination_id, ends):
    """Blocks of the matrix as data and geometries of the output."""
    for table in blocks:
        origin, destination = table["origin"].to_numpy(), table["destination"].to_numpy()
        paired = destination >= 0
        lines = None
        if ends:
            lines = desire_lines(ends[0][origin], np.where(paired[:, None], ends[1][destination], np.nan))
        yield (
            table.assign(
                origin_id=origin_id[origin],
                dest_id=np.where(paired, destination_id[destination], None),
                reason=table["reason"].replace("", None),
            ),
            lines,
        )
