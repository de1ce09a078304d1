"""Best sites inside QGIS, by road and from a table."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y = 740_000, 1_880_000


@pytest.fixture
def valley(layer_of):
    """A road of 60 km at 60 km/h: a place every 10 km, candidates at 0, 20, 50 and 60 km."""
    people = [100, 50, None, 10, 400, 30, 5]
    places = [{"wkt": f"POINT({X + 10_000 * k} {Y})", "cve": f"L{k}", "pob": value} for k, value in enumerate(people)]
    sites = [{"wkt": f"POINT({X + 1000 * km} {Y})", "id": f"S{km}", "queda": km == 60} for km in (0, 20, 50, 60)]
    return {
        "ROADS": layer_of([{"wkt": f"LINESTRING({X} {Y}, {X + 60_000} {Y})"}], "LineString", name="camino"),
        "DEFAULT_SPEED": 60.0,
        "DEMAND": layer_of(places, name="localidades"),
        "WEIGHT": "pob",
        "CANDIDATES": layer_of(sites, name="sedes"),
        "CANDIDATE_ID": "id",
        "MINUTES": 10.0,
        "P": 2,
        "SITES": "memory:",
        "OUTPUT": "memory:",
    }


def test_most_people_within_the_limit(run, valley, column, numbers, feedback):
    results = run("coverage", valley, "NONE")
    # S0 covers L0 and L1, S50 covers L4, L5 and L6
    assert column(results["SITES"], "chosen") == [True, False, True, False]
    assert column(results["SITES"], "people") == [150.0, 0.0, 435.0, 0.0]
    assert (results["OBJECTIVE"], results["GAP"], results["UNSERVED"]) == (585.0, 0.0, 10.0)
    assert column(results["OUTPUT"], "site_id") == ["S0", "S0", None, None, "S50", "S50", "S50"]
    np.testing.assert_allclose(numbers(results["OUTPUT"], "minutes"), [0, 10, np.nan, np.nan, 10, 0, 10], atol=1e-9)
    assert column(results["OUTPUT"], "reason")[3] == "beyond_limit"
    said = " | ".join(feedback.warnings)
    assert "without people, which weigh nothing: 1" in said and "2 of layer “localidades” (10 people)" in said


def test_least_travel_with_a_site_that_stays(run, valley, column):
    results = run("coverage", {**valley, "MODEL": 1, "MINUTES": 600.0, "FIXED": "queda"}, "NONE")
    assert column(results["SITES"], "chosen") == [True, False, False, True]
    assert column(results["SITES"], "fixed") == [False, False, False, True]
    # L1 10 min × 50, L3 30 × 10, L4 20 × 400, L5 10 × 30; with S20 instead of S0 it would be 10,900
    assert results["OBJECTIVE"] == pytest.approx(500 + 300 + 8000 + 300)


def test_a_table_of_times_gives_the_same(run, valley, column):
    matrix = run(
        "odmatrix",
        {
            **{name: valley[name] for name in ("ROADS", "DEFAULT_SPEED")},
            "ORIGINS": valley["DEMAND"],
            "ORIGIN_ID": "cve",
            "DESTINATIONS": valley["CANDIDATES"],
            "DESTINATION_ID": "id",
            "OUTPUT": "memory:",
        },
        "NONE",
    )["OUTPUT"]
    by_table = {name: value for name, value in valley.items() if name not in ("ROADS", "DEFAULT_SPEED")}
    results = run("coverage", {**by_table, "OD": matrix, "DEMAND_ID": "cve"}, "NONE")
    assert results["OBJECTIVE"] == 585.0 and column(results["SITES"], "chosen") == [True, False, True, False]


def test_what_it_refuses(run, valley):
    for change, words in (
        ({"P": 5}, "5 sites were asked for, of 4 candidates in layer “sedes”"),
        ({"ROADS": None}, "roads or an OD matrix"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            run("coverage", {**valley, **change})
