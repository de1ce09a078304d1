"""Columns of the layers of `bottlenecks`, with the names people see, and their values."""

import numpy as np

from ...layers.writing.sinks import Column
from ...reports.bottleneck_advice import KINDS, road_advice
from ...translation import tr

# contract names of each measure: of amounts, and of families
NAMES = {
    "load": ("load", "families"),
    "minutes": ("ton_min", "family_min"),
    "extra": ("extra_ton_min", "extra_family_min"),
    "isolated": ("isolated_ton", "isolated_families"),
    "saved": ("saved_ton_min", "saved_family_min"),
    "linked": ("linked_ton", "linked_families"),
}
RANKS = {
    "extra": ("extra_rank", "extra_family_rank"),
    "isolated": ("isolated_rank", "isolated_family_rank"),
    "saved": ("saved_rank", "saved_family_rank"),
}
WEIGHTS = ("ton", "family")


def edge_columns():
    """Of the loaded roads, in the order of the contract."""
    return [
        Column("load", "real", tr("Load")),
        Column("ton_min", "real", tr("Amount × minutes on the piece")),
        Column("extra_ton_min", "real", tr("Amount × minutes added by its closure")),
        Column("isolated_ton", "real", tr("Amount isolated by its closure")),
        Column("saved_ton_min", "real", tr("Amount × minutes saved")),
        Column("slow_index", "real", tr("Share of the time lost for being slow")),
        Column("extra_rank", "integer", tr("Rank by time added")),
        Column("isolated_rank", "integer", tr("Rank by amount isolated")),
        Column("saved_rank", "integer", tr("Rank by time saved")),
        Column("families", "real", tr("Families that pass")),
        Column("family_min", "real", tr("Families × minutes on the piece")),
        Column("extra_family_min", "real", tr("Families × minutes added by its closure")),
        Column("isolated_families", "real", tr("Families isolated by its closure")),
        Column("saved_family_min", "real", tr("Families × minutes saved")),
        Column("extra_family_rank", "integer", tr("Rank by time added to families")),
        Column("isolated_family_rank", "integer", tr("Rank by families isolated")),
        Column("saved_family_rank", "integer", tr("Rank by time saved to families")),
        Column("programs", "text", tr("Programs of the localities that pass")),
        Column("program_load", "real", tr("Load from localities with those programs")),
        Column("length_km", "real", tr("Kilometers")),
        Column("speed_kmh", "real", tr("Speed (km/h)")),
        Column("reference_kmh", "real", tr("Reference speed (km/h)")),
        Column("road_id", "integer", tr("Number of the road in its layer")),
        Column("road_name", "text", tr("Road name")),
        Column("advice", "text", tr("What to do")),
    ]


def candidate_columns():
    """New columns of the candidate roads."""
    return [
        Column("saved_ton_min", "real", tr("Amount × minutes saved")),
        Column("linked_ton", "real", tr("Amount that only then reaches a market")),
        Column("saved_rank", "integer", tr("Rank by time saved")),
        Column("saved_family_min", "real", tr("Families × minutes saved")),
        Column("linked_families", "real", tr("Families that only then reach a market")),
        Column("saved_family_rank", "integer", tr("Rank by time saved to families")),
        Column("built_km", "real", tr("Kilometers built")),
        Column("reason", "text", tr("Reason without effect")),
    ]


def measures(table):
    """Columns of `NAMES` and `RANKS` from the table of a method; of families NULL where they were not given."""
    from ...methods.axes.bottlenecks import ranks

    data = {}
    for number, weight in enumerate(WEIGHTS):
        for measure, names in NAMES.items():
            known = f"{measure}_{weight}" in table
            data[names[number]] = table[f"{measure}_{weight}"].to_numpy() if known else np.full(len(table), np.nan)
    for measure, names in RANKS.items():
        amounts = [data[name] for name in NAMES[measure]]
        data[names[0]], data[names[1]] = ranks(*amounts), ranks(*amounts[::-1])
    return data


def advice(data, table):
    """What to do about each road: `data` as `measures` gives it, speeds from the table of the method.

    For families where they rank it worse than amounts do.
    """
    ranks = {kind: np.fmin(*(data[name] for name in RANKS[kind])) for kind in KINDS}
    return road_advice(ranks, table["speed"].to_numpy(), table["reference"].to_numpy())
