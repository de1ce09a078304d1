"""Units in: polygons in meters, and who is next to whom."""

import csv

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from territorios_productivos.processing.layers.bad_input import BadInput
from territorios_productivos.processing.layers.places.unit_polygons import unit_adjacency, unit_polygons
from territorios_productivos.processing.layers.reading.features import Features, read_layer

UTM = "EPSG:32614"


@pytest.fixture
def context(qgis_app):
    context = QgsProcessingContext()
    context.setEllipsoid("EPSG:7030")
    return context


@pytest.fixture
def said(qgis_processing):
    """Feedback that keeps its warnings."""
    from qgis.core import QgsProcessingFeedback

    class Said(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.warnings = []

        def pushWarning(self, warning):
            self.warnings.append(warning)

    return Said()


def units(*shapes, crs=UTM, kind=QgsWkbTypes.Type.MultiPolygon):
    rows = []
    for shape in shapes:
        row = QgsFeature()
        if shape:
            row.setGeometry(QgsGeometry.fromWkt(shape))
        rows.append(row)
    return Features("units", None, QgsCoordinateReferenceSystem(crs), kind, rows)


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


def pairs(adjacency):
    return [(i, j) for i, j in zip(*adjacency.nonzero()) if i < j]


def test_brindisi_has_the_published_neighbors(reference, context, said):
    """Degrees are brought to meters; the pairs are those of R LabourMarketAreas at 5 m."""
    path = reference / "territories" / "brindisi_municipalities.gpkg"
    features = read_layer(QgsVectorLayer(str(path), "brindisi", "ogr"))
    codes = features.codes("PRO_COM")
    found = {tuple(sorted((codes[i], codes[j]))) for i, j in pairs(unit_adjacency(features, 5.0, context, said))}
    with (reference / "territories" / "brindisi_adjacency_5m.csv").open() as lines:
        expected = {(line["a"], line["b"]) for line in csv.DictReader(lines)}
    assert found == expected
    assert not said.warnings


def test_geographic_polygons_come_out_in_square_meters(context, said):
    square, missing = unit_polygons(units(box(-96, 17, -95.9, 17.1), None, crs="EPSG:4326"), context, said)
    # 0.1° on WGS 84 at 17.05° north: 10,646.0 m by 11,067.6 m
    assert square.area == pytest.approx(10_646.0 * 11_067.6, rel=2e-4)
    assert missing is None
    assert any("1 of layer" in warning and "rows 2" in warning for warning in said.warnings)


def test_invalid_and_curved_polygons_with_heights_are_used(context, said):
    bow_tie = "POLYGON((0 0,20 20,20 0,0 20,0 0))"
    disc = "CURVEPOLYGON Z (CIRCULARSTRING Z(40 10 1,30 20 1,20 10 1,30 0 1,40 10 1))"
    crossed, round_one = unit_polygons(units(bow_tie, disc), context, said)
    assert crossed.is_valid and crossed.area == pytest.approx(200.0)
    assert round_one.area == pytest.approx(np.pi * 100.0, rel=1e-3)
    assert len(said.warnings) == 1 and "rows 1)" in said.warnings[0]
    assert pairs(unit_adjacency(units(bow_tie, disc), 5.0, context, said)) == [(0, 1)]


def test_overlaps_are_neighbors_and_are_counted(context, said):
    layer = units(box(0, 0, 10, 10), box(9.95, 0, 20, 10), box(15, 0, 30, 10))
    assert pairs(unit_adjacency(layer, 1.0, context, said)) == [(0, 1), (1, 2)]
    assert len(said.warnings) == 1 and "1 of layer" in said.warnings[0] and "2–3" in said.warnings[0]


def test_bridges_add_neighbors(context, said):
    layer = units(box(0, 0, 10, 10), box(500, 0, 510, 10))
    assert pairs(unit_adjacency(layer, 5.0, context, said)) == []
    assert pairs(unit_adjacency(layer, 5.0, context, said, np.array([[0, 1]]))) == [(0, 1)]


def test_points_are_refused_with_what_to_do(context, said):
    with pytest.raises(BadInput, match="turn contiguity off"):
        unit_polygons(units("POINT(0 0)", kind=QgsWkbTypes.Type.Point), context, said)


def test_a_polygon_that_cannot_be_transformed_is_counted(context, said):
    square, lost = unit_polygons(units(box(0, 0, 1, 1), box(0, 95, 1, 96), crs="EPSG:4326"), context, said)
    assert square is not None and lost is None
    assert len(said.warnings) == 1


def test_reading_polygons_can_be_canceled(context, said):
    shares = []

    def cancel(share):
        shares.append(share)
        if share >= 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        unit_polygons(units(box(0, 0, 1, 1), box(1, 0, 2, 1), box(2, 0, 3, 1)), context, said, cancel)
    assert shares == [0.0, 1 / 3, 2 / 3]
