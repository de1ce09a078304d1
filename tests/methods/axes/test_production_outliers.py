"""Years and codes out of line are found, in Oaxaca's real production too; means leave them out."""

import numpy as np
import pandas as pd
import pytest
from territorios_productivos.processing.methods.axes.production_outliers import suspect_values
from territorios_productivos.processing.methods.axes.production_period import production_period
from territorios_productivos.processing.methods.axes.production_table import (
    odd_codes,
    period_values,
    production_cells,
)
from territorios_productivos.processing.methods.axes.specialization import specialization

YEARS = np.arange(2012.0, 2017.0)


def series(unit, product, *values, years=YEARS):
    return pd.DataFrame({"unit": unit, "product": product, "year": years[: len(values)], "value": values})


@pytest.fixture(scope="module")
def oaxaca(reference):
    """Tons of livestock (PT), of crops (APM) and of timber (PM), 2012 to 2016."""
    table = pd.read_csv(reference / "axes" / "mx_oaxaca_production_2012_2016.csv.gz", dtype={"cvemun": str})
    table.columns = ["unit", "product", "year", "value"]
    return table.astype({"year": float, "value": float})


def test_a_year_out_of_line_is_found_and_a_product_that_always_jumps_is_not():
    cattle = series("a", "cattle", 256.0, 254.0, 260.0, 5915.0, 261.0)
    steady = series("a", "corn", 100.0, 130.0, 90.0, 80.0, 200.0)
    jumpy = series("a", "honey", 1.0, 60.0, 2.0, 90.0, 1.0)
    found = suspect_values(pd.concat([cattle, jumpy, steady]))
    assert list(zip(found["product"], found["year"], found["unit"])) == [("cattle", 2015.0, "")]
    assert found.loc[0, "ratio"] == pytest.approx(5915.0 / 258.0) and found.loc[0, "usual"] == 258.0
    assert suspect_values(cattle.head(3)).empty


def test_one_unit_out_of_line_is_not_the_whole_year():
    units = [series(unit, "corn", 100.0, 101.0, 99.0, 100.0, 102.0) for unit in "abcdefgh"]
    units.append(series("typo", "corn", 100.0, 98.0, 99000.0, 101.0, 100.0))
    found = suspect_values(pd.concat(units))
    assert list(zip(found["reason"], found["unit"], found["year"])) == [("unit_year", "typo", 2014.0)]
    units[-1] = series("typo", "corn", 100.0, 98.0, 99.0, 101.0, 100.0)
    assert suspect_values(pd.concat(units)).empty


def test_a_year_in_which_units_are_missing_is_not_out_of_line():
    units = pd.concat([series(unit, "corn", 100.0, 101.0, 99.0, 100.0, 102.0) for unit in "abcdefgh"])
    assert suspect_values(units[(units["year"] != 2014.0) | (units["unit"] == "a")]).empty
    # the same total, of all units, is
    low = units.assign(value=units["value"].where(units["year"] != 2014.0, 12.0))
    assert list(suspect_values(low)["reason"]) == ["year_total"]


def test_what_hardly_weighs_is_not_listed():
    large = series("a", "corn", 90000.0, 91000.0, 90500.0, 90000.0, 92000.0)
    small = series("b", "corn", 1.0, 1.0, 50.0, 1.0, 1.0)
    assert suspect_values(pd.concat([large, small])).empty


def test_no_production_in_a_year_is_suspect_of_a_total_only():
    total = series("a", "corn", 100.0, 101.0, 0.0, 99.0, 100.0)
    assert list(suspect_values(total)["reason"]) == ["year_total"]
    other = series("b", "corn", 100.0, 99.0, 100.0, 101.0, 100.0)
    assert suspect_values(pd.concat([total, other])).empty


def test_oaxacas_livestock_of_2015_and_its_codes_that_are_no_municipality(oaxaca):
    period = production_period(oaxaca, average=3)
    totals = period.suspects[period.suspects["unit"] == ""]
    assert list(zip(totals["product"], totals["year"])) == [("PT", 2015.0)]
    assert totals["ratio"].iloc[0] == pytest.approx(22.8, abs=0.2)
    assert period.odd_codes == [("20996", "detached_code"), ("20997", "detached_code")]
    livestock = period.cells[period.cells["product"] == "PT"]
    assert livestock["outlier"].all() and (livestock["years"] == 2).all()
    # 260,600 tons in 2014 and 261,598 in 2016, not the 5.9 million of 2015
    assert livestock["value"].sum() == pytest.approx((260600 + 261598) / 2)
    kept = production_period(oaxaca, average=3, keep_suspects=True).cells
    assert kept.loc[kept["product"] == "PT", "value"].sum() == pytest.approx((260600 + 5915244 + 261598) / 3)


def test_units_that_are_not_known_count_nowhere(oaxaca):
    known = sorted(set(oaxaca["unit"]) - {"20996", "20997"})
    period = production_period(oaxaca, known=known)
    assert set(period.unknown.index) == {"20996", "20997"} and period.odd_codes == []
    assert not period.history["unit"].isin(["20996", "20997"]).any()


def test_no_shift_share_with_a_year_out_of_line(oaxaca):
    shift = specialization(oaxaca, year=2015.0, base_year=2013.0).shift
    livestock = shift["product"] == "PT"
    assert set(shift.loc[livestock, "reason"]) == {"outlier_year"} and shift.loc[livestock, "national"].isna().all()
    rest = shift[shift["reason"] == ""]
    parts = rest[["national", "mix", "regional"]].sum(axis=1)
    np.testing.assert_allclose(parts, rest["change"], atol=1e-6)
    assert set(rest["product"]) == {"APM", "PM"}
    kept = specialization(oaxaca, year=2015.0, base_year=2013.0, keep_suspects=True).shift
    assert set(kept.loc[kept["product"] == "PT", "reason"]) == {""}


def test_means_know_what_is_unknown():
    rows = [
        ("a", "corn", 2014.0, 10.0), ("a", "corn", 2015.0, 20.0), ("a", "corn", 2016.0, 30.0),
        ("a", "honey", 2014.0, 6.0), ("a", "honey", 2015.0, np.nan),
        ("b", "corn", 2016.0, 8.0), ("b", "honey", 2016.0, 4.0),
    ]  # fmt: skip
    cells, _ = production_cells(pd.DataFrame(rows, columns=["unit", "product", "year", "value"]))
    table, outlying = period_values(cells, 2016.0, 3)
    found = table.set_index(["unit", "product"])
    assert found.loc[("a", "corn"), "value"] == 20.0
    # 6 in 2014, unknown in 2015, and 0 in 2016: a has rows of that year, and so has honey
    assert list(found.loc[("a", "honey"), ["value", "years"]]) == [3.0, 2]
    # b has no row before 2016: it is not known to have made nothing
    assert list(found.loc[("b", "corn"), ["value", "years"]]) == [8.0, 1]
    assert outlying.empty and not table["outlier"].any()
    alone, _ = period_values(cells, 2014.0)
    assert list(zip(alone["product"], alone["value"])) == [("corn", 10.0), ("honey", 6.0)]


def test_a_mean_of_suspect_years_only_is_no_mean():
    suspects = pd.DataFrame(
        {"reason": "x", "product": ["corn", "honey"], "year": 2016.0, "unit": ["", "a"], "value": 1.0}
    )
    rows = pd.concat([series("a", "corn", 1.0), series("b", "corn", 2.0), series("a", "honey", 3.0)])
    table, outlying = period_values(rows.assign(year=2016.0), 2016.0, 2, suspects)
    assert table["value"].isna().all() and table["outlier"].all()
    assert list(zip(outlying["unit"], outlying["product"])) == [("", "corn"), ("a", "honey")]


def test_years_that_are_not_there():
    period = production_period(series("a", "corn", 1.0, 2.0), average=4)
    assert period.years_without_rows(2013.0) == 2 and period.years_without_rows(2012.0) == 3
    assert production_period(series("a", "corn", 1.0)).years_without_rows(2012.0) == 0


MUNICIPALITIES = [f"20{number:03d}" for number in range(1, 571)]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (["20571"], []),
        (["20600"], []),
        (["20996"], [("20996", "detached_code")]),
        (["Total", "20"], [("20", "odd_pattern"), ("Total", "odd_pattern")]),
        # another state, whose numbers begin anew
        ([f"21{number:03d}" for number in range(1, 218)], []),
        (["03001", "03002", "03003", "03008", "03009"], []),
    ],
)
def test_codes_unlike_the_others(more, expected):
    assert odd_codes(MUNICIPALITIES + more) == expected


@pytest.mark.parametrize(
    "codes", [[], ["1"], ["20001", "20996"], ["coffee", "honey"] * 30, [f"u{n}" for n in range(50)]]
)
def test_codes_too_few_or_without_a_pattern(codes):
    assert odd_codes(codes) == []
