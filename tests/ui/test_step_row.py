"""The line of a step in the study panel."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from territorios_productivos.ui.study.step_openings import openings
from territorios_productivos.ui.study.step_row import StepRow
from territorios_productivos.ui.study.step_states import State, StepState


@pytest.fixture
def row(provider):
    made = StepRow("Roads", openings("roads"))
    yield made
    made.deleteLater()


def test_signs_are_shown_as_they_are_written(row):
    record = {"numbers": {"PROBLEM_COUNT": 1, "MAIN_SHARE": 0.99999}, "when": "2026-11-21T10:00:00"}
    row.show_state("roads", StepState(State.DONE, record=record), {})
    # a label that guesses would take text without a tag for plain
    assert row.sentence.textFormat() == Qt.TextFormat.RichText
    shown = QTextDocument()
    shown.setHtml(row.sentence.text())
    assert ">99.9" in shown.toPlainText()
    assert "&" not in shown.toPlainText()
