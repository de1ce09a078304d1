"""Types of territories against scikit-learn, and tables that leave nothing to group."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score, silhouette_samples
from territorios_productivos.processing.methods.axes.typology import K_MEANS, WARD, silhouettes, typology

METHODS = (K_MEANS, WARD)


def clouds(sizes=(30, 20, 10), seed=3):
    random = np.random.default_rng(seed)
    centers = np.array([[0.0, 0.0, 5.0], [6.0, 6.0, 5.0], [12.0, 0.0, 25.0]])
    return np.concatenate([center + random.normal(size=(size, 3)) for center, size in zip(centers, sizes)])


@settings(max_examples=40)
@given(st.integers(4, 60), st.integers(2, 4), st.integers(0, 10**6))
def test_silhouette_is_that_of_scikit_learn(count, groups, seed):
    random = np.random.default_rng(seed)
    points = random.normal(size=(count, 3)).round(1)
    label = np.concatenate([np.arange(groups - 1), random.integers(0, groups - 1, count - groups + 1)])
    label = np.unique(label, return_inverse=True)[1]
    if label.max() == 0:
        label[0] = 1
    np.testing.assert_allclose(silhouettes(points, [label])[0], silhouette_samples(points, label), atol=1e-12)


def test_silhouette_over_more_than_one_block():
    points = np.random.default_rng(1).normal(size=(1200, 2))
    label = np.arange(1200) % 3
    np.testing.assert_allclose(silhouettes(points, [label])[0], silhouette_samples(points, label), atol=1e-12)


@pytest.mark.parametrize("method", METHODS)
def test_the_number_of_types_is_found(method):
    found = typology(clouds(), ["all"] * 3, 0, method)
    assert max(found.tried, key=found.tried.get) == 3 and set(found.tried) == set(range(2, 9))
    # types are numbered by their size
    assert found.type.tolist() == [1] * 30 + [2] * 20 + [3] * 10
    np.testing.assert_allclose(found.mean, [part.mean(axis=0) for part in np.split(clouds(), [30, 50])])


@pytest.mark.parametrize("seed", range(4))
def test_k_means_is_no_worse_than_scikit_learn(seed):
    values = np.random.default_rng(seed).normal(size=(150, 4))
    scores = (values - values.mean(axis=0)) / values.std(axis=0)
    ours = typology(values, list("abcd"), 4, K_MEANS, seed).type
    theirs = KMeans(4, n_init=20, random_state=seed).fit(scores)
    inertia = sum(((scores[ours == kind] - scores[ours == kind].mean(axis=0)) ** 2).sum() for kind in range(1, 5))
    assert inertia <= 1.02 * theirs.inertia_
    assert (typology(values, list("abcd"), 4, K_MEANS, seed).type == ours).all()


def test_ward_is_that_of_scipy():
    values = np.random.default_rng(5).normal(size=(80, 3))
    scores = (values - values.mean(axis=0)) / values.std(axis=0)
    expected = fcluster(linkage(scores, "ward"), 5, "maxclust")
    assert adjusted_rand_score(typology(values, list("abc"), 5, WARD).type, expected) == 1.0


def test_ward_cuts_ties_into_as_many_types_as_asked():
    square = np.array([[x, y] for x in (0.0, 1.0) for y in (0.0, 1.0)])
    assert len(set(typology(square, ["a", "b"], 3, WARD).type)) == 3


def test_each_group_of_indicators_weighs_the_same():
    random = np.random.default_rng(2)
    two = np.repeat([0.0, 1.0], 20)
    other = np.tile([0.0, 1.0], 20)
    noise = random.normal(scale=0.01, size=(40, 4))
    # three copies of one indicator against one of another
    values = np.c_[two, two, two, other * 1.0] + noise
    alone = typology(values, list("abcd"), 2).type
    assert adjusted_rand_score(alone, two) == 1.0
    skewed = np.c_[two, two, two, np.where(other > 0, 1.0, -1.0)] + noise
    grouped = typology(np.c_[skewed, skewed[:, 3] + noise[:, 0]], ["built"] * 3 + ["x", "y"], 2).type
    assert adjusted_rand_score(grouped, other) == 1.0


@pytest.mark.parametrize("method", METHODS)
def test_missing_and_constant_indicators(method):
    values = np.c_[clouds(), np.full(60, 7.0)]
    values[4, 1] = np.nan
    found = typology(values, ["all"] * 4, 3, method)
    assert found.type[4] == 0 and np.isnan(found.silhouette[4]) and (np.delete(found.type, 4) > 0).all()
    assert found.constant.tolist() == [False, False, False, True] and (found.deviation[:, 3] == 0.0).all()
    np.testing.assert_allclose(np.bincount(found.type)[1:] @ found.deviation, 0.0, atol=1e-9)


@pytest.mark.parametrize(
    ("values", "count", "different"),
    [
        ([[1.0], [1.0], [2.0]], 3, 2),
        ([[1.0], [1.0]], 0, 1),
        ([[np.nan], [np.nan]], 0, 0),
        ([[1.0], [2.0], [3.0]], 4, 3),
    ],
)
def test_too_few_different_units(values, count, different):
    with pytest.raises(ValueError, match=f"^{different}$"):
        typology(np.array(values), ["a"], count)


@pytest.mark.parametrize("method", METHODS)
def test_as_many_types_as_units(method):
    found = typology(np.array([[1.0], [2.0], [4.0]]), ["a"], 3, method)
    assert sorted(found.type) == [1, 2, 3] and (found.silhouette == 0.0).all()
    assert set(typology(np.array([[1.0], [2.0]]), ["a"], 0, method).type) == {1, 2}


@pytest.mark.parametrize("method", METHODS)
def test_types_do_not_depend_on_the_order_of_the_rows(method):
    values = np.random.default_rng(5).integers(0, 6, (25, 3)).astype(float)
    shuffled = np.random.default_rng(6).permutation(len(values))
    found, other = typology(values, list("abc"), 0, method), typology(values[shuffled], list("abc"), 0, method)
    assert (found.type[shuffled] == other.type).all() and len(found.tried) == len(other.tried)
