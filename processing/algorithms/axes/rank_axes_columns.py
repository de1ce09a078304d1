"""Columns of the tables of `rankaxes`, and what its log says."""

import numpy as np

from ...layers.messages import first_of, warn
from ...layers.writing.sinks import Column
from ...translation import tr


def axis_columns():
    """Of the axes of each territory."""
    return [
        Column("territory", "text", tr("Territory")),
        Column("territory_name", "text", tr("Territory name")),
        Column("product", "text", tr("Product")),
        Column("rank", "integer", tr("Rank in the territory")),
        Column("strength", "real", tr("Strength")),
        Column("mass", "real", tr("Production")),
        Column("share", "real", tr("Share of the territory")),
        Column("reference", "real", tr("Share in all units")),
        Column("lq", "real", tr("Location quotient")),
        Column("localities", "integer", tr("Localities")),
        Column("families", "real", tr("Families")),
        Column("mass_part", "real", tr("Production against the largest")),
        Column("lq_part", "real", tr("Quotient against the largest")),
        Column("localities_part", "real", tr("Localities against the most")),
        Column("families_part", "real", tr("Families against the most")),
        Column("units", "integer", tr("Units that produce it")),
        Column("missing", "integer", tr("Units without a value")),
        Column("families_unknown", "integer", tr("Localities without families known")),
        Column("outlier", "boolean", tr("Suspect value in the period")),
        Column("reason", "text", tr("Reason without rank")),
    ]


def unmatched_columns():
    """Of what belongs to no unit, locality or product."""
    return [
        Column("layer", "text", tr("Layer")),
        Column("code", "text", tr("Code or product")),
        Column("rows", "integer", tr("Rows")),
        Column("reason", "text", tr("Reason")),
    ]


def unmatched_rows(ranking, source, localities, localities_name, territory, chains, chains_name):
    """Rows of the three inputs that count nowhere, by code.

    Parameters
    ----------
    ranking : AxisRanking
    source, localities_name, chains_name : str
        Names of the layers.
    localities : pandas.DataFrame
    territory : mapping of str to str
        Of each unit.
    chains : pandas.DataFrame or None

    Returns
    -------
    pandas.DataFrame
        ``layer``, ``code`` ("" where a row has none), ``rows``, ``reason``.
    """
    import pandas as pd

    def counted(layer, codes, reason):
        rows = codes.value_counts().sort_index()
        reasons = np.where(rows.index == "", "no_code", reason)
        return pd.DataFrame({"layer": layer, "code": rows.index, "rows": rows.to_numpy(), "reason": reasons})

    unknown = ranking.period.unknown
    units = localities["unit"]
    parts = [
        pd.DataFrame({"layer": source, "code": unknown.index, "rows": unknown.to_numpy(), "reason": "unknown_unit"}),
        counted(localities_name, units[~units.isin(territory)], "unknown_unit"),
    ]
    if chains is not None:
        places, products = chains["locality"], chains["product"]
        parts.append(counted(chains_name, places[~places.isin(localities["locality"])], "unknown_locality"))
        strange = products[products.isin([*ranking.strength.strange, ""])]
        parts.append(counted(chains_name, strange, "unknown_product"))
    parts = [part for part in parts if len(part)]
    return pd.concat(
        parts or [pd.DataFrame(columns=[column.name for column in unmatched_columns()])], ignore_index=True
    )


def warn_about_axes(ranking, unmatched, territory, feedback):
    """Push a warning for what has no rank and for all that counts nowhere.

    Parameters
    ----------
    ranking : AxisRanking
    unmatched : pandas.DataFrame
        As `unmatched_rows` gives it.
    territory : mapping of str to str
        Of each unit.
    feedback : QgsProcessingFeedback
    """
    from ...methods.axes.axis_strength import BELOW_MIN_MASS

    axes = ranking.strength.axes
    small = axes[axes["reason"] == BELOW_MIN_MASS]
    other = axes[~axes["reason"].isin(["", BELOW_MIN_MASS])]
    unknown = axes[axes["families_unknown"] > 0]
    nowhere = sorted(unit for unit, name in territory.items() if not name)
    spellings = ranking.strength.spellings
    lost = unmatched[unmatched["layer"].ne("") & unmatched["rows"].gt(0)]
    for count, sentence, *details in (
        (len(small), tr("Axes below the least production, which have no rank: {} ({})."), _named(small)),
        (len(other), tr("Axes without a rank for another reason, which the table gives: {} ({})."), _named(other)),
        (
            len(unknown),
            tr("Axes with localities whose families are unknown and in no sum: {} ({})."),
            _named(unknown),
        ),
        (len(nowhere), tr("Units without a territory, ranked nowhere: {} ({})."), first_of(nowhere)),
        (
            len(ranking.without_axes),
            tr("Territories without production and axes: {} ({})."),
            first_of(ranking.without_axes),
        ),
        (
            len(spellings),
            tr("Products of the chains taken for one of the production spelled in another way: {} ({})."),
            first_of([f"{name} = {known}" for name, known in spellings.items()]),
        ),
        (
            int(lost["rows"].sum()),
            tr("Rows that belong to no unit, locality or product and count nowhere: {} ({})."),
            first_of([f"{row.layer}: {row.code or '–'}" for row in lost.itertuples()]),
        ),
        (
            int(axes["territory"].nunique() == 1 and not nowhere),
            tr("There is only {} territory: it is compared with itself, and all its quotients are 1."),
        ),
    ):
        if count:
            warn(feedback, sentence, count, *details)


def _named(axes):
    return first_of([f"{row.territory}: {row.product}" for row in axes.itertuples()])
