"""Functional urban areas worked by hand, enclaves and exclaves among them."""

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from territorios_productivos.processing.methods.territories.flow_matrix import flow_matrix
from territorios_productivos.processing.methods.territories.functional_urban_areas import (
    UrbanCenters,
    functional_urban_areas,
)


def flows_of(shares, residents=1000.0):
    """Flows of units that send ``shares[(unit, other)]`` percent of their residents elsewhere."""
    count = 1 + max(max(pair) for pair in shares)
    matrix = np.diag(np.full(count, float(residents)))
    for (unit, other), percent in shares.items():
        matrix[unit, other] += residents * percent / 100.0
        matrix[unit, unit] -= residents * percent / 100.0
    row, column = np.nonzero(matrix)
    codes = np.array([f"{unit:02d}" for unit in range(count)])
    return flow_matrix(codes[row], codes[column], matrix[row, column], codes)


def centers_in(*parts):
    """Centers from ``(center, unit, people)``."""
    center, unit, people = np.array(parts).T
    return UrbanCenters(center.astype(int), unit.astype(int), people.astype(float), int(center.max()) + 1)


def line(count):
    near = np.abs(np.subtract.outer(np.arange(count), np.arange(count))) == 1
    return csr_matrix(near)


def grid(side):
    """Squares of a board that share a side, numbered row by row."""
    x, y = np.divmod(np.arange(side * side), side)
    return csr_matrix(np.abs(np.subtract.outer(x, x)) + np.abs(np.subtract.outer(y, y)) == 1)


def test_cores_and_hinterlands_by_hand():
    # two cities, 0 and 1; 15 % of unit 2 work in 0, 14.9 % of 3 do, 4 sends 20 % to 0 and 25 % to 1
    flows = flows_of({(2, 0): 15, (3, 0): 14.9, (4, 0): 20, (4, 1): 25, (1, 0): 5})
    found = functional_urban_areas(flows, centers_in((0, 0, 80e3), (1, 1, 60e3)))
    assert found.delimitation.territory.tolist() == [0, 1, 0, -1, 1]
    assert found.core.tolist() == [True, True, False, False, False]
    assert found.delimitation.reason.tolist() == ["", "", "", "below_share", ""]
    np.testing.assert_allclose(found.share, [1.0, 0.95, 0.15, 0.149, 0.25])
    assert found.center.tolist() == [0, 1] and found.state.tolist() == ["core", "core"]


def test_small_centers_do_not_count():
    flows = flows_of({(1, 0): 40, (2, 1): 40})
    found = functional_urban_areas(flows, centers_in((0, 0, 50e3), (1, 1, 49_999)))
    assert found.delimitation.territory.tolist() == [0, 0, -1]
    assert found.state.tolist() == ["core", "small"]
    lower = functional_urban_areas(flows, centers_in((0, 0, 50e3), (1, 1, 49_999)), min_center=15e3)
    # unit 1 sends 40 % to the other core: one area
    assert lower.delimitation.territory.tolist() == [0, 0, 0]
    assert lower.state.tolist() == ["core", "joined"] and lower.center.tolist() == [0]


def test_a_core_has_most_of_its_people_in_the_center():
    flows = flows_of({(1, 0): 1, (2, 0): 1, (3, 0): 1})
    centers = centers_in((0, 0, 60e3), (1, 1, 60e3), (2, 2, 60e3), (3, -1, 90e3))
    found = functional_urban_areas(flows, centers, np.array([110e3, 120e3, np.nan, 10e3]))
    assert found.core.tolist() == [True, False, True, False]
    assert found.state.tolist() == ["core", "minority", "core", "outside"]


def test_one_center_in_several_units():
    centers = centers_in((0, 0, 30e3), (0, 1, 25e3), (0, 2, 5e3))
    found = functional_urban_areas(flows_of({(3, 0): 8, (3, 1): 8}), centers, np.array([40e3, 40e3, 40e3, 40e3]))
    assert found.core.tolist() == [True, True, False, False]
    # neither unit alone attracts 15 %, the city of the two does
    assert found.delimitation.territory.tolist() == [0, 0, -1, 0]


@pytest.mark.parametrize(
    ("people", "larger", "states"),
    [
        ((55e3, 70e3), 1, ["second", "core"]),
        ((70e3, 55e3), 0, ["core", "second"]),
        ((60e3, 60e3), 0, ["core", "second"]),
    ],
)
def test_the_larger_of_two_centers_in_a_unit_names_it(people, larger, states):
    centers = centers_in((0, 0, people[0]), (1, 0, people[1]), (2, 1, 60e3))
    found = functional_urban_areas(flows_of({(1, 0): 1}), centers, np.array([200e3, 100e3]))
    assert found.center.tolist() == [larger, 2]
    assert found.state.tolist() == [*states, "core"]


def test_merging_goes_on_while_merged_cores_exchange_enough():
    # 1 and 0 merge at once; of 2, 8 % go to each: with the merged core 16 %
    shares = {(1, 0): 20, (2, 0): 8, (2, 1): 8, (3, 2): 30}
    centers = centers_in((0, 0, 50e3), (1, 1, 90e3), (2, 2, 60e3))
    found = functional_urban_areas(flows_of(shares), centers)
    assert found.delimitation.territory.tolist() == [0, 0, 0, 0]
    assert found.center.tolist() == [1]
    assert found.state.tolist() == ["joined", "core", "joined"]


def test_either_direction_merges_but_by_the_senders_residents():
    # of the small core's few residents 20 % go to the large one: 2 % of the large one's
    flows = flow_matrix(list("aabb"), list("abab"), [10_000.0, 10.0, 200.0, 800.0])
    found = functional_urban_areas(flows, centers_in((0, 0, 90e3), (1, 1, 60e3)))
    assert found.delimitation.count == 1
    flows = flow_matrix(list("aabb"), list("abab"), [10_000.0, 200.0, 100.0, 900.0])
    assert functional_urban_areas(flows, centers_in((0, 0, 90e3), (1, 1, 60e3))).delimitation.count == 2


def test_enclave_is_included():
    around = {(unit, 4): 30 for unit in (0, 1, 2, 3, 6, 7, 8)}
    flows = flows_of({**around, (5, 4): 2})
    found = functional_urban_areas(flows, centers_in((0, 4, 60e3)), adjacency=grid(3))
    assert found.delimitation.territory.tolist() == [0] * 9
    assert np.flatnonzero(found.enclave).tolist() == [5]
    off = functional_urban_areas(flows, centers_in((0, 4, 60e3)), adjacency=grid(3), enclaves=False)
    assert off.delimitation.territory[5] == -1 and not off.enclave.any()
    assert functional_urban_areas(flows, centers_in((0, 4, 60e3))).delimitation.territory[5] == -1


def test_a_group_inside_an_area_is_an_enclave_and_one_at_the_edge_is_not():
    """A board of 5 x 5 around a city, with a hole of two units and a corner of two."""
    hole, corner = {7, 12}, {0, 1}
    flows = flows_of({(unit, 18): 30 for unit in range(25) if unit != 18 and unit not in hole | corner})
    centers = centers_in((0, 18, 60e3))
    x, y = np.divmod(np.arange(25), 5)
    outer = (np.minimum(x, y) == 0) | (np.maximum(x, y) == 4)
    found = functional_urban_areas(flows, centers, adjacency=grid(5), outer=outer)
    assert set(np.flatnonzero(found.enclave)) == hole
    assert set(np.flatnonzero(found.delimitation.territory < 0)) == corner
    unknown = functional_urban_areas(flows, centers, adjacency=grid(5))
    assert not unknown.enclave.any()


def test_a_unit_between_two_areas_is_no_enclave():
    flows = flows_of({(1, 0): 20, (3, 4): 20, (2, 0): 10, (2, 4): 10})
    found = functional_urban_areas(flows, centers_in((0, 0, 60e3), (1, 4, 60e3)), adjacency=line(5))
    assert found.delimitation.territory.tolist() == [0, 0, -1, 1, 1]


def test_exclave_is_dropped():
    flows = flows_of({(1, 0): 20, (2, 0): 1, (3, 0): 1, (4, 0): 50, (5, 4): 1})
    found = functional_urban_areas(flows, centers_in((0, 0, 60e3)), adjacency=line(6))
    assert found.delimitation.territory.tolist() == [0, 0, -1, -1, -1, -1]
    assert found.delimitation.reason[4] == "exclave"


def test_an_enclave_can_tie_a_unit_to_its_area():
    flows = flows_of({(1, 0): 1, (2, 0): 50})
    found = functional_urban_areas(flows, centers_in((0, 0, 60e3)), adjacency=line(3))
    assert found.delimitation.territory.tolist() == [0, 0, 0]


def test_an_exclave_inside_another_area_becomes_its_enclave():
    # a line 0-1-2-3-4: city 0; 1 and 3 work there, 2 works in the far city 4... by way of 3 it hangs on nothing
    flows = flows_of({(1, 0): 30, (2, 5): 30, (3, 0): 30, (4, 5): 2})
    near = line(6).toarray()
    near[3, 0] = near[0, 3] = True
    near[3, 4] = near[4, 3] = False
    found = functional_urban_areas(flows, centers_in((0, 0, 60e3), (1, 5, 60e3)), adjacency=csr_matrix(near))
    assert found.delimitation.territory.tolist()[:4] == [0, 0, 0, 0]
    assert found.enclave.tolist() == [False, False, True, False, True, False]
    assert found.delimitation.reason[2] == ""


def test_the_rule_of_those_who_come_in():
    # 12 % of those who work in 1 live in the city, and only 3 % of its residents leave for it
    flows = flow_matrix(list("0011"), list("0101"), [9_000.0, 120.0, 27.0, 880.0])
    centers = centers_in((0, 0, 60e3))
    assert functional_urban_areas(flows, centers).delimitation.territory.tolist() == [0, -1]
    found = functional_urban_areas(flows, centers, in_share=0.10)
    assert found.delimitation.territory.tolist() == [0, 0]
    assert functional_urban_areas(flows, centers, in_share=0.13).delimitation.territory.tolist() == [0, -1]


@pytest.mark.parametrize("people", [40e3, 60e3])
def test_without_cores_or_residents(people):
    flows = flow_matrix(["a", "b"], ["a", "a"], [10.0, 5.0], ["a", "b", "c"])
    found = functional_urban_areas(flows, centers_in((0, 1, people)))
    assert found.delimitation.territory.tolist() == ([-1, -1, -1] if people < 50e3 else [-1, 0, -1])
    assert found.delimitation.reason[2] == "no_flows"
    assert np.isnan(found.share[2])
