"""Stability of units: by hand, the same on every machine, and what chance and limits may change."""

import csv

import numpy as np
import pytest
from territorios_productivos.processing.methods.parallel.worker_processes import WorkerProcesses
from territorios_productivos.processing.methods.territories.contiguity import adjacency_matrix
from territorios_productivos.processing.methods.territories.delimitation_robustness import (
    delimitation_robustness,
    one_run,
    parameter_grid,
    resampled,
)
from territorios_productivos.processing.methods.territories.flow_matrix import flow_matrix
from territorios_productivos.processing.methods.territories.planner_decisions import PIN, Decision

ITALY = {"min_size": 1000.0, "target_size": 10_000.0, "min_containment": 0.6667, "target_containment": 0.75}


@pytest.fixture(scope="module")
def brindisi(reference):
    with (reference / "territories" / "brindisi_flows.csv").open(newline="") as stream:
        origin, destination, amount = zip(*(row[:3] for row in list(csv.reader(stream))[1:]))
    return flow_matrix(origin, destination, np.array(amount, float))


def matrix(table, scale=1e9):
    """Flows so large that no sample differs in what matters."""
    table = np.asarray(table, float) * scale
    row, column = np.nonzero(table)
    names = np.array(list("abcdefgh"))
    return flow_matrix(names[row], names[column], table[row, column])


@pytest.fixture
def chain():
    """a and b belong together below 0.5, c joins them at 0.9; d and e are apart from all."""
    return matrix([[50, 50, 8, 0, 0], [50, 50, 2, 0, 0], [5, 5, 90, 0, 0], [0, 0, 0, 50, 50], [0, 0, 0, 50, 50]])


def test_without_chance_every_unit_stays(chain):
    found = delimitation_robustness(chain, "commutingzones", {"cut": 0.7}, runs=5)
    assert found.base.territory.tolist() == [0, 0, 1, 2, 2]
    assert found.stability.tolist() == [1.0] * 5
    assert set(found.status) == {"firm"}
    assert found.alternative.tolist() == [-1] * 5
    assert found.counts.tolist() == [3] * 5


def test_an_absorbed_territory_goes_to_the_other(chain):
    """Of three cuts the highest leaves a, b and c in one territory, matched with that of a and b."""
    grid = parameter_grid("CUT=0.6,0.7,0.95", {"cut": 0.7})
    found = delimitation_robustness(chain, "commutingzones", {"cut": 0.7}, grid, runs=4)
    np.testing.assert_allclose(found.stability, [1, 1, 2 / 3, 1, 1])
    assert found.status.tolist() == ["firm", "firm", "borderline", "firm", "firm"]
    assert found.alternative.tolist() == [-1, -1, 0, -1, -1]
    np.testing.assert_allclose(found.alternative_share, [0, 0, 1 / 3, 0, 0])
    assert sorted(found.counts) == [2] * 4 + [3] * 8


def test_a_part_that_splits_off_is_apart(chain):
    """The base has a, b and c together; at the lower cut c, which has fewer residents, is on its own."""
    found = delimitation_robustness(chain, "commutingzones", {"cut": 0.95}, [{"cut": 0.7}], runs=2)
    np.testing.assert_allclose(found.stability, [1, 1, 0, 1, 1])
    np.testing.assert_allclose(found.apart_share, [0, 0, 1, 0, 0])
    assert found.status[2] == "unstable"


def test_units_that_lose_their_flows_are_without_territory():
    """One person in ten thousand ties d: most samples of one in a hundred miss it."""
    flows = flow_matrix(list("aabbd"), list("abaad"), [9e5, 8e5, 7e5, 6e5, 20.0])
    found = delimitation_robustness(flows, "commutingzones", {"cut": 0.9}, runs=200, sampling=0.01)
    # Poisson of mean 0.2: no one with probability e^-0.2
    assert found.unassigned_share[2] == pytest.approx(np.exp(-0.2), abs=0.08)
    assert found.stability[2] == pytest.approx(1.0 - found.unassigned_share[2])


@pytest.mark.parametrize(("method", "settings"), [("traveltowork", ITALY), ("commutingzones", {"cut": 0.9})])
def test_a_sample_may_find_nobody(method, settings):
    flows = flow_matrix(list("aabb"), list("abab"), [2.0, 1.0, 1.0, 3.0])
    found = delimitation_robustness(flows, method, settings, runs=3, sampling=1e-6)
    assert found.counts.tolist() == [0, 0, 0]
    assert found.unassigned_share.tolist() == [1.0, 1.0]


def test_units_without_territory_in_the_base_have_no_stability():
    flows = flow_matrix(list("aabb"), list("abaa"), [9e5, 8e5, 7e5, 6e5], codes=list("abc"))
    found = delimitation_robustness(flows, "commutingzones", {"cut": 0.9}, runs=3)
    assert np.isnan(found.stability[2])
    assert found.status[2] == "unassigned"
    assert found.unassigned_share[2] == 1.0
    assert found.mean_stability == 1.0


def test_shares_by_counting_one_by_one(brindisi):
    found = delimitation_robustness(brindisi, "traveltowork", ITALY, runs=12, seed=3)
    case = {
        "codes": brindisi.codes, "periods": [brindisi.amounts], "residents": brindisi.residents, "base": found.base.territory,
        "method": "traveltowork", "adjacency": None, "repair": False, "decisions": [], "sampling": 1.0, "seed": 3,
    }  # fmt: skip
    outcomes = np.array([one_run(case, (number, ITALY))[0] for number in range(12)])
    for unit, column in enumerate(outcomes.T):
        own = found.base.territory[unit]
        others = [place for place in column if place >= 0 and place != own]
        assert found.stability[unit] == pytest.approx(np.mean(column == own))
        assert found.apart_share[unit] == pytest.approx(np.mean(column == -2))
        if others:
            assert others.count(found.alternative[unit]) == max(map(others.count, others))
            assert found.alternative_share[unit] == pytest.approx(others.count(found.alternative[unit]) / 12)


def test_the_same_numbers_everywhere(brindisi):
    """Runs of 40 in which each unit stayed, taken once on NumPy 1.24: what 2.2 and any machine must give too."""
    found = delimitation_robustness(brindisi, "traveltowork", ITALY, runs=40, seed=7)
    stayed = [40, 40, 40, 40, 33, 23, 40, 40, 37, 37, 40, 40, 38, 24, 40, 40, 40, 40, 23, 26]
    assert np.round(found.stability * 40).astype(int).tolist() == stayed
    assert found.counts.sum() == 336


def test_more_runs_begin_with_the_same_ones(brindisi):
    few, many = (delimitation_robustness(brindisi, "traveltowork", ITALY, runs=runs, seed=1) for runs in (4, 9))
    assert many.counts[:4].tolist() == few.counts.tolist()
    other = delimitation_robustness(brindisi, "traveltowork", ITALY, runs=9, seed=2)
    assert other.stability.tolist() != many.stability.tolist()


def test_processes_give_the_same(brindisi):
    given = (brindisi, "traveltowork", ITALY, parameter_grid("min_size=1000,2000", ITALY), 6)
    here, there = delimitation_robustness(*given), delimitation_robustness(*given, run=WorkerProcesses(2))
    for name in ("stability", "alternative", "alternative_share", "apart_share", "counts"):
        np.testing.assert_array_equal(getattr(there, name), getattr(here, name))


def test_a_full_count_keeps_its_total_and_a_sample_its_mean(brindisi):
    generator = np.random.default_rng(5)
    drawn = [resampled(brindisi, 1.0, generator) for _ in range(20)]
    assert {flows.total for flows in drawn} == {brindisi.total}
    sampled = np.array([resampled(brindisi, 0.05, generator).total for _ in range(200)])
    # Poisson: variance of the total is total / share
    assert sampled.mean() == pytest.approx(brindisi.total, rel=0.005)
    assert sampled.std() == pytest.approx(np.sqrt(brindisi.total / 0.05), rel=0.2)
    assert np.allclose(sampled * 0.05, np.round(sampled * 0.05))


def test_every_run_honors_contiguity_and_decisions(chain):
    # c touches d only: constrained it stays alone, repaired nothing is in pieces
    adjacency = adjacency_matrix(5, [(0, 1), (2, 3), (3, 4)])
    free = delimitation_robustness(chain, "commutingzones", {"cut": 0.95}, runs=2)
    assert free.base.territory.tolist() == [0, 0, 0, 1, 1]
    bound = delimitation_robustness(chain, "commutingzones", {"cut": 0.95}, runs=2, adjacency=adjacency)
    assert bound.base.territory.tolist() == [0, 0, 1, 2, 2]
    mended = delimitation_robustness(chain, "commutingzones", {"cut": 0.95}, runs=2, adjacency=adjacency, repair=True)
    assert mended.base.territory.tolist() == [0, 0, 1, 1, 1]
    pins = [Decision(PIN, 0), Decision(PIN, 1), Decision(PIN, 1)]
    pinned = delimitation_robustness(chain, "commutingzones", {"cut": 0.95}, runs=2, decisions=pins)
    assert pinned.base.territory[0] != pinned.base.territory[1]
    assert pinned.problems == [(2, "pinned_twice")]
    for found in (bound, mended, pinned):
        assert found.stability.tolist() == [1.0] * 5


def test_periods_are_drawn_apart(chain):
    once = delimitation_robustness(chain, "commutingzones", {"cut": 0.7}, runs=2, periods=[chain, chain])
    assert once.stability.tolist() == [1.0] * 5


def test_grid_by_hand():
    settings = {"min_size": 1.0, "target_size": 5.0}
    assert parameter_grid("", settings) == [settings]
    assert parameter_grid(" Min_Size = 2, 3 ;target_size=7;", settings) == [
        {"min_size": 2.0, "target_size": 7.0},
        {"min_size": 3.0, "target_size": 7.0},
    ]


@pytest.mark.parametrize("text", ["size=1", "min_size=a", "min_size", "min_size=1; min_size=2", "min_size=1,,2"])
def test_grid_that_cannot_be_read(text):
    with pytest.raises(ValueError, match="size"):
        parameter_grid(text, {"min_size": 1.0})
