"""What *Open* does with each step: its window, its layer on the map, its table, the report."""

from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...processing.layers.study.study_package import GEOPACKAGE, REPORT_FOLDER
from ...processing.translation import tr
from .study_steps import DATA, REPORT, ROADS

WINDOW, MAP, TABLE, PAGE, SHEETS, CHECK = "window", "map", "table", "page", "sheets", "check"
PAGE_FILE = "study.html"
CHECK_LOCALITIES = "territorios:checklocalities"
TERRITORY_SHEETS = "territorios:territorysheets"
WINDOWS = {
    ROADS: "road_check",
    "territories": "territory_review",
    "prioritization": "priority_explorer",
    "axes": "axes_board",
}
# Table of each step that people look at first; of the territories, those that count.
MAIN_TABLES = {
    ROADS: ("road_problems",),
    "accessibility": ("access",),
    "territories": ("territories", "flow_territories"),
    "prioritization": ("verdicts",),
    "axes": ("corridor_roads", "axis_ranking", "specialization"),
}


def openings(step):
    """What *Open* offers for a step: kind to title, the first being the default."""
    if step == REPORT:
        return {PAGE: tr("The report, in the browser"), SHEETS: tr("Territory sheets as PDF…")}
    if step == DATA:
        offered = {MAP: tr("Localities on the map"), TABLE: tr("Table of localities")}
        if QgsApplication.processingRegistry().algorithmById(CHECK_LOCALITIES) is not None:
            offered[CHECK] = tr("Check of the localities…")
        return offered
    titles = {
        ROADS: tr("Road check"),
        "territories": tr("Territory review"),
        "prioritization": tr("Prioritization explorer"),
        "axes": tr("Board of productive axes"),
    }
    shown = {WINDOW: titles[step]} if step in titles else {}
    return {**shown, MAP: tr("The result on the map"), TABLE: tr("The table of the result")}


class StepOpener:
    """Opens the results of steps.

    Parameters
    ----------
    iface : QgisInterface
    windows : Windows
    """

    def __init__(self, iface, windows):
        self._iface = iface
        self._windows = windows

    def open(self, step, kind, inputs, by_flows=False):
        """Open one thing of a step.

        Returns
        -------
        str
            Why it cannot be opened, "" when it was.
        """
        if kind == WINDOW:
            self._windows.show(WINDOWS[step])
            return ""
        if kind == PAGE:
            page = Path(inputs.folder) / REPORT_FOLDER / PAGE_FILE
            opened = page.is_file() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
            return "" if opened else tr("The report {} cannot be opened.").format(page)
        if kind in (CHECK, SHEETS):
            self._ask(kind, inputs)
            return ""
        layer = inputs.layer("LOCALITIES") if step == DATA else _main_layer(step, inputs, by_flows)
        if layer is None:
            return tr("The layer is no longer in the project. Run the step again.")
        if kind == TABLE or not layer.isSpatial():
            self._iface.showAttributeTable(layer)
        else:
            self._show(layer)
        return ""

    def _show(self, layer):
        """Make a layer visible, current, and zoom to it."""
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        self._iface.setActiveLayer(layer)
        canvas = self._iface.mapCanvas()
        transform = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            extent = transform.transformBoundingBox(layer.extent())
        except QgsCsException:
            extent = layer.extent()
        if not extent.isNull():
            extent.scale(1.05)
            canvas.setExtent(extent)
        canvas.refresh()

    @staticmethod
    def _ask(kind, inputs):
        """Open the window of an algorithm, filled with what the study knows."""
        from qgis import processing

        if kind == SHEETS:
            processing.execAlgorithmDialog(TERRITORY_SHEETS, {"STUDY": str(Path(inputs.folder) / GEOPACKAGE)})
            return
        algorithm = QgsApplication.processingRegistry().algorithmById(CHECK_LOCALITIES)
        taken = {definition.name() for definition in algorithm.parameterDefinitions()}
        given = {name: value for name, value in inputs.parameters.items() if name in taken and name != "FOLDER"}
        processing.execAlgorithmDialog(CHECK_LOCALITIES, given)


def _main_layer(step, inputs, by_flows):
    tables = MAIN_TABLES.get(step, ())
    ordered = reversed(tables) if step == "territories" and by_flows else tables
    found = (inputs.result(QgsProject.instance(), table) for table in ordered)
    return next((layer for layer in found if layer is not None), None)
