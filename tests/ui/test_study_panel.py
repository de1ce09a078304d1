"""The study panel as a person uses it: sample opened, steps run, a threshold changed, project reopened."""

import json
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsFeatureRequest, QgsProcessingContext, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.sample_project import open_sample
from territorios_productivos.ui.study.result_layers import study_group
from territorios_productivos.ui.study.step_states import State
from territorios_productivos.ui.study.study_inputs import read_study, write_study
from territorios_productivos.ui.study.study_panel import StudyPanel
from territorios_productivos.ui.windows import Windows

STEPS = ["roads", "accessibility", "territories", "prioritization", "axes", "report"]


class SeenWindows:
    """Stands where the plugin's windows are opened."""

    def __init__(self):
        self.shown = []

    def show(self, name):
        self.shown.append(name)


class Desktop:
    """The parts of the QGIS desktop that the panel touches, with the real canvas."""

    def __init__(self, iface):
        self._iface = iface
        self.tables = []

    def __getattr__(self, name):
        return getattr(self._iface, name)

    def newProject(self, ask):
        QgsProject.instance().clear()
        return True

    def removeDockWidget(self, dock):
        self._iface.mainWindow().removeDockWidget(dock)

    def showAttributeTable(self, layer):
        self.tables.append(layer.name())


@pytest.fixture
def desktop(qgis_iface):
    return Desktop(qgis_iface)


@pytest.fixture
def panel(desktop, provider, project):
    windows = SeenWindows()
    panel = StudyPanel(desktop, windows)
    panel.windows = windows
    panel.setFloating(True)
    panel.resize(420, 900)
    panel.show()
    assert panel.isVisible()
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def filled(panel, desktop, project, tmp_path, wait_until):
    """The panel on the sample study, its results going to a folder of the test."""
    open_sample(desktop)
    inputs = read_study(project)
    inputs.put("FOLDER", str(tmp_path / "results"))
    write_study(project, inputs)
    panel.refresh()
    wait_until(lambda: not panel._check.is_running())
    return panel


def pick(editor, layer):
    """Choose a layer with the arrow keys."""
    combo = editor.widget
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentLayer() is not layer:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() > before
    assert editor.value() == (layer.id() if layer is not None else None)


def states(panel):
    return {step: found.state for step, found in panel._states.items()}


def click(button):
    assert button.isEnabled() and button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_main_path(filled, project, wait_until, tmp_path):
    panel = filled
    assert panel.form.editor("LOCALITIES").value() == read_study(project).parameters["LOCALITIES"]
    assert panel.form.editor("FAMILIES").value() == "families_illustrative"
    click(panel.runAllButton)
    assert panel.step_rows["roads"].progress.isVisible()
    wait_until(lambda: not panel.is_running())
    assert panel._unfinished == {}
    assert set(states(panel).values()) == {State.DONE}
    assert "1,8" in panel.step_rows["accessibility"].sentence.text()
    layers = [node.name() for node in study_group(project).findLayers()]
    order = [node.name() for node in study_group(project).children()]

    # a threshold is changed with the keyboard
    panel.tabs.setCurrentWidget(panel.inputsTab)
    panel.show_input("RATIO")
    spin = panel.form.editor("RATIO").widget
    spin.selectAll()
    QTest.keyClicks(spin, "0.5")
    QTest.keyClick(spin, Qt.Key.Key_Tab)
    assert read_study(project).parameters["RATIO"] == 0.5
    wait_until(lambda: states(panel)["prioritization"] is State.OUT_OF_DATE)
    assert {step for step, state in states(panel).items() if state is not State.DONE} == {"prioritization"}
    panel.tabs.setCurrentWidget(panel.stepsTab)
    assert "Ratio" in panel.step_rows["prioritization"].sentence.text()
    click(panel.runAllButton)
    wait_until(lambda: not panel.is_running())
    assert set(states(panel).values()) == {State.DONE}
    assert [node.name() for node in study_group(project).findLayers()] == layers
    assert [node.name() for node in study_group(project).children()] == order

    # saved, closed, reopened
    saved = panel.step_rows["prioritization"].sentence.text()
    project.write(str(tmp_path / "kept.qgz"))
    project.clear()
    wait_until(lambda: states(panel)["roads"] is State.MISSING)
    assert not project.isDirty() and not read_study(project)
    assert panel.form.editor("LOCALITIES").value() is None
    project.read(str(tmp_path / "kept.qgz"))
    wait_until(lambda: set(states(panel).values()) == {State.DONE})
    assert panel.form.editor("RATIO").value() == 0.5
    assert panel.step_rows["prioritization"].sentence.text() == saved
    assert len(study_group(project).findLayers()) == len(layers)
    assert not project.isDirty()


def test_nothing_yet_says_what_is_missing(panel):
    sentence = panel.step_rows["accessibility"].sentence.text()
    assert "Localities" in sentence and "Roads" in sentence
    assert not panel.runAllButton.isEnabled()
    panel.step_rows["roads"].sentence.linkActivated.emit("ROADS")
    assert panel.tabs.currentWidget() is panel.inputsTab


def test_new_study_guesses_and_shows_it(panel, project, sample, wait_until):
    layer = sample("localities", project)
    sample("roads_illustrative", project)
    click(panel.newButton)
    inputs = read_study(project)
    assert inputs.layer("LOCALITIES") is layer
    assert inputs.field("POPULATION") == "population"
    guess = panel.form.findChild(type(panel.form._guess["CODE"]), "guess_CODE")
    assert guess.isVisible()
    click(guess)
    wait_until(lambda: not guess.isVisible())
    assert read_study(project).field("CODE") == "code"
    assert inputs.folder


def test_choosing_a_layer_guesses_its_fields(panel, project, sample, wait_until):
    layer = sample("centers", project)
    pick(panel.form.editor("CENTERS"), layer)
    inputs = read_study(project)
    assert (inputs.field("CENTER_ID"), inputs.field("CENTER_NAME")) == ("center_id", "name")
    pick(panel.form.editor("CENTERS"), None)
    assert not read_study(project).given("CENTER_ID")


def test_a_layer_that_goes_is_missing_again(filled, project, wait_until):
    project.removeMapLayer(read_study(project).layer("ROADS").id())
    wait_until(lambda: states(filled)["roads"] is State.MISSING)
    assert "Roads" in filled.step_rows["roads"].sentence.text()
    wait_until(lambda: filled.form._problems["ROADS"][2].text() != "")
    assert "no longer in the project" in filled.form._problems["ROADS"][2].text()


def problem(panel, name):
    return panel.form._problems[name][2].text()


def test_problems_are_told_in_place(panel, project, layer_of, wait_until):
    layer = layer_of(
        [{"clave": "01001", "pob": "x", "wkt": "Point(1 1)"}, {"clave": "01001", "pob": "y", "wkt": "Point(2 2)"}]
    )
    project.addMapLayer(layer)
    pick(panel.form.editor("LOCALITIES"), layer)
    label = panel.form._problems["CODE"][2]
    wait_until(lambda: label.text())
    assert "01001" in label.text()
    assert "text" in panel.form._problems["POPULATION"][2].text()
    assert "To mend: 2" in panel.step_rows["data"].sentence.text()


def test_edits_saved_to_a_layer_make_its_steps_out_of_date(filled, project, wait_until):
    click(filled.step_rows["roads"].runButton)
    wait_until(lambda: not filled.is_running())
    assert states(filled)["roads"] is State.DONE
    layer = read_study(project).layer("ROADS").clone()
    memory = layer.materialize(QgsFeatureRequest())
    project.addMapLayer(memory)
    pick(filled.form.editor("ROADS"), memory)
    wait_until(lambda: states(filled)["roads"] is State.OUT_OF_DATE)
    click(filled.step_rows["roads"].runButton)
    wait_until(lambda: not filled.is_running())
    assert states(filled)["roads"] is State.DONE
    memory.startEditing()
    memory.changeAttributeValue(next(memory.getFeatures()).id(), memory.fields().lookupField("speed_kmh"), 33)
    assert memory.commitChanges()
    wait_until(lambda: states(filled)["roads"] is State.OUT_OF_DATE)


def test_what_another_window_writes_is_shown(filled, project, wait_until):
    inputs = read_study(project)
    inputs.put("RATIO", 0.7)
    write_study(project, inputs)
    wait_until(lambda: filled.form.editor("RATIO").value() == 0.7)


def test_notices_are_told_on_demand(filled, wait_until):
    click(filled.step_rows["roads"].runButton)
    wait_until(lambda: not filled.is_running())
    row = filled.step_rows["roads"]
    assert not row.notices.isVisible()
    click(row.noticesButton)
    assert row.notices.isVisible() and row.notices.text().startswith("• ")


def test_the_sample_is_opened_once(filled, project):
    assert len(project.mapLayers()) == 9


def test_a_step_that_fails_says_why_and_stops_the_rest(filled, project, wait_until):
    inputs = read_study(project)
    inputs.put("CENTER_ID", "name_that_is_not_there")
    write_study(project, inputs)
    filled.refresh()
    filled.run_steps(["accessibility", "territories"])
    wait_until(lambda: not filled.is_running())
    assert "name_that_is_not_there" in filled.step_rows["accessibility"].sentence.text()
    assert filled.step_rows["accessibility"].stateIcon.accessibleName() == "Failed"
    assert {states(filled)[step] for step in ("accessibility", "territories")} == {State.READY}


def test_cancel_keeps_what_was_there(filled, as_it_begins, wait_until):
    with as_it_begins():
        click(filled.runAllButton)
        click(filled.step_rows["roads"].cancelButton)
    wait_until(lambda: not filled.is_running())
    assert "Canceled" in filled.step_rows["roads"].sentence.text()
    assert filled.step_rows["roads"].stateIcon.toolTip() == "Ready", "to cancel is no failure"
    assert states(filled)["accessibility"] is State.READY


def test_another_project_in_the_middle_of_a_run(filled, project, as_it_begins, runs_over):
    with as_it_begins():
        click(filled.runAllButton)
        project.clear()
    runs_over()
    assert not filled.is_running()
    assert states(filled)["roads"] is State.MISSING
    assert not project.isDirty() and not read_study(project)
    assert project.mapLayers() == {}


def test_closed_in_the_middle_of_a_run(filled, project, as_it_begins, wait_until):
    with as_it_begins():
        click(filled.step_rows["roads"].runButton)
        filled.close()
    wait_until(lambda: not filled.is_running())
    filled.show()
    wait_until(lambda: states(filled)["roads"] is State.DONE)
    assert read_study(project).result(project, "road_problems").featureCount() > 0


def test_saved_and_opened_as_a_file(filled, project, tmp_path, wait_until):
    before = read_study(project).sources()
    filled.save_file(str(tmp_path / "mine.json"))
    project.clear()
    filled.open_file(str(tmp_path / "mine.json"))
    assert read_study(project).sources() == before
    assert len(project.mapLayers()) == 8
    study = QgsApplication.processingRegistry().createAlgorithmById("territorios:study")
    accepted, reason = study.checkParameterValues({"STUDY_FILE": str(tmp_path / "mine.json")}, QgsProcessingContext())
    assert accepted, reason


@pytest.fixture
def of_another_machine(root, tmp_path):
    """The study file of the sample as another machine would have written it."""
    study = json.loads((root / "resources" / "sample" / "study.json").read_text(encoding="utf-8"))
    away = {
        name: value.replace("oaxaca", "D:\\SIG\\oaxaca") if "|" in str(value) else value
        for name, value in study.items()
    }
    path = tmp_path / "file" / "study.json"
    path.parent.mkdir()
    path.write_text(json.dumps({**away, "FOLDER": "D:\\SIG\\study"}), encoding="utf-8")
    return path


def test_a_file_of_another_machine_says_what_is_missing(panel, project, root, of_another_machine, wait_until):
    panel.open_file(str(of_another_machine))
    wait_until(lambda: not panel._check.is_running())
    said = panel.messages.label.text()
    assert "“Localities” (oaxaca_study.gpkg)" in said and panel.messages.action.isVisible()
    inputs = read_study(project)
    assert inputs.field("CODE") == "code" and inputs.field("LOCALITIES").startswith("D:")
    assert Path(inputs.folder).is_absolute() and "D:" not in inputs.folder and inputs.folder in said
    assert "oaxaca_study.gpkg was not found" in problem(panel, "LOCALITIES")
    assert states(panel)["accessibility"] is State.MISSING
    panel.find_layers(str(root / "resources"))
    wait_until(lambda: not panel._check.is_running())
    assert not panel.messages.isVisible() and len(project.mapLayers()) == 8
    assert states(panel)["accessibility"] is State.READY


def test_layers_beside_the_study_file_are_found(panel, project, root, of_another_machine):
    shutil.copy(root / "resources" / "sample" / "oaxaca_study.gpkg", of_another_machine.parent)
    panel.open_file(str(of_another_machine))
    assert len(project.mapLayers()) == 8 and "Not found" not in panel.messages.label.text()
    assert Path(read_study(project).layer("ROADS").source().partition("|")[0]).parent == of_another_machine.parent


def test_a_folder_that_cannot_be_written_is_told_beside_it(filled, tmp_path):
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    filled.tabs.setCurrentWidget(filled.inputsTab)
    assert not filled.folderProblem.isVisible()
    filled._choose("FOLDER", str(tmp_path / "file" / "study"))
    filled.refresh()
    assert filled.folderProblem.isVisible()


def test_the_year_is_one_of_the_table(filled, project, wait_until):
    years = filled.form.editor("YEAR").widget
    assert years.currentData() is None and years.count() > 2
    years.setCurrentIndex(2)
    years.activated.emit(2)
    assert read_study(project).parameters["YEAR"] == years.itemData(2) < years.itemData(1)
    filled._choose("YEAR_FIELD", None)
    filled.refresh()
    assert "YEAR" not in read_study(project).parameters and not years.isEnabled()


def test_a_file_that_is_no_study(panel, project, tmp_path):
    path = Path(tmp_path / "broken.json")
    path.write_text("[", encoding="utf-8")
    panel.open_file(str(path))
    assert "is no study" in panel.messages.label.text()
    assert not read_study(project)


def test_open_each_step(filled, project, desktop, wait_until):
    for step in ("roads", "accessibility"):
        click(filled.step_rows[step].runButton)
        wait_until(lambda: not filled.is_running())
    filled.step_rows["roads"].openButton.click()
    assert filled.windows.shown == ["road_check"]
    filled.step_rows["accessibility"].openButton.click()
    access = read_study(project).result(project, "access")
    assert project.layerTreeRoot().findLayer(access.id()).isVisible()
    filled.step_rows["accessibility"].open_asked.emit("table")
    assert desktop.tables == [access.name()]


def test_nothing_stays_connected(filled, project, sample, wait_until):
    filled.close()
    assert filled._watched == {}
    sample("quotas_illustrative", project)
    assert not filled._refresh_later.isActive()


def test_gone_with_the_plugin_in_the_middle_of_a_run(desktop, provider, project, tmp_path):
    windows = Windows(desktop)
    desktop.mainWindow().show()
    panel = windows.show("study_panel")
    open_sample(desktop)
    inputs = read_study(project)
    inputs.put("FOLDER", str(tmp_path / "results"))
    write_study(project, inputs)
    panel.refresh()
    panel.run_steps(["roads"])
    assert panel.is_running()
    windows.close_all()
    desktop.mainWindow().hide()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(panel)
    project.clear()
    QgsApplication.processEvents()
