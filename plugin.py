"""Entry point of the plugin inside QGIS: provider, menu, toolbar and translator; no logic."""

from functools import partial
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .processing.provider import TerritoriosProvider
from .processing.shipped_models import complete_models
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
        self.windows = None
        self.settings = None
        self.translator = install_translator()

    def initProcessing(self):
        """Register the provider; all that ``qgis_process`` needs."""
        self.provider = TerritoriosProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        complete_models(self.provider)

    def initGui(self):
        """Add provider, menu and toolbar to the desktop."""
        self.initProcessing()
        window = self.iface.mainWindow()
        self.menu = QMenu("Territorios Productivos", window)
        self.menu.setObjectName("territorios_menu")
        self.menu.setIcon(QIcon(str(ICONS / "plugin.svg")))
        self.toolbar = self.iface.addToolBar("Territorios Productivos")
        self.toolbar.setObjectName("territorios_toolbar")
        self._add_windows()
        self.menu.addSeparator()
        self._add_data_menu()
        self._add_layouts_and_settings()
        self._add("open_sample", tr("Open the sample study"), "plugin", self._open_sample)
        self._add("clear_road_networks", tr("Clear the road network cache"), "", self._clear_road_networks)
        self.iface.pluginMenu().addMenu(self.menu)

    def unload(self):
        """Leave nothing of the plugin in QGIS."""
        if self.windows is not None:
            self.windows.close_all()
            self.windows = None
        if self.settings is not None:
            self.iface.unregisterOptionsWidgetFactory(self.settings)
            self.settings = None
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

    def _add_windows(self):
        """An entry in menu and toolbar for each window."""
        from .ui.windows import Windows, window_entries

        self.windows = Windows(self.iface)
        for entry in window_entries():
            action = self._add(entry.name, entry.title, entry.icon, partial(self.windows.show, entry.name))
            self.toolbar.addAction(action)

    def _add_data_menu(self):
        """A submenu with the dialogs of the algorithms that make planners' files usable."""
        data = self.menu.addMenu(QIcon(str(ICONS / "data.svg")), tr("Data"))
        data.setObjectName("territorios_data_menu")
        for algorithm in self.provider.algorithms():
            if algorithm.groupId() == "data":
                action = data.addAction(algorithm.icon(), f"{algorithm.displayName()}…")
                action.setObjectName(f"territorios_data_{algorithm.name()}")
                action.triggered.connect(partial(self._run_dialog, algorithm.id()))

    def _add_layouts_and_settings(self):
        """A submenu with the print layouts, and the page of the plugin under the options of QGIS."""
        from .ui.maps.layout_menu import add_layout_menu
        from .ui.settings.settings_page import SettingsFactory

        add_layout_menu(self.menu, self.iface)
        self.settings = SettingsFactory()
        self.iface.registerOptionsWidgetFactory(self.settings)

    def _add(self, name, title, icon, slot):
        """Put an action in the menu, which owns it."""
        action = QAction(QIcon(str(ICONS / f"{icon}.svg")) if icon else QIcon(), title, self.menu)
        action.setObjectName(f"territorios_{name}")
        action.triggered.connect(lambda checked=False: slot())
        self.menu.addAction(action)
        return action

    def _run_dialog(self, algorithm, checked=False):
        from qgis import processing

        processing.execAlgorithmDialog(algorithm)

    def _open_sample(self):
        from .ui.sample_project import open_sample

        if open_sample(self.iface):
            self.windows.show("study_panel")

    def _clear_road_networks(self):
        from .ui.road_networks import clear_road_networks

        clear_road_networks(self.iface)
