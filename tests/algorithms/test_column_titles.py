"""The titles that people gave to their columns stay with the columns that an output carries over."""

import pytest
from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_titles_of_the_input_are_on_the_loaded_output(run, layer_of, feedback, tmp_path, suffix):
    rows = [{"wkt": f"POINT({x} 0)", "poblacion_total": 10.0 * x, "cve": str(x)} for x in range(1, 6)]
    layer = layer_of(rows, name="localidades")
    layer.setFieldAlias(layer.fields().lookupField("poblacion_total"), "Habitantes")
    path = str(tmp_path / f"salida.{suffix}")
    output = QgsProcessingOutputLayerDefinition(path, QgsProject())
    run("strata", {"INPUT": layer, "FIELD": "poblacion_total", "STRATA": 2, "OUTPUT": output})
    written = QgsVectorLayer(path, "salida", "ogr")
    details = run.context.layersToLoadOnCompletion()[path]
    details.postProcessor().postProcessLayer(written, run.context, feedback)
    named = {written.attributeAlias(index): field.name() for index, field in enumerate(written.fields())}
    assert named["Habitantes"][0] == "p" and named["Stratum"] == "stratum"
