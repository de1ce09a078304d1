"""What the log says about the codes of a roll that have no place, and those that had to be repaired."""

from ..layers.messages import first_of, warn
from ..methods.code_matching import BROADER_CODE, FINER_CODE, NO_CODE, UNKNOWN_CODE
from ..translation import tr


def code_sentences():
    """Sentence for each reason, with rows, name of the roll, first codes and layer of the places."""
    return {
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


def warn_about_reasons(unmatched, sentences, shown, roll, places, feedback):
    """Push a warning for each reason why rows have no place.

    Parameters
    ----------
    unmatched : pandas.DataFrame
        ``rows`` and ``reason``.
    sentences : dict of str to str
    shown : callable
        Gives the texts to show, of the rows of `unmatched` with one reason.
    roll, places : str
        Names of the roll and of the layer of the places.
    feedback : QgsProcessingFeedback
    """
    for reason, some in unmatched.groupby("reason", sort=False):
        texts = [text for text in shown(some) if text]
        warn(feedback, sentences[reason], int(some["rows"].sum()), roll, first_of(texts) or "–", places)


def warn_about_repaired(rows, roll, feedback):
    """Push a warning for the rows whose code had lost zeros."""
    if rows:
        warn(feedback, tr("Rows whose code had lost leading zeros and were matched: {} of roll “{}”."), rows, roll)
