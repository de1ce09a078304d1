"""A study lives in the project and comes back whole."""

from qgis.core import QgsProject
from territorios_productivos.ui.study.study_inputs import StudyInputs, read_study, write_study


def test_nothing_is_an_empty_study(project):
    inputs = read_study(project)
    assert not inputs
    assert inputs.layer("ROADS") is None
    assert inputs.field("CODE") == inputs.folder == ""


def test_saved_closed_and_reopened(project, sample, tmp_path):
    layer = sample("localities", project)
    inputs = StudyInputs({"CODE": "código", "RATIO": 0.24, "SNAP_TO_MAIN": False})
    inputs.put("LOCALITIES", layer)
    inputs.put("NAME", "")
    write_study(project, inputs)
    assert project.isDirty()
    project.write(str(tmp_path / "kept.qgz"))
    project.clear()
    assert not read_study(project)
    project.read(str(tmp_path / "kept.qgz"))
    again = read_study(project)
    assert again.parameters == inputs.parameters
    assert again.layer("LOCALITIES").featureCount() == 1871
    assert "NAME" not in again.parameters


def test_writing_the_same_leaves_the_project_clean(project):
    write_study(project, StudyInputs({"CODE": "a"}))
    project.setDirty(False)
    write_study(project, StudyInputs({"CODE": "a"}))
    assert not project.isDirty()
    write_study(project, StudyInputs())
    assert project.isDirty()
    assert not read_study(project)


def test_an_entry_that_cannot_be_read_is_an_empty_study(project):
    for text in ("{", "[1]"):
        project.writeEntry("territorios", "/study", text)
        assert not read_study(project)


def test_a_layer_is_found_by_its_source_too(project, sample):
    layer = sample("centers", project)
    inputs = StudyInputs({"CENTERS": layer.source()}, project)
    assert inputs.layer("CENTERS") is layer
    assert StudyInputs({"CENTERS": "gone"}, project).layer("CENTERS") is None
    assert StudyInputs({"CENTERS": layer.id()}, QgsProject()).layer("CENTERS") is None


def test_sources_in_place_of_ids(project, sample, layer_of):
    file_layer, memory = sample("centers", project), layer_of([{"a": 1, "wkt": "Point(1 2)"}])
    project.addMapLayer(memory)
    inputs = StudyInputs({"CENTERS": file_layer.id(), "SOURCES": memory.id(), "RATIO": 1.0}, project)
    sources = inputs.sources()
    assert sources["CENTERS"].endswith("oaxaca_study.gpkg|layername=centers")
    assert "SOURCES" not in sources
    assert sources["RATIO"] == 1.0
    assert inputs.parameters["CENTERS"] == file_layer.id()


def test_result_by_its_table(project, sample):
    layer = sample("centers", project)
    assert StudyInputs().result(project, "verdicts") is None
    layer.setCustomProperty("territorios/table", "verdicts")
    assert StudyInputs().result(project, "verdicts") is layer
