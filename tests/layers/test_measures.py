"""The working plane and its distances against QGIS's own measuring."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
)
from territorios_productivos.processing.layers.places import measures
from territorios_productivos.processing.layers.places.measures import ArrayTransform, WorkingPlane

UTM, DEGREES, FEET, MERCATOR = (
    QgsCoordinateReferenceSystem(code) for code in ("EPSG:32614", "EPSG:4326", "EPSG:2277", "EPSG:3857")
)
LONLAT = np.random.default_rng(4).uniform([-98, 16], [-95, 18.5], (200, 2))


def plane_for(crs, ellipsoid, qgis_app):
    context = QgsProcessingContext()
    context.setProject(QgsProject())
    context.setEllipsoid(ellipsoid)
    xy = ArrayTransform(DEGREES, crs, QgsCoordinateTransformContext()).array(LONLAT)
    return WorkingPlane(crs, xy, context), xy


@pytest.mark.parametrize("crs", [UTM, DEGREES, MERCATOR, FEET], ids=["utm", "degrees", "mercator", "feet"])
def test_ellipsoidal_distances_as_qgis_measures_them(qgis_app, crs):
    plane, xy = plane_for(crs, "EPSG:7030", qgis_app)
    measured = plane.distance(plane.from_crs(xy[:100], crs), plane.from_crs(xy[100:], crs))
    area = QgsDistanceArea()
    area.setSourceCrs(DEGREES, QgsCoordinateTransformContext())
    area.setEllipsoid("EPSG:7030")
    expected = [area.measureLine(QgsPointXY(*a), QgsPointXY(*b)) for a, b in zip(LONLAT[:100], LONLAT[100:])]
    np.testing.assert_allclose(measured, expected, atol=2e-3)


@pytest.mark.parametrize("ellipsoid", ["EPSG:7030", "NONE"])
@pytest.mark.parametrize("crs", [UTM, DEGREES], ids=["utm", "degrees"])
def test_points_by_their_numbers_are_as_far_as_by_their_coordinates(qgis_app, crs, ellipsoid):
    plane, xy = plane_for(crs, ellipsoid, qgis_app)
    xy = plane.from_crs(xy, crs)
    xy[7] = np.nan
    first, second = np.repeat(np.arange(20), 20), np.tile(np.arange(180, 200), 20)
    measured = plane.points(xy).between(first, second)
    np.testing.assert_allclose(measured, plane.distance(xy[first], xy[second]), rtol=1e-12)
    assert np.isnan(measured).sum() == 20


@pytest.mark.parametrize("count", [199, 200])
def test_the_same_in_one_go_and_in_many(qgis_app, monkeypatch, count):
    plane, xy = plane_for(UTM, "EPSG:7030", qgis_app)
    xy = xy[:count]
    lonlat, lengths = plane.to_crs(xy, DEGREES), plane.lengths_to_next(xy)
    np.testing.assert_allclose(lengths, [*plane.distance(xy[:-1], xy[1:]), 0.0])
    monkeypatch.setattr(measures, "AT_ONCE", 9)
    np.testing.assert_array_equal(plane.to_crs(xy, DEGREES), lonlat)
    np.testing.assert_array_equal(plane.lengths_to_next(xy), lengths)


def test_plane_distances_when_the_project_has_no_ellipsoid(qgis_app):
    plane, xy = plane_for(UTM, "NONE", qgis_app)
    assert plane.is_planar
    np.testing.assert_array_equal(plane.distance(xy[:100], xy[100:]), np.hypot(*(xy[:100] - xy[100:]).T))
    # degrees have no plane meters: the ellipsoid is used all the same
    assert not plane_for(DEGREES, "NONE", qgis_app)[0].is_planar


def test_array_transform_as_point_by_point(qgis_app):
    expected = [
        QgsCoordinateTransform(DEGREES, UTM, QgsCoordinateTransformContext()).transform(QgsPointXY(*row))
        for row in LONLAT
    ]
    found = ArrayTransform(DEGREES, UTM, QgsCoordinateTransformContext()).array(LONLAT)
    np.testing.assert_array_equal(found, [(point.x(), point.y()) for point in expected])


def test_what_cannot_be_transformed_becomes_nan(qgis_app):
    xy = np.array([[-97.0, 17.0], [np.nan, 1.0], [-97.0, np.inf]])
    found = ArrayTransform(DEGREES, UTM, QgsCoordinateTransformContext()).array(xy)
    assert np.isfinite(found).all(axis=1).tolist() == [True, False, False]
    assert ArrayTransform(DEGREES, UTM, QgsCoordinateTransformContext()).array(np.zeros((0, 2))).shape == (0, 2)
