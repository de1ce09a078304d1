"""The least change with which a locality would pass what it fails."""

import numpy as np

from .program_rules import ALSO_SELECTION, COUNT_FAMILIES, COVER, HOUSEHOLDS


def least_change(columns, filling, rules, state_quota, territory_quota):
    """Whole families, units and inhabitants that are short, meters in excess, quotas that would do.

    Parameters
    ----------
    columns : dict of str to ndarray, shape (n,)
        Judged localities (see `four_criteria`).
    filling : Filling
        Of the rules alone, without decisions by hand.
    rules : Rules
    state_quota, territory_quota : dict
        Code to quota.

    Returns
    -------
    dict of str to ndarray, shape (n,)
        ``need_families``, ``need_units``, ``need_population``, ``excess_m``, ``need_state_quota``,
        ``need_territory_quota``; NaN where nothing is needed. Units are counted for the families the
        locality would then have. Meters must be exceeded.
    """
    needs = {}
    families, population, meters = columns["families"], columns["population"], columns["seat_m"]
    least_families = np.floor(rules.families_floor) + 1.0
    too_few = ~np.isnan(families) & ~columns["enough_families"]
    needs["need_families"] = np.where(too_few, least_families - families, np.nan)
    needs["need_units"] = _units_short(columns, np.where(too_few, least_families, families), rules)

    short = ~np.isnan(population) & ~columns["above_floor"] & (rules.floor_applies == ALSO_SELECTION)
    needs["need_population"] = np.where(short, np.floor(rules.population_floor) + 1.0 - population, np.nan)
    needs["excess_m"] = np.where(~np.isnan(meters) & ~columns["near_seat"], meters - rules.radius, np.nan)

    weight = np.nan_to_num(families) if rules.quota_unit == COUNT_FAMILIES else np.ones(len(families))
    left_out = np.flatnonzero(filling.verdict == "quota")
    room = 1.0 if rules.quota_rule == COVER else weight[left_out]
    for level, before, quota in (
        ("state", filling.before_state, state_quota),
        ("territory", filling.before_territory, territory_quota),
    ):
        current = np.array([quota.get(name, np.nan) for name in columns[level][left_out]], float)
        wanted = before[left_out] + room
        needed = np.full(len(families), np.nan)
        needed[left_out] = np.where(current < wanted, wanted, np.nan)
        needs[f"need_{level}_quota"] = needed
    return needs


def _units_short(columns, enough_families, rules):
    """Units that are short of the ratio where families were enough, NaN where none is."""
    denominator = columns["households"] if rules.denominator == HOUSEHOLDS else enough_families
    with np.errstate(invalid="ignore"):
        denominator = np.where(denominator > 0.0, denominator, np.nan)
        ratio = columns["units"] / denominator
        fails = ~np.isnan(ratio) & ~(ratio > rules.ratio)
        least = np.floor(rules.ratio * denominator)
        # the product may round to either side of the whole number that the division decides
        for _ in range(2):
            least = np.where(least / denominator > rules.ratio, least, least + 1.0)
    return np.where(fails, least - columns["units"], np.nan)
