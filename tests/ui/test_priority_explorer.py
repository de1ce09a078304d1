"""The prioritization explorer as a planner uses it: sliders, table, map, card, scenarios, runs."""

import json
import re

import pytest
from qgis.core import QgsPointXY, QgsVectorLayer, edit
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.sip import isdeleted
from territorios_productivos.ui.prioritization.map_link import VerdictMarks
from territorios_productivos.ui.prioritization.priority_explorer import PriorityExplorer
from territorios_productivos.ui.study.study_inputs import StudyInputs, write_study
from territorios_productivos.ui.windows import Windows

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton
FIELDS = {
    "CODE": "code", "NAME": "name", "STATE": "state_code", "MUNICIPALITY": "mun_code", "TERRITORY": "mun_code",
    "POPULATION": "population", "HOUSEHOLDS": "households_illustrative", "IS_SEAT": "is_seat",
    "UNITS_UNDER_20HA": "units_under_20ha_illustrative", "FAMILIES": "families_illustrative",
}  # fmt: skip


@pytest.fixture
def localities(sample, project):
    return sample("localities", project)


@pytest.fixture
def study(localities, sample, project):
    """A study of the sample with its municipalities as territories and a radius of its own."""
    inputs = StudyInputs({**FIELDS, "RADIUS": 9000.0}, project)
    inputs.put("LOCALITIES", localities)
    inputs.put("QUOTAS", sample("quotas_illustrative", project))
    write_study(project, inputs)
    return inputs


@pytest.fixture
def open_explorer(provider, project, qgis_iface, qgis_canvas, qgis_app):
    """Callable: the dock in the main window, as the menu opens it."""
    opened = []
    window = qgis_iface.mainWindow()

    def show():
        dock = PriorityExplorer(qgis_iface, None)
        opened.append(dock)
        window.resize(1500, 1000)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        window.show()
        dock.show()
        qgis_app.processEvents()
        return dock

    yield show
    for dock in opened:
        window.removeDockWidget(dock)
        dock.close()
        dock.deleteLater()
    qgis_app.processEvents()
    assert not [item for item in qgis_canvas.scene().items() if isinstance(item, VerdictMarks)]


@pytest.fixture
def explorer(study, open_explorer):
    dock = open_explorer()
    dock.author.setText("Planeación")
    return dock


def type_in(widget, text):
    """Type with the keys of any keyboard; QTest only has those of ASCII."""
    widget.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, KEYS.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)


def write(widget, text):
    """Type over what a box or line holds."""
    widget.selectAll()
    type_in(widget, text)
    QTest.keyClick(widget, KEYS.Key_Tab)


def click(button):
    assert button.isEnabled(), button.objectName()
    QTest.mouseClick(button, LEFT)


def selected(dock):
    return int(dock.judged["selected"].sum())


def row_of(dock, name):
    return dock.table.rows_of([dock._live.names.tolist().index(name)])[0]


def texts(view, column):
    model = view.model()
    return [model.index(row, model.columns.index(column)).data() for row in range(model.rowCount())]


def test_opens_with_what_the_study_says(explorer, localities):
    assert explorer.inputs.layer() is localities
    assert explorer.inputs.values() == FIELDS
    assert explorer.settings.values()["RADIUS"] == 9000.0
    assert explorer.current_scenario().quotas == {"state": {"20": 5290.0}, "territory": {}}
    assert explorer.localities.model().rowCount() == 1871
    assert texts(explorer.states, "quota") == ["5,290"]
    assert "localities selected" in explorer.summary.text()


def test_the_result_of_a_study_says_the_territories(localities, layer_of, project, open_explorer):
    record = {field: "1" for field in FIELDS.values()} | {"functional_territory": "Norte", "wkt": "POINT(0 0)"}
    numbers = ("POPULATION", "HOUSEHOLDS", "UNITS_UNDER_20HA", "FAMILIES")
    result = layer_of([record | {FIELDS[name]: 900.0 for name in numbers}], name="Localities by verdict")
    result.setCustomProperty("territorios/table", "verdicts")
    project.addMapLayer(result)
    fields = {name: field for name, field in FIELDS.items() if name != "TERRITORY"}
    inputs = StudyInputs(fields, project)
    inputs.put("LOCALITIES", localities)
    write_study(project, inputs)
    dock = open_explorer()
    assert dock.inputs.layer() is result
    assert dock.inputs.values()["TERRITORY"] == "functional_territory"
    assert texts(dock.territories, "name") == ["Norte"]


def test_what_is_doubtful_is_counted(layer_of, project, open_explorer):
    record = {
        "wkt": "POINT(0 0)", "code": "1", "state_code": "A", "mun_code": "1", "territory": "T", "population": 10.0,
        "households": 100.0, "units": 150.0, "families": 80.0, "is_seat": "1",
    }  # fmt: skip
    layer = layer_of([record, {**record, "code": "2", "families": -5.0}])
    project.addMapLayer(layer)
    dock = open_explorer()
    dock.inputs.layers.setLayer(layer)
    assert dock.rules_tabs.tabText(2) == "Data (4)"
    assert "Negative values, which count as missing: 1" in dock.input_notes.text()


def test_without_a_study_a_layer_is_chosen(localities, open_explorer):
    dock = open_explorer()
    assert "tab Data" in dock.summary.text()
    assert not dock.keep.isEnabled()
    dock.inputs.layers.setLayer(localities)
    assert dock.inputs.values()["FAMILIES"] == "families_illustrative"
    assert "Territory" in dock.summary.text()
    dock.inputs.fields["TERRITORY"].setField("mun_code")
    assert selected(dock) == 116
    assert dock.keep.isEnabled()


def test_a_slider_moved_by_keys_changes_the_counts(explorer, wait_until):
    before, slider = selected(explorer), explorer.settings.sliders["FAMILIES_FLOOR"]
    slider.slider.setFocus()
    for _ in range(30):
        QTest.keyClick(slider.slider, KEYS.Key_Right)
    assert slider.box.value() == 65
    wait_until(lambda: selected(explorer) < before, 5)
    chosen = explorer.judged[explorer.judged["selected"]]
    assert (chosen["families"] > 65).all()
    assert f"{len(chosen)} localities selected" in explorer.summary.text()
    # against the program's own rules, without quota
    assert f"(−{116 - len(chosen)})" in explorer.summary.text()
    assert sum(int(text) for text in texts(explorer.territories, "selected")) == len(chosen)


def test_a_box_written_by_hand_moves_the_slider(explorer, wait_until):
    slider = explorer.settings.sliders["RATIO"]
    write(slider.box, "35.5")
    assert slider.value() == 0.355
    assert slider.slider.value() in (35, 36)
    wait_until(lambda: (explorer.judged.loc[explorer.judged["selected"], "ratio"] > 0.355).all(), 5)


def test_a_quota_written_in_the_table(explorer, wait_until):
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


def test_table_and_map_select_the_same(explorer, localities, qgis_app):
    view = explorer.localities
    row = row_of(explorer, "Abasolo")
    view.scrollTo(view.model().index(row, 0))
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(row, 0)).center())
    (feature,) = localities.selectedFeatures()
    assert feature["name"] == "Abasolo"
    assert "Abasolo" in explorer.card.toPlainText()
    localities.selectByExpression("\"name\" = 'Acatlima'")
    chosen = view.selectionModel().selectedRows()
    assert [index.data() for index in chosen] == ["Acatlima"]
    assert "Acatlima" in explorer.card.toPlainText()
    # a new judgment and another order keep it
    view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    explorer.show_scenario(explorer.scenarios.base())
    qgis_app.processEvents()
    assert [index.data() for index in view.selectionModel().selectedRows()] == ["Acatlima"]
    assert localities.selectedFeatureCount() == 1


def test_a_double_click_goes_to_the_place(explorer, localities, qgis_canvas):
    qgis_canvas.setDestinationCrs(localities.crs())
    qgis_canvas.setExtent(localities.extent().fromCenterAndSize(QgsPointXY(-95.0, 16.0), 0.2, 0.2))
    view = explorer.localities
    index = view.model().index(row_of(explorer, "Abasolo"), 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    QTest.mouseDClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    (feature,) = localities.selectedFeatures()
    assert qgis_canvas.center().distance(feature.geometry().asPoint()) < 1e-6
    # what is in sight does not jump
    qgis_canvas.setCenter(QgsPointXY(qgis_canvas.center().x() + 0.02, qgis_canvas.center().y()))
    QTest.mouseDClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    assert qgis_canvas.center().distance(feature.geometry().asPoint()) > 0.01


def test_filter_by_verdict_and_search(explorer):
    place = explorer.verdict_filter.findData("distance")
    explorer.verdict_filter.setCurrentIndex(place)
    far = int((explorer.judged["final_verdict"] == "distance").sum())
    assert explorer.table.rowCount() == far > 0
    assert explorer.shown_count.text() == str(far)
    assert set(texts(explorer.localities, "final_verdict")) == {"Too far from a municipal seat"}
    explorer.verdict_filter.setCurrentIndex(0)
    type_in(explorer.find, "asuncion nochi")
    found = texts(explorer.localities, "name")
    assert "Asunción Nochixtlán" in found
    assert all("Asunción Nochi" in name for name in found)
    explorer.find.clear()
    assert explorer.table.rowCount() == 1871


def test_headers_sort_numbers_as_numbers(explorer):
    view = explorer.localities
    view.sortByColumn(explorer.table.columns.index("families"), Qt.SortOrder.DescendingOrder)
    shown = [float(text.replace(",", "")) for text in texts(view, "families") if text != "–"]
    assert shown == sorted(shown, reverse=True)
    assert len(set(shown)) > 10


def test_why_not_this_one_without_accents(explorer, localities):
    explorer.why.setFocus()
    type_in(explorer.why, "asuncion cuyo")
    explorer.why.completer().popup().hide()
    QTest.keyClick(explorer.why, KEYS.Key_Return)
    card = explorer.card.toPlainText()
    assert "Asunción Cuyotepeji" in card
    assert "Too few small production units per household" in card
    assert "22 production units under 20 ha short." in card
    assert [feature["name"] for feature in localities.selectedFeatures()] == ["Asunción Cuyotepeji"]
    explorer.why.clear()
    type_in(explorer.why, "zzzz")
    QTest.keyClick(explorer.why, KEYS.Key_Return)
    assert "No locality" in explorer.card.toPlainText()


def test_the_locality_under_the_cursor(explorer, localities, qgis_canvas, qgis_app):
    feature = next(localities.getFeatures("\"name\" = 'Asunción Cuyotepeji'"))
    qgis_canvas.setDestinationCrs(localities.crs())
    point = feature.geometry().asPoint()
    qgis_canvas.zoomToFeatureExtent(feature.geometry().buffer(0.02, 5).boundingBox())
    qgis_app.processEvents()

    def move(x, y):
        pixel = qgis_canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(pixel.x(), pixel.y()),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        qgis_app.sendEvent(qgis_canvas.viewport(), event)

    move(point.x(), point.y())
    assert explorer.under_cursor.text() == (
        "Asunción Cuyotepeji: Too few small production units per household. 22 production units under 20 ha short."
    )
    extent = qgis_canvas.extent()
    move(extent.xMinimum(), extent.yMinimum())
    assert explorer.under_cursor.text() == ""
    explorer.close()
    move(point.x(), point.y())
    assert explorer.under_cursor.text() == ""


def test_verdicts_are_drawn_and_taken_away(explorer, localities, qgis_canvas, qgis_app):
    qgis_canvas.setDestinationCrs(localities.crs())
    qgis_canvas.setLayers([])
    code = explorer.judged.loc[explorer.judged["selected"], "code"].iloc[0]
    explorer.on_map.setChecked(True)
    feature = next(localities.getFeatures(f"\"code\" = '{code}'"))
    qgis_canvas.zoomToFeatureExtent(feature.geometry().buffer(0.001, 5).boundingBox())
    QTest.qWait(50)
    pixel = qgis_canvas.getCoordinateTransform().transform(feature.geometry().asPoint())
    color = qgis_canvas.grab().toImage().pixelColor(int(pixel.x()), int(pixel.y()))
    assert color.name() == explorer.look.color("selected").name() == "#0072b2"
    click(explorer.on_map)
    QTest.qWait(50)
    assert qgis_canvas.grab().toImage().pixelColor(int(pixel.x()), int(pixel.y())).name() != color.name()


def test_decisions_by_hand_need_a_reason_and_are_shown(explorer, wait_until):
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


def test_what_is_kept_is_what_was_seen(explorer, project, wait_until, column):
    explorer.pane.wanted.emit(3)
    type_in(explorer.reason, "visita")
    click(explorer.include)
    write(explorer.settings.sliders["RADIUS"].box, "7500")
    wait_until(lambda: explorer.judged["margin_m"].max() == 7500.0, 5)
    seen = explorer.judged
    click(explorer.keep)
    wait_until(lambda: not explorer.runs.is_running())
    (layer,) = [one for one in project.mapLayers().values() if one.fields().lookupField("final_verdict") >= 0]
    assert column(layer, "final_verdict") == seen["final_verdict"].tolist()
    assert column(layer, "selected") == seen["selected"].tolist()
    assert column(layer, "cum_fam") == [None if value != value else value for value in seen["cum_fam"]]
    assert column(layer, "override_reason")[3] == "visita"
    assert layer.renderer().type() == "categorizedSymbol"
    stamp, tables = map(json.loads, layer.metadata().history())
    assert stamp["run_id"] == column(layer, "run_id")[0]
    assert stamp["parameters"]["RADIUS"] == 7500.0
    assert tables["QUOTAS"]["state"] == {"20": 5290.0}
    assert [decision["reason"] for decision in tables["OVERRIDES"].values()] == ["visita"]
    assert "Kept as layer" in explorer.messages.currentItem().text()


def test_kept_in_the_group_of_the_study(explorer, project, wait_until):
    group = project.layerTreeRoot().insertGroup(0, "Estudio")
    group.setCustomProperty("territorios/group", "study")
    click(explorer.keep)
    wait_until(lambda: not explorer.runs.is_running())
    assert [node.layer().renderer().type() for node in group.findLayers()] == ["categorizedSymbol"]


def test_scenarios_saved_loaded_compared_and_deleted(explorer, project, wait_until, tmp_path):
    type_in(explorer.scenario_name, "Base del año")
    click(explorer.save_scenario)
    many = selected(explorer)
    write(explorer.settings.sliders["FAMILIES_FLOOR"].box, "60")
    wait_until(lambda: explorer.judged["margin_fam"].max() == explorer.judged["families"].max() - 60, 5)
    write(explorer.scenario_name, "Más familias")
    click(explorer.save_scenario)
    few = selected(explorer)
    assert few != many

    explorer.first.setCurrentIndex(explorer.first.findData("Base del año"))
    explorer.second.setCurrentIndex(explorer.second.findData("Más familias"))
    click(explorer.compare)
    wait_until(lambda: not explorer.runs.is_running())
    text = explorer.comparison.toPlainText()
    assert "From “Base del año” to “Más familias”" in text
    enter, leave, stay = map(int, re.search(r"Localities: (\d+) enter, (\d+) leave, (\d+) stay", text).groups())
    assert (stay + leave, stay + enter) == (many, few)
    gained, lost = (int(total.replace(",", "")) for total in re.search(r"Families: ([\d,]+) gained, ([\d,]+)", text).groups())
    assert lost > gained > 60 * enter
    assert "Inhabitants:" in text
    before = len(project.mapLayers())
    click(explorer.show_comparison)
    assert len(project.mapLayers()) == before + 1
    assert not explorer.show_comparison.isEnabled()

    explorer.base.setCurrentIndex(explorer.base.findData("Más familias"))
    wait_until(lambda: "(" not in explorer.summary.text(), 5)
    project.write(str(tmp_path / "estudio.qgz"))
    project.clear()
    assert explorer.scenario_list.count() == 0
    assert "tab Data" in explorer.summary.text()
    project.read(str(tmp_path / "estudio.qgz"))
    assert [explorer.scenario_list.item(row).text() for row in range(2)] == ["Base del año", "Más familias"]
    assert explorer.settings.values()["FAMILIES_FLOOR"] == 60.0
    assert explorer.scenarios.base_name() == "Más familias"
    assert selected(explorer) == few

    explorer.scenario_list.setCurrentRow(0)
    click(explorer.load_scenario)
    assert explorer.settings.values()["FAMILIES_FLOOR"] == 35.0
    assert explorer.current_scenario().quotas["state"] == {"20": 5290.0}
    wait_until(lambda: selected(explorer) > few, 5)
    explorer.scenario_list.setCurrentRow(1)
    click(explorer.delete_scenario)
    assert explorer.scenario_list.count() == 1
    assert explorer.scenarios.base_name() == ""


def test_field_sheet_there_and_back(explorer, project, wait_until, tmp_path):
    path = tmp_path / "cédula.gpkg"
    explorer.runs.export_to(str(path))
    wait_until(lambda: not explorer.runs.is_running())
    assert "Field sheet written" in explorer.messages.currentItem().text()
    sheet = QgsVectorLayer(str(path), "cédula", "ogr")
    assert sheet.featureCount() == selected(explorer)
    answered, incomplete = list(sheet.getFeatures())[:2]
    answers = {"decision": "exclude", "author": "Brigada 2", "visit_date": "2026-03-01", "reason": "Conflicto abierto"}
    with edit(sheet):
        for name, answer in answers.items():
            sheet.changeAttributeValue(answered.id(), sheet.fields().lookupField(name), answer)
        sheet.changeAttributeValue(incomplete.id(), sheet.fields().lookupField("decision"), "exclude")
    del sheet
    explorer.runs.import_from(str(path))
    wait_until(lambda: not explorer.runs.is_running())
    row = explorer._live.row_of_code[answered["code"]]
    assert explorer.judged["final_verdict"][row] == "override_out"
    assert texts(explorer.decisions, "author") == ["Brigada 2"]
    said = explorer.messages.currentItem().text()
    assert "Decisions imported: 1." in said and "Rows not used: 1." in said


def test_a_run_that_fails_says_why(explorer, wait_until, tmp_path):
    path = tmp_path / "ya.gpkg"
    path.write_text("")
    explorer.runs.export_to(str(path))
    wait_until(lambda: not explorer.runs.is_running())
    assert "exists already" in explorer.messages.currentItem().text()
    assert explorer.keep.isEnabled()


def test_options_that_cannot_be_used_say_why(explorer, wait_until):
    explorer.settings.combos["DISTANCE"].setCurrentIndex(2)
    wait_until(lambda: "distance field" in explorer.summary.text(), 5)
    assert not explorer.keep.isEnabled()
    explorer.settings.combos["DISTANCE"].setCurrentIndex(0)
    wait_until(lambda: "localities selected" in explorer.summary.text(), 5)
    assert explorer.keep.isEnabled()


def test_the_layer_is_removed(explorer, project, localities, qgis_canvas):
    project.removeMapLayer(localities.id())
    assert "no longer in the project" in explorer.summary.text()
    assert explorer.table.rowCount() == 0
    assert explorer.map_link.marks is None
    explorer.settings.sliders["RATIO"].slider.setValue(50)
    QTest.qWait(100)
    assert not explorer.keep.isEnabled()


def test_the_layer_is_edited(layer_of, project, open_explorer, wait_until):
    records = [
        {
            "wkt": f"POINT({x} 0)", "code": code, "name": code, "state_code": "A", "mun_code": "1", "territory": "T",
            "population": 900.0, "households": 100.0, "units": 50.0, "families": families, "is_seat": seat,
        }
        for x, code, families, seat in ((0, "uno", 80.0, "1"), (5000, "dos", 20.0, "0"))
    ]  # fmt: skip
    layer = layer_of(records)
    project.addMapLayer(layer)
    dock = open_explorer()
    dock.inputs.layers.setLayer(layer)
    assert selected(dock) == 1
    with edit(layer):
        layer.changeAttributeValue(2, layer.fields().lookupField("families"), 90.0)
    wait_until(lambda: selected(dock) == 2, 5)
    with edit(layer):
        layer.deleteFeature(1)
    # without its seat nobody is near one
    wait_until(lambda: dock.table.rowCount() == 1 and selected(dock) == 0, 5)


def test_closed_or_project_left_in_the_middle_of_a_run(explorer, project, wait_until, qgis_app):
    click(explorer.keep)
    assert explorer.cancel.isVisible()
    project.clear()
    assert not explorer.runs.is_running()
    for _ in range(50):
        QTest.qWait(10)
    assert not project.mapLayers()
    explorer.close()
    explorer.show()
    assert "tab Data" in explorer.summary.text()


def test_closed_in_the_middle_of_a_run_the_result_still_comes(explorer, project, wait_until):
    click(explorer.keep)
    explorer.close()
    wait_until(lambda: not explorer.runs.is_running())
    assert [one for one in project.mapLayers().values() if one.fields().lookupField("final_verdict") >= 0]
    explorer.show()
    assert explorer.table.rowCount() == 1871


def test_canceled(explorer, wait_until, project):
    before = len(project.mapLayers())
    click(explorer.keep)
    explorer.runs.cancel()
    wait_until(lambda: not explorer.runs.is_running())
    assert len(project.mapLayers()) == before or "Kept" in explorer.messages.currentItem().text()
    assert explorer.keep.isEnabled()


def test_looking_leaves_the_project_clean(study, project, open_explorer):
    project.setDirty(False)
    dock = open_explorer()
    dock.close()
    assert not project.isDirty()


class DockIface:
    """The interface of QGIS with the docks that the one of the tests lacks."""

    def __init__(self, iface):
        self._iface = iface

    def addDockWidget(self, area, dock):
        self._iface.mainWindow().addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self._iface.mainWindow().removeDockWidget(dock)

    def __getattr__(self, name):
        return getattr(self._iface, name)


def test_unloading_leaves_nothing(study, provider, qgis_iface, qgis_canvas, localities, project, qgis_app):
    opened = Windows(DockIface(qgis_iface))
    dock = opened.show("priority_explorer")
    qgis_iface.mainWindow().show()
    qgis_app.processEvents()
    assert dock.table.rowCount() == 1871
    before = [localities.receivers(localities.selectionChanged), qgis_canvas.receivers(qgis_canvas.xyCoordinates)]
    click(dock.keep)
    opened.close_all()
    qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isdeleted(dock)
    after = [localities.receivers(localities.selectionChanged), qgis_canvas.receivers(qgis_canvas.xyCoordinates)]
    assert [now < then for now, then in zip(after, before)] == [True, True]
    assert not [item for item in qgis_canvas.scene().items() if isinstance(item, VerdictMarks)]
    localities.selectByExpression("\"name\" = 'Acatlima'")
    project.clear()
    for _ in range(20):
        QTest.qWait(10)
    assert not project.mapLayers()
