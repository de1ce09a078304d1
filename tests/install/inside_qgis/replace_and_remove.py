"""Installs zips of the plugin one over another, as *Install from ZIP* does, removes it, and installs it again."""

from pathlib import Path

import pyplugin_installer
import qgis.utils
from pyplugin_installer.installer_data import plugins
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolBar

PLUGIN = "territorios_productivos"


def run(wait_until, older, newer, roads):
    installer = pyplugin_installer.instance()
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins" / PLUGIN
    states = []

    def note():
        provider = QgsApplication.processingRegistry().providerById("territorios")
        window = qgis.utils.iface.mainWindow()
        bars = window.findChildren(QToolBar, "territorios_toolbar")
        states.append(
            {
                "version": qgis.utils.pluginMetadata(PLUGIN, "version") if folder.exists() else "",
                "algorithms": 0 if provider is None else len(provider.algorithms()),
                "toolbars": sum(window.toolBarArea(bar) != Qt.ToolBarArea.NoToolBarArea for bar in bars),
                "folder": folder.exists(),
            }
        )

    for archive in (older, newer):
        installer.installFromZipFile(archive)
        wait_until(lambda: PLUGIN in qgis.utils.active_plugins)
        note()
    installer.uninstallPlugin(PLUGIN, quiet=True)
    wait_until(lambda: PLUGIN not in qgis.utils.active_plugins)
    note()
    plugins.rebuild()
    installer.installFromZipFile(newer)
    wait_until(lambda: PLUGIN in qgis.utils.active_plugins)
    note()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("territorios:diagnoseroads")
    results, worked = algorithm.run(
        {"ROADS": roads, "PROBLEMS": "memory:"}, QgsProcessingContext(), QgsProcessingFeedback(False)
    )
    return {"states": states, "worked": worked, "problems": results.get("PROBLEM_COUNT")}
