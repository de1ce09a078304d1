"""What the log of `jointable` says: rows without a record, and values that could not be taken."""

from ...layers.messages import first_of, warn
from ...layers.reading.table_columns import warn_of_dots
from ...methods.code_matching import BROADER_CODE, FINER_CODE, NO_CODE, UNKNOWN_CODE
from ...translation import tr


def warn_about_rows(joined, table, layer, feedback):
    """Push a warning for the rows without a record, for repaired codes and for records without a row.

    Parameters
    ----------
    joined : JoinedTable
    table, layer : str
        Their names.
    feedback : QgsProcessingFeedback
    """
    sentences = {
        NO_CODE: tr("Rows without a code: {} of table “{}” ({})."),
        BROADER_CODE: tr(
            "Rows with the code of a broader level (a municipality or state), which belong to no one record of layer “{3}”:"
            " {0} of table “{1}” ({2})."
        ),
        FINER_CODE: tr(
            "Rows with the code of a finer level (a locality), which are not records of layer “{3}”: {0} of table “{1}” ({2})."
        ),
        UNKNOWN_CODE: tr("Rows with a code that layer “{3}” does not have: {0} of table “{1}” ({2})."),
    }
    for reason, some in joined.unmatched.groupby("reason", sort=False):
        shown = first_of([code for code in some["code"] if code]) or "–"
        warn(feedback, sentences[reason], int(some["rows"].sum()), table, shown, layer)
    for count, sentence in (
        (joined.repaired, tr("Codes that had lost leading zeros and were matched: {} of table “{}”.")),
        (joined.same, tr("Rows that repeat one before them, taken once: {} of table “{}”.")),
    ):
        if count:
            warn(feedback, sentence, count, table)
    without = [row + 1 for row, rows in enumerate(joined.rows.tolist()) if not rows]
    if without:
        warn(
            feedback,
            tr("Records without a row in table “{}”, left empty: {} of layer “{}” (rows {})."),
            table,
            len(without),
            layer,
            first_of(without),
        )
    if joined.level:
        feedback.pushInfo(
            tr(
                "Each record of layer “{}” has the row of table “{}” whose code is its first {} digits. Do not add these"
                " columns up: every locality repeats the figure of its municipality."
            ).format(layer, table, joined.level)
        )


def warn_about_columns(joined, names, table, layer, feedback):
    """Push a warning for values that are no number, texts that differ, and columns of the layer renamed.

    Parameters
    ----------
    joined : JoinedTable
    names : dict of str to str
        Column of the table to the new column.
    table : str
        Name of the table.
    layer : Features
    feedback : QgsProcessingFeedback
    """
    for column, found in joined.columns.items():
        for count, sentence in (
            (found.confidential, tr("Confidential values (*), left empty: {} of field “{}” of table “{}”.")),
            (found.not_available, tr("Values not available (N/D and the like), left empty: {} of field “{}” of table “{}”.")),
            (found.unreadable, tr("Values that are not numbers, left empty: {} of field “{}” of table “{}” ({}).")),
            (found.different, tr("Codes whose rows have different texts, left empty: {} of field “{}” of table “{}”.")),
        ):  # fmt: skip
            if count:
                warn(feedback, sentence, count, column, table, first_of(found.unreadable_texts))
        warn_of_dots(feedback, len(found.doubtful), column, table, found.doubtful)
    own = {field.name().casefold() for field in layer.fields}
    renamed = [name for name in names.values() if name.casefold() in own]
    if renamed:
        warn(
            feedback,
            tr("Columns of layer “{}” with the name of a new one, kept with “_input” behind their name: {} ({})."),
            layer.name,
            len(renamed),
            first_of(renamed),
        )
