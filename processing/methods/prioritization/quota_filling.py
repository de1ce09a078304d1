"""Quotas of territories and states filled with eligible localities, in rank order (criterion 4).

Source: Programa Territorios Productivos, *Nota de Aprendizaje 1* (2015), criterion 4: take
localities by decreasing families until the quota of territory and state is covered, and
pass over a territory whose localities are too dispersed.
"""

from dataclasses import dataclass

import numpy as np

from .program_rules import COUNT_FAMILIES, COVER


@dataclass
class Filling:
    """What one pass over the quotas decided.

    Attributes
    ----------
    verdict, taken, rank, cumulative : ndarray, shape (n,)
        Per locality; rank within its territory, cumulative families of those taken.
    before_state, before_territory : ndarray, shape (n,)
        Quota units of the eligible localities that come before, in state and territory.
    dispersion, status : ndarray, shape (territories,)
        Meters; ``complete``, ``quota``, ``dispersion`` or ``no_eligible``.
    """

    verdict: np.ndarray
    taken: np.ndarray
    rank: np.ndarray
    cumulative: np.ndarray
    before_state: np.ndarray
    before_territory: np.ndarray
    dispersion: np.ndarray
    status: np.ndarray


def fill_quotas(
    rows, verdict, territories, dispersions, rules, state_quota, territory_quota, decisions, measured=True
):
    """Go through states and territories in order and take localities until the quotas are covered.

    Parameters
    ----------
    rows : pandas.DataFrame
        Localities with ``code``, ``state``, ``territory``, ``families``, ``population``, ``eligible``.
    verdict : ndarray of str, shape (n,)
        First failure of each locality, ``selected`` for the eligible.
    territories : pandas.DataFrame
        ``state`` and ``territory`` in the order in which they are filled.
    dispersions : Dispersions
        Of the localities of `rows`.
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
    """
    count = len(rows)
    filling = Filling(
        verdict=verdict.copy(),
        taken=np.zeros(count, bool),
        rank=np.full(count, np.nan),
        cumulative=np.full(count, np.nan),
        before_state=np.full(count, np.nan),
        before_territory=np.full(count, np.nan),
        dispersion=np.full(len(territories), np.nan),
        status=np.full(len(territories), "", object),
    )
    decided = rows["code"].map(decisions).to_numpy(object) if decisions else np.full(count, None, object)
    put_in, left_out = decided == True, decided == False  # noqa: E712 (object array with None)
    filling.verdict[put_in], filling.verdict[left_out] = "override_in", "override_out"
    filling.taken[put_in & (rows["territory"] == "").to_numpy()] = True
    families = np.nan_to_num(rows["families"].to_numpy())
    weight = families if rules.quota_unit == COUNT_FAMILIES else np.ones(count)

    candidates = rows[(rows["eligible"] & ~left_out | put_in) & (rows["territory"] != "")]
    # those taken by hand use up the quota first
    candidates = candidates.assign(by_hand=put_in[candidates.index]).sort_values(
        ["by_hand", "families", "population", "code"], ascending=[False, False, False, True], kind="stable"
    )
    queues = {key: group.index.to_numpy() for key, group in candidates.groupby(["state", "territory"], sort=False)}
    spent_state, queued_state = {}, {}
    # what those taken by hand will use up, in territories still to come
    by_hand = candidates[candidates["by_hand"]]
    reserved = by_hand.assign(weight=weight[by_hand.index]).groupby("state")["weight"].sum().to_dict()
    for position, (state, territory) in enumerate(zip(territories["state"], territories["territory"])):
        queue = queues.get((state, territory))
        if queue is None:
            filling.status[position] = "no_eligible"
            continue
        filling.rank[queue] = np.arange(1, len(queue) + 1)
        reserved[state] = reserved.get(state, 0.0) - weight[queue[put_in[queue]]].sum()
        room_state = state_quota.get(state, np.inf) - spent_state.get(state, 0.0) - reserved[state]
        room_territory = territory_quota.get(territory, np.inf)
        chosen = _take(weight[queue], put_in[queue], room_state, room_territory, rules.quota_rule)
        spread = np.nan
        if measured and chosen.any():
            spread = dispersions(queue[chosen], rules.dispersion_metric)
        filling.dispersion[position] = spread
        if rules.dispersion_max is not None and spread > rules.dispersion_max:
            dropped = queue[~put_in[queue]]
            filling.verdict[dropped] = "dispersion"
            chosen = put_in[queue]
            filling.status[position] = "dispersion"
        else:
            passed = queue[~chosen]
            filling.verdict[passed] = "quota"
            filling.status[position] = "quota" if len(passed) else "complete"
            before = np.cumsum(weight[queue]) - weight[queue]
            filling.before_territory[queue] = before
            filling.before_state[queue] = queued_state.get(state, 0.0) + before
            queued_state[state] = queued_state.get(state, 0.0) + weight[queue].sum()
        taken = queue[chosen]
        filling.taken[taken] = True
        filling.cumulative[taken] = np.cumsum(families[taken])
        filling.verdict[taken[~put_in[taken]]] = "selected"
        spent_state[state] = spent_state.get(state, 0.0) + weight[taken].sum()
    return filling


def _take(weights, forced, room_state, room_territory, rule):
    """Which of a queue of localities fit in the room left in state and territory."""
    room = min(room_state, room_territory)
    chosen = np.zeros(len(weights), bool)
    used = 0.0
    for position, weight in enumerate(weights.tolist()):
        fits = used < room if rule == COVER else used + weight <= room
        if forced[position] or fits:
            chosen[position] = True
            used += weight
        elif rule == COVER:
            break
    return chosen
