"""Problems of drawn roads and their repair, on cases small enough to see, and against brute force."""

import networkx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.roads.network_diagnosis import diagnose
from territorios_productivos.processing.methods.roads.network_repair import (
    CLOSE_GAPS,
    DROP_DUPLICATES,
    DROP_ISOLATED,
    JOIN_CROSSINGS,
    SEPARATE_LEVELS,
    SPLIT_JUNCTIONS,
    repair,
)
from territorios_productivos.processing.methods.roads.road_lines import road_lines

EVERYTHING = {CLOSE_GAPS, SPLIT_JUNCTIONS, SEPARATE_LEVELS, DROP_DUPLICATES, DROP_ISOLATED, JOIN_CROSSINGS}
MAIN = [(0, 0), (500, 0), (1000, 0)]


def arrays(lines, level=None):
    xy = np.concatenate([np.asarray(line, float) for line in lines])
    line = np.repeat(np.arange(len(lines)), [len(vertices) for vertices in lines])
    return xy, line, np.zeros(len(lines), int) if level is None else np.asarray(level)


def drawn(lines, level=None):
    xy, line, level = arrays(lines, level)
    return road_lines(xy, line, np.r_[np.hypot(*np.diff(xy, axis=0).T), 0.0], level)


def found(lines, level=None, gap=25.0):
    table = diagnose(drawn(lines, level), gap)
    return [(row.reason, row.line, round(row.x, 3), round(row.y, 3)) for row in table.itertuples()]


def mended(lines, wanted, level=None, gap=25.0, traffic=None, places=None):
    drawing = repair(*arrays(lines, level), wanted, gap, traffic, places=places)
    numbers = np.unique(drawing.line)
    return drawing, [[tuple(xy) for xy in drawing.points[drawing.point[drawing.line == number]]] for number in numbers]


def components(lines):
    """Connected parts of lines that share vertices exactly, by networkx."""
    graph = networkx.Graph()
    for line in lines:
        networkx.add_path(graph, [tuple(map(float, xy)) for xy in line])
    return networkx.number_connected_components(graph)


def test_a_gap_has_its_place_and_its_length():
    table = diagnose(drawn([MAIN, [(300, 400), (300, 10)]]), 25.0)
    gap = table[table["reason"] == "gap"].iloc[0]
    assert (gap["line"], gap["other"], gap["x"], gap["y"]) == (1, 0, 300, 10)
    assert gap["distance_m"] == pytest.approx(10.0)
    isolated = table[table["reason"] == "isolated_component"].iloc[0]
    assert (isolated["line"], isolated["component"]) == (1, 1)
    assert isolated["distance_m"] == pytest.approx(np.hypot(200, 10))  # between vertices


@pytest.mark.parametrize(("distance", "gaps"), [(24.9, 1), (25.1, 0)])
def test_farther_than_the_limit_is_a_dead_end(distance, gaps):
    reasons = [reason for reason, *_ in found([MAIN, [(300, 400), (300, distance)]])]
    assert reasons.count("gap") == gaps


def test_a_short_stub_is_no_gap_and_a_loop_that_nearly_closes_is_one():
    assert found([MAIN, [(500, 0), (510, 12)]]) == []
    loop = [(500, 0), (500, 400), (900, 400), (900, 8)]
    assert found([MAIN, loop]) == [("gap", 1, 900, 8)]


def test_an_end_on_the_inside_of_a_road():
    assert ("unsplit_junction", 1, 300, 0) in found([MAIN, [(300, 400), (300, 0)]])
    assert found([MAIN, [(500, 400), (500, 0)]]) == []


def test_crossings_by_level():
    cross = [MAIN, [(300, -200), (300, 200)]]
    assert ("crossing_without_vertex", 0, 300, 0) in found(cross)
    assert [reason for reason, *_ in found(cross, [0, 1])] == ["isolated_component"]
    # on a vertex of one of the two it is one crossing, not two
    one = [reason for reason, *_ in found([MAIN, [(500, -200), (500, 200)]])]
    assert one.count("crossing_without_vertex") == 1
    shared = [MAIN, [(500, -200), (500, 0), (500, 200)]]
    assert found(shared) == []
    assert ("false_junction", 1, 500, 0) in found(shared, [0, 1])


def test_duplicates_in_either_direction():
    reasons = found([MAIN, MAIN[::-1], MAIN, [(0, 0), (1000, 0)]])
    assert [line for reason, line, *_ in reasons if reason == "duplicate"] == [1, 2]


def test_repairs_change_what_was_asked_and_no_more():
    gap = [MAIN, [(300, 400), (300, 10)]]
    drawing, lines = mended(gap, {CLOSE_GAPS})
    assert lines == [[(0, 0), (300, 0), (500, 0), (1000, 0)], [(300, 400), (300, 10), (300, 0)]]
    assert (components(gap), components(lines)) == (2, 1)
    assert list(drawing.log["change"]) == ["gap_closed"]
    assert mended(gap, {SPLIT_JUNCTIONS})[1] == [[tuple(map(float, xy)) for xy in line] for line in gap]

    junction = [MAIN, [(300, 400), (300, 0)]]
    _, lines = mended(junction, {SPLIT_JUNCTIONS})
    assert lines[0] == [(0, 0), (300, 0), (500, 0), (1000, 0)]
    assert (components(junction), components(lines)) == (2, 1)

    cross = [MAIN, [(300, -200), (300, 200)]]
    assert (components(cross), components(mended(cross, {JOIN_CROSSINGS})[1])) == (2, 1)
    assert components(mended(cross, {JOIN_CROSSINGS}, [0, 1])[1]) == 2
    own_vertex = [MAIN, [(500, -200), (500, 200)]]
    _, lines = mended(own_vertex, {JOIN_CROSSINGS})
    assert lines == [[tuple(map(float, xy)) for xy in MAIN], [(500, -200), (500, 0), (500, 200)]]


@pytest.mark.parametrize(
    "reason", ["gap", "unsplit_junction", "crossing_without_vertex", "isolated_component", "duplicate"]
)
def test_only_the_chosen_problem_is_mended(reason):
    """Two problems of each kind, 5 km apart: mending at the place of one leaves the other."""
    town = [[(0, 0), (500, 0), (1000, 0)], [(300, 400), (300, 10)], [(600, 400), (600, 0)], [(700, -200), (700, 200)]]
    town += [[(3000, 900), (3100, 900)], [(0, 0), (0, 300)], [(0, 300), (0, 0)]]
    lines = town + [[(x + 5000, y) for x, y in line] for line in town] + [[(1000, 0), (5000, 0)]]
    before = diagnose(drawn(lines), 25.0)
    of_kind = before[before["reason"] == reason]
    west = of_kind[of_kind["x"] < 3500]
    assert 0 < len(west) < len(of_kind)
    drawing, after = mended(lines, EVERYTHING, places=west[["x", "y"]].to_numpy())
    assert len(drawing.log) == len(west)
    assert (drawing.log["x"] < 3500).all()
    left = diagnose(drawn(after), 25.0)
    assert (left["reason"] == reason).sum() < len(of_kind)
    assert ((left["reason"] == reason) & (left["x"] > 3500)).any()
    assert mended(lines, EVERYTHING, places=np.zeros((0, 2)))[0].log.empty


def test_an_overpass_is_kept_apart_even_without_a_level_field():
    shared = [MAIN, [(500, -200), (500, 0), (500, 200)]]
    drawing, lines = mended(shared, {SEPARATE_LEVELS}, [0, 1])
    assert (components(shared), components(lines)) == (1, 2)
    assert lines[0] == MAIN
    np.testing.assert_allclose(lines[1], [(500, -200), (500, -0.1), (500, 0.1), (500, 200)])
    assert list(drawing.log["change"]) == ["overpass_separated"]


def test_two_ends_that_face_each_other_meet_once():
    facing = [[(0, 0), (100, 0)], [(110, 0), (300, 0)]]
    drawing, lines = mended(facing, {CLOSE_GAPS})
    assert lines == [[(0, 0), (100, 0), (110, 0)], [(110, 0), (300, 0)]]
    assert len(drawing.log) == 1


def test_duplicates_dropped_unless_traffic_differs():
    _, lines = mended([MAIN, MAIN[::-1]], {DROP_DUPLICATES})
    assert lines == [MAIN]
    one_way = np.array([[1, 0], [1, 0]])  # each along its own drawing: a pair of carriageways
    assert len(mended([MAIN, MAIN[::-1]], {DROP_DUPLICATES}, traffic=one_way)[1]) == 2
    assert len(mended([MAIN, MAIN[::-1]], {DROP_DUPLICATES}, traffic=np.array([[1, 0], [0, 1]]))[1]) == 1


def test_isolated_parts_dropped_leave_one():
    lines = [MAIN, [(5000, 0), (5100, 0)], [(5100, 0), (5200, 0)]]
    drawing, left = mended(lines, {DROP_ISOLATED})
    assert left == [MAIN]
    assert sorted(drawing.log["line"]) == [1, 2]
    assert drawing.log["meters"].sum() == pytest.approx(200.0)


def test_nothing_but_points_and_zero_lengths():
    assert found([[(0, 0), (0, 0)], MAIN, [(1, 1)]]) == []


coordinate = st.integers(0, 12).map(lambda value: value * 10.0)
networks = st.lists(st.lists(st.tuples(coordinate, coordinate), min_size=2, max_size=4), min_size=1, max_size=8)


@settings(max_examples=60)
@given(networks)
def test_crossings_agree_with_every_pair_tried(lines):
    from shapely.geometry import LineString

    whole = drawn(lines)
    if not len(whole.line):
        return
    table = diagnose(whole, 5.0)
    said = {(round(row.x, 4), round(row.y, 4)) for row in table.itertuples() if row.reason == "crossing_without_vertex"}
    vertices = {tuple(xy) for xy in whole.xy}
    expected = set()
    at = whole.segments
    pieces = [(whole.line[i], LineString([whole.xy[i], whole.xy[i + 1]])) for i in at]
    for i, (_, a) in enumerate(pieces):
        for _, b in pieces[i + 1 :]:
            common = a.intersection(b)
            if common.geom_type == "Point" and (common.x, common.y) not in vertices:
                expected.add((round(common.x, 4), round(common.y, 4)))
    # crossings at a vertex of one line are a matter of which line ends there: only plain ones are compared
    plain = {xy for xy in said if min(np.hypot(*(np.array(xy) - v)) for v in vertices) > 0.011}
    near = {xy for xy in expected if min(np.hypot(*(np.array(xy) - v)) for v in vertices) > 0.011}
    assert plain == near


@settings(max_examples=60)
@given(networks, st.lists(st.integers(0, 1), min_size=8, max_size=8))
def test_repair_twice_changes_nothing_more_and_never_splits_a_network(lines, level):
    wanted = {SPLIT_JUNCTIONS, DROP_DUPLICATES, JOIN_CROSSINGS}
    level = level[: len(lines)]
    first, once = mended(lines, wanted, level)
    if not once:
        return
    numbers = np.unique(first.line)
    second, twice = mended(once, wanted, np.asarray(level)[numbers])
    assert second.log.empty
    assert twice == once
    assert components(once) <= components(lines)
