"""What a panel has to say, in a line as tall as its text, with a button for what to do about it."""

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from ...processing.translation import tr

ICONS = {
    Qgis.MessageLevel.Info: "/mIconInfo.svg",
    Qgis.MessageLevel.Success: "/mIconSuccess.svg",
    Qgis.MessageLevel.Warning: "/mIconWarning.svg",
}


class MessageLine(QFrame):
    """Hidden while there is nothing to say. A message bar of QGIS would cut long sentences in a narrow dock."""

    def __init__(self, parent):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._icon, self.label = QLabel(self), QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton(self)
        self._what = None
        self.action.clicked.connect(lambda: self._what())
        close = QToolButton(self)
        close.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        close.setToolTip(tr("Close this message"))
        close.setAccessibleName(tr("Close this message"))
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close.clicked.connect(lambda: self.say(""))
        rows = QGridLayout(self)
        rows.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        rows.addWidget(self._icon, 0, 0, top)
        rows.addWidget(self.label, 0, 1)
        rows.addWidget(close, 0, 2, top)
        rows.addWidget(self.action, 1, 1, Qt.AlignmentFlag.AlignLeft)
        self.say("")

    def say(self, text, level=Qgis.MessageLevel.Info, action="", what=None):
        """Show a text in place of the one before, "" for none.

        Parameters
        ----------
        text : str
        level : Qgis.MessageLevel
        action : str
            Text of the button, "" for none.
        what : callable, optional
            Called by the button.
        """
        size = self.fontMetrics().height()
        self._icon.setPixmap(QgsApplication.getThemeIcon(ICONS[level]).pixmap(size, size))
        self.label.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._what = what
        self.setVisible(bool(text))
