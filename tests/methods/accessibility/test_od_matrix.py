"""OD matrix against nearest centers, networkx and what times must obey; on a Dask cluster too."""

import subprocess
import sys
from pathlib import Path

import networkx
import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.accessibility import od_matrix
from territorios_productivos.processing.methods.accessibility.nearest_center import nearest_centers
from territorios_productivos.processing.methods.accessibility.od_matrix import OdMatrix
from territorios_productivos.processing.methods.geodesic import planar_distance
from territorios_productivos.processing.methods.parallel import dask_cluster
from territorios_productivos.processing.methods.roads.least_time_searches import ClusterSearch

WALK_MPS = 1.4
COLUMNS = ["drive_min", "walk_min", "total_min", "road_km"]

places = st.tuples(st.integers(0, 30), st.integers(0, 30))
ways = st.sampled_from(["both", "forward", "backward"])
roads = st.lists(
    st.tuples(st.lists(places, min_size=2, max_size=3, unique=True), ways, st.integers(1, 5)), min_size=1, max_size=14
)
points = st.lists(st.tuples(st.floats(0, 30), st.floats(0, 30)), min_size=1, max_size=6)


def rows(network, origins, destinations, **limits):
    matrix = OdMatrix(network, origins, destinations, WALK_MPS, planar_distance, **limits)
    table = pd.concat(list(matrix.blocks()), ignore_index=True)
    assert matrix.given == (table["destination"] >= 0).sum()
    assert matrix.reached == (table["reason"] == "").sum()
    assert sum(matrix.reasons.values()) == (table["reason"] != "").sum()
    return table


def square(table, shape, column):
    values = np.full(shape, np.inf)
    trips = table[table["reason"] == ""]
    values[trips["origin"], trips["destination"]] = trips[column]
    return values


def drawn(network_of, lines):
    vertices, way, pace = zip(*lines)
    return network_of(vertices, pace, [name != "backward" for name in way], [name != "forward" for name in way])


@settings(max_examples=40)
@given(lines=roads, origins=points, destinations=points)
def test_many_searches_of_a_smaller_graph_give_the_trips_of_few(network_of, tie, lines, origins, destinations):
    network = drawn(network_of, lines)
    origins, destinations = tie(network, origins, limit=6), tie(network, destinations, limit=6)
    few = rows(network, origins, destinations)
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(od_matrix, "MANY_SEARCHES", 1)
        many = rows(network, origins, destinations)
    assert (few[["origin", "destination", "reason"]] == many[["origin", "destination", "reason"]]).all(axis=None)
    # equal times may be of ways of other lengths
    np.testing.assert_allclose(many[COLUMNS[:3]], few[COLUMNS[:3]], rtol=1e-12, atol=1e-12)


@settings(max_examples=40)
@given(lines=roads, origins=points, destinations=points)
def test_same_trips_as_nearest_centers(network_of, tie, lines, origins, destinations):
    network = drawn(network_of, lines)
    origins, destinations = tie(network, origins, limit=6), tie(network, destinations, limit=6)
    table = rows(network, origins, destinations)
    shape = len(origins.xy), len(destinations.xy)
    assert len(table) == np.prod(shape) == len(table.drop_duplicates(["origin", "destination"]))
    nearest = nearest_centers(network, origins, destinations, WALK_MPS, planar_distance, k=shape[1])
    origin, rank = np.nonzero(nearest.center >= 0)
    for column, seconds in (("total_min", nearest.total_s), ("drive_min", nearest.drive_s)):
        expected = np.full(shape, np.inf)
        expected[origin, nearest.center[origin, rank]] = seconds[origin, rank] / 60.0
        np.testing.assert_allclose(square(table, shape, column), expected, atol=1e-7)
    isolated = (nearest.center[:, 0] < 0) & (destinations.snapped.edge >= 0).any()
    for row in np.flatnonzero(isolated):
        assert nearest.reason[row, 0] in set(table.loc[table["origin"] == row, "reason"])
    assert table.loc[table["reason"] != "", COLUMNS].isna().all(axis=None)
    assert table.loc[table["reason"] == "", COLUMNS].notna().all(axis=None)


@settings(max_examples=40)
@given(lines=roads, origins=points, destinations=points)
def test_drives_agree_with_networkx(network_of, tie, as_networkx, lines, origins, destinations):
    network = drawn(network_of, lines)
    origins, destinations = tie(network, origins), tie(network, destinations)
    table = rows(network, origins, destinations)
    driven = table[(table["reason"] == "") & ~((table["drive_min"] == 0.0) & (table["road_km"] == 0.0))]
    graph = as_networkx(network, origin=origins, destination=destinations)
    for origin, group in driven.groupby("origin"):
        expected = networkx.single_source_dijkstra_path_length(graph, ("origin", origin), weight="seconds")
        for pair in group.itertuples():
            assert pair.drive_min * 60.0 == pytest.approx(expected[("destination", pair.destination)], abs=1e-6)


@settings(max_examples=40)
@given(lines=roads)
def test_two_way_roads_are_symmetric_and_no_detour_is_quicker(network_of, tie, lines):
    network = network_of([line for line, _, _ in lines], [pace for _, _, pace in lines])
    # at the nodes, where nobody walks
    spots = tie(network, network.node_xy[:6])
    drive = square(rows(network, spots, spots), (len(spots.xy),) * 2, "drive_min")
    assume(np.isfinite(drive).any())
    np.testing.assert_allclose(drive, drive.T, atol=1e-9)
    with np.errstate(invalid="ignore"):
        detour = (drive[:, :, None] + drive[None, :, :]).min(axis=1)
    assert (drive <= detour + 1e-9).all()


@settings(max_examples=40)
@given(lines=roads)
def test_triangle_inequality_on_one_way_roads(network_of, tie, lines):
    network = drawn(network_of, lines)
    spots = tie(network, network.node_xy[:8])
    drive = square(rows(network, spots, spots), (len(spots.xy),) * 2, "drive_min")
    detour = (drive[:, :, None] + drive[None, :, :]).min(axis=1)
    assert (drive <= detour + 1e-9).all()


@settings(max_examples=40)
@given(lines=roads, many=points, few=points)
def test_the_side_searched_from_does_not_matter(network_of, tie, lines, many, few):
    network = drawn(network_of, lines)
    many = many * (len(few) + 1)
    origins, destinations = tie(network, many), tie(network, few)
    to_few = rows(network, origins, destinations)
    # the same trips, with the roads reversed and the roles exchanged: searched from the origins
    back = rows(network.reversed(), destinations, origins)
    shape = len(many), len(few)
    np.testing.assert_allclose(square(back, shape[::-1], "total_min").T, square(to_few, shape, "total_min"), atol=1e-7)
    found = to_few.set_index(["origin", "destination"])["reason"]
    swapped = back.rename(columns={"origin": "destination", "destination": "origin"})
    swapped = swapped.set_index(["origin", "destination"])["reason"].reindex(found.index)
    assert (found == swapped).all()


def towns(network_of, tie):
    main, island, street = [(0, 0), (6000, 0)], [(0, 50_000), (1000, 50_000)], [(6000, 0), (7000, 0)]
    network = network_of([main, island, street], pace=[0.1] * 3, backward=[True, True, False])
    origins = [(600, 0), (100, 50_000), (6900, 0), (50, 900_000), (np.nan, np.nan)]
    destinations = [(0, 0), (1200, 0), (3000, 0), (6000, 0), (50, 900_000), (np.nan, np.nan), (500, 50_000)]
    return network, tie(network, origins, limit=1000), tie(network, destinations, limit=1000)


def test_every_pair_without_a_trip_says_why(network_of, tie):
    network, origins, destinations = towns(network_of, tie)
    table = rows(network, origins, destinations)
    why = np.full((5, 7), None, object)
    why[table["origin"], table["destination"]] = table["reason"]
    off, lost = "destination_off_network", "destination_no_geometry"
    assert why.tolist() == [
        ["", "", "", "", off, lost, "other_component"],
        ["other_component"] * 4 + [off, lost, ""],
        ["one_way_trap"] * 4 + [off, lost, "other_component"],
        ["off_network"] * 7,
        ["no_geometry"] * 7,
    ]


def test_minutes_by_hand(network_of, tie):
    network, origins, destinations = towns(network_of, tie)
    table = rows(network, origins, destinations)
    first = table[(table["origin"] == 0) & (table["reason"] == "")].sort_values("destination")
    np.testing.assert_allclose(first["drive_min"], [1, 1, 4, 9])
    np.testing.assert_allclose(first["road_km"], [0.6, 0.6, 2.4, 5.4])


def test_nearest_k_come_in_order_and_ties_take_the_first(network_of, tie):
    network, origins, destinations = towns(network_of, tie)
    table = rows(network, origins, destinations, k=3)
    trips = table[table["destination"] >= 0]
    assert trips[["origin", "destination"]].to_numpy().tolist() == [[0, 0], [0, 1], [0, 2], [1, 6]]
    alone = table[table["destination"] < 0]
    assert dict(zip(alone["origin"], alone["reason"])) == {2: "one_way_trap", 3: "off_network", 4: "no_geometry"}
    # searched from the origins, which now are fewer
    table = rows(network, origins.take(np.arange(2)), destinations, k=3)
    assert table[["origin", "destination"]].to_numpy().tolist() == trips[["origin", "destination"]].to_numpy().tolist()


def test_cut_off_keeps_what_is_within_and_names_who_is_left(network_of, tie):
    network, origins, destinations = towns(network_of, tie)
    table = rows(network, origins, destinations, cutoff_s=240.0)
    trips = table[table["destination"] >= 0].sort_values(["origin", "destination"])
    assert trips[["origin", "destination"]].to_numpy().tolist() == [[0, 0], [0, 1], [0, 2], [1, 6]]
    near = rows(network, origins, destinations.take(np.array([3])), cutoff_s=240.0)
    assert dict(zip(near["origin"], near["reason"]))[0] == "beyond_limit"
    assert (near["destination"] == -1).all()


@settings(max_examples=40)
@given(lines=roads, origins=points, destinations=points, k=st.integers(1, 4), cutoff=st.floats(0, 200))
def test_limits_only_leave_rows_out(network_of, tie, lines, origins, destinations, k, cutoff):
    network = drawn(network_of, lines)
    origins, destinations = tie(network, origins, limit=6), tie(network, destinations, limit=6)
    all_of_them = rows(network, origins, destinations)
    within = all_of_them[(all_of_them["reason"] == "") & (all_of_them["total_min"] <= cutoff / 60.0)]
    expected = within.sort_values(["origin", "total_min", "destination"]).groupby("origin").head(k)
    table = rows(network, origins, destinations, k=k, cutoff_s=cutoff)
    trips = table[table["destination"] >= 0]
    assert trips["origin"].tolist() == expected["origin"].tolist()
    np.testing.assert_allclose(trips["total_min"], expected["total_min"], atol=1e-7)
    # an origin is in the table with pairs, or once with its reason
    assert set(table["origin"]) == set(range(len(origins.xy)))
    alone = table[table["destination"] < 0]
    assert alone["origin"].is_unique
    assert (alone["reason"] != "").all()


def test_chunks_and_blocks_do_not_change_the_rows(network_of, tie, monkeypatch):
    rng = np.random.default_rng(7)
    grid = [[(x, y), (x + 10, y)] for x in range(0, 50, 10) for y in range(0, 60, 10)]
    grid += [[(x, y), (x, y + 10)] for x in range(0, 60, 10) for y in range(0, 50, 10)]
    network = network_of(grid)
    origins, destinations = tie(network, rng.uniform(0, 50, (60, 2))), tie(network, rng.uniform(0, 50, (17, 2)))
    limits = ({}, {"k": 4}, {"cutoff_s": 30.0})
    whole = [rows(network, origins, destinations, **limit) for limit in limits]
    monkeypatch.setattr(od_matrix, "CHUNK_BYTES", 1.0)
    monkeypatch.setattr(od_matrix, "BLOCK_ROWS", 7)
    for limit, expected in zip(limits, whole):
        pd.testing.assert_frame_equal(rows(network, origins, destinations, **limit), expected)


def test_memory_does_not_grow_with_the_pairs(root):
    script = Path(__file__).with_name("od_memory.py")
    process = subprocess.run([sys.executable, script, root], capture_output=True, text=True)
    assert process.returncode == 0, process.stderr
    pairs, peak_mb = map(float, process.stdout.split())
    assert pairs == 4_000_000
    # the columns of all pairs would take 220 MB beside Python, pandas and SciPy
    assert peak_mb < 200


def test_cancel_stops_the_search(network_of, tie):
    network, origins, destinations = towns(network_of, tie)

    def cancel(share):
        raise InterruptedError

    matrix = OdMatrix(network, origins, destinations, WALK_MPS, planar_distance)
    with pytest.raises(InterruptedError):
        list(matrix.blocks(cancel))


@pytest.mark.parametrize("limits", [{}, {"k": 2}, {"cutoff_s": 200.0}])
def test_a_cluster_gives_the_same_rows(network_of, tie, monkeypatch, dask_scheduler, limits):
    monkeypatch.setattr(od_matrix, "CHUNK_BYTES", 1.0)
    network, origins, destinations = towns(network_of, tie)
    expected = rows(network, origins, destinations, **limits)
    with ClusterSearch(dask_scheduler) as search:
        found = rows(network, origins, destinations, search=search, **limits)
    pd.testing.assert_frame_equal(found, expected, check_exact=True)


def test_a_scheduler_that_does_not_answer_is_told(monkeypatch):
    monkeypatch.setattr(dask_cluster, "ANSWER_TIMEOUT_S", 1.0)
    with pytest.raises(dask_cluster.ClusterFailure), ClusterSearch("tcp://127.0.0.1:9"):
        pass
