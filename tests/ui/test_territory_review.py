"""The territory review: cards, decisions by click with undo, and the division with them."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.study.study_inputs import StudyInputs, write_study
from territorios_productivos.ui.territories.kept_decisions import (
    TerritoryDecision,
    decisions_layer,
    read_decisions,
    write_decisions,
)
from territorios_productivos.ui.territories.territory_review import TerritoryReview
from territorios_productivos.ui.territories.unit_card import assignment, moved_units

SQUARE = "POLYGON(({0} 0, {1} 0, {1} 1000, {0} 1000, {0} 0))"
FLOWS = {
    ("A", "A"): 900, ("A", "B"): 20, ("B", "A"): 400, ("B", "B"): 500, ("B", "C"): 60, ("C", "C"): 700, ("C", "D"): 30,
    ("D", "C"): 300, ("D", "D"): 400, ("D", "B"): 10, ("A", "C"): 5, ("C", "A"): 5,
}  # fmt: skip


@pytest.fixture
def study(layer_of, project):
    """Four municipalities in a row: B goes to A, D to C."""
    units = [
        {"wkt": SQUARE.format(1000 * place, 1000 * place + 1000), "cve": code, "nombre": name}
        for place, (code, name) in enumerate([("A", "Ámbar"), ("B", "Bruja <b>"), ("C", "Cedro"), ("D", "Dalia")])
    ]
    flows = [{"o": o, "d": d, "n": n} for (o, d), n in FLOWS.items()]
    layers = layer_of(units, "Polygon", name="municipalities"), layer_of(flows, "None", name="flows")
    for layer in layers:
        project.addMapLayer(layer)
    inputs = StudyInputs(
        {
            "MUNICIPALITIES": layers[0].id(), "MUNICIPALITY_ID": "cve", "MUNICIPALITY_NAME": "nombre",
            "FLOWS": layers[1].id(), "FLOW_ORIGIN": "o", "FLOW_DESTINATION": "d", "FLOW_AMOUNT": "n",
            "MIN_SIZE": 1000, "TARGET_SIZE": 2000, "MIN_CONTAINMENT": 0.6, "TARGET_CONTAINMENT": 0.75,
        }
    )  # fmt: skip
    write_study(project, inputs)
    return inputs


@pytest.fixture
def window(provider, qgis_iface, study, wait_until, qgis_app):
    """The review after a first delimitation."""
    opened = TerritoryReview(qgis_iface, None)
    opened.setFloating(True)  # the main window of the tests is not shown
    opened.show()
    click(opened.rerun)
    wait_until(lambda: opened.rerun.isEnabled())
    assert opened._division is not None, opened.message.text()
    yield opened
    opened.close()
    opened.deleteLater()
    qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_unit(window, code):
    """As the map tool does on a click."""
    row = next(row for row in window._division.getFeatures() if row["unit_id"] == code)
    window._picker.picked.emit(row.id())


def groups(window):
    of = assignment(window._division)
    return {frozenset(unit for unit in of if of[unit] == territory) for territory in of.values()}


def test_the_card_says_why(window):
    assert groups(window) == {frozenset("AB"), frozenset("CD")}
    click_unit(window, "B")
    text = window.card.toPlainText()
    assert text.startswith("Bruja <b>")  # a name is text, never markup
    assert "Ámbar" in text and "Cedro" in text  # its territory and the second best
    assert "Margin over it" in text
    assert [row["unit_id"] for row in window._division.selectedFeatures()] == ["B"]


def test_clicks_on_the_canvas_find_the_unit(window, qgis_canvas, qgis_app):
    qgis_canvas.setDestinationCrs(window._division.crs())
    qgis_canvas.resize(400, 300)
    qgis_canvas.setExtent(window._division.extent())
    click(window.pick)
    assert qgis_canvas.mapTool() is window._picker
    place = qgis_canvas.getCoordinateTransform().transform(2500, 500)
    at = place.toQPointF().toPoint()
    QTest.mouseClick(qgis_canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert window.card.toPlainText().startswith("Cedro")
    click(window.pick)
    assert qgis_canvas.mapTool() is not window._picker


def test_search_by_name(window):
    QTest.keyClicks(window.search, "dalia")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.card.toPlainText().startswith("Dalia")
    window.search.setText("Nowhere")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert "Nowhere" in window.message.text()


def test_a_decision_by_click_moves_the_unit(window, wait_until):
    click_unit(window, "B")
    QTest.keyClicks(window.reason, "they share the market")
    click(window.lock)
    click_unit(window, "C")
    assert window.decisions.item(0).text() == "Bruja <b> goes with Cedro (they share the market)"
    click(window.rerun)
    wait_until(lambda: window.rerun.isEnabled())
    assert groups(window) == {frozenset("A"), frozenset("BCD")}
    assert "Units that changed territory: 1: Bruja &lt;b&gt;" in window.statistics.text()
    # the card of the unit under review is that of the new division, and quotes the reason
    assert "they share the market" in window.card.toPlainText()


def test_undo_and_redo(window, project):
    click_unit(window, "A")
    click(window.pin)
    click_unit(window, "D")
    click(window.forbid)
    click_unit(window, "C")
    assert [row.decision for row in read_decisions(project)] == ["pin", "forbid"]
    window.undo.click()
    assert [row.decision for row in read_decisions(project)] == ["pin"]
    window.undo.click()
    assert read_decisions(project) == [] and window.decisions.count() == 0
    window.redo.click()
    assert window.decisions.item(0).text() == "Ámbar is a center"
    window.decisions.setCurrentRow(0)
    click(window.remove)
    assert read_decisions(project) == []
    window.undo.click()
    assert len(read_decisions(project)) == 1


def test_a_unit_cannot_be_decided_against_itself(window):
    click_unit(window, "A")
    click(window.lock)
    click_unit(window, "A")
    assert window.decisions.count() == 0
    assert "another unit" in window.message.text()


def test_stability_comes_into_the_card(window, wait_until):
    click_unit(window, "B")
    click(window.stability)
    wait_until(lambda: window.stability.isEnabled())
    assert "Stays in its territory" in window.card.toPlainText()


def test_the_table_of_decisions_is_what_the_toolbox_takes(window, project, column):
    click_unit(window, "A")
    click(window.pin)
    click(window.as_table)
    table = next(layer for layer in project.mapLayers().values() if layer.name() == "Decisions on territories")
    assert column(table, "decision") == ["pin"]
    assert column(table, "unit") == ["A"]


def test_without_flows_it_says_what_to_give(provider, qgis_iface, project):
    window = TerritoryReview(qgis_iface, None)
    click(window.rerun)
    assert "study panel" in window.message.text()
    window.close()
    window.deleteLater()


def test_the_division_goes_and_the_run_is_left_alone(window, project, as_it_begins, wait_until):
    with as_it_begins():
        click(window.rerun)
        run = window.run.current
        project.clear()
        window.close()
    wait_until(lambda: not run.is_running())
    assert window.card.toPlainText() == ""


def test_decisions_survive_in_the_project_file(provider, project, tmp_path):
    kept = [TerritoryDecision("lock", "01", "02", "Ana", "2026-11-21", "río")]
    write_decisions(project, kept)
    project.write(str(tmp_path / "a.qgz"))
    project.clear()
    assert read_decisions(project) == []
    QgsProject.instance().read(str(tmp_path / "a.qgz"))
    assert read_decisions(project) == kept
    assert decisions_layer(kept).featureCount() == 1


@pytest.mark.parametrize("text", ["[1, {}]", "{", '{"a": 1}', '[{"decision": "burn", "unit": "1"}]'])
def test_decisions_that_cannot_be_read_are_left_out(project, text):
    project.writeEntry("territorios", "/territory_decisions", text)
    assert read_decisions(project) == []


def test_units_move_when_their_company_changes():
    before = {"a": "1", "b": "1", "c": "1", "d": "2", "e": "2", "f": None}
    renamed = {"a": "9", "b": "9", "c": "9", "d": "8", "e": "8", "f": None}
    assert moved_units(before, renamed) == []
    assert moved_units(before, {**renamed, "c": "8"}) == ["c"]
    assert moved_units(before, dict.fromkeys("abcde", "9") | {"f": None}) == ["d", "e"]  # joined: the smaller moved
    assert moved_units(before, {**renamed, "a": "7"}) == ["a"]  # split off
    assert moved_units(before, {**renamed, "f": "9"}) == ["f"]


def test_nothing_stays_connected(window, project):
    window.close()
    before = project.receivers(project.cleared)
    window.show()
    assert project.receivers(project.cleared) == before + 1
    window.close()
    assert project.receivers(project.cleared) == before
