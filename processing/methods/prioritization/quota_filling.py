"""Quotas of territories and states filled with eligible localities, in rank order (criterion 4).

Source: Programa Territorios Productivos, *Nota de Aprendizaje 1* (2015), criterion 4: take
localities by decreasing families until the quota of territory and state is covered, and
pass over a territory whose localities are too dispersed.
"""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .program_rules import COUNT_FAMILIES, COVER


@dataclass
class Filling:
    """What one pass over the quotas decided.

    Attributes
    ----------
    verdict, taken, rank, cumulative : ndarray, shape (n,)
        Per locality; rank within its territory, cumulative families of those taken.
    before_state, before_territory : ndarray, shape (n,)
        Quota units that those who come before would use up, were the quota of the state, or of the territory,
        large enough for this one too.
    full : ndarray of bool, shape (n,)
        Left out by the quota in a territory that is passed over for its dispersion.
    dispersion, status : ndarray, shape (territories,)
        Meters; ``complete``, ``quota``, ``dispersion`` or ``no_eligible``.
    spent, room : ndarray, shape (territories,)
        Quota units taken, and those that the quota of the territory had left for it.
    """

    verdict: np.ndarray
    taken: np.ndarray
    rank: np.ndarray
    cumulative: np.ndarray
    before_state: np.ndarray
    before_territory: np.ndarray
    full: np.ndarray
    dispersion: np.ndarray
    status: np.ndarray
    spent: np.ndarray
    room: np.ndarray


@dataclass(frozen=True)
class _Queues:
    """Who waits in each territory, and how much of the quotas each one uses.

    Attributes
    ----------
    of_territory : dict of int to ndarray of int
        Localities in the order in which they are taken.
    put_in : ndarray of bool, shape (n,)
        Taken by hand.
    families, weight : ndarray, shape (n,)
    reserved : dict of tuple to float
        What those taken by hand use up in each state and in each territory, by ``(level, code)``.
    """

    of_territory: dict
    put_in: np.ndarray
    families: np.ndarray
    weight: np.ndarray
    reserved: dict


def fill_quotas(
    localities, judged, verdict, ranked, dispersions, rules, state_quota, territory_quota, decisions, measured=True
):
    """Go through states and territories in order and take localities until the quotas are covered.

    Parameters
    ----------
    localities : ProgramLocalities
    judged : dict of str to ndarray, shape (n,)
        With ``eligible``.
    verdict : ndarray of str, shape (n,)
        First failure of each locality, ``selected`` for the eligible.
    ranked : ndarray of int, shape (territories,)
        Territories in the order in which they are filled.
    dispersions : Dispersions
        Of the localities.
    rules : Rules
    state_quota, territory_quota : dict
        Code to quota.
    decisions : dict
        Code to True or False, as in `four_criteria`.
    measured : bool
        Whether to measure the dispersion also where the rules do not limit it.

    Returns
    -------
    Filling
        Territories in the order of `ranked`.
    """
    put_in, left_out = _by_hand(localities.columns["code"], decisions)
    verdict = verdict.copy()
    verdict[put_in], verdict[left_out] = "override_in", "override_out"
    queues = _queues(localities, judged["eligible"] & ~left_out | put_in, put_in, rules)
    quotas = (
        [state_quota.get(name, np.inf) for name in localities.territory_states[ranked]],
        [territory_quota.get(name, np.inf) for name in localities.territory_names[ranked]],
    )
    limit = np.inf if rules.dispersion_max is None else rules.dispersion_max
    metric = rules.dispersion_metric

    def spread(rows):
        return dispersions.estimate(rows, metric) if limit < np.inf else 0.0

    while True:
        filling, spreads, sets = _fill(localities, verdict, ranked, queues, rules, quotas, spread, limit)
        if not (measured or limit < np.inf):
            return filling
        found = dispersions.measure(list(sets.values()), metric)
        filling.dispersion[list(sets)] = found
        # once more with what was measured, where that decides otherwise than what was estimated
        if np.array_equal(found > limit, np.array(spreads) > limit):
            return filling


def _by_hand(codes, decisions):
    """Who is taken and who is left out by hand, as masks."""
    if not decisions:
        return np.zeros(len(codes), bool), np.zeros(len(codes), bool)
    decided = np.array([decisions.get(code) for code in codes], object)
    return decided == True, decided == False  # noqa: E712 (object array with None)


def _queues(localities, waiting, put_in, rules):
    """`_Queues` of the localities of the mask `waiting`."""
    families = np.nan_to_num(localities.columns["families"])
    weight = families if rules.quota_unit == COUNT_FAMILIES else np.ones(len(families))
    rows = localities.order[(waiting & (localities.territory >= 0))[localities.order]]
    # those taken by hand use up the quota first
    rows = rows[np.lexsort((~put_in[rows], localities.territory[rows]))]
    territory = localities.territory[rows]
    begins = np.flatnonzero(np.r_[True, territory[1:] != territory[:-1]][: len(rows)])
    of_territory = dict(zip(territory[begins].tolist(), np.split(rows, begins[1:])))
    by_hand, reserved = rows[put_in[rows]], {}
    for level in ("state", "territory"):
        used = pd.Series(weight[by_hand]).groupby(localities.columns[level][by_hand]).sum()
        reserved |= {(level, name): value for name, value in used.items()}
    return _Queues(of_territory, put_in, families, weight, reserved)


def _fill(localities, verdict, ranked, queues, rules, quotas, spread, limit):
    """One pass over the territories.

    Returns
    -------
    filling : Filling
    spreads : list of float
        Dispersions as `spread` gives them.
    sets : dict of int to ndarray of int
        The localities of each of `spreads`, by the place of their territory in `ranked`.
    """
    count = len(localities)
    filling = Filling(
        verdict=verdict.copy(),
        taken=queues.put_in & (localities.territory < 0),
        rank=np.full(count, np.nan),
        cumulative=np.full(count, np.nan),
        before_state=np.full(count, np.nan),
        before_territory=np.full(count, np.nan),
        full=np.zeros(count, bool),
        dispersion=np.full(len(ranked), np.nan),
        status=np.full(len(ranked), "no_eligible", object),
        spent=np.zeros(len(ranked)),
        room=np.array(quotas[1], float),
    )
    spreads, sets = [], {}
    spent, queued = defaultdict(float), defaultdict(float)
    # what those taken by hand will use up, in territories still to come
    reserved = defaultdict(float, queues.reserved)
    names = zip(localities.territory_states[ranked].tolist(), localities.territory_names[ranked].tolist())
    for place, (territory, (state, name), *own_quotas) in enumerate(zip(ranked.tolist(), names, *quotas)):
        # parts of one territory in several states share its quota
        levels = ("state", state), ("territory", name)
        filling.room[place] -= spent[levels[1]]
        queue = queues.of_territory.get(territory)
        if queue is None:
            continue
        forced, weight = queues.put_in[queue], queues.weight[queue]
        filling.rank[queue] = np.arange(1, len(queue) + 1)
        for level in levels:
            reserved[level] -= weight[forced].sum()
        of_state, of_territory = (quota - spent[level] - reserved[level] for quota, level in zip(own_quotas, levels))
        chosen = _take(weight, forced, min(of_state, of_territory), rules.quota_rule)
        meters = np.nan
        if chosen.any():
            sets[place] = queue[chosen]
            meters = spread(sets[place])
            spreads.append(meters)
        if meters > limit:
            filling.verdict[queue[~forced]] = "dispersion"
            filling.full[queue[~chosen]] = True
            chosen = forced
            filling.status[place] = "dispersion"
        else:
            passed = queue[~chosen]
            filling.verdict[passed] = "quota"
            filling.status[place] = "quota" if len(passed) else "complete"
            # who would be taken if the state had room for all
            alone = chosen if of_territory <= of_state else _take(weight, forced, of_territory, rules.quota_rule)
            used = np.where(alone, np.cumsum(weight * alone) - weight, np.cumsum(weight) - weight)
            filling.before_state[queue] = queued[levels[0]] + used
            filling.before_territory[queue] = queued[levels[1]] + used
            queued[levels[0]] += weight[alone].sum()
            queued[levels[1]] += weight.sum()
        taken = queue[chosen]
        filling.taken[taken] = True
        filling.cumulative[taken] = np.cumsum(queues.families[taken])
        filling.verdict[queue[chosen & ~forced]] = "selected"
        filling.spent[place] = weight[chosen].sum()
        for level in levels:
            spent[level] += filling.spent[place]
    return filling, spreads, sets


def _take(weights, forced, room, rule):
    """Which of a queue of localities, those by hand first, fit in the room that is left."""
    if rule == COVER:
        used = np.r_[0.0, np.cumsum(weights)[:-1]]
        return forced | (used < room)
    chosen = np.zeros(len(weights), bool)
    used = 0.0
    for position, weight in enumerate(weights.tolist()):
        if forced[position] or used + weight <= room:
            chosen[position] = True
            used += weight
    return chosen


def room_left(weights, room, rule):
    """Room before each of a queue of localities without decisions by hand, and after all of them.

    Who comes at a place is taken where there is some under `COVER`, and where there is enough under `NO_EXCEED`.
    """
    chosen = _take(weights, np.zeros(len(weights), bool), room, rule)
    return room - np.r_[0.0, np.cumsum(weights * chosen)]
