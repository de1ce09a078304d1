"""Local and global clusters: against esda, against every possible shuffle, and where they are undefined."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix
from territorios_productivos.processing.methods.axes.false_discovery_rate import adjusted_p
from territorios_productivos.processing.methods.axes.nearest_units import nearest_units
from territorios_productivos.processing.methods.axes.spatial_clusters import (
    GETIS_ORD,
    MORAN,
    spatial_clusters,
    why_undefined,
)
from territorios_productivos.processing.methods.territories.contiguity import adjacency_matrix


def lattice(rows, columns):
    """Neighbors by side of a grid, and one isolate at the end."""
    cell = np.arange(rows * columns).reshape(rows, columns)
    across = np.stack([cell[:, :-1].ravel(), cell[:, 1:].ravel()], axis=1)
    down = np.stack([cell[:-1].ravel(), cell[1:].ravel()], axis=1)
    return adjacency_matrix(rows * columns + 1, across, down)


@pytest.fixture
def patchy():
    """A grid of 12 × 10 with a hot and a cold corner, and an isolate."""
    draw = np.random.Generator(np.random.PCG64(7))
    values = draw.random(121)
    grid = values[:120].reshape(12, 10)
    grid[:4, :4] += 1.0
    grid[-4:, -4:] -= 0.8
    grid[1, 1], grid[-2, -2] = -0.5, 2.0
    return values, lattice(12, 10)


@pytest.fixture
def oracle():
    esda = pytest.importorskip("esda", reason="its version for this Python asks for other packages")
    libpysal = pytest.importorskip("libpysal", reason="its version for this Python asks for other packages")

    def weights(adjacency):
        near = {unit: adjacency[unit].indices.tolist() for unit in range(adjacency.shape[0])}
        return libpysal.weights.W(near, silence_warnings=True)

    return esda, weights


QUADRANTS = {1: "HH", 2: "LH", 3: "LL", 4: "HL"}


def test_local_moran_is_that_of_esda(patchy, oracle):
    values, adjacency = patchy
    esda, weights = oracle
    theirs = esda.Moran_Local(values, weights(adjacency), permutations=9999, seed=3)
    ours = spatial_clusters(values, adjacency, MORAN, 9999, 1, fdr=False)
    joined = np.arange(120)
    np.testing.assert_allclose(ours.statistic[joined], theirs.Is[joined], rtol=1e-12, atol=1e-12)
    # two estimates from 9,999 shuffles each: 5 standard errors of their difference
    error = 5.0 * np.sqrt(2.0 * theirs.p_sim * (1.0 - theirs.p_sim) / 9999) + 2e-4
    assert (np.abs(ours.p - theirs.p_sim)[joined] < error[joined]).all()
    clear = joined[ours.p[joined] < 0.04]
    assert [ours.quadrant[unit] for unit in clear] == [QUADRANTS[theirs.q[unit]] for unit in clear]
    assert set(ours.quadrant) == {"HH", "LL", "LH", "HL", "not_significant", "isolate"}


def test_global_moran_is_that_of_esda(patchy, oracle):
    values, adjacency = patchy
    esda, weights = oracle
    noise = np.random.Generator(np.random.PCG64(11)).random(121)
    for field in (values, noise):
        theirs = esda.Moran(field, weights(adjacency), permutations=4999)
        ours = spatial_clusters(field, adjacency, MORAN, 4999)
        assert ours.global_i == pytest.approx(theirs.I, rel=1e-12)
        assert ours.global_p == pytest.approx(theirs.p_sim, abs=5.0 * np.sqrt(0.5 / 4999))


def test_gi_star_is_that_of_esda(patchy, oracle):
    values, adjacency = patchy
    values = values + 2.0  # esda divides by the sum
    esda, weights = oracle
    theirs = esda.G_Local(values, weights(adjacency), transform="B", star=True, permutations=9999, n_jobs=1, seed=3)
    ours = spatial_clusters(values, adjacency, GETIS_ORD, 9999, fdr=False)
    joined = np.arange(120)
    np.testing.assert_allclose(ours.statistic[joined], theirs.Zs[joined], rtol=1e-10, atol=1e-12)
    error = 5.0 * np.sqrt(2.0 * theirs.p_sim * (1.0 - theirs.p_sim) / 9999) + 2e-4
    assert (np.abs(ours.p - theirs.p_sim)[joined] < error[joined]).all()
    assert set(ours.quadrant) == {"HH", "LL", "not_significant", "isolate"}


def test_the_false_discovery_rate_is_that_of_esda(oracle):
    esda, _ = oracle
    draw = np.random.Generator(np.random.PCG64(5))
    for _ in range(50):
        p = np.minimum(draw.random(40), draw.random(40)) ** 3
        limit = esda.fdr(p, 0.05)
        assert ((adjusted_p(p) <= 0.05) == (p <= limit)).all()


def test_the_worked_example_of_benjamini_and_hochberg():
    """Their table of 15 p-values (section 4): the first four are rejected at 0.05."""
    p = np.array([0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0])  # fmt: skip
    shuffled = np.random.Generator(np.random.PCG64(1)).random(15).argsort()
    assert (adjusted_p(p[shuffled]) <= 0.05).sum() == 4
    assert adjusted_p(p)[3] == pytest.approx(0.0095 * 15 / 4)


def test_pseudo_p_is_that_of_every_possible_shuffle():
    """Six units on a line with many ties: shares of all 120 orders of the others."""
    values = np.array([5.0, 3.0, 0.0, 0.0, 0.0, 1.0])
    adjacency = adjacency_matrix(6, [(i, i + 1) for i in range(5)])
    found = spatial_clusters(values, adjacency, MORAN, 20_000, fdr=False)
    for unit in range(6):
        others = np.delete(values, unit)
        k = adjacency[unit].nnz
        own = values[adjacency[unit].indices].sum()
        sums = np.array([sum(order[:k]) for order in itertools.permutations(others)])
        exact = min((sums >= own).mean(), (sums <= own).mean())
        assert found.p[unit] == pytest.approx(exact, abs=5.0 * np.sqrt(0.25 / 20_000))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([MORAN, GETIS_ORD]))
def test_units_without_a_value_change_nothing_and_scale_does_not_matter(seed, statistic):
    draw = np.random.Generator(np.random.PCG64(seed))
    values, adjacency = draw.random(31), lattice(5, 6)
    if seed % 2:
        values = np.round(values, 1)  # ties
    missing = draw.random(31) < 0.2
    found = spatial_clusters(np.where(missing, np.nan, values), adjacency, statistic, 99, seed)
    alone = spatial_clusters(1000.0 - 7.0 * values[~missing], adjacency[~missing][:, ~missing], statistic, 99, seed)
    sign = 1.0 if statistic == MORAN else -1.0
    np.testing.assert_allclose(found.statistic[~missing], sign * alone.statistic, atol=1e-9)
    np.testing.assert_array_equal(found.p[~missing], alone.p)
    assert (found.reason[missing] == "missing_value").all() and np.isnan(found.p[missing]).all()
    assert all(quadrant is None for quadrant in found.quadrant[missing])
    judged = found.p[np.isfinite(found.p)]
    assert ((judged >= 0.01) & (judged <= 1.0)).all()
    # the local ones add up to the global one
    if statistic == MORAN:
        n, joined = len(alone.statistic), np.isfinite(alone.statistic)
        whole = alone.statistic[joined].sum() * n / (n - 1) / joined.sum()
        assert found.global_i == pytest.approx(whole, abs=1e-9)


def test_the_seed_fixes_every_number():
    """Numbers noted once: the uniform numbers of PCG64 are the same in every NumPy."""
    values = np.array([9.0, 8.0, 7.5, 1.0, 1.5, 2.0, 5.0, 4.0, 6.0])
    adjacency = adjacency_matrix(9, [(i, i + 1) for i in range(8)])
    once, again = (spatial_clusters(values, adjacency, MORAN, 999, 42) for _ in range(2))
    np.testing.assert_array_equal(once.p, again.p)
    np.testing.assert_array_equal(np.round(1000 * once.p), [100, 33, 517, 337, 32, 191, 230, 368, 525])
    assert (spatial_clusters(values, adjacency, MORAN, 999, 43).p != once.p).any()


def test_isolates_and_units_whose_neighbors_lack_a_value():
    adjacency = adjacency_matrix(6, [(0, 1), (1, 2), (3, 4)])
    values = np.array([1.0, 2.0, 3.0, 4.0, np.nan, 6.0])
    unplaced = np.array(["", "", "", "", "", "off_network"], object)
    found = spatial_clusters(values, adjacency, MORAN, 99, unplaced=unplaced)
    assert found.reason.tolist() == ["", "", "", "no_neighbors", "missing_value", "off_network"]
    assert found.quadrant.tolist()[3:] == ["isolate", None, "isolate"]
    np.testing.assert_array_equal(found.neighbors, [1, 2, 1, 0, np.nan, 0])
    assert np.isnan(found.statistic[3:]).all() and np.isnan(found.p_fdr[3:]).all()


def test_where_all_are_neighbors_nothing_is_significant():
    everyone = csr_matrix(~np.eye(5, dtype=bool))
    values = np.array([1.0, 2.0, 3.0, 4.0, 50.0])
    moran = spatial_clusters(values, everyone, MORAN, 199, fdr=False)
    assert (moran.p == 1.0).all() and set(moran.quadrant) == {"not_significant"}
    assert moran.global_i == pytest.approx(-0.25) and moran.global_p == 1.0
    gi_star = spatial_clusters(values, everyone, GETIS_ORD, 199)
    assert np.isnan(gi_star.statistic).all() and set(gi_star.reason) == {"neighbor_of_all"}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([np.nan] * 4, "no_values"),
        ([1.0, np.nan, 2.0, np.nan], "too_few"),
        ([0.1 + 0.2, 0.3, 0.3, np.nan], "constant"),
        ([1.0, np.nan, 2.0, 3.0], "no_neighbors"),
        ([1.0, 2.0, 3.0, 4.0], ""),
    ],
)
def test_undefined_cases_have_a_code(values, expected):
    adjacency = adjacency_matrix(4, [(0, 1)])
    assert why_undefined(np.array(values), adjacency) == expected
    if expected:
        with pytest.raises(ValueError, match=expected):
            spatial_clusters(np.array(values), adjacency)


def test_it_can_be_canceled():
    class Stop(Exception):
        pass

    def stop(share):
        raise Stop

    with pytest.raises(Stop):
        spatial_clusters(np.arange(31.0), lattice(5, 6), progress=stop)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 9))
def test_the_nearest_units_are_those_by_brute_force(seed, k):
    draw = np.random.Generator(np.random.PCG64(seed))
    xy = np.round(10.0 * draw.random((25, 2)))  # many equal distances, some units in one place
    xy[draw.random(25) < 0.1] = np.nan
    found = nearest_units(xy, k).toarray()
    apart = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
    np.fill_diagonal(apart, np.nan)
    for unit in range(25):
        others = np.sort(apart[unit][np.isfinite(apart[unit])])
        expected = apart[unit] <= others[min(k, len(others)) - 1] + 1e-9 if len(others) else np.zeros(25, bool)
        np.testing.assert_array_equal(found[unit], expected)


def test_one_unit_with_a_place_has_no_neighbors():
    assert nearest_units(np.array([[0.0, 0.0], [np.nan, np.nan]]), 3).nnz == 0
