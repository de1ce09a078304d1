"""The board of the axes as a window: what it lacks, its shape, runs canceled, left, failed and taken away."""

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui import algorithm_run
from territorios_productivos.ui.axes.axes_board import AxesBoard
from territorios_productivos.ui.axes.kept_results import KEPT_PROPERTY
from territorios_productivos.ui.study.study_inputs import StudyInputs, write_study


def test_an_empty_project_says_what_is_missing(window):
    board = window()
    for page in board.pages:
        assert page.message.text() and not page.message.isHidden() and not page.run.isEnabled()
        assert page.cancel.isHidden() and page.progress.isHidden()


def test_layers_without_a_study_are_guessed(window, study, project):
    write_study(project, StudyInputs({}))
    page = window().corridors
    assert (page.inputs.layer("MARKETS"), page.inputs.layer("ROADS")) == (study["CENTERS"], study["ROADS"])
    assert page.message.text() == "Choose “Sources”, “Amount”."


def test_tab_goes_through_the_inputs_first(window, study):
    page = window().baskets
    chain, widget = [], page.rolls
    while widget is not page.rolls or not chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    editors = page.inputs.editors
    wanted = [
        page.rolls,
        editors["LOCALITIES"].widget,
        page.inputs.more,
        editors["ROLL_CODE"].widget,
        page.run,
        page.matrix,
        page.lacking,
    ]
    places = [chain.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_a_tall_panel_has_its_parts_one_below_the_other(window, study):
    board = window()
    for size, orientation in (((1200, 500), Qt.Orientation.Horizontal), ((800, 1200), Qt.Orientation.Vertical)):
        board.resize(*size)
        board.grab()  # lays it out
        assert board.chains.parts.orientation() == orientation


def test_a_narrow_dock_scrolls_down_only(ran, study, qgis_app):
    page = ran("chains")
    board = page.window()
    for size in ((400, 900), (400, 350), (900, 600)):
        board.resize(*size)
        for tab in board.pages:
            board.tabs.setCurrentWidget(tab)
            board.grab()
            qgis_app.processEvents()
            assert board.content.width() <= board.scrolling.viewport().width(), (size, tab.ALGORITHM)
            parts = (tab.left, tab.parts.widget(1))
            assert all(part.width() >= part.minimumSizeHint().width() for part in parts), (size, tab.ALGORITHM)
            assert tab.rect().contains(tab.run.geometry().translated(tab.run.parentWidget().mapTo(tab, QPoint(0, 0))))
    # beside the inputs there is no room for the table and the chart beside each other
    assert page.parts.orientation() == Qt.Orientation.Horizontal
    assert page.found.orientation() == Qt.Orientation.Vertical
    board.resize(400, 900)
    board.tabs.setCurrentWidget(page)
    qgis_app.processEvents()
    # what there is no room for is told by the row
    assert page.axes.isColumnHidden(5) and not page.axes.isColumnHidden(1)
    assert "Quotient: " in page.axes.item(0, 1).toolTip()
    assert not board.tabs.cornerWidget() and board.from_study.isVisible()
    board.resize(1400, 500)
    board.grab()
    qgis_app.processEvents()
    assert not page.axes.isColumnHidden(3) and board.tabs.cornerWidget().isAncestorOf(board.from_study)


def test_the_study_fills_the_tabs_again(window, study, project):
    board = window()
    board.chains.inputs.editors["VALUE_FIELD"].show_value("")
    board.chains.update_page()
    assert board.chains.message.text() == "Choose “Value”."
    QTest.mouseClick(board.from_study, Qt.MouseButton.LeftButton)
    assert board.chains.inputs.value("VALUE_FIELD") == "pesos" and board.chains.run.isEnabled()


def test_cancel_by_click(window, study, as_it_begins, wait_until):
    page = window().bottlenecks
    with as_it_begins():
        QTest.mouseClick(page.run, Qt.MouseButton.LeftButton)
        assert page.is_running() and not page.cancel.isHidden()
        QTest.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    wait_until(lambda: not page.is_running())
    assert page.result is None
    assert page.cancel.isHidden()


@pytest.mark.parametrize("end", ["close", "clear"])
def test_nothing_comes_of_a_run_left_in_the_middle(window, study, project, wait_until, end):
    board = window()
    for page in (board.chains, board.corridors, board.bottlenecks):
        QTest.mouseClick(page.run, Qt.MouseButton.LeftButton)
    runs = [page.line.current for page in board.pages[:3]]
    board.close() if end == "close" else project.clear()
    assert not any(page.is_running() for page in board.pages)
    assert [run.receivers(run.ended) for run in runs] == [0, 0, 0]  # even if it is too late to cancel
    wait_until(lambda: not algorithm_run._running)
    assert not [layer for layer in project.mapLayers().values() if layer.customProperty(KEPT_PROPERTY)]


def test_a_failed_run_says_why(window, study, layer_of, project, run, said):
    page = window().chains
    layer = layer_of([{"mun": "99", "crop": "Café", "pesos": 3.0}], "None", None, "otra")
    project.addMapLayer(layer)
    page.inputs.editors["PRODUCTION"].show_value(layer)
    assert page.inputs.value("UNIT_FIELD") == "mun"
    run(page)
    assert "otra" in said(page)
    assert page.run.isEnabled()


def test_taking_the_plugin_away_in_the_middle_of_a_run(provider, qgis_iface, study, project, qgis_app):
    board = AxesBoard(qgis_iface, None)
    board.setFloating(True)
    board.show()
    QTest.mouseClick(board.bottlenecks.run, Qt.MouseButton.LeftButton)
    assert board.bottlenecks.is_running()
    algorithm_run.cancel_all()
    board.close()
    board.deleteLater()
    qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(board) and not qgis_iface.mainWindow().findChildren(AxesBoard)
    project.layerTreeRoot().findLayer(study["ROADS"].id()).setItemVisibilityChecked(False)
    project.clear()  # nobody listens any more
