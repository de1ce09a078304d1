"""Entry point of the plugin inside QGIS: provider, menu, toolbar and translator; no logic."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .processing.provider import TerritoriosProvider
from .processing.translation import install_translator, tr

ICONS = Path(__file__).resolve().parent / "resources" / "icons"


class TerritoriosProductivosPlugin:
    """The plugin as QGIS loads it.

    Parameters
    ----------
    iface : QgisInterface or None
        None when ``qgis_process`` loads the plugin.
    """

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.menu = None
        self.toolbar = None
        self.translator = install_translator()

    def initProcessing(self):
        """Register the provider; all that ``qgis_process`` needs."""
        self.provider = TerritoriosProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Add provider, menu and toolbar to the desktop."""
        self.initProcessing()
        window = self.iface.mainWindow()
        self.menu = QMenu("Territorios Productivos", window)
        self.menu.setObjectName("territorios_menu")
        self.menu.setIcon(QIcon(str(ICONS / "plugin.svg")))
        self.toolbar = self.iface.addToolBar("Territorios Productivos")
        self.toolbar.setObjectName("territorios_toolbar")
        self._add("territorios_study", tr("New study…"), "study", self._run_study)
        self._add("territorios_open_sample", tr("Open the sample study"), "plugin", self._open_sample)
        self.menu.addSeparator()
        clearing = self.menu.addAction(tr("Clear the road network cache"), self._clear_road_networks)
        clearing.setObjectName("territorios_clear_road_networks")
        self.iface.pluginMenu().addMenu(self.menu)

    def unload(self):
        """Leave nothing of the plugin in QGIS."""
        if self.menu is not None:
            self.iface.pluginMenu().removeAction(self.menu.menuAction())
            self.menu.deleteLater()
            self.menu = None
        if self.toolbar is not None:
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.toolbar = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _add(self, name, title, icon, slot):
        """Put an action both in the menu and in the toolbar, which own it through the menu."""
        action = QAction(QIcon(str(ICONS / f"{icon}.svg")), title, self.menu)
        action.setObjectName(name)
        action.triggered.connect(slot)
        self.menu.addAction(action)
        self.toolbar.addAction(action)

    def _run_study(self):
        from qgis import processing

        processing.execAlgorithmDialog("territorios:study")

    def _open_sample(self):
        from .ui.sample_project import open_sample

        open_sample(self.iface)

    def _clear_road_networks(self):
        from .ui.road_networks import clear_road_networks

        clear_road_networks(self.iface)
