"""Localities and families by territory or state, against the base, with their quotas to write in."""

import numpy as np
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ...processing.layers.local_numbers import number, number_locale
from ...processing.translation import tr
from .array_table import DISPLAY, ArrayTable

CHANGES = ("more_selected", "more_families")
EDIT = Qt.ItemDataRole.EditRole


class CountsTable(ArrayTable):
    """Totals of a selection; the column of quotas is written by hand.

    Parameters
    ----------
    level : str
        ``state`` or ``territory``.

    Signals
    -------
    quota_changed : str, object
        Name and its new quota, None for none.
    """

    quota_changed = pyqtSignal(str, object)

    def __init__(self, level, parent=None):
        titles = {"name": tr("State") if level == "state" else tr("Territory")}
        if level == "territory":
            titles["state"] = tr("State")
        titles |= {
            "selected": tr("Selected"),
            "more_selected": "+/−",
            "families": tr("Families served"),
            "more_families": "+/−",
            "quota": tr("Quota"),
            "eligible": tr("Eligible"),
            "eligible_families": tr("Their families"),
            "localities": tr("Localities"),
        }
        super().__init__(titles, dict.fromkeys([name for name in titles if name not in ("name", "state")], 0), parent)

    def set_counts(self, counts, base, quotas):
        """Show other totals.

        Parameters
        ----------
        counts, base : Counts
            Now, and those they are compared with.
        quotas : dict of str to float
        """
        names = ("localities", "eligible", "eligible_families", "selected", "families")
        data = {"name": counts.names, "state": counts.states, **{name: getattr(counts, name) for name in names}}
        data["more_selected"] = counts.selected - base.selected
        data["more_families"] = counts.families - base.families
        data["quota"] = np.array([quotas.get(name, np.nan) for name in counts.names], float)
        self.set_data(data)

    def clear(self):
        """Show nothing."""
        self.set_data({name: np.zeros(0) for name in self.columns})

    def flags(self, index):
        flags = super().flags(index)
        if self.columns[index.column()] == "quota" and self._data["name"][self._order[index.row()]]:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index, role=DISPLAY):
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and column == "quota":
            return tr("Double-click and write a quota; leave it empty for none.")
        if role == Qt.ItemDataRole.ToolTipRole and column in CHANGES:
            return tr("Against the scenario it is compared with.")
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
            return False
        self.quota_changed.emit(str(self._data["name"][self._order[index.row()]]), quota)
        return True


def summary_html(now, base):
    """The totals of `Counts` in one line, against those of the base."""
    parts = []
    for name, text in (("selected", tr("Localities selected: {}")), ("families", tr("families: {}"))):
        total = getattr(now, name).sum()
        change = signed(total - getattr(base, name).sum())
        parts.append(f"<b>{text.format(number(total))}</b>" + (f" ({change})" if change else ""))
    return "{} · {}".format(", ".join(parts), tr("of {} localities").format(number(now.localities.sum())))


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
