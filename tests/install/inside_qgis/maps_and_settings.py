"""Sets an author under the options of QGIS, makes a layout of the sample and checks the environment, then unloads the plugin."""

from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsLayoutItemLabel, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDialogButtonBox, QLineEdit
from qgis.utils import iface

PLUGIN = "territorios_productivos"


def settle():
    """Let widgets marked for deletion go."""
    QgsApplication.processEvents()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def in_options(visit):
    """Open the options of QGIS, call `visit` with the dialog, accept it and return what `visit` returned."""
    answers = []

    def act():
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(200, act)
            return
        try:
            answers.append(visit(dialog))
        finally:
            box = dialog.findChild(QDialogButtonBox, "buttonBox")
            QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)

    QTimer.singleShot(200, act)
    iface.showOptionsDialog(iface.mainWindow(), "")
    return answers[0]


def page_of(dialog):
    """The plugin's page in the options, None when it is not there."""
    return next((widget for widget in dialog.findChildren(QLineEdit, "institution")), None)


def run(wait_until, pictures):
    window = iface.mainWindow()
    wait_until(lambda: PLUGIN in qgis.utils.active_plugins)
    window.setGeometry(0, 0, 1400, 900)

    def sign(dialog):
        institution = page_of(dialog)
        page = institution.parentWidget().parentWidget()
        QTest.keyClicks(page.findChild(QLineEdit, "author"), "Ana Ruiz")
        QTest.keyClicks(institution, "Consejo")
        page.resize(600, 420)
        page.grab().save(str(Path(pictures) / "settings_page.png"))
        return [page.findChild(QLineEdit, name).text() for name in ("author", "institution")]

    signed = in_options(sign)
    window.findChild(QAction, "territorios_open_sample").trigger()
    wait_until(lambda: QgsProject.instance().mapLayers())
    window.findChild(QAction, "territorios_layout_base").trigger()
    wait_until(lambda: iface.openLayoutDesigners())
    settle()
    (designer,) = iface.openLayoutDesigners()
    wait_until(lambda: designer.window().isVisible())
    QTest.qWait(3000)
    designer.window().grab().save(str(Path(pictures) / "layout_designer.png"))
    layout = QgsProject.instance().layoutManager().layouts()[0]
    texts = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    window.findChild(QAction, "territorios_layout_axes").trigger()
    settle()
    bar = iface.messageBar().currentItem()
    refused = bar.text() if bar else ""

    window.findChild(QAction, "territorios_environment_check").trigger()
    settle()
    check = next(dialog for dialog in window.findChildren(QDialog) if dialog.objectName().startswith("territorios_"))
    check.grab().save(str(Path(pictures) / "environment_check.png"))
    report = check.report.text()
    designer.close()
    settle()

    unloaded = qgis.utils.unloadPlugin(PLUGIN)
    settle()
    return {
        "signed": signed,
        "texts": texts,
        "refused": refused,
        "report": report,
        "unloaded": unloaded,
        "page_left": in_options(lambda dialog: page_of(dialog) is not None),
        "dialogs_left": [d.objectName() for d in window.findChildren(QDialog) if "territorios" in d.objectName()],
    }
