"""All that is asked of one table of production: quotients, diversity, relatedness, complexity and changes."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .diversity import diversity
from .economic_complexity import economic_complexity
from .location_quotient import location_quotients
from .product_space import densities, opportunities, proximities, proximity_table, specialized
from .production_period import ProductionPeriod, production_period
from .production_table import period_values
from .shift_share import OUTLIER_YEAR, shift_share

NOT_SPECIALIZED = "not_specialized"


@dataclass(frozen=True)
class Specialization:
    """Result of `specialization`.

    Attributes
    ----------
    cells : pandas.DataFrame
        Quotients of the described period, as `location_quotients` gives them, with ``years``, ``outlier``,
        ``density`` and ``pci``.
    units : pandas.DataFrame
        As `diversity` gives it, with ``eci`` and ``eci_reason``, `NOT_SPECIALIZED` or that of `complexity`.
    proximity, opportunities : pandas.DataFrame
        As `product_space` gives them; the second with ``pci``.
    complexity : Complexity
    shift : pandas.DataFrame or None
        As `shift_share` gives it; None without a base year.
    absent_base : list of str
        Units of the table without any row in the period of the base year.
    period : ProductionPeriod
        What is described, and what is odd about the table.
    """

    cells: pd.DataFrame
    units: pd.DataFrame
    proximity: pd.DataFrame
    opportunities: pd.DataFrame
    complexity: object
    shift: pd.DataFrame
    absent_base: list
    period: ProductionPeriod


def specialization(rows, min_mass=0.0, year=None, base_year=None, average=1, keep_suspects=False, known=None):
    """Describe the production of all units.

    Parameters
    ----------
    rows, year, average, keep_suspects, known
        As `production_period` takes them.
    min_mass : float
        In units of ``value``; see `location_quotients`.
    base_year : float, optional
        The year from which changes are explained, a mean of as many years.

    Returns
    -------
    Specialization

    Raises
    ------
    ValueError
        When no row has a unit, a product and a year.
    """
    period = production_period(rows, year, average, keep_suspects, known)
    quotients = location_quotients(period.cells, min_mass)
    quotients.loc[quotients["value"].isna() & quotients["outlier"], "reason"] = OUTLIER_YEAR
    present = specialized(quotients)
    proximity, complexity = proximities(present), economic_complexity(present.to_numpy())
    density = densities(present, proximity)
    unit, product = present.index.get_indexer(quotients["unit"]), present.columns.get_indexer(quotients["product"])
    near = opportunities(present, density, quotients)
    reason = np.where(present.any(axis=1), complexity.reason, NOT_SPECIALIZED)
    shift, absent_base = None, []
    if base_year is not None:
        base, outlying = period_values(period.history, base_year, average, period.suspects, keep_suspects)
        shift = shift_share(base, period.cells, pd.concat([period.outlying, outlying]))
        absent_base = sorted(set(period.history["unit"]) - set(base["unit"]))
    return Specialization(
        cells=quotients.assign(density=density[unit, product], pci=complexity.products[product]),
        units=diversity(quotients, min_mass).assign(eci=complexity.units, eci_reason=reason),
        proximity=proximity_table(present, proximity),
        opportunities=near.assign(pci=complexity.products[present.columns.get_indexer(near["product"])]),
        complexity=complexity,
        shift=shift,
        absent_base=absent_base,
        period=period,
    )
