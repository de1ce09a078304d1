"""One widget for each kind of parameter, all with the same face: `value`, `show_value`, `edited`."""

from qgis.core import QgsMapLayerProxyModel, QgsProcessing, QgsProcessingParameterNumber
from qgis.gui import QgsDoubleSpinBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLineEdit

from ...processing.layers.local_numbers import number_locale, short_number
from ...processing.translation import tr


class Editor(QObject):
    """A parameter on screen.

    Parameters
    ----------
    definition : QgsProcessingParameterDefinition

    Attributes
    ----------
    widget : QWidget

    Signals
    -------
    edited
        The person changed the value; not emitted by `show_value`.
    """

    edited = pyqtSignal()

    def __init__(self, definition, parent):
        super().__init__(parent)
        self._default = definition.defaultValue()
        self._showing = False
        self.widget = self._make(definition, parent)
        self.widget.setObjectName(definition.name())
        self.widget.setToolTip(definition.help())
        self.widget.setAccessibleName(definition.description())
        # the wheel scrolls the panel and changes only what has the focus
        self.widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def show_value(self, value):
        """Show `value`, or the default when it is None."""
        self._showing = True
        self._put(self._default if value is None else value)
        self._showing = False

    def value(self):
        """What is chosen; None for nothing and for the default."""
        chosen = self._get()
        return None if chosen in (None, "") or chosen == self._default else chosen

    def _changed(self, *ignored):
        if not self._showing:
            self.edited.emit()


class LayerEditor(Editor):
    """A layer of the project; its value is the id."""

    FILTERS = {
        QgsProcessing.SourceType.TypeVectorPoint: QgsMapLayerProxyModel.Filter.PointLayer,
        QgsProcessing.SourceType.TypeVectorLine: QgsMapLayerProxyModel.Filter.LineLayer,
        QgsProcessing.SourceType.TypeVectorPolygon: QgsMapLayerProxyModel.Filter.PolygonLayer,
    }

    def _make(self, definition, parent):
        combo = QgsMapLayerComboBox(parent)
        kind = definition.dataTypes()[0] if definition.dataTypes() else None
        combo.setFilters(self.FILTERS.get(kind, QgsMapLayerProxyModel.Filter.VectorLayer))
        combo.setAllowEmptyLayer(True)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.setLayer(None)
        # emitted for the person only, not when a layer leaves the project
        combo.activated.connect(self._changed)
        return combo

    def _put(self, layer):
        self.widget.setLayer(layer or None)

    def _get(self):
        layer = self.widget.currentLayer()
        return layer.id() if layer is not None else None


class FieldEditor(Editor):
    """A field of the layer of another parameter."""

    def _make(self, definition, parent):
        combo = QgsFieldComboBox(parent)
        combo.setAllowEmptyFieldName(True)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.activated.connect(self._changed)
        return combo

    def show_layer(self, layer):
        """Offer the fields of `layer`."""
        self._showing = True
        if self.widget.layer() is not layer:
            self.widget.setLayer(layer)
        self.widget.setEnabled(layer is not None)
        self._showing = False

    def _put(self, field):
        self.widget.setField(field or "")

    def _get(self):
        return self.widget.currentField()


class _PlainSpinBox(QgsDoubleSpinBox):
    """Numbers with no more decimals than they have."""

    def __init__(self, parent):
        super().__init__(parent)
        self.setLocale(number_locale())
        self.setGroupSeparatorShown(True)
        self.setExpressionsEnabled(False)

    def textFromValue(self, value):
        return short_number(value)


class NumberEditor(Editor):
    """A number; one without a default may be left out."""

    def _make(self, definition, parent):
        spin = _PlainSpinBox(parent)
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        spin.setDecimals(0 if whole else 4)
        self._optional = self._default is None
        spin.setRange(-1.0 if self._optional else definition.minimum(), definition.maximum())
        if self._optional:
            spin.setSpecialValueText(tr("no limit"))
        spin.setClearValue(-1.0 if self._optional else float(self._default))
        spin.setSingleStep(0.01 if definition.maximum() <= 1.0 or (self._default or 1.0) < 1.0 else 1.0)
        spin.setKeyboardTracking(False)
        spin.setMinimumWidth(spin.fontMetrics().averageCharWidth() * 12)
        spin.valueChanged.connect(self._changed)
        return spin

    def _put(self, value):
        self.widget.setValue(-1.0 if value is None else float(value))

    def _get(self):
        value = self.widget.value()
        return None if self._optional and value < 0.0 else value


class TextEditor(Editor):
    """A line of text."""

    def _make(self, definition, parent):
        line = QLineEdit(parent)
        line.editingFinished.connect(self._changed)
        return line

    def _put(self, text):
        self.widget.setText(text or "")

    def _get(self):
        return self.widget.text().strip()


class FlagEditor(Editor):
    """Yes or no."""

    def _make(self, definition, parent):
        box = QCheckBox(parent)
        box.toggled.connect(self._changed)
        return box

    def _put(self, value):
        self.widget.setChecked(bool(value))

    def _get(self):
        return self.widget.isChecked()


class ChoiceEditor(Editor):
    """One of a few; its value is the number of the choice."""

    def _make(self, definition, parent):
        combo = QComboBox(parent)
        combo.addItems(definition.options())
        combo.activated.connect(self._changed)
        return combo

    def _put(self, value):
        self.widget.setCurrentIndex(int(value or 0))

    def _get(self):
        return self.widget.currentIndex()


EDITORS = {
    "source": LayerEditor,
    "field": FieldEditor,
    "number": NumberEditor,
    "string": TextEditor,
    "boolean": FlagEditor,
    "enum": ChoiceEditor,
}
