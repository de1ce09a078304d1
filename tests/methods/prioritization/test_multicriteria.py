"""Scaling, weights and scores against scikit-criteria, Saaty's tables and hand-worked cases."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.prioritization import criteria_scaling as scaling
from territorios_productivos.processing.methods.prioritization.criteria_weights import (
    critic_weights,
    entropy_weights,
    equal_weights,
)
from territorios_productivos.processing.methods.prioritization.multicriteria_scores import (
    first_component,
    ranks,
    topsis,
    weighted_sum,
)
from territorios_productivos.processing.methods.prioritization.pairwise_judgments import (
    disagreement,
    joined_judgments,
    judged_weights,
    judgment_matrix,
)

UP = np.array([1, 1, 1])


@pytest.fixture(scope="module")
def stocks(reference):
    table = pd.read_csv(reference / "prioritization" / "scikit_criteria_simple_stock_matrix.csv", index_col=0)
    return table, np.array([1, 1, -1]), np.array([2.0, 4.0, 1.0]) / 7.0


def test_topsis_of_the_stock_example(stocks):
    table, direction, weight = stocks
    found = topsis(scaling.scale(table.to_numpy(float), direction, scaling.VECTOR), weight)
    published = {"GN": 0.78989, "AA": 0.57667, "PE": 0.55973, "MM": 0.43864, "JN": 0.37608, "FX": 0.20769}
    np.testing.assert_allclose(found.score, [published[name] for name in table.index], atol=5e-6)
    assert found.rank.tolist() == [3, 5, 2, 6, 4, 1]


@given(st.integers(0, 10**6), st.integers(2, 12), st.integers(2, 5))
def test_scores_are_those_of_scikit_criteria(seed, places, count):
    skcriteria = pytest.importorskip("skcriteria", reason="its version for this Python asks for a newer numpy")
    from skcriteria.madm.similarity import TOPSIS
    from skcriteria.madm.simple import WeightedSumModel

    draw = np.random.default_rng(seed)
    values, weight = draw.uniform(0.1, 9.0, (places, count)), draw.dirichlet(np.ones(count))
    up, down = np.ones(count, int), np.where(draw.random(count) < 0.5, 1, -1)
    down[0] = 1
    vector = scaling.scale(values, down, scaling.VECTOR)
    theirs = TOPSIS().evaluate(skcriteria.mkdm(np.abs(vector), down.tolist(), weights=weight)).e_.similarity
    np.testing.assert_allclose(topsis(vector, weight).score, theirs, atol=1e-12)
    plain = scaling.scale(values, up, scaling.MIN_MAX)
    theirs = WeightedSumModel().evaluate(skcriteria.mkdm(plain, up.tolist(), weights=weight)).e_.score
    np.testing.assert_allclose(weighted_sum(plain, weight).score, theirs, atol=1e-12)


@given(st.integers(0, 10**6), st.integers(1, 10), st.integers(1, 4))
def test_contributions_add_up_to_the_score(seed, places, count):
    draw = np.random.default_rng(seed)
    values = draw.integers(0, 4, (places, count)).astype(float)
    values[draw.random(values.shape) < 0.1] = np.nan
    direction, weight = np.where(draw.random(count) < 0.5, 1, -1), draw.dirichlet(np.ones(count))
    for found in (
        weighted_sum(scaling.scale(values, direction, scaling.MIN_MAX), weight),
        topsis(scaling.scale(values, direction, scaling.VECTOR), weight),
        first_component(values, direction),
    ):
        complete = np.isfinite(values).all(axis=1)
        np.testing.assert_allclose(found.contribution.sum(axis=1)[complete], found.score[complete], atol=1e-12)
        assert np.isnan(found.score[~complete]).all() and (found.rank[~complete] == 0).all()
        assert np.isfinite(found.score[complete]).all()


def test_scales_by_hand():
    column = np.array([[2.0], [4.0], [4.0], [10.0], [np.nan]])
    one, less = np.array([1]), np.array([-1])

    def scaled(kind, direction=one, target=None):
        return scaling.scale(column, direction, kind, target).ravel()

    np.testing.assert_allclose(scaled(scaling.MIN_MAX), [0.0, 0.25, 0.25, 1.0, np.nan])
    np.testing.assert_allclose(scaled(scaling.MIN_MAX, less), [1.0, 0.75, 0.75, 0.0, np.nan])
    np.testing.assert_allclose(scaled(scaling.Z_SCORE), np.array([-3, -1, -1, 5, np.nan]) / 3.0)
    np.testing.assert_allclose(scaled(scaling.RANK), [0.0, 0.5, 0.5, 1.0, np.nan])
    # 4 is the target; 10 is farthest from it, by 6
    np.testing.assert_allclose(scaled(scaling.TARGET, one, np.array([4.0])), [2 / 3, 1.0, 1.0, 0.0, np.nan])
    np.testing.assert_allclose(scaled(scaling.VECTOR), column.ravel() / np.sqrt(136.0))
    same = np.full((3, 1), 7.0)
    for kind in range(1, 6):
        assert (scaling.scale(same, one, kind, np.array([1.0])) == 0.0).all()


def test_missing_values_by_policy():
    values = np.array([[1.0, 5.0], [np.nan, 1.0], [4.0, np.nan]])
    direction = np.array([1, -1])
    assert np.isnan(scaling.fill_missing(values, direction, scaling.LEAVE_OUT)).sum() == 2
    assert scaling.fill_missing(values, direction, scaling.WORST).tolist() == [[1, 5], [1, 1], [4, 5]]
    assert scaling.fill_missing(values, direction, scaling.MEAN).tolist() == [[1, 5], [2.5, 1], [4, 3]]


def test_weights_from_the_data_by_hand():
    # min-max: first (0, 1), second (0, 1), third constant; the first two say the same
    values = np.array([[1.0, 10.0, 3.0], [2.0, 20.0, 3.0]])
    np.testing.assert_allclose(critic_weights(values, UP), equal_weights(3))
    # all of each column's mass on one place: entropy 0, so both weigh the same and the third nothing
    np.testing.assert_allclose(entropy_weights(values, UP), [0.5, 0.5, 0.0])
    # the second against the first: r = -1, conflict 2 each
    np.testing.assert_allclose(critic_weights(values * [1, -1, 1], UP), [0.5, 0.5, 0.0])
    spread = np.array([[0.0, 0.0], [1.0, 1.0], [1.0, 0.0], [1.0, 0.0]])
    # p = 1/3 three times: 1 − ln 3 / ln 4; p = 1: 1
    first = 1.0 - np.log(3.0) / np.log(4.0)
    np.testing.assert_allclose(entropy_weights(spread, UP[:2]), np.array([first, 1.0]) / (first + 1.0))


def test_ranks_of_equal_scores():
    assert ranks(np.array([0.3, np.nan, 0.1 + 0.2, 0.5, 0.1])).tolist() == [2, 0, 2, 1, 4]


def test_first_component_points_to_the_better_and_tells_the_variance():
    values = np.array([[1.0, 8.0], [2.0, 6.0], [3.0, 4.0], [4.0, 2.0]])
    found = first_component(values, np.array([1, -1]))
    assert found.rank.tolist() == [4, 3, 2, 1] and found.explained == pytest.approx(1.0)
    np.testing.assert_allclose(found.score, np.sqrt(2.0) * (values[:, 0] - 2.5) / np.sqrt(1.25))


@pytest.mark.parametrize("seed", range(20))
def test_of_two_criteria_that_exclude_each_other_the_first_gives_the_sense(seed):
    draw = np.random.default_rng(seed)
    first = draw.normal(size=12)
    values = np.column_stack([first, draw.normal(size=12) - 2.0 * first])
    order = draw.permutation(12)
    found = first_component(values, np.array([1, 1]))
    assert np.corrcoef(found.score, values[:, 0])[0, 1] > 0.0
    np.testing.assert_allclose(first_component(values[order], np.array([1, 1])).score, found.score[order], atol=1e-9)


def test_judgments_of_three_by_hand():
    names = ["a", "b", "c"]
    matrix = judgment_matrix(names, ["a", "a", "b"], ["b", "c", "c"], [2.0, 4.0, 2.0])
    found = judged_weights(matrix)
    np.testing.assert_allclose(found.weight, np.array([4, 2, 1]) / 7.0)
    assert found.ratio == pytest.approx(0.0, abs=1e-12) and found.revise is None
    # 3 criteria have an RI, 0.58: λ of this one is 1 + x + 1/x with x the cube root of 2·4/…
    wrong = judged_weights(judgment_matrix(names, ["a", "a", "b"], ["b", "c", "c"], [2.0, 0.5, 2.0]))
    root = 2.0
    assert wrong.ratio == pytest.approx((1 + root + 1 / root - 3) / 2 / 0.58)
    np.testing.assert_allclose(wrong.weight, [1 / 3] * 3)


def test_saatys_house(reference):
    # Saaty's wheat-like check: random index by size, and a 4 × 4 whose λ is known by its determinant
    names = list("abcd")
    pairs = [("a", "b", 3), ("a", "c", 5), ("a", "d", 7), ("b", "c", 3), ("b", "d", 5), ("c", "d", 3)]
    first, second, value = zip(*pairs)
    matrix = judgment_matrix(names, first, second, value)
    found = judged_weights(matrix)
    largest = max(np.roots(np.poly(matrix)), key=lambda root: root.real).real
    assert found.ratio == pytest.approx((largest - 4) / 3 / 0.90)
    np.testing.assert_allclose(matrix @ found.weight, largest * found.weight, rtol=1e-9)
    assert found.weight.argmax() == 0 and found.revise is not None


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ([("a", "b", 2.0), ("b", "a", 2.0)], "reciprocal"),
        ([("a", "b", 0.0)], "value"),
        ([("a", "x", 2.0)], "unknown"),
        ([("a", "b", 2.0), ("a", "b", 2.0)], "repeated"),
        ([("a", "b", 2.0)], "missing"),
        ([("a", "a", 2.0)], "reciprocal"),
    ],
)
def test_judgments_that_cannot_be(rows, kind):
    with pytest.raises(ValueError) as problem:
        judgment_matrix(["a", "b", "c"] if kind == "missing" else ["a", "b"], *zip(*rows))
    assert problem.value.args[0] == kind


def test_a_rounded_third_is_reciprocal_to_three():
    matrix = judgment_matrix(["a", "b"], ["a", "b"], ["b", "a"], [3.0, 0.33])
    np.testing.assert_allclose(matrix * matrix.T, 1.0)


def test_actors_are_joined_by_the_geometric_mean():
    one, other = (judgment_matrix(["a", "b"], ["a"], ["b"], [value]) for value in (8.0, 2.0))
    np.testing.assert_allclose(joined_judgments([one, other]), [[1.0, 4.0], [0.25, 1.0]])
    weights = [judged_weights(matrix).weight for matrix in (one, other)]
    np.testing.assert_allclose(
        disagreement(weights), [(8 / 9 - 2 / 3) / (8 / 9 + 2 / 3), (1 / 3 - 1 / 9) / (1 / 3 + 1 / 9)]
    )
