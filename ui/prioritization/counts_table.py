"""Localities and families by territory or state, against the base, with their quotas to write in."""

import numpy as np
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ...processing.layers.local_numbers import number, number_locale
from ...processing.methods.prioritization.program_rules import COUNT_FAMILIES
from ...processing.translation import tr
from .array_table import DISPLAY, ArrayTable

CHANGES = ("more_selected", "more_families")
EDIT, TIP = Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole


class CountsTable(ArrayTable):
    """Totals of a selection; the column of quotas is written by hand.

    Parameters
    ----------
    level : str
        ``state`` or ``territory``.

    Signals
    -------
    quota_changed : str, object
        Code and its new quota, None for none.
    quota_refused : str
        What was written and is no quota.
    """

    quota_changed = pyqtSignal(str, object)
    quota_refused = pyqtSignal(str)

    def __init__(self, level, parent=None):
        self._level, self._places = level, None
        titles = {"name": tr("State") if level == "state" else tr("Territory")}
        if level == "territory":
            titles["state"] = tr("State")
        titles["quota"] = tr("Quota (families)")
        if level == "territory":
            titles["place"] = tr("Order")
        titles |= {
            "selected": tr("Localities selected"),
            "more_selected": "+/−",
            "families": tr("Families served"),
            "more_families": "+/−",
            "eligible": tr("Eligible"),
            "eligible_families": tr("Their families"),
            "localities": tr("Localities"),
        }
        super().__init__(titles, dict.fromkeys([name for name in titles if name not in ("name", "state")], 0), parent)

    def set_counts(self, counts, base, scenario, places, territory_places):
        """Show other totals.

        Parameters
        ----------
        counts, base : Counts
            Now, and those they are compared with.
        scenario : Scenario
        places : PlaceNames
        territory_places : dict
            State and territory to the place of the territory in the queue of its state.
        """
        self._places, quotas = places, scenario.quotas[self._level]
        in_families = scenario.settings["QUOTA_UNIT"] == COUNT_FAMILIES
        self._set_title("quota", tr("Quota (families)") if in_families else tr("Quota (localities)"))
        names = ("localities", "eligible", "eligible_families", "selected", "families")
        data = {"code": counts.names, **{name: getattr(counts, name) for name in names}}
        data["name"] = places.titles(self._level, counts.names)
        data["state"] = places.titles("state", counts.states)
        data["place"] = [territory_places.get(key, np.nan) for key in zip(counts.states, counts.names)]
        data["more_selected"] = counts.selected - base.selected
        data["more_families"] = counts.families - base.families
        data["quota"] = np.array([quotas.get(name, np.nan) for name in counts.names], float)
        self.set_data(data)

    def clear(self):
        """Show nothing."""
        self.set_data({name: np.zeros(0) for name in self.columns})

    def flags(self, index):
        flags = super().flags(index)
        if self.columns[index.column()] == "quota" and self._code(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index, role=DISPLAY):
        column = self.columns[index.column()]
        if role == TIP:
            return self._tip(column, index)
        if role == EDIT and column == "quota":
            return "" if np.isnan(self.value(index)) else number(self.value(index))
        if role == DISPLAY:
            value = self.value(index)
            if column in CHANGES:
                return signed(value)
            if column == "name" and not value:
                return tr("None")
        return super().data(index, role)

    def setData(self, index, value, role=EDIT):
        if role != EDIT:
            return False
        quota, readable = read_quota(str(value))
        if not readable:
            self.quota_refused.emit(str(value))
            return False
        self.quota_changed.emit(self._code(index), quota)
        return True

    def _code(self, index):
        return str(self._data["code"][self._order[index.row()]])

    def _tip(self, column, index):
        if column == "name":
            return self._places.tip(self._level, self._code(index))
        if column == "quota":
            return tr("Double-click and write a quota; leave it empty for none.")
        if column == "place":
            return tr("Territories take from the quota of their state in this order: more families first.")
        return tr("Against the scenario it is compared with.") if column in CHANGES else None


def signed(value):
    """A change as people read it: +3, −12, nothing for none."""
    if not value:
        return ""
    return f"+{number(value)}" if value > 0 else f"−{number(-value)}"


def read_quota(text):
    """A quota as a person wrote it, None when it is empty, and whether it could be read."""
    text = text.strip()
    if not text:
        return None, True
    value, readable = number_locale().toDouble(text)
    return value, readable and value >= 0.0
