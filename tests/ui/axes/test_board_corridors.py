"""The corridors on the board of the axes, and the switch between their maps."""

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.axes.kept_results import kept_results


def test_corridors_of_a_product_and_the_switch_of_maps(ran, project, run, said, choose):
    page = ran("corridors")
    assert said(page).startswith("Delivered: 110. Without a way: 0.")
    assert "Delivered to a market: 110" in page.totals.text() and "Amount × minutes by road: 3" in page.totals.text()
    choose(page.product, "Miel")
    run(page)
    assert "Delivered to a market: 10\n" in page.totals.text()
    assert [page.map.itemText(row) for row in range(2)] == ["Miel · tons", "tons"]
    both = {name: kept for name, kept in zip(("new", "old"), kept_results(project, "corridors"))}
    tree = project.layerTreeRoot()

    def shown(kept):
        return [
            tree.findLayer(kept.layers[part].id()).isVisible() for part in ("EDGES", "SOURCES_OUTPUT", "MARKETS_OUTPUT")
        ]

    assert (shown(both["new"]), shown(both["old"])) == ([True] * 3, [False] * 3)
    QTest.mouseClick(page.sources_shown, Qt.MouseButton.LeftButton, pos=QPoint(8, page.sources_shown.height() // 2))
    assert shown(both["new"]) == [True, False, True]
    choose(page.map, "tons")
    assert (shown(both["new"]), shown(both["old"])) == ([False] * 3, [True, False, True])
    assert "110" in page.totals.text()
    # the layer tree moves the box as well
    tree.findLayer(both["old"].layers["EDGES"].id()).setItemVisibilityChecked(False)
    assert not page.roads_shown.isChecked()
    project.removeMapLayer(both["old"].layers["EDGES"].id())
    assert page.map.count() == 1 and page.map.currentText() == "Miel · tons"


def test_huff_needs_the_size(window, study, run, said):
    page = window().corridors
    page.inputs.editors["ASSIGNMENT"].show_value(1)
    page.inputs.editors["MARKET_SIZE"].show_value("")
    run(page)
    assert "Huff needs the size" in said(page)
