"""Dissolving units into territories, and who touches whom."""

import numpy as np
import pytest
from qgis.core import QgsGeometry
from territorios_productivos.processing.layers.areas import containing, dissolve, neighbors


def polygon(*rings):
    return QgsGeometry.fromWkt(
        "POLYGON(" + ",".join("(" + ",".join(f"{x} {y}" for x, y in ring) + ")" for ring in rings) + ")"
    )


def box(x0, y0, x1, y1):
    return polygon([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)])


@pytest.fixture
def ring_of_four(qgis_app):
    """Four units around a gap, and a fifth apart."""
    return [box(0, 0, 10, 4), box(0, 6, 10, 10), box(0, 4, 4, 6), box(4.1, 4, 10, 6), box(20, 0, 30, 10)]


def test_gap_of_the_drawing_is_filled(ring_of_four):
    areas, filled = dissolve(ring_of_four, np.array([0, 0, 0, 0, 1]), 2)
    assert filled == 1
    assert areas[0].area() == pytest.approx(100)
    assert areas[1].area() == pytest.approx(100)
    assert all(area.isGeosValid() for area in areas)


def test_hole_that_holds_another_unit_stays(ring_of_four):
    ring_of_four.append(box(4.02, 4.5, 4.08, 5))
    areas, filled = dissolve(ring_of_four, np.array([0, 0, 0, 0, 1, -1]), 2)
    assert filled == 0
    assert areas[0].area() == pytest.approx(100 - 0.1 * 2)


def test_missing_and_invalid_polygons(qgis_app):
    bow_tie = polygon([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)])
    areas, _ = dissolve([QgsGeometry(), bow_tie], np.array([0, 1]), 2)
    assert areas[0].isNull()
    assert areas[1].area() == pytest.approx(2)


def test_points_give_a_hull_and_two_points_none(qgis_app):
    points = [QgsGeometry.fromWkt(f"POINT({x} {y})") for x, y in [(0, 0), (4, 0), (0, 4), (9, 9), (8, 8)]]
    areas, _ = dissolve(points, np.array([0, 0, 0, 1, 1]), 2)
    assert areas[0].area() == pytest.approx(8)
    assert areas[1].isNull()


def test_neighbors_touch_and_containing_finds_the_first(ring_of_four):
    assert neighbors(ring_of_four) == [(0, 2), (0, 3), (1, 2), (1, 3)]
    xy = np.array([[5.0, 2.0], [25.0, 5.0], [50.0, 50.0], [np.nan, 0.0], [2.0, 4.0]])
    assert containing(ring_of_four, xy).tolist() == [0, 4, -1, -1, 0]
