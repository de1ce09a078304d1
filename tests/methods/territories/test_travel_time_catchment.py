"""Catchments worked by hand, and their invariants."""

import networkx
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.territories.map_coloring import color_neighbors
from territorios_productivos.processing.methods.territories.travel_time_catchment import (
    known_sums,
    travel_time_catchments,
    unit_minutes,
)

NAN = np.nan
MINUTES = np.array([[10, 30, 50], [40, 20, 25], [NAN, NAN, NAN], [60, 61, 5], [NAN, 15, NAN]])
PEOPLE = np.array([1000.0, 2000, 300, 100, 700])


def test_each_unit_joins_the_center_of_least_time():
    found = travel_time_catchments(MINUTES, PEOPLE)
    assert found.best.tolist() == [0, 1, -1, 2, 1]
    assert found.second.tolist() == [1, 2, -1, 0, -1]
    assert found.third.tolist() == [2, 0, -1, 1, -1]
    np.testing.assert_array_equal(found.minutes, [10, 20, NAN, 5, 15])
    np.testing.assert_array_equal(found.margin, [20, 5, NAN, 55, NAN])


def test_small_territories_are_dissolved_smallest_first():
    found = travel_time_catchments(MINUTES, PEOPLE, min_population=1050)
    # center 2 (100 people) goes first, and its unit makes center 0 large enough
    assert found.dissolved == [2]
    assert found.best.tolist() == [0, 1, -1, 0, 1]
    assert found.moved.tolist() == [False, False, False, True, False]
    assert found.second[1] == 0


def test_trips_beyond_the_cutoff_do_not_count():
    found = travel_time_catchments(MINUTES, PEOPLE, cutoff=14.9)
    assert found.best.tolist() == [0, -1, -1, 2, -1]
    assert found.beyond.tolist() == [False, True, False, False, True]
    assert found.second.tolist() == [-1] * 5


def test_the_last_territory_stays_however_small():
    found = travel_time_catchments(MINUTES, PEOPLE, min_population=1e9)
    assert len(set(found.best[found.best >= 0])) == 1


@given(st.integers(0, 2**32 - 1), st.floats(0, 3000))
def test_invariants(seed, least):
    rng = np.random.default_rng(seed)
    minutes = np.where(rng.random((12, 4)) < 0.2, np.nan, rng.uniform(1, 90, (12, 4)))
    people = rng.uniform(0, 1000, 12)
    found = travel_time_catchments(minutes, people, least)
    assert ((found.best < 0) == np.isnan(np.delete(minutes, found.dissolved, axis=1)).all(axis=1)).all()
    assert not set(found.dissolved) & set(found.best)
    assert (found.margin[~np.isnan(found.margin)] >= 0).all()


def test_unit_time_is_the_mean_of_its_localities_weighted_by_people():
    minutes = np.array([[10.0, 40], [30, NAN], [NAN, NAN], [7, 9]])
    found = unit_minutes(minutes, np.array([0, 0, 0, -1]), np.array([100.0, 300, 999, 5]), 2)
    np.testing.assert_allclose(found[0], [25, NAN])  # only a quarter of the people reach the second center
    assert np.isnan(found[1]).all()


def test_a_sum_of_nothing_known_is_unknown():
    sums = known_sums(np.array([1.0, NAN, NAN, 0.0, 5.0]), np.array([0, 0, 1, 2, -1]), 4)
    np.testing.assert_array_equal(sums, [1.0, NAN, 0.0, NAN])


def test_unit_without_population_is_averaged_plainly():
    found = unit_minutes(np.array([[10.0], [30.0]]), np.array([0, 0]), np.array([NAN, 0.0]), 1)
    assert found[0, 0] == 20.0


@given(st.integers(0, 2**32 - 1))
def test_neighbors_never_share_a_color(seed):
    graph = networkx.gnp_random_graph(15, 0.2, seed=seed)
    colors = color_neighbors(15, list(graph.edges))
    assert all(colors[a] != colors[b] for a, b in graph.edges)
