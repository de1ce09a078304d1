"""Report section of the bottlenecks: the services out of reach, and what each candidate road would save."""

from ..layers.local_numbers import number, significant
from ..translation import tr
from .report_blocks import table

SHOWN = 12  # roads, the most useful first


def service_findings(results):
    """How many places lack a service, and which is lacked most; empty without services."""
    places = _places(results)
    if places is None:
        return []
    lacking = places["missing_count"].fillna(0.0) > 0.0
    sentences = [
        tr("{} of {} places of production lack a service within reach.").format(
            number(lacking.sum()), number(places["missing_count"].notna().sum())
        )
    ]
    kinds = _lacked(places)
    if kinds:
        kind, count = kinds[0]
        sentences.append(tr("The service lacked most is “{}”: {} places.").format(kind, number(count)))
    return sentences


def service_blocks(results, illustrative):
    """Map of the places by how many services they lack, and table of the services."""
    places = _places(results)
    if places is None:
        return []
    title = tr("Services missing within reach")
    blocks = results.map_picture(
        "services_map.png", title, ("centers", "missing_services", "municipalities"), illustrative
    )
    kinds = _lacked(places)
    if kinds:
        columns = [(tr("Service"), False), (tr("Places that lack it"), True)]
        rows = [[kind, number(count)] for kind, count in kinds]
        blocks.append(
            table(tr("Services, by the places that lack them"), columns, rows, results.source("missing_services"))
        )
    return blocks


def new_road_findings(results):
    """Which candidate road saves most; empty without candidates."""
    best = _useful(results)[:1]
    if not best:
        has = results.has("candidate_roads")
        return [tr("None of the candidate roads would save time or link a place of production.")] if has else []
    name, road = best[0]
    sentences = [
        tr("Of the candidate roads {} saves most: {} amount × minutes.").format(name, _amount(road["saved_ton_min"]))
    ]
    if road["linked_ton"] > 0.0:
        sentences.append(
            tr("It gives a way to market to an amount of {} that has none.").format(_amount(road["linked_ton"]))
        )
    return sentences


def new_road_blocks(results, illustrative):
    """Map of the candidate roads, and table of the most useful."""
    if not results.has("candidate_roads"):
        return []
    title = tr("Candidate roads by what they save")
    blocks = results.map_picture(
        "candidates_map.png", title, ("centers", "candidate_roads", "corridor_roads", "municipalities"), illustrative
    )
    useful = _useful(results)
    if useful:
        columns = [
            (tr("Candidate road"), False),
            (tr("Kilometers to build"), True),
            (tr("Amount × minutes saved"), True),
            (tr("Amount that only then reaches a market"), True),
        ]
        rows = [
            [name, number(road["built_km"], 1), _amount(road["saved_ton_min"]), _amount(road["linked_ton"])]
            for name, road in useful[:SHOWN]
        ]
        blocks.append(
            table(
                tr("Candidate roads, each as if it alone were built"), columns, rows, results.source("candidate_roads")
            )
        )
    return blocks


def _places(results):
    return results.table("missing_services") if results.has("missing_services") else None


def _lacked(places):
    """(kind, places that lack it), the one most lacked first."""
    counts = places["missing_services"].dropna().str.split("; ").explode().value_counts()
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def _useful(results):
    """(name, row) of the candidates with an effect, the one that saves most first."""
    if not results.has("candidate_roads"):
        return []
    rows = results.table("candidate_roads")
    named = results.layers["candidate_roads"].displayField()
    rows = rows[rows["reason"].isna()].sort_values("saved_rank", kind="stable")
    found = []
    for _, road in rows.iterrows():
        name = road.get(named)
        name = name if isinstance(name, str) and name else tr("Road {}").format(road["fid"])
        found.append((name, road))
    return found


def _amount(value):
    return number(value) if abs(value) >= 10.0 else significant(value)
