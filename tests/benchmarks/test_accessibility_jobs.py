"""The jobs that the benchmark times do the same work: their answers agree on real roads."""

import math

import pytest


@pytest.fixture(scope="module")
def mosaic(tmp_path_factory):
    """Folder with 2 × 2 copies of the roads."""
    from benchmark_accessibility.mosaic import make_mosaic

    folder = tmp_path_factory.mktemp("mosaic")
    make_mosaic(folder, 2)
    return folder


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """A session, and a folder with one copy of the roads."""
    from benchmark_accessibility.mosaic import make_mosaic, make_warm_up
    from benchmark_accessibility.session import Session

    scratch = tmp_path_factory.mktemp("session")
    make_mosaic(scratch / "one", 1)
    make_warm_up(scratch / "one", scratch / "one" / "warm-up")
    return Session(scratch, runs=1), scratch / "one"


@pytest.fixture(scope="module")
def measured(session):
    """Callable: a job as the benchmark measures it."""
    return lambda job: session[0].measure(job, session[1])


def test_every_copy_is_joined_to_the_first(mosaic):
    from benchmark_accessibility.mosaic import REFERENCE, count_features
    from osgeo import gdal

    assert count_features(mosaic) == (4 * 19_979 + 3, 4 * 2_000, 4 * 50)
    dataset = gdal.OpenEx(str(mosaic / "roads.gpkg"))
    lines = [feature.GetGeometryRef().GetPoints() for feature in dataset.GetLayer(0)]
    original = gdal.OpenEx(str(REFERENCE / "coquimbo_roads.gpkg"))
    west, east, south, north = original.GetLayer(0).GetExtent()
    width, height = east - west + 500.0, north - south + 500.0
    x, y = lines[0][0]
    copies = {_rounded((x + width * i, y + height * j)) for i, j in ((1, 0), (0, 1), (1, 1))}
    links = [line for line in lines if len(line) == 2 and math.dist(*line) > min(width, height) / 2]
    assert {_rounded(link[0]) for link in links} == {_rounded((x, y))}
    assert {_rounded(link[1]) for link in links} == copies
    roads = {_rounded(vertex) for line in lines if line not in links for vertex in line}
    assert copies <= roads


def test_origins_and_destinations_are_spread_over_all_copies(mosaic):
    from osgeo import gdal

    points = gdal.OpenEx(str(mosaic / "points.gpkg"))
    for layer, field, count in (("od_localities", "loc_id", 2_000), ("od_centres", "city_id", 50)):
        codes = [feature[field] for feature in points.GetLayerByName(layer)]
        assert len(set(codes)) == len(codes) == count
        assert {code // 100_000 for code in codes} == {0, 1, 2, 3}


def test_nearest_reaches_what_pyqgis_reaches(measured):
    ours = measured("nearest").answer
    assert 1900 < ours < 2000
    assert ours == measured("pyqgis_nearest").answer == measured("nearest_process").answer


def test_od_has_the_trips_of_pyqgis(measured):
    ours = measured("od").answer
    assert 95_000 < ours < 100_000
    assert ours == measured("pyqgis_od").answer


def test_each_process_reports_its_own_memory_and_time(measured):
    start, ours = measured("start"), measured("nearest")
    assert start.answer["QGIS"].startswith("3.")
    assert 50.0 < start.memory_mb <= ours.memory_mb
    assert 0.0 < ours.seconds < ours.wall


def test_a_profile_names_lines_of_the_plugin(session):
    profile = session[0].profile("nearest", session[1], "time")
    assert "processing/algorithms/accessibility/nearest_center.py" in profile
    assert "scripts/" not in profile


def _rounded(place):
    return tuple(round(value, 3) for value in place)
