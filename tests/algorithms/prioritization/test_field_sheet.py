"""The field sheet: a form that opens, is filled, comes back, and decides beside the rules."""

import pytest
from qgis.core import QgsFieldConstraints, QgsProcessingException, QgsVectorLayer

FILLED = {
    "governance": "yes",
    "activity_viable": "no",
    "decision": "exclude",
    "author": "Ana",
    "visit_date": "2026-11-21",
}


@pytest.fixture
def localities(layer_of):
    rows = [("001", "San Juan", True), ("002", "Peñasco «Alto»", True), ("003", "El Ñame", False)]
    return layer_of(
        [
            {"wkt": f"POINT({k} 20)", "cve": c, "nom": n, "pob": 100 + k, "selected": s}
            for k, (c, n, s) in enumerate(rows)
        ],
        crs="EPSG:4326",
        name="localidades",
    )


@pytest.fixture
def sheet(run, localities, tmp_path):
    """The sheet of two selected localities, open."""
    path = tmp_path / "visita" / "hoja.gpkg"
    results = run(
        "fieldsheet",
        {
            "LOCALITIES": localities,
            "CODE": "cve",
            "NAME": "nom",
            "SHOWN": ["pob"],
            "SHEET": str(path),
            "OUTPUT": "memory:",
        },
    )
    assert results["VISITS"] == 2
    layer = QgsVectorLayer(f"{path}|layername=field_sheet", "hoja", "ogr")
    assert layer.isValid()
    return layer


def fill(layer, locality, **answers):
    layer.startEditing()
    feature = next(row for row in layer.getFeatures() if row["code"] == locality)
    for field, value in answers.items():
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField(field), value)
    assert layer.commitChanges(), layer.commitErrors()


def test_it_opens_as_a_form(sheet, column):
    assert column(sheet, "name") == ["San Juan", "Peñasco «Alto»"] and column(sheet, "pob") == ["100", "101"]
    index = sheet.fields().lookupField
    widget = sheet.editorWidgetSetup(index("governance"))
    assert widget.type() == "ValueMap"
    assert [list(pair.values()) for pair in widget.config()["map"]] == [["yes"], ["partly"], ["no"]]
    assert sheet.attributeAlias(index("conflict")) == "Is there conflict in the locality?"
    assert sheet.editFormConfig().readOnly(index("code")) and not sheet.editFormConfig().readOnly(index("decision"))
    rules = sheet.fields().at(index("reason")).constraints()
    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    assert rules.constraintStrength(QgsFieldConstraints.Constraint.ConstraintExpression) == hard
    assert sheet.editorWidgetSetup(index("visit_date")).type() == "DateTime"


def test_a_round_trip_decides_and_keeps_the_verdict(run, sheet, localities, column, feedback):
    fill(sheet, "002", **FILLED, reason="Sin actividad viable: el pozo se secó")
    results = run("importfieldsheet", {"SHEET": sheet, "LOCALITIES": localities, "CODE": "cve", "OUTPUT": "memory:"})
    decisions = results["OUTPUT"]
    assert column(decisions, "code") == ["002"] and column(decisions, "decision") == ["exclude"]
    assert column(decisions, "date") == ["2026-11-21"] and column(decisions, "route") == ["employment_training"]
    assert column(decisions, "reason") == ["Sin actividad viable: el pozo se secó"]
    assert (results["DECISIONS"], results["UNANSWERED"], results["NOT_VIABLE"], results["REJECTED_COUNT"]) == (
        1,
        1,
        1,
        0,
    )
    assert any("without a decision yet: 1" in warning for warning in feedback.warnings)


def test_from_the_visit_to_the_selection(run, layer_of, column, tmp_path, feedback):
    """Judged, visited, decided and judged again: both verdicts, with author, date and reason."""
    rows = [
        {"wkt": f"POINT({900 * row} 0)", "cve": f"{row:03d}", "ent": "07", "mun": "m", "terr": "t", "pob": 900.0,
         "hog": 100.0, "up": 50.0 if row < 3 else 10.0, "fam": 80.0 - row, "cab": row == 0}
        for row in range(5)
    ]  # fmt: skip
    fields = ("cve", "ent", "mun", "terr", "pob", "hog", "up", "fam", "cab")
    names = ("CODE", "STATE", "MUNICIPALITY", "TERRITORY", "POPULATION", "HOUSEHOLDS", "UNITS_UNDER_20HA", "FAMILIES",
             "IS_SEAT")  # fmt: skip
    program = {"LOCALITIES": layer_of(rows), **dict(zip(names, fields)), "OUTPUT": "memory:", "SUMMARY": "memory:"}
    judged = run("fourcriteria", program)["OUTPUT"]
    assert column(judged, "selected") == [True, True, True, False, False]
    path = tmp_path / "visita.gpkg"
    options = {"LOCALITIES": judged, "CODE": "cve", "SHEET": str(path), "SHOWN": ["verdict", "fam"]}
    assert run("fieldsheet", options)["VISITS"] == 3
    sheet = QgsVectorLayer(f"{path}|layername=field_sheet", "visita", "ogr")
    index = sheet.fields().lookupField
    assert sheet.attributeAlias(index("verdict")) == "Verdict" and sheet.editFormConfig().readOnly(index("verdict"))
    assert sheet.attributeAlias(index("advice")) == "What would change the verdict"
    assert {"Selected": "selected"} in sheet.editorWidgetSetup(index("final_verdict")).config()["map"]
    fill(sheet, "001", **FILLED, reason="Sin actividad viable: «el pozo» se secó")
    fill(sheet, "002", governance="yes", activity_viable="yes", activity="café", decision="keep")
    decisions = run("importfieldsheet", {"SHEET": sheet, "LOCALITIES": judged, "CODE": "cve", "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    again = run("fourcriteria", {**program, "OVERRIDES": decisions})
    output = again["OUTPUT"]
    row = dict(zip(column(output, "cve"), output.getFeatures()))["001"]
    told = ("verdict", "final_verdict", "selected", "override_by", "override_date", "override_reason")
    assert [row[name] for name in told] == [
        "selected", "override_out", False, "Ana", "2026-11-21", "Sin actividad viable: «el pozo» se secó",
    ]  # fmt: skip
    assert column(output, "verdict") == column(judged, "verdict")
    assert column(output, "selected") == [True, False, True, False, False]
    assert column(output, "override_by") == [None, "Ana", None, None, None]
    assert column(again["SUMMARY"], "localities") == [2, 2]
    # a locality that is gone keeps nothing from being judged
    program["LOCALITIES"] = layer_of([rows[0], *rows[2:]])
    assert run("fourcriteria", {**program, "OVERRIDES": decisions})["SELECTED_COUNT"] == 2
    assert any("localities that do not exist: 1" in warning and "001" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("change", "problem", "words"),
    [
        ({"governance": "maybe"}, "wrong_governance", "not in its list: 1 of “hoja” (rows 2; Does the local authority"),
        ({"author": None}, "missing_author", "lacks something: 1 of “hoja” (rows 2; Who decides"),
        ({"reason": "  "}, "missing_reason", "Reason of the decision"),
        ({"code": "009"}, "unknown_code", "does not exist: 1"),
        ({"code": "001"}, "repeated_code", "was there before: 1"),
    ],
)
def test_what_was_filled_in_wrong_is_set_aside(run, sheet, localities, column, feedback, change, problem, words):
    fill(sheet, "002", **{**FILLED, "reason": "Se secó el pozo", **change})
    options = {"SHEET": sheet, "LOCALITIES": localities, "CODE": "cve", "OUTPUT": "memory:", "REJECTED": "memory:"}
    results = run("importfieldsheet", options)
    assert (results["DECISIONS"], results["REJECTED_COUNT"]) == (0, 1)
    assert column(results["REJECTED"], "problem") == [problem] and column(results["REJECTED"], "row") == [2]
    assert any(words in warning for warning in feedback.warnings), feedback.warnings


def test_a_filled_sheet_is_never_overwritten(run, sheet, localities, layer_of):
    path = sheet.source().split("|")[0]
    options = {"LOCALITIES": localities, "CODE": "cve", "SHEET": path}
    with pytest.raises(QgsProcessingException, match="exists already and may hold answers"):
        run("fieldsheet", options)
    none = layer_of([{"wkt": "POINT(0 0)", "cve": "1", "selected": False}], name="ninguna")
    with pytest.raises(QgsProcessingException, match="“ninguna” is selected"):
        run("fieldsheet", {**options, "LOCALITIES": none, "SHEET": path.replace("hoja", "otra")})
    with pytest.raises(QgsProcessingException, match="no field “decision”"):
        run("importfieldsheet", {"SHEET": layer_of([{"code": "1"}], "None", None, "tabla"), "OUTPUT": "memory:"})
