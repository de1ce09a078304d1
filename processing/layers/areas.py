"""Polygons of territories: dissolving units, who touches whom, what lies inside."""

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsPolygon, QgsSpatialIndex, QgsWkbTypes


def dissolve(geometries, group, count):
    """Union of the geometries of each group, without the gaps between badly drawn boundaries.

    A hole in which no geometry of the layer lies is a gap of the drawing and is filled; the
    area of the units themselves does not change.

    Parameters
    ----------
    geometries : list of QgsGeometry
        Polygons are united; points and lines give the hull of their group.
    group : ndarray of int
        Group of each geometry, -1 for none.
    count : int
        Number of groups.

    Returns
    -------
    areas : list of QgsGeometry
        Multipolygons; null where a group has no area.
    filled : int
        Gaps filled.
    """
    inside = [geometry.pointOnSurface() if not geometry.isNull() else geometry for geometry in geometries]
    index = _index(inside)
    areas, filled = [], 0
    for number in range(count):
        members = [geometries[row] for row in np.flatnonzero(group == number) if not geometries[row].isNull()]
        merged = QgsGeometry.unaryUnion([_valid(member) for member in members]) if members else QgsGeometry()
        if not merged.isNull() and merged.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            merged = merged.convexHull()
        if merged.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            merged = QgsGeometry()
        merged.convertToMultiType()
        filled += _fill_gaps(merged, inside, index)
        areas.append(merged)
    return areas, filled


def _fill_gaps(area, inside, index):
    """Take out of a multipolygon, in place, the holes that hold none of the points `inside`."""
    if area.isNull():
        return 0
    filled = 0
    parts = area.get()
    for number in range(parts.numGeometries()):
        polygon = parts.geometryN(number)
        for ring in reversed(range(polygon.numInteriorRings())):
            hole = QgsGeometry(QgsPolygon(polygon.interiorRing(ring).clone()))
            if not any(hole.intersects(inside[row]) for row in index.intersects(hole.boundingBox())):
                polygon.removeInteriorRing(ring)
                filled += 1
    return filled


def neighbors(geometries):
    """Pairs (i, j), i < j, of polygons that touch or overlap."""
    index = _index(geometries)
    pairs = []
    for row, geometry in enumerate(geometries):
        if geometry.isNull():
            continue
        for other in sorted(index.intersects(geometry.boundingBox())):
            if other > row and geometry.intersects(geometries[other]):
                pairs.append((row, other))
    return pairs


def containing(geometries, xy):
    """Row of the polygon that contains each point, -1 for none; the first where several do."""
    index = _index(geometries)
    found = np.full(len(xy), -1)
    for row, (x, y) in enumerate(xy):
        if not np.isfinite(x + y):
            continue
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        for candidate in sorted(index.intersects(point.boundingBox())):
            if geometries[candidate].intersects(point):
                found[row] = candidate
                break
    return found


def _index(geometries):
    index = QgsSpatialIndex()
    for row, geometry in enumerate(geometries):
        if not geometry.isNull():
            feature = QgsFeature(row)
            feature.setGeometry(geometry)
            index.addFeature(feature)
    return index


def _valid(geometry):
    return geometry if geometry.isGeosValid() else geometry.makeValid()
