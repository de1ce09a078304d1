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
    wait_until(lambda: selected(explorer) < before)
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
    wait_until(lambda: (explorer.judged.loc[explorer.judged["selected"], "ratio"] > 0.355).all())


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
    wait_until(lambda: explorer.current_scenario().quotas["state"] == {"20": 1000.0})
    wait_until(lambda: selected(explorer) < 50)
    families = explorer.judged.loc[explorer.judged["selected"], "families"]
    # the one that crosses it is taken
    assert families.sum() >= 1000 > families.sum() - families.min()
    assert not model.setData(cell, "mucho")
    assert "“mucho” is no quota" in explorer.messages.currentItem().text()
    assert model.setData(cell, "")
    wait_until(lambda: selected(explorer) > 100)


def test_options_that_cannot_be_used_say_why(explorer, wait_until):
    explorer.settings.combos["DISTANCE"].setCurrentIndex(2)
    wait_until(lambda: "distance field" in explorer.summary.text())
    assert not explorer.keep.isEnabled()
    explorer.settings.combos["DISTANCE"].setCurrentIndex(0)
    wait_until(lambda: "Localities selected" in explorer.summary.text())
    assert explorer.keep.isEnabled()


def test_where_nothing_is_selected_the_first_line_says_what_most_lack(explorer, wait_until, write, selected):
    write(explorer.settings.sliders["FAMILIES_FLOOR"].box, "100000")
    wait_until(lambda: selected(explorer) == 0)
    most = explorer.judged["final_verdict"].value_counts().idxmax()
    assert f"most common: {explorer.look.labels[most]}" in explorer.summary.text()
    counted = [explorer.verdict_filter.itemText(place) for place in range(1, explorer.verdict_filter.count())]
    assert "Selected (0)" in counted
    assert sum(int(text.rpartition("(")[2].rstrip(")").replace(",", "")) for text in counted) == 1871


def test_titles_say_what_a_threshold_is_for(explorer):
    labels, combos = explorer.settings._labels, explorer.settings.combos
    assert "only orders the territories" in labels["POPULATION_FLOOR"].text()
    combos["FLOOR_APPLIES"].setCurrentIndex(1)
    assert "only" not in labels["POPULATION_FLOOR"].text()
    assert "(m)" in labels["RADIUS"].text()
    combos["DISTANCE"].setCurrentIndex(2)
    assert "(m)" not in labels["RADIUS"].text()


def test_panes_stand_one_above_the_other_where_the_window_is_narrow(explorer, qgis_app):
    explorer.setFloating(True)
    for width, orientation in ((1300, Qt.Orientation.Horizontal), (420, Qt.Orientation.Vertical)) * 2:
        explorer.resize(width, 600)
        qgis_app.processEvents()
        assert explorer.panes.orientation() == orientation
        assert explorer.contents.minimumSizeHint().width() <= width
