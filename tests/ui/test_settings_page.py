"""The page under the options of QGIS keeps what the plugin uses, and only when it is accepted."""

import os
import sys

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.processing.layers.preferences import (
    NETWORK_CACHE_MB,
    SECTION,
    map_text,
    network_cache_megabytes,
)
from territorios_productivos.processing.layers.roads import network_cache
from territorios_productivos.ui.maps.page_format import PAPERS, page_size
from territorios_productivos.ui.settings.settings_page import SettingsFactory


@pytest.fixture(autouse=True)
def own_settings(qgis_app, monkeypatch, tmp_path):
    """Nothing set before nor after, and a cache of this test alone."""
    monkeypatch.setattr(network_cache, "cache_folder", lambda: tmp_path)
    QgsSettings().remove(SECTION)
    yield
    QgsSettings().remove(SECTION)


@pytest.fixture
def page():
    page = SettingsFactory().createWidget(None)
    yield page
    page.deleteLater()


def test_a_form_leaves_the_search_path_of_modules_alone():
    """PyQt adds the current folder for forms with widgets of QGIS; ours has a folder called `processing`."""
    before = list(sys.path)
    SettingsFactory().createWidget(None).deleteLater()
    assert sys.path == before


def test_what_is_accepted_is_kept(page):
    page.megabytes.setValue(256)
    page.author.clear()
    QTest.keyClicks(page.author, "  Ana Ruiz ")
    page.institution.setText("Secretaría")
    page.logo.setFilePath("/tmp/logo.svg")
    page.paper.setCurrentIndex(page.paper.findText("A3"))
    page.orientation.setCurrentText("Portrait")
    page.apply()
    assert page_size() == PAPERS["a3"]
    assert network_cache.most_bytes() == 256_000_000
    assert [map_text(name) for name in ("author", "institution", "logo")] == ["Ana Ruiz", "Secretaría", "/tmp/logo.svg"]
    again = SettingsFactory().createWidget(None)
    assert (again.paper.currentText(), again.orientation.currentText()) == ("A3", "Portrait")
    assert (again.megabytes.value(), again.author.text(), again.logo.filePath()) == (256, "Ana Ruiz", "/tmp/logo.svg")
    again.deleteLater()


def test_what_is_not_accepted_is_not_kept(page):
    page.megabytes.setValue(1)
    page.author.setText("Nobody")
    assert network_cache_megabytes() == NETWORK_CACHE_MB
    assert map_text("author") == ""


@pytest.mark.parametrize(
    ("written", "read"), [("much", NETWORK_CACHE_MB), ("-5", 0), ("0", 0), (None, NETWORK_CACHE_MB)]
)
def test_a_setting_spoiled_by_hand_does_no_harm(written, read):
    QgsSettings().setValue(f"{SECTION}/network_cache_mb", written)
    assert network_cache_megabytes() == read


def test_clear_now_frees_the_space(tmp_path):
    (tmp_path / "a.npz").write_bytes(bytes(2_500_000))
    page = SettingsFactory().createWidget(None)
    page.show()
    assert "2.5 MB" in page.use.text()
    QTest.mouseClick(page.clear_networks, Qt.MouseButton.LeftButton)
    assert not list(tmp_path.iterdir())
    assert "0.0 MB" in page.use.text()
    assert not page.clear_networks.isEnabled()
    page.deleteLater()


def test_less_room_deletes_the_oldest_networks(tmp_path):
    for age, name in ((30, "old"), (10, "new")):
        path = tmp_path / f"{name}.npz"
        path.write_bytes(bytes(900_000))
        os.utime(path, (1e9 - age, 1e9 - age))
    QgsSettings().setValue(f"{SECTION}/network_cache_mb", 1)
    page = SettingsFactory().createWidget(None)
    page.apply()
    page.deleteLater()
    assert [path.name for path in tmp_path.iterdir()] == ["new.npz"]
