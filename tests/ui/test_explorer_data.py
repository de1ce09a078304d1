"""The localities of the prioritization explorer: from the study, from a layer, removed and edited."""

from qgis.core import edit
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.study.study_inputs import StudyInputs, write_study


def test_opens_with_what_the_study_says(explorer, localities, program_fields, texts):
    assert explorer.inputs.layer() is localities
    assert explorer.inputs.values() == program_fields
    assert explorer.settings.values()["RADIUS"] == 9000.0
    assert explorer.current_scenario().quotas == {"state": {"20": 5290.0}, "territory": {}}
    assert explorer.localities.model().rowCount() == 1871
    assert texts(explorer.states, "quota") == ["5,290"]
    assert "Localities selected" in explorer.summary.text()


def test_the_result_of_a_study_says_the_territories(
    localities, program_fields, layer_of, project, open_explorer, texts
):
    record = {field: "1" for field in program_fields.values()} | {"functional_territory": "Norte", "wkt": "POINT(0 0)"}
    numbers = ("POPULATION", "HOUSEHOLDS", "UNITS_UNDER_20HA", "FAMILIES")
    result = layer_of([record | {program_fields[name]: 900.0 for name in numbers}], name="Localities by verdict")
    result.setCustomProperty("territorios/table", "verdicts")
    project.addMapLayer(result)
    fields = {name: field for name, field in program_fields.items() if name != "TERRITORY"}
    inputs = StudyInputs(fields, project)
    inputs.put("LOCALITIES", localities)
    write_study(project, inputs)
    dock = open_explorer()
    assert dock.inputs.layer() is result
    assert dock.inputs.values()["TERRITORY"] == "functional_territory"
    assert texts(dock.territories, "name") == ["Norte"]


def test_what_is_doubtful_is_counted(layer_of, project, open_explorer):
    record = {
        "wkt": "POINT(0 0)", "code": "1", "state_code": "A", "mun_code": "1", "territory": "T", "population": 10.0,
        "households": 100.0, "units": 150.0, "families": 80.0, "is_seat": "1",
    }  # fmt: skip
    layer = layer_of([record, {**record, "code": "2", "families": -5.0}])
    project.addMapLayer(layer)
    dock = open_explorer()
    dock.inputs.layers.setLayer(layer)
    assert dock.rules_tabs.tabText(2) == "Data (4)"
    assert "Negative values, which count as missing: 1" in dock.input_notes.text()


def test_without_a_study_a_layer_is_chosen(localities, open_explorer, selected):
    dock = open_explorer()
    assert "tab Data" in dock.summary.text()
    assert not dock.keep.isEnabled()
    dock.inputs.layers.setLayer(localities)
    assert dock.inputs.values()["FAMILIES"] == "families_illustrative"
    assert "Territory" in dock.summary.text()
    dock.inputs.fields["TERRITORY"].setField("mun_code")
    assert selected(dock) == 116
    assert dock.keep.isEnabled()


def test_the_layer_is_removed(explorer, project, localities, qgis_canvas):
    project.removeMapLayer(localities.id())
    assert "no longer in the project" in explorer.summary.text()
    assert explorer.table.rowCount() == 0
    assert explorer.map_link.marks is None
    explorer.settings.sliders["RATIO"].slider.setValue(50)
    QTest.qWait(100)
    assert not explorer.keep.isEnabled()


def test_the_layer_is_removed_among_others(explorer, project, localities, sample):
    for table in ("centers", "sources_illustrative"):
        sample(table, project)
    project.removeMapLayer(localities.id())
    assert "no longer in the project" in explorer.summary.text()
    assert explorer.inputs.layer() is None
    explorer.close()


def test_the_layer_is_edited(layer_of, project, open_explorer, wait_until, selected):
    records = [
        {
            "wkt": f"POINT({x} 0)", "code": code, "name": code, "state_code": "A", "mun_code": "1", "territory": "T",
            "population": 900.0, "households": 100.0, "units": 50.0, "families": families, "is_seat": seat,
        }
        for x, code, families, seat in ((0, "uno", 80.0, "1"), (5000, "dos", 20.0, "0"))
    ]  # fmt: skip
    layer = layer_of(records)
    project.addMapLayer(layer)
    dock = open_explorer()
    dock.inputs.layers.setLayer(layer)
    assert selected(dock) == 1
    with edit(layer):
        layer.changeAttributeValue(2, layer.fields().lookupField("families"), 90.0)
    wait_until(lambda: selected(dock) == 2)
    with edit(layer):
        layer.deleteFeature(1)
    # without its seat nobody is near one
    wait_until(lambda: dock.table.rowCount() == 1 and selected(dock) == 0)
