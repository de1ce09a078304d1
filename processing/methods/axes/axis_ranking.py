"""The axes of all territories, from the table of production to their rank."""

from dataclasses import dataclass

from .axis_strength import AxisStrength, axis_strength
from .production_period import ProductionPeriod, production_period


@dataclass(frozen=True)
class AxisRanking:
    """Result of `rank_axes`.

    Attributes
    ----------
    strength : AxisStrength
    period : ProductionPeriod
        The production used, and what is odd about its table.
    without_axes : list of str
        Territories in which nothing is produced.
    """

    strength: AxisStrength
    period: ProductionPeriod
    without_axes: list


def rank_axes(rows, territory, localities, year=None, average=1, keep_suspects=False, **choices):
    """Rank the axes of every territory.

    Parameters
    ----------
    rows, year, average, keep_suspects
        As `production_period` takes them.
    territory : mapping of str to str
        Territory of every unit there is, "" for none; rows of other units count nowhere.
    localities, **choices
        As `axis_strength` takes them.

    Returns
    -------
    AxisRanking

    Raises
    ------
    ValueError
        When no row has a unit, a product and a year.
    """
    period = production_period(rows, year, average, keep_suspects, list(territory))
    strength = axis_strength(period.cells, territory, localities, **choices)
    with_axes = set(strength.axes.loc[strength.axes["mass"] > 0.0, "territory"])
    return AxisRanking(strength, period, sorted(set(territory.values()) - with_axes - {""}))
