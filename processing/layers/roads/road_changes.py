"""Changes to roads in: an edit layer or table becomes `RoadEdits`."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsWkbTypes

from ...methods.codes import align_codes
from ...methods.roads.road_attributes import BACKWARD, BOTH, FASTEST_KMH, FORWARD, UNKNOWN, directions
from ...methods.roads.road_edits import CLOSED, NEW, UPGRADED, RoadEdits
from ...methods.roads.road_network import build_road_network
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn

KINDS = {
    NEW: ("new", "nuevo", "nueva", "novo", "nova", "build", "construir"),
    UPGRADED: ("upgraded", "upgrade", "mejorado", "mejorada", "mejorar", "melhorado", "melhorada", "melhorar"),
    CLOSED: ("closed", "close", "cerrado", "cerrada", "cerrar", "fechado", "fechada", "fechar"),
}
_KIND_OF = {word: kind for kind, words in KINDS.items() for word in words}


@dataclass(frozen=True)
class ChangeFields:
    """Fields of the changes; "" where there is none, and then all of them are new roads."""

    kind: str
    speed: str
    direction: str
    road: str


def read_changes(features, fields, roads, road_codes, feedback):
    """Changes of a layer of lines or of a table.

    Parameters
    ----------
    features : Features
    fields : ChangeFields
    roads : Roads
        Those that change; new ones without a speed take their default speed.
    road_codes : ndarray of str or None
        Codes of the roads, where they are found by code.
    feedback : QgsProcessingFeedback

    Returns
    -------
    RoadEdits

    Raises
    ------
    BadInput
        When a row does not say whether it is new, upgraded or closed, the layer holds no lines, or has no CRS.
    """
    words = features.codes(fields.kind) if fields.kind else np.full(len(features), KINDS[NEW][0], object)
    kind = np.array([_KIND_OF.get(word.casefold(), -1) for word in words])
    wrong = np.flatnonzero(kind < 0)
    if len(wrong):
        raise BadInput(
            tr(
                "Field “{}” of layer “{}” must say new, upgraded or closed; {} rows do not (first: {}; rows {})."
            ).format(fields.kind, features.name, len(wrong), first_of(list(words[wrong])), first_of(list(wrong + 1)))
        )
    kmh = features.numbers(fields.speed, feedback) if fields.speed else np.full(len(kind), np.nan)
    with np.errstate(invalid="ignore"):
        kmh[~((kmh > 0.0) & (kmh <= FASTEST_KMH))] = np.nan
    default = (kind == NEW) & np.isnan(kmh)
    if default.any():
        sentence = tr("New roads without usable speed: {} of layer “{}” took the default of {:g} km/h.")
        warn(feedback, sentence, int(default.sum()), features.name, roads.options.default_speed)
    pace = 3.6 / np.where(default, roads.options.default_speed, kmh)
    code = np.full(len(kind), "", object)
    if road_codes is not None:
        code, repaired = align_codes(features.codes(fields.road), road_codes)
        if repaired:
            sentence = tr("Codes that had lost leading zeros and were matched: {} of table “{}”.")
            warn(feedback, sentence, repaired, features.name)
    xy, part, part_row = _lines(features, roads.plane)
    length = roads.plane.lengths_to_next(xy)
    return RoadEdits(
        kind,
        pace,
        code,
        xy,
        part,
        part_row,
        length,
        _new_roads(features, fields, roads, kind, pace, xy, part, part_row, length, feedback),
    )


def _lines(features, plane):
    """Vertices in the working plane, part of each, and row of each part; none for a table."""
    geometry = QgsWkbTypes.geometryType(features.wkb_type)
    if geometry == QgsWkbTypes.GeometryType.NullGeometry:
        return np.zeros((0, 2)), np.zeros(0, int), np.zeros(0, int)
    if geometry != QgsWkbTypes.GeometryType.LineGeometry:
        raise BadInput(
            tr("Layer “{}” holds no lines. Give lines, or a table with the codes of the roads.").format(features.name)
        )
    if not features.crs.isValid():
        raise BadInput(
            tr("Layer “{}” has no coordinate reference system. Set it under Layer ▸ Layer CRS and run again.").format(
                features.name
            )
        )
    xy, part, part_row = features.lines()
    xy = plane.from_crs(xy, features.crs)
    usable = np.isfinite(xy).all(axis=1)
    return xy[usable], part[usable], part_row


def _new_roads(features, fields, roads, kind, pace, xy, part, part_row, length, feedback):
    """Network of the new roads alone, None without any, directed as `roads`."""
    new = kind[part_row[part]] == NEW if len(part) else np.zeros(0, bool)
    if not new.any():
        return None
    direction = np.full(len(kind), BOTH)
    if fields.direction:
        codes = features.values(fields.direction)
        direction = directions(codes)
        unknown = np.flatnonzero((direction == UNKNOWN) & (kind == NEW))
        if len(unknown):
            sentence = tr("Roads with an unknown direction code: {} of layer “{}” ({}); traffic both ways was assumed.")
            warn(
                feedback, sentence, len(unknown), features.name, first_of(sorted({str(codes[row]) for row in unknown}))
            )
        direction[direction == UNKNOWN] = BOTH
    network = build_road_network(
        xy[new],
        part[new],
        length[new],
        pace[part_row],
        np.isin(direction, (BOTH, FORWARD))[part_row],
        np.isin(direction, (BOTH, BACKWARD))[part_row],
        tolerance=roads.options.tolerance,
    )
    if not network.edge_count:
        return None
    return network if roads.options.to_center else network.reversed()
