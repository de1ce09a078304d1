"""The localities and their fields: from the study, from an earlier time, or guessed by their names."""

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel

from ...processing.translation import tr
from ..study.field_guess import guess_fields
from .live_selection import FIELDS, new_algorithm
from .place_names import NAME_FIELDS

NAME = "NAME"
NAMES = (NAME, NAME_FIELDS["territory"], NAME_FIELDS["state"])
# The column with which a study gives its localities their territory.
STUDY_TERRITORY = "functional_territory"


def study_localities(study, project):
    """The localities of a study for the explorer: layer or None, and parameter to field.

    Its result is taken where only the result says the territory of each locality.
    """
    fields = {name: study.field(name) for name in (*FIELDS, NAME) if study.field(name)}
    layer = study.layer("LOCALITIES")
    result = study.result(project, "verdicts")
    if "TERRITORY" not in fields and result is not None and result.fields().lookupField(STUDY_TERRITORY) >= 0:
        return result, {**fields, "TERRITORY": STUDY_TERRITORY}
    return layer, fields


class ProgramInputs(QObject):
    """Combo boxes of the layer of localities and its fields.

    Parameters
    ----------
    form : QFormLayout
        Where they go.

    Signals
    -------
    changed
        At every change by hand.
    """

    changed = pyqtSignal()

    def __init__(self, form, parent):
        super().__init__(parent)
        algorithm = new_algorithm()
        self._quiet = False
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.layers.setAllowEmptyLayer(True)
        self.layers.setLayer(None)
        self.layers.layerChanged.connect(self._take_layer)
        self._add(form, algorithm.parameterDefinition("LOCALITIES"), self.layers)
        self.fields = {}
        name_texts = _name_texts()
        for name in (*FIELDS, *NAMES):
            combo = QgsFieldComboBox()
            combo.setAllowEmptyFieldName(True)
            combo.fieldChanged.connect(self._react)
            self.fields[name] = combo
            if name in name_texts:
                self._row(form, *name_texts[name], combo, name.lower())
            else:
                self._add(form, algorithm.parameterDefinition(name), combo)

    def layer(self):
        """The chosen layer, or None."""
        return self.layers.currentLayer()

    def values(self):
        """Parameter → chosen field, without the empty ones."""
        chosen = {name: combo.currentField() for name, combo in self.fields.items()}
        return {name: field for name, field in chosen.items() if field}

    def missing(self):
        """Titles of the fields still to be chosen."""
        algorithm, chosen = new_algorithm(), self.values()
        return [
            algorithm.parameterDefinition(name).description()
            for name in FIELDS
            if name not in chosen and name != "IS_SEAT"
        ]

    def set(self, layer, fields):
        """Show a layer and its fields, those not given guessed by their names, without a signal."""
        self._quiet = True
        self.layers.setLayer(layer)
        names = [] if layer is None else layer.fields().names()
        given = {name: field for name, field in fields.items() if field in names}
        open_ones = [name for name in self.fields if name not in given]
        given |= guess_fields(open_ones, names, given.values())
        for name, combo in self.fields.items():
            combo.setLayer(layer)
            combo.setField(given.get(name, ""))
        self._quiet = False

    def _take_layer(self, layer):
        if not self._quiet:
            self.set(layer, {})
            self.changed.emit()

    def _react(self):
        if not self._quiet:
            self.changed.emit()

    def _add(self, form, definition, combo):
        self._row(form, definition.description(), definition.help(), combo, definition.name().lower())

    def _row(self, form, title, help_text, combo, name):
        combo.setObjectName(name)
        combo.setAccessibleName(title)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(16)
        label = QLabel(title)
        label.setBuddy(combo)
        label.setWordWrap(True)
        for part in (label, combo):
            part.setToolTip(help_text)
        # a row each: together the label would not take the whole width
        form.addRow(label)
        form.addRow(combo)


def _name_texts():
    """Title and help of each of `NAMES`."""
    of_place = tr("Name that people know. Empty: the one that the study has, else the code is shown.")
    return {
        NAME: (tr("Locality name"), tr("Name that people know.")),
        NAME_FIELDS["territory"]: (tr("Territory name"), of_place),
        NAME_FIELDS["state"]: (tr("State name"), of_place),
    }
