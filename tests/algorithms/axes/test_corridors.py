"""Corridors inside QGIS: the toy on real geometries, and what bad input says."""

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)


@pytest.fixture(scope="module")
def expected(reference):
    folder = reference / "axes"
    return {name: pd.read_csv(folder / f"corridor_toy_{name}_expected.csv") for name in ("edges", "assignment", "huff")}


@pytest.fixture
def toy(layer_of, toy_roads, expected, place):
    """Parameters of the toy, with every output in memory."""
    sources = [
        {"wkt": place(name), "loc": name, "tons": float(tons)}
        for name, tons in expected["assignment"][["loc", "tons"]].to_numpy()
    ]
    markets = [{"wkt": place(name), "name": name, "size": size} for name, size in (("M1", 4.0), ("M2", 1.0))]
    return {
        **toy_roads,
        "SOURCES": layer_of(sources, name="villages"),
        "AMOUNT_FIELD": "tons",
        "MARKETS": layer_of(markets, name="towns"),
        "MARKET_ID": "name",
        **dict.fromkeys(("EDGES", "SOURCES_OUTPUT", "MARKETS_OUTPUT", "FLOWS"), "memory:"),
    }


def by_ends(edges, roads, column):
    """Value of each road of the toy by the names of its ends."""
    names = {feature.id(): feature["ends"] for feature in roads.getFeatures()}
    return {names[feature["road_id"]]: feature[column] for feature in edges.getFeatures()}


def test_the_toy_comes_out_exactly(run, toy, expected, column, numbers):
    results = run("corridors", toy, "NONE")
    assert results["TON_MINUTES"] == pytest.approx(10270.0, rel=1e-9)
    assert results["TON_KM"] == pytest.approx(6040.0, rel=1e-9)
    assert (results["DELIVERED"], results["UNDELIVERED"], results["WITHOUT_TRIP"]) == (360.0, 0.0, 0)
    edges = expected["edges"]
    names = edges["from"] + "-" + edges["to"]
    used = (edges["load_aon_nearest"] > 0) | (edges["betweenness_subset"] > 0)
    for name, wanted in (("load", edges["load_aon_nearest"]), ("betweenness", edges["betweenness_subset"])):
        assert by_ends(results["EDGES"], toy["ROADS"], name) == dict(zip(names[used], wanted[used]))
    assert sum(numbers(results["EDGES"], "load_km")) == pytest.approx(6040.0, rel=1e-9)
    assert by_ends(results["EDGES"], toy["ROADS"], "speed_kmh")["J2-M1"] == pytest.approx(60.0)
    minutes = numbers(results["SOURCES_OUTPUT"], "total_min")
    np.testing.assert_allclose(minutes, expected["assignment"]["minutes"], rtol=1e-9)
    assert column(results["SOURCES_OUTPUT"], "market_id") == list(expected["assignment"]["market"])
    assert column(results["SOURCES_OUTPUT"], "loc") == list(expected["assignment"]["loc"])
    assert column(results["MARKETS_OUTPUT"], "received") == [230.0, 130.0]
    assert column(results["MARKETS_OUTPUT"], "sources") == [3, 3]


def test_the_toy_by_huff(run, toy, expected, numbers, column):
    results = run("corridors", {**toy, "ASSIGNMENT": 1, "MARKET_SIZE": "size"}, "NONE")
    flows = pd.DataFrame({name: column(results["FLOWS"], name) for name in ("loc", "market_id", "share", "total_min")})
    shares = flows.pivot(index="loc", columns="market_id", values="share")
    np.testing.assert_allclose(shares["M1"], expected["huff"]["p_M1"], atol=1e-9)
    np.testing.assert_allclose(shares["M2"], expected["huff"]["p_M2"], atol=1e-9)
    np.testing.assert_allclose(numbers(results["MARKETS_OUTPUT"], "received").sum(), 360.0, rtol=1e-12)
    assert column(results["SOURCES_OUTPUT"], "market_id") == ["M1", "M1", "M1", "M1", "M1", "M2"]


def test_real_roads_agree_with_the_nearest_center(run, reference, numbers, column):
    folder = reference / "accessibility"
    layer = f"{folder}/coquimbo_roads.gpkg|layername=roads"
    roads = {"ROADS": layer, "SPEED_FIELD": "speed_kmh", "DIRECTION_FIELD": "oneway"}
    points = {name: f"{folder}/coquimbo_points.gpkg|layername={name}" for name in ("localities", "centres")}
    nearest = run(
        "nearestcenter",
        {
            **roads, "LOCALITIES": points["localities"], "CENTERS": points["centres"], "CENTER_ID": "city_id",
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]  # fmt: skip
    results = run(
        "corridors",
        {
            **roads, "SOURCES": points["localities"], "AMOUNT_FIELD": "pob", "MARKETS": points["centres"],
            "MARKET_ID": "city_id", "EDGES": "memory:", "SOURCES_OUTPUT": "memory:",
        },
    )  # fmt: skip
    sources, edges = results["SOURCES_OUTPUT"], results["EDGES"]
    assert column(sources, "market_id") == column(nearest, "center_id")
    assert column(sources, "reason") == column(nearest, "reason")
    for name in ("total_min", "drive_min", "walk_min", "road_km"):
        np.testing.assert_allclose(numbers(sources, name), numbers(nearest, name), rtol=1e-9, atol=1e-9)
    by_trip = np.nansum(numbers(sources, "delivered") * numbers(sources, "road_km"))
    assert results["TON_KM"] == pytest.approx(by_trip, rel=1e-9)
    assert results["DELIVERED"] + results["UNDELIVERED"] == numbers(sources, "pob").sum()
    # the lines drawn are as long as the table says
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(edges.crs(), run.context.transformContext())
    ruler.setEllipsoid("EPSG:7030")
    drawn = [ruler.measureLength(edge.geometry()) / 1000.0 for edge in edges.getFeatures()]
    np.testing.assert_allclose(drawn, numbers(edges, "length_km"), rtol=1e-6, atol=1e-6)


def test_roads_are_cut_where_production_enters_them(run, toy, layer_of, numbers):
    half_way = [{"wkt": "POINT(0 250)", "loc": "L", "tons": 10.0}]
    road = {"wkt": "LINESTRING(-4000 0, 6000 0)", "surface": "pavimentada"}
    parameters = {
        **toy,
        "ROADS": layer_of([road], "LineString", name="roads"),
        "SOURCES": layer_of(half_way, name="villages"),
        "MARKETS": layer_of([{"wkt": "POINT(6000 0)", "name": "M"}], name="towns"),
    }
    results = run("corridors", parameters, "NONE")
    (edge,) = results["EDGES"].getFeatures()
    assert edge.geometry().equals(QgsGeometry.fromPolylineXY([QgsPointXY(0, 0), QgsPointXY(6000, 0)]))
    assert (edge["load"], edge["length_km"]) == (10.0, 6.0)
    # by road only: the 250 m on foot are in the minutes of the source
    assert results["TON_MINUTES"] == pytest.approx(60.0)
    np.testing.assert_allclose(numbers(results["SOURCES_OUTPUT"], "walk_min"), 3.0)


def test_other_reference_systems_and_the_ellipsoid(run, toy, layer_of, expected, numbers):
    roads = toy["ROADS"]
    to_degrees = QgsCoordinateTransform(roads.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject())
    moved = []
    for feature in toy["SOURCES"].getFeatures():
        geometry = feature.geometry()
        geometry.transform(to_degrees)
        moved.append({"wkt": geometry.asWkt(17), "loc": feature["loc"], "tons": feature["tons"]})
    results = run("corridors", {**toy, "SOURCES": layer_of(moved, crs="EPSG:4326", name="villages")})
    assert results["EDGES"].crs() == roads.crs() and results["SOURCES_OUTPUT"].crs().authid() == "EPSG:4326"
    minutes = numbers(results["SOURCES_OUTPUT"], "total_min")
    # within the scale of the projection
    np.testing.assert_allclose(minutes, expected["assignment"]["minutes"], rtol=3e-3)
    assert results["DELIVERED"] == 360.0


def test_whatever_does_not_arrive_has_a_reason(run, toy, layer_of, column, feedback, place):
    sources = [
        {"wkt": place("L1"), "loc": "ok", "tons": "10"},
        {"wkt": place("L2"), "loc": "null", "tons": None},
        {"wkt": place("L3"), "loc": "negative", "tons": "-4"},
        {"wkt": place("L4"), "loc": "text", "tons": "mucho"},
        {"wkt": "POINT(500000 500000)", "loc": "far", "tons": "3"},
        {"wkt": None, "loc": "nowhere", "tons": "2"},
        {"wkt": place("M1"), "loc": "at the market", "tons": "5"},
    ]
    markets = [{"wkt": place("M1"), "name": "M1"}, {"wkt": "POINT(400000 0)", "name": "far"}]
    layers = {"SOURCES": layer_of(sources, name="villages"), "MARKETS": layer_of(markets, name="towns")}
    results = run("corridors", {**toy, **layers}, "NONE")
    output = results["SOURCES_OUTPUT"]
    assert column(output, "reason") == [None, "no_amount", "no_amount", "no_amount", "off_network", "no_geometry", None]
    assert column(output, "delivered") == [10.0, None, None, None, 0.0, 0.0, 5.0]
    assert column(output, "total_min")[-1] == 0.0
    assert (results["DELIVERED"], results["UNDELIVERED"]) == (15.0, 5.0)
    assert (results["WITHOUT_TRIP"], results["WITHOUT_AMOUNT"]) == (2, 3)
    assert column(results["MARKETS_OUTPUT"], "reason") == [None, "off_network"]
    said = " | ".join(feedback.warnings)
    for sentence in (
        "of field “tons”",
        "Negative values",
        "which have a market but load no road: 3 of layer “villages”",
        "too far from any road",
    ):
        assert sentence in said


def test_a_market_nobody_can_reach(run, toy, layer_of, column, feedback):
    roads = [{"wkt": "LINESTRING(0 0, 5000 0)", "way": "FT"}, {"wkt": "LINESTRING(0 9000, 5000 9000)", "way": "B"}]
    markets = [{"wkt": "POINT(1000 0)", "name": "behind"}, {"wkt": "POINT(0 9000)", "name": "apart"}]
    parameters = {
        **toy, "CLASS_FIELD": None, "SPEEDS": None, "DIRECTION_FIELD": "way",
        "ROADS": layer_of(roads, "LineString", name="roads"),
        "SOURCES": layer_of([{"wkt": "POINT(4000 0)", "tons": 1.0}], name="villages"),
        "MARKETS": layer_of(markets, name="towns"),
    }  # fmt: skip
    results = run("corridors", parameters, "NONE")
    assert column(results["SOURCES_OUTPUT"], "reason") == ["one_way_trap"]
    assert column(results["MARKETS_OUTPUT"], "reason") == ["unreached", "unreached"]
    assert results["EDGES"].featureCount() == 0 and results["UNDELIVERED"] == 1.0
    assert any(
        "Markets that cannot be reached from any source: 2 of layer “towns”" in warning for warning in feedback.warnings
    )
    # the other way round, goods do travel
    assert run("corridors", {**parameters, "DIRECTION": 1}, "NONE")["DELIVERED"] == 1.0


def test_a_market_of_size_zero_attracts_nothing(run, toy, layer_of, column, feedback, place):
    markets = [{"wkt": place("M1"), "name": "M1", "size": 0.0}, {"wkt": place("M2"), "name": "M2", "size": 3.0}]
    huff = {"MARKETS": layer_of(markets, name="towns"), "ASSIGNMENT": 1, "MARKET_SIZE": "size"}
    results = run("corridors", {**toy, **huff}, "NONE")
    assert column(results["MARKETS_OUTPUT"], "received") == [0.0, 360.0]
    assert column(results["MARKETS_OUTPUT"], "reason") == ["no_size", None]
    assert any("which attract nothing: 1 of layer “towns”" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("options", "markets", "sentence"),
    [
        ({"AMOUNT_FIELD": "weight"}, None, "no field “weight”"),
        ({"AMOUNT_FIELD": "loc"}, None, "holds text where numbers are needed"),
        ({"ASSIGNMENT": 1}, None, "Huff needs the size of the markets"),
        (
            {"ASSIGNMENT": 1, "MARKET_SIZE": "size"},
            [{"wkt": "POINT(11000 7000)", "name": "M", "size": 0.0}],
            "a size above 0",
        ),
        ({}, [{"wkt": "POINT(11000 7000)", "name": "M"}, {"wkt": "POINT(25000 6000)", "name": "M"}], "repeats 1 codes"),
        ({}, [], "has no features"),
        ({}, [{"wkt": "POINT(900000 0)", "name": "M"}], "None of the 1 features of layer “towns” is near a road"),
        ({"EDGES": "/nowhere/edges.gpkg"}, None, "the folder /nowhere does not exist"),
    ],
)
def test_bad_input_gives_a_sentence(run, toy, layer_of, options, markets, sentence):
    given = {} if markets is None else {"MARKETS": layer_of(markets, name="towns", kind={"name": str})}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("corridors", {**toy, **given, **options}, "NONE")


def test_a_layer_without_reference_system(run, toy, layer_of, place):
    with pytest.raises(QgsProcessingException, match="has no coordinate reference system"):
        run("corridors", {**toy, "SOURCES": layer_of([{"wkt": place("L1"), "tons": 1.0}], crs="", name="villages")})


def test_canceling_half_way_writes_nothing(run, toy, feedback, tmp_path):
    feedback.cancel_at = 35
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("EDGES", "SOURCES_OUTPUT")}
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("corridors", {**toy, **files}, "NONE")
    assert not list(tmp_path.iterdir())


def test_the_layers_load_with_style_and_names(run, toy, feedback):
    project = QgsProject()
    outputs = ("EDGES", "SOURCES_OUTPUT", "MARKETS_OUTPUT")
    loaded = {name: QgsProcessingOutputLayerDefinition("memory:", project) for name in outputs}
    results = run("corridors", {**toy, **loaded, "FLOWS": None}, "NONE")
    to_load = run.context.layersToLoadOnCompletion()
    titles = []
    for name in outputs:
        details = to_load[results[name].id()]
        details.postProcessor().postProcessLayer(results[name], run.context, feedback)
        titles.append(details.name)
    assert titles == ["Corridors by load", "Sources by market", "Markets by amount received"]
    roads = results["EDGES"]
    assert roads.attributeAlias(roads.fields().lookupField("load_km")) == "Load × km"
    assert roads.renderer().type() == "graduatedSymbol"
