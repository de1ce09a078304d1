"""Proximity and complexity against the toys, and complexity against the method of reflections."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.axes.economic_complexity import economic_complexity
from territorios_productivos.processing.methods.axes.product_space import densities, proximities
from territorios_productivos.processing.methods.axes.specialization import specialization


@pytest.fixture(scope="module")
def toy(reference):
    """A table of production with the quotients of the toy, whose shares follow from them."""
    quotients = pd.read_csv(reference / "axes" / "eci_toy_expected.csv", index_col=0).drop(columns="ECI")
    lq = quotients.to_numpy()
    # Σ_j LQ_ij s_j = 1 and Σ_i p_i LQ_ij = 1
    product, unit = np.linalg.solve(lq, np.ones(4)), np.linalg.solve(lq.T, np.ones(4))
    assert product.sum() == pytest.approx(1.0) and (product > 0.0).all() and (unit > 0.0).all()
    values = pd.DataFrame(1000.0 * lq * unit[:, None] * product, quotients.index, quotients.columns)
    rows = values.rename_axis("unit").reset_index().melt("unit", var_name="product").assign(year=0.0)
    return specialization(rows), quotients


def test_quotients_of_the_toy(toy):
    result, quotients = toy
    found = result.cells.pivot(index="unit", columns="product", values="lq")[quotients.columns]
    np.testing.assert_allclose(found, quotients, rtol=1e-12)


def test_proximity_of_the_toy(toy, reference):
    result, quotients = toy
    expected = pd.read_csv(reference / "axes" / "proximity_toy_expected.csv", index_col=0)
    table = result.proximity.set_index(["product_a", "product_b"])["proximity"]
    assert len(table) == 6
    for (a, b), value in table.items():
        assert value == expected.loc[a, b] == expected.loc[b, a]
    assert list(result.proximity.iloc[0][["proximity", "together", "units_a", "units_b"]]) == [0.5, 1, 2, 2]


def test_density_by_hand(toy):
    """W makes coffee and honey, X corn and coffee, Y corn, Z chili; corn and honey are near coffee only."""
    result, _ = toy
    density = result.cells.set_index(["unit", "product"])["density"]
    assert [density[unit, "maiz"] for unit in "WXYZ"] == [1.0, 1.0, 0.0, 0.0]
    # near coffee are corn and honey, 0.5 each
    assert [density[unit, "cafe"] for unit in "WXYZ"] == [0.5, 0.5, 0.5, 0.0]
    assert np.isnan([density[unit, "chile"] for unit in "WXYZ"]).all()
    near = result.opportunities
    assert list(zip(near["unit"], near["product"], near["density"])) == [
        ("W", "maiz", 1.0),
        ("X", "miel", 1.0),
        ("Y", "cafe", 0.5),
    ]


def test_complexity_of_the_toy_is_refused(toy):
    """Its published digits only tell Z from the rest: the first eigenvalue is repeated."""
    result, _ = toy
    assert result.complexity.reason == "several_parts"
    assert list(result.complexity.part) == [0, 0, 0, 1]
    assert result.units["eci"].isna().all() and result.cells["pci"].isna().all()
    assert set(result.units["eci_reason"]) == {"several_parts"}


def reflections(made, steps=5000):
    """Hidalgo and Hausmann (2009): means of means, here brought back to the same size at every step."""
    by_unit, by_product = made.sum(axis=1), made.sum(axis=0)
    # the published start, the number of products, may have nothing of the limit in it
    unit = by_unit + np.sqrt(np.arange(len(by_unit)))
    for _ in range(steps):
        product = made.T @ unit / by_product
        unit = made @ product / by_unit
        unit = (unit - unit.mean()) / unit.std(ddof=1)
    return unit * np.sign(unit @ (by_unit - by_unit.mean()))


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_complexity_is_the_limit_of_reflections(seed):
    rng = np.random.default_rng(seed)
    made = rng.random((rng.integers(3, 12), rng.integers(3, 9))) < rng.uniform(0.3, 0.8)
    found = economic_complexity(made)
    assume(not found.reason)
    rows, columns = made.any(axis=1), made.any(axis=0)
    core = made[np.ix_(rows, columns)].astype(float)
    walk = (core / core.sum(axis=1)[:, None]) @ (core / core.sum(axis=0)).T
    values = np.sort(np.abs(np.linalg.eigvals(walk)))[::-1]
    assume(values[1] > 1.02 * values[2] and abs(np.corrcoef(found.units[rows], core.sum(axis=1))[0, 1]) > 1e-3)
    np.testing.assert_allclose(found.units[rows], reflections(core), atol=1e-6)
    # a product is as complex as the units that make it
    product = core.T @ found.units[rows] / core.sum(axis=0)
    product = (product - product.mean()) / product.std(ddof=1)
    np.testing.assert_allclose(found.products[columns], product, atol=1e-6)
    assert np.isnan(found.units[~rows]).all() and np.isnan(found.products[~columns]).all()


def test_complexity_orders_nested_units():
    found = economic_complexity([[1, 1, 1], [1, 1, 0], [1, 0, 0]])
    assert found.reason == "" and (np.diff(found.units) < 0.0).all() and (np.diff(found.products) > 0.0).all()
    # mean 0, standard deviation of the sample 1
    assert found.units.sum() == pytest.approx(0.0) and found.units.std(ddof=1) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        ([[1, 1, 1], [1, 0, 1]], "too_few"),
        ([[0, 0, 0]] * 4, "too_few"),
        ([[1, 0, 0], [0, 1, 0], [0, 0, 1]], "several_parts"),
        ([[1, 1, 0], [0, 1, 1], [1, 0, 1]], "tied"),
        ([[1, 1, 1]] * 3, "tied"),
        ([[1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1]], "no_direction"),
    ],
)
def test_complexity_says_why_it_is_undefined(made, reason):
    found = economic_complexity(made)
    assert found.reason == reason and np.isnan(found.units).all() and np.isnan(found.products).all()


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_proximity_and_density_pair_by_pair(seed):
    rng = np.random.default_rng(seed)
    made = rng.random((rng.integers(1, 8), rng.integers(1, 7))) < 0.5
    table = pd.DataFrame(made)
    proximity = proximities(table)
    count = made.sum(axis=0)
    for a in range(made.shape[1]):
        for b in range(made.shape[1]):
            both, most = (made[:, a] & made[:, b]).sum(), max(count[a], count[b])
            assert proximity[a, b] == (both / most if a != b and most else 0.0)
    density = densities(table, proximity)
    for unit in range(len(made)):
        for product in range(made.shape[1]):
            near = sum(proximity[product])
            own = sum(value for value, makes in zip(proximity[product], made[unit]) if makes)
            expected = own / near if near else np.nan
            np.testing.assert_allclose(density[unit, product], expected, atol=1e-12)


def test_tiny_cells_are_in_nobodys_specialization():
    rows = [("a", "corn", 900.0), ("a", "honey", 100.0), ("b", "corn", 900.0), ("c", "honey", 1.0)]
    table = pd.DataFrame(rows, columns=["unit", "product", "value"]).assign(year=0.0)
    result = specialization(table, min_mass=10.0)
    assert result.units.set_index("unit")["eci_reason"].to_dict()["c"] == "not_specialized"
