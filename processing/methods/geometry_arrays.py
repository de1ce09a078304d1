"""Coordinates out of well-known binary (OGC 06-103r4, section 8) and back, for many features at once."""

import numpy as np

POINT_BYTES, LINE_HEADER = 21, 9
LINE, MULTI_LINE = 2, 5


def points_from_wkb(blobs):
    """Coordinates of plain 2D points.

    Parameters
    ----------
    blobs : sequence of bytes
        Little-endian points; empty for a missing geometry.

    Returns
    -------
    ndarray, shape (n, 2)
        NaN for missing and empty points.
    """
    size = np.fromiter(map(len, blobs), np.int64, len(blobs))
    present = size == POINT_BYTES
    xy = np.full(len(blobs), complex(np.nan, np.nan))
    xy[present] = _values_at(b"".join(blobs), "<c16", (np.cumsum(size) - size)[present] + 5)
    return xy.view(float).reshape(-1, 2)


def lines_from_wkb(blobs):
    """Vertices of plain 2D lines and multilines.

    Parameters
    ----------
    blobs : sequence of bytes
        Little-endian; empty for a missing geometry.

    Returns
    -------
    xy : ndarray, shape (v, 2)
    part : ndarray of int, shape (v,)
        Consecutive number of the part of each vertex.
    feature : ndarray of int, shape (parts,)
        Position in `blobs` of each part.
    """
    size = np.fromiter(map(len, blobs), np.int64, len(blobs))
    raw = b"".join(blobs)
    stop = np.cumsum(size)
    present = np.flatnonzero(size)
    at = (stop - size)[present]
    at = np.where(_values_at(raw, "<u4", at + 1) == MULTI_LINE, at + LINE_HEADER, at)

    # one round per part: round i reads the i-th part of every feature that has one
    features, starts, counts = ([np.zeros(0, np.int64)] for _ in range(3))
    while len(at):
        more = at < stop[present]
        present, at = present[more], at[more]
        count = _values_at(raw, "<u4", at + 5).astype(np.int64)
        features.append(present)
        starts.append(at + LINE_HEADER)
        counts.append(count)
        at = at + LINE_HEADER + 16 * count
    features, starts, counts = (np.concatenate(values) for values in (features, starts, counts))
    order = np.argsort(starts)
    starts, counts = starts[order], counts[order]
    before = np.cumsum(counts) - counts
    vertex = np.repeat(starts - 16 * before, counts) + 16 * np.arange(counts.sum())
    xy = _values_at(raw, "<c16", vertex).view("<f8").reshape(-1, 2)
    return xy, np.repeat(np.arange(len(order)), counts), features[order]


class LineCollector:
    """Puts together the lines of many features that come in batches.

    The coordinates go into one growing block, so that they are never held twice.
    """

    def __init__(self):
        self._coordinates = bytearray()
        self._counts, self._features = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
        self._rows = 0

    def add(self, blobs):
        """Take the next features, as `lines_from_wkb` takes them."""
        xy, part, feature = lines_from_wkb(blobs)
        self._coordinates += xy.data.cast("B") if len(xy) else b""
        self._counts.append(np.bincount(part, minlength=len(feature)))
        self._features.append(feature + self._rows)
        self._rows += len(blobs)

    def arrays(self):
        """``xy``, ``part`` and ``feature`` of all of them, as `lines_from_wkb` gives them."""
        counts = np.concatenate(self._counts)
        part = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
        return np.frombuffer(self._coordinates).reshape(-1, 2), part, np.concatenate(self._features)


def points_to_wkb(xy):
    """Binary geometry of each point of `xy`, shape (n, 2); None where a coordinate is missing."""
    head = b"\x01" + np.array([1], "<u4").tobytes()
    usable = np.isfinite(xy).all(axis=1).tolist()
    return [head + point.tobytes() if fine else None for point, fine in zip(np.ascontiguousarray(xy, "<f8"), usable)]


def line_to_wkb(xy):
    """Well-known binary of one 2D line from its vertices, shape (v, 2)."""
    head = np.array([LINE, len(xy)], "<u4").tobytes()
    return b"\x01" + head + np.ascontiguousarray(xy, "<f8").tobytes()


def line_vertices(blob):
    """Vertices, shape (v, 2), of one little-endian 2D line."""
    return np.frombuffer(blob, "<f8", offset=LINE_HEADER).reshape(-1, 2)


def _values_at(raw, kind, at):
    """Numbers of a kind that start at the bytes `at`, wherever these lie."""
    kind = np.dtype(kind)
    return np.ndarray((max(len(raw) - kind.itemsize + 1, 0),), kind, raw, strides=(1,))[at]
