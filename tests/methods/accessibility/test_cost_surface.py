"""Travel over rasters: by hand, against networkx, uphill and downhill."""

import networkx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.accessibility.cost_surface import CellSizes, Relief, cost_surface
from territorios_productivos.processing.methods.accessibility.walking_speed import TOBLER, SlopeRule

CLOSED = np.inf


def squares(rows, width=100.0, height=None):
    return CellSizes(np.full(rows, width), np.full(rows, width if height is None else height))


def spread(friction, cells, sizes=None, **options):
    friction = np.asarray(friction, np.float32)
    return cost_surface(friction, sizes or squares(len(friction)), np.array(cells), **options)


def test_three_by_three_by_hand():
    minutes, center = spread([[0.5, 0.25, 0.5], [0.5, 1.0, 0.25], [2.0, 0.5, 0.125]], [(0, 0)], squares(3, 1.0))
    diagonal = np.sqrt(2.0)
    # to the lower right corner the detour by the quick cells beats the slow diagonal
    around = 0.375 + 0.25 * diagonal + (0.25 + 0.125) / 2
    expected = [
        [0.0, 0.375, 0.375 + 0.375],
        [0.5, 0.375 * 0.0 + 0.75 * diagonal * 0.0 + min(0.75 * diagonal, 1.0, 0.375 + 0.625), 0.375 + 0.25 * diagonal],
        [1.75, 0.5 + 0.5 * diagonal, around],
    ]
    np.testing.assert_allclose(minutes, expected, rtol=1e-12)
    assert (center == 1).all()


def test_diagonals_of_square_and_of_rectangular_cells():
    minutes = spread(np.ones((3, 3)), [(1, 1)])[0]
    np.testing.assert_allclose(minutes[0], [100 * np.sqrt(2), 100, 100 * np.sqrt(2)], rtol=1e-12)
    minutes = spread(np.ones((3, 3)), [(1, 1)], squares(3, 30.0, 40.0))[0]
    np.testing.assert_allclose(minutes, [[50, 40, 50], [30, 0, 30], [50, 40, 50]], rtol=1e-12)


def test_sixteen_neighbors_come_closer_to_a_straight_line():
    row, column = np.indices((61, 61))
    straight = 100.0 * np.hypot(row - 30, column - 30)
    eight = spread(np.ones((61, 61)), [(30, 30)])[0]
    sixteen = spread(np.ones((61, 61)), [(30, 30)], neighbors=16)[0]
    assert (sixteen >= straight - 1e-6).all()
    assert (sixteen <= eight + 1e-6).all()
    away = straight > 0
    assert (eight[away] / straight[away]).max() == pytest.approx(1.0824, abs=1e-3)
    assert (sixteen[away] / straight[away]).max() == pytest.approx(1.0275, abs=1e-3)


@pytest.mark.parametrize("neighbors", [8, 16])
def test_nobody_passes_a_wall_one_cell_thick(neighbors):
    friction = np.ones((7, 7))
    friction[:, 3] = CLOSED
    minutes, center = spread(friction, [(3, 0)], neighbors=neighbors)
    assert np.isfinite(minutes[:, :3]).all()
    assert np.isinf(minutes[:, 3:]).all()
    assert (center[:, 3:] == 0).all()
    friction[6, 3] = 1.0
    minutes = spread(friction, [(3, 0)], neighbors=neighbors)[0]
    assert np.isinf(minutes[:6, 3]).all()
    assert np.isfinite(minutes[:, 4:]).all()


def test_an_enclosed_center_reaches_only_its_enclosure():
    friction = np.ones((9, 9))
    friction[2:7, 2:7] = CLOSED
    friction[3:6, 3:6] = 1.0
    minutes, center = spread(friction, [(4, 4), (0, 0)])
    assert (center[3:6, 3:6] == 1).all()
    assert (center == 1).sum() == 9
    assert (center == 2).sum() == 81 - 25


def test_rows_of_different_width_are_measured_one_by_one():
    sizes = CellSizes(np.array([10.0, 20.0, 30.0]), np.array([7.0, 11.0, 13.0]))
    minutes = spread(np.ones((3, 3)), [(1, 1)], sizes)[0]
    expected = [
        [np.hypot(7, 15), 7, np.hypot(7, 15)],
        [20, 0, 20],
        [np.hypot(11, 25), 11, np.hypot(11, 25)],
    ]
    np.testing.assert_allclose(minutes, expected, rtol=1e-12)


def test_the_limit_is_kept():
    minutes, center = spread(np.ones((1, 6)), [(0, 0)], squares(1, 10.0), cutoff=30.0)
    np.testing.assert_allclose(minutes[0], [0, 10, 20, 30, np.inf, np.inf])
    assert center[0].tolist() == [1, 1, 1, 1, 0, 0]


def graph_of(friction, sizes, neighbors, relief):
    """The arcs of the travels *to* a center or *from* it, cell by cell, drawn without arrays."""
    rows, columns = friction.shape
    depth = np.r_[0.0, np.cumsum(sizes.height)]
    reach = range(-2, 3) if neighbors == 16 else range(-1, 2)
    graph = networkx.DiGraph()
    graph.add_nodes_from(np.ndindex(rows, columns))
    for i, j in np.ndindex(rows, columns):
        for a in reach:
            for b in reach:
                k, m = i + a, j + b
                if (a, b) == (0, 0) or not (0 <= k < rows and 0 <= m < columns) or np.gcd(a, b) != 1:
                    continue
                if abs(a) == 2:
                    path = [(i, j), (i + a // 2, j), (i + a // 2, m), (k, m)]
                elif abs(b) == 2:
                    path = [(i, j), (i, j + b // 2), (k, j + b // 2), (k, m)]
                else:
                    path = [(i, j), (k, m)]
                meters = np.hypot(depth[k] - depth[i], b * (sizes.width[i] + sizes.width[k]) / 2)
                weight = 0.0
                for cell in path:
                    slow = 1.0
                    if relief is not None:
                        gradient = (float(relief.elevation[k, m]) - float(relief.elevation[i, j])) / meters
                        rule = relief.driving if relief.on_road[cell] else relief.walking
                        slow = np.exp(rule.decay * abs(gradient + rule.offset))
                    weight += float(friction[cell]) * slow / len(path)
                if np.isfinite(weight):
                    graph.add_edge((i, j), (k, m), weight=weight * meters)
    return graph


@given(
    seed=st.integers(0, 2**32 - 1),
    shape=st.tuples(st.integers(1, 7), st.integers(1, 7)),
    neighbors=st.sampled_from([8, 16]),
    directed=st.sampled_from(["no", "to", "from"]),
    many=st.integers(1, 3),
)
def test_agrees_with_networkx(seed, shape, neighbors, directed, many):
    random = np.random.default_rng(seed)
    friction = random.choice([0.001, 0.01, 0.02, 0.5, CLOSED], shape, p=[0.2, 0.3, 0.2, 0.1, 0.2]).astype(np.float32)
    cells = random.permutation(friction.size)[:many]
    friction.flat[cells] = 0.01
    cells = np.column_stack(np.unravel_index(cells, shape))
    sizes = CellSizes(random.uniform(50, 90, shape[0]), random.uniform(60, 80, shape[0]))
    relief = None
    if directed != "no":
        elevation = random.uniform(0, 60, shape).astype(np.float32)
        on_road = random.random(shape) < 0.3
        relief = Relief(elevation, on_road, TOBLER, SlopeRule(0.4, 0.12), directed == "to")
    minutes, center = cost_surface(friction, sizes, cells, neighbors, relief)
    graph = graph_of(friction, sizes, neighbors, relief)
    if directed == "to":
        graph = graph.reverse()
    each = np.full((len(cells), *shape), np.inf)
    for number, cell in enumerate(cells):
        for place, length in networkx.single_source_dijkstra_path_length(graph, tuple(cell)).items():
            each[number][place] = length
    best = each.min(axis=0)
    np.testing.assert_allclose(minutes, best, rtol=1e-9, atol=1e-12)
    assert ((center == 0) == np.isinf(best)).all()
    reached = center > 0
    chosen = np.take_along_axis(each, np.maximum(center - 1, 0)[None], axis=0)[0]
    np.testing.assert_allclose(chosen[reached], best[reached], rtol=1e-9, atol=1e-12)


def test_a_slope_is_climbed_slower_than_it_is_gone_down():
    elevation = np.array([[0.0, 20.0, 40.0]], np.float32)  # 20 % up to the east
    friction = np.full((1, 3), 0.06 / 6.0, np.float32)
    off_road = np.zeros((1, 3), bool)
    up = 200.0 * 0.01 * np.exp(3.5 * 0.25)
    down = 200.0 * 0.01 * np.exp(3.5 * 0.15)

    def minutes(cell, to_center):
        return spread(friction, [cell], relief=Relief(elevation, off_road, to_center=to_center))[0]

    assert minutes((0, 0), True)[0, 2] == pytest.approx(down)
    assert minutes((0, 0), False)[0, 2] == pytest.approx(up)
    assert minutes((0, 2), True)[0, 0] == pytest.approx(up)
    assert minutes((0, 2), False)[0, 0] == pytest.approx(down)
    flat = spread(friction, [(0, 0)], relief=Relief(np.zeros((1, 3), np.float32), off_road))[0]
    assert flat[0, 2] == pytest.approx(0.2 / (6.0 * np.exp(-0.175)) * 60.0)


def test_roads_keep_their_speed_on_slopes():
    elevation = np.array([[0.0, 20.0]], np.float32)
    friction = np.full((1, 2), 0.001, np.float32)
    for on_road, factor in ((True, 1.0), (False, np.exp(3.5 * 0.25))):
        relief = Relief(elevation, np.full((1, 2), on_road), to_center=False)
        assert spread(friction, [(0, 0)], relief=relief)[0][0, 1] == pytest.approx(0.1 * factor)


def test_progress_grows_and_may_stop_the_search():
    shares = []
    friction = np.random.default_rng(1).uniform(0.1, 1.0, (200, 200))
    spread(friction, [(0, 0)], progress=shares.append)
    assert shares == sorted(shares)
    assert 0.0 < shares[0] < 0.5 < shares[-1] <= 1.0

    def stop(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        spread(friction, [(0, 0)], progress=stop)
