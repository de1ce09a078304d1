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
    size = np.fromiter((len(blob) for blob in blobs), np.int64, len(blobs))
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
    mask[(at[:, None] + np.arange(LINE_HEADER)).ravel()] = True
