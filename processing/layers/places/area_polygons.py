"""Areas computed on the working plane out: polygons in the reference system of a layer."""

from qgis.core import QgsGeometry, QgsWkbTypes

from .measures import ArrayTransform


def area_polygons(areas, plane, crs, context):
    """Multipolygons of some areas.

    Parameters
    ----------
    areas : list of shapely.geometry.MultiPolygon
        On the plane.
    plane : WorkingPlane
    crs : QgsCoordinateReferenceSystem
        Of the polygons wanted.
    context : QgsProcessingContext

    Returns
    -------
    list of QgsGeometry
        None for an empty area.
    """
    transform = ArrayTransform(plane.crs, crs, context.transformContext())
    return [None if area.is_empty else _valid(transform.geometry(_geometry(area))) for area in areas]


def _geometry(area):
    geometry = QgsGeometry()
    geometry.fromWkb(area.wkb)
    return geometry


def _valid(geometry):
    """The same polygons where rounding to other coordinates made borders cross."""
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
        geometry.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
        geometry.convertToMultiType()
    return geometry
