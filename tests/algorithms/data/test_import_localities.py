"""Localities out of tables made to the published layouts: INEGI's ITER 2010 and 2020, AGEEML, and tables of anyone.

ITER: "Descripción de la base de datos" of INEGI's Principales resultados por localidad, 2010 and 2020 (identification,
coordinates, 190 and 222 indicators; a selection of them here, in their order). AGEEML: headings of the catalog's CSV
(CVEGEO or Mapa, Estatus, CVE_ENT … TOTAL DE VIVIENDAS HABITADAS). Names and places are real, the figures made up.
"""

import csv
import io
import struct

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr
from qgis import processing
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

ITER_2020 = """
ENTIDAD,NOM_ENT,MUN,NOM_MUN,LOC,NOM_LOC,LONGITUD,LATITUD,ALTITUD,POBTOT,POBFEM,POBMAS,P_0A2,GRAPROES,TOTHOG,VIVTOT,TVIVHAB,PROM_OCUP,VPH_INTER,TAMLOC
00,Total nacional,000,Total nacional,0000,Total nacional,,,,126014024,64540634,61473390,5764054,9.74,35219141,43903443,35233462,3.58,18307193,*
00,Total nacional,000,Total nacional,9998,Localidades de una vivienda,,,,250354,119153,131201,,8.13,72000,99000,72000,3.4,1000,*
01,Aguascalientes,000,Total de la entidad Aguascalientes,0000,Total de la Entidad,,,,1425607,728924,696683,77112,10.35,386671,460000,386671,3.7,236003,*
01,Aguascalientes,001,Aguascalientes,0000,Total del Municipio,,,,948990,486917,462073,47632,10.89,266942,321000,266942,3.5,170000,*
01,Aguascalientes,001,Aguascalientes,0001,Aguascalientes,"102°17'45.768"" W","21°52'47.362"" N",1878,863893,444725,419168,42534,11.17,246259,290000,246259,3.5,165000,13
01,Aguascalientes,001,Aguascalientes,0094,Granja Adelita,"102°22'24.710"" W","21°52'18.749"" N",1901,5,*,*,*,*,*,2,2,*,*,1
01,Aguascalientes,001,Aguascalientes,0096,Agua Azul,"102°21'25.639"" W","21°53'01.522"" N",1861,41,24,17,4,N/D,11,13,11,3.73,0,1
01,Aguascalientes,001,Aguascalientes,9999,Localidades de dos viviendas,,,,1200,600,600,,8,300,350,300,4,20,*
01,Aguascalientes,002,Asientos,0001,Asientos,"102°05'21.504"" W","22°14'18.297"" N",2154,"4,876",2500,2376,200,9.1,1100,1300,1100,4.4,400,4
01,Aguascalientes,002,Asientos,0009,Peña Blanca,,,2000,12,6,6,0,5,3,4,3,4,0,1
20,Oaxaca,067,Oaxaca de Juárez,0001,Oaxaca de Juárez,"96°43'00"" E","17°03'00"" N",1550,271000,140000,131000,10000,11,78000,90000,78000,3.4,50000,12
"""
ITER_2010 = """
entidad,nom_ent,mun,nom_mun,loc,nom_loc,longitud,latitud,altitud,pobtot,pobmas,tothog,tvivhab
1,Aguascalientes,0,Total de la entidad,0,Total de la entidad,,,,1184996,576638,289575,290877
1,Aguascalientes,1,Aguascalientes,1,Aguascalientes,1021747,215247,1878,722250,348722,184893,185120
1,Aguascalientes,1,Aguascalientes,94,Granja Adelita,1022225,215219,1902,14,*,*,2
31,Yucatán,50,Mérida,1,Mérida,0893724,205801,0010,777615,375000,211000,211500
8,Chihuahua,37,Juárez,1,Juárez,1062912,314422,1127 m,1321004,660000,340000,341000
8,Chihuahua,37,Juárez,2,Ojo Inválido,1066912,314422,00-5,3,*,*,1
"""
AGEEML = """
CVEGEO\tEstatus\tCVE_ENT\tNOM_ENT\tNOM_ABR\tCVE_MUN\tNOM_MUN\tCVE_LOC\tNOM_LOC\tÁMBITO\tLATITUD\tLONGITUD\tLAT_DECIMAL\tLON_DECIMAL\tALTITUD\tCVE_CARTA\tPOB_TOTAL\tPOB_MASCULINA\tPOB_FEMENINA\tTOTAL DE VIVIENDAS HABITADAS
010010001\t\t01\tAguascalientes\tAgs.\t001\tAguascalientes\t0001\tAguascalientes\tU\t21°52´47.362" N\t102°17´45.768" W\t21.879823\t-102.296047\t1878\tF13D19\t863893\t419168\t444725\t246259
010010094\t\t01\tAguascalientes\tAgs.\t001\tAguascalientes\t0094\tGranja Adelita\tR\t21°52´18.749" N\t102°22´24.710" W\t21.871874\t-102.373531\t1901\tF13D18\t5\t-\t-\t2
"""


def rows_of(text, delimiter=","):
    return list(csv.reader(io.StringIO(text.strip()), delimiter=delimiter))


def write(path, text, encoding="utf-8", delimiter=",", to=None, newline="\r\n"):
    """The table, with another separator or in another encoding."""
    out = io.StringIO()
    csv.writer(out, delimiter=to or delimiter, lineterminator=newline).writerows(rows_of(text, delimiter))
    path.write_bytes(out.getvalue().encode(encoding))
    return str(path)


@pytest.fixture
def imported(run, column):
    """Callable: run the import and check that no row was lost."""

    def start(source, **parameters):
        results = run("importlocalities", {"INPUT": source, "OUTPUT": "memory:", "REJECTED": "memory:", **parameters})
        assert results["ROW_COUNT"] == results["IMPORTED_COUNT"] + results["REJECTED_COUNT"]
        assert results["IMPORTED_COUNT"] == results["OUTPUT"].featureCount()
        assert results["REJECTED_COUNT"] == results["REJECTED"].featureCount()
        reasons = dict(zip(column(results["REJECTED"], "row"), column(results["REJECTED"], "reason")))
        return results, reasons

    return start


def places(layer):
    return np.array([[point.x(), point.y()] for point in (f.geometry().asPoint() for f in layer.getFeatures())])


def test_iter_2020(imported, tmp_path, column, numbers, feedback):
    results, reasons = imported(write(tmp_path / "ITER_NALCSV20.csv", ITER_2020, "utf-8-sig"))
    output = results["OUTPUT"]
    assert column(output, "code") == ["010010001", "010010094", "010010096", "010020001"]
    assert column(output, "mun_code") == ["01001", "01001", "01001", "01002"]
    assert column(output, "state_code") == ["01"] * 4
    # 102 + 17/60 + 45.768/3600 and 21 + 52/60 + 47.362/3600
    np.testing.assert_allclose(places(output)[0], [-102.29604666666667, 21.87982277777778], rtol=0, atol=1e-12)
    np.testing.assert_array_equal(numbers(output, "population"), [863893, 5, 41, 4876])
    np.testing.assert_array_equal(numbers(output, "households"), [246259, np.nan, 11, 1100])
    np.testing.assert_array_equal(numbers(output, "schooling_years"), [11.17, np.nan, np.nan, 9.1])
    np.testing.assert_array_equal(numbers(output, "P_0A2"), [42534, np.nan, 4, 200])
    # 2..5, 9 totals and gathered; 11 without a place; 12 an eastern longitude
    assert reasons == {2: "aggregate", 3: "aggregate", 4: "aggregate", 5: "aggregate", 9: "aggregate",
                       11: "no_coordinates", 12: "implausible_coordinates"}  # fmt: skip
    # of Granja Adelita: women, men, P_0A2, schooling, households, people per dwelling, internet
    assert results["CONFIDENTIAL_COUNT"] == 7
    assert results["NOT_AVAILABLE_COUNT"] == 1
    assert any("INEGI census, results by locality" in info for info in feedback.infos)
    assert not {"LONGITUD", "LATITUD", "LOC", "NOM_LOC"} & {field.name() for field in output.fields()}


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "cp850", "utf-16", "utf-16-le", "utf-8-sig"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_encodings_and_separators_give_one_result(imported, tmp_path, column, encoding, separator):
    # the degree sign and accents are in all of these code pages
    path = write(tmp_path / "iter.txt", ITER_2020, encoding, to=separator)
    results, reasons = imported(path)
    assert results["IMPORTED_COUNT"] == 4 and len(reasons) == 7
    assert column(results["REJECTED"], "name")[-2:] == ["Peña Blanca", "Oaxaca de Juárez"]


def test_iter_2010_packed_integers_without_zeros(imported, tmp_path, column, numbers, feedback):
    results, reasons = imported(write(tmp_path / "iter_00_2010.csv", ITER_2010, "latin-1"))
    output = results["OUTPUT"]
    assert column(output, "code") == ["010010001", "010010094", "310500001", "080370001"]
    # 102°17'47" W, 21°52'47" N; 89°37'24" W, 20°58'01" N; 106°66'… does not exist
    expected = [
        [-(102 + 17 / 60 + 47 / 3600), 21 + 52 / 60 + 47 / 3600],
        [-(89 + 37 / 60 + 24 / 3600), 20 + 58 / 60 + 1 / 3600],
    ]
    np.testing.assert_allclose(places(output)[[0, 2]], expected, rtol=0, atol=1e-12)
    np.testing.assert_array_equal(numbers(output, "altitude"), [1878, 1902, 10, 1127])
    assert reasons == {2: "aggregate", 7: "bad_coordinates"}
    assert any("taken as west of Greenwich: 4" in warning for warning in feedback.warnings)
    assert any("zeros that they had lost: 6" in warning for warning in feedback.warnings)


def test_ageeml_with_tabs_and_decimal_degrees(imported, tmp_path, column, numbers, feedback):
    path = tmp_path / "AGEEML_2025.csv"
    path.write_text(AGEEML.strip(), encoding="utf-8")
    results, reasons = imported(str(path))
    output = results["OUTPUT"]
    assert not reasons
    np.testing.assert_allclose(places(output)[0], [-102.296047, 21.879823], rtol=0, atol=1e-12)
    np.testing.assert_array_equal(numbers(output, "households"), [246259, 2])
    np.testing.assert_array_equal(numbers(output, "women"), [444725, np.nan])
    assert column(output, "setting") == ["U", "R"]
    assert any("Households: the inhabited dwellings" in info for info in feedback.infos)


def test_a_row_without_one_notation_is_placed_by_the_other(imported, tmp_path, column, feedback):
    headings, first, second = AGEEML.strip().splitlines()
    rows = [
        first.replace("-102.296047", ""),
        second.replace("21.871874", "N/D"),
        first.replace("0001\t", "0003\t").replace("-102.296047", "0").replace("21.879823", "0"),
        first.replace("0001\t", "0004\t").replace("-102.296047", "").replace("102°17´", "102°77´"),
        second.replace("0094\t", "0005\t").replace("-102.373531", "").replace('102°22´24.710" W', ""),
        first.replace("0001\t", "0006\t").replace('102°17´45.768" W', "??"),
    ]
    path = tmp_path / "AGEEML_2025.csv"
    path.write_text("\n".join([headings, *rows]), encoding="utf-8")
    results, reasons = imported(str(path))
    assert column(results["OUTPUT"], "code") == ["010010001", "010010094", "010010003", "010010006"]
    seconds = [-(102 + 17 / 60 + 45.768 / 3600), 21 + 52 / 60 + 47.362 / 3600]
    np.testing.assert_allclose(places(results["OUTPUT"])[[0, 2]], [seconds, seconds], rtol=0, atol=1e-12)
    np.testing.assert_allclose(places(results["OUTPUT"])[3], [-102.296047, 21.879823], rtol=0, atol=1e-12)
    assert reasons == {5: "bad_coordinates", 6: "no_coordinates"}
    assert column(results["REJECTED"], "longitude") == ['102°77´45.768" W', None]
    assert any("taken from the other: 3 of table" in warning for warning in feedback.warnings)
    # and back: seconds first, decimal degrees where they fail
    results, _ = imported(str(path), LONGITUDE="LONGITUD", LATITUDE="LATITUD")
    assert column(results["OUTPUT"], "code")[-1] == "010010006"
    assert any("taken from the other: 1 of table" in warning for warning in feedback.warnings)


def test_any_other_table_by_the_fields_given(imported, tmp_path, column, numbers):
    text = "Relación de comunidades\n\nCLAVE COMUNIDAD;COMUNIDAD;ESTE;NORTE;HABITANTES\n" + "\n".join(
        f"C-{row};Ñ {row};{500000 + row},5;8.{row}00.000,0;{row}.200" for row in range(1, 5)
    ) + "\nC-1;otra vez;500000;8100000;3\nC-9;sin lugar;;;3\n;sin clave;500000;8100000;3\n"  # fmt: skip
    path = tmp_path / "peru.csv"
    path.write_text(text, encoding="cp1252")
    fields = {"CODE": "clave comunidad", "NAME": "COMUNIDAD", "POPULATION": "HABITANTES", "CRS": "EPSG:32718"}
    results, reasons = imported(str(path), **fields)
    output = results["OUTPUT"]
    assert output.crs().authid() == "EPSG:32718"
    np.testing.assert_array_equal(places(output)[0], [500001.5, 8_100_000.0])
    assert column(output, "code") == ["C-1", "C-2", "C-3", "C-4"]
    assert reasons == {8: "duplicate_code", 9: "no_coordinates", 10: "no_code"}


def test_a_layer_with_points_keeps_them_and_a_selection_is_kept(imported, layer_of, column):
    rows = [{"wkt": f"POINT({700000 + i} 1900000)", "CVEGEO": f"{20067000 + i:08d}", "NOM_LOC": f"L{i}", "POBTOT": 5 * i,
             "VIVTOT": None} for i in range(1, 6)]  # fmt: skip
    rows.append({"wkt": None, "CVEGEO": "200670099", "NOM_LOC": "sin punto", "POBTOT": 1, "VIVTOT": None})
    layer = layer_of(rows, crs="EPSG:32614")
    results, reasons = imported(layer)
    assert column(results["OUTPUT"], "code")[:2] == ["020067001", "020067002"]
    assert results["OUTPUT"].crs().authid() == "EPSG:32614"
    assert reasons == {6: "no_coordinates"}


def test_selected_rows_only(provider, layer_of, column, feedback):
    rows = [{"wkt": f"POINT({i} 0)", "CVEGEO": f"20067000{i}", "NOM_LOC": f"L{i}"} for i in range(1, 6)]
    layer = layer_of(rows, crs="EPSG:32614")
    layer.selectByIds([2])
    context, project = QgsProcessingContext(), QgsProject()
    project.addMapLayer(layer)
    context.setProject(project)
    results = processing.run(
        "territorios:importlocalities",
        {"INPUT": QgsProcessingFeatureSourceDefinition(layer.id(), True), "OUTPUT": "memory:"},
        context=context,
        feedback=feedback,
    )
    assert column(results["OUTPUT"], "name") == ["L2"]
    assert any("no column recognized as “Population”" in warning for warning in feedback.warnings)


def test_a_layer_of_a_csv_is_read_from_its_file(imported, tmp_path, column):
    path = write(tmp_path / "iter.csv", ITER_2010, "latin-1")
    for source, provider in ((path, "ogr"), (f"file://{path}?delimiter=,&detectTypes=yes", "delimitedtext")):
        layer = QgsVectorLayer(source, "iter", provider)
        assert layer.isValid()
        results, _ = imported(layer)
        assert column(results["OUTPUT"], "mun_name")[-1] == "Juárez"
        assert column(results["OUTPUT"], "name")[2] == "Mérida"


def write_workbook(path, driver, text):
    """The table under two rows of titles in its second sheet; the first one has a note."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    rows = [["Censo de Población y Vivienda 2020"], ["Principales resultados por localidad"], *rows_of(text)]
    for name, cells in (("Nota", [["Fuente: INEGI"]]), ("Hoja de datos", rows)):
        sheet = source.CreateLayer(name)
        for position in range(max(map(len, cells))):
            sheet.CreateField(ogr.FieldDefn(f"Field{position + 1}"))
        for row in cells:
            feature = ogr.Feature(sheet.GetLayerDefn())
            for position, value in enumerate(row):
                feature.SetField(position, value)
            sheet.CreateFeature(feature)
    del source
    return str(path)


def write_xls(path, text):
    """A workbook of Excel 5 in one compound file: what a spreadsheet of 2010 saved; figures as numbers."""

    def record(kind, *fields, body=b""):
        content = struct.pack(*fields) + body if fields else body
        return struct.pack("<HH", kind, len(content)) + content

    cells = b""
    for row, values in enumerate(rows_of(text)):
        for column, value in enumerate(values):
            if value.isdigit() and not value.startswith("0"):
                cells += record(0x203, "<HHHd", row, column, 0, float(value))
            elif value:
                letters = value.encode("cp1252")
                cells += record(0x204, "<HHHH", row, column, 0, len(letters), body=letters)
    size = record(0x200, "<HHHHH", 0, len(rows_of(text)), 0, len(rows_of(text)[0]), 0)
    sheet = record(0x809, "<HHHH", 0x500, 0x10, 0x1000, 1995) + size + cells + record(10)
    globals_ = record(0x809, "<HHHH", 0x500, 5, 0x1000, 1995) + record(0x42, "<H", 1252)
    start = len(globals_) + 15 + 4
    stream = globals_ + record(0x85, "<IHB", start, 0, 4, body=b"ITER") + record(10) + sheet
    sectors = max(8, -(-len(stream) // 512))
    last, free, none = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF
    assert sectors + 2 <= 128, "one sector of the allocation table is enough for a test"
    table = [0xFFFFFFFD, last, *range(3, sectors + 2), last]
    table += [free] * (128 - len(table))

    def entry(name, kind, begin, length, child=none):
        letters = name.encode("utf-16-le")
        head = struct.pack("<HBBIII", len(letters) + 2 if name else 0, kind, 1, none, none, child)
        return letters.ljust(64, b"\0") + head + bytes(36) + struct.pack("<IQ", begin, length)

    folder = entry("Root Entry", 5, last, 0, 1) + entry("Book", 2, 2, sectors * 512) + 2 * entry("", 0, 0, 0)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, last, 0, last, 0) + struct.pack("<109I", 0, *[free] * 108)
    path.write_bytes(header + struct.pack("<128I", *table) + folder + stream.ljust(sectors * 512, b"\0"))
    return str(path)


def write_dbf(path, text, encoding):
    """A DBF without a code page file, its texts in `encoding`, its figures as numbers."""
    driver = ogr.GetDriverByName("ESRI Shapefile")
    headings, *rows = rows_of(text)
    source = driver.CreateDataSource(str(path))
    table = source.CreateLayer(path.stem, None, ogr.wkbNone, [f"ENCODING={encoding}"])
    numeric = {"POBTOT", "TVIVHAB", "VIVTOT"}
    for heading in headings:
        table.CreateField(ogr.FieldDefn(heading, ogr.OFTInteger if heading in numeric else ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(table.GetLayerDefn())
        for heading, value in zip(headings, row):
            if value:
                feature.SetField(heading, value.replace(",", "") if heading in numeric else value)
        table.CreateFeature(feature)
    del table, source
    path.with_suffix(".cpg").unlink(missing_ok=True)
    return str(path)


@pytest.mark.parametrize("kind", ["XLSX", "ODS", "xls", "DBF UTF-8", "DBF ISO-8859-1", "DBF CP850"])
def test_workbooks_and_dbf(imported, tmp_path, column, numbers, kind):
    if kind == "xls":
        path = write_xls(tmp_path / "ITER_01XLS20.xls", ITER_2020)
    elif kind.startswith("DBF"):
        path = write_dbf(tmp_path / "iter.dbf", ITER_2020, kind.split()[1])
    else:
        path = write_workbook(tmp_path / f"iter.{kind.lower()}", kind, ITER_2020)
    results, reasons = imported(path)
    output = results["OUTPUT"]
    assert column(output, "code") == ["010010001", "010010094", "010010096", "010020001"]
    np.testing.assert_array_equal(numbers(output, "population"), [863893, 5, 41, 4876])
    np.testing.assert_array_equal(numbers(output, "households"), [246259, np.nan, 11, 1100])
    np.testing.assert_allclose(places(output)[0], [-102.29604666666667, 21.87982277777778], rtol=0, atol=1e-12)
    assert column(results["REJECTED"], "name")[-2:] == ["Peña Blanca", "Oaxaca de Juárez"]
    assert len(reasons) == 7


def test_bytes_that_are_no_text_do_not_stop_the_reading(imported, tmp_path, column):
    path = write_dbf(tmp_path / "iter.dbf", ITER_2020, "UTF-8")
    whole = (tmp_path / "iter.dbf").read_bytes()
    (tmp_path / "iter.dbf").write_bytes(whole.replace("Peña".encode(), b"Pe\x80\xb1a"))
    assert column(imported(path)[0]["REJECTED"], "name")[-2] == "Pe��a Blanca"
    (tmp_path / "iter.dbf").write_bytes(whole.replace(b"P_0A2", b"P_\x80A2"))
    assert "P_�A2" in [field.name() for field in imported(path)[0]["OUTPUT"].fields()]


def test_a_dbf_cut_off_is_refused(imported, tmp_path):
    path = write_dbf(tmp_path / "iter.dbf", ITER_2020, "UTF-8")
    whole = (tmp_path / "iter.dbf").read_bytes()
    (tmp_path / "iter.dbf").write_bytes(whole[:-400])
    with pytest.raises(QgsProcessingException, match="says it has 11 rows and holds fewer"):
        imported(path)


def test_a_sheet_by_its_name(imported, tmp_path):
    path = write_workbook(tmp_path / "iter.xlsx", "XLSX", ITER_2020)
    assert imported(f"{path}|layername=Hoja de datos")[0]["IMPORTED_COUNT"] == 4
    with pytest.raises(QgsProcessingException, match="no sheet “Hoja 9”. Its sheets: Nota, Hoja de datos"):
        imported(f"{path}|layername=Hoja 9")


@pytest.mark.parametrize("keep", [True, False])
def test_other_columns_are_kept_or_not(imported, tmp_path, keep):
    results, _ = imported(write(tmp_path / "iter.csv", ITER_2020), KEEP_OTHERS=keep)
    names = [field.name() for field in results["OUTPUT"].fields()]
    assert names[:4] == ["code", "name", "mun_code", "state_code"]
    assert ("P_0A2" in names) == keep and "women" in names


def test_columns_named_like_those_of_the_storage(run, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text('code,lon,lat,geom,FID,"a ""b"" \'c\'",population,Code_input,name_input\nA,-99,19,x,7,1,5,y,z\n')
    results = run("importlocalities", {"INPUT": str(path), "OUTPUT": str(tmp_path / "out.gpkg")})
    row = next(QgsVectorLayer(results["OUTPUT"], "out", "ogr").getFeatures())
    assert (row["geom_input"], row["FID_input"], row["a \"b\" 'c'"], row["population"]) == ("x", 7, 1, 5)


def test_geopackage_and_shapefile(imported, run, tmp_path):
    path = write(tmp_path / "iter.csv", ITER_2020)
    for name in ("localities.gpkg", "localities.shp"):
        results = run("importlocalities", {"INPUT": path, "OUTPUT": str(tmp_path / name)})
        layer = QgsVectorLayer(results["OUTPUT"], "out", "ogr")
        assert layer.featureCount() == 4
        assert next(layer.getFeatures())["code"] == "010010001"


NO_TABLES = {
    "empty": (b"", "is empty"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "not a table of text"),
    "zip": (b"PK\x03\x04" + bytes(500), "workbook"),
    "xls": (b"\xd0\xcf\x11\xe0" + bytes(5000), "workbook"),
    "html": (b"<html><table><tr><td>ENTIDAD</td></tr></table></html>", "web page"),
    "headings": (b"ENTIDAD,MUN,LOC,NOM_LOC\n", "no rows"),
    "no code": (b"a,b\n1,2\n3,4\n", "recognized as the locality code"),
    "no place": (b"code,b\n1,2\n3,4\n", "recognized as coordinates"),
    "no rows": (b"code,lon,lat\nA,,\nB,x,y\n", "No row of table"),
    "quote over lines": (
        b'code,lon,lat\nA,-99,19\n"B,-99,19\n' + b"C,-99,19\n" * 90 + b'D,-99,19\n"E",-99,19\n',
        "from line 3 on.*never closed",
    ),
    "late quote": (
        b"code,lon,lat\n" + b"A,-99,19\n" * 60_000 + b'"B,-99,19\n' + b"C,-99,19\n" * 30_000,
        "from line 60002 on.*never closed",
    ),
    "quote": (b'code,lon,lat\nA,-99,19\n"B,-99,19\n' + b"C,-99,19\n" * 30000, "never closed"),
}


def test_broken_rows_are_told_and_not_imported(imported, tmp_path, column):
    path = tmp_path / "table.csv"
    path.write_text(
        'code,name,lon,lat\nA,La "O",-99,19\nB,x,y,-99,19\nC,"Los 3\nD,d,-99,19\nE",-99,19\nF,"G\nH,-99,19\n'
    )
    results, reasons = imported(str(path))
    assert column(results["OUTPUT"], "code") == ["A", "C"]
    assert column(results["OUTPUT"], "name") == ['La "O"', "Los 3\nD,d,-99,19\nE"]
    assert reasons == {3: "broken_row", 5: "broken_row"}


@pytest.mark.parametrize("case", NO_TABLES)
def test_one_sentence_for_what_is_no_table(imported, tmp_path, case):
    content, message = NO_TABLES[case]
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    output = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=message):
        imported(str(path), OUTPUT=str(output))
    assert not output.exists()


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=600) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.integers(0, 3000),
    st.sampled_from(["utf-8", "latin-1", "cp850", "utf-16", "utf-8-sig", "utf-16-be"]),
    st.sampled_from(["csv", "txt", "xls", "xlsx", "dbf", "gz", "zip"]),
    st.sampled_from(["noise", "cut", "inserted", "twice"]),
)
def test_no_file_breaks_the_import(imported, tmp_path, noise, cut, encoding, ending, kind):
    whole = ITER_2020.strip().encode(encoding, "replace")
    content = {
        "noise": noise,
        "cut": whole[:cut],
        "inserted": whole[:cut] + noise + whole[cut:],
        "twice": whole.decode("latin-1").encode("utf-8"),
    }[kind]
    path = tmp_path / f"fuzz.{ending}"
    path.write_bytes(content)
    try:
        imported(str(path))  # which checks that every row has an outcome
    except QgsProcessingException as problem:
        # every sentence of ours names the file; an error of Python would not
        assert path.name in str(problem) and "Traceback" not in str(problem)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 8000), st.binary(max_size=40), st.sampled_from(["xlsx", "xls", "dbf"]))
def test_no_damaged_workbook_breaks_the_import(imported, tmp_path, at, noise, kind):
    path = tmp_path / f"whole.{kind}"
    if not path.exists():
        if kind == "xlsx":
            write_workbook(path, "XLSX", ITER_2020)
        else:
            write_xls(path, ITER_2020) if kind == "xls" else write_dbf(path, ITER_2020, "CP850")
    content = path.read_bytes()
    damaged = tmp_path / f"damaged.{kind}"
    at %= len(content)
    damaged.write_bytes(content[:at] + noise + content[at + len(noise) :] if noise else content[:at])
    try:
        imported(str(damaged))
    except QgsProcessingException as problem:
        assert damaged.name in str(problem) and "Traceback" not in str(problem)
