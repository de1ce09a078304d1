"""What is said of functional urban areas: why each unit is in or out, and what became of each center."""

from ...layers.local_numbers import percent
from ...layers.messages import first_of, warn
from ...translation import tr


def urban_area_rules(found, names, share):
    """Why each unit is in its area, with ``{}`` for the name of the area, or in none.

    Parameters
    ----------
    found : FunctionalUrbanAreas
    names : sequence of str
        Of the centers.
    share : float
        Threshold of residents who go to the core, of 1.

    Returns
    -------
    list of str
    """
    from ...methods.territories.functional_urban_areas import EXCLAVE

    core = tr("Core of {}: most of its population lives in urban centers.")
    hinterland = tr("Hinterland of {0}: {1} of its residents go to the core.")
    enclave = tr("Surrounded by {0}; {1} of its residents go to the core.")
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
            rules.append(core)
        else:
            sentence = enclave if found.enclave[row] else hinterland if own >= share else incoming
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
