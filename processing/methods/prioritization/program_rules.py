"""Thresholds and readings of Programa Territorios Productivos' four criteria.

Defaults are the literal reading of *Nota de Aprendizaje 1* (2015); each option names an
ambiguity of its text.
"""

from dataclasses import dataclass

HOUSEHOLDS, FAMILIES = 0, 1
RANKING_ONLY, ALSO_SELECTION = 0, 1
COVER, NO_EXCEED = 0, 1
COUNT_FAMILIES, COUNT_LOCALITIES = 0, 1


@dataclass(frozen=True)
class Rules:
    """Thresholds and readings of the four criteria; the defaults are the program's own.

    Attributes
    ----------
    ratio : float
        Units under 20 ha per household (or family) that must be exceeded.
    denominator : int
        `HOUSEHOLDS` or `FAMILIES`.
    population_floor : float
        Inhabitants that must be exceeded.
    floor_applies : int
        `RANKING_ONLY` (literal reading) or `ALSO_SELECTION`.
    radius : float
        Meters (or the units of a distance field) from the seat that must not be reached.
    families_floor : float
        Families that must be exceeded.
    quota_unit : int
        `COUNT_FAMILIES` or `COUNT_LOCALITIES`.
    quota_rule : int
        `COVER`: the locality that crosses the quota is taken, then stop.
        `NO_EXCEED`: one that would exceed it is passed over and the next is tried.
    dispersion_metric : str
        A key of `dispersion.METRICS`.
    dispersion_max : float or None
        Meters; None leaves dispersion out.
    """

    ratio: float = 0.24
    denominator: int = HOUSEHOLDS
    population_floor: float = 400.0
    floor_applies: int = RANKING_ONLY
    radius: float = 10_000.0
    families_floor: float = 35.0
    quota_unit: int = COUNT_FAMILIES
    quota_rule: int = COVER
    dispersion_metric: str = "mean_tree_edge"
    dispersion_max: float = None
