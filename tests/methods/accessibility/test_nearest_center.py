"""Nearest centers against networkx on random networks, and each reason on a drawn one."""

import networkx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.accessibility.nearest_center import nearest_by_tier, nearest_centers
from territorios_productivos.processing.methods.geodesic import planar_distance

places = st.tuples(st.integers(0, 30), st.integers(0, 30))
roads = st.lists(
    st.tuples(
        st.lists(places, min_size=2, max_size=3, unique=True),
        st.sampled_from(["both", "forward", "backward"]),
        st.integers(1, 5),
    ),
    min_size=1,
    max_size=14,
)
points = st.lists(st.tuples(st.floats(0, 30), st.floats(0, 30)), min_size=1, max_size=6)


def search(network, localities, centers, k=1, walk_mps=1.4, cutoff_s=np.inf):
    return nearest_centers(network, localities, centers, walk_mps, planar_distance, k=k, cutoff_s=cutoff_s)


def expected_minutes(graph, localities, centers, walk_mps=1.4):
    """Least seconds of every pair by networkx, with the walks, and on foot where that is allowed."""
    count = len(localities.xy), len(centers.xy)
    seconds = np.full(count, np.inf)
    for j in range(count[1]):
        if centers.snapped.edge[j] < 0:
            continue
        from_all = networkx.single_source_dijkstra_path_length(graph.reverse(), ("center", j), weight="seconds")
        for i in range(count[0]):
            if localities.snapped.edge[i] < 0:
                continue
            walks = localities.walk_m[i] + centers.walk_m[j]
            if ("locality", i) in from_all:
                seconds[i, j] = from_all[("locality", i)] + walks / walk_mps
            direct = np.hypot(*(localities.xy[i] - centers.xy[j]))
            if direct <= walks:
                seconds[i, j] = min(seconds[i, j], direct / walk_mps)
    return seconds


@pytest.mark.parametrize("k", [1, 3])
@given(roads=roads, localities=points, centers=points, reverse=st.booleans())
def test_agrees_with_networkx(network_of, tie, as_networkx, k, roads, localities, centers, reverse):
    lines, way, pace = zip(*roads)
    network = network_of(lines, pace, [name != "backward" for name in way], [name != "forward" for name in way])
    if reverse:
        network = network.reversed()
    localities, centers = tie(network, localities), tie(network, centers)
    trips = search(network, localities, centers, k)
    expected = np.sort(
        expected_minutes(as_networkx(network, locality=localities, center=centers), localities, centers), axis=1
    )
    expected = np.pad(expected, ((0, 0), (0, k)), constant_values=np.inf)[:, :k]
    found = np.where(np.isnan(trips.total_s), np.inf, trips.total_s)
    np.testing.assert_allclose(found, expected, atol=1e-6)
    assert ((trips.reason == "") == np.isfinite(trips.total_s)).all()
    np.testing.assert_allclose(trips.drive_s + trips.walk_s, trips.total_s, atol=1e-9)


def test_two_points_of_one_edge_travel_along_it(network_of, tie):
    network = network_of([[(0, 0), (100, 0)]], pace=[2])
    trips = search(network, tie(network, [(30, 0)]), tie(network, [(70, 0)]))
    assert trips.drive_s[0, 0] == pytest.approx(80)
    assert trips.road_m[0, 0] == pytest.approx(40)


def test_one_way_edge_is_not_driven_backwards(network_of, tie):
    around = [[(0, 0), (100, 0)], [(100, 0), (100, 50), (0, 50), (0, 0)]]
    network = network_of(around, backward=[False, True])
    trips = search(network, tie(network, [(70, 0)]), tie(network, [(30, 0)]))
    assert trips.road_m[0, 0] == pytest.approx(30 + 200 + 30)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_point_at_a_junction_is_reached_by_every_road_there(network_of, tie, order):
    lines, backward = [[(0, 0), (1000, 0)], [(1000, 0), (1000, 1000)]], [False, True]
    network = network_of([lines[i] for i in order], backward=[backward[i] for i in order])
    # nearest to the junction, so that either road may be its own
    center = tie(network, [(1050, -50)])
    found = search(network, tie(network, [(1000, 1000), (0, 0)]), center)
    np.testing.assert_allclose(found.drive_s[:, 0], [1000.0, 1000.0])


def test_where_all_roads_are_closed_nobody_arrives(network_of, tie):
    network = network_of([[(0, 0), (1000, 0)]], forward=[False], backward=[False])
    found = search(network, tie(network, [(200, 0)]), tie(network, [(700, 0)]))
    assert found.center[0, 0] == -1 and found.reason[0, 0] == "one_way_trap"


def test_parallel_roads_keep_the_quickest(network_of, tie):
    network = network_of([[(0, 0), (100, 0)], [(0, 0), (50, 20), (100, 0)]], pace=[10, 1])
    trips = search(network, tie(network, [(0, 0)]), tie(network, [(100, 0)]))
    assert trips.drive_s[0, 0] == pytest.approx(2 * np.hypot(50, 20))


def test_locality_at_the_center_takes_no_time_though_both_are_off_the_road(network_of, tie):
    network = network_of([[(0, 0), (1000, 0)]])
    trips = search(network, tie(network, [(500, 300)]), tie(network, [(500, 300)]))
    assert trips.total_s[0, 0] == 0.0
    assert trips.road_m[0, 0] == 0.0


def test_nobody_walks_past_the_center(network_of, tie):
    network = network_of([[(0, 0), (1000, 0)]])
    trips = search(network, tie(network, [(500, 300)]), tie(network, [(510, 290)]), walk_mps=1.0)
    assert trips.total_s[0, 0] == pytest.approx(np.hypot(10, 10))


def test_every_missing_trip_has_its_reason(network_of, tie):
    main, island, street = [(0, 0), (100, 0)], [(0, 500), (100, 500)], [(100, 0), (200, 0)]
    network = network_of([main, island, street], forward=[True, True, True], backward=[True, True, False])
    localities = tie(network, [(10, 0), (10, 500), (180, 0), (50, 9000), (np.nan, np.nan), (90, 0)], limit=1000)
    trips = search(network, localities, tie(network, [(5, 0)]), cutoff_s=50)
    assert trips.reason[:, 0].tolist() == [
        "",
        "other_component",
        "one_way_trap",
        "off_network",
        "no_geometry",
        "beyond_limit",
    ]
    assert np.isnan(trips.total_s[1:]).all()
    assert (trips.center[1:] == -1).all()


def test_fewer_centers_than_asked_is_no_isolation(network_of, tie):
    network = network_of([[(0, 0), (100, 0)]])
    trips = search(network, tie(network, [(10, 0)]), tie(network, [(20, 0)]), k=3)
    assert trips.reason[0].tolist() == ["", "fewer_centers", "fewer_centers"]


def test_tiers_are_searched_apart(network_of, tie):
    network = network_of([[(0, 0), (100, 0)]])
    centers = tie(network, [(20, 0), (90, 0), (50, 0)])
    table = nearest_by_tier(
        network,
        tie(network, [(10, 0)]),
        centers,
        np.array(["town", "city", "city"]),
        walk_mps=1.4,
        distance=planar_distance,
    )
    assert table[["tier", "center"]].to_numpy().tolist() == [["city", 2], ["town", 0]]
    np.testing.assert_allclose(table["drive_min"] * 60, [40, 10])


def test_closing_a_road_makes_nobody_faster(network_of, tie):
    rng = np.random.default_rng(3)
    grid = [[(x, y), (x + 10, y)] for x in range(0, 50, 10) for y in range(0, 60, 10)]
    grid += [[(x, y), (x, y + 10)] for x in range(0, 60, 10) for y in range(0, 50, 10)]
    points = rng.uniform(0, 50, (40, 2))
    whole = network_of(grid)
    before = search(whole, tie(whole, points), tie(whole, points[:3])).drive_s
    closed = network_of(grid, forward=np.arange(len(grid)) != 17, backward=np.arange(len(grid)) != 17)
    after = search(closed, tie(closed, points), tie(closed, points[:3])).drive_s
    assert (np.nan_to_num(after, nan=np.inf) >= before - 1e-9).all()
