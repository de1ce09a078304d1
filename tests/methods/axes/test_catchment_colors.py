"""Catchments side by side never share a color."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial import cKDTree
from territorios_productivos.processing.methods.axes.catchment_colors import catchment_colors


@given(st.integers(0, 2**32 - 1))
def test_the_nearest_place_of_another_market_has_another_color(seed):
    rng = np.random.default_rng(seed)
    xy, markets = rng.uniform(0.0, 100.0, (40, 2)), rng.uniform(0.0, 100.0, (7, 2))
    market = cKDTree(markets).query(xy)[1]
    color = catchment_colors(xy, market, 8)
    near = cKDTree(xy).query(xy, 2)[1][:, 1]
    differ = market != market[near]
    assert (color[market] != color[market[near]])[differ].all()
    # a market without any place, and few colors
    assert color[7] == 1 and color.min() == 1 and color.max() <= 7


def test_one_row_of_places():
    xy = np.array([[0.0, 0.0], [1.0, 0.0], [50.0, 0.0], [np.nan, np.nan]])
    assert catchment_colors(xy, np.array([0, 1, -1, 2]), 3).tolist() == [1, 2, 1]
    assert catchment_colors(xy[:0], np.zeros(0, int), 2).tolist() == [1, 1]
    assert catchment_colors(xy[:1], np.array([1]), 2).tolist() == [1, 1]
