"""Specialization inside QGIS: its tables, its counts, and what bad input says."""

import sqlite3

import numpy as np
import pytest
from qgis.core import QgsProcessingException

FIELDS = {"UNIT_FIELD": "mun", "PRODUCT_FIELD": "crop", "VALUE_FIELD": "tons"}


def production(*rows, fields=("mun", "crop", "tons")):
    return [dict(zip(fields, row)) for row in rows]


@pytest.fixture
def describe(run, layer_of):
    """Callable: run on records, every table in memory."""

    def start(records, kind=None, **options):
        parameters = {
            "PRODUCTION": layer_of(records, "None", None, "harvest", kind),
            **FIELDS,
            "OUTPUT": "memory:",
            "UNITS": "memory:",
            **options,
        }
        return run("specialization", parameters)

    return start


def test_quotients_beside_share_and_mass(describe, column, numbers):
    results = describe(production(("a", "corn", 30.0), ("a", "honey", 10.0), ("b", "corn", 60.0)), MIN_MASS=20.0)
    output, units = results["OUTPUT"], results["UNITS"]
    assert column(output, "unit") == ["a", "a", "b"] and column(output, "product") == ["corn", "honey", "corn"]
    np.testing.assert_allclose(numbers(output, "share"), [0.75, 0.25, 1.0])
    np.testing.assert_allclose(numbers(output, "lq"), [0.75 / 0.9, 2.5, 1.0 / 0.9])
    np.testing.assert_allclose(numbers(output, "mass"), [40.0, 40.0, 60.0])
    assert column(output, "below_min_mass") == [False, True, False]
    assert column(output, "reason") == [None, None, None]
    assert column(units, "main_product") == ["corn", "corn"] and column(units, "top_product") == [None, "corn"]
    assert (results["UNIT_COUNT"], results["PRODUCT_COUNT"], results["LEFT_OUT"]) == (2, 2, 0)
    assert "SHIFT_SHARE" not in results and "YEAR_USED" not in results


YEARS = production(
    ("a", "corn", 100.0, 2012), ("a", "honey", 50.0, 2012), ("b", "corn", 100.0, 2012), ("b", "honey", 150.0, 2012),
    ("a", "corn", 120.0, 2016), ("a", "honey", 90.0, 2016), ("b", "corn", 90.0, 2016), ("b", "honey", 180.0, 2016),
    ("c", "corn", 7.0, 2012),
    fields=("mun", "crop", "tons", "year"),
)  # fmt: skip


def test_shift_share_between_two_years(describe, numbers, column, feedback):
    results = describe(YEARS, YEAR_FIELD="year", BASE_YEAR=2012, SHIFT_SHARE="memory:")
    shift = results["SHIFT_SHARE"]
    assert results["YEAR_USED"] == 2016
    parts = sum(numbers(shift, name) for name in ("national", "mix", "regional"))
    np.testing.assert_allclose(parts[:4], numbers(shift, "change")[:4])
    assert column(shift, "reason") == [None] * 4 + ["unit_without_year"]
    assert any("1 units have no row in the year 2016 (c)" in warning for warning in feedback.warnings)
    earlier = describe(YEARS, YEAR_FIELD="year", YEAR=2012)
    assert earlier["UNIT_COUNT"] == 3


def test_the_tables_can_be_files(describe, tmp_path):
    path = tmp_path / "axes.gpkg"
    describe(
        YEARS,
        YEAR_FIELD="year",
        BASE_YEAR=2012,
        OUTPUT=str(path),
        UNITS=str(tmp_path / "units.csv"),
        SHIFT_SHARE=str(tmp_path / "shift.csv"),
    )
    with sqlite3.connect(path) as base:
        assert base.execute("SELECT count(*) FROM axes").fetchone() == (4,)
    shift = (tmp_path / "shift.csv").read_text(encoding="utf-8")
    assert shift.startswith("unit,product,base_value,value,change,national,mix,regional,reason")


def test_spellings_are_told_and_repeated_rows_added_up(describe, feedback, column):
    crops = (("a", "Café", 1.0), ("a", "cafe ", 2.0), ("a", "Miel", 1.0), ("a", "Miel", 1.0), ("", "Miel", 9.0))
    results = describe(production(*crops))
    assert results["NEAR_DUPLICATES"] == 1 and results["REPEATED"] == 1 and results["LEFT_OUT"] == 1
    assert sorted(column(results["OUTPUT"], "product")) == ["Café", "Miel", "cafe "]
    for sentence in (
        "1 products look like one spelled in several ways; they were not merged (Café = cafe )",
        "1 rows of layer “harvest” repeat",
        "1 rows of layer “harvest” have no unit, product or year",
    ):
        assert any(sentence in warning for warning in feedback.warnings), sentence


def test_values_that_are_not_numbers_are_counted(describe, feedback, column):
    known, unknown = (("a", "corn", "12"), ("b", "milk", "4")), (("a", "honey", "n.d."), ("b", "corn", "-3"))
    results = describe(production(*known, *unknown, ("b", "honey", None)))
    assert results["MISSING_COUNT"] == 3
    assert column(results["OUTPUT"], "reason") == [None, "missing_value", "missing_value", "missing_value", None]
    assert any("not numbers and count as missing: 1" in warning for warning in feedback.warnings)
    assert any("Negative values, which count as missing: 1" in warning for warning in feedback.warnings)
    assert any("3 cells of the year described have no value" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("records", "sentence"),
    [
        (production(("a", "corn", 1.0), ("a", "honey", 2.0)), "only 1 unit"),
        (production(("a", "corn", 1.0), ("b", "corn", 2.0)), "only 1 product"),
    ],
)
def test_one_unit_or_one_product_only(describe, feedback, numbers, records, sentence):
    results = describe(records)
    np.testing.assert_allclose(numbers(results["OUTPUT"], "lq"), 1.0)
    assert any(sentence in warning for warning in feedback.warnings)


def test_a_year_out_of_line_is_told(describe, feedback):
    records = production(
        *(("a", "cattle", tons, year) for year, tons in zip(range(2012, 2017), (256.0, 254.0, 260.0, 5915.0, 261.0))),
        fields=("mun", "crop", "tons", "year"),
    )
    assert describe(records, YEAR_FIELD="year")["SUSPECT_TOTALS"] == 1
    assert any("cattle 2015: ×22.9" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"VALUE_FIELD": "weight"}, "no field “weight”"),
        ({"VALUE_FIELD": "crop"}, "holds text where numbers are needed"),
        ({"YEAR_FIELD": "year", "YEAR": 1999}, "no rows of the year 1999. Its years are: 2012, 2016"),
        ({"YEAR_FIELD": "year", "BASE_YEAR": 2000}, "no rows of the year 2000"),
        ({"YEAR_FIELD": "year", "BASE_YEAR": 2016}, "must be before"),
        ({"YEAR_FIELD": "year", "YEAR": 2012, "BASE_YEAR": 2016}, "must be before"),
        ({"YEAR": 2012}, "Choose the year field"),
        ({"YEAR_FIELD": "year", "SHIFT_SHARE": "memory:"}, "needs the base year"),
        ({"OUTPUT": "/nowhere/quotients.csv"}, "the folder /nowhere does not exist"),
    ],
)
def test_bad_parameters_give_a_sentence(describe, options, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        describe(YEARS, **options)


@pytest.mark.parametrize(
    ("records", "sentence"),
    [
        ([], "has no features"),
        (production(("", "corn", 1.0)), "No row of layer “harvest” has a unit, a product and a year"),
        (production(("a", "corn", 0.0)), "no value above zero"),
        (production(("a", "corn", None)), "no value above zero"),
    ],
)
def test_nothing_to_describe(describe, records, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        describe(records, {"mun": str, "crop": str, "tons": float})


def test_canceling_writes_nothing(describe, feedback, tmp_path):
    feedback.cancel_at = 1
    with pytest.raises(QgsProcessingException, match="Canceled"):
        describe(YEARS, OUTPUT=str(tmp_path / "quotients.csv"), UNITS=None)
    assert not list(tmp_path.iterdir())
