"""Sentences about data, and the counted warnings that keep nothing silent."""

from ..translation import tr

SHOWN = 5
LETTERS = 60
NOTHING = "–"


def first_of(values):
    """The first five of `values` as text, with an ellipsis when there are more.

    Each in one line, cut where it is long; an empty one is a dash.
    """
    shown = ", ".join(_shown(value) for value in values[:SHOWN])
    return shown + ("…" if len(values) > SHOWN else "")


def _shown(value):
    text = "".join(letter for letter in " ".join(str(value).split()) if letter.isprintable()) or NOTHING
    return text if len(text) <= LETTERS else text[: LETTERS - 1] + "…"


def warn(feedback, sentence, *arguments):
    """Push a warning; `sentence` is already translated and carries its count."""
    feedback.pushWarning(sentence.format(*arguments))


def number_sentences():
    """What is said of the values of a field that are no usable numbers, by kind."""
    return {
        "not_numbers": tr(
            "Values that are not numbers and count as missing: {} of field “{}” of layer “{}” (first: {}; rows {})."
        ),
        "negative": tr("Negative values, which count as missing: {} of field “{}” of layer “{}” (rows {})."),
    }


def field_list(fields):
    """Names of the fields of a layer, for a message."""
    return ", ".join(field.name() for field in fields) or tr("none")
