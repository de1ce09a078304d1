"""Toolbox: small neighbors attached to the selected localities."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.messages import warn
from ...layers.places.measures import WorkingPlane
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_extended
from ...translation import tr
from ..road_parameters import declare_roads, read_road_network
from ..trip_reasons import require_centers
from .stamped import StampedAlgorithm


class InfluenceAreas(StampedAlgorithm):
    """``territorios:influenceareas``."""

    ID = "influenceareas"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Areas of influence")

    def tag_text(self):
        return tr("influence, neighbors, small localities, attached, people reached, selected localities")

    def help_text(self):
        return tr(
            "<p>Which very small localities could be attended together with the selected one they are near to, and how many"
            " people are reached in all.</p>"
            "<p><b>Inputs.</b> Localities with their code, population and whether they are selected (as Four criteria gives"
            " them), and either the greatest distance in a straight line, or roads and the longest trip in minutes.</p>"
            "<p><b>Method.</b> Each locality that is not selected and has at most the population of a small one is attached"
            " to its nearest selected locality, when that one is within the limit; the limit itself counts.</p>"
            "<p><b>Output.</b> The localities with <i>influence</i> (selected, attached, apart), <i>attached_to</i> (code of"
            " the nearest selected locality, also of those that are apart)<i>, attached_m</i> or <i>attached_min</i>, and a"
            " <i>reason</i> for those apart: not_small, missing_population, beyond_limit, or those of Nearest center.</p>"
            "<p><b>Source.</b> Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).</p>"
        )

    def declare(self):
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), points),
            tr("Points of all localities, selected or not."),
        )
        for name, title, help_text, default in (
            ("CODE", tr("Locality code"), tr("Code that identifies each locality."), None),
            ("SELECTED", tr("Selected"), tr("Field that says whether the locality is selected."), "selected"),
            ("POPULATION", tr("Population"), tr("Inhabitants of each locality."), None),
        ):
            self.add(
                QgsProcessingParameterField(
                    name, title, default, parentLayerParameterName="LOCALITIES", optional=default is not None
                ),
                help_text,
            )
        self._number(
            "SMALL", tr("Most inhabitants of a small locality"), 100.0, tr("Localities with more are not attached.")
        )
        self._number("DISTANCE", tr("Greatest distance (m)"), 2000.0, tr("In a straight line; used without roads."))
        self._number("MINUTES", tr("Longest trip (minutes)"), 30.0, tr("By road and on foot; used with roads."))
        declare_roads(self, optional=True)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Localities and their areas of influence")),
            tr("The localities with their own columns and the selected one they are attached to."),
        )
        for name, title in (
            ("ATTACHED", tr("Localities attached")),
            ("PEOPLE_SELECTED", tr("People in selected localities")),
            ("PEOPLE_ATTACHED", tr("People in localities attached")),
            ("PEOPLE_REACHED", tr("People reached in all")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.influence_areas import ATTACHED, influence_areas

        check_destinations(self, parameters, context, ["OUTPUT"])
        localities = read_features(self, parameters, "LOCALITIES", context, feedback)
        code = localities.codes(self.parameterAsString(parameters, "CODE", context), feedback, unique=True)
        selected = localities.flags(self.parameterAsString(parameters, "SELECTED", context))
        if not selected.any():
            raise BadInput(
                tr("No locality of layer “{}” is selected. Run Four criteria first, or choose another field.").format(
                    localities.name
                )
            )
        people = localities.numbers(self.parameterAsString(parameters, "POPULATION", context), feedback)
        by_road = parameters.get("ROADS") not in (None, "")
        measure = self._by_road if by_road else self._in_a_straight_line
        nearest, apart, without = measure(parameters, context, feedback, localities, code, selected)
        limit = self.parameterAsDouble(parameters, "MINUTES" if by_road else "DISTANCE", context)
        small = self.parameterAsDouble(parameters, "SMALL", context)
        found = influence_areas(selected, people, small, apart, limit, without)
        self._warn(found, localities, feedback)
        minutes, meters = (
            Column("attached_min", "real", tr("Minutes to it")),
            Column("attached_m", "real", tr("Meters to it")),
        )
        columns = [
            Column("influence", "text", tr("Area of influence")),
            Column("attached_to", "text", tr("Nearest selected locality")),
            minutes if by_road else meters,
            Column("reason", "text", tr("Reason apart")),
        ]
        data = {
            "influence": found.role,
            "attached_to": np.where(selected | (nearest == ""), None, nearest),
            columns[2].name: np.where(selected, np.nan, apart),
            "reason": np.where(found.reason == "", None, found.reason),
        }
        destination = write_extended(self, parameters, "OUTPUT", context, localities, columns, data)
        self.dress(context, destination, "influence", tr("Areas of influence"), columns)
        reached = [float(np.nansum(people[mask])) for mask in (selected, found.role == ATTACHED)]
        return {
            "OUTPUT": destination,
            "ATTACHED": int((found.role == ATTACHED).sum()),
            "PEOPLE_SELECTED": reached[0],
            "PEOPLE_ATTACHED": reached[1],
            "PEOPLE_REACHED": sum(reached),
        }

    def _in_a_straight_line(self, parameters, context, feedback, localities, code, selected):
        """Code of the nearest selected locality, meters to it, and why there is none."""
        from ...methods.prioritization.nearest_seat import nearest_seat

        xy = localities.points()
        plane = WorkingPlane(localities.crs, xy, context)
        xy = plane.from_crs(xy, localities.crs)
        nearest, meters = nearest_seat(xy, np.full(len(code), "*", object), selected, code, plane.distance)
        return nearest, meters, np.where(np.isnan(meters), "no_geometry", "").astype(object)

    def _by_road(self, parameters, context, feedback, localities, code, selected):
        """The same in minutes by road and on foot."""
        from ...methods.accessibility.nearest_center import nearest_centers

        roads = read_road_network(self, parameters, context, feedback).contracted()
        tied = roads.tie(localities, feedback)
        rows = np.flatnonzero(selected)
        require_centers(tied.take(rows), localities)
        progress = stage(feedback, 40, 90)
        trips = nearest_centers(
            roads.network, tied, tied.take(rows), roads.walk_mps, roads.plane.distance, progress=progress
        )
        center = trips.center[:, 0]
        nearest = np.where(center >= 0, code[rows[center]], "").astype(object)
        return nearest, trips.total_s[:, 0] / 60.0, trips.reason[:, 0]

    def _warn(self, found, localities, feedback):
        for reason, sentence in (
            ("missing_population", tr("Localities without a population, which are not attached: {} of layer “{}”.")),
            ("beyond_limit", tr("Small localities beyond the limit of every selected one: {} of layer “{}”.")),
            ("no_geometry", tr("Small localities without usable geometry: {} of layer “{}”.")),
            ("off_network", tr("Small localities too far from any road: {} of layer “{}”.")),
            ("other_component", tr("Small localities on another part of the network: {} of layer “{}”.")),
            ("one_way_trap", tr("Small localities that one-way roads do not let through: {} of layer “{}”.")),
        ):
            count = int((found.reason == reason).sum())
            if count:
                warn(feedback, sentence, count, localities.name)

    def _number(self, name, title, default, help_text):
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(QgsProcessingParameterNumber(name, title, kind, default, minValue=0.0), help_text)
