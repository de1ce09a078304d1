"""Nearest place on the network against measuring every segment."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.roads import snapping
from territorios_productivos.processing.methods.roads.snapping import snap_points

places = st.tuples(st.integers(0, 400), st.integers(0, 400))
lines = st.lists(st.lists(places, min_size=2, max_size=4, unique=True), min_size=1, max_size=12)


@given(lines=lines, points=st.lists(places, min_size=1, max_size=20))
def test_no_segment_is_nearer_than_the_one_found(network_of, lines, points):
    network = network_of(lines)
    points = np.asarray(points, float)
    snapped = snap_points(network, points)
    a, b = network.segment_a, network.segment_b
    along = b - a
    squared = (along**2).sum(axis=1)
    t = np.clip(((points[:, None] - a) * along).sum(axis=2) / np.where(squared > 0, squared, 1), 0, 1)
    nearest = np.linalg.norm(points[:, None] - (a + t[..., None] * along), axis=2).min(axis=1)
    found = np.linalg.norm(points - snapped.xy, axis=1)
    np.testing.assert_allclose(found, nearest, atol=1e-9)


def test_long_segments_among_short_ones(network_of):
    # a sample of the long road is farther from the point than samples of the short ones
    network = network_of([[(0, 0), (100_000, 0)], *[[(50_000 + x, 70), (50_001 + x, 70)] for x in range(-40, 40)]])
    snapped = snap_points(network, np.array([[50_030.0, 30.0]]))
    np.testing.assert_allclose(snapped.xy, [[50_030, 0]])
    assert network.edge_line[snapped.edge[0]] == 0
    assert snapped.offset[0] == 50_030


def test_the_same_in_one_go_and_in_many(network_of, monkeypatch):
    xy = np.random.default_rng(5).uniform(0, 400, (40, 2, 2))
    network, points = network_of(xy.tolist()), np.random.default_rng(6).uniform(0, 400, (30, 2))
    whole = snap_points(network, points)
    monkeypatch.setattr(snapping, "AT_ONCE", 3)
    monkeypatch.setattr(snapping, "POINTS_AT_ONCE", 7)
    parts = snap_points(network, points)
    np.testing.assert_array_equal(parts.edge, whole.edge)
    np.testing.assert_array_equal(parts.offset, whole.offset)


def test_point_without_coordinates_stays_off(network_of):
    snapped = snap_points(network_of([[(0, 0), (10, 0)]]), np.array([[np.nan, np.nan], [3.0, 4.0]]))
    assert snapped.edge.tolist() == [-1, 0]
    assert snapped.offset[1] == 3.0
