"""Toolbox: minutes that each locality gains or loses when roads are built, upgraded or closed."""

from dataclasses import replace

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
from ...layers.writing.sinks import check_destinations, write_extended
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..people import people_of, warn_without_people
from ..road_parameters import declare_roads, read_road_network
from ..trip_reasons import require_centers
from .change_columns import access_columns, effect_columns, warn_about_changes, warn_about_trips


class RoadChange(TerritoriosAlgorithm):
    """``territorios:roadchange``."""

    ID = "roadchange"
    GROUP = "accessibility"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Change of roads")

    def tag_text(self):
        return tr(
            "new road, upgrade, paving, closure, before and after, scenario, project appraisal, travel time,"
            " accessibility, road network"
        )

    def help_text(self):
        return tr(
            "<p>How many minutes each locality gains or loses to its nearest center when roads are built, upgraded or"
            " closed, and who is reached for the first time or cut off.</p>"
            "<p><b>Inputs.</b> The roads of today; points of localities, with their people, and of centers; and the"
            " changes: lines with a field that says <i>new</i>, <i>upgraded</i> or <i>closed</i> (also nuevo,"
            " mejorado, cerrado), and a speed for new and upgraded roads. Where roads have a code, upgrades and"
            " closures can be a table with that code.</p>"
            "<p><b>Method.</b> Both states are the same network but for the changes. An upgrade or closure counts for"
            " the roads that run along its line within the tolerance, cut where the line ends; an upgrade never makes a"
            " road slower. New roads join where one of their vertices lies on a road, and at their free ends the"
            " nearest road within the joining distance. People may walk to the nearest road, the nearest that stays"
            " open and the nearest new one, whichever is quickest in each state: so a closure makes nobody faster and"
            " a new road nobody slower.</p>"
            "<p><b>Outputs.</b> Localities: <i>before_min, after_min, change_min</i> (after − before: negative is a"
            " gain), <i>center_before, center_after</i>, and <i>reason_before, reason_after</i> where there is no trip"
            " (no_geometry, off_network, other_component, one_way_trap). Changes: <i>changed_km</i> and, without"
            " effect, a <i>reason</i>: no_geometry, no_road (none runs along the line), unknown_road (no road has the"
            " code), no_speed, not_faster, not_joined (the new road meets no other). Totals in person-minutes, of"
            " those with a trip in both states.</p>"
            "<p><b>Source.</b> Neuburger (1971), Journal of Transport Economics and Policy 5, 52–75; Goodchild and"
            " Hunter (1997), International Journal of Geographical Information Science 11, 299–306; Dijkstra (1959),"
            " Numerische Mathematik 1, 269–271.</p>"
        )

    def declare(self):
        declare_roads(self, tied=False)
        self._field("ROAD_ID", tr("Road code"), "ROADS", tr("Code of each road, to find those that change."), True)
        self.add(
            QgsProcessingParameterFeatureSource(
                "CHANGES", tr("Changes of roads"), [QgsProcessing.SourceType.TypeVector]
            ),
            tr("Lines of new, upgraded and closed roads, or a table with the codes of roads."),
        )
        self._field("CHANGE_FIELD", tr("Kind of change"), "CHANGES", tr("Says new, upgraded or closed."))
        self._field(
            "CHANGE_SPEED",
            tr("Speed after the change (km/h)"),
            "CHANGES",
            tr("Of new roads (without it, the default speed) and of upgraded ones (without it, no effect)."),
            True,
        )
        self._field(
            "CHANGE_DIRECTION",
            tr("Direction of new roads"),
            "CHANGES",
            tr("With the codes of the direction field of roads; both ways without it."),
            True,
            advanced=True,
        )
        self._field(
            "CHANGE_ROAD_ID",
            tr("Code of the changed road"),
            "CHANGES",
            tr("The code of the road that is upgraded or closed; where it is empty the line says which."),
            True,
        )
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), points),
            tr("Points from which people travel."),
        )
        self._field(
            "WEIGHT",
            tr("People"),
            "LOCALITIES",
            tr("People of each locality. Without a field each locality counts as one."),
            True,
        )
        self.add(
            QgsProcessingParameterFeatureSource("CENTERS", tr("Centers"), points),
            tr("Points of urban centers, markets or services."),
        )
        self._field("CENTER_ID", tr("Center code"), "CENTERS", tr("Code that identifies each center in the output."))
        for name, title, default, help_text in (
            (
                "MATCH_TOLERANCE",
                tr("Tolerance of upgrades and closures (m)"),
                20.0,
                tr("A road runs along the line of a change when all of it is this near."),
            ),
            (
                "JOIN_DISTANCE",
                tr("Joining distance of new roads (m)"),
                50.0,
                tr("A free end of a new road joins the nearest road if it is this near."),
            ),
        ):
            kind = QgsProcessingParameterNumber.Type.Double
            least = 0.1 if name == "MATCH_TOLERANCE" else 0.0
            number = QgsProcessingParameterNumber(name, title, kind, default, minValue=least, maxValue=1000.0)
            self.add(number, help_text, advanced=True)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Localities before and after")),
            tr("The localities with their own columns and those of both states."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "CHANGES_OUTPUT", tr("Changes with their effect"), optional=True, createByDefault=False
            ),
            tr("The changes with their own columns, the road they changed and why they have no effect."),
        )
        for name, title in (
            ("SAVED", tr("Person-minutes saved")),
            ("LOST", tr("Person-minutes lost")),
            ("NET", tr("Person-minutes saved less those lost")),
            ("PEOPLE_FASTER", tr("People who arrive sooner")),
            ("PEOPLE_SLOWER", tr("People who arrive later")),
            ("NEWLY_REACHED", tr("Localities that reach a center only after")),
            ("PEOPLE_NEWLY_REACHED", tr("People who reach a center only after")),
            ("CUT_OFF", tr("Localities cut off")),
            ("PEOPLE_CUT_OFF", tr("People cut off")),
            ("WITHOUT_EFFECT", tr("Changes without effect")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        given = [bool(self.parameterAsString(parameters, name, context)) for name in ("ROAD_ID", "CHANGE_ROAD_ID")]
        if given[0] != given[1]:
            return False, tr("To find roads by their code choose its field both in the roads and in the changes.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        # several packages may be absent when QGIS only loads the plugin
        from ...layers.roads.road_changes import ChangeFields, read_changes
        from ...methods.accessibility.road_change import change_in_access, change_totals
        from ...methods.roads.road_edits import edit_roads

        check_destinations(self, parameters, context, ["OUTPUT", "CHANGES_OUTPUT"])
        roads = read_road_network(self, parameters, context, feedback)
        changes = read_features(self, parameters, "CHANGES", context, feedback, geometry=None)
        names = ("CHANGE_FIELD", "CHANGE_SPEED", "CHANGE_DIRECTION", "CHANGE_ROAD_ID")
        fields = ChangeFields(*(self.parameterAsString(parameters, name, context) for name in names))
        road_codes = self._road_codes(parameters, context, feedback, roads)
        edits = read_changes(changes, fields, roads, road_codes, feedback)
        localities = read_features(self, parameters, "LOCALITIES", context, feedback)
        centers = read_features(self, parameters, "CENTERS", context, feedback)
        center_id = centers.codes(self.parameterAsString(parameters, "CENTER_ID", context), unique=True)
        people = people_of(localities, self.parameterAsString(parameters, "WEIGHT", context), feedback)
        stage(feedback, 20, 40)(0.0)
        edited = edit_roads(
            roads.network,
            road_codes,
            edits,
            self.parameterAsDouble(parameters, "MATCH_TOLERANCE", context),
            self.parameterAsDouble(parameters, "JOIN_DISTANCE", context),
            roads.plane.distance,
            max(roads.options.tolerance, 0.01),
        )
        require_centers(replace(roads, network=edited.network).tie(centers, feedback), centers)
        warn_about_changes(edited.reason, changes, feedback)
        xy = [roads.plane.from_crs(layer.points(), layer.crs) for layer in (localities, centers)]
        table = change_in_access(
            edited, *xy, roads.walk_mps, roads.plane.distance, roads.options.max_snap, stage(feedback, 40, 90)
        )
        warn_about_trips(table, localities, feedback)
        warn_without_people(people, localities, feedback)
        stage(feedback, 90, 100)(0.0)
        results = self._write(parameters, context, table, localities, center_id, edited, changes)
        totals = {name.upper(): value for name, value in change_totals(table, people).items()}
        return {**results, **totals, "WITHOUT_EFFECT": int((edited.reason != "").sum())}

    def _road_codes(self, parameters, context, feedback, roads):
        """Code of each line of the road network, None without a field."""
        field = self.parameterAsString(parameters, "ROAD_ID", context)
        if not field:
            return None
        rows = read_features(self, parameters, "ROADS", context, feedback, fields=[field])
        return rows.codes(field)[roads.line_feature]

    def _write(self, parameters, context, table, localities, center_id, edited, changes):
        data = dict(table)
        for state in ("before", "after"):
            center = table[f"center_{state}"].to_numpy()
            data[f"center_{state}"] = np.where(center >= 0, center_id[center], None)
            data[f"reason_{state}"] = table[f"reason_{state}"].replace("", None)
        columns = access_columns()
        destination = write_extended(self, parameters, "OUTPUT", context, localities, columns, data)
        self.dress(context, destination, "road_change", tr("Change in minutes to the nearest center"), columns)
        columns = effect_columns()
        effects = {
            "changed_km": edited.meters / 1000.0,
            "reason": np.where(edited.reason == "", None, edited.reason),
        }
        changed = write_extended(self, parameters, "CHANGES_OUTPUT", context, changes, columns, effects)
        self.dress(context, changed, "road_works", tr("Changes with their effect"), columns)
        return {"OUTPUT": destination} if changed is None else {"OUTPUT": destination, "CHANGES_OUTPUT": changed}

    def _field(self, name, title, layer, help_text, optional=False, advanced=False):
        parameter = QgsProcessingParameterField(name, title, parentLayerParameterName=layer, optional=optional)
        self.add(parameter, help_text, advanced)
