"""The environment check says what is there, what is missing and how to get it; all of it can be copied."""

import getpass
import platform
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.processing import dependencies
from territorios_productivos.processing.dependencies import OPTIONAL, PACKAGES, installation_hint
from territorios_productivos.ui.environment.environment_check import EnvironmentCheck
from territorios_productivos.ui.environment.environment_report import environment_report


@pytest.fixture
def without(monkeypatch):
    """Callable: pretend that packages are not installed."""

    def hide(*names):
        find = dependencies.find_spec
        monkeypatch.setattr(dependencies, "find_spec", lambda name: None if name in names else find(name))

    return hide


def test_every_package_with_its_version(provider):
    report = environment_report(provider.algorithms())
    assert {package.name for package in report.packages} == set(PACKAGES) | set(OPTIONAL)
    assert all(package.version for package in report.packages if package.present)
    numpy = next(package for package in report.packages if package.name == "numpy")
    assert numpy.every_tool and numpy.present
    told = dict(report.versions)
    assert told["QGIS"] == Qgis.QGIS_VERSION and told["Python"] == platform.python_version()
    assert told["PROJ"].count(".") == 2


def test_a_missing_package_stops_the_tools_that_need_it(provider, without):
    without("rasterio")
    report = environment_report(provider.algorithms())
    assert report.stopped == ("Travel-time surface",)
    first = report.packages[0]
    assert (first.name, first.present, first.version, first.optional) == ("rasterio", False, "", False)
    assert first.tools == report.stopped
    text = report.text()
    assert "Tools that cannot run: 1. Packages missing: rasterio." in text
    assert first.hint in text


def test_a_missing_optional_package_stops_nothing(provider, without):
    without("distributed")
    report = environment_report(provider.algorithms())
    assert not report.stopped
    assert report.summary() == "All tools can run. Optional packages missing: distributed."
    assert "OD matrix" in report.packages[0].tools


def test_the_text_tells_nothing_of_the_person(provider):
    text = environment_report(provider.algorithms()).text()
    assert str(Path.home()) not in text and QgsApplication.qgisSettingsDirPath() not in text
    assert platform.node() not in text
    assert f"/{getpass.getuser()}" not in text


@pytest.mark.parametrize(
    ("system", "names", "said"),
    [
        ("Windows", ["rasterio"], "OSGeo4W"),
        ("Windows", ["distributed"], "conda install -c conda-forge distributed"),
        ("Darwin", ["distributed"], "conda-forge"),
        ("Linux", ["distributed", "scipy"], "apt install python3-distributed python3-scipy"),
    ],
)
def test_each_platform_has_its_way(monkeypatch, system, names, said):
    monkeypatch.setattr(dependencies.platform, "system", lambda: system)
    monkeypatch.setattr(dependencies.sys, "prefix", "/nowhere")
    assert said in installation_hint(names)


@pytest.fixture
def dialog(provider, qgis_iface, without):
    without("rasterio")
    dialog = EnvironmentCheck(qgis_iface, None)
    dialog.show()
    yield dialog
    dialog.close()
    dialog.deleteLater()


def test_what_is_missing_is_chosen_and_explained(dialog):
    assert dialog.packages.item(0, 0).text() == "rasterio"
    assert dialog.packages.currentRow() == 0
    details = dialog.details.toPlainText()
    assert "Travel-time surface" in details and "rasterio" in details.split("How to get it:")[1]


def test_the_arrow_keys_go_through_the_packages(dialog):
    QTest.keyClick(dialog.packages, Qt.Key.Key_Down)
    chosen = dialog.packages.item(1, 0).text()
    assert dialog.details.toPlainText().startswith(f"{chosen}: Present")
    assert "How to get it" not in dialog.details.toPlainText()


def test_copy_by_click_puts_the_report_on_the_clipboard(dialog):
    QgsApplication.clipboard().clear()
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QgsApplication.clipboard().text().splitlines() == dialog.report.text().splitlines()
    assert "clipboard" in dialog.said.text()


def test_escape_closes_and_shows_anew(dialog, monkeypatch):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    monkeypatch.undo()
    dialog.show()
    assert dialog.packages.item(0, 0).text() != "rasterio", "installed meanwhile"


def test_without_the_provider_the_versions_are_still_told(qgis_iface, monkeypatch):
    monkeypatch.setattr("territorios_productivos.ui.environment.environment_check.PROVIDER", "none_of_that_name")
    dialog = EnvironmentCheck(qgis_iface, None)
    dialog.refresh()
    assert "QGIS" in dialog.versions.toPlainText()
    dialog.deleteLater()
