"""Table and map of the prioritization explorer: one selection, the verdicts drawn, the locality under the cursor."""

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton


def test_table_and_map_select_the_same(explorer, localities, qgis_app, row_of):
    view = explorer.localities
    row = row_of(explorer, "Abasolo")
    view.scrollTo(view.model().index(row, 0))
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(row, 0)).center())
    (feature,) = localities.selectedFeatures()
    assert feature["name"] == "Abasolo"
    assert "Abasolo" in explorer.card.toPlainText()
    localities.selectByExpression("\"name\" = 'Acatlima'")
    chosen = view.selectionModel().selectedRows()
    assert [index.data() for index in chosen] == ["Acatlima"]
    assert "Acatlima" in explorer.card.toPlainText()
    # a new judgment and another order keep it
    view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    explorer.show_scenario(explorer.scenarios.base())
    qgis_app.processEvents()
    assert [index.data() for index in view.selectionModel().selectedRows()] == ["Acatlima"]
    assert localities.selectedFeatureCount() == 1


def test_a_double_click_goes_to_the_place(explorer, localities, qgis_canvas, row_of):
    qgis_canvas.setDestinationCrs(localities.crs())
    qgis_canvas.setExtent(localities.extent().fromCenterAndSize(QgsPointXY(-95.0, 16.0), 0.2, 0.2))
    view = explorer.localities
    index = view.model().index(row_of(explorer, "Abasolo"), 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    QTest.mouseDClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    (feature,) = localities.selectedFeatures()
    assert qgis_canvas.center().distance(feature.geometry().asPoint()) < 1e-6
    # what is in sight does not jump
    qgis_canvas.setCenter(QgsPointXY(qgis_canvas.center().x() + 0.02, qgis_canvas.center().y()))
    QTest.mouseDClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    assert qgis_canvas.center().distance(feature.geometry().asPoint()) > 0.01


def test_filter_by_verdict_and_search(explorer, type_in, texts):
    place = explorer.verdict_filter.findData("distance")
    explorer.verdict_filter.setCurrentIndex(place)
    far = int((explorer.judged["final_verdict"] == "distance").sum())
    assert explorer.table.rowCount() == far > 0
    assert explorer.shown_count.text() == str(far)
    assert set(texts(explorer.localities, "final_verdict")) == {"Too far from a municipal seat"}
    explorer.verdict_filter.setCurrentIndex(0)
    type_in(explorer.find, "asuncion nochi")
    found = texts(explorer.localities, "name")
    assert "Asunción Nochixtlán" in found
    assert all("Asunción Nochi" in name for name in found)
    explorer.find.clear()
    assert explorer.table.rowCount() == 1871


def test_headers_sort_numbers_as_numbers(explorer, texts):
    view = explorer.localities
    view.sortByColumn(explorer.table.columns.index("families"), Qt.SortOrder.DescendingOrder)
    shown = [float(text.replace(",", "")) for text in texts(view, "families") if text != "–"]
    assert shown == sorted(shown, reverse=True)
    assert len(set(shown)) > 10


def test_the_locality_under_the_cursor(explorer, localities, qgis_canvas, qgis_app):
    feature = next(localities.getFeatures("\"name\" = 'Asunción Cuyotepeji'"))
    qgis_canvas.setDestinationCrs(localities.crs())
    point = feature.geometry().asPoint()
    qgis_canvas.zoomToFeatureExtent(feature.geometry().buffer(0.02, 5).boundingBox())
    qgis_app.processEvents()

    def move(x, y):
        pixel = qgis_canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(pixel.x(), pixel.y()),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        qgis_app.sendEvent(qgis_canvas.viewport(), event)

    move(point.x(), point.y())
    said = "Asunción Cuyotepeji: Too few small production units per household. 22 production units under 20 ha short"
    assert explorer.under_cursor.text().startswith(said)
    extent = qgis_canvas.extent()
    move(extent.xMinimum(), extent.yMinimum())
    assert explorer.under_cursor.text() == ""
    explorer.close()
    move(point.x(), point.y())
    assert explorer.under_cursor.text() == ""


def test_verdicts_are_drawn_and_taken_away(explorer, localities, qgis_canvas, wait_until, click):
    qgis_canvas.setDestinationCrs(localities.crs())
    qgis_canvas.setLayers([])
    code = explorer.judged.loc[explorer.judged["selected"], "code"].iloc[0]
    explorer.on_map.setChecked(True)
    feature = next(localities.getFeatures(f"\"code\" = '{code}'"))
    qgis_canvas.zoomToFeatureExtent(feature.geometry().buffer(0.001, 5).boundingBox())

    def drawn():
        pixel = qgis_canvas.getCoordinateTransform().transform(feature.geometry().asPoint())
        return qgis_canvas.grab().toImage().pixelColor(int(pixel.x()), int(pixel.y())).name()

    assert explorer.look.color("selected").name() == "#0072b2"
    wait_until(lambda: drawn() == "#0072b2")
    click(explorer.on_map)
    wait_until(lambda: drawn() != "#0072b2")
