"""The shipped model, which chains three algorithms, runs as a model of the provider."""

import pytest
from territorios_productivos.processing.layers.writing.credits import illustrative_inputs
from territorios_productivos.processing.shipped_models import complete_models

MODEL = "prioritylocalities"


@pytest.fixture
def inputs(root):
    sample = f"{root}/resources/sample/oaxaca_study.gpkg|layername="
    return {
        "ROADS": f"{sample}roads_illustrative", "SPEED": "speed_kmh", "CENTERS": f"{sample}centers", "CENTER_CODE": "center_id",
        "LOCALITIES": f"{sample}localities", "CODE": "code", "MUNICIPALITY": "mun_code", "STATE": "state_code",
        "POPULATION": "population", "HOUSEHOLDS": "households_illustrative", "UNITS": "units_under_20ha_illustrative",
        "FAMILIES": "families_illustrative", "IS_SEAT": "is_seat", "QUOTAS": f"{sample}quotas_illustrative",
    }  # fmt: skip


def test_chain_of_three_algorithms(run, inputs, column):
    outputs = {
        f"{name}": "memory:"
        for name in (
            "territories:Territories",
            "priorities:Localities by verdict",
            "priorities:Ranking of territories",
            "priorities:Summary by state",
        )
    }
    results = run(MODEL, {**inputs, **outputs})
    verdicts = results["priorities:Localities by verdict"]
    assert verdicts.featureCount() == 1871
    # sources and what is not real come along the chain
    assert any("INEGI" in text for text in verdicts.metadata().rights())
    assert "roads_illustrative" in illustrative_inputs(verdicts)
    # what each step found is still there at the end of the chain
    assert {"total_min", "territory", "verdict"} <= set(verdicts.fields().names())
    assert sum(column(verdicts, "selected")) == column(results["priorities:Summary by state"], "localities")[-1] > 0
    assert set(column(verdicts, "territory")) - {None} == set(column(results["territories:Territories"], "territory"))


def test_its_outputs_are_known_before_it_is_run(provider):
    """As the help of `qgis_process` and the list of the toolbox ask for them, of the model that the provider holds."""
    complete_models(provider)
    model = provider.algorithm(MODEL)
    assert model.validate() == (True, [])
    assert "priorities:Localities by verdict" in [output.name() for output in model.outputDefinitions()]
    copy = model.create()
    assert (copy.displayName(), copy.provider().id()) == ("Priority localities", "territorios")


def test_designer_finds_nothing_to_complain_about(provider):
    valid, problems = provider.algorithm(MODEL).create().validate()
    assert valid, problems
