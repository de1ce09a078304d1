"""Straight lines between pairs of places, as geometry of an output."""

import numpy as np

from ...methods.geometry_arrays import LINE

_TWO_POINTS = np.dtype([("order", "u1"), ("kind", "<u4"), ("count", "<u4"), ("ends", "<f8", (2, 2))])


def desire_lines(start, stop):
    """Well-known binary of the line from each start to its stop.

    Parameters
    ----------
    start, stop : ndarray, shape (n, 2)
        Paired coordinates of one reference system.

    Returns
    -------
    list of bytes or None
        None where either end has no coordinates.
    """
    lines = np.zeros(len(start), _TWO_POINTS)
    lines["order"], lines["kind"], lines["count"] = 1, LINE, 2
    lines["ends"] = np.stack([start, stop], axis=1)
    raw, size = lines.tobytes(), _TWO_POINTS.itemsize
    complete = np.isfinite(lines["ends"]).all(axis=(1, 2))
    return [raw[row * size : (row + 1) * size] if drawn else None for row, drawn in enumerate(complete)]
