"""Centers and localities on a raster: each reason why one takes no part."""

import numpy as np
import pytest
from territorios_productivos.processing.methods.accessibility.cost_surface import CellSizes
from territorios_productivos.processing.methods.accessibility.travel_time_surface import (
    NoUsableCenter,
    travel_time_surface,
)
from territorios_productivos.processing.methods.territories.map_coloring import color_in_turn

NOWHERE = (np.nan, np.nan)


@pytest.fixture
def ground():
    """20 × 20 cells with an enclosed room of 3 × 3 and a closed corner."""
    friction = np.full((20, 20), 0.01, np.float32)
    friction[4:9, 4:9] = np.inf
    friction[5:8, 5:8] = 0.01
    friction[19, 19] = np.inf
    return friction, CellSizes(np.full(20, 100.0), np.full(20, 100.0))


def test_reasons_of_centers(ground):
    centers = np.array([(0.5, 0.5), NOWHERE, (0.9, 0.1), (-0.1, 3.0), (3.0, 20.0), (19.5, 19.5), (6.5, 6.5), (15, 15)])
    surface = travel_time_surface(*ground, centers)
    assert surface.center_reason.tolist() == [
        "",
        "no_geometry",
        "same_cell",
        "outside_raster",
        "outside_raster",
        "impassable_cell",
        "enclosed",
        "",
    ]
    assert surface.center_cells[[1, 2, 3, 4, 5]].sum() == 0
    assert surface.center_cells[6] == 9
    assert surface.center_cells.sum() == np.isfinite(ground[0]).sum()
    assert surface.unreached == 0
    assert set(np.unique(surface.center)) == {0, 1, 7, 8}


def test_reasons_of_localities(ground):
    surface = travel_time_surface(*ground, np.array([(0.5, 0.5)]), cutoff=10.0)
    places = np.array([(0.5, 3.5), NOWHERE, (0.5, 25.0), (19.5, 19.5), (6.5, 6.5), (0.5, 15.5)])
    minutes, center, reason = surface.at(places)
    assert reason.tolist() == [
        "",
        "no_geometry",
        "outside_raster",
        "impassable_cell",
        "other_component",
        "beyond_limit",
    ]
    np.testing.assert_allclose(minutes, [3.0, *[np.nan] * 5])
    assert center.tolist() == [0, -1, -1, -1, -1, -1]
    assert surface.longest <= 10.0
    assert surface.unreached + surface.center_cells.sum() == np.isfinite(ground[0]).sum()


def test_without_any_usable_center(ground):
    with pytest.raises(NoUsableCenter) as problem:
        travel_time_surface(*ground, np.array([NOWHERE, (19.5, 19.5)]))
    assert problem.value.args[0].tolist() == ["no_geometry", "impassable_cell"]


def test_neighboring_centers_are_told_apart(ground):
    """Three centers in a row on open ground: each end touches the middle one, in the row and in its color."""
    friction, sizes = np.full((20, 20), 0.01, np.float32), ground[1]
    surface = travel_time_surface(friction, sizes, np.array([(10.5, 0.5), NOWHERE, (10.5, 10.5), (10.5, 19.5)]))
    assert surface.neighbors().tolist() == [[0, 2], [2, 3]]
    colors = color_in_turn(4, surface.neighbors().tolist())
    assert colors[0] == colors[3] != colors[2]


def test_zones_of_many_centers_take_few_colors(ground):
    random = np.random.default_rng(5)
    surface = travel_time_surface(np.full((20, 20), 0.01, np.float32), ground[1], random.uniform(0, 20, (60, 2)))
    pairs = surface.neighbors()
    beside = {
        tuple(sorted((int(one) - 1, int(other) - 1)))
        for a, b in ((surface.center[1:], surface.center[:-1]), (surface.center[:, 1:], surface.center[:, :-1]))
        for one, other in zip(a.ravel(), b.ravel())
        if one != other
    }
    assert beside == {tuple(pair) for pair in pairs.tolist()}
    colors = color_in_turn(60, pairs.tolist())
    assert all(colors[one] != colors[other] for one, other in pairs)
    assert max(colors) < 8
