"""The windows of the plugin: opened from the menu, built when first needed, gone when the plugin goes."""

from dataclasses import dataclass
from importlib import import_module

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDockWidget, QStyle

from ..processing.translation import tr
from .algorithm_run import cancel_all
from .manual_help import ManualHelp


@dataclass(frozen=True)
class WindowEntry:
    """One window: where its class is, how the menu shows it, and on which page the manual tells of it, under its name."""

    name: str
    title: str
    icon: str
    module: str
    class_name: str
    manual: str
    area: object = Qt.DockWidgetArea.RightDockWidgetArea


def window_entries():
    """Windows in the order of the menu."""
    bottom = Qt.DockWidgetArea.BottomDockWidgetArea
    return (
        WindowEntry("study_panel", tr("Study panel"), "study", "study.study_panel", "StudyPanel", "study"),
        WindowEntry("road_check", tr("Road check"), "data", "roads.road_check", "RoadCheck", "data"),
        WindowEntry(
            *("territory_review", tr("Territory review"), "territories"),
            *("territories.territory_review", "TerritoryReview", "territories"),
        ),
        WindowEntry(
            *("priority_explorer", tr("Prioritization explorer"), "prioritization"),
            *("prioritization.priority_explorer", "PriorityExplorer", "prioritization", bottom),
        ),
        WindowEntry(
            *("criteria_board", tr("Criteria and weights"), "prioritization"),
            *("criteria.criteria_board", "CriteriaBoard", "prioritization"),
        ),
        WindowEntry(
            *("axes_board", tr("Board of productive axes"), "axes", "axes.axes_board", "AxesBoard", "axes", bottom),
        ),
        WindowEntry(
            *("environment_check", tr("Environment check"), "plugin"),
            *("environment.environment_check", "EnvironmentCheck", "maps_and_settings"),
        ),
    )


class Windows:
    """The windows that are open now.

    A dock stays where the person put it when it is closed, a dialog is built anew.

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface):
        self._iface = iface
        self._entries = {entry.name: entry for entry in window_entries()}
        self._open = {}

    def show(self, name):
        """Bring the window `name` to the front and return it."""
        window = self._open.get(name)
        if window is None:
            entry = self._entries[name]
            module = import_module(f".{entry.module}", __package__)
            window = getattr(module, entry.class_name)(self._iface, self)
            window.setObjectName(f"territorios_{name}")
            self._open[name] = window
            ManualHelp(window, entry.manual, name)
            if isinstance(window, QDockWidget):
                self._iface.addDockWidget(entry.area, window)
            else:
                _keep_on_screen(window)
        window.show()
        window.raise_()
        return window

    def close_all(self):
        """Cancel what runs and delete every window."""
        cancel_all()
        for window in self._open.values():
            if isinstance(window, QDockWidget):
                self._iface.removeDockWidget(window)
            window.close()
            window.deleteLater()
        self._open.clear()


def _keep_on_screen(dialog):
    """Make a dialog no larger than the screen, frame and title included."""
    frame = 2 * dialog.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    screen = QGuiApplication.screenAt(dialog.parentWidget().geometry().center()) or QGuiApplication.primaryScreen()
    room = screen.availableSize() - QSize(frame, frame)
    dialog.resize(dialog.size().boundedTo(room))
