"""The baskets on the board of the axes: who lacks which component."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView


def mark_rolls(page):
    for row in range(page.rolls.count()):
        if page.rolls.item(row).text() in ("Crédito", "Asesoría"):
            page.rolls.item(row).setCheckState(Qt.CheckState.Checked)


@pytest.fixture
def baskets(ran):
    """The tab after a run on localities that know their territory."""

    def prepare(page):
        assert "Mark the rolls" in page.message.text()
        page.inputs.editors["TERRITORY"].show_value("mun")
        mark_rolls(page)
        assert page.inputs.value("ROLL_CODE") == "cvegeo"

    return ran("baskets", prepare)


def test_a_cell_tells_and_selects_who_lacks_it(baskets, listed_texts, selected_in):
    matrix = baskets.matrix
    rows = [matrix.verticalHeaderItem(row).text() for row in range(matrix.rowCount())]
    columns = [matrix.horizontalHeaderItem(column).text() for column in range(matrix.columnCount())]
    assert set(rows) == {"01", "02", "03"} and set(columns) == {"Crédito", "Asesoría"}
    item = matrix.item(rows.index("01"), columns.index("Crédito"))
    assert item.text() == "◐ 1 of 2"
    matrix.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)
    QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=matrix.visualItemRect(item).center())
    assert listed_texts(baskets.lacking) == ["San José"]
    assert baskets.sentence.text() == "01: 1 of 2 localities lack Crédito."
    assert selected_in(baskets.result.layers["OUTPUT"], "nombre") == ["San José"]
    matrix.setCurrentCell(rows.index("02"), columns.index("Crédito"))
    QTest.keyClick(matrix, Qt.Key.Key_Left if columns.index("Crédito") else Qt.Key.Key_Right)
    assert baskets.sentence.text() == "02: 1 of 1 localities lack Asesoría."


def test_the_matrix_goes_with_its_layer(baskets, project, listed_texts):
    project.removeMapLayer(baskets.result.layers["OUTPUT"].id())
    assert baskets.matrix.rowCount() == 0 and baskets.lacking.count() == 0
    project.removeMapLayer(next(layer for layer in project.mapLayers().values() if layer.name() == "Crédito").id())
    assert "Crédito" not in listed_texts(baskets.rolls)
    assert "Components by territory" not in listed_texts(baskets.rolls)  # the board made it
    assert baskets.run.isEnabled()  # the other roll is still marked
