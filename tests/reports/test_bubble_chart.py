"""The bubbles of the axes: names over no other, and odd values do no harm."""

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage


@pytest.fixture
def bubbles(qgis_app):
    from territorios_productivos.processing.reports import bubble_chart

    return bubble_chart


@pytest.mark.parametrize("seed", range(4))
def test_names_are_over_no_other_and_inside(bubbles, seed):
    rng = np.random.default_rng(seed)
    centers, radius = rng.uniform(300.0, 420.0, (12, 2)), rng.uniform(3.0, 40.0, 12)
    sizes = np.column_stack([rng.uniform(40.0, 150.0, 12), rng.uniform(10.0, 30.0, 12)])
    places = bubbles.label_places(centers, radius, sizes, (0.0, 0.0, 800.0, 600.0))
    assert np.isfinite(places).all()
    low, high = places - sizes / 2.0, places + sizes / 2.0
    assert (low >= 0.0).all() and (high <= [800.0, 600.0]).all()
    for row in range(12):
        others = np.arange(12) != row
        assert not ((low[row] < high[others]) & (high[row] > low[others])).all(axis=1).any()


def test_a_name_without_room_is_not_written(bubbles):
    places = bubbles.label_places(np.array([[50.0, 50.0]]), np.array([5.0]), [(400.0, 20.0)], (0.0, 0.0, 100.0, 100.0))
    assert np.isnan(places).all()


@pytest.mark.parametrize(
    ("x", "y", "size"),
    [([1.0], [0.0], [3.0]), ([0.0, 0.0], [0.0, 0.0], [0.0, 0.0]), ([0.99, 0.98], [1e7, 1e7], [1.0, 1e12])],
)
def test_odd_values(bubbles, tmp_path, x, y, size):
    path = tmp_path / "bubbles.png"
    names = ["Pastos y praderas en verde para ganado bovino", "Maíz"][: len(x)]
    ticks = []

    def text(value, decimals=0):
        ticks.append(f"{value:.{decimals}f}")
        return ticks[-1]

    bubbles.bubble_chart(path, x, y, size, names, ("Strength", "Families"), (text, text, text), "Production")
    assert QImage(str(path)).width() > 500
    assert not any(tick.startswith("-") for tick in ticks)


def test_the_strongest_has_a_color_of_its_own(bubbles, tmp_path):
    path = tmp_path / "bubbles.png"
    write = (lambda value, decimals=0: str(value),) * 3
    bubbles.bubble_chart(path, [0.2, 0.9], [10, 90], [5, 5], ["a", "b"], ("x", "y"), write, "size")
    image = QImage(str(path))
    colors = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    hues = {(color[1:3] > color[5:7]) for color in colors if color not in ("#ffffff", "#222222")}
    assert hues == {True, False}
