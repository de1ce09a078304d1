"""Dialog: criteria with their direction, judgments in pairs of several actors, and the ranking they give."""

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QBrush
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QHeaderView, QTableWidgetItem

from ...processing.algorithms.prioritization.judgment_tables import CONSISTENT
from ...processing.algorithms.prioritization.multicriteria import GIVEN, JUDGED
from ...processing.layers.bad_input import BadInput
from ...processing.layers.local_numbers import number, percent
from ...processing.translation import tr
from ..algorithm_run import RunFeedback, loaded
from ..forms import load_form
from ..memory_tables import memory_table
from ..project_signals import ProjectSignals
from ..run_line import RunLine
from ..study.study_inputs import read_study
from .criteria_state import LESS, MORE, CriteriaState, read_criteria, write_criteria
from .judgment_text import judgment_text, parse_judgment
from .live_ranking import LiveRanking, weigh

SHOWN = 200
ID = Qt.ItemDataRole.UserRole


class CriteriaBoard(QDialog):
    """Ranks places on several criteria while the person thinks.

    Parameters
    ----------
    iface : QgisInterface
    windows : Windows
    """

    # the judgment to revise, as a pair of places
    _marked = None

    def __init__(self, iface, windows):
        super().__init__(iface.mainWindow())
        load_form(self, __file__)
        self._live = None
        self._weighing = None
        self._scores = None
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.name_field.setAllowEmptyFieldName(True)
        self.field.setFilters(QgsFieldProxyModel.Filter.Numeric)
        self.method.addItems([tr("Weighted sum"), tr("TOPSIS")])
        self.scaling.addItems([tr("As the method does"), tr("From 0 to 1"), tr("Standard deviations"), tr("Ranks")])
        self.missing.addItems([tr("Leave the place out"), tr("Take the worst value"), tr("Take the mean")])
        for table, titles in (
            (self.criteria, [tr("Criterion"), tr("Comes first")]),
            (self.weights, [tr("Criterion"), tr("This actor"), tr("All"), tr("Disagreement")]),
            (self.ranking, [tr("Rank"), tr("Name"), tr("Score")]),
        ):
            table.setColumnCount(len(titles))
            table.setHorizontalHeaderLabels(titles)
            table.verticalHeader().hide()
        for table, wide in ((self.criteria, 0), (self.weights, 0), (self.ranking, 1)):
            header = table.horizontalHeader()
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.matrix.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.consistency.setMinimumHeight(3 * self.consistency.fontMetrics().lineSpacing())
        self.parts.setSizes([340, 480, 380])
        self.resize(max(self.width(), 1200), max(self.height(), 640))
        self.run = RunLine(self.progress, self.cancel, self.message, self)
        self._project = ProjectSignals(
            layersWillBeRemoved=self._layers_go, readProject=self.take_project, cleared=self._project_gone
        )
        self._state = CriteriaState()
        self._connect()

    def _connect(self):
        self.layer.layerChanged.connect(self._layer_changed)
        self.name_field.fieldChanged.connect(self._names_changed)
        self.add.clicked.connect(self._add_criterion)
        self.remove.clicked.connect(self._remove_criterion)
        for box, name in ((self.method, "method"), (self.scaling, "scaling"), (self.missing, "missing")):
            box.currentIndexChanged.connect(lambda index, name=name: self._set_option(name, index))
        self.actor.currentIndexChanged.connect(self._show_matrix)
        self.actor.lineEdit().editingFinished.connect(self._rename_actor)
        self.add_actor.clicked.connect(self._add_actor)
        self.remove_actor.clicked.connect(self._remove_actor)
        self.matrix.itemChanged.connect(self._judged)
        self.ranking.itemSelectionChanged.connect(self._select_on_map)
        self.keep.clicked.connect(self.start)
        self.run.changed.connect(self._update_buttons)
        self.close_button.clicked.connect(self.close)

    def take_project(self, *_):
        """Show the board that the project keeps."""
        project = QgsProject.instance()
        self._state = read_criteria(project)
        study = read_study(project)
        places = project.mapLayer(self._state.layer) or study.layer("LOCALITIES")
        named = self._state.name_field if self._state.layer else study.field("NAME")
        if places is not None:
            self.layer.setLayer(places)
        self._state.name_field = named
        for box, name in ((self.method, "method"), (self.scaling, "scaling"), (self.missing, "missing")):
            box.blockSignals(True)
            box.setCurrentIndex(min(getattr(self._state, name), box.count() - 1))
            box.blockSignals(False)
        self._show_actors()
        self._layer_changed(self.layer.currentLayer())

    # what is chosen

    def _layer_changed(self, layer):
        name = self._state.name_field
        self.name_field.setLayer(layer)
        self.field.setLayer(layer)
        if layer is not None:
            fields = layer.fields()
            self._state.layer = layer.id()
            self._state.criteria = [row for row in self._state.criteria if fields.lookupField(row[0]) >= 0]
            self.name_field.setField(name if fields.lookupField(name) >= 0 else "")
        self._live = None
        self._show_criteria()

    def _names_changed(self, name):
        self._state.name_field = name or ""
        self._live = None
        self._renew()

    def _add_criterion(self):
        name = self.field.currentField()
        if name and name not in self._state.names:
            self._state.criteria.append([name, MORE])
            self._show_criteria()

    def _remove_criterion(self):
        row = self.criteria.currentRow()
        if 0 <= row < len(self._state.criteria):
            del self._state.criteria[row]
            self._show_criteria()

    def _set_option(self, name, index):
        setattr(self._state, name, index)
        self._renew()

    def _set_direction(self, row, index):
        self._state.criteria[row][1] = (MORE, LESS)[index]
        self._renew()

    def _show_criteria(self):
        self.criteria.setRowCount(len(self._state.criteria))
        for row, (name, direction) in enumerate(self._state.criteria):
            self.criteria.setItem(row, 0, _fixed(self._title(name)))
            box = QComboBox()
            box.addItems([tr("More"), tr("Less")])
            box.setCurrentIndex((MORE, LESS).index(direction))
            box.setAccessibleName(tr("What comes first in {}").format(self._title(name)))
            box.currentIndexChanged.connect(lambda index, row=row: self._set_direction(row, index))
            self.criteria.setCellWidget(row, 1, box)
        self._show_matrix()

    def _title(self, name):
        layer = self.layer.currentLayer()
        return layer.attributeDisplayName(layer.fields().lookupField(name)) if layer is not None else name

    # actors and their judgments

    def _show_actors(self, current=0):
        self.actor.blockSignals(True)
        self.actor.clear()
        self.actor.addItems(list(self._state.actors))
        self.actor.setCurrentIndex(current)
        self.actor.blockSignals(False)
        self.remove_actor.setEnabled(len(self._state.actors) > 1)
        self._show_matrix()

    def _add_actor(self):
        number_of_new = len(self._state.actors) + 1
        while tr("Actor {}").format(number_of_new) in self._state.actors:
            number_of_new += 1
        self._state.actors[tr("Actor {}").format(number_of_new)] = {}
        self._show_actors(len(self._state.actors) - 1)

    def _remove_actor(self):
        del self._state.actors[self._actor()]
        self._show_actors()

    def _rename_actor(self):
        old, new = self._actor(), self.actor.lineEdit().text().strip()
        if new and new != old and new not in self._state.actors:
            self._state.actors = {new if name == old else name: judged for name, judged in self._state.actors.items()}
        self._show_actors(self.actor.currentIndex())

    def _actor(self):
        return list(self._state.actors)[max(self.actor.currentIndex(), 0)]

    def _show_matrix(self, *_):
        names, actor = self._state.names, self._actor()
        titles = [self._title(name) for name in names]
        self.matrix.blockSignals(True)
        self.matrix.setRowCount(len(names))
        self.matrix.setColumnCount(len(names))
        self.matrix.setHorizontalHeaderLabels([str(place) for place in range(1, len(names) + 1)])
        self.matrix.setVerticalHeaderLabels([f"{place}. {_short(title)}" for place, title in enumerate(titles, 1)])
        for row, one in enumerate(names):
            for column, other in enumerate(names):
                text = judgment_text(self._state.judgment(actor, one, other))
                item = _fixed(text) if row == column else QTableWidgetItem(text)
                item.setToolTip(tr("“{}” against “{}”").format(titles[row], titles[column]))
                self.matrix.setItem(row, column, item)
        self.matrix.blockSignals(False)
        self._renew()

    def _judged(self, item):
        row, column = item.row(), item.column()
        value = parse_judgment(item.text())
        names, actor = self._state.names, self._actor()
        if value is None:
            self.run.say(tr("A judgment goes from 1/9 to 9: “{}” was not taken.").format(item.text()))
        else:
            self._state.judge(actor, names[row], names[column], value)
            self.run.say("")
        self.matrix.blockSignals(True)
        for one, other in ((row, column), (column, row)):
            self.matrix.item(one, other).setText(judgment_text(self._state.judgment(actor, names[one], names[other])))
        self.matrix.blockSignals(False)
        self._renew()

    # weights and ranking as they are now

    def _renew(self):
        self._weighing = weigh(self._state)
        self._show_weights()
        self._show_ranking()
        self._update_buttons()

    def _show_weights(self):
        found = self._weighing
        self.weights.setRowCount(len(self._state.criteria))
        self.consistency.setText("")
        if found is None:
            return
        own = found.by_actor[self._actor()]
        for row, name in enumerate(self._state.names):
            texts = (
                percent(own.weight[row], 1),
                percent(found.together.weight[row], 1),
                percent(found.disagreement[row]),
            )
            self.weights.setItem(row, 0, _fixed(self._title(name)))
            for column, text in enumerate(texts, 1):
                self.weights.setItem(row, column, _fixed(text, right=True))
        contradicts = own.ratio > CONSISTENT
        text = tr("Consistency ratio: {} (up to {} is good).").format(number(own.ratio, 2), number(CONSISTENT, 1))
        if contradicts and own.revise:
            pair = [self._title(self._state.names[place]) for place in own.revise]
            text += " " + tr("Judge anew first: “{}” against “{}”.").format(*pair)
        self.consistency.setText(text)
        self._mark(own.revise if contradicts else None)

    def _mark(self, pair):
        """Show the judgment to revise in the color of a selection."""
        self._marked = pair
        palette = self.matrix.palette()
        self.matrix.blockSignals(True)
        for row in range(self.matrix.rowCount()):
            for column in range(self.matrix.columnCount()):
                marked = pair is not None and {row, column} == set(pair)
                item = self.matrix.item(row, column)
                item.setBackground(palette.highlight() if marked else QBrush())
                item.setForeground(palette.highlightedText() if marked else QBrush())
        self.matrix.blockSignals(False)

    def _show_ranking(self):
        self.ranking.blockSignals(True)
        self.ranking.setRowCount(0)
        self.ranking.blockSignals(False)
        self._scores = None
        layer = self.layer.currentLayer()
        if layer is None or self._weighing is None:
            return
        try:
            if self._live is None:
                self._live = LiveRanking(layer, self._state.name_field, RunFeedback())
            self._scores = self._live.rank(self._state, self._weighing.together.weight)
        except BadInput as problem:
            self.run.say(str(problem))
            return
        ranked = [row for row in self._scores.rank.argsort(kind="stable").tolist() if self._scores.rank[row] > 0]
        self.ranking.blockSignals(True)
        self.ranking.setRowCount(min(len(ranked), SHOWN))
        for place, row in enumerate(ranked[:SHOWN]):
            first = _fixed(number(self._scores.rank[row]), right=True)
            first.setData(ID, int(self._live.ids[row]))
            self.ranking.setItem(place, 0, first)
            self.ranking.setItem(place, 1, _fixed(str(self._live.names[row])))
            self.ranking.setItem(place, 2, _fixed(number(self._scores.score[row], 3), right=True))
        self.ranking.blockSignals(False)

    def _select_on_map(self):
        layer = self.layer.currentLayer()
        if layer is not None:
            rows = {index.row() for index in self.ranking.selectedIndexes()}
            layer.selectByIds([self.ranking.item(row, 0).data(ID) for row in rows])

    # the ranking that is kept

    def start(self):
        """Run ``territorios:multicriteria`` with what is on the board."""
        state = self._state
        write_criteria(QgsProject.instance(), state)
        directions = {MORE: "max", LESS: "min"}
        rows = [[name, directions[direction], 1.0] for name, direction in state.criteria]
        parameters = {
            "INPUT": self.layer.currentLayer(),
            "CRITERIA": memory_table(tr("Criteria"), {"field": "text", "direction": "text", "weight": "real"}, rows),
            "METHOD": state.method,
            "SCALING": state.scaling,
            "MISSING": state.missing,
            "WEIGHTING": GIVEN,
            "OUTPUT": loaded(),
            "WEIGHTS": loaded(),
        }
        if len(rows) > 1:
            kinds = {"actor": "text", "first": "text", "second": "text", "value": "real"}
            parameters["JUDGMENTS"] = memory_table(tr("Judgments in pairs"), kinds, state.judgments())
            parameters["WEIGHTING"] = JUDGED
        self.run.start("multicriteria", parameters, self._kept)

    def _kept(self, outcome):
        for layer in reversed(outcome.layers):
            QgsProject.instance().addMapLayer(layer)
        text = tr("The ranking of {} places was added to the project.").format(number(outcome.results["RANKED"]))
        self.run.say("\n".join([text, *outcome.warnings]))

    # the window

    def changeEvent(self, event):
        """Mark anew in the colors of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._marked is not None:
            self._mark(self._marked)

    def _update_buttons(self):
        self.keep.setEnabled(not self.run.running and self._scores is not None)
        self.remove.setEnabled(bool(self._state.criteria))

    def _project_gone(self):
        self.run.abandon()
        self.take_project()

    def _layers_go(self, ids):
        if self._state.layer in ids:
            self._live = None
            self._scores = None
            self._update_buttons()

    def showEvent(self, event):
        super().showEvent(event)
        if self._project.attach():
            self.take_project()

    def done(self, result):
        """Keep the board and leave: by the button, the Escape key or the frame of the window."""
        self._project.detach()
        if self._state.criteria:
            write_criteria(QgsProject.instance(), self._state)
        self.run.abandon()
        self._live = None
        super().done(result)


def _short(title, letters=24):
    return title if len(title) <= letters else f"{title[: letters - 1]}…"


def _fixed(text, right=False):
    """Cell that cannot be edited."""
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    if right:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
