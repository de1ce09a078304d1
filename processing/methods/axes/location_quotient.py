"""Location quotients: how much more of its production a unit has in a product than all units together.

Isard (1960), *Methods of Regional Analysis*, chapter 7: ``LQ_ij = (x_ij / x_i) / (x_j / x)``.
A quotient explodes in tiny places, so it is given beside the share of the unit and the mass
it rests on, and flagged below a minimum mass.
"""

import numpy as np

MISSING_VALUE, NO_PRODUCTION = "missing_value", "no_production"
PRODUCT_WITHOUT_PRODUCTION = "product_without_production"


def location_quotients(cells, min_mass=0.0):
    """Quotient of every unit and product of one period.

    Parameters
    ----------
    cells : pandas.DataFrame
        One row per ``unit`` and ``product`` with its ``value`` x_ij ≥ 0, NaN when unknown.
        A pair without a row has no production.
    min_mass : float
        Least production for a quotient to be trusted, in units of ``value``. Cells below it
        stay in the table and in the totals x_i, x_j and x: they are flagged, not dropped.

    Returns
    -------
    pandas.DataFrame
        The rows of `cells` with ``mass`` (x_i), ``share`` (x_ij / x_i), ``reference`` (x_j / x),
        ``lq``, ``below_min_mass`` and ``reason`` (why there is no quotient, "" when there is).
    """
    table = cells.copy()
    unit_total = table.groupby("unit")["value"].transform("sum")
    product_total = table.groupby("product")["value"].transform("sum")
    total = table["value"].sum()
    table["mass"] = unit_total
    table["share"] = table["value"] / unit_total.where(unit_total > 0.0)
    table["reference"] = product_total / total if total > 0.0 else np.nan
    table["lq"] = table["share"] / table["reference"].where(product_total > 0.0)
    table["below_min_mass"] = (table["value"] < min_mass).to_numpy()
    table["reason"] = np.select(
        [table["value"].isna(), unit_total <= 0.0, product_total <= 0.0],
        [MISSING_VALUE, NO_PRODUCTION, PRODUCT_WITHOUT_PRODUCTION],
        "",
    )
    return table
