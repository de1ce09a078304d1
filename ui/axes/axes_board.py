"""Dock: the productive axes: chains, corridors, bottlenecks and baskets, a tab for each."""

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
            self.tabs.addTab(self.pages[-1], title)
        self.chains, self.corridors, self.bottlenecks, self.baskets = self.pages
        self.from_study = QPushButton(tr("Fill from the st&udy"), self.tabs)
        self.from_study.setToolTip(tr("Take the inputs and results of the study again, for example after a step ran."))
        self.from_study.clicked.connect(self.take_study)
        corner = QWidget(self.tabs)
        self.help = QToolButton(corner)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.from_study)
        row.addWidget(self.help)
        self.tabs.setCornerWidget(corner)
        self._project = ProjectSignals(
            layersWillBeRemoved=self._layers_go, readProject=self.take_study, cleared=self._project_gone
        )

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
