"""The board of criteria: judgments as they are typed, actors, and a ranking equal to the one that is kept."""

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.criteria.criteria_board import CriteriaBoard
from territorios_productivos.ui.criteria.criteria_state import LESS, MORE, CriteriaState, read_criteria, write_criteria
from territorios_productivos.ui.criteria.judgment_text import judgment_text, parse_judgment
from territorios_productivos.ui.study.study_inputs import StudyInputs, write_study

PLACES = [
    {"wkt": "POINT(0 0)", "nombre": "Añil", "poverty": 80.0, "minutes": 30.0, "families": 10},
    {"wkt": "POINT(1 0)", "nombre": "Barro", "poverty": 60.0, "minutes": 90.0, "families": 40},
    {"wkt": "POINT(2 0)", "nombre": "Copal", "poverty": 20.0, "minutes": 120.0, "families": 90},
    {"wkt": "POINT(3 0)", "nombre": "Danta", "poverty": None, "minutes": 10.0, "families": 5},
]


@pytest.fixture
def places(layer_of, project):
    layer = layer_of(PLACES, name="places")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def board(provider, qgis_iface, places, project, qgis_app):
    opened = CriteriaBoard(qgis_iface, None)
    opened.show()
    opened.name_field.setField("nombre")
    for name in ("poverty", "minutes", "families"):
        opened.field.setField(name)
        click(opened.add)
    yield opened
    opened.close()
    opened.deleteLater()
    qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def judge(board, row, column, text):
    board.matrix.item(row, column).setText(text)


def column_of(table, column):
    return [table.item(row, column).text() for row in range(table.rowCount())]


def test_the_ranking_follows_the_directions(board):
    assert column_of(board.ranking, 1)[0] == "Copal"  # most families and minutes
    board.criteria.cellWidget(1, 1).setCurrentIndex(1)  # fewer minutes first
    board.criteria.cellWidget(2, 1).setCurrentIndex(1)
    assert column_of(board.ranking, 1) == ["Añil", "Barro", "Copal"]
    assert "Danta" not in column_of(board.ranking, 1)  # lacks a criterion
    board.missing.setCurrentIndex(1)
    assert len(column_of(board.ranking, 1)) == 4


def test_judgments_are_reciprocal_as_they_are_typed(board):
    judge(board, 0, 1, "3")
    assert board.matrix.item(1, 0).text() == "1/3"
    judge(board, 2, 1, "1/5")
    assert board.matrix.item(1, 2).text() == "5"
    assert not board.matrix.item(1, 1).flags() & Qt.ItemFlag.ItemIsEditable
    judge(board, 0, 1, "eleven")
    assert board.matrix.item(0, 1).text() == "3"
    assert "eleven" in board.message.text()


def test_saaty_weights_and_the_judgment_to_revise(board):
    """a > b > c > a: every judgment contradicts the others."""
    judge(board, 0, 1, "9")
    judge(board, 1, 2, "9")
    judge(board, 0, 2, "1/9")
    assert "Judge anew first" in board.consistency.text()
    marked = [
        (row, column)
        for row in range(3)
        for column in range(3)
        if board.matrix.item(row, column).background() == board.matrix.palette().highlight()
    ]
    assert len(marked) == 2
    judge(board, 0, 2, "9")
    judge(board, 1, 2, "1")
    assert "Judge anew" not in board.consistency.text()
    # 9, 9 and 1: the weights are 9/11, 1/11, 1/11, without contradiction
    assert column_of(board.weights, 1) == ["81.8 %", "9.1 %", "9.1 %"]
    assert "0.00" in board.consistency.text()


def test_actors_disagree(board):
    judge(board, 0, 1, "9")
    judge(board, 0, 2, "9")
    click(board.add_actor)
    assert board.matrix.item(0, 1).text() == "1"
    board.actor.lineEdit().setText("Women's assembly")
    QTest.keyClick(board.actor.lineEdit(), Qt.Key.Key_Return)
    judge(board, 1, 0, "9")
    judge(board, 1, 2, "9")
    together = column_of(board.weights, 2)
    assert together[0] == together[1] != together[2]
    # 9/11 and 1/11: deviation 4/11 over mean 5/11
    assert column_of(board.weights, 3)[0] == "80 %"
    board.actor.setCurrentIndex(0)
    assert board.matrix.item(0, 1).text() == "9"
    click(board.remove_actor)
    assert [board.actor.itemText(row) for row in range(board.actor.count())] == ["Women's assembly"]


@pytest.mark.parametrize("method", [0, 1])
@pytest.mark.parametrize("scaling", [0, 2])
def test_what_is_kept_is_what_was_seen(board, wait_until, column, method, scaling):
    judge(board, 0, 1, "5")
    judge(board, 1, 2, "1/3")
    click(board.add_actor)
    judge(board, 0, 2, "7")
    board.criteria.cellWidget(1, 1).setCurrentIndex(1)
    board.method.setCurrentIndex(method)
    board.scaling.setCurrentIndex(scaling)
    seen = {board._live.names[row]: board._scores.score[row] for row in range(len(PLACES))}
    click(board.keep)
    wait_until(lambda: not board.run.running)
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Places ranked")
    kept = dict(zip(column(layer, "nombre"), column(layer, "score")))
    assert kept["Danta"] is None and np.isnan(seen["Danta"])
    for name in ("Añil", "Barro", "Copal"):
        assert kept[name] == pytest.approx(seen[name], abs=1e-12)


def test_choosing_in_the_ranking_selects_on_the_map(board, places):
    board.ranking.selectRow(0)
    (selected,) = places.selectedFeatures()
    assert selected["nombre"] == board.ranking.item(0, 1).text()


def test_the_board_is_kept_in_the_project(board, project, places, qgis_iface):
    judge(board, 0, 1, "3")
    board.criteria.cellWidget(2, 1).setCurrentIndex(1)
    QTest.keyClick(board.actor.lineEdit(), Qt.Key.Key_Return)  # ends the name, and adds no criterion
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert not board.isVisible()
    again = CriteriaBoard(qgis_iface, None)
    again.show()
    assert column_of(again.criteria, 0) == ["poverty", "minutes", "families"]
    assert again.matrix.item(1, 0).text() == "1/3"
    assert read_criteria(project).directions.tolist() == [MORE, MORE, LESS]
    again.close()
    again.deleteLater()


def test_layers_go_while_it_runs(board, project, as_it_begins, wait_until):
    with as_it_begins():
        click(board.keep)
        run = board.run.current
        project.clear()
    wait_until(lambda: not run.is_running())
    assert not board.keep.isEnabled()
    board.close()


def test_a_text_field_says_so(board, places, project):
    board._state.criteria.append(["nombre", MORE])
    board._show_criteria()
    assert "No place has a value" in board.message.text() or "nombre" in board.message.text()
    assert not board.keep.isEnabled()


@pytest.mark.parametrize("text", ["[]", "{", '{"actors": 3}', '{"colors": 1}', '{"actors": {}}'])
def test_a_board_that_cannot_be_read_is_empty(project, text):
    project.writeEntry("territorios", "/criteria", text)
    assert read_criteria(project).criteria == []
    assert read_criteria(project).actors


def test_state_survives_the_project(project):
    state = CriteriaState("a", "b", [["x", MORE], ["y", LESS]], 1, 1, 2, {"Ana": {}})
    state.judge("Ana", "x", "y", 3)
    write_criteria(project, state)
    assert read_criteria(project) == state


@pytest.mark.parametrize(
    ("text", "value"),
    [("3", 3.0), ("1/3", 1 / 3), ("0,5", 0.5), (" 9 ", 9.0), ("10", None), ("0", None), ("a/b", None), ("1/0", None)],
)
def test_judgments_as_text(text, value):
    assert parse_judgment(text) == value


def test_judgments_read_back():
    for value in [*range(1, 10), *(1 / part for part in range(2, 10))]:
        assert parse_judgment(judgment_text(value)) == pytest.approx(value)
    assert judgment_text(2.5) == "2.5"


def test_nothing_stays_connected(board, project):
    board.close()
    before = project.receivers(project.cleared)
    board.show()
    assert project.receivers(project.cleared) == before + 1
    board.close()
    assert project.receivers(project.cleared) == before


def test_the_localities_of_the_study_come_first(provider, qgis_iface, layer_of, places, project):
    localities = layer_of(PLACES, name="localities")
    project.addMapLayer(localities)
    write_study(project, StudyInputs({"LOCALITIES": localities.id(), "NAME": "nombre"}))
    board = CriteriaBoard(qgis_iface, None)
    board.layer.setLayer(places)
    board.show()
    assert board.layer.currentLayer() is localities
    assert board.name_field.currentField() == "nombre"
    board.close()
    board.deleteLater()
