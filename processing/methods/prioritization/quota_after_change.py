"""What would become of a locality, once it passed what it fails by its own numbers."""

import numpy as np

from .program_rules import COUNT_FAMILIES, COVER
from .quota_filling import room_left

TAKEN, FULL, MEASURED_ANEW = "", "quota", "dispersion"


def after_change(localities, judged, missing, needs, ranked, score, filling, rules, quotas):
    """What decides about each locality after its least change.

    With its change a locality may also bring its territory forward, which then finds more of the quota of
    the state; nobody else changes.

    Parameters
    ----------
    localities : ProgramLocalities
    judged : dict of str to ndarray, shape (n,)
        With ``eligible``, ``meets_first`` and ``above_floor`` of today.
    missing : ndarray of bool, shape (n,)
        Something that is missing keeps it from being judged.
    needs : dict of str to ndarray, shape (n,)
        As `least_change` gives them.
    ranked : ndarray of int, shape (territories,)
        Territories in the order in which they are filled.
    score : ndarray, shape (territories,)
        Families that rank each of `ranked`.
    filling : Filling
        Of the rules alone.
    rules : Rules
    quotas : tuple of dict
        Of states and of territories, each code to quota.

    Returns
    -------
    ndarray of str, shape (n,)
        `FULL` where a quota would leave it out all the same. `MEASURED_ANEW` where a largest dispersion is set: the
        localities taken would then be others. `TAKEN` for the rest, also where something is missing.
    """
    if rules.dispersion_max is not None:
        passed_over = filling.verdict == "dispersion"
        others = ~missing & ~passed_over & (filling.verdict != "selected")
        return np.select([filling.full, others], [FULL, MEASURED_ANEW], TAKEN).astype(object)
    then = np.full(len(localities), TAKEN, object)
    if not any(quotas):
        return then
    columns, order = localities.columns, localities.order
    families = columns["families"] + np.nan_to_num(needs["need_families"])
    population = columns["population"] + np.nan_to_num(needs["need_population"])
    weight = families if rules.quota_unit == COUNT_FAMILIES else np.ones(len(families))
    counted = np.where(judged["meets_first"] & judged["above_floor"], columns["families"], 0.0)
    with np.errstate(invalid="ignore"):
        gained = np.where(population > rules.population_floor, families, 0.0) - np.nan_to_num(counted)
    changed = _by_territory(order[~(judged["eligible"] | missing)[order]], localities.territory)
    queues = _by_territory(order[judged["eligible"][order]], localities.territory)
    spent = np.r_[0.0, np.cumsum(filling.spent)]
    states = localities.territory_states[ranked]
    begins = np.r_[True, states[1:] != states[:-1]]
    first = np.maximum.accumulate(np.where(begins, np.arange(len(ranked)), 0))
    for place, territory in enumerate(ranked.tolist()):
        rows = changed.get(territory)
        quota = quotas[0].get(states[place], np.inf)
        if rows is None or min(quota, filling.room[place]) == np.inf:
            continue
        before = slice(first[place], place)
        new_score = score[place] + gained[rows][:, None]
        earlier = (score[before] > new_score) | ((score[before] == new_score) & (ranked[before] < territory))
        place_then = first[place] + earlier.sum(axis=1)
        room = np.minimum(quota - (spent[place_then] - spent[first[place]]), filling.room[place])
        queue = queues.get(territory, np.zeros(0, int))
        everyone = np.r_[queue, rows]
        keys = localities.code_rank[everyone], -population[everyone], -families[everyone]
        in_order = np.lexsort(keys)
        ahead = np.empty(len(everyone), int)
        ahead[in_order] = np.cumsum(in_order < len(queue))
        ahead = ahead[len(queue) :]
        for same in np.unique(room):
            some = room == same
            left = room_left(weight[queue], same, rules.quota_rule)[ahead[some]]
            fits = left > 0.0 if rules.quota_rule == COVER else weight[rows[some]] <= left
            then[rows[some]] = np.where(fits, TAKEN, FULL)
    return then


def _by_territory(rows, territory):
    """The localities `rows` of each territory, in their order."""
    rows = rows[territory[rows] >= 0]
    rows = rows[np.argsort(territory[rows], kind="stable")]
    begins = np.flatnonzero(np.r_[True, np.diff(territory[rows]) != 0][: len(rows)])
    return dict(zip(territory[rows][begins].tolist(), np.split(rows, begins[1:])))
