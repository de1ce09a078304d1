"""What each unit is specialized in, how varied its production is, and why it changed.

Joins location quotients, diversity and shift-share, each in the module of its name, on one
table of production.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .diversity import diversity
from .location_quotient import location_quotients
from .production_table import near_duplicates, production_cells, suspect_totals
from .shift_share import shift_share


@dataclass(frozen=True)
class Specialization:
    """Result of `specialization`.

    Attributes
    ----------
    cells : pandas.DataFrame
        Quotients of the described year, as `location_quotients` gives them.
    units : pandas.DataFrame
        As `diversity` gives it.
    shift : pandas.DataFrame or None
        As `shift_share` gives it; None without a base year.
    year : float
        The year described.
    left_out : ndarray of int
        Rows without unit, product or year.
    repeated : int
        Rows added to another of the same unit, product and year.
    near_duplicates : list of list of str
        Products that look like one spelled in several ways.
    absent, absent_base : list of str
        Units of the table without any row in the described year and in the base year.
    suspects : pandas.DataFrame
        As `suspect_totals` gives it.
    """

    cells: pd.DataFrame
    units: pd.DataFrame
    shift: pd.DataFrame
    year: float
    left_out: np.ndarray
    repeated: int
    near_duplicates: list
    absent: list
    absent_base: list
    suspects: pd.DataFrame


def specialization(rows, min_mass=0.0, year=None, base_year=None):
    """Describe the production of all units.

    Parameters
    ----------
    rows : pandas.DataFrame
        Columns ``unit``, ``product`` (text, "" when missing), ``year`` and ``value`` (float, NaN when
        missing; one same year everywhere where there is none).
    min_mass : float
        In units of ``value``; see `location_quotients`.
    year : float, optional
        The year to describe; the latest by default.
    base_year : float, optional
        The year from which changes are explained.

    Returns
    -------
    Specialization

    Raises
    ------
    ValueError
        When no row has a unit, a product and a year.
    """
    cells, left_out = production_cells(rows)
    if cells.empty:
        raise ValueError("no row has a unit, a product and a year")
    year = cells["year"].max() if year is None else year
    units = set(cells["unit"])
    described = cells[cells["year"] == year].drop(columns="year").reset_index(drop=True)
    base = cells[cells["year"] == base_year]
    quotients = location_quotients(described, min_mass)
    return Specialization(
        cells=quotients,
        units=diversity(quotients, min_mass),
        shift=None if base_year is None else shift_share(base, described),
        year=year,
        left_out=left_out,
        repeated=len(rows) - len(left_out) - len(cells),
        near_duplicates=near_duplicates(cells["product"]),
        absent=sorted(units - set(described["unit"])),
        absent_base=[] if base_year is None else sorted(units - set(base["unit"])),
        suspects=suspect_totals(cells),
    )
