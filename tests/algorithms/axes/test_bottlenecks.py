"""Bottlenecks inside QGIS: the toy on real geometries, real roads, and what bad input says."""

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProcessingException
from territorios_productivos.processing.layers.writing.map_tips import map_tip
from territorios_productivos.processing.layers.writing.styling import apply_style
from territorios_productivos.processing.reports.bottleneck_advice import road_advice, what_to_do


@pytest.fixture(scope="module")
def expected(reference):
    folder = reference / "axes"
    return {name: pd.read_csv(folder / f"corridor_toy_{name}_expected.csv") for name in ("edges", "assignment")}


@pytest.fixture
def toy(layer_of, toy_roads, expected, place):
    """Parameters of the toy, with every output in memory."""
    sources = [
        {"wkt": place(name), "loc": name, "tons": float(tons), "families": 2.0 * tons}
        for name, tons in expected["assignment"][["loc", "tons"]].to_numpy()
    ]
    return {
        **toy_roads,
        "SOURCES": layer_of(sources, name="villages"),
        "AMOUNT_FIELD": "tons",
        "FAMILIES": "families",
        "MARKETS": layer_of([{"wkt": place(name), "name": name} for name in ("M1", "M2")], name="towns"),
        "MARKET_ID": "name",
        "EDGES": "memory:",
        "CANDIDATES_OUTPUT": "memory:",
    }


def by_ends(edges, roads, column):
    """Value of each road of the toy by the names of its ends, None for NULL."""
    names = {feature.id(): feature["ends"] for feature in roads.getFeatures()}
    values = {names[feature["road_id"]]: feature[column] for feature in edges.getFeatures()}
    return {name: value if isinstance(value, (int, float)) else None for name, value in values.items()}


def test_closures_of_the_toy_cost_what_is_published(run, toy, expected, feedback):
    results = run("bottlenecks", toy, "NONE")
    assert results["TON_MINUTES"] == pytest.approx(10270.0, rel=1e-9)
    edges = expected["edges"]
    edges.index = edges["from"] + "-" + edges["to"]
    loaded = edges[edges["load_aon_nearest"] > 0]
    for name, wanted in (
        ("load", "load_aon_nearest"),
        ("extra_ton_min", "removal_extra_ton_min"),
        ("isolated_ton", "isolated_ton"),
        ("length_km", "km"),
    ):
        assert by_ends(results["EDGES"], toy["ROADS"], name) == pytest.approx(
            loaded[wanted].to_dict(), rel=1e-9, abs=1e-6
        )
    extra = by_ends(results["EDGES"], toy["ROADS"], "extra_ton_min")
    assert extra["J1-J2"] == pytest.approx(7800.0, rel=1e-9) and extra["J2-M1"] == pytest.approx(4370.0, rel=1e-9)
    ranks = by_ends(results["EDGES"], toy["ROADS"], "extra_rank")
    assert [ranks[name] for name in ("J1-J2", "J2-M1", "J3-M2", "L1-J1")] == [1, 2, 3, None]
    families = by_ends(results["EDGES"], toy["ROADS"], "extra_family_min")
    assert families == pytest.approx({name: 2.0 * value for name, value in extra.items()})
    assert sum(by_ends(results["EDGES"], toy["ROADS"], "ton_min").values()) == pytest.approx(10270.0, rel=1e-9)
    # every road has the speed of its class
    assert set(by_ends(results["EDGES"], toy["ROADS"], "slow_index").values()) == {0.0}
    assert results["WORST_EXTRA"] == pytest.approx(7800.0) and results["WORST_ISOLATED"] == 100.0
    assert results["LOST"] == 0.0
    # of temporary layers newer versions of QGIS say something themselves
    assert not [warning for warning in feedback.warnings if "“" in warning]


def test_slow_stretches_against_one_speed(run, toy):
    results = run("bottlenecks", {**toy, "REFERENCE_SPEED": 60.0}, "NONE")
    slow = by_ends(results["EDGES"], toy["ROADS"], "slow_index")
    assert slow["J2-M1"] == pytest.approx(0.0)
    assert slow["J1-J2"] == pytest.approx(1.0 / 3.0) and slow["L1-J1"] == pytest.approx(2.0 / 3.0)
    saved = by_ends(results["EDGES"], toy["ROADS"], "saved_ton_min")
    assert saved["J1-J2"] == pytest.approx(150.0 * (15.0 - 10.0)) and saved["L1-J1"] == pytest.approx(100.0 * 12.0)
    assert results["LOST"] == pytest.approx(sum(saved.values()))
    ranks = by_ends(results["EDGES"], toy["ROADS"], "saved_rank")
    assert ranks["L1-J1"] == 1 and ranks["J2-M1"] is None


def test_roads_are_named_and_told_what_to_do(run, toy):
    edges = run("bottlenecks", {**toy, "REFERENCE_SPEED": 60.0, "ROAD_NAME": "ends"}, "NONE")["EDGES"]
    said = {edge["road_name"]: edge for edge in edges.getFeatures()}
    assert set(said) == set(by_ends(edges, toy["ROADS"], "load"))
    # worst of all closures; nobody else has a way around; slow and no more
    assert said["J1-J2"]["extra_rank"] == 1 and said["J1-J2"]["advice"].startswith("The way around is long")
    assert said["L1-J1"]["isolated_rank"] == 1 and said["L1-J1"]["advice"].startswith("It is the only way")
    assert said["J2-M1"]["advice"].startswith("The way around is long")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(edges))
    context.setFeature(said["J1-J2"])
    tip = QgsExpression.replaceExpressionText(map_tip(edges, "bottlenecks"), context)
    assert "<b>J1-J2</b>" in tip and said["J1-J2"]["advice"] in tip


def test_advice_follows_the_worst_rank():
    ranks = {"isolated": [np.nan, 3, np.nan, 2], "extra": [np.nan, 2, 4, 2], "saved": [np.nan, 9, 1, 5]}
    words = road_advice(ranks, np.array([10.0, 10.0, 20.4, 10.0]), np.full(4, 60.0))
    assert words.tolist() == [
        None,
        what_to_do("extra"),
        "It is slow: repair or pave it, from 20 to 60 km/h.",
        what_to_do("isolated"),
    ]


def test_roads_below_the_median_of_their_class(run, toy, layer_of):
    roads = [
        {"wkt": "LINESTRING(0 0, 5000 0)", "class": "Track", "kmh": 10.0},
        {"wkt": "LINESTRING(5000 0, 15000 0)", "class": "track ", "kmh": 40.0},
        {"wkt": "LINESTRING(15000 0, 18000 0)", "class": "paved", "kmh": 40.0},
    ]
    parameters = {
        **toy,
        "ROADS": layer_of(roads, "LineString", name="roads"),
        "CLASS_FIELD": "class",
        "SPEED_FIELD": "kmh",
        "SPEEDS": "paved=80",
        "SOURCES": layer_of([{"wkt": "POINT(0 0)", "tons": 2.0, "families": 3.0}], name="villages"),
        "MARKETS": layer_of([{"wkt": "POINT(18000 0)", "name": "M"}], name="towns"),
    }
    edges = list(run("bottlenecks", parameters, "NONE")["EDGES"].getFeatures())
    # two classes of one speed are not one piece
    assert [edge["reference_kmh"] for edge in edges] == pytest.approx([40.0, 40.0, 80.0])
    assert [edge["slow_index"] for edge in edges] == pytest.approx([0.75, 0.0, 0.5])
    assert edges[0]["saved_ton_min"] == pytest.approx(2.0 * (30.0 - 7.5))


def test_candidate_roads_of_the_toy(run, toy, layer_of, column, feedback):
    lines = [
        {"wkt": "LINESTRING(0 0, 11000 7000)", "who": "straight", "kmh": 60.0},
        {"wkt": "LINESTRING(90000 0, 91000 0)", "who": "nowhere", "kmh": None},
        {"wkt": "LINESTRING(20000 0, 20000 900)", "who": "dead end", "kmh": 30.0},
        {"wkt": None, "who": "unknown", "kmh": 30.0},
    ]
    given = layer_of(lines, "LineString", name="plans")
    results = run("bottlenecks", {**toy, "CANDIDATES": given, "CANDIDATE_SPEED": "kmh"}, "NONE")
    output = results["CANDIDATES_OUTPUT"]
    assert column(output, "who") == ["straight", "nowhere", "dead end", "unknown"]
    assert column(output, "reason") == [None, "not_joined", "no_saving", "no_geometry"]
    # from J1 √170 minutes instead of 23, for the 150 tons of L1 and L2
    saved = 150.0 * (23.0 - np.sqrt(170.0))
    assert results["BEST_SAVED"] == pytest.approx(saved)
    assert column(output, "saved_ton_min")[0] == pytest.approx(saved)
    assert column(output, "saved_family_min")[0] == pytest.approx(2.0 * saved)
    assert column(output, "saved_rank") == [1, None, None, None]
    assert results["WITHOUT_EFFECT"] == 3
    assert sum("Candidate roads without effect" in warning for warning in feedback.warnings) == 3


def test_an_island_is_linked(run, toy, layer_of, column, place):
    sources = [
        {"wkt": "POINT(60000 0)", "tons": 9.0, "families": 4.0},
        {"wkt": place("L1"), "tons": 1.0, "families": 1.0},
    ]
    roads = [feature for feature in toy["ROADS"].getFeatures()]
    island = {"wkt": "LINESTRING(60000 0, 61000 0)", "ends": "I-I", "surface": "terraceria"}
    records = [{"wkt": r.geometry().asWkt(12), "ends": r["ends"], "surface": r["surface"]} for r in roads]
    parameters = {
        **toy,
        "ROADS": layer_of([*records, island], "LineString", name="roads"),
        "SOURCES": layer_of(sources, name="villages"),
        "CANDIDATES": layer_of([{"wkt": "LINESTRING(26000 7000, 60000 0)", "who": "link"}], "LineString", name="plans"),
    }
    results = run("bottlenecks", parameters, "NONE")
    assert (results["WITHOUT_TRIP"], results["UNDELIVERED"]) == (1, 9.0)
    assert column(results["CANDIDATES_OUTPUT"], "linked_ton") == [9.0]
    assert column(results["CANDIDATES_OUTPUT"], "linked_families") == [4.0]
    assert column(results["CANDIDATES_OUTPUT"], "reason") == [None]


def test_without_families_their_columns_are_empty(run, toy, column):
    results = run("bottlenecks", {**toy, "FAMILIES": None}, "NONE")
    for name in ("families", "extra_family_min", "isolated_families", "saved_family_min", "extra_family_rank"):
        assert set(column(results["EDGES"], name)) == {None}


def test_what_is_not_known_is_counted(run, toy, layer_of, feedback, place):
    sources = [
        {"wkt": place("L1"), "tons": 5.0, "families": None},
        {"wkt": place("L2"), "tons": None, "families": 3.0},
        {"wkt": place("L3"), "tons": -1.0, "families": 3.0},
        {"wkt": "POINT(900000 0)", "tons": 2.0, "families": 3.0},
    ]
    results = run("bottlenecks", {**toy, "SOURCES": layer_of(sources, name="villages")}, "NONE")
    assert (results["WITHOUT_AMOUNT"], results["WITHOUT_TRIP"], results["UNDELIVERED"]) == (2, 1, 2.0)
    said = "\n".join(feedback.warnings)
    for sentence in (
        "Sources without an amount, which load no road: 2 of layer “villages”.",
        "Sources without a number of families, which count as none: 1 of layer “villages”.",
        "Negative values, which count as missing: 1",
        "Features without a trip: 1 of layer “villages”, too far from any road.",
    ):
        assert sentence in said


def test_nothing_to_load(run, toy, layer_of, feedback, place):
    sources = layer_of([{"wkt": place("L1"), "tons": 0.0, "families": 0.0}], name="villages")
    results = run("bottlenecks", {**toy, "SOURCES": sources}, "NONE")
    assert results["EDGES"].featureCount() == 0 and results["WORST_EXTRA"] == 0.0
    assert "Pieces of road with load: 0." in "\n".join(feedback.warnings)


def test_markets_off_the_roads_are_refused(run, toy, layer_of):
    markets = layer_of([{"wkt": "POINT(900000 0)", "name": "far"}], name="towns")
    with pytest.raises(QgsProcessingException, match="None of the 1 features of layer “towns” is near a road"):
        run("bottlenecks", {**toy, "MARKETS": markets}, "NONE")


def test_candidates_must_be_lines_with_numbers(run, toy, layer_of):
    lines = layer_of([{"wkt": "LINESTRING(0 0, 1 1)", "kmh": "fast"}], "LineString", name="plans")
    with pytest.raises(QgsProcessingException, match="Field “kmh” of layer “plans” holds text"):
        run("bottlenecks", {**toy, "CANDIDATES": lines, "CANDIDATE_SPEED": "kmh"}, "NONE")


def test_real_roads_as_if_each_were_removed(run, reference, numbers, cut_at_middle, monkeypatch):
    """Coquimbo: the twenty worst closures and forty others against the nearest market on the roads cut in two."""
    from territorios_productivos.processing.methods.accessibility.nearest_center import nearest_centers
    from territorios_productivos.processing.methods.axes import bottlenecks

    seen = {}
    made = bottlenecks.RoadClosures
    monkeypatch.setattr(bottlenecks, "RoadClosures", lambda *given: seen.setdefault("given", given) and made(*given))
    folder = reference / "accessibility"
    results = run(
        "bottlenecks",
        {
            "ROADS": f"{folder}/coquimbo_roads.gpkg|layername=roads",
            "SPEED_FIELD": "speed_kmh",
            "DIRECTION_FIELD": "oneway",
            "SOURCES": f"{folder}/coquimbo_points.gpkg|layername=localities",
            "AMOUNT_FIELD": "pob",
            "MARKETS": f"{folder}/coquimbo_points.gpkg|layername=centres",
            "MARKET_ID": "city_id",
            "EDGES": "memory:",
        },
    )
    edges = results["EDGES"]
    assert numbers(edges, "ton_min").sum() == pytest.approx(results["TON_MINUTES"], rel=1e-9)
    network, sources, people, markets, *walking = seen["given"]
    corridor = bottlenecks.corridors(network, sources, people, markets, *walking)
    loaded = np.flatnonzero(corridor.load > 0.0)
    np.testing.assert_allclose(numbers(edges, "load"), corridor.load[loaded], rtol=1e-12)
    today = nearest_centers(network, sources, markets, *walking).total_s[:, 0]
    extra, isolated = numbers(edges, "extra_ton_min"), numbers(edges, "isolated_ton")
    rows = np.r_[np.argsort(-extra)[:20], np.random.default_rng(3).choice(len(loaded), 40, replace=False)]
    for row in rows:
        then = nearest_centers(*cut_at_middle(network, loaded[row], sources, markets), *walking).total_s[:, 0]
        assert extra[row] == pytest.approx(np.nansum(people * (then - today)) / 60.0, rel=1e-6, abs=1e-6)
        assert isolated[row] == pytest.approx(people[~np.isnan(today) & np.isnan(then)].sum())
    assert (extra[rows] > 0).sum() >= 20 and (isolated[rows] > 0).any()


@pytest.mark.parametrize(
    ("style", "fields", "rows", "classes"),
    [
        (
            "bottlenecks",
            ["extra_ton_min", "saved_ton_min", "isolated_ton"],
            [(80, 40, 0), (90, 1, 0), (2, 30, 0), (0, 0, 50), (0, 0, 2), (1, 1, 0)],
            [0, 1, 2, 3, 4, 4],
        ),
        (
            "candidate_roads",
            ["saved_ton_min", "linked_ton", "reason"],
            [(90, 0, None), (60, 5, None), (0, 5, None), (8, 0, None), (0, 0, "no_saving")],
            [0, 0, 1, 2, 3],
        ),
    ],
)
def test_each_row_is_drawn_once(layer_of, style, fields, rows, classes):
    records = [{"wkt": "LINESTRING(0 0, 1 1)", **dict(zip(fields, row))} for row in rows]
    layer = layer_of(
        records, "LineString", kind=dict(zip(fields, (float, float, str if "reason" in fields else float)))
    )
    apply_style(layer, style, {})
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    rules = layer.renderer().rootRule().children()
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        drawn = [
            number for number, rule in enumerate(rules) if QgsExpression(rule.filterExpression()).evaluate(context)
        ]
        found.append(drawn)
    assert found == [[number] for number in classes]
