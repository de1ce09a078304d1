"""The four criteria of Mexico's Programa Territorios Productivos.

Source: Programa Territorios Productivos, *Nota de Aprendizaje 1* (2015). Its rules, in the
order in which they are applied here:

1. the program operates in the locality (families > 0) and the ratio of production units
   under 20 ha to households is above 24 %;
2. territories are ranked within their state by the families of the localities that meet
   (1) and have more than 400 inhabitants;
3. of the localities that meet (1), those less than 10 km from a municipal seat and with
   more than 35 families are eligible;
4. eligible localities are taken by decreasing families until the quota of territory and
   state is covered; a territory whose localities are too dispersed is passed over.

All comparisons are strict: equality fails. NULL is never 0.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .dispersion import Dispersions
from .least_change import least_change
from .nearest_seat import nearest_seat
from .program_rules import ALSO_SELECTION, HOUSEHOLDS
from .quota_filling import fill_quotas

# order in which the first failure becomes the verdict
VERDICTS = (
    "missing_families",
    "no_program",
    "missing_households",
    "missing_units",
    "ratio",
    "missing_population",
    "population",
    "missing_territory",
    "missing_seat",
    "missing_distance",
    "distance",
    "families",
    "dispersion",
    "quota",
    "selected",
)


@dataclass(frozen=True)
class Selection:
    """Result of the four criteria.

    Attributes
    ----------
    localities : pandas.DataFrame
        One row per input row, in its order.
    territories : pandas.DataFrame
        One row per territory, in the order in which quotas are filled.
    summary : pandas.DataFrame
        *Resumen de localidades por entidad*: territories, municipalities, localities and
        families selected per state, and the total.
    """

    localities: pd.DataFrame
    territories: pd.DataFrame
    summary: pd.DataFrame


def four_criteria(table, xy, distance, rules, state_quota=None, territory_quota=None, decisions=None):
    """Judge every locality and fill the quotas.

    Parameters
    ----------
    table : pandas.DataFrame
        Columns ``code``, ``municipality``, ``state``, ``territory`` (text, "" when missing),
        ``population``, ``households``, ``units``, ``families`` (float, NaN when missing) and
        either ``seat_group`` (text) with ``is_seat`` (bool) or ``seat_m`` (float, given distances).
    xy : ndarray, shape (n, 2)
        Working plane coordinates.
    distance : callable
        Meters between paired points, shapes (n, 2).
    rules : Rules
    state_quota, territory_quota : dict, optional
        Code to quota; a code that is absent has no quota.
    decisions : dict, optional
        Code to True (take it in spite of the criteria) or False (leave it out).

    Returns
    -------
    Selection
    """
    rows = with_seats(table, xy, distance)
    state_quota, territory_quota = state_quota or {}, territory_quota or {}
    dispersions = Dispersions(xy, distance)
    rows, territories, final = judge_localities(rows, dispersions, rules, state_quota, territory_quota, decisions)
    territories = _describe_territories(rows, territories, final, state_quota, territory_quota)
    return Selection(rows, territories, summarize(rows))


def judge_localities(rows, dispersions, rules, state_quota, territory_quota, decisions=None, measured=True):
    """Verdicts once the seats are known, which thresholds and quotas do not change.

    Parameters
    ----------
    rows : pandas.DataFrame
        As `with_seats` gives it; left as it is.
    dispersions : Dispersions
        Of the localities of `rows`; what it remembers serves the next judgment of the same localities.
    measured : bool
        Whether to measure the dispersion of territories also where `rules` does not limit it.

    Returns
    -------
    localities : pandas.DataFrame
        As in `Selection`.
    territories : pandas.DataFrame
        In the order in which quotas are filled.
    filling : Filling
        Decisions by hand included.
    """
    rows = rows.copy()
    measured = measured or rules.dispersion_max is not None
    checks, territories = _judged(rows, rules)
    arguments = (_first_failure(checks, len(rows)), territories, dispersions, rules, state_quota, territory_quota)
    by_rule = fill_quotas(rows, *arguments, {}, measured)
    final = fill_quotas(rows, *arguments, decisions, measured) if decisions else by_rule
    rows["verdict"] = by_rule.verdict
    rows["final_verdict"] = final.verdict
    rows["selected"] = final.taken
    rows["rank"] = final.rank
    rows["cum_fam"] = final.cumulative
    rows["failures"] = _failures(checks, by_rule.verdict)
    rows["margin_ratio"] = rows["ratio"] - rules.ratio
    rows["margin_m"] = rules.radius - rows["seat_m"]
    rows["margin_fam"] = rows["families"] - rules.families_floor
    rows = rows.join(least_change(rows, by_rule, rules, state_quota, territory_quota))
    spread = territories[["state", "territory"]].assign(dispersion_m=by_rule.dispersion)
    rows = rows.merge(spread, on=["state", "territory"], how="left")
    rows["dispersion_m"] = rows["dispersion_m"].where(rows["verdict"] == "dispersion")
    return rows, territories, final


def with_seats(table, xy, distance):
    """The localities with their nearest seat, as everything below needs them.

    Parameters are those of `four_criteria`. Thresholds and quotas do not change its result.

    Returns
    -------
    pandas.DataFrame
        A copy with ``seat_code``, ``seat_m`` and ``has_seat``.
    """
    rows = table.reset_index(drop=True).copy()
    if "seat_m" not in rows:
        seat, meters = nearest_seat(
            xy, rows["seat_group"].to_numpy(), rows["is_seat"].to_numpy(), rows["code"], distance
        )
        rows["seat_code"], rows["seat_m"] = seat, meters
        rows["has_seat"] = rows["seat_group"].isin(rows.loc[rows["is_seat"], "seat_group"])
    else:
        rows["seat_code"], rows["has_seat"] = "", True
    return rows


def selected_localities(rows, xy, distance, rules, state_quota, territory_quota, decisions):
    """Only who is selected: what `four_criteria` decides, without the explanations.

    Parameters
    ----------
    rows : pandas.DataFrame
        As `with_seats` gives it; left as it is.

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    rows = rows.copy()
    checks, territories = _judged(rows, rules)
    first = _first_failure(checks, len(rows))
    arguments = (territories, Dispersions(xy, distance), rules, state_quota, territory_quota, decisions)
    return fill_quotas(rows, first, *arguments, measured=rules.dispersion_max is not None).taken


def summarize(rows):
    """Selected territories, municipalities, localities and families per state, with the total.

    Parameters
    ----------
    rows : pandas.DataFrame
        Columns ``state``, ``territory``, ``municipality``, ``families``, ``selected``.

    Returns
    -------
    pandas.DataFrame
        Columns ``state``, ``territories``, ``municipalities``, ``localities``, ``families``;
        the last row is the total, with state "".
    """
    chosen = rows[rows["selected"]]
    by_state = chosen.groupby("state", sort=True).agg(
        territories=("territory", "nunique"),
        municipalities=("municipality", "nunique"),
        localities=("code", "size"),
        families=("families", "sum"),
    )
    by_state = by_state.reset_index()
    total = by_state[["territories", "municipalities", "localities", "families"]].sum()
    return pd.concat([by_state, pd.DataFrame([{"state": "", **total}])], ignore_index=True)


def _judged(rows, rules):
    """Checks of every row, which also gets its columns, and territories in their order."""
    _judge(rows, rules)
    return _checks(rows, rules), _rank_territories(rows, rules)


def _judge(rows, rules):
    """Ratio, and whether each locality meets each criterion."""
    denominator = rows["households" if rules.denominator == HOUSEHOLDS else "families"]
    denominator = denominator.where(denominator > 0.0)
    rows["ratio"] = rows["units"] / denominator
    rows["operates"] = rows["families"] > 0.0
    rows["above_ratio"] = rows["ratio"] > rules.ratio
    rows["above_floor"] = rows["population"] > rules.population_floor
    rows["near_seat"] = rows["seat_m"] < rules.radius
    rows["enough_families"] = rows["families"] > rules.families_floor
    rows["meets_first"] = rows["operates"] & rows["above_ratio"]
    eligible = rows["meets_first"] & rows["near_seat"] & rows["enough_families"] & (rows["territory"] != "")
    if rules.floor_applies == ALSO_SELECTION:
        eligible &= rows["above_floor"]
    rows["eligible"] = eligible


def _rank_territories(rows, rules):
    """Territories in the order in which quotas are filled: best state first, best territory first."""
    counted = rows["families"].where(rows["meets_first"] & rows["above_floor"], 0.0)
    territories = (
        rows.assign(score=counted)[rows["territory"] != ""]
        .groupby(["state", "territory"], sort=True)
        .agg(score=("score", "sum"), localities=("code", "size"), eligible=("eligible", "sum"))
        .reset_index()
    )
    state_score = territories.groupby("state")["score"].sum().reset_index()
    state_score = state_score.sort_values(["score", "state"], ascending=[False, True], kind="stable")
    state_rank = dict(zip(state_score["state"], range(1, len(state_score) + 1)))
    territories["state_rank"] = territories["state"].map(state_rank).astype(int)
    territories = territories.sort_values(
        ["state_rank", "score", "territory"], ascending=[True, False, True], kind="stable", ignore_index=True
    )
    territories["rank"] = territories.groupby("state").cumcount() + 1
    return territories


def _checks(rows, rules):
    """Failure name → mask of the rows that fail it, in the order of `VERDICTS`."""
    by_households = rules.denominator == HOUSEHOLDS
    territory_known = rows["territory"] != ""
    applies = rules.floor_applies == ALSO_SELECTION
    checks = {
        "missing_families": rows["families"].isna(),
        "no_program": rows["families"] <= 0.0,
        "missing_households": ~(rows["households"] > 0.0) & by_households,
        "missing_units": rows["units"].isna(),
        "ratio": rows["ratio"].notna() & ~rows["above_ratio"],
        "missing_population": rows["population"].isna() & applies,
        "population": rows["population"].notna() & ~rows["above_floor"] & applies,
        "missing_territory": ~territory_known,
        "missing_seat": territory_known & ~rows["has_seat"],
        "missing_distance": territory_known & rows["has_seat"] & rows["seat_m"].isna(),
        "distance": rows["seat_m"].notna() & ~rows["near_seat"],
        "families": (rows["families"] > 0.0) & ~rows["enough_families"],
    }
    return {name: failed.to_numpy(bool) for name, failed in checks.items()}


def _first_failure(checks, count):
    verdict = np.full(count, "selected", object)
    for name, failed in reversed(list(checks.items())):
        verdict[failed] = name
    return verdict


def _failures(checks, verdict):
    """All failures of each row, separated by semicolons."""
    names = np.full(len(verdict), "", object)
    for name, failed in checks.items():
        names[failed] += f"{name};"
    late = np.isin(verdict, ("dispersion", "quota"))
    names[late] += verdict[late]
    return np.array([name.rstrip(";") for name in names], object)


def _describe_territories(rows, territories, filling, state_quota, territory_quota):
    territories = territories.copy()
    chosen = (
        rows[rows["selected"]]
        .groupby(["state", "territory"])
        .agg(selected=("code", "size"), selected_families=("families", "sum"))
    )
    families = rows[rows["eligible"]].groupby(["state", "territory"])["families"].sum().rename("eligible_families")
    territories = territories.join(families, on=["state", "territory"]).join(chosen, on=["state", "territory"])
    counted = ["eligible_families", "selected", "selected_families"]
    territories[counted] = territories[counted].fillna(0.0)
    territories["quota"] = territories["territory"].map(territory_quota).astype(float)
    territories["state_quota"] = territories["state"].map(state_quota).astype(float)
    territories["dispersion_m"] = filling.dispersion
    territories["status"] = filling.status
    return territories
