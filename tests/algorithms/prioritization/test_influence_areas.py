"""Areas of influence inside QGIS, in a straight line and by road."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y = 740_000, 1_880_000


@pytest.fixture
def valley(layer_of):
    rows = [
        ("A", 0, 900, True),
        ("B", 1000, 80, False),
        ("C", 2000, 100, False),
        ("D", 2001, 60, False),
        ("E", 500, 101, False),
        ("F", 600, None, False),
        ("G", 9000, 700, True),
    ]
    records = [
        {"wkt": f"POINT({X + x} {Y})", "cve": code, "pob": people, "sel": chosen} for code, x, people, chosen in rows
    ]
    records.append({"wkt": None, "cve": "H", "pob": 10, "sel": False})
    return {
        "LOCALITIES": layer_of(records, name="localidades"),
        "CODE": "cve",
        "SELECTED": "sel",
        "POPULATION": "pob",
        "OUTPUT": "memory:",
    }


def test_in_a_straight_line(run, valley, column, numbers, feedback):
    results = run("influenceareas", valley, "NONE")
    output = results["OUTPUT"]
    assert column(output, "influence") == ["selected", "attached", "attached", *["apart"] * 3, "selected", "apart"]
    assert column(output, "reason")[3:6] == ["beyond_limit", "not_small", "missing_population"]
    assert column(output, "reason")[7] == "no_geometry"
    assert column(output, "attached_to") == [None, "A", "A", "A", "A", "A", None, None]
    np.testing.assert_allclose(numbers(output, "attached_m")[1:4], [1000.0, 2000.0, 2001.0])
    assert [results[name] for name in ("ATTACHED", "PEOPLE_SELECTED", "PEOPLE_ATTACHED", "PEOPLE_REACHED")] == [
        2,
        1600.0,
        180.0,
        1780.0,
    ]
    assert any("without a population, which are not attached: 1" in warning for warning in feedback.warnings)


def test_by_road(run, valley, layer_of, column, numbers):
    road = layer_of([{"wkt": f"LINESTRING({X} {Y}, {X + 9000} {Y})", "kmh": 60.0}], "LineString", name="caminos")
    output = run("influenceareas", {**valley, "ROADS": road, "SPEED_FIELD": "kmh", "MINUTES": 2.0}, "NONE")["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "attached_min")[1:4], [1.0, 2.0, 2.001])
    assert column(output, "influence")[1:4] == ["attached", "attached", "apart"]


def test_nothing_selected(run, valley, layer_of):
    valley["LOCALITIES"] = layer_of([{"wkt": "POINT(0 0)", "cve": "A", "pob": 5, "sel": False}], name="localidades")
    with pytest.raises(QgsProcessingException, match="localidades.*Run Four criteria first"):
        run("influenceareas", valley)
