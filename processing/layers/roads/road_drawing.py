"""The drawing of a road layer: its vertices as arrays to diagnose and mend, and back as features."""

from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsFeature, QgsGeometry

from ...methods.geometry_arrays import MULTI_LINE, line_to_wkb
from ...methods.roads.road_lines import road_lines
from ...translation import tr
from ..bad_input import BadInput
from ..places.measures import WorkingPlane


@dataclass(frozen=True)
class RoadDrawing:
    """Vertices of a road layer.

    Attributes
    ----------
    features : Features
    plane : WorkingPlane
    own_xy, xy : ndarray, shape (v, 2)
        In the layer's reference system and in the working plane.
    part : ndarray of int, shape (v,)
    part_feature : ndarray of int
        Row of the layer of each part.
    length : ndarray, shape (v,)
        Meters to the next vertex.
    """

    features: object
    plane: WorkingPlane
    own_xy: np.ndarray
    xy: np.ndarray
    part: np.ndarray
    part_feature: np.ndarray
    length: np.ndarray

    def lines(self, level, tolerance):
        """`RoadLines` of the parts; `level` of each row."""
        return road_lines(self.xy, self.part, self.length, level[self.part_feature], tolerance)

    def without_geometry(self):
        """Rows without a usable vertex."""
        return np.setdiff1d(np.arange(len(self.features)), self.part_feature[self.part])

    def of_length_zero(self):
        """Rows whose vertices all lie in one place."""
        inside = np.r_[self.part[1:] == self.part[:-1], False][: len(self.part)]
        meters = np.bincount(
            self.part_feature[self.part][inside], weights=self.length[inside], minlength=len(self.features)
        )
        return np.setdiff1d(np.flatnonzero(meters <= 0.0), self.without_geometry())

    def first_vertex(self):
        """Plane coordinates of the first vertex of each row, NaN without one."""
        xy = np.full((len(self.features), 2), np.nan)
        row = self.part_feature[self.part][::-1]
        xy[row] = self.xy[::-1]
        return xy

    def mended(self, drawing):
        """Rows left after a repair, with their new geometry.

        Returns
        -------
        features : Features
        rows : ndarray of int
            Row of this layer of each.
        """
        own = np.concatenate([self.own_xy, self.plane.to_crs(drawing.points[len(self.own_xy) :], self.features.crs)])
        changed = np.unique(self.part_feature[np.flatnonzero(drawing.changed)])
        vertex_row = self.part_feature[drawing.line]
        gone = np.setdiff1d(changed, vertex_row)
        rows = np.setdiff1d(np.arange(len(self.features)), gone)
        kept = [self.features.rows[row] for row in rows]
        wanted = np.flatnonzero(np.isin(vertex_row, changed))
        starts = np.flatnonzero(np.r_[True, np.diff(drawing.line[wanted]) != 0]) if len(wanted) else []
        parts = {}
        for vertices in np.split(wanted, starts[1:]) if len(wanted) else []:
            parts.setdefault(vertex_row[vertices[0]], []).append(own[drawing.point[vertices]])
        position = {row: number for number, row in enumerate(rows.tolist())}
        for row, lines in parts.items():
            feature = QgsFeature(kept[position[row]])
            feature.setGeometry(self._geometry(lines))
            kept[position[row]] = feature
        return replace(self.features, rows=kept), rows

    def _geometry(self, lines):
        geometry = QgsGeometry()
        geometry.fromWkb(multi_line(lines) if len(lines) > 1 else line_to_wkb(lines[0]))
        return geometry.coerceToType(self.features.wkb_type)[0]


def read_drawing(features, context):
    """Vertices of a road layer.

    Raises
    ------
    BadInput
        When not one line has a length.
    """
    own_xy, part, part_feature = features.lines()
    plane = WorkingPlane(features.crs, own_xy, context)
    xy = plane.from_crs(own_xy, features.crs)
    usable = np.isfinite(xy).all(axis=1)
    own_xy, xy, part = own_xy[usable], xy[usable], part[usable]
    drawing = RoadDrawing(features, plane, own_xy, xy, part, part_feature, plane.lengths_to_next(xy))
    if not len(xy):
        raise BadInput(tr("Layer “{}” has no road with a usable geometry.").format(features.name))
    if len(drawing.of_length_zero()) + len(drawing.without_geometry()) == len(features):
        raise BadInput(tr("Layer “{}” has no road with a length above zero.").format(features.name))
    return drawing


def multi_line(lines):
    """Well-known binary of a 2D multiline from the vertices of its lines."""
    head = b"\x01" + np.array([MULTI_LINE, len(lines)], "<u4").tobytes()
    return head + b"".join(line_to_wkb(line) for line in lines)
