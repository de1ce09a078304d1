"""Shipped styles: each one loads on its layer, translated, and none remembers the machine that made it."""

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsRasterLayer,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument


@pytest.fixture
def styling(qgis_app):
    from territorios_productivos.processing.layers.writing import styling

    return styling


def test_every_style_is_tidy(styling):
    for style in styling.STYLES.glob("*.qml"):
        text = style.read_text(encoding="utf-8")
        assert QDomDocument().setContent(text)[0], style.name
        assert "/tmp" not in text and "/work" not in text and "/home" not in text
        assert len(text) < 20_000, style.name


@pytest.mark.parametrize(
    "style",
    ["localities", "centers", "travel_time", "verdict", "territory_units", "territory_stability", "road_change"],
)
def test_styles_load_on_points(styling, style):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string&field=role:string", "points", "memory")
    before = layer.renderer().dump()
    styling.apply_style(layer, style, {})
    assert layer.renderer().dump() != before


def test_units_have_a_style_for_areas_and_one_for_points(styling):
    for geometry in ("Point", "MultiPolygon"):
        layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&field=role:string", "units", "memory")
        styling.apply_style(layer, "territory_units", {})
        assert {item.label() for item in layer.renderer().legendSymbolItems()} >= {"Urban center", "No territory"}


def test_the_advice_is_in_the_map_tip(styling):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=advice:string&field=final_verdict:string", "points", "memory")
    styling.apply_style(layer, "verdict", {"advice": "Consejo"})
    assert '"advice"' in layer.mapTipTemplate()
    assert layer.attributeAlias(0) == "Consejo"


def test_critical_roads_tell_isolation_from_delay(styling):
    fields = "field=isolated_localities:integer&field=isolated_people:double&field=extra_person_min:double"
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326&{fields}", "roads", "memory")
    rows = [(1, 100.0, 0.0), (1, 2.0, 9.0), (0, 0.0, 80.0), (0, 0.0, 3.0), (0, 0.0, 0.0)]
    for values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        layer.dataProvider().addFeature(feature)
    styling.apply_style(layer, "critical_roads", {})
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    renderer.startRender(context, layer.fields())
    labels = {item.ruleKey(): item.label() for item in layer.renderer().legendSymbolItems()}
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        found.append([label for key, label in labels.items() if key in keys])
    renderer.stopRender(context)
    assert found == [
        ["Isolates most people"],
        ["Isolates people"],
        ["Adds most travel time"],
        ["Adds travel time"],
        ["No cost"],
    ]


def test_a_table_has_no_style(styling):
    table = QgsVectorLayer("None?field=state:string", "table", "memory")
    styling.apply_style(table, "verdict", {"state": "Estado"})
    assert table.attributeAlias(0) == "Estado"


def test_places_whose_access_is_not_known_are_drawn(styling):
    from territorios_productivos.processing.reports.legend_classes import class_keys, legend_classes

    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=e2sfca:double", "places", "memory")
    for value in (None, 0.0, 0.001, 2.5):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        layer.dataProvider().addFeature(feature)
    styling.apply_style(layer, "access", {})
    labels = {item.key: item.label for item in legend_classes(layer)}
    assert [labels.get(key) for key in class_keys(layer)] == [
        "Without a value",
        "No supply within reach",
        "Up to 0.050",
        "More than 1.4",
    ]


def test_an_empty_corridor_keeps_its_classes(styling):
    layer = QgsVectorLayer("LineString?crs=EPSG:4326&field=load:double", "roads", "memory")
    styling.apply_style(layer, "corridor_roads", {})
    ranges = layer.renderer().ranges()
    assert ranges[0].label() == "No load" and ranges[0].upperValue() == 0.0
    assert len(ranges) == 1 + len(styling.CLASS_SHARES)


def test_zones_of_a_raster_have_a_color_and_a_name(styling, tmp_path):
    import numpy as np
    import rasterio

    path = tmp_path / "zones.tif"
    with rasterio.open(path, "w", driver="GTiff", width=3, height=1, count=1, dtype="int32", nodata=0) as raster:
        raster.write(np.array([[1, 2, 30]], np.int32), 1)
    layer = QgsRasterLayer(str(path), "zones")
    styling.apply_style(layer, None, {1: ("1 · OAX", 0), 2: ("2 · TUX", 1), 30: ("30 · JUC", 0)})
    zones = layer.renderer().classes()
    assert [(zone.value, zone.label) for zone in zones] == [(1, "1 · OAX"), (2, "2 · TUX"), (30, "30 · JUC")]
    colors = [zone.color.name() for zone in zones]
    assert colors[0] == colors[2] != colors[1]


def test_centers_of_a_surface_show_their_number(styling):
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=number:int&field=center_id:string&field=reason:string", "c", "memory"
    )
    styling.apply_style(layer, "surface_centers", {})
    center = QgsFeature(layer.fields())
    center.setAttributes([3, "OAX", None])
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(center)
    assert QgsExpression(layer.labeling().settings().fieldName).evaluate(context) == "3 · OAX"


def drawn_as(styling, style, geometry, fields, rows):
    """Label of the class in which each row is drawn."""
    from qgis.core import QgsFeature, QgsGeometry
    from territorios_productivos.processing.reports.legend_classes import class_keys, legend_classes

    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&{fields}", "units", "memory")
    shape = "POINT(0 0)" if geometry == "Point" else "POLYGON((0 0,1 0,1 1,0 0))"
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        layer.dataProvider().addFeature(feature)
    styling.apply_style(layer, style, {})
    labels = {item.key: item.label for item in legend_classes(layer)}
    return [labels[key] for key in class_keys(layer)]


ROLES = ("core", "hinterland", "reserve", "repair", "hand", "reassigned", "unassigned")


@pytest.mark.parametrize("geometry", ["Point", "Polygon"])
def test_every_role_is_drawn_and_lone_units_are_no_centers(styling, geometry):
    by_time = drawn_as(styling, "territory_units", geometry, "field=role:string", [(role,) for role in ROLES])
    assert len(set(by_time)) == len(ROLES)
    fields = "field=role:string&field=flag:string"
    by_flows = drawn_as(styling, "territory_units", geometry, fields, [(role, "") for role in ROLES])
    assert by_flows == by_time
    assert drawn_as(styling, "territory_units", geometry, fields, [("core", "single"), ("core", None)]) == [
        "A territory of its own",
        "Urban center",
    ]


@pytest.mark.parametrize("geometry", ["Point", "Polygon"])
def test_stability_has_a_class_for_every_share(styling, geometry):
    shares = [(1.0,), (0.9,), (0.8999,), (0.7,), (0.5,), (0.4999,), (0.0,), (None,)]
    labels = drawn_as(styling, "territory_stability", geometry, "field=stability:double", shares)
    assert [label.split(":")[0] for label in labels] == [
        *["Firm"] * 2,
        *["Borderline"] * 3,
        *["Unstable"] * 2,
        "No territory",
    ]


@pytest.mark.parametrize("geometry", ["Point", "Polygon"])
def test_every_kind_of_difference_is_drawn(styling, geometry):
    kinds = ("other_territory", "unassigned_in_first", "unassigned_in_second", "not_in_first", "not_in_second")
    labels = drawn_as(styling, "territory_differences", geometry, "field=reason:string", [(kind,) for kind in kinds])
    assert labels == [
        "In another territory",
        "Only the second gives it a territory",
        "Only the first gives it a territory",
        *["Missing in one of the two"] * 2,
    ]


def test_neighbors_have_six_colors_to_differ(styling):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=color:integer&field=name:string", "territories", "memory")
    styling.apply_style(layer, "territories", {})
    colors = {category.symbol().color().name() for category in layer.renderer().categories()}
    assert len(colors) == 7
