"""Windows of the plugin inside a real QGIS, driven by clicks and keys."""

import time

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent


@pytest.fixture
def project(qgis_app):
    """The project of QGIS, empty before and after."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def wait_until(qgis_app):
    """Callable: keep the event loop going until a condition holds."""

    def wait(condition, seconds=120):
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, f"{condition} did not come true in {seconds} s"
            QgsApplication.processEvents()
            time.sleep(0.01)

    return wait


@pytest.fixture
def sample(root):
    """Callable: a layer of the sample, added to the project when asked."""
    from qgis.core import QgsVectorLayer

    def layer(table, project=None):
        path = root / "resources" / "sample" / "oaxaca_study.gpkg"
        opened = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
        assert opened.isValid()
        if project is not None:
            project.addMapLayer(opened)
        return opened

    return layer
