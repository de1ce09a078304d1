"""Polygons of territories: dissolving units, who touches whom, what lies inside."""

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsPolygon, QgsSpatialIndex, QgsWkbTypes

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
# a larger hole, as a share of the median unit, is no gap of the drawing
GAP_SHARE = 0.1


def dissolve(geometries, group, count, progress=None):
    """Union of the geometries of each group, without the gaps between badly drawn boundaries.

    A hole that holds no unit of another group is a gap of the drawing and is filled, unless it
    is larger than a tenth of the median unit: then it is a lake, or nobody's land. The area
    of a group is that of the union of its units and of its gaps, and no more.

    Parameters
    ----------
    geometries : list of QgsGeometry
        Polygons are united; points and lines give the hull of their group.
    group : ndarray of int
        Group of each geometry, -1 for none.
    count : int
        Number of groups.
    progress : callable, optional
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    areas : list of QgsGeometry
        Multipolygons; null where a group has no area.
    filled : int
        Gaps filled.
    """
    group = np.asarray(group)
    polygons = [None if geometry.isNull() else _valid(geometry) for geometry in geometries]
    sizes = [polygon.area() for polygon in polygons if polygon is not None]
    widest = GAP_SHARE * float(np.median(sizes)) if sizes else 0.0
    inside, owner = _points_inside(polygons)
    areas, filled = [], 0
    for number in range(count):
        if progress:
            progress(number / count)
        members = [polygons[row] for row in np.flatnonzero(group == number) if polygons[row] is not None]
        merged = QgsGeometry.unaryUnion(members) if members else QgsGeometry()
        if not merged.isNull() and merged.type() != POLYGON:
            merged = merged.convexHull()
        if merged.type() != POLYGON:
            merged = QgsGeometry()
        merged.convertToMultiType()
        merged, gaps = _without_gaps(merged, inside[group[owner] != number], widest)
        filled += gaps
        areas.append(merged)
    return areas, filled


def _points_inside(polygons):
    """A point inside each part of each polygon, shape (p, 2), and the row it belongs to."""
    points, owner = [], []
    for row, polygon in enumerate(polygons):
        if polygon is None or polygon.type() != POLYGON:
            continue
        for part in polygon.constParts():
            point = QgsGeometry(part.clone()).pointOnSurface()
            if not point.isNull():
                points.append((point.constGet().x(), point.constGet().y()))
                owner.append(row)
    return np.array(points, float).reshape(-1, 2), np.array(owner, int)


def _without_gaps(area, others, widest):
    """A multipolygon without the holes up to an area that hold none of the points `others`, and their number."""
    if area.isNull():
        return area, 0
    filled, parts = 0, area.get()
    for number in range(parts.numGeometries()):
        polygon = parts.geometryN(number)
        for ring in reversed(range(polygon.numInteriorRings())):
            hole = QgsGeometry(QgsPolygon(polygon.interiorRing(ring).clone()))
            if hole.area() <= widest and not _holds(hole, others):
                polygon.removeInteriorRing(ring)
                filled += 1
    if filled and parts.numGeometries() > 1:
        # one part may have been an island in the gap of another
        area = QgsGeometry.unaryUnion([QgsGeometry(part.clone()) for part in area.constParts()])
        area.convertToMultiType()
    return area, filled


def _holds(hole, points):
    """Whether any of the points, shape (p, 2), lies in a hole."""
    box = hole.boundingBox()
    near = (points >= (box.xMinimum(), box.yMinimum())).all(axis=1) & (points <= (box.xMaximum(), box.yMaximum())).all(
        axis=1
    )
    return any(hole.contains(QgsPointXY(x, y)) for x, y in points[near])


def neighbors(geometries):
    """Pairs (i, j), i < j, of polygons that touch or overlap."""
    index = _index(geometries)
    pairs = []
    for row, geometry in enumerate(geometries):
        if geometry.isNull():
            continue
        prepared = QgsGeometry.createGeometryEngine(geometry.constGet())
        prepared.prepareGeometry()
        for other in sorted(index.intersects(geometry.boundingBox())):
            if other > row and prepared.intersects(geometries[other].constGet()):
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
