"""Nearest municipal seat of each locality among the seats of its own group."""

import numpy as np

PAIRS_AT_ONCE = 2_000_000
CANDIDATES = 3


def nearest_seat(xy, group, is_seat, code, distance):
    """Nearest seat of the same group.

    The nearest three on the plane are candidates; the true distance decides among them.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Working plane; NaN rows get no seat and are no seat.
    group : ndarray of str, shape (n,)
        Territory or municipality within which seats count; "" has none.
    is_seat : ndarray of bool, shape (n,)
    code : sequence of str, shape (n,)
    distance : callable
        Meters between paired points.

    Returns
    -------
    seat : ndarray of str, shape (n,)
        Code of the seat, "" without one. Of equally far seats, the lowest code.
    meters : ndarray, shape (n,)
        NaN without one.
    """
    code = np.asarray(code, object)
    located = np.isfinite(xy).all(axis=1) & (group != "")
    seats = np.flatnonzero(located & is_seat)
    seats = seats[np.lexsort((code[seats].astype(str), group[seats].astype(str)))]
    first_row, first_seat = _groups(group[seats])
    rows_by_group = _rows_by_group(group, located)
    pairs_row, pairs_seat = [], []
    for name, start, stop in zip(first_row, first_seat[:-1], first_seat[1:]):
        own = seats[start:stop]
        rows = rows_by_group[name]
        step = max(PAIRS_AT_ONCE // len(own), 1)
        for begin in range(0, len(rows), step):
            some = rows[begin : begin + step]
            apart = ((xy[some][:, None, :] - xy[own][None, :, :]) ** 2).sum(axis=2)
            few = min(CANDIDATES, len(own))
            near = _nearest(apart, few)
            pairs_row.append(np.repeat(some, few))
            pairs_seat.append(own[near].ravel())
    seat, meters = np.full(len(xy), "", object), np.full(len(xy), np.nan)
    if pairs_row:
        row, candidate = np.concatenate(pairs_row), np.concatenate(pairs_seat)
        apart = distance(xy[row], xy[candidate])
        order = np.lexsort((code[candidate].astype(str), apart, row))
        best = order[np.r_[True, row[order][1:] != row[order][:-1]]]
        seat[row[best]], meters[row[best]] = code[candidate[best]], apart[best]
    return seat, meters


def _nearest(apart, few):
    """Columns of the `few` least of each row; of equal ones the first columns."""
    if few == apart.shape[1]:
        return np.tile(np.arange(few), (len(apart), 1))
    near = np.argpartition(apart, few - 1, axis=1)[:, :few]
    farthest = np.take_along_axis(apart, near, axis=1).max(axis=1)
    tied = (apart <= farthest[:, None]).sum(axis=1) > few
    near[tied] = np.argsort(apart[tied], axis=1, kind="stable")[:, :few]
    return near


def _groups(sorted_names):
    """Distinct names of a sorted array and where each begins, with the end appended."""
    change = (
        np.flatnonzero(np.r_[True, sorted_names[1:] != sorted_names[:-1]]) if len(sorted_names) else np.zeros(0, int)
    )
    return sorted_names[change], np.r_[change, len(sorted_names)]


def _rows_by_group(group, located):
    rows = np.flatnonzero(located)
    rows = rows[np.argsort(group[rows].astype(str), kind="stable")]
    names, bounds = _groups(group[rows])
    return {name: rows[start:stop] for name, start, stop in zip(names, bounds[:-1], bounds[1:])}
