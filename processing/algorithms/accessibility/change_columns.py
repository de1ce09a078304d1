"""Columns of the change of roads, and what to say about changes and trips."""

import numpy as np

from ...layers.messages import first_of, warn
from ...layers.writing.sinks import Column
from ...translation import tr
from ..trip_reasons import warn_without_trip


def access_columns():
    """New columns of the localities, in the order of the contract."""
    return [
        Column("before_min", "real", tr("Minutes before")),
        Column("after_min", "real", tr("Minutes after")),
        Column("change_min", "real", tr("Change in minutes")),
        Column("center_before", "text", tr("Center before")),
        Column("center_after", "text", tr("Center after")),
        Column("reason_before", "text", tr("Reason without trip before")),
        Column("reason_after", "text", tr("Reason without trip after")),
    ]


def effect_columns():
    """New columns of the changes."""
    return [
        Column("changed_km", "real", tr("Kilometers of road changed")),
        Column("reason", "text", tr("Reason without effect")),
    ]


def warn_about_changes(reasons, changes, feedback):
    """Push one counted warning per reason why changes have no effect, with their rows."""
    sentences = {
        "no_geometry": tr("Changes without effect: {} of layer “{}”, no usable line (rows {})."),
        "no_road": tr("Changes without effect: {} of layer “{}”, no road runs along their line (rows {})."),
        "unknown_road": tr("Changes without effect: {} of layer “{}”, no road has their code (rows {})."),
        "no_speed": tr("Changes without effect: {} of layer “{}”, upgraded without a usable speed (rows {})."),
        "not_faster": tr("Changes without effect: {} of layer “{}”, the road is as fast today (rows {})."),
        "not_joined": tr("Changes without effect: {} of layer “{}”, the new road meets no other (rows {})."),
    }
    for reason, sentence in sentences.items():
        rows = np.flatnonzero(reasons == reason)
        if len(rows):
            warn(feedback, sentence, len(rows), changes.name, first_of(list(rows + 1)))


def warn_about_trips(table, localities, feedback):
    """Count the localities without a trip after the changes, and those that the changes cut off."""
    warn_without_trip(table["reason_after"], localities, feedback)
    cut_off = int(((table["reason_before"] == "") & (table["reason_after"] != "")).sum())
    if cut_off:
        warn(feedback, tr("Localities that the changes cut off: {} of layer “{}”."), cut_off, localities.name)
