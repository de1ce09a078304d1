"""Decisions by hand on a division of seven units, and what can never happen."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_matrix
from territorios_productivos.processing.methods.territories.delimitation import Delimitation, numbered
from territorios_productivos.processing.methods.territories.flow_matrix import flow_matrix
from territorios_productivos.processing.methods.territories.planner_decisions import (
    FORBID,
    LOCK,
    PIN,
    Decision,
    apply_decisions,
)

CODES = list("ABCDEFG")
# A and B are centers of {A, C, D} and {B, E, F}; G has no territory
FLOWS = [
    [90, 0, 0, 0, 0, 0, 0],
    [0, 90, 0, 0, 0, 0, 0],
    [20, 5, 50, 9, 0, 0, 0],
    [30, 0, 9, 50, 2, 0, 0],
    [0, 20, 0, 0, 50, 8, 0],
    [8, 30, 0, 0, 0, 50, 0],
    [0, 0, 0, 0, 0, 0, 7],
]
TERRITORY = [0, 1, 0, 0, 1, 1, -1]
A, B, C, D, E, F, G = range(7)


def matrix(table=FLOWS):
    table = np.asarray(table, float)
    row, column = np.nonzero(table)
    codes = [f"{k:02d}" for k in range(len(table))]
    return flow_matrix([codes[i] for i in row], [codes[j] for j in column], table[row, column], codes)


def division(territory=TERRITORY):
    territory = np.array(territory)
    return Delimitation(
        territory,
        np.where(territory >= 0, "merged", "").astype(object),
        np.where(territory >= 0, "", "no_link").astype(object),
    )


@pytest.mark.parametrize(
    ("decisions", "expected", "by_hand"),
    [
        ([], TERRITORY, []),
        ([(LOCK, C, F)], [0, 1, 1, 0, 1, 1, -1], [C]),
        # D follows C, which follows F
        ([(LOCK, D, C), (LOCK, C, F)], [0, 1, 1, 1, 1, 1, -1], [C, D]),
        # a unit without territory may be given one
        ([(LOCK, G, A)], [0, 1, 0, 0, 1, 1, 0], [G]),
        # already so: nothing happens
        ([(LOCK, C, A), (LOCK, A, C), (FORBID, A, B)], TERRITORY, []),
        # D is tied to A (30²/…) more than to C; of C and D, C leaves, and only B is left to go to
        ([(FORBID, C, D)], [0, 1, 1, 0, 1, 1, -1], [C]),
        # C may not be with B either: a territory of its own
        ([(FORBID, C, D), (FORBID, C, B)], [0, 1, 2, 0, 1, 1, -1], [C]),
        # A is pinned, so C leaves; D is locked to it and goes along
        ([(PIN, A), (LOCK, D, C), (FORBID, A, C)], [0, 1, 1, 1, 1, 1, -1], [C, D]),
        # two pins in one territory split it: D is more tied to A than to C
        ([(PIN, A), (PIN, C)], [0, 1, 2, 0, 1, 1, -1], [C]),
        ([(PIN, G)], [0, 1, 0, 0, 1, 1, 2], [G]),
    ],
)
def test_decisions_are_carried_out(decisions, expected, by_hand):
    decided, pinned, problems = apply_decisions(matrix(), division(), [Decision(*one) for one in decisions])
    assert decided.territory.tolist() == expected
    assert np.flatnonzero(decided.how == "hand").tolist() == by_hand
    assert problems == []
    assert pinned == [unit for kind, unit, *_ in decisions if kind == PIN]
    assert sorted({unit for _, unit, _, _ in decided.log}) == by_hand
    assert (decided.reason[by_hand] == "").all()


@pytest.mark.parametrize(
    ("decisions", "problems", "expected"),
    [
        ([(LOCK, C, C)], [(0, "same_unit")], TERRITORY),
        ([(FORBID, C, C)], [(0, "same_unit")], TERRITORY),
        ([(LOCK, C, B), (LOCK, C, A)], [(1, "locked_twice")], [0, 1, 1, 0, 1, 1, -1]),
        ([(LOCK, C, B), (FORBID, B, C)], [(0, "lock_against_forbid"), (1, "lock_against_forbid")], TERRITORY),
        # through D: the locks stand, the pair cannot be parted
        (
            [(LOCK, C, D), (LOCK, D, B), (FORBID, C, B)],
            [(2, "lock_against_forbid")],
            [0, 1, 1, 1, 1, 1, -1],
        ),
        ([(PIN, C), (PIN, C)], [(1, "pinned_twice")], TERRITORY),
        ([(PIN, C), (LOCK, C, B)], [(1, "locked_and_pinned")], TERRITORY),
        ([(LOCK, C, G)], [(0, "no_territory")], TERRITORY),
    ],
)
def test_impossible_decisions_are_reported_and_change_nothing(decisions, problems, expected):
    decided, _, found = apply_decisions(matrix(), division(), [Decision(*one) for one in decisions])
    assert found == problems
    assert decided.territory.tolist() == expected


def test_a_unit_that_has_to_leave_goes_to_a_neighbor():
    apart = [Decision(FORBID, C, D)]
    nobody = csr_matrix((7, 7), dtype=bool)
    assert apply_decisions(matrix(), division(), apart, nobody)[0].territory.tolist() == [0, 1, 2, 0, 1, 1, -1]
    beside_f = csr_matrix((np.ones(2, bool), ([C, F], [F, C])), shape=(7, 7))
    assert apply_decisions(matrix(), division(), apart, beside_f)[0].territory[C] == 1


@given(st.data())
def test_what_is_not_reported_holds(data):
    n = data.draw(st.integers(3, 9))
    unit = st.integers(0, n - 1)
    table = data.draw(st.lists(st.lists(st.integers(0, 9), min_size=n, max_size=n), min_size=n, max_size=n))
    territory = numbered(data.draw(st.lists(st.integers(-1, 3), min_size=n, max_size=n)))
    decisions = [
        Decision(kind, one, -1 if kind == PIN else other)
        for kind, one, other in data.draw(
            st.lists(st.tuples(st.sampled_from([LOCK, FORBID, PIN]), unit, unit), max_size=6)
        )
    ]
    decided, pinned, problems = apply_decisions(matrix(table), division(territory), decisions)
    found = decided.territory
    refused = {number for number, _ in problems}
    assert sorted(set(found) - {-1}) == list(range(decided.count))
    # nobody loses a territory, and nobody moves without a decision
    assert (found[territory >= 0] >= 0).all()
    if not decisions:
        np.testing.assert_array_equal(found, territory)
    for number, decision in enumerate(decisions):
        if number in refused:
            continue
        together = found[decision.unit] == found[decision.other]
        if decision.kind == LOCK:
            assert together
        elif decision.kind == FORBID:
            assert not together or found[decision.unit] == -1
        else:
            assert decision.unit in pinned
    assert len(set(found[pinned])) == len(pinned)
    assert (found[pinned] >= 0).all()
