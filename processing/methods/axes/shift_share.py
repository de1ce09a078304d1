"""Shift-share: how much of a change is everybody's, the product's and the unit's own.

Dunn (1960), *Papers of the Regional Science Association* 6(1), 97-112. With e the production of
unit i in product j in the base year, G the growth of all production, g_j that of the product and
g_ij that of the product in the unit::

    NS = e·G        IM = e·(g_j − G)        RS = e·(g_ij − g_j)        NS + IM + RS = e' − e

RS is computed as ``(e' − e) − e·g_j``, which is the same and is also defined for e = 0: production
that starts from nothing is all the unit's own.

NULL is never 0 and a growth needs both ends, so G and g_j are those of what can be compared: pairs
whose value is unknown in a year, units and products without any row in one of the years, and products
without production in the base year (their growth is infinite) are in no total; their components are
NaN, with the reason. So it is with values out of line with the years around them. A pair without a row, of a unit and a product that do have rows in that year, is 0.
"""

import numpy as np
import pandas as pd

OUTLIER_YEAR = "outlier_year"
REASONS = (
    OUTLIER_YEAR,
    "missing_value",
    "unit_without_base_year",
    "unit_without_year",
    "product_without_base_year",
    "product_without_year",
    "product_without_base",
)


def shift_share(base, final, outlying=None):
    """Components of the change of every unit and product.

    Parameters
    ----------
    base, final : pandas.DataFrame
        Columns ``unit``, ``product``, ``value`` (≥ 0, NaN when unknown) of the two years, one row per pair.
    outlying : pandas.DataFrame, optional
        ``unit`` ("" for all) and ``product`` whose value is not to be trusted in one of the years.

    Returns
    -------
    pandas.DataFrame
        One row per pair, sorted: ``unit``, ``product``, ``base_value``, ``value``, ``change``, ``national``,
        ``mix``, ``regional`` (units of ``value``) and ``reason``, one of `REASONS` or "".
    """
    keys = ["unit", "product"]
    table = (
        base[keys + ["value"]]
        .rename(columns={"value": "base_value"})
        .merge(final[keys + ["value"]], on=keys, how="outer", indicator="years")
    )
    table = table.sort_values(keys, kind="stable", ignore_index=True)
    in_base, in_final = table["years"] != "right_only", table["years"] != "left_only"
    unknown = (in_base & table["base_value"].isna()) | (in_final & table["value"].isna())
    failed = [
        _listed(table, outlying),
        unknown,
        ~table["unit"].isin(base["unit"]),
        ~table["unit"].isin(final["unit"]),
        ~table["product"].isin(base["product"]),
        ~table["product"].isin(final["product"]),
    ]
    comparable = ~np.logical_or.reduce(failed)
    before = table["base_value"].where(in_base, 0.0).where(comparable)
    after = table["value"].where(in_final, 0.0).where(comparable)
    without_base = before.groupby(table["product"]).transform("sum") <= 0.0
    table["reason"] = np.select([*failed, without_base], REASONS, "")
    table["change"] = (after - before).where(comparable)

    before, after = before.where(~without_base), after.where(~without_base)
    product_before, product_after = (values.groupby(table["product"]).transform("sum") for values in (before, after))
    product_growth = product_after / product_before.where(product_before > 0.0) - 1.0
    growth = after.sum() / before.sum() - 1.0 if before.sum() > 0.0 else np.nan
    table["national"] = before * growth
    table["mix"] = before * (product_growth - growth)
    table["regional"] = (after - before) - before * product_growth
    table["base_value"] = table["base_value"].where(in_base | ~comparable, 0.0)
    table["value"] = table["value"].where(in_final | ~comparable, 0.0)
    return table[[*keys, "base_value", "value", "change", "national", "mix", "regional", "reason"]]


def _listed(table, outlying):
    """Whether each pair of `table` is in `outlying`."""
    if outlying is None or outlying.empty:
        return np.zeros(len(table), bool)
    pairs = pd.MultiIndex.from_frame(table[["unit", "product"]])
    whole = table["product"].isin(outlying.loc[outlying["unit"] == "", "product"]).to_numpy()
    return whole | pairs.isin(pd.MultiIndex.from_frame(outlying[["unit", "product"]]))
