"""How the agencies of the region publish their roads: fields, speeds by class, factors by surface.

INEGI, Red Nacional de Caminos: layer ``red_vial`` with ``ID_RED``, ``TIPO_VIAL``, ``NOMBRE``,
``CODIGO``, ``COND_PAV`` (read in a published copy, ArcGIS service RED_VIAL_INEGI_MARQUES), ``VELOCIDAD``
as text (github.com/Rub21/inegi-map converts it) and ``CIRCULA`` and ``RECUBRI``, which are taken when they are there. It is read as having no
field of level.
OpenStreetMap: tags ``highway``, ``maxspeed``, ``oneway``, ``junction``, ``bridge``, ``tunnel``, ``layer``
as in its wiki (pages Key:maxspeed, Key:oneway, Key:layer).
Peru, Ministerio de Transportes y Comunicaciones: ``CODRUTA``, ``TRAYECTORI``, ``LONGITUD``, ``IDDPTO`` (read in
a published copy of red_vial_departamental_dic20). It has no speed and no direction that we know of; how its
field of surface is called was not found, so the person names it. National routes start with ``PE-``.

The speeds by class (km/h) and the factors are planning assumptions of this plugin, not published
values: a table of the person's own replaces the former.
"""

import re
import unicodedata
from dataclasses import dataclass, field

import numpy as np

from .road_attributes import BACKWARD, BOTH, CLOSED, FORWARD

AUTO, INEGI, OSM, MTC, CUSTOM = range(5)
PREPARED = "prepared"
PREPARED_FIELDS = ("speed_kmh", "direction", "level", "road_class", "speed_source")
CODES = {BOTH: "B", FORWARD: "FT", BACKWARD: "TF", CLOSED: "N"}
DRY, RAINY = range(2)

MPH, KNOTS = 1.609344, 1.852
_SPEED = re.compile(r"^\s*(-?\d+(?:[.,]\d+)?)\s*(km/?h|kmh|kph|kmph|mph|knots)?\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Preset:
    """Fields of a published road layer; `recognized` are those that tell it from others."""

    recognized: tuple = ()
    speed: str = ""
    road_class: str = ""
    direction: str = ""
    surface: str = ""
    speeds: dict = field(default_factory=dict)
    closed: frozenset = frozenset()


PRESETS = {
    INEGI: Preset(
        recognized=("TIPO_VIAL", "CIRCULA"),
        speed="VELOCIDAD",
        road_class="TIPO_VIAL",
        direction="CIRCULA",
        surface="RECUBRI",
        speeds={
            "carretera": 80.0,
            "enlace": 50.0,
            "boulevard": 50.0,
            "avenida": 40.0,
            "calle": 30.0,
            "camino": 30.0,
            "vereda": 5.0,
        },
    ),
    OSM: Preset(
        recognized=("highway",),
        speed="maxspeed",
        road_class="highway",
        direction="oneway",
        surface="surface",
        speeds={
            "motorway": 100.0,
            "motorway_link": 60.0,
            "trunk": 80.0,
            "trunk_link": 50.0,
            "primary": 70.0,
            "primary_link": 40.0,
            "secondary": 60.0,
            "secondary_link": 40.0,
            "tertiary": 50.0,
            "tertiary_link": 30.0,
            "unclassified": 40.0,
            "residential": 30.0,
            "living_street": 10.0,
            "service": 20.0,
            "road": 30.0,
            "track": 20.0,
        },
        closed=frozenset(
            ("footway", "path", "steps", "cycleway", "pedestrian", "bridleway", "corridor", "construction", "proposed")
        ),
    ),
    MTC: Preset(
        recognized=("CODRUTA", "TRAYECTORI"),
        road_class="CODRUTA",
        speeds={"national": 70.0, "regional": 40.0},
    ),
    CUSTOM: Preset(),
}

_SURFACES = {
    "paved": (
        "asfalto asfaltado asfaltada asphalt concreto concrete paved pavimento pavimentado pavimentada paving_stones"
        " sett chipseal adoquin"
    ),
    "gravel": "grava gravel fine_gravel compacted afirmado afirmada revestimiento revestido revestida empedrado cobblestone",
    "earth": "tierra terraceria unpaved dirt earth ground mud sand grass trocha brecha",
}
_WORDS = {word: kind for kind, words in _SURFACES.items() for word in words.split()}
_PHRASES = {"con pavimento": "paved", "sin pavimento": "earth", "sin pavimentar": "earth", "sin afirmar": "earth"}
SURFACE_FACTORS = {
    DRY: {"paved": 1.0, "gravel": 0.8, "earth": 0.6},
    RAINY: {"paved": 0.9, "gravel": 0.65, "earth": 0.4},
}
UNKNOWN_SURFACE = {DRY: 1.0, RAINY: 0.9}


def recognize(fields):
    """Schema of a layer by the names of its fields, whatever their case.

    Returns
    -------
    int or str
        `INEGI`, `OSM`, `MTC`, `PREPARED` for a layer already prepared, or `CUSTOM`.
    """
    names = {name.casefold() for name in fields}
    if names.issuperset(PREPARED_FIELDS):
        return PREPARED
    for profile in (INEGI, OSM, MTC):
        if names.issuperset(name.casefold() for name in PRESETS[profile].recognized):
            return profile
    return CUSTOM


def parse_speeds(values):
    """Speeds in km/h out of numbers and text such as ``50 km/h``, ``30 mph`` or ``80;60``.

    Of several speeds the lowest counts. Words (``none``, ``walk``, ``signals``) have no number: NaN.

    Returns
    -------
    ndarray of float, shape (n,)
    """
    return np.array([_speed(value) for value in values], float)


def _speed(value):
    if value is None or isinstance(value, bool):
        return np.nan
    if isinstance(value, (int, float)):
        return float(value)
    speeds = []
    for text in re.split(r"[;|]", str(value)):
        match = _SPEED.match(text)
        if not match:
            return np.nan
        unit = (match.group(2) or "").casefold()
        speeds.append(float(match.group(1).replace(",", ".")) * {"mph": MPH, "knots": KNOTS}.get(unit, 1.0))
    return min(speeds)


def mtc_class(values):
    """``national`` for routes of the code PE-…, ``regional`` for other codes, None without one."""
    return [
        None if value in (None, "") else "national" if str(value).strip().upper().startswith("PE") else "regional"
        for value in values
    ]


def osm_levels(layer, bridge, tunnel):
    """Grade of OpenStreetMap ways: ``layer``, else 1 on bridges and -1 in tunnels, else 0.

    Parameters
    ----------
    layer, bridge, tunnel : sequence
        Tags as read; None where absent.
    """
    levels = np.zeros(len(layer), int)
    for row, (given, over, under) in enumerate(zip(layer, bridge, tunnel)):
        try:
            levels[row] = round(float(given))
        except (TypeError, ValueError, OverflowError):
            levels[row] = int(_tagged(over)) - int(_tagged(under))
    return levels


def level_numbers(values):
    """Grades as whole numbers: numbers as they are, other texts numbered in alphabetical order."""
    texts = ["0" if value is None or value != value else str(value).strip() for value in values]
    try:
        return np.array([round(float(text or 0)) for text in texts], int)
    except (ValueError, OverflowError):
        return np.unique(texts, return_inverse=True)[1].ravel()


def roundabouts(junction):
    """Which ways are roundabouts, one-way as drawn unless they say otherwise."""
    return np.array([str(value).strip().casefold() in ("roundabout", "circular") for value in junction], bool)


def surface_factors(values, season):
    """Factor of speed by surface and season.

    Returns
    -------
    factor : ndarray of float
    known : ndarray of bool
        Whether the surface was recognized.
    """
    kinds = [_surface(value) for value in values]
    table, other = SURFACE_FACTORS[season], UNKNOWN_SURFACE[season]
    return np.array([table.get(kind, other) for kind in kinds], float), np.array([bool(kind) for kind in kinds], bool)


def _surface(value):
    if value is None:
        return ""
    plain = unicodedata.normalize("NFKD", str(value).strip().casefold())
    text = "".join(letter for letter in plain if not unicodedata.combining(letter))
    if text in _PHRASES:
        return _PHRASES[text]
    return next((_WORDS[word] for word in re.split(r"[^a-z_]+", text) if word in _WORDS), "")


def _tagged(value):
    return value is not None and str(value).strip().casefold() not in ("", "no", "f", "false", "0")
