"""Types of territories inside QGIS: words, gaps, groups, and what bad input says."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsSymbol, QgsVectorLayer
from territorios_productivos.processing.layers.styling import apply_style

REMOTE = [{"wkt": f"POINT ({row} 0)", "minutes": 90.0 + row, "maize": 0.8, "flat": 3.0} for row in range(4)]
NEAR = [{"wkt": f"POINT ({row} 1)", "minutes": 10.0 + row, "maize": 0.1, "flat": 3.0} for row in range(6)]
GAP = [{"wkt": "POINT (9 9)", "minutes": None, "maize": 0.5, "flat": 3.0}]


@pytest.fixture
def classify(run, layer_of):
    """Callable: run on records, both outputs in memory."""

    def start(records=(*REMOTE, *NEAR, *GAP), geometry="Point", **options):
        parameters = {
            "INPUT": layer_of(list(records), geometry, name="municipios"),
            "INDICATORS": ["minutes", "maize", "flat"],
            "OUTPUT": "memory:",
            "DESCRIPTION": "memory:",
            **options,
        }
        return run("typology", parameters)

    return start


@pytest.mark.parametrize("method", [0, 1])
def test_types_in_words(classify, column, numbers, feedback, method):
    results = classify(METHOD=method)
    output, table = results["OUTPUT"], results["DESCRIPTION"]
    assert column(output, "type") == [2] * 4 + [1] * 6 + [None]
    assert set(column(output, "description")[:4]) <= {"high maize, high minutes", "high minutes, high maize"}
    assert column(output, "reason") == [None] * 10 + ["missing_value"]
    assert (numbers(output, "silhouette")[:10] > 0.8).all()
    assert (results["TYPE_COUNT"], results["WITHOUT_TYPE"]) == (2, 1)
    np.testing.assert_allclose(results["MEAN_SILHOUETTE"], np.nanmean(numbers(output, "silhouette")))
    rows = list(zip(*(column(table, name) for name in ("type", "units", "indicator", "mean", "level"))))
    assert rows[0] == (1, 6, "minutes", 12.5, "below") and rows[3] == (2, 4, "minutes", 91.5, "above")
    assert rows[2] == (1, 6, "flat", 3.0, "average")
    said = " | ".join(feedback.warnings)
    assert "one value only" in said and "1 of layer “municipios” (flat)" in said
    assert "1 of layer “municipios” (rows 11; indicators minutes)" in said
    assert any(text.startswith("Mean silhouette by number of types: 2: ") for text in feedback.infos)


def test_groups_are_kept_in_the_description(classify, column):
    table = classify(GROUPS="access; produce; produce")["DESCRIPTION"]
    assert column(table, "theme")[:3] == ["access", "produce", "produce"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"K": 1}, "One type tells nothing apart"),
        ({"K": 8, "records": REMOTE}, "Layer “municipios” has 4 different units"),
        ({"INDICATORS": ["flat"]}, "Layer “municipios” has 1 different units"),
        ({"GROUPS": "access; produce"}, "There are 2 groups for 3 indicators"),
    ],
)
def test_bad_input(classify, options, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        classify(**options)


@pytest.mark.parametrize("geometry", ["Point", "MultiPolygon"])
def test_each_type_has_its_color(qgis_app, geometry):
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&field=type:integer&field=description:string", "units", "memory")
    apply_style(layer, "typology", {})
    categories = layer.renderer().categories()
    assert [str(category.value()) for category in categories] == [*"12345678", ""]
    assert len({category.symbol().color().name() for category in categories}) == 9
    kinds = {"Point": QgsSymbol.SymbolType.Marker, "MultiPolygon": QgsSymbol.SymbolType.Fill}
    assert categories[0].symbol().type() == kinds[geometry]
