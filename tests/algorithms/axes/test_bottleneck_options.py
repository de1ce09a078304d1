"""Bottlenecks by Huff, with the programs able to fund them and the services that sources lack."""

import networkx as nx
import pandas as pd
import pytest
from qgis.core import QgsProcessingException
from territorios_productivos.processing.layers.writing.styling import apply_style
from territorios_productivos.processing.reports.legend_classes import class_keys, present_classes

SIZES = {"M1": 4.0, "M2": 1.0}


@pytest.fixture(scope="module")
def expected(reference):
    folder = reference / "axes"
    return {name: pd.read_csv(folder / f"corridor_toy_{name}_expected.csv") for name in ("edges", "assignment", "huff")}


@pytest.fixture
def toy(layer_of, toy_roads, expected, place):
    """Parameters of the toy; the sources have codes of nine digits."""
    sources = [
        {"wkt": place(name), "loc": name, "code": f"20001000{number}", "tons": float(tons)}
        for number, (name, tons) in enumerate(expected["assignment"][["loc", "tons"]].to_numpy(), start=1)
    ]
    markets = [{"wkt": place(name), "name": name, "size": size} for name, size in SIZES.items()]
    return {
        **toy_roads,
        "SOURCES": layer_of(sources, name="villages"),
        "AMOUNT_FIELD": "tons",
        "MARKETS": layer_of(markets, name="towns"),
        "MARKET_ID": "name",
        "EDGES": "memory:",
    }


@pytest.fixture
def concurred(run, layer_of):
    """Callable: what `concurrence` gives for the six villages with the rolls given, by the villages of each."""

    def bring(**rolls):
        places = layer_of([{"code": f"20001000{n}", "p_own": 3.0} for n in range(1, 7)], "None", name="places")
        baskets = [
            {"program": "Caminos y puentes", "component": "Roads"},
            {"program": "Credito", "component": "credit"},
            {"program": "Obras", "component": "roads"},
            {"program": "Obras", "component": "storage"},
        ]
        layers = []
        for name, villages in rolls.items():
            title = {"Caminos": "Caminos y puentes"}.get(name, name)
            layers.append(layer_of([{"code": f"20001000{n}"} for n in villages], "None", name=title))
        table = layer_of(baskets, "None", name="baskets")
        results = run(
            "concurrence",
            {"LOCALITIES": places, "CODE": "code", "ROLLS": layers, "BASKETS": table, "OUTPUT": "memory:"},
        )
        return results["OUTPUT"], table

    return bring


def by_ends(edges, roads, column):
    """Value of each road of the toy by the names of its ends, None for NULL."""
    names = {feature.id(): feature["ends"] for feature in roads.getFeatures()}
    values = {names[feature["road_id"]]: feature[column] for feature in edges.getFeatures()}
    return {name: value if isinstance(value, (int, float, str)) else None for name, value in values.items()}


def test_closures_by_huff_keep_the_market_of_each_part(run, toy, expected):
    """Against networkx: every road of the toy taken out, each part to the market it had."""
    results = run("bottlenecks", {**toy, "ASSIGNMENT": 1, "MARKET_SIZE": "size"}, "NONE")
    edges = expected["edges"]
    graph = nx.Graph()
    graph.add_weighted_edges_from(edges[["from", "to", "minutes"]].to_numpy().tolist())
    shares = expected["huff"].set_index("loc")[["p_M1", "p_M2"]].set_axis(["M1", "M2"], axis=1)
    tons = expected["assignment"].set_index("loc")["tons"]
    today = dict(nx.all_pairs_dijkstra_path_length(graph))
    wanted = {}
    for a, b in edges[["from", "to"]].to_numpy():
        closed = graph.copy()
        closed.remove_edge(a, b)
        extra = isolated = 0.0
        for village in tons.index:
            times = nx.single_source_dijkstra_path_length(closed, village)
            for market in SIZES:
                part = tons[village] * shares.loc[village, market]
                if market in times:
                    extra += part * (times[market] - today[village][market])
                else:
                    isolated += part
        wanted[f"{a}-{b}"] = (extra, isolated)
    found = {name: by_ends(results["EDGES"], toy["ROADS"], name) for name in ("load", "extra_ton_min", "isolated_ton")}
    assert len(found["load"]) >= 9 and min(found["load"].values()) > 0.0
    for name in found["load"]:
        assert (found["extra_ton_min"][name], found["isolated_ton"][name]) == pytest.approx(wanted[name], rel=1e-6)
    total = sum(
        tons[village] * shares.loc[village, market] * today[village][market]
        for village in tons.index
        for market in SIZES
    )
    assert results["TON_MINUTES"] == pytest.approx(total, rel=1e-9)


def test_a_new_road_by_huff_saves_on_the_parts_that_use_it(run, toy, layer_of, expected, column):
    """A fast road L1–M1: only what goes to M1, or past it, gains; the island is linked to a market with a size."""
    shares = expected["huff"].set_index("loc")["p_M1"]
    lines = [{"wkt": "LINESTRING(-4000 3000, 11000 7000)", "kmh": 200.0}]
    results = run(
        "bottlenecks",
        {
            **toy, "ASSIGNMENT": 1, "MARKET_SIZE": "size", "CANDIDATE_SPEED": "kmh",
            "CANDIDATES": layer_of(lines, "LineString", name="plans"), "CANDIDATES_OUTPUT": "memory:",
        },
        "NONE",
    )  # fmt: skip
    (saved,) = column(results["CANDIDATES_OUTPUT"], "saved_ton_min")
    graph = nx.Graph()
    graph.add_weighted_edges_from(expected["edges"][["from", "to", "minutes"]].to_numpy().tolist())
    before = {name: dict(nx.single_source_dijkstra_path_length(graph, name)) for name in SIZES}
    graph.add_edge("L1", "M1", weight=(15.0**2 + 4.0**2) ** 0.5 / 200.0 * 60.0)
    after = {name: dict(nx.single_source_dijkstra_path_length(graph, name)) for name in SIZES}
    part = {"M1": shares, "M2": 1.0 - shares}
    tons = expected["assignment"].set_index("loc")["tons"]
    wanted = sum(
        tons[village] * part[market][village] * (before[market][village] - after[market][village])
        for market in SIZES
        for village in tons.index
    )
    assert saved == pytest.approx(wanted, rel=1e-6) and wanted > 100.0


def test_programs_of_those_that_pass(run, toy, concurred, expected, feedback):
    """L1 and L2 pass J1-J2, L3 joins at J2: the programs are those of the villages upstream, most villages first."""
    layer, baskets = concurred(Caminos=[1, 3, 4], Credito=[1, 2, 3], Obras=[6])
    given = {"CONCURRENCE": layer, "CONCURRENCE_CODE": "code", "SOURCE_CODE": "code"}
    results = run("bottlenecks", {**toy, **given}, "NONE")
    programs = by_ends(results["EDGES"], toy["ROADS"], "programs")
    assert programs["J1-J2"] == "credito; caminos y puentes"
    assert programs["J1-L2"] == "credito" and programs["M2-L6"] == "obras" and programs["J3-L5"] is None
    tons = expected["assignment"].set_index("loc")["tons"]
    covered = by_ends(results["EDGES"], toy["ROADS"], "program_load")
    assert covered["J1-J2"] == pytest.approx(tons["L1"] + tons["L2"]) and covered["J3-L5"] == 0.0
    load = by_ends(results["EDGES"], toy["ROADS"], "load")
    assert covered["J2-M1"] == pytest.approx(load["J2-M1"])
    # the baskets know how programs are written
    results = run("bottlenecks", {**toy, **given, "BASKETS": baskets}, "NONE")
    assert by_ends(results["EDGES"], toy["ROADS"], "programs")["J1-J2"] == "Credito; Caminos y puentes"


def test_only_programs_that_give_roads(run, toy, concurred, layer_of, feedback):
    layer, baskets = concurred(Caminos=[1], Credito=[1, 2, 3])
    sources = [
        {"wkt": feature.geometry().asWkt(), "tons": feature["tons"], "code": code}
        for feature, code in zip(toy["SOURCES"].getFeatures(), ["200010001", "200010002", "200010003", "9", None, "7"])
    ]
    given = {
        "CONCURRENCE": layer, "CONCURRENCE_CODE": "code", "SOURCE_CODE": "code", "BASKETS": baskets,
        "ROAD_COMPONENTS": "ROADS; bridges", "SOURCES": layer_of(sources, name="villages"),
    }  # fmt: skip
    results = run("bottlenecks", {**toy, **given}, "NONE")
    programs = by_ends(results["EDGES"], toy["ROADS"], "programs")
    assert programs["J1-J2"] == "Caminos y puentes" and programs["J1-L2"] is None
    said = "\n".join(feedback.warnings)
    assert "their programs are not known: 3 of layer “villages” (first: 9, –, 7)" in said
    assert "Programs that give roads and have no column in layer" in said and "1 (Obras)" in said


def test_without_programs_their_columns_are_empty(run, toy, column):
    edges = run("bottlenecks", toy, "NONE")["EDGES"]
    assert set(column(edges, "programs")) == set(column(edges, "program_load")) == {None}


@pytest.fixture
def services(layer_of, place):
    """A storehouse at J1, two collection points at L3 and far away, and one nobody knows what it is."""
    return layer_of(
        [
            {"wkt": place("J1"), "what": "Storage"},
            {"wkt": place("L3"), "what": "collection "},
            {"wkt": "POINT(900000 0)", "what": "Collection"},
            {"wkt": place("L5"), "what": None},
            {"wkt": place("L5"), "what": "school"},
        ],
        name="services",
    )


def test_services_missing_within_reach(run, toy, services, layer_of, expected, column, numbers, feedback):
    graph = nx.Graph()
    graph.add_weighted_edges_from(expected["edges"][["from", "to", "minutes"]].to_numpy().tolist())
    villages = list(expected["assignment"]["loc"])
    minutes = {name: nx.single_source_dijkstra_path_length(graph, at) for name, at in (("s", "J1"), ("c", "L3"))}
    given = {
        "SERVICES": services, "SERVICE_KIND": "what", "SERVICE_MINUTES": 20.0,
        "SERVICE_KINDS": "Storage; collection; bank", "SERVICES_OUTPUT": "memory:",
    }  # fmt: skip
    results = run("bottlenecks", {**toy, **given}, "NONE")
    output = results["SERVICES_OUTPUT"]
    assert numbers(output, "min_storage").tolist() == pytest.approx([minutes["s"][name] for name in villages])
    assert numbers(output, "min_collection").tolist() == pytest.approx([minutes["c"][name] for name in villages])
    assert set(column(output, "min_bank")) == {None}
    for row, name in enumerate(villages):
        lacks = [kind for kind, key in (("Storage", "s"), ("collection", "c")) if minutes[key][name] > 20.0]
        assert column(output, "missing_services")[row] == "; ".join([*lacks, "bank"])
        assert column(output, "missing_count")[row] == len(lacks) + 1
    assert len(set(column(output, "missing_services"))) > 1
    assert results["LACKING_SERVICES"] == len(villages)
    said = "\n".join(feedback.warnings)
    for sentence in (
        "Services without a kind, left out: 1 of layer “services” (rows 4)",
        "Services of a kind that was not asked for, left out: 1 of layer “services” (rows 5)",
        "missing everywhere: 1 (bank)",
    ):
        assert sentence in said


def test_a_source_off_the_roads_lacks_nothing_that_is_known(run, toy, services, layer_of, column, place):
    sources = [
        {"wkt": place("J1"), "tons": 1.0},
        {"wkt": "POINT(900000 900000)", "tons": 1.0},
        {"wkt": None, "tons": 1.0},
    ]
    given = {
        "SERVICES": services, "SERVICE_KIND": "what", "SERVICES_OUTPUT": "memory:",
        "SOURCES": layer_of(sources, name="villages"),
    }  # fmt: skip
    results = run("bottlenecks", {**toy, **given}, "NONE")
    assert column(results["SERVICES_OUTPUT"], "reason") == [None, "off_network", "no_geometry"]
    assert column(results["SERVICES_OUTPUT"], "missing_count") == [0, None, None]
    assert results["LACKING_SERVICES"] == 0


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"ASSIGNMENT": 1}, "Huff needs the size of the markets"),
        ({"CONCURRENCE": "places"}, "choose the code of the locality"),
        (
            {"CONCURRENCE": "places", "CONCURRENCE_CODE": "code", "SOURCE_CODE": "code"},
            "Layer “places” is not what “Concurrence of programs” gives",
        ),
        ({"ROAD_COMPONENTS": "roads"}, "need the table of baskets"),
        ({"BASKETS": "places"}, "give the programs in each locality as well"),
        ({"SERVICES": "places"}, "Choose the field with the kind"),
        ({"SERVICES": "places", "SERVICE_KIND": "empty"}, "names no kind of service"),
    ],
)
def test_bad_input_gives_a_sentence(run, toy, layer_of, options, sentence, place):
    records = [{"wkt": place("J1"), "code": "200010001", "programs": 2, "empty": None}]
    layer = layer_of(records, name="places")
    given = {name: layer if value == "places" else value for name, value in options.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("bottlenecks", {**toy, **given}, "NONE")


def test_baskets_without_the_components_that_mean_roads(run, toy, concurred):
    layer, baskets = concurred(Caminos=[1], Obras=[2])
    given = {"CONCURRENCE": layer, "CONCURRENCE_CODE": "code", "SOURCE_CODE": "code", "BASKETS": baskets}
    with pytest.raises(QgsProcessingException, match="names none of the components railways. It has: Roads"):
        run("bottlenecks", {**toy, **given, "ROAD_COMPONENTS": "railways"}, "NONE")


def test_sources_by_the_services_they_lack(layer_of):
    counts = [0, 1, 2, 5, None]
    layer = layer_of([{"wkt": "POINT (0 0)", "missing_count": count} for count in counts], kind={"missing_count": int})
    apply_style(layer, "missing_services", {})
    labels = [present.label for present in present_classes(layer)]
    assert labels[0] == "All the services within reach" and labels[-1] == "Off the network" and len(labels) == 5
    assert len(set(class_keys(layer))) == 5


def test_a_market_nobody_can_reach_is_said(run, toy, layer_of, feedback, place):
    drawn = toy["ROADS"].getFeatures()
    roads = [{"wkt": road.geometry().asWkt(12), "surface": road["surface"]} for road in drawn]
    roads.append({"wkt": "LINESTRING(60000 0, 61000 0)", "surface": "terraceria"})
    markets = [{"wkt": place("M1"), "name": "M1", "size": 0.0}, {"wkt": "POINT(60000 0)", "name": "apart", "size": 2.0}]
    given = {"ROADS": layer_of(roads, "LineString", name="roads"), "MARKETS": layer_of(markets, name="towns")}
    results = run("bottlenecks", {**toy, **given, "ASSIGNMENT": 1, "MARKET_SIZE": "size"}, "NONE")
    assert results["UNDELIVERED"] == 360.0 and results["WITHOUT_TRIP"] == 6
    said = "\n".join(feedback.warnings)
    assert (
        "Places that send nothing, because no market with a size above 0 can be reached: 6 of layer “villages”." in said
    )
    assert "Markets that cannot be reached from any source: 1 of layer “towns”." in said
    assert "Pieces of road with load: 0." in said
