"""Trips of many pairs of origins and destinations, as a matrix of one chunk and as rows."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .nearest_center import REACHED


@dataclass(frozen=True)
class Pairs:
    """Trips of `n` pairs; infinite or NaN where there is none. Arrays of shape (n,)."""

    origin: np.ndarray
    destination: np.ndarray
    total_s: np.ndarray
    drive_s: np.ndarray
    walk_s: np.ndarray
    road_m: np.ndarray

    def take(self, rows):
        """The pairs of `rows` only."""
        return Pairs(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))

    def table(self, reason):
        """The pairs in minutes and kilometers, NaN where there is a `reason` against the trip."""
        trip = reason == REACHED
        values = {
            "drive_min": self.drive_s / 60.0,
            "walk_min": self.walk_s / 60.0,
            "total_min": self.total_s / 60.0,
            "road_km": self.road_m / 1000.0,
        }
        return pd.DataFrame(
            {
                "origin": self.origin,
                "destination": self.destination,
                **{name: np.where(trip, value, np.nan) for name, value in values.items()},
                "reason": reason,
            }
        )


@dataclass(frozen=True)
class PairMatrix:
    """Trips of a chunk; the first axis of the arrays is the side searched from."""

    origin: np.ndarray
    destination: np.ndarray
    by_destination: bool
    total_s: np.ndarray
    drive_s: np.ndarray
    walk_s: np.ndarray
    road_m: np.ndarray

    def pairs(self, flat):
        """The pairs at the flat positions `flat`."""
        first, second = np.divmod(flat, self.total_s.shape[1])
        origin, destination = (second, first) if self.by_destination else (first, second)
        values = (getattr(self, name).ravel()[flat] for name in ("total_s", "drive_s", "walk_s", "road_m"))
        return Pairs(self.origin[origin], self.destination[destination], *values)

    def by_origin(self):
        """Destinations and values of each origin, all of shape (origins, destinations)."""
        values = [getattr(self, name) for name in ("total_s", "drive_s", "walk_s", "road_m")]
        if self.by_destination:
            values = [value.T for value in values]
        return [np.broadcast_to(self.destination, values[0].shape), *values]


def nearest_of_all(matrices, origins, k, cutoff_s):
    """The `k` quickest pairs of each of so many `origins`, sorted by origin and time."""
    kept = None
    rows = np.arange(origins)[:, None]
    for matrix in matrices:
        origin = matrix.origin
        found = matrix.by_origin()
        values = found if kept is None else [np.hstack(pair) for pair in zip(kept, found)]
        # a stable sort keeps the first of equally near destinations
        order = values[1].argsort(axis=1, kind="stable")[:, :k]
        kept = [value[rows, order] for value in values]
    destination, *values = kept
    within = np.isfinite(values[0]) & (values[0] <= cutoff_s)
    who = np.broadcast_to(origin[:, None], within.shape)
    return Pairs(who[within], destination[within], *(value[within] for value in values))
