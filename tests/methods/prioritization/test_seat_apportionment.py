"""Apportionment against worked examples and its own promises."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.prioritization.seat_apportionment import (
    HAMILTON,
    SAINTE_LAGUE,
    apportion,
    exact_shares,
)


def test_two_methods_by_hand():
    # 53, 24 and 23 of 100: quotas of 7 are 3.71, 1.68, 1.61; quotients 53 24 23 17.7 10.6 8 7.7 7.6
    assert apportion([53, 24, 23], 7, HAMILTON).tolist() == [4, 2, 1]
    assert apportion([53, 24, 23], 7, SAINTE_LAGUE).tolist() == [3, 2, 2]


def test_the_alabama_paradox_is_hamiltons():
    # Balinski and Young's way of showing it: one seat more takes one from the smallest
    weight = [6, 6, 2]
    assert apportion(weight, 10, HAMILTON).tolist() == [4, 4, 2]
    assert apportion(weight, 11, HAMILTON).tolist() == [5, 5, 1]
    assert apportion(weight, 10, SAINTE_LAGUE)[2] <= apportion(weight, 11, SAINTE_LAGUE)[2]


def test_ties_and_empty_groups():
    assert apportion([1, 1, 1], 1).tolist() == [1, 0, 0]
    assert apportion([0, 5, np.nan], 3, SAINTE_LAGUE).tolist() == [0, 3, 0]
    assert apportion([1, 2], 0).tolist() == [0, 0]
    for weight in ([0, 0], [-1, 5]):
        with pytest.raises(ValueError):
            apportion(weight, 1)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=12).filter(any), st.integers(0, 200))
def test_every_seat_is_given_and_hamilton_keeps_the_quota(weight, seats):
    for method in (HAMILTON, SAINTE_LAGUE):
        given_ = apportion(weight, seats, method)
        assert given_.sum() == seats and (given_ >= 0).all()
        assert not given_[np.array(weight) == 0].any()
    exact = exact_shares(weight, seats)
    hamilton = apportion(weight, seats, HAMILTON)
    assert (hamilton >= np.floor(exact + 1e-9)).all() and (hamilton <= np.ceil(exact - 1e-9)).all()


@given(st.lists(st.integers(1, 1000), min_size=2, max_size=8), st.integers(1, 60))
def test_sainte_lague_never_takes_a_seat_back(weight, seats):
    fewer, more = (apportion(weight, number, SAINTE_LAGUE) for number in (seats, seats + 1))
    assert (more >= fewer).all()
