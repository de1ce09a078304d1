"""Toolbox: functional territories as travel-time catchments of urban centers."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.places.areas import containing, dissolve, neighbors
from ...layers.places.measures import ArrayTransform
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import check_destinations, write_extended, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads
from ..trip_reasons import warn_without_trip
from .catchment_sentences import catchment_sentences
from .territory_columns import area_columns, unit_columns
from .travel_times import read_travel_times

OUTPUTS = ("UNITS_OUTPUT", "TERRITORIES_OUTPUT")
MULTIPOLYGON = QgsWkbTypes.Type.MultiPolygon


class CatchmentTerritories(TerritoriosAlgorithm):
    """``territorios:catchmentterritories``."""

    ID = "catchmentterritories"
    GROUP = "territories"
    REQUIRES = ("numpy", "scipy", "pandas", "networkx")

    def title(self):
        return tr("Territories by travel time")

    def tag_text(self):
        return tr("functional territories, catchment, travel time, urban center, hinterland, delimitation, region")

    def help_text(self):
        return tr(
            "<p>Functional territories where there are no commuting flows: each municipality or locality belongs to the"
            " urban center it reaches first.</p>"
            "<p><b>Inputs.</b> Roads (or a table of travel times with <i>origin_id</i>, <i>dest_id</i> and"
            " <i>total_min</i>), urban centers, and the units: polygons of municipalities, points of localities, or both."
            " With both, the time of a municipality is the mean of its localities weighted by their population.</p>"
            "<p><b>Method.</b> Least travel time; units beyond the limit or without road are left unassigned, with the reason."
            " Territories below the minimum population are dissolved, smallest first, and their units join the next center.</p>"
            "<p><b>Outputs.</b> Units with <i>territory</i>, <i>role</i> (core, hinterland, reassigned, unassigned), the"
            " <i>second</i> and <i>third</i> choices, <i>minutes</i>, <i>margin</i> (minutes to the second choice: certainty)"
            " and <i>why</i>. Territories dissolved from the units, with their name, number of units and residents; for localities alone"
            " their outline is a hull. Columns of commuting methods stay empty: nothing here comes from flows.</p>"
            "<p><b>Source.</b> Cattaneo, Nelson and McMenomy (2021), PNAS 118(2), e2011990118.</p>"
        )

    def declare(self):
        polygons_or_points = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        declare_roads(self, optional=True)
        self.add(
            QgsProcessingParameterFeatureSource(
                "OD", tr("Travel times"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            tr("Instead of roads: a table with origin_id, dest_id and total_min (minutes)."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource("CENTERS", tr("Urban centers"), points), tr("Points of urban centers.")
        )
        self._field("CENTER_ID", tr("Center code"), "CENTERS", optional=False)
        self._field("CENTER_NAME", tr("Center name"), "CENTERS")
        self.add(
            QgsProcessingParameterFeatureSource("UNITS", tr("Municipalities"), polygons_or_points, optional=True),
            tr("Units that make up the territories, usually municipalities."),
        )
        self._field("UNIT_ID", tr("Municipality code"), "UNITS")
        self._field("UNIT_POPULATION", tr("Municipality population"), "UNITS")
        self.add(
            QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), points, optional=True),
            tr("Where people live. Without municipalities, the localities themselves are the units."),
        )
        self._field("LOCALITY_ID", tr("Locality code"), "LOCALITIES")
        self._field("LOCALITY_UNIT", tr("Municipality code of the locality"), "LOCALITIES")
        self._field("LOCALITY_POPULATION", tr("Locality population"), "LOCALITIES")
        self.add(
            QgsProcessingParameterNumber(
                "CUTOFF",
                tr("Longest trip (minutes)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.0,
            ),
            tr("Units beyond this time from every center are left unassigned."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_POPULATION",
                tr("Least population of a territory"),
                QgsProcessingParameterNumber.Type.Double,
                0.0,
                minValue=0.0,
            ),
            tr("Smaller territories are dissolved and their units join the next center."),
        )
        self.add(QgsProcessingParameterFeatureSink("UNITS_OUTPUT", tr("Units with their territory")))
        self.add(QgsProcessingParameterFeatureSink("TERRITORIES_OUTPUT", tr("Territories")))
        self.addOutput(QgsProcessingOutputNumber("TERRITORY_COUNT", tr("Territories")))
        self.addOutput(QgsProcessingOutputNumber("UNASSIGNED_COUNT", tr("Units without territory")))
        self.addOutput(QgsProcessingOutputNumber("SINGLE_COUNT", tr("Territories of one unit")))

    def checkParameterValues(self, parameters, context):
        def given(name):
            return parameters.get(name) not in (None, "")

        if given("ROADS") == given("OD"):
            return False, tr("Give the roads or a table of travel times, one of the two.")
        if not given("UNITS") and not given("LOCALITIES"):
            return False, tr("Give the municipalities, the localities, or both.")
        if given("UNITS") and not given("UNIT_ID"):
            return False, tr("Choose the field with the code of the municipalities.")
        if given("LOCALITIES") and not given("LOCALITY_UNIT" if given("UNITS") else "LOCALITY_ID"):
            return False, tr("Choose the field with the code of the localities, or of their municipality.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.territories.travel_time_catchment import travel_time_catchments

        check_destinations(self, parameters, context, OUTPUTS)
        centers = read_features(self, parameters, "CENTERS", context, feedback)
        units, unit_id, population, minutes, reason = read_travel_times(self, parameters, context, feedback, centers)
        limited = parameters.get("CUTOFF") is not None
        found = travel_time_catchments(
            minutes,
            population,
            self._least(parameters, context, units, population),
            self.parameterAsDouble(parameters, "CUTOFF", context) if limited else np.inf,
        )
        reason = np.where(found.beyond, "beyond_limit", reason)
        reason = np.where((found.best < 0) & found.moved, "small_catchment", reason)
        center_id = centers.codes(self.parameterAsString(parameters, "CENTER_ID", context), unique=True)
        name_field = self.parameterAsString(parameters, "CENTER_NAME", context)
        names = centers.codes(name_field) if name_field else center_id
        geometries = [row.geometry() for row in units.rows]
        role = self._roles(context, found, minutes, units, geometries, centers)
        data = {
            "unit_id": unit_id,
            "territory": _pick(center_id, found.best),
            "role": role,
            "second": _pick(center_id, found.second),
            "third": _pick(center_id, found.third),
            "cohesion": np.full(len(units), np.nan),
            "margin": found.margin,
            "commuters": np.full(len(units), np.nan),
            "minutes": found.minutes,
            "why": catchment_sentences(found, names, reason),
        }
        # the last that can be canceled: nothing is written yet
        territories, areas = self._areas(found, center_id, names, population, units, geometries, feedback)
        columns = unit_columns()
        results = {"UNITS_OUTPUT": write_extended(self, parameters, "UNITS_OUTPUT", context, units, columns, data)}
        self.dress(
            context, results["UNITS_OUTPUT"], "territory_units", tr("Units by their role in the territory"), columns
        )
        columns = area_columns()
        results["TERRITORIES_OUTPUT"] = write_table(
            self, parameters, "TERRITORIES_OUTPUT", context, columns, territories, units.crs, MULTIPOLYGON, areas
        )
        self.dress(context, results["TERRITORIES_OUTPUT"], "territories", tr("Territories"), columns)
        self._report(found, names, units, reason, territories, feedback)
        results["TERRITORY_COUNT"] = len(areas)
        results["UNASSIGNED_COUNT"] = int((found.best < 0).sum())
        results["SINGLE_COUNT"] = int((territories["units"] == 1).sum())
        return results

    def _least(self, parameters, context, units, population):
        """The least population of a territory, which means nothing where no population is known."""
        least = self.parameterAsDouble(parameters, "MIN_POPULATION", context)
        if least > 0.0 and np.isnan(population).all():
            raise BadInput(
                tr(
                    "The least population of a territory needs the population of layer “{}” or of its localities."
                    " Choose its field, or set the least population to 0."
                ).format(units.name)
            )
        return least

    def _areas(self, found, center_id, names, population, units, geometries, feedback):
        """Table and polygons of the territories that were kept."""
        from ...methods.territories.map_coloring import color_neighbors
        from ...methods.territories.travel_time_catchment import known_sums

        kept, member = np.unique(found.best, return_inverse=True)
        # without unassigned units the first of `kept` is already a territory
        unassigned = int(kept[0] < 0)
        kept, member = kept[unassigned:], member - unassigned
        areas, filled = dissolve(geometries, member, len(kept), stage(feedback, 80, 95))
        if filled:
            feedback.pushInfo(tr("Gaps filled between boundaries: {} of layer “{}”.").format(filled, units.name))
        inside = member >= 0
        undefined = np.full(len(kept), np.nan)
        territories = {
            "territory": center_id[kept],
            "name": names[kept],
            "units": np.bincount(member[inside], minlength=len(kept)),
            "residents": known_sums(population, member, len(kept)),
            "supply_sc": undefined,
            "demand_sc": undefined,
            "validity": undefined,
            "color": color_neighbors(len(kept), neighbors(areas)),
        }
        return territories, areas

    def _roles(self, context, found, minutes, units, geometries, centers):
        """core, hinterland, reassigned or unassigned."""
        role = np.where(found.best < 0, "unassigned", np.where(found.moved, "reassigned", "hinterland")).astype(object)
        xy = ArrayTransform(centers.crs, units.crs, context.transformContext()).array(centers.points())
        if QgsWkbTypes.geometryType(units.wkb_type) == QgsWkbTypes.GeometryType.PolygonGeometry:
            core = containing(geometries, xy)
        else:
            nearest = np.where(np.isnan(minutes), np.inf, minutes)
            core = np.where(np.isfinite(nearest).any(axis=0), nearest.argmin(axis=0), -1)
        for center, unit in enumerate(core):
            if unit >= 0 and found.best[unit] == center:
                role[unit] = "core"
        return role

    def _report(self, found, names, units, reason, territories, feedback):
        if found.dissolved:
            warn(
                feedback,
                tr("Territories dissolved, below the least population: {} ({})."),
                len(found.dissolved),
                first_of([names[center] for center in found.dissolved]),
            )
        without = found.best < 0
        warn_without_trip(reason[without], units, feedback)
        lost = int((reason[without] == "small_catchment").sum())
        if lost:
            warn(
                feedback,
                tr("Features without a territory: {} of layer “{}”, every center they reach was dissolved."),
                lost,
                units.name,
            )
        apart = int((reason[without] == "no_common_center").sum())
        if apart:
            warn(
                feedback,
                tr(
                    "Features without a territory: {} of layer “{}”, no center is within reach of half of their people."
                ),
                apart,
                units.name,
            )
        others = int(np.isin(reason[without], ("no_locality", "no_travel_time")).sum())
        if others:
            warn(
                feedback,
                tr("Features without a territory: {} of layer “{}”, no locality or travel time."),
                others,
                units.name,
            )
        single = int((territories["units"] == 1).sum())
        if single:
            warn(feedback, tr("Territories of one unit only: {}."), single)

    def _field(self, name, title, parent, optional=True):
        self.add(
            QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=optional),
            tr("Field of the layer above."),
        )


def _pick(values, rows):
    """``values[rows]``, None where the row is -1."""
    picked = values[rows].astype(object)
    picked[rows < 0] = None
    return picked
