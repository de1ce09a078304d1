"""DP2 index and strata inside QGIS: CONAPO's tables in, its index and grades out."""

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingException

INDICATORS = ["ANALF", "SBASC", "OVSDE", "OVSEE", "OVSAE", "OVPT", "VHAC", "PL.5000", "PO2SM"]


@pytest.fixture(scope="module")
def conapo(reference):
    return reference / "prioritization" / "conapo_IMM_2020.csv"


@pytest.fixture
def places(layer_of):
    """A small table with a hole in it and a column that never varies."""
    rows = [(1.0, 9.0, 5.0), (2.0, None, 5.0), (4.0, 7.0, 5.0), (8.0, 1.0, 5.0)]
    return layer_of([{"a": a, "b": b, "same": c} for a, b, c in rows], "None", None, "lugares")


def test_index_of_every_municipality_with_its_factors(run, conapo, reference, layer_of, numbers, column):
    given = pd.read_csv(reference / "prioritization" / "conapo_dp2_reference_2020.csv")
    table = layer_of(
        [{"indicator": row.indicator, "reference": row.reference_value_pct} for row in given.itertuples()], "None", None
    )
    results = run(
        "dp2index",
        {
            "INPUT": str(conapo),
            "INDICATORS": INDICATORS,
            "REFERENCE_TABLE": table,
            "NEGATE": True,
            "OUTPUT": "memory:",
            "FACTORS": "memory:",
        },
    )
    published = pd.read_csv(conapo)
    np.testing.assert_allclose(numbers(results["OUTPUT"], "dp2"), published["IM_2020"], rtol=0, atol=1e-9)
    np.testing.assert_allclose(numbers(results["OUTPUT"], "dp2_norm"), published["IMN_2020"], rtol=0, atol=1e-9)
    assert column(results["FACTORS"], "indicator") == list(given["indicator"])
    assert column(results["FACTORS"], "entry_order") == list(range(1, 10))
    np.testing.assert_allclose(numbers(results["FACTORS"], "factor"), given["correction_factor_1_R2"], atol=1e-12)
    np.testing.assert_allclose(numbers(results["FACTORS"], "reference"), given["reference_value_pct"])
    assert (results["ITERATIONS"], results["INDEXED"], results["MISSING"]) == (3, 2469, 0)

    graded = run(
        "strata",
        {
            "INPUT": results["OUTPUT"],
            "FIELD": "dp2",
            "CLASSES": 21,
            "LABELS": "Muy alto; Alto; Medio; Bajo; Muy bajo",
            "OUTPUT": "memory:",
            "CUTS": "memory:",
        },
    )
    assert column(graded["OUTPUT"], "stratum_name") == list(published["GM_2020"])
    assert column(graded["CUTS"], "count") == [204, 586, 494, 530, 655]
    assert numbers(graded["CUTS"], "to_value")[-1] == numbers(results["OUTPUT"], "dp2").max()


def test_rows_without_an_indicator_say_which(run, places, column, numbers, feedback):
    options = {"INPUT": places, "INDICATORS": ["a", "b", "same"], "OUTPUT": "memory:", "FACTORS": "memory:"}
    results = run("dp2index", options)
    assert column(results["OUTPUT"], "reason") == [None, "missing_b", None, None]
    assert column(results["OUTPUT"], "dp2")[1] is None and results["MISSING"] == 1
    said = " | ".join(feedback.warnings)
    assert "“b”" in said and "1 of layer “lugares” (rows 2)" in said
    assert "same everywhere" in said and "(same)" in said
    # the least of the complete rows, or with the sign changed the greatest
    assert dict(zip(column(results["FACTORS"], "indicator"), numbers(results["FACTORS"], "reference")))["b"] == 1.0
    turned = run("dp2index", {**options, "NEGATE": True})["FACTORS"]
    assert dict(zip(column(turned, "indicator"), numbers(turned, "reference")))["b"] == 9.0


def test_what_the_index_refuses(run, places, layer_of):
    options = {"INPUT": places, "INDICATORS": ["a"], "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="Give the reference table"):
        run("dp2index", {**options, "REFERENCE": 2})
    short = layer_of([{"indicator": "b", "reference": 1.0}], "None", None, "mejor")
    with pytest.raises(QgsProcessingException, match="“mejor”.*1 indicators of layer “lugares” .a."):
        run("dp2index", {**options, "REFERENCE_TABLE": short})
    twice = layer_of([{"indicator": "a", "reference": value} for value in (1.0, 2.0)], "None", None, "mejor")
    with pytest.raises(QgsProcessingException, match="“mejor” gives several references for a"):
        run("dp2index", {**options, "REFERENCE_TABLE": twice})
    with pytest.raises(QgsProcessingException, match="lugares.*at least two rows"):
        run("dp2index", {**options, "INDICATORS": ["same"]})


def test_places_without_a_value_have_no_stratum(run, places, column, feedback):
    results = run("strata", {"INPUT": places, "FIELD": "b", "STRATA": 2, "OUTPUT": "memory:"})
    assert column(results["OUTPUT"], "stratum") == [2, None, 2, 1] and results["MISSING"] == 1
    assert any("1 of layer “lugares” (rows 2)" in warning for warning in feedback.warnings)
    results = run("strata", {"INPUT": places, "FIELD": "same", "OUTPUT": "memory:"})
    assert results["STRATA_USED"] == 1 and any("1 of 5" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("change", "words"), [({"CLASSES": 3}, "as many classes"), ({"LABELS": "a; b"}, "2 names for 5 strata")]
)
def test_what_strata_refuse(run, places, change, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("strata", {"INPUT": places, "FIELD": "a", "OUTPUT": "memory:", **change})
