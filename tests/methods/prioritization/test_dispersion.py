"""Dispersion of sets of localities: remembered or not, by any way to measure, the same number."""

from itertools import combinations

import numpy as np
import pytest
from scipy.sparse.csgraph import minimum_spanning_tree
from territorios_productivos.processing.methods.geodesic import geodesic_distance, planar_distance
from territorios_productivos.processing.methods.prioritization import dispersion as method
from territorios_productivos.processing.methods.prioritization.dispersion import METRICS, Dispersions, dispersion


def on_the_ellipsoid(a, b):
    return geodesic_distance(a, b, 6378137.0, 6356752.314245179)


def by_all_pairs(xy, metric):
    """Dispersion on the plane from a list of all pairs."""
    apart = np.zeros((len(xy), len(xy)))
    for i, j in combinations(range(len(xy)), 2):
        apart[i, j] = np.hypot(*(xy[i] - xy[j]))
    if metric == "largest_pair":
        return apart.max()
    if metric == "standard_distance":
        return np.sqrt(((xy - xy.mean(axis=0)) ** 2).sum(axis=1).mean())
    return minimum_spanning_tree(apart).sum() / (len(xy) - 1)


@pytest.mark.parametrize("points_in_matrix", [5, 1500])
@pytest.mark.parametrize("metric", METRICS)
def test_against_a_list_of_all_pairs(metric, points_in_matrix, monkeypatch):
    monkeypatch.setattr(method, "MATRIX_POINTS", points_in_matrix)
    draw = np.random.default_rng(3)
    for count in (2, 3, 40):
        # coarse, so that distances repeat
        xy = draw.integers(0, 12, (count, 2)) * 500.0 + draw.integers(0, count, (count, 1))
        assert dispersion(xy, planar_distance, metric) == pytest.approx(by_all_pairs(xy, metric), rel=1e-12)


@pytest.mark.parametrize("metric", METRICS)
def test_localities_in_the_same_place_and_without_one(metric):
    assert dispersion(np.zeros((4, 2)), planar_distance, metric) == 0.0
    xy = np.array([[0.0, 0.0], [np.nan, np.nan], [3.0, 4.0]])
    assert np.isnan(dispersion(xy, planar_distance, metric))
    assert Dispersions(xy, planar_distance)(np.array([0, 2]), metric) == pytest.approx(
        2.5 if metric == "standard_distance" else 5.0
    )


@pytest.mark.parametrize("metric", METRICS)
def test_each_set_of_localities_is_measured_once(metric, monkeypatch):
    lonlat = np.random.default_rng(5).uniform(0.0, 0.3, (60, 2)) + [-97.0, 17.0]
    calls = []

    def counted(a, b):
        calls.append(len(a))
        return on_the_ellipsoid(a, b)

    dispersions = Dispersions(lonlat, counted)
    sets = [np.arange(begin, begin + 25) for begin in range(0, 30, 5)]
    first = [dispersions(rows, metric) for rows in sets]
    assert first == pytest.approx([dispersion(lonlat[rows], on_the_ellipsoid, metric) for rows in sets], rel=1e-12)
    measured = len(calls)
    assert measured and [dispersions(rows, metric) for rows in sets] == first and len(calls) == measured
    # a set is not mistaken for the same set under another measure, nor for a part of it
    others = [name for name in METRICS if name != metric]
    assert all(dispersions(sets[0], name) != first[0] for name in others)
    assert dispersions(sets[0][:2], metric) != first[0]
    # the one that was asked for longest ago is forgotten
    monkeypatch.setattr(method, "REMEMBERED", 2)
    dispersions = Dispersions(lonlat, counted)
    for rows in sets[:3]:
        dispersions(rows, metric)
    measured = len(calls)
    assert dispersions(sets[2], metric) == first[2] and len(calls) == measured
    assert dispersions(sets[0], metric) == pytest.approx(first[0], rel=1e-12) and len(calls) > measured


@pytest.mark.parametrize("metric", METRICS)
def test_localities_by_their_numbers(metric):
    """Where localities are measured by number, it is the numbers of the whole table that count."""
    lonlat = np.random.default_rng(6).uniform(0.0, 0.3, (60, 2)) + [-97.0, 17.0]
    rows = np.array([41, 3, 17, 59, 22, 8])
    by_number = Dispersions(lonlat, on_the_ellipsoid, lambda i, j: on_the_ellipsoid(lonlat[i], lonlat[j]))
    assert by_number(rows, metric) == pytest.approx(dispersion(lonlat[rows], on_the_ellipsoid, metric), rel=1e-12)
