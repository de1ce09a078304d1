"""Bar charts: something is drawn, nothing is cut off, and odd values do no harm."""

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage


@pytest.fixture
def charts(qgis_app):
    from territorios_productivos.processing.reports import charts

    return charts


def size(path):
    image = QImage(str(path))
    return image.width(), image.height()


def has_color(path, color):
    image = QImage(str(path))
    return any(
        image.pixelColor(x, y).name() == color for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)
    )


def test_bars_have_their_colors(charts, tmp_path):
    path = tmp_path / "chart.png"
    charts.bar_chart(
        path, ["Ñ", "Á"], [("People", [3.0, 1.0], ["3", "1"]), ("", [1, 2], ["1", "2"])], ["#0072b2", "#d55e00"]
    )
    assert has_color(path, "#0072b2") and has_color(path, "#d55e00")


def test_a_part_is_drawn_over_its_whole(charts, tmp_path):
    path = tmp_path / "chart.png"
    charts.filled_bar_chart(path, ["a", "b"], [5.0, 0.0], [10.0, 4.0], ["5 of 10", "0 of 4"], "#0072b2")
    assert has_color(path, "#0072b2") and has_color(path, charts.PALE)


@pytest.mark.parametrize("values", [[0.0, 0.0], [float("nan"), 2.0], [float("nan"), float("nan")]])
def test_zeros_and_missing_values(charts, tmp_path, values):
    path = tmp_path / "chart.png"
    charts.bar_chart(path, ["a", "b"], [("", values, ["–", "–"])], ["#0072b2", "#0072b2"])
    assert path.stat().st_size > 0


def test_height_follows_the_bars_and_the_note(charts, tmp_path):
    path = tmp_path / "chart.png"
    heights = []
    for count, note in ((3, ""), (30, ""), (30, "Illustrative data. " * 20)):
        charts.bar_chart(path, ["a"] * count, [("", np.ones(count), ["1"] * count)], ["#0072b2"] * count, note)
        heights.append(size(path)[1])
    assert heights == sorted(set(heights))


def test_long_labels_stay_inside(charts, tmp_path):
    """The left edge of the picture stays white: no label runs out of it."""
    path = tmp_path / "chart.png"
    charts.bar_chart(path, ["Heroica Ciudad de Ejutla de Crespo WWW " * 2], [("", [1.0], ["1"])], ["#0072b2"])
    image = QImage(str(path))
    assert {image.pixelColor(0, y).name() for y in range(image.height())} == {"#ffffff"}
