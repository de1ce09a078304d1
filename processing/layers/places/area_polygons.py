"""Areas computed on the working plane out: polygons in the reference system of a layer."""

from qgis.core import QgsGeometry

from .measures import ArrayTransform
from .valid_polygons import valid_polygon


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
    return [None if area.is_empty else _whole(transform.geometry(_geometry(area))) for area in areas]


def _geometry(area):
    geometry = QgsGeometry()
    geometry.fromWkb(area.wkb)
    return geometry


def _whole(geometry):
    """A multipolygon, mended where rounding to other coordinates made borders cross."""
    geometry = valid_polygon(geometry)
    geometry.convertToMultiType()
    return geometry
