"""Chosen sites against every choice tried, and against spopt."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.prioritization.site_selection import (
    LEFT_OUT_TRIPS,
    MAXIMAL_COVERING,
    P_MEDIAN,
    choose_sites,
)


def pairs(minutes):
    place, candidate = np.nonzero(np.isfinite(minutes))
    return place, candidate, minutes[place, candidate]


def instance(seed, places, candidates, gaps=0.3):
    draw = np.random.default_rng(seed)
    minutes = draw.integers(0, 60, (places, candidates)).astype(float)
    minutes[draw.random(minutes.shape) < gaps] = np.nan
    return minutes, draw.integers(0, 50, places).astype(float), draw.random(candidates) < 0.2


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.integers(1, 9), st.integers(1, 6), st.integers(1, 4), st.booleans())
def test_no_choice_is_better(seed, places, candidates, sites, fix):
    minutes, weight, fixed = instance(seed, places, candidates)
    fixed = fixed if fix else np.zeros(candidates, bool)
    if not fixed.sum() <= sites <= candidates:
        with pytest.raises(ValueError):
            choose_sites(*pairs(minutes), weight, candidates, sites, MAXIMAL_COVERING, 30.0, fixed)
        return
    choices = [list(some) for some in combinations(range(candidates), sites) if set(np.flatnonzero(fixed)) <= set(some)]
    near = np.where(np.isnan(minutes), np.inf, minutes)

    found = choose_sites(*pairs(minutes), weight, candidates, sites, MAXIMAL_COVERING, 30.0, fixed)
    best = max(weight[near[:, some].min(axis=1) <= 30.0].sum() for some in choices)
    assert found.objective == pytest.approx(best) and found.gap == 0.0
    assert found.chosen.sum() == sites and found.chosen[fixed].all()

    found = choose_sites(*pairs(minutes), weight, candidates, sites, P_MEDIAN, np.inf, fixed)
    penalty = LEFT_OUT_TRIPS * max(np.nanmax(minutes, initial=0.0), 1.0)

    def cost(some):
        apart = near[:, some].min(axis=1)
        return (weight * np.where(np.isfinite(apart), apart, penalty)).sum()

    mine = cost(np.flatnonzero(found.chosen))
    assert mine == pytest.approx(min(map(cost, choices)))
    served = found.site >= 0
    assert found.objective == pytest.approx((weight * np.nan_to_num(found.minutes))[served].sum())
    np.testing.assert_array_equal(found.minutes[served], near[np.flatnonzero(served), found.site[served]])


@pytest.mark.parametrize("model", [MAXIMAL_COVERING, P_MEDIAN])
def test_a_city_does_not_hide_the_villages(model):
    """Whoever lives in a village counts beside ten millions of a city."""
    for seed in range(20):
        minutes, _, _ = instance(seed, 9, 6)
        weight = np.r_[1e7, np.random.default_rng(seed).integers(1, 4, 8)]
        found = choose_sites(*pairs(minutes), weight, 6, 2, model, 30.0)
        near = np.where(minutes <= 30.0, minutes, np.inf)
        penalty = LEFT_OUT_TRIPS * max(near[np.isfinite(near)].max(initial=0.0), 1.0)

        def cost(some):
            apart = near[:, some].min(axis=1)  # noqa: B023 (called within the loop)
            served = np.isfinite(apart)
            worth = np.where(served, apart, penalty) if model == P_MEDIAN else ~served  # noqa: B023
            return (weight * worth).sum()  # noqa: B023

        least = min(cost(list(some)) for some in combinations(range(6), 2))
        assert cost(np.flatnonzero(found.chosen)) == pytest.approx(least, rel=1e-12, abs=1e-6), seed


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6), st.booleans())
def test_objectives_are_those_of_spopt(seed, fix):
    locate = pytest.importorskip("spopt.locate", reason="its version for this Python asks for other packages")
    import pulp

    minutes, weight, fixed = instance(seed, 30, 8, gaps=0.0)
    fixed = fixed if fix and fixed.sum() <= 3 else np.zeros(8, bool)
    given_ = {"predefined_facilities_arr": fixed} if fixed.any() else {}
    solver = pulp.PULP_CBC_CMD(msg=False)
    theirs = locate.MCLP.from_cost_matrix(minutes, weight, 20.0, p_facilities=3, **given_).solve(solver)
    ours = choose_sites(*pairs(minutes), weight, 8, 3, MAXIMAL_COVERING, 20.0, fixed)
    assert ours.objective == pytest.approx(theirs.problem.objective.value())
    theirs = locate.PMedian.from_cost_matrix(minutes, weight, p_facilities=3, **given_).solve(solver)
    ours = choose_sites(*pairs(minutes), weight, 8, 3, P_MEDIAN, np.inf, fixed)
    assert ours.objective == pytest.approx(theirs.problem.objective.value())


def test_the_limit_counts_and_ties_take_the_first():
    minutes = np.array([[30.0, 30.0], [31.0, np.nan]])
    found = choose_sites(*pairs(minutes), np.array([5.0, 9.0]), 2, 2, MAXIMAL_COVERING, 30.0)
    assert (found.objective, found.site.tolist()) == (5.0, [0, -1])


def test_a_search_cut_short_tells_its_gap():
    draw = np.random.default_rng(5)
    where, sites = draw.random((400, 2)), draw.random((120, 2))
    minutes = 100.0 * np.hypot(*(where[:, None] - sites[None]).transpose(2, 0, 1))
    try:
        found = choose_sites(*pairs(minutes), draw.random(400), 120, 11, P_MEDIAN, seconds=0.4)
    except TimeoutError:
        return
    assert found.gap >= 0.0 and found.chosen.sum() == 11
