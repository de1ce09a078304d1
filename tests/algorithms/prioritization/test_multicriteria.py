"""Multi-criteria ranking and rank acceptability inside QGIS."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

WEIGHTED_SUM, TOPSIS, DP2, COMPONENT = range(4)
EQUAL, JUDGED, ENTROPY, CRITIC = range(1, 5)


@pytest.fixture
def stocks(layer_of):
    """scikit-criteria's stock example, with a row that lacks a criterion."""
    rows = [("PE", 7, 5, 35), ("JN", 5, 4, 26), ("AA", 5, 6, 28), ("FX", 3, 4, 36), ("MM", 1, 7, 30), ("GN", 5, 8, 30)]
    rows.append(("ZZ", None, 9, 20))
    return layer_of([dict(zip(("id", "roe", "cap", "ri"), row)) for row in rows], "None", None, "acciones")


@pytest.fixture
def criteria(layer_of):
    rows = [("roe", "max", 2.0), ("cap", "mayor", 4.0), ("ri", "menor", 1.0)]
    return layer_of([dict(zip(("field", "direction", "weight"), row)) for row in rows], "None", None, "criterios")


@pytest.fixture
def rank(run, stocks, criteria):
    def start(**options):
        given = {"INPUT": stocks, "CRITERIA": criteria, "OUTPUT": "memory:", "WEIGHTS": "memory:"}
        return run("multicriteria", {**given, **options})

    return start


def test_topsis_of_the_stock_example(rank, numbers, column, feedback):
    results = rank(METHOD=TOPSIS)
    output = results["OUTPUT"]
    np.testing.assert_allclose(
        numbers(output, "score")[:6], [0.55973, 0.37608, 0.57667, 0.20769, 0.43864, 0.78989], atol=5e-6
    )
    assert column(output, "rank") == [3, 5, 2, 6, 4, 1, None]
    assert column(output, "reason")[5:] == [None, "missing_roe"]
    total = sum(numbers(output, f"c_{name}")[:6] for name in ("roe", "cap", "ri"))
    np.testing.assert_allclose(total, numbers(output, "score")[:6])
    np.testing.assert_allclose(numbers(results["WEIGHTS"], "weight"), np.array([2, 4, 1]) / 7)
    assert column(results["WEIGHTS"], "direction") == ["max", "max", "min"]
    assert (results["RANKED"], results["MISSING_COUNT"]) == (6, 1)
    said = " | ".join(feedback.warnings)
    assert "add up to 7" in said and "“roe”, which are left out: 1 of layer “acciones” (rows 7)" in said


@pytest.mark.parametrize("method", [WEIGHTED_SUM, DP2, COMPONENT])
@pytest.mark.parametrize("missing", [0, 1, 2])
def test_every_method_ranks_and_adds_up(rank, numbers, method, missing):
    results = rank(METHOD=method, MISSING=missing)
    score = numbers(results["OUTPUT"], "score")
    total = sum(numbers(results["OUTPUT"], f"c_{name}") for name in ("roe", "cap", "ri"))
    np.testing.assert_allclose(total, score, atol=1e-12)
    assert np.isfinite(score).sum() == results["RANKED"] == (7 if missing else 6)
    assert ("EXPLAINED" in results) == (method == COMPONENT)


def test_a_criterion_against_its_direction_on_the_component_is_told(rank, layer_of, feedback):
    rows = [{"cap": float(x), "ri": float(x + 1), "roe": float(-x - x % 2)} for x in range(6)]
    criteria = layer_of([{"field": name, "direction": "max"} for name in rows[0]], "None", None, "criterios")
    told = "against their direction on the first component: 1 of layer “lugares” (roe)"
    for method in (WEIGHTED_SUM, COMPONENT):
        rank(INPUT=layer_of(rows, "None", None, "lugares"), CRITERIA=criteria, METHOD=method, WEIGHTING=1)
        assert any(told in warning for warning in feedback.warnings) == (method == COMPONENT)


def test_two_actors_and_their_disagreement(rank, layer_of, numbers, column, feedback):
    rows = [
        ("ana", "roe", "cap", 2.0),
        ("ana", "roe", "ri", 4.0),
        ("ana", "cap", "ri", 2.0),
        ("beto", "roe", "cap", 2.0),
        ("beto", "roe", "ri", 0.25),
        ("beto", "cap", "ri", 2.0),
    ]
    table = layer_of([dict(zip(("actor", "first", "second", "value"), row)) for row in rows], "None", None, "juicios")
    results = rank(WEIGHTING=JUDGED, JUDGMENTS=table)
    weights = results["WEIGHTS"]
    assert column(weights, "actor") == [None] * 3 + ["ana"] * 3 + ["beto"] * 3
    np.testing.assert_allclose(numbers(weights, "weight")[3:6], np.array([4, 2, 1]) / 7)
    assert numbers(weights, "disagreement")[2] > 0.3 and column(weights, "disagreement")[3] is None
    assert results["CONSISTENCY_RATIO"] == pytest.approx(numbers(weights, "consistency_ratio")[0])
    said = " | ".join(feedback.warnings)
    assert "“beto” that contradict each other" in said and "“ana”" not in said
    with pytest.raises(QgsProcessingException, match="juicios: beto.*lacks the judgment of “cap” against “ri”"):
        table.startEditing()
        table.deleteFeature(6)
        table.commitChanges()
        rank(WEIGHTING=JUDGED, JUDGMENTS=table)


def test_constant_criteria_and_weights_from_the_data(rank, layer_of, numbers, column, feedback):
    rows = [{"a": value, "same": 3.0} for value in (1.0, 5.0, 2.0)]
    places = layer_of(rows, "None", None, "lugares")
    table = layer_of([{"field": name, "direction": "max"} for name in ("a", "same")], "None", None, "criterios")
    for weighting in (EQUAL, ENTROPY, CRITIC):
        results = rank(INPUT=places, CRITERIA=table, WEIGHTING=weighting)
        assert column(results["OUTPUT"], "rank") == [3, 1, 2]
        assert column(results["OUTPUT"], "c_same") == [0.0, 0.0, 0.0]
    assert numbers(results["WEIGHTS"], "weight")[1] == 0.0 or weighting == CRITIC
    assert any("“same” is the same everywhere" in warning for warning in feedback.warnings)


def test_bad_tables_are_named(rank, layer_of, criteria):
    def table(*rows, fields=("field", "direction", "weight")):
        return layer_of([dict(zip(fields, row)) for row in rows], "None", None, "criterios")

    for rows, options, words in (
        ([("roe", "up", 1.0)], {}, "“direction” of table “criterios” must say max or min .rows 1"),
        ([("nada", "max", 1.0)], {}, "acciones.*no field “nada”"),
        ([("roe", "max", None), ("cap", "max", 1.0)], {}, "Without a weight: roe"),
        ([("roe", "max", 1.0)], {"SCALING": 4}, "no number in “target” for 1 criteria .roe"),
        ([("roe", "max", 1.0), ("roe", "max", 1.0)], {}, "repeats 1 codes"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            rank(CRITERIA=table(*rows), **options)
    with pytest.raises(QgsProcessingException, match="Give the table of judgments"):
        rank(WEIGHTING=JUDGED)


def test_who_comes_first_whatever_the_weights(run, layer_of, numbers, column):
    rows = [{"a": 1.0, "b": 0.0}, {"a": 0.0, "b": 1.0}, {"a": 0.6, "b": 0.6}, {"a": None, "b": 1.0}]
    places = layer_of(rows, "None", None, "lugares")
    table = layer_of([{"field": name, "direction": "max"} for name in ("a", "b")], "None", None, "criterios")
    options = {"INPUT": places, "CRITERIA": table, "TOP": 2, "RUNS": 20_000, "OUTPUT": "memory:", "RANKS": "memory:"}
    results = run("rankacceptability", options)
    np.testing.assert_allclose(numbers(results["OUTPUT"], "first_share")[:3], [0.4, 0.4, 0.2], atol=0.011)
    np.testing.assert_allclose(numbers(results["OUTPUT"], "top_n_share")[:3], [0.5, 0.5, 1.0], atol=0.011)
    assert column(results["OUTPUT"], "first_share")[3] is None and column(results["OUTPUT"], "reason")[3] == "missing_a"
    assert (results["RANKED"], results["EVER_FIRST"]) == (3, 3)
    assert column(results["RANKS"], "rank") == [1, 2] * 3
    again = run("rankacceptability", options)
    np.testing.assert_array_equal(numbers(again["OUTPUT"], "first_share"), numbers(results["OUTPUT"], "first_share"))
    narrow = layer_of(
        [{"field": name, "direction": "max", "least": 0.8} for name in ("a", "b")], "None", None, "criterios"
    )
    with pytest.raises(QgsProcessingException, match="leave no room"):
        run("rankacceptability", {**options, "CRITERIA": narrow})
