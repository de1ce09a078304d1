"""The bottlenecks in the order of what they cost, a sentence for each."""

from dataclasses import dataclass

from qgis.core import QgsExpression, QgsFeatureRequest

from ...processing.algorithms.axes.bottleneck_columns import NAMES, RANKS
from ...processing.compat import is_null
from ...processing.layers.local_numbers import number, significant
from ...processing.translation import tr

EXTRA, ISOLATED, SAVED, NEW = "extra", "isolated", "saved", "new"
TONS, FAMILIES = range(2)
EDGES, CANDIDATES = "EDGES", "CANDIDATES_OUTPUT"
SHOWN = 300


@dataclass(frozen=True)
class Bottleneck:
    """A row of a layer: its id, and what to say about it."""

    row: int
    rank: int
    sentence: str


def measure_titles():
    """Measures by which bottlenecks are listed."""
    return {
        EXTRA: tr("Time added when it is closed"),
        ISOLATED: tr("Left without a way when it is closed"),
        SAVED: tr("Time lost because it is slow"),
        NEW: tr("Time that a new road would save"),
    }


def output_of(measure):
    """Output of ``territorios:bottlenecks`` that has a measure."""
    return CANDIDATES if measure == NEW else EDGES


def listed(layer, measure, weight, road_names):
    """The first `SHOWN` rows by a measure, the worst first.

    Parameters
    ----------
    layer : QgsVectorLayer
        Output of the measure.
    measure : str
    weight : int
        TONS or FAMILIES.
    road_names : mapping of int to str
        Name of roads by their number; for new roads by the number of the row.

    Returns
    -------
    list of Bottleneck
    """
    own = SAVED if measure == NEW else measure
    rank, cost = RANKS[own][weight], NAMES[own][weight]
    passing = NAMES["linked" if measure == NEW else "load"][weight]
    fields = layer.fields()
    if any(fields.lookupField(name) < 0 for name in (rank, cost, passing)):
        return []
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setFilterExpression(f"{QgsExpression.quotedColumnRef(rank)} <= {SHOWN}")
    sentence, funds = _sentences()[measure][weight], tr("Programs able to fund it: {}.")
    found = []
    for row in layer.getFeatures(request):
        number_of_road = row.id() if measure == NEW else row["road_id"]
        name = road_names.get(number_of_road) or tr("Road {}").format(number_of_road)
        km = row["built_km" if measure == NEW else "length_km"]
        text = sentence.format(
            name, "–" if is_null(km) else number(km, 1 if km >= 1.0 else 2), _amount(row[cost]), _amount(row[passing])
        )
        programs = row["programs"] if fields.lookupField("programs") >= 0 else None
        if not is_null(programs) and programs:
            text = f"{text} {funds.format(programs)}"
        found.append(Bottleneck(row.id(), int(row[rank]), f"{number(row[rank])}. {text}"))
    return sorted(found, key=lambda bottleneck: (bottleneck.rank, bottleneck.row))[:SHOWN]


def names_of_roads(layer, field, rows=None):
    """Name of each road by its number; empty without a layer or a field.

    Parameters
    ----------
    layer : QgsVectorLayer or None
    field : str
    rows : list of int, optional
        Roads that are wanted.
    """
    place = layer.fields().lookupField(field) if layer is not None and field else -1
    if place < 0:
        return {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([place])
    if rows is not None:
        request.setFilterFids(rows)
    return {row.id(): str(row[place]).strip() for row in layer.getFeatures(request) if not is_null(row[place])}


def _amount(value):
    if is_null(value):
        return "–"
    return significant(value) if abs(value) < 10.0 else number(value)


def _sentences():
    """Sentence of each measure in tons and in families: name, km, cost, what passes or is linked."""
    return {
        EXTRA: (
            tr("{}, {} km: closing it adds {} ton-minutes; {} tons pass along it."),
            tr("{}, {} km: closing it adds {} family-minutes; {} families pass along it."),
        ),
        ISOLATED: (
            tr("{}, {} km: closing it leaves {} of the {} tons that pass without a way to market."),
            tr("{}, {} km: closing it leaves {} of the {} families that pass without a way to market."),
        ),
        SAVED: (
            tr("{}, {} km: at its reference speed it would save {} ton-minutes; {} tons pass along it."),
            tr("{}, {} km: at its reference speed it would save {} family-minutes; {} families pass along it."),
        ),
        NEW: (
            tr("{}, {} km to build: it would save {} ton-minutes and link {} tons that now have no way."),
            tr("{}, {} km to build: it would save {} family-minutes and link {} families that now have no way."),
        ),
    }
