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
from .program_localities import program_localities
from .program_rules import ALSO_SELECTION, HOUSEHOLDS
from .quota_after_change import after_change
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
    "missing_state",
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


def four_criteria(table, points, rules, state_quota=None, territory_quota=None, decisions=None):
    """Judge every locality and fill the quotas.

    Parameters
    ----------
    table : pandas.DataFrame
        Columns ``code``, ``municipality``, ``state``, ``territory`` (text, "" when missing),
        ``population``, ``households``, ``units``, ``families`` (float, NaN when missing) and
        either ``seat_group`` (text) with ``is_seat`` (bool) or ``seat_m`` (float, given distances).
    points : PlanePoints or EllipsoidPoints
        Where the localities are.
    rules : Rules
    state_quota, territory_quota : dict, optional
        Code to quota; a code that is absent has no quota.
    decisions : dict, optional
        Code to True (take it in spite of the criteria) or False (leave it out).

    Returns
    -------
    Selection
    """
    localities = program_localities(table, points)
    state_quota, territory_quota = state_quota or {}, territory_quota or {}
    arguments = (Dispersions(points), rules, state_quota, territory_quota, decisions)
    rows, territories, final = judge_localities(localities, *arguments)
    territories = _describe_territories(rows, territories, final, state_quota, territory_quota)
    return Selection(rows, territories, summarize(rows))


def judge_localities(localities, dispersions, rules, state_quota, territory_quota, decisions=None, measured=True):
    """Verdicts once the seats are known, which thresholds and quotas do not change.

    Parameters
    ----------
    localities : ProgramLocalities
    dispersions : Dispersions
        Of the localities; what it remembers serves the next judgment of the same ones.
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
    judged, checks = _judge(localities, rules)
    ranked, territories = _rank_territories(localities, judged)
    arguments = (localities, judged, _first_failure(checks), ranked, dispersions, rules, state_quota, territory_quota)
    by_rule = fill_quotas(*arguments, {}, measured)
    final = fill_quotas(*arguments, decisions, measured) if decisions else by_rule
    columns = {**localities.columns, **judged}
    families, meters = columns["families"], columns["seat_m"]
    needs = least_change(columns, by_rule, rules, state_quota, territory_quota)
    missing = np.logical_or.reduce([failed for name, failed in checks.items() if name.startswith("missing_")])
    quotas, score = (state_quota, territory_quota), territories["score"].to_numpy()
    columns |= {
        "verdict": by_rule.verdict,
        "final_verdict": final.verdict,
        "selected": final.taken,
        "rank": final.rank,
        "cum_fam": final.cumulative,
        "failures": _failures(checks, by_rule.verdict),
        "margin_ratio": columns["ratio"] - rules.ratio,
        "margin_m": rules.radius - meters,
        "margin_fam": families - rules.families_floor,
        **needs,
        "then": after_change(localities, judged, missing, needs, ranked, score, by_rule, rules, quotas),
        "dispersion_m": _spread_of_rows(localities, ranked, by_rule),
    }
    return pd.DataFrame(columns), territories, final


def selected_localities(localities, dispersions, rules, state_quota, territory_quota, decisions):
    """Only who is selected: what `four_criteria` decides, without the explanations.

    Parameters are those of `judge_localities`.

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    judged, checks = _judge(localities, rules)
    ranked, _ = _rank_territories(localities, judged)
    arguments = (_first_failure(checks), ranked, dispersions, rules, state_quota, territory_quota, decisions)
    return fill_quotas(localities, judged, *arguments, measured=False).taken


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


def _judge(localities, rules):
    """Columns of the ratio and of whether each locality meets each criterion, and the masks of `_checks`."""
    columns = localities.columns
    families, population = columns["families"], columns["population"]
    denominator = columns["households" if rules.denominator == HOUSEHOLDS else "families"]
    located = localities.territory >= 0
    # what is not a number is neither above nor below
    with np.errstate(invalid="ignore"):
        ratio = columns["units"] / np.where(denominator > 0.0, denominator, np.nan)
        judged = {
            "ratio": ratio,
            "operates": families > 0.0,
            "above_ratio": ratio > rules.ratio,
            "above_floor": population > rules.population_floor,
            "near_seat": columns["seat_m"] < rules.radius,
            "enough_families": families > rules.families_floor,
        }
        judged["meets_first"] = judged["operates"] & judged["above_ratio"]
        eligible = judged["meets_first"] & judged["near_seat"] & judged["enough_families"] & located
        if rules.floor_applies == ALSO_SELECTION:
            eligible &= judged["above_floor"]
        judged["eligible"] = eligible
        return judged, _checks(columns, judged, located, rules)


def _rank_territories(localities, judged):
    """Territories in the order in which quotas are filled: best state first, best territory first.

    Returns
    -------
    ranked : ndarray of int
        By their numbers.
    territories : pandas.DataFrame
        The same, described.
    """
    counted = np.where(judged["meets_first"] & judged["above_floor"], localities.columns["families"], 0.0)
    score, states = localities.by_territory(counted), localities.territory_states
    by_state = pd.Series(score).groupby(states).sum()
    best_first = sorted(by_state.items(), key=lambda item: (-item[1], item[0]))
    place_of = {state: place for place, (state, _) in enumerate(best_first, 1)}
    state_rank = np.array([place_of[state] for state in states], int)
    # territories of a state are in the order of their names
    ranked = np.lexsort((-score, state_rank))
    members = localities.territory[localities.territory >= 0]
    described = {
        "state": states,
        "territory": localities.territory_names,
        "score": score,
        "localities": np.bincount(members, minlength=len(score)),
        "eligible": localities.by_territory(judged["eligible"]).astype(int),
        "state_rank": state_rank,
    }
    territories = pd.DataFrame({name: values[ranked] for name, values in described.items()})
    state_rank = state_rank[ranked]
    territories["rank"] = np.arange(len(ranked)) - np.searchsorted(state_rank, state_rank) + 1
    return ranked, territories


def _checks(columns, judged, located, rules):
    """Failure name → mask of the rows that fail it, in the order of `VERDICTS`."""
    families, population, meters = columns["families"], columns["population"], columns["seat_m"]
    by_households = rules.denominator == HOUSEHOLDS
    applies = rules.floor_applies == ALSO_SELECTION
    seated = columns["has_seat"].astype(bool)
    return {
        "missing_families": np.isnan(families),
        "no_program": families <= 0.0,
        "missing_households": ~(columns["households"] > 0.0) & by_households,
        "missing_units": np.isnan(columns["units"]),
        "ratio": ~np.isnan(judged["ratio"]) & ~judged["above_ratio"],
        "missing_population": np.isnan(population) & applies,
        "population": ~np.isnan(population) & ~judged["above_floor"] & applies,
        "missing_state": columns["state"] == "",
        "missing_territory": columns["territory"] == "",
        "missing_seat": located & ~seated,
        "missing_distance": located & seated & np.isnan(meters),
        "distance": ~np.isnan(meters) & ~judged["near_seat"],
        "families": (families > 0.0) & ~judged["enough_families"],
    }


def _first_failure(checks):
    verdict = np.full(len(checks["ratio"]), "selected", object)
    for name, failed in reversed(list(checks.items())):
        verdict[failed] = name
    return verdict


def _failures(checks, verdict):
    """All failures of each row, separated by semicolons."""
    late = ("dispersion", "quota")
    masks = {**checks, **{name: verdict == name for name in late}}
    # few combinations of failures exist: each is written once
    combination = np.zeros(len(verdict), np.int64)
    for place, failed in enumerate(masks.values()):
        combination |= failed.astype(np.int64) << place
    found, number = np.unique(combination, return_inverse=True)
    texts = [";".join(name for place, name in enumerate(masks) if bits >> place & 1) for bits in found.tolist()]
    return np.array(texts, object)[number.ravel()]


def _spread_of_rows(localities, ranked, filling):
    """Dispersion of the territory of each locality that was passed over for it, NaN for the others."""
    spread = np.full(len(ranked) + 1, np.nan)
    spread[ranked] = filling.dispersion
    return np.where(filling.verdict == "dispersion", spread[localities.territory], np.nan)


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
