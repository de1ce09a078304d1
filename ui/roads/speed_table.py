"""Speeds by class of road: what a layer has, what a preset proposes, and the text that algorithms take."""

from dataclasses import dataclass

from qgis.core import QgsVectorLayerUtils

from ...processing.compat import nulls_as_none
from ...processing.methods.codes import code_text
from ...processing.methods.roads.road_attributes import FASTEST_KMH, class_speed_table
from ...processing.methods.roads.road_presets import CUSTOM, INEGI, MTC, OSM, PRESETS, mtc_class, recognize


@dataclass
class ClassSpeed:
    """One class of road; `kmh` is None where the default speed counts."""

    name: str
    roads: int
    kmh: object


def preset_of(layer):
    """Preset whose fields `layer` has: `INEGI`, `OSM`, `MTC` or `CUSTOM`."""
    found = recognize([field.name() for field in layer.fields()])
    return found if found in (INEGI, OSM, MTC) else CUSTOM


def preset_speed(preset, name):
    """Speed of the class `name` in a preset, None where it has none."""
    return PRESETS[preset].speeds.get((mtc_class([name])[0] or "") if preset == MTC else name.casefold())


def classes_of(layer, class_field, text="", preset=None):
    """Classes of a road layer, the commonest first.

    Parameters
    ----------
    layer : QgsVectorLayer
    class_field : str
    text : str
        ``class=km/h`` pairs given before; they come before the preset.
    preset : int, optional
        By default the one whose fields the layer has.

    Returns
    -------
    list of ClassSpeed
    """
    given = class_speed_table(text) if text else {}
    preset = preset_of(layer) if preset is None else preset
    counts = {}
    values, _ = QgsVectorLayerUtils.getValues(layer, class_field)
    for name in map(code_text, nulls_as_none(values)):
        if name:
            counts[name] = counts.get(name, 0) + 1
    return [
        ClassSpeed(name, count, given.get(name.casefold(), preset_speed(preset, name)))
        for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


def speeds_text(classes):
    """``class=km/h`` pairs as the parameter ``SPEEDS`` takes them.

    Classes without a usable speed are left out, and those whose name has a separator of pairs.
    """
    usable = (row for row in classes if row.kmh and row.kmh <= FASTEST_KMH and not set(row.name) & set(";\n"))
    return "; ".join(f"{row.name}={row.kmh:g}" for row in usable)
