"""Columns that the four criteria write, with the names people see."""

from ...layers.writing.sinks import Column
from ...translation import tr
from .advice import missing_phrases


def locality_columns(in_meters=True, per_household=True):
    """New columns of the localities; distances from a field may be in other units."""
    return [
        Column("verdict", "text", tr("Verdict")),
        Column("failures", "text", tr("All failures")),
        Column("ratio", "real", tr("Units per household") if per_household else tr("Units per family")),
        Column("seat_code", "text", tr("Nearest seat")),
        Column("seat_m", "real", tr("Meters to the seat") if in_meters else tr("Distance to the seat")),
        Column("margin_ratio", "real", tr("Margin of the ratio")),
        Column("margin_m", "real", tr("Margin of the distance (m)") if in_meters else tr("Margin of the distance")),
        Column("margin_fam", "real", tr("Margin of families")),
        Column("rank", "integer", tr("Rank in the territory")),
        Column("cum_fam", "real", tr("Cumulative families")),
        Column("advice", "text", tr("What would change the verdict")),
        Column("final_verdict", "text", tr("Verdict with decisions by hand")),
        Column("selected", "boolean", tr("Selected")),
        Column("override_by", "text", tr("Decided by")),
        Column("override_date", "text", tr("Decided on")),
        Column("override_reason", "text", tr("Reason of the decision")),
        Column("run_id", "text", tr("Run")),
    ]


def verdict_labels():
    """Verdict → what people read, as in the style of the layer; missing data under one label."""
    return {
        "selected": tr("Selected"),
        "quota": tr("Eligible, but the quota is full"),
        "dispersion": tr("Eligible, but its territory is too spread out"),
        "distance": tr("Too far from a municipal seat"),
        "families": tr("Too few program families"),
        "population": tr("Too small a population"),
        "ratio": tr("Too few small production units per household"),
        "no_program": tr("The program does not operate there"),
    }


def final_verdict_labels():
    """The same of every verdict there may be after the decisions by hand."""
    return {
        **verdict_labels(),
        **dict.fromkeys(missing_phrases(), tr("Missing data")),
        "override_in": tr("Included by hand"),
        "override_out": tr("Excluded by hand"),
    }


def territory_columns():
    """Columns of the ranking of territories."""
    return [
        Column("state", "text", tr("State")),
        Column("territory", "text", tr("Territory")),
        Column("state_rank", "integer", tr("Rank of the state")),
        Column("rank", "integer", tr("Rank in the state")),
        Column("score", "real", tr("Families that rank it")),
        Column("localities", "integer", tr("Localities")),
        Column("eligible", "integer", tr("Eligible localities")),
        Column("eligible_families", "real", tr("Families in eligible localities")),
        Column("selected", "integer", tr("Selected localities")),
        Column("selected_families", "real", tr("Families in selected localities")),
        Column("quota", "real", tr("Quota of the territory")),
        Column("state_quota", "real", tr("Quota of the state")),
        Column("dispersion_m", "real", tr("Dispersion (m)")),
        Column("status", "text", tr("Status")),
        Column("run_id", "text", tr("Run")),
    ]


def summary_columns():
    """Columns of the summary of localities by state; the total has no state."""
    return [
        Column("state", "text", tr("State")),
        Column("territories", "integer", tr("Territories")),
        Column("municipalities", "integer", tr("Municipalities")),
        Column("localities", "integer", tr("Localities")),
        Column("families", "real", tr("Families")),
        Column("run_id", "text", tr("Run")),
    ]
