"""A study with all that the board of the axes asks for, the board, and what a person does there."""

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.axes.axes_board import AxesBoard
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


@pytest.fixture(scope="session")
def harvest():
    """Production by municipality and product."""
    return HARVEST


@pytest.fixture
def study(layer_of, project, harvest):
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
        "PRODUCTION": layer_of([{"mun": m, "crop": c, "pesos": v} for m, c, v in harvest], "None", None, "harvest"),
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
def ran(window, study, run):
    """Callable: the board after a run of one of its tabs by a click."""

    def start(name, prepare=None):
        board = window()
        page = getattr(board, name)
        board.tabs.setCurrentWidget(page)
        if prepare is not None:
            prepare(page)
        assert page.run.isEnabled(), page.message.text()
        run(page)
        return page

    return start


@pytest.fixture(scope="session")
def run(wait_until):
    """Callable: run a tab by a click, to the end."""

    def to_the_end(page):
        QTest.mouseClick(page.run, Qt.MouseButton.LeftButton)
        wait_until(lambda: not page.is_running())

    return to_the_end


@pytest.fixture(scope="session")
def said():
    """Callable: what a tab says of its run."""
    return lambda page: page.messages.currentItem().text()


@pytest.fixture(scope="session")
def listed_texts():
    """Callable: the texts of a list."""
    return lambda widget: [widget.item(row).text() for row in range(widget.count())]


@pytest.fixture(scope="session")
def choose():
    """Callable: choose an entry with the arrow keys."""

    def by_keys(combo, text):
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText() == text:
                return
            QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentText() == text

    return by_keys


@pytest.fixture(scope="session")
def selected_in():
    """Callable: values of a field of the features selected on the map."""
    return lambda layer, name: sorted(row[name] for row in layer.selectedFeatures())
