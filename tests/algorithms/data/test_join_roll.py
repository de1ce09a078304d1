"""Rolls joined inside QGIS: counts, matches by name, small groups, and nothing personal in any output."""

import pytest
from qgis.core import QgsProcessingException

PLACES = [
    {"wkt": "POINT (0 0)", "cve": "010010001", "nombre": "Río Blanco", "mun": "Aguascalientes"},
    {"wkt": "POINT (1 0)", "cve": "010010002", "nombre": "Santa María", "mun": "Aguascalientes"},
    {"wkt": "POINT (2 0)", "cve": "200120001", "nombre": "La Cañada", "mun": "Candelaria Loxicha"},
    {"wkt": "POINT (3 0)", "cve": "200120002", "nombre": "La Cañada", "mun": "Candelaria Loxicha"},
]
HEADINGS = "folio,CURP,beneficiario,teléfono,hogar,clave,localidad,municipio,monto"
# folio, CURP, name, phone, household, code, locality, municipality, amount
ROLL = [
    'F-1001,SECA010101HDFRRN01,Juana Secreta,9511234567,H-77,10010001,Río Blanco,Aguascalientes,"1,500"',
    "F-1002,seca010101hdfrrn01,Juana Secreta,9511234567,H-77,10010001,Río Blanco,Aguascalientes,500",
    "F-1003,OCUP020202MDFRRN02,Pedro Oculto,9517654321,H-77,010010001,Río Blanco,Aguascalientes,*",
    "F-1004,RESA030303HDFRRN03,Ana Reservada,9511112222,H-88,010010001,Río Blanco,Aguascalientes,300",
    "F-1005,PRIL040404HDFRRN04,Luis Privado,9513334444,H-99,,STA. MARIA,aguascalientes,700",
    "F-1006,DISE050505MDFRRN05,Eva Discreta,9515556666,H-55,20012,Cañada,CANDELARIA LOXICHA,100",
    "F-1007,CALR060606MDFRRN06,Rosa Callada,9517778888,H-44,CALR060606MDFRRN06,,,100",
    "F-1008,NADM070707MDFRRN07,Mario Nadie,9519990000,H-33,999999999,Rio Blanko,Aguascalientes,100",
]
PERSONAL = [row.replace('"1,500"', "1500").split(",")[:5] for row in ROLL]
NAMES = {
    "MATCH_NAMES": True,
    "LOCALITY_NAME": "nombre",
    "LOCALITY_MUNICIPALITY": "mun",
    "ROLL_NAME": "localidad",
    "ROLL_MUNICIPALITY": "municipio",
}


@pytest.fixture
def join(run, layer_of, tmp_path):
    """Callable: run on a roll of text, every output in memory."""

    def start(rows=ROLL, encoding="utf-8", places=PLACES, **options):
        roll = tmp_path / "padrón.csv"
        roll.write_bytes("\r\n".join([HEADINGS, *rows, ""]).encode(encoding))
        parameters = {
            "LOCALITIES": layer_of(places, name="localidades"),
            "CODE": "cve",
            "ROLL": str(roll),
            "ROLL_CODE": "clave",
            **{name: "memory:" for name in ("OUTPUT", "UNMATCHED", "MATCHES")},
            **options,
        }
        return run("joinroll", parameters)

    return start


def table(layer, column, *names):
    return list(zip(*(column(layer, name) for name in names)))


def test_people_households_and_rows(join, column, feedback):
    results = join(KEY="curp", HOUSEHOLD="hogar", COLUMN="familias")
    output = results["OUTPUT"]
    assert table(output, column, "familias", "roll_households", "roll_rows", "roll_reason") == [
        (3, 2, 4, None),
        (0, 0, 0, None),
        (0, 0, 0, None),
        (0, 0, 0, None),
    ]
    assert (results["ROWS"], results["MATCHED_ROWS"], results["UNMATCHED_ROWS"], results["REPEATED_ROWS"]) == (
        8,
        4,
        4,
        1,
    )
    assert results["TOTAL"] == 3 and results["LOCALITY_COUNT"] == 1
    unmatched = table(results["UNMATCHED"], column, "code", "rows", "reason")
    assert sorted(unmatched, key=str) == [
        ("20012", 1, "broader_code"),
        ("999999999", 1, "unknown_code"),
        (None, 1, "no_code"),
        (None, 1, "not_a_code"),
    ]
    said = " | ".join(feedback.warnings)
    assert "broader level" in said and "may be a person's: 1 of roll “padrón.csv”" in said
    assert "repeat a person of the same locality, who counts once: 1" in said
    assert "lost leading zeros and were matched: 2" in said


@pytest.mark.parametrize("suppress", [False, True])
@pytest.mark.parametrize("names", [{}, NAMES])
def test_a_roll_in_which_every_row_has_its_locality(join, column, suppress, names):
    results = join(ROLL[:4], KEY="curp", SUPPRESS=suppress, **names)
    assert (results["ROWS"], results["MATCHED_ROWS"], results["UNMATCHED_ROWS"]) == (4, 4, 0)
    assert column(results["OUTPUT"], "roll_rows")[0] == 4
    assert results["UNMATCHED"].featureCount() == results["MATCHES"].featureCount() == 0


def test_a_sum_with_separators_and_confidential_values(join, column, feedback):
    results = join(AGGREGATE=1, VALUE_FIELD="monto", KEY="CURP", COLUMN="monto")
    assert table(results["OUTPUT"], column, "monto", "roll_people", "roll_rows")[:2] == [(2300.0, 3, 4), (0.0, 0, 0)]
    assert any("without a value" in said and ": 1 of roll" in said for said in feedback.warnings)


def test_amounts_with_decimal_commas(run, layer_of, column, tmp_path):
    roll = tmp_path / "padrón.csv"
    roll.write_text("clave;monto\n010010001;1.200,50\n010010001;1.000\n010010002;*\n", encoding="cp1252")
    inputs = {"LOCALITIES": layer_of(PLACES[:2]), "CODE": "cve", "ROLL": str(roll), "ROLL_CODE": "clave"}
    options = {"AGGREGATE": 1, "VALUE_FIELD": "monto", "COLUMN": "monto", "OUTPUT": "memory:"}
    assert column(run("joinroll", {**inputs, **options})["OUTPUT"], "monto") == [2200.5, None]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_names_find_what_codes_do_not(join, column, encoding):
    results = join(encoding=encoding, **NAMES)
    assert column(results["OUTPUT"], "beneficiaries") == [4, 1, 0, 0]
    matches = table(results["MATCHES"], column, "name", "locality_code", "locality", "how", "score", "rows")
    assert matches == [("STA. MARIA", "010010002", "Santa María", "folded", 1.0, 1)]
    unmatched = table(results["UNMATCHED"], column, "name", "reason", "closest_code", "closest")
    assert sorted(unmatched, key=str) == [
        ("Cañada", "ambiguous_name", None, None),
        ("Rio Blanko", "unknown_name", "010010001", "Río Blanco"),
        (None, "not_a_code", None, None),
    ]
    assert results["BY_NAME_ROWS"] == 1
    similar = join(encoding=encoding, MIN_SCORE=0.9, **NAMES)
    assert column(similar["OUTPUT"], "beneficiaries") == [5, 1, 0, 0]
    assert ("Rio Blanko", "similar", pytest.approx(0.9)) in table(similar["MATCHES"], column, "name", "how", "score")


def test_small_groups_are_hidden_with_what_would_tell_them(join, column, feedback):
    results = join(SUPPRESS=True, KEY="CURP", **NAMES)
    assert table(results["OUTPUT"], column, "beneficiaries", "roll_rows", "roll_reason") == [
        (None, None, "next_group"),
        (None, None, "small_group"),
        (0, 0, None),
        (0, 0, None),
    ]
    assert results["HIDDEN_COUNT"] == 2 and column(results["MATCHES"], "rows") == [None]
    assert set(table(results["UNMATCHED"], column, "code", "name")) == {(None, None)}
    assert any("1 with a small group, and 1 more" in said for said in feedback.warnings)
    open_ = join(KEY="CURP", **NAMES)
    assert column(open_["OUTPUT"], "beneficiaries") == [3, 1, 0, 0]
    assert any("Localities with a small group: 1" in said for said in feedback.infos)


@pytest.mark.parametrize("suppress", [False, True])
@pytest.mark.parametrize("ending", ["gpkg", "csv", "geojson"])
def test_nothing_personal_leaves_the_roll(join, tmp_path, feedback, ending, suppress):
    """Not one value of a personal column is among the bytes of any output, nor in the log."""
    folder = tmp_path / "out"
    folder.mkdir()
    files = {name: str(folder / f"{name}.{ending}") for name in ("OUTPUT", "UNMATCHED", "MATCHES")}
    join(KEY="CURP", HOUSEHOLD="hogar", AGGREGATE=1, VALUE_FIELD="monto", SUPPRESS=suppress, **NAMES, **files)
    written = b"".join(path.read_bytes() for path in folder.iterdir()).decode("utf-8", "ignore").casefold()
    written += " | ".join(feedback.warnings + feedback.infos).casefold()
    assert "río blanco" in written
    for secret in {value.casefold() for row in PERSONAL for value in row} | {"curp", "beneficiario,", "hogar"}:
        assert secret not in written


def test_a_layer_and_a_code_in_parts(run, layer_of, column):
    roll = [
        {"ent": 1, "mun": 1, "loc": 1, "folio": "a"},
        {"ent": 20, "mun": 12, "loc": 2, "folio": "b"},
        {"ent": 20, "mun": 12, "loc": None, "folio": "c"},
    ]
    results = run(
        "joinroll",
        {
            "LOCALITIES": layer_of(PLACES, name="localidades"),
            "CODE": "cve",
            "ROLL": layer_of(roll, "None", None, "padrón"),
            "ROLL_CODE_PARTS": ["ent", "mun", "loc"],
            "OUTPUT": "memory:",
        },
    )
    assert column(results["OUTPUT"], "beneficiaries") == [1, 0, 0, 1] and results["UNMATCHED_ROWS"] == 1


def test_apprentices_of_oaxaca(run, layer_of, reference, numbers):
    places = [{"cve": f"20{number:03d}"} for number in range(1, 151)]
    results = run(
        "joinroll",
        {
            "LOCALITIES": layer_of(places, "None", None, "municipios"),
            "CODE": "cve",
            "ROLL": str(reference / "axes" / "mx_oaxaca_jovenes_construyendo_futuro_2023.csv"),
            "ROLL_CODE": "cvemun",
            "AGGREGATE": 1,
            "VALUE_FIELD": "aprendices",
            "OUTPUT": "memory:",
        },
    )
    assert numbers(results["OUTPUT"], "beneficiaries").sum() == results["TOTAL"] == 50171
    assert results["UNMATCHED_ROWS"] == 10


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"ROLL_CODE": "cve_loc"}, "Table “padrón.csv” has no field “cve_loc”.*folio, CURP"),
        ({"rows": []}, "Roll “padrón.csv” has no rows"),
        ({"ROLL_CODE": "monto"}, "No row of roll “padrón.csv” belongs to a record of layer “localidades”"),
        ({"rows": [ROLL[5]]}, "are of a broader level. Give the layer of municipalities"),
        ({"KEY": "clave"}, "Field “clave” cannot tell both the place and the people"),
        ({"AGGREGATE": 1}, "Choose the field to add up"),
        ({"MATCH_NAMES": True}, "choose name and municipality in the localities and in the roll"),
        ({"ROLL_CODE": None}, "Choose the field with the code of the roll, or match by name"),
        ({"ROLL_CODE_PARTS": ["clave", "folio"]}, "in one field or in parts, not both"),
        ({"COLUMN": "Roll_rows"}, "Give the new column a name of its own"),
        ({"ROLL": "/nowhere/roll.csv"}, "roll.csv|cannot be read"),
    ],
)
def test_bad_input(join, options, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        join(**options)


def test_people_given_as_places_are_refused(join):
    rows = [f"F,C{number},x,9,H,,Persona {number} Oculta,Aguascalientes,1" for number in range(5)]
    with pytest.raises(QgsProcessingException, match="they may be people") as refused:
        join([ROLL[0].replace("Río Blanco", ""), *rows], **NAMES)
    assert "Persona" not in str(refused.value)


def test_a_few_names_that_may_be_peoples_are_not_shown(join, column, feedback, tmp_path):
    """Three rows tell nothing of what their field holds: neither the table nor the log repeats them."""
    rows = [f"F,C{number},x,9,H,,Persona {number} Oculta,Colonia {number},1" for number in range(3)]
    results = join([ROLL[0].replace("Río Blanco", ""), *rows], **NAMES)
    unmatched = table(results["UNMATCHED"], column, "municipality", "name", "rows", "reason")
    assert unmatched == [(None, None, 3, "unknown_municipality")]
    said = " | ".join(feedback.warnings)
    assert "whose name is not shown" in said and "Oculta" not in said and "Colonia" not in said
    # beside names that are those of localities they are what somebody has to mend
    results = join([*ROLL[:1], *rows], **NAMES)
    assert set(column(results["UNMATCHED"], "name")) == {f"Persona {number} Oculta" for number in range(3)}


@pytest.mark.parametrize("field", ["CURP", "beneficiario", "teléfono"])
@pytest.mark.parametrize("parameter", ["ROLL_CODE", "ROLL_NAME", "ROLL_MUNICIPALITY"])
def test_a_field_of_people_by_its_heading_is_refused_for_places(join, field, parameter):
    with pytest.raises(
        QgsProcessingException, match=f"Field “{field}” of roll “padrón.csv” is of people by its heading"
    ):
        join(ROLL[:3], **{**NAMES, parameter: field})
