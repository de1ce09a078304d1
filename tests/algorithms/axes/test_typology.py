"""Types of territories inside QGIS: words, gaps, groups, and what bad input says."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsSymbol, QgsVectorLayer
from territorios_productivos.processing.layers.writing.styling import apply_style
from territorios_productivos.processing.reports.legend_classes import class_keys, legend_classes

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


def test_the_legend_has_the_types_there_are_and_their_words(layer_of):
    rows = [(1, "low minutes, high maize, low slope, high debt"), (3, "high minutes"), (1, "low minutes"), (None, None)]
    layer = layer_of([{"wkt": "POINT (0 0)", "type": kind, "description": words} for kind, words in rows])
    apply_style(layer, "typology", {})
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels == ["Type 1: low minutes, high maize, low slope…", "Type 3: high minutes", "Without a type"]
    colors = {category.symbol().color().name() for category in layer.renderer().categories()}
    assert len(colors) == 3
    typed = layer_of([{"wkt": "POINT (0 0)", "type": 2, "description": "high minutes"}])
    apply_style(typed, "typology", {})
    assert [category.label() for category in typed.renderer().categories()] == ["Type 2: high minutes"]


JUNTOS = [
    {**record, "skill": skill, "land": land, "none": None}
    for record, skill, land in zip(
        [*REMOTE, *NEAR, *GAP], [9, 9, 1, 1, 5, 9, None, 1, 1, 9, 9], [9, 1, 9, 1, 9, 5, 9, 1, 1, 9, 1]
    )
]


def test_quadrants_of_capability_and_potential(classify, column, feedback):
    limits = {"CAPABILITY_LOW": 2.0, "CAPABILITY_HIGH": 8.0, "POTENTIAL_LOW": 2.0, "POTENTIAL_HIGH": 8.0}
    results = classify(JUNTOS, CAPABILITY="skill", POTENTIAL="land", **limits)
    wanted = [
        "high_high",
        "high_low",
        "low_high",
        "low_low",
        "unclassified",
        "unclassified",
        None,
        "low_low",
        "low_low",
    ]
    assert column(results["OUTPUT"], "quadrant") == [*wanted, "high_high", "high_low"]
    names = column(results["OUTPUT"], "quadrant_name")
    assert names[1] == "High capability, low potential" and names[4] == "Unclassified" and names[6] is None
    # a unit without a type may have a quadrant
    assert column(results["OUTPUT"], "type")[-1] is None and results["UNCLASSIFIED"] == 2
    said = " | ".join(feedback.warnings)
    assert "in no quadrant: 2 of layer “municipios” (rows 5, 6)" in said
    assert "whose quadrant is not known: 1 of layer “municipios” (rows 7)" in said


def test_the_quadrants_have_a_map_of_their_own(classify, column):
    limits = {"CAPABILITY_LOW": 2.0, "CAPABILITY_HIGH": 8.0, "POTENTIAL_LOW": 2.0, "POTENTIAL_HIGH": 8.0}
    indices = {"CAPABILITY": "skill", "POTENTIAL": "land", **limits}
    results = classify(JUNTOS, QUADRANTS="memory:", **indices)
    output = results["QUADRANTS"]
    assert column(output, "quadrant") == column(results["OUTPUT"], "quadrant")
    assert "type" not in output.fields().names() and output.featureCount() == len(JUNTOS)
    apply_style(output, "quadrants", {})
    shown = {item.key: item.label for item in legend_classes(output)}
    drawn = [shown[key] for key in class_keys(output)]
    assert drawn == [name or "No value" for name in column(output, "quadrant_name")]
    assert "QUADRANTS" not in classify(JUNTOS, QUADRANTS="memory:"), "nothing to draw without the indices"


def test_without_thresholds_a_third_is_low_and_a_third_high(classify, column, feedback):
    records = [{**REMOTE[0], "minutes": 1.0 + row, "skill": float(row), "land": float(row)} for row in range(7)]
    results = classify(records, CAPABILITY="skill", POTENTIAL="land", INDICATORS=["minutes"])
    middle = ["unclassified"]
    assert column(results["OUTPUT"], "quadrant") == ["low_low"] * 3 + middle + ["high_high"] * 3
    assert any("“skill”: low up to 2" in text for text in feedback.infos)


def test_without_the_two_indices_their_columns_are_empty(classify, column):
    output = classify()["OUTPUT"]
    assert set(column(output, "quadrant")) == set(column(output, "quadrant_name")) == {None}


@pytest.mark.parametrize(
    ("chosen", "groups", "themes"),
    [
        (1, "Natural; 3; productive", ["natural", "productive", "productive"]),
        (2, "Economic; SOCIAL;5", ["economic", "social", "institutional"]),
    ],
)
def test_patrimonies_and_dimensions_by_name(classify, column, chosen, groups, themes):
    table = classify(GROUP_SET=chosen, GROUPS=groups)["DESCRIPTION"]
    assert column(table, "theme")[:3] == themes


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"CAPABILITY": "skill"}, "choose both fields, or none"),
        ({"CAPABILITY_LOW": 2.0}, "need the fields with both"),
        (
            {"CAPABILITY": "skill", "POTENTIAL": "land", "CAPABILITY_LOW": 3.0, "CAPABILITY_HIGH": 2.0},
            "above that for high values: 3.00 and 2.00",
        ),
        ({"CAPABILITY": "skill", "POTENTIAL": "land", "POTENTIAL_LOW": 99.0}, "lies beyond the other, 99.0 and 9.00"),
        ({"CAPABILITY": "skill", "POTENTIAL": "none"}, "Field “none” of layer “municipios” is empty"),
        ({"GROUP_SET": 1}, "The names are: natural, built, productive, cultural"),
        ({"GROUP_SET": 2, "GROUPS": "economic; built; social"}, "1 groups are not among those chosen .built."),
    ],
)
def test_bad_quadrants_and_groups(classify, options, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        classify(JUNTOS, **options)
