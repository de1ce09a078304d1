"""One period of a table of production, and all that is odd about the table it comes from."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .production_outliers import suspect_values
from .production_table import near_duplicates, odd_codes, period_values, production_cells


@dataclass(frozen=True)
class ProductionPeriod:
    """Result of `production_period`.

    Attributes
    ----------
    cells, outlying : pandas.DataFrame
        Values of the period, and what of it is not to be trusted, as `period_values` gives them.
    history : pandas.DataFrame
        Values of every year, as `production_cells` gives them.
    year : float
        The last year of the period.
    average : int
        Years asked for.
    left_out : ndarray of int
        Rows without unit, product or year.
    unknown : pandas.Series of int
        Rows by unit, of the units that are not among the known ones.
    repeated : int
        Rows added to another of the same unit, product and year.
    near_duplicates : list of list of str
        Products that look like one spelled in several ways.
    odd_codes : list of (str, str)
        As `production_table.odd_codes` gives them; none where the units are known.
    absent : list of str
        Units of the table without any row in the period.
    suspects : pandas.DataFrame
        As `suspect_values` gives it.
    """

    cells: pd.DataFrame
    outlying: pd.DataFrame
    history: pd.DataFrame
    year: float
    average: int
    left_out: np.ndarray
    unknown: pd.Series
    repeated: int
    near_duplicates: list
    odd_codes: list
    absent: list
    suspects: pd.DataFrame

    def years_without_rows(self, last):
        """How many of the years that stand for the year `last` have no row in the table; 0 where it stands alone."""
        years = np.unique(self.history["year"])
        found = (years > last - self.average) & (years <= last)
        return self.average - int(found.sum()) if self.average > 1 else 0


def production_period(rows, year=None, average=1, keep_suspects=False, known=None):
    """Values of the period that ends with a year.

    Parameters
    ----------
    rows : pandas.DataFrame
        Columns ``unit``, ``product`` (text, "" when missing), ``year`` and ``value`` (float, NaN when
        missing; one same year everywhere where there is none).
    year : float, optional
        The latest by default.
    average : int
        Years whose mean stands for the year, which is the last of them.
    keep_suspects : bool
        Whether suspect values count in means.
    known : sequence of str, optional
        Codes of the units; rows of others count nowhere.

    Returns
    -------
    ProductionPeriod

    Raises
    ------
    ValueError
        When no row has a unit, a product and a year.
    """
    given = rows["unit"] != ""
    strange = given & ~rows["unit"].isin(rows["unit"] if known is None else known)
    unknown, rows = rows.loc[strange, "unit"].value_counts().sort_index(), rows[~strange]
    history, left_out = production_cells(rows)
    if history.empty:
        raise ValueError("no row has a unit, a product and a year")
    year = history["year"].max() if year is None else year
    suspects = suspect_values(history)
    cells, outlying = period_values(history, year, average, suspects, keep_suspects)
    units = history["unit"].unique()
    return ProductionPeriod(
        cells=cells,
        outlying=outlying,
        history=history,
        year=year,
        average=average,
        left_out=rows.index[left_out].to_numpy(),
        unknown=unknown,
        repeated=len(rows) - len(left_out) - len(history),
        near_duplicates=near_duplicates(history["product"]),
        odd_codes=odd_codes(units) if known is None else [],
        absent=sorted(set(units) - set(cells["unit"])),
        suspects=suspects,
    )
