"""Access indices inside QGIS: from roads and from an OD matrix, what adds up, and what bad input says."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y = 740_000, 1_880_000


@pytest.fixture
def valley(layer_of):
    """One road of 60 km at 60 km/h: a kilometer is a minute. Three villages, two clinics; a village far away."""
    return {
        "ROADS": layer_of(
            [{"wkt": f"LINESTRING({X} {Y}, {X + 60_000} {Y})", "kmh": 60.0}], "LineString", name="caminos"
        ),
        "SPEED_FIELD": "kmh",
        "DEMAND": layer_of(
            [
                {"wkt": f"POINT({X} {Y})", "clave": "001", "pob": 1000.0},
                {"wkt": f"POINT({X + 20_000} {Y})", "clave": "002", "pob": 500.0},
                {"wkt": f"POINT({X + 50_000} {Y})", "clave": "003", "pob": 2000.0},
                {"wkt": f"POINT({X} {Y + 90_000})", "clave": "004", "pob": 10.0},
            ],
            name="localidades",
        ),
        "POPULATION": "pob",
        "SUPPLY": layer_of(
            [
                {"wkt": f"POINT({X + 5000} {Y})", "id": "A", "medicos": 4.0},
                {"wkt": f"POINT({X + 30_000} {Y})", "id": "B", "medicos": 6.0},
            ],
            name="clínicas",
        ),
        "SUPPLY_FIELD": "medicos",
        "OUTPUT": "memory:",
    }


# minutes: 001: A 5, B 30; 002: A 15, B 10; 003: A 45, B 20
def test_zones_by_hand(run, valley, numbers, column, feedback):
    results = run("accessindices", valley, "NONE")
    output = results["OUTPUT"]
    first = 4.0 / (1000 + 0.68 * 500)
    second = 6.0 / (0.22 * 1000 + 500 + 0.68 * 2000)
    np.testing.assert_allclose(
        numbers(output, "e2sfca"), [first + 0.22 * second, 0.68 * first + second, 0.68 * second, np.nan]
    )
    np.testing.assert_allclose(numbers(output, "gravity"), [4 + 0.22 * 6, 0.68 * 4 + 6, 0.68 * 6, np.nan])
    np.testing.assert_allclose(numbers(output, "cumulative"), [10, 10, 6, np.nan])
    assert column(output, "reason") == [None, None, None, "off_network"]
    assert (results["REACHED"], results["UNREACHED"], results["SUPPLY_WITHOUT_DEMAND"]) == (3, 1, 0)
    assert results["SUPPLY_HANDED_OUT"] == pytest.approx(results["SUPPLY_TOTAL"]) == 10.0
    assert any("1 of layer “localidades”, too far" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("decay", "expected"),
    [
        ({"DECAY": 0, "BETA": 2.0}, [4 / 25 + 6 / 900, 4 / 225 + 6 / 100, 4 / 2025 + 6 / 400]),
        ({"DECAY": 0}, [4 / 5 + 6 / 30, 4 / 15 + 6 / 10, 4 / 45 + 6 / 20]),
        (
            {"DECAY": 1, "BETA": 0.1},
            [4 * np.exp(-0.5) + 6 * np.exp(-3), 4 * np.exp(-1.5) + 6 * np.exp(-1), 4 * np.exp(-4.5) + 6 * np.exp(-2)],
        ),
        ({"DECAY": 2, "THRESHOLD": 16.0}, [4, 10, 0]),
    ],
)
def test_gravity_by_hand(run, valley, numbers, decay, expected):
    output = run("accessindices", {**valley, **decay}, "NONE")["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "gravity")[:3], expected, rtol=1e-9)


def test_nothing_within_the_threshold_is_zero_with_a_reason(run, valley, numbers, column):
    output = run("accessindices", {**valley, "DECAY": 2, "THRESHOLD": 16.0}, "NONE")["OUTPUT"]
    assert column(output, "reason") == [None, None, "beyond_limit", "off_network"]
    np.testing.assert_array_equal(numbers(output, "e2sfca")[2:], [0, np.nan])


def test_an_od_matrix_gives_the_same_as_the_roads(run, valley, numbers, column):
    from_roads = run("accessindices", valley, "NONE")["OUTPUT"]
    road = {name: valley.pop(name) for name in ("ROADS", "SPEED_FIELD")}
    matrix = run(
        "odmatrix",
        {
            **road,
            "ORIGINS": valley["DEMAND"],
            "ORIGIN_ID": "clave",
            "DESTINATIONS": valley["SUPPLY"],
            "DESTINATION_ID": "id",
            "OUTPUT": "memory:",
        },
        "NONE",
    )["OUTPUT"]
    codes = {"DEMAND_ID": "clave", "SUPPLY_ID": "id"}
    from_matrix = run("accessindices", {**valley, **codes, "OD": matrix})["OUTPUT"]
    for name in ("cumulative", "gravity", "e2sfca"):
        np.testing.assert_allclose(numbers(from_matrix, name), numbers(from_roads, name))
    assert column(from_matrix, "reason") == column(from_roads, "reason")


def test_a_matrix_with_repeated_strange_and_missing_rows(run, valley, layer_of, numbers, column, feedback):
    del valley["ROADS"], valley["SPEED_FIELD"]
    rows = [("1", "A", 9.0), ("001", "A", 5.0), ("002", "B", 12.0), ("999", "A", 1.0), ("003", "B", None)]
    table = layer_of(
        [{"origin_id": origin, "dest_id": target, "total_min": minutes} for origin, target, minutes in rows],
        "None",
        crs="",
        name="matriz",
    )
    output = run("accessindices", {**valley, "DEMAND_ID": "clave", "SUPPLY_ID": "id", "OD": table})["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "e2sfca"), [4 / 1000, 6 / 500, np.nan, np.nan])
    assert column(output, "reason") == [None, None, "no_travel_time", "no_travel_time"]
    said = " | ".join(feedback.warnings)
    assert "does not exist: 1 of table “matriz”" in said
    assert "not in the OD matrix with a time: 2 of layer “localidades”" in said


def test_supply_is_handed_out_on_real_roads(run, coquimbo_layers, numbers):
    results = run(
        "accessindices",
        {
            "ROADS": coquimbo_layers["ROADS"],
            "SPEED_FIELD": "speed_kmh",
            "DIRECTION_FIELD": "oneway",
            "DEMAND": coquimbo_layers["LOCALITIES"],
            "POPULATION": "pob",
            "SUPPLY": coquimbo_layers["CENTERS"],
            "SUPPLY_FIELD": "pob",
            "OUTPUT": "memory:",
        },
    )
    output = results["OUTPUT"]
    assert results["REACHED"] + results["UNREACHED"] == output.featureCount() == 2000
    total = np.nansum(numbers(output, "pob") * numbers(output, "e2sfca"))
    assert total == pytest.approx(results["SUPPLY_HANDED_OUT"])
    assert results["SUPPLY_WITHOUT_DEMAND"] == 0
    assert total == pytest.approx(results["SUPPLY_TOTAL"])


def test_supply_that_nobody_can_use_is_told(run, valley, layer_of, feedback):
    records = [
        {"wkt": f"POINT({X + 5000} {Y})", "id": "A", "medicos": 4.0},
        {"wkt": f"POINT({X} {Y + 80_000})", "id": "B", "medicos": 6.0},
        {"wkt": f"POINT({X} {Y})", "id": "C", "medicos": 0.0},
        {"wkt": f"POINT({X} {Y})", "id": "D", "medicos": None},
    ]
    results = run("accessindices", {**valley, "SUPPLY": layer_of(records, name="clínicas")})
    assert (results["SUPPLY_HANDED_OUT"], results["SUPPLY_TOTAL"]) == (pytest.approx(4.0), 10.0)
    said = " | ".join(feedback.warnings)
    assert "Places without a supply above 0: 2 of layer “clínicas”" in said
    assert "which serve nobody: 3 of layer “clínicas”" in said


def test_columns_are_kept_and_the_style_has_classes(run, valley, column, qgis_app):
    from territorios_productivos.processing.layers.writing.styling import apply_style

    output = run("accessindices", valley, "NONE")["OUTPUT"]
    assert column(output, "pob") == [1000.0, 500.0, 2000.0, 10.0]
    apply_style(output, "access", {"e2sfca": "Oferta por persona"})
    ranges = output.renderer().ranges()
    assert ranges[-1].upperValue() == pytest.approx(max(value or 0 for value in column(output, "e2sfca")))
    assert [ranges[0].label(), ranges[1].label()] == ["Without a value", "No supply within reach"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ZONES": "10=1; 5=0.5"}, ("5=0.5", "minutes=weight")),
        ({"ROADS": None}, ("roads or an OD matrix",)),
        ({"ROADS": None, "SPEED_FIELD": None, "OD": "DEMAND"}, ("codes of demand and supply",)),
        ({"SUPPLY_FIELD": "id"}, ("clínicas", "id", "text where numbers")),
        ({"SUPPLY": "none"}, ("vacías", "supply above 0", "medicos")),
        ({"OUTPUT": "/nowhere/at/all.gpkg"}, ("/nowhere/at",)),
    ],
)
def test_bad_input_is_named(run, valley, layer_of, change, words):
    layers = {
        "DEMAND": valley["DEMAND"],
        "none": layer_of([{"wkt": f"POINT({X} {Y})", "id": "A", "medicos": 0.0}], name="vacías"),
    }
    change = {name: layers.get(value, value) for name, value in change.items()}
    with pytest.raises(QgsProcessingException) as problem:
        run("accessindices", {**valley, **change})
    assert all(word in str(problem.value) for word in words), str(problem.value)
