"""Toolbox: a road layer of any agency with speed, direction and level in one form, mended where asked."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.roads.road_drawing import read_drawing
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from ..road_parameters import declare_roads, road_options
from .problem_sentences import change_titles
from .road_schema import common_columns

OUTPUTS = ("OUTPUT", "LOG")


class PrepareRoads(TerritoriosAlgorithm):
    """``territorios:prepareroads``."""

    ID = "prepareroads"
    GROUP = "data"
    REQUIRES = ("numpy", "scipy", "pandas")

    def title(self):
        return tr("Prepare roads")

    def tag_text(self):
        return tr("roads, network, INEGI, Red Nacional de Caminos, OpenStreetMap, MTC, repair, speed, direction, gap")

    def help_text(self):
        return tr(
            "<p>A road layer ready to travel on: speed, direction, level and class in one form, and its drawing mended"
            " where you ask for it.</p>"
            "<p><b>Profiles.</b> Automatic recognizes the fields of INEGI's Red Nacional de Caminos (TIPO_VIAL, CIRCULA,"
            " VELOCIDAD), OpenStreetMap (highway, maxspeed, oneway, junction, bridge, tunnel, layer) and Peru's MTC"
            " (CODRUTA, TRAYECTORI; it has no speed or direction, and you name its field of surface). A field given"
            " above goes before that of the profile. A layer already prepared keeps its columns.</p>"
            "<p><b>Speeds.</b> The road's own (text like 50 km/h or 30 mph is read), else that of its class, else the"
            " default; times the factor of its surface when a surface field is given, and of the season. Speeds by class"
            " and factors are assumptions for planning: paved 1, gravel 0.8, earth 0.6 in the dry season; 0.9, 0.65 and"
            " 0.4 in the rainy one.</p>"
            "<p><b>Outputs.</b> The roads with their own columns and <i>speed_kmh</i>, <i>direction</i> (B both, FT as"
            " drawn, TF against, N closed), <i>level</i>, <i>road_class</i>, <i>speed_source</i> (field, class, default)"
            " and <i>speed_factor</i>. The log has a row for each change with its place.</p>"
            "<p><b>Source.</b> INEGI, Red Nacional de Caminos; OpenStreetMap Wiki; MTC, Clasificador de Rutas.</p>"
        )

    def declare(self):
        declare_roads(self, tied=False)
        self.add(
            QgsProcessingParameterEnum(
                "PROFILE",
                tr("Profile"),
                [
                    tr("Automatic"),
                    tr("INEGI Red Nacional de Caminos"),
                    tr("OpenStreetMap"),
                    tr("MTC Peru"),
                    tr("Fields given above"),
                ],
                defaultValue=0,
            ),
            tr("Whose fields the layer has."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "REPAIR",
                tr("Repair"),
                [
                    tr("Close gaps"),
                    tr("Give junctions a vertex"),
                    tr("Keep overpasses apart"),
                    tr("Drop duplicates"),
                    tr("Drop isolated parts"),
                    tr("Join crossings of one level"),
                ],
                allowMultiple=True,
                optional=True,
                defaultValue=[],
            ),
            tr("What to mend in the drawing. Join crossings only where levels are known: bridges would be joined too."),
        )
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
            QgsProcessingParameterFeatureSource(
                "PLACES", tr("Only these problems"), [QgsProcessing.SourceType.TypeVectorPoint], optional=True
            ),
            tr(
                "Points from diagnose roads: only the problems there are mended. Without them, all of the chosen kinds."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                "SURFACE_FIELD", tr("Surface field"), parentLayerParameterName="ROADS", optional=True
            ),
            tr(
                "Surface of each road, whose factor multiplies the speed; without it all speeds stay in the dry season."
            ),
        )
        self.add(
            QgsProcessingParameterEnum("SEASON", tr("Season"), [tr("Dry"), tr("Rainy")], defaultValue=0),
            tr("In the rainy season the profile's own surface field is used when none is given."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Prepared roads"), QgsProcessing.SourceType.TypeVectorLine),
            tr("The roads with their own columns and the common ones."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "LOG", tr("Changes to the roads"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("A row for each change: road, what, before, after and where."),
        )
        self.addOutput(QgsProcessingOutputNumber("ROAD_COUNT", tr("Roads written")))
        self.addOutput(QgsProcessingOutputNumber("CHANGE_COUNT", tr("Changes")))

    def compute(self, parameters, context, feedback):
        from ...methods.roads.network_repair import repair
        from ...methods.roads.road_preparation import traffic_signature

        check_destinations(self, parameters, context, OUTPUTS)
        options = road_options(self, parameters, context)
        features = read_features(self, parameters, "ROADS", context, feedback)
        drawing = read_drawing(features, context)
        for rows, sentence in (
            (drawing.without_geometry(), tr("Roads without usable geometry, kept as they are: {} of layer “{}”.")),
            (drawing.of_length_zero(), tr("Roads of length zero, which join nothing: {} of layer “{}”.")),
        ):
            if len(rows):
                warn(feedback, sentence, len(rows), features.name)
        roads, changes, new = common_columns(
            features,
            options,
            self.parameterAsEnum(parameters, "PROFILE", context),
            self.parameterAsString(parameters, "SURFACE_FIELD", context),
            self.parameterAsEnum(parameters, "SEASON", context),
            feedback,
        )
        stage(feedback, 20, 30)(1.0)
        of_part = drawing.part_feature
        mended = repair(
            drawing.xy,
            drawing.part,
            roads["level"].to_numpy(int)[of_part],
            set(self.parameterAsEnums(parameters, "REPAIR", context)),
            self.parameterAsDouble(parameters, "GAP", context),
            traffic_signature(roads["direction"])[of_part],
            options.tolerance,
            stage(feedback, 30, 80),
            self._places(parameters, context, drawing, feedback),
        )
        log = _log(changes, mended.log, features, drawing)
        for change, count in log["change"].value_counts(sort=False).items():
            warn(feedback, tr("{}: {} of layer “{}” ({})."), change_titles()[change], count, features.name, change)
        written, rows = drawing.mended(mended)
        stage(feedback, 80, 100)(0.0)
        kept = roads.iloc[rows]
        destination = write_extended(self, parameters, "OUTPUT", context, written, new, kept)
        self.dress(context, destination, "roads", tr("Prepared roads"), new)
        results = {"OUTPUT": destination, "ROAD_COUNT": len(rows), "CHANGE_COUNT": len(log)}
        columns = _log_columns()
        log_destination = write_table(self, parameters, "LOG", context, columns, log)
        self.dress(context, log_destination, None, tr("Changes to the roads"), columns)
        return results if log_destination is None else {**results, "LOG": log_destination}

    def _places(self, parameters, context, drawing, feedback):
        """Where problems are to be mended, in the working plane; None for everywhere."""
        chosen = read_features(self, parameters, "PLACES", context, feedback)
        if chosen is None:
            return None
        xy = drawing.plane.from_crs(chosen.points(), chosen.crs)
        return xy[np.isfinite(xy).all(axis=1)]


def _log_columns():
    return [
        Column("road_id", "integer", tr("Number of the road in its layer")),
        Column("change", "text", tr("Change")),
        Column("before", "text", tr("Before")),
        Column("after", "text", tr("After")),
        Column("x", "real", tr("X")),
        Column("y", "real", tr("Y")),
    ]


def _log(changes, mended, features, drawing):
    """Changes of values and of the drawing in one table; places in the layer's reference system."""
    import pandas as pd

    road_id = np.array([feature.id() for feature in features.rows], np.int64)
    place = drawing.first_vertex()[changes["row"].to_numpy(int)]
    values = pd.DataFrame(
        {
            "road_id": road_id[changes["row"].to_numpy(int)],
            "change": changes["change"],
            "before": changes["before"],
            "after": changes["after"],
            "x": place[:, 0],
            "y": place[:, 1],
        }
    )
    row = drawing.part_feature[mended["line"].to_numpy(int)]
    other = mended["other"].to_numpy(int)
    other_id = road_id[drawing.part_feature[other.clip(min=0)]]
    dropped = mended["change"].isin(["duplicate_dropped", "component_dropped"])
    # what stood there in meters, and the road it was joined to or is the copy of
    drawn = pd.DataFrame(
        {
            "road_id": road_id[row],
            "change": mended["change"],
            "before": [None if value != value else f"{value:.3f} m" for value in mended["meters"].to_numpy(float)],
            "after": [
                f"road {number}" if to >= 0 else None if gone else "vertex removed"
                for number, to, gone in zip(other_id, other, dropped)
            ],
            "x": mended["x"].to_numpy(float),
            "y": mended["y"].to_numpy(float),
        }
    )
    log = pd.concat([values, drawn], ignore_index=True)
    xy = drawing.plane.to_crs(log[["x", "y"]].to_numpy(float), features.crs)
    return log.assign(x=xy[:, 0], y=xy[:, 1])
