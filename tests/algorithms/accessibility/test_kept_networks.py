"""Road networks kept between runs: the same results and warnings, and never those of roads that have changed."""

import os
import shutil
import sqlite3
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsField,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
    edit,
)
from qgis.PyQt.QtCore import QVariant
from territorios_productivos.processing.layers.roads import network_cache
from territorios_productivos.processing.layers.roads.network_cache import clear_cache
from territorios_productivos.processing.layers.roads.prepared_roads import roads_shared

USED = "The road network prepared earlier was used"
ROADS = [
    {"wkt": "LINESTRING(0 0, 1000 0)", "vel": "36", "sentido": "DOS SENTIDOS", "clase": "a"},
    {"wkt": "LINESTRING(1000 0, 2000 0)", "vel": "-5", "sentido": "AL REVES", "clase": "a"},
    {"wkt": "LINESTRING(2000 0, 2000 1000)", "vel": "mala", "sentido": "CERRADO EN AMBOS SENTIDOS", "clase": "b"},
    {"wkt": "LINESTRING(2000 0, 3000 0)", "vel": None, "sentido": None, "clase": "b"},
    {"wkt": "LINESTRING(7 7, 7 7)", "vel": "50", "sentido": "B", "clase": "b"},
    {"wkt": None, "vel": "50", "sentido": "B", "clase": "b"},
]


@pytest.fixture(autouse=True)
def own_folder(qgis_app, monkeypatch, tmp_path_factory):
    """A folder of this test alone: other sessions may share the profile."""
    assert Path(QgsApplication.qgisSettingsDirPath()) in network_cache.cache_folder().parents
    folder = tmp_path_factory.mktemp("profile") / "networks"
    monkeypatch.setattr(network_cache, "cache_folder", lambda: folder)


def age(path, seconds=60):
    """Make a file look as if it had last been changed a while ago."""
    then = time.time_ns() - seconds * 10**9
    os.utime(path, ns=(then, then))


def kept():
    return sorted(network_cache.cache_folder().glob("*"))


@pytest.fixture
def road_file(layer_of, tmp_path):
    """GeoPackage of small roads, with something wrong in most rows."""

    def write(records=ROADS, crs="EPSG:32614", name="caminos.gpkg"):
        path = tmp_path / name
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "fgb": "FlatGeobuf"}[path.suffix[1:]]
        options.layerName = "caminos"
        layer = layer_of(records, "LineString", crs=crs, name="caminos")
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
        for written in tmp_path.iterdir():
            age(written)
        return path

    return write


@pytest.fixture
def nearest(run, layer_of, numbers, feedback):
    """Callable: minutes of two localities over the roads given, and what was said."""
    localities = layer_of([{"wkt": "POINT(0 0)", "c": "a"}, {"wkt": "POINT(1500 0)", "c": "b"}])
    centers = layer_of([{"wkt": "POINT(3000 0)", "c": "z"}])

    def start(roads, ellipsoid="EPSG:7030", **parameters):
        feedback.warnings.clear()
        feedback.infos.clear()
        output = run(
            "nearestcenter",
            {
                "ROADS": roads if isinstance(roads, (QgsVectorLayer, QgsProcessingFeatureSourceDefinition)) else str(roads),
                "LOCALITIES": localities, "CENTERS": centers, "CENTER_ID": "c", "OUTPUT": "memory:",
                "SPEED_FIELD": "vel", "DIRECTION_FIELD": "sentido", **parameters,
            },
            ellipsoid,
        )["OUTPUT"]  # fmt: skip
        used = any(info.startswith(USED) for info in feedback.infos)
        said = feedback.warnings + [info for info in feedback.infos if info.startswith("Road network:")]
        return numbers(output, "total_min").tolist(), said, used

    return start


@pytest.mark.parametrize("name", ["caminos.gpkg", "caminos.shp", "caminos.fgb"])
def test_same_minutes_and_same_warnings(road_file, nearest, name):
    path = road_file(name=name)
    minutes, said, used = nearest(path)
    assert not used
    assert len(kept()) == 1
    assert len(said) >= 5, said
    assert nearest(path) == (minutes, said, True)


def test_degrees_come_back_on_the_same_plane(road_file, nearest, layer_of):
    degrees = [{**road, "wkt": road["wkt"] and road["wkt"].replace("000", "")} for road in ROADS]
    path = road_file(degrees, "EPSG:4326")
    points = {
        "LOCALITIES": layer_of([{"wkt": "POINT(0.1 0.001)", "c": "a"}], crs="EPSG:4326"),
        "CENTERS": layer_of([{"wkt": "POINT(2.5 0)", "c": "z"}], crs="EPSG:4326"),
    }
    minutes, said, _ = nearest(path, **points)
    assert np.isfinite(minutes).all()
    assert nearest(path, **points) == (minutes, said, True)


def test_what_is_applied_afterward_shares_the_network(road_file, nearest):
    path = road_file()
    minutes, _, _ = nearest(path)
    slower, _, used = nearest(path, WALK_SPEED=1.0, MAX_SNAP=10.0)
    assert used and len(kept()) == 1
    backward, _, used = nearest(path, DIRECTION=1)
    assert used
    clear_cache()
    assert nearest(path, DIRECTION=1)[::2] == (backward, False)


@pytest.mark.parametrize(
    "other",
    [
        {"SPEED_FIELD": None},
        {"DEFAULT_SPEED": 20.0},
        {"DIRECTION_FIELD": None},
        {"CLASS_FIELD": "clase", "SPEEDS": "a=10; b=20"},
        {"LEVEL_FIELD": "clase"},
        {"TOLERANCE": 5.0},
    ],
    ids=str,
)
def test_what_shapes_the_network_is_in_the_key(road_file, nearest, other):
    path = road_file()
    nearest(path)
    assert not nearest(path, **other)[2]
    assert len(kept()) == 2


def test_ellipsoid_is_in_the_key(road_file, nearest):
    path = road_file()
    nearest(path)
    assert not nearest(path, "NONE")[2]


def test_edited_in_the_same_second(road_file, nearest):
    """Twice: just after a change the file is not kept, so the next change cannot be missed."""
    path = road_file()
    before, _, _ = nearest(path)
    for speed in ("72", "18"):
        with sqlite3.connect(path) as database:
            database.create_function("ST_IsEmpty", 1, lambda blob: 0)
            for edge in ("MinX", "MaxX", "MinY", "MaxY"):
                database.create_function(f"ST_{edge}", 1, lambda blob: 0)
            database.execute("UPDATE caminos SET vel = ? WHERE vel = '36' OR vel = '72'", [speed])
        database.close()
        after, _, used = nearest(path)
        assert not used
        assert after[0] != before[0]
        before = after


def test_edited_in_qgis(road_file, nearest):
    layer = QgsVectorLayer(f"{road_file()}|layername=caminos", "caminos", "ogr")
    before, said, _ = nearest(layer)
    assert nearest(layer) == (before, said, True)
    speed = layer.fields().lookupField("vel")
    with edit(layer):
        layer.changeAttributeValue(next(layer.getFeatures()).id(), speed, "9")
        # in the middle of editing the layer is not what its file says
        during, _, used = nearest(layer)
        assert not used
        assert during[0] > before[0]
    after, _, used = nearest(layer)
    assert not used
    assert after == during


def test_replaced_by_a_file_of_the_same_name_and_age(road_file, nearest, tmp_path):
    path = road_file()
    before, _, _ = nearest(path)
    road_file([{**road, "vel": "10"} for road in ROADS], name="otros.gpkg")
    shutil.copy2(tmp_path / "otros.gpkg", path)
    after, _, used = nearest(path)
    assert not used
    assert after[0] > before[0]


def test_sources_that_are_never_kept(road_file, nearest, layer_of):
    path = road_file()
    layer = QgsVectorLayer(f"{path}|layername=caminos", "caminos", "ogr")
    virtual = layer.clone()
    virtual.addExpressionField("10", QgsField("rapidez", QVariant.Double))
    for source, parameters in (
        (layer_of(ROADS, "LineString", name="temporal"), {}),
        (QgsProcessingFeatureSourceDefinition(layer.source(), selectedFeaturesOnly=False), {}),
        (virtual, {"SPEED_FIELD": "rapidez"}),
    ):
        for _ in range(2):
            assert not nearest(source, **parameters)[2]
    assert not kept()


def test_a_filter_is_part_of_the_source(road_file, nearest):
    path = f"{road_file()}|layername=caminos"
    whole, _, _ = nearest(path)
    filtered = f"{path}|subset=clase = 'a'"
    some, said, used = nearest(filtered)
    assert not used
    assert some[0] > whole[0]
    assert nearest(filtered) == (some, said, True)


def damaged(path):
    """Contents for a damaged file of the cache."""
    good = path.read_bytes()
    with np.load(path, allow_pickle=False) as stored:
        arrays = dict(stored)
    yield "truncated", good[: len(good) // 2]
    yield "garbage", b"not a network at all"
    yield "empty", b""
    yield "one bit", good[:3000] + bytes([good[3000] ^ 1]) + good[3001:]
    for name, values in (
        ("edge_to", arrays["edge_to"][:-1]),
        ("edge_to", arrays["edge_to"] + 1000),
        ("vertex_xy", arrays["vertex_xy"][:, :1]),
        ("vertex_xy", arrays["vertex_xy"][:-1]),
        ("segment_vertex", ~arrays["segment_vertex"] - 1000),
        ("forward_s", arrays["forward_s"].astype("U5")),
        ("line_feature", arrays["line_feature"][:0]),
        ("about", np.frombuffer(arrays["about"].tobytes().replace(b'"format": ', b'"format": 9'), np.uint8)),
        ("about", np.frombuffer(b"[]", np.uint8)),
        ("about", np.frombuffer(b"{", np.uint8)),
    ):
        np.savez(path, **{**arrays, name: values})
        yield f"other {name}", path.read_bytes()


def test_damaged_files_are_rebuilt_in_silence(road_file, nearest):
    path = road_file()
    minutes, said, _ = nearest(path)
    (stored,) = kept()
    good = stored.read_bytes()
    for name, contents in list(damaged(stored)):
        stored.write_bytes(contents)
        assert nearest(path) == (minutes, said, False), name
        assert nearest(path)[2], name
    assert len(stored.read_bytes()) == len(good)


def test_the_least_recently_used_go(road_file, nearest, monkeypatch):
    path = road_file()
    nearest(path, DEFAULT_SPEED=10)
    (first,) = kept()
    age(first, 50)
    nearest(path, DEFAULT_SPEED=20)
    second = next(stored for stored in kept() if stored != first)
    age(second, 40)
    assert nearest(path, DEFAULT_SPEED=10)[2]  # and is the most recent one now
    size = first.stat().st_size
    monkeypatch.setattr(network_cache, "most_bytes", lambda: 2.5 * size)
    nearest(path, DEFAULT_SPEED=30)
    assert first in kept()
    assert second not in kept()
    assert len(kept()) == 2
    size = sum(stored.stat().st_size for stored in kept())
    assert clear_cache() == size
    assert not kept()


def test_a_folder_that_cannot_be_written(road_file, nearest):
    path = road_file()
    shutil.rmtree(network_cache.cache_folder(), ignore_errors=True)
    network_cache.cache_folder().parent.mkdir(parents=True, exist_ok=True)
    network_cache.cache_folder().write_text("in the way")
    try:
        first = nearest(path)
        assert nearest(path) == first
        assert not first[2]
    finally:
        network_cache.cache_folder().unlink()


def test_rows_are_read_only_where_they_are_needed(road_file, run, layer_of, feedback):
    """Corridors give the id of each road, also from a kept network."""
    path = road_file([{**road, "vel": "36"} for road in ROADS[:4]])
    places = layer_of([{"wkt": "POINT(100 0)", "c": "a", "t": 5.0}])
    parameters = {
        "ROADS": str(path), "SPEED_FIELD": "vel", "SOURCES": places, "AMOUNT_FIELD": "t", "MARKETS": places,
        "MARKET_ID": "c", "EDGES": "memory:", "MARKETS_OUTPUT": "memory:", "SOURCES_OUTPUT": "memory:",
    }  # fmt: skip
    parameters["MARKETS"] = layer_of([{"wkt": "POINT(2900 0)", "c": "z"}])
    tables = []
    for _ in range(2):
        edges = run("corridors", parameters)["EDGES"]
        tables.append([[*feature.attributes(), feature.geometry().asWkt(3)] for feature in edges.getFeatures()])
    assert any(info.startswith(USED) for info in feedback.infos)
    assert tables[0] == tables[1]
    assert len(tables[0]) >= 3


def test_steps_of_one_run_share_even_a_temporary_layer(nearest, layer_of, run, feedback):
    layer = layer_of(ROADS, "LineString", name="caminos")
    with roads_shared():
        minutes, said, used = nearest(layer)
        assert not used
        assert nearest(layer) == (minutes, said, True)
        assert nearest(layer, DIRECTION=1)[2]
        assert not nearest(layer, DEFAULT_SPEED=7.0)[2]
    assert not nearest(layer)[2]
