"""Polygons that are drawn badly, made valid."""

from qgis.core import QgsGeometry, QgsWkbTypes

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


def valid_polygon(polygon):
    """The area of a polygon whose border crosses itself or runs back over itself.

    Parameters
    ----------
    polygon : QgsGeometry

    Returns
    -------
    QgsGeometry
        The same where it is valid; null where it has no area.
    """
    if polygon.isNull() or polygon.isGeosValid():
        return polygon
    repaired = polygon.makeValid()
    if repaired.type() == POLYGON:
        return repaired
    # borders left over as lines come in a collection with the area, which may be a multipolygon within it
    areas = [part for part in repaired.asGeometryCollection() if part.type() == POLYGON]
    return QgsGeometry.unaryUnion(areas) if areas else QgsGeometry()
