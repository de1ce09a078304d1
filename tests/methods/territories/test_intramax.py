"""INTRAMAX by hand and against a slow walk that recomputes everything."""

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from territorios_productivos.processing.methods.territories.flow_matrix import flow_matrix
from territorios_productivos.processing.methods.territories.intramax import intramax

BY_HAND = np.array([[10, 5, 0, 1], [4, 20, 2, 0], [0, 1, 30, 6], [2, 0, 8, 11]], float)


def as_flows(matrix):
    row, column = np.nonzero(matrix)
    codes = np.array([f"{unit:02d}" for unit in range(len(matrix))])
    return flow_matrix(codes[row], codes[column], matrix[row, column], codes)


def test_four_units_by_hand():
    """Residents 16, 26, 37 and 21; arrivals 16, 26, 40 and 18; 100 in all, 71 inside from the start."""
    found, steps = intramax(as_flows(BY_HAND), territories=2)
    assert (steps.first.tolist(), steps.second.tolist()) == ([0, 2, 0], [1, 3, 2])
    np.testing.assert_allclose(steps.worth, [9 / 416, 6 / 666 + 8 / 840, 6 / (42 * 58)])
    np.testing.assert_allclose(steps.share, [0.80, 0.94, 1.0])
    assert steps.territories.tolist() == [3, 2, 1]
    assert found.territory.tolist() == [0, 0, 1, 1]
    assert (steps.taken, steps.reached) == (2, True)


@pytest.mark.parametrize(("share", "count"), [(0.5, 4), (0.71, 4), (0.72, 3), (0.80, 3), (0.81, 2), (0.95, 1)])
def test_stops_at_the_share(share, count):
    assert intramax(as_flows(BY_HAND), share=share)[0].count == count


def test_the_first_of_two_stops_counts():
    assert intramax(as_flows(BY_HAND), territories=3, share=0.99)[0].count == 3
    assert intramax(as_flows(BY_HAND), territories=1, share=0.75)[0].count == 3


def test_what_cannot_be_reached_is_said():
    apart = np.kron(np.eye(2), BY_HAND)
    found, steps = intramax(as_flows(apart), territories=1)
    assert found.count == 2 and not steps.reached and steps.taken == 6


def test_units_without_residents_or_arrivals():
    # 4 receives only, 5 sends only, 6 does neither, 7 keeps to itself
    matrix = np.zeros((8, 8))
    matrix[:4, :4] = BY_HAND
    matrix[0, 4], matrix[5, 2], matrix[7, 7] = 3.0, 2.0, 9.0
    found, steps = intramax(as_flows(matrix), territories=3)
    assert np.isfinite(steps.worth).all()
    assert found.reason.tolist() == [""] * 6 + ["no_flows", ""]
    assert found.territory.tolist() == [0, 0, 1, 1, 0, 1, -1, 2]
    assert steps.share[-1] == pytest.approx(1.0)


def slow_steps(matrix, adjacent):
    matrix, groups, found = matrix.copy(), [[unit] for unit in range(len(matrix))], []
    total = matrix.sum()
    while True:
        out, into = matrix.sum(axis=1), matrix.sum(axis=0)
        options = []
        for j in range(len(groups)):
            for i in range(j):
                flow = matrix[i, j] / (out[i] * into[j]) if matrix[i, j] else 0.0
                back = matrix[j, i] / (out[j] * into[i]) if matrix[j, i] else 0.0
                if flow + back > 0.0 and adjacent[np.ix_(groups[i], groups[j])].any():
                    options.append((-(flow + back), i, j))
        if not options:
            return found
        worth, i, j = min(options)
        matrix[i] += matrix[j]
        matrix[:, i] += matrix[:, j]
        matrix = np.delete(np.delete(matrix, j, axis=0), j, axis=1)
        first, second = groups[i][0], groups[j][0]
        groups[i] = sorted(groups[i] + groups.pop(j))
        found.append((first, second, -worth, np.trace(matrix) / total))


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("constrained", [False, True])
def test_every_step_is_that_of_the_slow_walk(seed, constrained):
    rng = np.random.default_rng(seed)
    matrix = np.where(rng.random((12, 12)) < 0.4, rng.uniform(0.1, 9.0, (12, 12)), 0.0)
    adjacent = np.ones((12, 12), bool)
    if constrained:
        adjacent = np.triu(rng.random((12, 12)) < 0.2, 1)
        adjacent |= adjacent.T
    _, steps = intramax(as_flows(matrix), 1, adjacency=csr_matrix(adjacent) if constrained else None)
    expected = np.array(slow_steps(matrix, adjacent)).reshape(-1, 4)
    np.testing.assert_array_equal(np.column_stack([steps.first, steps.second]), expected[:, :2])
    np.testing.assert_allclose(steps.worth, expected[:, 2])
    np.testing.assert_allclose(steps.share, expected[:, 3])


def test_equal_pairs_join_in_the_order_of_their_codes():
    _, steps = intramax(as_flows(np.full((4, 4), 2.0)), territories=1)
    assert (steps.first[0], steps.second[0]) == (0, 1)
