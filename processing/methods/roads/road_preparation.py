"""Speed, direction, level and class of roads in one common form, whatever agency drew them."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .road_attributes import BOTH, CLOSED, FORWARD, UNKNOWN, directions, road_speeds
from .road_presets import CODES, OSM, level_numbers, osm_levels, parse_speeds, roundabouts

IMPLIED_ONE_WAY = "motorway"


@dataclass(frozen=True)
class RoadColumns:
    """Values of a road layer as read, each a list or None where the layer has no such field."""

    speed: list = None
    road_class: list = None
    direction: list = None
    level: list = None
    junction: list = None
    layer: list = None
    bridge: list = None
    tunnel: list = None


def prepare_roads(columns, count, profile, preset, speeds, default, factor):
    """Common columns of `count` roads.

    Parameters
    ----------
    columns : RoadColumns
    count : int
    profile : int
        Of `road_presets`.
    preset : Preset
    speeds : dict
        Class to km/h, in lower case.
    default : float
        km/h of roads without speed and class.
    factor : ndarray, shape (count,)
        By surface and season.

    Returns
    -------
    roads : pandas.DataFrame
        ``speed_kmh``, ``direction`` (B, FT, TF, N), ``level``, ``road_class``, ``speed_source``
        (field, class or default), ``speed_factor``.
    changes : pandas.DataFrame
        ``row``, ``change``, ``before``, ``after``: values replaced or read out of text.
    """
    road_class = [None if value is None else str(value).strip() for value in columns.road_class or [None] * count]
    key = np.array([(value or "").casefold() for value in road_class], object)
    speed = parse_speeds(columns.speed) if columns.speed is not None else None
    kmh, source = road_speeds(speed, key, speeds, default)
    kmh = kmh * factor

    direction = directions(columns.direction if columns.direction is not None else [None] * count)
    raw = columns.direction or [None] * count
    unknown = direction == UNKNOWN
    direction[unknown] = BOTH
    closed = np.isin(key, list(preset.closed)) if preset.closed else np.zeros(count, bool)
    if profile == OSM:
        silent = np.array([value is None or not str(value).strip() for value in raw], bool)
        implied = key == IMPLIED_ONE_WAY
        if columns.junction is not None:
            implied |= roundabouts(columns.junction)
        direction[silent & implied] = FORWARD
    direction[closed] = CLOSED
    code = np.array([CODES[name] for name in direction], object)
    if columns.level is not None:
        level = level_numbers(columns.level)
    elif profile == OSM:
        nothing = [None] * count
        level = osm_levels(columns.layer or nothing, columns.bridge or nothing, columns.tunnel or nothing)
    else:
        level = np.zeros(count, int)

    roads = pd.DataFrame(
        {
            "speed_kmh": kmh,
            "direction": code,
            "level": level,
            "road_class": pd.Series(road_class, dtype=object),
            "speed_source": source,
            "speed_factor": factor,
        }
    )
    changes = []
    if columns.speed is not None:
        for row in np.flatnonzero(source != "field"):
            changes.append((row, "speed_replaced", _text(columns.speed[row]), f"{kmh[row]:g}"))
        for row in np.flatnonzero(source == "field"):
            if isinstance(columns.speed[row], str) and columns.speed[row].strip() != f"{speed[row]:g}":
                changes.append((row, "speed_read", columns.speed[row], f"{speed[row]:g}"))
    changes += [(row, "direction_replaced", _text(raw[row]), "B") for row in np.flatnonzero(unknown & ~closed)]
    changes += [(row, "closed_to_vehicles", road_class[row], "N") for row in np.flatnonzero(closed)]
    return roads, pd.DataFrame(changes, columns=["row", "change", "before", "after"])


def traffic_signature(direction):
    """Whether traffic runs along and against each road, shape (n, 2), from the codes B, FT, TF and N."""
    direction = np.asarray(direction, object)
    return np.column_stack([np.isin(direction, ("B", "FT")), np.isin(direction, ("B", "TF"))]).astype(int)


def _text(value):
    return None if value is None else str(value)
