"""Agreement of two delimitations: values by hand, an oracle, and which units differ."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import adjusted_rand_score
from territorios_productivos.processing.methods.territories.delimitation_comparison import (
    ABSENT,
    adjusted_rand_index,
    compare_delimitations,
    match_territories,
    variation_of_information,
)

divisions = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=40).map(
    lambda pairs: tuple(np.array(side) for side in zip(*pairs))
)


@given(divisions)
def test_adjusted_rand_against_scikit_learn(pair):
    assert adjusted_rand_index(*pair) == pytest.approx(adjusted_rand_score(*pair), abs=1e-12)


def test_adjusted_rand_by_hand():
    # shared 2, 1 and 3: pairs together 1 + 0 + 3 = 4 of 15; in the first 3 + 3, in the second 1 + 6
    first, second = np.array([0, 0, 0, 1, 1, 1]), np.array([0, 0, 1, 1, 1, 1])
    assert adjusted_rand_index(first, second) == pytest.approx((4 - 6 * 7 / 15) / (6.5 - 6 * 7 / 15))


def test_variation_of_information_by_hand():
    # halves against quarters: one bit is missing
    assert variation_of_information(np.array([0, 0, 1, 1]), np.array([0, 1, 2, 3])) == pytest.approx(1.0)
    # two ways of halving that know nothing of each other: a bit each
    assert variation_of_information(np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])) == pytest.approx(2.0)
    # shares 1/3, 1/6 and 1/2 together; halves; 1/3 and 2/3
    entropy = [-sum(p * np.log2(p) for p in shares) for shares in ((1 / 3, 1 / 6, 1 / 2), (0.5, 0.5), (1 / 3, 2 / 3))]
    found = variation_of_information(np.array([0, 0, 0, 1, 1, 1]), np.array([0, 0, 1, 1, 1, 1]))
    assert found == pytest.approx(2 * entropy[0] - entropy[1] - entropy[2])


@given(divisions)
def test_both_measures_are_symmetric_and_bounded(pair):
    first, second = pair
    assert adjusted_rand_index(first, second) == pytest.approx(adjusted_rand_index(second, first))
    found = variation_of_information(first, second)
    assert found == pytest.approx(variation_of_information(second, first))
    assert 0.0 <= found <= np.log2(len(first)) + 1e-12


@given(divisions, st.permutations(range(5)))
def test_other_numbers_of_the_territories_change_no_measure(pair, names):
    first, second = pair
    renamed = np.array(names)[second]
    assert adjusted_rand_index(first, renamed) == pytest.approx(adjusted_rand_index(first, second))
    assert variation_of_information(first, renamed) == pytest.approx(variation_of_information(first, second))


@given(divisions)
def test_a_division_agrees_with_itself(pair):
    found = compare_delimitations(pair[0], pair[0])
    assert found.adjusted_rand == 1.0
    assert found.variation_of_information == pytest.approx(0.0, abs=1e-12)
    assert set(found.reason) == {""}


@given(divisions)
def test_no_other_matching_shares_more(pair):
    from itertools import permutations

    first, second = pair
    match = match_territories(first, second)
    shared = (match[first] == second).sum()
    best = max((np.array(names)[first] == second).sum() for names in permutations(range(5)))
    assert shared == best
    paired = match[match >= 0]
    assert len(set(paired)) == len(paired)


def test_weights_decide_the_matching():
    first, second = np.array([0, 0, 0, 0]), np.array([0, 0, 0, 1])
    assert match_territories(first, second).tolist() == [0]
    assert match_territories(first, second, [1.0, 1.0, 1.0, 9.0]).tolist() == [1]


def test_every_unit_that_differs_says_why():
    first = np.array([0, 0, 0, 1, 1, -1, 2, ABSENT, 1, -1])
    second = np.array([5, 5, 3, 3, 3, 3, -1, 5, ABSENT, -1])
    found = compare_delimitations(first, second)
    assert found.matched.tolist() == [5, 5, 5, 3, 3, -1, -1, -1, 3, -1]
    assert found.reason.tolist() == ["", "", "other_territory", "", "", "unassigned_in_first",
                                     "unassigned_in_second", "not_in_first", "not_in_second", ""]  # fmt: skip
    assert found.compared == 5


def test_units_missing_in_a_first_without_any_territory():
    found = compare_delimitations([-1, ABSENT, -1], [0, 0, -1])
    assert found.reason.tolist() == ["unassigned_in_first", "not_in_first", ""]
    assert found.matched.tolist() == [-1, -1, -1]
    assert found.compared == 0


def test_nothing_in_common_has_no_measure():
    found = compare_delimitations(np.array([0, -1]), np.array([-1, 0]))
    assert np.isnan(found.adjusted_rand) and np.isnan(found.variation_of_information)
    assert found.reason.tolist() == ["unassigned_in_second", "unassigned_in_first"]
