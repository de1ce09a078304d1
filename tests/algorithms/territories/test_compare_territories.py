"""Two delimitations compared inside QGIS: layers, tables, codes without zeros, units in one only."""

import pytest
from qgis.core import QgsProcessingException

X, Y = 740_000, 1_880_000
OURS = {"01": "Norte", "02": "Norte", "03": "Norte", "04": "Sur", "05": "Sur", "06": None, "07": "Sur"}
OFFICIAL = {"1": "ZM 1", "2": "ZM 1", "3": "ZM 2", "4": "ZM 2", "5": "ZM 2", "6": "ZM 2", "9": "ZM 1"}


@pytest.fixture
def sides(layer_of):
    def square(i):
        x = X + 1000 * i
        return f"POLYGON(({x} {Y}, {x + 1000} {Y}, {x + 1000} {Y + 1000}, {x} {Y + 1000}, {x} {Y}))"

    ours = [{"wkt": square(i), "mun": code, "terr": name} for i, (code, name) in enumerate(OURS.items())]
    official = [{"cve": code, "zm": name} for code, name in OFFICIAL.items()]
    return {
        "FIRST": layer_of(ours, "Polygon", name="nuestros"),
        "FIRST_UNIT": "mun",
        "FIRST_TERRITORY": "terr",
        "SECOND": layer_of(official, "None", name="oficial"),
        "SECOND_UNIT": "cve",
        "SECOND_TERRITORY": "zm",
        "OUTPUT": "memory:",
    }


def swapped(sides):
    other = {"FIRST": "SECOND", "SECOND": "FIRST"}
    return {"OUTPUT": "memory:"} | {
        other.get(name.split("_")[0], name) + name[len(name.split("_")[0]) :]: value
        for name, value in sides.items()
        if name != "OUTPUT"
    }


def test_units_that_differ_and_the_two_measures(run, sides, column, feedback):
    results = run("compareterritories", sides)
    output = results["OUTPUT"]
    rows = list(zip(*(column(output, name) for name in ("unit_id", "first", "second", "matched", "reason"))))
    assert rows == [
        ("03", "Norte", "ZM 2", "ZM 1", "other_territory"),
        ("06", None, "ZM 2", None, "unassigned_in_first"),
        ("07", "Sur", None, "ZM 2", "not_in_second"),
        ("9", None, "ZM 1", None, "not_in_first"),
    ]
    # five units, 2 + 1 + 2 shared: pairs 1 + 0 + 1 of 10; first 3 + 1, second 1 + 3
    assert results["ADJUSTED_RAND"] == pytest.approx((2 - 4 * 4 / 10) / (4 - 4 * 4 / 10))
    assert results["VARIATION_OF_INFORMATION"] == pytest.approx(1.101955, abs=1e-6)
    assert (results["COMPARED_COUNT"], results["DIFFERENT_COUNT"], results["MISSING_COUNT"]) == (5, 4, 2)
    assert (results["FIRST_COUNT"], results["SECOND_COUNT"]) == (2, 2)
    assert "In Norte of the first, which goes with ZM 1 of the second; there it is in ZM 2." in column(output, "why")
    assert [row.geometry().isNull() for row in output.getFeatures()] == [False, False, False, True]
    said = " | ".join(feedback.warnings)
    assert "matched: 6 of layer “oficial”" in said
    assert "Units that layer “oficial” does not have: 1." in said
    assert "Units that layer “nuestros” does not have: 1." in said
    assert "Units without a territory in layer “nuestros”: 1." in said


def test_the_shapes_may_come_from_the_second(run, sides, column):
    results = run("compareterritories", swapped(sides))
    assert results["OUTPUT"].isSpatial()
    assert results["ADJUSTED_RAND"] == pytest.approx(1 / 6)
    assert column(results["OUTPUT"], "unit_id") == ["3", "6", "9", "07"]


def test_equal_ones_have_no_difference(run, sides):
    same = {**sides, **{f"SECOND{end}": sides[f"FIRST{end}"] for end in ("", "_UNIT", "_TERRITORY")}}
    results = run("compareterritories", same)
    assert (results["ADJUSTED_RAND"], results["DIFFERENT_COUNT"]) == (1.0, 0)
    assert results["VARIATION_OF_INFORMATION"] == pytest.approx(0.0, abs=1e-12)


def test_two_tables_give_a_table(run, sides):
    same = {**sides, **{f"FIRST{end}": sides[f"SECOND{end}"] for end in ("", "_UNIT", "_TERRITORY")}}
    assert not run("compareterritories", same)["OUTPUT"].isSpatial()


def test_without_a_unit_assigned_in_both_there_is_no_measure(run, sides, layer_of, feedback):
    sides["SECOND"] = layer_of([{"cve": "06", "zm": "ZM"}], "None", name="oficial")
    results = run("compareterritories", sides)
    assert results["COMPARED_COUNT"] == 0
    assert "ADJUSTED_RAND" not in results
    assert any("the two measures are not defined" in text for text in feedback.warnings)


@pytest.mark.parametrize(
    ("records", "words"),
    [
        ([{"cve": "A", "zm": "1"}], "no unit in common"),
        ([{"cve": "01", "zm": "1"}, {"cve": "01", "zm": "2"}], "repeats 1 codes"),
        ([{"cve": "01", "zm": "1"}, {"cve": "1", "zm": "2"}], "leading zeros only"),
        ([{"cve": None, "zm": "1"}, {"cve": "01", "zm": "2"}], "has no code in 1 rows"),
    ],
)
def test_bad_input_says_what_to_do(run, sides, layer_of, records, words):
    sides["SECOND"] = layer_of(records, "None", name="oficial")
    with pytest.raises(QgsProcessingException, match=words):
        run("compareterritories", sides)


def test_several_units_of_the_second_only(run, sides, layer_of, column):
    official = [{"cve": code, "zm": f"ZM {code}"} for code in ("12", "11", "01", "10")]
    output = run("compareterritories", {**sides, "SECOND": layer_of(official, "None", name="oficial")})["OUTPUT"]
    found = dict(zip(column(output, "unit_id"), zip(column(output, "second"), column(output, "reason"))))
    assert {code: found[code] for code in ("10", "11", "12")} == {
        code: (f"ZM {code}", "not_in_first") for code in ("10", "11", "12")
    }
