"""Toolbox: travel time and distance from each locality to its nearest center."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.roads.qgis_graph_search import search_at_hand
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads, read_road_network
from ..trip_reasons import require_centers, warn_without_trip


class NearestCenter(TerritoriosAlgorithm):
    """``territorios:nearestcenter``."""

    ID = "nearestcenter"
    GROUP = "accessibility"
    REQUIRES = ("numpy", "pandas")

    def title(self):
        return tr("Nearest center")

    def tag_text(self):
        return tr(
            "accessibility, travel time, nearest, closest facility, urban center, road network, isochrone, distance"
        )

    def help_text(self):
        return tr(
            "<p>For each locality, the urban center of least travel time: on foot to the road, by road, and on foot"
            " from the road to the center.</p>"
            "<p><b>Inputs.</b> Road lines with a speed (km/h) or a class, points of localities and of centers."
            " Layers may be in different reference systems.</p>"
            "<p><b>Method.</b> Points are tied to the nearest place along a road, not to its nearest vertex; least time by"
            " Dijkstra's algorithm in the direction of travel. Localities farther from any road than the limit are"
            " off the network. Distances are on the ellipsoid of the project, unless it is set to none.</p>"
            "<p><b>Output.</b> The localities with <i>center_id</i>, <i>rank</i>, <i>drive_min</i>, <i>walk_min</i>,"
            " <i>total_min</i> (minutes), <i>road_km</i> and a <i>reason</i> where there is no trip: no_geometry,"
            " off_network, other_component (no center on that part of the network), one_way_trap (roads lead there but"
            " not in the direction of travel) or beyond_limit. Optionally a table by territory: people, people without"
            " a trip, the minutes within which half (<i>median_min</i>) and nine tenths (<i>p90_min</i>) of the people"
            " arrive, and the share beyond 60 and 120 minutes (0 to 1; those without a trip count as beyond).</p>"
            "<p><b>Source.</b> Dijkstra (1959), Numerische Mathematik 1, 269–271; Geurs and van Wee (2004), Journal of"
            " Transport Geography 12, 127–140.</p>"
        )

    def declare(self):
        declare_roads(self)
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), points),
            tr("Points from which people travel."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("CENTERS", tr("Centers"), points),
            tr("Points of urban centers, markets or services."),
        )
        self.add(
            QgsProcessingParameterField("CENTER_ID", tr("Center code"), parentLayerParameterName="CENTERS"),
            tr("Code that identifies each center in the output."),
        )
        self.add(
            QgsProcessingParameterField(
                "CENTER_NAME", tr("Center name"), parentLayerParameterName="CENTERS", optional=True
            ),
            tr("Name of each center, to show beside its code."),
        )
        self.add(
            QgsProcessingParameterField(
                "TIER_FIELD", tr("Tier of center"), parentLayerParameterName="CENTERS", optional=True
            ),
            tr("Gives the nearest center of each tier (for example city, town, village) as separate rows."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("K", tr("Centers per locality"), defaultValue=1, minValue=1),
            tr("How many nearest centers to give; each is a row with its rank."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "CUTOFF",
                tr("Longest trip (minutes)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.0,
            ),
            tr("Centers beyond this time are not given, with the reason beyond_limit."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                "TERRITORY",
                tr("Territory of the locality"),
                parentLayerParameterName="LOCALITIES",
                optional=True,
            ),
            tr(
                "Territory, municipality or state by which the table of travel times is summed up; empty: all together."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                "POPULATION",
                tr("Population"),
                parentLayerParameterName="LOCALITIES",
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            tr("Inhabitants of each locality, for the table of travel times; empty: every locality counts as one."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Localities with their center")),
            tr("The localities with their own columns and those of the trip."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "DISTRIBUTION", tr("Travel times by territory"), optional=True, createByDefault=False
            ),
            tr("For each territory, the time within which half and nine tenths of the people arrive."),
        )
        self.addOutput(QgsProcessingOutputNumber("REACHED", tr("Localities that reach a center")))
        self.addOutput(QgsProcessingOutputNumber("UNREACHED", tr("Localities that reach none")))

    def compute(self, parameters, context, feedback):
        from ...methods.accessibility.nearest_center import nearest_by_tier

        check_destinations(self, parameters, context, ["OUTPUT", "DISTRIBUTION"])
        roads = read_road_network(self, parameters, context, feedback, contracted=True)
        centers = read_features(self, parameters, "CENTERS", context, feedback)
        center_id = centers.codes(self.parameterAsString(parameters, "CENTER_ID", context), unique=True)
        name_field = self.parameterAsString(parameters, "CENTER_NAME", context)
        center_name = centers.codes(name_field) if name_field else None
        tier_field = self.parameterAsString(parameters, "TIER_FIELD", context)
        tiers = centers.codes(tier_field) if tier_field else None

        tied_centers = roads.tie(centers, feedback)
        require_centers(tied_centers, centers)
        # only now that the index of the roads is there: what it takes to make it is free again
        localities = read_features(self, parameters, "LOCALITIES", context, feedback)
        groups = self._groups(parameters, context, feedback, localities)
        tied_localities = roads.tie(localities, feedback)
        roads = roads.for_searches()
        given = parameters.get("CUTOFF") is not None
        table = nearest_by_tier(
            roads.network,
            tied_localities,
            tied_centers,
            tiers,
            walk_mps=roads.walk_mps,
            distance=roads.plane.distance,
            k=self.parameterAsInt(parameters, "K", context),
            cutoff_s=60.0 * self.parameterAsDouble(parameters, "CUTOFF", context) if given else np.inf,
            progress=stage(feedback, 40, 90),
            search=search_at_hand(feedback),
        )
        reached = table.loc[table["center"] >= 0, "locality"].nunique()
        missing = table[table["center"] < 0].drop_duplicates(["locality", "reason"])
        warn_without_trip(missing["reason"], localities, feedback)
        stage(feedback, 90, 100)

        found = table["center"].to_numpy() >= 0
        table["center_id"] = np.where(found, center_id[table["center"]], None)
        columns = [Column("center_id", "text", tr("Center"))]
        if center_name is not None:
            table["center_name"] = np.where(found, center_name[table["center"]], None)
            columns.append(Column("center_name", "text", tr("Center name")))
        if tiers is not None:
            columns.append(Column("tier", "text", tr("Tier")))
        columns += trip_columns()
        table["reason"] = table["reason"].replace("", None)
        destination = write_extended(
            self, parameters, "OUTPUT", context, localities, columns, table, table["locality"].to_numpy()
        )
        self.dress(context, destination, "travel_time", tr("Time to the nearest center"), columns)
        distribution = self._write_distribution(parameters, context, groups, table)
        results = {"OUTPUT": destination, "REACHED": int(reached), "UNREACHED": int(len(localities) - reached)}
        return {**results, "DISTRIBUTION": distribution} if distribution else results

    def _groups(self, parameters, context, feedback, localities):
        """Territory and people of each locality, None where no table by territory is wanted."""
        if parameters.get("DISTRIBUTION") in (None, ""):
            return None
        territory = self.parameterAsString(parameters, "TERRITORY", context)
        population = self.parameterAsString(parameters, "POPULATION", context)
        count = len(localities)
        return (
            localities.codes(territory) if territory else np.full(count, "", object),
            localities.numbers(population, feedback) if population else np.ones(count),
        )

    def _write_distribution(self, parameters, context, groups, table):
        """Table of the people of each territory by their time to the nearest center of any tier."""
        from ...methods.accessibility.time_distribution import time_distribution

        if groups is None:
            return None
        territory, people = groups
        minutes = table.groupby("locality")["total_min"].min().reindex(range(len(people))).to_numpy()
        data = time_distribution(territory, minutes, people)
        columns = distribution_columns()
        destination = write_table(
            self, parameters, "DISTRIBUTION", context, columns, data.rename(columns={"group": "territory"})
        )
        self.dress(context, destination, None, tr("Travel times by territory"), columns)
        return destination


def distribution_columns():
    """Columns of the table of travel times by territory."""
    return [
        Column("territory", "text", tr("Territory")),
        Column("localities", "integer", tr("Localities")),
        Column("without_population", "integer", tr("Localities without population")),
        Column("people", "real", tr("People")),
        Column("people_without_trip", "real", tr("People without a trip")),
        Column("median_min", "real", tr("Minutes for half of the people")),
        Column("p90_min", "real", tr("Minutes for nine tenths of the people")),
        Column("share_beyond_60", "real", tr("Share of people beyond 60 minutes")),
        Column("share_beyond_120", "real", tr("Share of people beyond 120 minutes")),
    ]


def trip_columns():
    """Columns of one trip, in the order of the contract."""
    return [
        Column("rank", "integer", tr("Rank")),
        Column("drive_min", "real", tr("Minutes by road")),
        Column("walk_min", "real", tr("Minutes on foot")),
        Column("total_min", "real", tr("Total minutes")),
        Column("road_km", "real", tr("Kilometers by road")),
        Column("reason", "text", tr("Reason without trip")),
    ]
