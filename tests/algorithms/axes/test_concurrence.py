"""Concurrence inside QGIS: the matrix, two real programs, and what rolls that do not match say."""

import pytest
from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProcessingException,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)
from territorios_productivos.processing.layers.writing.styling import apply_style

PLACES = [
    {"wkt": "POINT (0 0)", "cve": "010010001", "name": "Río Blanco", "eje": "café"},
    {"wkt": "POINT (1 0)", "cve": "010010002", "name": "San José", "eje": "café"},
    {"wkt": "POINT (2 0)", "cve": "200120001", "name": "La Cañada", "eje": "leche"},
]
CREDIT = [
    {"cve": "10010001", "curp": "aaaa010101", "nombre": "Juana Secreta"},
    {"cve": "10010001", "curp": "BBBB010101", "nombre": "Pedro Oculto"},
    {"cve": "10010001", "curp": "BBBB010101", "nombre": "Pedro Oculto"},
    {"cve": "20012", "curp": "CCCC010101", "nombre": "Ana Reservada"},
    {"cve": None, "curp": "DDDD010101", "nombre": "Luis Privado"},
]
ADVICE = [
    {"clave": "010010001", "curp": "AAAA010101 "},
    {"clave": "010010002", "curp": "EEEE010101"},
    {"clave": "990010002", "curp": "FFFF010101"},
]
BASKETS = [
    {"program": "crédito", "component": "Crédito", "objective": "producir", "axis": ""},
    {"program": "Asesoría", "component": "Asesoría", "objective": "producir", "axis": ""},
    {"program": "Fertilizante", "component": "Insumos", "objective": "", "axis": "café"},
    {"program": "", "component": "Enfriado", "objective": "", "axis": "leche"},
]


@pytest.fixture
def concur(run, layer_of):
    """Callable: run on records, every output in memory."""

    def start(places=PLACES, rolls=(("Crédito", CREDIT), ("Asesoría", ADVICE)), baskets=BASKETS, **options):
        parameters = {
            "LOCALITIES": layer_of(places, "Point" if "wkt" in places[0] else "None", name="localidades"),
            "CODE": "cve",
            "TERRITORY": "eje",
            "ROLLS": [layer_of(rows, "None", None, name, {"cve": str}) for name, rows in rolls],
            "ROLL_CODE": "cve; clave",
            "ROLL_KEY": "curp",
            "BASKETS": layer_of(baskets, "None", None, "canastas"),
            **{name: "memory:" for name in ("OUTPUT", "TERRITORIES", "UNMATCHED")},
            **options,
        }
        return run("concurrence", parameters)

    return start


def test_the_matrix_and_what_is_missing(concur, column, feedback):
    results = concur()
    output, territories = results["OUTPUT"], results["TERRITORIES"]
    assert column(output, "p_credito") == [2, 0, 0] and column(output, "p_asesoria") == [1, 1, 0]
    assert column(output, "same_people") == [1, 0, 0] and column(output, "same_objective") == [2, 1, 0]
    assert column(output, "complementary") == [True, False, False]
    assert column(output, "components") == ["Crédito; Asesoría", "Asesoría", None]
    assert column(output, "missing") == ["Insumos", "Crédito; Insumos", "Crédito; Asesoría; Enfriado"]
    assert column(output, "basket") == [3, 3, 3] and column(output, "missing_count") == [1, 2, 3]
    rows = list(zip(*(column(territories, name) for name in ("territory", "component", "units", "present", "missing"))))
    assert rows[:3] == [("café", "Crédito", 2, 1, 1), ("café", "Asesoría", 2, 2, 0), ("café", "Insumos", 2, 0, 2)]
    assert ("leche", "Enfriado", 1, 0, 1) in rows and len(rows) == 6
    numbers = {name: results[name] for name in ("SAME_PLACE", "SAME_PEOPLE", "SAME_OBJECTIVE", "COMPLEMENTARY")}
    assert set(numbers.values()) == {1} and (results["COMPLETE"], results["REPEATED_PEOPLE"]) == (0, 1)
    assert any(
        "without a roll" in said and "1 of table “canastas” (Fertilizante)" in said for said in feedback.warnings
    )
    assert any("repeat a person" in said and "1 of roll “Crédito”" in said for said in feedback.warnings)


def test_codes_without_a_locality_are_listed_and_said(concur, column, feedback):
    results = concur()
    table = results["UNMATCHED"]
    rows = list(zip(*(column(table, name) for name in ("program", "code", "rows", "reason"))))
    assert sorted(rows, key=str) == [
        ("Asesoría", "990010002", 1, "unknown_code"),
        ("Crédito", "20012", 1, "broader_code"),
        ("Crédito", None, 1, "no_code"),
    ]
    assert results["UNMATCHED_ROWS"] == 3
    said = " | ".join(feedback.warnings)
    assert "broader level" in said and "1 of roll “Crédito” (20012)" in said
    assert "lost leading zeros and were matched: 3 of roll “Crédito”" in said


def test_nothing_personal_leaves_the_rolls(concur, tmp_path):
    page = tmp_path / "page.html"
    files = {name: str(tmp_path / f"{name}.csv") for name in ("OUTPUT", "TERRITORIES", "UNMATCHED")}
    concur(NAME="name", REPORT=str(page), **files)
    text = page.read_text(encoding="utf-8")
    assert "Río Blanco" in text and "Same people: 1 of 3" in text and "1 of 2" in text
    assert text.count("data:image/png") == 1 and "How much of its basket each locality has" in text
    written = text + "".join((tmp_path / f"{name}.csv").read_text(encoding="utf-8") for name in files)
    for secret in ("aaaa010101", "AAAA010101", "BBBB010101", "Secreta", "Oculto", "curp"):
        assert secret not in written


def test_levels_without_data_are_said_and_a_table_has_no_map(concur, tmp_path):
    page = tmp_path / "page.html"
    places = [{name: value for name, value in place.items() if name != "wkt"} for place in PLACES]
    baskets = [{**row, "objective": ""} for row in BASKETS]
    concur(places, baskets=baskets, ROLL_KEY=None, REPORT=str(page))
    text = page.read_text(encoding="utf-8")
    assert "Same people: not known" in text and "Same objective: not known" in text and "data:image" not in text


def test_two_real_programs_of_oaxaca(run, layer_of, reference, column, numbers):
    places = [{"cve": f"20{number:03d}"} for number in range(1, 151)]
    baskets = [
        {"program": "mx_oaxaca_jovenes_construyendo_futuro_2023", "component": "capacitación"},
        {"program": "mx_oaxaca_psa_conafor", "component": "servicios ambientales"},
    ]
    results = run(
        "concurrence",
        {
            "LOCALITIES": layer_of(places, "None", None, "municipios"),
            "CODE": "cve",
            "ROLLS": [str(reference / "axes" / f"{basket['program']}.csv") for basket in baskets],
            "ROLL_CODE": "cvemun",
            "ROLL_AMOUNT": "aprendices",
            "BASKETS": layer_of(baskets, "None", None, "canastas"),
            "OUTPUT": "memory:",
        },
    )
    output = results["OUTPUT"]
    assert numbers(output, "p_mx_oaxaca_jovenes_construyendo_futuro_2023").sum() == 50171
    assert numbers(output, "p_mx_oaxaca_psa_conafor").sum() == 284
    assert results["SAME_PLACE"] == results["COMPLETE"] == 70
    assert results["UNMATCHED_ROWS"] == 10 and "SAME_PEOPLE" not in results
    assert set(column(output, "same_people")) == {None}


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"ROLL_CODE": "municipio"}, "Roll “Crédito” has none of the code fields municipio.*cve, curp"),
        ({"TERRITORY": ""}, "Table “canastas” gives baskets by axis"),
        ({"rolls": (("Crédito", CREDIT), ("crédito", ADVICE))}, "Two rolls are called “Crédito”"),
        ({"baskets": [{"program": "Crédito", "component": None}]}, "Table “canastas” names no component"),
        ({"rolls": (("Crédito", CREDIT), ("Vacío", []))}, "Roll “Vacío” has no rows"),
    ],
)
def test_bad_input(concur, options, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        concur(**options)


@pytest.mark.parametrize(("geometry", "symbols"), [("Point", "marker"), ("MultiPolygon", "fill")])
def test_the_map_has_one_class_for_each_locality(qgis_app, geometry, symbols):
    fields = "field=basket:integer&field=component_count:integer&field=missing_count:integer&field=missing:string"
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&{fields}", "places", "memory")
    apply_style(layer, "concurrence", {})
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    assert {symbol.type() for symbol in renderer.symbols(context)} == {
        {"marker": QgsSymbol.SymbolType.Marker, "fill": QgsSymbol.SymbolType.Fill}[symbols]
    }
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    renderer.startRender(context, layer.fields())
    labels = {item.ruleKey(): item.label() for item in layer.renderer().legendSymbolItems()}
    found = []
    for has, lacks in ((4, 0), (2, 2), (1, 3), (0, 4), (0, 0)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([has + lacks, has, lacks, ""])
        context.expressionContext().setFeature(feature)
        found.append([label for key, label in labels.items() if key in renderer.legendKeysForFeature(feature, context)])
    renderer.stopRender(context)
    assert found == [
        ["The whole basket"],
        ["Half of the basket or more"],
        ["Less than half of the basket"],
        ["Nothing of the basket"],
        ["No basket of its own"],
    ]
