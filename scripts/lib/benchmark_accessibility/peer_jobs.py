"""What ours is measured against: what QGIS and GRASS ship, doing the same work on the same files."""

import subprocess
import time

import numpy as np

from .friction_raster import CELL_M, town_places
from .headless_qgis import run

DEFAULT_KMH = 50.0
UNREACHED_S = 1e15
NATIVE_RUNS = 2
GRASS_MEMORY_MB = 4000


def pyqgis_nearest(folder):
    """QgsVectorLayerDirector and QgsGraphAnalyzer: one search per center; localities that reach one."""
    best = None
    for seconds in _pyqgis_searches(folder, "localities", "centres"):
        best = seconds if best is None else np.minimum(best, seconds)
    return int((best < UNREACHED_S).sum())


def pyqgis_od(folder):
    """The same graph, every pair kept; pairs with a trip."""
    matrix = np.array(list(_pyqgis_searches(folder, "od_localities", "od_centres")))
    return int((matrix < UNREACHED_S).sum())


def native_od(folder):
    """The native tool from the smaller side, against the traffic, for the first centers; trips that it drew."""
    from qgis.core import QgsVectorLayer

    points = folder / "points.gpkg"
    centers = QgsVectorLayer(f"{points}|layername=od_centres", "centres", "ogr")
    drawn = 0
    for center in list(centers.getFeatures())[:NATIVE_RUNS]:
        place = center.geometry().asPoint()
        lines = run(
            "native:shortestpathpointtolayer", INPUT=f"{folder / 'roads.gpkg'}|layername=roads", STRATEGY=1,
            DIRECTION_FIELD="oneway", VALUE_FORWARD="TF", VALUE_BACKWARD="FT", VALUE_BOTH="B", DEFAULT_DIRECTION=2,
            SPEED_FIELD="speed_kmh", DEFAULT_SPEED=DEFAULT_KMH, TOLERANCE=0.0,
            START_POINT=f"{place.x()!r},{place.y()!r} [{centers.crs().authid()}]",
            END_POINTS=f"{points}|layername=od_localities", OUTPUT="memory:",
        )["OUTPUT"]  # fmt: skip
        drawn += sum(line.hasGeometry() for line in lines.getFeatures())
    return drawn


def grass_cost(folder):
    """r.cost alone, its map in memory; most minutes of any cell, and its seconds. Runs inside a GRASS session."""
    places = ",".join(f"{x!r},{y!r}" for x, y in town_places(folder).tolist())
    _grass("r.in.gdal", f"input={folder / 'friction.tif'}", "output=friction", "--overwrite")
    _grass("g.region", "raster=friction")
    begin = time.perf_counter()
    _grass(
        "r.cost", "input=friction", "output=cost", f"start_coordinates={places}", f"memory={GRASS_MEMORY_MB}",
        "--overwrite",
    )  # fmt: skip
    seconds = time.perf_counter() - begin
    facts = dict(line.split("=") for line in _grass("r.info", "-r", "map=cost").split())
    # it counts lengths in cells
    return float(facts["max"]) * CELL_M, seconds


def grass_version():
    return _grass("grass", "--config", "version").strip()


def _pyqgis_searches(folder, localities, centers):
    """Yield, for each center, the seconds from every locality to it."""
    from qgis.analysis import QgsGraphAnalyzer, QgsGraphBuilder, QgsNetworkSpeedStrategy, QgsVectorLayerDirector
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{folder / 'roads.gpkg'}|layername=roads", "roads", "ogr")
    # searched from the centers against the traffic, as trips to the center are
    director = QgsVectorLayerDirector(
        layer, layer.fields().lookupField("oneway"), "TF", "FT", "B", QgsVectorLayerDirector.Direction.DirectionBoth
    )
    director.addStrategy(QgsNetworkSpeedStrategy(layer.fields().lookupField("speed_kmh"), DEFAULT_KMH, 1000.0 / 3600.0))
    builder = QgsGraphBuilder(layer.crs(), True, 0.0, "EPSG:7030")
    tables = [
        QgsVectorLayer(f"{folder / 'points.gpkg'}|layername={name}", name, "ogr") for name in (localities, centers)
    ]
    tied = director.makeGraph(builder, [row.geometry().asPoint() for table in tables for row in table.getFeatures()])
    graph = builder.graph()
    vertices = [graph.findVertex(point) for point in tied]
    count = tables[0].featureCount()
    for center in vertices[count:]:
        yield np.asarray(QgsGraphAnalyzer.dijkstra(graph, center, 0)[1])[vertices[:count]]


def _grass(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
