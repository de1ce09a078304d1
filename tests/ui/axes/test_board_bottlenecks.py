"""The bottlenecks on the board of the axes, in sentences and on the map."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.study.study_inputs import TABLE_PROPERTY, read_study, write_study


def test_bottlenecks_in_sentences_and_on_the_map(ran, qgis_canvas, project, listed_texts, choose):
    page = ran("bottlenecks", lambda page: page.inputs.editors["FAMILIES"].show_value("people"))
    first = listed_texts(page.bottlenecks)
    # 2 km at 60 km/h against 2 × √10 km: 4.32 minutes more for 110 tons
    assert first == ["1. Puente viejo, 2.0 km: closing it adds 476 ton-minutes; 110 tons pass along it."]
    choose(page.measure, "Left without a way when it is closed")
    assert listed_texts(page.bottlenecks) == [
        "1. Camino del pueblo, 1.0 km: closing it leaves 100 of the 100 tons that pass without a way to market.",
        "2. Brecha, 0.90 km: closing it leaves 10 of the 10 tons that pass without a way to market.",
    ]
    choose(page.weight, "Families")
    assert listed_texts(page.bottlenecks)[0].startswith("1. Brecha, 0.90 km: closing it leaves 9.0 of the 9.0 families")
    page.bottlenecks.setCurrentRow(0)
    QTest.keyClick(page.bottlenecks, Qt.Key.Key_Return)
    center = qgis_canvas.extent().center()
    assert (center.x(), center.y()) == pytest.approx((1000, 450), abs=1)
    edges = page.result.layers["EDGES"]
    assert [row["length_km"] for row in edges.selectedFeatures()] == pytest.approx([0.9], rel=0.01)
    page.bottlenecks.setCurrentRow(1)
    QTest.mouseClick(page.zoom, Qt.MouseButton.LeftButton)
    assert qgis_canvas.extent().center().x() == pytest.approx(500, abs=1)
    # no new roads were given: their measure cannot be chosen
    model = page.measure.model()
    assert [model.item(row).isEnabled() for row in range(5)] == [True, True, True, False, False]
    project.removeMapLayer(edges.id())
    assert page.bottlenecks.count() == 0 and not page.zoom.isEnabled()


def test_new_roads_are_listed(ran, layer_of, project, listed_texts, choose):
    road = {"wkt": "LINESTRING(1000 900, 3000 0)", "nombre": "Libramiento"}
    layer = layer_of([road], "LineString", name="planes")

    def prepare(page):
        project.addMapLayer(layer)
        page.inputs.editors["CANDIDATES"].show_value(layer)

    page = ran("bottlenecks", prepare)
    choose(page.measure, "Time that a new road would save")
    (text,) = listed_texts(page.bottlenecks)
    assert text.startswith("1. Libramiento, 2.2 km to build: it would save ")


def test_services_missing_within_reach(ran, layer_of, project, qgis_canvas, said, listed_texts, choose):
    services = layer_of(
        [{"wkt": "POINT(0 0)", "servicio": "banco"}, {"wkt": "POINT(3000 0)", "servicio": "acopio"}], name="services"
    )

    def prepare(page):
        project.addMapLayer(services)
        page.inputs.editors["SERVICES"].show_value(services)
        assert page.inputs.value("SERVICE_KIND") == "servicio"
        page.inputs.editors["SERVICE_MINUTES"].show_value(1.0)

    page = ran("bottlenecks", prepare)
    assert "Places that lack a service: 2." in said(page)
    choose(page.measure, "Services missing within reach")
    # the first has a bank beside it, the other nothing
    assert listed_texts(page.bottlenecks) == ["Place 2: it lacks acopio; banco.", "Place 1: it lacks acopio."]
    assert not page.weight.isEnabled()
    page.bottlenecks.setCurrentRow(0)
    QTest.keyClick(page.bottlenecks, Qt.Key.Key_Return)
    assert (qgis_canvas.extent().center().x(), qgis_canvas.extent().center().y()) == pytest.approx((1000, 900), abs=1)


def test_the_bottlenecks_of_the_study(window, study, layer_of, project, listed_texts):
    columns = (
        "load",
        "ton_min",
        "extra_ton_min",
        "isolated_ton",
        "saved_ton_min",
        "extra_rank",
        "length_km",
        "speed_kmh",
        "reference_kmh",
        "road_id",
        "road_name",
    )
    row = (5.0, 9.0, 7.0, 0.0, 0.0, 1, 2.0, 20.0, 60.0, 3, "Vado")
    layer = layer_of([{"wkt": "LINESTRING(0 0, 10 0)", **dict(zip(columns, row))}], "LineString", name="bottlenecks")
    layer.setCustomProperty(TABLE_PROPERTY, "bottlenecks")
    project.addMapLayer(layer)
    page = window().bottlenecks
    assert listed_texts(page.bottlenecks) == [
        "1. Vado, 2.0 km: closing it adds 7.0 ton-minutes; 5.0 tons pass along it."
    ]
    assert "way around" in page.bottlenecks.item(0).toolTip()
    model = page.measure.model()
    assert [model.item(place).isEnabled() for place in range(5)] == [True, True, True, False, False]


def test_services_and_candidate_roads_of_the_study(window, study, layer_of, project, listed_texts):
    services = layer_of([{"wkt": "POINT(3000 0)", "kind": "Acopio"}], name="services")
    lacking = [{"wkt": "POINT(0 0)", "nombre": "Río Blanco", "missing_services": "Acopio", "missing_count": 1}]
    for layer in (services, layer_of(lacking, name="lacking")):
        project.addMapLayer(layer)
    layer.setCustomProperty(TABLE_PROPERTY, "missing_services")
    roads = layer_of([{"wkt": "LINESTRING(0 0, 10 0)", "load": 1.0}], "LineString", name="bottlenecks")
    roads.setCustomProperty(TABLE_PROPERTY, "bottlenecks")
    project.addMapLayer(roads)
    inputs = read_study(project)
    for name, value in (("SERVICES", services), ("SERVICE_KIND", "kind"), ("SERVICE_MINUTES", 12.0)):
        inputs.put(name, value)
    write_study(project, inputs)
    page = window().bottlenecks
    assert (page.inputs.layer("SERVICES"), page.inputs.value("SERVICE_KIND")) == (services, "kind")
    assert page.inputs.value("SERVICE_MINUTES") == 12.0
    page.measure.setCurrentIndex(4)
    assert listed_texts(page.bottlenecks) == ["Río Blanco: it lacks Acopio."]
