"""Toolbox: what is wrong with a road layer before anything travels on it."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...dependencies import missing_packages_message
from ...layers.bad_input import BadInput
from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.roads.road_drawing import multi_line, read_drawing
from ...layers.writing.sinks import check_destinations, write_table
from ...methods.geometry_arrays import points_to_wkb
from ...reports.roads_report import write_roads_report
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads, road_options
from .problem_sentences import problem_titles
from .road_problem_columns import part_columns, problem_columns

OUTPUTS = ("PROBLEMS", "COMPONENTS", "REPORT")


class DiagnoseRoads(TerritoriosAlgorithm):
    """``territorios:diagnoseroads``."""

    ID = "diagnoseroads"
    GROUP = "data"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Diagnose roads")

    def tag_text(self):
        return tr("roads, network, topology, gap, dangle, overpass, component, duplicate, diagnosis, quality")

    def help_text(self):
        return tr(
            "<p>What would make a road layer give wrong routes, each problem as a point with its reason.</p>"
            "<p><b>Reasons.</b> <i>gap</i>: a dead end close to another road. <i>unsplit_junction</i>: a road ends on"
            " another that has no vertex there. <i>crossing_without_vertex</i>: roads of one level cross and do not"
            " join; it is right at an overpass. <i>false_junction</i>: roads of different levels share a vertex."
            " <i>isolated_component</i>: roads not connected with the longest part of the network, at the place"
            " nearest to it. <i>duplicate</i>: drawn twice. <i>bad_speed</i>: NULL, text, 0, negative or above 200"
            " km/h. <i>unknown_direction</i>, <i>zero_length</i>, <i>no_geometry</i>.</p>"
            "<p><b>Outputs.</b> Problems with <i>component</i> (1 is the longest), <i>distance_m</i> (meters to the"
            " other road or to the longest part), <i>road_id</i>, <i>other_id</i> and <i>detail</i>. Components: the"
            " connected parts with <i>length_km</i>. The report counts everything in one page. Speed by class, snapping"
            " and walking have no effect here.</p>"
            "<p><b>Source.</b> Neis, Zielstra and Zipf (2012), Future Internet 4, 1–21.</p>"
        )

    def declare(self):
        declare_roads(self, tied=False)
        self.add(
            QgsProcessingParameterNumber(
                "GAP",
                tr("Longest gap (m)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=25.0,
                minValue=0.0,
                maxValue=1000.0,
            ),
            tr("A dead end closer than this to another road of its level is a gap."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "PROBLEMS", tr("Problems of the roads"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr("A point for each problem; a table row without a point where a road has no geometry."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "COMPONENTS", tr("Connected parts"), QgsProcessing.SourceType.TypeVectorLine, optional=True
            ),
            tr("The parts of the network that hang together, the longest first."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True, createByDefault=False
            ),
            tr("A page with the counts of problems and parts."),
        )
        self.addOutput(QgsProcessingOutputNumber("PROBLEM_COUNT", tr("Problems")))
        self.addOutput(QgsProcessingOutputNumber("COMPONENT_COUNT", tr("Connected parts")))
        self.addOutput(QgsProcessingOutputNumber("MAIN_SHARE", tr("Share of the length in the longest part")))

    def compute(self, parameters, context, feedback):
        import pandas as pd

        from ...methods.roads.network_diagnosis import diagnose
        from ...methods.roads.road_presets import level_numbers

        check_destinations(self, parameters, context, OUTPUTS)
        page = self.parameterAsFileOutput(parameters, "REPORT", context)
        if page and missing_packages_message(["jinja2"]):
            raise BadInput(missing_packages_message(["jinja2"]))
        options = road_options(self, parameters, context)
        features = read_features(self, parameters, "ROADS", context, feedback)
        level = np.zeros(len(features), int)
        if options.level_field:
            level = level_numbers(features.values(options.level_field))
        drawing = read_drawing(features, context)
        stage(feedback, 20, 30)(1.0)
        lines = drawing.lines(level, options.tolerance)
        drawn = diagnose(lines, self.parameterAsDouble(parameters, "GAP", context), stage(feedback, 30, 85))
        row = drawing.part_feature[drawn["line"]] if len(drawn) else np.zeros(0, int)
        other = np.where(drawn["other"] >= 0, drawing.part_feature[drawn["other"].clip(lower=0)], -1)
        drawn = drawn.assign(row=row, other=other, component=drawn["component"] + 1.0, detail=None)
        problems = pd.concat([drawn, _of_attributes(features, options, drawing)], ignore_index=True)
        parts = _parts(lines)
        self._say(problems, parts, features, feedback)
        stage(feedback, 85, 100)(0.0)
        results = self._write(parameters, context, problems, parts, drawing, lines)
        if page:
            write_roads_report(page, features.name, problem_titles(), problems["reason"], parts)
            results["REPORT"] = page
        return {
            **results,
            "PROBLEM_COUNT": len(problems),
            "COMPONENT_COUNT": len(parts),
            "MAIN_SHARE": float(parts["length_km"].iloc[0] / parts["length_km"].sum()),
        }

    def _say(self, problems, parts, features, feedback):
        titles = problem_titles()
        for reason, count in problems["reason"].value_counts(sort=False).items():
            warn(feedback, tr("{}: {} of layer “{}” ({})."), titles[reason], count, features.name, reason)
        feedback.pushInfo(
            tr("Connected parts: {}; the longest has {:.1f} of {:.1f} km.").format(
                len(parts), parts["length_km"].iloc[0], parts["length_km"].sum()
            )
        )

    def _write(self, parameters, context, problems, parts, drawing, lines):
        crs = drawing.features.crs
        road_id = np.array([feature.id() for feature in drawing.features.rows], np.int64)
        other = problems["other"].to_numpy(int)
        data = {
            "reason": problems["reason"],
            "component": problems["component"].to_numpy(float),
            "distance_m": problems["distance_m"].to_numpy(float),
            "road_id": road_id[problems["row"].to_numpy(int)],
            "other_id": np.where(other >= 0, road_id[other], np.nan),
            "detail": problems["detail"].to_numpy(object),
        }
        columns = problem_columns()
        points = drawing.plane.to_crs(problems[["x", "y"]].to_numpy(float), crs)
        destination = write_table(
            self, parameters, "PROBLEMS", context, columns, data, crs, QgsWkbTypes.Type.Point, points_to_wkb(points)
        )
        self.dress(context, destination, "road_problems", tr("Problems of the roads"), columns)
        parts_destination = write_table(
            self,
            parameters,
            "COMPONENTS",
            context,
            part_columns(),
            parts,
            crs,
            QgsWkbTypes.Type.MultiLineString,
            _part_lines(drawing, lines, len(parts)),
        )
        self.dress(context, parts_destination, "road_parts", tr("Connected parts"), part_columns())
        results = {"PROBLEMS": destination, "COMPONENTS": parts_destination}
        return {name: value for name, value in results.items() if value is not None}


def _of_attributes(features, options, drawing):
    """Problems that lie in the fields or in missing geometry."""
    import pandas as pd

    from ...methods.roads.road_attributes import FASTEST_KMH, UNKNOWN, directions
    from ...methods.roads.road_presets import parse_speeds

    found = [("no_geometry", drawing.without_geometry(), None), ("zero_length", drawing.of_length_zero(), None)]
    if options.speed_field:
        raw = features.values(options.speed_field)
        speed = parse_speeds(raw)
        with np.errstate(invalid="ignore"):
            bad = ~((speed > 0.0) & (speed <= FASTEST_KMH))
        found.append(("bad_speed", np.flatnonzero(bad), raw))
    if options.direction_field:
        raw = features.values(options.direction_field)
        found.append(("unknown_direction", np.flatnonzero(directions(raw) == UNKNOWN), raw))
    place = drawing.first_vertex()
    tables = []
    for reason, rows, raw in found:
        tables.append(
            pd.DataFrame(
                {
                    "reason": np.full(len(rows), reason, object),
                    "row": rows,
                    "other": -1,
                    "x": place[rows, 0],
                    "y": place[rows, 1],
                    "component": np.nan,
                    "distance_m": np.nan,
                    "detail": [None if raw is None else "NULL" if raw[row] is None else str(raw[row]) for row in rows],
                }
            )
        )
    return pd.concat(tables, ignore_index=True)


def _parts(lines):
    """``component`` (from 1), ``length_km`` and ``roads`` of the connected parts."""
    import pandas as pd

    at = lines.segments
    meters = np.bincount(lines.component[at], weights=lines.along[at + 1] - lines.along[at])
    count = np.bincount(lines.component[lines.first], minlength=len(meters))
    return pd.DataFrame({"component": np.arange(1, len(meters) + 1), "length_km": meters / 1000.0, "roads": count})


def _part_lines(drawing, lines, count):
    """Multiline of each connected part, in the reference system of the layer."""
    drawn = np.split(drawing.own_xy[lines.vertex], np.flatnonzero(lines.first)[1:])
    members = [[] for _ in range(count)]
    for part, line in zip(lines.component[lines.first], drawn):
        members[part].append(line)
    return [multi_line(member) for member in members]
