"""Commuting zones against the published ones of England and Wales, scipy, and a slow walk."""

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import csr_matrix
from scipy.spatial.distance import squareform
from territorios_productivos.processing.methods.territories.commuting_zones import OWN_FLOW, ROW_SUM, commuting_zones
from territorios_productivos.processing.methods.territories.delimitation import numbered
from territorios_productivos.processing.methods.territories.flow_matrix import flow_matrix


@pytest.fixture(scope="module")
def england(reference):
    """Flows of 334 districts in three censuses, and the zone published for each."""
    flows = pd.read_csv(reference / "territories" / "ew_flows_directed.csv.gz")
    zones = pd.read_csv(reference / "territories" / "lad20x_cz_published.csv", index_col=0).set_index("LAD20XCD")["CZ"]
    codes = sorted(zones.index)
    periods = [flow_matrix(census["o"], census["d"], census["commuters"], codes) for _, census in flows.groupby("year")]
    together = flow_matrix(flows["o"], flows["d"], flows["commuters"], codes)
    return together, periods, zones[codes].to_numpy()


def partition(labels):
    """The groups, whatever their numbers."""
    return {frozenset(np.flatnonzero(labels == label)) for label in set(labels) if label >= 0}


def distances(matrix):
    """D of a dense matrix of flows, literally."""
    count = len(matrix)
    size = matrix.sum(axis=1)
    result = np.zeros((count, count))
    for i in range(count):
        for j in range(count):
            if i != j:
                result[i, j] = 1.0 - min((matrix[i, j] + matrix[j, i]) / min(size[i], size[j]), 0.999)
    return result


def random_flows(seed, count=9, filled=0.4):
    rng = np.random.default_rng(seed)
    matrix = np.where(rng.random((count, count)) < filled, rng.uniform(0.1, 5.0, (count, count)), 0.0)
    np.fill_diagonal(matrix, rng.uniform(5.0, 30.0, count))
    return matrix


def as_flows(matrix):
    row, column = np.nonzero(matrix)
    codes = [f"{unit:03d}" for unit in range(len(matrix))]
    return flow_matrix(np.array(codes)[row], np.array(codes)[column], matrix[row, column], codes)


def test_published_zones_of_england_and_wales(england):
    flows, periods, published = england
    found, tree = commuting_zones(flows, 0.98, OWN_FLOW, periods=periods)
    assert found.count == 29
    assert partition(found.territory) == partition(published)
    assert len(tree) == 333 and tree.size[-1] == 334


def test_one_census_alone_gives_other_zones(england):
    """So that the mean over the censuses is really what the test above tests."""
    flows, periods, published = england
    found, _ = commuting_zones(periods[0], 0.98, OWN_FLOW)
    assert partition(found.territory) != partition(published)


@pytest.mark.parametrize("seed", range(8))
def test_tree_is_that_of_scipy(seed):
    matrix = random_flows(seed, 25, 0.6)
    _, tree = commuting_zones(as_flows(matrix))
    expected = linkage(squareform(distances(matrix)), "average")
    np.testing.assert_allclose(tree.height, expected[:, 2], rtol=1e-12)
    np.testing.assert_array_equal(tree.size, expected[:, 3])
    for cut in (0.5, 0.9, 0.95, 0.98):
        assert partition(tree.cut(cut)) == partition(fcluster(expected, cut, "distance"))


def test_three_units_by_hand():
    # P(a,b) = (10 + 5) / 50 = 0.3, P(a,c) = 0, P(b,c) = (2 + 8) / 40 = 0.25
    flows = flow_matrix(list("aabbbcc"), list("ababccb"), [90, 10, 5, 43, 2, 32, 8])
    found, tree = commuting_zones(flows, 0.8)
    np.testing.assert_allclose(tree.height, [0.7, (1.0 + 0.75) / 2.0])
    assert tree.left.tolist() == [0, 3] and tree.right.tolist() == [1, 2]
    assert found.territory.tolist() == [0, 0, 1]
    assert commuting_zones(flows, 0.875)[0].count == 1
    assert tree.leaves().tolist() == [0, 1, 2]


def test_a_share_above_one_is_capped():
    flows = flow_matrix(["a", "a", "b", "b"], ["a", "b", "a", "b"], [1.0, 50.0, 60.0, 100.0])
    assert commuting_zones(flows, variant=ROW_SUM)[1].height == pytest.approx([0.001])
    assert commuting_zones(flows, variant=OWN_FLOW)[1].height == pytest.approx([0.0])


def test_units_without_a_size_are_set_aside_with_the_reason():
    # c sends nobody anywhere, d sends all of its people away
    flows = flow_matrix(["a", "a", "b", "d"], ["a", "b", "c", "a"], [10.0, 2.0, 7.0, 3.0])
    found, _ = commuting_zones(flows)
    assert found.reason.tolist() == ["", "", "no_residents", ""]
    found, tree = commuting_zones(flows, variant=OWN_FLOW)
    assert found.reason.tolist() == ["", "no_own_flow", "no_residents", "no_own_flow"]
    assert found.territory.tolist() == [0, -1, -1, -1] and len(tree) == 0
    nobody = flow_matrix([], [], [], ["a", "b"])
    assert commuting_zones(nobody)[0].reason.tolist() == ["no_flows"] * 2


def test_a_unit_missing_in_one_period_is_judged_by_the_others():
    first = flow_matrix(["a", "a", "b", "b"], ["a", "b", "a", "b"], [60, 40, 10, 90], ["a", "b"])
    second = flow_matrix(["a"], ["a"], [70], ["a", "b"])
    assert commuting_zones(first, periods=[first, second])[1].height == pytest.approx([0.5])


def test_groups_without_flows_between_them_meet_at_one():
    matrix = np.kron(np.eye(3), random_flows(1, 3, 1.0))
    found, tree = commuting_zones(as_flows(matrix), 0.9999)
    assert len(tree) == 8
    assert (tree.height == 1.0).sum() == 2
    assert partition(found.territory) == {frozenset(range(start, start + 3)) for start in (0, 3, 6)}


def slow_adjacent_tree(distance, adjacent):
    """Average linkage between neighbors, with every mean taken anew."""
    groups, heights, made = [[unit] for unit in range(len(distance))], [], []
    while True:
        options = []
        for i, one in enumerate(groups):
            for j, other in enumerate(groups[:i]):
                if adjacent[np.ix_(one, other)].any():
                    options.append((distance[np.ix_(one, other)].mean(), j, i))
        if not options:
            return heights, made
        height, i, j = min(options)
        groups[i] = groups[i] + groups.pop(j)
        heights.append(height)
        made.append(frozenset(groups[i]))


@pytest.mark.parametrize("seed", range(20))
def test_merges_between_neighbors_only(seed):
    matrix = random_flows(seed, 12, 0.5)
    rng = np.random.default_rng(seed)
    adjacent = rng.random((12, 12)) < 0.15
    adjacent = np.triu(adjacent, 1) | np.triu(adjacent, 1).T
    _, tree = commuting_zones(as_flows(matrix), adjacency=csr_matrix(adjacent))
    heights, made = slow_adjacent_tree(distances(matrix), adjacent)
    np.testing.assert_allclose(tree.height, heights)
    members = [frozenset([unit]) for unit in range(12)]
    for left, right in zip(tree.left, tree.right):
        members.append(members[left] | members[right])
    assert members[12:] == made


def test_cut_of_a_tree_whose_heights_go_down():
    """With contiguity a later merge may be lower; what it joins stays apart while a part of it is."""
    # a line 0-1-2: first 1 and 2 at 0.85, and then 0 with both at (0.9 + 0.05) / 2
    matrix = np.array([[9.5, 1.0, 9.5], [1.0, 17.5, 1.5], [9.5, 1.5, 9.0]])
    line = csr_matrix(np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]], bool))
    found, tree = commuting_zones(as_flows(matrix), 0.6, adjacency=line)
    np.testing.assert_allclose(tree.height, [0.85, 0.475])
    assert found.count == 3
    assert numbered(tree.cut(0.85)).tolist() == [0, 0, 0]


def test_ties_go_to_the_first_codes():
    matrix = np.full((4, 4), 5.0)
    ring = csr_matrix(np.array([[0, 1, 0, 1], [1, 0, 1, 0], [0, 1, 0, 1], [1, 0, 1, 0]], bool))
    _, tree = commuting_zones(as_flows(matrix), adjacency=ring)
    assert (tree.left[0], tree.right[0]) == (0, 1)
    assert numbered(tree.cut(1.0)).tolist() == [0] * 4
