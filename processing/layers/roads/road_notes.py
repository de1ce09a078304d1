"""What reading a road layer has to tell the planner: said while it is read, and again when a kept network is used.

A note is data (kind and values), so that it can be kept with the network and said in whatever
language QGIS has by then.
"""

from ...translation import tr
from ..messages import number_sentences, warn

LAYER = None  # stands for the name of the layer, which may be another next time
INFORMATION = ("no_speeds", "network", "few_parts")


class RoadNotes:
    """Says notes to the person and keeps them.

    Parameters
    ----------
    layer : str
        Name of the road layer.
    feedback : QgsProcessingFeedback

    Attributes
    ----------
    kept : list of list
        Kind and values of every note said, in order; plain enough for JSON.
    """

    def __init__(self, layer, feedback):
        self._layer = layer
        self._feedback = feedback
        self._sentences = _sentences()
        self.kept = []

    def add(self, kind, *values):
        """Say a note of `kind` and keep it; `LAYER` among the values is the name of the layer."""
        self.kept.append([kind, *values])
        told = [self._layer if value is LAYER else value for value in values]
        if kind in INFORMATION:
            self._feedback.pushInfo(self._sentences[kind].format(*told))
        else:
            warn(self._feedback, self._sentences[kind], *told)

    def add_all(self, notes):
        """Say and keep notes as `kept` has them."""
        for kind, *values in notes:
            self.add(kind, *values)


def _sentences():
    return {
        **number_sentences(),
        "no_speeds": tr("No speed or class field given: all roads at {:g} km/h."),
        "class_without_table": tr("A class field without a speed table has no effect: all {} roads at {:g} km/h."),
        "speed_of_class": tr("Roads without usable speed: {} of layer “{}” took that of their class."),
        "speed_default": tr("Roads without usable speed: {} of layer “{}” took the default of {:g} km/h."),
        "class_default": tr("Roads whose class has no speed: {} of layer “{}” ({}) took the default of {:g} km/h."),
        "unknown_direction": tr(
            "Roads with an unknown direction code: {} of layer “{}” ({}); traffic both ways was assumed."
        ),
        "closed": tr("Roads closed to traffic: {} of layer “{}”."),
        "without_geometry": tr("Roads left out, without usable geometry: {} of layer “{}” (rows {})."),
        "length_zero": tr("Roads of length zero, which join nothing: {} of layer “{}” (rows {})."),
        "network": tr("Road network: {} lines, {} junctions and ends, {} pieces, {:.1f} km."),
        "few_parts": tr("Parts of the network that do not touch: {}; outside the longest: {:.1f} km."),
        "scattered_parts": tr(
            "Parts of the network that do not touch: {}; outside the longest: {:.1f} km ({:.0f} %). “Diagnose roads” shows"
            " where, and “Prepare roads” closes gaps."
        ),
    }
