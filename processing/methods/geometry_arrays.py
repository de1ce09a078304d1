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
    xy = np.full((len(blobs), 2), np.nan)
    present = np.array([len(blob) == POINT_BYTES for blob in blobs], bool)
    if present.any():
        raw = np.frombuffer(b"".join(blob for blob in blobs if len(blob) == POINT_BYTES), np.uint8)
        xy[present] = np.ascontiguousarray(raw.reshape(-1, POINT_BYTES)[:, 5:]).view("<f8").reshape(-1, 2)
    return xy


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
    raw = np.frombuffer(b"".join(blobs), np.uint8)
    if not len(raw):
        return np.zeros((0, 2)), np.zeros(0, int), np.zeros(0, int)
    stop = np.cumsum(size)
    present = np.flatnonzero(size)
    at = (stop - size)[present]
    kind = _integers(raw, at + 1)
    is_header = np.zeros(len(raw), bool)
    multi = kind == MULTI_LINE
    _mark(is_header, at[multi])
    at = np.where(multi, at + LINE_HEADER, at)

    # one round per part: round i reads the i-th part of every feature that has one
    features, starts, counts = [], [], []
    while len(at):
        more = at < stop[present]
        present, at = present[more], at[more]
        if not len(at):
            break
        count = _integers(raw, at + 5).astype(np.int64)
        _mark(is_header, at)
        features.append(present)
        starts.append(at)
        counts.append(count)
        at = at + LINE_HEADER + 16 * count
    features, starts, counts = (np.concatenate(values) for values in (features, starts, counts))
    order = np.argsort(starts)
    xy = raw[~is_header].view("<f8").reshape(-1, 2)
    return xy, np.repeat(np.arange(len(order)), counts[order]), features[order]


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


def _integers(raw, at):
    return np.ascontiguousarray(raw[at[:, None] + np.arange(4)]).view("<u4").ravel()


def _mark(mask, at):
    for byte in range(LINE_HEADER):
        mask[at + byte] = True
