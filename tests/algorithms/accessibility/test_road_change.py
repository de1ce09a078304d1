"""Change of roads inside QGIS: by hand, on the roads of Coquimbo, and what bad input says."""

import numpy as np
import pytest
from qgis.core import QgsFeatureRequest, QgsProcessingException

X, Y = 740_000, 1_880_000
NUMBERS = ["SAVED", "LOST", "NET", "PEOPLE_FASTER", "PEOPLE_SLOWER", "NEWLY_REACHED", "CUT_OFF", "WITHOUT_EFFECT"]


def line(*points):
    return f"LINESTRING({', '.join(f'{X + x} {Y + y}' for x, y in points)})"


def point(x, y):
    return f"POINT({X + x} {Y + y})"


@pytest.fixture
def valley(layer_of):
    """A track of 6 km around a river, a lane behind it, a hamlet without a road; the center beyond the river."""
    roads = [
        {"wkt": line((0, 0), (0, 2500), (1000, 2500), (1000, 0)), "code": "T1", "kmh": 20.0},
        {"wkt": line((0, 0), (-2000, 0)), "code": "L1", "kmh": 20.0},
    ]
    places = [("A", (0, 0), 100.0), ("B", (-2000, 0), 50.0), ("H", (500, 8000), 10.0), ("U", (0, 2500), None)]
    return {
        "ROADS": layer_of(roads, "LineString", name="caminos"),
        "LOCALITIES": layer_of(
            [{"wkt": point(*xy), "code": code, "people": people} for code, xy, people in places], name="localidades"
        ),
        "CENTERS": layer_of([{"wkt": point(1000, 0), "id": "C"}], name="centros"),
        "CENTER_ID": "id",
        "WEIGHT": "people",
        "SPEED_FIELD": "kmh",
        "CHANGE_FIELD": "change",
        "OUTPUT": "memory:",
        "CHANGES_OUTPUT": "memory:",
    }


def edits(layer_of, *rows, geometry="LineString", **options):
    records = [dict(zip(("wkt", "change", "kmh", "way", "code"), (*row, *[None] * (5 - len(row))))) for row in rows]
    kind = {"change": str, "kmh": float, "way": str, "code": str}
    return layer_of(records, geometry, name="obras", kind=kind, **options)


def test_a_bridge_saves_what_it_saves(run, valley, layer_of, numbers, column):
    """The bridge, 30 m short at one side, brings A 1 km away at 60 km/h instead of 6 km at 20."""
    valley["CHANGES"] = edits(layer_of, (line((0, 0), (970, 0)), "Nuevo", 60.0))
    results = run("roadchange", {**valley, "CHANGE_SPEED": "kmh"}, "NONE")
    output = results["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "before_min"), [18.0, 24.0, np.nan, 10.5])
    np.testing.assert_allclose(numbers(output, "after_min"), [1.0, 7.0, np.nan, 8.5])
    np.testing.assert_allclose(numbers(output, "change_min"), [-17.0, -17.0, np.nan, -2.0])
    assert column(output, "center_before") == column(output, "center_after") == ["C", "C", None, "C"]
    assert column(output, "reason_before") == column(output, "reason_after") == [None, None, "off_network", None]
    assert [results[name] for name in NUMBERS] == pytest.approx([150 * 17.0, 0.0, 150 * 17.0, 150.0, 0.0, 0, 0, 0])
    assert numbers(results["CHANGES_OUTPUT"], "changed_km") == pytest.approx([1.0])


def test_a_one_way_bridge(run, valley, layer_of, numbers):
    valley["CHANGES"] = edits(layer_of, (line((1000, 0), (0, 0)), "new", 60.0, "FT"))
    options = {"CHANGE_SPEED": "kmh", "CHANGE_DIRECTION": "way"}
    assert run("roadchange", {**valley, **options}, "NONE")["SAVED"] == 0.0
    assert run("roadchange", {**valley, **options, "DIRECTION": 1}, "NONE")["SAVED"] == pytest.approx(150 * 17.0)


def test_a_closure_cuts_off_and_a_road_reaches(run, valley, layer_of, column, feedback):
    valley["CHANGES"] = edits(
        layer_of,
        (line((0, 5), (0, 1200)), "CERRADO"),
        (line((500, 8000), (1000, 2530)), "new", 60.0),
    )
    results = run("roadchange", {**valley, "CHANGE_SPEED": "kmh", "MAX_SNAP": 1000.0}, "NONE")
    assert column(results["OUTPUT"], "reason_after") == ["other_component", "other_component", None, None]
    assert [results[name] for name in ("NEWLY_REACHED", "CUT_OFF")] == [1, 2]
    assert [results[name] for name in ("PEOPLE_NEWLY_REACHED", "PEOPLE_CUT_OFF")] == [10.0, 150.0]
    assert any("Localities that the changes cut off: 2" in warning for warning in feedback.warnings)
    assert any("which count as none: 1" in warning for warning in feedback.warnings)


def test_upgrades_by_a_table_of_codes(run, valley, layer_of, numbers, column, feedback):
    table = edits(
        layer_of,
        (None, "mejorado", 60.0, None, "T1"),
        (None, "mejorado", 60.0, None, "T9"),
        (None, "upgraded", 15.0, None, "L1"),
        (None, "closed"),
        geometry="None",
        crs=None,
    )
    options = {"CHANGE_SPEED": "kmh", "ROAD_ID": "code", "CHANGE_ROAD_ID": "code", "CHANGES": table}
    results = run("roadchange", {**valley, **options}, "NONE")
    np.testing.assert_allclose(numbers(results["OUTPUT"], "after_min"), [6.0, 12.0, np.nan, 3.5])
    assert column(results["CHANGES_OUTPUT"], "reason") == [None, "unknown_road", "not_faster", "no_geometry"]
    assert numbers(results["CHANGES_OUTPUT"], "changed_km") == pytest.approx([6.0, 0.0, 0.0, 0.0])
    assert results["WITHOUT_EFFECT"] == 3
    for reason, row in (("no road has their code", 2), ("as fast today", 3), ("no usable line", 4)):
        assert any(reason in warning and f"(rows {row})" in warning for warning in feedback.warnings), reason


def test_layers_in_other_reference_systems(run, valley, layer_of, numbers, provider):
    from qgis import processing

    valley["CHANGES"] = edits(layer_of, (line((0, 0), (970, 0)), "new", 60.0), (line((0, 0), (-900, 4)), "closed"))
    valley.update(CHANGE_SPEED="kmh", MAX_SNAP=1000.0)
    plain = run("roadchange", valley)
    for name, crs in (("CHANGES", "EPSG:4326"), ("LOCALITIES", "EPSG:32613"), ("CENTERS", "EPSG:4326")):
        valley[name] = processing.run(
            "native:reprojectlayer", {"INPUT": valley[name], "TARGET_CRS": crs, "OUTPUT": "memory:"}
        )["OUTPUT"]
    moved = run("roadchange", valley)
    for name in ("before_min", "after_min", "change_min"):
        np.testing.assert_allclose(numbers(moved["OUTPUT"], name), numbers(plain["OUTPUT"], name), atol=1e-3)
    assert moved["CUT_OFF"] == plain["CUT_OFF"] == 1
    np.testing.assert_allclose(numbers(moved["CHANGES_OUTPUT"], "changed_km"), [1.0, 0.9], rtol=2e-3)


@pytest.fixture(scope="module")
def coquimbo(coquimbo_layers):
    return {
        **coquimbo_layers,
        "SPEED_FIELD": "speed_kmh",
        "DIRECTION_FIELD": "oneway",
        "WEIGHT": "pob",
        "CENTER_ID": "city_id",
        "CHANGE_FIELD": "change",
        "CHANGE_SPEED": "kmh",
        "OUTPUT": "memory:",
    }


def copied(layer, layer_of, ids, change, kmh=None):
    """Changes with the geometry of some roads."""
    found = layer.getFeatures(QgsFeatureRequest().setFilterFids(ids))
    rows = [(feature.geometry().asWkt(17), change, kmh) for feature in found]
    return edits(layer_of, *rows, crs=layer.crs().authid())


def test_before_is_nearest_center_and_upgrades_help(run, coquimbo, layer_of, numbers, column):
    roads = coquimbo["ROADS"]
    ids = [feature.id() for feature in roads.getFeatures()][::40]
    changes = copied(roads, layer_of, ids, "upgraded", 120.0)
    results = run("roadchange", {**coquimbo, "CHANGES": changes, "MATCH_TOLERANCE": 2.0, "CHANGES_OUTPUT": "memory:"})
    today = run("nearestcenter", {**coquimbo, "OUTPUT": "memory:"})["OUTPUT"]
    output = results["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "before_min"), numbers(today, "total_min"), rtol=1e-9)
    assert column(output, "reason_before") == column(today, "reason")
    assert column(output, "center_before") == column(today, "center_id")
    change = numbers(output, "change_min")
    assert np.nanmax(change) == 0.0 and (change < 0.0).sum() > 100
    assert results["LOST"] == 0.0 and results["SAVED"] == pytest.approx(-np.nansum(change * numbers(output, "pob")))
    # every drawn road is found, but for those already as fast
    assert set(column(results["CHANGES_OUTPUT"], "reason")) <= {None, "not_faster"}


def test_closing_is_taking_the_road_away(run, coquimbo, layer_of, numbers, column):
    """Against nearest center on the roads that are left."""
    from qgis import processing

    roads = coquimbo["ROADS"]
    ids = [feature.id() for feature in roads.getFeatures()][7::400]
    results = run("roadchange", {**coquimbo, "CHANGES": copied(roads, layer_of, ids, "closed"), "MATCH_TOLERANCE": 0.5})
    left = processing.run(
        "native:extractbyexpression",
        {"INPUT": roads, "EXPRESSION": f"$id not in ({', '.join(map(str, ids))})", "OUTPUT": "memory:"},
    )["OUTPUT"]
    then = run("nearestcenter", {**coquimbo, "ROADS": left})["OUTPUT"]
    output = results["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "after_min"), numbers(then, "total_min"), rtol=1e-6)
    assert column(output, "reason_after") == column(then, "reason")
    assert (numbers(output, "change_min") > 0.0).sum() > 20
    assert results["SAVED"] == 0.0 and results["LOST"] > 0.0


def test_points_are_no_changes(run, valley, layer_of):
    valley["CHANGES"] = edits(layer_of, (point(0, 0), "closed"), geometry="Point")
    with pytest.raises(QgsProcessingException, match="Layer “obras” holds no lines"):
        run("roadchange", valley)


def test_lost_leading_zeros_are_given_back(run, valley, layer_of, column, feedback):
    roads = [{"wkt": line((0, 0), (1000, 0)), "code": "007", "kmh": 20.0}]
    valley["ROADS"] = layer_of(roads, "LineString")
    valley["CHANGES"] = edits(layer_of, (None, "closed", None, None, "7"), geometry="None", crs=None)
    results = run("roadchange", {**valley, "ROAD_ID": "code", "CHANGE_ROAD_ID": "code"})
    assert column(results["CHANGES_OUTPUT"], "reason") == [None]
    assert any("lost leading zeros and were matched: 1" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"CHANGE_FIELD": "kmh"}, "must say new, upgraded or closed; 1 rows do not"),
        ({"CHANGE_FIELD": "nada"}, "no field “nada”"),
        ({"ROAD_ID": "code"}, "both in the roads and in the changes"),
        ({"CENTER_ID": "nada"}, "no field “nada”"),
    ],
)
def test_bad_input_says_what_to_do(run, valley, layer_of, wrong, message):
    valley["CHANGES"] = edits(layer_of, (line((0, 0), (970, 0)), "new", 60.0))
    with pytest.raises(QgsProcessingException, match=message):
        run("roadchange", {**valley, **wrong})


def test_a_center_that_only_a_new_road_reaches(run, valley, layer_of, column):
    valley["CENTERS"] = layer_of([{"wkt": point(-9000, 0), "id": "far"}])
    valley["CHANGES"] = edits(layer_of, (line((-2000, 0), (-9000, 0)), "new"))
    results = run("roadchange", valley, "NONE")
    assert column(results["OUTPUT"], "center_after") == ["far", "far", None, "far"]
    assert results["NEWLY_REACHED"] == 3


def test_cancel_writes_nothing(run, coquimbo, layer_of, feedback, tmp_path):
    feedback.cancel_at = 60.0
    target = tmp_path / "change.gpkg"
    changes = copied(coquimbo["ROADS"], layer_of, [1, 2], "closed")
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("roadchange", {**coquimbo, "CHANGES": changes, "OUTPUT": str(target)})
    assert not target.exists()
