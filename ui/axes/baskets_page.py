"""Tab: which components of the integral basket each territory has and lacks."""

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHeaderView, QListWidgetItem, QTableWidgetItem

from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from ..study.study_inputs import TABLE_PROPERTY, read_study
from .basket_matrix import ALL, NONE, SOME, BasketMatrix, localities_lacking
from .board_page import BoardPage
from .kept_results import KEPT_PROPERTY
from .map_showing import select_on_map
from .study_values import code_fields, territory_titles

ID = Qt.ItemDataRole.UserRole
# Background of each kind of cell; the letters on it are always dark.
COLORS = {ALL: "#a8d5f2", SOME: "#fbe3a1", NONE: "#f4b48c"}
LETTERS = "#1a1a1a"
LETTERS_OF_NAME = 24
LISTED = 2000


class BasketsPage(BoardPage):
    """Brings programs together and shows what their baskets lack."""

    ALGORITHM = "concurrence"
    INPUTS = ("LOCALITIES", "CODE", "NAME", "TERRITORY", "BASKETS")
    MORE = ("ROLL_CODE", "ROLL_KEY", "ROLL_AMOUNT")
    OUTPUTS = ("OUTPUT", "TERRITORIES", "UNMATCHED")
    ABOVE = ("rolls",)
    RESULT = ("matrix", "lacking")

    def __init__(self, iface, parent):
        self._matrix = BasketMatrix(None)
        super().__init__(iface, parent, __file__)
        self._titles = {}
        self._proposed = ""
        self.matrix.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # long names of territories are cut, and whole in their tips
        self.matrix.verticalHeader().setMaximumWidth(LETTERS_OF_NAME * self.fontMetrics().averageCharWidth())
        self.rolls.itemChanged.connect(self._rolls_changed)
        self.matrix.currentCellChanged.connect(lambda *_: self._cell_chosen())
        self.matrix.cellClicked.connect(lambda *_: self._cell_chosen())
        self.lacking.itemSelectionChanged.connect(self._places_chosen)
        QgsProject.instance().layersAdded.connect(self._list_rolls)
        QgsProject.instance().layersRemoved.connect(self._list_rolls)
        self.found.setStretchFactor(0, 3)

    def take_study(self):
        self._list_rolls()
        super().take_study()

    def lacks(self):
        if not self._chosen_rolls():
            return tr("Mark the rolls of the programs: one table of the project for each program.")
        if self.inputs.layer("BASKETS") is None:
            return tr("Choose the table of baskets, with the fields “program” and “component”.")
        return self.inputs.missing()

    def extra_parameters(self, study, given):
        return {"ROLLS": self._chosen_rolls()}

    def details(self):
        fields = {"territory": "TERRITORY", "name": "NAME", "code": "CODE"}
        return {detail: self.inputs.value(name) or "" for detail, name in fields.items()}

    def summary(self, results):
        return tr("Programs: {}. Localities with the whole basket: {}.").format(
            number(results["PROGRAM_COUNT"]), number(results["COMPLETE"])
        )

    def show_result(self):
        project = QgsProject.instance()
        self._titles = territory_titles(read_study(project), project)
        self._matrix = BasketMatrix(None if self.result is None else self.result.layers.get("TERRITORIES"))
        rows, columns = self._matrix.territories, self._matrix.components
        self.matrix.blockSignals(True)
        self.matrix.clear()
        self.matrix.setRowCount(len(rows))
        self.matrix.setColumnCount(len(columns))
        self.matrix.setVerticalHeaderLabels([self._title(territory) for territory in rows])
        self.matrix.setHorizontalHeaderLabels(columns)
        for row, territory in enumerate(rows):
            self.matrix.verticalHeaderItem(row).setToolTip(self._title(territory))
        for row, territory in enumerate(rows):
            for column, component in enumerate(columns):
                self.matrix.setItem(row, column, self._item(territory, component))
        self.matrix.setCurrentCell(-1, -1)
        self.matrix.blockSignals(False)
        self._list_places("", [])

    def _title(self, territory):
        return self._titles.get(territory, territory) or tr("All")

    def _item(self, territory, component):
        cell = self._matrix.cell(territory, component)
        item = QTableWidgetItem("–" if cell is None else cell.text())
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setTextAlignment(int(Qt.AlignmentFlag.AlignCenter))
        if cell is None:
            item.setToolTip(tr("{} is not in the basket of this territory.").format(component))
        else:
            item.setBackground(QColor(COLORS[cell.kind]))
            item.setForeground(QColor(LETTERS))
            item.setToolTip(cell.sentence(self._title(territory), component))
        return item

    def _cell_chosen(self):
        row, column = self.matrix.currentRow(), self.matrix.currentColumn()
        if self.result is None or row < 0 or column < 0:
            return
        territory, component = self._matrix.territories[row], self._matrix.components[column]
        cell, layer = self._matrix.cell(territory, component), self.result.layers["OUTPUT"]
        places, text = [], tr("{} is not in the basket of this territory.").format(component)
        if cell is not None:
            by, named, code = (self.result.details.get(name, "") for name in ("territory", "name", "code"))
            places = localities_lacking(layer, by, territory, component, named, code)
            text = cell.sentence(self._title(territory), component)
        self._list_places(text, places)
        select_on_map(self.canvas, layer, [row for _, row in places])

    def _list_places(self, text, places):
        self.sentence.setText(text)
        self.lacking.blockSignals(True)
        self.lacking.clear()
        for name, row in places[:LISTED]:
            item = QListWidgetItem(name, self.lacking)
            item.setData(ID, row)
        self.lacking.blockSignals(False)
        if len(places) > LISTED:
            more = QListWidgetItem(tr("… and {} more, on the map").format(number(len(places) - LISTED)), self.lacking)
            more.setFlags(Qt.ItemFlag.NoItemFlags)

    def _places_chosen(self):
        """Go to the localities that are chosen in the list."""
        rows = [item.data(ID) for item in self.lacking.selectedItems()]
        if self.result is not None and rows:
            select_on_map(self.canvas, self.result.layers["OUTPUT"], rows)

    # the rolls

    def _list_rolls(self, *_):
        """Show the tables of the project but results of the board and of the study; the marked ones stay marked."""
        marked = {layer.id() for layer in self._chosen_rolls()}
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]
        results = (KEPT_PROPERTY, TABLE_PROPERTY)
        layers = [layer for layer in layers if not any(layer.customProperty(name) for name in results)]
        self.rolls.blockSignals(True)
        self.rolls.clear()
        for layer in sorted(layers, key=lambda layer: (layer.isSpatial(), layer.name().casefold(), layer.id())):
            item = QListWidgetItem(layer.name(), self.rolls)
            item.setData(ID, layer.id())
            item.setToolTip(layer.name())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if layer.id() in marked else Qt.CheckState.Unchecked)
        self.rolls.blockSignals(False)
        self.update_page()

    def _chosen_rolls(self):
        items = (self.rolls.item(row) for row in range(self.rolls.count()))
        ids = [item.data(ID) for item in items if item.checkState() == Qt.CheckState.Checked]
        layers = (QgsProject.instance().mapLayer(layer) for layer in ids)
        return [layer for layer in layers if layer is not None]

    def _rolls_changed(self, *_):
        """Propose the code fields of the marked rolls, unless the person wrote others."""
        editor = self.inputs.editors["ROLL_CODE"]
        proposed = code_fields(self._chosen_rolls())
        if proposed and editor.value() in (None, "", self._proposed):
            editor.show_value(proposed)
            self._proposed = proposed
        self.update_page()
