"""Forms drawn in Qt Designer: each ``.ui`` file stands beside the module that uses it."""

import sys
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QComboBox, QPlainTextEdit, QScrollArea, QTableView, QTextEdit, QToolButton

from ..processing.translation import tr

LETTERS = 8  # that a list shows at least


def load_form(widget, module_file):
    """Lay out `widget` as the ``.ui`` file with the name of its module says; children become attributes.

    Parameters
    ----------
    widget : QWidget
    module_file : str
        ``__file__`` of the module.
    """
    searched = list(sys.path)
    try:
        uic.loadUi(str(Path(module_file).with_suffix(".ui")), widget, __package__)
    finally:
        sys.path[:] = searched  # PyQt adds the current folder, from which then any module could be taken
    _suit_narrow_windows(widget)
    _suit_the_keyboard(widget)


def name_file_widget(widget, name):
    """Name the line and the button of a `QgsFileWidget` for those who cannot see what they are for."""
    widget.lineEdit().setAccessibleName(name)
    for button in widget.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
        button.setAccessibleName(tr("Browse: {}").format(name))


def _suit_narrow_windows(widget):
    """Lists ask for a few letters, however long the name of a layer is; they take what room there is."""
    for combo in widget.findChildren(QComboBox):
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(combo.minimumContentsLength() or LETTERS)
    for area in widget.findChildren(QScrollArea):
        if area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            _DownOnly(area)


class _DownOnly(QObject):
    """Keeps an area that scrolls up and down as wide as what it holds."""

    def __init__(self, area):
        super().__init__(area)
        self._area = area
        area.widget().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            bar = self._area.verticalScrollBar().sizeHint().width()
            self._area.setMinimumWidth(watched.minimumSizeHint().width() + bar + 2 * self._area.frameWidth())
        return super().eventFilter(watched, event)


def _suit_the_keyboard(widget):
    """The Tab key walks on from tables and texts, and does not stop at what only scrolls."""
    for table in widget.findChildren(QTableView):
        table.setTabKeyNavigation(False)
    for kind in (QTextEdit, QPlainTextEdit):
        for text in widget.findChildren(kind):
            text.setTabChangesFocus(True)
    for area in widget.findChildren(QScrollArea):
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
