"""Localities out of workbooks and DBF tables, and out of files that are damaged or none at all."""

import os
import struct

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr
from qgis.core import QgsProcessingException


def write_workbook(path, driver, table):
    """The table under two rows of titles in its second sheet; the first one has a note."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    rows = [["Censo de Población y Vivienda 2020"], ["Principales resultados por localidad"], *table]
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


def write_xls(path, table):
    """A workbook of Excel 5 in one compound file: what a spreadsheet of 2010 saved; figures as numbers."""

    def record(kind, *fields, body=b""):
        content = struct.pack(*fields) + body if fields else body
        return struct.pack("<HH", kind, len(content)) + content

    cells = b""
    for row, values in enumerate(table):
        for column, value in enumerate(values):
            if value.isdigit() and not value.startswith("0"):
                cells += record(0x203, "<HHHd", row, column, 0, float(value))
            elif value:
                letters = value.encode("cp1252")
                cells += record(0x204, "<HHHH", row, column, 0, len(letters), body=letters)
    size = record(0x200, "<HHHHH", 0, len(table), 0, len(table[0]), 0)
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


def write_dbf(path, table, encoding):
    """A DBF without a code page file, its texts in `encoding`, its figures as numbers."""
    driver = ogr.GetDriverByName("ESRI Shapefile")
    headings, *rows = table
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
def test_workbooks_and_dbf(imported, tmp_path, column, numbers, kind, iter_rows, places):
    if kind == "xls":
        path = write_xls(tmp_path / "ITER_01XLS20.xls", iter_rows)
    elif kind.startswith("DBF"):
        path = write_dbf(tmp_path / "iter.dbf", iter_rows, kind.split()[1])
    else:
        path = write_workbook(tmp_path / f"iter.{kind.lower()}", kind, iter_rows)
    results, reasons = imported(path)
    output = results["OUTPUT"]
    assert column(output, "code") == ["010010001", "010010094", "010010096", "010020001"]
    np.testing.assert_array_equal(numbers(output, "population"), [863893, 5, 41, 4876])
    np.testing.assert_array_equal(numbers(output, "households"), [246259, np.nan, 11, 1100])
    np.testing.assert_allclose(places(output)[0], [-102.29604666666667, 21.87982277777778], rtol=0, atol=1e-12)
    assert column(results["REJECTED"], "name")[-2:] == ["Peña Blanca", "Oaxaca de Juárez"]
    assert len(reasons) == 7


def test_bytes_that_are_no_text_do_not_stop_the_reading(imported, tmp_path, column, iter_rows):
    path = write_dbf(tmp_path / "iter.dbf", iter_rows, "UTF-8")
    whole = (tmp_path / "iter.dbf").read_bytes()
    (tmp_path / "iter.dbf").write_bytes(whole.replace("Peña".encode(), b"Pe\x80\xb1a"))
    assert column(imported(path)[0]["REJECTED"], "name")[-2] == "Pe��a Blanca"
    (tmp_path / "iter.dbf").write_bytes(whole.replace(b"P_0A2", b"P_\x80A2"))
    assert "P_�A2" in [field.name() for field in imported(path)[0]["OUTPUT"].fields()]


def test_a_dbf_cut_off_is_refused(imported, tmp_path, iter_rows):
    path = write_dbf(tmp_path / "iter.dbf", iter_rows, "UTF-8")
    whole = (tmp_path / "iter.dbf").read_bytes()
    (tmp_path / "iter.dbf").write_bytes(whole[:-400])
    with pytest.raises(QgsProcessingException, match="says it has 11 rows and holds fewer"):
        imported(path)


def test_a_sheet_by_its_name(imported, tmp_path, iter_rows):
    path = write_workbook(tmp_path / "iter.xlsx", "XLSX", iter_rows)
    assert imported(f"{path}|layername=Hoja de datos")[0]["IMPORTED_COUNT"] == 4
    with pytest.raises(QgsProcessingException, match="no sheet “Hoja 9”. Its sheets: Nota, Hoja de datos"):
        imported(f"{path}|layername=Hoja 9")


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


def test_a_file_whose_name_is_no_text_is_named_all_the_same(imported, tmp_path):
    """Its bytes are those of another system: Python holds them as halves of letters, of which QGIS makes nothing."""
    path = tmp_path / os.fsdecode(b"poblaci\xf3n.csv")
    path.write_bytes(b"a,b\n1,2\n3,4\n")
    with pytest.raises(QgsProcessingException, match="poblaci.n.csv"):
        imported(str(path))


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=600) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.integers(0, 3000),
    st.sampled_from(["utf-8", "latin-1", "cp850", "utf-16", "utf-8-sig", "utf-16-be"]),
    st.sampled_from(["csv", "txt", "xls", "xlsx", "dbf", "gz", "zip"]),
    st.sampled_from(["noise", "cut", "inserted", "twice"]),
)
def test_no_file_breaks_the_import(imported, iter_2020, tmp_path, noise, cut, encoding, ending, kind):
    whole = iter_2020.encode(encoding, "replace")
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
def test_no_damaged_workbook_breaks_the_import(imported, iter_rows, tmp_path, at, noise, kind):
    path = tmp_path / f"whole.{kind}"
    if not path.exists():
        if kind == "xlsx":
            write_workbook(path, "XLSX", iter_rows)
        else:
            write_xls(path, iter_rows) if kind == "xls" else write_dbf(path, iter_rows, "CP850")
    content = path.read_bytes()
    damaged = tmp_path / f"damaged.{kind}"
    at %= len(content)
    damaged.write_bytes(content[:at] + noise + content[at + len(noise) :] if noise else content[:at])
    try:
        imported(str(damaged))
    except QgsProcessingException as problem:
        assert damaged.name in str(problem) and "Traceback" not in str(problem)
