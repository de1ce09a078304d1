"""Walking speeds, friction and slope against the published formulas."""

import numpy as np
import pytest
from territorios_productivos.processing.methods.accessibility.friction import (
    cell_friction,
    terrain_gradient,
    usable_friction,
)
from territorios_productivos.processing.methods.accessibility.walking_speed import (
    TOBLER,
    SlopeRule,
    land_cover_speed,
    land_cover_table,
)


def test_tobler_by_his_own_numbers():
    speed = 6.0 / TOBLER.slowness(np.array([-0.05, 0.0, 0.1, -0.2]))
    np.testing.assert_allclose(speed, [6.0, 5.0367, 3.5494, 3.5494], atol=1e-4)


def test_table_of_land_cover():
    classes, kmh = land_cover_table(" 10 = 5 ; 2=3,5\n0.675=4.05; 80=0;")
    assert classes.tolist() == [0.675, 2.0, 10.0, 80.0]
    assert kmh.tolist() == [4.05, 3.5, 5.0, 0.0]
    cover = np.array([[10, 2, 80], [np.float32(0.675), 3, np.nan], [-5, 81, 79.9]])
    expected = [[5.0, 3.5, 0.0], [4.05, np.nan, np.nan], [np.nan, np.nan, np.nan]]
    np.testing.assert_array_equal(land_cover_speed(cover, classes, kmh), expected)


@pytest.mark.parametrize("pair", ["forest=3", "1:5", "1=5=6", "1=-2", "1=201", "1=", "=5", "nan=5", "1=nan"])
def test_pairs_that_cannot_be_read(pair):
    with pytest.raises(ValueError, match=pair):
        land_cover_table(f"7=5; {pair}")


def test_a_class_twice_is_refused():
    with pytest.raises(ValueError, match="1=4"):
        land_cover_table("1=5; 1=4")


def test_friction_by_the_planners_formula():
    slope = np.tan(np.radians([0.0, 10.0, 30.0, 5.0]))
    walk = np.array([0.95, 0.45, 0.7, np.nan]) * 6.0
    road = np.array([np.nan, np.nan, 60.0, 80.0])
    found = cell_friction(walk, road, slope, SlopeRule(0.4, 0.05), SlopeRule(0.4, 0.12))
    speeds = [
        0.95 * 6 * np.exp(-0.4 * 0.05),
        0.45 * 6 * np.exp(-0.4 * (slope[1] + 0.05)),
        60 * np.exp(-0.4 * (slope[2] + 0.12)),
        80 * np.exp(-0.4 * (slope[3] + 0.12)),
    ]
    np.testing.assert_allclose(found, 1.0 / (np.array(speeds) * 1000.0 / 60.0), rtol=1e-12)


def test_where_nobody_passes():
    walk = np.array([0.0, np.nan, -3.0, 5.0, 5.0, 5.0, np.nan])
    road = np.array([np.nan, 0.0, -1.0, np.nan, 50.0, 0.0, 40.0])
    gradient = np.array([0.0, 0.0, 0.0, np.nan, np.nan, 0.0, 0.1])
    found = cell_friction(walk, road, gradient)
    assert np.isinf(found).tolist() == [True, True, True, True, False, False, False]
    assert found[4] == pytest.approx(0.06 / 50.0)
    assert found[6] == pytest.approx(0.06 / 40.0)
    assert np.isinf(cell_friction(walk, road, gradient, driving=SlopeRule(0.4, 0.1)))[4]


def test_given_friction_keeps_only_what_is_above_zero():
    friction, refused = usable_friction(np.array([0.01, 0.0, -5.0, np.nan]))
    assert friction.tolist() == [0.01, np.inf, np.inf, np.inf]
    assert refused == 2


def test_slope_of_a_plane_and_at_its_edges():
    rows, columns = np.indices((6, 5))
    elevation = 3.0 * columns * 20.0 / 100.0 + 4.0 * rows * 10.0 / 100.0  # 3 % east, 4 % south
    gradient = terrain_gradient(elevation, np.full(4, 20.0), np.full(4, 10.0))
    assert gradient.shape == (4, 5)
    np.testing.assert_allclose(gradient, 0.05, rtol=1e-12)
    bordered = elevation.copy()
    bordered[[0, -1]] = np.nan
    np.testing.assert_allclose(terrain_gradient(bordered, np.full(4, 20.0), np.full(4, 10.0)), 0.05, rtol=1e-12)
    elevation[2, 2] = np.nan
    holed = terrain_gradient(elevation, np.full(4, 20.0), np.full(4, 10.0))
    assert np.argwhere(np.isnan(holed)).tolist() == [[1, 2]]
    np.testing.assert_allclose(holed[~np.isnan(holed)], 0.05, rtol=1e-12)
    alone = np.full((3, 3), np.nan)
    alone[1, 1] = 7.0
    assert terrain_gradient(alone, np.ones(1), np.ones(1))[0, 1] == 0.0
