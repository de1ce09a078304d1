"""Dock: what is wrong with the roads, where, and its repair; and the speed of each class."""

from qgis.core import QgsFeatureRequest, QgsMapLayerProxyModel, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QHeaderView, QTableWidgetItem, QTreeWidgetItem

from ...processing.layers.local_numbers import number, percent
from ...processing.methods.roads.road_presets import CUSTOM, INEGI, MTC, OSM
from ...processing.translation import tr
from ..algorithm_run import loaded
from ..forms import load_form
from ..project_signals import ProjectSignals
from ..run_line import RunLine
from ..study.study_inputs import read_study, write_study
from .road_problems import problem_groups, repair_titles
from .speed_table import classes_of, preset_of, preset_speed, speeds_text

ROW, REPAIR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SHOWN = 500  # rows of one kind in the list; all of them are on the map
AROUND_M = 250.0
# field of this window: parameter of the algorithms
FIELDS = {"speed": "SPEED_FIELD", "road_class": "CLASS_FIELD", "direction": "DIRECTION_FIELD", "level": "LEVEL_FIELD"}
PREPARED = {
    "SPEED_FIELD": "speed_kmh",
    "DIRECTION_FIELD": "direction",
    "LEVEL_FIELD": "level",
    "CLASS_FIELD": "road_class",
}


class RoadCheck(QDockWidget):
    """Checks a road layer and repairs what the person checks off.

    Parameters
    ----------
    iface : QgisInterface
    windows : Windows
    """

    def __init__(self, iface, windows):
        super().__init__(iface.mainWindow())
        load_form(self, __file__)
        self._iface = iface
        self._problems = None
        self._groups = []
        self._classes = []
        self.roads.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        for name in FIELDS:
            getattr(self, name).setAllowEmptyFieldName(True)
        for title, preset in (("INEGI", INEGI), ("OpenStreetMap", OSM), ("MTC", MTC)):
            self.preset.addItem(title, preset)
        self.speeds.setColumnCount(3)
        self.speeds.setHorizontalHeaderLabels([tr("Class"), tr("Roads"), tr("km/h")])
        self.speeds.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.speeds.verticalHeader().hide()
        self.run = RunLine(self.progress, self.cancel, self.message, self)
        self.run.changed.connect(self._update_buttons)

        self.roads.layerChanged.connect(self._layer_changed)
        self.road_class.fieldChanged.connect(self._show_classes)
        self.check.clicked.connect(self.start_check)
        self.zoom.clicked.connect(self._zoom)
        self.problems.itemActivated.connect(self._zoom)
        self.problems.itemChanged.connect(self._show_plan)
        self.repair.clicked.connect(self.start_repair)
        self.fill.clicked.connect(self._fill_speeds)
        self.use.clicked.connect(self._use_in_study)
        self._project = ProjectSignals(
            layersWillBeRemoved=self._layers_go, readProject=self.take_study, cleared=self._project_gone
        )
        self._update_buttons()

    def take_study(self, *_):
        """Fill in the roads of the study, when there is one."""
        study = read_study(QgsProject.instance())
        layer = study.layer("ROADS")
        if layer is not None:
            self.roads.setLayer(layer)
        self._layer_changed(self.roads.currentLayer())

    def _layer_changed(self, layer):
        study = read_study(QgsProject.instance())
        of_study = layer is not None and study.layer("ROADS") is layer
        guesses = _guessed_fields(layer) if layer is not None else {}
        for name, parameter in FIELDS.items():
            box = getattr(self, name)
            box.setLayer(layer)
            box.setField(study.field(parameter) if of_study else guesses.get(name, ""))
        if layer is not None:
            self.preset.setCurrentIndex(max(self.preset.findData(preset_of(layer)), 0))
        self._forget_problems()
        self._show_classes()

    # checking and repairing

    def start_check(self):
        """Run ``territorios:diagnoseroads``."""
        parameters = self._roads_parameters()
        if parameters:
            self.run.start("diagnoseroads", {**parameters, "PROBLEMS": loaded(), "COMPONENTS": loaded()}, self._checked)

    def start_repair(self):
        """Run ``territorios:prepareroads`` on the checked problems."""
        checked = self._checked_problems()
        if not checked:
            self.run.say(tr("Check the problems to repair in the list."))
            return
        parameters = self._roads_parameters()
        if parameters:
            rows = [row for chosen in checked.values() for row in chosen]
            places = self._problems.materialize(QgsFeatureRequest().setFilterFids(rows))
            kinds = {"REPAIR": sorted(checked), "PLACES": places}
            self.run.start("prepareroads", {**parameters, **kinds, "OUTPUT": loaded(), "LOG": loaded()}, self._repaired)

    def _roads_parameters(self):
        layer = self.roads.currentLayer()
        if layer is None:
            self.run.say(tr("Choose the layer of roads."))
            return None
        parameters = {parameter: getattr(self, name).currentField() for name, parameter in FIELDS.items()}
        parameters = {name: value for name, value in parameters.items() if value}
        return {**parameters, "ROADS": layer, "GAP": self.gap.value(), "SPEEDS": self._speeds_text()}

    def _checked(self, outcome):
        for layer in reversed(outcome.layers):
            QgsProject.instance().addMapLayer(layer)
        self._problems = outcome.outputs["PROBLEMS"]
        self._show_problems()
        share = percent(outcome.results["MAIN_SHARE"], 1)
        self.run.say(
            tr("Problems: {}. The longest connected part has {} of the length.").format(
                number(outcome.results["PROBLEM_COUNT"]), share
            )
        )

    def _repaired(self, outcome):
        for layer in outcome.layers:
            QgsProject.instance().addMapLayer(layer)
        prepared = outcome.outputs["OUTPUT"]
        self.roads.setLayer(prepared)
        for name, parameter in FIELDS.items():
            getattr(self, name).setField(PREPARED[parameter])
        self.run.say(
            tr(
                "Changes: {}. The repaired roads are the layer “{}”; the log of changes is beside it. Save the layer to keep it."
            ).format(number(outcome.results["CHANGE_COUNT"]), prepared.name())
        )

    # the list of problems

    def _show_problems(self):
        self.problems.blockSignals(True)
        self.problems.clear()
        self._groups = problem_groups(self._problems)
        for group in self._groups:
            kind = QTreeWidgetItem(self.problems, [f"{group.title} ({number(len(group.problems))})"])
            kind.setToolTip(0, kind.text(0))
            kind.setData(0, REPAIR, group.repair)
            for problem in group.problems[:SHOWN]:
                item = QTreeWidgetItem(kind, [problem.sentence])
                item.setToolTip(0, problem.sentence)
                item.setData(0, ROW, problem.row if problem.placed else None)
                if group.repair is not None:
                    item.setCheckState(0, Qt.CheckState.Unchecked)
            if len(group.problems) > SHOWN:
                more = QTreeWidgetItem(
                    kind, [tr("… and {} more, on the map").format(number(len(group.problems) - SHOWN))]
                )
                more.setFlags(Qt.ItemFlag.NoItemFlags)
            if group.repair is not None:
                kind.setFlags(kind.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
                kind.setCheckState(0, Qt.CheckState.Unchecked)
        self.problems.blockSignals(False)
        self._update_buttons()

    def _checked_problems(self):
        """Rows of the problems checked off by repair; a kind checked whole gives all its rows."""
        checked = {}
        for position, group in enumerate(self._groups):
            kind = self.problems.topLevelItem(position)
            if group.repair is None:
                continue
            if kind.checkState(0) == Qt.CheckState.Checked:
                chosen = [problem.row for problem in group.problems]
            else:
                items = (kind.child(position) for position in range(kind.childCount()))
                chosen = [item.data(0, ROW) for item in items if item.checkState(0) == Qt.CheckState.Checked]
            if chosen:
                checked[group.repair] = chosen
        return checked

    def _show_plan(self, *_):
        """Say what the repair will do."""
        titles = repair_titles()
        plan = [titles[repair].format(number(len(rows))) for repair, rows in self._checked_problems().items()]
        self.run.say(tr("To do: {}.").format("; ".join(plan)) if plan else "")

    def _zoom(self, *_):
        rows = [item.data(0, ROW) for item in self.problems.selectedItems() if item.data(0, ROW) is not None]
        if self._problems is None or not rows:
            return
        canvas = self._iface.mapCanvas()
        extent = QgsRectangle()
        for row in self._problems.getFeatures(QgsFeatureRequest().setFilterFids(rows)):
            extent.combineExtentWith(row.geometry().boundingBox())
        around = AROUND_M if not self._problems.crs().isGeographic() else AROUND_M / 111_000.0
        self._problems.selectByIds(rows)
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(self._problems, extent.buffered(around)))
        canvas.refresh()

    def _forget_problems(self):
        self._problems = None
        self._groups = []
        self.problems.clear()
        self._update_buttons()

    # speeds by class

    def _show_classes(self, *_):
        layer, field = self.roads.currentLayer(), self.road_class.currentField()
        study = read_study(QgsProject.instance())
        self._classes = []
        if isinstance(layer, QgsVectorLayer) and field:
            given = study.field("SPEEDS") if study.layer("ROADS") is layer else ""
            try:
                self._classes = classes_of(layer, field, given)
            except ValueError as wrong:
                self.run.say(tr("The speeds by class cannot be read: “{}”. They are proposed anew.").format(wrong))
                self._classes = classes_of(layer, field)
        self.speeds.setRowCount(len(self._classes))
        for row, road_class in enumerate(self._classes):
            for column, text in enumerate((road_class.name, number(road_class.roads))):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.speeds.setItem(row, column, item)
            self.speeds.setItem(row, 2, QTableWidgetItem(_speed_cell(road_class.kmh)))
        self._update_buttons()

    def _fill_speeds(self):
        preset = self.preset.currentData()
        for row, road_class in enumerate(self._classes):
            self.speeds.item(row, 2).setText(
                _speed_cell(preset_speed(CUSTOM if preset is None else preset, road_class.name))
            )

    def _speeds_text(self):
        for row, road_class in enumerate(self._classes):
            text = self.speeds.item(row, 2).text().strip().replace(",", ".")
            try:
                road_class.kmh = float(text) if text else None
            except ValueError:
                road_class.kmh = None
                self.speeds.item(row, 2).setText("")
        return speeds_text(self._classes)

    def _use_in_study(self):
        layer = self.roads.currentLayer()
        if layer is None:
            self.run.say(tr("Choose the layer of roads."))
            return
        project = QgsProject.instance()
        study = read_study(project)
        study.put("ROADS", layer)
        for name, parameter in FIELDS.items():
            study.put(parameter, getattr(self, name).currentField())
        study.put("SPEEDS", self._speeds_text())
        write_study(project, study)
        self.run.say(tr("The study uses the roads of “{}”.").format(layer.name()))

    # the window

    def _update_buttons(self, *_):
        running = self.run.running
        self.check.setEnabled(not running and self.roads.currentLayer() is not None)
        self.zoom.setEnabled(self._problems is not None)
        self.repair.setEnabled(not running and self._problems is not None)
        self.use.setEnabled(not running and self.roads.currentLayer() is not None)

    def _project_gone(self):
        self.run.abandon()
        self.take_study()

    def _layers_go(self, ids):
        if self._problems is not None and self._problems.id() in ids:
            self._forget_problems()

    def showEvent(self, event):
        super().showEvent(event)
        if self._project.attach():
            self.take_study()

    def closeEvent(self, event):
        self._project.detach()
        self.run.abandon()
        self._forget_problems()
        super().closeEvent(event)


def _guessed_fields(layer):
    """Fields of `layer` by the preset it looks like, or as this plugin prepares roads."""
    from ...processing.methods.roads.road_presets import PRESETS

    names = {field.name().casefold(): field.name() for field in layer.fields()}
    preset = PRESETS[preset_of(layer)]
    wanted = {
        "speed": (PREPARED["SPEED_FIELD"], preset.speed),
        "road_class": (PREPARED["CLASS_FIELD"], preset.road_class),
        "direction": (PREPARED["DIRECTION_FIELD"], preset.direction),
        "level": (PREPARED["LEVEL_FIELD"], "layer"),
    }
    return {
        name: next((names[field.casefold()] for field in fields if field.casefold() in names), "")
        for name, fields in wanted.items()
    }


def _speed_cell(kmh):
    return "" if kmh is None else f"{kmh:g}"
