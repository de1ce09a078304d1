"""What must hold for commuting zones, INTRAMAX and functional urban areas on any flows."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import csr_matrix
from territorios_productivos.processing.methods.territories.commuting_zones import commuting_zones
from territorios_productivos.processing.methods.territories.flow_matrix import flow_matrix
from territorios_productivos.processing.methods.territories.functional_urban_areas import (
    UrbanCenters,
    functional_urban_areas,
)
from territorios_productivos.processing.methods.territories.intramax import intramax

COUNT = 10
CITIES = {"02": 90e3, "05": 60e3, "08": 55e3}


def zones(flows, adjacency):
    return commuting_zones(flows, 0.93, adjacency=adjacency)[0]


def most_inside(flows, adjacency):
    return intramax(flows, share=0.93, adjacency=adjacency)[0]


def urban_areas(flows, adjacency, cities=CITIES):
    unit = [list(flows.codes).index(code) for code in cities]
    people = np.array(list(cities.values()))
    centers = UrbanCenters(np.arange(len(unit)), np.array(unit), people, len(unit))
    return functional_urban_areas(flows, centers, share=0.05, adjacency=adjacency).delimitation


METHODS = pytest.mark.parametrize("method", [zones, most_inside, urban_areas])
SEEDS = st.integers(0, 2**32 - 1)


def table(rng, tied):
    """Origin, destination and amount; small whole numbers when ties are wanted."""
    origin = rng.integers(0, COUNT, 60)
    destination = np.where(rng.random(60) < 0.3, origin, rng.integers(0, COUNT, 60))
    amount = rng.integers(1, 4, 60).astype(float)
    if not tied:
        # own flows so large that no share reaches its cap, where distances are equal
        amount = rng.uniform(0.5, 20.0, 60)
        origin, destination = np.r_[origin, np.arange(COUNT)], np.r_[destination, np.arange(COUNT)]
        amount = np.r_[amount, rng.uniform(100.0, 200.0, COUNT)]
    return np.char.zfill(origin.astype(str), 2), np.char.zfill(destination.astype(str), 2), amount


def neighbors(rng, count=COUNT):
    near = np.triu(rng.random((count, count)) < 0.3, 1)
    return near | near.T


CODES = [f"{unit:02d}" for unit in range(COUNT)]


def groups(delimitation, codes):
    return {frozenset(np.asarray(codes, str)[delimitation.territory == area]) for area in range(delimitation.count)}


@METHODS
@given(seed=SEEDS, constrained=st.booleans())
def test_partition_and_order_of_the_table(method, seed, constrained):
    rng = np.random.default_rng(seed)
    origin, destination, amount = table(rng, tied=True)
    adjacency = csr_matrix(neighbors(rng)) if constrained else None
    found = method(flow_matrix(origin, destination, amount, CODES), adjacency)
    assert ((found.territory >= 0) == (found.reason == "")).all()
    assert ((found.territory >= 0) == (found.how != "")).all()
    assert set(found.territory) - {-1} == set(range(found.count))
    shuffled = rng.permutation(len(origin))
    again = method(flow_matrix(origin[shuffled], destination[shuffled], amount[shuffled], CODES[::-1]), adjacency)
    np.testing.assert_array_equal(found.territory, again.territory)
    np.testing.assert_array_equal(found.reason, again.reason)


@METHODS
@given(seed=SEEDS, constrained=st.booleans())
def test_other_names_for_the_units_change_nothing(method, seed, constrained):
    rng = np.random.default_rng(seed)
    origin, destination, amount = table(rng, tied=False)
    near = neighbors(rng)
    new = rng.permutation(COUNT)  # unit i is called new[i]
    names = dict(zip(CODES, np.array(CODES)[new]))
    renamed = np.empty_like(near)
    renamed[np.ix_(new, new)] = near
    before = method(flow_matrix(origin, destination, amount, CODES), csr_matrix(near) if constrained else None)
    flows = flow_matrix([names[code] for code in origin], [names[code] for code in destination], amount, CODES)
    adjacency = csr_matrix(renamed) if constrained else None
    if method is urban_areas:
        after = method(flows, adjacency, {names[code]: people for code, people in CITIES.items()})
    else:
        after = method(flows, adjacency)
    expected = {frozenset(names[code] for code in group) for group in groups(before, CODES)}
    assert groups(after, CODES) == expected


@METHODS
@given(seed=SEEDS, constrained=st.booleans(), name=st.sampled_from(["-", "05a", "99"]))
def test_a_unit_without_flows_changes_nothing_else(method, seed, constrained, name):
    rng = np.random.default_rng(seed)
    origin, destination, amount = table(rng, tied=True)
    near = neighbors(rng)
    before = method(flow_matrix(origin, destination, amount, CODES), csr_matrix(near) if constrained else None)
    codes = sorted([*CODES, name])
    place = codes.index(name)
    wider = np.insert(np.insert(near, place, False, axis=0), place, False, axis=1)
    after = method(flow_matrix(origin, destination, amount, codes), csr_matrix(wider) if constrained else None)
    assert after.territory[place] == -1 and after.reason[place] == "no_flows"
    assert groups(after, codes) == groups(before, CODES)
