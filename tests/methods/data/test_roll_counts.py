"""Rolls counted piece by piece against plain Python, and what is hidden of small groups."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from territorios_productivos.processing.methods.code_matching import CodeMatcher, joined_codes
from territorios_productivos.processing.methods.data.different_keys import DifferentKeys
from territorios_productivos.processing.methods.data.name_matching import NameMatcher
from territorios_productivos.processing.methods.data.roll_counts import NotPlaces, Places, count_roll
from territorios_productivos.processing.methods.data.small_groups import gather_small, hidden_groups

CODES = ["010010001", "010010002", "200120001"]


def pieces(rows, columns, size):
    table = pd.DataFrame(rows, columns=columns, dtype=object)
    return [table.iloc[begin : begin + size] for begin in range(0, len(table), size)]


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*CODES, "10010001", "99", ""]),
            st.sampled_from(["A", "a ", "B", "C", "", "N/D"]),
            st.sampled_from(["1", "2,500", "*", "", "dos"]),
        ),
        max_size=40,
    ),
    st.integers(1, 7),
)
def test_pieces_add_up_to_a_plain_count(rows, size):
    found = count_roll(pieces(rows, ["code", "person", "value"], size), Places(CODES))
    for row, code in enumerate(CODES):
        own = [(key.strip().upper(), value) for written, key, value in rows if written in (code, code.lstrip("0"))]
        known = {key for key, _ in own} - {"", "N/D"}
        assert found.rows[row] == len(own)
        assert (found.people[row] if own else 0) == len(known) + sum(key in ("", "N/D") for key, _ in own)
        values = [{"1": 1.0, "2,500": 2500.0}[value] for _, value in own if value in ("1", "2,500")]
        if rows and own and not values:
            assert np.isnan(found.total[row]) and found.reason[row] == "no_value"
        elif rows:
            assert found.total[row] == sum(values)
    assert found.read == len(rows) == found.by_code + found.unmatched["rows"].sum()


@given(st.lists(st.tuples(*[st.text(max_size=9) | st.sampled_from(["²", "010010001", "x(", "("])] * 5), max_size=30))
@example([("", "", "", "", ""), ("\x00", "", "", "", ""), ("x\x00y", "", "", "", ""), ("x", "", "", "", "")])
def test_whatever_is_written_every_row_is_counted_once(rows):
    names = ["Río (x", "²", ""]
    places = Places(CODES, names, NameMatcher(names, ["01001", "²", ""]))
    columns = ["code", "name", "municipality", "person", "value"]
    try:
        found = count_roll(pieces(rows, columns, 7), places)
    except NotPlaces:
        return
    assert found.rows.sum() == found.by_code + found.by_name
    assert found.unmatched["rows"].sum() == found.unmatched_rows == len(rows) - found.rows.sum()
    assert found.matches["rows"].sum() == found.by_name


def test_people_of_several_places_and_households():
    rows = [(CODES[0], "A", "1"), (CODES[0], "B", "1"), (CODES[1], "A", "2"), (CODES[1], "A", "2"), (CODES[1], "", "")]
    found = count_roll(pieces(rows, ["code", "person", "household"], 2), Places(CODES))
    assert found.people.tolist() == [2, 2, 0] and found.households.tolist() == [1, 2, 0]
    assert (found.in_several, found.no_person, found.no_household) == (1, 1, 1)


def test_people_seen_again_and_again_take_no_more_room():
    """A hundred people in four places, paid a hundred times: never more than a few times their pairs are held."""
    keys, held = DifferentKeys(4, pending=500), 0
    place = np.arange(400) % 4
    for _ in range(100):
        keys.add(place, [f"P{person}" for person in np.arange(400) // 4])
        held = max(held, keys.held)
    assert keys.by_place.tolist() == [100] * 4 and keys.in_several == 100
    assert held <= 400 + 900


def test_the_code_goes_first_and_the_name_finds_the_rest():
    names = NameMatcher(["Río Blanco", "San José", "San José"], ["01001", "01001", "20012"])
    rows = [
        (CODES[0], "San José", "01001"),
        ("", "RIO BLANCO", "1001"),
        ("20012", "Sn. José", "20012"),
        ("20012", "Sn. José", "20012"),
        ("20012", "Otra", "20012"),
        ("", "", "20012"),
    ]
    found = count_roll(pieces(rows, ["code", "name", "municipality"], 4), Places(CODES, None, names))
    assert found.rows.tolist() == [2, 0, 2] and (found.by_code, found.by_name) == (1, 3)
    matches = found.matches[["code", "name", "place", "how", "rows"]].to_numpy().tolist()
    assert matches == [["20012", "Sn. José", 2, "folded", 2], ["", "RIO BLANCO", 0, "exact", 1]]
    assert found.unmatched[["code", "name", "reason"]].to_numpy().tolist() == [
        ["", "", "no_code"],
        ["20012", "Otra", "unknown_name"],
    ]


def test_no_code_that_may_be_a_persons_is_kept():
    curps = [f"XAXX010101HDFRR{number:03d}" for number in range(50)]
    rows = [(CODES[0],), *((curp,) for curp in curps), ("2001200010077",), ("951234567890",)]
    found = count_roll(pieces(rows, ["code"], 9), Places(CODES))
    assert found.unmatched[["code", "rows", "reason"]].to_numpy().tolist() == [
        ["", 51, "not_a_code"],
        ["200120001…", 1, "finer_code"],
    ]


def test_a_column_of_people_taken_for_names_is_refused():
    rows = [("", f"Juana {number} Secreta", "01001") for number in range(20)]
    names = NameMatcher(["Río Blanco"], ["01001"])
    with pytest.raises(NotPlaces):
        count_roll(pieces(rows, ["code", "name", "municipality"], 30), Places(CODES[:1], None, names))
    same = [("", "Río Negro", "01001")] * 100
    assert count_roll(pieces(same, ["code", "name", "municipality"], 30), Places(CODES[:1], None, names)).read == 100


def test_names_that_are_nobodys_locality_are_refused_before_one_is_written():
    rows = [*((CODES[0], f"Juana {number} Secreta", "01001") for number in range(20)), ("", "Ana Privada", "01001")]
    names = ["Río Blanco"]
    places = Places(CODES[:1], names, NameMatcher(names, ["01001"]))
    with pytest.raises(NotPlaces):
        count_roll(pieces(rows, ["code", "name", "municipality"], 30), places)
    rows[3] = (CODES[0], "RIO BLANCO", "01001")
    assert count_roll(pieces(rows, ["code", "name", "municipality"], 30), places).read == 21


@pytest.mark.parametrize(
    ("code", "found"),
    [("10010001.0", 0), ("'010010001", 0), ('="010010001"', 0), (" 10010001", 0), ("1001000", -1), ("", -1)],
)
def test_codes_as_spreadsheets_write_them(code, found):
    unit, repaired, _ = CodeMatcher(CODES).match([code])
    assert unit.tolist() == [found] and repaired.tolist() == [found >= 0]


def test_codes_in_parts():
    parts = [
        ["1", "20", "01", "20", "x", ""],
        ["1", "012", "01001", "20012", "1", "1"],
        ["1", "1.0", "2", "200120003", "1", "1"],
    ]
    joined = joined_codes([np.array(part, object) for part in parts])
    assert joined.tolist() == ["010010001", "200120001", "010010002", "200120003", "", ""]
    assert joined_codes([np.zeros(0, object)] * 2).tolist() == []


@pytest.mark.parametrize(
    ("counts", "small", "further"),
    [
        ([[0, 2, 5, 9]], [1], [2]),
        ([[0, 1, 1, 9]], [1, 2], [3]),
        ([[0, 2, 2, 9]], [1, 2], []),
        ([[5, 9]], [], []),
        ([[0, 2]], [1], []),
        ([[7, 5, 9], [2, 3, 4]], [0], [1]),
    ],
)
def test_what_is_hidden_cannot_be_told_from_the_total(counts, small, further):
    found = hidden_groups([np.array(count) for count in counts], 3)
    assert [np.flatnonzero(flags).tolist() for flags in found] == [small, further]


def test_small_rows_are_gathered_by_reason():
    table = pd.DataFrame(
        {
            "code": ["1", "2", "3", "4"],
            "rows": [5, 2, 1, 1],
            "reason": ["a", "a", "a", "b"],
            "closest": -1,
            "score": np.nan,
        }
    )
    found = gather_small(table, 3, ["code"])
    assert found[["code", "rows", "reason", "kinds"]].to_numpy().tolist() == [
        ["1", 5, "a", 1],
        ["", 3, "a", 2],
        ["", 1, "b", 1],
    ]
    assert gather_small(table, 0, ["code"])["code"].tolist() == ["1", "2", "3", "4"]
