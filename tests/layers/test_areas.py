"""Dissolving units into territories, and who touches whom."""

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes
from territorios_productivos.processing.layers.places.areas import containing, dissolve, neighbors
from territorios_productivos.processing.layers.places.valid_polygons import valid_polygon


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


@pytest.fixture
def spiked(qgis_app):
    """Three lobes that meet at points, and a border that runs out and back: it mends to areas and a line."""
    return polygon([(0, 0), (4, 4), (8, 0), (8, 4), (12, 4), (8, 4), (4, 0), (0, 4), (0, 0)])


def test_a_spike_takes_no_area_with_it(spiked):
    assert valid_polygon(spiked).area() == pytest.approx(16)
    assert valid_polygon(spiked).isGeosValid()
    assert valid_polygon(polygon([(0, 0), (4, 0), (0, 0)])).isNull()


def test_a_unit_with_a_spike_does_not_round_off_its_territory(spiked):
    areas, _ = dissolve([spiked, box(0, -5, 30, 0)], np.array([0, 0]), 1)
    assert areas[0].area() == pytest.approx(16 + 150)


def test_points_give_a_hull_and_two_points_none(qgis_app):
    points = [QgsGeometry.fromWkt(f"POINT({x} {y})") for x, y in [(0, 0), (4, 0), (0, 4), (9, 9), (8, 8)]]
    areas, _ = dissolve(points, np.array([0, 0, 0, 1, 1]), 2)
    assert areas[0].area() == pytest.approx(8)
    assert areas[1].isNull()


def test_neighbors_touch_and_containing_finds_the_first(ring_of_four):
    assert neighbors(ring_of_four) == [(0, 2), (0, 3), (1, 2), (1, 3)]
    xy = np.array([[5.0, 2.0], [25.0, 5.0], [50.0, 50.0], [np.nan, 0.0], [2.0, 4.0]])
    assert containing(ring_of_four, xy).tolist() == [0, 4, -1, -1, 0]


def test_a_lake_stays_open(ring_of_four):
    lake = [box(0, 0, 10, 4), box(0, 6, 10, 10), box(0, 4, 4, 6), box(9, 4, 10, 6)]
    areas, filled = dissolve(lake, np.zeros(4, int), 1)
    assert filled == 0
    assert areas[0].area() == pytest.approx(90)


def test_a_gap_around_an_enclave_of_the_same_group_is_filled(qgis_app):
    outer = polygon([(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)], [(4, 4), (4, 6), (6, 6), (6, 4), (4, 4)])
    enclave = box(4.01, 4.01, 5.99, 5.99)
    areas, filled = dissolve([outer, enclave, box(50, 0, 90, 10)], np.array([0, 0, 1]), 2)
    assert filled == 1
    assert areas[0].isGeosValid()
    assert areas[0].area() == pytest.approx(100)
    assert areas[0].constGet().numGeometries() == 1


def test_a_detached_part_of_another_group_keeps_its_hole(qgis_app):
    """The point inside a unit of several parts lies in the largest; its enclave counts all the same."""
    outer = polygon([(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)], [(4, 4), (4, 6), (6, 6), (6, 4), (4, 4)])
    elsewhere = QgsGeometry.collectGeometry([box(4, 4, 6, 6), box(20, 0, 60, 40)])
    areas, filled = dissolve([outer, elsewhere], np.array([0, 1]), 2)
    assert filled == 0
    assert areas[0].area() == pytest.approx(96)
    assert areas[0].intersection(areas[1]).area() == pytest.approx(0)


def test_dissolved_area_is_that_of_the_units(reference, qgis_app):
    """Brindisi's municipalities share their vertices: nothing is gained or lost."""
    path = reference / "territories" / "brindisi_municipalities.gpkg"
    geometries = [row.geometry() for row in QgsVectorLayer(str(path), "brindisi", "ogr").getFeatures()]
    total = sum(geometry.area() for geometry in geometries)
    for count in (1, 3, 9):
        areas, filled = dissolve(geometries, np.arange(len(geometries)) % count, count)
        assert filled == 0
        assert sum(area.area() for area in areas) == pytest.approx(total, rel=1e-9)
        assert all(area.isGeosValid() for area in areas)
    assert areas[0].wkbType() == QgsWkbTypes.Type.MultiPolygon


def test_units_drawn_with_rounded_vertices_leave_no_sliver(qgis_app):
    """Cells whose common vertices differ by up to 2 mm: the territory has no hole and its area is kept."""
    random = np.random.default_rng(5)
    cells, row, column = [], *np.divmod(np.arange(400), 20)
    for i, j in zip(row, column):
        corners = [(j, i), (j + 0.5, i), (j + 1, i), (j + 1, i + 1), (j + 0.5, i + 1), (j, i + 1)]
        ring = [tuple(1000.0 * np.array(corner) + random.uniform(-0.001, 0.001, 2)) for corner in corners]
        cells.append(polygon([*ring, ring[0]]))
    group = (row // 10) * 2 + column // 10
    areas, filled = dissolve(cells, group, 4)
    assert filled > 0
    for number, area in enumerate(areas):
        assert area.isGeosValid()
        assert area.area() == pytest.approx(sum(cells[k].area() for k in np.flatnonzero(group == number)), rel=1e-6)
        assert not any(part.numInteriorRings() for part in area.constParts())
