"""The localities with their verdict, one row each."""

import numpy as np
from qgis.PyQt.QtCore import Qt

from ...processing.algorithms.prioritization.program_parameters import FIELD
from ...processing.layers.local_numbers import percent
from ...processing.methods.prioritization.program_rules import HOUSEHOLDS
from ...processing.translation import tr
from .array_table import DISPLAY, ArrayTable
from .place_names import LEVELS

JUDGED = ("final_verdict", "ratio", "seat_m", "rank", "cum_fam")
STATIC = ("families", "population")
TIP = Qt.ItemDataRole.ToolTipRole


class VerdictTable(ArrayTable):
    """Localities of a `LiveSelection` with their verdicts.

    Parameters
    ----------
    look : VerdictLook
    explain : callable
        Row of the layer to its verdict and advice in one line.
    """

    def __init__(self, look, explain, parent=None):
        titles = {
            "name": tr("Locality"),
            "final_verdict": tr("Verdict"),
            "families": tr("Program families"),
            "population": tr("Population"),
            "ratio": tr("Units per household"),
            "seat_m": tr("Distance to the seat (m)"),
            "rank": tr("Rank"),
            "cum_fam": tr("Cumulative families"),
            "territory": tr("Territory"),
            "state": tr("State"),
            "code": tr("Code"),
        }
        decimals = {"families": 0, "population": 0, "ratio": 1, "seat_m": 0, "rank": 0, "cum_fam": 0}
        super().__init__(titles, decimals, parent)
        self._look, self._explain, self._static = look, explain, {}
        self._selection, self._places = None, None
        self._kinds = np.zeros(0, int)
        self._kind, self._found = "", None

    def set_localities(self, selection, places, found=None):
        """Take other localities, the names of their places, and the rows to let through; `set_judged` shows them.

        Parameters
        ----------
        selection : LiveSelection or None
        places : PlaceNames or None
        found : sequence of int, optional
            All by default.
        """
        self._selection, self._places = selection, places
        self._static, self._found, self._kinds = {}, found, np.zeros(0, int)
        if selection is None:
            self.set_data({name: np.zeros(0) for name in self.columns})
            return
        self._static = {name: selection.column(name) for name in STATIC}
        self._static |= {level: places.titles(level, selection.column(level)) for level in LEVELS}
        self._static |= {"name": selection.names, "code": selection.codes}

    def set_judged(self, judged, kinds, settings):
        """Show the verdicts of the localities.

        Parameters
        ----------
        judged : pandas.DataFrame
        kinds : ndarray of int
            Places of the final verdicts in the kinds of the look.
        settings : dict
            They were judged by.
        """
        self._kinds = kinds
        by_households = settings["DENOMINATOR"] == HOUSEHOLDS
        self._set_title("ratio", tr("Units per household") if by_households else tr("Units per family"))
        in_meters = settings["DISTANCE"] != FIELD
        self._set_title("seat_m", tr("Distance to the seat (m)") if in_meters else tr("Distance to the seat"))
        columns = {name: judged[name].to_numpy() for name in JUDGED}
        self.set_data({**self._static, **columns}, self._passing())

    def set_filter(self, kind, found):
        """Let through the verdicts of one kind ("" for all) and the rows in `found` (None for all)."""
        self._kind, self._found = kind, found
        self.set_shown(self._passing())

    def data(self, index, role=DISPLAY):
        column = self.columns[index.column()]
        if role == TIP:
            return self._tip(column, index)
        if column == "ratio" and role == DISPLAY:
            return percent(self.value(index), self.decimals[column])
        if column != "final_verdict":
            return super().data(index, role)
        if role == DISPLAY:
            return self._look.label(self.value(index))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._look.icon(self._look.kind(self.value(index)))
        return None

    def _tip(self, column, index):
        """What a cell does not show whole: why a locality is in or out, and the codes of its places."""
        row = self.source_row(index.row())
        if column in LEVELS:
            return self._places.tip(column, self._selection.column(column)[row])
        return self._explain(row) if column in ("name", "final_verdict") else None

    def _passing(self):
        shown = np.ones(len(self._kinds), bool)
        if self._kind:
            shown &= self._kinds == self._look.kinds.index(self._kind)
        if self._found is not None:
            only = np.zeros(len(shown), bool)
            only[self._found] = True
            shown &= only
        return shown

    def _places_of(self, column):
        # in the order of the legend, not of the alphabet
        return self._kinds.astype(float) if column == "final_verdict" else super()._places_of(column)
