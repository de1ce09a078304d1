"""Some fields of a table, read without holding its rows, are those of the rows."""

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsFeature, QgsProcessingContext, QgsVectorLayer
from qgis.PyQt.QtCore import QDate
from territorios_productivos.processing.layers.bad_input import BadInput
from territorios_productivos.processing.layers.reading.features import ColumnarFeatures, read_features, read_layer


@pytest.fixture
def layer(provider):
    table = "None?field=clave:string&field=pob:double&field=alta:date&field=nota:string"
    layer = QgsVectorLayer(table, "localidades", "memory")
    for values in (["01", 5.5, QDate(2020, 3, 1), "x"], [None, None, None, None], ["ñ", -1.0, QDate(2021, 1, 1), "y"]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        layer.dataProvider().addFeatures([feature])
    return layer


def test_the_values_are_those_of_whole_rows(layer, feedback_silent):
    algorithm, context = (
        QgsApplication.processingRegistry().createAlgorithmById("territorios:joinroll"),
        QgsProcessingContext(),
    )
    given = (algorithm, {"LOCALITIES": layer}, "LOCALITIES", context, feedback_silent, False)
    few, rows = read_features(*given, ["CLAVE", "pob", "alta", "no hay", ""]), read_layer(layer)
    assert isinstance(few, ColumnarFeatures) and len(few) == 3
    for field in ("clave", "pob", "alta"):
        assert few.values(field) == rows.values(field)
    assert few.values("Alta") == ["2020-03-01", None, "2021-01-01"]
    np.testing.assert_array_equal(few.numbers("pob", feedback_silent, True), [5.5, np.nan, -1.0])
    np.testing.assert_array_equal(few.ids(), rows.ids())
    with pytest.raises(BadInput, match="has no field “no hay”"):
        few.values("no hay")
