"""OD matrix inside QGIS: every pair with a trip or a reason, limits, lines, a cluster, and flat memory."""

import sys

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

COLUMNS = ("origin_id", "dest_id", "drive_min", "walk_min", "total_min", "road_km", "reason")
X, Y = 740_000, 1_880_000


@pytest.fixture
def valley(layer_of):
    """Two roads that do not meet; three origins (one far away) and three destinations, meters of UTM 14 N."""
    return {
        "ROADS": layer_of(
            [
                {"wkt": f"LINESTRING({X} {Y}, {X + 6000} {Y})", "kmh": 60.0},
                {"wkt": f"LINESTRING({X} {Y + 40_000}, {X + 6000} {Y + 40_000})", "kmh": 60.0},
            ],
            "LineString",
            name="caminos",
        ),
        "ORIGINS": layer_of(
            [
                {"wkt": f"POINT({X + 1000} {Y + 500})", "clave": "001"},
                {"wkt": f"POINT({X + 3000} {Y + 40_000})", "clave": "002"},
                {"wkt": f"POINT({X} {Y + 300_000})", "clave": "003"},
                {"wkt": f"POINT({X + 2000} {Y})", "clave": "004"},
            ],
            name="localidades",
        ),
        "DESTINATIONS": layer_of(
            [
                {"wkt": f"POINT({X} {Y})", "id": "A"},
                {"wkt": f"POINT({X + 6000} {Y})", "id": "B"},
                {"wkt": f"POINT({X} {Y + 40_000})", "id": "C"},
            ],
            name="mercados",
        ),
        "SPEED_FIELD": "kmh",
        "ORIGIN_ID": "clave",
        "DESTINATION_ID": "id",
        "OUTPUT": "memory:",
    }


def trips(layer, column):
    """(origin, destination) → the other columns."""
    values = zip(*(column(layer, name) for name in COLUMNS))
    return {(origin, destination): tuple(others) for origin, destination, *others in values}


def test_every_pair_by_hand(run, valley, column, feedback):
    results = run("odmatrix", valley, "NONE")
    pairs = trips(results["OUTPUT"], column)
    assert len(pairs) == results["PAIRS"] == 12
    assert results["REACHED_PAIRS"] == 5
    assert results["UNREACHED_PAIRS"] == 7
    assert results["OMITTED_PAIRS"] == 0
    assert pairs["001", "A"] == pytest.approx((1.0, 6.0, 7.0, 1.0, None))
    assert pairs["001", "B"] == pytest.approx((5.0, 6.0, 11.0, 5.0, None))
    assert pairs["002", "C"] == pytest.approx((3.0, 0.0, 3.0, 3.0, None))
    assert pairs["001", "C"] == (None, None, None, None, "other_component")
    assert pairs["003", "A"][-1] == "off_network"
    assert not results["OUTPUT"].isSpatial()
    said = " | ".join(feedback.warnings)
    assert "Pairs without a trip: 4, on parts of the network that do not meet." in said
    assert "Pairs without a trip: 3, the origin is too far from any road." in said


def test_nearest_ones_and_longest_trip(run, valley, column, feedback):
    results = run("odmatrix", {**valley, "K": 1}, "NONE")
    assert [key for key in trips(results["OUTPUT"], column)] == [
        ("001", "A"),
        ("002", "C"),
        ("004", "A"),
        ("003", None),
    ]
    assert (results["REACHED_PAIRS"], results["UNREACHED_PAIRS"], results["OMITTED_PAIRS"]) == (3, 9, 9)
    assert any("Pairs left out, beyond the limits or without a trip: 9 of 12." in text for text in feedback.warnings)
    output = run("odmatrix", {**valley, "CUTOFF": 2.5}, "NONE")["OUTPUT"]
    assert {key: row[-1] for key, row in trips(output, column).items()} == {
        ("004", "A"): None,
        ("001", None): "beyond_limit",
        ("002", None): "beyond_limit",
        ("003", None): "off_network",
    }


def test_trips_from_the_destination_follow_the_traffic_the_other_way(run, valley, layer_of, column):
    valley["ROADS"] = layer_of(
        [{"wkt": f"LINESTRING({X} {Y}, {X + 6000} {Y})", "kmh": 60.0, "way": "FT"}], "LineString", name="caminos"
    )
    valley["DIRECTION_FIELD"] = "way"
    there = trips(run("odmatrix", valley, "NONE")["OUTPUT"], column)
    back = trips(run("odmatrix", {**valley, "DIRECTION": 1}, "NONE")["OUTPUT"], column)
    assert (there["004", "A"][-1], there["004", "B"][0]) == ("one_way_trap", pytest.approx(4.0))
    assert (back["004", "A"][0], back["004", "B"][-1]) == (pytest.approx(2.0), "one_way_trap")


def test_lines_run_from_origin_to_destination(run, valley, provider):
    from qgis import processing

    valley["DESTINATIONS"] = processing.run(
        "native:reprojectlayer", {"INPUT": valley["DESTINATIONS"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    output = run("odmatrix", {**valley, "LINES": True})["OUTPUT"]
    assert output.crs() == valley["ORIGINS"].crs()
    drawn = {(row["origin_id"], row["dest_id"]): row.geometry().asPolyline() for row in output.getFeatures()}
    start, stop = drawn["001", "B"]
    np.testing.assert_allclose([*start, *stop], [X + 1000, Y + 500, X + 6000, Y], atol=1e-3)
    alone = run("odmatrix", {**valley, "LINES": True, "K": 1})["OUTPUT"]
    assert [row["origin_id"] for row in alone.getFeatures() if row.geometry().isNull()] == ["003"]


@pytest.mark.parametrize("ending", ["gpkg", "csv"])
def test_files(run, valley, tmp_path, ending):
    target = tmp_path / f"matriz.{ending}"
    run("odmatrix", {**valley, "OUTPUT": str(target)})
    written = QgsVectorLayer(str(target), "matriz", "ogr")
    assert written.featureCount() == 12
    assert set(COLUMNS) <= set(written.fields().names())


@pytest.fixture(scope="module")
def coquimbo(coquimbo_layers):
    return {
        "ROADS": coquimbo_layers["ROADS"],
        "ORIGINS": coquimbo_layers["LOCALITIES"],
        "ORIGIN_ID": "loc_id",
        "DESTINATIONS": coquimbo_layers["CENTERS"],
        "DESTINATION_ID": "city_id",
        "SPEED_FIELD": "speed_kmh",
        "DIRECTION_FIELD": "oneway",
        "OUTPUT": "memory:",
    }


def test_real_roads_as_nearest_center_gives_them(run, coquimbo, numbers):
    results = run("odmatrix", coquimbo)
    found = results["OUTPUT"]
    nearest = run(
        "nearestcenter",
        {
            **{name: coquimbo[name] for name in ("ROADS", "SPEED_FIELD", "DIRECTION_FIELD", "OUTPUT")},
            "LOCALITIES": coquimbo["ORIGINS"],
            "CENTERS": coquimbo["DESTINATIONS"],
            "CENTER_ID": "city_id",
            "K": 50,
        },
    )["OUTPUT"]
    for field in ("total_min", "drive_min", "road_km"):
        expected, matrix = np.full((2, 2000, 50), np.nan)
        center = numbers(nearest, "center_id")
        row = ~np.isnan(center)
        expected[numbers(nearest, "loc_id")[row].astype(int), center[row].astype(int)] = numbers(nearest, field)[row]
        matrix[numbers(found, "origin_id").astype(int), numbers(found, "dest_id").astype(int)] = numbers(found, field)
        np.testing.assert_allclose(matrix, expected, atol=1e-6)
    assert results["REACHED_PAIRS"] == row.sum()
    assert results["REACHED_PAIRS"] + results["UNREACHED_PAIRS"] == results["PAIRS"] == 100_000


def test_a_cluster_gives_the_same_rows(run, coquimbo, column, dask_scheduler):
    few = {**coquimbo, "K": 3}
    here = run("odmatrix", few)["OUTPUT"]
    there = run("odmatrix", {**few, "SCHEDULER": dask_scheduler})["OUTPUT"]
    for name in COLUMNS:
        assert column(there, name) == column(here, name)


def test_a_scheduler_without_its_package_is_told(run, valley, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    from territorios_productivos.processing.algorithms.accessibility import od_matrix

    monkeypatch.setattr(od_matrix, "missing_packages", lambda names: names)
    with pytest.raises(QgsProcessingException, match="distributed.*python3-distributed"):
        run("odmatrix", {**valley, "SCHEDULER": "tcp://127.0.0.1:9"})
    run("odmatrix", valley)


def test_a_scheduler_that_does_not_answer_is_told(run, valley, monkeypatch):
    from territorios_productivos.processing.methods.parallel import dask_cluster

    monkeypatch.setattr(dask_cluster, "ANSWER_TIMEOUT_S", 1.0)
    with pytest.raises(QgsProcessingException, match="The Dask cluster at tcp://127.0.0.1:9 does not work"):
        run("odmatrix", {**valley, "SCHEDULER": "tcp://127.0.0.1:9"})


@pytest.mark.parametrize("ending", ["gpkg", "csv", "shp"])
def test_cancel_leaves_no_file(run, coquimbo, feedback, tmp_path, ending):
    feedback.cancel_at = 60.0
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("odmatrix", {**coquimbo, "OUTPUT": str(tmp_path / f"matriz.{ending}")})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ORIGIN_ID": "nada"}, ("localidades", "nada", "clave")),
        ({"OUTPUT": "/nowhere/at/all.gpkg"}, ("/nowhere/at",)),
        ({"MAX_SNAP": 0.0, "DESTINATIONS": "far"}, ("lejos", "near a road")),
        ({"DESTINATIONS": "twice"}, ("repetidos", "repeats 1 codes", "A")),
    ],
)
def test_bad_input_is_named(run, valley, layer_of, change, words):
    layers = {
        "far": layer_of([{"wkt": f"POINT({X} {Y + 9000})", "id": "A"}], name="lejos"),
        "twice": layer_of([{"wkt": f"POINT({X} {Y})", "id": "A"}] * 2, name="repetidos"),
    }
    change = {name: layers.get(value, value) for name, value in change.items()}
    if "MAX_SNAP" in change:
        valley["ORIGINS"] = layer_of([{"wkt": f"POINT({X} {Y})", "clave": "1"}], name="localidades")
    with pytest.raises(QgsProcessingException) as problem:
        run("odmatrix", {**valley, **change})
    assert all(word in str(problem.value) for word in words), str(problem.value)


def test_many_points_on_one_place(run, valley, layer_of):
    valley["ORIGINS"] = layer_of(
        [{"wkt": f"POINT({X + 1000} {Y + 10})", "clave": str(row)} for row in range(10_000)], name="localidades"
    )
    results = run("odmatrix", valley)
    assert (results["REACHED_PAIRS"], results["UNREACHED_PAIRS"]) == (20_000, 10_000)
