"""The funnel inside QGIS: Cuadro 1 as a table and as a page."""

import pytest
from qgis.core import QgsProcessingException

FIELDS = {"STAGE_FIELD": "etapa", "COUNT_FIELD": "n"}


def test_cuadro_1(run, reference, numbers, column, tmp_path):
    page = tmp_path / "embudo.html"
    results = run(
        "funnel",
        {
            "STAGES": str(reference / "prioritization" / "seed_cuadro1_embudo.csv"),
            **FIELDS,
            "OUTPUT": "memory:",
            "REPORT": str(page),
        },
    )
    assert [round(value, 1) for value in numbers(results["OUTPUT"], "percent_of_previous")[1:]] == [
        40.7,
        73.1,
        42.0,
        81.4,
    ]
    assert set(column(results["OUTPUT"], "base")[1:]) == {"objetivo"}
    assert (results["STAGE_COUNT"], round(results["LAST_PERCENT"], 2)) == (5, 10.15)
    text = page.read_text(encoding="utf-8")
    assert "10,960" in text and "data:image/png;base64," in text


def test_gaps_and_growth_are_told(run, layer_of, feedback, numbers, column):
    stages = [
        {"etapa": "meta", "n": 10.0, "costo": 50.0},
        {"etapa": "b", "n": None, "costo": 5.0},
        {"etapa": "c", "n": 4.0, "costo": 6.0},
        {"etapa": "d", "n": 8.0, "costo": None},
    ]
    options = {"STAGES": layer_of(stages, "None", None, "etapas"), **FIELDS, "OUTPUT": "memory:"}
    output = run("funnel", {**options, "COST_FIELD": "costo"})["OUTPUT"]
    assert column(output, "cost_each") == [5.0, None, 1.5, None]
    said = " | ".join(feedback.warnings)
    assert "1 of table “etapas” (b)" in said and "more than the stage before: 1 of table “etapas” (d)" in said


def test_a_stage_given_twice(run, layer_of):
    stages = layer_of([{"etapa": "a", "n": 1.0}, {"etapa": "a", "n": 1.0}], "None", None, "etapas")
    with pytest.raises(QgsProcessingException, match="Stage “a” of table “etapas”"):
        run("funnel", {"STAGES": stages, **FIELDS, "OUTPUT": "memory:"})
