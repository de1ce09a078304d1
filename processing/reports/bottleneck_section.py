"""Report section: the roads that hold production back, and what to do about the worst of them."""

from ..layers.local_numbers import number, percent, significant
from ..translation import tr
from .bottleneck_advice import EXTRA, ISOLATED, KINDS, what_to_do
from .report_blocks import Section, table
from .services_and_new_roads import new_road_blocks, new_road_findings, service_blocks, service_findings

SHOWN = 4  # of each kind
LOOKED_AT = 60  # worst pieces of each kind, of which those in a row count once
RANKS = {kind: f"{kind}_rank" for kind in KINDS}


def bottleneck_section(results):
    """Map of the bottlenecks and list of the worst."""
    section = Section("bottlenecks", tr("Bottlenecks to market"), tr("Bottlenecks: which roads hold production back"))
    if not results.has("bottlenecks"):
        section.missing = tr("There are no bottlenecks: production loads no road.")
        if "bottlenecks" not in results.layers:
            section.missing = results.why_missing(
                "bottlenecks",
                tr(
                    "Bottlenecks were not looked for: the study had no places of production with an amount, or no markets."
                ),
            )
        return section
    section.illustrative = results.illustrative("roads", "sources", "centers", "services", "candidates")
    rows = results.table("bottlenecks")
    worst = _worst(results.layers["bottlenecks"])
    section.findings = _findings(rows, worst)
    section.actions = [
        f"{_name(road)}: {what_to_do(kind, road['speed_kmh'], road['reference_kmh'])}"
        for kind in KINDS
        for road in worst[kind][:1]
    ]
    if results.fields.get("amount"):
        section.findings.append(tr("Amounts are in the units of the field {}.").format(results.fields["amount"]))
    section.findings += new_road_findings(results) + service_findings(results)
    section.blocks = results.map_picture(
        "bottlenecks_map.png",
        tr("Bottlenecks to market"),
        ("centers", "bottlenecks", "municipalities"),
        section.illustrative,
    )
    cells = [
        [
            _name(road),
            number(road["length_km"], 1),
            _amount(road["load"]),
            _cost(kind, road),
            what_to_do(kind, road["speed_kmh"], road["reference_kmh"]),
        ]
        for kind in KINDS
        for road in worst[kind]
    ]
    if cells:
        columns = [
            (tr("Road"), False),
            (tr("Kilometers"), True),
            (tr("Amount that passes"), True),
            (tr("What it costs"), False),
            (tr("What to do"), False),
        ]
        note = tr("Of pieces that follow one another the worst is listed; all are in the layer.")
        caption = f"{note} {results.source('bottlenecks')}"
        section.blocks.append(table(tr("Worst bottlenecks, and what to do"), columns, cells, caption))
    section.blocks += new_road_blocks(results, section.illustrative) + service_blocks(results, section.illustrative)
    return section


def _worst(layer):
    """Rows of the worst pieces of each kind, none of which follows another.

    Parameters
    ----------
    layer : QgsVectorLayer

    Returns
    -------
    dict of str to list of QgsFeature
    """
    pieces = {kind: [] for kind in KINDS}
    for row in layer.getFeatures():
        for kind in KINDS:
            rank = row[RANKS[kind]]
            if isinstance(rank, (int, float)) and rank <= LOOKED_AT:
                pieces[kind].append((rank, row.id(), row))
    return {
        kind: _apart([row for *_, row in sorted(found, key=lambda piece: piece[:2])]) for kind, found in pieces.items()
    }


def _apart(rows):
    """The first `SHOWN` of the rows that neither follow one before them nor what follows it."""
    seen, apart = set(), []
    for row in rows:
        ends = _ends(row.geometry())
        if not ends & seen:
            apart.append(row)
        seen |= ends
    return apart[:SHOWN]


def _ends(geometry):
    """Both ends of a line, as they are compared."""
    lines = geometry.asMultiPolyline() if geometry.isMultipart() else [geometry.asPolyline()]
    points = [point for line in lines if line for point in (line[0], line[-1])]
    return {(round(point.x(), 7), round(point.y(), 7)) for point in points}


def _findings(rows, worst):
    sentences = []
    if worst[EXTRA]:
        road = worst[EXTRA][0]
        sentences.append(
            tr("The costliest closure is that of {}: an amount of {} would take {} minutes more to market.").format(
                _name(road), _amount(road["load"] - road["isolated_ton"]), _minutes_more(road)
            )
        )
    alone = rows[rows["isolated_ton"].fillna(0.0) > 0.0]
    if len(alone):
        road = worst[ISOLATED][0]
        sentences.append(
            tr(
                "{} km of road are the only way of some production; closing {} would leave {} without a way to market."
            ).format(number(alone["length_km"].sum()), _name(road), _amount(road["isolated_ton"]))
        )
    lost, all_minutes = rows["saved_ton_min"].sum(), rows["ton_min"].sum()
    if lost > 0.0:
        sentences.append(
            tr("Roads slower than they should be lose {} of the time of transport.").format(percent(lost / all_minutes))
        )
    else:
        sentences.append(tr("No road is slower than its class; with a reference speed, the study finds the slow ones."))
    return sentences


def _name(road):
    name = road["road_name"]
    return name if isinstance(name, str) and name else tr("Road {}").format(road["road_id"])


def _cost(kind, road):
    if kind == ISOLATED:
        return tr("Closing it leaves {} without a way to market.").format(_amount(road["isolated_ton"]))
    if kind == EXTRA:
        return tr("Closing it makes the way to market {} minutes longer.").format(_minutes_more(road))
    return tr("It takes {} minutes more than it should.").format(significant(road["saved_ton_min"] / road["load"]))


def _minutes_more(road):
    """Mean minutes that a closure adds to what can go around; the method gives them times the amount."""
    return significant(road["extra_ton_min"] / (road["load"] - road["isolated_ton"]))


def _amount(value):
    return number(value) if abs(value) >= 10.0 else significant(value)
