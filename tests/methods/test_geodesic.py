"""Distances on the ellipsoid against PROJ's geodesics (Karney 2013)."""

import numpy as np
import pyproj
import pytest
from territorios_productivos.processing.methods.geodesic import geodesic_distance

WGS84 = 6378137.0, 6356752.314245179


@pytest.mark.parametrize(
    ("spread", "latitude", "tolerance"),
    [(1e-4, 60, 1e-7), (0.01, 60, 1e-5), (0.01, 89, 5e-5), (0.5, 60, 1e-5), (20.0, 60, 1e-3)],
)
def test_agrees_with_proj(spread, latitude, tolerance):
    rng = np.random.default_rng(7)
    a = np.column_stack([rng.uniform(-180, 180, 5000), rng.uniform(-latitude, latitude, 5000)])
    b = a + rng.uniform(-spread, spread, a.shape)
    expected = pyproj.Geod(a=WGS84[0], b=WGS84[1]).inv(*a.T, *b.T)[2]
    assert np.abs(geodesic_distance(a, b, *WGS84) - expected).max() < tolerance


def test_same_point_is_zero_and_nan_stays_nan():
    a = np.array([[-96.7, 17.06], [np.nan, 17.0], [0.0, 0.0]])
    b = np.array([[-96.7, 17.06], [-96.0, 17.0], [1.0, 0.0]])
    meters = geodesic_distance(a, b, *WGS84)
    assert meters[0] == 0.0
    assert np.isnan(meters[1])
    # one degree of the equator
    assert meters[2] == pytest.approx(np.radians(1.0) * WGS84[0], abs=1e-6)


def test_neighbors_across_the_date_line():
    a, b = np.array([[179.9999, 17.0]]), np.array([[-179.9999, 17.0]])
    expected = pyproj.Geod(a=WGS84[0], b=WGS84[1]).inv(*a.T, *b.T)[2]
    assert geodesic_distance(a, b, *WGS84) == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("spread", [0.001, 0.05, 2.0, 60.0])
def test_each_pair_is_the_same_to_the_last_digit_in_any_company(spread):
    rng = np.random.default_rng(11)
    a = np.column_stack([rng.uniform(-180, 180, 400), rng.uniform(-85, 85, 400)])
    b = a + rng.uniform(-spread, spread, a.shape)
    b[:, 1] = b[:, 1].clip(-89.0, 89.0)
    # in the same place, on the equator, on a meridian, and nearly opposite, where it takes longest
    b[::50], a[1::50, 1], b[2::50, 0] = a[::50], 0.0, a[2::50, 0]
    a[3::50], b[3::50] = [0.0, 0.1], [179.3, 0.2]
    together = geodesic_distance(a, b, *WGS84)
    alone = [geodesic_distance(a[[row]], b[[row]], *WGS84)[0] for row in range(400)]
    np.testing.assert_array_equal(together, alone)
    for count in (1, 2, 3, 7, 8, 9, 63, 200):
        some = rng.integers(0, 400, count)
        begin = rng.integers(0, 400 - count)
        np.testing.assert_array_equal(geodesic_distance(a[some], b[some], *WGS84), together[some])
        stretch = slice(begin, begin + count)
        np.testing.assert_array_equal(geodesic_distance(a[stretch], b[stretch], *WGS84), together[stretch])
        # also beside points without a place
        lost = np.where(rng.random((count, 1)) < 0.3, np.nan, a[some])
        expected = np.where(np.isnan(lost[:, 0]), np.nan, together[some])
        np.testing.assert_array_equal(geodesic_distance(lost, b[some], *WGS84), expected)
