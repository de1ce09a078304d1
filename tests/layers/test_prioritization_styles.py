"""Styles of the prioritization: each place falls in one class, and the expressions of all styles can be read."""

import xml.etree.ElementTree as ET

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)
from territorios_productivos.processing.layers.writing.styling import STYLES, apply_style

SHAPES = {"Point": "POINT(1 1)", "Polygon": "POLYGON((0 0,1 0,1 1,0 0))"}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("style", "field", "values", "classes"),
    [
        ("place_rank", "rank", [1, 2, 5, 9, 10, 20, None], [0, 0, 1, 2, 2, 3, 4]),
        ("place_rank", "rank", [1, 2, 3], [0, 2, 3]),
        ("acceptability", "top_n_share", [1.0, 0.9, 0.5, 0.1, 0.09, 0.0, None], [0, 0, 1, 2, 3, 3, 4]),
        ("index", "dp2", [-9.0, 0.0, 0.0, 1.0, 1.0, 2.0, 2.0, 11.0, None], [0, 2, 2, 2, 2, 2, 2, 4, 5]),
        ("index", "dp2", [4.0, None], [2, 5]),
        ("strata", "stratum", [1, 2, 3, 4, 5, None], [0, 1, 2, 3, 4, 5]),
        ("strata", "stratum", [1, 2, 3, None], [0, 2, 4, 5]),
        ("strata", "stratum", [1, 1], [0, 0]),
    ],
)
def test_each_place_falls_in_one_class(qgis_app, style, field, values, classes, shape):
    layer = QgsVectorLayer(f"{shape}?crs=EPSG:4326&field={field}:double", "places", "memory")
    for value in values:
        place = QgsFeature(layer.fields())
        place.setAttributes([value])
        place.setGeometry(QgsGeometry.fromWkt(SHAPES[shape]))
        layer.dataProvider().addFeature(place)
    apply_style(layer, style, {})
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    rules = layer.renderer().rootRule().children()
    assert all(rule.label() and rule.symbol() for rule in rules)
    found = []
    for place in layer.getFeatures():
        context.setFeature(place)
        found.append(
            [number for number, rule in enumerate(rules) if QgsExpression(rule.filterExpression()).evaluate(context)]
        )
    assert found == [[number] for number in classes]


def test_expressions_of_all_styles_can_be_read(qgis_app):
    """QGIS leaves out an order or a rule that it cannot read, without a word."""
    wrong = []
    for path in sorted(STYLES.glob("*.qml")):
        tree = ET.parse(path)
        texts = [clause.text for clause in tree.iter("orderByClause")]
        texts += [rule.get("filter") for rule in tree.iter("rule") if rule.get("filter") not in (None, "", "ELSE")]
        texts += [renderer.get("attr") for renderer in tree.iter("renderer-v2") if " " in renderer.get("attr", "")]
        wrong += [f"{path.name}: {text}" for text in texts if QgsExpression(text).hasParserError()]
    assert not wrong
