"""Windows of the plugin inside a real QGIS, driven by clicks and keys."""

import threading
import time
from contextlib import contextmanager

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.prioritization.map_link import VerdictMarks
from territorios_productivos.ui.prioritization.priority_explorer import PriorityExplorer
from territorios_productivos.ui.study.study_inputs import StudyInputs, write_study


@pytest.fixture
def project(qgis_app, qgis_canvas, runs_over):
    """The project of QGIS, empty before and after, as the canvas; no run of a test goes on into the next one."""
    QgsProject.instance().clear()
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    yield QgsProject.instance()
    QgsProject.instance().clear()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    runs_over()


@pytest.fixture(scope="session")
def wait_until(qgis_app):
    """Callable: keep the event loop going until a condition holds."""

    def wait(condition, seconds=300):
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, f"{condition} did not come true in {seconds} s"
            QgsApplication.processEvents()
            time.sleep(0.01)

    return wait


@pytest.fixture(scope="session")
def runs_over(wait_until):
    """Callable: wait until nothing runs in the background, whoever began it."""
    return lambda: wait_until(lambda: not QgsApplication.taskManager().tasks())


@pytest.fixture(scope="session")
def as_it_begins(qgis_app):
    """Context: runs started within wait in their thread before any work, or in its queue, until it is left."""

    @contextmanager
    def held():
        manager, go = QgsApplication.taskManager(), threading.Event()
        tasks = []

        def hold(number):
            tasks.append(manager.task(number))
            tasks[-1].begun.connect(go.wait, Qt.ConnectionType.DirectConnection)

        manager.taskAdded.connect(hold)
        try:
            yield tasks
        finally:
            manager.taskAdded.disconnect(hold)
            go.set()

    return held


@pytest.fixture
def as_it_ends(wait_until):
    """Callable: do something when the work of the only run is done, before its window hears of it."""

    def wait(action):
        (task,) = QgsApplication.taskManager().tasks()
        done = []

        def act(_percent):
            if task.status() == QgsTask.Complete and not done:
                done.append(True)
                action()

        task.progressChanged.connect(act)
        wait_until(lambda: done)

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


@pytest.fixture(scope="session")
def click():
    """Callable: press a button, which must be enabled."""

    def press(button):
        assert button.isEnabled(), button.objectName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return press


@pytest.fixture(scope="session")
def type_in():
    """Callable: type with the keys of any keyboard; QTest only has those of ASCII."""

    def keys(widget, text):
        widget.setFocus()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(widget, event)

    return keys


@pytest.fixture(scope="session")
def write(type_in):
    """Callable: type over what a box or line holds, and leave it."""

    def over(widget, text):
        widget.selectAll()
        type_in(widget, text)
        QTest.keyClick(widget, Qt.Key.Key_Tab)

    return over


@pytest.fixture(scope="session")
def texts():
    """Callable: what a view shows in a column of an `ArrayTable`, row by row."""

    def shown(view, column):
        model = view.model()
        return [model.index(row, model.columns.index(column)).data() for row in range(model.rowCount())]

    return shown


@pytest.fixture(scope="session")
def program_fields():
    """Fields of the localities of the sample by the parameters of a program."""
    return {
        "CODE": "code", "NAME": "name", "STATE": "state_code", "MUNICIPALITY": "mun_code", "TERRITORY": "mun_code",
        "POPULATION": "population", "HOUSEHOLDS": "households_illustrative", "IS_SEAT": "is_seat",
        "UNITS_UNDER_20HA": "units_under_20ha_illustrative", "FAMILIES": "families_illustrative",
    }  # fmt: skip


@pytest.fixture
def localities(sample, project):
    """The localities of the sample, in the project."""
    return sample("localities", project)


@pytest.fixture
def study(localities, program_fields, sample, project):
    """A study of the sample with its municipalities as territories and a radius of its own."""
    inputs = StudyInputs({**program_fields, "RADIUS": 9000.0}, project)
    inputs.put("LOCALITIES", localities)
    inputs.put("QUOTAS", sample("quotas_illustrative", project))
    write_study(project, inputs)
    return inputs


@pytest.fixture
def open_explorer(provider, project, qgis_iface, qgis_canvas, qgis_app):
    """Callable: the prioritization explorer in the main window, as the menu opens it."""
    opened = []
    window = qgis_iface.mainWindow()

    def show():
        dock = PriorityExplorer(qgis_iface, None)
        opened.append(dock)
        window.resize(1500, 1000)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        window.show()
        dock.show()
        qgis_app.processEvents()
        return dock

    yield show
    for dock in opened:
        window.removeDockWidget(dock)
        dock.close()
        dock.deleteLater()
    qgis_app.processEvents()
    assert not [item for item in qgis_canvas.scene().items() if isinstance(item, VerdictMarks)]


@pytest.fixture
def explorer(study, open_explorer):
    """The prioritization explorer with the study."""
    dock = open_explorer()
    dock.author.setText("Planeación")
    return dock


@pytest.fixture(scope="session")
def selected():
    """Callable: how many localities the explorer selects."""
    return lambda dock: int(dock.judged["selected"].sum())


@pytest.fixture(scope="session")
def row_of():
    """Callable: row of a locality in the table of the explorer, by its name."""
    return lambda dock, name: dock.table.rows_of([dock._live.names.tolist().index(name)])[0]
