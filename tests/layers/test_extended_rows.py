"""Rows of an input with new columns: what they had stays as it was, whatever the new ones are called."""

import pytest
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingContext, QgsVectorLayer
from qgis.PyQt.QtCore import QDate
from territorios_productivos.processing.layers.reading.features import read_layer
from territorios_productivos.processing.layers.writing.sinks import Column, temporary_layer

OWN = "Point?crs=EPSG:32614&field=clave:string&field=fid:integer&field=alta:date&field=pob:double&field=rank:string"
ROWS = [
    ("01", 7, QDate(2020, 3, 1), 5.5, "x"),
    (None, None, None, None, None),
    ("ñ", 9, QDate(2021, 1, 1), -1.0, ""),
]


@pytest.fixture
def features(provider):
    layer = QgsVectorLayer(OWN, "localidades", "memory")
    for number, values in enumerate(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        if values[0]:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(number, 2 * number)))
        assert layer.dataProvider().addFeatures([feature])[0]
    return read_layer(layer)


def test_rows_keep_what_they_had_and_take_the_new_columns(features):
    columns = [Column("rank", "integer", "Rank"), Column("minutes", "real", "Minutes"), Column("reason", "text", "")]
    data = {"rank": [1, 2, 1, 1], "minutes": [0.5, float("nan"), 1.5, 2.5], "reason": [None, "off_network", None, "z"]}
    context = QgsProcessingContext()
    # the first row twice, and in an order of its own
    name = temporary_layer("con centro", context, features, columns, data, [2, 0, 0, 1])
    layer = context.temporaryLayerStore().mapLayer(name)
    assert layer.fields().names() == ["clave", "alta", "pob", "rank_input", "rank", "minutes", "reason"]
    clave, _, alta, pob, rank = zip(*(ROWS[row] for row in (2, 0, 0, 1)))
    found = list(zip(*(row.attributes() for row in layer.getFeatures())))
    expected = [clave, alta, pob, rank, (1, 2, 1, 1), (0.5, None, 1.5, 2.5), (None, "off_network", None, "z")]
    assert [[None if value == NULL else value for value in column] for column in found] == list(map(list, expected))
    assert [row.geometry().asWkt() for row in layer.getFeatures()] == ["Point (2 4)", "Point (0 0)", "Point (0 0)", ""]
    # and the input is as it was
    assert [row.attributeCount() for row in features.rows] == [5, 5, 5]
    assert features.rows[0].attributes() == list(ROWS[0])
