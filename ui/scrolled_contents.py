"""What a window holds where the window may be smaller than that."""

from qgis.PyQt.QtWidgets import QWidget


class ScrolledContents(QWidget):
    """Contents of a scroll area that are scrolled only when not even their least height fits.

    A scroll area would give them their usual height, and hide the last buttons sooner than needed.
    """

    def heightForWidth(self, width):
        return self.layout().minimumHeightForWidth(width)


class ScrolledTabs(QWidget):
    """The same for tabs alone, whose pages hold what can be scrolled or squeezed."""

    def heightForWidth(self, width):
        return self.minimumSizeHint().height()
