"""The board of the axes: chains, corridors, bottlenecks and baskets by clicks and keys, and what stays of them."""

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView
from territorios_productivos.ui import algorithm_run
from territorios_productivos.ui.axes.axes_board import AxesBoard
from territorios_productivos.ui.axes.kept_results import KEPT_PROPERTY, kept_results
from territorios_productivos.ui.study.step_states import StepRecords
from territorios_productivos.ui.study.study_inputs import TABLE_PROPERTY, StudyInputs, write_study

SQUARE = "POLYGON(({0} 0, {1} 0, {1} 1000, {0} 1000, {0} 0))"
HARVEST = [("01", "Café", 30.0), ("01", "Maíz", 10.0), ("02", "Maíz", 40.0), ("03", "Miel", 20.0)]
PLACES = [
    ("0010001", "01", "Río Blanco", 10),
    ("0010002", "01", "San José", 20),
    ("0020001", "02", "Ñuu", 50),
    ("0030001", "03", "La Cañada", 5),
]
CREDIT, ADVICE = ["0010001", "0030001"], ["0010001", "0010002"]
BASKETS = [("Crédito", "Crédito", ""), ("Asesoría", "Asesoría", ""), ("", "Enfriado", "U")]


@pytest.fixture
def study(layer_of, project):
    """A study of three municipalities in two territories, with two roads that fork to a market."""
    units = [
        {"wkt": SQUARE.format(1000 * x, 1000 * x + 1000), "unit_id": unit, "territory": territory}
        for x, (unit, territory) in enumerate([("01", "T"), ("02", "T"), ("03", "U")])
    ]
    places = [
        {"wkt": f"POINT({500 + 900 * x} 500)", "cve": code, "mun": mun, "nombre": name, "familias": families}
        for x, (code, mun, name, families) in enumerate(PLACES)
    ]
    # two ways from the west to the market in the east, one of them long, and a dead end to the north
    roads = [
        {"wkt": "LINESTRING(0 0, 1000 0)", "name": "Camino del pueblo", "kmh": 60},
        {"wkt": "LINESTRING(1000 0, 3000 0)", "name": "Puente viejo", "kmh": 60},
        {"wkt": "LINESTRING(1000 0, 2000 3000, 3000 0)", "name": None, "kmh": 60},
        {"wkt": "LINESTRING(1000 0, 1000 900)", "name": "Brecha", "kmh": 20},
    ]
    sources = [
        {"wkt": "POINT(0 0)", "tons": 100.0, "people": 7, "product": "Café"},
        {"wkt": "POINT(1000 900)", "tons": 10.0, "people": 9, "product": "Miel"},
    ]
    layers = {
        "PRODUCTION": layer_of([{"mun": m, "crop": c, "pesos": v} for m, c, v in HARVEST], "None", None, "harvest"),
        "LOCALITIES": layer_of(places, name="places"),
        "ROADS": layer_of(roads, "LineString", name="roads"),
        "SOURCES": layer_of(sources, name="villages"),
        "CENTERS": layer_of([{"wkt": "POINT(3000 0)", "id": "M", "people": 4000}], name="towns"),
        "UNITS": layer_of(units, "Polygon", name="division"),
    }
    layers["UNITS"].setCustomProperty(TABLE_PROPERTY, "territory_units")
    for name, codes in (("Crédito", CREDIT), ("Asesoría", ADVICE)):
        layers[name] = layer_of([{"cvegeo": code} for code in codes], "None", None, name)
    rows = [{"program": program, "component": component, "axis": axis} for program, component, axis in BASKETS]
    layers["BASKETS"] = layer_of(rows, "None", None, "canastas")
    for layer in layers.values():
        project.addMapLayer(layer)
    given = {name: layers[name].id() for name in ("PRODUCTION", "LOCALITIES", "ROADS", "SOURCES", "CENTERS")}
    fields = {
        "UNIT_FIELD": "mun", "PRODUCT_FIELD": "crop", "VALUE_FIELD": "pesos", "CODE": "cve", "NAME": "nombre", "MUNICIPALITY": "mun",
        "FAMILIES": "familias", "SPEED_FIELD": "kmh", "AMOUNT_FIELD": "tons", "CENTER_ID": "id",
    }  # fmt: skip
    write_study(project, StudyInputs({**given, **fields}))
    return layers


@pytest.fixture
def window(provider, qgis_iface, project, qgis_app):
    opened = []

    def open_window():
        opened.append(AxesBoard(qgis_iface, None))
        opened[-1].setFloating(True)  # the main window of the tests is not shown
        opened[-1].resize(1200, 500)
        opened[-1].show()
        return opened[-1]

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()
    qgis_app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def ran(window, study, wait_until):
    """Callable: the board after a run of one of its tabs by a click."""

    def start(name, prepare=None):
        board = window()
        page = getattr(board, name)
        board.tabs.setCurrentWidget(page)
        if prepare is not None:
            prepare(page)
        assert page.run.isEnabled(), page.message.text()
        run(page, wait_until)
        return page

    return start


def run(page, wait_until):
    QTest.mouseClick(page.run, Qt.MouseButton.LeftButton)
    wait_until(lambda: not page.is_running())


def said(page):
    return page.messages.currentItem().text()


def listed_texts(widget):
    return [widget.item(row).text() for row in range(widget.count())]


def choose(combo, text):
    """Choose an entry with the arrow keys."""
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentText() == text:
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == text


def selected(layer, name):
    return sorted(row[name] for row in layer.selectedFeatures())


# chains


def test_the_chains_of_a_territory_and_its_units_on_the_map(ran, study):
    page = ran("chains")
    assert "Axes with a rank: 3 in 2 territories." in said(page)
    assert [page.territory.itemText(row) for row in range(2)] == ["T", "U"]  # most production first
    assert [page.axes.item(row, 1).text() for row in range(2)] == ["Maíz", "Café"]
    assert page.axes.item(0, 3).text() == "50" and page.axes.item(0, 7).text() == "80"
    QTest.mouseClick(
        page.axes.viewport(), Qt.MouseButton.LeftButton, pos=page.axes.visualItemRect(page.axes.item(1, 1)).center()
    )
    assert selected(study["UNITS"], "unit_id") == ["01", "02"]
    choose(page.territory, "U")
    assert selected(study["UNITS"], "unit_id") == ["03"]
    assert page.axes.item(0, 1).text() == "Miel"


def test_the_chains_of_another_year(window, study, layer_of, project, wait_until):
    rows = [{"mun": m, "crop": c, "pesos": v, "anio": 2020} for m, c, v in HARVEST]
    rows.append({"mun": "01", "crop": "Café", "pesos": 900.0, "anio": 2019})
    table = layer_of(rows, "None", None, "harvests")
    project.addMapLayer(table)
    page = window().chains
    assert not page.year.isEnabled()  # the harvest of the study has no years
    page.inputs.editors["PRODUCTION"].show_value(table)
    assert [page.year.itemText(place) for place in range(3)] == ["The latest", "2020", "2019"]
    choose(page.year, "2019")
    run(page, wait_until)
    assert page.axes.item(0, 1).text() == "Café" and page.axes.item(0, 3).text() == "900"
    assert page.result.layers["OUTPUT"].name().endswith(": 2019")


def test_the_ranking_of_the_study_until_the_board_has_a_later_one(window, study, layer_of, project, wait_until):
    columns = (
        "territory",
        "territory_name",
        "product",
        "rank",
        "strength",
        "mass",
        "share",
        "lq",
        "localities",
        "families",
        "outlier",
        "reason",
    )
    row = ("T", "Tierra", "Cacao", 1, 1.0, 8.0, 1.0, 1.0, 3, 4.0, False, None)
    ranking = layer_of([dict(zip(columns, row))], "None", None, "ranking")
    ranking.setCustomProperty(TABLE_PROPERTY, "axis_ranking")
    project.addMapLayer(ranking)
    records = StepRecords(project)
    records.keep("axes", {}, {"RANKED_COUNT": 1}, [], when="2001-01-01T00:00:00", by_flows=False)
    page = window().chains
    assert page.territory.currentText() == "Tierra (T)" and page.axes.item(0, 1).text() == "Cacao"
    page.axes.selectRow(0)
    assert selected(study["UNITS"], "unit_id") == ["01", "02"]
    run(page, wait_until)
    assert page.territory.count() == 2
    records.keep("axes", {}, {"RANKED_COUNT": 1}, [], when="2999-01-01T00:00:00", by_flows=False)
    page.take_study()
    assert page.territory.count() == 1
    project.removeMapLayer(ranking.id())
    assert page.territory.count() == 2


def test_a_click_on_a_bubble_chooses_its_chain(ran, study):
    page = ran("chains")
    page.grab()
    x, y = page.chart.center(1)
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert page.axes.item(page.axes.currentRow(), 1).text() == "Café"
    assert selected(study["UNITS"], "unit_id") == ["01", "02"]
    study["UNITS"].removeSelection()
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))  # beside them
    assert not study["UNITS"].selectedFeatureCount()


def test_the_chart_follows_the_colors_of_the_window(ran):
    page = ran("chains")
    palette = page.chart.palette()
    for background in ("#101010", "#fafafa"):
        palette.setColor(QPalette.ColorRole.Base, QColor(background))
        page.chart.setPalette(palette)
        assert page.chart.grab().toImage().pixelColor(2, 2).name() == background


def test_the_ranking_comes_back_with_the_project(ran, window):
    ran("chains")
    page = window().chains
    assert page.territory.count() == 2 and page.axes.rowCount() == 2


def test_a_territory_whose_units_are_gone(ran, study, project):
    page = ran("chains")
    project.removeMapLayer(study["UNITS"].id())
    page.axes.selectRow(1)
    assert "no longer in the project" in said(page)
    assert "units with their territory" in page.message.text() and not page.run.isEnabled()


# corridors


def test_corridors_of_a_product_and_the_switch_of_maps(ran, project, wait_until):
    page = ran("corridors")
    assert said(page).startswith("Delivered: 110. Without a way: 0.")
    assert "Delivered to a market: 110" in page.totals.text() and "Amount × minutes by road: 3" in page.totals.text()
    choose(page.product, "Miel")
    run(page, wait_until)
    assert "Delivered to a market: 10\n" in page.totals.text()
    assert [page.map.itemText(row) for row in range(2)] == ["Miel · tons", "tons"]
    both = {name: kept for name, kept in zip(("new", "old"), kept_results(project, "corridors"))}
    tree = project.layerTreeRoot()

    def shown(kept):
        return [
            tree.findLayer(kept.layers[part].id()).isVisible() for part in ("EDGES", "SOURCES_OUTPUT", "MARKETS_OUTPUT")
        ]

    assert (shown(both["new"]), shown(both["old"])) == ([True] * 3, [False] * 3)
    QTest.mouseClick(page.sources_shown, Qt.MouseButton.LeftButton, pos=QPoint(8, page.sources_shown.height() // 2))
    assert shown(both["new"]) == [True, False, True]
    choose(page.map, "tons")
    assert (shown(both["new"]), shown(both["old"])) == ([False] * 3, [True, False, True])
    assert "110" in page.totals.text()
    # the layer tree moves the box as well
    tree.findLayer(both["old"].layers["EDGES"].id()).setItemVisibilityChecked(False)
    assert not page.roads_shown.isChecked()
    project.removeMapLayer(both["old"].layers["EDGES"].id())
    assert page.map.count() == 1 and page.map.currentText() == "Miel · tons"


def test_huff_needs_the_size(window, study, wait_until):
    page = window().corridors
    page.inputs.editors["ASSIGNMENT"].show_value(1)
    page.inputs.editors["MARKET_SIZE"].show_value("")
    run(page, wait_until)
    assert "Huff needs the size" in said(page)


# bottlenecks


def test_bottlenecks_in_sentences_and_on_the_map(ran, qgis_canvas, project):
    page = ran("bottlenecks", lambda page: page.inputs.editors["FAMILIES"].show_value("people"))
    first = listed_texts(page.bottlenecks)
    # 2 km at 60 km/h against 2 × √10 km: 4.32 minutes more for 110 tons
    assert first == ["1. Puente viejo, 2.0 km: closing it adds 476 ton-minutes; 110 tons pass along it."]
    choose(page.measure, "Left without a way when it is closed")
    assert listed_texts(page.bottlenecks) == [
        "1. Camino del pueblo, 1.0 km: closing it leaves 100 of the 100 tons that pass without a way to market.",
        "2. Brecha, 0.90 km: closing it leaves 10 of the 10 tons that pass without a way to market.",
    ]
    choose(page.weight, "Families")
    assert listed_texts(page.bottlenecks)[0].startswith("1. Brecha, 0.90 km: closing it leaves 9.0 of the 9.0 families")
    page.bottlenecks.setCurrentRow(0)
    QTest.keyClick(page.bottlenecks, Qt.Key.Key_Return)
    center = qgis_canvas.extent().center()
    assert (center.x(), center.y()) == pytest.approx((1000, 450), abs=1)
    edges = page.result.layers["EDGES"]
    assert [row["length_km"] for row in edges.selectedFeatures()] == pytest.approx([0.9], rel=0.01)
    page.bottlenecks.setCurrentRow(1)
    QTest.mouseClick(page.zoom, Qt.MouseButton.LeftButton)
    assert qgis_canvas.extent().center().x() == pytest.approx(500, abs=1)
    # no new roads were given: their measure cannot be chosen
    model = page.measure.model()
    assert [model.item(row).isEnabled() for row in range(5)] == [True, True, True, False, False]
    project.removeMapLayer(edges.id())
    assert page.bottlenecks.count() == 0 and not page.zoom.isEnabled()


def test_new_roads_are_listed(ran, layer_of, project):
    road = {"wkt": "LINESTRING(1000 900, 3000 0)", "nombre": "Libramiento"}
    layer = layer_of([road], "LineString", name="planes")

    def prepare(page):
        project.addMapLayer(layer)
        page.inputs.editors["CANDIDATES"].show_value(layer)

    page = ran("bottlenecks", prepare)
    choose(page.measure, "Time that a new road would save")
    (text,) = listed_texts(page.bottlenecks)
    assert text.startswith("1. Libramiento, 2.2 km to build: it would save ")


def test_services_missing_within_reach(ran, layer_of, project, qgis_canvas):
    services = layer_of(
        [{"wkt": "POINT(0 0)", "servicio": "banco"}, {"wkt": "POINT(3000 0)", "servicio": "acopio"}], name="services"
    )

    def prepare(page):
        project.addMapLayer(services)
        page.inputs.editors["SERVICES"].show_value(services)
        assert page.inputs.value("SERVICE_KIND") == "servicio"
        page.inputs.editors["SERVICE_MINUTES"].show_value(1.0)

    page = ran("bottlenecks", prepare)
    assert "Places that lack a service: 2." in said(page)
    choose(page.measure, "Services missing within reach")
    # the first has a bank beside it, the other nothing
    assert listed_texts(page.bottlenecks) == ["Place 2: it lacks acopio; banco.", "Place 1: it lacks acopio."]
    assert not page.weight.isEnabled()
    page.bottlenecks.setCurrentRow(0)
    QTest.keyClick(page.bottlenecks, Qt.Key.Key_Return)
    assert (qgis_canvas.extent().center().x(), qgis_canvas.extent().center().y()) == pytest.approx((1000, 900), abs=1)


def test_the_bottlenecks_of_the_study(window, study, layer_of, project):
    columns = (
        "load",
        "ton_min",
        "extra_ton_min",
        "isolated_ton",
        "saved_ton_min",
        "extra_rank",
        "length_km",
        "speed_kmh",
        "reference_kmh",
        "road_id",
        "road_name",
    )
    row = (5.0, 9.0, 7.0, 0.0, 0.0, 1, 2.0, 20.0, 60.0, 3, "Vado")
    layer = layer_of([{"wkt": "LINESTRING(0 0, 10 0)", **dict(zip(columns, row))}], "LineString", name="bottlenecks")
    layer.setCustomProperty(TABLE_PROPERTY, "bottlenecks")
    project.addMapLayer(layer)
    page = window().bottlenecks
    assert listed_texts(page.bottlenecks) == [
        "1. Vado, 2.0 km: closing it adds 7.0 ton-minutes; 5.0 tons pass along it."
    ]
    assert "way around" in page.bottlenecks.item(0).toolTip()
    model = page.measure.model()
    assert [model.item(place).isEnabled() for place in range(5)] == [True, True, True, False, False]


# baskets


def mark_rolls(page):
    for row in range(page.rolls.count()):
        if page.rolls.item(row).text() in ("Crédito", "Asesoría"):
            page.rolls.item(row).setCheckState(Qt.CheckState.Checked)


@pytest.fixture
def baskets(ran):
    """The tab after a run on localities that know their territory."""

    def prepare(page):
        assert "Mark the rolls" in page.message.text()
        page.inputs.editors["TERRITORY"].show_value("mun")
        mark_rolls(page)
        assert page.inputs.value("ROLL_CODE") == "cvegeo"

    return ran("baskets", prepare)


def test_a_cell_tells_and_selects_who_lacks_it(baskets):
    matrix = baskets.matrix
    rows = [matrix.verticalHeaderItem(row).text() for row in range(matrix.rowCount())]
    columns = [matrix.horizontalHeaderItem(column).text() for column in range(matrix.columnCount())]
    assert set(rows) == {"01", "02", "03"} and set(columns) == {"Crédito", "Asesoría"}
    item = matrix.item(rows.index("01"), columns.index("Crédito"))
    assert item.text() == "◐ 1 of 2"
    matrix.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)
    QTest.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=matrix.visualItemRect(item).center())
    assert listed_texts(baskets.lacking) == ["San José"]
    assert baskets.sentence.text() == "01: 1 of 2 localities lack Crédito."
    assert selected(baskets.result.layers["OUTPUT"], "nombre") == ["San José"]
    matrix.setCurrentCell(rows.index("02"), columns.index("Crédito"))
    QTest.keyClick(matrix, Qt.Key.Key_Left if columns.index("Crédito") else Qt.Key.Key_Right)
    assert baskets.sentence.text() == "02: 1 of 1 localities lack Asesoría."


def test_the_matrix_goes_with_its_layer(baskets, project):
    project.removeMapLayer(baskets.result.layers["OUTPUT"].id())
    assert baskets.matrix.rowCount() == 0 and baskets.lacking.count() == 0
    project.removeMapLayer(next(layer for layer in project.mapLayers().values() if layer.name() == "Crédito").id())
    assert "Crédito" not in listed_texts(baskets.rolls)
    assert "Components by territory" not in listed_texts(baskets.rolls)  # the board made it
    assert baskets.run.isEnabled()  # the other roll is still marked


# the window


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


def test_the_study_fills_the_tabs_again(window, study, project):
    board = window()
    board.chains.inputs.editors["VALUE_FIELD"].show_value("")
    board.chains.update_page()
    assert board.chains.message.text() == "Choose “Value”."
    QTest.mouseClick(board.from_study, Qt.MouseButton.LeftButton)
    assert board.chains.inputs.value("VALUE_FIELD") == "pesos" and board.chains.run.isEnabled()


def test_cancel_by_click(window, study, wait_until):
    page = window().bottlenecks
    QTest.mouseClick(page.run, Qt.MouseButton.LeftButton)
    assert page.is_running() and not page.cancel.isHidden()
    QTest.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    wait_until(lambda: not page.is_running())
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


def test_a_failed_run_says_why(window, study, layer_of, project, wait_until):
    page = window().chains
    layer = layer_of([{"mun": "99", "crop": "Café", "pesos": 3.0}], "None", None, "otra")
    project.addMapLayer(layer)
    page.inputs.editors["PRODUCTION"].show_value(layer)
    assert page.inputs.value("UNIT_FIELD") == "mun"
    run(page, wait_until)
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
