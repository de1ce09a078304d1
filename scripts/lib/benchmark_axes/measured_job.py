"""One job in this process, as `benchmark_accessibility.measured_job` runs it.

Usage: python3 -m benchmark_axes.measured_job JOB FOLDER RESULT [time|memory]
"""

import time
from dataclasses import dataclass

from benchmark_accessibility.headless_qgis import run, versions
from benchmark_accessibility.measured_job import Job, main
from benchmark_accessibility.our_jobs import ROADS

ROUNDS = 3


@dataclass(frozen=True)
class Prepared:
    """What both the searches and the corridors start from: roads, and points tied to them."""

    roads: object
    sources: object
    amount: object
    markets: object


def search(folder):
    """Pairs with a trip, and the seconds of the searches of the OD matrix alone, on the roads as it prepares them."""
    from territorios_productivos.processing.methods.accessibility.od_matrix import OdMatrix

    given = _prepare(folder, contracted=True)

    def trips():
        roads = given.roads
        matrix = OdMatrix(roads.network, given.sources, given.markets, roads.walk_mps, roads.plane.distance)
        for _ in matrix.blocks():
            pass
        return matrix.reached

    return _quickest(trips)


def trees(folder):
    """Markets, and the seconds of SciPy's least-time trees from each of them, without reading anything from these."""
    import numpy as np
    from scipy.sparse.csgraph import dijkstra
    from territorios_productivos.processing.methods.roads.shortest_paths import against_traffic

    given = _prepare(folder, contracted=True)
    points = given.markets.snapped

    def trips():
        graph = against_traffic(given.roads.network, points, np.zeros(len(points.edge)))
        matrix = graph.matrix()
        for row in range(len(points.edge)):
            dijkstra(matrix, indices=graph.first_point + row, return_predecessors=True)
        return len(points.edge)

    return _quickest(trips)


def corridors(folder):
    """Sources with a market, and the seconds of trips, loads and betweenness alone."""
    from territorios_productivos.processing.methods.axes.corridors import corridors as load_roads

    given = _prepare(folder, contracted=False)

    def trips():
        roads = given.roads
        walking = roads.walk_mps, roads.plane.distance
        found = load_roads(roads.network, given.sources, given.amount, given.markets, *walking)
        return int((found.sources["market"] >= 0).sum())

    return _quickest(trips)


def whole_matrix(folder):
    """Pairs with a trip, from the files to a table."""
    sources, markets = _points(folder)
    return run(
        "territorios:odmatrix", **_roads(folder), ORIGINS=sources, ORIGIN_ID="loc_id", DESTINATIONS=markets,
        DESTINATION_ID="city_id", OUTPUT="memory:",
    )["REACHED_PAIRS"]  # fmt: skip


def whole_corridors(folder):
    """Kilometers of road with load, from the files to three layers."""
    sources, markets = _points(folder)
    return run(
        "territorios:corridors", **_roads(folder), SOURCES=sources, AMOUNT_FIELD="tons", MARKETS=markets,
        MARKET_ID="city_id", EDGES="memory:", SOURCES_OUTPUT="memory:", MARKETS_OUTPUT="memory:",
    )["LOADED_KM"]  # fmt: skip


def _prepare(folder, contracted):
    """Roads read and points tied as the algorithms do it."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
    from territorios_productivos.processing.algorithms.road_parameters import read_road_network
    from territorios_productivos.processing.layers.reading.features import read_features

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("territorios:corridors")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    sources, markets = _points(folder)
    parameters = {**_roads(folder), "SOURCES": sources, "MARKETS": markets}
    roads = read_road_network(algorithm, parameters, context, feedback, contracted=contracted)
    rows = [read_features(algorithm, parameters, name, context, feedback) for name in ("SOURCES", "MARKETS")]
    tied = [roads.tie(layer, feedback) for layer in rows]
    return Prepared(roads, tied[0], rows[0].numbers("tons", feedback), tied[1])


def _quickest(task):
    """Answer of a task and the seconds of the quickest of several rounds: what disturbs only ever adds."""
    seconds = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        answer = task()
        seconds.append(time.perf_counter() - begin)
    return answer, min(seconds)


def _roads(folder):
    return {"ROADS": f"{folder / 'roads.gpkg'}|layername=roads", **ROADS}


def _points(folder):
    return [f"{folder / 'points.gpkg'}|layername={name}" for name in ("sources", "od_centres")]


JOBS = {
    "start": Job(lambda folder: versions(), warmed=False),
    "search": Job(search),
    "trees": Job(trees),
    "corridors": Job(corridors),
    "whole_matrix": Job(whole_matrix),
    "whole_corridors": Job(whole_corridors),
}


if __name__ == "__main__":
    main(JOBS)
