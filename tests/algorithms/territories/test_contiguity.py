"""Contiguity in the delimitations by flows: mended, constrained, bridged by a road, and small territories."""

import pytest
from qgis.core import QgsProcessingException

X, Y = 740_000, 1_880_000
SIZES = {"MIN_SIZE": 10, "TARGET_SIZE": 200, "MIN_CONTAINMENT": 0.5, "TARGET_CONTAINMENT": 0.75}
# 1 and 2 are the centers; 3 works in 1, from which 2 and 4 cut it off
TRIPS = [
    ("1", "1", 900), ("2", "2", 900), ("3", "3", 30), ("3", "1", 60), ("3", "2", 20),
    ("4", "4", 10), ("4", "2", 60), ("5", "5", 500), ("5", "1", 3),
]  # fmt: skip


def square(x, y=0):
    x, y = X + x, Y + y
    return f"POLYGON(({x} {y}, {x + 1000} {y}, {x + 1000} {y + 1000}, {x} {y + 1000}, {x} {y}))"


@pytest.fixture
def row(layer_of):
    """Municipalities 1 2 4 3 in a row with gaps of 3 m, and 5 on an island 2 km away."""
    places = {"1": 0, "2": 1003, "4": 2006, "3": 3009, "5": 6000}
    units = [{"wkt": square(x), "mun": code} for code, x in places.items()]
    return {
        "FLOWS": layer_of(
            [{"o": o, "d": d, "n": n} for o, d, n in TRIPS], "None", name="trips", kind={"o": str, "d": str}
        ),
        "ORIGIN_FIELD": "o",
        "DESTINATION_FIELD": "d",
        "AMOUNT_FIELD": "n",
        **SIZES,
        "UNITS": layer_of(units, "Polygon", name="municipalities"),
        "UNIT_ID": "mun",
        "UNITS_OUTPUT": "memory:",
        "TERRITORIES_OUTPUT": "memory:",
    }


@pytest.fixture
def places(run, row, column):
    """Callable: unit → (territory, role), and the results, with other parameters."""

    def start(**changes):
        results = run("traveltowork", {**row, **changes})
        units = results["UNITS_OUTPUT"]
        found = zip(column(units, "territory"), column(units, "role"))
        return dict(zip(column(units, "unit_id"), found)), results

    return start


def test_off_counts_the_detached_part(places):
    found, results = places()
    assert found["3"] == ("1", "hinterland") and found["4"][0] == "2"
    assert results["FRAGMENT_COUNT"] == 1


def test_repair_mends_it_and_says_so(places, column, feedback):
    found, results = places(CONTIGUITY=1)
    assert found["3"] == ("2", "repair")
    assert results["FRAGMENT_COUNT"] == 0
    assert any("contiguity" in info and ": 3, from the territory of 1 to that of 2" in info for info in feedback.infos)


def test_neighbors_are_a_matter_of_distance(places):
    """With 1 m nobody touches: every part that is not the main one is an island and stays."""
    found, results = places(CONTIGUITY=1, ADJACENCY_TOLERANCE=1)
    assert found["3"] == ("1", "hinterland")
    assert results["FRAGMENT_COUNT"] == 2


def test_only_neighbors_join(places):
    found, results = places(CONTIGUITY=2)
    assert found["3"][0] == found["4"][0] == "2"
    assert results["FRAGMENT_COUNT"] == 0


def test_a_road_over_the_water_makes_neighbors(places, layer_of):
    y = Y + 500
    bridge = layer_of([{"wkt": f"LINESTRING({X + 3509} {y}, {X + 6500} {y})"}], "LineString", name="ferry")
    small = {"CONTIGUITY": 1, "MIN_UNITS": 2}
    assert places(**small)[0]["5"][0] == "5"  # an island has no neighbor to join
    found, _ = places(**small, BRIDGE_ROADS=bridge)
    assert found["5"] == ("2", "reassigned")
    assert places(**small, BRIDGE_ROADS=bridge, BRIDGE_MINUTES=3)[0]["5"][0] == "5"


def test_small_territories_join_those_they_are_tied_to(places, column, feedback):
    found, results = places(MIN_UNITS=2)
    assert found["5"] == ("1", "reassigned")
    assert results["SINGLE_COUNT"] == 0
    reason = dict(zip(found, column(results["UNITS_OUTPUT"], "why")))["5"]
    assert "its own territory was too small" in reason
    assert any("small territory" in info for info in feedback.infos)
    assert places(MIN_UNITS=2, SMALL_ROUNDS=1)[0]["5"] == ("1", "reassigned")
    assert places()[0]["5"] == ("5", "core")


def test_points_have_no_neighbors(run, row, layer_of):
    points = layer_of([{"wkt": f"POINT({X} {Y})", "mun": code} for code in "12345"], name="seats")
    with pytest.raises(QgsProcessingException, match="seats.*turn contiguity off"):
        run("traveltowork", {**row, "UNITS": points, "CONTIGUITY": 1})


def test_overlaps_and_invalid_polygons_are_counted(run, row, layer_of, feedback):
    shapes = {"1": square(0), "2": square(900), "4": square(1900), "3": square(2900)}
    bow_tie = f"POLYGON(({X + 6000} {Y}, {X + 7000} {Y + 1000}, {X + 7000} {Y}, {X + 6000} {Y + 1000}, {X + 6000} {Y}))"
    units = [{"wkt": shape, "mun": code} for code, shape in {**shapes, "5": bow_tie}.items()]
    run("traveltowork", {**row, "UNITS": layer_of(units, "Polygon", name="overlapping")})
    said = " | ".join(feedback.warnings)
    assert "overlap and count as neighbors: 1 of layer “overlapping” (rows 1–2)" in said
    assert "Invalid polygons, repaired to look for neighbors: 1 of layer “overlapping” (rows 5)" in said
