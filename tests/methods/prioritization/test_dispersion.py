"""Dispersion of sets of localities: remembered or not, measured together or alone, the same number."""

from itertools import combinations

import numpy as np
import pytest
from scipy.sparse.csgraph import minimum_spanning_tree
from territorios_productivos.processing.methods.geodesic import geodesic_distance
from territorios_productivos.processing.methods.located_points import EllipsoidPoints, PlanePoints
from territorios_productivos.processing.methods.prioritization import dispersion as method
from territorios_productivos.processing.methods.prioritization.dispersion import METRICS, Dispersions

WGS84 = 6378137.0, 6356752.314245179
METERS = np.array([106_000.0, 111_000.0])


def in_degrees(lonlat):
    """Points whose plane is degrees blown up to meters."""

    def distance(a, b):
        return geodesic_distance(a / METERS, b / METERS, *WGS84)

    return EllipsoidPoints(lonlat * METERS, lonlat, *WGS84, distance)


def dispersion(points, metric, rows=None):
    return Dispersions(points).measure([np.arange(len(points.xy)) if rows is None else np.array(rows)], metric)[0]


def by_all_pairs(points, metric, rows):
    """Dispersion from a list of all pairs."""
    xy = points.xy[rows]
    if metric == "standard_distance":
        return np.sqrt((points.distance(xy, np.tile(xy.mean(axis=0), (len(xy), 1))) ** 2).mean())
    apart = np.zeros((len(rows), len(rows)))
    for i, j in combinations(range(len(rows)), 2):
        apart[i, j] = points.distance(xy[[i]], xy[[j]])[0]
    return apart.max() if metric == "largest_pair" else minimum_spanning_tree(apart).sum() / (len(rows) - 1)


def test_by_hand():
    points = PlanePoints(np.array([[0.0, 0.0], [3.0, 0.0], [3.0, 4.0]]))
    assert dispersion(points, "mean_tree_edge") == pytest.approx(3.5)
    assert dispersion(points, "largest_pair") == pytest.approx(5.0)
    # squares of the ways to (2, 4/3): 52/9, 25/9 and 73/9
    assert dispersion(points, "standard_distance") == pytest.approx(np.sqrt(150.0 / 27.0))
    assert all(dispersion(points, metric, [1]) == 0.0 for metric in METRICS)


@pytest.mark.parametrize("at_once", [5, 2_000_000])
@pytest.mark.parametrize("metric", METRICS)
def test_against_a_list_of_all_pairs(metric, at_once, monkeypatch):
    for limit in ("AT_ONCE", "MATRIX_POINTS"):
        monkeypatch.setattr(method, limit, at_once)
    draw = np.random.default_rng(3)
    for count in (2, 3, 40):
        # coarse, so that distances repeat
        xy = draw.integers(0, 12, (count, 2)) * 500.0 + draw.integers(0, count, (count, 1))
        points = PlanePoints(xy)
        assert dispersion(points, metric) == pytest.approx(by_all_pairs(points, metric, np.arange(count)), rel=1e-12)


@pytest.mark.parametrize("spread", [0.0, 0.1, 3.0, 25.0])
@pytest.mark.parametrize("metric", METRICS)
def test_straight_lines_find_what_is_measured_on_the_ellipsoid(metric, spread):
    """Also in lattices, whose distances are almost equal, and as far as a country reaches."""
    draw = np.random.default_rng(4)
    lattice = np.stack(np.meshgrid(np.arange(7), np.arange(6)), axis=-1).reshape(-1, 2)
    for lonlat in (draw.uniform(-spread, spread, (45, 2)), lattice / 6.0 * spread):
        points = in_degrees(lonlat + [-97.0, 17.0])
        rows = np.arange(len(lonlat))
        assert dispersion(points, metric) == pytest.approx(by_all_pairs(points, metric, rows), rel=1e-12, abs=1e-9)


def test_the_farthest_pair_need_not_be_the_one_with_the_longest_straight_line():
    """At the equator meridians are bent more: from north to south the same straight line is a longer way."""
    degree = np.degrees(np.arcsin(50_000.0005 / WGS84[0]))
    # 50,000 m from the plane of the equator
    north = 0.45218933847
    points = in_degrees(np.array([[-degree, 0.0], [degree, 0.0], [0.0, -north], [0.0, north]]))
    west_east, south_north = (np.linalg.norm(np.diff(points.positions[pair], axis=0)) for pair in ([0, 1], [2, 3]))
    assert 0.0 < west_east - south_north < 0.01
    assert dispersion(points, "largest_pair") == points.between([2], [3])[0] > points.between([0], [1])[0]


@pytest.mark.parametrize("metric", METRICS)
def test_localities_in_the_same_place_and_without_one(metric):
    assert dispersion(PlanePoints(np.zeros((4, 2))), metric) == 0.0
    points = PlanePoints(np.array([[0.0, 0.0], [np.nan, np.nan], [3.0, 4.0]]))
    assert np.isnan(dispersion(points, metric)) and np.isnan(Dispersions(points).estimate(np.arange(3), metric))
    assert dispersion(points, metric, [0, 2]) == pytest.approx(2.5 if metric == "standard_distance" else 5.0)


@pytest.mark.parametrize("metric", METRICS)
def test_the_same_to_the_last_digit_in_any_company_and_order(metric):
    draw = np.random.default_rng(5)
    points = in_degrees(draw.uniform(0.0, 0.3, (200, 2)) + [-97.0, 17.0])
    sets = [draw.choice(200, count, replace=False) for count in (2, 7, 30, 1, 90)]
    together = Dispersions(points).measure(sets, metric)
    assert together.tolist() == [dispersion(points, metric, rows[::-1]) for rows in sets]


@pytest.mark.parametrize("metric", METRICS)
def test_each_set_of_localities_is_measured_once(metric, monkeypatch):
    lonlat = np.random.default_rng(5).uniform(0.0, 0.3, (60, 2)) + [-97.0, 17.0]
    measured = []

    class Counted(EllipsoidPoints):
        def between(self, first, second):
            measured.append(len(first))
            return super().between(first, second)

    def distance(a, b):
        measured.append(len(a))
        return geodesic_distance(a / METERS, b / METERS, *WGS84)

    points = Counted(lonlat * METERS, lonlat, *WGS84, distance)
    dispersions = Dispersions(points)
    sets = [np.arange(begin, begin + 25) for begin in range(0, 30, 5)]
    estimates = [dispersions.estimate(rows, metric) for rows in sets]
    assert not measured
    first = dispersions.measure(sets, metric).tolist()
    assert estimates == pytest.approx(first, rel=1e-5) and estimates != first and len(measured) == 1
    assert dispersions.measure(sets, metric).tolist() == [dispersions.estimate(rows, metric) for rows in sets] == first
    assert len(measured) == 1
    # a set is not mistaken for the same set under another measure, nor for a part of it
    others = [name for name in METRICS if name != metric]
    assert all(dispersions.measure(sets[:1], name)[0] != first[0] for name in others)
    assert dispersions.measure([sets[0][:2]], metric)[0] != first[0]
    # the one that was asked for longest ago is forgotten
    monkeypatch.setattr(method, "REMEMBERED", 2)
    dispersions = Dispersions(points)
    for rows in sets[:3]:
        dispersions.measure([rows], metric)
    before = len(measured)
    assert dispersions.measure([sets[2]], metric)[0] == first[2] and len(measured) == before
    assert dispersions.measure([sets[0]], metric)[0] == first[0] and len(measured) > before
