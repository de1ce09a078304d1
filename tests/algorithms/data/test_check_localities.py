"""Check localities inside QGIS: a small list with one of each problem, and the sample."""

import html
import re

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 740_000, 1_880_000
FIELDS = {
    "CODE": "clave", "NAME": "nombre", "MUNICIPALITY": "mun", "OWN_MUNICIPALITY_NAME": "nom_mun", "STATE": "ent",
    "POPULATION": "pob", "HOUSEHOLDS": "viv", "FAMILIES": "fam",
}  # fmt: skip
SQUARES = {"MUNICIPALITY_ID": "clave", "MUNICIPALITY_NAME": "nombre"}


def point(x, y):
    return f"POINT({X + x} {Y + y})"


@pytest.fixture
def municipalities(layer_of):
    def square(x, y=0):
        x, y = X + x, Y + y
        corners = [(x, y), (x + 10_000, y), (x + 10_000, y + 10_000), (x, y + 10_000), (x, y)]
        return "POLYGON((" + ", ".join(f"{a} {b}" for a, b in corners) + "))"

    # the second has an island in a row of its own
    rows = [(square(0), "20001", "Uno"), (square(10_000), "20002", "Dos"), (square(30_000), "20002", "Dos")]
    records = [{"wkt": wkt, "clave": code, "nombre": name} for wkt, code, name in rows]
    return layer_of(records, "Polygon", name="municipios")


@pytest.fixture
def localities(layer_of):
    good = [
        (point(1000 + 1500 * (row % 6), 1000 + 1500 * (row // 6)), f"20001{row + 1:04d}", f"Pueblo {row}", "20001",
         "Uno", 100, 25, 10)
        for row in range(24)
    ]  # fmt: skip
    bad = [
        (None, "200010101", "Sin lugar", "20001", "Uno", 100, 25, 10),
        (point(1700, 1700), "20001102", "Cero perdido", "20001", "Uno", 100, 25, 10),
        (point(3200, 1700), "200010001", "Clave repetida", "20001", "Uno", 100, 25, 10),
        (point(4700, 1700), "200020103", "Otro prefijo", "20001", "Uno", 100, 25, 10),
        (point(6200, 1700), "200010104", None, "20001", "Dos", 100, 25, 10),
        (point(12_000, 5000), "200010105", "Fuera", "20001", "Uno", 100, 25, 10),
        (point(5000, -300), "200010106", "Cerca", "20001", "Uno", None, 25, 10),
        (point(35_000, 5000), "200020107", "Isla", "20002", "Dos", 0, 0, 0),
        (point(90_000, 5000), "209990108", "Nadie", "20999", "Nada", 300, 25, 26),
        (point(1000, 1000), "200010109", "Encima", "20001", "Uno", 100, 25, 10),
        (point(2700, 1100), "200010110", "PUEBLO  1", "20001", "Uno", 100, 25, 10),
    ]
    columns = ("wkt", "clave", "nombre", "mun", "nom_mun", "pob", "viv", "fam")
    return layer_of([{**dict(zip(columns, row)), "ent": "20"} for row in good + bad], name="localidades")


def found(layer, column):
    rows = zip(column(layer, "reason"), column(layer, "row_id"))
    result = {}
    for reason, row in rows:
        result.setdefault(reason, []).append(row)
    return result


def test_one_of_each(run, localities, municipalities, column, feedback, tmp_path):
    page = tmp_path / "reporte.html"
    given = {"LOCALITIES": localities, **FIELDS, "MUNICIPALITIES": municipalities, **SQUARES}
    results = run("checklocalities", {**given, "OUTPUT": "memory:", "REPORT": str(page)})
    output = results["OUTPUT"]
    assert found(output, column) == {
        "no_geometry": [25], "bad_code": [26], "duplicate_code": [1, 27], "code_mismatch": [28], "no_name": [29],
        "name_mismatch": [29], "duplicate_place": [1, 2, 34, 35], "unknown_municipality": [33],
        "outside_municipality": [30], "in_no_municipality": [33], "isolated": [32, 33], "no_population": [31],
        "zero_population": [32], "implausible_ratio": [33], "too_many_families": [33],
    }  # fmt: skip
    assert results["PROBLEM_COUNT"] == output.featureCount() == 20
    assert (results["LOCALITY_COUNT"], results["WITH_PROBLEMS"]) == (35, 13)
    assert results["DUPLICATE_PLACE"] == 4 and results["NO_CODE"] == 0
    rows = {(row["reason"], row["row_id"]): row for row in output.getFeatures()}
    outside = rows["outside_municipality", 30]
    assert outside["distance_m"] == pytest.approx(2000.0, rel=2e-3) and outside["lies_in"] == "20002"
    assert outside["detail"] == f"{outside['distance_m']:,.0f} m outside; it lies in 20002 Dos."
    assert outside["mun_code"] == "20001" and outside.geometry().asPoint().x() == X + 12_000
    assert rows["no_geometry", 25].geometry().isNull()
    assert (rows["duplicate_code", 27]["other_id"], rows["duplicate_place", 34]["distance_m"]) == (1, 0.0)
    assert rows["name_mismatch", 29]["detail"] == "Written “Dos”; by its code it is “Uno”."
    assert rows["isolated", 33]["other_id"] == 32
    assert any("no farther" in info or "by no more than the tolerance" in info for info in feedback.infos)
    assert any(warning.startswith("Codes that several rows have: 2 of") for warning in feedback.warnings)
    words = html.unescape(re.sub("<[^>]+>", " ", page.read_text(encoding="utf-8")))
    assert "13 of 35 localities have something to look at; 20 problems in all." in words
    assert "it lies in 20002 Dos" in words and "data:image/png" in page.read_text(encoding="utf-8")


def test_the_tolerance_and_the_other_bounds(run, localities, municipalities):
    given = {"LOCALITIES": localities, **FIELDS, "MUNICIPALITIES": municipalities, **SQUARES, "OUTPUT": "memory:"}
    results = run("checklocalities", {**given, "TOLERANCE": 0})
    assert (results["OUTSIDE_MUNICIPALITY"], results["IN_NO_MUNICIPALITY"]) == (2, 1)
    bounds = {"TOLERANCE": 3000, "SAME_NAME": 0, "MAX_PERSONS": 12, "ISOLATED_KM": 20}
    results = run("checklocalities", {**given, **bounds})
    assert (results["OUTSIDE_MUNICIPALITY"], results["DUPLICATE_PLACE"]) == (0, 2)
    assert (results["IMPLAUSIBLE_RATIO"], results["ISOLATED"]) == (0, 2)
    for wrong, told in (
        ({"MIN_PERSONS": 11}, "are more than the most"),
        ({"MUNICIPALITY_ID": None}, "Choose the field"),
    ):
        with pytest.raises(QgsProcessingException, match=told):
            run("checklocalities", {**given, **wrong})


def test_points_alone_and_other_reference_systems(run, localities, municipalities, feedback):
    alone = run("checklocalities", {"LOCALITIES": localities, "OUTPUT": "memory:"})
    assert (alone["PROBLEM_COUNT"], alone["NO_GEOMETRY"], alone["DUPLICATE_PLACE"], alone["ISOLATED"]) == (5, 1, 2, 2)
    assert any("Locality code, Locality name, Population" in info for info in feedback.infos)
    from qgis import processing

    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": municipalities, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    given = {"LOCALITIES": localities, **FIELDS, "MUNICIPALITIES": degrees, **SQUARES, "OUTPUT": "memory:"}
    assert run("checklocalities", given)["OUTSIDE_MUNICIPALITY"] == 1


def test_one_locality_and_nothing_wrong(run, layer_of, tmp_path):
    page = tmp_path / "reporte.html"
    layer = layer_of([{"wkt": "POINT(0 0)", "code": "1"}])
    results = run("checklocalities", {"LOCALITIES": layer, "CODE": "code", "OUTPUT": "memory:", "REPORT": str(page)})
    assert results["PROBLEM_COUNT"] == 0 and results["OUTPUT"].featureCount() == 0
    assert "Nothing to look at in 1 localities." in page.read_text(encoding="utf-8")
    points = layer_of([{"wkt": "POINT(0 0)", "code": "1"}])
    with pytest.raises(QgsProcessingException, match="not the polygons of municipalities|holds points"):
        run(
            "checklocalities",
            {"LOCALITIES": layer, "MUNICIPALITIES": points, "MUNICIPALITY_ID": "code", "OUTPUT": "memory:"},
        )


def test_the_sample(run, root, column):
    sample = root / "resources" / "sample" / "oaxaca_study.gpkg"
    given = {
        "LOCALITIES": f"{sample}|layername=localities", "CODE": "code", "NAME": "name", "MUNICIPALITY": "mun_code",
        "OWN_MUNICIPALITY_NAME": "mun_name", "POPULATION": "population", "HOUSEHOLDS": "households_illustrative",
        "FAMILIES": "families_illustrative", "MUNICIPALITIES": f"{sample}|layername=municipalities",
        "MUNICIPALITY_ID": "mun_code", "MUNICIPALITY_NAME": "name", "OUTPUT": "memory:",
    }  # fmt: skip
    results = run("checklocalities", {**given, "TOLERANCE": 0})
    assert results["LOCALITY_COUNT"] == QgsVectorLayer(given["LOCALITIES"], "x", "ogr").featureCount() == 1871
    found = {name: count for name, count in results.items() if name not in ("OUTPUT", "LOCALITY_COUNT") and count}
    assert found == {"OUTSIDE_MUNICIPALITY": 15, "NO_POPULATION": 8, "PROBLEM_COUNT": 23, "WITH_PROBLEMS": 23}
    lower = run("checklocalities", {**given, "TOLERANCE": 2000})
    assert lower["OUTSIDE_MUNICIPALITY"] < results["OUTSIDE_MUNICIPALITY"]
