"""Rolls matched to places, and concurrence of programs against a plain count."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from territorios_productivos.processing.methods.axes.concurrence import components_by_territory, concurrence
from territorios_productivos.processing.methods.axes.program_rolls import match_roll

LOCALITIES = ["010010001", "010010002", "200120001"]


def baskets(*rows):
    return pd.DataFrame(rows, columns=["program", "component", "objective", "axis"])


def anywhere(count):
    return np.full(count, "", object)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("", "no_code"),
        ("01001", "broader_code"),
        ("1001", "broader_code"),
        ("20", "broader_code"),
        ("2001200010001", "finer_code"),
        ("999999999", "unknown_code"),
        ("n.d.", "unknown_code"),
    ],
)
def test_why_a_code_has_no_place(code, reason):
    roll = match_roll("credit", [code, code, "200120001"], LOCALITIES)
    assert roll.unit.tolist() == [-1, -1, 2]
    assert roll.unmatched.to_dict("records") == [{"code": code, "rows": 2, "reason": reason}]


def test_locality_codes_against_municipalities():
    roll = match_roll("credit", ["10010001", "200120001", "1001"], ["01001", "20012"])
    assert roll.unit.tolist() == [-1, -1, 0]
    assert roll.unmatched["reason"].tolist() == ["finer_code"] * 2
    assert roll.repaired == 1


def test_a_whole_code_of_another_place_is_unknown_and_of_no_other_level():
    # 010012 would begin with 01001, but a municipality has five digits
    roll = match_roll("credit", ["10012", "01001"], ["01001", "20012"])
    assert roll.unmatched["reason"].tolist() == ["unknown_code"]


def test_lost_zeros_are_given_back_and_counted_by_row():
    roll = match_roll("credit", ["10010002", "010010002", "10010002"], LOCALITIES)
    assert roll.unit.tolist() == [1, 1, 1] and roll.repaired == 2 and roll.unmatched.empty


def test_a_person_counts_once_in_each_place():
    keys = np.array(["A", "A", "", "", "A"], object)
    roll = match_roll("credit", ["a", "a", "a", "a", "b"], ["a", "b"], keys)
    found = concurrence([roll], baskets(("credit", "money", "", "")), anywhere(2))
    assert found.amount[:, 0].tolist() == [3.0, 1.0] and found.repeated.tolist() == [1]


def test_amounts_are_added_up_and_an_unknown_one_is_somebody():
    amount = np.array([2.0, 3.0, np.nan, 0.0, np.nan, 4.0])
    roll = match_roll("credit", ["a", "a", "b", "c", "d", "d"], ["a", "b", "c", "d"], None, amount)
    found = concurrence([roll], baskets(("credit", "money", "", "")), anywhere(4))
    np.testing.assert_array_equal(found.amount[:, 0], [5.0, np.nan, 0.0, 4.0])
    assert found.present[:, 0].tolist() == [True, True, False, True]


def test_four_levels_worked_by_hand():
    units = ["a", "b", "c"]
    credit = match_roll("credit", ["a", "a", "b"], units, np.array(["X", "Y", "Z"], object))
    advice = match_roll("advice", ["a", "b"], units, np.array(["X", "W"], object))
    storage = match_roll("storage", ["b"], units)
    table = baskets(
        ("credit", "money", "coffee", ""),
        ("advice", "training", "coffee", ""),
        ("storage", "training", "milk", ""),
        ("storage", "money", "milk", ""),
        ("", "roads", "", ""),
    )
    found = concurrence([credit, advice, storage], table, anywhere(3))
    assert found.present.sum(axis=1).tolist() == [2, 3, 0]
    # X is in two rolls of a; nobody is in two of b
    assert found.same_people.tolist() == [1.0, 0.0, 0.0]
    assert found.same_objective.tolist() == [2.0, 2.0, 0.0]
    # in b storage gives everything alone
    assert found.complementary.tolist() == [True, False, False]
    assert found.components == ["money", "training", "roads"]
    assert found.missing.tolist() == [[False, False, True], [False, False, True], [True, True, True]]
    assert not found.complete.any()


def test_levels_without_data_are_not_zero():
    rolls = [match_roll("one", ["a"], ["a"], np.array(["X"], object)), match_roll("two", ["a"], ["a"])]
    found = concurrence(rolls, baskets(("one", "money", "", ""), ("other", "roads", "milk", "")), anywhere(1))
    assert np.isnan(found.same_people).all() and np.isnan(found.same_objective).all()


def test_each_axis_has_its_basket():
    roll = match_roll("silo", ["a", "b", "c"], ["a", "b", "c", "d"])
    table = baskets(("silo", "storage", "", "maize"), ("", "cooling", "", "milk"))
    axis = np.array(["maize", "milk", "", "maize"], object)
    found = concurrence([roll], table, axis)
    assert found.needed.tolist() == [[True, False], [False, True], [False, False], [True, False]]
    assert found.missing.tolist() == [[False, False], [False, True], [False, False], [True, False]]
    assert found.complete.tolist() == [True, False, False, False]
    rows = components_by_territory(found, axis).to_dict("records")
    assert rows == [
        {"territory": "maize", "component": "storage", "units": 2, "present": 1, "missing": 1},
        {"territory": "milk", "component": "cooling", "units": 1, "present": 0, "missing": 1},
    ]


@settings(max_examples=60)
@given(
    st.lists(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 4)), max_size=12), min_size=2, max_size=3),
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2)), min_size=1, max_size=5),
)
def test_matches_a_plain_count(rows, given_by):
    """Units 0 to 4 exist, 5 does not; key 0 is nobody; program 3 has no roll."""
    units = [str(number) for number in range(5)]
    rolls = [
        match_roll(
            str(program),
            [str(unit) for unit, _ in pairs],
            units,
            np.array([str(key) if key else "" for _, key in pairs], object),
        )
        for program, pairs in enumerate(rows)
    ]
    found = concurrence(rolls, baskets(*((str(p), str(c), "", "") for p, c in given_by)), anywhere(5))
    for unit in range(5):
        people = [[key for place, key in pairs if place == unit] for pairs in rows]
        counts = [len(set(keys) - {0}) + keys.count(0) for keys in people]
        assert found.amount[unit].tolist() == counts
        shared = sum(sum(key in keys for keys in people) >= 2 for key in range(1, 5))
        assert found.same_people[unit] == shared
        gives = [{c for p, c in given_by if p == program and keys} for program, keys in enumerate(people)]
        everything = set().union(*gives)
        assert {int(name) for name, yes in zip(found.components, found.served[unit]) if yes} == everything
        assert found.complementary[unit] == (len(everything) >= 2 and everything not in gives)
    assert sum((roll.unit < 0).sum() for roll in rolls) == sum(place == 5 for pairs in rows for place, _ in pairs)
