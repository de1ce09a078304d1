"""Toolbox: how far one gets from the centers within given times, and who lives within them."""

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

from ...layers.local_numbers import number
from ...layers.messages import first_of, warn
from ...layers.places.area_polygons import area_polygons
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.roads.edge_lines import edge_lines
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..people import people_of, warn_without_people
from ..road_parameters import declare_roads, read_road_network
from ..trip_reasons import require_centers, warn_without_trip


class Reach(TerritoriosAlgorithm):
    """``territorios:reach``."""

    ID = "reach"
    GROUP = "accessibility"
    REQUIRES = ("numpy", "scipy", "pandas", "shapely")

    def title(self):
        return tr("Reach by travel time")

    def tag_text(self):
        return tr("accessibility, isochrone, service area, catchment, travel time, reach, population within, band")

    def help_text(self):
        return tr(
            "<p>How far one gets by road within given times: roads cut where each limit lies, areas around them, and"
            " the people who live within each.</p>"
            "<p><b>Inputs.</b> Road lines with a speed (km/h) or a class, points of centers and, to count people,"
            " points of localities with their population.</p>"
            "<p><b>Method.</b> Least time by Dijkstra's algorithm in the direction of travel, with the walk from the"
            " road to the center. Along a road the time is the lesser of the two by its ends, so each limit is solved"
            " for exactly. The area of a band holds the places whose nearest road is in the band, up to the width:"
            " it follows the roads and a road beyond the limit is never inside, not even between two within it.</p>"
            "<p><b>People</b> are counted by their own whole trip, with the walk to the road, as in <i>Nearest"
            " center</i>, and not by the area they are in: someone who lives inside an area but far from its road may"
            " belong to a later band.</p>"
            "<p><b>Outputs.</b> Roads: <i>center_id</i>, the limits of the band <i>from_min</i> and <i>to_min</i>,"
            " <i>least_min</i> and <i>most_min</i> (minutes at the nearest and the farthest place of the piece),"
            " <i>length_km</i> and <i>road_id</i>. Areas: <i>center_id</i> (empty when all centers share them),"
            " <i>from_min, to_min, people, road_km</i>; those of one center never overlap those of another.</p>"
            "<p><b>Source.</b> Dijkstra (1959), Numerische Mathematik 1, 269–271; Erwig (2000), Networks 36, 156–163;"
            " Okabe et al. (2008), International Journal of Geographical Information Science 22, 965–994.</p>"
        )

    def declare(self):
        declare_roads(self)
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterFeatureSource("CENTERS", tr("Centers"), points),
            tr("Points of urban centers, markets or services."),
        )
        self.add(
            QgsProcessingParameterField("CENTER_ID", tr("Center code"), parentLayerParameterName="CENTERS"),
            tr("Code that identifies each center in the output."),
        )
        self.add(
            QgsProcessingParameterString("BREAKS", tr("Limits (minutes)"), "30,60,120"),
            tr("Minutes of each limit, ascending, separated by commas."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("POPULATION", tr("Localities"), points, optional=True),
            tr("Points where people live, to count how many are within each limit."),
        )
        self.add(
            QgsProcessingParameterField(
                "POPULATION_FIELD", tr("Population"), parentLayerParameterName="POPULATION", optional=True
            ),
            tr("People of each locality. Without it each point counts as one."),
        )
        self.add(
            QgsProcessingParameterBoolean("DISSOLVE", tr("One area for all centers"), True),
            tr("If not, each center has its own: the places that have it as their nearest."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "WIDTH",
                tr("Width of the areas (m)"),
                QgsProcessingParameterNumber.Type.Double,
                1000.0,
                minValue=10.0,
                maxValue=50000.0,
            ),
            tr("How far an area goes from its roads, for the drawing only: no count depends on it."),
            advanced=True,
        )
        lines, polygons = QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterFeatureSink("EDGES", tr("Roads within reach"), lines),
            tr("Pieces of road, cut where a limit lies."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("POLYGONS", tr("Areas within reach"), polygons),
            tr("One area per limit, or per center and limit."),
        )
        for name, title in (
            ("REACHED", tr("Localities within the last limit")),
            ("UNREACHED", tr("Localities outside it")),
            ("PEOPLE_REACHED", tr("People within the last limit")),
            ("PEOPLE_UNREACHED", tr("People outside it")),
            ("KM_REACHED", tr("Kilometers of road within the last limit")),
            ("KM_UNREACHED", tr("Kilometers of road outside it")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        from ...methods.accessibility.reach import parse_breaks

        text = self.parameterAsString(parameters, "BREAKS", context)
        try:
            parse_breaks(text)
        except ValueError as piece:
            return False, tr(
                "The limits cannot be read at “{}”. Write minutes above 0 in ascending order, like 30,60,120."
            ).format(piece)
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.accessibility.reach import parse_breaks, people_by_band, reach, reach_bands
        from ...methods.accessibility.reach_areas import reach_areas

        check_destinations(self, parameters, context, ["EDGES", "POLYGONS"])
        breaks = parse_breaks(self.parameterAsString(parameters, "BREAKS", context))
        roads = read_road_network(self, parameters, context, feedback)
        stage(feedback, 20, 40)
        centers = read_features(self, parameters, "CENTERS", context, feedback)
        center_id = centers.codes(self.parameterAsString(parameters, "CENTER_ID", context), unique=True)
        localities = read_features(self, parameters, "POPULATION", context, feedback)
        tied = roads.tie(centers, feedback)
        require_centers(tied, centers)
        result = reach(roads.network, tied, 60.0 * np.array(breaks), roads.walk_mps)
        stage(feedback, 40, 50)
        people = None
        if localities is not None:
            amount = people_of(localities, self.parameterAsString(parameters, "POPULATION_FIELD", context), feedback)
            warn_without_people(amount, localities, feedback)
            places = roads.tie(localities, feedback)
            people = people_by_band(roads.network, places, amount, tied, breaks, roads.walk_mps, roads.plane.distance)
        by_center = not self.parameterAsBool(parameters, "DISSOLVE", context)
        bands, row = reach_bands(result, people, len(breaks), by_center)
        width = self.parameterAsDouble(parameters, "WIDTH", context)
        areas = reach_areas(result, row, len(bands), width, stage(feedback, 50, 85))
        stage(feedback, 85, 100)

        limits = np.r_[0.0, breaks]
        bands["from_min"], bands["to_min"] = limits[bands["band"]], limits[bands["band"] + 1]
        bands["center_id"] = np.where(bands["center"] >= 0, center_id[bands["center"]], None)
        edges = _edge_table(result, limits, center_id, roads)
        crs = roads.features.crs
        lines = edge_lines(result.network, edges["edge"], roads.plane, crs)
        polygons = area_polygons(areas, roads.plane, crs, context)
        kinds = QgsWkbTypes.Type.LineString, QgsWkbTypes.Type.MultiPolygon
        results = {}
        for name, style, title, columns, data, kind, geometries in (
            ("EDGES", "reach_roads", tr("Roads within reach"), edge_columns(), edges, kinds[0], lines),
            ("POLYGONS", "reach_areas", tr("Areas within reach"), area_columns(), bands, kinds[1], polygons),
        ):
            results[name] = write_table(self, parameters, name, context, columns, data, crs, kind, geometries)
            self.dress(context, results[name], style, title, columns)
        return {**results, **self._report(result, bands, people, len(breaks), centers, tied, localities, feedback)}

    def _report(self, result, bands, people, count, centers, tied, localities, feedback):
        """Say what is outside every limit, and give the numbers."""
        km = result.network.edge_length / 1000.0
        inside = (result.band >= 0) & (result.band < count)
        numbers = {"KM_REACHED": float(km[inside].sum()), "KM_UNREACHED": float(km[~inside].sum())}
        sentence = tr("Roads within the last limit: {} of {} km.")
        feedback.pushInfo(sentence.format(number(numbers["KM_REACHED"], 1), number(km.sum(), 1)))
        unused = np.setdiff1d(np.flatnonzero(tied.snapped.edge >= 0), result.center[inside])
        if len(unused):
            sentence = tr("Centers that are the nearest of no road: {} of layer “{}” (rows {}).")
            warn(feedback, sentence, len(unused), centers.name, first_of(list(unused + 1)))
        bare = int((bands["road_km"] == 0.0).sum())
        if bare:
            warn(feedback, tr("Bands without any road, which have no area: {}."), bare)
        if people is None:
            return numbers
        warn_without_trip(people["reason"], localities, feedback)
        outside = people["center"] < 0
        amount = people["people"]
        sentence = tr("People within the last limit: {} of {}.")
        feedback.pushInfo(sentence.format(number(amount[~outside].sum()), number(amount.sum())))
        if amount[outside].sum() > 0.0:
            parts = amount[outside].groupby(people["reason"]).sum()
            shown = "; ".join(f"{reason} {number(total)}" for reason, total in parts.items())
            warn(feedback, tr("People outside the last limit: {} ({})."), number(amount[outside].sum()), shown)
        return {
            **numbers,
            "REACHED": int((~outside).sum()),
            "UNREACHED": int(outside.sum()),
            "PEOPLE_REACHED": float(amount[~outside].sum()),
            "PEOPLE_UNREACHED": float(amount[outside].sum()),
        }


def _edge_table(result, limits, center_id, roads):
    """Columns of the pieces of road within the last limit."""
    edge = np.flatnonzero((result.band >= 0) & (result.band < len(limits) - 1))
    network, band = result.network, result.band[edge]
    return {
        "edge": edge,
        "center_id": center_id[result.center[edge]],
        "from_min": limits[band],
        "to_min": limits[band + 1],
        "least_min": result.least_s[edge] / 60.0,
        "most_min": result.most_s[edge] / 60.0,
        "length_km": network.edge_length[edge] / 1000.0,
        "road_id": roads.features.ids()[roads.line_feature[network.edge_line[edge]]],
    }


def edge_columns():
    """Of the pieces of road."""
    return [
        *_band_columns(),
        Column("least_min", "real", tr("Minutes at the nearest place")),
        Column("most_min", "real", tr("Minutes at the farthest place")),
        Column("length_km", "real", tr("Kilometers")),
        Column("road_id", "integer", tr("Number of the road in its layer")),
    ]


def area_columns():
    """Of the areas."""
    return [
        *_band_columns(),
        Column("people", "real", tr("People")),
        Column("road_km", "real", tr("Kilometers of road")),
    ]


def _band_columns():
    return [
        Column("center_id", "text", tr("Center")),
        Column("from_min", "real", tr("From (minutes)")),
        Column("to_min", "real", tr("To (minutes)")),
    ]
