"""Geographic coordinates as agencies write them: degrees, minutes and seconds, packed integers, decimal degrees.

``102°17'45.768" W`` is 102 + 17/60 + 45.768/3600 degrees west. INEGI's ITER of 2010 and before packs the same into the
integer ``1021747`` (degrees, two digits of minutes, two of seconds) without a sign: in Mexico, west of Greenwich
(INEGI, *Principales resultados por localidad*, description of the file, fields LONGITUD and LATITUD). In degrees.
"""

import re
from dataclasses import dataclass

import numpy as np

LONGITUDE, LATITUDE = "longitude", "latitude"
LARGEST = {LONGITUDE: 180.0, LATITUDE: 90.0}
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
# first or last word of a coordinate; the words of Spanish whose first letter means something else go before
WORD = re.compile(r"^\s*([A-Z]+)\b|\b([A-Z]+)\.?\s*$")
WORDS = {"ORIENTE": 1.0, "PONIENTE": -1.0}
LETTERS = {LONGITUDE: {"E": 1.0, "L": 1.0, "W": -1.0, "O": -1.0}, LATITUDE: {"N": 1.0, "S": -1.0}}
SHORTEST_PACKED = 5
# what nearly every row has: read at once, the rest one by one
USUAL = re.compile(r"(\d{1,3})°(\d\d?)['´’](\d\d?(?:\.\d+)?)[\"”]? ?([NSEW])")


@dataclass(frozen=True)
class Degrees:
    """Coordinates read from text.

    Attributes
    ----------
    value : ndarray of float, shape (n,)
        Decimal degrees, east and north positive; NaN where there is none or it cannot be read.
    unreadable : ndarray of bool, shape (n,)
        Where there is text that is no such coordinate.
    assumed : ndarray of bool, shape (n,)
        Longitudes without sign or letter, taken as west.
    """

    value: np.ndarray
    unreadable: np.ndarray
    assumed: np.ndarray


def read_degrees(texts, axis, west=False):
    """Coordinates of one axis.

    Parameters
    ----------
    texts : sequence of str or None
    axis : str
        `LONGITUDE` or `LATITUDE`.
    west : bool
        Whether longitudes without sign or letter are west.

    Returns
    -------
    Degrees

    Notes
    -----
    One number is decimal degrees when it has at most three digits before the decimal mark, and packed from five on;
    two are degrees and minutes, three degrees, minutes and seconds. Minutes and seconds of 60 or more, decimals
    before a smaller unit and degrees beyond the axis are no coordinate.
    """
    value, assumed = _plain(texts, axis)
    rows = np.flatnonzero(np.isnan(value)).tolist()
    usual, odd = [], []
    for row in rows:
        match = USUAL.fullmatch(texts[row]) if texts[row] is not None else None
        if match is not None and match.group(4) in LETTERS[axis]:
            usual.append((row, *match.groups()))
        else:
            odd.append(row)
    _read_usual(usual, axis, value)
    known = {None: (np.nan, False)}
    for row in odd:
        text = texts[row]
        if text not in known:
            known[text] = _read(text, axis)
        value[row], assumed[row] = known[text]
    given = np.array([text is not None for text in texts], bool)
    unreadable = given & np.isnan(value)
    assumed &= west & (axis == LONGITUDE) & (value != 0.0) & ~np.isnan(value)
    value[assumed] *= -1.0
    return Degrees(value, unreadable, assumed)


def _plain(texts, axis):
    """Decimal degrees that are numbers already, NaN for the others; and those without a sign."""
    import pandas as pd

    value = pd.to_numeric(pd.Series(texts, dtype=object), errors="coerce").to_numpy(float, copy=True)
    with np.errstate(invalid="ignore"):
        value[~(np.abs(value) <= LARGEST[axis])] = np.nan
        return value, value > 0.0


def _read_usual(found, axis, value):
    """Fill in `value` from rows of degrees, minutes, seconds and letter."""
    if not found:
        return
    row, degrees, minutes, seconds, letter = zip(*found)
    parts = np.array([degrees, minutes, seconds], float)
    degrees = parts[0] + parts[1] / 60.0 + parts[2] / 3600.0
    bad = (parts[1:] >= 60.0).any(axis=0) | (degrees > LARGEST[axis])
    sign = np.array([LETTERS[axis][side] for side in letter])
    value[list(row)] = np.where(bad, np.nan, sign * degrees)


def _read(text, axis):
    """Degrees of one text, NaN when unreadable, and whether nothing says their side."""
    text = text.upper()
    numbers = NUMBER.findall(text)
    sign = _sign(text, axis)
    if not 1 <= len(numbers) <= 3 or sign is None:
        return np.nan, False
    units = [float(number.replace(",", ".")) for number in numbers]
    whole, _, fraction = numbers[0].replace(",", ".").partition(".")
    if len(units) == 1 and len(whole) >= SHORTEST_PACKED and not fraction.strip("0"):
        units = [float(whole[:-4]), float(whole[-4:-2]), float(whole[-2:])]
    elif any(number != int(number) for number in units[:-1]):
        return np.nan, False
    if any(number >= 60.0 for number in units[1:]):
        return np.nan, False
    degrees = sum(number / scale for number, scale in zip(units, (1.0, 60.0, 3600.0)))
    if degrees > LARGEST[axis]:
        return np.nan, False
    return (degrees if sign == 0.0 else sign * degrees), sign == 0.0


def _sign(text, axis):
    """1 or -1 as a letter or sign says, 0 where nothing does, None for a letter of the other axis."""
    sign = -1.0 if re.match(r"[^\dA-Z]*[-−–]\s*\d", text) else 0.0
    for match in WORD.finditer(text):
        word = match.group(1) or match.group(2)
        side = WORDS.get(word) if axis == LONGITUDE else None
        side = LETTERS[axis].get(word[0]) if side is None else side
        if side is None and any(word[0] in letters for letters in LETTERS.values()):
            return None
        if side is not None:
            return side
    return sign
