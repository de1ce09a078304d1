"""What the log of `specialization` says beyond the table of production, each with its count."""

from ...layers.messages import first_of, warn
from ...methods.axes.economic_complexity import NO_DIRECTION, SEVERAL_PARTS, TIED, TOO_FEW
from ...translation import tr
from .production_warnings import absent_sentence, short_mean_sentence, warn_about_production


def warn_about(result, source, base_year, feedback):
    """Push a warning for everything left out, added up, suspect or undefined.

    Parameters
    ----------
    result : Specialization
        As `methods.axes.specialization` gives it.
    source : Features
        The table of production.
    base_year : float or None
    feedback : QgsProcessingFeedback
    """
    warn_about_production(result.period, source, feedback)
    missing_years = 0 if base_year is None else result.period.years_without_rows(base_year)
    without_shift_share = 0 if result.shift is None else int((result.shift["reason"] != "").sum())
    for count, sentence, *details in (
        (len(result.absent_base), absent_sentence(), base_year, first_of(result.absent_base)),
        (missing_years, short_mean_sentence(), result.period.average, base_year),
        (
            without_shift_share,
            tr("Pairs of unit and product without shift-share, whose reason is in the table: {}."),
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
    if result.complexity.reason:
        _warn_about_complexity(result, feedback)


def _warn_about_complexity(result, feedback):
    """Say why economic complexity is undefined."""
    found = result.complexity
    apart = result.units.loc[found.part > 0, "unit"]
    sentences = {
        TOO_FEW: tr("Economic complexity is undefined: it needs three units and three products with specialization."),
        SEVERAL_PARTS: tr(
            "Economic complexity is undefined: the table falls apart into {} parts that share no product; {} units"
            " are not in the largest ({})."
        ),
        TIED: tr("Economic complexity is undefined: two orders of the units explain the table equally well."),
        NO_DIRECTION: tr(
            "Economic complexity is undefined: it is unrelated to how many products the units are specialized in, so"
            " that nothing says which end is the complex one."
        ),
    }
    parts = int(found.part.max(initial=-1)) + 1
    warn(feedback, sentences[found.reason], parts, len(apart), first_of(list(apart)))
