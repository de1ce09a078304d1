"""How firm a selection is when thresholds and quotas are a little different.

Latin hypercube sampling (McKay, Beckman and Conover 1979, *Technometrics* 21(2), 239-245): each
threshold takes every part of its range once, in an order of its own. The share of the variations
in which a locality is selected says how much depends on a number that somebody chose.
"""

from dataclasses import asdict, dataclass

import numpy as np

from ..parallel.one_process import run_here
from .dispersion import Dispersions
from .four_criteria import selected_localities
from .program_localities import ProgramLocalities, program_localities
from .program_rules import Rules

THRESHOLDS = ("ratio", "population_floor", "radius", "families_floor")
QUOTAS = ("state_quota", "territory_quota")
FIRM, BORDERLINE, OUT = "firm", "borderline", "out"
FIRM_SHARE, OUT_SHARE = 0.9, 0.1


@dataclass(frozen=True)
class Sensitivity:
    """Result of `selection_sensitivity` for `n` localities and `runs` variations.

    Attributes
    ----------
    selected_share : ndarray, shape (n,)
        Share of the variations in which the locality is selected.
    status : ndarray of str, shape (n,)
        ``firm`` from 0.9, ``out`` up to 0.1, ``borderline`` between.
    base : ndarray of bool, shape (n,)
        Selected with the thresholds and quotas as given.
    factors : ndarray, shape (runs, 6)
        What each threshold and the quotas of states and of territories were multiplied by.
    counts, families : ndarray, shape (runs,)
        Localities selected, and their families.
    """

    selected_share: np.ndarray
    status: np.ndarray
    base: np.ndarray
    factors: np.ndarray
    counts: np.ndarray
    families: np.ndarray


def latin_hypercube(runs, columns, seed):
    """Points of the unit cube, one in each of `runs` slices of every column.

    Only the plain uniform numbers of the generator are used, which are the same in every
    version of NumPy.

    Returns
    -------
    ndarray, shape (runs, columns)
    """
    draw = np.random.Generator(np.random.PCG64(seed))
    slices = draw.random((runs, columns)).argsort(axis=0, kind="stable")
    return (slices + draw.random((runs, columns))) / runs


def selection_sensitivity(
    table,
    points,
    rules,
    state_quota,
    territory_quota,
    decisions,
    variation,
    runs,
    seed,
    run=run_here,
    progress=None,
):
    """Repeat the selection with other thresholds and quotas.

    Parameters
    ----------
    table, points, rules, state_quota, territory_quota, decisions
        As `four_criteria` takes them. Distances to the seats are measured once.
    variation : float
        Each threshold and all quotas of a level go from 1 − `variation` to 1 + `variation` times
        what they are, above 0 and below 1.
    runs : int
    seed : int
    run : callable
        `run_here` or a `DaskCluster`, which cannot measure the dispersion that `rules` may limit: `points`
        does not travel.
    progress : callable, optional
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    Sensitivity
    """
    localities = program_localities(table, points)
    case = {
        "localities": vars(localities),
        "dispersions": None if rules.dispersion_max is None else Dispersions(points),
        "rules": asdict(rules),
        "quotas": (state_quota, territory_quota),
        "decisions": decisions,
    }
    factors = 1.0 + variation * (2.0 * latin_hypercube(runs, len(THRESHOLDS) + len(QUOTAS), seed) - 1.0)
    families = np.nan_to_num(localities.columns["families"])
    times, counts, attended = np.zeros(len(localities)), [], []

    def poll():
        if progress:
            progress(len(counts) / runs)

    for taken in run(one_variation, case, list(factors), poll):
        times += taken
        counts.append(taken.sum())
        attended.append(families[taken].sum())
    share = times / runs
    status = np.select([share >= FIRM_SHARE, share <= OUT_SHARE], [FIRM, OUT], BORDERLINE)
    base = one_variation(case, np.ones(factors.shape[1]))
    return Sensitivity(share, status, base, factors, np.array(counts), np.array(attended))


def one_variation(case, factor):
    """Who is selected when thresholds and quotas are multiplied by `factor`.

    Parameters
    ----------
    case : dict
        What all variations share, without anything of the plugin.
    factor : ndarray, shape (6,)

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    varied = {name: case["rules"][name] * by for name, by in zip(THRESHOLDS, factor)}
    rules = Rules(**{**case["rules"], **varied})
    quotas = [
        {code: quota * by for code, quota in level.items()}
        for level, by in zip(case["quotas"], factor[len(THRESHOLDS) :])
    ]
    localities = ProgramLocalities(**case["localities"])
    return selected_localities(localities, case["dispersions"], rules, *quotas, case["decisions"])
