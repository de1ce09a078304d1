"""What the tabs of the board read and say, without a window."""

from territorios_productivos.ui.axes.basket_matrix import BasketMatrix, Cell, localities_lacking
from territorios_productivos.ui.axes.bottleneck_list import EXTRA, ISOLATED, LACKING, SAVED, listed
from territorios_productivos.ui.axes.chain_ranking import ChainRanking
from territorios_productivos.ui.axes.corridor_maps import corridor_maps, products_of, totals_text
from territorios_productivos.ui.axes.kept_results import KEPT_PROPERTY, kept_results
from territorios_productivos.ui.axes.study_values import code_fields, guessed_fields
from territorios_productivos.ui.study.input_editors import years_in
from territorios_productivos.ui.study.study_inputs import TABLE_PROPERTY, StudyInputs


def test_corridors_of_the_study_without_numbers(layer_of, project):
    for table, records, kind in (
        ("corridor_roads", [{"wkt": "LINESTRING(0 0, 1 1)", "load": 5.0}], "LineString"),
        (
            "corridor_markets",
            [{"wkt": "POINT(0 0)", "received": 5.0}, {"wkt": "POINT(1 0)", "received": None}],
            "Point",
        ),
    ):
        layer = layer_of(records, kind, name=table)
        layer.setCustomProperty(TABLE_PROPERTY, table)
        project.addMapLayer(layer)
    (found,) = corridor_maps(project, StudyInputs({}, project), {})
    assert totals_text(found) == "Delivered to a market: 5.0"
    assert totals_text(corridor_maps(project, StudyInputs({}, project), {"DELIVERED": 12345.6})[0]).endswith("12,346")


def test_products_are_listed_once(layer_of):
    layer = layer_of([{"p": name} for name in ("miel", "Café", None, " ", "miel")], "None", None)
    assert products_of(layer, "p") == ["Café", "miel"]
    assert products_of(layer, "q") == [] and products_of(None, "p") == []


def test_what_is_said_of_a_road(layer_of):
    columns = {
        "extra_ton_min": 12.5, "extra_rank": 1, "isolated_ton": None, "isolated_rank": None, "saved_ton_min": 3.0, "saved_rank": 400,
        "load": 2000.0, "length_km": None, "road_id": 7, "programs": "Caminos; Crédito",
        "speed_kmh": 20.0, "reference_kmh": 60.0,
    }  # fmt: skip
    layer = layer_of([columns], "None", None, kind={"isolated_ton": float, "isolated_rank": int, "length_km": float})
    (row,) = listed(layer, EXTRA, 0)
    assert row.sentence == (
        "1. Road 7, – km: closing it adds 13 ton-minutes; 2,000 tons pass along it."
        " Programs able to fund it: Caminos; Crédito."
    )
    assert row.advice.startswith("The way around is long")
    assert listed(layer, ISOLATED, 0) == [] and listed(layer, SAVED, 0) == []  # without a rank, or far behind
    assert listed(layer, EXTRA, 1) == []  # no columns of families


def test_what_is_said_of_places_without_services(layer_of):
    rows = [("Uno", "banco", 1), (None, "acopio; banco", 2), ("Tres", None, 0), ("Cuatro", None, None)]
    layer = layer_of([dict(zip(("nombre", "missing_services", "missing_count"), row)) for row in rows], "None", None)
    assert [(found.row, found.sentence) for found in listed(layer, LACKING, 0)] == [
        (2, "Place 2: it lacks acopio; banco."),
        (1, "Uno: it lacks banco."),
    ]
    assert listed(layer_of([{"a": 1}], "None", None), LACKING, 0) == []


def test_years_of_a_table(layer_of):
    layer = layer_of([{"y": text} for text in ("2015", "2016", None, "total", "2015", "nan")], "None", None)
    assert years_in(layer, "y") == [2016.0, 2015.0]
    assert years_in(layer, "z") == [] and years_in(None, "y") == []


def test_cells_by_what_is_missing(layer_of):
    names = ("territory", "component", "units", "present", "missing")
    rows = [("A", "x", 4, 4, 0), ("A", "y", 4, 1, 3), ("B", "y", 9, 0, 9), (None, "y", 1, 1, 0)]
    matrix = BasketMatrix(layer_of([dict(zip(names, row)) for row in rows], "None", None))
    assert (matrix.territories, matrix.components) == (["B", "A", ""], ["y", "x"])
    assert matrix.cell("B", "x") is None  # not in its basket
    assert [matrix.cell("A", name).text() for name in "xy"] == ["✓ 4 of 4", "◐ 1 of 4"]
    assert matrix.cell("B", "y") == Cell(9, 0, 9) and matrix.cell("B", "y").text() == "✗ 0 of 9"
    assert BasketMatrix(layer_of([{"a": 1}], "None", None)).territories == []


def test_who_lacks_a_component(layer_of):
    rows = [
        (7.0, "b", "x; y"),
        (7.0, "Á", "y"),
        (8.0, "c", "y"),
        (7.0, None, "y and more"),
        (None, "d", "y"),
        (7.0, "e", None),
    ]
    layer = layer_of([dict(zip(("axis", "name", "missing"), row)) for row in rows], "None", None)
    assert localities_lacking(layer, "axis", "7", "y", "name", "") == [("b", 1), ("Á", 2)]
    assert localities_lacking(layer, "axis", "", "y", "name", "") == [("d", 5)]
    assert localities_lacking(layer, "", "", "x", "", "") == [("1", 1)]
    rows = [{"code": code, "name": name, "missing": "y"} for code, name in enumerate(["Agua", "Agua", None, "Sol"])]
    names = [name for name, _ in localities_lacking(layer_of(rows, "None", None), "", "", "y", "name", "code")]
    assert names == ["2", "Agua (0)", "Agua (1)", "Sol"]


def test_code_fields_of_different_rolls(layer_of):
    rolls = [layer_of([{name: "1", "curp": "x"}], "None", None) for name in ("CVEGEO", "clave", "CVEGEO", "otro")]
    assert code_fields(rolls) == "CVEGEO; clave"


def test_marks_that_are_not_ours_are_left_alone(layer_of, project):
    for text in ("no JSON", "[]", '{"made": 3}', '{"made": "x", "algorithm": "rankaxes", "more": 1}'):
        layer = layer_of([{"a": 1}], "None", None)
        layer.setCustomProperty(KEPT_PROPERTY, text)
        project.addMapLayer(layer)
    assert kept_results(project, "rankaxes") == []
    assert ChainRanking(layer).territories == {}


def test_fields_of_outputs_and_of_people():
    assert guessed_fields(["UNIT_ID", "TERRITORY", "LOCALITY_UNIT"], ["unit_id", "Territory", "CVE_MUN"]) == {
        "UNIT_ID": "unit_id", "TERRITORY": "Territory", "LOCALITY_UNIT": "CVE_MUN",
    }  # fmt: skip
