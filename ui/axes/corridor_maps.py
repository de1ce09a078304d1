"""The corridor maps of a project: that of the study and those that the board made."""

from dataclasses import dataclass, field

from ...processing.compat import is_null
from ...processing.layers.local_numbers import number, significant
from ...processing.translation import tr
from .kept_results import kept_results

ALGORITHM = "corridors"
ROADS, SOURCES, MARKETS = "EDGES", "SOURCES_OUTPUT", "MARKETS_OUTPUT"
STUDY_TABLES = {ROADS: "corridor_roads", SOURCES: "corridor_sources", MARKETS: "corridor_markets"}
OF_STUDY = "study"


@dataclass
class CorridorMap:
    """One map of corridors.

    Attributes
    ----------
    key : str
        Tells it from the others.
    title : str
    layers : dict of str to QgsVectorLayer
        By the name of the output.
    numbers : dict of str to float
        What the run returned; empty where it is not known.
    """

    key: str
    title: str
    layers: dict = field(default_factory=dict)
    numbers: dict = field(default_factory=dict)


def corridor_maps(project, study, numbers, leaving=()):
    """Maps of the project: the latest of the board first, that of the study last.

    Parameters
    ----------
    project : QgsProject
    study : StudyInputs
    numbers : dict of str to float
        What the step of the axes returned in the study.
    leaving : collection of str
        Ids of layers that are about to be removed.
    """
    kept = kept_results(project, ALGORITHM, leaving)
    maps = [CorridorMap(result.made, result.title, result.layers, result.numbers) for result in kept]
    found = {part: study.result(project, table) for part, table in STUDY_TABLES.items()}
    layers = {part: layer for part, layer in found.items() if layer is not None and layer.id() not in leaving}
    if layers:
        maps.append(CorridorMap(OF_STUDY, tr("Corridors of the study"), layers, numbers))
    return [corridor for corridor in maps if ROADS in corridor.layers]


def totals_text(corridor):
    """What a map adds up to, a line for each total."""
    numbers = corridor.numbers
    lines = []
    for name, text in (
        ("DELIVERED", tr("Delivered to a market: {}")),
        ("UNDELIVERED", tr("Without a way to any market: {}")),
        ("TON_MINUTES", tr("Amount × minutes by road: {}")),
        ("LOADED_KM", tr("Kilometers of road in use: {}")),
    ):
        if name in numbers:
            lines.append(text.format(_round(numbers[name])))
    if not lines and MARKETS in corridor.layers:
        lines.append(tr("Delivered to a market: {}").format(_round(_sum(corridor.layers[MARKETS], "received"))))
    return "\n".join(lines)


def products_of(layer, name):
    """Different values of a field of the sources, in the order of their texts."""
    place = layer.fields().lookupField(name) if layer is not None and name else -1
    if place < 0:
        return []
    values = (value for value in layer.uniqueValues(place) if not is_null(value) and str(value).strip())
    return sorted(values, key=lambda value: str(value).casefold())


def _round(value):
    return significant(value) if abs(value) < 10.0 else number(value)


def _sum(layer, name):
    if layer.fields().lookupField(name) < 0:
        return 0.0
    return sum(row[name] for row in layer.getFeatures() if not is_null(row[name]))
