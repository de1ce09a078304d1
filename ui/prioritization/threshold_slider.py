"""A threshold as a slider and a box that always say the same."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSizePolicy, QSlider, QWidget

from ...processing.layers.local_numbers import number_locale

LARGEST = 1e9


class ThresholdSlider(QWidget):
    """Slider for the usual values, box for any of zero or more.

    Parameters
    ----------
    step : float
        Of the slider and of the arrows of the box.
    decimals : int
    scale : float
        What is shown is `scale` times the value: 100 for a share shown as a percentage.
    suffix : str

    Signals
    -------
    changed
        At every change by hand.
    """

    changed = pyqtSignal()

    def __init__(self, title, step, decimals=0, scale=1.0, suffix="", parent=None):
        super().__init__(parent)
        self._step, self._scale = step, scale
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(title)
        self.box = QDoubleSpinBox(self)
        self.box.setAccessibleName(title)
        self.box.setLocale(number_locale())
        self.box.setGroupSeparatorShown(True)
        self.box.setDecimals(decimals)
        self.box.setRange(0.0, LARGEST)
        self.box.setSingleStep(step)
        self.box.setSuffix(suffix)
        # as wide as usual values need, not as the largest does
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.setFixedWidth(self.box.fontMetrics().horizontalAdvance(f"0,000,000{suffix}") + 24)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.box)
        self.set_most(100 * step)
        self.slider.valueChanged.connect(self._slid)
        self.box.valueChanged.connect(self._boxed)

    def set_most(self, most):
        """Let the slider go up to `most`, as shown."""
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(1, round(most / self._step)))
        self.slider.setPageStep(max(1, self.slider.maximum() // 20))
        self.slider.setValue(round(self.box.value() / self._step))
        self.slider.blockSignals(False)

    def value(self):
        # the quotient of a number with few decimals, without the noise of the division
        return round(self.box.value() / self._scale, 10)

    def set_value(self, value):
        """Show `value` without a signal."""
        self.box.blockSignals(True)
        self.box.setValue(value * self._scale)
        self.box.blockSignals(False)
        self._follow()

    def _slid(self, position):
        self.box.setValue(position * self._step)

    def _boxed(self, value):
        self._follow()
        self.changed.emit()

    def _follow(self):
        self.slider.blockSignals(True)
        self.slider.setValue(round(self.box.value() / self._step))
        self.slider.blockSignals(False)
