"""Neighbors, detached parts and their repair, on grids small enough to work out by hand."""

import networkx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box
from territorios_productivos.processing.methods.territories.contiguity import (
    absorb_small,
    adjacency_matrix,
    adjacent_pairs,
    fragments,
    overlapping_pairs,
    repair_contiguity,
    road_bridges,
)
from territorios_productivos.processing.methods.territories.delimitation import BY_HAND, MERGED, Delimitation, numbered
from territorios_productivos.processing.methods.territories.flow_matrix import flow_matrix

# rows of the 3 × 3 grid:  0 1 2 / 3 4 5 / 6 7 8, neighbors by side
SIDES = [(0, 1), (1, 2), (3, 4), (4, 5), (6, 7), (7, 8), (0, 3), (1, 4), (2, 5), (3, 6), (4, 7), (5, 8)]


def flows_of(count, flows, own=100.0):
    """Flows between units "0", "1", … plus `own` in each."""
    codes = [f"{unit:03d}" for unit in range(count)]
    table = [(codes[i], codes[j], amount) for (i, j), amount in flows.items()]
    table += [(code, code, own) for code in codes]
    return flow_matrix(*zip(*table), codes)


def division_of(territory):
    territory = numbered(np.array(territory))
    how = np.where(territory >= 0, MERGED, "").astype(object)
    return Delimitation(territory, how, np.full(len(territory), "", object))


@pytest.fixture
def grid():
    return adjacency_matrix(9, SIDES)


def test_neighbors_by_distance_corner_hole_and_overlap():
    ring = Polygon(box(0, 0, 10, 10).exterior, [box(4, 4, 6, 6).exterior])
    polygons = [
        ring,
        box(4.5, 4.5, 5.5, 5.5),  # inside the hole, half a meter from its edge
        box(14, 0, 20, 10),  # 4 m away
        box(26, 0, 30, 10),  # 6 m from the one before
        box(30, 10, 40, 20),  # meets the one before in a corner
        MultiPolygon([box(100, 0, 101, 1), box(39, 19, 50, 30)]),  # overlaps the one before
        None,
        Polygon(),
        box(1, 1, 2, 2),  # lies on the first
    ]
    expected = [(0, 1), (0, 2), (0, 8), (3, 4), (4, 5)]
    # between 1 and 8 there are 2.5 · √2 = 3.54 m
    assert [tuple(pair) for pair in adjacent_pairs(polygons, 5.0)] == sorted([*expected, (1, 8)])
    assert [tuple(pair) for pair in adjacent_pairs(polygons, 3.0)] == [(0, 1), (0, 8), (3, 4), (4, 5)]
    assert [tuple(pair) for pair in adjacent_pairs(polygons, 0.0)] == [(0, 8), (3, 4), (4, 5)]
    pairs = adjacent_pairs(polygons, 6.0)
    assert (2, 3) in [tuple(pair) for pair in pairs]
    assert [tuple(pair) for pair in overlapping_pairs(polygons, pairs)] == [(0, 8)]
    assert [tuple(pair) for pair in overlapping_pairs(polygons, pairs, 0.005)] == [(0, 8), (4, 5)]


def test_neighbors_agree_with_every_pair_measured():
    random = np.random.default_rng(3)
    polygons = []
    for x, y in random.uniform(0, 400, (60, 2)):
        angle = np.sort(random.uniform(0, 2 * np.pi, 24))
        radius = random.uniform(10, 40, 24)
        polygons.append(Polygon(np.c_[x + radius * np.cos(angle), y + radius * np.sin(angle)]).buffer(0))
    for tolerance in (0.0, 5.0, 30.0):
        brute = [(i, j) for i in range(60) for j in range(i + 1, 60) if polygons[i].distance(polygons[j]) <= tolerance]
        assert [tuple(pair) for pair in adjacent_pairs(polygons, tolerance)] == brute
    assert len(brute) > 60


def test_nothing_to_compare():
    assert adjacent_pairs([]).shape == (0, 2)
    assert adjacent_pairs([None, box(0, 0, 1, 1)]).shape == (0, 2)
    assert adjacency_matrix(3).nnz == 0


def test_bridges_join_in_either_direction_within_the_limit():
    pairs = road_bridges([3, 0, 1, 2, 2, 0], [0, 3, 2, 1, 2, 1], [20.0, 50.0, 31.0, 45.0, 0.0, np.nan], 30.0)
    assert pairs.tolist() == [[0, 3]]
    assert road_bridges([], [], [], 30.0).shape == (0, 2)


def test_matrix_is_symmetric_without_diagonal_and_repeats():
    matrix = adjacency_matrix(4, [(0, 1), (2, 2)], np.array([[1, 0], [1, 3]]))
    assert matrix.dtype == bool
    assert matrix.toarray().tolist() == [
        [False, True, False, False],
        [True, False, False, True],
        [False, False, False, False],
        [False, True, False, False],
    ]


def test_fragments_are_numbered_by_residents(grid):
    territory = np.array([0, 1, 0, 1, 1, 1, 0, -1, 0])
    residents = np.array([10, 1, 30, 1, 1, 1, 20, 5, 30])
    # the four corners are parts of territory 0; 2 and 8 tie, and the first of them is the main part
    assert fragments(territory, grid, residents).tolist() == [3, 0, 0, 0, 0, 0, 2, -1, 1]
    # in equal numbers of residents the part of more units goes first
    assert fragments(np.array([0, 1, 0, 1, 1, 0, 1, 1, 1]), grid, np.ones(9)).tolist() == [1, 0, 0, 0, 0, 0, 0, 0, 0]
    assert fragments(np.full(9, -1), grid, residents).tolist() == [-1] * 9


def test_repair_goes_to_the_greatest_cohesion_and_says_so(grid):
    """Corner 8 belongs to the territory of 0, from which it is cut off; it exchanges most with that of 4."""
    flows = flows_of(9, {(8, 0): 60, (8, 5): 30, (8, 7): 20, (7, 8): 25, (1, 2): 10})
    # territories: A = 0 1 3 and 8; B = 2 5; C = 4 6 7
    before = division_of([0, 0, 1, 0, 2, 1, 2, 2, 0])
    # unit 8: L = 210, W = 125; B: L = 200, W = 240; C: L = 325, W = 320
    to_b = 30**2 / (210 * 240)
    to_c = 20**2 / (210 * 320) + 25**2 / (325 * 125)
    assert to_c > to_b
    after = repair_contiguity(flows, before, grid)
    assert after.territory.tolist() == [0, 0, 1, 0, 2, 1, 2, 2, 2]
    assert after.how.tolist() == [MERGED] * 8 + ["repair"]
    [(what, unit, source, target)] = after.log
    assert (what, unit) == ("repair", 8)
    assert before.territory[source] == 0 and before.territory[target] == 2
    assert before.territory.tolist() == [0, 0, 1, 0, 2, 1, 2, 2, 0]


def test_repair_without_flows_goes_where_most_neighbors_are(grid):
    # the center belongs to the corner's territory; its neighbors 1, 3 are of one territory, 5 and 7 of two
    before = division_of([0, 1, 1, 1, 0, 2, 1, 3, 3])
    after = repair_contiguity(flows_of(9, {(0, 1): 1}), before, grid)
    assert after.territory[4] == after.territory[1]
    assert (fragments(after.territory, grid, np.ones(9)) <= 0).all()


def test_repair_of_a_part_of_several_units_counts_their_flows_together():
    # 6 7 8 are cut off from 0 1 2; each unit alone exchanges more with 4, together they are nearer to 3 5
    flows = flows_of(9, {(6, 3): 30, (7, 4): 40, (8, 5): 30})
    before = division_of([0, 0, 0, 1, 2, 1, 0, 0, 0])
    flows.amounts[0, 0] = 500.0  # so that the main part is above
    after = repair_contiguity(flows, before, adjacency_matrix(9, SIDES, [(3, 5)]))
    to_sides = 60**2 / (400 * 260)
    to_center = 40**2 / (400 * 140)
    assert to_sides > to_center
    assert after.territory[[6, 7, 8]].tolist() == [after.territory[3]] * 3


def test_islands_stay_and_are_told_apart():
    matrix = adjacency_matrix(4, [(0, 1)])
    before = division_of([0, 0, 0, -1])
    after = repair_contiguity(flows_of(4, {(2, 0): 50}), before, matrix)
    assert after.territory.tolist() == [0, 0, 0, -1]
    assert not after.log
    assert fragments(after.territory, matrix, np.ones(4)).tolist() == [0, 0, 1, -1]


def test_units_placed_by_hand_are_not_repaired(grid):
    before = division_of([0, 1, 1, 1, 1, 1, 1, 1, 0])
    before.how[8] = BY_HAND
    flows = flows_of(9, {(8, 7): 50, (0, 1): 80}, own=1.0)
    assert repair_contiguity(flows, before, grid).territory.tolist() == before.territory.tolist()
    before.how[8] = MERGED
    assert repair_contiguity(flows, before, grid).territory[8] == 1


def test_small_territories_are_absorbed_until_none_is_left_or_the_cap():
    # a chain: 0 is joined to 1, together they are still below three units and go on to 2
    flows = flows_of(6, {(0, 1): 50, (1, 2): 20, (3, 4): 40, (4, 5): 40})
    before = division_of([0, 1, 2, 3, 3, 3])
    chain = adjacency_matrix(6, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)])
    once = absorb_small(flows, before, chain, min_units=3, rounds=1)
    fixed = absorb_small(flows, before, chain, min_units=3)
    assert fixed.territory.tolist() == [0, 0, 0, 1, 1, 1]
    assert once.territory.tolist() == [0, 0, 0, 1, 1, 1] or once.count == 3
    assert {what for what, *_ in fixed.log} == {"reassigned"}
    assert absorb_small(flows, before, chain, min_units=1).territory.tolist() == before.territory.tolist()


def test_small_territories_without_link_stay():
    flows = flows_of(3, {(0, 1): 5})
    before = division_of([0, 1, 2])
    assert absorb_small(flows, before, None, min_units=2).territory.tolist() == [0, 0, 1]
    assert absorb_small(flows, before, adjacency_matrix(3), min_units=2).territory.tolist() == [0, 1, 2]
    # without flows between them, neighbors all the same
    joined = absorb_small(flows, before, adjacency_matrix(3, [(1, 2)]), min_units=2)
    assert joined.territory.tolist() == [0, 1, 1]


@st.composite
def divided(draw):
    count = draw(st.integers(2, 12))
    unit = st.integers(0, count - 1)
    links = draw(st.lists(st.tuples(unit, unit), max_size=2 * count))
    flows = draw(st.dictionaries(st.tuples(unit, unit), st.integers(1, 50), max_size=3 * count))
    flows = {ends: float(amount) for ends, amount in flows.items() if ends[0] != ends[1]}
    territory = draw(st.lists(st.integers(-1, 3), min_size=count, max_size=count))
    return flows_of(count, flows), division_of(territory), adjacency_matrix(count, links)


@given(divided())
def test_after_repair_no_part_has_a_neighboring_territory(case):
    flows, before, adjacency = case
    after = repair_contiguity(flows, before, adjacency)
    part = fragments(after.territory, adjacency, flows.residents)
    for i, j in zip(*adjacency.nonzero()):
        if part[i] > 0:
            assert after.territory[j] in (-1, after.territory[i])
    # nobody gained or lost a territory, and each territory left is the one of a territory before
    assert ((after.territory < 0) == (before.territory < 0)).all()
    assert after.territory.tolist() == numbered(after.territory).tolist()
    moved = {unit for _, unit, _, _ in after.log}
    assert {row for row, how in enumerate(after.how) if how == "repair"} == moved
    still = [unit for unit in range(len(flows)) if unit not in moved and after.territory[unit] >= 0]
    together = after.territory[still][:, None] == after.territory[still]
    assert (together == (before.territory[still][:, None] == before.territory[still])).all()


@given(divided())
def test_parts_are_the_components_of_networkx(case):
    flows, before, adjacency = case
    graph = networkx.Graph()
    graph.add_nodes_from(np.flatnonzero(before.territory >= 0))
    same = [(i, j) for i, j in zip(*adjacency.nonzero()) if before.territory[i] == before.territory[j] >= 0]
    graph.add_edges_from(same)
    expected = {frozenset(part) for part in networkx.connected_components(graph)}
    part = fragments(before.territory, adjacency, flows.residents)
    found = {}
    for unit in graph:
        found.setdefault((before.territory[unit], part[unit]), set()).add(unit)
    assert {frozenset(units) for units in found.values()} == expected


@given(divided())
def test_absorbing_preserves_the_units_and_leaves_no_small_one_with_a_neighbor(case):
    flows, before, adjacency = case
    after = absorb_small(flows, before, adjacency, min_units=3)
    assert ((after.territory < 0) == (before.territory < 0)).all()
    size = np.bincount(after.territory[after.territory >= 0], minlength=1)
    for i, j in zip(*adjacency.nonzero()):
        if after.territory[i] >= 0 and size[after.territory[i]] < 3:
            assert after.territory[j] in (-1, after.territory[i])
