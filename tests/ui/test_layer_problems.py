"""What is wrong with an input is told with its count and what to do."""

import pytest
from qgis.core import QgsProcessing
from territorios_productivos.ui.study.layer_problems import FieldCheck, field_problems, layer_problems

POINTS = [QgsProcessing.SourceType.TypeVectorPoint]
TABLE = [QgsProcessing.SourceType.TypeVector]


@pytest.fixture
def told(layer_of):
    """Callable: problems of the fields of a table, as (parameter, serious, text)."""

    def problems(records, **chosen):
        check = FieldCheck.of(layer_of(records, "None", ""), chosen)
        return [(found.parameter, found.serious, found.text) for found in field_problems([check])]

    return problems


def test_of_the_layer_itself(layer_of):
    record = {"a": 1, "wkt": "Point(1 2)"}

    def first(layer, wanted=POINTS):
        return [problem.text for problem in layer_problems("LOCALITIES", layer, wanted)]

    assert first(layer_of([record])) == []
    assert "no longer in the project" in first(None)[0]
    assert "points" in first(layer_of([{"a": 1, "wkt": "LineString(0 0, 1 1)"}], "LineString"))[0]
    assert "CRS" in first(layer_of([record], crs=""))[0]
    assert "no rows" in first(layer_of([], kind={"a": int}))[0]
    assert first(layer_of([{"a": 1}], "None", ""), TABLE) == []
    edited = layer_of([record])
    edited.startEditing()
    edited.changeAttributeValue(1, 0, 5)
    (problem,) = layer_problems("LOCALITIES", edited, POINTS)
    assert not problem.serious and "unsaved edits" in problem.text
    edited.rollBack()


def test_codes(told):
    ((name, serious, text),) = told([{"c": "a"}, {"c": "b"}, {"c": "a"}], CODE="c")
    assert (name, serious) == ("CODE", True) and "Repeated codes: 1 (first: a)" in text
    assert told([{"c": "a"}, {"c": "b"}, {"c": "a"}], MUNICIPALITY="c") == []
    ((_, serious, text),) = told([{"c": "a"}, {"c": None}], CODE="c")
    assert serious and "1 rows (first: 2)" in text
    ((_, serious, text),) = told([{"c": "01001"}, {"c": "20002"}, {"c": "1003"}], CODE="c")
    assert not serious and "first: 1003" in text


def test_numbers(told):
    assert told([{"p": 0.0}, {"p": 5.0}], POPULATION="p") == []
    ((_, serious, text),) = told([{"p": 1.0}, {"p": None}, {"p": 2.0}], POPULATION="p")
    assert not serious and text.startswith("No value in 1 of 3 rows (first: 2)")
    ((_, serious, text),) = told([{"p": "x"}, {"p": "y"}], POPULATION="p")
    assert serious and "text" in text
    ((_, serious, text),) = told([{"p": "1"}, {"p": "*"}], POPULATION="p")
    assert not serious and "Not numbers: 1 values (first: *; rows 2)" in text
    ((_, serious, text),) = told([{"p": -1.0}, {"p": 2.0}], POPULATION="p")
    assert not serious and "Below zero: 1" in text
    ((_, serious, text),) = told([{"p": None}, {"p": None}], FAMILIES="p")
    assert serious and "every row" in text


def test_a_field_that_is_gone_and_seats_that_are_none(told):
    assert told([{"p": 1}], POPULATION="q")[0][1:] == (
        True,
        "The layer no longer has the field “q”. Choose another one.",
    )
    assert told([{"s": 0}], IS_SEAT="s")[0][1]
    assert told([{"s": 0}, {"s": 1}], IS_SEAT="s") == []


def test_codes_of_two_layers(layer_of):
    def joined(codes):
        localities = FieldCheck.of(layer_of([{"m": code} for code in codes], "None", ""), {"MUNICIPALITY": "m"})
        areas = FieldCheck.of(
            layer_of([{"k": "20001"}, {"k": "20002"}, {"k": "01001"}], "None", ""), {"MUNICIPALITY_ID": "k"}
        )
        return [(found.serious, found.text) for found in field_problems([localities, areas])]

    assert joined(["20001", "20002"]) == []
    ((serious, text),) = joined(["001", "002"])
    assert serious and "None of these codes" in text
    ((serious, text),) = joined(["20001", "20009"])
    assert not serious and "1 (first: 20009)" in text
    assert any("restoring zeros" in text for _, text in joined(["1001", "1001"]))


def test_canceled_in_the_middle(layer_of):
    check = FieldCheck.of(layer_of([{"c": "a"}, {"c": "a"}], "None", ""), {"CODE": "c"})
    assert field_problems([check], lambda: True) == []
