"""Speeds and directions of roads as the agencies of the region write them."""

import re
from contextlib import suppress

import numpy as np

BOTH, FORWARD, BACKWARD, CLOSED, UNKNOWN = range(5)

# OpenStreetMap `oneway`, INEGI Red Nacional de Caminos `CIRCULA`, and the codes of network tools
_DIRECTIONS = {
    BOTH: ("b", "both", "no", "0", "false", "dos sentidos", "doble sentido", "two way", "ambos"),
    FORWARD: ("ft", "f", "forward", "yes", "1", "true", "un sentido", "one way"),
    BACKWARD: ("tf", "t", "backward", "-1", "reverse", "un sentido inverso"),
    CLOSED: ("n", "cerrada en ambos sentidos", "cerrado en ambos sentidos", "closed"),
}
_CODES = {code: direction for direction, codes in _DIRECTIONS.items() for code in codes}

FASTEST_KMH = 200.0


def directions(values):
    """Direction of traffic of each road.

    Parameters
    ----------
    values : sequence
        Codes as read: text, numbers or None. None and blank mean both ways, as in
        OpenStreetMap, where two-way roads carry no tag.

    Returns
    -------
    ndarray of int8
        `BOTH`, `FORWARD`, `BACKWARD`, `CLOSED` or `UNKNOWN`.
    """
    return _of_each(_direction, values, np.int8)


def _of_each(function, values, kind):
    """Array of what `function` gives for every value, worked out once for equal ones."""
    with suppress(TypeError):  # of a list, in a field of lists
        function = {value: function(value) for value in set(values)}.__getitem__
    return np.fromiter(map(function, values), kind, len(values))


def _direction(value):
    if value is None:
        return BOTH
    if isinstance(value, bool):
        return FORWARD if value else BOTH
    if isinstance(value, float):
        if np.isnan(value):
            return BOTH
        if value.is_integer():
            value = int(value)
    text = str(value).strip().casefold()
    return BOTH if not text else _CODES.get(text, UNKNOWN)


def road_speeds(speed, road_class, class_speeds, default):
    """Speed of each road, from its own value, else its class, else the default.

    Parameters
    ----------
    speed : ndarray, shape (n,), or None
        km/h; NaN, zero, negative or above 200 does not count.
    road_class : ndarray of object, shape (n,), or None
    class_speeds : dict
        Class (text) to km/h.
    default : float
        km/h.

    Returns
    -------
    speed : ndarray, shape (n,)
        km/h.
    origin : ndarray of str, shape (n,)
        ``field``, ``class`` or ``default``: where each speed comes from.
    """
    count = len(speed) if speed is not None else len(road_class)
    result = np.full(count, float(default))
    origin = np.empty(count, object)
    origin.fill("default")  # one text for all, where numpy.full makes as many
    if road_class is not None:
        of_class = _of_each(lambda name: class_speeds.get(_class_key(name), np.nan), road_class, float)
        known = np.isfinite(of_class)
        result[known], origin[known] = of_class[known], "class"
    if speed is not None:
        with np.errstate(invalid="ignore"):
            good = (speed > 0.0) & (speed <= FASTEST_KMH)
        result[good], origin[good] = speed[good], "field"
    return result, origin


def class_speed_table(text):
    """Read ``class=km/h`` pairs separated by ``;`` or new lines.

    Raises
    ------
    ValueError
        With the pair that cannot be read.
    """
    table = {}
    for pair in re.split(r"[;\n]", text or ""):
        if not pair.strip():
            continue
        name, equals, speed = pair.rpartition("=")
        try:
            value = float(speed.replace(",", "."))
        except ValueError:
            value = np.nan
        if not equals or not 0.0 < value <= FASTEST_KMH:
            raise ValueError(pair.strip())
        table[_class_key(name)] = value
    return table


def _class_key(name):
    return "" if name is None else str(name).strip().casefold()
