"""The card of a locality in the prioritization explorer, and what is decided there by hand."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

KEYS = Qt.Key


def test_why_not_this_one_without_accents(explorer, localities, type_in):
    explorer.why.setFocus()
    type_in(explorer.why, "asuncion cuyo")
    explorer.why.completer().popup().hide()
    QTest.keyClick(explorer.why, KEYS.Key_Return)
    card = explorer.card.toPlainText()
    assert "Asunción Cuyotepeji" in card
    assert "Too few small production units per household" in card
    assert "22 production units under 20 ha short" in card
    assert [feature["name"] for feature in localities.selectedFeatures()] == ["Asunción Cuyotepeji"]
    explorer.why.clear()
    type_in(explorer.why, "zzzz")
    QTest.keyClick(explorer.why, KEYS.Key_Return)
    assert "No locality" in explorer.card.toPlainText()


def test_decisions_by_hand_need_a_reason_and_are_shown(explorer, wait_until, type_in, click, texts):
    row = explorer._live.names.tolist().index("Asunción Cuyotepeji")
    code = explorer._live.codes[row]
    explorer.pane.wanted.emit(row)
    assert not explorer.include.isEnabled()
    type_in(explorer.reason, "Acuerdo de asamblea")
    click(explorer.include)
    assert explorer.judged["final_verdict"][row] == "override_in"
    assert explorer.judged["verdict"][row] == "ratio"
    assert "Included by hand by Planeación" in explorer.card.toPlainText()
    assert "Acuerdo de asamblea" in explorer.card.toPlainText()
    assert texts(explorer.decisions, "code") == [code]
    explorer.reason.clear()
    type_in(explorer.reason, "Conflicto")
    click(explorer.exclude)
    assert explorer.judged["final_verdict"][row] == "override_out"
    assert texts(explorer.decisions, "reason") == ["Conflicto"]
    click(explorer.undecide)
    assert explorer.judged["final_verdict"][row] == "ratio"
    assert explorer.decisions.model().rowCount() == 0
