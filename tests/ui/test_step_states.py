"""State of each step, from what it was made from and what its inputs are now."""

import os
import shutil

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from territorios_productivos.ui.study.fingerprints import changed_names, count_edit, input_state, layer_state
from territorios_productivos.ui.study.step_states import State, StepRecords, StepState, pending_steps
from territorios_productivos.ui.study.study_inputs import StudyInputs
from territorios_productivos.ui.study.study_steps import STEPS, Lack, lack_sentences, lacks


@pytest.fixture
def study(project, layer_of, tmp_path):
    """A study whose layers are small, with a folder that has results of every step."""
    record = {"code": "1", "n": 1, "wkt": "Point(1 2)"}
    inputs = StudyInputs({"CODE": "code", "POPULATION": "n", "FOLDER": str(tmp_path)}, project)
    for name, geometry, wkt in (
        ("LOCALITIES", "Point", "Point(1 2)"),
        ("ROADS", "LineString", "LineString(0 0, 1 1)"),
        ("CENTERS", "Point", "Point(1 2)"),
    ):
        layer = layer_of([{**record, "wkt": wkt}], geometry, name=name)
        project.addMapLayer(layer)
        inputs.put(name, layer)
    inputs.put("CENTER_ID", "code")
    for file in ("study.gpkg", "roads.gpkg"):
        (tmp_path / file).touch()
    (tmp_path / "report").mkdir()
    return inputs


def done(records, inputs, *steps):
    for step in steps:
        records.keep(step, records.before(step, inputs), {"N": 1}, [])


def out_of_date(records, inputs):
    return {step for step, found in records.states(inputs).items() if found.state is State.OUT_OF_DATE}


def test_each_input_touches_only_the_steps_that_use_it(study, project):
    for name in ("MUNICIPALITY", "STATE", "HOUSEHOLDS", "UNITS_UNDER_20HA", "FAMILIES", "IS_SEAT"):
        study.put(name, "n")
    records = StepRecords(project)
    done(records, study, "roads", "accessibility", "territories", "prioritization", "axes", "report")
    assert out_of_date(records, study) == set()
    for name, value, touched in (
        ("RATIO", 0.5, {"prioritization"}),
        ("CUTOFF", 60.0, {"territories"}),
        ("WALK_SPEED", 4.0, {"accessibility", "territories"}),
        ("TOLERANCE", 2.0, {"roads", "accessibility", "territories"}),
        ("NAME", "n", {"report"}),
        ("POPULATION", "code", {"territories", "prioritization"}),
    ):
        before = study.parameters.get(name)
        study.put(name, value)
        assert out_of_date(records, study) == touched, name
        study.put(name, before)
    assert out_of_date(records, study) == set()


def test_a_step_run_anew_makes_those_after_it_out_of_date(study, project):
    records = StepRecords(project)
    done(records, study, "accessibility", "territories", "prioritization", "report")
    study.put("CUTOFF", 60.0)
    assert pending_steps(records.states(study))[:2] == ["roads", "territories"]
    done(records, study, "territories")
    assert out_of_date(records, study) == {"prioritization", "report"}
    assert records.states(study)["prioritization"].rerun == ["territories"]
    # the same again changes nothing more
    done(records, study, "prioritization", "report")
    done(records, study, "territories")
    assert out_of_date(records, study) == set()


def test_axes_are_ranked_again_after_the_territories(study, project, layer_of):
    production = layer_of([{"n": 1}], "None", None, "production")
    project.addMapLayer(production)
    study.put("PRODUCTION", production)
    for name in ("UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD", "MUNICIPALITY", "FAMILIES"):
        study.put(name, "n")
    records = StepRecords(project)
    # corridors and specialization need no territories
    assert records.states(study)["axes"].state is State.READY
    done(records, study, "axes")
    done(records, study, "territories")
    assert records.states(study)["axes"].rerun == ["territories"]
    done(records, study, "axes")
    study.put("TERRITORY", "n")
    assert records.states(study)["axes"].changed == ["TERRITORY"]
    done(records, study, "axes")
    for name, value in (("REFERENCE_SPEED", 60.0), ("ROAD_NAME", "n")):
        study.put(name, value)
        assert "axes" not in out_of_date(records, study)  # without places of production there are no bottlenecks
    study.put("SOURCES", study.parameters["CENTERS"])
    study.put("AMOUNT_FIELD", "n")
    done(records, study, "axes")
    study.put("REFERENCE_SPEED", 50.0)
    assert records.states(study)["axes"].changed == ["REFERENCE_SPEED"]


def test_results_belong_to_their_folder(study, project, tmp_path):
    records = StepRecords(project)
    done(records, study, "roads", "accessibility")
    study.put("FOLDER", str(tmp_path / "other"))
    assert records.states(study)["accessibility"].state is State.READY
    study.put("FOLDER", str(tmp_path))
    os.remove(tmp_path / "study.gpkg")
    states = records.states(study)
    assert (states["roads"].state, states["accessibility"].state) == (State.DONE, State.READY)


def test_records_stay_with_the_project(study, project, tmp_path):
    done(StepRecords(project), study, "roads")
    assert StepRecords(project).states(study)["roads"].state is State.DONE
    for text in ("{", "[]", '{"roads": 1}'):
        project.writeEntry("territorios", "/steps", text)
        assert StepRecords(project).states(study)["roads"].state is State.READY
    project.writeEntry("territorios", "/steps", '{"unheard": {}}')
    assert list(StepRecords(project).states(study)) == list(STEPS[1:])


def test_what_is_missing(study):
    assert lacks("accessibility", study, ()) == []
    study.put("CENTERS", None)
    assert lacks("accessibility", study, ()) == [Lack(("CENTERS", "IS_SEAT"))]
    assert lacks("territories", study, ()) == [Lack(("CENTERS", "IS_SEAT", "FLOWS"))]
    study.put("IS_SEAT", "n")
    assert lacks("accessibility", study, ()) == []
    study.put("FLOWS", study.parameters["LOCALITIES"])
    # half an input stops only the steps that use it
    assert Lack(("FLOW_AMOUNT",)) in lacks("territories", study, ()) and Lack(("FLOW_AMOUNT",)) in lacks(
        "data", study, ()
    )
    assert lacks("accessibility", study, ()) == []
    study.put("QUOTAS", "no longer there")
    assert lacks("accessibility", study, ()) == [Lack(("QUOTAS",))] and lacks("roads", study, ()) == []
    study.put("QUOTAS", None)
    study.project.removeMapLayer(study.parameters["ROADS"])
    assert Lack(("ROADS",)) in lacks("roads", study, ())
    assert lacks("data", StudyInputs({}, QgsProject()), ()) == [Lack(("LOCALITIES",)), Lack(("ROADS",))]
    assert Lack(steps=("territories",)) in lacks("prioritization", study, ())
    study.put("TERRITORY", "code")
    assert not any(lack.steps for lack in lacks("prioritization", study, ()))


def test_sentences_of_what_is_missing():
    titles = {"A": "Roads", "B": "Centers", "t": "Territories", "r": "Report"}

    def said(*lacking):
        return lack_sentences(lacking, titles, lambda name, title: f"{name} {title}")

    assert said(Lack(("A",)), Lack(("A", "B")), Lack(("B",))) == [
        "Choose A “Roads”, B “Centers”.",
        "Choose A “Roads” or B “Centers”.",
    ]
    assert said(Lack(steps=("t",))) == ["First run “Territories”."]
    assert said(Lack(steps=("t", "r"))) == ["First run another step."]
    assert said() == []


def test_steps_to_run():
    waiting = StepState(State.MISSING, [Lack(steps=("a",))])
    after_a = StepState(State.DONE, record={"taken": {"a": "x"}})
    assert pending_steps({"a": StepState(State.READY), "b": waiting}) == ["a", "b"]
    assert pending_steps({"a": StepState(State.DONE, record={}), "b": waiting}) == []
    assert pending_steps({"a": StepState(State.OUT_OF_DATE, record={}), "b": after_a}) == ["a", "b"]
    lacking = StepState(State.OUT_OF_DATE, [Lack(("ROADS",))], record={})
    assert pending_steps({"a": lacking, "b": after_a}) == []


def test_state_of_a_geopackage_layer(root, tmp_path, qgis_app):
    first, second = tmp_path / "a" / "data.gpkg", tmp_path / "b" / "data.gpkg"
    for path in (first, second):
        path.parent.mkdir()
        shutil.copy(root / "resources" / "sample" / "oaxaca_study.gpkg", path)
    layer = QgsVectorLayer(f"{first}|layername=centers", "c", "ogr")
    before = layer_state(layer)
    # another place and another time of the file, the same data
    os.utime(second, (1, 1))
    assert layer_state(QgsVectorLayer(f"{second}|layername=centers", "c", "ogr")) == before
    assert layer_state(QgsVectorLayer(f"{second}|layername=flows", "c", "ogr")) != before
    layer.setSubsetString("center_id > '1'")
    assert layer_state(layer) != before
    layer.setSubsetString("")
    assert layer_state(layer) == before
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("name"), "Other")
    assert layer_state(layer) == before
    assert layer.commitChanges()
    assert layer_state(QgsVectorLayer(f"{first}|layername=centers", "c", "ogr")) != before


def test_state_of_a_file_and_of_memory(tmp_path, layer_of):
    path = tmp_path / "flows.csv"
    path.write_text("a,b\n1,2\n")
    before = layer_state(QgsVectorLayer(str(path), "f", "ogr"))
    assert layer_state(QgsVectorLayer(str(path), "f", "ogr")) == before
    path.write_text("a,b\n1,34\n")
    assert layer_state(QgsVectorLayer(str(path), "f", "ogr")) != before
    memory = layer_of([{"a": 1, "wkt": "Point(1 2)"}])
    before = layer_state(memory)
    count_edit(memory)
    assert layer_state(memory) != before


def test_changes_by_name(study):
    before = input_state(study, ("CODE", "LOCALITIES", "RATIO"))
    assert set(before) == {"CODE", "LOCALITIES"}
    study.put("RATIO", 1.0)
    study.put("CODE", None)
    assert changed_names(before, input_state(study, ("CODE", "LOCALITIES", "RATIO"))) == ["RATIO", "CODE"]
