"""Four colors for a map."""

import networkx
import numpy as np
import pytest
from scipy.spatial import Delaunay
from territorios_productivos.processing.methods.territories.map_coloring import color_neighbors


@pytest.mark.parametrize("count", [20, 60, 200, 500])
@pytest.mark.parametrize("seed", [0, 1])
def test_four_colors_for_planar_maps(count, seed):
    """Triangulations are the densest maps; the greedy order alone takes five on all but the smallest."""
    triangles = Delaunay(np.random.default_rng(seed).uniform(0, 1, (count, 2))).simplices
    pairs = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [0, 2]]]).tolist()
    colors = color_neighbors(count, pairs)
    assert all(colors[a] != colors[b] for a, b in pairs)
    assert max(colors) < 4
    assert color_neighbors(count, pairs) == colors


def test_areas_that_all_touch_need_a_color_each():
    pairs = list(networkx.complete_graph(6).edges)
    assert sorted(color_neighbors(7, pairs)[:6]) == list(range(6))


def test_no_areas_and_no_neighbors():
    assert color_neighbors(0, []) == []
    assert color_neighbors(3, []) == [0, 0, 0]
