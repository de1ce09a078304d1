"""Thresholds, quotas and options of the prioritization explorer, whose counts follow."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

KEYS = Qt.Key


def test_a_slider_moved_by_keys_changes_the_counts(explorer, wait_until, selected, texts):
    before, slider = selected(explorer), explorer.settings.sliders["FAMILIES_FLOOR"]
    slider.slider.setFocus()
    for _ in range(30):
        QTest.keyClick(slider.slider, KEYS.Key_Right)
    assert slider.box.value() == 65
    wait_until(lambda: selected(explorer) < before, 5)
    chosen = explorer.judged[explorer.judged["selected"]]
    assert (chosen["families"] > 65).all()
    assert f"Localities selected: {len(chosen)}<" in explorer.summary.text()
    # against the program's own rules, without quota
    assert f"(−{116 - len(chosen)})" in explorer.summary.text()
    assert sum(int(text) for text in texts(explorer.territories, "selected")) == len(chosen)


def test_a_box_written_by_hand_moves_the_slider(explorer, wait_until, write):
    slider = explorer.settings.sliders["RATIO"]
    write(slider.box, "35.5")
    assert slider.value() == 0.355
    assert slider.slider.value() in (35, 36)
    wait_until(lambda: (explorer.judged.loc[explorer.judged["selected"], "ratio"] > 0.355).all(), 5)


def test_a_quota_written_in_the_table(explorer, wait_until, type_in, selected):
    view = explorer.states
    explorer.tables_tabs.setCurrentWidget(explorer.states_tab)
    model = view.model()
    cell = model.index(0, model.columns.index("quota"))
    view.setCurrentIndex(cell)
    view.edit(cell)
    editor = view.findChild(type(explorer.why), "") or view.indexWidget(cell)
    editor.selectAll()
    type_in(editor, "1,000")
    QTest.keyClick(editor, KEYS.Key_Return)
    wait_until(lambda: explorer.current_scenario().quotas["state"] == {"20": 1000.0}, 5)
    wait_until(lambda: selected(explorer) < 50, 5)
    families = explorer.judged.loc[explorer.judged["selected"], "families"]
    # the one that crosses it is taken
    assert families.sum() >= 1000 > families.sum() - families.min()
    assert not model.setData(cell, "mucho")
    assert model.setData(cell, "")
    wait_until(lambda: selected(explorer) > 100, 5)


def test_options_that_cannot_be_used_say_why(explorer, wait_until):
    explorer.settings.combos["DISTANCE"].setCurrentIndex(2)
    wait_until(lambda: "distance field" in explorer.summary.text(), 5)
    assert not explorer.keep.isEnabled()
    explorer.settings.combos["DISTANCE"].setCurrentIndex(0)
    wait_until(lambda: "Localities selected" in explorer.summary.text(), 5)
    assert explorer.keep.isEnabled()
