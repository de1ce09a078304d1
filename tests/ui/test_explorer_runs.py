"""What the prioritization explorer keeps and exchanges: layers, field sheets, runs that fail or are canceled."""

import json

from qgis.core import QgsVectorLayer, edit


def test_what_is_kept_is_what_was_seen(explorer, project, wait_until, column, type_in, write, click):
    explorer.pane.wanted.emit(3)
    type_in(explorer.reason, "visita")
    click(explorer.include)
    write(explorer.settings.sliders["RADIUS"].box, "7500")
    wait_until(lambda: explorer.judged["margin_m"].max() == 7500.0)
    seen = explorer.judged
    click(explorer.keep)
    wait_until(lambda: not explorer.runs.is_running())
    (layer,) = [one for one in project.mapLayers().values() if one.fields().lookupField("final_verdict") >= 0]
    assert column(layer, "final_verdict") == seen["final_verdict"].tolist()
    assert column(layer, "selected") == seen["selected"].tolist()
    assert column(layer, "cum_fam") == [None if value != value else value for value in seen["cum_fam"]]
    assert column(layer, "override_reason")[3] == "visita"
    assert layer.renderer().type() == "categorizedSymbol"
    stamp, tables = map(json.loads, layer.metadata().history())
    assert stamp["run_id"] == column(layer, "run_id")[0]
    assert stamp["parameters"]["RADIUS"] == 7500.0
    assert tables["QUOTAS"]["state"] == {"20": 5290.0}
    assert [decision["reason"] for decision in tables["OVERRIDES"].values()] == ["visita"]
    assert "Kept as layer" in explorer.messages.currentItem().text()


def test_kept_in_the_group_of_the_study(explorer, project, wait_until, click):
    group = project.layerTreeRoot().insertGroup(0, "Estudio")
    group.setCustomProperty("territorios/group", "study")
    click(explorer.keep)
    wait_until(lambda: not explorer.runs.is_running())
    assert [node.layer().renderer().type() for node in group.findLayers()] == ["categorizedSymbol"]


def test_field_sheet_there_and_back(explorer, project, wait_until, tmp_path, selected, texts):
    path = tmp_path / "cédula.gpkg"
    explorer.runs.export_to(str(path))
    wait_until(lambda: not explorer.runs.is_running())
    assert "Field sheet written" in explorer.messages.currentItem().text()
    sheet = QgsVectorLayer(str(path), "cédula", "ogr")
    assert sheet.featureCount() == selected(explorer)
    answered, incomplete = list(sheet.getFeatures())[:2]
    answers = {"decision": "exclude", "author": "Brigada 2", "visit_date": "2026-03-01", "reason": "Conflicto abierto"}
    with edit(sheet):
        for name, answer in answers.items():
            sheet.changeAttributeValue(answered.id(), sheet.fields().lookupField(name), answer)
        sheet.changeAttributeValue(incomplete.id(), sheet.fields().lookupField("decision"), "exclude")
    del sheet
    explorer.runs.import_from(str(path))
    wait_until(lambda: not explorer.runs.is_running())
    row = explorer._live.row_of_code[answered["code"]]
    assert explorer.judged["final_verdict"][row] == "override_out"
    assert texts(explorer.decisions, "author") == ["Brigada 2"]
    said = explorer.messages.currentItem().text()
    assert "Decisions imported: 1." in said and "Rows not used: 1." in said


def test_a_run_that_fails_says_why(explorer, wait_until, tmp_path):
    path = tmp_path / "ya.gpkg"
    path.write_text("")
    explorer.runs.export_to(str(path))
    wait_until(lambda: not explorer.runs.is_running())
    assert "exists already" in explorer.messages.currentItem().text()
    assert explorer.keep.isEnabled()


def test_canceled(explorer, as_it_begins, wait_until, project, click):
    before = set(project.mapLayers())
    with as_it_begins():
        click(explorer.keep)
        click(explorer.cancel)
    wait_until(lambda: not explorer.runs.is_running())
    assert set(project.mapLayers()) == before
    assert "Canceled" in explorer.messages.currentItem().text()
    assert explorer.keep.isEnabled()


def test_canceled_as_the_first_of_two_runs_ends(explorer, wait_until, tmp_path, click, as_it_ends):
    path = tmp_path / "hoja.gpkg"
    explorer.runs.export_to(str(path))
    as_it_ends(lambda: click(explorer.cancel))
    wait_until(lambda: not explorer.runs.is_running())
    assert "Canceled" in explorer.messages.currentItem().text()
    assert not path.exists()
