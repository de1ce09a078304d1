"""Roads built, upgraded and closed: by hand, against building the network anew, and what must never happen."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.accessibility.nearest_center import nearest_centers
from territorios_productivos.processing.methods.accessibility.road_change import change_in_access, change_totals
from territorios_productivos.processing.methods.geodesic import planar_distance
from territorios_productivos.processing.methods.roads.network_edits import join_networks, keep_edges
from territorios_productivos.processing.methods.roads.road_edits import (
    CLOSED,
    NEW,
    UPGRADED,
    RoadEdits,
    edit_roads,
)

WALK_MPS = 1.4


@pytest.fixture(scope="module")
def edits_of(network_of):
    """Callable: `RoadEdits` of rows ``(kind, line or None, pace, code)``."""

    def build(*rows):
        lines = [(row, np.asarray(line, float)) for row, (_, line, _, _) in enumerate(rows) if line is not None]
        part_row = np.array([row for row, _ in lines], int)
        part = np.repeat(np.arange(len(lines)), [len(line) for _, line in lines]).astype(int)
        xy = np.concatenate([line for _, line in lines]) if lines else np.zeros((0, 2))
        length = np.r_[np.hypot(*np.diff(xy, axis=0).T), 0.0][: len(xy)]
        kind = np.array([row[0] for row in rows])
        pace = np.array([row[2] for row in rows], float)
        new = None
        if (kind == NEW).any():
            drawn = [(number, line) for number, (row, line) in enumerate(lines) if kind[row] == NEW]
            new = network_of([line for _, line in drawn], [pace[part_row[number]] for number, _ in drawn])
            new = type(new)(**{**vars(new), "edge_line": np.array([number for number, _ in drawn])[new.edge_line]})
        code = np.array([row[3] for row in rows], object)
        return RoadEdits(kind, pace, code, xy, part, part_row, length, new)

    return build


@pytest.fixture(scope="module")
def change(edits_of):
    """Callable: the edited roads and the table of access of a network with changes."""

    def compare(network, rows, localities, centers, codes=None, limit=np.inf, tolerance=20.0, reach=50.0):
        edited = edit_roads(network, codes, edits_of(*rows), tolerance, reach, planar_distance, 0.01)
        localities, centers = (np.asarray(xy, float).reshape(-1, 2) for xy in (localities, centers))
        return edited, change_in_access(edited, localities, centers, WALK_MPS, planar_distance, limit)

    return compare


SLOW, FAST = 0.36, 0.036  # 10 and 100 km/h


def test_a_new_road_shortens_the_way(network_of, change):
    """A horseshoe of 3 km at 10 km/h; the new road joins its ends, which it misses by 30 m."""
    network = network_of([[(0, 0), (0, 1000), (1000, 1000), (1000, 0)]], [SLOW])
    edited, table = change(network, [(NEW, [(30, 0), (970, 0)], FAST, "")], [(0, 0)], [(1000, 0)])
    assert table["before_min"][0] == pytest.approx(3000 * SLOW / 60)
    assert table["after_min"][0] == pytest.approx(1000 * FAST / 60)
    assert table["change_min"][0] == pytest.approx((1000 * FAST - 3000 * SLOW) / 60)
    assert edited.meters[0] == pytest.approx(1000.0) and edited.reason[0] == ""
    totals = change_totals(table, np.array([50.0]))
    assert totals["saved"] == totals["net"] == pytest.approx(-50 * table["change_min"][0])
    assert totals["people_faster"] == 50.0 and totals["lost"] == totals["people_slower"] == 0.0


def test_a_new_road_joins_inside_a_road_and_where_its_vertices_lie_on_one(network_of, change):
    roads = [[(0, 0), (1000, 0)], [(0, 500), (1000, 500)], [(0, 900), (1000, 900)]]
    network = network_of(roads, [FAST] * 3)
    # 20 m short of the first, a vertex on the second, over the third without a vertex
    rows = [(NEW, [(400, 20), (400, 500), (400, 1200)], FAST, "")]
    edited, table = change(network, rows, [(400, 500), (400, 900)], [(0, 0)])
    assert table["reason_before"].tolist() == ["other_component"] * 2
    assert table["after_min"][0] == pytest.approx((400 + 500) * FAST / 60)
    assert table["reason_after"].tolist() == ["", ""]
    # by the new road, which the second locality lies on, not by a crossing that is none
    assert edited.network.edge_count == 3 + 2 + 2 + 2
    totals = change_totals(table, np.array([1.0, 2.0]))
    assert totals["newly_reached"] == 2 and totals["people_newly_reached"] == 3.0


def test_a_new_road_that_bends_near_a_road_does_not_join_it(network_of, change):
    network = network_of([[(0, 0), (1000, 0)], [(0, 500), (1000, 500)]], [FAST] * 2)
    rows = [(NEW, [(400, 20), (400, 480), (700, 1200)], FAST, "")]
    _, table = change(network, rows, [(0, 500)], [(0, 0)], limit=100.0)
    assert table["reason_after"][0] == "other_component"


def test_a_new_road_that_meets_nothing_is_told(network_of, change):
    network = network_of([[(0, 0), (1000, 0)]], [FAST])
    edited, table = change(network, [(NEW, [(0, 300), (1000, 300)], FAST, "")], [(0, 0)], [(1000, 0)])
    assert edited.reason[0] == "not_joined"
    assert table["change_min"][0] == 0.0


def test_a_stretch_is_upgraded_where_its_line_runs(network_of, change):
    """The middle 400 m of 1000 m, drawn 8 m aside; the side street of 15 m stays as it is."""
    network = network_of([[(0, 0), (500, 0), (1000, 0)], [(500, 0), (500, 15)]], [SLOW, SLOW])
    edited, table = change(network, [(UPGRADED, [(300, 8), (700, 8)], FAST, "")], [(0, 0), (500, 15)], [(1000, 0)])
    assert edited.meters[0] == pytest.approx(400.0)
    assert table["after_min"][0] == pytest.approx((600 * SLOW + 400 * FAST) / 60)
    assert table["after_min"][1] == pytest.approx((15 * SLOW + 200 * FAST + 300 * SLOW) / 60)


def test_both_carriageways_are_closed(network_of, change):
    network = network_of(
        [[(0, 0), (1000, 0)], [(1000, 15), (0, 15)], [(0, 0), (0, 15)], [(1000, 0), (1000, 15)]],
        [FAST] * 4,
        backward=[False, False, True, True],
    )
    edited, table = change(network, [(CLOSED, [(400, 7), (600, 7)], np.nan, "")], [(0, 0)], [(1000, 0)])
    assert edited.meters[0] == pytest.approx(400.0)
    assert table["reason_before"][0] == "" and table["reason_after"][0] == "other_component"


def test_a_line_a_little_too_long_closes_no_other_road(network_of, change):
    network = network_of([[(0, 0), (1000, 0)], [(1000, 0), (2000, 0)], [(1000, 0), (1000, 900)]], [FAST] * 3)
    edited, table = change(network, [(CLOSED, [(0, 0), (1012, 0)], np.nan, "")], [(1000, 900)], [(2000, 0)])
    assert edited.network.edge_count == 3
    assert edited.meters[0] == pytest.approx(1000.0)
    assert table["change_min"][0] == 0.0


def test_roads_by_their_code(network_of, change):
    network = network_of([[(0, 0), (500, 0)], [(500, 0), (1000, 0)], [(0, 0), (0, 90)]], [SLOW] * 3)
    codes = np.array(["MEX-1", "MEX-1", "MEX-2"], object)
    rows = [(UPGRADED, None, FAST, "MEX-1"), (CLOSED, None, np.nan, "MEX-9"), (UPGRADED, None, np.nan, "MEX-2")]
    edited, table = change(network, rows, [(0, 0)], [(1000, 0)], codes)
    assert edited.meters.tolist() == [1000.0, 0.0, 0.0]
    assert edited.reason.tolist() == ["", "unknown_road", "no_speed"]
    assert table["after_min"][0] == pytest.approx(1000 * FAST / 60)


def test_changes_without_effect_say_why(network_of, change):
    network = network_of([[(0, 0), (1000, 0)]], [FAST])
    rows = [
        (CLOSED, [(0, 300), (1000, 300)], np.nan, ""),
        (UPGRADED, [(0, 0), (1000, 0)], SLOW, ""),
        (UPGRADED, [(0, 0), (1000, 0)], np.nan, ""),
        (CLOSED, None, np.nan, ""),
    ]
    edited, table = change(network, rows, [(0, 0)], [(1000, 0)])
    assert edited.reason.tolist() == ["no_road", "not_faster", "no_speed", "no_geometry"]
    assert not edited.meters.any() and table["change_min"][0] == 0.0


def test_closing_the_track_by_the_door_makes_nobody_faster(network_of, change):
    """The track by the door is slow, the highway 100 m behind it is not: it is walked to in both states."""
    network = network_of([[(0, 0), (5000, 0)], [(0, 100), (5000, 100)], [(5000, 0), (5000, 100)]], [10.0, FAST, FAST])
    _, table = change(network, [(CLOSED, [(0, 0), (5000, 0)], np.nan, "")], [(0, 0)], [(5000, 100)])
    assert table["change_min"][0] == 0.0
    assert table["before_min"][0] == pytest.approx((100 / WALK_MPS + 5000 * FAST) / 60)


def test_who_lives_on_a_closed_road_walks_to_the_next(network_of, change):
    network = network_of([[(0, 0), (1000, 0)], [(0, 0), (0, 700)], [(0, 700), (1000, 700)]], [FAST] * 3)
    _, table = change(network, [(CLOSED, [(0, 0), (1000, 0)], np.nan, "")], [(1000, 0)], [(0, 0)], limit=800.0)
    assert table["after_min"][0] == pytest.approx((700 / WALK_MPS + 1700 * FAST) / 60)
    _, table = change(network, [(CLOSED, [(0, 0), (1000, 0)], np.nan, "")], [(1000, 0)], [(0, 0)], limit=600.0)
    assert table["reason_after"][0] == "off_network" and np.isnan(table["change_min"][0])
    assert change_totals(table, np.array([9.0]))["people_cut_off"] == 9.0


grid_places = st.tuples(st.integers(0, 12), st.integers(0, 12))
grid_lines = st.lists(grid_places, min_size=2, max_size=3, unique=True)
changes = st.lists(st.tuples(grid_lines, st.sampled_from([0.2, 1.0, 3.0]), st.integers(0, 20)), min_size=1, max_size=4)


@settings(max_examples=200)
@given(
    roads=st.lists(
        st.tuples(grid_lines, st.sampled_from(["both", "forward", "backward"]), st.integers(1, 4)),
        min_size=1,
        max_size=12,
    ),
    rows=changes,
    kind=st.sampled_from([NEW, UPGRADED, CLOSED]),
    localities=st.lists(st.tuples(st.floats(0, 1200), st.floats(0, 1200)), min_size=1, max_size=8),
    centers=st.lists(st.tuples(st.floats(0, 1200), st.floats(0, 1200)), min_size=1, max_size=3),
    limit=st.sampled_from([80.0, np.inf]),
)
def test_nobody_wins_by_a_closure_or_loses_by_a_road(
    network_of, tie, change, roads, rows, kind, localities, centers, limit
):
    lines, way, pace = zip(*roads)
    lines = [100 * np.asarray(line) for line in lines]
    network = network_of(lines, pace, [name != "backward" for name in way], [name != "forward" for name in way])
    assume(network.edge_count > 0)
    # changes along roads that exist, or anywhere when they are new
    drawn = [
        (kind, 100.0 * np.asarray(line) if kind == NEW else lines[number % len(lines)] + 3.0, quick, "")
        for line, quick, number in rows
    ]
    edited, table = change(network, drawn, localities, centers, limit=limit)
    both = table["change_min"].notna()
    if kind == CLOSED:
        assert (table.loc[both, "change_min"] >= 0.0).all()
        assert ((table["reason_before"] == "") | (table["reason_after"] != "")).all()
    else:
        assert (table.loc[both, "change_min"] <= 0.0).all()
        assert ((table["reason_before"] != "") | (table["reason_after"] == "")).all()
    for state in ("before", "after"):
        assert ((table[f"center_{state}"] >= 0) == (table[f"reason_{state}"] == "")).all()
        assert (table[f"{state}_min"].notna() == (table[f"reason_{state}"] == "")).all()
    if kind != CLOSED:
        trips = nearest_centers(
            network, tie(network, localities, limit), tie(network, centers, limit), WALK_MPS, planar_distance
        )
        np.testing.assert_allclose(table["before_min"] * 60.0, trips.total_s[:, 0], rtol=1e-9, atol=1e-6)
        assert table["reason_before"].tolist() == trips.reason[:, 0].tolist()


@settings(max_examples=100)
@given(seed=st.integers(0, 2**32 - 1))
def test_joined_roads_are_those_of_one_drawing(network_of, tie, seed):
    """Where new lines share vertices with the old, all lines drawn as one network give the same times."""
    rng = np.random.default_rng(seed)
    places = rng.uniform(0.0, 1000.0, (10, 2))
    lines = [places[rng.permutation(8)[: rng.integers(2, 5)]] for _ in range(int(rng.integers(1, 7)))]
    added = [places[rng.permutation(10)[: rng.integers(2, 5)]] for _ in range(int(rng.integers(1, 5)))]
    joined = join_networks(network_of(lines), network_of(added), 0.0, planar_distance)
    together = network_of(lines + added)
    points, centers = rng.uniform(0, 1000, (10, 2)), rng.uniform(0, 1000, (2, 2))
    found, expected = (
        nearest_centers(network, tie(network, points), tie(network, centers), WALK_MPS, planar_distance)
        for network in (joined, together)
    )
    assert joined.edge_length.sum() == pytest.approx(together.edge_length.sum())
    np.testing.assert_allclose(found.total_s, expected.total_s, atol=1e-6)
    assert found.reason.tolist() == expected.reason.tolist()
    kept = keep_edges(joined, np.arange(joined.edge_count) < 1)
    assert kept.edge_count == 1 and (kept.segment_edge == 0).all()
