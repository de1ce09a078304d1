"""Tab: the bottlenecks on the way to market, in the order of what they cost."""

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QListWidgetItem

from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from ..study.study_inputs import read_study
from .board_page import BoardPage
from .bottleneck_list import (
    CANDIDATES,
    EDGES,
    FAMILIES,
    LACKING,
    SERVICES,
    SHOWN,
    TONS,
    listed,
    measure_titles,
    output_of,
)
from .kept_results import kept_results
from .map_showing import select_on_map
from .study_values import road_options, study_values

ROW = Qt.ItemDataRole.UserRole


class BottlenecksPage(BoardPage):
    """Finds the bottlenecks and goes to each."""

    ALGORITHM = "bottlenecks"
    INPUTS = ("SOURCES", "AMOUNT_FIELD", "FAMILIES", "MARKETS", "MARKET_ID", "ASSIGNMENT", "MARKET_SIZE")
    MORE = (
        *("BETA", "ROADS", "SPEED_FIELD", "CLASS_FIELD", "DIRECTION_FIELD", "ROAD_NAME", "REFERENCE_SPEED"),
        *("SERVICES", "SERVICE_KIND", "SERVICE_MINUTES", "SERVICE_KINDS"),
        *("CANDIDATES", "CANDIDATE_SPEED", "JOIN_DISTANCE"),
        *("CONCURRENCE", "CONCURRENCE_CODE", "SOURCE_CODE", "BASKETS", "ROAD_COMPONENTS"),
    )
    OUTPUTS = (EDGES, CANDIDATES, SERVICES)
    RESULT = ("measure", "weight", "zoom", "bottlenecks")

    def __init__(self, iface, parent):
        super().__init__(iface, parent, __file__)
        for key, title in measure_titles().items():
            self.measure.addItem(title, key)
        self.weight.addItem(tr("Tons"), TONS)
        self.weight.addItem(tr("Families"), FAMILIES)
        for combo in (self.measure, self.weight):
            combo.currentIndexChanged.connect(self.show_list)
        self.bottlenecks.itemActivated.connect(self._zoom)
        self.bottlenecks.itemSelectionChanged.connect(self._selected)
        self.zoom.clicked.connect(self._zoom)

    def take_study(self):
        project = QgsProject.instance()
        values = study_values(self.ALGORITHM, read_study(project), project)
        concurrence = next((kept.layers.get("OUTPUT") for kept in kept_results(project, "concurrence")), None)
        if concurrence is not None:
            values["CONCURRENCE"] = concurrence
        self.inputs.fill(values)
        self.take_result()

    def extra_parameters(self, study, given):
        return road_options(study, given["ROADS"], self.inputs.editors)

    def details(self):
        return {"families": self.inputs.value("FAMILIES") is not None}

    def summary(self, results):
        sentence = tr("One closure adds at most {} ton-minutes and leaves at most {} tons without a way.").format(
            number(results["WORST_EXTRA"]), number(results["WORST_ISOLATED"])
        )
        if "LACKING_SERVICES" in results:
            lacking = tr("Places that lack a service: {}.").format(number(results["LACKING_SERVICES"]))
            sentence = f"{sentence} {lacking}"
        return sentence

    def show_result(self):
        details = {} if self.result is None else self.result.details
        layers = {} if self.result is None else self.result.layers
        _enable(self.weight, FAMILIES, bool(details.get("families")))
        for place in range(self.measure.count()):
            _enable(self.measure, place, output_of(self.measure.itemData(place)) in layers)
        self.show_list()

    def show_list(self, *_):
        """List the bottlenecks by the chosen measure."""
        self.bottlenecks.clear()
        layer = self._layer()
        if layer is None:
            self.found.setText(tr("No bottlenecks were looked for yet."))
            self._selected()
            return
        measure = self.measure.currentData()
        self.weight.setEnabled(measure != LACKING)
        rows = listed(layer, measure, self.weight.currentData())
        for bottleneck in rows:
            item = QListWidgetItem(bottleneck.sentence, self.bottlenecks)
            item.setData(ROW, bottleneck.row)
            item.setToolTip("\n".join(filter(None, (bottleneck.sentence, bottleneck.advice))))
        text = tr("Found: {}. Enter or a double click goes to it.").format(number(len(rows)))
        if len(rows) == SHOWN:
            text = tr("The worst {} are listed; all are on the map. Enter or a double click goes to it.").format(
                number(SHOWN)
            )
        self.found.setText(text if rows else tr("Nothing is lost that way."))
        self._selected()

    def _layer(self):
        """Layer of the chosen measure, or None."""
        return None if self.result is None else self.result.layers.get(output_of(self.measure.currentData()))

    def _selected(self):
        self.zoom.setEnabled(bool(self.bottlenecks.selectedItems()))

    def _zoom(self, *_):
        rows = [item.data(ROW) for item in self.bottlenecks.selectedItems()]
        layer = self._layer()
        if layer is not None and rows:
            select_on_map(self.canvas, layer, rows, zoom=True)


def _enable(combo, place, on):
    """Make an entry of a combo available or not; the first is taken when the chosen one is not."""
    combo.model().item(place).setEnabled(on)
    if not on and combo.currentIndex() == place:
        combo.setCurrentIndex(0)
