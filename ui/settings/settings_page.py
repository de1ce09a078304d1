"""Page of the plugin under *Settings ▸ Options* of QGIS."""

from pathlib import Path

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon

from ...processing.layers.local_numbers import number
from ...processing.layers.preferences import (
    map_text,
    map_upright,
    network_cache_megabytes,
    set_map_page,
    set_map_text,
    set_network_cache_megabytes,
)
from ...processing.layers.roads.network_cache import cache_size, clear_cache, make_room
from ...processing.translation import tr
from ..forms import load_form, name_file_widget
from ..manual_help import ManualHelp
from ..maps.page_format import chosen_paper, paper_titles

ICON = Path(__file__).resolve().parents[2] / "resources" / "icons" / "plugin.svg"
# row of the box of orientations
PORTRAIT = 1


class SettingsPage(QgsOptionsPageWidget):
    """What a person sets once for all projects: room for road networks, and who makes the maps."""

    def __init__(self, parent=None):
        super().__init__(parent)
        load_form(self, __file__)
        ManualHelp(self, "maps_and_settings", "settings")
        self.logo_label.setBuddy(self.logo.lineEdit())
        name_file_widget(self.logo, tr("Logo"))
        self.logo.setFilter(f"{tr('Pictures')} (*.svg *.png *.jpg *.jpeg)")
        self.megabytes.setValue(network_cache_megabytes())
        self.author.setText(map_text("author"))
        self.institution.setText(map_text("institution"))
        self.logo.setFilePath(map_text("logo"))
        for key, title in paper_titles().items():
            self.paper.addItem(title, key)
        self.paper.setCurrentIndex(self.paper.findData(chosen_paper()))
        self.orientation.setCurrentIndex(PORTRAIT if map_upright() else 0)
        self.clear_networks.clicked.connect(self._clear_networks)
        self._show_use()

    def apply(self):
        """Keep what was set; QGIS calls it on *OK*."""
        set_network_cache_megabytes(self.megabytes.value())
        make_room()
        set_map_text("author", self.author.text())
        set_map_text("institution", self.institution.text())
        set_map_text("logo", self.logo.filePath())
        set_map_page(self.paper.currentData(), self.orientation.currentIndex() == PORTRAIT)

    def helpKey(self):
        return ""

    def _clear_networks(self):
        clear_cache()
        self._show_use()

    def _show_use(self):
        size = cache_size()
        self.use.setText(tr("In use: {} MB").format(number(size / 1e6, 1)))
        self.clear_networks.setEnabled(size > 0)


class SettingsFactory(QgsOptionsWidgetFactory):
    """Gives QGIS the page each time its options are opened."""

    def __init__(self):
        super().__init__()
        self.setTitle("Territorios Productivos")

    def icon(self):
        return QIcon(str(ICON))

    def createWidget(self, parent):
        return SettingsPage(parent)
