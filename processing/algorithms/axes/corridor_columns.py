"""Columns of the layers of `corridors`, with the names people see."""

from ...layers.writing.sinks import Column
from ...translation import tr


def edge_columns():
    """Of the loaded roads."""
    return [
        Column("load", "real", tr("Load")),
        Column("load_km", "real", tr("Load × km")),
        Column("betweenness", "real", tr("Betweenness")),
        Column("length_km", "real", tr("Kilometers")),
        Column("minutes", "real", tr("Minutes")),
        Column("speed_kmh", "real", tr("Speed (km/h)")),
        Column("road_id", "integer", tr("Number of the road in its layer")),
    ]


def source_columns():
    """New columns of the sources."""
    return [
        Column("market_id", "text", tr("Market")),
        Column("share", "real", tr("Share sent to the market")),
        *_trip_columns(),
        Column("delivered", "real", tr("Amount delivered")),
        Column("catchment", "integer", tr("Color of the catchment")),
        Column("reason", "text", tr("Reason without load")),
    ]


def market_columns():
    """New columns of the markets."""
    return [
        Column("received", "real", tr("Amount received")),
        Column("sources", "integer", tr("Sources")),
        Column("catchment", "integer", tr("Color of the catchment")),
        Column("reason", "text", tr("Reason without trips")),
    ]


def flow_columns():
    """New columns of the sources, one row for each market they go to."""
    return [
        Column("market_id", "text", tr("Market")),
        Column("share", "real", tr("Share sent to the market")),
        Column("amount", "real", tr("Amount")),
        *_trip_columns(),
        Column("catchment", "integer", tr("Color of the catchment")),
    ]


def _trip_columns():
    return [
        Column("total_min", "real", tr("Total minutes")),
        Column("drive_min", "real", tr("Minutes by road")),
        Column("walk_min", "real", tr("Minutes on foot")),
        Column("road_km", "real", tr("Kilometers by road")),
    ]
