"""Trips between places, by road or from a table, as pairs that have one."""

import numpy as np

from ..layers.messages import warn
from ..methods.codes import align_codes
from ..translation import tr


def road_trips(roads, origins, destinations, cutoff_s, progress):
    """Trips by road between two sets of tied points.

    Parameters
    ----------
    roads : Roads
    origins, destinations : TiedPoints
    cutoff_s : float
        Longest trip, seconds.
    progress : callable

    Returns
    -------
    origin, destination : ndarray of int, shape (t,)
        Rows of each pair with a trip.
    minutes : ndarray, shape (t,)
    without_trip : ndarray of str, shape (origins,)
        Why an origin has none; empty where it has one.
    """
    # several packages may be absent when QGIS only loads the plugin
    from ..methods.accessibility.od_matrix import OdMatrix

    matrix = OdMatrix(
        roads.network,
        origins,
        destinations,
        roads.walk_mps,
        roads.plane.distance,
        cutoff_s=cutoff_s,
        every_pair=False,
    )
    without_trip = np.full(len(origins.xy), "", object)
    parts = []
    for table in matrix.blocks(progress):
        origin, destination = table["origin"].to_numpy(), table["destination"].to_numpy()
        alone = destination < 0
        without_trip[origin[alone]] = table["reason"].to_numpy()[alone]
        parts.append((origin[~alone], destination[~alone], table["total_min"].to_numpy()[~alone]))
    origin, destination, minutes = (np.concatenate(values) for values in zip(*parts))
    return origin, destination, minutes, without_trip


def table_rows(table, origin_code, destination_code, feedback):
    """Rows of a table with origin_id, dest_id and total_min.

    Parameters
    ----------
    table : Features
    origin_code, destination_code : ndarray of str
        Codes that exist. Rows with a time and a code that does not are counted.
    feedback : QgsProcessingFeedback

    Returns
    -------
    origin, destination : ndarray of int, shape (rows,)
        -1 for a code that does not exist.
    minutes : ndarray, shape (rows,)
        NaN where there is none.
    """
    rows = []
    for column, code in (("origin_id", origin_code), ("dest_id", destination_code)):
        row_of = {text: row for row, text in enumerate(code)}
        rows.append(np.array([row_of.get(text, -1) for text in align_codes(table.codes(column), code)[0]]))
    origin, destination = rows
    minutes = table.numbers("total_min", feedback)
    # rows without a destination tell why their origin has none
    stray = int((((origin < 0) | (destination < 0)) & np.isfinite(minutes)).sum())
    if stray:
        warn(
            feedback,
            tr("Rows with an origin or a destination that does not exist: {} of table “{}”."),
            stray,
            table.name,
        )
    return origin, destination, minutes


def quickest(origin, destination, minutes):
    """The pairs with a time among the rows of a table, by origin and destination, each once with its least time."""
    usable = np.flatnonzero((origin >= 0) & (destination >= 0) & np.isfinite(minutes))
    order = usable[np.lexsort((minutes[usable], destination[usable], origin[usable]))]
    first = np.r_[True, (np.diff(origin[order]) != 0) | (np.diff(destination[order]) != 0)][: len(order)]
    order = order[first]
    return origin[order], destination[order], minutes[order]
