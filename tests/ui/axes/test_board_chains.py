"""The chains on the board of the axes: ranked, on the chart and on the map, and what stays of them."""

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from territorios_productivos.ui.study.step_states import StepRecords
from territorios_productivos.ui.study.study_inputs import TABLE_PROPERTY


def test_the_chains_of_a_territory_and_its_units_on_the_map(ran, study, said, choose, selected_in):
    page = ran("chains")
    assert "Axes with a rank: 3 in 2 territories." in said(page)
    assert [page.territory.itemText(row) for row in range(2)] == ["T", "U"]  # most production first
    assert [page.axes.item(row, 1).text() for row in range(2)] == ["Maíz", "Café"]
    assert page.axes.item(0, 3).text() == "50" and page.axes.item(0, 7).text() == "80"
    QTest.mouseClick(
        page.axes.viewport(), Qt.MouseButton.LeftButton, pos=page.axes.visualItemRect(page.axes.item(1, 1)).center()
    )
    assert selected_in(study["UNITS"], "unit_id") == ["01", "02"]
    choose(page.territory, "U")
    assert selected_in(study["UNITS"], "unit_id") == ["03"]
    assert page.axes.item(0, 1).text() == "Miel"


def test_the_chains_of_another_year(window, study, layer_of, project, run, choose, harvest):
    rows = [{"mun": m, "crop": c, "pesos": v, "anio": 2020} for m, c, v in harvest]
    rows.append({"mun": "01", "crop": "Café", "pesos": 900.0, "anio": 2019})
    table = layer_of(rows, "None", None, "harvests")
    project.addMapLayer(table)
    page = window().chains
    year = page.inputs.editors["YEAR"].widget
    assert not year.isEnabled()  # the harvest of the study has no years
    page.inputs.editors["PRODUCTION"].show_value(table)
    assert [year.itemText(place) for place in range(3)] == ["The latest", "2020", "2019"]
    choose(year, "2019")
    run(page)
    assert page.axes.item(0, 1).text() == "Café" and page.axes.item(0, 3).text() == "900"
    assert page.result.layers["OUTPUT"].name().endswith(": 2019")


def test_the_ranking_of_the_study_until_the_board_has_a_later_one(window, study, layer_of, project, run, selected_in):
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
    assert page.territory.currentText() == "Tierra" and page.axes.item(0, 1).text() == "Cacao"
    page.axes.selectRow(0)
    assert selected_in(study["UNITS"], "unit_id") == ["01", "02"]
    run(page)
    assert page.territory.count() == 2
    records.keep("axes", {}, {"RANKED_COUNT": 1}, [], when="2999-01-01T00:00:00", by_flows=False)
    page.take_study()
    assert page.territory.count() == 1
    project.removeMapLayer(ranking.id())
    assert page.territory.count() == 2


def test_a_click_on_a_bubble_chooses_its_chain(ran, study, selected_in):
    page = ran("chains")
    page.grab()
    x, y = page.chart.center(1)
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert page.axes.item(page.axes.currentRow(), 1).text() == "Café"
    assert selected_in(study["UNITS"], "unit_id") == ["01", "02"]
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


def test_a_territory_whose_units_are_gone(ran, study, project, said):
    page = ran("chains")
    project.removeMapLayer(study["UNITS"].id())
    page.axes.selectRow(1)
    assert "no longer in the project" in said(page)
    assert "units with their territory" in page.message.text() and not page.run.isEnabled()
