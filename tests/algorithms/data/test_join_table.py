"""Published tables joined inside QGIS: CONAPO as published, production by parts, levels that do not fit."""

import csv

import numpy as np
import pytest
from qgis.core import QgsProcessingException

TOWNS = [{"cve": "01001"}, {"cve": "01002"}, {"cve": "20012"}]
LOCALITIES = [
    {"wkt": "POINT (0 0)", "cve": "010010001", "IM_2020": 7.0},
    {"wkt": "POINT (1 0)", "cve": "010020001", "IM_2020": 8.0},
    {"wkt": "POINT (2 0)", "cve": "999990001", "IM_2020": 9.0},
]
PRODUCTION = """Cierre de la producción agrícola,,,
Anio,Idestado,Idmunicipio,Nomcultivo,Valorproduccion
2020,1,1,Maíz grano,"1,250,000.50"
2020,1,1,Frijol,"749,999.50"
2020,20,12,Café cereza,*
2020,20,999,Mango,10
"""


@pytest.fixture
def join(run, layer_of, reference):
    """Callable: run on units, by default against CONAPO's municipal index."""

    def start(units=TOWNS, **options):
        parameters = {
            "INPUT": layer_of(units, "Point" if "wkt" in units[0] else "None", name="unidades"),
            "CODE": "cve",
            "TABLE": str(reference / "prioritization" / "conapo_IMM_2020.csv"),
            "TABLE_CODE": "CVE_MUN",
            "OUTPUT": "memory:",
            "UNMATCHED": "memory:",
            **options,
        }
        return run("jointable", parameters)

    return start


def test_the_index_of_conapo(join, column, numbers, reference):
    results = join(PREFIX="c_")
    output = results["OUTPUT"]
    with (reference / "prioritization" / "conapo_IMM_2020.csv").open(encoding="utf-8") as stream:
        published = {row["CVE_MUN"]: row for row in csv.DictReader(stream)}
    rows = [published[town["cve"]] for town in TOWNS]
    assert numbers(output, "c_IM_2020").tolist() == [float(row["IM_2020"]) for row in rows]
    assert column(output, "c_POB_TOT") == [int(row["POB_TOT"]) for row in rows]
    assert column(output, "c_GM_2020") == [row["GM_2020"] for row in rows]
    assert column(output, "c_CVE_ENT") == ["01", "01", "20"] and column(output, "c_join_reason") == [None] * 3
    assert (results["MATCHED"], results["WITHOUT_ROW"], results["UNMATCHED_ROWS"]) == (3, 0, len(published) - 3)
    assert set(column(results["UNMATCHED"], "reason")) == {"unknown_code"}


def test_conapo_against_the_municipalities_of_the_sample(run, root, reference, numbers):
    results = run(
        "jointable",
        {
            "INPUT": f"{root / 'resources' / 'sample' / 'oaxaca_study.gpkg'}|layername=municipalities",
            "CODE": "mun_code",
            "TABLE": str(reference / "prioritization" / "conapo_IMM_2020.csv"),
            "TABLE_CODE_PARTS": ["CVE_ENT", "CVE_MUN"],
            "FIELDS": ["IM_2020"],
            "PREFIX": "conapo_",
            "OUTPUT": "memory:",
        },
    )
    output = results["OUTPUT"]
    assert (results["MATCHED"], results["WITHOUT_ROW"]) == (output.featureCount(), 0)
    np.testing.assert_allclose(numbers(output, "conapo_IM_2020"), numbers(output, "im_2020"), rtol=1e-9)


def test_localities_take_the_row_of_their_municipality_only_when_asked(join, column, feedback):
    with pytest.raises(QgsProcessingException, match="broader level.*municipalities against localities"):
        join(LOCALITIES)
    results = join(LOCALITIES, BROADER=True, FIELDS=["IM_2020"])
    output = results["OUTPUT"]
    assert column(output, "IM_2020") == [pytest.approx(60.3187950417198), pytest.approx(56.546071016613), None]
    assert column(output, "IM_2020_input") == [7.0, 8.0, 9.0] and column(output, "join_reason")[2] == "no_row"
    said = " | ".join(feedback.warnings)
    assert "kept with “_input” behind their name: 1 (IM_2020)" in said
    assert "left empty: 1 of layer “unidades” (rows 3)" in said
    assert any("first 5 digits" in info for info in feedback.infos)


def test_production_added_up_by_a_code_in_parts(join, column, tmp_path, feedback):
    table = tmp_path / "siap.csv"
    table.write_bytes(PRODUCTION.encode("latin-1"))
    options = {"TABLE": str(table), "TABLE_CODE": None, "TABLE_CODE_PARTS": "Idestado;Idmunicipio"}
    with pytest.raises(QgsProcessingException, match="several rows for 1 codes of layer “unidades” .first: 01001"):
        join(**options)
    results = join(**options, AGGREGATE=1)
    assert column(results["OUTPUT"], "Valorproduccion") == [2000000.0, None, None]
    assert column(results["OUTPUT"], "Nomcultivo") == [None, None, "Café cereza"]
    assert column(results["UNMATCHED"], "code") == ["20999"] and results["MISSING_VALUES"] == 1
    said = " | ".join(feedback.warnings)
    assert "Confidential values (*), left empty: 1 of field “Valorproduccion”" in said
    assert "different texts, left empty: 1 of field “Nomcultivo”" in said


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"TABLE_CODE": "clave"}, "Table “conapo_IMM_2020.csv” has no field “clave”.*CVE_ENT, NOM_ENT"),
        ({"TABLE_CODE": "NOM_MUN"}, "No code of table “conapo_IMM_2020.csv”"),
        ({"units": [{"cve": "01"}, {"cve": "20"}]}, "finer level.*localities against municipalities"),
        ({"TABLE_CODE": None}, "in one field or in parts, one of the two"),
        ({"FIELDS": ["IM_2020", "altitud"]}, "has no field “altitud”"),
        ({"units": [{"cve": "01001"}, {"cve": "01001"}]}, "repeats 1 codes"),
    ],
)
def test_bad_input(join, options, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        join(**options)


def test_fields_of_people_come_only_when_they_are_chosen(join, tmp_path, feedback):
    path = tmp_path / "apoyos.csv"
    path.write_text("clave,CURP,Tel. celular,localidad_titular,viviendas con teléfono\n01001,XAXX010101,951,Uno,4\n")
    given = {"TABLE": str(path), "TABLE_CODE": "clave"}
    fields = [field.name() for field in join(**given)["OUTPUT"].fields()]
    assert fields == ["cve", "localidad_titular", "viviendas con teléfono", "join_reason"]
    assert any("not brought: 2 of table “apoyos.csv” (CURP, Tel. celular)" in said for said in feedback.warnings)
    assert "CURP" in [field.name() for field in join(FIELDS=["CURP"], **given)["OUTPUT"].fields()]


@pytest.mark.parametrize("comma", [True, False])
def test_dots_separate_thousands_beside_decimal_commas_only(join, numbers, feedback, tmp_path, comma):
    path = tmp_path / "pobreza.csv"
    rates = ("30,5", "41,25") if comma else ("30.5", "41.25")
    path.write_text(f"clave;tasa;hogares\n1001;{rates[0]};1.250\n1002;{rates[1]};900\n", encoding="cp1252")
    output = join(TABLE=str(path), TABLE_CODE="clave")["OUTPUT"]
    assert numbers(output, "tasa")[:2].tolist() == [30.5, 41.25]
    assert numbers(output, "hogares")[:2].tolist() == [1250 if comma else 1.25, 900]
    doubtful = [warning for warning in feedback.warnings if "separate thousands: 1 in column “hogares”" in warning]
    assert bool(doubtful) != comma
