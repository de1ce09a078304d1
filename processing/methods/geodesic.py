"""Distances between pairs of points, on the plane and on the ellipsoid.

The inverse geodesic is Vincenty's (1975, *Survey Review* 23(176), 88-93, equations
13-21), iterated on arrays. Its error is below 0.1 mm except between points nearly
opposite on the globe (over 19 900 km apart), which no territory holds. Short lines, which
is what roads are drawn with, take Gauss's mid-latitude formula: the radii of curvature at
the middle (Rapp 1991, *Geometric Geodesy, Part I*, Ohio State University); its error
grows with the cube of the length and is below 0.05 mm as far as it is used here.
"""

import numpy as np

SHORT_M, SHORT_LATITUDE = 1000.0, 80.0
# radians: the longitude difference on the auxiliary sphere no longer changes
TURNED = 1e-15


def planar_distance(a, b):
    """Euclidean distance between paired points.

    Parameters
    ----------
    a, b : ndarray, shape (n, 2)
        Coordinates in a plane, in meters.

    Returns
    -------
    ndarray, shape (n,)
        Meters; NaN where a coordinate is NaN.
    """
    return np.hypot(a[:, 0] - b[:, 0], a[:, 1] - b[:, 1])


def geodesic_distance(a, b, semi_major, semi_minor, iterations=20):
    """Length of the geodesic between paired points of an ellipsoid.

    Parameters
    ----------
    a, b : ndarray, shape (n, 2)
        Longitude and latitude in degrees.
    semi_major, semi_minor : float
        Axes of the ellipsoid in meters.
    iterations : int
        Most iterations for the longitude difference on the auxiliary sphere.

    Returns
    -------
    ndarray, shape (n,)
        Meters; NaN where a coordinate is NaN. Each pair's are the same to the last digit whatever is measured with it.
    """
    known = np.isfinite(a).all(axis=1) & np.isfinite(b).all(axis=1)
    if not known.all():
        # NumPy may take another way through a function where one of several numbers is none
        meters = np.full(len(a), np.nan)
        meters[known] = geodesic_distance(a[known], b[known], semi_major, semi_minor, iterations)
        return meters
    meters = _mid_latitude(a, b, semi_major, semi_minor)
    long = np.flatnonzero((meters > SHORT_M) | (np.abs(a[:, 1]) > SHORT_LATITUDE))
    if len(long):
        meters[long] = _vincenty(a[long], b[long], semi_major, semi_minor, iterations)
    return meters


def _mid_latitude(a, b, semi_major, semi_minor):
    """Gauss's formula, for points close to each other."""
    eccentricity2 = 1.0 - (semi_minor / semi_major) ** 2
    sine2 = np.sin(np.radians((a[:, 1] + b[:, 1]) / 2.0)) ** 2
    root2 = 1.0 - eccentricity2 * sine2
    transverse = semi_major / np.sqrt(root2)
    north = transverse * (1.0 - eccentricity2) / root2 * np.radians(b[:, 1] - a[:, 1])
    east = transverse * np.sqrt(1.0 - sine2) * np.radians(b[:, 0] - a[:, 0])
    return np.hypot(north, east)


def _vincenty(a, b, semi_major, semi_minor, iterations):
    flattening = 1.0 - semi_minor / semi_major
    # in one piece each: the last digits of strided columns depend on where they lie in memory
    lon_a, lat_a, lon_b, lat_b = np.ascontiguousarray(np.radians(np.concatenate([a, b], axis=1)).T)
    longitude = lon_b - lon_a
    reduced_a = np.arctan((1.0 - flattening) * np.tan(lat_a))
    reduced_b = np.arctan((1.0 - flattening) * np.tan(lat_b))
    sin_a, cos_a = np.sin(reduced_a), np.cos(reduced_a)
    sin_b, cos_b = np.sin(reduced_b), np.cos(reduced_b)

    # each pair stops by itself: what it gives must not depend on the others
    ended = np.empty((5, len(longitude)))
    left, given = np.arange(len(longitude)), (longitude, sin_a, cos_a, sin_b, cos_b)
    sphere_longitude = longitude
    for turn in range(iterations):
        updated, *found = _on_the_sphere(sphere_longitude, *given, flattening)
        stopped = np.abs(updated - sphere_longitude) < TURNED
        if turn == iterations - 1 or stopped.all():
            ended[:, left] = found
            break
        sphere_longitude = updated
        if stopped.any():
            ended[:, left[stopped]] = [values[stopped] for values in found]
            left, sphere_longitude, *given = (values[~stopped] for values in (left, updated, *given))
    sigma, sin_sigma, cos_sigma, cos2_alpha, cos_2sm = ended

    u2 = cos2_alpha * (semi_major**2 - semi_minor**2) / semi_minor**2
    big_a = 1.0 + u2 / 16384.0 * (4096.0 + u2 * (-768.0 + u2 * (320.0 - 175.0 * u2)))
    big_b = u2 / 1024.0 * (256.0 + u2 * (-128.0 + u2 * (74.0 - 47.0 * u2)))
    inner = cos_sigma * (2.0 * cos_2sm**2 - 1.0) - big_b / 6.0 * cos_2sm * (4.0 * sin_sigma**2 - 3.0) * (
        4.0 * cos_2sm**2 - 3.0
    )
    correction = big_b * sin_sigma * (cos_2sm + big_b / 4.0 * inner)
    return semi_minor * big_a * (sigma - correction)


def _on_the_sphere(sphere_longitude, longitude, sin_a, cos_a, sin_b, cos_b, flattening):
    """One turn of Vincenty's iteration: the next longitude difference, and what the length is made of."""
    sin_l, cos_l = np.sin(sphere_longitude), np.cos(sphere_longitude)
    sin_sigma = np.hypot(cos_b * sin_l, cos_a * sin_b - sin_a * cos_b * cos_l)
    cos_sigma = sin_a * sin_b + cos_a * cos_b * cos_l
    sigma = np.arctan2(sin_sigma, cos_sigma)
    with np.errstate(divide="ignore", invalid="ignore"):
        sin_alpha = np.where(sin_sigma > 0, cos_a * cos_b * sin_l / sin_sigma, 0.0)
        cos2_alpha = 1.0 - sin_alpha**2
        # on the equator cos2_alpha is 0 and the term vanishes
        cos_2sm = np.where(cos2_alpha > 0, cos_sigma - 2.0 * sin_a * sin_b / cos2_alpha, 0.0)
    c = flattening / 16.0 * cos2_alpha * (4.0 + flattening * (4.0 - 3.0 * cos2_alpha))
    series = cos_2sm + c * cos_sigma * (2.0 * cos_2sm**2 - 1.0)
    updated = longitude + (1.0 - c) * flattening * sin_alpha * (sigma + c * sin_sigma * series)
    return updated, sigma, sin_sigma, cos_sigma, cos2_alpha, cos_2sm
