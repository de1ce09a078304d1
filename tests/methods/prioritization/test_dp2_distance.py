"""DP2 against CONAPO's published index of 2020, a hand-worked case and what must not break it."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.prioritization.dp2_distance import dp2_index


@pytest.fixture(scope="module")
def marginality(reference):
    """Indicators, published index, and the reference, σ and factor of each indicator."""
    folder = reference / "prioritization"
    table = pd.read_csv(folder / "conapo_IMM_2020.csv", dtype={"CVE_MUN": str})
    published = pd.read_csv(folder / "conapo_dp2_reference_2020.csv")
    return table, published


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_published_index_of_every_municipality(marginality, sign):
    table, published = marginality
    names = list(table.columns[6:15])
    known = published.set_index("indicator").loc[names]
    found = dp2_index(sign * table[names].to_numpy(), sign * known["reference_value_pct"].to_numpy())
    assert len(found.index) == 2469
    np.testing.assert_allclose(found.index, table["IM_2020"], rtol=0, atol=1e-12)
    np.testing.assert_allclose(found.normalized, table["IMN_2020"], rtol=0, atol=1e-13)
    np.testing.assert_allclose(found.factor, known["correction_factor_1_R2"], rtol=0, atol=1e-14)
    np.testing.assert_allclose(found.deviation, known["sd_population"], rtol=1e-14)
    assert [names[indicator] for indicator in found.order] == list(published["indicator"])
    assert (found.iterations, found.converged) == (3, True)


def test_two_indicators_by_hand():
    # σ 1.5 and √2, covariance 1.5, so R² = 1.5² / (2.25 · 2) = 0.5; both correlate alike with the
    # plain sum, and the first of the two enters first
    x, y = np.array([0.0, 3.0, 0.0, 3.0]), np.array([0.0, 2.0, 2.0, 4.0])
    found = dp2_index(np.column_stack([x, y]), np.zeros(2))
    assert found.order.tolist() == [0, 1]
    np.testing.assert_allclose(found.factor, [1.0, 0.5], atol=1e-15)
    np.testing.assert_allclose(found.index, x / 1.5 + 0.5 * y / np.sqrt(2.0), atol=1e-14)
    away = dp2_index(np.column_stack([x, y]), np.array([3.0, 4.0]))
    np.testing.assert_allclose(away.normalized, away.index / (3.0 / 1.5 + 0.5 * 4.0 / np.sqrt(2.0)), atol=1e-14)


def test_missing_constant_and_collinear_indicators():
    values = np.array([[1.0, 2.0, 5.0, 3.0], [2.0, 4.0, 5.0, 1.0], [3.0, 6.0, 5.0, 2.0], [4.0, np.nan, 5.0, 2.0]])
    found = dp2_index(values, values[:3].min(axis=0))
    assert np.isnan(found.index[3]) and np.isfinite(found.index[:3]).all()
    # the second is twice the first: whichever enters later adds nothing; the third never varies
    assert sorted(found.factor[:2])[0] == 0.0 and found.factor[2] == 0.0 and found.order[-1] == 2
    assert found.deviation[2] == 0.0
    for bad in (values[:, [2]], values[:1], np.full((3, 2), np.nan)):
        with pytest.raises(ValueError):
            dp2_index(bad, np.zeros(bad.shape[1]))


@given(st.integers(0, 10**6), st.integers(3, 12), st.integers(1, 5))
def test_units_of_measure_and_order_of_the_rows_do_not_matter(seed, rows, columns):
    draw = np.random.default_rng(seed)
    values = draw.normal(size=(rows, columns))
    scale, shuffle = draw.uniform(0.5, 9.0, columns), draw.permutation(rows)
    plain = dp2_index(values, values.min(axis=0))
    other = dp2_index((values * scale)[shuffle], (values * scale).min(axis=0))
    assert plain.order.tolist() == other.order.tolist()
    np.testing.assert_allclose(other.index, plain.index[shuffle], rtol=1e-9, atol=1e-12)
    assert (plain.index >= 0.0).all() and ((plain.factor >= 0.0) & (plain.factor <= 1.0)).all()
