"""The network built from lines: junctions, directions, levels, tolerance and cutting at points."""

import numpy as np
import pytest
from territorios_productivos.processing.methods.roads import road_network
from territorios_productivos.processing.methods.roads.road_attributes import (
    BACKWARD,
    BOTH,
    CLOSED,
    FORWARD,
    UNKNOWN,
    class_speed_table,
    directions,
    road_speeds,
)
from territorios_productivos.processing.methods.roads.road_network import split_at
from territorios_productivos.processing.methods.roads.shortest_paths import components


def test_only_junctions_are_nodes(network_of):
    network = network_of([[(0, 0), (5, 1), (10, 0), (20, 0)], [(10, -5), (10, 0), (10, 5)]])
    assert network.node_count == 5
    assert network.edge_count == 4
    np.testing.assert_allclose(sorted(network.edge_length), [5, 5, 10, 2 * np.hypot(5, 1)])


def test_lines_that_cross_without_a_vertex_do_not_join(network_of):
    network = network_of([[(0, 0), (10, 0)], [(5, -5), (5, 5)]])
    assert len(set(components(network))) == 2


def test_overpass_does_not_meet_the_road_below_but_its_ramps_do(network_of):
    below = [(0, 0), (5, 0), (10, 0)]
    bridge = [(5, -5), (5, 0), (5, 5)]
    ramp = [(5, 5), (5, 9)]
    flat = network_of([below, bridge, ramp])
    assert len(set(components(flat))) == 1
    apart = network_of([below, bridge, ramp], level=[0, 1, 0])
    assert len(set(components(apart))) == 2
    # the bridge and its ramp end at the same place and stay joined
    assert apart.node_count == 5


def test_tolerance_closes_a_gap(network_of):
    lines = [[(0, 0), (10, 0)], [(10.4, 0), (20, 0)]]
    assert len(set(components(network_of(lines)))) == 2
    assert len(set(components(network_of(lines, tolerance=0.5)))) == 1


def test_repeated_vertex_is_no_junction_and_keeps_its_length(network_of):
    network = network_of([[(0, 0), (5, 0), (5, 0), (12, 0)]])
    assert network.edge_count == 1
    assert network.edge_length[0] == 12.0


def test_line_of_length_zero_leaves_no_edge(network_of):
    assert network_of([[(1, 1), (1, 1)], [(0, 0), (2, 0)]]).edge_count == 1


def test_closed_line_and_self_crossing(network_of):
    network = network_of([[(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)], [(0, 0), (5, 5), (10, 10)]])
    assert network.edge_length.sum() == pytest.approx(40 + np.hypot(10, 10))
    assert network.edge_count == 3


def test_direction_decides_which_seconds_are_finite(network_of):
    network = network_of(
        [[(0, 0), (10, 0)], [(10, 0), (20, 0)]], pace=[2, 3], forward=[True, False], backward=[False, True]
    )
    np.testing.assert_array_equal(network.forward_s, [20, np.inf])
    np.testing.assert_array_equal(network.backward_s, [np.inf, 30])
    np.testing.assert_array_equal(network.reversed().forward_s, network.backward_s)


def test_cutting_keeps_lengths_times_and_ends(network_of):
    network = network_of([[(0, 0), (4, 0), (10, 0)], [(10, 0), (10, 8)]], pace=[1, 2], backward=[True, False])
    edge = np.array([0, 0, 1, 0, -1, 0])
    offset = np.array([3.0, 7.0, 2.0, 0.0, 0.0, 10.0])
    cut, node = split_at(network, edge, offset)
    assert cut.edge_count == 5
    np.testing.assert_allclose(cut.edge_length, [3, 4, 3, 2, 6])
    np.testing.assert_allclose(cut.forward_s, [3, 4, 3, 4, 12])
    np.testing.assert_array_equal(cut.backward_s[3:], [np.inf, np.inf])
    np.testing.assert_allclose(cut.node_xy[node[:3]], [(3, 0), (7, 0), (10, 2)])
    assert node[3] == network.edge_from[0]
    assert node[5] == network.edge_to[0]
    assert node[4] == -1
    # consecutive pieces share their node
    np.testing.assert_array_equal(cut.edge_to[:2], cut.edge_from[1:3])
    assert cut.segment_length.sum() == pytest.approx(18)
    for piece in range(cut.edge_count):
        assert cut.segment_length[cut.segment_edge == piece].sum() == pytest.approx(cut.edge_length[piece])


def test_codes_of_direction():
    codes = [
        "B",
        "ft",
        "TF",
        0,
        1,
        -1,
        "yes",
        "no",
        "DOS SENTIDOS",
        "Un sentido",
        None,
        "",
        float("nan"),
        1.0,
        "N",
        "¿?",
    ]
    assert directions(codes).tolist() == [
        BOTH, FORWARD, BACKWARD, BOTH, FORWARD, BACKWARD, FORWARD, BOTH, BOTH, FORWARD,
        BOTH, BOTH, BOTH, FORWARD, CLOSED, UNKNOWN,
    ]  # fmt: skip


def test_speed_falls_back_to_class_and_default():
    speed = np.array([80, 0, np.nan, -1, 9999, 200])
    kmh, origin = road_speeds(speed, ["a", "A ", None, "b", "a", "a"], class_speed_table("a=60; c=30"), 50)
    np.testing.assert_array_equal(kmh, [80, 60, 50, 50, 60, 200])
    assert origin.tolist() == ["field", "class", "default", "default", "class", "field"]


@pytest.mark.parametrize("text", ["primary", "primary=fast", "primary=0", "primary=500"])
def test_unreadable_speed_table_names_the_pair(text):
    with pytest.raises(ValueError, match=text):
        class_speed_table(f"track=20;{text}")


def test_codes_that_are_lists_are_unknown():
    assert directions([["FT"], "FT", None]).tolist() == [UNKNOWN, FORWARD, BOTH]


def test_places_that_fall_on_one_number_stay_apart(network_of, monkeypatch):
    """Without mixing, all places of one row of the map have the same number."""
    lines = [[(0, 0), (1, 0), (2, 0)], [(1, 0), (1, 1)], [(-0.0, 0), (2, 1)]]
    expected = network_of(lines)
    monkeypatch.setattr(road_network, "_MIXER", np.uint64(0))
    found = network_of(lines)
    assert found.node_count == expected.node_count == 5
    for end in ("edge_from", "edge_to"):
        places = [network.node_xy[getattr(network, end)] for network in (found, expected)]
        np.testing.assert_array_equal(*places)
