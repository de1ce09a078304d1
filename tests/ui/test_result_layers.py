"""Results load once, in one group and order, and are read anew when a step runs again."""

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer
from territorios_productivos.processing.layers.study.study_package import replace_database, save_credits
from territorios_productivos.processing.layers.writing.credits import credit, illustrative_inputs
from territorios_productivos.ui.study.result_layers import show_results, study_group
from territorios_productivos.ui.study.study_inputs import StudyInputs


@pytest.fixture
def made(layer_of, tmp_path):
    """Callable: put tables in place as the study does: name to records."""

    def write(tables, folder=tmp_path):
        draft = folder / "draft.gpkg"
        draft.unlink(missing_ok=True)
        for table, records in tables.items():
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName, options.layerName = "GPKG", table
            if draft.exists():
                options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            layer = layer_of(records)
            context = QgsProject.instance().transformContext()
            error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(draft), context, options)
            assert error == QgsVectorFileWriter.WriterError.NoError, message
        replace_database(draft, folder / "study.gpkg")

    return write


@pytest.fixture
def inputs(project, tmp_path):
    return StudyInputs({"FOLDER": str(tmp_path), "CENTERS": "given"}, project)


ROW = {"total_min": 5.0, "wkt": "Point(1 2)"}


def titles(project):
    return [(group.name(), [node.name() for node in group.findLayers()]) for group in study_group(project).children()]


def test_read_anew_with_other_columns(project, inputs, made, column):
    made({"access": [ROW]})
    (layer,) = show_results(project, inputs, "accessibility", False)
    assert layer.renderer().type() == "RuleRenderer"
    layer.setName("Mine")
    made({"access": [{"more": 1, **ROW}, {"more": 2, **ROW, "total_min": 9.0}]})
    (again,) = show_results(project, inputs, "accessibility", False)
    assert again is layer
    assert column(layer, "total_min") == [5.0, 9.0]
    assert column(layer, "more") == [1, 2]
    assert layer.featureCount() == 2
    assert titles(project) == [("Accessibility", ["Mine"])]


def test_a_result_tells_whose_data_it_is_made_from(project, inputs, made, tmp_path):
    made({"access": [ROW]})
    written = QgsVectorLayer(f"{tmp_path}/study.gpkg|layername=access", "access", "ogr")
    for year in (2020, 2025):
        credit(written, [f"INEGI {year}"], ["Roads"])
        save_credits([written])
        (layer,) = show_results(project, inputs, "accessibility", False)
        assert (layer.metadata().rights(), illustrative_inputs(layer)) == ([f"INEGI {year}"], ["Roads"])
    # a table that tells nothing does not take away what a person wrote
    made({"access": [ROW]})
    (layer,) = show_results(project, inputs, "accessibility", False)
    assert layer.metadata().rights() == ["INEGI 2025"]


def test_problems_of_the_roads_have_the_rights_of_the_roads(project, inputs, made, layer_of, tmp_path):
    roads = layer_of([{"wkt": "LINESTRING(0 0,1 1)", "speed": 50.0}], "LineString", name="Roads_illustrative")
    credit(roads, ["IMT 2023"], [])
    project.addMapLayer(roads)
    inputs.put("ROADS", roads.id())
    made({"road_problems": [ROW]})
    (tmp_path / "study.gpkg").rename(tmp_path / "roads.gpkg")
    (layer,) = show_results(project, inputs, "roads", False)
    assert (layer.metadata().rights(), illustrative_inputs(layer)) == (["IMT 2023"], ["Roads_illustrative"])


def test_order_whatever_the_steps_run_first(project, inputs, made):
    made({"territories": [ROW], "territory_units": [ROW], "verdicts": [ROW], "access": [ROW]})
    for step in ("territories", "accessibility", "prioritization"):
        show_results(project, inputs, step, False)
    assert titles(project) == [
        ("Prioritization", ["Localities by verdict"]),
        ("Accessibility", ["Time to the nearest center"]),
        ("Functional territories", ["Units by their role in the territory", "Territories by travel time"]),
    ]
    # where the person moved a layer it stays
    root = project.layerTreeRoot()
    node = root.findLayer(inputs.result(project, "access").id())
    root.insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)
    show_results(project, inputs, "accessibility", False)
    assert root.children()[0].name() == "Time to the nearest center"


def test_a_table_no_longer_made_leaves_the_project(project, inputs, made):
    made({"territories": [ROW], "flow_territories": [ROW], "access": [ROW]})
    for step in ("territories", "accessibility"):
        show_results(project, inputs, step, True)
    made({"territories": [ROW], "access": [ROW]})
    show_results(project, inputs, "territories", False)
    assert inputs.result(project, "flow_territories") is None
    assert inputs.result(project, "territories") is not None
    assert inputs.result(project, "access") is not None


def test_another_folder(project, inputs, made, tmp_path, column):
    made({"access": [ROW]})
    (layer,) = show_results(project, inputs, "accessibility", False)
    other = tmp_path / "other"
    other.mkdir()
    made({"access": [{**ROW, "total_min": 7.0}]}, other)
    inputs.put("FOLDER", str(other))
    (again,) = show_results(project, inputs, "accessibility", False)
    assert again is layer
    assert column(layer, "total_min") == [7.0]


def test_group_deleted_by_the_person(project, inputs, made):
    made({"access": [ROW]})
    show_results(project, inputs, "accessibility", False)
    project.layerTreeRoot().removeChildNode(study_group(project))
    project.removeAllMapLayers()
    show_results(project, inputs, "accessibility", False)
    assert titles(project) == [("Accessibility", ["Time to the nearest center"])]
