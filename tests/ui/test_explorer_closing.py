"""The prioritization explorer closed or unloaded, also in the middle of a run: nothing is left behind."""

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.sip import isdeleted
from territorios_productivos.ui.prioritization.map_link import VerdictMarks
from territorios_productivos.ui.windows import Windows


def test_closed_or_project_left_in_the_middle_of_a_run(explorer, project, as_it_begins, runs_over, click):
    with as_it_begins():
        click(explorer.keep)
        assert explorer.cancel.isVisible()
        project.clear()
        assert not explorer.runs.is_running()
    runs_over()
    assert not project.mapLayers()
    explorer.close()
    explorer.show()
    assert "tab Data" in explorer.summary.text()


def test_closed_in_the_middle_of_a_run_the_result_still_comes(explorer, project, as_it_begins, wait_until, click):
    with as_it_begins():
        click(explorer.keep)
        explorer.close()
    wait_until(lambda: not explorer.runs.is_running())
    assert [one for one in project.mapLayers().values() if one.fields().lookupField("final_verdict") >= 0]
    explorer.show()
    assert explorer.table.rowCount() == 1871


def test_looking_leaves_the_project_clean(study, project, open_explorer):
    project.setDirty(False)
    dock = open_explorer()
    dock.close()
    assert not project.isDirty()


class DockIface:
    """The interface of QGIS with the docks that the one of the tests lacks."""

    def __init__(self, iface):
        self._iface = iface

    def addDockWidget(self, area, dock):
        self._iface.mainWindow().addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self._iface.mainWindow().removeDockWidget(dock)

    def __getattr__(self, name):
        return getattr(self._iface, name)


def test_unloading_leaves_nothing(
    study, provider, qgis_iface, qgis_canvas, localities, project, qgis_app, runs_over, click
):
    opened = Windows(DockIface(qgis_iface))
    dock = opened.show("priority_explorer")
    qgis_iface.mainWindow().show()
    qgis_app.processEvents()
    assert dock.table.rowCount() == 1871
    before = [localities.receivers(localities.selectionChanged), qgis_canvas.receivers(qgis_canvas.xyCoordinates)]
    click(dock.keep)
    opened.close_all()
    qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isdeleted(dock)
    after = [localities.receivers(localities.selectionChanged), qgis_canvas.receivers(qgis_canvas.xyCoordinates)]
    assert [now < then for now, then in zip(after, before)] == [True, True]
    assert not [item for item in qgis_canvas.scene().items() if isinstance(item, VerdictMarks)]
    localities.selectByExpression("\"name\" = 'Acatlima'")
    project.clear()
    runs_over()
    assert not project.mapLayers()
