"""Access indices against tables worked out by hand, and what must add up."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.accessibility.access_indices import access_indices
from territorios_productivos.processing.methods.accessibility.decay import (
    EXPONENTIAL,
    POWER,
    THRESHOLD,
    ZONES,
    decay_weights,
    decay_zones,
)
from territorios_productivos.processing.methods.accessibility.two_step_catchment import two_step_catchment

LUO_QI = [(10.0, 1.0), (20.0, 0.68), (30.0, 0.22)]


def indices(minutes, size, people, decay, beta=1.0, threshold=30.0, zones=LUO_QI, without=None):
    """From a matrix of minutes, NaN where there is no trip."""
    minutes = np.array(minutes, float)
    place, market = np.nonzero(np.isfinite(minutes))
    without = np.full(len(minutes), "", object) if without is None else np.array(without, object)
    size, people = np.array(size, float), np.array(people, float)
    return access_indices(place, market, minutes[place, market], size, people, without, decay, beta, threshold, zones)


# Three villages, two clinics with 4 and 6 physicians.
MINUTES = [[5.0, 25.0], [15.0, 10.0], [40.0, 20.0]]
PHYSICIANS = [4.0, 6.0]
PEOPLE = [1000.0, 500.0, 2000.0]


def test_luo_and_qi_by_hand():
    found = indices(MINUTES, PHYSICIANS, PEOPLE, ZONES)
    # step 1: 1000·1 + 500·0.68 (the third is 40 minutes away); 1000·0.22 + 500·1 + 2000·0.68
    first, second = 4.0 / 1340.0, 6.0 / 2080.0
    np.testing.assert_allclose(
        found.catchment, [first + 0.22 * second, 0.68 * first + second, 0.68 * second], rtol=1e-12
    )
    np.testing.assert_allclose(found.gravity, [4 + 0.22 * 6, 0.68 * 4 + 6, 0.68 * 6])
    np.testing.assert_allclose(found.cumulative, [10, 10, 6])
    assert found.handed_out == pytest.approx(10.0)


def test_plain_two_steps_by_hand():
    found = indices(MINUTES, PHYSICIANS, PEOPLE, THRESHOLD, threshold=20.0)
    first, second = 4.0 / 1500.0, 6.0 / 2500.0
    np.testing.assert_allclose(found.catchment, [first, first + second, second], rtol=1e-12)
    np.testing.assert_allclose(found.cumulative, [4, 10, 6])
    np.testing.assert_allclose(found.gravity, found.cumulative)


def test_hansen_by_hand():
    power = indices(MINUTES, PHYSICIANS, PEOPLE, POWER, beta=2.0).gravity
    np.testing.assert_allclose(power, [4 / 25 + 6 / 625, 4 / 225 + 6 / 100, 4 / 1600 + 6 / 400], rtol=1e-12)
    exponential = indices(MINUTES, PHYSICIANS, PEOPLE, EXPONENTIAL, beta=0.1).gravity
    expected = [[4 * np.exp(-0.1 * a) + 6 * np.exp(-0.1 * b)] for a, b in MINUTES]
    np.testing.assert_allclose(exponential, np.ravel(expected), rtol=1e-12)


def test_the_catchment_ends_at_the_threshold_and_gravity_does_not():
    found = indices(MINUTES, PHYSICIANS, PEOPLE, EXPONENTIAL, beta=0.1, threshold=20.0)
    weights = np.exp(-0.1 * np.array(MINUTES)) * (np.array(MINUTES) <= 20.0)
    ratio = np.array(PHYSICIANS) / (np.array(PEOPLE) @ weights)
    np.testing.assert_allclose(found.catchment, weights @ ratio, rtol=1e-12)
    assert (found.gravity > 0.0).all()


def test_a_trip_under_a_minute_counts_as_one_minute_in_a_power():
    assert decay_weights(np.array([0.0, 0.5, 1.0, 2.0]), POWER, 2.0, 0, LUO_QI).tolist() == [1.0, 1.0, 1.0, 0.25]


@pytest.mark.parametrize("decay", [POWER, EXPONENTIAL, THRESHOLD, ZONES])
def test_no_trip_weighs_nothing(decay):
    assert decay_weights(np.array([np.nan, np.inf]), decay, 0.0, 30.0, LUO_QI).tolist() == [0.0, 0.0]


def test_zones_end_with_their_last_minute():
    at = np.array([0.0, 10.0, 10.001, 20.0, 30.0, 30.001])
    assert decay_weights(at, ZONES, 0, 0, LUO_QI).tolist() == [1.0, 1.0, 0.68, 0.68, 0.22, 0.0]


def test_zones_are_read_and_refused():
    assert decay_zones("10=1; 20=0,68;30=0.22;") == LUO_QI
    for text, wrong in (("10=1;5=0.5", "5=0.5"), ("10=2", "10=2"), ("ten=1", "ten=1"), ("10", "10"), ("", "")):
        with pytest.raises(ValueError, match=wrong or "^$"):
            decay_zones(text)


def test_every_place_without_access_says_why():
    nan = np.nan
    found = indices(
        [[5.0, nan], [90.0, nan], [nan, nan], [nan, nan], [nan, nan], [5.0, nan], [nan, 5.0]],
        [4.0, 0.0],
        [100.0, 100.0, 100.0, 100.0, 100.0, nan, 100.0],
        THRESHOLD,
        without=["", "", "other_component", "off_network", "no_geometry", "", ""],
    )
    assert found.reason.tolist() == [
        "",
        "beyond_limit",
        "other_component",
        "off_network",
        "no_geometry",
        "no_population",
        "no_supply",
    ]
    np.testing.assert_array_equal(found.cumulative, [4, 0, 0, nan, nan, 4, 0])
    np.testing.assert_allclose(found.catchment, [0.04, 0, 0, nan, nan, 0.04, 0])
    assert found.used.tolist() == [True, False]


@given(
    minutes=st.lists(st.lists(st.floats(0, 60) | st.none(), min_size=3, max_size=3), min_size=1, max_size=8),
    size=st.lists(st.floats(0, 100), min_size=3, max_size=3),
    seed=st.integers(0, 99),
    decay=st.sampled_from([POWER, EXPONENTIAL, THRESHOLD, ZONES]),
)
def test_what_is_handed_out_is_what_there_is(minutes, size, seed, decay):
    minutes = np.array([[np.nan if value is None else value for value in row] for row in minutes])
    people = np.random.default_rng(seed).integers(0, 50, len(minutes)).astype(float)
    found = indices(minutes, size, people, decay, beta=0.1)
    assert found.handed_out == pytest.approx(np.array(size)[found.used].sum())
    within = np.isfinite(minutes) & (np.nan_to_num(minutes, nan=np.inf) <= 30.0) & (people > 0)[:, None]
    assert (found.used == (within.any(axis=0) & (np.array(size) > 0.0))).all()


def test_supply_without_demand_goes_to_nobody():
    access, ratio = two_step_catchment(
        np.array([0]), np.array([0]), np.array([1.0]), np.array([5.0, 3.0]), np.array([0.0])
    )
    assert access.tolist() == [0.0]
    assert np.isnan(ratio).all()
