"""The least roads of a productive axis inside QGIS: the toy on real lines, reasons, and what bad input says."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer


@pytest.fixture
def toy(layer_of, toy_roads, place):
    places = [{"wkt": place(name), "name": name} for name in ("L1", "L2", "L3", "L4", "L5", "M1")]
    return {
        **toy_roads,
        "TERMINALS": layer_of(places, name="eje"),
        **dict.fromkeys(("OUTPUT", "TERMINALS_OUTPUT"), "memory:"),
    }


def test_the_toy_is_linked_by_55_km(run, toy, numbers, column):
    results = run("axistree", toy, "NONE")
    assert results["LENGTH_KM"] == pytest.approx(55.0, rel=1e-9)
    assert numbers(results["OUTPUT"], "length_km").sum() == pytest.approx(55.0, rel=1e-9)
    drawn = sum(feature.geometry().length() for feature in results["OUTPUT"].getFeatures())
    assert drawn == pytest.approx(55_000.0, rel=1e-9)
    names = {feature.id(): feature["ends"] for feature in toy["ROADS"].getFeatures()}
    used = {names[road] for road in column(results["OUTPUT"], "road_id")}
    assert set(names.values()) - used == {"J1-M1", "J3-M2", "M2-L6"}
    assert (results["LINKED"], results["UNLINKED"]) == (6, 0)
    assert results["WORST_RATIO"] == pytest.approx(5.0 / 3.0)
    assert results["MINUTES_TOTAL"] == pytest.approx(18 + 12 + 15 + 15 + 8 + 18 + 9 + 21, rel=1e-9)
    assert column(results["TERMINALS_OUTPUT"], "linked") == [True] * 6


def test_places_that_are_not_linked_say_why(run, toy, layer_of, column, feedback, place):
    island = {"wkt": "LINESTRING(90000 0, 91000 0)", "ends": "island", "surface": "terraceria"}
    roads = [
        {"wkt": f.geometry().asWkt(9), "ends": f["ends"], "surface": f["surface"]} for f in toy["ROADS"].getFeatures()
    ]
    shapes = [place("L1"), place("M1"), "POINT(90500 0)", "POINT(0 900000)", None]
    toy["ROADS"] = layer_of([*roads, island], "LineString", name="roads")
    toy["TERMINALS"] = layer_of([{"wkt": wkt, "name": str(row)} for row, wkt in enumerate(shapes)], name="eje")
    results = run("axistree", toy, "NONE")
    reasons = [None, None, "other_component", "off_network", "no_geometry"]
    assert column(results["TERMINALS_OUTPUT"], "reason") == reasons
    assert column(results["TERMINALS_OUTPUT"], "linked") == [reason is None for reason in reasons]
    assert results["LENGTH_KM"] == pytest.approx(6.0 + 10.0 + 8.0, rel=1e-9)
    assert (results["LINKED"], results["UNLINKED"], results["WORST_RATIO"]) == (2, 3, 1.0)
    said = " | ".join(feedback.warnings)
    assert "Places on another part of the roads, not linked: 1 of layer “eje” (rows 3)." in said


def test_one_place_is_nothing_to_link(run, toy, layer_of, place):
    toy["TERMINALS"] = layer_of([{"wkt": place("L1")}, {"wkt": "POINT(0 900000)"}], name="eje")
    with pytest.raises(QgsProcessingException, match="Less than two places of layer “eje”"):
        run("axistree", toy, "NONE")


def test_it_can_be_canceled(run, toy, feedback):
    feedback.cancel_at = 40
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("axistree", toy, "NONE")


def test_places_linked_and_not_are_drawn_apart(qgis_app):
    from territorios_productivos.processing.layers.writing.styling import apply_style
    from territorios_productivos.processing.reports.legend_classes import class_keys, legend_classes

    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=linked:boolean", "places", "memory")
    for linked in (True, False):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([linked])
        feature.setGeometry(QgsGeometry.fromWkt("POINT(0 0)"))
        layer.dataProvider().addFeature(feature)
    apply_style(layer, "axis_places", {})
    labels = {item.key: item.label for item in legend_classes(layer)}
    assert [labels[key] for key in class_keys(layer)] == ["Linked", "Not linked"]
    lines = QgsVectorLayer("LineString?crs=EPSG:4326", "roads", "memory")
    apply_style(lines, "axis_tree", {})
    assert [item.label() for item in lines.renderer().legendSymbolItems()] == ["Least roads"]
