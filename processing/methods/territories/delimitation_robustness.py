"""How firm a delimitation is: the same method on resampled flows and with other parameters.

Flows are drawn anew as if the count were taken again (the bootstrap of Efron 1979, *Annals of
Statistics* 7(1), 1-26). Of a full count of N people, a multinomial draw of N with the observed
shares. Of a sample of a share s, each flow f is a Poisson draw with mean s·f, divided by s: the
people asked, brought back to the whole. Hennig (2007, *Computational Statistics & Data
Analysis* 52, 258-271) judges clusters in this way; here the unit is judged.

Definition used here. In each run the territories are matched one to one with those of the base,
so that as many of the base's residents as possible are in matched ones. A unit *stayed* when it
is in the territory matched with its own. Stability is the share of runs in which it stayed. A
territory absorbed by another has no match, so its units went to the other; a part that split off
has none either, so its units are *apart*.

Each run has a stream of random numbers of its own, which depends on the seed and on the number
of the run only: the same samples serve all parameters, and results do not depend on where runs
take place.
"""

from dataclasses import dataclass
from itertools import product

import numpy as np

from ..parallel.one_process import run_here
from .commuting_zones import commuting_zones
from .contiguity import repair_contiguity
from .delimitation import UNASSIGNED, Delimitation
from .delimitation_comparison import match_territories
from .flow_matrix import FlowMatrix
from .planner_decisions import Decision, apply_decisions
from .travel_to_work_areas import travel_to_work_areas

METHODS = {
    "traveltowork": lambda flows, periods, **options: travel_to_work_areas(flows, **options),
    "commutingzones": lambda flows, periods, **options: commuting_zones(flows, periods=periods, **options)[0],
}
FULL_COUNT = 1.0
FIRM, BORDERLINE, UNSTABLE, NO_TERRITORY = "firm", "borderline", "unstable", "unassigned"
# least stability of a unit that is firm, and of one that is borderline
FIRM_SHARE, BORDERLINE_SHARE = 0.9, 0.5
# what became of a unit besides a territory of the base
APART = -2


@dataclass(frozen=True)
class Robustness:
    """Stability of the `n` units of a delimitation.

    Attributes
    ----------
    base : Delimitation
        With the flows and parameters as given.
    stability : ndarray, shape (n,)
        Share of runs in which the unit stayed; NaN where the base gives it no territory.
    status : ndarray of str, shape (n,)
        ``firm`` from 0.9, ``borderline`` from 0.5, ``unstable`` below, ``unassigned``.
    alternative : ndarray of int, shape (n,)
        Other territory of the base where the unit was most often (the first of equal ones); -1 for none.
    alternative_share, apart_share, unassigned_share : ndarray, shape (n,)
        Share of runs in that one, apart, and without territory.
    counts : ndarray of int, shape (runs,)
        Territories of each run.
    problems : list of (int, str)
        Decisions that the base could not carry out, as `apply_decisions` gives them.
    """

    base: Delimitation
    stability: np.ndarray
    status: np.ndarray
    alternative: np.ndarray
    alternative_share: np.ndarray
    apart_share: np.ndarray
    unassigned_share: np.ndarray
    counts: np.ndarray
    problems: list

    @property
    def mean_stability(self):
        """Mean over the units with a territory in the base; NaN where none has."""
        known = self.stability[~np.isnan(self.stability)]
        return float(known.mean()) if len(known) else np.nan


def delimitation_robustness(
    flows,
    method,
    settings,
    grid=None,
    runs=100,
    sampling=FULL_COUNT,
    seed=0,
    adjacency=None,
    repair=False,
    decisions=(),
    periods=None,
    run=run_here,
    progress=None,
):
    """Repeat a delimitation on resampled flows, with every combination of parameters.

    Parameters
    ----------
    flows : FlowMatrix
        Of `n` units.
    method : str
        ``traveltowork`` or ``commutingzones``.
    settings : dict
        Parameters of the base, by the names the method takes.
    grid : list of dict, optional
        Parameters of the runs, as `parameter_grid` gives them; by default those of the base.
    runs : int
        Samples; each is used with all parameters.
    sampling : float
        Share of the people that the flows come from, above 0; 1 for a full count.
    seed : int
    adjacency : scipy.sparse.csr_matrix of bool, shape (n, n), optional
    repair : bool
        Whether adjacency mends the territories afterwards instead of constraining their growth.
    decisions : sequence of Decision
    periods : sequence of FlowMatrix, optional
        Periods of which `flows` are the mean; each is drawn anew.
    run : callable
        `run_here`, `WorkerProcesses` or a `DaskCluster`.
    progress : callable, optional
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    Robustness
    """
    case = {
        "codes": flows.codes,
        "periods": [period.amounts for period in periods or [flows]],
        "method": method,
        "adjacency": adjacency,
        "repair": repair,
        "decisions": [(decision.kind, decision.unit, decision.other) for decision in decisions],
        "sampling": sampling,
        "seed": seed,
    }
    base, problems = _delimit(case, flows, periods or [flows], settings)
    case["base"], case["residents"] = base.territory, flows.residents
    tasks = [(number, chosen) for number in range(runs) for chosen in grid or [settings]]
    kinds = base.count - APART
    tally = np.zeros((len(flows), kinds), np.int32)
    counts = []

    def poll():
        if progress:
            progress(len(counts) / len(tasks))

    unit = np.arange(len(flows))
    for outcome, count in run(one_run, case, tasks, poll):
        tally[unit, outcome - APART] += 1
        counts.append(count)
    return _summary(base, tally, np.array(counts), problems)


def parameter_grid(text, settings):
    """Every combination of the values of a text like ``min_size=1000,2000; cut=0.97,0.98``.

    Parameters
    ----------
    text : str
        Names are those of `settings`, in any case; parameters that it does not name keep theirs.
    settings : dict of str to float

    Returns
    -------
    list of dict

    Raises
    ------
    ValueError
        With the part that cannot be read: no known name, a name twice, or a value that is no number.
    """
    values = {name: [value] for name, value in settings.items()}
    named = set()
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, _, given = part.partition("=")
        name = name.strip().casefold()
        if name not in settings or name in named:
            raise ValueError(part)
        named.add(name)
        try:
            values[name] = [float(value) for value in given.split(",")]
        except ValueError as wrong:
            raise ValueError(part) from wrong
    return [dict(zip(values, combination)) for combination in product(*values.values())]


def one_run(case, task):
    """One delimitation of resampled flows, compared with the base.

    Parameters
    ----------
    case : dict
        As `delimitation_robustness` makes it.
    task : tuple
        Number of the sample, and the parameters.

    Returns
    -------
    outcome : ndarray of int, shape (n,)
        Territory of the base that each unit was in; -1 for none, -2 apart.
    count : int
        Territories.
    """
    number, settings = task
    stream = np.random.SeedSequence(case["seed"], spawn_key=(number,))
    generator = np.random.Generator(np.random.PCG64(stream))
    drawn = [resampled(FlowMatrix(case["codes"], amounts), case["sampling"], generator) for amounts in case["periods"]]
    mean = drawn[0].with_amounts(sum(period.amounts for period in drawn) / len(drawn))
    found, _ = _delimit(case, mean, drawn, settings)
    match = match_territories(case["base"], found.territory, case["residents"])
    of_base = np.full(found.count + 1, APART)
    of_base[-1] = UNASSIGNED
    matched = np.flatnonzero(match >= 0)
    of_base[match[matched]] = matched
    return of_base[found.territory], found.count


def resampled(flows, sampling, generator):
    """The flows as another count would have found them.

    Parameters
    ----------
    flows : FlowMatrix
    sampling : float
        1 draws as many people as there are, by the observed shares; less draws each flow apart.
    generator : numpy.random.Generator

    Returns
    -------
    FlowMatrix
    """
    amounts = flows.amounts.copy()
    amounts.sort_indices()
    if sampling == FULL_COUNT:
        drawn = generator.multinomial(int(round(flows.total)), amounts.data / amounts.data.sum())
    else:
        drawn = generator.poisson(amounts.data * sampling) / sampling
    amounts.data = drawn.astype(float)
    amounts.eliminate_zeros()
    return flows.with_amounts(amounts)


def _delimit(case, flows, periods, settings):
    """The delimitation of one run, repair and decisions included, and the decisions that cannot be carried out."""
    adjacency, repair = case["adjacency"], case["repair"]
    found = METHODS[case["method"]](flows, periods, **settings, adjacency=None if repair else adjacency)
    if repair:
        found = repair_contiguity(flows, found, adjacency)
    decisions = [Decision(*decision) for decision in case["decisions"]]
    found, _, problems = apply_decisions(flows, found, decisions, adjacency)
    return found, problems


def _summary(base, tally, counts, problems):
    """Shares of the runs, from how often each unit was where."""
    runs, unit, own = len(counts), np.arange(len(tally)), base.territory
    inside = own >= 0
    share = tally / runs
    stability = np.where(inside, share[unit, own - APART], np.nan)
    others = tally[:, -APART:].copy()
    others[unit[inside], own[inside]] = 0
    # a last column, for a base without any territory
    others = np.pad(others, ((0, 0), (0, 1)))
    best = others.argmax(axis=1)
    most = others[unit, best]
    status = np.select([~inside, stability >= FIRM_SHARE, stability >= BORDERLINE_SHARE],
                       [NO_TERRITORY, FIRM, BORDERLINE], UNSTABLE)  # fmt: skip
    return Robustness(
        base,
        stability,
        status,
        np.where(most > 0, best, UNASSIGNED),
        most / runs,
        share[:, 0],
        share[:, UNASSIGNED - APART],
        counts,
        problems,
    )
