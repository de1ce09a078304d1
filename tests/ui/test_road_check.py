"""The road check: problems found, listed, shown and repaired one by one; speeds edited and given to the study."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.roads.road_check import RoadCheck
from territorios_productivos.ui.roads.speed_table import ClassSpeed, classes_of, speeds_text
from territorios_productivos.ui.study.study_inputs import read_study, write_study

# two towns 50 km apart, each with a gap of 10 m and a crossing without a vertex
TOWN = ("LINESTRING(0 0, 500 0, 1000 0)", "LINESTRING(300 400, 300 10)", "LINESTRING(700 -200, 700 200)")


@pytest.fixture
def roads(layer_of, project):
    lines = [*TOWN, *map(_moved, TOWN)]
    records = [
        {"wkt": line, "highway": kind, "maxspeed": speed}
        for line, kind, speed in zip(lines, ["primary", "track", "track"] * 2, ["80", None, "fast"] * 2)
    ]
    layer = layer_of(records, "LineString", name="roads")
    project.addMapLayer(layer)
    return layer


def _moved(wkt):
    pairs = [pair.split() for pair in wkt[len("LINESTRING(") : -1].split(",")]
    return "LINESTRING({})".format(", ".join(f"{float(x) + 50000} {y}" for x, y in pairs))


@pytest.fixture
def window(provider, qgis_iface, project, qgis_app):
    opened = []

    def open_window():
        opened.append(RoadCheck(qgis_iface, None))
        opened[-1].setFloating(True)  # the main window of the tests is not shown
        opened[-1].show()
        return opened[-1]

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()
    qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def kinds(window):
    tree = window.problems
    return {tree.topLevelItem(row).text(0): tree.topLevelItem(row) for row in range(tree.topLevelItemCount())}


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def checked(window, roads, wait_until):
    """The window after a check of the roads, by a click."""
    opened = window()
    opened.speed.setField("maxspeed")
    click(opened.check)
    wait_until(lambda: opened.check.isEnabled())
    return opened


def test_fields_are_guessed_from_the_preset(window, roads):
    opened = window()
    assert opened.roads.currentLayer() is roads
    assert (opened.speed.currentField(), opened.road_class.currentField()) == ("maxspeed", "highway")
    assert opened.preset.currentText() == "OpenStreetMap"


def test_problems_are_grouped_with_their_counts(checked):
    found = {title.rpartition(" (")[0]: item.childCount() for title, item in kinds(checked).items()}
    assert found["Dead ends close to another road"] == 2
    assert found["Crossings without a common vertex"] == 2
    assert found["Speeds that cannot be used"] == 4
    gap = next(item for title, item in kinds(checked).items() if title.startswith("Dead ends"))
    assert gap.child(0).text(0) == "Road 2 ends 10.0 m before road 1"
    speeds = next(item for title, item in kinds(checked).items() if title.startswith("Speeds"))
    assert speeds.child(0).data(0, Qt.ItemDataRole.CheckStateRole) is None  # nothing to check off
    assert {layer.name() for layer in QgsProject.instance().mapLayers().values()} >= {
        "Problems of the roads",
        "Connected parts",
    }


def test_zoom_goes_to_the_problem(checked, roads, qgis_canvas):
    qgis_canvas.setDestinationCrs(roads.crs())
    gap = next(item for title, item in kinds(checked).items() if title.startswith("Dead ends"))
    checked.problems.setCurrentItem(gap.child(1))
    click(checked.zoom)
    center = qgis_canvas.extent().center()
    assert (center.x(), center.y()) == pytest.approx((50300, 10), abs=1)
    checked.problems.setCurrentItem(gap.child(0))
    QTest.keyClick(checked.problems, Qt.Key.Key_Return)
    assert qgis_canvas.extent().center().x() == pytest.approx(300, abs=1)


def test_only_the_checked_problem_is_repaired(checked, roads, wait_until, column):
    gap = next(item for title, item in kinds(checked).items() if title.startswith("Dead ends"))
    gap.child(0).setCheckState(0, Qt.CheckState.Checked)
    assert checked.message.text() == "To do: close gaps: 1."
    click(checked.repair)
    wait_until(lambda: checked.roads.currentLayer() is not roads)
    repaired = checked.roads.currentLayer()
    lines = [row.geometry().asWkt(0) for row in repaired.getFeatures()]
    assert "300 0" in lines[1]
    assert not any("50300 0" in line for line in lines)
    assert roads.featureCount() == 6  # the layer itself is not touched
    assert checked.speed.currentField() == "speed_kmh"

    click(checked.use)
    study = read_study(QgsProject.instance())
    assert study.layer("ROADS") is repaired
    assert study.field("DIRECTION_FIELD") == "direction"


def test_nothing_checked_says_so(checked):
    click(checked.repair)
    assert "Check the problems" in checked.message.text()


def test_speeds_by_class_reach_the_study(window, roads):
    opened = window()
    assert [opened.speeds.item(row, 0).text() for row in range(2)] == ["track", "primary"]
    assert [opened.speeds.item(row, 2).text() for row in range(2)] == ["20", "70"]
    opened.speeds.item(0, 2).setText("15")
    click(opened.use)
    study = read_study(QgsProject.instance())
    assert study.field("SPEEDS") == "track=15; primary=70"
    assert study.field("CLASS_FIELD") == "highway"
    again = window()
    assert again.speeds.item(0, 2).text() == "15"
    click(again.fill)
    assert again.speeds.item(0, 2).text() == "20"


def test_a_class_without_speed_stays_without(layer_of):
    records = [{"wkt": "LINESTRING(0 0, 1 1)", "tipo": kind} for kind in ("Calle", "Calle", "Vado; paso", None, "Otro")]
    layer = layer_of(records, "LineString")
    found = classes_of(layer, "tipo", "calle=22")
    assert found == [ClassSpeed("Calle", 2, 22.0), ClassSpeed("Otro", 1, None), ClassSpeed("Vado; paso", 1, None)]
    found[2].kmh = 10.0
    assert speeds_text(found) == "Calle=22"


def test_a_study_with_unreadable_speeds(window, roads, project):
    study = read_study(project)
    study.put("ROADS", roads)
    study.put("CLASS_FIELD", "highway")
    study.put("SPEEDS", "track: 20")
    write_study(project, study)
    opened = window()
    assert "track: 20" in opened.message.text()
    assert opened.speeds.item(0, 2).text() == "20"


def test_a_failed_check_says_why(window, layer_of, project, wait_until):
    project.addMapLayer(layer_of([{"wkt": "LINESTRING(1 1, 1 1)", "n": 1}], "LineString", name="nothing"))
    opened = window()
    click(opened.check)
    wait_until(lambda: opened.check.isEnabled())
    assert "nothing" in opened.message.text()


def test_closing_and_removing_in_the_middle(window, roads, project, as_it_begins, wait_until):
    opened = window()
    with as_it_begins():
        click(opened.check)
        run = opened.run.current
        project.clear()
        opened.close()
    wait_until(lambda: not run.is_running())
    assert opened.problems.topLevelItemCount() == 0
    assert not opened.check.isEnabled()


@pytest.mark.parametrize("leave", [lambda opened, project: opened.close(), lambda opened, project: project.clear()])
def test_a_run_that_ends_as_its_window_or_project_goes(window, roads, project, as_it_ends, wait_until, leave):
    opened = window()
    click(opened.check)
    run, before = opened.run.current, set(project.mapLayers())
    as_it_ends(lambda: leave(opened, project))
    wait_until(lambda: not run.is_running())
    assert opened.problems.topLevelItemCount() == 0
    assert set(project.mapLayers()) <= before


def test_the_list_empties_when_its_layer_goes(checked, project):
    layer = next(layer for layer in project.mapLayers().values() if layer.name() == "Problems of the roads")
    project.removeMapLayer(layer.id())
    assert checked.problems.topLevelItemCount() == 0
    assert not checked.repair.isEnabled()


def test_nothing_stays_connected(checked, project):
    checked.close()
    before = project.receivers(project.cleared)
    checked.show()
    assert project.receivers(project.cleared) == before + 1
    checked.close()
    assert project.receivers(project.cleared) == before
