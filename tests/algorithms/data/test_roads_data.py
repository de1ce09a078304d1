"""Diagnose and prepare roads inside QGIS, on small layers made to the schemas of the agencies.

The layouts: INEGI's red_vial (fields of a published copy, ArcGIS service RED_VIAL_INEGI_MARQUES, with VELOCIDAD
as text as github.com/Rub21/inegi-map has it), OpenStreetMap's tags (wiki: Key:highway, maxspeed, oneway) and
Peru's red_vial_departamental_dic20 of the MTC.
"""

import re

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from territorios_productivos.processing.methods.roads.road_presets import (
    CUSTOM,
    INEGI,
    MTC,
    OSM,
    PREPARED,
    parse_speeds,
    recognize,
    surface_factors,
)

X, Y = 740_000, 1_880_000


def line(*points):
    return "LINESTRING(" + ", ".join(f"{X + x} {Y + y}" for x, y in points) + ")"


@pytest.fixture
def inegi(layer_of):
    shared = {"ID_RED": 1, "NOMBRE": "Ñ", "CODIGO": "", "COND_PAV": "Con pavimento"}
    rows = [
        (line((0, 0), (500, 0), (1000, 0)), "Carretera", "80", "Dos sentidos", "Asfalto"),
        (line((300, 400), (300, 10)), "Camino", "", "Dos sentidos", "Terracería"),
        (line((1000, 0), (1000, 400)), "Calle", "0", "Un sentido", "Concreto"),
        (line((1000, 400), (1000, 800)), "Vereda", None, "Cerrada en ambos sentidos", "N/D"),
        (line((500, 0), (500, 900)), "Enlace", "9999", "quién sabe", "Asfalto"),
    ]
    records = [
        {"wkt": wkt, **shared, "tipo_vial": kind, "VELOCIDAD": speed, "CIRCULA": way, "RECUBRI": surface}
        for wkt, kind, speed, way, surface in rows
    ]
    return layer_of(records, "LineString", name="red_vial")


def test_inegi_fields_are_recognized_whatever_their_case(run, inegi, column, numbers, feedback):
    results = run("prepareroads", {"ROADS": inegi, "OUTPUT": "memory:", "LOG": "memory:"})
    output = results["OUTPUT"]
    assert any("INEGI Red Nacional de Caminos" in info for info in feedback.infos)
    np.testing.assert_allclose(numbers(output, "speed_kmh"), [80, 30, 30, 5, 50])
    assert column(output, "speed_source") == ["field", "class", "class", "class", "class"]
    assert column(output, "direction") == ["B", "B", "FT", "N", "B"]
    assert column(output, "road_class")[0] == "Carretera"
    assert column(output, "NOMBRE") == ["Ñ"] * 5
    log = results["LOG"]
    entries = set(zip(column(log, "road_id"), column(log, "change"), column(log, "before"), column(log, "after")))
    assert (5, "speed_replaced", "9999", "50") in entries
    assert (3, "speed_replaced", "0", "30") in entries
    assert (5, "direction_replaced", "quién sabe", "B") in entries
    assert len(entries) == results["CHANGE_COUNT"] == 5
    assert numbers(log, "x")[-1] == X + 500


def test_surface_and_rain_slow_down(run, inegi, numbers, feedback):
    dry = run("prepareroads", {"ROADS": inegi, "SURFACE_FIELD": "RECUBRI", "OUTPUT": "memory:"})["OUTPUT"]
    np.testing.assert_allclose(numbers(dry, "speed_kmh"), [80, 18, 30, 5, 50])
    assert any("unknown surface: 1" in warning and "N/D" in warning for warning in feedback.warnings)
    rainy = run("prepareroads", {"ROADS": inegi, "SEASON": 1, "OUTPUT": "memory:"})["OUTPUT"]
    np.testing.assert_allclose(numbers(rainy, "speed_kmh"), [72, 12, 27, 4.5, 45])


def test_openstreetmap_tags(run, layer_of, column, numbers):
    tags = ("highway", "maxspeed", "oneway", "junction", "bridge", "tunnel", "layer")
    rows = [
        ("primary", "50 km/h", None, None, None, None, None),
        ("primary", "30 mph", "yes", None, "yes", None, None),
        ("motorway", "none", None, None, None, None, None),
        ("tertiary", None, "-1", None, None, "yes", None),
        ("residential", None, None, "roundabout", "yes", None, "2"),
        ("footway", None, None, None, None, None, None),
        ("track", "signals", "no", None, "no", None, None),
    ]
    records = [{"wkt": line((0, 10 * n), (100, 10 * n)), **dict(zip(tags, values))} for n, values in enumerate(rows)]
    roads = layer_of(records, "LineString", kind=dict.fromkeys(tags, str))
    output = run("prepareroads", {"ROADS": roads, "OUTPUT": "memory:"})["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "speed_kmh"), [50, 48.28032, 100, 50, 30, 50, 20])
    assert column(output, "direction") == ["B", "FT", "FT", "TF", "FT", "N", "B"]
    assert column(output, "level") == [0, 1, 0, -1, 2, 0, 0]


def test_mtc_has_no_speed_and_no_direction(run, layer_of, column, numbers):
    records = [
        {"wkt": line((0, 0), (100, 0)), "CODRUTA": code, "TRAYECTORI": "Emp. PE-3S", "LONGITUD": 0.1, "IDDPTO": "08",
         "TIPO": surface}
        for code, surface in (("PE-3S", "Asfaltado"), ("CU-100", "Sin afirmar"), (None, "Trocha"))
    ]  # fmt: skip
    roads = layer_of(records, "LineString")
    output = run("prepareroads", {"ROADS": roads, "PROFILE": 3, "SURFACE_FIELD": "TIPO", "OUTPUT": "memory:"})["OUTPUT"]
    np.testing.assert_allclose(numbers(output, "speed_kmh"), [70, 24, 30])
    assert column(output, "road_class") == ["national", "regional", None]
    assert column(output, "speed_source") == ["class", "class", "default"]
    assert column(output, "direction") == ["B"] * 3


def test_schemas_speeds_and_surfaces():
    assert recognize(["HIGHWAY", "x"]) == OSM
    assert recognize(["tipo_vial", "circula"]) == INEGI
    assert recognize(["codruta", "Trayectori"]) == MTC
    assert recognize(["fid"]) == CUSTOM
    assert recognize(["speed_kmh", "direction", "level", "road_class", "speed_source", "highway"]) == PREPARED
    np.testing.assert_allclose(
        parse_speeds(["50", "50 km/h", "30mph", "80;60", "40,5", 70, -1, None, "none", ""]),
        [50, 50, 48.28032, 60, 40.5, 70, -1, np.nan, np.nan, np.nan],
    )
    assert list(surface_factors(["Concreto hidráulico", "SIN PAVIMENTO", "?"], 0)[0]) == [1.0, 0.6, 1.0]


def wkts(layer):
    return [feature.geometry().asWkt(6) for feature in layer.getFeatures()]


def test_repair_joins_the_network_and_a_second_run_changes_nothing(run, inegi, layer_of, numbers, column):
    reaches = {
        "LOCALITIES": layer_of([{"wkt": f"POINT({X + 300} {Y + 400})", "code": "01"}]),
        "CENTERS": layer_of([{"wkt": f"POINT({X} {Y})", "id": "C"}]),
        "CENTER_ID": "id",
        "OUTPUT": "memory:",
    }
    fields = {"SPEED_FIELD": "speed_kmh", "DIRECTION_FIELD": "direction", "LEVEL_FIELD": "level"}
    plain = run("prepareroads", {"ROADS": inegi, "OUTPUT": "memory:"})["OUTPUT"]
    before = run("nearestcenter", {"ROADS": plain, **fields, **reaches}, "NONE")["OUTPUT"]
    assert column(before, "reason") == ["other_component"]

    asked = {"REPAIR": [0, 1, 2, 3], "OUTPUT": "memory:", "LOG": "memory:"}
    once = run("prepareroads", {"ROADS": inegi, **asked})
    assert "gap_closed" in column(once["LOG"], "change")
    after = run("nearestcenter", {"ROADS": once["OUTPUT"], **fields, **reaches}, "NONE")["OUTPUT"]
    np.testing.assert_allclose(numbers(after, "drive_min"), [0.4 / 30 * 60 + 0.3 / 80 * 60])

    twice = run("prepareroads", {"ROADS": once["OUTPUT"], **asked, "SEASON": 1})
    assert twice["CHANGE_COUNT"] == 0
    assert wkts(twice["OUTPUT"]) == wkts(once["OUTPUT"])
    assert twice["OUTPUT"].fields().names() == once["OUTPUT"].fields().names()
    np.testing.assert_allclose(numbers(twice["OUTPUT"], "speed_kmh"), numbers(once["OUTPUT"], "speed_kmh"))


def test_dropped_roads_and_multipart_z_lines(run, layer_of, column):
    main = f"MULTILINESTRING Z(({X} {Y} 5, {X + 1000} {Y} 5), ({X + 9000} {Y} 5, {X + 9100} {Y} 5))"
    again = f"MULTILINESTRING Z(({X + 1000} {Y} 5, {X} {Y} 5))"
    away = f"MULTILINESTRING Z(({X} {Y + 5000} 5, {X + 10} {Y + 5000} 5))"
    roads = layer_of([{"wkt": wkt, "id": n} for n, wkt in enumerate((main, again, away))], "MultiLineStringZ")
    results = run(
        "prepareroads", {"ROADS": roads, "PROFILE": 4, "REPAIR": [3, 4], "OUTPUT": "memory:", "LOG": "memory:"}
    )
    assert column(results["OUTPUT"], "id") == [0]
    geometry = next(results["OUTPUT"].getFeatures()).geometry()
    assert geometry.length() == pytest.approx(1000.0)
    assert sorted(column(results["LOG"], "change")) == ["component_dropped", "component_dropped", "duplicate_dropped"]


def test_diagnosis_tells_every_problem_with_its_place(run, layer_of, column, numbers, feedback, tmp_path):
    rows = [
        (line((0, 0), (500, 0), (1000, 0)), "60", "B", "0"),
        (line((300, 400), (300, 10)), "50 km/h", "B", "0"),
        (line((700, 400), (700, 0)), "-1", "??", "0"),
        (line((500, -300), (500, 0), (500, 300)), "70", None, "1"),
        (line((1000, 0), (500, 0), (0, 0)), "9999", "FT", "0"),
        (line((5, 5), (5, 5)), None, "B", "0"),
        (None, "60", "B", "0"),
    ]
    records = [{"wkt": wkt, "kmh": speed, "way": way, "nivel": level} for wkt, speed, way, level in rows]
    roads = layer_of(records, "LineString", name="caminos <b>")
    page = tmp_path / "informe.html"
    results = run(
        "diagnoseroads",
        {
            "ROADS": roads, "SPEED_FIELD": "kmh", "DIRECTION_FIELD": "way", "LEVEL_FIELD": "nivel",
            "PROBLEMS": "memory:", "COMPONENTS": "memory:", "REPORT": str(page),
        },
    )  # fmt: skip
    problems = results["PROBLEMS"]
    found = sorted(zip(column(problems, "reason"), column(problems, "road_id")))
    # road 3 ends on road 1 and on its copy
    assert found == [
        ("bad_speed", 3), ("bad_speed", 5), ("bad_speed", 6), ("duplicate", 5), ("false_junction", 4), ("gap", 2),
        ("isolated_component", 2), ("isolated_component", 3), ("isolated_component", 4), ("no_geometry", 7),
        ("unknown_direction", 3), ("unsplit_junction", 3), ("unsplit_junction", 3), ("zero_length", 6),
    ]  # fmt: skip
    assert results["PROBLEM_COUNT"] == 14
    places = dict(zip(column(problems, "reason"), problems.getFeatures()))
    gap = places["gap"]
    assert (gap.geometry().asPoint().x(), gap.geometry().asPoint().y()) == pytest.approx((X + 300, Y + 10))
    assert gap["distance_m"] == pytest.approx(10.0)
    assert places["no_geometry"].geometry().isNull()
    assert column(results["COMPONENTS"], "component") == [1, 2, 3, 4]
    assert numbers(results["COMPONENTS"], "length_km")[0] == pytest.approx(2.0, rel=1e-3)
    assert any("Roads drawn twice: 1 of layer “caminos <b>” (duplicate)" in warning for warning in feedback.warnings)
    text = page.read_text(encoding="utf-8")
    assert "caminos &lt;b&gt;" in text
    assert re.search(r"<td>bad_speed</td><td class=\"number\">3<", text)


@pytest.mark.parametrize("algorithm", ["diagnoseroads", "prepareroads"])
def test_bad_input_is_one_sentence(run, layer_of, algorithm):
    outputs = {"diagnoseroads": {"PROBLEMS": "memory:"}, "prepareroads": {"OUTPUT": "memory:"}}[algorithm]
    empty = layer_of([], "LineString", name="vacía")
    with pytest.raises(QgsProcessingException, match="vacía.*no features"):
        run(algorithm, {"ROADS": empty, **outputs})
    point = layer_of([{"wkt": line((1, 1), (1, 1)), "a": 1}], "LineString", name="punto")
    with pytest.raises(QgsProcessingException, match="punto.*length above zero"):
        run(algorithm, {"ROADS": point, **outputs})
    roads = layer_of([{"wkt": line((0, 0), (1, 1)), "a": 1}], "LineString", name="caminos")
    with pytest.raises(QgsProcessingException, match="caminos.*no field “velocidad”"):
        run(algorithm, {"ROADS": roads, "SPEED_FIELD": "velocidad", **outputs})


def test_the_wrong_profile_names_what_is_missing(run, layer_of):
    roads = layer_of([{"wkt": line((0, 0), (1, 1)), "a": 1}], "LineString", name="caminos")
    with pytest.raises(QgsProcessingException, match="caminos.*TIPO_VIAL, CIRCULA"):
        run("prepareroads", {"ROADS": roads, "PROFILE": 1, "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match="primary:80"):
        run("prepareroads", {"ROADS": roads, "SPEEDS": "primary:80", "OUTPUT": "memory:"})


def test_real_roads_of_coquimbo(run, reference, qgis_app):
    path = f"{reference}/accessibility/coquimbo_roads.gpkg|layername=roads"
    roads = QgsVectorLayer(path, "roads", "ogr")
    results = run(
        "diagnoseroads",
        {"ROADS": roads, "SPEED_FIELD": "speed_kmh", "DIRECTION_FIELD": "oneway", "PROBLEMS": "memory:"},
    )
    assert results["MAIN_SHARE"] > 0.9
    reasons = {feature["reason"] for feature in results["PROBLEMS"].getFeatures()}
    assert not reasons & {"bad_speed", "unknown_direction", "zero_length", "no_geometry"}


@pytest.mark.parametrize("wkt", [f"POINT({X} {Y})", f"POLYGON(({X} {Y}, {X + 9} {Y}, {X} {Y + 9}, {X} {Y}))"])
def test_what_is_no_line_is_refused(run, layer_of, wkt):
    layer = layer_of([{"wkt": wkt}], wkt.split("(")[0], name="centros")
    with pytest.raises(QgsProcessingException, match="“centros”, given for “Roads”, holds points or polygons"):
        run("diagnoseroads", {"ROADS": layer, "PROBLEMS": "memory:"})


def test_a_parameter_with_a_slip_in_its_name_is_told(run, layer_of, feedback):
    roads = layer_of([{"wkt": line((0, 0), (1000, 0)), "kmh": 50}], "LineString")
    run("diagnoseroads", {"ROADS": roads, "SPEDD_FIELD": "kmh", "tolerance": 1, "PROBLEMS": "memory:"})
    assert [warning for warning in feedback.warnings if warning.endswith("change nothing: SPEDD_FIELD, tolerance.")]
