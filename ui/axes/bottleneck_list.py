"""The bottlenecks in the order of what they cost, a sentence for each."""

from dataclasses import dataclass

from qgis.core import QgsExpression, QgsFeatureRequest

from ...processing.algorithms.axes.bottleneck_columns import NAMES, RANKS
from ...processing.compat import is_null
from ...processing.layers.local_numbers import number, significant
from ...processing.reports.bottleneck_advice import EXTRA, ISOLATED, SAVED, what_to_do
from ...processing.translation import tr
from ..study.field_guess import guess_field

NEW, LACKING = "new", "lacking"
TONS, FAMILIES = range(2)
EDGES, CANDIDATES, SERVICES = "EDGES", "CANDIDATES_OUTPUT", "SERVICES_OUTPUT"
SHOWN = 300


@dataclass(frozen=True)
class Bottleneck:
    """A row of a layer: its id, what to say about it and, of a road, what to do."""

    row: int
    rank: int
    sentence: str
    advice: str = ""


def measure_titles():
    """Measures by which bottlenecks are listed."""
    return {
        EXTRA: tr("Time added when it is closed"),
        ISOLATED: tr("Left without a way when it is closed"),
        SAVED: tr("Time lost because it is slow"),
        NEW: tr("Time that a new road would save"),
        LACKING: tr("Services missing within reach"),
    }


def output_of(measure):
    """Output of ``territorios:bottlenecks`` that has a measure."""
    return {NEW: CANDIDATES, LACKING: SERVICES}.get(measure, EDGES)


def listed(layer, measure, weight):
    """The first `SHOWN` rows by a measure, the worst first.

    Parameters
    ----------
    layer : QgsVectorLayer
        Output of the measure.
    measure : str
    weight : int
        TONS or FAMILIES.

    Returns
    -------
    list of Bottleneck
    """
    if measure == LACKING:
        return _lacking(layer)
    own = SAVED if measure == NEW else measure
    rank, cost = RANKS[own][weight], NAMES[own][weight]
    passing = NAMES["linked" if measure == NEW else "load"][weight]
    fields = layer.fields()
    if any(fields.lookupField(name) < 0 for name in (rank, cost, passing)):
        return []
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setFilterExpression(f"{QgsExpression.quotedColumnRef(rank)} <= {SHOWN}")
    sentence, funds = _sentences()[measure][weight], tr("Programs able to fund it: {}.")
    named = guess_field("NAME", [field.name() for field in fields]) if measure == NEW else "road_name"
    found = []
    for row in layer.getFeatures(request):
        name = _text(row, named) or tr("Road {}").format(row.id() if measure == NEW else row["road_id"])
        km = row["built_km" if measure == NEW else "length_km"]
        text = sentence.format(
            name, "–" if is_null(km) else number(km, 1 if km >= 1.0 else 2), _amount(row[cost]), _amount(row[passing])
        )
        programs = _text(row, "programs")
        if programs:
            text = f"{text} {funds.format(programs)}"
        advice = "" if measure == NEW else what_to_do(measure, row["speed_kmh"], row["reference_kmh"])
        found.append(Bottleneck(row.id(), int(row[rank]), f"{number(row[rank])}. {text}", advice))
    return sorted(found, key=lambda bottleneck: (bottleneck.rank, bottleneck.row))[:SHOWN]


def _lacking(layer):
    """The first `SHOWN` places that lack services, those that lack most first."""
    names = [field.name() for field in layer.fields()]
    if not {"missing_services", "missing_count"} <= set(names):
        return []
    named, coded = guess_field("NAME", names), guess_field("CODE", names)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setFilterExpression('"missing_count" > 0')
    rows = sorted(layer.getFeatures(request), key=lambda row: (-row["missing_count"], row.id()))
    sentence = tr("{}: it lacks {}.")
    return [
        Bottleneck(
            row.id(),
            place,
            sentence.format(
                _text(row, named) or _text(row, coded) or tr("Place {}").format(row.id()), row["missing_services"]
            ),
        )
        for place, row in enumerate(rows[:SHOWN], 1)
    ]


def _text(row, name):
    """Text in a column of a row; "" for NULL and for a column that is not there."""
    place = row.fields().lookupField(name) if name else -1
    return "" if place < 0 or is_null(row[place]) else str(row[place]).strip()


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
