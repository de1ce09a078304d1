"""Coordinates, figures and codes of published tables of localities, by hand-worked cases and slow oracles."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.data.census_numbers import altitudes, census_numbers
from territorios_productivos.processing.methods.data.coordinates import LATITUDE, LONGITUDE, read_degrees
from territorios_productivos.processing.methods.data.locality_codes import is_nine_digit, locality_codes
from territorios_productivos.processing.methods.data.text_tables import (
    column_names,
    detect_encoding,
    detect_separator,
    find_headings,
    heading_rows,
    joined_headings,
)


def objects(values):
    return np.array([*values, None], object)[:-1]


# 102 + 17/60 + 45.768/3600
EXPECTED = 102.29604666666667


@pytest.mark.parametrize(
    "text, degrees",
    [
        ("102°17'45.768\" W", -EXPECTED),
        ("102°17'45.768\"W", -EXPECTED),
        ("102°17´45.768” O", -EXPECTED),
        ("102º 17’ 45,768'' Oeste", -EXPECTED),
        ("102°17′45.768″ poniente", -EXPECTED),
        ("W 102 17 45.768", -EXPECTED),
        ("-102°17'45.768\"", -EXPECTED),
        ("102Â°17'45.768\" W", -EXPECTED),
        ("102°17'45.768\" E", EXPECTED),
        ("102 17 45.768 Oriente", EXPECTED),
        ("-102.29604666666667", -EXPECTED),
        ("102,5 W", -102.5),
        ("102 30", 102.5),
        ("1021747", 102 + 17 / 60 + 47 / 3600),
        ("0893724", 89 + 37 / 60 + 24 / 3600),
        ("893724", 89 + 37 / 60 + 24 / 3600),
        ("1021747.000", 102 + 17 / 60 + 47 / 3600),
    ],
)
def test_longitudes(text, degrees):
    # no letter and no sign: as written, or west when that is said
    np.testing.assert_allclose(read_degrees([text], LONGITUDE).value, [degrees], rtol=0, atol=1e-12)
    np.testing.assert_allclose(read_degrees([text], LONGITUDE, west=True).value, [
        degrees if any(mark in text.upper() for mark in ("E", "ORIENTE")) else -abs(degrees)
    ], rtol=0, atol=1e-12)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "102°60'00\" W",
        "102°17'60\" W",
        "102.5°17' W",
        "181",
        "21°52'47\" N",
        "1 2 3 4",
        "",
        "N/D",
        "500000.5",
        "1026000",
    ],
)
def test_what_is_no_longitude(text):
    read = read_degrees([text], LONGITUDE)
    assert np.isnan(read.value[0]) and read.unreadable[0]


def test_latitudes_and_what_is_assumed():
    read = read_degrees(["215247", "12°30' S", "-33.45", None, "91", "21°52'47.362\" N"], LATITUDE, west=True)
    np.testing.assert_allclose(read.value[[0, 1, 2, 5]], [21 + 52 / 60 + 47 / 3600, -12.5, -33.45, 21.87982277777778])
    assert read.unreadable.tolist() == [False, False, False, False, True, False]
    assert not read.assumed.any()
    assert read_degrees(["1021747", "102°1'1\" W", "-99", "99.5"], LONGITUDE, True).assumed.tolist() == [
        True, False, False, True,
    ]  # fmt: skip


@given(
    st.integers(0, 179), st.integers(0, 59), st.integers(0, 59_999), st.sampled_from("EWO"), st.sampled_from(["'", "´"])
)
def test_degrees_written_out_come_back(degrees, minutes, thousandths, letter, mark):
    text = f'{degrees}°{minutes:02}{mark}{thousandths / 1000:06.3f}" {letter}'
    expected = (degrees + minutes / 60 + thousandths / 3_600_000) * (1 if letter == "E" else -1)
    np.testing.assert_allclose(read_degrees([text], LONGITUDE).value, [expected], rtol=0, atol=1e-10)


@given(st.lists(st.one_of(st.none(), st.text(max_size=25)), max_size=20))
def test_any_text_gives_degrees_or_none(texts):
    for axis, most in ((LONGITUDE, 180), (LATITUDE, 90)):
        read = read_degrees(texts, axis, True)
        assert (np.isnan(read.value) | (np.abs(read.value) <= most)).all()
        assert [text is not None for text in texts] == (read.unreadable | ~np.isnan(read.value)).tolist()
    figures = census_numbers(objects(texts), whole=True)
    assert not np.isinf(figures.value).any()
    marks = figures.confidential.astype(int) + figures.not_available + figures.unreadable + ~np.isnan(figures.value)
    blank = [text is None or not text.strip() for text in texts]
    assert all(mark == 1 or (mark == 0 and empty) for mark, empty in zip(marks, blank))


@pytest.mark.parametrize(
    "texts, whole, values",
    [
        (["1,234", "12"], True, [1234, 12]),
        (["1.234", "12"], True, [1234, 12]),
        (["1.234", "12.5"], True, [1.234, 12.5]),
        (["1.234", "12,5"], False, [1234, 12.5]),
        (["1.234.567", "1.234"], False, [1234567, 1234]),
        (["0.234", "12"], True, [0.234, 12]),
        (["$ 1.234", "$ 12"], True, [1234, 12]),
        (["12.05.2020", "3"], False, [np.nan, 3]),
        (["1.234,5", "12"], False, [1234.5, 12]),
        (["1,234.5", "12"], False, [1234.5, 12]),
        (["1.234.567", "3"], True, [1234567, 3]),
        (["1,234,567", "3"], True, [1234567, 3]),
        (["722250.0", "1 234", "12 %", "$5"], True, [722250, 1234, 12, 5]),
        (["-4", "0"], False, [-4, 0]),
    ],
)
def test_marks_of_thousands_and_decimals(texts, whole, values):
    np.testing.assert_array_equal(census_numbers(objects(texts), whole).value, values)


def test_a_dot_that_may_separate_thousands_is_doubtful():
    assert census_numbers(objects(["1.234", "*", "309"])).doubtful.tolist() == [True, False, False]
    # decimals of one length, of several, and below one
    for texts in (["1.234", "3.000"], ["1.234", "12", "1.5"], ["0.234", "12"]):
        assert not census_numbers(objects(texts)).doubtful.any()


def test_confidential_is_no_zero():
    figures = census_numbers(objects(["*", "N/D", None, "-", "x", "0", "1e300"]))
    np.testing.assert_array_equal(figures.value, [np.nan] * 5 + [0, np.nan])
    assert figures.confidential.tolist() == [True] + [False] * 6
    assert figures.not_available.tolist() == [False, True, False, True, False, False, False]
    assert figures.unreadable.tolist() == [False] * 4 + [True, False, True]


def test_altitudes_with_letters():
    read = altitudes(objects(["1878", "1,878 m", "1878 msnm", "00-5", "-003", "0010", "N/D", None, "*"]))
    np.testing.assert_array_equal(read.value, [1878, 1878, 1878, -5, -3, 10, np.nan, np.nan, np.nan])


def test_codes_rebuilt_from_what_is_left_of_them():
    codes, reasons = locality_codes(
        objects(
            [
                "10010001",
                "010010001",
                "10010001.0",
                '="010010001"',
                "12345",
                "x",
                None,
                "330010001",
                "010019999",
                "0",
                "010000005",
            ]
        )
    )
    assert codes[:4].tolist() == ["010010001"] * 4
    assert reasons.tolist() == [
        "",
        "",
        "",
        "",
        "bad_code",
        "bad_code",
        "no_code",
        "bad_code",
        "aggregate",
        "aggregate",
        "aggregate",
    ]


def test_codes_joined_from_their_parts():
    parts = [
        ("1", "1", "1", "010010001", ""), ("01", "01001", "0001", "010010001", ""),
        ("20", "067", "200670001", "200670001", ""), ("20", "01001", "1", "", "code_mismatch"),
        ("0", "0", "0", "000000000", "aggregate"), ("1", "0", "9998", "010009998", "aggregate"),
        ("1", None, "1", "", "no_code"), ("2", "1234", "1", "", "code_mismatch"), ("1", "1", "12345", "", "bad_code"),
    ]  # fmt: skip
    columns = [objects(column) for column in zip(*parts)]
    codes, reasons = locality_codes(None, *columns[:3])
    assert codes.tolist() == columns[3].tolist()
    assert reasons.tolist() == columns[4].tolist()
    both = locality_codes(objects(["10010001", "20020002", None]), *(objects(["1"] * 3) for _ in range(3)))
    assert both[1].tolist() == ["", "code_mismatch", ""]


def test_which_columns_hold_nine_digits():
    assert is_nine_digit(["10010001", "200670001"])
    assert not is_nine_digit(["10010001", "20010002"])
    assert not is_nine_digit(["0101010001", "0101010002"])
    assert not is_nine_digit([None, None])


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "cp850", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_encoding_of_spanish_text(encoding):
    text = "clave,nombre\n1,Peñón de los Baños\n2,Güémez\n3,Mérida, Yucatán\n4,Asunción\n" * 50
    found = detect_encoding(io.BytesIO(text.encode(encoding)))
    assert text.encode(encoding).decode(found.name) == text
    assert found.unreadable == 0


def test_a_late_letter_and_a_damaged_one():
    late = b"a,b\n" * 600_000 + "ñ,ó\n".encode("cp1252")
    assert detect_encoding(io.BytesIO(late)).name == "cp1252"
    damaged = detect_encoding(io.BytesIO("ñandú,más,allá\n".encode() * 9 + b"\xf1\n"))
    assert (damaged.name, damaged.unreadable) == ("utf-8", 1)
    with pytest.raises(ValueError, match="not text"):
        detect_encoding(io.BytesIO(bytes(range(256)) * 10))


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separator_under_a_title_and_beside_decimal_commas(separator):
    text = f"Censo, 2020\n\nclave{separator}nombre{separator}valor\n" + f'1{separator}"a, b; c"{separator}"1,5"\n' * 9
    assert detect_separator(text) == separator


def test_headings():
    assert find_headings([["Cuadro 1"], [], ["clave", "nombre", "valor"], ["1", "a", "2"], ["2", "b", "3"]]) == 2
    assert find_headings([["1", "a", "2"], ["2", "b", "3"]]) is None
    assert find_headings([["clave", "2010", "2020"], ["1", "3", "2"]]) == 0
    assert column_names(["a", "", "A", " b  c ", "", ""]) == ["a", "column_2", "A_2", "b c"]


@pytest.mark.parametrize(
    "upper",
    [["Código", "Parroquia", "Población", "", "", "Hogares"], ["Código", "", "Población"]],
    ids=["most filled", "few filled"],
)
def test_headings_in_two_rows(upper):
    lower = ["", "", "Total", "Hombres", "Mujeres"] if len(upper) == 6 else ["", "Parroquia", "Total", "Hombres", "Mujeres", "Hogares"]  # fmt: skip
    below = [["10150", "Baños", "1.200", "*", "600", "300"], ["10151", "Cumbe", "90", "40", "50", "20"]]
    assert heading_rows([["Censo"], [], upper, lower, *below]) == (2, 3)
    joined = joined_headings([upper, lower])
    assert joined[0] == "Código" and joined[2:5] == ["Población Total", "Población Hombres", "Población Mujeres"]


@pytest.mark.parametrize(
    "rows",
    [
        # a column without a heading, whose values are words; a first row of notes; a title of two cells
        [["clave", "nombre", "", "valor"], ["A", "a", "x", ""], ["B", "b", "y", "3"], ["C", "c", "z", "4"]],
        [["clave", "nombre", "valor"], ["", "según el censo", "personas"], ["1", "a", "3"]],
        [["Cuadro 1", "", "", "2020"], ["clave", "nombre", "lugar", "valor"], ["1", "a", "x", "3"]],
    ],
)
def test_headings_in_one_row(rows):
    first, last = heading_rows(rows)
    assert first == last and joined_headings(rows[first : last + 1]) == rows[first]
