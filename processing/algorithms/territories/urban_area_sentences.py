"""What is said of functional urban areas: why each unit is in or out, and what became of each center."""

import numpy as np

from ...layers.local_numbers import percent
from ...layers.messages import first_of, warn
from ...translation import tr


def urban_area_rules(found, names, share, core_share, population):
    """Why each unit is in its area, with ``{}`` for the name of the area, or in none.

    Parameters
    ----------
    found : FunctionalUrbanAreas
    names : sequence of str
        Of the centers.
    share : float
        Threshold of residents who go to the core, of 1.
    core_share : float
        Share of its population in centers that makes a unit a core, of 1.
    population : ndarray, shape (n,)
        Of the units, NaN where unknown.

    Returns
    -------
    list of str
    """
    from ...methods.territories.functional_urban_areas import EXCLAVE

    core = tr("Core of {0}: more than {1} of its population lives in urban centers.")
    only_center = tr("Core of {}: an urban center lies in it; its population is not known.")
    hinterland = tr("Hinterland of {0}: {1} of its residents go to the core.")
    enclave = tr("Surrounded by {0}; {1} of its residents go to the core.")
    empty = tr("Surrounded by {}; nobody in the flows lives in it.")
    incoming = tr("Hinterland of {0}: enough of those who come to it live in the core; {1} of its residents go there.")
    below = tr("No area: {1} of its residents go to the core of {0}, more than to any other, and {2} are needed.")
    exclave = tr("No area: {1} of its residents go to the core of {0}, from which it is detached.")
    none = tr("No area: none of its residents go to any core.")
    rules = []
    for row, territory in enumerate(found.delimitation.territory):
        own = found.share[row]
        if territory < 0:
            sentence = exclave if found.delimitation.reason[row] == EXCLAVE else below if own > 0.0 else none
            rules.append(sentence.format(names[found.at[row]], percent(own, 1), percent(share, 1)))
        elif found.core[row]:
            rules.append(only_center if np.isnan(population[row]) else core.format("{}", percent(core_share)))
        else:
            enclosed = empty if np.isnan(own) else enclave
            sentence = enclosed if found.enclave[row] else hinterland if own >= share else incoming
            rules.append(sentence.format("{}", percent(own, 1)))
    return rules


def report_centers(found, names, feedback):
    """Say which centers have no area of their own, and why."""
    from ...methods.territories.functional_urban_areas import JOINED, MINORITY, OUTSIDE, SECOND, SMALL

    for state, sentence in (
        (OUTSIDE, tr("Urban centers outside of all units: {} ({}).")),
        (MINORITY, tr("Urban centers in units where most people live elsewhere: {} ({}).")),
        (SECOND, tr("Urban centers in the unit of a larger one, which names it: {} ({}).")),
    ):
        of_state = names[found.state == state]
        if len(of_state):
            warn(feedback, sentence, len(of_state), first_of(of_state.tolist()))
    for state, sentence in (
        (SMALL, tr("Urban centers below the least population: {} ({}).")),
        (JOINED, tr("Cores merged with that of a larger center: {} ({}).")),
    ):
        of_state = names[found.state == state]
        if len(of_state):
            feedback.pushInfo(sentence.format(len(of_state), first_of(of_state.tolist())))
