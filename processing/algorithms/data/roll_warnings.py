"""What the log of `joinroll` says: rows without a locality, doubtful keys and values, small groups."""

from ...layers.messages import warn
from ...methods.data.name_matching import (
    AMBIGUOUS_MUNICIPALITY,
    AMBIGUOUS_NAME,
    NO_MUNICIPALITY,
    UNKNOWN_MUNICIPALITY,
    UNKNOWN_NAME,
)
from ...methods.data.roll_counts import NOT_A_CODE
from ...translation import tr
from ..roll_sentences import code_sentences, warn_about_reasons, warn_about_repaired


def reason_sentences():
    """Sentence for each reason of `joinroll`."""
    return {
        **code_sentences(),
        NOT_A_CODE: tr(
            "Rows whose code is not written like those of layer “{3}”, and is not shown because it may be a person's:"
            " {0} of roll “{1}”. Check the code field."
        ),
        NO_MUNICIPALITY: tr("Rows with a name and no municipality to look for it in: {} of roll “{}” ({})."),
        UNKNOWN_MUNICIPALITY: tr("Rows of municipalities that layer “{3}” does not have: {0} of roll “{1}” ({2})."),
        AMBIGUOUS_MUNICIPALITY: tr(
            "Rows whose municipality shares its name with another of layer “{3}”: {0} of roll “{1}” ({2})."
            " Give the field of the state, or municipality codes."
        ),
        UNKNOWN_NAME: tr("Rows with a name that no locality of their municipality has: {} of roll “{}” ({})."),
        AMBIGUOUS_NAME: tr(
            "Rows with a name that two localities of their municipality have, or nearly have, which were not guessed:"
            " {} of roll “{}” ({})."
        ),
    }


def warn_about_roll(counts, unmatched, roll, places, feedback):
    """Push a warning, with its count, for all of the roll that was not added up as it stands.

    Parameters
    ----------
    counts : RollCounts
    unmatched : pandas.DataFrame
        As it is written.
    roll, places : str
        Names of the roll and of the layer of localities.
    feedback : QgsProcessingFeedback
    """
    warn_about_repaired(counts.repaired, roll, feedback)
    warn_about_reasons(unmatched, reason_sentences(), _shown, roll, places, feedback)
    repeated = 0 if counts.people is None else int(counts.rows.sum() - counts.people.sum())
    for count, sentence in (
        (repeated, tr("Rows that repeat a person of the same locality, who counts once: {} of roll “{}”.")),
        (counts.in_several, tr("People in two localities or more, who count in each: {} of roll “{}”.")),
        (
            counts.hidden_names,
            tr(
                "Rows whose name is not shown, because hardly any is that of a locality and they may be people: {} of roll"
                " “{}”. Check the fields of name and municipality."
            ),
        ),
        (counts.no_person, tr("Rows without a person, each counted as one more: {} of roll “{}”.")),
        (counts.no_household, tr("Rows without a household, each counted as one more: {} of roll “{}”.")),
        (counts.no_value, tr("Rows without a value, which add nothing: {} of roll “{}”.")),
        (counts.bad_value, tr("Values that are not numbers and add nothing: {} of roll “{}”.")),
        (
            counts.doubtful,
            tr("Dots taken as decimal points that may separate thousands: {} of roll “{}”. If they do, take them out."),
        ),
    ):
        if count:
            warn(feedback, sentence, count, roll)


def _shown(some):
    """What tells the first rows of one reason: their code, or their name and municipality."""
    reason = some["reason"].iloc[0]
    if reason in code_sentences():
        return list(some["code"])
    if reason in (UNKNOWN_MUNICIPALITY, AMBIGUOUS_MUNICIPALITY):
        return list(dict.fromkeys(some["municipality"]))
    return [
        f"{name}, {municipality}" if name and municipality else name
        for name, municipality in zip(some["name"], some["municipality"])
    ]
