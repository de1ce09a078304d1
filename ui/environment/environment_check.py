"""Dialog with the versions the plugin runs on and the packages it finds."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QHeaderView, QTableWidgetItem

from ...processing.translation import tr
from ..forms import load_form
from .environment_report import environment_report

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
PROVIDER = "territorios"


class EnvironmentCheck(QDialog):
    """What is there, what is missing and how to get it; all of it can be copied.

    Parameters
    ----------
    iface : QgisInterface
    windows : Windows
    """

    def __init__(self, iface, windows):
        super().__init__(iface.mainWindow())
        load_form(self, __file__)
        self.setWindowIcon(QIcon(str(ICONS / "plugin.svg")))
        self.report = None
        # the words of Qt itself are not translated everywhere
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        self.copy_button = self.buttons.addButton(tr("&Copy as text"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        self.copy_button.setDefault(True)
        self.copy_button.clicked.connect(self.copy)
        self.packages.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.packages.currentCellChanged.connect(self._show_details)

    def showEvent(self, event):
        """Look again each time: a package may have been installed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self):
        """Look at the environment and show it."""
        provider = QgsApplication.processingRegistry().providerById(PROVIDER)
        self.report = environment_report(provider.algorithms() if provider is not None else [])
        self.summary.setText(self.report.summary())
        self.said.clear()
        self.versions.setPlainText("\n".join(f"{name}: {version}" for name, version in self.report.versions))
        self._fill_packages()
        self.packages.setCurrentCell(0, 0)
        self._show_details(0)

    def copy(self):
        """Put the report on the clipboard as plain text."""
        QgsApplication.clipboard().setText(self.report.text())
        self.said.setText(tr("The report is on the clipboard: paste it in a message."))

    def _show_details(self, row, *others):
        if self.report is None or not 0 <= row < len(self.report.packages):
            self.details.clear()
            return
        package = self.report.packages[row]
        lines = [f"{package.name}: {package.state()}.", package.purpose()]
        if not package.present:
            lines += ["", tr("How to get it:"), package.hint, tr("Then close QGIS and open it again.")]
        self.details.setPlainText("\n".join(lines))

    def _fill_packages(self):
        warning = QgsApplication.getThemeIcon("/mIconWarning.svg")
        self.packages.setRowCount(len(self.report.packages))
        for row, package in enumerate(self.report.packages):
            for column, text in enumerate((package.name, package.version or "–", package.state())):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.packages.setItem(row, column, item)
            if not package.present and package.tools:
                self.packages.item(row, 0).setIcon(warning)
        header = self.packages.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
