"""What the log of `specialization` says about an odd table of production, each with its count."""

from ...layers.messages import first_of, warn
from ...translation import tr


def warn_about(result, source, base_year, feedback):
    """Push a warning for everything left out, added up or suspect.

    Parameters
    ----------
    result : Specialization
        As `methods.axes.specialization` gives it.
    source : Features
        The table of production.
    base_year : float or None
    feedback : QgsProcessingFeedback
    """
    absent = tr("{} units have no row in the year {:g} ({}).")
    without_shift_share = 0 if result.shift is None else int((result.shift["reason"] != "").sum())
    for count, sentence, *details in (
        (
            len(result.left_out),
            tr("{} rows of layer “{}” have no unit, product or year and were left out (rows {})."),
            source.name,
            first_of([int(row) + 1 for row in result.left_out]),
        ),
        (
            int(result.cells["value"].isna().sum()),
            tr("{} cells of the year described have no value: they are in no total and carry a reason."),
        ),
        (
            result.repeated,
            tr("{} rows of layer “{}” repeat a unit, product and year and were added up."),
            source.name,
        ),
        (
            len(result.near_duplicates),
            tr("{} products look like one spelled in several ways; they were not merged ({})."),
            first_of([" = ".join(group) for group in result.near_duplicates]),
        ),
        (len(result.absent), absent, result.year, first_of(result.absent)),
        (len(result.absent_base), absent, base_year, first_of(result.absent_base)),
        (
            len(result.suspects),
            tr("{} yearly totals are at least 4 times above or below those of the years around them: check them ({})."),
            first_of([f"{row.product} {row.year:g}: ×{row.ratio:.3g}" for row in result.suspects.itertuples()]),
        ),
        (
            without_shift_share,
            tr("{} pairs of unit and product have no shift-share; their reason is in the table."),
        ),
        (
            int(len(result.units) == 1),
            tr("There is only {} unit: it is compared with itself, and all its quotients are 1."),
        ),
        (
            int(result.cells["product"].nunique() == 1),
            tr("There is only {} product: all quotients are 1 and there is no diversity to measure."),
        ),
    ):
        if count:
            warn(feedback, sentence, count, *details)
