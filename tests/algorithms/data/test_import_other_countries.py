"""Tables of localities as Ecuador and Peru write them: codes of other widths, decimal commas, headings in two rows."""

from pathlib import Path

import pytest
from osgeo import ogr

# province, canton, parish (50 on), and the sector of the census; the last would be a gathering row of INEGI's
ECUADOR = [
    ("010150001", "Cuenca centro", "1.237", "309", "722500,5", "9679900,25"),
    ("010151002", "Baños", "898", "*", "724000,5", "9680800,25"),
    ("010159999", "Ricaurte disperso", "12.405", "3.020", "725500,75", "9681700,25"),
    ("110150001", "Loja", "2.001", "500", "699000,0", "9558000,0"),
]
# Peru's populated places have ten digits: department, province and district, and four of their own
CUSCO = [("0801010001", "Cusco", "-71.97", "-13.52", "120"), ("0801010005", "Ccorao", "-71.92", "-13.48", "99")]
PUNO = [("2101010001", "Puno", "-70.02", "-15.84", "80"), ("2101020003", "Ácora", "-69.79", "-15.97", "70")]


@pytest.fixture
def imported(run):
    """Callable: run the import; the results."""

    def start(source, **parameters):
        source = str(source) if isinstance(source, Path) else source
        return run("importlocalities", {"INPUT": source, "OUTPUT": "memory:", "REJECTED": "memory:", **parameters})

    return start


def lost(rows):
    """The rows after a spreadsheet took their codes for numbers."""
    return [(code.lstrip("0"), *others) for code, *others in rows]


def write(path, rows, headings="CÓDIGO;LOCALIDAD;POBLACIÓN;HOGARES;X;Y"):
    lines = [headings, *(";".join(row) for row in rows), ""]
    path.write_text("\r\n".join(lines), encoding="cp1252")
    return path


def test_nine_digits_of_ecuador_are_not_inegis(imported, tmp_path, column):
    folder = tmp_path / "Año 2022 (población)"
    folder.mkdir()
    path = write(folder / "parroquias de Cuenca.csv", ECUADOR)
    results = imported(path, CRS="EPSG:32717")
    assert column(results["OUTPUT"], "code") == [code for code, *_ in ECUADOR]
    assert column(results["OUTPUT"], "mun_code") == [None] * 4
    assert results["REJECTED_COUNT"] == 0


def test_the_same_codes_in_mexico_are_inegis(imported, tmp_path, column):
    path = write(tmp_path / "mexico.csv", [("010010001", "Aguascalientes", "5", "1", "780000,0", "2420000,0")])
    results = imported(path, CRS="EPSG:32613")
    assert column(results["OUTPUT"], "mun_code") == ["01001"]


def test_dots_separate_thousands_where_commas_are_decimal(imported, tmp_path, numbers, feedback):
    path = write(tmp_path / "censo.csv", [(*row[:4], *row[4:], row[2]) for row in ECUADOR],
                 "CÓDIGO;LOCALIDAD;POBLACIÓN;HOGARES;X;Y;MUJERES")  # fmt: skip
    output = imported(path, CRS="EPSG:32717")["OUTPUT"]
    assert numbers(output, "population").tolist() == [1237, 898, 12405, 2001]
    assert numbers(output, "households")[[0, 2]].tolist() == [309, 3020]
    assert numbers(output, "MUJERES").tolist() == [1237, 898, 12405, 2001]
    assert not any("separate thousands" in warning for warning in feedback.warnings)


def test_dots_are_told_where_nothing_says_what_they_are(imported, tmp_path, numbers, feedback):
    rows = [(code, name, people, x.replace(",", "."), y.replace(",", ".")) for code, name, people, _, x, y in ECUADOR]
    path = write(tmp_path / "censo.csv", rows, "CÓDIGO;LOCALIDAD;MUJERES;X;Y")
    output = imported(path, CRS="EPSG:32717")["OUTPUT"]
    assert numbers(output, "MUJERES").tolist() == [1.237, 898, 12.405, 2.001]
    assert any("separate thousands: 3 in column “MUJERES”" in warning for warning in feedback.warnings)


def test_headings_in_two_rows_of_a_workbook(imported, tmp_path, column, numbers):
    path = tmp_path / "localidades (2 encabezados).xlsx"
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    sheet = source.CreateLayer("Población ñ")
    rows = [
        ["Censo de Población y Vivienda"],
        ["Código", "Localidad", "Población", "", "", "Coordenadas", ""],
        ["", "", "Total", "Hombres", "Mujeres", "X", "Y"],
        *([code, name, people, "10", "20", x, y] for code, name, people, _, x, y in ECUADOR),
    ]
    for position in range(7):
        sheet.CreateField(ogr.FieldDefn(f"Field{position + 1}"))
    for row in rows:
        feature = ogr.Feature(sheet.GetLayerDefn())
        for position, value in enumerate(row):
            feature.SetField(position, value)
        sheet.CreateFeature(feature)
    del sheet, source
    results = imported(path, CRS="EPSG:32717")
    assert (results["ROW_COUNT"], results["IMPORTED_COUNT"]) == (4, 4)
    assert numbers(results["OUTPUT"], "population").tolist() == [1237, 898, 12405, 2001]
    assert numbers(results["OUTPUT"], "Población Mujeres").tolist() == [20] * 4


@pytest.mark.parametrize("rows", [CUSCO, CUSCO + PUNO])
def test_codes_of_peru_as_written_and_with_the_digits_that_they_should_have(imported, tmp_path, column, feedback, rows):
    path = write(tmp_path / "centros_poblados.csv", lost(rows), "CODIGO;CENTRO POBLADO;LONGITUD;LATITUD;POBLACION")
    assert column(imported(path)["OUTPUT"], "code") == [code for code, *_ in lost(rows)]
    # with others of ten digits beside them, those of nine stand out
    assert any("Codes one digit short: 2" in warning for warning in feedback.warnings) == (rows != CUSCO)
    results = imported(path, DIGITS=10)
    assert column(results["OUTPUT"], "code") == [code for code, *_ in rows]
    assert any("zeros that they had lost: 2" in warning for warning in feedback.warnings)
    results = imported(path, DIGITS=9) if rows != CUSCO else None
    assert results is None or column(results["REJECTED"], "reason") == ["bad_code", "bad_code"]


def test_parishes_of_ecuador_as_published(imported, layer_of, column):
    parishes = [{"wkt": f"POLYGON(({x} 9680000, {x} 9690000, 730000 9690000, {x} 9680000))", "DPA_PARROQ": code,
                 "DPA_DESPAR": name, "DPA_CANTON": code[:4], "DPA_DESCAN": "CUENCA", "DPA_PROVIN": "01"}
                for x, code, name in ((700000, "010150", "CUENCA"), (710000, "010151", "BAÑOS"))]  # fmt: skip
    output = imported(layer_of(parishes, "Polygon", crs="EPSG:32717"))["OUTPUT"]
    assert column(output, "code") == ["010150", "010151"] and column(output, "name") == ["CUENCA", "BAÑOS"]
    assert column(output, "mun_code") == ["0101", "0101"] and column(output, "mun_name") == ["CUENCA", "CUENCA"]
