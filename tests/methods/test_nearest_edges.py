"""Nearest points of a boundary against every edge looked at one by one, and against GEOS."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.nearest_edges import Boundary

NUMBER = st.integers(-50, 50).map(float)


def slowly(xy, part, point):
    """Distance to the boundary, edge by edge."""
    best = np.inf
    for a, b, same in zip(xy[:-1], xy[1:], part[:-1] == part[1:]):
        if same:
            along = b - a
            share = np.clip((point - a) @ along / (along @ along), 0, 1) if along.any() else 0.0
            best = min(best, np.hypot(*(point - a - share * along)))
    return best


@given(
    st.lists(st.lists(st.tuples(NUMBER, NUMBER), min_size=1, max_size=90), min_size=1, max_size=4),
    st.lists(st.tuples(NUMBER, NUMBER), min_size=1, max_size=5),
)
def test_no_edge_is_nearer(lines, points):
    xy = np.array([vertex for line in lines for vertex in line])
    part = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    points = np.array(points)
    found = Boundary(xy, part).nearest(points)
    expected = np.array([slowly(xy, part, point) for point in points])
    distance = np.hypot(*(points - found).T)
    # lines of one vertex have no edge
    np.testing.assert_allclose(np.where(np.isnan(distance), np.inf, distance), expected, rtol=1e-9, atol=1e-9)


def test_a_long_winding_ring_as_geos_measures_it():
    shapely = pytest.importorskip("shapely.geometry")
    draw = np.random.default_rng(4)
    angle = np.linspace(0.0, 2.0 * np.pi, 1287)
    radius = 1000.0 + 80.0 * np.sin(17 * angle) + draw.normal(0.0, 3.0, len(angle))
    radius[-1] = radius[0]
    ring = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]) + [740_000.0, 1_880_000.0]
    points = draw.uniform(-4000.0, 4000.0, (300, 2)) + [740_000.0, 1_880_000.0]
    found = Boundary(ring, np.zeros(len(ring), int)).nearest(points)
    line = shapely.LinearRing(ring)
    expected = [line.distance(shapely.Point(*point)) for point in points]
    np.testing.assert_allclose(np.hypot(*(points - found).T), expected, rtol=0, atol=1e-6)
