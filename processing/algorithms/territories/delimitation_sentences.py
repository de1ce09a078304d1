"""The plain sentences that say why a unit is in its territory by flows."""

from ...layers.local_numbers import number, significant
from ...methods.territories.delimitation import (
    BY_HAND,
    BY_REPAIR,
    BY_RESERVE,
    BY_SIZE,
    NO_ARRIVALS,
    NO_FLOWS,
    NO_LINK,
    NO_RESIDENTS,
    OWN_FLOW_ONLY,
)
from ...translation import tr

DIGITS = 3


def reason_sentences():
    """Why a unit has no territory, by the code of the reason."""
    return {
        NO_FLOWS: tr("No territory: no flow starts or ends here."),
        NO_RESIDENTS: tr("No territory: no flow starts here, or only towards units that were set aside."),
        NO_ARRIVALS: tr("No territory: no flow ends here, or only from units that were set aside."),
        OWN_FLOW_ONLY: tr("No territory: people only move within the unit, so nothing ties it to another."),
        NO_LINK: tr("No territory: no flow ties it to a territory that it could join."),
    }


def delimitation_sentences(found, role, ties, center_names, few, rule, reasons=None, notes=None):
    """One sentence or a few per unit.

    Parameters
    ----------
    found : Delimitation
    role : sequence of str
        ``core``, ``hinterland``, …
    ties : UnitTies
    center_names : sequence of str
        Name of the main center of each territory.
    few : ndarray of bool
        Units tied by fewer people than asked for.
    rule : str or sequence of str
        Sentence, already translated, for units that the method itself placed, with ``{}`` for the
        name of the territory; or one for each unit, for cores and for units without territory too.
    reasons : dict of str to str, optional
        Reasons of the method besides those of `reason_sentences`.
    notes : dict of int to str, optional
        Words of the decision on a unit placed by hand, by its row.

    Returns
    -------
    list of str
    """
    without = {**reason_sentences(), **(reasons or {})}
    placed = {
        BY_RESERVE: tr(
            "Joined {} at the end, from the reserve list: when its turn came, no area took it without losing validity."
        ),
        BY_REPAIR: tr("Joined {} because the part of its territory it was in was detached."),
        BY_SIZE: tr("Joined {} because its own territory was too small."),
        BY_HAND: tr("Placed in {} by a decision by hand."),
    }
    note = tr("Decision by hand: {}.")
    one_rule = isinstance(rule, str)
    core = tr("Main center of the territory.")
    sentences = []
    for row, territory in enumerate(found.territory):
        own_rule = rule if one_rule else rule[row]
        if territory < 0:
            sentences.append(without.get(found.reason[row], found.reason[row] if one_rule else own_rule))
            continue
        name = center_names[territory]
        parts = [core if one_rule and role[row] == "core" else placed.get(found.how[row], own_rule).format(name)]
        if (notes or {}).get(row):
            parts.append(note.format(notes[row]))
        sentences.append(" ".join([*parts, *_tie_sentences(ties, row, center_names, few[row])]))
    return sentences


def _tie_sentences(ties, row, center_names, few):
    """How strongly a unit is tied to its territory and to the second choice, and by how many people."""
    cohesion, other, second = ties.cohesion[row], ties.second_cohesion[row], ties.second[row]
    if cohesion != cohesion:
        if second < 0:
            return [tr("It is a territory of its own, without flows to any other.")]
        return [
            tr("It is a territory of its own; its strongest tie is with {} (cohesion {}).").format(
                center_names[second], significant(other, DIGITS)
            )
        ]
    if second < 0:
        tie = tr("Cohesion with it {}; no flows with any other territory.").format(significant(cohesion, DIGITS))
    else:
        sentence = (
            tr("Cohesion with it {}; second choice {}, with {}: a margin of {}.")
            if cohesion >= other
            else tr("Cohesion with it {}; the tie with {} is stronger, {}: a margin of {}.")
        )
        tie = sentence.format(
            *(significant(cohesion, DIGITS), center_names[second]),
            *(significant(other, DIGITS), significant(cohesion - other, DIGITS)),
        )
    people = tr("Few people decide: only {} move between it and the rest of the territory.")
    if not few:
        people = tr("People who move between it and the rest of the territory: {}.")
    return [tie, people.format(number(ties.commuters[row]))]
