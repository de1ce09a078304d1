"""Spatial clusters inside QGIS: neighbors of three kinds, counts, and what bad input says."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from territorios_productivos.processing.methods.axes.spatial_clusters import spatial_clusters
from territorios_productivos.processing.methods.territories.contiguity import adjacency_matrix

X, Y = 700_000, 1_900_000
SIDE = 8
CONTIGUITY, NEAREST, MINUTES = range(3)


def square(column, row, size=1000):
    x, y = X + column * size, Y + row * size
    return f"POLYGON(({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


def values():
    """High in the south-west corner of the grid, low in the north-east, with a low unit among the high."""
    draw = np.random.Generator(np.random.PCG64(3)).random((SIDE, SIDE))
    draw[:4, :4] += 2.0
    draw[-3:, -3:] -= 2.0
    draw[2, 2] = -1.0
    return draw.ravel()


@pytest.fixture
def grid(layer_of):
    records = [
        {"wkt": square(unit % SIDE, unit // SIDE), "cve": f"{unit:03d}", "share": float(value)}
        for unit, value in enumerate(values())
    ]
    records += [
        {"wkt": square(40, 40), "cve": "998", "share": 0.5},  # touches nobody
        {"wkt": square(SIDE, 0), "cve": "999", "share": None},
    ]
    return layer_of(records, "Polygon", name="municipios")


@pytest.fixture
def clusters(run, grid):
    """Callable: run on the grid."""
    return lambda **options: run("spatialclusters", {"INPUT": grid, "FIELD": "share", "OUTPUT": "memory:", **options})


def queen():
    """Neighbors by side or corner on the grid."""
    row, column = np.divmod(np.arange(SIDE * SIDE), SIDE)
    near = (np.abs(row[:, None] - row) <= 1) & (np.abs(column[:, None] - column) <= 1)
    return adjacency_matrix(SIDE * SIDE + 1, np.argwhere(np.triu(near, 1)))


def test_hot_cold_and_different_units_among_polygons(clusters, column, numbers, feedback):
    results = clusters(WEIGHTS=CONTIGUITY, SEED=5)
    output = results["OUTPUT"]
    expected = spatial_clusters(np.r_[values(), 0.5], queen(), seed=5)
    np.testing.assert_allclose(numbers(output, "statistic")[:-1], expected.statistic, rtol=1e-12)
    np.testing.assert_array_equal(numbers(output, "p")[:-1], expected.p)
    quadrant = column(output, "quadrant")
    assert quadrant[0] == "HH" and quadrant[2 * SIDE + 2] == "LH" and quadrant[SIDE * SIDE - 1] == "LL"
    assert quadrant[-2:] == ["isolate", None]
    assert column(output, "reason")[-2:] == ["no_neighbors", "missing_value"]
    assert set(column(output, "reason")[:-2]) == {None}
    assert column(output, "neighbors")[:2] == [3, 5] and column(output, "cve")[0] == "000"
    counts = {code: quadrant.count(code) for code in ("HH", "LL", "HL", "LH")}
    assert (results["HOT"], results["COLD"]) == (counts["HH"], counts["LL"])
    assert results["OUTLIERS"] == counts["HL"] + counts["LH"] >= 1
    assert (results["ISOLATES"], results["MISSING_COUNT"]) == (1, 1)
    assert results["GLOBAL_I"] == pytest.approx(expected.global_i) and results["GLOBAL_P"] == 0.001
    said = " | ".join(feedback.warnings)
    assert "Units without a value, left out: 1 of layer “municipios” (rows 66)." in said
    assert "Units without neighbors with a value: 1 of layer “municipios” (rows 65)." in said
    assert any(info.startswith("Global Moran's I of “share”") for info in feedback.infos)


def test_the_false_discovery_rate_marks_fewer_and_says_so(clusters, column, feedback):
    one_by_one = column(clusters(WEIGHTS=CONTIGUITY, FDR=False)["OUTPUT"], "quadrant")
    assert not any("false discovery" in warning for warning in feedback.warnings)
    together = column(clusters(WEIGHTS=CONTIGUITY)["OUTPUT"], "quadrant")
    lost = together.count("not_significant") - one_by_one.count("not_significant")
    assert lost > 0
    assert any(f"(false discovery rate): {lost}." in warning for warning in feedback.warnings)
    kept = [(one, all_) for one, all_ in zip(one_by_one, together) if all_ not in ("not_significant", None)]
    assert all(one == all_ for one, all_ in kept)


def test_gi_star_has_hot_and_cold_spots_only(clusters, column, numbers):
    results = clusters(WEIGHTS=CONTIGUITY, STATISTIC=1)
    assert results["OUTLIERS"] == 0 and results["HOT"] > 0 and results["COLD"] > 0
    statistic, quadrant = numbers(results["OUTPUT"], "statistic"), np.array(column(results["OUTPUT"], "quadrant"))
    assert (statistic[quadrant == "HH"] > 1.6).all() and (statistic[quadrant == "LL"] < -1.6).all()


def test_the_nearest_units_in_degrees_are_those_in_meters(run, layer_of, numbers, grid, clusters):
    """Reprojected to degrees, where a degree of longitude is shorter, the neighbors stay."""
    from qgis import processing

    degrees = processing.run("native:reprojectlayer", {"INPUT": grid, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    in_meters = clusters(WEIGHTS=NEAREST, NEIGHBORS=5)["OUTPUT"]
    in_degrees = clusters(INPUT=degrees, WEIGHTS=NEAREST, NEIGHBORS=5)["OUTPUT"]
    inner = [row * SIDE + column for row in range(1, SIDE - 1) for column in range(1, SIDE - 1)]
    assert set(numbers(in_meters, "neighbors")[inner]) == {8.0}  # four by side, four equally far by corner
    assert (numbers(in_degrees, "neighbors")[inner] <= 8.0).all()
    assert (numbers(in_degrees, "neighbors")[inner] >= 5.0).all()


def test_neighbors_by_road_and_by_table_are_the_same(run, layer_of, column, numbers, feedback):
    """Five localities along a road of 60 km/h, 10 km apart, and one far from it."""
    places = [(10_000 * step, 0) for step in range(5)] + [(0, 90_000)]
    points = layer_of(
        [
            {"wkt": f"POINT({X + x} {Y + y})", "cve": str(row), "q": float(value)}
            for row, ((x, y), value) in enumerate(zip(places, (9, 8, 1, 2, 2, 5)))
        ],
        name="localidades",
    )
    bends = ",".join(f"{X + x} {Y}" for x, _ in places[:5])
    roads = layer_of([{"wkt": f"LINESTRING({bends})", "kmh": 60.0}], "LineString", name="caminos")
    options = {"INPUT": points, "FIELD": "q", "WEIGHTS": MINUTES, "MINUTES": 11, "OUTPUT": "memory:"}
    by_road = run("spatialclusters", {**options, "ROADS": roads, "SPEED_FIELD": "kmh"})
    assert column(by_road["OUTPUT"], "neighbors") == [1, 2, 2, 2, 1, 0]
    assert column(by_road["OUTPUT"], "reason")[-1] == "off_network"
    times = [{"origin_id": str(i), "dest_id": str(i + 1), "total_min": 10.0} for i in range(4)]
    times += [
        {"origin_id": "0", "dest_id": "2", "total_min": 20.0},
        {"origin_id": "x", "dest_id": "2", "total_min": 1.0},
    ]
    table = layer_of(times, "None", name="tiempos")
    by_table = run("spatialclusters", {**options, "OD": table, "ID_FIELD": "cve"})
    np.testing.assert_array_equal(numbers(by_table["OUTPUT"], "statistic"), numbers(by_road["OUTPUT"], "statistic"))
    assert column(by_table["OUTPUT"], "reason")[-1] == "no_neighbors"
    assert any("Rows with an origin or a destination that does not exist: 1" in said for said in feedback.warnings)


@pytest.mark.parametrize(
    ("share", "options", "sentence"),
    [
        ([None] * 4, {}, "Field “share” of layer “units” has no value at all."),
        ([1.0, 2.0, None, None], {}, "Field “share” of layer “units” has less than three values"),
        ([1.0, 1.0, 1.0, None], {}, "Field “share” of layer “units” has the same value everywhere"),
        ([1.0, None, 3.0, 4.0], {"WEIGHTS": CONTIGUITY}, "No two units with a value of “share” in layer “units”"),
        ([1.0, 2.0, 3.0, 4.0], {"WEIGHTS": MINUTES}, "need either roads or a table of travel times"),
    ],
)
def test_what_cannot_cluster_says_why(run, layer_of, share, options, sentence):
    shapes = [square(0, 0), square(1, 0), square(5, 5), square(9, 9)]
    layer = layer_of(
        [{"wkt": wkt, "share": value} for wkt, value in zip(shapes, share)],
        "Polygon",
        name="units",
        kind={"share": float},
    )
    with pytest.raises(QgsProcessingException, match=sentence):
        run("spatialclusters", {"INPUT": layer, "FIELD": "share", "OUTPUT": "memory:", **options})


def test_points_have_no_boundaries_to_touch(run, layer_of):
    layer = layer_of([{"wkt": f"POINT({X + step} {Y})", "share": float(step)} for step in range(4)], name="points")
    with pytest.raises(QgsProcessingException, match="holds points or lines"):
        run("spatialclusters", {"INPUT": layer, "FIELD": "share", "WEIGHTS": CONTIGUITY, "OUTPUT": "memory:"})


def test_units_without_geometry_say_so(run, layer_of, column):
    records = [{"wkt": f"POINT({X + step * step} {Y})", "share": float(step)} for step in range(5)]
    layer = layer_of([*records, {"wkt": None, "share": 9.0}], name="points")
    output = run("spatialclusters", {"INPUT": layer, "FIELD": "share", "NEIGHBORS": 1, "OUTPUT": "memory:"})["OUTPUT"]
    assert column(output, "reason") == [None] * 5 + ["no_geometry"]
    assert column(output, "quadrant")[-1] == "isolate"


def test_it_can_be_canceled(clusters, feedback):
    feedback.cancel_at = 40
    with pytest.raises(QgsProcessingException, match="Canceled"):
        clusters()


@pytest.mark.parametrize("geometry", ["Point", "Polygon"])
def test_every_class_of_the_map_is_drawn_apart(qgis_app, geometry):
    from territorios_productivos.processing.layers.writing.styling import apply_style
    from territorios_productivos.processing.methods.axes import spatial_clusters as method
    from territorios_productivos.processing.reports.legend_classes import class_keys, legend_classes

    codes = [
        *(method.HIGH_HIGH, method.LOW_LOW, method.HIGH_LOW, method.LOW_HIGH),
        *(method.NOT_SIGNIFICANT, method.ISOLATE, None),
    ]
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&field=quadrant:string", "units", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    for code in codes:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        feature.setGeometry(QgsGeometry.fromWkt("POINT(0 0)" if geometry == "Point" else "POLYGON((0 0,1 0,1 1,0 0))"))
        layer.dataProvider().addFeature(feature)
    apply_style(layer, "spatial_clusters", {})
    labels = {item.key: item.label for item in legend_classes(layer)}
    drawn = [labels[key] for key in class_keys(layer)]
    assert drawn == [
        *("High among high: hot spot", "Low among low: cold spot", "High among low", "Low among high"),
        *("Not significant", "Without neighbors", "No value"),
    ]
