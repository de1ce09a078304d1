"""Numbered points of a working plane, and how far apart they are.

Two measures of the same points: along the ellipsoid or the plane (`between`), and in a straight line through
space (`positions`), which costs next to nothing. Straight lines rank pairs as geodesics do: of two geodesics
with the same straight line c, the lengths differ by at most c³/24 · (1/r² − 1/R²), r and R being the smallest
and the largest radius of curvature of the ellipsoid: 0.02 mm of 10 km, 2 cm of 100 km.
"""

import numpy as np

from .geodesic import geodesic_distance, planar_distance


class PlanePoints:
    """Points measured on the plane.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Meters; NaN where a point has no place.

    Attributes
    ----------
    xy : ndarray, shape (n, 2)
    positions : ndarray, shape (n, 2)
        Where they are, for straight lines.
    """

    def __init__(self, xy):
        self.xy = self.positions = xy

    def distance(self, a, b):
        """Meters between paired points of the plane, shapes (n, 2)."""
        return planar_distance(a, b)

    def between(self, first, second):
        """Meters between points by their paired numbers."""
        return planar_distance(self.xy[first], self.xy[second])


class EllipsoidPoints:
    """Points measured along an ellipsoid.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        On the working plane.
    lonlat : ndarray, shape (n, 2)
        The same points in degrees; NaN where a point has no place.
    semi_major, semi_minor : float
        Axes of the ellipsoid in meters.
    distance : callable
        Meters along the ellipsoid between paired points of the plane.

    Attributes
    ----------
    xy : ndarray, shape (n, 2)
    distance : callable
    positions : ndarray, shape (n, 3)
        Geocentric, in meters.
    """

    def __init__(self, xy, lonlat, semi_major, semi_minor, distance):
        self.xy, self.distance = xy, distance
        self._lonlat, self._axes = lonlat, (semi_major, semi_minor)
        self.positions = geocentric(lonlat, semi_major, semi_minor)

    def between(self, first, second):
        """Meters between points by their paired numbers."""
        return geodesic_distance(self._lonlat[first], self._lonlat[second], *self._axes)


def geocentric(lonlat, semi_major, semi_minor):
    """Cartesian coordinates of points of an ellipsoid from its center, in meters.

    Parameters
    ----------
    lonlat : ndarray, shape (n, 2)
        Degrees.
    semi_major, semi_minor : float
        Axes in meters.

    Returns
    -------
    ndarray, shape (n, 3)
    """
    lon, lat = np.radians(lonlat).T
    squeezed = (semi_minor / semi_major) ** 2
    transverse = semi_major / np.sqrt(1.0 - (1.0 - squeezed) * np.sin(lat) ** 2)
    across = transverse * np.cos(lat)
    return np.column_stack([across * np.cos(lon), across * np.sin(lon), squeezed * transverse * np.sin(lat)])
