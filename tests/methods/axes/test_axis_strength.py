"""Strength of the axes worked by hand, and what keeps an axis from a rank."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.axes.axis_ranking import rank_axes
from territorios_productivos.processing.methods.axes.axis_strength import axis_strength

CELLS = pd.DataFrame(
    [("a", "café", 30.0), ("a", "maíz", 10.0), ("b", "maíz", 40.0), ("c", "miel", 20.0)],
    columns=["unit", "product", "value"],
).assign(outlier=False)
LOCALITIES = pd.DataFrame(
    [("a1", "a", 10.0), ("a2", "a", 20.0), ("b1", "b", 50.0), ("c1", "c", 5.0)],
    columns=["locality", "unit", "families"],
)
TERRITORY = {"a": "T", "b": "T", "c": "U"}


def by_axis(result):
    return result.axes.set_index(["territory", "product"])


def test_strength_by_hand():
    """T makes 80: corn 50 of the 50 there is, coffee 30 of 30; all there is makes 100."""
    axes = by_axis(axis_strength(CELLS, TERRITORY, LOCALITIES))
    coffee, corn = axes.loc[("T", "café")], axes.loc[("T", "maíz")]
    assert list(corn[["mass", "share", "reference", "lq", "localities", "families"]]) == [50, 0.625, 0.5, 1.25, 3, 80]
    assert list(coffee[["mass", "share", "reference", "lq", "localities", "families"]]) == [30, 0.375, 0.3, 1.25, 2, 30]
    assert list(coffee[["mass_part", "lq_part", "localities_part", "families_part"]]) == [0.6, 1.0, 2 / 3, 0.375]
    assert corn["strength"] == 1.0 and corn["rank"] == 1
    # 0.6 × 1 × 2/3 × 0.375 = 0.15
    assert coffee["strength"] == pytest.approx(0.15**0.25) and coffee["rank"] == 2
    assert axes.loc[("U", "miel"), "lq"] == pytest.approx(5.0)


def test_those_who_take_part_may_be_known():
    chains = pd.DataFrame(
        [("a1", "CAFE", np.nan), ("a1", "CAFE", np.nan), ("b1", "maíz", 5.0), ("a2", "agave", 1.0)],
        columns=["locality", "product", "families"],
    )
    result = axis_strength(CELLS, TERRITORY, LOCALITIES, chains)
    axes = by_axis(result)
    assert list(axes.loc[("T", "café"), ["localities", "families"]]) == [1, 10]
    assert list(axes.loc[("T", "maíz"), ["localities", "families"]]) == [1, 5]
    assert axes.loc[("U", "miel"), "reason"] == "no_localities" and np.isnan(axes.loc[("U", "miel"), "strength"])
    assert result.spellings == {"CAFE": "café"} and result.strange == ["agave"]
    assert axes.loc[("T", "agave"), "reason"] == "no_production"


def test_two_spellings_in_the_production_are_not_guessed():
    cells = pd.concat([CELLS, pd.DataFrame({"unit": ["b"], "product": ["Cafe"], "value": [1.0], "outlier": False})])
    chains = pd.DataFrame([("a1", "CAFÉ", 1.0)], columns=["locality", "product", "families"])
    assert axis_strength(cells, TERRITORY, LOCALITIES, chains).strange == ["CAFÉ"]


def test_tiny_chains_do_not_win_and_stay():
    cells = pd.concat([CELLS, pd.DataFrame({"unit": ["c"], "product": ["maíz"], "value": [0.01], "outlier": False})])
    free = by_axis(axis_strength(cells, TERRITORY, LOCALITIES))
    floored = by_axis(axis_strength(cells, TERRITORY, LOCALITIES, min_mass=35.0))
    assert free.loc[("U", "maíz"), "rank"] == 2
    for axis in (("U", "maíz"), ("U", "miel"), ("T", "café")):
        assert floored.loc[axis, "reason"] == "below_min_mass" and np.isnan(floored.loc[axis, "rank"])
        assert floored.loc[axis, "lq"] == free.loc[axis, "lq"]
    # what is not ranked is no measure for the others either
    assert floored.loc[("T", "maíz"), "strength"] == 1.0


def test_a_few_kilos_do_not_bring_a_municipality_into_a_chain():
    cells = pd.concat([CELLS, pd.DataFrame({"unit": ["b"], "product": ["café"], "value": [0.1], "outlier": False})])
    assert by_axis(axis_strength(cells, TERRITORY, LOCALITIES)).loc[("T", "café"), "localities"] == 3
    assert by_axis(axis_strength(cells, TERRITORY, LOCALITIES, min_share=0.01)).loc[("T", "café"), "localities"] == 2


def test_null_is_not_zero():
    cells = pd.concat(
        [CELLS, pd.DataFrame({"unit": ["b", "c"], "product": ["café", "maíz"], "value": np.nan, "outlier": False})]
    )
    places = LOCALITIES.assign(families=[10.0, np.nan, 50.0, np.nan])
    axes = by_axis(axis_strength(cells, TERRITORY, places))
    assert list(axes.loc[("T", "café"), ["mass", "missing", "families", "families_unknown"]]) == [30.0, 1, 10.0, 1]
    assert axes.loc[("U", "maíz"), "reason"] == "missing_value"
    assert axes.loc[("U", "miel"), "reason"] == "missing_families"
    none = by_axis(axis_strength(CELLS, TERRITORY, LOCALITIES.assign(families=0.0)))
    assert none.loc[("T", "maíz"), "strength"] == 0.0 and list(none.loc["T", "rank"]) == [1, 1]


def test_units_without_a_territory_count_in_the_whole_only():
    axes = by_axis(axis_strength(CELLS, {"a": "T", "b": "T", "c": ""}, LOCALITIES))
    assert set(axes.index.get_level_values("territory")) == {"T"}
    assert axes.loc[("T", "maíz"), "reference"] == 0.5


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_the_order_is_that_of_the_plain_product_in_any_unit(seed):
    rng = np.random.default_rng(seed)
    units, products = [f"u{n}" for n in range(rng.integers(1, 8))], list("pqrst")
    cells = pd.DataFrame([(u, p, float(rng.integers(0, 50))) for u in units for p in products])
    cells = cells.set_axis(["unit", "product", "value"], axis=1).assign(outlier=False)
    places = pd.DataFrame(
        [(f"{u}{n}", u, float(rng.integers(0, 90))) for u in units for n in range(rng.integers(1, 4))]
    )
    places = places.set_axis(["locality", "unit", "families"], axis=1)
    territory = {u: str(rng.integers(0, 3)) for u in units}
    axes = axis_strength(cells, territory, places).axes
    ranked = axes[axes["reason"] == ""]
    product = ranked["mass"] * ranked["lq"] * ranked["localities"] * ranked["families"]
    for _, own in ranked.groupby("territory"):
        assert (np.diff(product[own.index]) <= 1e-9 * product[own.index].iloc[0]).all()
        assert own["strength"].between(0.0, 1.0 + 1e-12).all()
    scaled = axis_strength(cells.assign(value=1000.0 * cells["value"]), territory, places).axes
    np.testing.assert_allclose(scaled["strength"], axes["strength"])


def test_from_the_rows_to_the_ranks():
    rows = CELLS.drop(columns="outlier").assign(year=2016.0)
    rows = pd.concat([rows, pd.DataFrame([("20996", "maíz", 9.0, 2016.0)], columns=rows.columns)], ignore_index=True)
    ranking = rank_axes(rows, {**TERRITORY, "d": "V"}, LOCALITIES)
    assert dict(ranking.period.unknown) == {"20996": 1} and ranking.without_axes == ["V"]
    assert by_axis(ranking.strength).loc[("T", "maíz"), "reference"] == 0.5
