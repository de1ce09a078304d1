"""Reach inside QGIS: a toy by hand, the real roads of Coquimbo place by place, and bad input."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

HALF_METER, PLACES = 0.5, 8000
REAL = {}


@pytest.fixture
def toy(layer_of):
    """A road of 10 km at 60 km/h with a center on it at 2 km, and four homes."""
    homes = [("POINT(3000 0)", 10), ("POINT(3000 400)", 200), ("POINT(9000 0)", 3000), (None, 40000)]
    return {
        "ROADS": layer_of([{"wkt": "LINESTRING(0 0, 10000 0)", "kmh": 60.0}], "LineString", name="roads"),
        "SPEED_FIELD": "kmh",
        "CENTERS": layer_of([{"wkt": "POINT(2000 0)", "code": "A"}], name="towns"),
        "CENTER_ID": "code",
        "BREAKS": "1,4",
        "POPULATION": layer_of([{"wkt": wkt, "people": people} for wkt, people in homes], name="villages"),
        "POPULATION_FIELD": "people",
        "EDGES": "memory:",
        "POLYGONS": "memory:",
    }


@pytest.fixture
def coquimbo(reference):
    folder = reference / "accessibility"
    return {
        "ROADS": f"{folder}/coquimbo_roads.gpkg|layername=roads",
        "SPEED_FIELD": "speed_kmh",
        "DIRECTION_FIELD": "oneway",
        "CENTERS": f"{folder}/coquimbo_points.gpkg|layername=centres",
        "CENTER_ID": "city_id",
        "BREAKS": "2,4,6",
        "POPULATION": f"{folder}/coquimbo_points.gpkg|layername=localities",
        "POPULATION_FIELD": "pob",
        "EDGES": "memory:",
        "POLYGONS": "memory:",
    }


@pytest.fixture
def reached(run, coquimbo):
    """Callable: what is within reach on the real roads, computed once for each way."""

    def get(dissolve):
        if dissolve not in REAL:
            REAL[dissolve] = run("reach", {**coquimbo, "DISSOLVE": dissolve})
        return REAL[dissolve]

    return get


def test_the_toy_by_hand(run, toy, column, numbers, feedback):
    results = run("reach", toy, "NONE")
    edges, areas = results["EDGES"], results["POLYGONS"]
    by_x = sorted(range(3), key=lambda row: [f.geometry().boundingBox().xMinimum() for f in edges.getFeatures()][row])
    for name, wanted in (
        ("from_min", [1.0, 0.0, 1.0]),
        ("to_min", [4.0, 1.0, 4.0]),
        ("least_min", [1.0, 0.0, 1.0]),
        ("most_min", [2.0, 1.0, 4.0]),
        ("length_km", [1.0, 2.0, 3.0]),
    ):
        np.testing.assert_allclose(numbers(edges, name)[by_x], wanted, rtol=1e-12, err_msg=name)
    assert set(column(edges, "center_id")) == {"A"} and len(set(column(edges, "road_id"))) == 1
    # 400 m on foot take 4.8 minutes, so that those 200 people inside the first area are in no band
    assert column(areas, "people") == [10.0, 0.0]
    assert column(areas, "center_id") == [None, None]
    assert column(areas, "road_km") == pytest.approx([2.0, 4.0])
    first, second = (feature.geometry() for feature in areas.getFeatures())
    assert first.contains(QgsPointXY(2999, 400)) and not second.contains(QgsPointXY(2999, 400))
    assert second.contains(QgsPointXY(5999, 0)) and not second.contains(QgsPointXY(6001, 0))
    assert (results["REACHED"], results["UNREACHED"]) == (1, 3)
    assert (results["PEOPLE_REACHED"], results["PEOPLE_UNREACHED"]) == (10.0, 43200.0)
    assert (results["KM_REACHED"], results["KM_UNREACHED"]) == pytest.approx((6.0, 4.0))
    assert "Features without a trip: 2 of layer “villages”, every center is beyond the limit." in feedback.warnings
    assert "Features without a trip: 1 of layer “villages”, no usable geometry." in feedback.warnings
    assert any("beyond_limit 3,200; no_geometry 40,000" in warning for warning in feedback.warnings)


@pytest.mark.parametrize("dissolve", [True, False])
def test_every_place_of_the_real_roads_is_in_its_area(run, coquimbo, reached, dissolve, column, numbers):
    """Times of many places by the nearest center; half a meter from another band is what may be wrong."""
    areas = reached(dissolve)["POLYGONS"]
    roads = QgsVectorLayer(coquimbo["ROADS"], "roads", "ogr")
    shapes = {feature.id(): feature.geometry() for feature in roads.getFeatures()}
    random = np.random.default_rng(7)
    length = np.array([shape.length() for shape in shapes.values()])
    chosen = random.choice(len(length), PLACES, p=length / length.sum())
    lines = list(shapes.values())
    places = [
        lines[row].interpolate(share * length[row]).asPoint() for row, share in zip(chosen, random.random(PLACES))
    ]
    bands = bands_by_nearest_center(run, coquimbo, places, dissolve, column, numbers)

    points = [QgsPoint(place) for place in places]
    found = [[] for _ in places]
    for area in areas.getFeatures():
        geometry = area.geometry()
        key = (area["center_id"] if not dissolve else None, area["to_min"])
        for part in geometry.constParts():
            box = part.boundingBox()
            engine = QgsGeometry.createGeometryEngine(part)
            engine.prepareGeometry()
            for number, place in enumerate(places):
                if box.contains(place) and engine.intersects(points[number]):
                    found[number].append(key)
    wrong = [number for number, keys in enumerate(found) if keys != [key for key in [bands[number]] if key]]
    assert len(wrong) <= PLACES // 1000
    for number in wrong:
        disc = QgsGeometry.fromPointXY(places[number]).buffer(HALF_METER, 16)
        request = QgsFeatureRequest().setFilterRect(disc.boundingBox())
        near = [road.geometry().intersection(disc) for road in roads.getFeatures(request)]
        probes = [
            piece.interpolate(along).asPoint()
            for piece in near
            if piece.length() > 0.0
            for along in np.linspace(0.0, piece.length(), 50)
        ]
        assert set(bands_by_nearest_center(run, coquimbo, probes, dissolve, column, numbers)) != {bands[number]}


def bands_by_nearest_center(run, coquimbo, places, dissolve, column, numbers):
    """Center (None when dissolved) and upper limit of the band of each place, None outside all."""
    layer = QgsVectorLayer("Point?crs=EPSG:32719", "places", "memory")
    features = []
    for place in places:
        features.append(QgsFeature())
        features[-1].setGeometry(QgsGeometry.fromPointXY(place))
    layer.dataProvider().addFeatures(features)
    given = {name: coquimbo[name] for name in ("ROADS", "SPEED_FIELD", "DIRECTION_FIELD", "CENTERS", "CENTER_ID")}
    nearest = run("nearestcenter", {**given, "LOCALITIES": layer, "OUTPUT": "memory:"})["OUTPUT"]
    limits = [float(limit) for limit in coquimbo["BREAKS"].split(",")]
    minutes = numbers(nearest, "total_min")
    centers = [None] * len(places) if dissolve else column(nearest, "center_id")
    upper = np.append(limits, np.nan)[np.searchsorted(limits, np.nan_to_num(minutes, nan=np.inf))]
    return [(center, limit) if limit == limit else None for center, limit in zip(centers, upper)]


def test_people_are_those_of_the_nearest_center(run, coquimbo, reached, column, numbers):
    results = reached(False)
    given = {name: coquimbo[name] for name in ("ROADS", "SPEED_FIELD", "DIRECTION_FIELD", "CENTERS", "CENTER_ID")}
    nearest = run("nearestcenter", {**given, "LOCALITIES": coquimbo["POPULATION"], "OUTPUT": "memory:"})["OUTPUT"]
    wanted = {}
    limits = [2.0, 4.0, 6.0]
    for center, minutes, people in zip(
        column(nearest, "center_id"), numbers(nearest, "total_min"), column(nearest, "pob")
    ):
        if minutes <= limits[-1]:
            key = center, limits[np.searchsorted(limits, minutes)]
            wanted[key] = wanted.get(key, 0) + people
    areas = list(results["POLYGONS"].getFeatures())
    got = {(area["center_id"], area["to_min"]): area["people"] for area in areas if area["people"]}
    assert got == wanted
    assert sum(wanted.values()) == results["PEOPLE_REACHED"]
    assert results["PEOPLE_REACHED"] + results["PEOPLE_UNREACHED"] == sum(column(nearest, "pob"))


def in_degrees(layer):
    """Copy of a layer in EPSG:4326."""
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(layer.crs(), wgs84, QgsProject.instance())
    kind = "LineString" if layer.geometryType() == 1 else "Point"
    copy = QgsVectorLayer(f"{kind}?crs=EPSG:4326", layer.name(), "memory")
    copy.dataProvider().addAttributes(list(layer.fields()))
    copy.updateFields()
    features = []
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        geometry.convertToSingleType()
        geometry.transform(transform)
        feature.setGeometry(geometry)
        features.append(feature)
    copy.dataProvider().addFeatures(features)
    return copy


def test_roads_in_degrees_give_the_same(run, coquimbo, column, numbers):
    names = ("ROADS", "CENTERS", "POPULATION")
    moved = {name: in_degrees(QgsVectorLayer(coquimbo[name], name, "ogr")) for name in names}
    coquimbo["BREAKS"] = "1,2"
    plane, degrees = run("reach", coquimbo), run("reach", {**coquimbo, **moved})
    assert degrees["POLYGONS"].crs().authid() == "EPSG:4326"
    np.testing.assert_array_equal(numbers(degrees["POLYGONS"], "people"), numbers(plane["POLYGONS"], "people"))
    for name in ("from_min", "to_min", "least_min", "most_min", "length_km"):
        order = [
            np.lexsort((numbers(run_["EDGES"], "least_min").round(4), numbers(run_["EDGES"], "road_id")))
            for run_ in (plane, degrees)
        ]
        np.testing.assert_allclose(
            numbers(degrees["EDGES"], name)[order[1]], numbers(plane["EDGES"], name)[order[0]], atol=1e-6, err_msg=name
        )
    back = QgsCoordinateTransform(degrees["POLYGONS"].crs(), plane["POLYGONS"].crs(), QgsProject.instance())
    for one, other in zip(plane["POLYGONS"].getFeatures(), degrees["POLYGONS"].getFeatures()):
        geometry = other.geometry()
        assert geometry.isGeosValid() and one.geometry().isGeosValid()
        geometry.transform(back)
        assert geometry.makeValid().symDifference(one.geometry()).area() < 0.002 * one.geometry().area()


def test_two_centers_at_one_place_and_none_by_the_road(run, toy, layer_of, feedback, column):
    towns = [("POINT(2000 0)", "A"), ("POINT(2000 0)", "B"), ("POINT(2000 90000)", "C")]
    centers = layer_of([{"wkt": wkt, "code": code} for wkt, code in towns], name="towns")
    results = run("reach", {**toy, "CENTERS": centers, "DISSOLVE": False}, "NONE")
    assert set(column(results["POLYGONS"], "center_id")) == {"A"}
    assert any(
        w.startswith("Centers that are the nearest of no road: 1 of layer “towns” (rows 2)") for w in feedback.warnings
    )
    assert any(w.startswith("Features too far from any road: 1 of layer “towns”") for w in feedback.warnings)


def test_a_band_without_roads_says_so(run, toy, feedback, numbers):
    results = run("reach", {**toy, "BREAKS": "30,60", "POPULATION": None}, "NONE")
    assert "Bands without any road, which have no area: 1." in feedback.warnings
    assert np.isnan(numbers(results["POLYGONS"], "people")).all()
    assert "PEOPLE_REACHED" not in results
    geometries = [feature.geometry().isNull() for feature in results["POLYGONS"].getFeatures()]
    assert geometries == [False, True]


def test_canceling_half_way_writes_nothing(run, toy, feedback, tmp_path):
    feedback.cancel_at = 45
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("EDGES", "POLYGONS")}
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("reach", {**toy, **files}, "NONE")
    assert not list(tmp_path.iterdir())


def test_trips_from_the_center_follow_one_way_roads(run, toy, layer_of, numbers):
    road = {"wkt": "LINESTRING(0 0, 10000 0)", "kmh": 60.0, "way": "FT"}
    one_way = {**toy, "ROADS": layer_of([road], "LineString", name="roads"), "DIRECTION_FIELD": "way"}
    assert run("reach", one_way, "NONE")["KM_REACHED"] == pytest.approx(2.0)
    assert run("reach", {**one_way, "DIRECTION": 1}, "NONE")["KM_REACHED"] == pytest.approx(4.0)


@pytest.mark.parametrize("breaks", ["60,30", "30,30", "0,30", "-5,30", "one hour", ""])
def test_limits_that_are_none(run, toy, breaks):
    with pytest.raises(QgsProcessingException, match="limits cannot be read|BREAKS"):
        run("reach", {**toy, "BREAKS": breaks}, "NONE")


def test_centers_away_from_every_road(run, toy, layer_of):
    far = layer_of([{"wkt": "POINT(0 99000)", "code": "A"}], name="towns")
    with pytest.raises(QgsProcessingException, match="None of the 1 features of layer “towns” is near a road"):
        run("reach", {**toy, "CENTERS": far}, "NONE")


def test_loaded_layers_have_a_class_per_band(run, toy, feedback):
    loaded, project = {}, QgsProject()
    for name in ("EDGES", "POLYGONS"):
        loaded[name] = QgsProcessingOutputLayerDefinition("memory:", project)
    results = run("reach", {**toy, **loaded}, "NONE")
    for name in ("EDGES", "POLYGONS"):
        layer = results[name]
        details = run.context.layersToLoadOnCompletion()[layer.id()]
        details.postProcessor().postProcessLayer(layer, run.context, feedback)
        assert [category.label() for category in layer.renderer().categories()] == ["0 to 1 minutes", "1 to 4 minutes"]
        colors = {category.symbol().color().name() for category in layer.renderer().categories()}
        assert len(colors) == 2
        assert layer.attributeAlias(layer.fields().lookupField("to_min")) == "To (minutes)"
