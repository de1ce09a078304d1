"""Critical roads inside QGIS: against removing each road of Coquimbo, the toy of corridors, and what bad input says."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsGeometry, QgsProcessingException

COLUMNS = ["rank", "people", "localities", "extra_person_min", "isolated_people", "isolated_localities"]


@pytest.fixture(scope="module")
def coquimbo(coquimbo_layers):
    return {
        **coquimbo_layers,
        "SPEED_FIELD": "speed_kmh",
        "DIRECTION_FIELD": "oneway",
        "WEIGHT": "pob",
        "OUTPUT": "memory:",
    }


@pytest.fixture
def closed_roads(monkeypatch):
    """What the algorithm hands over to the method, to search anew by other means: the arguments, and the costs."""
    from territorios_productivos.processing.methods.accessibility import road_closures

    seen = {}
    made = road_closures.RoadClosures.__init__

    def note(self, *given):
        seen["given"] = given
        made(self, *given)

    monkeypatch.setattr(road_closures.RoadClosures, "__init__", note)
    ranked = road_closures.worst_first
    monkeypatch.setattr(road_closures, "worst_first", lambda costs: seen.setdefault("costs", ranked(costs)))
    return seen


@pytest.mark.parametrize("direction", [0, 1])
def test_two_hundred_roads_of_coquimbo_as_if_removed(run, coquimbo, numbers, closed_roads, cut_at_middle, direction):
    from territorios_productivos.processing.methods.accessibility.nearest_center import nearest_centers

    results = run("criticalroads", {**coquimbo, "CANDIDATES": 1, "N": 2000, "DIRECTION": direction})
    network, sources, people, centers, *walking = closed_roads["given"]
    today = nearest_centers(network, sources, centers, *walking).total_s[:, 0]
    costs = closed_roads["costs"]
    output = pd.DataFrame({name: numbers(results["OUTPUT"], name) for name in COLUMNS})
    assert len(costs) == len(output) == results["CLOSED"]
    # the worst hundred, and a hundred among the others
    rows = np.r_[:100, np.random.default_rng(5).choice(np.arange(100, len(costs)), 100, replace=False)]
    for row in rows:
        then = nearest_centers(*cut_at_middle(network, costs["edge"][row], sources, centers), *walking).total_s[:, 0]
        isolated = ~np.isnan(today) & np.isnan(then)
        extra = np.nansum(people * (then - today)) / 60.0
        found = output.loc[row]
        assert found["extra_person_min"] == pytest.approx(extra, abs=1e-6 * max(1.0, extra))
        assert found["isolated_people"] == pytest.approx(people[isolated].sum())
        assert found["isolated_localities"] == isolated.sum()
        # whoever loses time passed there
        assert found["localities"] >= (isolated | (then > today + 1e-6)).sum()
    assert (output["extra_person_min"] > 0).sum() > 100 and (output["isolated_localities"] > 0).sum() > 10
    worst = output[["isolated_people", "isolated_localities", "extra_person_min"]].itertuples(index=False, name=None)
    worst = list(worst)
    assert worst == sorted(worst, reverse=True)
    assert results["WORST_ISOLATED"] == output["isolated_people"].max()
    assert results["WORST_EXTRA"] == pytest.approx(output["extra_person_min"].max())
    assert results["REACHED"] + results["UNREACHED"] == 2000


def test_bridges_of_coquimbo_are_those_of_networkx(run, coquimbo, closed_roads):
    results = run("criticalroads", {**coquimbo, "CANDIDATES": 0})
    network = closed_roads["given"][0]
    pairs = [frozenset(pair) for pair in zip(network.edge_from.tolist(), network.edge_to.tolist())]
    graph = nx.Graph(tuple(pair) for pair in pairs if len(pair) == 2)
    cut_pairs = {frozenset(pair) for pair in nx.bridges(graph)}
    count = pd.Series(pairs).value_counts()
    expected = {edge for edge, pair in enumerate(pairs) if pair in cut_pairs and count[pair] == 1}
    found = set(closed_roads["costs"]["edge"])
    assert found < expected
    assert (closed_roads["costs"]["sources"] > 0).all()
    assert results["CLOSED"] == len(found) > 100


X, Y = 740_000, 1_880_000


@pytest.fixture
def valley(layer_of):
    """Two ways from A to the center C, the short one over a bridge; B lives behind a road of its own."""

    def line(*points):
        return f"LINESTRING({', '.join(f'{X + x} {Y + y}' for x, y in points)})"

    road = [
        {"wkt": line((0, 0), (2000, 0)), "name": "west", "kmh": 60.0},
        {"wkt": line((2000, 0), (2100, 0)), "name": "Puente Ñandú", "kmh": 60.0},
        {"wkt": line((2100, 0), (4000, 0)), "name": "east", "kmh": 60.0},
        {"wkt": line((0, 0), (0, 3000), (4000, 3000), (4000, 0)), "name": "around", "kmh": 60.0},
        {"wkt": line((0, 0), (-1000, 0)), "name": "lane", "kmh": 60.0},
    ]
    return {
        "ROADS": layer_of(road, "LineString", name="caminos"),
        "LOCALITIES": layer_of(
            [
                {"wkt": f"POINT({X} {Y})", "code": "A", "people": 10.0},
                {"wkt": f"POINT({X - 1000} {Y})", "code": "B", "people": 5.0},
                {"wkt": f"POINT({X + 3900} {Y})", "code": "near", "people": None},
            ],
            name="localidades",
        ),
        "CENTERS": layer_of([{"wkt": f"POINT({X + 4000} {Y})", "id": "C"}], name="centros"),
        "SPEED_FIELD": "kmh",
        "WEIGHT": "people",
        "OUTPUT": "memory:",
    }


def rows_of(column, layer):
    names = [*COLUMNS, "length_km"]
    return pd.DataFrame({name: column(layer, name) for name in names})


def test_a_bridge_by_hand(run, valley, column, feedback):
    """By the bridge 4 km, around 10 km: 6 minutes more for A and for B."""
    parameters = {**valley, "CANDIDATES": 2, "SELECTED": "\"name\" = 'Puente Ñandú'"}
    results = run("criticalroads", parameters, "NONE")
    table = rows_of(column, results["OUTPUT"])
    np.testing.assert_allclose(table.to_numpy(float), [[1, 15.0, 2, 90.0, 0.0, 0, 0.1]])
    assert results["WORST_EXTRA"] == pytest.approx(90.0)
    assert any("which count as none: 1" in warning for warning in feedback.warnings)
    # of two lines in a row each is closed where it is
    parameters["SELECTED"] = "\"name\" in ('Puente Ñandú', 'lane')"
    table = rows_of(column, run("criticalroads", parameters, "NONE")["OUTPUT"])
    np.testing.assert_allclose(table["isolated_people"], [5.0, 0.0])


def test_the_change_of_roads_loses_as_much(run, valley, layer_of):
    """The same closure by the other algorithm, which finds the road by its name."""
    closure = layer_of([{"road": "Puente Ñandú", "change": "cerrado"}], "None", crs=None)
    parameters = {**valley, "CHANGES": closure, "CHANGE_FIELD": "change", "CENTER_ID": "id"}
    results = run("roadchange", {**parameters, "ROAD_ID": "name", "CHANGE_ROAD_ID": "road"}, "NONE")
    assert results["LOST"] == pytest.approx(90.0)
    assert results["CUT_OFF"] == results["WITHOUT_EFFECT"] == 0


def test_the_only_road_isolates(run, valley, column, numbers):
    output = run("criticalroads", valley, "NONE")["OUTPUT"]
    table = rows_of(column, output)
    assert table.values.tolist() == [[1, 5.0, 1, 0.0, 5.0, 1, 1.0]]
    assert [feature.geometry().length() for feature in output.getFeatures()] == [pytest.approx(1000.0)]


def test_other_reference_systems_and_no_people(run, valley, column, numbers, provider):
    from qgis import processing

    def moved(layer, crs):
        return processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": crs, "OUTPUT": "memory:"})[
            "OUTPUT"
        ]

    plain = run("criticalroads", {**valley, "CANDIDATES": 1})["OUTPUT"]
    far = {**valley, "CANDIDATES": 1, "LOCALITIES": moved(valley["LOCALITIES"], "EPSG:4326")}
    far["ROADS"], far["CENTERS"] = moved(valley["ROADS"], "EPSG:4326"), moved(valley["CENTERS"], "EPSG:32613")
    output = run("criticalroads", far)["OUTPUT"]
    for name in COLUMNS:
        np.testing.assert_allclose(numbers(output, name), numbers(plain, name), atol=1e-3)
    assert output.crs().authid() == "EPSG:4326"
    uncounted = run("criticalroads", {**valley, "CANDIDATES": 1, "WEIGHT": None})["OUTPUT"]
    assert column(uncounted, "people") == column(uncounted, "localities")


def test_pieces_are_whole_roads_between_junctions(run, coquimbo, closed_roads):
    output = run("criticalroads", {**coquimbo, "CANDIDATES": 1, "N": 50})["OUTPUT"]
    network, costs = closed_roads["given"][0], closed_roads["costs"]
    lines = [feature.geometry() for feature in output.getFeatures()]
    for line, edge in zip(lines, costs["edge"]):
        assert isinstance(line, QgsGeometry) and line.isSimple() is not None
        vertices = line.asPolyline()
        assert len(vertices) == (network.segment_edge == edge).sum() + 1


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"CANDIDATES": 2, "SELECTED": '"nombre" = 1'}, "no field “nombre”"),
        ({"CANDIDATES": 2, "SELECTED": '"name" = '}, "cannot be read"),
        ({"CANDIDATES": 2, "SELECTED": "\"name\" = 'none'"}, "No feature of layer “caminos”"),
        ({"CANDIDATES": 2}, "Write the expression"),
        ({"WEIGHT": "code"}, "holds text where numbers are needed"),
    ],
)
def test_bad_input_says_what_to_do(run, valley, wrong, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("criticalroads", {**valley, **wrong})


def test_without_candidates_the_output_is_empty(run, valley, layer_of, feedback):
    ring = f"LINESTRING({X} {Y}, {X + 900} {Y}, {X + 900} {Y + 900}, {X} {Y})"
    valley["ROADS"] = layer_of([{"wkt": ring, "kmh": 60.0}], "LineString")
    results = run("criticalroads", valley)
    assert results["CLOSED"] == results["OUTPUT"].featureCount() == 0
    assert any("Roads to close that anyone uses: 0" in warning for warning in feedback.warnings)


def test_a_cluster_gives_the_same_costs(run, coquimbo, column, dask_scheduler):
    few = {**coquimbo, "CANDIDATES": 1, "N": 60}
    here = run("criticalroads", few)["OUTPUT"]
    there = run("criticalroads", {**few, "SCHEDULER": dask_scheduler})["OUTPUT"]
    for name in COLUMNS:
        assert column(there, name) == column(here, name)


def test_a_scheduler_that_does_not_answer_is_told(run, valley, monkeypatch):
    from territorios_productivos.processing.methods.parallel import dask_cluster

    monkeypatch.setattr(dask_cluster, "ANSWER_TIMEOUT_S", 1.0)
    with pytest.raises(QgsProcessingException, match="The Dask cluster at tcp://127.0.0.1:9 does not work"):
        run("criticalroads", {**valley, "SCHEDULER": "tcp://127.0.0.1:9"})


def test_cancel_writes_nothing(run, coquimbo, feedback, tmp_path):
    feedback.cancel_at = 35.0
    target = tmp_path / "critical.gpkg"
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("criticalroads", {**coquimbo, "OUTPUT": str(target)})
    assert not target.exists()
