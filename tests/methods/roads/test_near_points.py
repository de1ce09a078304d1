"""The grid that stands in for SciPy's tree, and the parts without SciPy, against SciPy itself."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree
from territorios_productivos.processing.methods.roads import near_points
from territorios_productivos.processing.methods.roads.connected_parts import connected_parts
from territorios_productivos.processing.methods.roads.near_points import PointGrid, close_pairs, pairs_within

whole = st.integers(-20, 20)
places = st.lists(st.tuples(whole, whole), min_size=1, max_size=40).map(lambda xy: np.array(xy, float))


@given(xy=places, points=places, radius=st.sampled_from([0.0, 0.5, 1.0, 3.0, 7.5, 100.0]))
def test_the_grid_finds_what_the_tree_finds(xy, points, radius):
    i, j, apart = PointGrid(xy).within(points, np.full(len(points), radius))
    expected = [(row, near) for row, found in enumerate(cKDTree(xy).query_ball_point(points, radius)) for near in found]
    assert sorted(zip(i.tolist(), j.tolist())) == sorted(expected)
    np.testing.assert_allclose(apart, np.hypot(*(points[i] - xy[j]).T))


@given(
    xy=places, points=places, radii=st.lists(st.sampled_from([0.0, 1.0, 5.0, 10.0, 100.0]), min_size=40, max_size=40)
)
def test_pairs_as_near_as_the_radius_of_their_point(xy, points, radii):
    # whole coordinates: many pairs are exactly as far apart as the radius
    near = np.array(radii[: len(points)])
    i, j = pairs_within(xy, points, near)
    apart = np.hypot(*np.moveaxis(points[:, None] - xy, 2, 0))
    assert (np.diff(i) >= 0).all()
    assert sorted(zip(i.tolist(), j.tolist())) == [(int(a), int(b)) for a, b in np.argwhere(apart <= near[:, None])]


@given(xy=places, points=places, share=st.floats(0, 1))
def test_the_nearest_of_the_grid(xy, points, share):
    k = max(1, round(share * len(xy)))
    distance, index = PointGrid(xy).query(points, k)
    np.testing.assert_allclose(distance, cKDTree(xy).query(points, k=k)[0].reshape(len(points), k))
    np.testing.assert_allclose(np.hypot(*np.moveaxis(points[:, None] - xy[index], 2, 0)), distance)
    assert all(len(set(row)) == k for row in index.tolist())


def test_many_pairs_are_found_in_parts(monkeypatch):
    monkeypatch.setattr(near_points, "PAIRS_AT_ONCE", 50)
    rng = np.random.default_rng(3)
    xy, points = rng.uniform(0, 100, (300, 2)), rng.uniform(-20, 120, (90, 2))
    radius = rng.uniform(0, 40, 90)
    i, j, _ = PointGrid(xy).within(points, radius)
    assert len(i) == sum(len(found) for found in cKDTree(xy).query_ball_point(points, radius))
    assert (np.diff(i) >= 0).all()


@pytest.mark.parametrize("distance", [0.7, 2.0])
def test_close_pairs_without_scipy(monkeypatch, distance):
    xy = np.random.default_rng(5).uniform(0, 30, (400, 2))
    expected = close_pairs(xy, distance)
    monkeypatch.setitem(__import__("sys").modules, "scipy.spatial", None)
    found = close_pairs(xy, distance)
    assert len(found) > 10
    assert {tuple(pair) for pair in found.tolist()} == {tuple(sorted(pair)) for pair in expected.tolist()}


@given(links=st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=40))
def test_connected_parts_are_those_of_scipy(links):
    a, b = np.array(links, int).reshape(-1, 2).T
    graph = coo_matrix((np.ones(len(a)), (a, b)), shape=(30, 30))
    np.testing.assert_array_equal(connected_parts(30, a, b), connected_components(graph, directed=False)[1])


def test_a_long_chain_in_any_order():
    order = np.random.default_rng(1).permutation(5000)
    assert not connected_parts(5000, order[:-1], order[1:]).any()
