"""The inputs of a study by theme: layers, fields and numbers, each with its problems below."""

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...processing.layers.local_numbers import number
from ...processing.translation import tr
from .input_editors import YEAR, FieldEditor, LayerEditor, make_editor
from .input_groups import input_groups


class InputForm(QWidget):
    """Widgets for the parameters of ``territorios:study``.

    Parameters
    ----------
    definitions : dict of str to QgsProcessingParameterDefinition

    Signals
    -------
    chosen : (str, object)
        Parameter and the value the person gave it; None takes it away.
    accepted : str
        A guess the person found right.
    """

    chosen = pyqtSignal(str, object)
    accepted = pyqtSignal(str)

    def __init__(self, definitions, parent=None):
        super().__init__(parent)
        self._definitions = definitions
        self._editors, self._guess, self._problems, self._box = {}, {}, {}, {}
        self._more = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for name, title, shown, more in input_groups():
            layout.addWidget(self._group(name, title, shown, more))
        layout.addStretch(1)

    def load(self, inputs, guessed):
        """Show a study.

        Parameters
        ----------
        inputs : StudyInputs
        guessed : collection of str
            Parameters whose value nobody has looked at yet.
        """
        for name, editor in self._editors.items():
            if isinstance(editor, LayerEditor):
                editor.show_value(inputs.layer(name))
        for name, editor in self._editors.items():
            if isinstance(editor, LayerEditor):
                continue
            if isinstance(editor, FieldEditor):
                parent = self._definitions[name].parentLayerParameterName()
                editor.show_layer(inputs.layer(parent))
            elif name == YEAR:
                editor.show_years(inputs.layer("PRODUCTION"), inputs.field("YEAR_FIELD"))
            editor.show_value(inputs.parameters.get(name))
        for name, button in self._guess.items():
            button.setVisible(name in guessed and inputs.given(name))
        for name, _, shown, more in input_groups():
            box, options = self._box[name], self._more.get(name)
            if options is not None and any(inputs.given(parameter) for parameter in more):
                options.setCollapsed(False)
            if name != "localities" and not any(inputs.given(parameter) for parameter in shown):
                box.setCollapsed(True)

    def show_problems(self, problems):
        """Show what is wrong below each input, and how many in the title of its theme."""
        texts = {}
        for problem in problems:
            texts.setdefault(problem.parameter, []).append(problem)
        for name, (line, icon, label) in self._problems.items():
            found = texts.get(name, [])
            line.setVisible(bool(found))
            if found:
                serious = any(problem.serious for problem in found)
                file = "/mIconCritical.svg" if serious else "/mIconWarning.svg"
                size = label.fontMetrics().height()
                icon.setPixmap(QgsApplication.getThemeIcon(file).pixmap(size, size))
                icon.setAccessibleName(tr("Problem") if serious else tr("Notice"))
                label.setText("\n".join(problem.text for problem in found))
        for name, title, shown, more in input_groups():
            count = sum(len(texts.get(parameter, [])) for parameter in (*shown, *more))
            self._box[name].setTitle(tr("{} (to look at: {})").format(title, number(count)) if count else title)

    def show_input(self, parameter):
        """Open the theme of a parameter and put the focus on it."""
        for name, _, shown, more in input_groups():
            if parameter in (*shown, *more):
                self._box[name].setCollapsed(False)
                if parameter in more:
                    self._more[name].setCollapsed(False)
        editor = self._editors.get(parameter)
        if editor is not None:
            editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor.widget if editor is not None else None

    def editor(self, parameter):
        """Editor of a parameter."""
        return self._editors[parameter]

    def _group(self, name, title, shown, more):
        box = QgsCollapsibleGroupBoxBasic(title, self)
        box.setObjectName(f"group_{name}")
        page, form = _form(box)
        for parameter in shown:
            self._add_row(form, parameter, page)
        _name_arrow(box, title)
        if more:
            options = QgsCollapsibleGroupBoxBasic(tr("More options"), page)
            _name_arrow(options, tr("More options"))
            inner, rows = _form(options)
            for parameter in more:
                self._add_row(rows, parameter, inner)
            options.setCollapsed(True)
            form.addRow(options)
            self._more[name] = options
        self._box[name] = box
        return box

    def _add_row(self, form, name, parent):
        definition = self._definitions[name]
        editor = make_editor(definition, parent)
        editor.edited.connect(lambda: self.chosen.emit(name, editor.value()))
        self._editors[name] = editor
        label = QLabel(definition.description(), parent)
        label.setToolTip(definition.help())
        label.setWordWrap(True)
        label.setBuddy(editor.widget)
        row = QHBoxLayout()
        row.addWidget(editor.widget, 1)
        if isinstance(editor, (LayerEditor, FieldEditor)):
            row.addWidget(self._guess_button(name, parent))
        form.addRow(label, row)
        form.addRow(self._problem_line(name, parent))

    def _guess_button(self, name, parent):
        button = QToolButton(parent)
        button.setObjectName(f"guess_{name}")
        button.setText(tr("guessed"))
        button.setToolTip(tr("Taken from its name. Press if it is right, or choose another."))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.accepted.emit(name))
        button.hide()
        self._guess[name] = button
        return button

    def _problem_line(self, name, parent):
        line = QWidget(parent)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        icon, label = QLabel(line), QLabel(line)
        label.setObjectName(f"problem_{name}")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        line.hide()
        self._problems[name] = (line, icon, label)
        return line


def _name_arrow(box, title):
    """Say what the arrow beside a title opens."""
    box.findChild(QToolButton, "collapseButton").setAccessibleName(title)


def _form(box):
    """A page with a form inside a group: the group shows all that is directly in it when it opens."""
    page = QWidget(box)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    form = QFormLayout(page)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return page, form
