"""The manual, one key away from each window."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..processing.algorithms.base import manual_url
from ..processing.translation import tr


class ManualHelp(QObject):
    """Opens what the manual says of a window, by its button `help` or by F1 anywhere in it.

    Parameters
    ----------
    window : QWidget
        Its form has the tool button `help`.
    page : str
        Page of the manual, without the ending.
    anchor : str
        Place on the page.
    """

    def __init__(self, window, page, anchor):
        super().__init__(window)
        self._page, self._anchor = page, anchor
        name = tr("This window in the manual (F1)")
        window.help.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        window.help.setAutoRaise(True)
        window.help.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.help.setToolTip(name)
        window.help.setAccessibleName(name)
        window.help.clicked.connect(lambda: self.open())
        window.installEventFilter(self)

    def open(self):
        """Show the page in the browser."""
        QDesktopServices.openUrl(QUrl(manual_url(self._page, self._anchor)))

    def eventFilter(self, watched, event):
        """Take F1 from the help of QGIS, which has it as the key of a menu."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        if event.key() != Qt.Key.Key_F1:
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.open()
        return True
