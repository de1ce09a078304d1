"""What the log says about an odd table of production, each with its count, and the table of what to check."""

from ...layers.messages import first_of, warn
from ...layers.writing.sinks import Column
from ...translation import tr


def warn_about_production(period, source, feedback):
    """Push a warning for everything left out, added up or suspect.

    Parameters
    ----------
    period : ProductionPeriod
    source : Features
        The table of production.
    feedback : QgsProcessingFeedback
    """
    suspects = period.suspects
    years, values = (suspects[(suspects["unit"] == "") == whole] for whole in (True, False))
    for count, sentence, *details in (
        (
            len(period.left_out),
            tr("Rows without a unit, product or year, left out: {} of layer “{}” (rows {})."),
            source.name,
            first_of([int(row) + 1 for row in period.left_out]),
        ),
        (
            len(period.unknown),
            tr("Codes of the production that are of no unit of the layer: {}; rows left out: {} ({})."),
            int(period.unknown.sum()),
            first_of(list(period.unknown.index)),
        ),
        (
            len(period.odd_codes),
            tr(
                "Unit codes unlike the others, which may be no units, for example what is not specified: {} ({})."
                " Give the layer of the units to leave them out."
            ),
            first_of([code for code, _ in period.odd_codes]),
        ),
        (
            int(period.cells["value"].isna().sum()),
            tr("Cells of the year described without a value, which are in no total and carry a reason: {}."),
        ),
        (
            period.repeated,
            tr("Rows that repeat a unit, product and year, added up: {} of layer “{}”."),
            source.name,
        ),
        (
            len(period.near_duplicates),
            tr("Products that look like one spelled in several ways, not merged: {} ({})."),
            first_of([" = ".join(group) for group in period.near_duplicates]),
        ),
        (len(period.absent), absent_sentence(), period.year, first_of(period.absent)),
        (
            period.years_without_rows(period.year),
            short_mean_sentence(),
            period.average,
            period.year,
        ),
        (
            len(years),
            tr("Yearly totals at least 4 times above or below those of the years around them, to be checked: {} ({})."),
            first_of([f"{row.product} {row.year:g}: {_times(row.ratio)}" for row in years.itertuples()]),
        ),
        (
            len(values),
            tr(
                "Values of a unit at least 4 times above or below those of the years around them, to be checked: {} ({})."
            ),
            first_of([f"{row.unit}, {row.product} {row.year:g}: {_times(row.ratio)}" for row in values.itertuples()]),
        ),
        (
            int(period.cells["outlier"].sum()),
            tr(
                "Cells of the period described with such a value, flagged in the table: {}. One year described by itself"
                " counts it; means of years and shift-share do not, unless you ask for it."
            ),
        ),
    ):
        if count:
            warn(feedback, sentence, count, *details)


def _times(ratio):
    return f"×{ratio:.3g}" if ratio < 1000.0 else f"×{ratio:.0f}"


def absent_sentence():
    """What is said of units without rows in a year."""
    return tr("Units without a row: {} in the year {:g} ({}).")


def short_mean_sentence():
    """What is said of a mean of fewer years than were asked for."""
    return tr("Years without rows: {} of the {} averaged up to {:g}; the mean is of the others.")


def suspect_counts(period):
    """The numbers about the table of production that every algorithm on it returns."""
    return {
        "LEFT_OUT": len(period.left_out),
        "MISSING_COUNT": int(period.cells["value"].isna().sum()),
        "REPEATED": period.repeated,
        "NEAR_DUPLICATES": len(period.near_duplicates),
        "SUSPECT_TOTALS": int((period.suspects["unit"] == "").sum()),
        "SUSPECT_VALUES": int((period.suspects["unit"] != "").sum()),
        "UNKNOWN_UNITS": len(period.unknown),
        "ODD_CODES": len(period.odd_codes),
    }


def suspect_numbers():
    """Names and titles of `suspect_counts`."""
    return (
        ("LEFT_OUT", tr("Rows left out")),
        ("MISSING_COUNT", tr("Cells without a value")),
        ("REPEATED", tr("Repeated rows added up")),
        ("NEAR_DUPLICATES", tr("Products spelled in several ways")),
        ("SUSPECT_TOTALS", tr("Suspect yearly totals")),
        ("SUSPECT_VALUES", tr("Suspect values of a unit")),
        ("UNKNOWN_UNITS", tr("Codes that are no unit")),
        ("ODD_CODES", tr("Codes unlike the others")),
    )


def suspect_columns():
    """Of the rows to check at their source."""
    return [
        Column("reason", "text", tr("Reason")),
        Column("unit", "text", tr("Unit")),
        Column("product", "text", tr("Product")),
        Column("year", "real", tr("Year")),
        Column("value", "real", tr("Value")),
        Column("usual", "real", tr("Median of the years around")),
        Column("ratio", "real", tr("Times that median")),
        Column("rows", "integer", tr("Rows")),
    ]


def suspect_rows(period):
    """What a `ProductionPeriod` found odd in its table, as one table."""
    import pandas as pd

    spellings = [{"reason": "near_duplicate", "product": name} for group in period.near_duplicates for name in group]
    parts = [
        period.suspects,
        pd.DataFrame({"reason": "unknown_unit", "unit": period.unknown.index, "rows": period.unknown.to_numpy()}),
        pd.DataFrame(period.odd_codes, columns=["unit", "reason"]),
        pd.DataFrame(spellings),
    ]
    names = [column.name for column in suspect_columns()]
    table = pd.concat([part for part in parts if len(part)] or [pd.DataFrame(columns=names)], ignore_index=True)
    return table.reindex(columns=names)
