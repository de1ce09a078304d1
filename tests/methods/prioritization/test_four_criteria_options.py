"""The four criteria under every option against a plain reading of the rules, locality by locality."""

from itertools import combinations, product

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from territorios_productivos.processing.methods.located_points import PlanePoints
from territorios_productivos.processing.methods.prioritization.four_criteria import four_criteria
from territorios_productivos.processing.methods.prioritization.program_rules import Rules

SPREAD = {"mean_tree_edge": 2500.0, "standard_distance": 4500.0, "largest_pair": 9000.0}
QUOTAS = {0: ({"A": 900.0, "B": 260.0}, {"A1": 300.0, "B2": 0.0}), 1: ({"A": 9.0, "B": 4.0}, {"A1": 3.0, "B2": 0.0})}


def region(seed):
    """150 made-up localities, some with missing data, and where they are."""
    draw = np.random.default_rng(seed)
    count = 150
    territory = draw.choice(["A1", "A2", "A3", "B1", "B2", ""], count, p=[0.25, 0.2, 0.2, 0.15, 0.15, 0.05])
    state = np.array([name[:1] or "A" for name in territory], object)
    table = pd.DataFrame(
        {
            "code": [f"{number:03}" for number in range(count)],
            "municipality": [f"{name}-{place}" for name, place in zip(territory, draw.integers(0, 3, count))],
            "state": state,
            "territory": territory.astype(object),
            # few values, so that equality and ties are common
            "population": draw.integers(3, 9, count) * 100.0,
            "households": draw.integers(0, 5, count) * 25.0,
            "units": draw.integers(0, 10, count) * 6.0,
            "families": draw.integers(0, 16, count) * 5.0,
            "is_seat": draw.random(count) < 0.1,
        }
    )
    for column in ("population", "households", "units", "families"):
        table.loc[draw.choice(count, 4, replace=False), column] = np.nan
    return table, draw.integers(0, 25, (count, 2)) * 1000.0


def spread(points, metric):
    """Dispersion from all pairs."""
    apart = {(i, j): float(np.hypot(*(points[i] - points[j]))) for i, j in combinations(range(len(points)), 2)}
    if not apart:
        return 0.0
    if metric == "largest_pair":
        return max(apart.values())
    if metric == "standard_distance":
        return float(np.sqrt(((points - points.mean(axis=0)) ** 2).sum(axis=1).mean()))
    graph = nx.Graph()
    graph.add_weighted_edges_from((*pair, length) for pair, length in apart.items())
    return nx.minimum_spanning_tree(graph).size("weight") / (len(points) - 1)


def first_failure(row, place, seats, rules):
    """What a locality fails first, read off its own numbers."""
    known = {name: row[name] == row[name] for name in ("population", "households", "units", "families")}
    if not known["families"]:
        return "missing_families"
    if row["families"] <= 0:
        return "no_program"
    if rules.denominator == 0 and not (known["households"] and row["households"] > 0):
        return "missing_households"
    if not known["units"]:
        return "missing_units"
    if not row["units"] / row["families" if rules.denominator else "households"] > rules.ratio:
        return "ratio"
    if rules.floor_applies:
        if not known["population"]:
            return "missing_population"
        if not row["population"] > rules.population_floor:
            return "population"
    if row["territory"] == "":
        return "missing_territory"
    if not seats:
        return "missing_seat"
    if not min(np.hypot(*(place - seat)) for seat in seats) < rules.radius:
        return "distance"
    return "selected" if row["families"] > rules.families_floor else "families"


def plain_reading(table, xy, rules, state_quota, territory_quota):
    """Verdict of every locality."""
    rows = table.to_dict("records")
    seats = {}
    for row, place in zip(rows, xy):
        if row["is_seat"]:
            seats.setdefault(row["seat_group"], []).append(place)
    verdict = [first_failure(row, place, seats.get(row["seat_group"]), rules) for row, place in zip(rows, xy)]
    score = {(row["state"], row["territory"]): 0.0 for row in rows if row["territory"]}
    for row in rows:
        divided_by = row["families" if rules.denominator else "households"]
        counts = row["families"] > 0 and divided_by > 0 and row["units"] / divided_by > rules.ratio
        if row["territory"] and counts and row["population"] > rules.population_floor:
            score[row["state"], row["territory"]] += row["families"]
    total = {state: sum(value for (own, _), value in score.items() if own == state) for state, _ in score}
    spent = dict.fromkeys(total, 0.0)
    for state, territory in sorted(score, key=lambda key: (-total[key[0]], key[0], -score[key], key[1])):
        queue = [
            number for number, row in enumerate(rows) if row["territory"] == territory and verdict[number] == "selected"
        ]
        # a population that is missing comes last among equals
        queue.sort(
            key=lambda number: (
                -rows[number]["families"],
                -rows[number]["population"] if rows[number]["population"] > 0 else 1.0,
                rows[number]["code"],
            )
        )
        room = min(state_quota.get(state, np.inf) - spent[state], territory_quota.get(territory, np.inf))
        used, taken, full = 0.0, [], False
        for number in queue:
            weight = 1.0 if rules.quota_unit else rows[number]["families"]
            if not full and (used + weight <= room if rules.quota_rule else used < room):
                taken.append(number)
                used += weight
            else:
                full = full or not rules.quota_rule
        if (
            rules.dispersion_max is not None
            and taken
            and spread(xy[taken], rules.dispersion_metric) > rules.dispersion_max
        ):
            for number in queue:
                verdict[number] = "dispersion"
            continue
        for number in set(queue) - set(taken):
            verdict[number] = "quota"
        spent[state] += used
    return verdict


@pytest.mark.parametrize("seat_rule", ["territory", "municipality"])
@pytest.mark.parametrize("metric", [None, *SPREAD])
@pytest.mark.parametrize(("denominator", "floor_applies", "unit", "rule"), product((0, 1), repeat=4))
def test_every_option_against_a_plain_reading(denominator, floor_applies, unit, rule, metric, seat_rule):
    options = {"denominator": denominator, "floor_applies": floor_applies, "quota_unit": unit, "quota_rule": rule}
    if metric:
        options |= {"dispersion_metric": metric, "dispersion_max": SPREAD[metric]}
    rules = Rules(radius=6000.0, **options)
    for seed in range(2):
        table, xy = region(seed)
        table["seat_group"] = table[seat_rule]
        found = four_criteria(table, PlanePoints(xy), rules, *QUOTAS[unit]).localities
        expected = plain_reading(table, xy, rules, *QUOTAS[unit])
        assert found["verdict"].tolist() == expected
        assert found["selected"].tolist() == [name == "selected" for name in expected]


def test_the_regions_bring_every_verdict_about():
    found = set()
    for metric, floor, seed in product(SPREAD, (0, 1), range(2)):
        table, xy = region(seed)
        rules = Rules(radius=6000.0, floor_applies=floor, dispersion_metric=metric, dispersion_max=SPREAD[metric])
        table["seat_group"] = table["municipality"]
        found |= set(four_criteria(table, PlanePoints(xy), rules, *QUOTAS[0]).localities["verdict"])
    assert found == {
        "missing_families", "no_program", "missing_households", "missing_units", "ratio", "missing_population", "population",
        "missing_territory", "missing_seat", "distance", "families", "dispersion", "quota", "selected",
    }  # fmt: skip


def with_the_change(table, row, rules, quotas):
    """The localities, and the quotas of states and territories, with what the row of one locality says it needs."""
    table = table.copy()
    for column, name in (("families", "need_families"), ("units", "need_units"), ("population", "need_population")):
        table.loc[row.name, column] += np.nan_to_num(row[name])
    if row["excess_m"] == row["excess_m"]:
        table.loc[row.name, "seat_m"] -= np.floor(row["excess_m"]) + 1.0
    needed = (
        {row[level]: row[name]}
        for level, name in (("state", "need_state_quota"), ("territory", "need_territory_quota"))
    )
    return table, [quota | {code: value for code, value in need.items() if value == value} for quota, need in zip(quotas, needed)]  # fmt: skip


@pytest.mark.parametrize(("denominator", "floor_applies", "unit", "rule"), product((0, 1), repeat=4))
def test_after_its_change_each_locality_is_what_was_said(denominator, floor_applies, unit, rule):
    rules = Rules(denominator=denominator, floor_applies=floor_applies, quota_unit=unit, quota_rule=rule)
    table, xy = region(denominator + 2 * floor_applies)
    # a territory with localities in two states
    table.loc[(table["territory"] == "A3") & (table.index % 2 == 0), "state"] = "B"
    table["seat_group"] = table["territory"]
    points, quotas = PlanePoints(xy), QUOTAS[unit]
    rows = four_criteria(table, points, rules, *quotas).localities
    table = table.drop(columns=["is_seat", "seat_group"]).assign(seat_m=rows["seat_m"])
    judged = rows[(rows["verdict"] != "selected") & ~rows["failures"].str.contains("missing")]
    said = set()
    for _, row in judged.iloc[:: max(len(judged) // 25, 1)].iterrows():
        changed, enough = with_the_change(table, row, rules, quotas)
        found = four_criteria(changed, points, rules, *enough).localities.loc[row.name, "verdict"]
        assert found == (row["then"] or "selected"), row["code"]
        said.add(row["then"])
        for level in (0, 1) if row["verdict"] == "quota" and rule == 0 else ():
            less = [dict(quota) for quota in enough]
            name = row[("state", "territory")[level]]
            if enough[level].get(name) != quotas[level].get(name):
                less[level][name] -= 1.0
                assert four_criteria(table, points, rules, *less).localities.loc[row.name, "verdict"] == "quota"
    assert said == {"", "quota"}


def test_a_territory_in_two_states_has_one_quota():
    table = pd.DataFrame(
        {
            "code": list("abcdef"), "municipality": "m", "state": list("AAABBB"), "territory": "T", "population": 900.0,
            "households": 100.0, "units": 50.0, "families": [90.0, 80.0, 70.0, 60.0, 50.0, 40.0], "seat_m": 1.0,
        }
    )  # fmt: skip
    points = PlanePoints(np.zeros((6, 2)))

    def taken(quota, **decided):
        rows = four_criteria(table, points, Rules(quota_rule=1), {}, {"T": quota}, decided).localities
        return "".join(rows.loc[rows["selected"], "code"])

    assert [taken(quota) for quota in (240.0, 300.0, 390.0)] == ["abc", "abcd", "abcdef"]
    # the part that comes later is reserved what was taken by hand
    assert taken(240.0, f=True) == "abf"
    need = four_criteria(table, points, Rules(), {}, {"T": 240.0}).localities["need_territory_quota"]
    assert need[3:].tolist() == [241.0, 301.0, 351.0]
    # what the first part takes is not there for one of the second that would pass with a change
    table.loc[5, "families"] = 30.0
    then = [four_criteria(table, points, Rules(), {}, {"T": quota}).localities["then"][5] for quota in (240.0, 360.0)]
    assert then == ["quota", ""]


def test_with_a_largest_dispersion_the_advice_promises_nothing():
    table, xy = region(3)
    table["seat_group"] = table["territory"]
    rules = Rules(dispersion_metric="largest_pair", dispersion_max=SPREAD["largest_pair"])
    quota = dict.fromkeys(("A1", "A2", "A3", "B1"), 150.0)
    rows = four_criteria(table, PlanePoints(xy), rules, {}, quota).localities
    passed_over = rows["verdict"] == "dispersion"
    # in territories passed over, those whom the quota would have left out all the same
    assert set(rows.loc[passed_over, "then"]) == {"", "quota"}
    own = ~passed_over & (rows["verdict"] != "selected") & ~rows["failures"].str.contains("missing")
    assert set(rows.loc[own, "then"]) == {"dispersion"} and set(rows.loc[~own & ~passed_over, "then"]) == {""}
