"""Thresholds and readings of the four criteria as widgets, with the titles of the algorithm's parameters."""

from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel

from ...processing.algorithms.prioritization.program_parameters import FIELD
from ...processing.methods.prioritization.program_rules import ALSO_SELECTION
from ...processing.translation import tr
from .live_selection import READINGS, THRESHOLDS, new_algorithm
from .threshold_slider import ThresholdSlider

# step, decimals, scale and suffix of each threshold, and what its slider reaches at least
SLIDERS = {
    "RATIO": (1.0, 2, 100.0, " %", 100.0),
    "POPULATION_FLOOR": (10.0, 0, 1.0, "", 2500.0),
    "RADIUS": (100.0, 0, 1.0, "", 30_000.0),
    "FAMILIES_FLOOR": (1.0, 0, 1.0, "", 200.0),
}


class ProgramSettings(QObject):
    """The widgets of `SETTINGS`, put into two forms.

    Parameters
    ----------
    thresholds, readings : QFormLayout
        Where the widgets go.

    Signals
    -------
    changed
        At every change by hand.
    """

    changed = pyqtSignal()

    def __init__(self, thresholds, readings, parent):
        super().__init__(parent)
        algorithm = new_algorithm()
        self.sliders, self.combos, self._labels = {}, {}, {}
        for name in THRESHOLDS:
            definition = algorithm.parameterDefinition(name)
            step, decimals, scale, suffix, most = SLIDERS[name]
            slider = ThresholdSlider(definition.description(), step, decimals, scale, suffix)
            slider.set_most(most)
            slider.changed.connect(self.changed)
            self.sliders[name] = slider
            self._add(thresholds, definition, slider)
        for name in READINGS:
            definition = algorithm.parameterDefinition(name)
            if name == "DISPERSION_MAX":
                self.dispersion = ThresholdSlider(definition.description(), 100.0)
                self.dispersion.box.setSpecialValueText(tr("No limit"))
                self.dispersion.set_most(50_000.0)
                self.dispersion.changed.connect(self._react)
                self._add(readings, definition, self.dispersion)
                continue
            if name == "DISTANCE_FIELD":
                self.distance_field = combo = QgsFieldComboBox()
                combo.setAllowEmptyFieldName(True)
                combo.fieldChanged.connect(self._react)
            else:
                self.combos[name] = combo = QComboBox()
                combo.addItems(definition.options())
                combo.currentIndexChanged.connect(self._react)
            combo.setAccessibleName(definition.description())
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(20)
            self._add(readings, definition, combo)
        self._quiet = False
        self._show_what_applies()

    def set_layer(self, layer):
        """Offer the fields of `layer` for the distance."""
        self._quiet = True
        kept = self.distance_field.currentField()
        self.distance_field.setLayer(layer)
        self.distance_field.setField(kept)
        self._quiet = False

    def values(self):
        """Values of `SETTINGS`."""
        values = {name: slider.value() for name, slider in self.sliders.items()}
        values |= {name: combo.currentIndex() for name, combo in self.combos.items()}
        values["DISTANCE_FIELD"] = self.distance_field.currentField() or None
        # its box shows no limit at 0
        values["DISPERSION_MAX"] = self.dispersion.value() or None
        return values

    def set_values(self, values):
        """Show other settings without a signal."""
        self._quiet = True
        for name, slider in self.sliders.items():
            slider.set_value(values[name])
        for name, combo in self.combos.items():
            combo.setCurrentIndex(int(values[name]))
        self.distance_field.setField(values["DISTANCE_FIELD"] or "")
        self.dispersion.set_value(values["DISPERSION_MAX"] or 0.0)
        self._quiet = False
        self._show_what_applies()

    def _react(self):
        if not self._quiet:
            self._show_what_applies()
            self.changed.emit()

    def _show_what_applies(self):
        from_field = self.combos["DISTANCE"].currentIndex() == FIELD
        self.distance_field.setEnabled(from_field)
        self.combos["SEAT_RULE"].setEnabled(not from_field)
        self.combos["DISPERSION_METRIC"].setEnabled(self.dispersion.value() > 0.0)
        algorithm = new_algorithm()
        floor, radius = (algorithm.parameterDefinition(name).description() for name in ("POPULATION_FLOOR", "RADIUS"))
        if self.combos["FLOOR_APPLIES"].currentIndex() != ALSO_SELECTION:
            floor = tr("{} (only orders the territories)").format(floor)
        if from_field:
            radius = tr("Distance to the seat below (in the unit of its field)")
        self._labels["POPULATION_FLOOR"].setText(floor)
        self._labels["RADIUS"].setText(radius)

    def _add(self, form, definition, widget):
        widget.setObjectName(definition.name().lower())
        self._labels[definition.name()] = label = QLabel(definition.description())
        label.setBuddy(widget.box if isinstance(widget, ThresholdSlider) else widget)
        label.setWordWrap(True)
        for part in (label, widget):
            part.setToolTip(definition.help())
        # a row each: together the label would not take the whole width
        form.addRow(label)
        form.addRow(widget)
