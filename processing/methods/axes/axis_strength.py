"""Strength of the productive axes of each territory: mass × specialization × localities × families.

An axis is a product in a territory. Its four components are

- mass: production of the territory in the product, in the unit of the values;
- specialization: location quotient of the territory, ``(x_tj / x_t) / (x_j / x)`` (Isard 1960, *Methods of
  Regional Analysis*, chapter 7), with x of all units;
- localities that take part in the chain, and families that live in them.

Each is divided by the largest of the ranked axes of its territory, which gives parts from 0 to 1, and::

    strength = (mass part × quotient part × localities part × families part) ^ (1/4)

the geometric mean: the order of the axes is that of the plain product, in whatever units each component is, and
an axis that is half of the strongest in everything has 0.5. Strengths compare the axes of one territory and not
those of two. The rule is the program's own (Nota de Aprendizaje 1, Programa Territorios Productivos, 2015,
asks for investments ordered around priority axes); the components stay beside it.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .production_table import folded

MISSING_VALUE, NO_PRODUCTION, BELOW_MIN_MASS = "missing_value", "no_production", "below_min_mass"
NO_LOCALITIES, MISSING_FAMILIES = "no_localities", "missing_families"
COMPONENTS = ("mass", "lq", "localities", "families")
KEYS = ["territory", "product"]


@dataclass(frozen=True)
class AxisStrength:
    """Result of `axis_strength`.

    Attributes
    ----------
    axes : pandas.DataFrame
        One row per territory and product, the strongest first: ``territory``, ``product``, ``rank``, ``strength``,
        ``mass``, ``share`` (of the territory's production), ``reference`` (share in all units), ``lq``,
        ``localities``, ``families``, ``mass_part``, ``lq_part``, ``localities_part``, ``families_part``, ``units``
        (that produce it), ``missing`` (units without a value), ``families_unknown`` (localities without that
        number), ``outlier`` and ``reason``, "" where it is ranked.
    spellings : dict of str to str
        Products of the chains to those of the production of which they are another spelling.
    strange : list of str
        Products of the chains that nobody produces.
    """

    axes: pd.DataFrame
    spellings: dict
    strange: list


def axis_strength(cells, territory, localities, chains=None, min_mass=0.0, min_share=0.0):
    """Rank the axes of every territory.

    Parameters
    ----------
    cells : pandas.DataFrame
        ``unit``, ``product``, ``value`` (NaN when unknown) and ``outlier``, as `production_table.period_values`
        gives them. A pair without a row has no production.
    territory : mapping of str to str
        Territory of each unit; "" or absent: of none. Such units count in the production of all.
    localities : pandas.DataFrame
        ``locality``, ``unit``, ``families`` (NaN when unknown).
    chains : pandas.DataFrame, optional
        ``locality``, ``product``, ``families`` (NaN: all of the locality): who takes part in what. By default
        all localities of a unit take part in all that it produces.
    min_mass : float
        Production below which an axis is not ranked, in the unit of the values.
    min_share : float
        Without `chains`: share of its unit's production from which a product counts for its localities.

    Returns
    -------
    AxisStrength
    """
    cells = cells.assign(territory=[territory.get(unit, "") for unit in cells["unit"]])
    localities = localities.assign(territory=[territory.get(unit, "") for unit in localities["unit"]])
    spellings, strange = {}, []
    if chains is None:
        members = _members_by_unit(cells, localities, min_share)
    else:
        chains, spellings, strange = _as_produced(chains, cells["product"])
        members = _members_by_chain(chains, localities)
    table = _masses(cells).merge(_reached(members), on=KEYS, how="outer")
    produced = table["territory"].isin(cells["territory"])
    absent = table["units"].isna()
    table.loc[absent & produced, "mass"] = 0.0
    counts = ["units", "missing", "localities", "families_unknown"]
    table[counts] = table[counts].fillna(0).astype(int)
    table["outlier"] = table["outlier"].eq(True)
    table = _quotients(table, cells)
    table["reason"] = np.select(
        [
            table["mass"].isna(),
            table["mass"] <= 0.0,
            table["mass"] < min_mass,
            table["localities"] == 0,
            table["families"].isna(),
        ],
        [MISSING_VALUE, NO_PRODUCTION, BELOW_MIN_MASS, NO_LOCALITIES, MISSING_FAMILIES],
        "",
    )
    return AxisStrength(_ranked(table), spellings, strange)


def _masses(cells):
    """Production of every territory and product."""
    inside = cells[cells["territory"] != ""]
    grouped = inside.assign(produces=inside["value"] > 0.0, unknown=inside["value"].isna()).groupby(KEYS, sort=True)
    table = grouped.agg(units=("produces", "sum"), missing=("unknown", "sum"), outlier=("outlier", "any"))
    table["mass"] = grouped["value"].sum(min_count=1)
    return table.reset_index()


def _quotients(table, cells):
    """The table with share, reference and quotient."""
    total = cells.loc[cells["territory"] != ""].groupby("territory")["value"].sum()
    product, all_units = cells.groupby("product")["value"].sum(), cells["value"].sum()
    own = table["territory"].map(total)
    reference = table["product"].map(product) / (all_units if all_units > 0.0 else np.nan)
    share = table["mass"] / own.where(own > 0.0)
    return table.assign(share=share, reference=reference, lq=share / reference.where(reference > 0.0))


def _members_by_unit(cells, localities, min_share):
    """Localities of each product, where all of a unit take part in what it produces."""
    total = cells.groupby("unit")["value"].transform("sum")
    counts = (cells["value"] > 0.0) & (cells["value"] >= min_share * total)
    return localities.merge(cells.loc[counts, ["unit", "product"]], on="unit")


def _members_by_chain(chains, localities):
    """Localities of each product, once each, where a table says who takes part."""
    chains = chains.groupby(["locality", "product"], sort=True)["families"].sum(min_count=1).reset_index()
    members = chains.merge(localities, on="locality", suffixes=("", "_all"))
    return members.assign(families=members["families"].fillna(members["families_all"]))


def _reached(members):
    """Localities and families of every territory and product."""
    inside = members[members["territory"] != ""]
    grouped = inside.assign(unknown=inside["families"].isna()).groupby(KEYS, sort=True)
    table = grouped.agg(localities=("locality", "nunique"), families_unknown=("unknown", "sum"))
    table["families"] = grouped["families"].sum(min_count=1)
    return table.reset_index()


def _as_produced(chains, products):
    """The chains with products spelled as the production does, and those it does not have."""
    known, by_letters = set(products), {}
    for name in sorted(known):
        by_letters.setdefault(folded(name), []).append(name)
    spellings, strange = {}, []
    for name in sorted(set(chains["product"]) - known):
        candidates = by_letters.get(folded(name), ())
        # two spellings in the production would be a guess
        if len(candidates) == 1:
            spellings[name] = candidates[0]
        else:
            strange.append(name)
    return chains.assign(product=chains["product"].replace(spellings)), spellings, strange


def _ranked(table):
    """The table with the parts, the strength and the rank of the axes that have no reason."""
    able = table["reason"] == ""
    parts = []
    for name in COMPONENTS:
        value = table[name].where(able)
        largest = value.groupby(table["territory"]).transform("max")
        # where nobody has any, all have the same: nothing
        table[f"{name}_part"] = (value / largest.where(largest > 0.0, 1.0)).astype(float)
        parts.append(table[f"{name}_part"])
    table["strength"] = np.prod(parts, axis=0) ** (1.0 / len(parts))
    table["rank"] = table.groupby("territory")["strength"].rank(method="min", ascending=False)
    order = ["territory", "rank", "mass", "product"]
    table = table.sort_values(order, ascending=[True, True, False, True], kind="stable", ignore_index=True)
    return table[
        [*KEYS, "rank", "strength", "mass", "share", "reference", "lq", "localities", "families"]
        + [f"{name}_part" for name in COMPONENTS]
        + ["units", "missing", "families_unknown", "outlier", "reason"]
    ]
