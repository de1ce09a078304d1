"""The working plane of a run, and true distances on it.

Coordinates are brought to one plane in meters for searching what is near; every distance
that is reported or compared is measured on the ellipsoid, unless the project says plane.
"""

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsEllipsoidUtils,
    QgsGeometry,
    QgsPointXY,
    QgsUnitTypes,
)

from ...methods.geodesic import geodesic_distance, planar_distance
from ...methods.geometry_arrays import line_to_wkb, line_vertices
from ...methods.located_points import EllipsoidPoints, PlanePoints
from ...translation import tr
from ..bad_input import BadInput

PLANE = "NONE"
# vertices transformed and measured in one go: the memory of a step does not grow with the layer
AT_ONCE = 100_000
# no reference system has coordinates as large, in any unit; files have, where a place was never filled in
FARTHEST = 1e9


class WorkingPlane:
    """A plane in meters for one run, with distances between its points.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        Of the main layer; used as it is when it is projected in meters.
    xy : ndarray, shape (n, 2)
        Coordinates of that layer, to center a local plane where `crs` is geographic.
    context : QgsProcessingContext
        Gives the ellipsoid and the transform settings. ``NONE`` means plane distances, which
        degrees do not have: there the ellipsoid of `crs` is used all the same.
    local_definition : str, optional
        Takes the local plane of an earlier run, by its attribute of this name, instead of
        centering one on `xy`.

    Attributes
    ----------
    crs : QgsCoordinateReferenceSystem
        Of the plane.
    local_definition : str
        The local plane as PROJ writes it, empty where `crs` is that of the layer.
    """

    def __init__(self, crs, xy, context, local_definition=""):
        self._transform_context = context.transformContext()
        in_meters = not crs.isGeographic() and crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
        own = crs.ellipsoidAcronym() or "EPSG:7030"
        chosen = context.ellipsoid() or own
        self._ellipsoid = chosen if in_meters or chosen.upper() != PLANE else own
        self.local_definition = local_definition
        if not in_meters and not local_definition:
            self.local_definition = _local_plane(self._to(crs, _wgs84()).array(xy))
        self.crs = QgsCoordinateReferenceSystem.fromProj(self.local_definition) if self.local_definition else crs

    @property
    def is_planar(self):
        return self._ellipsoid.upper() == PLANE

    def from_crs(self, xy, crs):
        """Coordinates `xy` of `crs` in the working plane; NaN where they are on no map of the Earth."""
        result = self._to(crs, self.crs).array(xy)
        for begin in range(0, len(result), AT_ONCE):
            some, given = result[begin : begin + AT_ONCE], xy[begin : begin + AT_ONCE]
            on_earth = (np.abs(some) <= FARTHEST) & (np.abs(given) <= FARTHEST)
            some[~on_earth.all(axis=1)] = np.nan
        return result

    def to_crs(self, xy, crs):
        """Coordinates `xy` of the working plane in `crs`."""
        return self._to(self.crs, crs).array(xy)

    def distance(self, a, b):
        """Meters between paired points of the plane, shapes (n, 2)."""
        if self.is_planar:
            return planar_distance(a, b)
        lonlat = self.to_crs(np.concatenate([a, b]), _wgs84())
        return geodesic_distance(lonlat[: len(a)], lonlat[len(a) :], *axes(self._ellipsoid))

    def points(self, xy):
        """Points of the plane with numbers, `PlanePoints` or `EllipsoidPoints`.

        Their distances are those of `distance`; each point is brought to degrees once, however many pairs it is in.
        """
        if self.is_planar:
            return PlanePoints(xy)
        return EllipsoidPoints(xy, self.to_crs(xy, _wgs84()), *axes(self._ellipsoid), self.distance)

    def lengths_to_next(self, xy):
        """Meters from each vertex to the next one, shape (n,); the last is 0."""
        if len(xy) < 2:
            return np.zeros(len(xy))
        if self.is_planar:
            return np.r_[planar_distance(xy[:-1], xy[1:]), 0.0]
        to_lonlat, shape = self._to(self.crs, _wgs84()), axes(self._ellipsoid)
        lengths = np.zeros(len(xy))
        for begin in range(0, len(xy) - 1, AT_ONCE):
            lonlat = to_lonlat.array(xy[begin : begin + AT_ONCE + 1])
            lengths[begin : begin + AT_ONCE][: len(lonlat) - 1] = geodesic_distance(lonlat[:-1], lonlat[1:], *shape)
        return lengths

    def _to(self, source, target):
        return ArrayTransform(source, target, self._transform_context)


class ArrayTransform:
    """Transforms coordinate arrays through QGIS in one call.

    A line carries the whole array, so the loop over points runs in C++.
    """

    def __init__(self, source, target, transform_context):
        self._transform = QgsCoordinateTransform(source, target, transform_context)

    def array(self, xy):
        """Transformed copy of `xy`, shape (n, 2); NaN where a point cannot be transformed."""
        result = np.array(xy, float)
        if not self._transform.isShortCircuited():
            for begin in range(0, len(result), AT_ONCE):
                self._transform_some(result[begin : begin + AT_ONCE])
        return result

    def _transform_some(self, result):
        """Transform coordinates where they are."""
        usable = np.flatnonzero(np.isfinite(result).all(axis=1))
        if not len(usable):
            return
        carrier = QgsGeometry()
        carrier.fromWkb(line_to_wkb(result[usable]))
        try:
            carrier.transform(self._transform)
            result[usable] = line_vertices(carrier.asWkb().data())
        except QgsCsException:
            for row in usable:
                result[row] = self._one(result[row])
        result[~np.isfinite(result).all(axis=1)] = np.nan

    def geometry(self, geometry):
        """Transformed copy of a `QgsGeometry`; null where it cannot be transformed."""
        result = QgsGeometry(geometry)
        try:
            result.transform(self._transform)
        except QgsCsException:
            return QgsGeometry()
        return result

    def _one(self, xy):
        try:
            point = self._transform.transform(QgsPointXY(*xy))
        except QgsCsException:
            return np.nan, np.nan
        return point.x(), point.y()


def axes(ellipsoid):
    """Semi-major and semi-minor axes of an ellipsoid by its acronym, meters."""
    parameters = QgsEllipsoidUtils.ellipsoidParameters(ellipsoid)
    if not parameters.valid:
        raise BadInput(tr("Unknown ellipsoid “{}”.").format(ellipsoid))
    return parameters.semiMajor, parameters.semiMinor


def _wgs84():
    return QgsCoordinateReferenceSystem("EPSG:4326")


def _local_plane(lonlat):
    """Azimuthal equidistant plane centered on the data, as PROJ writes it."""
    finite = lonlat[np.isfinite(lonlat).all(axis=1)]
    lon, lat = (finite.min(axis=0) + finite.max(axis=0)) / 2.0 if len(finite) else (0.0, 0.0)
    return f"+proj=aeqd +lat_0={lat:.6f} +lon_0={lon:.6f} +datum=WGS84 +units=m +no_defs"
