"""Opens the sample from the plugin's menu, takes a picture, reloads and unloads the plugin."""

from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget, QMenu, QToolBar
from qgis.utils import iface

PLUGIN = "territorios_productivos"
WINDOWS = (
    "study_panel", "road_check", "territory_review", "priority_explorer", "criteria_board", "axes_board", "environment_check"
)  # fmt: skip


def settle():
    """Let widgets marked for deletion go."""
    QgsApplication.processEvents()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def traces():
    """What the plugin shows in the desktop now."""
    window = iface.mainWindow()
    provider = QgsApplication.processingRegistry().providerById("territorios")
    named = [
        child.objectName()
        for kind in (QAction, QMenu, QToolBar, QDockWidget, QDialog)
        for child in window.findChildren(kind)
        if child.objectName().startswith("territorios_")
    ]
    return {
        "algorithms": sorted(algorithm.id() for algorithm in provider.algorithms()) if provider else [],
        "names": sorted(named),
        "menu_titles": [menu.title() for menu in window.findChildren(QMenu, "territorios_menu")],
    }


def run(wait_until, pictures):
    window = iface.mainWindow()
    wait_until(lambda: PLUGIN in qgis.utils.active_plugins)
    loaded = traces()

    window.setGeometry(0, 0, 1400, 900)
    window.findChild(QAction, "territorios_open_sample").trigger()
    wait_until(lambda: QgsProject.instance().mapLayers())
    canvas, drawn = iface.mapCanvas(), []
    canvas.mapCanvasRefreshed.connect(lambda: drawn.append(True))
    canvas.refresh()
    wait_until(lambda: drawn and not canvas.isDrawing())
    settle()
    window.grab().save(str(Path(pictures) / "desktop.png"))
    canvas.grab().save(str(Path(pictures) / "desktop_map.png"))
    layers = [
        {
            "name": layer.name(),
            "valid": layer.isValid(),
            "renderer": layer.renderer().type() if layer.isSpatial() else "",
        }
        for layer in QgsProject.instance().mapLayers().values()
    ]

    kept = Path(QgsApplication.qgisSettingsDirPath()) / "cache" / "territorios_productivos" / "road_networks"
    kept.mkdir(parents=True)
    (kept / "old.npz").write_bytes(bytes(3_400_000))
    window.findChild(QAction, "territorios_clear_road_networks").trigger()
    settle()
    bar = iface.messageBar().currentItem()
    cleared = {"message": bar.text() if bar else "", "left": [path.name for path in kept.iterdir()]}

    plugin = qgis.utils.plugins[PLUGIN]
    windows = [plugin.windows.show(name).objectName() for name in WINDOWS]
    settle()
    reload_worked = qgis.utils.reloadPlugin(PLUGIN)
    settle()
    reloaded = traces()
    QgsProject.instance().clear()
    unload_worked = qgis.utils.unloadPlugin(PLUGIN)
    settle()
    return {
        "locale": QgsApplication.locale(),
        "loaded": loaded,
        "layers": layers,
        "cleared": cleared,
        "windows": windows,
        "reload_worked": reload_worked,
        "reloaded": reloaded,
        "unload_worked": unload_worked,
        "unloaded": traces(),
    }
