"""Specialization inside QGIS: its tables, its counts, and what bad input says."""

import sqlite3

import numpy as np
import pandas as pd
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
    assert any("Units without a row: 1 in the year 2016 (c)" in warning for warning in feedback.warnings)
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
        "Products that look like one spelled in several ways, not merged: 1 (Café = cafe)",
        "added up: 1 of layer “harvest”",
        "left out: 1 of layer “harvest”",
    ):
        assert any(sentence in warning for warning in feedback.warnings), sentence


def test_values_that_are_not_numbers_are_counted(describe, feedback, column):
    known, unknown = (("a", "corn", "12"), ("b", "milk", "4")), (("a", "honey", "n.d."), ("b", "corn", "-3"))
    results = describe(production(*known, *unknown, ("b", "honey", None)))
    assert results["MISSING_COUNT"] == 3
    assert column(results["OUTPUT"], "reason") == [None, "missing_value", "missing_value", "missing_value", None]
    assert any("not numbers and count as missing: 1" in warning for warning in feedback.warnings)
    assert any("Negative values, which count as missing: 1" in warning for warning in feedback.warnings)
    assert any("in no total and carry a reason: 3." in warning for warning in feedback.warnings)


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


def test_what_is_related_and_how_complex(describe, column, numbers, feedback):
    makes = {"a": ("corn", "honey", "coffee"), "b": ("corn", "honey"), "c": ("corn",)}
    records = production(*((unit, crop, 10.0) for unit, crops in makes.items() for crop in crops))
    results = describe(records, PROXIMITY="memory:", OPPORTUNITIES="memory:")
    pairs, near, units = results["PROXIMITY"], results["OPPORTUNITIES"], results["UNITS"]
    # shares of honey and corn in b are 1/2, against 1/3 and 1/2 of all: b is specialized in both, a in honey and coffee
    found = dict(zip(zip(column(pairs, "product_a"), column(pairs, "product_b")), numbers(pairs, "proximity")))
    assert found == {("coffee", "honey"): 0.5, ("corn", "honey"): 0.5, ("coffee", "corn"): 0.0}
    assert list(zip(column(near, "unit"), column(near, "product"))) == [("a", "corn"), ("b", "coffee"), ("c", "honey")]
    np.testing.assert_allclose(numbers(near, "density"), [1.0, 1.0, 0.5])
    assert results["COMPLEXITY_PARTS"] == 1 and column(units, "eci_reason") == [None] * 3
    assert numbers(results["OUTPUT"], "density").shape == (6,)


def test_complexity_is_refused_where_the_table_falls_apart(describe, column, feedback):
    records = production(*((f"{crop}{number}", crop, 1.0) for crop in ("corn", "honey", "milk") for number in range(2)))
    results = describe(records)
    assert results["COMPLEXITY_PARTS"] == 3
    assert column(results["UNITS"], "eci") == [None] * 6
    assert column(results["UNITS"], "eci_reason") == ["several_parts"] * 6
    assert any("falls apart into 3 parts that share no product; 4 units" in said for said in feedback.warnings)


def test_codes_that_are_no_unit_are_left_out_and_listed(describe, layer_of, column, feedback):
    records = production(("01", "corn", 1.0), ("02", "honey", 2.0), ("996", "corn", 7.0), ("996", "honey", 1.0))
    known = layer_of([{"id": "001"}, {"id": "002"}, {"id": "003"}], "None", None, "municipalities")
    results = describe(records, KNOWN_UNITS=known, KNOWN_UNIT_ID="id", SUSPECTS="memory:")
    assert results["UNIT_COUNT"] == 2 and results["UNKNOWN_UNITS"] == 1
    assert column(results["OUTPUT"], "unit") == ["001", "002"]
    table = results["SUSPECTS"]
    assert (column(table, "reason"), column(table, "unit"), column(table, "rows")) == (["unknown_unit"], ["996"], [2])
    assert any(
        "Codes of the production that are of no unit of the layer: 1; rows left out: 2" in said
        for said in feedback.warnings
    )
    assert any("have: 2 of layer “harvest”" in said for said in feedback.warnings)
    without = describe(records)
    assert without["UNKNOWN_UNITS"] == 0 and without["UNIT_COUNT"] == 3


def test_means_leave_suspect_years_out(describe, numbers, column, feedback):
    tons = {"cattle": (256.0, 254.0, 260.0, 5915.0, 262.0), "corn": (90.0, 90.0, 100.0, 110.0, 120.0)}
    records = production(
        *(
            (unit, crop, value, year)
            for unit in "ab"
            for crop, values in tons.items()
            for year, value in enumerate(values, 2012)
        ),
        fields=("mun", "crop", "tons", "year"),
    )
    options = {"YEAR_FIELD": "year", "AVERAGE": 3, "SUSPECTS": "memory:"}
    results = describe(records, **options)
    np.testing.assert_allclose(numbers(results["OUTPUT"], "value"), [261.0, 110.0] * 2)
    assert (
        column(results["OUTPUT"], "years") == [2, 3] * 2 and column(results["OUTPUT"], "outlier") == [True, False] * 2
    )
    assert column(results["SUSPECTS"], "reason") == ["year_total"]
    kept = describe(records, KEEP_SUSPECTS=True, **options)
    np.testing.assert_allclose(numbers(kept["OUTPUT"], "value"), [(260.0 + 5915.0 + 262.0) / 3.0, 110.0] * 2)
    change = describe(records, YEAR_FIELD="year", YEAR=2015, BASE_YEAR=2012, SHIFT_SHARE="memory:")["SHIFT_SHARE"]
    assert column(change, "reason") == ["outlier_year", None] * 2
    describe(records, YEAR_FIELD="year", AVERAGE=9)
    assert any("Years without rows: 4 of the 9 averaged up to 2016" in said for said in feedback.warnings)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"AVERAGE": 3}, "average one year only"),
        ({"KNOWN_UNITS": "other"}, "Choose the field with the code in the layer of the units"),
        ({"KNOWN_UNITS": "other", "KNOWN_UNIT_ID": "id"}, "No unit of layer “harvest” is in layer “others”"),
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
def test_bad_parameters_give_a_sentence(describe, layer_of, options, sentence):
    if "KNOWN_UNITS" in options:
        options = {**options, "KNOWN_UNITS": layer_of([{"id": "x"}], "None", None, "others")}
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


def test_oaxacas_production_says_what_is_wrong_with_it(describe, reference, column, feedback):
    table = pd.read_csv(reference / "axes" / "mx_oaxaca_production_2012_2016.csv.gz", dtype={"cvemun": str})
    fields = ("mun", "crop", "year", "tons")
    records = production(*table.itertuples(index=False), fields=fields)
    results = describe(records, YEAR_FIELD="year", AVERAGE=3, BASE_YEAR=2013, SHIFT_SHARE="memory:", SUSPECTS="memory:")
    said = " | ".join(feedback.warnings)
    assert "PT 2015: ×22.9" in said and "Unit codes unlike the others" in said and "(20996, 20997)" in said
    reasons = column(results["SUSPECTS"], "reason")
    assert reasons.count("year_total") == 1 and reasons.count("detached_code") == 2
    change = dict(zip(zip(column(results["SHIFT_SHARE"], "unit"), column(results["SHIFT_SHARE"], "product")),
                      column(results["SHIFT_SHARE"], "value")))  # fmt: skip
    assert change["20001", "PT"] == (78 + 80) / 2
