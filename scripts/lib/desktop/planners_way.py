"""What a planner does in an afternoon, in the real desktop: sample, study, threshold, scenario, territory, saved and reopened.

With `pictures`, each window is photographed on the way.
"""

from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QDockWidget, QLineEdit
from qgis.utils import iface

PLUGIN = "territorios_productivos"


class Photographer:
    """Saves pictures of windows, or nothing without a folder."""

    def __init__(self, folder):
        self._folder = Path(folder) if folder else None

    def take(self, widget, name, size=None):
        if self._folder is None:
            return
        if size is not None:
            widget.resize(*size)
        settle()
        widget.grab().save(str(self._folder / f"{name}.png"))


def settle():
    """Let the desktop draw."""
    for _ in range(5):
        QgsApplication.processEvents()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def click(widget):
    assert widget.isEnabled(), f"{widget.objectName()} cannot be clicked"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def write(widget, text):
    """Write over what a box or a line holds."""
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Tab)


def open_window(name):
    """Open a window of the plugin by its menu entry."""
    main = iface.mainWindow()
    main.findChild(QAction, f"territorios_{name}").trigger()
    settle()
    return qgis.utils.plugins[PLUGIN].windows.show(name)


def float_out(dock, size):
    """Take a dock out of the main window, so that it is seen whole."""
    if isinstance(dock, QDockWidget):
        dock.setFloating(True)
    dock.resize(*size)
    settle()


def run_study(wait_until, folder, photographer):
    """Open the sample and run all its steps from the study panel."""
    iface.mainWindow().findChild(QAction, "territorios_open_sample").trigger()
    wait_until(lambda: QgsProject.instance().mapLayers())
    panel = open_window("study_panel")
    float_out(panel, (460, 980))
    panel.show_input("FOLDER")
    write(panel.folder.lineEdit(), str(folder))
    wait_until(lambda: panel._inputs.folder == str(folder))
    panel.show_input("LOCALITIES")
    photographer.take(panel, "study_inputs")
    click(panel.runAllButton)
    wait_until(lambda: not panel.is_running())
    panel.tabs.setCurrentIndex(0)
    photographer.take(panel, "study_panel")
    return {step: row.stateIcon.toolTip() for step, row in panel.step_rows.items()}


def explore_priorities(wait_until, photographer):
    """Change a threshold by the keyboard, save a scenario and keep the result."""
    explorer = open_window("priority_explorer")
    float_out(explorer, (1280, 720))
    wait_until(lambda: explorer.judged is not None)
    before = int(explorer.judged["selected"].sum())
    box = explorer.settings.sliders["FAMILIES_FLOOR"].box
    write(box, "120")
    wait_until(lambda: int(explorer.judged["selected"].sum()) != before)
    write(explorer.scenario_name, "120 familias")
    click(explorer.save_scenario)
    explorer.localities.selectRow(0)
    photographer.take(explorer, "priority_explorer")
    return before, int(explorer.judged["selected"].sum())


def review_territories(wait_until, photographer):
    """Pin a municipality as a center and delimit again."""
    review = open_window("territory_review")
    float_out(review, (460, 980))
    units = next(row for row in review._division.getFeatures() if row["role"] == "hinterland")
    review.show_feature(units.id())
    click(review.pin)
    click(review.rerun)
    wait_until(lambda: not review.run.running)
    photographer.take(review, "territory_review")
    return review.decisions.count(), review.message.text()


def reopen(wait_until, folder):
    """Save the project, close it, open it again and tell what it has."""
    path = str(folder / "afternoon.qgz")
    assert QgsProject.instance().write(path)
    iface.newProject(False)
    settle()
    assert iface.addProject(path)
    settle()
    plugin = qgis.utils.plugins[PLUGIN]
    panel = plugin.windows.show("study_panel")
    wait_until(lambda: panel._inputs.folder)
    explorer = plugin.windows.show("priority_explorer")
    review = plugin.windows.show("territory_review")
    settle()
    return {
        "states": {step: row.stateIcon.toolTip() for step, row in panel.step_rows.items()},
        "scenarios": [explorer.scenario_list.item(row).text() for row in range(explorer.scenario_list.count())],
        "families_floor": explorer.settings.values()["FAMILIES_FLOOR"],
        "decisions": review.decisions.count(),
        "invalid": [layer.name() for layer in QgsProject.instance().mapLayers().values() if not layer.isValid()],
    }


def photograph_settings(photographer):
    """The page of the plugin in the options of QGIS, which nothing of this changes."""

    def take():
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(200, take)
            return
        page = dialog.findChild(QLineEdit, "institution").parentWidget().parentWidget()
        page.findChild(QLineEdit, "author").setText("Ana Ruiz")
        page.findChild(QLineEdit, "institution").setText("Consejo Regional de la Mixteca")
        paper = page.findChild(QComboBox, "paper")
        paper.setCurrentIndex(paper.findData("letter"))
        photographer.take(page, "settings_page", (640, 480))
        dialog.reject()

    QTimer.singleShot(200, take)
    iface.showOptionsDialog(iface.mainWindow(), "")


def photograph_the_rest(wait_until, photographer):
    """The windows that the afternoon did not need."""
    roads = open_window("road_check")
    float_out(roads, (460, 760))
    click(roads.check)
    wait_until(lambda: not roads.run.running)
    photographer.take(roads, "road_check")
    board = open_window("criteria_board")
    for field in ("population", "families_illustrative", "units_under_20ha_illustrative"):
        board.field.setField(field)
        click(board.add)
    for column, judgment in ((1, "3"), (2, "5")):
        board.matrix.item(0, column).setText(judgment)
    photographer.take(board, "criteria_board", (1200, 640))
    board.close()
    check = open_window("environment_check")
    photographer.take(check, "environment_check", (820, 620))
    check.close()
    axes = open_window("axes_board")
    float_out(axes, (1440, 700))
    axes.chains.inputs.show()
    click(axes.chains.run)
    wait_until(lambda: not axes.chains.is_running())
    photographer.take(axes, "axes_board")


def run(wait_until, folder, pictures=""):
    folder = Path(folder)
    iface.mainWindow().setGeometry(0, 0, 1600, 1000)
    photographer = Photographer(pictures)
    found = {"steps": run_study(wait_until, folder / "results", photographer)}
    found["selected"] = explore_priorities(wait_until, photographer)
    found["decisions"], found["said"] = review_territories(wait_until, photographer)
    found["reopened"] = reopen(wait_until, folder)
    if pictures:
        photograph_the_rest(wait_until, photographer)
        photograph_settings(photographer)
    found["files"] = sorted(path.name for path in (folder / "results").iterdir())
    return found
