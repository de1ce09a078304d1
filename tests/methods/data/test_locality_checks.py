"""Checks of a list of localities: codes, places and people."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.data.code_checks import (
    code_mismatches,
    code_problems,
    municipality_codes,
)
from territorios_productivos.processing.methods.data.isolated_places import isolated_places, outlier_threshold
from territorios_productivos.processing.methods.data.locality_checks import (
    Limits,
    Localities,
    check_localities,
    people_problems,
    repeated_places,
)


def text(*values):
    return np.array(values, object)


def by_reason(found):
    return {reason: list(rows) for reason, rows, *_ in found if len(rows)}


def test_codes_missing_odd_and_repeated():
    codes = text("010010001", "010010002", "10010003", "", "010010002", "Total", "010010002", "")
    found = {reason: (list(rows), other) for reason, rows, other, *_ in code_problems(codes)}
    assert found["no_code"][0] == [3, 7]
    assert found["bad_code"][0] == [2, 5]
    assert found["duplicate_code"][0] == [1, 4, 6]
    assert list(found["duplicate_code"][1]) == [4, 1, 1]
    # codes that are not numbers at all are no odd form
    assert by_reason(code_problems(text("A-1", "B-2", "C33"))) == {}
    assert by_reason(code_problems(text())) == {}


@given(st.lists(st.sampled_from(["", "1", "2", "3", "A", "22"]), max_size=30))
def test_repeated_codes_are_those_of_a_count(codes):
    reason, rows, other, *_ = code_problems(np.array(codes, object))[2]
    expected = [row for row, code in enumerate(codes) if code and codes.count(code) > 1]
    assert list(rows) == expected
    assert all(codes[a] == codes[b] and a != b for a, b in zip(rows, other))


@pytest.mark.parametrize(
    ("codes", "parts", "wrong"),
    [
        # whole code of the municipality, and with its zeros lost on both sides
        (["010010001", "010020001", "200390007"], ["01001", "01001", "20039"], [1]),
        (["10010001", "10020001", "200390007"], ["1001", "1001", "20039"], [1]),
        # the municipality within its state, as text and as number; the state alone
        (["200010001", "200390007", "205700001"], ["001", "039", "001"], [2]),
        (["200010001", "200390007", "205700001"], ["1", "39", "1"], [2]),
        (["200010001", "200390007", "075700001"], ["20", "20", "20"], [2]),
        # what cannot be compared is not judged
        (["200010001", "", "x"], ["001", "", "002"], []),
    ],
)
def test_codes_of_another_municipality(codes, parts, wrong):
    rows, agree = code_mismatches(text(*codes), text(*parts))
    assert list(rows) == wrong and agree >= 0.5


def test_columns_of_another_coding_are_not_compared():
    codes = text(*(f"2000100{row:02d}" for row in range(10)))
    table = Localities(np.zeros((10, 2)), codes=codes, municipality=text(*(f"99{row}" for row in range(10))))
    found = check_localities(table, Limits())
    assert found.unlike == ["municipality"] and "code_mismatch" not in set(found.problems["reason"])


def test_the_municipality_of_each_locality():
    known = text("01001", "20039", "20570")
    xy = np.zeros((3, 2))
    codes = text("010010001", "200390007", "205700001")
    assert list(municipality_codes(Localities(xy, codes=codes), known)) == ["01001", "20039", "20570"]
    of_column = Localities(xy, codes=codes, municipality=text("1001", "", "20039"))
    assert list(municipality_codes(of_column, known)) == ["01001", "", "20039"]
    assert list(municipality_codes(Localities(xy, codes=text("10010001", "10010002", "205700001")), known)) == [
        "01001", "01001", "20570"
    ]  # fmt: skip
    in_state = Localities(xy, municipality=text("1", "39", ""), state=text("1", "20", "20"))
    assert list(municipality_codes(in_state, known)) == ["01001", "20039", ""]
    assert list(municipality_codes(Localities(xy), known)) == ["", "", ""]


def test_places_that_occur_more_than_once():
    xy = np.array([[0, 0], [0, 0.01], [300, 0], [5000, 0], [5400, 0], [9000, 0], [np.nan, 0]], float)
    names = text("Río Grande", "El Sauz", "RIO GRANDE", "La Raya", "La Raya.", "", "El Sauz")
    (_, same, other, _, _), (_, near, twin, apart, _) = repeated_places(xy, names, 500.0)
    assert list(zip(same, other)) == [(0, 1), (1, 0)]
    assert sorted(zip(near, twin, apart)) == [(0, 2, 300.0), (2, 0, 300.0), (3, 4, 400.0), (4, 3, 400.0)]
    assert by_reason(repeated_places(xy, names, 100.0)) == {"duplicate_place": [0, 1]}
    assert repeated_places(np.full((2, 2), np.nan), names[:2], 100.0) == []


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 3), st.sampled_from("ab ")), max_size=25))
def test_places_of_one_name_as_by_hand(places):
    xy = np.array([(10.0 * x, 10.0 * y) for x, y, _ in places], float).reshape(-1, 2)
    names = text(*(name for *_, name in places))
    reported = {row for _, rows, *_ in repeated_places(xy, names, 15.0) for row in rows}
    expected = {
        row
        for row, name in enumerate(names)
        for other, same in enumerate(names)
        if row != other
        and (not (gap := np.hypot(*(xy[row] - xy[other]))) or (name.strip() and same == name and gap <= 15.0))
    }
    assert reported == expected


def test_isolated_places():
    grid = np.array([(1000.0 * x, 1000.0 * y) for x in range(5) for y in range(5)])
    lonely = np.array([[60_000.0, 0.0], [60_000.0, 0.0], [np.nan, np.nan]])
    rows, nearest, distance, threshold = isolated_places(np.concatenate([grid, lonely]))
    assert list(rows) == [25, 26] and list(nearest) == [20, 20]
    assert distance == pytest.approx([56_000.0, 56_000.0]) and 1000.0 < threshold < 56_000.0
    # nothing stands out of a regular grid, nor is anything told from fewer than ten places
    assert not len(isolated_places(grid)[0])
    assert np.isnan(isolated_places(grid[:9])[3])
    assert list(isolated_places(grid[:3] * [[1], [1], [9]], 5000.0)[0]) == [2]


def test_the_modified_z_score_by_hand():
    # logarithms 0, 1, 2, 3, 4: median 2, deviations 2, 1, 0, 1, 2, of median 1
    assert outlier_threshold(np.exp(np.arange(5.0))) == pytest.approx(np.exp(2.0 + 3.5 / 0.6745))


def test_people():
    population = np.array([100, 0, np.nan, 3, 200, 0, 50])
    households = np.array([25, 0, 5, 4, 10, 2, 0])
    families = np.array([26, np.nan, 1, 2, 10, 0, 1])
    found = by_reason(people_problems(population, households, families, (1.0, 10.0)))
    assert found == {
        "no_population": [2], "zero_population": [1, 5], "implausible_ratio": [3, 4, 5, 6], "too_many_families": [0, 6]
    }  # fmt: skip


def test_municipalities_under_another_name():
    table = Localities(
        np.arange(12.0).reshape(-1, 2) * 1e4,
        municipality=text("1", "1", "1", "2", "2", ""),
        municipality_names=text("Tututepec", "Tututepec", "Santa Ana", "Cuautla", "CUÁUTLA", "Otro"),
    )
    problems = check_localities(table, Limits()).problems
    assert list(problems.loc[problems["reason"] == "name_mismatch", "row"]) == [2]
    table.official_names = text("Santa Ana", "Villa de Tututepec", "Santa Ana", "", "Cuautla", "")
    problems = check_localities(table, Limits()).problems
    assert list(problems.loc[problems["reason"] == "name_mismatch", "row"]) == [0]
