"""Travel time by people: hand-worked territories, and numpy on repeated people."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.accessibility.time_distribution import (
    time_distribution,
    weighted_quantile,
)


def test_two_territories_by_hand():
    table = time_distribution(
        ["b", "a", "a", "a", "a", "b"],
        np.array([np.nan, 10.0, 70.0, 130.0, 20.0, 5.0]),
        np.array([60.0, 50.0, 30.0, 10.0, np.nan, 40.0]),
    )
    assert list(table["group"]) == ["a", "b"]
    a, b = table.iloc[0], table.iloc[1]
    # 50 of 90 within 10 minutes; 80 of 90 (89 %) within 70, so nine tenths need 130
    assert (a["median_min"], a["p90_min"]) == (10.0, 130.0)
    assert a["share_beyond_60"] == pytest.approx(40 / 90, abs=1e-15)
    assert a["share_beyond_120"] == pytest.approx(10 / 90, abs=1e-15)
    assert (a["localities"], a["without_population"], a["people"], a["people_without_trip"]) == (4, 1, 90.0, 0.0)
    # 60 of 100 people have no trip: no median, and they count as beyond
    assert np.isnan(b["median_min"]) and np.isnan(b["p90_min"])
    assert (b["share_beyond_60"], b["share_beyond_120"], b["people_without_trip"]) == (0.6, 0.6, 60.0)


def test_without_people_there_is_no_distribution():
    row = time_distribution(["a"], np.array([5.0]), np.array([np.nan])).iloc[0]
    assert np.isnan([row["median_min"], row["p90_min"], row["share_beyond_60"]]).all()
    assert (row["localities"], row["without_population"]) == (1, 1)


@given(
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 30)), min_size=1, max_size=20),
    st.sampled_from([0.1, 0.5, 0.9, 1.0]),
)
def test_quantile_is_that_of_the_people_one_by_one(places, share):
    values, weights = np.array(places, float).T
    found = weighted_quantile(values, weights, share)
    everyone = np.repeat(values, weights.astype(int))
    if not len(everyone):
        assert np.isnan(found)
    else:
        assert found == np.quantile(everyone, share, method="inverted_cdf")
