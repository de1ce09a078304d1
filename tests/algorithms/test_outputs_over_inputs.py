"""An output never replaces the file of an input, nor that of another output."""

import shutil

import pytest
from qgis import processing
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def study(root, tmp_path):
    return shutil.copy(root / "resources" / "sample" / "oaxaca_study.gpkg", tmp_path / "estudio ñ.gpkg")


@pytest.mark.parametrize("given", ["path", "layer", "selection", "id"])
def test_the_file_of_an_input_is_kept(provider, study, feedback, given):
    source = f"{study}|layername=localities"
    layer, context, project = QgsVectorLayer(source, "localities", "ogr"), QgsProcessingContext(), QgsProject()
    project.addMapLayer(layer)
    context.setProject(project)
    value = {
        "path": source,
        "layer": layer,
        "selection": QgsProcessingFeatureSourceDefinition(layer.id(), False),
        "id": layer.id(),
    }[given]
    parameters = {"LOCALITIES": value, "CODE": "code", "OUTPUT": str(study)}
    with pytest.raises(QgsProcessingException, match="cannot replace .*estudio ñ.gpkg, which is one of the inputs"):
        processing.run("territorios:checklocalities", parameters, context=context, feedback=feedback)
    assert QgsVectorLayer(f"{study}|layername=municipalities", "", "ogr").featureCount() == 321


def test_a_table_read_as_a_file_is_kept(run, tmp_path):
    table = tmp_path / "localidades.csv"
    table.write_text("CODIGO,X,Y\n1,-79,-2\n", encoding="utf-16")
    before = table.read_bytes()
    with pytest.raises(QgsProcessingException, match="cannot replace"):
        run("importlocalities", {"INPUT": str(table), "OUTPUT": str(tmp_path / "." / "localidades.csv")})
    assert table.read_bytes() == before


def test_two_outputs_are_two_files(run, layer_of, tmp_path):
    (tmp_path / "x").mkdir()
    places = layer_of([{"wkt": "POINT(0 0)", "code": "1"}, {"wkt": "POINT(9 0)", "code": "2"}])
    table = tmp_path / "table.csv"
    table.write_text("code,value\n1,5\n3,6\n")
    output = tmp_path / "out.gpkg"
    parameters = {"INPUT": places, "CODE": "code", "TABLE": str(table), "TABLE_CODE": "code", "OUTPUT": str(output)}
    same = "“Layer with the table” and “Rows without a record” cannot be the same file"
    with pytest.raises(QgsProcessingException, match=same):
        run("jointable", {**parameters, "UNMATCHED": str(tmp_path / "x" / ".." / "out.gpkg")})
    assert not output.exists()
    # a result of an earlier run is replaced as always
    output.write_bytes(b"")
    run("jointable", parameters)
    assert QgsVectorLayer(str(output), "", "ogr").featureCount() == 2
