"""What the board made stays in the project: its layers know which run they are of."""

import json
from dataclasses import dataclass, field

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ..territories.division_runs import add_on_top

KEPT_PROPERTY = "territorios/axes_board"


@dataclass
class KeptResult:
    """One run of an algorithm of the board.

    Attributes
    ----------
    algorithm : str
        Id without its provider.
    made : str
        When, in ISO format with milliseconds.
    title : str
    numbers : dict of str to float
    details : dict
        What the page needs to show it again.
    layers : dict of str to QgsVectorLayer
        By the name of the output; those that are still in the project.
    """

    algorithm: str
    made: str
    title: str = ""
    numbers: dict = field(default_factory=dict)
    details: dict = field(default_factory=dict)
    layers: dict = field(default_factory=dict)


def keep_result(algorithm, outcome, title="", **details):
    """Put the layers of a run at the top of the project, marked as one result.

    Parameters
    ----------
    algorithm : str
    outcome : RunOutcome
    title : str
        Added to the names of the layers.
    **details
        Texts and numbers only.

    Returns
    -------
    KeptResult
    """
    made = QDateTime.currentDateTime().toString(Qt.DateFormat.ISODateWithMs)
    numbers = {name: value for name, value in outcome.results.items() if isinstance(value, (int, float))}
    kept = KeptResult(algorithm, made, title, numbers, details, outcome.outputs)
    for output, layer in outcome.outputs.items():
        mark = {**kept.__dict__, "output": output}
        del mark["layers"]
        layer.setCustomProperty(KEPT_PROPERTY, json.dumps(mark, ensure_ascii=False))
        if title:
            layer.setName(f"{layer.name()}: {title}")
    add_on_top(list(outcome.outputs.values()))
    return kept


def kept_results(project, algorithm, leaving=()):
    """Results of `algorithm` in the project, the latest first.

    Parameters
    ----------
    project : QgsProject
    algorithm : str
    leaving : collection of str
        Ids of layers that are about to be removed.
    """
    found = {}
    for layer in project.mapLayers().values():
        mark = _mark(layer)
        if mark.get("algorithm") != algorithm or layer.id() in leaving or not layer.isValid():
            continue
        output = mark.pop("output", "")
        kept = found.setdefault(mark["made"], KeptResult(**mark))
        kept.layers[output] = layer
    return [found[made] for made in sorted(found, reverse=True)]


def _mark(layer):
    text = layer.customProperty(KEPT_PROPERTY) if isinstance(layer, QgsVectorLayer) else None
    try:
        mark = json.loads(text) if text else {}
    except ValueError:
        mark = {}
    known = KeptResult.__dataclass_fields__.keys() | {"output"}
    whole = isinstance(mark, dict) and mark.keys() <= known and isinstance(mark.get("made"), str)
    return mark if whole else {}
