"""The best pair and the tree against plain searches, ties included."""

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from territorios_productivos.processing.methods.territories.best_pairs import BestPairs
from territorios_productivos.processing.methods.territories.merge_tree import merge_tree


def plain_best(worth, groups, adjacent):
    """First of the pairs of greatest worth."""
    pairs = [
        (-worth[i, j], i, j) for i in groups for j in groups if i < j and adjacent[np.ix_(groups[i], groups[j])].any()
    ]
    return min(pairs) if pairs else None


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize("seed", range(25))
def test_best_pairs_while_groups_merge(seed, constrained):
    """Whole numbers from 0 to 5: most pairs tie with others."""
    rng = np.random.default_rng(seed)
    count = 14
    worth = rng.integers(0, 6, (count, count)).astype(float)
    worth = np.triu(worth, 1) + np.triu(worth, 1).T
    adjacent = np.triu(rng.random((count, count)) < (0.2 if constrained else 1.0), 1)
    adjacent |= adjacent.T
    pairs = BestPairs(worth.copy(), csr_matrix(adjacent) if constrained else None)
    groups = {unit: [unit] for unit in range(count)}
    while True:
        expected, found = plain_best(worth, groups, adjacent), pairs.best()
        if expected is None:
            assert found is None
            break
        assert found == (expected[1], expected[2], -expected[0])
        kept, gone, _ = found
        groups[kept] += groups.pop(gone)
        fresh = rng.integers(0, 6, count).astype(float)
        worth[kept] = worth[:, kept] = fresh
        pairs.join(kept, gone, fresh)


def test_what_was_left_apart_keeps_later_merges_apart():
    # 1 and 2 join high; lower down 0 joins both, and then 3 all of them: at 0.5 everybody is alone
    tree = merge_tree(4, [(1, 2, 0.9), (0, 1, 0.3), (3, 0, 0.3)])
    assert len(set(tree.cut(0.5))) == 4
    assert len(set(tree.cut(0.9))) == 1
    assert (tree.left.tolist(), tree.right.tolist()) == ([1, 0, 5], [2, 4, 3])
    assert tree.size.tolist() == [2, 3, 4]
    assert tree.leaves().tolist() == [0, 1, 2, 3]


def test_a_forest_has_only_the_units_that_joined():
    tree = merge_tree(6, [(4, 2, 0.1), (0, 5, 0.2)])
    assert tree.leaves().tolist() == [2, 4, 0, 5]
    assert len(set(tree.cut(0.15))) == 5
