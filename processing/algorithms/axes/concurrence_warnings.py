"""What the log of `concurrence` says about rolls that do not match, each with its count."""

from ...layers.messages import warn
from ...translation import tr
from ..roll_sentences import code_sentences, warn_about_reasons, warn_about_repaired


def warn_about_unmatched(rolls, places, feedback):
    """Push a warning for the codes of each roll that have no place, and for those repaired.

    Parameters
    ----------
    rolls : list of MatchedRoll
    places : str
        Name of the layer of localities.
    feedback : QgsProcessingFeedback
    """
    for roll in rolls:
        warn_about_repaired(roll.repaired, roll.program, feedback)
        codes = code_sentences()
        warn_about_reasons(roll.unmatched, codes, lambda some: list(some["code"]), roll.program, places, feedback)
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
