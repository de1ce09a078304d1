"""Map tips say the name, the class and the sentence of a place, and show what data hold without obeying it."""

import html

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from territorios_productivos.processing.layers.writing.map_tips import TIPS, minutes_tip, zones_tip
from territorios_productivos.processing.layers.writing.styling import STYLES, apply_style


@pytest.fixture
def tip_of(layer_of):
    """Callable: the tip of the first place of a layer with these records and style."""

    def tip(records, style, aliases=None, geometry="Point"):
        layer = layer_of(records, geometry)
        apply_style(layer, style, aliases or {})
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(next(layer.getFeatures()))
        return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)

    return tip


VERDICT = {
    "wkt": "POINT(0 0)",
    "name": "San Juan",
    "final_verdict": "families",
    "ratio": 1.25,
    "seat_m": 12345.0,
    "override_reason": "",
    "advice": "Needs 3 more families.",
}
TITLES = {"ratio": "Units per household", "seat_m": "Meters to the seat", "override_reason": "Reason"}


def test_name_class_columns_and_advice(tip_of):
    text = tip_of([VERDICT], "verdict", TITLES)
    assert "<b>San Juan</b>" in text
    assert "Too few program families" in text
    assert "Units per household: 1.25" in text
    assert "Meters to the seat: 12,345" in text
    assert "<p>Needs 3 more families.</p>" in text
    assert "Reason" not in text, "a text without a value takes no line"
    assert "[%" not in text


def test_what_data_hold_is_shown_and_not_obeyed(tip_of):
    evil = {**VERDICT, "name": "<b>A & B</b>", "advice": "<script>x</script>", "override_reason": "[% 1 + 1 %]"}
    text = tip_of([evil], "verdict", {"override_reason": "[% 7 * 6 %] <i>'\\"})
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in text
    assert "<script>" not in text and "<i>" not in text
    assert "42" not in text and "[% 1 + 1 %]" in text


def test_missing_numbers_are_not_zero(tip_of):
    text = tip_of([{**VERDICT, "ratio": None}, VERDICT], "verdict", TITLES)
    assert "Units per household: –" in text


def test_a_share_is_a_percentage(tip_of):
    record = {"wkt": "POINT(0 0)", "unit_id": "7", "territory": "A", "stability": 0.873, "why": "Because."}
    text = tip_of([record], "territory_stability", {"stability": "Stability"})
    assert "<b>7</b>" in text
    assert "Stability: 87 %" in text
    assert "Borderline: 70 to 90 % of the runs" in text


def test_a_name_of_the_country_comes_before_the_code(tip_of):
    record = {"wkt": "POINT(0 0)", "CODE": "200010001", "NOM_LOC": "Tlaxiaco", "total_min": 20.0}
    assert "<b>Tlaxiaco</b>" in tip_of([record], "travel_time")
    assert "<b>200010001</b>" in tip_of([{**record, "NOM_LOC": " "}], "travel_time")


def test_columns_have_titles_even_where_the_layer_gives_none(tip_of):
    record = {"wkt": "POINT(0 0)", "name": "A", "center_id": "7", "total_min": 20.0}
    assert "Center: 7" in tip_of([record], "travel_time")
    text = tip_of([{**record, "center_name": "Nochixtlán"}], "travel_time")
    assert "Center: Nochixtlán" in text and "Center: 7" not in text


def test_missing_verdicts_are_one_class(tip_of):
    assert "Missing data" in tip_of([{**VERDICT, "final_verdict": "missing_population"}], "verdict")


def test_every_style_of_a_vector_layer_has_a_tip(qgis_app):
    styles = {path.stem.removesuffix("_points") for path in STYLES.glob("*.qml")} - {"travel_time_surface"}
    assert styles == set(TIPS)


def test_no_style_brings_a_tip_of_its_own():
    """It would be in English whatever the language, and not escaped."""
    assert not [path.name for path in STYLES.glob("*.qml") if "<mapTip>" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("style", sorted(TIPS))
def test_expressions_of_all_tips_can_be_read(style, layer_of):
    kinds = {"text": str, "share": float}
    fields = {names.split("|")[-1]: kinds.get(form, float) for names, form in TIPS[style].columns}
    fields.update({"name": str, "code": str, TIPS[style].sentence or "x": str})
    layer = layer_of([], kind=fields)
    apply_style(layer, style, {})
    template = layer.mapTipTemplate()
    assert template
    broken = [
        part
        for part in (piece.split("%]")[0] for piece in template.split("[%")[1:])
        if QgsExpression(part).hasParserError()
    ]
    assert not broken


@pytest.fixture
def raster(tmp_path):
    """Callable: a raster of one row of cells of a unit, -1 where there is nothing."""

    def build(values):
        path = str(tmp_path / "cells.tif")
        grid = gdal.GetDriverByName("GTiff").Create(path, len(values), 1, 1, gdal.GDT_Float32)
        grid.SetGeoTransform((0.0, 1.0, 0.0, 1.0, 0.0, -1.0))
        grid.GetRasterBand(1).SetNoDataValue(-1.0)
        grid.GetRasterBand(1).WriteArray(np.array([values], np.float32))
        grid = None
        return QgsRasterLayer(path, "cells")

    return build


@pytest.mark.parametrize(
    ("template", "told"),
    [
        (minutes_tip, ["Minutes to the nearest center: 1,234", "Minutes to the nearest center: 15", ": –"]),
        (
            lambda: zones_tip({1234: "A & B's %] [% 1 + 1 %] <i>", 15: "15 · OAX"}),
            [": A & B's %] [% 1 + 1 %] <i>", ": 15 · OAX", ": –"],
        ),
    ],
)
def test_a_cell_of_a_raster_tells_its_value(raster, template, told):
    layer = raster([1234.0, 15.2, -1.0])
    QgsProject.instance().addMapLayer(layer, False)  # where an expression finds it by its id
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for column, text in enumerate(told):
        point = QgsGeometry.fromPointXY(QgsPointXY(column + 0.5, 0.5))
        context.lastScope().setVariable("layer_cursor_point", point)
        said = QgsExpression.replaceExpressionText(template(), context)
        assert "<i>" not in said
        assert html.unescape(said).removeprefix("<div>").removesuffix("</div>").endswith(text), said
    QgsProject.instance().removeMapLayer(layer)


def test_rasters_have_their_tip_where_QGIS_shows_them(raster):
    if Qgis.QGIS_VERSION_INT < 33200:
        pytest.skip("QGIS shows no map tips of rasters")
    layer = raster([15.0, 20.0])
    apply_style(layer, "travel_time_surface", {})
    assert layer.mapTipTemplate() == minutes_tip()
    apply_style(layer, None, {15: ("15 · OAX", 0)})
    assert "15 · OAX" in layer.mapTipTemplate()
