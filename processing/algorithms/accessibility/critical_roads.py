"""Toolbox: what the closure of each road would cost, in time and in people left without a way."""

from contextlib import nullcontext

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
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
from ...layers.reading.chosen_rows import chosen_rows
from ...layers.reading.features import read_features
from ...layers.roads.edge_lines import edge_lines
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..people import people_of, warn_without_people
from ..road_parameters import declare_roads, read_road_network
from ..trip_reasons import require_centers, warn_without_trip
from .od_sentences import cluster_failure, require_distributed

BRIDGES, BUSIEST, SELECTED = range(3)


class CriticalRoads(TerritoriosAlgorithm):
    """``territorios:criticalroads``."""

    ID = "criticalroads"
    GROUP = "accessibility"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Critical roads")

    def tag_text(self):
        return tr(
            "critical road, bridge, vulnerability, closure, disaster, landslide, isolation, robustness, road network,"
            " accessibility"
        )

    def help_text(self):
        return tr(
            "<p>For bridges of the network, the busiest roads or those you choose: how much longer people travel to"
            " their nearest center when each one is closed, and how many are left without any.</p>"
            "<p><b>Inputs.</b> Road lines with a speed (km/h) or a class, points of localities with their people"
            " (without a field each counts as one), points of centers.</p>"
            "<p><b>Method.</b> Each piece of road between junctions, or between changes of speed, is closed alone, at"
            " its middle: nobody passes there, and those who live along it leave by the end on their side. Roads that"
            " you choose are closed by the pieces of their own lines. Everyone affected searches the best way anew,"
            " also to another center; the result is the same as removing the road and starting again. Walks between"
            " points and roads do not change. A <i>bridge of the network</i> is a piece without which its two ends"
            " hang together no more, whether or not it crosses a river.</p>"
            "<p><b>Output.</b> Pieces of road: <i>rank</i> (by people isolated, then by time added), <i>people</i> and"
            " <i>localities</i> that pass its middle today, <i>extra_person_min</i> (people × minutes more, of those"
            " who still arrive), <i>isolated_people</i> and <i>isolated_localities</i> (had a way and are left"
            " without one), <i>length_km</i> and <i>road_id</i>. The least time is also the usual one only where"
            " roads are not congested.</p>"
            "<p><b>Source.</b> Jenelius, Petersen and Mattsson (2006), Transportation Research Part A 40, 537–560;"
            " Tarjan (1974), Information Processing Letters 2, 160–161; Ramalingam and Reps (1996), Journal of"
            " Algorithms 21, 267–305.</p>"
        )

    def declare(self):
        declare_roads(self)
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), points),
            tr("Points from which people travel."),
        )
        self.add(
            QgsProcessingParameterField("WEIGHT", tr("People"), parentLayerParameterName="LOCALITIES", optional=True),
            tr("People of each locality. Without a field each locality counts as one."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("CENTERS", tr("Centers"), points),
            tr("Points of urban centers, markets or services."),
        )
        choices = [
            tr("Bridges of the network that people use"),
            tr("The busiest roads"),
            tr("Roads that meet an expression"),
        ]
        self.add(
            QgsProcessingParameterEnum("CANDIDATES", tr("Roads to close"), choices, defaultValue=BRIDGES),
            tr("Which pieces of road are closed, one after another."),
        )
        self.add(
            QgsProcessingParameterNumber("N", tr("Number of busiest roads"), defaultValue=20, minValue=1),
            tr("How many, counted by the people who pass the middle of each."),
        )
        self.add(
            QgsProcessingParameterExpression("SELECTED", tr("Expression"), None, "ROADS", True),
            tr(
                "Chooses features of the roads, for example \"name\" = 'Puente Nuevo'. They are closed as they are drawn."
            ),
        )
        self.add(
            QgsProcessingParameterString("SCHEDULER", tr("Dask scheduler"), optional=True),
            tr("Address of a Dask cluster, for example tcp://10.0.0.5:8786. Empty calculates on this machine."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Roads by the cost of their closure"), QgsProcessing.SourceType.TypeVectorLine
            ),
            tr("The pieces of road closed, the worst first."),
        )
        for name, title in (
            ("CLOSED", tr("Pieces of road closed")),
            ("WORST_ISOLATED", tr("Most people isolated by one closure")),
            ("WORST_EXTRA", tr("Most person-minutes added by one closure")),
            ("REACHED", tr("Localities that reach a center")),
            ("UNREACHED", tr("Localities that reach none")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        chosen = self.parameterAsEnum(parameters, "CANDIDATES", context) == SELECTED
        if chosen and not self.parameterAsString(parameters, "SELECTED", context).strip():
            return False, tr("Write the expression that chooses the roads to close.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.accessibility.nearest_center import nearest_centers
        from ...methods.accessibility.road_closures import RoadClosures, worst_first
        from ...methods.parallel.dask_cluster import ClusterFailure
        from ...methods.roads.least_time_searches import ClusterSearch, search_each_here
        from ...methods.roads.network_bridges import bridges

        check_destinations(self, parameters, context, ["OUTPUT"])
        scheduler = self.parameterAsString(parameters, "SCHEDULER", context).strip()
        require_distributed(missing_packages(["distributed"]) if scheduler else [])
        choice = self.parameterAsEnum(parameters, "CANDIDATES", context)
        roads = read_road_network(self, parameters, context, feedback, contracted=choice != SELECTED)
        if choice == SELECTED:
            chosen = chosen_rows(self, parameters, "ROADS", "SELECTED", context, roads.features)
            roads = roads.contracted(apart=chosen)
        localities = read_features(self, parameters, "LOCALITIES", context, feedback)
        centers = read_features(self, parameters, "CENTERS", context, feedback)
        people = people_of(localities, self.parameterAsString(parameters, "WEIGHT", context), feedback)
        tied, tied_centers = roads.tie(localities, feedback), roads.tie(centers, feedback)
        require_centers(tied_centers, centers)
        trips = tied, tied_centers, roads.walk_mps, roads.plane.distance
        reason = nearest_centers(roads.network, *trips).reason[:, 0]
        warn_without_trip(reason, localities, feedback)
        warn_without_people(people, localities, feedback)
        stage(feedback, 20, 30)(1.0)
        closures = RoadClosures(roads.network, tied, people, *trips[1:])
        if choice == BUSIEST:
            edges = closures.busiest(self.parameterAsInt(parameters, "N", context))
        elif choice == BRIDGES:
            edges = np.flatnonzero(bridges(roads.network) & (closures.sources_through > 0))
        else:
            edges = np.flatnonzero(np.isin(roads.line_feature[roads.network.edge_line], chosen))
        if not len(edges):
            warn(feedback, tr("Roads to close that anyone uses: {}. The output has no rows."), 0)
        try:
            with ClusterSearch(scheduler) if scheduler else nullcontext() as cluster:
                search = cluster.each if scheduler else search_each_here
                costs = worst_first(closures.close(edges, search, stage(feedback, 30, 90)))
        except ClusterFailure as problem:
            raise cluster_failure(scheduler, problem) from problem
        stage(feedback, 90, 100)(0.0)
        destination = self._write(parameters, context, costs, roads)
        reached = int((reason == "").sum())
        return {
            "OUTPUT": destination,
            "CLOSED": len(costs),
            "WORST_ISOLATED": float(costs["isolated_weight"].max()) if len(costs) else 0.0,
            "WORST_EXTRA": float(costs["extra_s"].max()) / 60.0 if len(costs) else 0.0,
            "REACHED": reached,
            "UNREACHED": len(localities) - reached,
        }

    def _write(self, parameters, context, costs, roads):
        edges, network, crs = costs["edge"].to_numpy(), roads.network, roads.features.crs
        order = np.argsort(edges)
        lines = np.empty(len(edges), object)
        lines[order] = edge_lines(network, edges[order], roads.plane, crs)
        columns = closure_columns()
        data = {
            "rank": np.arange(1, len(edges) + 1),
            "people": costs["weight"],
            "localities": costs["sources"],
            "extra_person_min": costs["extra_s"] / 60.0,
            "isolated_people": costs["isolated_weight"],
            "isolated_localities": costs["isolated_sources"],
            "length_km": network.edge_length[edges] / 1000.0,
            "road_id": roads.features.ids()[roads.line_feature[network.edge_line[edges]]],
        }
        destination = write_table(
            self, parameters, "OUTPUT", context, columns, data, crs, QgsWkbTypes.Type.LineString, lines
        )
        self.dress(context, destination, "critical_roads", tr("Roads by the cost of their closure"), columns)
        return destination


def closure_columns():
    """Columns of the output, in the order of the contract."""
    return [
        Column("rank", "integer", tr("Rank")),
        Column("people", "real", tr("People who pass")),
        Column("localities", "integer", tr("Localities that pass")),
        Column("extra_person_min", "real", tr("Person-minutes added")),
        Column("isolated_people", "real", tr("People isolated")),
        Column("isolated_localities", "integer", tr("Localities isolated")),
        Column("length_km", "real", tr("Kilometers")),
        Column("road_id", "integer", tr("Number of the road in its layer")),
    ]
