"""What the log of `concurrence` says about rolls that do not match, each with its count."""

from ...layers.messages import first_of, warn
from ...methods.axes.program_rolls import BROADER_CODE, FINER_CODE, NO_CODE, UNKNOWN_CODE
from ...translation import tr


def warn_about_unmatched(rolls, places, feedback):
    """Push a warning for the codes of each roll that have no place, and for those repaired.

    Parameters
    ----------
    rolls : list of MatchedRoll
    places : str
        Name of the layer of localities.
    feedback : QgsProcessingFeedback
    """
    sentences = {
        NO_CODE: tr("Rows without a code: {} of roll “{}” ({})."),
        BROADER_CODE: tr(
            "Rows with the code of a broader level (a municipality or state), which belong to no one record of layer “{3}”:"
            " {0} of roll “{1}” ({2}). To use them, run this tool with the layer of municipalities."
        ),
        FINER_CODE: tr(
            "Rows with the code of a finer level (a locality), which are not records of layer “{3}”: {0} of roll “{1}” ({2})."
            " To use them, run this tool with the layer of localities."
        ),
        UNKNOWN_CODE: tr("Rows with a code that layer “{3}” does not have: {0} of roll “{1}” ({2})."),
    }
    for roll in rolls:
        if roll.repaired:
            warn(
                feedback,
                tr("Rows whose code had lost leading zeros and were matched: {} of roll “{}”."),
                roll.repaired,
                roll.program,
            )
        for reason, codes in roll.unmatched.groupby("reason", sort=False):
            shown = first_of(list(codes["code"])) or "–"
            warn(feedback, sentences[reason], int(codes["rows"].sum()), roll.program, shown, places)
        if not (roll.unit >= 0).any():
            warn(feedback, tr("Roll “{}” matches no record of layer “{}”: check its code field."), roll.program, places)


def warn_about_repeated(rolls, found, feedback):
    """Push a warning for the people that a roll repeats in one locality, and for those without a key."""
    for roll, repeated in zip(rolls, found.repeated):
        if repeated:
            warn(
                feedback,
                tr("Rows that repeat a person of the same locality, who counts once: {} of roll “{}”."),
                int(repeated),
                roll.program,
            )
        nobody = 0 if roll.key is None else int((roll.key == "").sum())
        if nobody:
            warn(feedback, tr("Rows without a person or household: {} of roll “{}”."), nobody, roll.program)
