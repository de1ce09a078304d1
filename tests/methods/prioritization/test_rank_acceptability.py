"""Rank acceptability against the exact toy and brute force."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.prioritization.rank_acceptability import (
    draw_weights,
    rank_acceptability,
)

RUNS = 40_000


def test_the_exact_toy(reference):
    exact = pd.read_csv(reference / "prioritization" / "smaa_toy_analytic.csv").set_index("alt")
    scores = np.array([[1.0, 0.0], [0.0, 1.0], [0.6, 0.6]])
    found = rank_acceptability(scores, draw_weights(2, RUNS, 1), top=2, shown=3)
    # three standard errors of a share over the draws
    np.testing.assert_allclose(found.rank_share, exact[["b1", "b2", "b3"]], atol=3 * np.sqrt(0.25 / RUNS))
    np.testing.assert_allclose(found.first_share, found.rank_share[:, 0])
    np.testing.assert_allclose(found.top_share, found.rank_share[:, :2].sum(axis=1))
    # A is first while its weight is above 0.6, so on average at 0.8
    np.testing.assert_allclose(found.central[:2], [[0.8, 0.2], [0.2, 0.8]], atol=0.005)


def test_the_same_seed_gives_the_same_numbers():
    weights = draw_weights(3, 4, 20261121)
    np.testing.assert_array_equal(weights, draw_weights(3, 4, 20261121))
    expected = [0.63706852, 0.32880396, 0.03412752]  # seen with numpy 1.24; 2.2 must draw the same
    np.testing.assert_allclose(weights[0], expected, atol=1e-8)


def test_weights_are_uniform_on_the_simplex_and_within_limits():
    weights = draw_weights(4, RUNS, 3)
    np.testing.assert_allclose(weights.sum(axis=1), 1.0, atol=1e-12)
    np.testing.assert_allclose(weights.mean(axis=0), 0.25, atol=0.005)
    np.testing.assert_allclose(weights.var(axis=0), 3 / 80, atol=0.002)  # Dirichlet(1, 1, 1, 1)
    limited = draw_weights(3, 2000, 3, least=[0.3, 0.0, 0.1], most=[0.5, 1.0, 0.4])
    assert (limited >= [0.3, 0.0, 0.1]).all() and (limited <= np.array([0.5, 1.0, 0.4]) + 1e-12).all()
    for least, most in (([0.6, 0.6], None), (None, [0.4, 0.4]), ([0.5, 0.0], [0.4, 1.0])):
        with pytest.raises(ValueError):
            draw_weights(2, 10, 1, least, most)


@given(st.integers(0, 10**6), st.integers(1, 7), st.integers(1, 3), st.integers(1, 3))
def test_shares_by_brute_force(seed, places, count, top):
    draw = np.random.default_rng(seed)
    scores = draw.integers(0, 3, (places, count)).astype(float)
    weights = draw_weights(count, 20, seed)
    found = rank_acceptability(scores, weights, top, places)
    expected, mean = np.zeros((places, places)), np.zeros(places)
    for weight in weights:
        value = np.round(scores @ weight, 12)
        for place in range(places):
            better, equal = (value > value[place]).sum(), (value == value[place]).sum()
            expected[place, better : better + equal] += 1.0 / equal / len(weights)
            mean[place] += (better + (equal + 1) / 2.0) / len(weights)
    np.testing.assert_allclose(found.rank_share, expected, atol=1e-12)
    np.testing.assert_allclose(found.mean_rank, mean, atol=1e-12)
    np.testing.assert_allclose(found.top_share, expected[:, :top].sum(axis=1), atol=1e-12)
    np.testing.assert_allclose(found.rank_share.sum(axis=0), 1.0)


def test_blocks_do_not_change_the_result(monkeypatch):
    from territorios_productivos.processing.methods.prioritization import rank_acceptability as module

    scores, weights = np.random.default_rng(1).random((5, 3)), draw_weights(3, 50, 1)
    whole, seen = rank_acceptability(scores, weights), []
    monkeypatch.setattr(module, "BLOCK", 35)
    pieces = rank_acceptability(scores, weights, progress=seen.append)
    np.testing.assert_allclose(pieces.rank_share, whole.rank_share)
    assert len(seen) == 8 and seen == sorted(seen)
