"""Quadrants by hand, and the terciles of NumPy where no threshold is given."""

import numpy as np
import pytest
from territorios_productivos.processing.methods.axes.capability_quadrants import quadrants, thresholds

NAN = np.nan


def test_corners_gaps_and_the_unknown():
    capability = np.array([9.0, 7.0, 3.0, 0.0, 5.0, 9.0, NAN, 3.0])
    potential = np.array([9.0, 1.0, 8.0, 1.0, 9.0, 4.0, 9.0, NAN])
    found = quadrants(capability, potential, (3.0, 7.0), (1.0, 8.0))
    wanted = ["high_high", "high_low", "low_high", "low_low", "unclassified", "unclassified", "", ""]
    assert found.tolist() == wanted


def test_with_one_threshold_for_both_there_is_no_gap():
    values = np.array([4.9, 5.0, 5.1])
    assert quadrants(values, values, (5.0, 5.0), (5.0, 5.0)).tolist() == ["low_low", "high_high", "high_high"]


def test_terciles_take_the_place_of_what_is_not_given():
    values = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, NAN])
    assert thresholds(values) == pytest.approx((3.0, 5.0))
    assert thresholds(values, high=6.5) == pytest.approx((3.0, 6.5)) and thresholds(values, 0.0, 0.0) == (0.0, 0.0)
    assert np.isnan(thresholds(np.array([NAN]))).all()
