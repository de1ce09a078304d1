"""The least change with which a locality would pass what it fails."""

import numpy as np
import pandas as pd

from .program_rules import ALSO_SELECTION, COUNT_FAMILIES, COVER, HOUSEHOLDS


def least_change(rows, filling, rules, state_quota, territory_quota):
    """Whole families, units and inhabitants that are short, meters in excess, quotas that would do.

    Parameters
    ----------
    rows : pandas.DataFrame
        Judged localities (see `four_criteria`).
    filling : Filling
        Of the rules alone, without decisions by hand.
    rules : Rules
    state_quota, territory_quota : dict
        Code to quota.

    Returns
    -------
    pandas.DataFrame
        Columns ``need_families``, ``need_units``, ``need_population``, ``excess_m``,
        ``need_state_quota``, ``need_territory_quota``; NaN where nothing is needed. Units are
        counted for the families the locality would then have. Meters must be exceeded.
    """
    needs = pd.DataFrame(index=rows.index)
    least_families = np.floor(rules.families_floor) + 1.0
    too_few = rows["families"].notna() & ~rows["enough_families"]
    needs["need_families"] = (least_families - rows["families"]).where(too_few)

    if rules.denominator == HOUSEHOLDS:
        denominator = rows["households"].where(rows["households"] > 0.0)
    else:
        denominator = rows["families"].where(~too_few, least_families)
    ratio = rows["units"] / denominator
    fails_ratio = ratio.notna() & ~(ratio > rules.ratio)
    least_units = np.floor(rules.ratio * denominator)
    # the product may round to either side of the whole number that the division decides
    for _ in range(2):
        least_units = least_units.where(least_units / denominator > rules.ratio, least_units + 1.0)
    needs["need_units"] = (least_units - rows["units"]).where(fails_ratio)

    short = rows["population"].notna() & ~rows["above_floor"]
    missing = np.floor(rules.population_floor) + 1.0 - rows["population"]
    needs["need_population"] = missing.where(short & (rules.floor_applies == ALSO_SELECTION))
    needs["excess_m"] = (rows["seat_m"] - rules.radius).where(rows["seat_m"].notna() & ~rows["near_seat"])

    families = rows["families"].fillna(0.0).to_numpy()
    weight = families if rules.quota_unit == COUNT_FAMILIES else np.ones(len(rows))
    room = 1.0 if rules.quota_rule == COVER else weight
    left_out = filling.verdict == "quota"
    for level, before, quota in (
        ("state", filling.before_state, state_quota),
        ("territory", filling.before_territory, territory_quota),
    ):
        current = rows[level].map(quota).astype(float).to_numpy()
        wanted = before + room
        needs[f"need_{level}_quota"] = np.where(left_out & (current < wanted), wanted, np.nan)
    return needs
