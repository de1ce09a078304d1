"""Values of production far from those of the years around them: slips of a source, not harvests.

Each value is compared with the median of up to three recorded years before and three after, at least three
in all. It is suspect when it is at least `BREAK` times that median, or at most a `BREAK`-th of it, **and** the
logarithm of that ratio is unusual for the product: its modified z-score, distance to the median over 1.4826
times the median absolute deviation, passes `UNUSUAL` (Iglewicz and Hoaglin 1993, *How to Detect and Handle
Outliers*, ASQC, p. 11). A crop that always jumps has no suspect years.
"""

import numpy as np
import pandas as pd

BREAK = 4.0
UNUSUAL = 3.5
WEIGHT = 0.01
YEARS_AROUND = 3
LEAST_YEARS = 3
NORMAL = 1.4826
YEAR_TOTAL, UNIT_YEAR = "year_total", "unit_year"


def suspect_values(cells):
    """Totals of a product, and values of a unit, that are out of line with the years around them.

    Parameters
    ----------
    cells : pandas.DataFrame
        ``year``, ``unit``, ``product``, ``value``, as `production_table.production_cells` gives them.

    Returns
    -------
    pandas.DataFrame
        ``reason``, ``product``, ``year``, ``unit``, ``value``, ``usual`` (that median) and ``ratio``, the totals
        first and the most distant first. With `YEAR_TOTAL` it is the total of all units and ``unit`` is "";
        with `UNIT_YEAR` one unit's, which differs by at least `WEIGHT` of the usual total of the product.

    Notes
    -----
    A total is not suspect where fewer than half of its units are, and without what these have too much or
    too little it would be in line: then the units are, and not the year. The units of a suspect total are not
    listed one by one. Nor is a total suspect where the units that can be compared with their own years around
    are in line, all together: then it is units without a row that make the difference. A unit's 0 is not suspect:
    a crop is often not sown.
    """
    totals = cells.groupby(["product", "year"], sort=True)["value"].sum(min_count=1).dropna()
    totals = _compared(totals.rename("value").reset_index(), ["product"])
    values = cells.loc[cells["value"].notna(), ["product", "unit", "year", "value"]]
    values = _compared(values.sort_values(["product", "unit", "year"], kind="stable"), ["product", "unit"])
    values["suspect"] &= values["value"] > 0.0
    key = ["product", "year"]
    values["excess"] = (values["value"] - values["usual"]).where(values["suspect"], 0.0)
    values["comparable"] = values["ratio"] > 0.0
    values["now"] = values["value"].where(values["usual"].notna(), 0.0)
    values["before"] = values["usual"].fillna(0.0)
    sums = ["excess", "comparable", "suspect", "now", "before"]
    totals = totals.merge(
        values.groupby(key, sort=False)[sums].sum().reset_index(),
        on=key,
        how="left",
        suffixes=("", "_units"),
    )
    rest = (totals["value"] - totals["excess"]) / totals["usual"].where(totals["usual"] > 0.0)
    by_units = (2.0 * totals["suspect_units"] < totals["comparable"]) & (rest > 1.0 / BREAK) & (rest < BREAK)
    alike = (totals["now"] > totals["before"] / BREAK) & (totals["now"] < totals["before"] * BREAK)
    totals["suspect"] &= ~by_units & ~alike
    values = values.merge(
        totals[[*key, "usual", "suspect"]], on=key, how="left", suffixes=("", "_total"), validate="many_to_one"
    )
    size = values["usual_total"].fillna(values["value"])
    listed = values["suspect"] & ~values["suspect_total"].eq(True)
    listed &= values["excess"].abs() >= WEIGHT * size
    found = [
        totals[totals["suspect"]].assign(reason=YEAR_TOTAL, unit=""),
        values[listed].assign(reason=UNIT_YEAR),
    ]
    columns = ["reason", "product", "year", "unit", "value", "usual", "ratio"]
    ordered = [
        part.sort_values(["distance", *columns[1:4]], ascending=[False, True, True, True], kind="stable")[columns]
        for part in found
    ]
    return pd.concat(ordered, ignore_index=True)


def _compared(table, keys):
    """The rows with the `usual` value of the years around each, their `ratio`, its `distance` from 1 and `suspect`.

    `table` is sorted by `keys` and year.
    """
    table = table.reset_index(drop=True)
    groups = table.groupby(keys, sort=False)["value"]
    steps = [step for step in range(-YEARS_AROUND, YEARS_AROUND + 1) if step]
    around = np.sort(np.column_stack([groups.shift(step) for step in steps]).astype(float), axis=1)
    known = np.isfinite(around).sum(axis=1)
    each, middle = np.arange(len(table)), np.maximum(known - 1, 0)
    usual = 0.5 * (around[each, middle // 2] + around[each, (middle + 1) // 2])
    table["usual"] = np.where(known >= LEAST_YEARS, usual, np.nan)
    table["ratio"] = table["value"] / table["usual"].where(table["usual"] > 0.0)
    # a total of 0 among years with production is as far as can be
    step = np.log(table["ratio"].where(~(table["ratio"] <= 0.0), 1e-300))
    table["distance"] = step.abs()
    by_product = step.groupby(table["product"])
    apart = (step - by_product.transform("median")).abs()
    spread = NORMAL * apart.groupby(table["product"]).transform("median")
    table["suspect"] = (table["distance"] >= np.log(BREAK)) & (apart > UNUSUAL * spread)
    return table
