"""Every result says whose data it is made from and which of them are not real, result after result."""

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from territorios_productivos.processing.layers.writing.credits import credit, credits_of, illustrative_inputs

POINTS = [{"wkt": f"POINT({1000 * i} {700 * i})", "name": f"L{i}", "value": float(i)} for i in range(1, 9)]


@pytest.fixture
def places(layer_of):
    layer = layer_of(POINTS, name="Localidades")
    credit(layer, ["INEGI 2020"], [])
    return layer


def credits(layer):
    return layer.metadata().rights(), illustrative_inputs(layer)


def test_a_result_has_the_rights_of_its_inputs_and_the_next_one_too(run, places, layer_of):
    strata = run("strata", {"INPUT": places, "FIELD": "value", "K": 2, "OUTPUT": "memory:"})["OUTPUT"]
    assert credits(strata) == (["INEGI 2020"], [])
    made_up = layer_of([{**row, "im_illustrative": row["value"]} for row in POINTS], name="Municipios")
    first = run("strata", {"INPUT": made_up, "FIELD": "im_illustrative", "K": 2, "OUTPUT": "memory:"})["OUTPUT"]
    assert credits(first) == ([], ["Municipios"])
    second = run("strata", {"INPUT": first, "FIELD": "im_illustrative", "K": 2, "OUTPUT": "memory:"})["OUTPUT"]
    assert credits(second) == ([], ["Municipios"]), "what it comes from, not the result"
    real = run("strata", {"INPUT": made_up, "FIELD": "value", "K": 2, "OUTPUT": "memory:"})["OUTPUT"]
    assert credits(real) == ([], []), "the illustrative column was not used"


def test_a_layer_that_QGIS_loads_from_a_file_is_credited(provider, places, tmp_path):
    """By what dresses it, for the file says nothing."""
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    feedback = QgsProcessingFeedback(False)
    path = str(tmp_path / "strata.gpkg")
    parameters = {
        "INPUT": places,
        "FIELD": "value",
        "K": 2,
        "OUTPUT": QgsProcessingOutputLayerDefinition(path, project),
    }
    algorithm = provider.algorithm("strata").create()
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    layer = context.takeResultLayer(results["OUTPUT"])
    if layer is None:
        from qgis.core import QgsVectorLayer

        layer = QgsVectorLayer(path, "strata", "ogr")
    assert credits(layer) == ([], [])
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert credits(layer) == (["INEGI 2020"], [])


def test_chosen_rows_and_several_layers_are_inputs_too(provider, places, layer_of):
    project = QgsProject()
    project.addMapLayer(places)
    context = QgsProcessingContext()
    context.setProject(project)
    strata = provider.algorithm("strata")
    chosen = QgsProcessingFeatureSourceDefinition(places.id(), True)
    assert credits_of(strata, {"INPUT": chosen, "FIELD": "value"}, context) == (["INEGI 2020"], [])
    assert credits_of(strata, {"INPUT": "no such layer", "FIELD": "value"}, context) == ([], [])
    rolls = [layer_of(POINTS, name=f"Padrón {number}") for number in (1, 2)]
    for roll, source in zip(rolls, ("SADER", "BIENESTAR")):
        credit(roll, [source, "INEGI 2020"], [])
    several = next(
        (algorithm, one.name())
        for algorithm in provider.algorithms()
        for one in algorithm.parameterDefinitions()
        if one.type() == "multilayer"
    )
    assert credits_of(several[0], {several[1]: rolls}, context) == (["SADER", "INEGI 2020", "BIENESTAR"], [])


def test_what_a_person_wrote_in_the_metadata_stays(layer_of):
    layer = layer_of(POINTS)
    metadata = layer.metadata()
    metadata.setAbstract("Mine")
    metadata.setConstraints([type(metadata).Constraint("public", "access")])
    layer.setMetadata(metadata)
    credit(layer, ["INEGI"], ["Roads", "Roads"])
    credit(layer, ["INEGI"], ["Roads"])
    assert layer.metadata().abstract() == "Mine"
    assert [(c.type, c.constraint) for c in layer.metadata().constraints()] == [
        ("access", "public"),
        ("illustrative", "Roads"),
    ]
