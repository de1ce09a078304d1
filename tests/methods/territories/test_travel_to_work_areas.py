"""Travel-to-work areas: published results reproduced, the formula by hand, and invariants."""

import csv
import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy.sparse import csr_matrix
from territorios_productivos.processing.methods.territories.delimitation import BY_RESERVE, numbered
from territorios_productivos.processing.methods.territories.flow_matrix import flow_matrix
from territorios_productivos.processing.methods.territories.territory_quality import (
    main_centers,
    territory_quality,
)
from territorios_productivos.processing.methods.territories.travel_to_work_areas import travel_to_work_areas
from territorios_productivos.processing.methods.territories.unit_ties import unit_ties
from territorios_productivos.processing.methods.territories.validity import ValidityLimits, validity

ITALY = (1000, 10_000, 0.6667, 0.75)
CASES = {
    "brindisi_1000_06667_10000_075": (ITALY, 9, 0.645599779),
    "brindisi_1000_06_10000_07": ((1000, 10_000, 0.6, 0.7), 9, 0.645599779),
    "brindisi_50_03_100_04": ((50, 100, 0.3, 0.4), 20, 0.665587741),
    "hidalgo_1000_06667_10000_075": (ITALY, 72, None),
}


@pytest.fixture(scope="module")
def flows_of(reference):
    """Callable: flows of a case of `CASES`."""

    def read(case):
        path = reference / "territories" / f"{case.split('_')[0]}_flows.csv"
        with path.open() as file:
            rows = list(csv.DictReader(file))
        return flow_matrix(
            [row["community_live"] for row in rows],
            [row["community_work"] for row in rows],
            [float(row["amount"]) for row in rows],
        )

    return read


@pytest.mark.parametrize("case", CASES)
def test_same_areas_as_the_statistical_offices_package(flows_of, reference, case):
    limits, count, modularity = CASES[case]
    flows = flows_of(case)
    with (reference / "territories" / f"{case}_clusters.csv").open() as file:
        published = {row["community"]: int(row["cluster"]) for row in csv.DictReader(file)}
    found = travel_to_work_areas(flows, *limits)
    np.testing.assert_array_equal(found.territory, numbered([published[code] for code in flows.codes]))
    assert found.count == count
    assert set(found.reason) == {""}
    quality = territory_quality(flows, found.territory, ValidityLimits(*limits))
    if modularity:
        assert quality.modularity == pytest.approx(modularity, abs=5e-10)
        assert not (found.how == BY_RESERVE).any()


@pytest.mark.parametrize("case", [case for case in CASES if case.startswith("brindisi")])
def test_same_quality_as_the_statistical_offices_package(flows_of, reference, case):
    limits = CASES[case][0]
    flows = flows_of(case)
    with (reference / "territories" / f"{case}_stat_quality.csv").open() as file:
        published = {row["stat"]: float(row["value"] or "nan") for row in csv.DictReader(file)}
    found = travel_to_work_areas(flows, *limits)
    quality = territory_quality(flows, found.territory, ValidityLimits(*limits))
    assert quality.single.sum() == published["NbClusterUniqueCom"]
    assert (quality.validity < 1.0).sum() == published["NbClustersValidLess1"]
    for name, values in (
        ("SC_supply_side", quality.supply_sc),
        ("SC_demand_side", quality.demand_sc),
        ("EMP_live", quality.residents),
        ("Home_Work_Ratio", quality.home_work),
    ):
        assert values.mean() == pytest.approx(published[f"Mean.{name}"], rel=1e-12)
        assert values.std(ddof=1) == pytest.approx(published[f"Std.{name}"], rel=1e-12)
    assert quality.modularity == pytest.approx(published["Q_modularity"], rel=1e-12)


def test_validity_of_five_units_by_hand():
    """Limits 100/500 residents and 0.5/0.8; the numbers are worked out in the comments."""
    limits = ValidityLimits(100, 500, 0.5, 0.8)
    residents = [500, 100, 300, 900, 60]
    arrivals = [400, 80, 300, 1000, 60]
    own = [400, 80, 150, 500, 60]
    expected = [
        1.6,  # msc 400/500 = 0.8: Y = 1; size reached: Z = 1; 1 · 1 · 1.6
        1.0,  # msc 80/100 = 0.8: Y = 1; s = 400/400 = 1: Z = 1 − 0.375 = 0.625; 0.625 · 1.6
        0.8125,  # msc 0.5: Y = 0.625; s = 200/400: Z = 1 − 0.375/2 = 0.8125; 0.625 · 0.8125 · 1.6
        1.0,  # msc 500/1000 = 0.5: Y = 0.625; Z = 1; 0.625 · 1.6
        1.0,  # msc = 1: valid however small (the formula would give 0.9375)
    ]
    np.testing.assert_allclose(validity(residents, arrivals, own, limits), expected, rtol=1e-14)
    # s is not capped at 1: 20 residents, s = 1.2, Z = 0.55; msc 10/20 = 0.5
    assert validity([20], [10], [10], limits)[0] == pytest.approx(0.625 * 0.55 * 1.6)
    assert validity([0], [0], [0], limits)[0] == 0.0


@pytest.mark.parametrize("wrong", [(100, 100, 0.5, 0.8), (0, 100, 0.5, 0.8), (1, 2, 0.8, 0.8), (1, 2, 0.5, 1.1)])
def test_limits_out_of_order_are_refused(wrong):
    with pytest.raises(ValueError, match="minimum < target"):
        ValidityLimits(*wrong)


FIVE = ["A", "B", "C", "D", "E"]


def five(table):
    """Flow matrix of the units A to E from rows of numbers."""
    table = np.asarray(table, float)
    row, column = np.nonzero(table)
    return flow_matrix([FIVE[i] for i in row], [FIVE[j] for j in column], table[row, column], FIVE)


def test_a_division_of_five_units_by_hand():
    """C is the least valid; it joins B, where its cohesion is greatest, and then all are valid.

    Limits 10/100 and 0.5/0.8. A and D are contained: 90/100, 95/100. B: L 100, W 108, I 70,
    msc 0.648, validity 1.296. C: L 30, W 14, I 10, msc 1/3, s = 70/90, validity 0.4722.
    Cohesion of C: with A 2²/(30·99) + 4²/(100·14); with B 18²/(30·108): 0.1.
    """
    flows = five(
        [
            [90, 6, 4, 0, 0],
            [7, 90 - 20, 0, 23, 0],
            [2, 18, 10, 0, 0],
            [0, 14, 0, 86, 0],
            [0, 0, 0, 0, 8],
        ]
    )
    found = travel_to_work_areas(flows, 10, 100, 0.5, 0.8)
    assert found.territory.tolist() == [0, 1, 1, 2, -1]
    assert found.reason.tolist() == ["", "", "", "", "own_flow_only"]
    assert found.how.tolist() == ["merged"] * 4 + [""]


def test_ties_go_to_the_last_area_and_the_first_unit():
    """A sends as much to B as to C, which are alike: it joins C, the last one."""
    flows = five([[2, 10, 10, 0, 0], [10, 200, 0, 0, 0], [10, 0, 200, 0, 0], [0] * 5, [0] * 5])
    assert travel_to_work_areas(flows, 10, 100, 0.5, 0.8).territory.tolist() == [0, 1, 0, -1, -1]


def test_units_that_cannot_take_part_are_set_aside_until_none_is_left():
    """E has no arrivals; without it D has no residents' destination but itself; C has no flow at all."""
    flows = five([[50, 10, 0, 0, 0], [10, 50, 0, 0, 0], [0] * 5, [0, 0, 0, 5, 0], [0, 0, 0, 3, 0]])
    found = travel_to_work_areas(flows, 1, 2, 0.1, 0.2)
    assert found.reason.tolist() == ["", "", "no_flows", "own_flow_only", "no_arrivals"]
    assert found.territory.tolist() == [0, 1, -1, -1, -1]


def test_a_constrained_unit_joins_only_a_neighbor():
    flows = five([[90, 6, 4, 0, 0], [7, 70, 0, 23, 0], [2, 18, 10, 0, 0], [0, 14, 0, 86, 0], [0, 0, 0, 0, 8]])
    beside_a = csr_matrix((np.ones(2, bool), ([0, 2], [2, 0])), shape=(5, 5))
    assert travel_to_work_areas(flows, 10, 100, 0.5, 0.8, beside_a).territory[2] == 0
    nobody = csr_matrix((5, 5), dtype=bool)
    found = travel_to_work_areas(flows, 10, 100, 0.5, 0.8, nobody)
    assert (found.territory[2], found.reason[2]) == (-1, "no_link")


def slow_areas(table, min_size, target_size, min_containment, target_containment):
    """The published algorithm word by word, in fractions and without anything kept up to date."""
    n = len(table)
    f = [[Fraction(value) for value in row] for row in table.tolist()]
    active = set(range(n))
    while True:
        gone = set()
        for k in active:
            living, arriving = sum(f[k][j] for j in active), sum(f[j][k] for j in active)
            if not living or not arriving or living == arriving == f[k][k]:
                gone.add(k)
        if not gone:
            break
        active -= gone
    resident = {k: sum(f[k][j] for j in active) for k in active}
    arrival = {k: sum(f[j][k] for j in active) for k in active}
    area = {k: k for k in active}
    low, high = Fraction(min_containment), Fraction(target_containment)

    def members(c):
        return [k for k in sorted(active) if area[k] == c]

    def valid(units):
        living, arriving = sum(resident[k] for k in units), sum(arrival[k] for k in units)
        contained = Fraction(sum(f[i][j] for i in units for j in units), max(living, arriving))
        if contained == 1:
            return Fraction(1)
        short = max(0, Fraction(target_size - living) / (target_size - min_size))
        return min(1, contained / high) * (1 - (1 - low / high) * short) * high / low

    def best(k):
        found = None
        for t in sorted({area[i] for i in active} - {area[k], None}):
            units = members(t)
            sent, received = sum(f[k][i] for i in units), sum(f[i][k] for i in units)
            tie = sent**2 / (resident[k] * sum(arrival[i] for i in units))
            tie += received**2 / (sum(resident[i] for i in units) * arrival[k])
            if tie and (found is None or tie >= found[0]):
                found = (tie, t)
        return found and found[1]

    while True:
        areas = sorted({c for c in area.values() if c is not None})
        worst = min(areas, key=lambda c: (valid(members(c)), c), default=None)
        if worst is None or valid(members(worst)) >= 1:
            break
        units = members(worst)
        pull = {k: sum(f[j][k] for j in active if j not in units) + resident[k] - f[k][k] for k in units}
        k = max(units, key=lambda unit: (pull[unit], -unit))
        t = best(k)
        if t is not None and valid([*members(t), k]) < valid(members(t)):
            t = None
        area[k] = t
    changed = True
    while changed:
        changed = False
        for k in sorted(active, reverse=True):
            if area[k] is None and best(k) is not None:
                area[k], changed = best(k), True
    return numbered([-1 if area.get(k) is None else area[k] for k in range(n)])


tables = st.integers(2, 9).flatmap(
    lambda n: st.lists(
        st.lists(st.integers(-6, 12).map(lambda value: max(0, value)), min_size=n, max_size=n), min_size=n, max_size=n
    ).map(np.array)
)
LIMITS = st.sampled_from([(5, 40, 0.5, 0.75), (1, 20, 0.25, 0.5), (10, 100, 0.625, 0.875)])


def matrix_of(table, codes=None):
    codes = [f"{k:03d}" for k in range(len(table))] if codes is None else codes
    row, column = np.nonzero(table)
    return flow_matrix([codes[i] for i in row], [codes[j] for j in column], table[row, column], codes)


# two units on the reserve list, whose order matters
TWO_WAITING = np.array(
    [
        [10, 3, 0, 0, 0, 10],
        [9, 0, 0, 0, 0, 3],
        [0, 6, 11, 3, 4, 0],
        [0, 0, 0, 11, 6, 0],
        [0, 10, 8, 0, 0, 8],
        [0, 0, 7, 0, 0, 0],
    ]
)


@given(tables, LIMITS)
@example(TWO_WAITING, (1, 20, 0.25, 0.5))
def test_same_as_the_algorithm_word_by_word(table, limits):
    found = travel_to_work_areas(matrix_of(table), *limits)
    expected = slow_areas(table, *limits)
    np.testing.assert_array_equal(found.territory, expected)


@given(tables, LIMITS, st.randoms(use_true_random=False))
def test_invariants(table, limits, random):
    flows = matrix_of(table)
    found = travel_to_work_areas(flows, *limits)
    # every unit in exactly one territory or with a reason
    assert ((found.territory >= 0) == (found.reason == "")).all()
    assert ((found.territory >= 0) == (found.how != "")).all()
    assert sorted(set(found.territory) - {-1}) == list(range(found.count))
    # totals are preserved
    quality = territory_quality(flows, found.territory)
    outside = found.territory < 0
    assert quality.residents.sum() + flows.residents[outside].sum() == table.sum()
    assert quality.arrivals.sum() + flows.arrivals[outside].sum() == table.sum()
    assert quality.units.sum() + outside.sum() == len(table)
    # other codes in the same order, rows shuffled and split in halves: the same division
    codes = [f"municipality {chr(97 + k)}" for k in range(len(table))]
    row, column = np.nonzero(table)
    rows = [(codes[i], codes[j], table[i, j] / 2) for i, j in zip(row, column)] * 2
    random.shuffle(rows)
    again = flow_matrix(*(list(values) for values in zip(*rows)), codes) if rows else matrix_of(table, codes)
    np.testing.assert_array_equal(travel_to_work_areas(again, *limits).territory, found.territory)
    # thirds of people give the same division for thirds of the sizes
    thirds = travel_to_work_areas(flows.with_amounts(flows.amounts / 3), limits[0] / 3, limits[1] / 3, *limits[2:])
    np.testing.assert_array_equal(thirds.territory, found.territory)
    # a unit without flows changes nothing else
    wider = np.zeros((len(table) + 1,) * 2, int)
    place = [k for k in range(len(table) + 1) if k != len(table) // 2]
    wider[np.ix_(place, place)] = table
    more = travel_to_work_areas(matrix_of(wider), *limits)
    np.testing.assert_array_equal(more.territory[place], found.territory)
    assert more.reason[len(table) // 2] == "no_flows"


@given(tables, LIMITS)
def test_ties_are_those_of_the_definition(table, limits):
    flows = matrix_of(table)
    territory = travel_to_work_areas(flows, *limits).territory
    ties = unit_ties(flows, territory)
    for k, own in enumerate(territory):
        cohesion = {}
        for t in range(territory.max() + 1):
            units = [i for i in np.flatnonzero(territory == t) if i != k]
            sent, received = table[k, units].sum(), table[units, k].sum()
            living, working = table[units].sum() * table[:, k].sum(), table[k].sum() * table[:, units].sum()
            cohesion[t] = (sent**2 / working if sent else 0.0) + (received**2 / living if received else 0.0)
            if t == own:
                assert ties.commuters[k] == sent + received
                assert math.isnan(ties.cohesion[k]) if not units else ties.cohesion[k] == pytest.approx(cohesion[t])
        others = sorted((value for t, value in cohesion.items() if t != own and value > 0), reverse=True)
        for chosen, value, rank in (
            (ties.second[k], ties.second_cohesion[k], 0),
            (ties.third[k], ties.third_cohesion[k], 1),
        ):
            if len(others) > rank:
                assert value == pytest.approx(others[rank]) == cohesion[chosen]
            else:
                assert chosen == -1 and math.isnan(value)


def test_codes_of_digits_are_in_the_order_of_numbers():
    """The order decides ties: in a country with codes from 9001 to 10002, 9001 is the first."""
    flows = flow_matrix(["10002", "9001", "10002"], ["9001", "9001", "10002"], [1, 2, 3], ["10002", "9001", "10001"])
    assert flows.codes.tolist() == ["9001", "10001", "10002"]
    np.testing.assert_array_equal(flows.amounts.toarray(), [[2, 0, 0], [0, 0, 0], [1, 0, 3]])
    assert flows.rows(["10002", "9001", "77"]).tolist() == [2, 0, -1]
    assert flow_matrix(["a9", "a10"], ["a10", "7"], [1, 1]).codes.tolist() == ["7", "a10", "a9"]
    assert flow_matrix(["010", "2"], ["2", "10"], [1, 1]).codes.tolist() == ["2", "010", "10"]
    with pytest.raises(ValueError, match="not among the codes"):
        flow_matrix(["1"], ["2"], [1], ["1"])


def test_main_centers_have_most_arrivals_then_the_first_code():
    flows = five([[5, 3, 0, 0, 0], [0, 5, 0, 0, 0], [0, 0, 8, 0, 0], [0, 0, 0, 9, 0], [0, 0, 0, 0, 1]])
    assert flows.arrivals.tolist() == [5, 8, 8, 9, 1]
    assert main_centers(flows, [0, 0, 0, 1, 1]).tolist() == [1, 3]
    assert main_centers(flows, [0, 0, 0, 1, 1], np.array([0, 0, 1, 0, 1])).tolist() == [2, 4]
