"""Nearest center inside QGIS: against QGIS's own analyzer on real roads, and what bad input says."""

import numpy as np
import pytest
from qgis.analysis import QgsGraphAnalyzer, QgsGraphBuilder, QgsNetworkSpeedStrategy, QgsVectorLayerDirector
from qgis.core import QgsProcessingException, QgsVectorLayer

DEFAULT_KMH = 50.0


def qgis_seconds(layers, ellipsoid, to_center):
    """Seconds of every pair by QGIS's director and analyzer, shape (localities, centers)."""
    roads = layers["ROADS"]
    forward, backward = ("FT", "TF") if not to_center else ("TF", "FT")
    director = QgsVectorLayerDirector(
        roads,
        roads.fields().lookupField("oneway"),
        forward,
        backward,
        "B",
        QgsVectorLayerDirector.Direction.DirectionBoth,
    )
    director.addStrategy(QgsNetworkSpeedStrategy(roads.fields().lookupField("speed_kmh"), DEFAULT_KMH, 1000.0 / 3600.0))
    builder = QgsGraphBuilder(roads.crs(), True, 0.0, ellipsoid)
    points = [
        feature.geometry().asPoint() for name in ("LOCALITIES", "CENTERS") for feature in layers[name].getFeatures()
    ]
    tied = director.makeGraph(builder, points)
    graph = builder.graph()
    count = layers["LOCALITIES"].featureCount()
    vertex = [graph.findVertex(point) for point in tied]
    seconds = np.empty((count, len(points) - count))
    for number, center in enumerate(vertex[count:]):
        cost = np.asarray(QgsGraphAnalyzer.dijkstra(graph, center, 0)[1])
        seconds[:, number] = cost[vertex[:count]]
    return np.where(seconds > 1e15, np.inf, seconds)


# On the ellipsoid QGIS measures both sides of a tied point anew; we share out the measured segment
# by its plane, whose scale varies by millimeters along the kilometers of the longest ones.
@pytest.mark.parametrize(
    ("ellipsoid", "direction", "tolerance_s"), [("NONE", 0, 1e-6), ("NONE", 1, 1e-6), ("EPSG:7030", 0, 1e-3)]
)
def test_agrees_with_the_analyzer_of_qgis(run, coquimbo_layers, numbers, ellipsoid, direction, tolerance_s):
    parameters = {
        **coquimbo_layers, "SPEED_FIELD": "speed_kmh", "DIRECTION_FIELD": "oneway", "DEFAULT_SPEED": DEFAULT_KMH,
        "CENTER_ID": "city_id", "K": 50, "DIRECTION": direction, "MAX_SNAP": 1e6, "OUTPUT": "memory:",
    }  # fmt: skip
    output = run("nearestcenter", parameters, ellipsoid)["OUTPUT"]
    expected = qgis_seconds(coquimbo_layers, ellipsoid, direction == 0)
    locality, center = numbers(output, "loc_id").astype(int), numbers(output, "center_id")
    found = np.full(expected.shape, np.inf)
    reached = ~np.isnan(center)
    drive = numbers(output, "drive_min")[reached] * 60.0
    walked_only = (drive == 0.0) & (numbers(output, "road_km")[reached] == 0.0)
    found[locality[reached], center[reached].astype(int)] = drive
    # a center nearer on foot than by the walks to the road is not driven to; the analyzer knows no walking
    found[locality[reached][walked_only], center[reached].astype(int)[walked_only]] = expected[
        locality[reached][walked_only], center[reached].astype(int)[walked_only]
    ]
    assert walked_only.sum() < 100
    assert sorted(set(locality)) == list(range(coquimbo_layers["LOCALITIES"].featureCount()))
    assert (np.isinf(found) == np.isinf(expected)).all()
    both = np.isfinite(expected)
    assert both.sum() > 90_000
    assert np.abs(found[both] - expected[both]).max() < tolerance_s


def test_every_locality_is_reached_or_has_a_reason(run, coquimbo_layers, column, feedback):
    results = run(
        "nearestcenter",
        {
            **coquimbo_layers,
            "SPEED_FIELD": "speed_kmh",
            "DIRECTION_FIELD": "oneway",
            "CENTER_ID": "city_id",
            "CUTOFF": 4.0,
            "OUTPUT": "memory:",
        },
    )
    output = results["OUTPUT"]
    reasons = column(output, "reason")
    assert results["REACHED"] + results["UNREACHED"] == len(reasons) == 2000
    assert sum(reason is not None for reason in reasons) == results["UNREACHED"] > 0
    for field in ("center_id", "drive_min", "walk_min", "total_min", "road_km"):
        assert [value is None for value in column(output, field)] == [reason is not None for reason in reasons]
    # each kind of missing trip is counted in a warning
    for reason in {reason for reason in reasons if reason}:
        assert any(str(reasons.count(reason)) in warning for warning in feedback.warnings), reason
    # the localities keep their own columns
    assert column(output, "pob") == column(coquimbo_layers["LOCALITIES"], "pob")


@pytest.fixture
def village(layer_of):
    """One road, two localities, one center, in meters of UTM 14 N."""
    x, y = 740_000, 1_880_000
    return {
        "ROADS": layer_of([{"wkt": f"LINESTRING({x} {y}, {x + 1000} {y})", "kmh": 60.0}], "LineString", name="caminos"),
        "LOCALITIES": layer_of(
            [{"wkt": f"POINT({x + 100} {y})", "code": "01"}, {"wkt": f"POINT({x + 500} {y + 50})", "code": "02"}],
            name="localidades",
        ),
        "CENTERS": layer_of([{"wkt": f"POINT({x + 1000} {y})", "id": "C", "nombre": "Cabecera Ñandú"}], name="centros"),
        "SPEED_FIELD": "kmh",
        "CENTER_ID": "id",
        "OUTPUT": "memory:",
    }


def test_minutes_and_kilometers_by_hand(run, village, numbers, column):
    output = run("nearestcenter", {**village, "CENTER_NAME": "nombre"}, "NONE")["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "drive_min"), [0.9, 0.5])
    np.testing.assert_allclose(numbers(output, "walk_min"), [0.0, 0.05 / 5 * 60])
    np.testing.assert_allclose(numbers(output, "road_km"), [0.9, 0.5])
    assert column(output, "center_name") == ["Cabecera Ñandú"] * 2


def test_layers_in_other_reference_systems(run, village, numbers, provider):
    from qgis import processing

    plain = numbers(run("nearestcenter", village)["OUTPUT"], "total_min")
    for name in ("LOCALITIES", "CENTERS"):
        village[name] = processing.run(
            "native:reprojectlayer", {"INPUT": village[name], "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
        )["OUTPUT"]
    np.testing.assert_allclose(numbers(run("nearestcenter", village)["OUTPUT"], "total_min"), plain, atol=1e-6)


def test_roads_in_degrees_give_the_same_ellipsoidal_minutes(run, village, numbers, provider):
    from qgis import processing

    plain = numbers(run("nearestcenter", village)["OUTPUT"], "total_min")
    village["ROADS"] = processing.run(
        "native:reprojectlayer", {"INPUT": village["ROADS"], "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    # a straight line in degrees is not straight in UTM: millimeters
    np.testing.assert_allclose(numbers(run("nearestcenter", village)["OUTPUT"], "total_min"), plain, atol=1e-4)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"SPEED_FIELD": "velocidad"}, ("caminos", "velocidad", "kmh")),
        ({"CENTER_ID": "clave"}, ("centros", "clave")),
        ({"SPEED_FIELD": "kmh", "CLASS_FIELD": "kmh", "SPEEDS": "primary:80"}, ("primary:80",)),
        ({"OUTPUT": "/nowhere/at/all.gpkg"}, ("/nowhere/at",)),
    ],
)
def test_wrong_settings_are_named(run, village, change, words):
    with pytest.raises(QgsProcessingException) as problem:
        run("nearestcenter", {**village, **change})
    assert all(word in str(problem.value) for word in words), str(problem.value)


@pytest.mark.parametrize("name", ["ROADS", "LOCALITIES", "CENTERS"])
def test_empty_layer_and_layer_without_reference_system(run, village, layer_of, name):
    geometry = "LineString" if name == "ROADS" else "Point"
    empty = layer_of([], geometry, name="vacía", kind={"kmh": float, "id": str})
    with pytest.raises(QgsProcessingException, match="vacía.*no features"):
        run("nearestcenter", {**village, name: empty})
    records = [{"wkt": "LINESTRING(0 0, 1 1)" if name == "ROADS" else "POINT(0 0)", "kmh": 50.0, "id": "1"}]
    with pytest.raises(QgsProcessingException, match="sin_crs.*coordinate reference system"):
        run("nearestcenter", {**village, name: layer_of(records, geometry, crs="", name="sin_crs")})


def test_bad_roads_are_counted_and_the_good_ones_used(run, village, layer_of, numbers, feedback):
    x, y = 740_000, 1_880_000
    roads = [
        {"wkt": f"LINESTRING({x} {y}, {x + 1000} {y})", "kmh": None, "way": "B"},
        {"wkt": None, "kmh": 50.0, "way": "B"},
        {"wkt": f"LINESTRING({x} {y}, {x} {y})", "kmh": 50.0, "way": "B"},
        {"wkt": f"LINESTRING({x} {y}, {x} {y + 10})", "kmh": -5.0, "way": "??"},
        {"wkt": f"LINESTRING({x} {y}, {x} {y + 20})", "kmh": 9999.0, "way": "closed"},
        {"wkt": f"MULTILINESTRING(({x} {y}, {x} {y + 30}), ({x} {y + 30}, {x} {y + 40}))", "kmh": 40.0, "way": None},
    ]
    village["ROADS"] = layer_of(roads, "MultiLineString", name="caminos")
    output = run("nearestcenter", {**village, "DIRECTION_FIELD": "way", "DEFAULT_SPEED": 30.0}, "NONE")["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "drive_min"), [1.8, 1.0])
    said = " | ".join(feedback.warnings)
    for words in (
        "without usable geometry: 1 of layer “caminos”",
        "of length zero, which join nothing: 1",
        "without usable speed: 3 of layer “caminos”",
        "unknown direction code: 1 of layer “caminos” (??)",
        "closed to traffic: 1",
        "Negative values",
    ):
        assert words in said, words


def test_curves_and_z_values_are_read(run, village, layer_of, numbers):
    x, y = 740_000, 1_880_000
    curve = f"COMPOUNDCURVE Z((({x} {y} 5, {x + 500} {y} 6)), ({x + 500} {y} 6, {x + 1000} {y} 7))".replace(
        "((", "(", 1
    ).replace("))", ")", 1)
    roads = layer_of(
        [{"wkt": f"LINESTRING Z({x} {y} 3, {x + 1000} {y} 4)", "kmh": 60.0}], "LineStringZ", name="caminos"
    )
    np.testing.assert_allclose(
        numbers(run("nearestcenter", {**village, "ROADS": roads}, "NONE")["OUTPUT"], "drive_min"), [0.9, 0.5]
    )
    curved = layer_of([{"wkt": curve, "kmh": 60.0}], "CompoundCurveZ", name="curvas")
    assert curved.getFeature(1).geometry().length() == pytest.approx(1000)
    np.testing.assert_allclose(
        numbers(run("nearestcenter", {**village, "ROADS": curved}, "NONE")["OUTPUT"], "drive_min"), [0.9, 0.5]
    )


def test_far_localities_and_far_centers(run, village, layer_of, column, feedback):
    x, y = 740_000, 1_880_000
    village["LOCALITIES"] = layer_of(
        [
            {"wkt": f"POINT({x} {y + 50_000})", "code": "01"},
            {"wkt": None, "code": "02"},
            {"wkt": f"POINT({x} {y})", "code": "03"},
        ],
        name="localidades",
    )
    results = run("nearestcenter", village)
    assert column(results["OUTPUT"], "reason") == ["off_network", "no_geometry", None]
    assert (results["REACHED"], results["UNREACHED"]) == (1, 2)
    assert any("5000 m" in warning for warning in feedback.warnings)
    village["CENTERS"] = layer_of([{"wkt": f"POINT({x} {y + 50_000})", "id": "lejos"}], name="centros")
    with pytest.raises(QgsProcessingException, match="centros.*near a road"):
        run("nearestcenter", village)


def test_points_may_be_tied_to_the_longest_part_only(run, village, layer_of, column, feedback):
    x, y = 740_000, 1_880_000
    roads = [
        {"wkt": f"LINESTRING({x} {y}, {x + 1000} {y})", "kmh": 60.0},
        {"wkt": f"LINESTRING({x} {y + 100}, {x + 50} {y + 100})", "kmh": 60.0},
    ]
    village["ROADS"] = layer_of(roads, "LineString", name="caminos")
    village["LOCALITIES"] = layer_of([{"wkt": f"POINT({x} {y + 90})"}], name="localidades")
    apart = run("nearestcenter", village, "NONE")["OUTPUT"]
    assert column(apart, "reason") == ["other_component"]
    assert any("do not touch: 2; outside the longest: 0.1 km (5 %)" in warning for warning in feedback.warnings)
    joined = run("nearestcenter", {**village, "SNAP_TO_MAIN": True}, "NONE")["OUTPUT"]
    assert column(joined, "reason") == [None]


def test_people_of_each_territory_by_their_minutes(run, village, layer_of, column, numbers):
    x, y = 740_000, 1_880_000
    village["LOCALITIES"] = layer_of(
        [
            {"wkt": f"POINT({x} {y})", "zone": "sur", "people": 300},
            {"wkt": f"POINT({x + 1000} {y})", "zone": "sur", "people": 100},
            {"wkt": f"POINT({x} {y + 50_000})", "zone": "sur", "people": 50},
            {"wkt": f"POINT({x} {y + 60_000})", "zone": "norte", "people": None},
        ],
        name="localidades",
    )
    options = {"TERRITORY": "zone", "POPULATION": "people", "DISTRIBUTION": "TEMPORARY_OUTPUT"}
    results = run("nearestcenter", {**village, **options}, "NONE")
    by_road = numbers(results["OUTPUT"], "total_min")
    table = results["DISTRIBUTION"]
    assert column(table, "territory") == ["norte", "sur"]
    assert column(table, "localities") == [1, 3]
    assert column(table, "without_population") == [1, 0]
    assert column(table, "people_without_trip") == [0.0, 50.0]
    assert column(table, "median_min") == [None, by_road[0]] and by_road[0] > by_road[1]
    # nine tenths of 450 people would be 405, and only 400 have a trip
    assert column(table, "p90_min") == [None, None]
    np.testing.assert_allclose(numbers(table, "share_beyond_60"), [np.nan, 50 / 450])
    assert "DISTRIBUTION" not in run("nearestcenter", village)


def test_repeated_center_codes_are_refused(run, village, layer_of):
    village["CENTERS"] = layer_of(
        [{"wkt": "POINT(740000 1880000)", "id": "A"}, {"wkt": "POINT(740500 1880000)", "id": "A"}], name="centros"
    )
    with pytest.raises(QgsProcessingException, match="centros.*repeats 1 codes.*A"):
        run("nearestcenter", village)


def test_cancel_leaves_no_output(run, coquimbo_layers, feedback, tmp_path):
    feedback.cancel_at = 45.0
    target = tmp_path / "salida.gpkg"
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("nearestcenter", {**coquimbo_layers, "CENTER_ID": "city_id", "K": 50, "OUTPUT": str(target)})
    assert not target.exists()


def test_columns_with_our_names_are_kept_aside(run, village, layer_of, column):
    village["LOCALITIES"] = layer_of(
        [{"wkt": "POINT(740100 1880000)", "reason": "mine", "rank": 7}], name="localidades"
    )
    output = run("nearestcenter", village)["OUTPUT"]
    assert column(output, "reason_input") == ["mine"]
    assert column(output, "rank_input") == [7]
    assert column(output, "rank") == [1]


def test_output_to_geopackage_and_csv(run, village, tmp_path):
    for name in ("salida.gpkg", "salida.csv"):
        run("nearestcenter", {**village, "OUTPUT": str(tmp_path / name)})
        written = QgsVectorLayer(str(tmp_path / name), name, "ogr")
        assert written.featureCount() == 2
        assert "total_min" in written.fields().names()
