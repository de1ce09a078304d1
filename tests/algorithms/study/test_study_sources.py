"""Each result of a study says whose data it is made from, and which of them are not real."""

from territorios_productivos.processing.algorithms.study.study_layers import made_from, study_layers
from territorios_productivos.processing.layers.writing.credits import ILLUSTRATIVE, credit


def test_each_table_names_inputs_that_a_study_has(provider):
    study = provider.algorithm("study")
    inputs = {given.name().casefold() for given in study.parameterDefinitions() if given.type() == "source"}
    tables = [table[0] for _, group in study_layers(True) for table in group]
    named = {table: made_from(table) for table in tables}
    assert all(set(roles) <= inputs for roles in named.values() if roles is not None), named
    assert named["flow_territories"] == ("flows", "municipalities")
    assert {"localities", "quotas", "roads"} <= set(named["verdicts"]), "territories come before the selection"
    assert "production" not in named["verdicts"]
    assert named["territory_ranking"] == named["verdicts"]
    assert "roads" in named["access"] and "flows" not in named["access"]


def test_a_copy_of_the_layer_keeps_the_credit(layer_of):
    layer = layer_of([{"wkt": "POINT(0 0)", "a": 1}])
    credit(layer, ["INEGI", "", "INEGI", "SIAP"], ["Roads", "Quotas"])
    metadata = layer.clone().metadata()
    assert metadata.rights() == ["INEGI", "SIAP"]
    told = [(constraint.type, constraint.constraint) for constraint in metadata.constraints()]
    assert told == [(ILLUSTRATIVE, "Roads"), (ILLUSTRATIVE, "Quotas")]
    credit(layer, ["INEGI"], [])
    assert (layer.metadata().rights(), layer.metadata().constraints()) == (["INEGI"], [])
