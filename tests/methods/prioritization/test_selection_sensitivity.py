"""Sensitivity of the selection: against the whole method run by run, and its sampling."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from territorios_productivos.processing.methods.located_points import PlanePoints
from territorios_productivos.processing.methods.prioritization.four_criteria import four_criteria
from territorios_productivos.processing.methods.prioritization.program_rules import NO_EXCEED, Rules
from territorios_productivos.processing.methods.prioritization.selection_sensitivity import (
    THRESHOLDS,
    latin_hypercube,
    selection_sensitivity,
)

STATE, TERRITORY = {"A": 900.0, "B": 300.0}, {"B1": 250.0}


@pytest.fixture(scope="module")
def region():
    """200 made-up localities around 8 seats, and where they are."""
    draw = np.random.default_rng(8)
    count = 200
    territory = draw.choice(["A1", "A2", "B1", "B2"], count)
    table = pd.DataFrame(
        {
            "code": [f"{number:04}" for number in range(count)],
            "municipality": territory,
            "state": [name[0] for name in territory],
            "territory": territory,
            "population": draw.integers(100, 900, count).astype(float),
            "households": draw.integers(50, 200, count).astype(float),
            "units": draw.integers(5, 60, count).astype(float),
            "families": draw.integers(20, 70, count).astype(float),
            "is_seat": np.arange(count) < 8,
            "seat_group": territory,
        }
    )
    table.loc[20:25, "families"] = np.nan
    return table, draw.uniform(0, 25_000, (count, 2))


@pytest.mark.parametrize("limits", [{}, {"quota_rule": NO_EXCEED}, {"dispersion_max": 4000.0}])
def test_every_variation_is_what_the_whole_method_decides(region, limits):
    table, xy = region
    rules = Rules(**limits)
    decisions = {"0030": True, "0031": False}
    found = selection_sensitivity(table, PlanePoints(xy), rules, STATE, TERRITORY, decisions, 0.3, 12, 7)
    times = np.zeros(len(table))
    for factor in found.factors:
        varied = replace(rules, **{name: getattr(rules, name) * by for name, by in zip(THRESHOLDS, factor)})
        state, territory = (
            {code: quota * by for code, quota in level.items()} for level, by in zip((STATE, TERRITORY), factor[4:])
        )
        times += four_criteria(table, PlanePoints(xy), varied, state, territory, decisions).localities["selected"]
    np.testing.assert_allclose(found.selected_share, times / 12)
    plain = four_criteria(table, PlanePoints(xy), rules, STATE, TERRITORY, decisions).localities["selected"]
    np.testing.assert_array_equal(found.base, plain)
    assert found.selected_share[30] == 1.0 and found.selected_share[31] == 0.0
    assert set(found.status) == {"firm", "borderline", "out"}
    assert (found.counts > 0).all() and found.counts.std() > 0.0


def test_without_variation_nothing_moves(region):
    table, xy = region
    found = selection_sensitivity(table, PlanePoints(xy), Rules(), STATE, TERRITORY, {}, 0.0, 3, 1)
    np.testing.assert_array_equal(found.selected_share, found.base.astype(float))
    assert set(found.status) == {"firm", "out"}


def test_every_slice_of_every_threshold_is_taken_once():
    points = latin_hypercube(50, 6, 3)
    np.testing.assert_array_equal(
        np.sort(np.floor(points * 50).astype(int), axis=0), np.tile(np.arange(50)[:, None], 6)
    )
    np.testing.assert_array_equal(points, latin_hypercube(50, 6, 3))
    assert abs(np.corrcoef(points.T) - np.eye(6)).max() < 0.5
