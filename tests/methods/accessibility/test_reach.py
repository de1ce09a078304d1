"""Reach along roads against networkx, and areas against the roads they are drawn from."""

import networkx
import numpy as np
import pytest
from shapely.geometry import Point
from shapely.prepared import prep
from territorios_productivos.processing.methods.accessibility.reach import (
    parse_breaks,
    people_by_band,
    reach,
    reach_bands,
)
from territorios_productivos.processing.methods.accessibility.reach_areas import FINEST_M, reach_areas, road_areas
from territorios_productivos.processing.methods.geodesic import planar_distance
from territorios_productivos.processing.methods.roads.snapping import SnappedPoints, TiedPoints

WALK_MPS = 1.0
SEEDS = range(12)


@pytest.fixture(scope="module")
def random_case(network_of, tie):
    """Callable: network, centers and limits in seconds of a seed; some roads are one-way, two are 5 m apart.

    With `drawn_twice` a road lies on another, at another pace.
    """

    def make(seed, drawn_twice=False):
        random = np.random.default_rng(seed)
        places = random.uniform(0.0, 3000.0, (14, 2)).round()
        ends = [random.choice(14, 2, replace=False) for _ in range(22)]
        lines = [[places[a], (places[a] + places[b]) / 2.0 + random.normal(0.0, 150.0, 2), places[b]] for a, b in ends]
        along = np.subtract(lines[0][2], lines[0][0])
        aside = 5.0 * np.array([-along[1], along[0]]) / np.hypot(*along)
        lines += [np.array(lines[0]) + aside] + [lines[1]] * drawn_twice
        one_way = random.random(len(lines)) < 0.3
        network = network_of(lines, random.uniform(0.05, 0.4, len(lines)), backward=~one_way)
        centers = tie(network, random.uniform(0.0, 3000.0, (4, 2)), 600.0)
        return network, centers, np.array([60.0, 180.0, 400.0])

    return make


def places_along(network, count, seed):
    """Random places of the network, as points without a walk."""
    random = np.random.default_rng(seed)
    length = network.segment_length
    segment = random.choice(len(length), count, p=length / length.sum())
    share = random.random(count)
    xy = network.segment_a[segment] * (1 - share)[:, None] + network.segment_b[segment] * share[:, None]
    snapped = SnappedPoints(network.segment_edge[segment], network.segment_start[segment] + share * length[segment], xy)
    return TiedPoints(xy, snapped, np.zeros(count))


def times_by_networkx(as_networkx, network, places, centers):
    """Seconds from each place to each center with its walk, shape (p, c); infinity without a trip."""
    graph = as_networkx(network, place=places, center=centers)
    seconds = np.full((len(places.xy), len(centers.xy)), np.inf)
    for row in np.flatnonzero(centers.snapped.edge >= 0):
        found = networkx.single_source_dijkstra_path_length(graph.reverse(), ("center", row), weight="seconds")
        drive = [found.get(("place", i), np.inf) for i in range(len(places.xy))]
        seconds[:, row] = np.array(drive) + centers.walk_m[row] / WALK_MPS
    return seconds


def stretch_of(network, result, places):
    """Stretch on which each place lies: pieces keep the order of the roads they were cut from."""
    stops = np.cumsum(result.network.edge_length)
    before = np.cumsum(network.edge_length) - network.edge_length
    return np.searchsorted(stops, before[places.snapped.edge] + places.snapped.offset)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_place_is_in_the_band_and_with_the_center_of_its_time(random_case, as_networkx, seed):
    network, centers, breaks = random_case(seed, drawn_twice=True)
    result = reach(network, centers, breaks, WALK_MPS)
    assert result.network.edge_length.sum() == pytest.approx(network.edge_length.sum(), rel=1e-12)
    places = places_along(network, 400, seed)
    seconds = times_by_networkx(as_networkx, network, places, centers)
    time, center = seconds.min(axis=1), seconds.argmin(axis=1)
    stretch = stretch_of(network, result, places)
    # no place drawn at random is on a limit
    assert np.abs(time[:, None] - breaks).min() > 1e-6
    np.testing.assert_array_equal(result.band[stretch], np.searchsorted(breaks, time))
    inside = time < breaks[-1]
    assert inside.sum() > 0
    np.testing.assert_array_equal(result.center[stretch][inside], center[inside])
    assert (result.center[stretch][~inside] == -1).all()
    assert (result.least_s[stretch][inside] <= time[inside] + 1e-9).all()
    assert (time[inside] <= result.most_s[stretch][inside] + 1e-9).all()


def distance_to_roads(point, start, stop):
    run = stop - start
    share = np.clip(((point - start) * run).sum(axis=1) / np.maximum((run**2).sum(axis=1), 1e-300), 0.0, 1.0)
    return np.hypot(*(start + share[:, None] * run - point).T).min(initial=np.inf)


@pytest.mark.parametrize("by_center", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_areas_hold_the_roads_of_their_band_and_no_other(random_case, as_networkx, seed, by_center):
    network, centers, breaks = random_case(seed)
    result = reach(network, centers, breaks, WALK_MPS)
    bands, row = reach_bands(result, None, len(breaks), by_center)
    areas = reach_areas(result, row, len(bands), 200.0)
    places = places_along(network, 800, seed)
    seconds = times_by_networkx(as_networkx, network, places, centers)
    band, center = np.searchsorted(breaks, seconds.min(axis=1)), seconds.argmin(axis=1)
    row_of = {key: number for number, key in enumerate(zip(bands["center"], bands["band"]))}
    expected = np.array([row_of.get((c if by_center else -1, b), -1) for c, b in zip(center, band)])
    prepared = [prep(area) for area in areas]
    within = np.array([[area.intersects(Point(*xy)) for area in prepared] for xy in places.xy])
    right = within.sum(axis=1) == (expected >= 0)
    right &= (expected < 0) | within[np.arange(len(expected)), expected]
    cut = result.network
    label = np.where(row < len(bands), row, -1)[cut.segment_edge]
    for number in np.flatnonzero(~right):
        other = label != expected[number]
        near = distance_to_roads(places.xy[number], cut.segment_a[other], cut.segment_b[other])
        assert near <= FINEST_M / 2.0
    assert (~right).mean() <= 0.005
    assert all(area.is_valid for area in areas)


def test_areas_are_as_wide_as_asked_and_do_not_overlap(random_case):
    network, centers, breaks = random_case(3)
    result = reach(network, centers, breaks, WALK_MPS)
    bands, row = reach_bands(result, None, len(breaks), True)
    areas = reach_areas(result, row, len(bands), 150.0)
    cut = result.network
    inside = (row < len(bands))[cut.segment_edge]
    for number, area in enumerate(areas):
        own = (row == number)[cut.segment_edge]
        for polygon in area.geoms:
            for xy in np.array(polygon.exterior.coords):
                # a corner lies between points along a road that are at most half the width apart
                assert distance_to_roads(xy, cut.segment_a[own], cut.segment_b[own]) <= 1.1 * 150.0
        for other in areas[:number]:
            assert area.intersection(other).area < 1e-6
    whole = sum(area.area for area in areas)
    random = np.random.default_rng(0).uniform(-500.0, 3500.0, (4000, 2))
    covered = np.array([any(area.intersects(Point(*xy)) for area in areas) for xy in random])
    beyond = np.array([distance_to_roads(xy, cut.segment_a[inside], cut.segment_b[inside]) for xy in random])
    outside = np.array([distance_to_roads(xy, cut.segment_a[~inside], cut.segment_b[~inside]) for xy in random])
    assert not covered[beyond > 150.0].any()
    assert covered[(beyond < 120.0) & (outside > 2.0 * beyond + 10.0)].all()
    assert covered.mean() * 4000.0**2 == pytest.approx(whole, rel=0.15)


def test_one_road_by_hand(network_of, tie):
    network = network_of([[(0, 0), (1000, 0)]], pace=[0.1])
    centers = tie(network, [(300, 20)])
    result = reach(network, centers, [40.0, 80.0], WALK_MPS)
    # 20 s on foot leave 20 s and 60 s: 200 m and 600 m by road
    np.testing.assert_allclose(result.network.edge_length, [100.0, 400.0, 400.0, 100.0])
    np.testing.assert_array_equal(result.band, [1, 0, 1, 2])
    np.testing.assert_allclose(result.least_s, [40.0, 20.0, 40.0, np.nan])
    np.testing.assert_allclose(result.most_s, [50.0, 40.0, 80.0, np.nan])
    bands, row = reach_bands(result, None, 2, False)
    np.testing.assert_allclose(bands["road_km"], [0.4, 0.5])
    np.testing.assert_array_equal(row, [1, 0, 1, 2])
    first, second = reach_areas(result, row, 2, 50.0)
    assert first.bounds[0] == pytest.approx(100.0) and first.bounds[2] == pytest.approx(500.0)
    assert second.bounds[2] == pytest.approx(900.0)
    assert 80.0 < first.bounds[3] - first.bounds[1] <= 100.0


def test_one_way_roads_are_reached_from_one_side(network_of, tie):
    network = network_of([[(0, 0), (1000, 0)]], pace=[0.1], backward=[False])
    centers = tie(network, [(600, 0)])
    to_center = reach(network, centers, [40.0], WALK_MPS)
    np.testing.assert_allclose(to_center.network.edge_length, [200.0, 400.0, 400.0])
    np.testing.assert_array_equal(to_center.band, [1, 0, 1])
    from_center = reach(network.reversed(), centers, [30.0], WALK_MPS)
    np.testing.assert_allclose(from_center.network.edge_length, [600.0, 300.0, 100.0])
    np.testing.assert_array_equal(from_center.band, [1, 0, 1])


def test_people_turn_to_another_center_where_their_times_meet(network_of, tie):
    network = network_of([[(0, 0), (1000, 0)]], pace=[0.1])
    centers = tie(network, [(0, 0), (1000, 30)])
    result = reach(network, centers, [500.0], WALK_MPS)
    # 0.1 x = 30 + 0.1 (1000 - x)
    np.testing.assert_allclose(result.network.edge_length, [650.0, 350.0])
    np.testing.assert_array_equal(result.center, [0, 1])
    bands, row = reach_bands(result, None, 1, True)
    first, second = reach_areas(result, row, len(bands), 100.0)
    assert first.bounds[2] == pytest.approx(650.0, abs=FINEST_M / 2.0)
    assert second.bounds[0] == first.bounds[2]


def test_people_count_by_their_whole_trip(network_of, tie):
    network = network_of([[(0, 0), (1000, 0)]], pace=[0.06])
    centers = tie(network, [(0, 0)])
    homes = tie(network, [(500, 0), (500, 31), (500, 100), (np.nan, np.nan), (900, 0)], 50.0)
    people = np.array([1.0, 10.0, 100.0, 1000.0, np.nan])
    table = people_by_band(network, homes, people, centers, [0.5, 1.0], WALK_MPS, planar_distance)
    # a trip on the limit is within it; 31 m more on foot are not
    assert list(table["band"]) == [0, 2, 2, 2, 1]
    assert list(table["reason"]) == ["", "beyond_limit", "off_network", "no_geometry", ""]
    result = reach(network, centers, [30.0, 60.0], WALK_MPS)
    bands, _ = reach_bands(result, table, 2, True)
    assert list(zip(bands["center"], bands["band"], bands["people"])) == [(0, 0, 1.0), (0, 1, 0.0)]


def test_a_road_of_another_band_between_is_left_out(network_of):
    covered, other = np.array([[0.0, 0.0], [0.0, 8.0]]), np.array([[0.0, 4.0]])
    start = np.concatenate([covered, other])
    (area,) = road_areas(start, start + [1000.0, 0.0], np.array([0, 0, 1]), 1, 100.0)
    for x in np.linspace(0.0, 1000.0, 501):
        assert area.intersects(Point(x, 0.0)) and area.intersects(Point(x, 8.0))
        assert not area.intersects(Point(x, 4.0))


def test_no_roads_within_reach_give_empty_areas():
    empty = road_areas(np.zeros((1, 2)), np.ones((1, 2)), np.array([2]), 2, 100.0)
    assert [area.is_empty for area in empty] == [True, True]


@pytest.mark.parametrize("text", ["30,60,120", "30 60;120", " 30 , 60.0, 120 "])
def test_limits_are_read(text):
    assert parse_breaks(text) == [30.0, 60.0, 120.0]


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("60,30", "30"),
        ("30,30", "30"),
        ("0,30", "0"),
        ("-5", "-5"),
        ("1,x", "x"),
        ("nan", "nan"),
        ("inf", "inf"),
        ("", ""),
    ],
)
def test_limits_that_are_none(text, piece):
    with pytest.raises(ValueError, match=f"^{piece}$"):
        parse_breaks(text)
