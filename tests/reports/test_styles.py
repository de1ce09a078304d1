"""Shipped styles: each one loads on its layer, translated, and none remembers the machine that made it."""

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument


@pytest.fixture
def styling(qgis_app):
    from territorios_productivos.processing.layers import styling

    return styling


def test_every_style_is_tidy(styling):
    for style in styling.STYLES.glob("*.qml"):
        text = style.read_text(encoding="utf-8")
        assert QDomDocument().setContent(text)[0], style.name
        assert "/tmp" not in text and "/work" not in text and "/home" not in text
        assert len(text) < 20_000, style.name


@pytest.mark.parametrize("style", ["localities", "centers", "travel_time", "verdict", "territory_units"])
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


def test_a_table_has_no_style(styling):
    table = QgsVectorLayer("None?field=state:string", "table", "memory")
    styling.apply_style(table, "verdict", {"state": "Estado"})
    assert table.attributeAlias(0) == "Estado"


def test_an_empty_corridor_keeps_its_classes(styling):
    layer = QgsVectorLayer("LineString?crs=EPSG:4326&field=load:double", "roads", "memory")
    styling.apply_style(layer, "corridor_roads", {})
    ranges = layer.renderer().ranges()
    assert ranges[0].label() == "No load" and ranges[0].upperValue() == 0.0
    assert len(ranges) == 1 + len(styling.CLASS_SHARES)
