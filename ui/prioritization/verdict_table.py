"""The localities with their verdict, one row each."""

import numpy as np
from qgis.PyQt.QtCore import Qt

from ...processing.translation import tr
from .array_table import DISPLAY, ArrayTable

JUDGED = ("final_verdict", "ratio", "seat_m", "rank", "cum_fam")
STATIC = ("families", "population", "territory", "state")


class VerdictTable(ArrayTable):
    """Localities of a `LiveSelection` with their verdicts.

    Parameters
    ----------
    look : VerdictLook
    """

    def __init__(self, look, parent=None):
        titles = {
            "name": tr("Locality"),
            "final_verdict": tr("Verdict"),
            "families": tr("Program families"),
            "population": tr("Population"),
            "ratio": tr("Ratio of units"),
            "seat_m": tr("Distance to the seat"),
            "rank": tr("Rank"),
            "cum_fam": tr("Cumulative families"),
            "territory": tr("Territory"),
            "state": tr("State"),
            "code": tr("Code"),
        }
        decimals = {"families": 0, "population": 0, "ratio": 2, "seat_m": 0, "rank": 0, "cum_fam": 0}
        super().__init__(titles, decimals, parent)
        self._look, self._static = look, {}
        self._kinds = np.zeros(0, int)
        self._kind, self._found = "", None

    def set_localities(self, selection):
        """Take other localities, which `set_judged` then shows; None for none."""
        self._static, self._found, self._kinds = {}, None, np.zeros(0, int)
        if selection is None:
            self.set_data({name: np.zeros(0) for name in self.columns})
            return
        self._static = {name: selection.column(name) for name in STATIC}
        self._static |= {"name": selection.names, "code": selection.codes}

    def set_judged(self, judged):
        """Show the verdicts of the localities."""
        self._kinds = self._look.places(judged["final_verdict"])
        columns = {name: judged[name].to_numpy() for name in JUDGED}
        self.set_data({**self._static, **columns}, self._passing())

    def set_filter(self, kind, found):
        """Let through the verdicts of one kind ("" for all) and the rows in `found` (None for all)."""
        self._kind, self._found = kind, found
        self.set_shown(self._passing())

    def data(self, index, role=DISPLAY):
        if self.columns[index.column()] != "final_verdict":
            return super().data(index, role)
        if role == DISPLAY:
            return self._look.label(self.value(index))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._look.icon(self._look.kind(self.value(index)))
        return None

    def _passing(self):
        shown = np.ones(len(self._kinds), bool)
        if self._kind:
            shown &= self._kinds == self._look.kinds.index(self._kind)
        if self._found is not None:
            only = np.zeros(len(shown), bool)
            only[self._found] = True
            shown &= only
        return shown

    def _places(self, column):
        # in the order of the legend, not of the alphabet
        return self._kinds.astype(float) if column == "final_verdict" else super()._places(column)
