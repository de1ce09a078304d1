"""Gravity flows: the formula by hand, totals on both sides, trips within a place, and what sends nothing."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from territorios_productivos.processing.methods.territories.gravity_flows import BALANCED, gravity_flows


def all_pairs(minutes):
    """Pairs of a square matrix of minutes, without those that are NaN, as the method takes them."""
    origin, destination = np.nonzero(~np.isnan(minutes))
    return origin, destination, minutes[origin, destination]


def square(flows, count):
    matrix = np.zeros((count, count))
    matrix[flows.origin, flows.destination] = flows.amount
    return matrix


@pytest.fixture
def three():
    """Three places 10, 20 and 40 minutes apart; people and jobs."""
    minutes = np.array([[0.0, 10.0, 20.0], [10.0, 0.0, 40.0], [20.0, 40.0, 0.0]])
    return np.array([100.0, 200.0, 400.0]), np.array([40.0, 10.0, 20.0]), minutes


def test_production_constrained_by_hand(three):
    mass, jobs, minutes = three
    flows = gravity_flows(mass, jobs, *all_pairs(minutes))
    # within: half the nearest, 5, 5 and 10 minutes; pulls of the first: 40/25, 10/100, 20/400
    first = np.array([1.6, 0.1, 0.05])
    np.testing.assert_allclose(square(flows, 3)[0], 100.0 * first / first.sum(), rtol=1e-12)
    np.testing.assert_array_equal(flows.minutes[:3], [5.0, 10.0, 20.0])
    np.testing.assert_allclose(flows.sent, mass, rtol=1e-12)
    assert np.isnan(flows.error)


def test_exponents_by_hand(three):
    mass, jobs, minutes = three
    flows = gravity_flows(mass, jobs, *all_pairs(minutes), alpha=0.5, beta=1.0, internal_min=2.0)
    third = np.sqrt(jobs) / [20.0, 40.0, 2.0]
    np.testing.assert_allclose(square(flows, 3)[2], 400.0 * third / third.sum(), rtol=1e-12)


def test_doubly_constrained_is_the_table_with_both_totals_and_the_odds_of_the_seed(three):
    mass, jobs, minutes = three
    flows = gravity_flows(mass, jobs, *all_pairs(minutes), doubly=True)
    table = square(flows, 3)
    np.testing.assert_allclose(table.sum(axis=1), mass, rtol=1e-9)
    np.testing.assert_allclose(table.sum(axis=0), jobs * 10.0, rtol=1e-9)
    assert flows.error <= BALANCED
    seed = jobs / np.where(minutes > 0.0, minutes, [[5.0], [5.0], [10.0]]) ** 2
    odds, wanted = (matrix[0, 0] * matrix[1, 2] / (matrix[0, 2] * matrix[1, 0]) for matrix in (table, seed))
    assert odds == pytest.approx(wanted, rel=1e-9)


@given(
    mass=arrays(float, 6, elements=st.floats(1.0, 1e6)),
    jobs=arrays(float, 6, elements=st.floats(1.0, 1e6)),
    minutes=arrays(float, (6, 6), elements=st.floats(0.0, 600.0)),
    beta=st.floats(0.0, 4.0),
    doubly=st.booleans(),
)
def test_totals_hold(mass, jobs, minutes, beta, doubly):
    flows = gravity_flows(mass, jobs, *all_pairs(minutes), beta=beta, doubly=doubly)
    table = square(flows, 6)
    np.testing.assert_allclose(table.sum(axis=1), mass, rtol=1e-9)
    assert (flows.amount >= 0.0).all()
    if doubly:
        np.testing.assert_allclose(table.sum(axis=0), jobs * mass.sum() / jobs.sum(), rtol=2e-9)


@given(order=st.permutations(range(6)))
def test_the_order_of_places_and_pairs_changes_nothing(order):
    random = np.random.default_rng(3)
    mass, jobs, minutes = random.uniform(1, 9, 6), random.uniform(1, 9, 6), random.uniform(2, 60, (6, 6))
    order = np.array(order)
    straight = square(gravity_flows(mass, jobs, *all_pairs(minutes), doubly=True), 6)
    shuffled = gravity_flows(mass[order], jobs[order], *all_pairs(minutes[np.ix_(order, order)]), doubly=True)
    np.testing.assert_allclose(square(shuffled, 6), straight[np.ix_(order, order)], rtol=1e-7)


def test_time_within_a_place(three):
    mass, jobs, minutes = three
    np.fill_diagonal(minutes, [7.0, 0.0, 0.0])
    own = [flows.minutes[flows.origin == flows.destination] for flows in (
        gravity_flows(mass, jobs, *all_pairs(minutes)),
        gravity_flows(mass, jobs, *all_pairs(minutes), internal_min=3.0),
    )]  # fmt: skip
    np.testing.assert_array_equal(own, [[7.0, 5.0, 10.0], [3.0, 3.0, 3.0]])


def test_places_on_one_spot_count_as_a_minute_apart(three):
    mass, jobs, minutes = three
    minutes[0, 1] = minutes[1, 0] = 0.0
    flows = gravity_flows(mass, jobs, *all_pairs(minutes))
    assert np.isfinite(flows.amount).all()
    # both ways between them, and within each of the two
    assert flows.lengthened == 4
    assert flows.minutes.min() == 1.0


def test_who_sends_nothing_has_a_reason():
    minutes = np.array(
        [[0, 10, np.nan, 5.0], [10, 0, np.nan, 5], [np.nan, np.nan, 0, np.nan], [5, 5, np.nan, 0]], float
    )
    mass, jobs = np.array([10.0, np.nan, 30.0, 0.0]), np.array([1.0, 1.0, 1.0, np.nan])
    flows = gravity_flows(mass, jobs, *all_pairs(minutes))
    assert flows.reason.tolist() == ["", "no_mass", "no_destination", "no_mass"]
    np.testing.assert_allclose(flows.sent, [10.0, 0.0, 0.0, 0.0])
    # with a time within places the place off the roads keeps its people
    alone = gravity_flows(mass, jobs, *all_pairs(minutes), internal_min=5.0)
    assert alone.reason[2] == ""
    np.testing.assert_allclose(square(alone, 4)[2], [0, 0, 30, 0])


def test_parts_that_do_not_meet_balance_apart():
    minutes = np.full((4, 4), np.nan)
    minutes[:2, :2] = minutes[2:, 2:] = [[4.0, 9.0], [9.0, 4.0]]
    mass, jobs = np.array([30.0, 70.0, 500.0, 500.0]), np.array([1.0, 1.0, 3.0, 1.0])
    flows = gravity_flows(mass, jobs, *all_pairs(minutes), doubly=True)
    np.testing.assert_allclose(flows.received, [50.0, 50.0, 750.0, 250.0], rtol=1e-9)
    assert flows.error <= BALANCED


def test_totals_that_cannot_be_met_are_said_and_origins_keep_theirs():
    # the second origin reaches the second destination only, which is to receive less than it sends
    minutes = np.array([[5.0, 5.0], [np.nan, 5.0]])
    flows = gravity_flows(np.array([10.0, 90.0]), np.array([1.0, 1.0]), *all_pairs(minutes), doubly=True)
    assert flows.error > 0.1
    np.testing.assert_allclose(flows.sent, [10.0, 90.0], rtol=1e-9)


def test_small_flows_are_left_out_and_counted(three):
    mass, jobs, minutes = three
    everything = gravity_flows(mass, jobs, *all_pairs(minutes))
    flows = gravity_flows(mass, jobs, *all_pairs(minutes), least=10.0)
    assert flows.amount.min() >= 10.0
    assert flows.small == 9 - len(flows.amount) > 0
    assert flows.amount.sum() + flows.small_amount == pytest.approx(everything.amount.sum())


def test_many_places_far_apart_neither_overflow_nor_vanish():
    minutes = np.array([[0.0, 1e4], [1e4, 0.0]])
    flows = gravity_flows(np.array([1.0, 1.0]), np.array([1e-9, 1e12]), *all_pairs(minutes), beta=20.0)
    np.testing.assert_allclose(flows.sent, 1.0)


def test_canceling_is_heard(three):
    def cancel(share):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        gravity_flows(*three[:2], *all_pairs(three[2]), doubly=True, progress=cancel)
