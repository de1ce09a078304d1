"""Polygons of territories: dissolving units, who touches whom, what lies inside."""

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPoint, QgsPointXY, QgsPolygon, QgsSpatialIndex

from .valid_polygons import POLYGON, valid_polygon

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
    polygons, points, owner, steps = [], [], [], len(geometries) + count
    for row, geometry in enumerate(geometries):
        if progress:
            progress(row / steps)
        if geometry.type() == POLYGON:
            geometry = valid_polygon(geometry)
        polygons.append(None if geometry.isNull() else geometry)
        found = _points_inside(polygons[row])
        points += found
        owner += [row] * len(found)
    sizes = [polygon.area() for polygon in polygons if polygon is not None]
    widest = GAP_SHARE * float(np.median(sizes)) if sizes else 0.0
    inside, owner = np.array(points, float).reshape(-1, 2), np.array(owner, int)
    areas, filled = [], 0
    for number in range(count):
        if progress:
            progress((len(geometries) + number) / steps)
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


def _points_inside(polygon):
    """A point inside each part of a polygon; none without one."""
    if polygon is None or polygon.type() != POLYGON:
        return []
    points = [QgsGeometry(part.clone()).pointOnSurface() for part in polygon.constParts()]
    return [(point.constGet().x(), point.constGet().y()) for point in points if not point.isNull()]


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


def containing(geometries, xy, progress=None):
    """Row of the polygon that contains each point, -1 for none; the first where several do.

    `progress` is called now and then with a share of 1; it may raise to cancel.
    """
    found = np.full(len(xy), -1)
    places = np.flatnonzero(np.isfinite(xy).all(axis=1))
    places = places[np.argsort(xy[places, 0], kind="stable")]
    x, y = xy[places].T
    for row, geometry in enumerate(geometries):
        if geometry.isNull():
            continue
        box = geometry.boundingBox()
        near = slice(np.searchsorted(x, box.xMinimum(), "left"), np.searchsorted(x, box.xMaximum(), "right"))
        near = places[near][(y[near] >= box.yMinimum()) & (y[near] <= box.yMaximum())]
        near = near[found[near] < 0]
        found[near[holds(geometry, xy[near])]] = row
        if progress:
            progress((row + 1) / len(geometries))
    return found


def holds(geometry, xy):
    """Whether a polygon contains each of the points, those on its boundary included."""
    if not len(xy):
        return np.zeros(0, bool)
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    return np.fromiter((engine.intersects(QgsPoint(x, y)) for x, y in xy.tolist()), bool, len(xy))


def _index(geometries):
    index = QgsSpatialIndex()
    for row, geometry in enumerate(geometries):
        if not geometry.isNull():
            feature = QgsFeature(row)
            feature.setGeometry(geometry)
            index.addFeature(feature)
    return index
