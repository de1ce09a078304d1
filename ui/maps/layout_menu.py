"""The submenu that makes a print layout for each theme of the study."""

from functools import partial
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ...processing.translation import tr
from .map_layouts import NothingToShow, make_layout
from .map_themes import map_themes

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


def add_layout_menu(menu, iface):
    """Add the submenu to `menu`, which owns it.

    Parameters
    ----------
    menu : QMenu
    iface : QgisInterface
    """
    layouts = menu.addMenu(tr("Map layout"))
    layouts.setObjectName("territorios_layout_menu")
    for theme in map_themes():
        action = QAction(QIcon(str(ICONS / f"{theme.icon}.svg")), theme.title, layouts)
        action.setObjectName(f"territorios_layout_{theme.name}")
        action.triggered.connect(partial(_open_layout, iface, theme))
        layouts.addAction(action)
    return layouts


def _open_layout(iface, theme, checked=False):
    """Make the layout of a theme for what the map shows now, and open it."""
    try:
        layout = make_layout(QgsProject.instance(), theme, iface.mapCanvas().extent())
    except NothingToShow as problem:
        iface.messageBar().pushInfo("Territorios Productivos", str(problem))
        return
    iface.openLayoutDesigner(layout)
