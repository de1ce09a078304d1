"""Tables read in chunks as text, whatever their file."""

import csv
import gzip
import io

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
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


@pytest.mark.parametrize("name", ["missing.csv", "packed.zip", "cut.csv.gz"])
def test_one_sentence_for_what_cannot_be_opened(tmp_path, name):
    if name == "packed.zip":
        (tmp_path / name).write_bytes(b"PK\x03\x04")
    if name == "cut.csv.gz":
        (tmp_path / name).write_bytes(gzip.compress(b"a,b\n" + b"1,2\n" * 9000)[:40])
    with pytest.raises(BadInput, match=name):
        for _ in open_table(tmp_path / name):
            pass
