"""Quotients and diversity against the published toy; shift-share against its own sums."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.axes.location_quotient import location_quotients
from territorios_productivos.processing.methods.axes.production_table import near_duplicates, production_cells
from territorios_productivos.processing.methods.axes.shift_share import shift_share
from territorios_productivos.processing.methods.axes.specialization import specialization

PRODUCTS = ["I1", "I2", "I3", "I4", "I5"]


def rows(*values, columns=("unit", "product", "value"), year=2020.0):
    table = pd.DataFrame(values, columns=columns)
    return table if "year" in table else table.assign(year=year)


@pytest.fixture(scope="module")
def toy(reference):
    return pd.read_csv(reference / "axes" / "lq_hachman_toy_expected.csv", index_col=0)


def test_toy_to_the_last_digit(toy):
    table = toy[PRODUCTS].rename_axis("unit").reset_index().melt("unit", var_name="product").assign(year=0.0)
    result = specialization(table)
    quotients = result.cells.pivot(index="unit", columns="product", values="lq")
    np.testing.assert_allclose(quotients, toy[[f"LQ_{name}" for name in PRODUCTS]], rtol=1e-14)
    for column, expected in (("hachman", "hachman"), ("hhi", "HHI"), ("krugman", "krugman_vs_nation")):
        np.testing.assert_allclose(result.units[column], toy[expected], rtol=1e-14)
    # Hidalgo and Hausmann's diversity counts the quotients of 1 and more
    specialized = (quotients >= 1.0 - 1e-12).sum(axis=1)
    np.testing.assert_array_equal(specialized, toy["diversity_kc"])


def test_pairs_without_a_row_are_the_same_as_rows_of_zero(toy):
    table = toy[PRODUCTS].rename_axis("unit").reset_index().melt("unit", var_name="product").assign(year=0.0)
    whole, sparse = specialization(table), specialization(table[table["value"] > 0.0])
    pd.testing.assert_frame_equal(whole.units, sparse.units)


def test_tiny_places_are_flagged_and_stay_in_the_totals():
    table = rows(("big", "corn", 900.0), ("big", "honey", 100.0), ("tiny", "honey", 1.0))
    free, floored = specialization(table), specialization(table, min_mass=10.0)
    pd.testing.assert_series_equal(free.cells["lq"], floored.cells["lq"])
    assert list(floored.cells["below_min_mass"]) == [False, False, True]
    units = floored.units.set_index("unit")
    assert list(units["below_min_mass"]) == [False, True]
    assert free.units.set_index("unit").loc["tiny", "top_product"] == "honey"
    assert pd.isna(units.loc["tiny", "top_product"]) and units.loc["tiny", "main_product"] == "honey"
    assert units.loc["big", "top_product"] == "corn"


def test_missing_values_are_not_zero():
    unknown = (("a", "honey", np.nan), ("c", "corn", np.nan))
    result = specialization(rows(("a", "corn", 10.0), ("b", "corn", 5.0), ("b", "honey", 5.0), *unknown))
    cells = result.cells.set_index(["unit", "product"])
    assert cells.loc[("a", "honey"), "reason"] == "missing_value" and np.isnan(cells.loc[("a", "honey"), "lq"])
    assert cells.loc[("a", "corn"), "share"] == 1.0
    units = result.units.set_index("unit")
    assert units.loc["a", "missing"] == 1 and units.loc["c", "reason"] == "missing_value"
    assert np.isnan(units.loc["c", "hachman"])


def test_no_production_is_a_reason_and_not_an_error():
    result = specialization(rows(("a", "corn", 0.0), ("b", "corn", 2.0), ("b", "honey", 0.0)))
    assert list(result.cells["reason"]) == ["no_production", "", "product_without_production"]
    assert list(result.units["reason"]) == ["no_production", ""]
    assert specialization(rows(("a", "corn", 0.0))).cells["lq"].isna().all()


@pytest.mark.parametrize(
    "table", [rows(("a", "corn", 3.0), ("a", "honey", 1.0)), rows(("a", "corn", 3.0), ("b", "corn", 1.0))]
)
def test_one_unit_or_one_product_is_as_the_whole(table):
    result = specialization(table)
    np.testing.assert_array_equal(result.cells["lq"], 1.0)
    np.testing.assert_allclose(result.units["hachman"], 1.0)
    np.testing.assert_allclose(result.units["krugman"], 0.0, atol=1e-15)


def test_repeated_rows_are_added_up_and_blank_ones_left_out():
    blank, partial = (("", "corn", 5.0), ("a", "", 5.0)), (("b", "corn", 1.0), ("b", "corn", np.nan))
    result = specialization(rows(*blank, ("a", "corn", 1.0), ("a", "corn", 2.0), *partial))
    assert result.period.repeated == 2 and list(result.period.left_out) == [0, 1]
    assert result.cells["value"].iloc[0] == 3.0
    # part of a sum is not the sum
    assert np.isnan(result.cells["value"].iloc[1])


def test_the_year_asked_for_and_the_units_without_it():
    table = rows(
        ("a", "corn", 2010.0, 1.0),
        ("b", "corn", 2010.0, 2.0),
        ("a", "corn", 2020.0, 4.0),
        columns=("unit", "product", "year", "value"),
    )
    latest = specialization(table, base_year=2010.0)
    assert latest.period.year == 2020.0 and latest.period.absent == ["b"] and latest.absent_base == []
    assert list(specialization(table, year=2010.0).units["unit"]) == ["a", "b"]
    assert list(latest.shift["reason"]) == ["", "unit_without_year"]


def test_nothing_to_describe():
    with pytest.raises(ValueError, match="no row"):
        specialization(rows(("", "corn", 1.0)))


def test_names_that_look_alike_are_told_and_not_merged():
    names = ["Café", "cafe ", "CAFÉ", "Maíz", "Frijol", "Caña de azúcar", "cana-de-azucar"]
    assert near_duplicates(names) == [["CAFÉ", "Café", "cafe "], ["Caña de azúcar", "cana-de-azucar"]]
    assert specialization(rows(("a", "Café", 1.0), ("a", "cafe ", 1.0))).cells["product"].nunique() == 2


def test_shift_share_by_hand():
    base = rows(("a", "corn", 100.0), ("a", "honey", 50.0), ("b", "corn", 100.0), ("b", "honey", 150.0))
    final = rows(("a", "corn", 120.0), ("a", "honey", 90.0), ("b", "corn", 90.0), ("b", "honey", 180.0))
    first = shift_share(base, final).iloc[0]
    # G = 480/400 − 1 = 0.2, g_corn = 210/200 − 1 = 0.05
    assert first["national"] == pytest.approx(20.0)
    assert first["mix"] == pytest.approx(-15.0)
    assert first["regional"] == pytest.approx(15.0)
    assert first["change"] == 20.0


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_shift_share_adds_up_to_the_change(seed):
    rng = np.random.default_rng(seed)
    pairs = pd.MultiIndex.from_product(
        [list("abcdef")[: rng.integers(1, 7)], list("pqrst")[: rng.integers(1, 6)]], names=["unit", "product"]
    )
    years = []
    for _ in range(2):
        value = np.where(rng.random(len(pairs)) < 0.2, 0.0, rng.uniform(0.0, 1e6, len(pairs)))
        value[rng.random(len(pairs)) < 0.1] = np.nan
        years.append(pd.DataFrame({"value": value}, index=pairs).reset_index()[rng.random(len(pairs)) < 0.8])
    table = shift_share(*years)
    defined = table["reason"] == ""
    parts = table[["national", "mix", "regional"]]
    assert parts[defined].notna().all().all() and parts[~defined].isna().all().all()
    np.testing.assert_allclose(parts[defined].sum(axis=1), table.loc[defined, "change"], rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(
        table.loc[defined, "change"], (table["value"] - table["base_value"])[defined], rtol=1e-9, atol=1e-6
    )
    # nobody gains on everybody: the mix and the units' own sum to 0
    assert table.loc[defined, "national"].sum() == pytest.approx(table.loc[defined, "change"].sum(), abs=1e-3)
    assert table.loc[defined].groupby("product")["regional"].sum().abs().max() < 1e-3 or not defined.any()


@pytest.mark.parametrize(
    ("base", "final", "reason"),
    [
        (("x", "corn", np.nan), ("x", "corn", 1.0), "missing_value"),
        (None, ("x", "corn", 1.0), "unit_without_base_year"),
        (("x", "corn", 1.0), None, "unit_without_year"),
        (None, ("a", "agave", 1.0), "product_without_base_year"),
        (("a", "agave", 1.0), None, "product_without_year"),
        (("a", "agave", 0.0), ("a", "agave", 1.0), "product_without_base"),
    ],
)
def test_shift_share_says_why_it_is_undefined(base, final, reason):
    known = ("a", "corn", 10.0)
    tables = [rows(known, *([extra] if extra else [])) for extra in (base, final)]
    table = shift_share(*tables)
    odd = table[table["reason"] != ""]
    assert list(odd["reason"]) == [reason]
    assert odd[["national", "mix", "regional"]].isna().all().all()
    # what cannot be compared is in nobody's growth
    assert table.loc[table["reason"] == "", "national"].tolist() == [0.0]


def test_starting_from_nothing_is_all_the_units_own():
    base = rows(("a", "corn", 10.0), ("b", "corn", 0.0), ("b", "honey", 1.0), ("a", "honey", 1.0))
    final = rows(("a", "corn", 20.0), ("b", "corn", 5.0), ("b", "honey", 1.0), ("a", "honey", 1.0))
    table = shift_share(base, final).set_index(["unit", "product"])
    assert list(table.loc[("b", "corn"), ["national", "mix", "regional"]]) == [0.0, 0.0, 5.0]


def test_cells_are_sorted_whatever_the_order_of_the_rows():
    table = rows(("b", "corn", 1.0), ("a", "honey", 2.0), ("a", "corn", 3.0))
    cells, _ = production_cells(table)
    assert list(zip(cells["unit"], cells["product"])) == [("a", "corn"), ("a", "honey"), ("b", "corn")]
    shuffled, _ = production_cells(table.iloc[::-1])
    pd.testing.assert_frame_equal(cells, shuffled)


def test_quotients_leave_their_input_alone():
    cells, _ = production_cells(rows(("a", "corn", 1.0)))
    before = cells.copy()
    location_quotients(cells)
    pd.testing.assert_frame_equal(cells, before)
