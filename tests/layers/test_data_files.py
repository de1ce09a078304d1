"""Tables read in chunks as text, whatever their file."""

import csv
import gzip
import io
import tempfile
import zipfile

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from territorios_productivos.processing.layers.bad_input import BadInput
from territorios_productivos.processing.layers.reading.data_files import (
    MOST_CELLS,
    POINT_X,
    POINT_Y,
    DataTable,
    open_table,
)

CELLS = st.text("aé Ñ1,;|\"'\n0", max_size=6)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=12),
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.integers(1, 5),
    st.booleans(),
)
def test_what_a_spreadsheet_writes_comes_back(tmp_path, rows, separator, encoding, chunk_rows, packed):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerows([("clave", "nombre del lugar", "valor"), *rows])
    path = tmp_path / ("table.csv.gz" if packed else "table.csv")
    content = out.getvalue().encode(encoding)
    path.write_bytes(gzip.compress(content) if packed else content)
    table = open_table(path, chunk_rows)
    assert table.columns == ["clave", "nombre del lugar", "valor"]
    frames = list(table)
    assert all(len(frame) <= chunk_rows for frame in frames)
    # a row is known by its place in the file: the headings are row 1, and rows of blanks are none
    expected = {
        number: [cell.strip() or None for cell in row] for number, row in enumerate(rows, 2) if "".join(row).strip()
    }
    found = pd.concat(frames) if frames else pd.DataFrame()
    assert {number: list(row) for number, row in zip(found.index, found.to_numpy(object))} == expected
    part = [row for frame in table.chunks(["valor"]) for row in frame["valor"]]
    assert part == [row[2] for row in expected.values()]
    assert table.broken == []


def test_wide_tables_come_in_fewer_rows():
    columns = [f"c{number}" for number in range(3000)]
    table = DataTable("wide", columns, lambda: iter([["1"] * 3000] * 1200), 50_000)
    sizes = [len(frame) for frame in table.chunks(columns[:2])]
    assert sizes == [500, 500, 200] and sizes[0] * len(columns) == MOST_CELLS


def test_rows_of_a_layer_with_their_points(layer_of):
    rows = [{"wkt": "POINT(1 2)", "a": 7.0, "b": None}, {"wkt": None, "a": None, "b": None}, {"wkt": "POINT(3 4)", "a": 0.5, "b": "x"}]  # fmt: skip
    table = open_table(layer_of(rows, name="places"), chunk_rows=2)
    frames = list(table.chunks(points=True))
    frame = pd.concat(frames)
    assert [len(part) for part in frames] == [2, 1]
    assert frame.index.tolist() == [1, 2, 3]
    assert frame["a"].tolist() == ["7", None, "0.5"]
    assert frame[POINT_X].tolist()[::2] == [1.0, 3.0] and frame[POINT_Y].isna().tolist() == [False, True, False]
    assert table.crs.isValid() and POINT_X not in table.columns


TEXT = "CVEGEO;NOM_LOC;LON;MONTO\r\n010010001;Peña Ñandú;-102,29;1.234,50\r\n010010002;Río;-102,31;20,00\r\n"
ROWS = [["010010001", "Peña Ñandú", "-102,29", "1.234,50"], ["010010002", "Río", "-102,31", "20,00"]]


def pack(path, files, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return path


def write(path, driver):
    """The rows as a workbook, DBF or shapefile."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    kind = ogr.wkbPoint if path.suffix == ".shp" else ogr.wkbNone
    table = source.CreateLayer(path.stem, None, kind)
    headings, *rows = csv.reader(io.StringIO(TEXT), delimiter=";")
    for heading in headings:
        table.CreateField(ogr.FieldDefn(heading))
    for row in rows:
        feature = ogr.Feature(table.GetLayerDefn())
        for position, value in enumerate(row):
            feature.SetField(position, value)
        if kind == ogr.wkbPoint:
            feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (-102.29 21.87)"))
        table.CreateFeature(feature)
    del table, source
    return path


PACKINGS = [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]


def rows_of(source):
    table = open_table(source)
    return [row for frame in table for row in frame.to_numpy(object).tolist()]


def test_the_table_of_an_archive_among_its_descriptions(tmp_path):
    inegi = pack(
        tmp_path / "ITER 2020.ZIP",
        {
            "conjunto_de_datos/conjunto_de_datos_iter_00CSV20.csv": TEXT,
            "diccionario_de_datos/diccionario_datos_iter.csv": "a,b\n1,2\n",
            "catalogos/tam_loc.csv": "clave,nombre\n1,Uno\n",
            "metadatos/metadatos_iter.txt": "Censo",
            "modelo_entidad_relacion/modelo.png": b"",
            "LEEME.txt": "Censo",
            "__MACOSX/._tabla.csv": b"",
        },
    )
    table = open_table(inegi)
    assert rows_of(inegi) == ROWS and table.name == "ITER 2020.ZIP/conjunto_de_datos_iter_00CSV20.csv"
    assert (
        "“conjunto_de_datos/conjunto_de_datos_iter_00CSV20.csv” of archive “ITER 2020.ZIP” read; other files in it: 4"
        in table.notes[0]
    )
    # what is left aside can be named, as QGIS does or shorter
    for named in (f"/vsizip/{inegi}/catalogos/tam_loc.csv", f"{inegi}/TAM_LOC.csv", f"{inegi}|layername=tam_loc"):
        assert rows_of(named) == [["1", "Uno"]]
    with pytest.raises(BadInput, match="ITER 2020.ZIP” holds no “nada.csv”. It holds: conjunto"):
        open_table(f"{inegi}/nada.csv")
    with pytest.raises(BadInput, match="holds no “nada”"):
        open_table(f"{inegi}|layername=nada")
    # what describes is a table, where nothing else is there
    assert rows_of(pack(tmp_path / "catalogo.zip", {"catalogo_localidades.csv": TEXT})) == ROWS


def test_several_tables_are_listed_with_a_name_to_copy(tmp_path):
    several = pack(tmp_path / "varias.zip", {"Año 2020/uno.csv": TEXT, "Año 2020/dos.csv": "a,b\n1,2\n"})
    with pytest.raises(
        BadInput, match="“varias.zip” holds 2 tables: Año 2020/uno.csv, Año 2020/dos.csv. Name the one"
    ) as told:
        open_table(several)
    assert rows_of(str(told.value).split("you want: ")[1].removesuffix(".")) == ROWS
    layer = QgsVectorLayer(f"/vsizip/{several}/Año 2020/uno.csv", "uno", "ogr")
    assert layer.isValid() and rows_of(layer) == ROWS


@pytest.mark.parametrize("kind", ["XLSX", "ODS", "ESRI Shapefile"])
def test_workbooks_and_dbf_in_an_archive_leave_nothing_behind(tmp_path, monkeypatch, kind):
    ending = {"ESRI Shapefile": "dbf"}.get(kind, kind.lower())
    path = write(tmp_path / f"tabla.{ending}", kind)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    archive = pack(tmp_path / "tabla.zip", {f"Año/TABLA.{ending.upper()}": path.read_bytes()})
    table = open_table(archive)
    assert [row for frame in table for row in frame.to_numpy(object).tolist()] == ROWS
    (folder,) = (tmp_path / "temporary").iterdir()
    assert folder.stat().st_mode & 0o077 == 0
    del table
    assert not list((tmp_path / "temporary").iterdir())


def test_a_shapefile_in_an_archive_keeps_its_points(tmp_path):
    path = write(tmp_path / "localidades.shp", "ESRI Shapefile")
    parts = {f"conjunto/{part.name}": part.read_bytes() for part in tmp_path.iterdir()}
    table = open_table(pack(tmp_path / "localidades.zip", parts))
    assert len(parts) > 2 and path.suffix == ".shp"
    assert next(table.chunks(points=True))[POINT_X].tolist() == [-102.29, -102.29]


def _flagged(content, flags=0, method=None):
    """An archive of one file whose two headers say something else."""
    content = bytearray(content)
    for at in (content.index(b"PK\x03\x04"), content.index(b"PK\x01\x02") + 2):
        content[at + 6] |= flags
        if method is not None:
            content[at + 8] = method
    return bytes(content)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda whole: whole.replace(b"a.csv", b"\0.csv"), "“malo.zip” holds no table .*It holds: nothing"),
        (lambda whole: whole[: len(whole) // 2], "“malo.zip” cannot be opened: it is damaged, incomplete or no ZIP"),
        (lambda whole: b"<html>" + bytes(600), "damaged, incomplete or no ZIP. Download it again"),
        (lambda whole: _flagged(whole, flags=1), "“malo.zip” is locked with a password"),
        (lambda whole: _flagged(whole, method=9), "packed in a way that cannot be read here. Unzip it"),
        (lambda whole: whole.replace(whole[45:49], b"\0\0\0\0"), "malo.zip.*damaged or incomplete; download it again"),
    ],
)
def test_one_sentence_for_an_archive_that_cannot_be_read(tmp_path, change, sentence):
    path = pack(tmp_path / "malo.zip", {"a.csv": TEXT})
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(BadInput, match=sentence):
        rows_of(path)


def test_what_unpacks_to_far_more_than_a_table_is_refused(tmp_path):
    bomb = pack(tmp_path / "bomba.zip", {"a.csv": b"0" * (65 << 20)})
    with pytest.raises(BadInput, match="“a.csv” of archive “bomba.zip” would unpack to 65 MB, 10.. times its size"):
        open_table(bomb)
    nothing = pack(tmp_path / "nada.zip", {"mapa.pdf": b"", "fotos/una.jpg": b""})
    with pytest.raises(BadInput, match="“nada.zip” holds no table .*It holds: mapa.pdf, fotos/una.jpg"):
        open_table(nothing)


def test_names_in_the_letters_of_dos_are_spelled(tmp_path):
    path = pack(tmp_path / "viejo.zip", {"Zu_iga.csv": TEXT})
    path.write_bytes(path.read_bytes().replace(b"Zu_iga", b"Zu\xa4iga"))
    assert open_table(path).name == "viejo.zip/Zuñiga.csv" and rows_of(f"{path}/ZUÑIGA.csv") == ROWS
    path.write_bytes(path.read_bytes().replace(b"Zu\xa4iga", b"\xff\xfe\xfd\xfc\xfb\xfa"))
    assert rows_of(path) == ROWS


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=400),
    st.integers(0, 5000),
    st.sampled_from(["noise", "cut", "inserted", "flipped"]),
    st.sampled_from(PACKINGS),
    st.booleans(),
)
def test_no_archive_breaks_the_reading(tmp_path, noise, at, kind, method, sheet):
    whole = tmp_path / f"whole{sheet}{method}.zip"
    if not whole.exists():
        files = {"Año/tabla.csv": TEXT * 20, "diccionario.txt": "x"}
        if sheet:
            files = {"Año/tabla.xlsx": write(tmp_path / f"tabla{method}.xlsx", "XLSX").read_bytes()}
        pack(whole, files, method)
    content = whole.read_bytes()
    at %= len(content)
    path = tmp_path / "fuzz.zip"
    path.write_bytes(
        {
            "noise": noise,
            "cut": content[:at],
            "inserted": content[:at] + noise + content[at:],
            "flipped": content[:at] + noise[:40] + content[at + len(noise[:40]) :],
        }[kind]
    )
    try:
        rows_of(path)
    except BadInput as problem:
        assert "fuzz.zip" in str(problem)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16", "utf-16-le"])
def test_files_as_windows_names_them(tmp_path, encoding):
    """With accents and blanks, capitals in the ending, quotation marks, or as an address; text as Excel exports it."""
    folder = tmp_path / "Padrón del año 2020"
    folder.mkdir()
    path = folder / "Padrón único.TXT"
    path.write_bytes(TEXT.replace(";", "\t").encode(encoding))
    url = QUrl.fromLocalFile(str(path))
    names = [path, f'"{path}"', f" {path} ", f"file://{path}", url.toString(), bytes(url.toEncoded()).decode()]
    for name in (*names, f"{names[-1]}?delimiter=%5Ct&detectTypes=yes"):
        assert rows_of(name) == ROWS
    layer = QgsVectorLayer(f"{names[-1]}?delimiter=%5Ct&encoding={encoding}", "padrón", "delimitedtext")
    assert rows_of(layer) == ROWS


@pytest.mark.parametrize("kind", ["XLSX", "ODS", "ESRI Shapefile"])
def test_endings_in_capitals(tmp_path, kind):
    ending = {"ESRI Shapefile": "dbf"}.get(kind, kind.lower())
    path = write(tmp_path / f"a.{ending}", kind).rename(tmp_path / f"TABLA.{ending.upper()}")
    assert rows_of(path) == ROWS


@pytest.mark.parametrize("kind", ["XLSX", "ODS", "ESRI Shapefile"])
def test_one_sentence_for_what_opens_once_and_not_again(tmp_path, kind):
    """Of some damaged workbooks of Excel GDAL makes something at one time and nothing at the next."""
    ending = {"ESRI Shapefile": "dbf"}.get(kind, kind.lower())
    path = write(tmp_path / f"tabla.{ending}", kind)
    table = open_table(path)
    path.write_bytes(path.read_bytes()[:20])
    with pytest.raises(BadInput, match=path.name):
        list(table)


@pytest.mark.parametrize("name", ["missing.csv", "packed.zip", "cut.csv.gz", "damaged.csv.gz"])
def test_one_sentence_for_what_cannot_be_opened(tmp_path, name):
    if name == "packed.zip":
        (tmp_path / name).write_bytes(b"PK\x03\x04")
    if name == "cut.csv.gz":
        (tmp_path / name).write_bytes(gzip.compress(b"a,b\n" + b"1,2\n" * 9000)[:40])
    if name == "damaged.csv.gz":
        whole = gzip.compress("".join(f"{row},{row * row}\n" for row in range(9000)).encode())
        (tmp_path / name).write_bytes(whole[:9000] + b"\xff" * 99 + whole[9099:])
    with pytest.raises(BadInput, match=name):
        for _ in open_table(tmp_path / name):
            pass
