"""Dock: the productive axes: chains, corridors, bottlenecks and baskets, a tab for each."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QHBoxLayout, QPushButton, QToolButton, QWidget

from ...processing.translation import tr
from ..forms import load_form
from ..project_signals import ProjectSignals
from .baskets_page import BasketsPage
from .bottlenecks_page import BottlenecksPage
from .chains_page import ChainsPage
from .corridors_page import CorridorsPage


class AxesBoard(QDockWidget):
    """Board of productive axes; each tab works alone.

    Parameters
    ----------
    iface : QgisInterface
    windows : Windows
    """

    def __init__(self, iface, windows):
        super().__init__(iface.mainWindow())
        load_form(self, __file__)
        self.pages = []
        for page, title in (
            (ChainsPage, tr("C&hains")),
            (CorridorsPage, tr("C&orridors")),
            (BottlenecksPage, tr("&Bottlenecks")),
            (BasketsPage, tr("B&askets")),
        ):
            self.pages.append(page(iface, self.tabs))
            place = self.tabs.addTab(self.pages[-1], title)
            self.tabs.setTabToolTip(place, title.replace("&", ""))
        self.chains, self.corridors, self.bottlenecks, self.baskets = self.pages
        # narrow docks cut the names of the tabs rather than scroll them
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.from_study = QPushButton(tr("Fill from the st&udy"), self.tabs)
        self.from_study.setToolTip(tr("Take the inputs and results of the study again, for example after a step ran."))
        self.from_study.clicked.connect(self.take_study)
        self._corner = QWidget(self.tabs)
        self.help = QToolButton(self._corner)
        row = QHBoxLayout(self._corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.from_study)
        row.addWidget(self.help)
        row.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.tabs.setCornerWidget(self._corner)
        self._project = ProjectSignals(
            layersWillBeRemoved=self._layers_go, readProject=self.take_study, cleared=self._project_gone
        )

    def resizeEvent(self, event):
        """The buttons stand above the tabs where there is no room beside them."""
        super().resizeEvent(event)
        room = self.tabs.tabBar().sizeHint().width() + self._corner.sizeHint().width()
        narrow = self.content.width() < room + 2 * self._corner.sizeHint().height()
        beside = self.tabs.cornerWidget() is self._corner
        if narrow == beside:
            self.tabs.setCornerWidget(None if narrow else self._corner)
            if narrow:
                self.outer.insertWidget(0, self._corner)
            self._corner.show()
            self.tabs.updateGeometry()

    def take_study(self, *_):
        """Fill every tab from the study of the project."""
        for page in self.pages:
            page.take_study()

    def _project_gone(self):
        for page in self.pages:
            page.abandon()
        self.take_study()

    def _layers_go(self, ids):
        for page in self.pages:
            page.layers_go(ids)

    def showEvent(self, event):
        super().showEvent(event)
        if self._project.attach():
            self.take_study()

    def closeEvent(self, event):
        self._project.detach()
        for page in self.pages:
            page.abandon()
        super().closeEvent(event)
