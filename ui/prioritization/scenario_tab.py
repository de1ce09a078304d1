"""Scenarios in the explorer: saved, loaded, deleted and compared two by two."""

from html import escape

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QTextOption

from ...processing.compat import is_null
from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from .counts_table import signed
from .name_search import folded
from .scenarios import program_scenario, read_scenarios, write_scenarios


class ScenarioTab(QObject):
    """The tab of scenarios and the list of bases.

    Parameters
    ----------
    form : PriorityExplorer
        Holds the widgets.

    Signals
    -------
    chosen : Scenario
        One to be shown.
    base_changed
        Another scenario is the base.
    compare : list of tuple
        Name and `Scenario` of two to be run; None for the one on the screen.
    """

    chosen = pyqtSignal(object)
    base_changed = pyqtSignal()
    compare = pyqtSignal(object)

    def __init__(self, form):
        super().__init__(form)
        self._form, self._current = form, program_scenario
        self._scenarios = {}
        form.save_scenario.clicked.connect(self._save)
        form.scenario_name.returnPressed.connect(self._save)
        form.scenario_name.textChanged.connect(self._enable)
        form.load_scenario.clicked.connect(self._load)
        form.scenario_list.itemActivated.connect(self._load)
        form.scenario_list.itemSelectionChanged.connect(self._enable)
        form.delete_scenario.clicked.connect(self._delete)
        form.compare.clicked.connect(self._compare)
        form.base.currentIndexChanged.connect(self.base_changed)
        form.comparison.setWordWrapMode(QTextOption.WrapMode.WordWrap)

    def set_current(self, current):
        """Take the callable that gives the scenario on the screen."""
        self._current = current

    def read(self, base=""):
        """Show the scenarios of the project, with `base` as the base."""
        self._scenarios = read_scenarios(QgsProject.instance())
        self._form.comparison.clear()
        self._fill(base)

    def base_name(self):
        """Name of the base, "" for the program's own rules."""
        return self._form.base.currentData() or ""

    def base(self):
        """The base."""
        return self._scenarios.get(self.base_name()) or program_scenario()

    def base_title(self):
        """What people read for the base."""
        return self._form.base.currentText()

    def _fill(self, base):
        form, names = self._form, list(self._scenarios)
        form.base.blockSignals(True)
        form.base.clear()
        form.base.addItem(tr("the program's own rules"), "")
        for name in names:
            form.base.addItem(name, name)
        form.base.setCurrentIndex(max(0, form.base.findData(base)))
        form.base.blockSignals(False)
        form.scenario_list.clear()
        form.scenario_list.addItems(names)
        for place, combo in enumerate((form.first, form.second)):
            chosen = combo.currentData()
            combo.clear()
            combo.addItem(tr("Now on the screen"), "")
            for name in names:
                combo.addItem(name, name)
            found = combo.findData(chosen) if chosen is not None else -1
            combo.setCurrentIndex(found if found >= 0 else (1 - place) % combo.count())
        if form.first.currentIndex() == form.second.currentIndex():
            # nothing changes from a scenario to itself
            form.first.setCurrentIndex(form.first.count() - 1 if form.second.currentIndex() == 0 else 0)
        self._enable()

    def _enable(self):
        form = self._form
        chosen = bool(form.scenario_list.selectedItems())
        form.load_scenario.setEnabled(chosen)
        form.delete_scenario.setEnabled(chosen)
        name = form.scenario_name.text().strip()
        form.save_scenario.setEnabled(bool(name))
        form.save_scenario.setText(tr("Replace") if name in self._scenarios else tr("Sa&ve"))
        form.compare.setEnabled(bool(self._scenarios))
        tip = tr("Run both and see who enters and who leaves.") if self._scenarios else tr("Save a scenario first.")
        form.compare.setToolTip(tip)

    def _save(self):
        name = self._form.scenario_name.text().strip()
        if not name:
            return
        scenarios = {**self._scenarios, name: self._current()}
        replaces_base = name == self.base_name()
        self._keep(scenarios)
        items = [item.text() for item in map(self._form.scenario_list.item, range(self._form.scenario_list.count()))]
        self._form.scenario_list.setCurrentRow(items.index(name))
        if replaces_base:
            self.base_changed.emit()

    def _load(self, *_):
        for item in self._form.scenario_list.selectedItems():
            self._form.scenario_name.setText(item.text())
            self.chosen.emit(self._scenarios[item.text()])

    def _delete(self):
        names = {item.text() for item in self._form.scenario_list.selectedItems()}
        was_base = self.base_name() in names
        self._keep({name: scenario for name, scenario in self._scenarios.items() if name not in names})
        if was_base:
            self.base_changed.emit()

    def _keep(self, scenarios):
        write_scenarios(QgsProject.instance(), scenarios)
        self._scenarios = read_scenarios(QgsProject.instance())
        self._fill(self.base_name())

    def _compare(self):
        pair = []
        for combo in (self._form.first, self._form.second):
            scenario = self._scenarios.get(combo.currentData())
            pair.append((combo.currentText(), scenario or self._current()))
        self.compare.emit(pair)


def comparison_html(titles, families, people, places):
    """What changes from one scenario to another.

    Parameters
    ----------
    titles : sequence of str
        Names of the two.
    families, people : RunOutcome
        Of ``territorios:comparescenarios``.
    places : PlaceNames
    """
    results = families.results
    lines = [
        "<p><b>{}</b></p>".format(escape(tr("From “{}” to “{}”").format(*titles))),
        "<p>{}</p>".format(
            escape(
                tr("Localities: {} enter, {} leave, {} stay.").format(
                    *(number(results[name]) for name in ("ENTERED", "LEFT", "STAYED"))
                )
            )
        ),
    ]
    for outcome, sentence in (
        (families, tr("Families: {} gained, {} lost.")),
        (people, tr("Inhabitants: {} gained, {} lost.")),
    ):
        gained, lost = (number(outcome.results[name]) for name in ("PEOPLE_GAINED", "PEOPLE_LOST"))
        lines.append(f"<p>{escape(sentence.format(gained, lost))}</p>")
    lines.append(_territory_html(families.layers[1], places))
    return "".join(lines)


def _territory_html(layer, places):
    """The territories that change, as a table."""
    titles = (tr("Enter"), tr("Leave"), tr("Stay"), tr("Families"))
    names = ("territory", "entered", "left", "stayed", "people_gained", "people_lost")
    rows = []
    for feature in layer.getFeatures():
        values = [feature[name] for name in names]
        if values[1] or values[2]:
            code = "" if is_null(values[0]) else str(values[0])
            territory = places.title("territory", code) or tr("None")
            numbers = [number(value) for value in values[1:4]] + [signed(values[4] - values[5]) or number(0)]
            cells = "".join(f"<td align='right'>{text}</td>" for text in numbers)
            rows.append((folded(territory), f"<tr><td>{escape(territory)}</td>{cells}</tr>"))
    if not rows:
        return "<p>{}</p>".format(escape(tr("No territory changes.")))
    head = "".join(f"<th align='right'>{escape(title)}</th>" for title in titles)
    head = f"<th align='left'>{escape(tr('Territory'))}</th>{head}"
    return f"<table width='100%' cellspacing='0' cellpadding='3'><tr>{head}</tr>{''.join(row for _, row in sorted(rows))}</table>"
