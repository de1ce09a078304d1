"""The parameters of an algorithm on a page of the board, filled from the study or guessed by name."""

from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...processing.translation import tr
from ..study.input_editors import YEAR, FieldEditor, LayerEditor, make_editor
from .study_values import guessed_fields


class RunInputs(QWidget):
    """Widgets for some parameters of one algorithm.

    Parameters
    ----------
    algorithm : str
        Id with its provider.
    names : sequence of str
        Parameters that everybody gives.
    more : sequence of str
        Those that few give, hidden at first.

    Signals
    -------
    changed
        Something else is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, algorithm, names, more, parent):
        super().__init__(parent)
        self._filling = False
        self.algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        self.editors = {}
        self.more = None
        self._first_of_more = more[0] if more else ""
        # before the combos do: they would go on to another layer
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._form(names))
        if more:
            self.more = QToolButton(self)
            self.more.setText(tr("More options"))
            self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.more.setAutoRaise(True)
            self.more.setCheckable(True)
            box = QWidget(self)
            box.setLayout(self._form(more))
            self.more.toggled.connect(lambda on: self._open_more(box, on))
            self._open_more(box, False)
            outer.addWidget(self.more)
            outer.addWidget(box)

    def _open_more(self, box, on):
        box.setVisible(on)
        self.more.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)

    def _form(self, names):
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in names:
            definition = self.algorithm.parameterDefinition(name)
            editor = make_editor(definition, self)
            label = QLabel(definition.description(), self)
            label.setBuddy(editor.widget)
            label.setWordWrap(True)
            label.setToolTip(definition.help())
            form.addRow(label, editor.widget)
            editor.edited.connect(self._edited)
            if isinstance(editor, LayerEditor):
                editor.widget.layerChanged.connect(lambda layer, name=name: self._layer_changed(name, layer))
            editor.show_value(None)
            self.editors[name] = editor
        return form

    def fill(self, values):
        """Show `values`: layers as `QgsVectorLayer`, others as the algorithm takes them.

        A field that is absent is guessed, one that is "" stays empty.
        """
        self._filling = True
        for name, editor in self.editors.items():
            if isinstance(editor, LayerEditor):
                editor.show_value(values.get(name) or editor.widget.currentLayer())
        for name, editor in self.editors.items():
            if not isinstance(editor, (LayerEditor, FieldEditor)) and name in values:
                editor.show_value(values[name])
        for name, editor in self.editors.items():
            if isinstance(editor, LayerEditor):
                self._show_fields(name, values if values.get(name) is editor.widget.currentLayer() else {})
        self._show_years(values)
        self._filling = False
        self.changed.emit()

    def focus_chain(self):
        """Widgets in the order in which Tab goes through them."""
        chain = []
        for name, editor in self.editors.items():
            if self.more is not None and name == self._first_of_more:
                chain.append(self.more)
            chain.append(editor.widget)
        return chain

    def layer(self, name):
        """Layer chosen for `name`, or None."""
        layer = self.editors[name].widget.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def value(self, name):
        """What is chosen for a parameter that is not a layer, None for nothing or the default."""
        return self.editors[name].value()

    def parameters(self):
        """What is chosen, as a run of the algorithm takes it."""
        chosen = {
            name: self.layer(name) if isinstance(editor, LayerEditor) else editor.value()
            for name, editor in self.editors.items()
        }
        return {name: value for name, value in chosen.items() if value is not None}

    def missing(self):
        """What must still be chosen, as a sentence; "" when nothing."""
        chosen = self.parameters()
        definitions = [self.algorithm.parameterDefinition(name) for name in self.editors]
        lacking = [
            f"“{definition.description()}”"
            for definition in definitions
            if definition.name() not in chosen
            and definition.defaultValue() is None
            and not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        ]
        return tr("Choose {}.").format(", ".join(lacking)) if lacking else ""

    def _layers_go(self, ids):
        for editor in self.editors.values():
            if isinstance(editor, LayerEditor) and editor.value() in ids:
                editor.show_value(None)

    def _layer_changed(self, name, layer):
        if not self._filling:
            self._show_fields(name, {})
            self._edited()

    def _show_fields(self, parent, values):
        """Offer the fields of the layer `parent`, and choose those of `values` or of known names."""
        layer = self.layer(parent)
        children = [name for name, editor in self.editors.items() if self._parent(name, editor) == parent]
        known = [field.name() for field in layer.fields()] if layer is not None else []
        before = {name: self.editors[name].value() for name in children}
        given = {name: values.get(name, before[name]) for name in children}
        given = {name: field for name, field in given.items() if field in known}
        wanted = [name for name in children if values.get(name) != "" and name not in given]
        chosen = {**guessed_fields(wanted, known, given.values()), **given}
        for name in children:
            self.editors[name].show_layer(layer)
            self.editors[name].show_value(chosen.get(name, ""))

    def _parent(self, name, editor):
        if not isinstance(editor, FieldEditor):
            return None
        return self.algorithm.parameterDefinition(name).parentLayerParameterName()

    def _show_years(self, values):
        """Offer the years of the production, and choose that of `values`."""
        if YEAR in self.editors:
            self.editors[YEAR].show_years(self.layer("PRODUCTION"), self.value("YEAR_FIELD"))
            if YEAR in values:
                self.editors[YEAR].show_value(values[YEAR])

    def _edited(self):
        self._show_years({})
        self.changed.emit()
