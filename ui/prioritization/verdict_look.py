"""Verdicts as people read and see them: the labels and symbols of the style of the result."""

import numpy as np
from qgis.core import QgsSymbolLayerUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QIcon

from ...processing.layers.writing.styling import apply_style

MISSING = "missing"


class VerdictLook:
    """Label, color and symbol of each kind of verdict; missing data are one kind.

    Attributes
    ----------
    kinds : list of str
        In the order of the legend.
    labels : dict of str to str
    """

    def __init__(self):
        layer = QgsVectorLayer("Point?crs=EPSG:4326&field=final_verdict:string", "", "memory")
        apply_style(layer, "verdict", {})
        categories = layer.renderer().categories()
        self.kinds = [category.value() for category in categories]
        self.labels = {category.value(): category.label() for category in categories}
        self._symbols = {category.value(): category.symbol().clone() for category in categories}
        self._place = {kind: place for place, kind in enumerate(self.kinds)}
        self._icons = {}

    def kind(self, verdict):
        """Kind of a verdict: itself, or that of missing data."""
        return MISSING if verdict.startswith("missing_") else verdict

    def label(self, verdict):
        """What people read for a verdict."""
        return self.labels.get(self.kind(verdict), verdict)

    def places(self, verdicts):
        """Place of each verdict in `kinds`, as an array of int."""
        known = {verdict: self._place[self.kind(verdict)] for verdict in set(verdicts)}
        return np.array([known[verdict] for verdict in verdicts], int)

    def color(self, kind):
        return QColor(self._symbols[kind].color())

    def size(self, kind):
        """Size of the symbol in millimeters."""
        return self._symbols[kind].size()

    def icon(self, kind):
        """The symbol as an icon."""
        if kind not in self._icons:
            pixmap = QgsSymbolLayerUtils.symbolPreviewPixmap(self._symbols[kind], QSize(16, 16))
            self._icons[kind] = QIcon(pixmap)
        return self._icons[kind]
