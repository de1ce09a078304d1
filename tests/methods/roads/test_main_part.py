"""The longest part of a network: its length, and points tied to it alone."""

import numpy as np
from territorios_productivos.processing.methods.roads.main_part import main_part, part_of_edges
from territorios_productivos.processing.methods.roads.snapping import snap_points

LINES = [[(0, 0), (10, 0)], [(100, 0), (200, 0)], [(200, 0), (200, 50)], [(0, 500), (0, 520)]]


def test_parts_by_length(network_of):
    network = network_of(LINES)
    part, length = part_of_edges(network)
    np.testing.assert_allclose(length, [150.0, 20.0, 10.0])
    assert part[network.edge_line == 0].tolist() == [2] and part[network.edge_line == 3].tolist() == [1]
    assert set(part[(network.edge_line == 1) | (network.edge_line == 2)]) == {0}


def test_points_go_to_the_longest_part_and_edges_keep_their_numbers(network_of):
    network = network_of(LINES)
    points = np.array([[5.0, 3.0], [150.0, 3.0]])
    anywhere, main = snap_points(network, points), snap_points(main_part(network), points)
    assert network.edge_line[anywhere.edge].tolist() == [0, 1]
    assert network.edge_line[main.edge].tolist() == [1, 1]
    np.testing.assert_allclose(main.xy, [[100.0, 0.0], [150.0, 0.0]])
    np.testing.assert_allclose(main.offset, [0.0, 50.0])
