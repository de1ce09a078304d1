"""The tree of commuting zones as a picture: rows, colors, cut, and sizes that stay within bounds."""

import re
from types import SimpleNamespace

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage
from territorios_productivos.processing.methods.territories.merge_tree import merge_tree


@pytest.fixture
def reports(qgis_app, monkeypatch):
    from territorios_productivos.processing.reports import dendrogram, zones_report

    return SimpleNamespace(dendrogram=dendrogram, zones=zones_report)


def chain(count, top=0.999):
    """Pairs join low, and then one pair after the other joins, ever higher."""
    pairs = [(unit, unit + 1, 0.3) for unit in range(0, count - 1, 2)]
    rest = [(0, unit, height) for unit, height in zip(range(2, count, 2), np.linspace(0.5, top, len(pairs)))]
    return merge_tree(count, [*pairs, *rest])


def draw(dendrogram, path, tree, cut=0.7, name="Unidad"):
    names = [f"{name} {unit}" for unit in range(tree.count)]
    weight = np.arange(tree.count, dtype=float)
    dendrogram.draw_dendrogram(path, tree, cut, names, weight, lambda text, count: f"{text} ×{count}", "height", "cut")
    image = QImage(str(path))
    colors = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, min(image.height(), 900), 1)
    }
    return dendrogram.drawn_level(tree, cut) is None, image, colors


def test_territories_have_colors_and_the_cut_is_drawn(reports, tmp_path):
    one_each, image, colors = draw(reports.dendrogram, tmp_path / "tree.png", chain(12))
    assert one_each
    assert {*reports.dendrogram.COLORS[:2], reports.dendrogram.PALE} <= colors
    middle = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    assert any(color.red() > 180 and color.green() < 120 > color.blue() for color in middle)


def test_many_units_are_drawn_as_their_territories(reports, tmp_path, monkeypatch):
    monkeypatch.setattr(reports.dendrogram, "ROWS", 40)
    few, many, more = (draw(reports.dendrogram, tmp_path / f"{count}.png", chain(count)) for count in (40, 60, 600))
    assert (few[0], many[0], more[0]) == (True, False, False)
    # 60 units are less than 40 territories, and of 600 no more than 40 rows are left
    assert many[1].height() < few[1].height()
    assert more[1].height() == few[1].height()


def test_a_row_of_several_has_the_name_of_the_heaviest(reports):
    row = np.array([0, 0, 1, -1, 1, 2])
    names = [*"abcdef"]
    labels = reports.dendrogram._labels(
        row, names, np.array([1.0, 5, 2, 9, 2, 0]), lambda name, count: f"{name}{count}"
    )
    assert labels == ["b2", "c2", "f"]


def test_long_names_stay_inside(reports, tmp_path):
    _, image, _ = draw(
        reports.dendrogram, tmp_path / "tree.png", chain(6), name="Heroica Ciudad de Ejutla de Crespo WWWWW"
    )
    assert {image.pixelColor(0, y).name() for y in range(image.height())} == {"#ffffff"}


@pytest.mark.parametrize("tree", [merge_tree(3, []), merge_tree(5, [(0, 1, 1.0), (3, 2, 0.0)])])
def test_trees_without_joins_or_in_parts(reports, tmp_path, tree):
    assert draw(reports.dendrogram, tmp_path / "tree.png", tree)[1].height() > 0


def test_page_counts_what_other_cuts_give(reports, tmp_path):
    page = tmp_path / "zones.html"
    names = ["<b>Ñ</b>", *"bcdef"]
    tree = merge_tree(6, [(0, 1, 0.4), (2, 3, 0.85), (0, 2, 0.98)])
    reports.zones.write_zones_report(page, tree, 0.982, np.arange(5), names, np.ones(6), "<i>viajes</i>", True)
    text = page.read_text(encoding="utf-8")
    rows = dict(re.findall(r"<td>([^<]+)</td>((?:<td class=\"number\">\d+</td>){3})", text))
    counts = {cut: re.findall(r"\d+", cells) for cut, cells in rows.items()}
    # unit 4 never joins and is a territory; unit 5 was set aside
    assert counts["0.5"] == ["4", "3", "2"]
    assert counts["0.9"] == ["3", "1", "2"]
    assert counts["0.982 (this run)"] == ["2", "1", "4"]
    assert "modeled, not observed" in text and "&lt;i&gt;viajes" in text and "<i>viajes" not in text
