"""One widget for each kind of parameter, all with the same face: `value`, `show_value`, `edited`."""

import math

from qgis.core import QgsMapLayerProxyModel, QgsProcessing, QgsProcessingParameterNumber
from qgis.gui import QgsDoubleSpinBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLineEdit

from ...processing.compat import is_null
from ...processing.layers.local_numbers import number_locale, short_number
from ...processing.translation import tr
from ..forms import LETTERS


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
        combo.setLayer(None)
        return _list(combo, self)

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
        return _list(combo, self)

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
        return _list(combo, self)

    def _put(self, value):
        self.widget.setCurrentIndex(int(value or 0))

    def _get(self):
        return self.widget.currentIndex()


class YearEditor(Editor):
    """A year that a table of production has, None for the latest."""

    def _make(self, definition, parent):
        self._years_of = None
        return _list(QComboBox(parent), self)

    def show_years(self, layer, field):
        """Offer the years of a table, the latest first; read again when the table, its field or its rows are others."""
        years_of = (layer.id(), field, layer.featureCount()) if layer is not None and field else ()
        if years_of == self._years_of:
            return
        self._years_of = years_of
        self.widget.clear()
        self.widget.addItem(tr("The latest"), None)
        for year in years_in(layer, field):
            self.widget.addItem(f"{year:g}", year)
        self.widget.setEnabled(self.widget.count() > 1)

    def _put(self, value):
        years = [self.widget.itemData(place) for place in range(self.widget.count())]
        if value is not None and value not in years:
            # the run tells that the table has no such year
            self.widget.addItem(f"{value:g}", value)
            years.append(value)
            self.widget.setEnabled(True)
        self.widget.setCurrentIndex(years.index(value) if years else -1)

    def _get(self):
        return self.widget.currentData()


def _list(combo, editor):
    """A list as narrow as a few letters, which tells its editor what the person chooses."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(LETTERS)
    # emitted for the person only, not when a layer leaves the project
    combo.activated.connect(editor._changed)
    return combo


def years_in(layer, field):
    """Years of a table of production, the latest first; what is no number is left out.

    Parameters
    ----------
    layer : QgsVectorLayer or None
    field : str or None
    """
    place = layer.fields().lookupField(field) if layer is not None and field else -1
    if place < 0:
        return []
    years = {_year(value) for value in layer.uniqueValues(place) if not is_null(value)}
    return sorted((year for year in years if math.isfinite(year)), reverse=True)


def _year(value):
    """`value` as a number, NaN where it is none."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan


def make_editor(definition, parent):
    """The editor of a parameter."""
    return (YearEditor if definition.name() == YEAR else EDITORS[definition.type()])(definition, parent)


YEAR = "YEAR"
EDITORS = {
    "source": LayerEditor,
    "field": FieldEditor,
    "number": NumberEditor,
    "string": TextEditor,
    "boolean": FlagEditor,
    "enum": ChoiceEditor,
}
