"""Times nearest center and its peers on a mosaic of real roads; see scripts/benchmark.

Each task runs in a process of its own, which reports the seconds of its runs and its peak memory.
"""

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
ROADS = ROOT / "tests" / "reference" / "accessibility" / "coquimbo_roads.gpkg"
POINTS = ROOT / "tests" / "reference" / "accessibility" / "coquimbo_points.gpkg"
DEFAULT_KMH = 50.0
PAGE = ROOT / "docs" / "benchmarks.md"


def mosaic(folder, side):
    """GeoPackages with `side` × `side` copies of the roads, joined by connectors, and of their points."""
    from osgeo import gdal, ogr, osr

    gdal.UseExceptions()
    original = gdal.OpenEx(str(ROADS))  # a layer does not keep its file open
    source = original.GetLayer(0)
    west, east, south, north = source.GetExtent()
    step = np.array([east - west + 500.0, north - south + 500.0])
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32719)
    roads, points = folder / "roads.gpkg", folder / "points.gpkg"

    def copies(target, name, kind, fields, layer):
        dataset = (
            ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
            if not target.exists()
            else gdal.OpenEx(str(target), gdal.OF_VECTOR | gdal.OF_UPDATE)
        )
        made = dataset.CreateLayer(name, srs, kind)
        for field in fields:
            made.CreateField(layer.GetLayerDefn().GetFieldDefn(layer.GetLayerDefn().GetFieldIndex(field)))
        made.StartTransaction()
        for tile in range(side * side):
            shift = step * (tile % side, tile // side)
            layer.ResetReading()
            for feature in layer:
                copy = ogr.Feature(made.GetLayerDefn())
                for field in fields:
                    copy.SetField(field, feature.GetField(field))
                if fields[0].endswith("_id"):
                    copy.SetField(fields[0], feature.GetField(fields[0]) + tile * 100_000)
                geometry = feature.GetGeometryRef().Clone()
                for vertex in range(geometry.GetPointCount()):
                    x, y = geometry.GetPoint_2D(vertex)
                    geometry.SetPoint_2D(vertex, x + shift[0], y + shift[1])
                copy.SetGeometryDirectly(geometry)
                made.CreateFeature(copy)
        made.CommitTransaction()
        return dataset, made

    dataset, made = copies(roads, "roads", ogr.wkbLineString, ["speed_kmh", "oneway"], source)
    # one road of the first tile's first vertex to that of every other tile
    first = source.GetFeature(1)
    x, y = first.GetGeometryRef().GetPoint_2D(0)
    for tile in range(1, side * side):
        shift = step * (tile % side, tile // side)
        link = ogr.Feature(made.GetLayerDefn())
        link.SetField("speed_kmh", 90.0)
        link.SetField("oneway", "B")
        line = ogr.Geometry(ogr.wkbLineString)
        line.AddPoint_2D(x, y)
        line.AddPoint_2D(x + shift[0], y + shift[1])
        link.SetGeometryDirectly(line)
        made.CreateFeature(link)
    del made, dataset
    for name, field in (("localities", "loc_id"), ("centres", "city_id")):
        original = gdal.OpenEx(str(POINTS))
        copies(points, name, ogr.wkbPoint, [field], original.GetLayerByName(name))
    return roads, points


def start_qgis():
    """A QGIS without window and with our provider."""
    import importlib.util

    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    spec = importlib.util.spec_from_file_location(
        "territorios_productivos", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["territorios_productivos"] = importlib.util.module_from_spec(spec)
    from territorios_productivos.processing.provider import TerritoriosProvider

    provider = TerritoriosProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def read_only(roads, points):
    """What GDAL needs to read and parse the layer feature by feature."""
    from osgeo import gdal

    vertices = 0
    dataset = gdal.OpenEx(str(roads))
    for feature in dataset.GetLayer(0):
        vertices += feature.GetGeometryRef().GetPointCount()
    return vertices


def nearest_ours(roads, points):
    """territorios:nearestcenter, from the files to a temporary layer."""
    from qgis import processing

    return processing.run(
        "territorios:nearestcenter",
        {
            "ROADS": f"{roads}|layername=roads", "SPEED_FIELD": "speed_kmh", "DIRECTION_FIELD": "oneway",
            "LOCALITIES": f"{points}|layername=localities", "CENTERS": f"{points}|layername=centres",
            "CENTER_ID": "city_id", "OUTPUT": "memory:",
        },
    )["REACHED"]  # fmt: skip


def pyqgis_graph(roads, points):
    """Graph of PyQGIS with every point tied, and the vertices of localities and centers."""
    from qgis.analysis import QgsGraphBuilder, QgsNetworkSpeedStrategy, QgsVectorLayerDirector
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{roads}|layername=roads", "roads", "ogr")
    # searched from the centers against the traffic, as trips to the center are
    director = QgsVectorLayerDirector(
        layer, layer.fields().lookupField("oneway"), "TF", "FT", "B", QgsVectorLayerDirector.Direction.DirectionBoth
    )
    director.addStrategy(QgsNetworkSpeedStrategy(layer.fields().lookupField("speed_kmh"), DEFAULT_KMH, 1000.0 / 3600.0))
    builder = QgsGraphBuilder(layer.crs(), True, 0.0, "EPSG:7030")
    tables = [QgsVectorLayer(f"{points}|layername={name}", name, "ogr") for name in ("localities", "centres")]
    tied = director.makeGraph(builder, [row.geometry().asPoint() for table in tables for row in table.getFeatures()])
    graph = builder.graph()
    vertices = [graph.findVertex(point) for point in tied]
    count = tables[0].featureCount()
    return graph, np.array(vertices[:count]), vertices[count:]


def nearest_pyqgis(roads, points):
    """QgsVectorLayerDirector and QgsGraphAnalyzer: one search per center."""
    from qgis.analysis import QgsGraphAnalyzer

    graph, localities, centers = pyqgis_graph(roads, points)
    best = np.full(len(localities), np.inf)
    for center in centers:
        best = np.minimum(best, np.asarray(QgsGraphAnalyzer.dijkstra(graph, center, 0)[1])[localities])
    return int((best < 1e15).sum())


TASKS = {"read": read_only, "ours": nearest_ours, "pyqgis": nearest_pyqgis}
LABELS = {
    "read": "reading and parsing the layer alone (GDAL)",
    "ours": "`territorios:nearestcenter`, end to end",
    "pyqgis": "PyQGIS director + analyzer, end to end",
}


def run_task(name, roads, points, runs):
    """Time one task in this process and print the result as JSON."""
    kept = start_qgis() if name != "read" else None  # noqa: F841 (QGIS lives as long as this)
    seconds, answer = [], None
    for _ in range(runs):
        begin = time.perf_counter()
        answer = TASKS[name](roads, points)
        seconds.append(time.perf_counter() - begin)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0
    print(json.dumps({"seconds": seconds, "memory_mb": memory, "answer": answer}), flush=True)
    # QGIS taken down by the interpreter may crash after the work is done
    os._exit(0)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--task", choices=TASKS)
    parser.add_argument("--side", type=int, default=3, help="tiles along each side of the mosaic")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    if options.task:
        return run_task(options.task, options.folder / "roads.gpkg", options.folder / "points.gpkg", options.runs)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        print("== making the mosaic", flush=True)
        mosaic(folder, options.side)
        results = {}
        for name in TASKS:
            print(f"== {LABELS[name]}", flush=True)
            command = [sys.executable, __file__, "--task", name, "--folder", str(folder)]
            runs = 1 if name == "pyqgis" else options.runs
            out = subprocess.run([*command, "--runs", str(runs)], check=True, capture_output=True, text=True).stdout
            results[name] = json.loads(out.splitlines()[-1])
        text = report(results, options.side)
    PAGE.write_text(text, encoding="utf-8")
    print(text)
    return None


def report(results, side):
    """The page of results in Markdown."""
    median = {name: statistics.median(result["seconds"]) for name, result in results.items()}
    lines = [
        "# Benchmarks",
        "",
        f"Made by `scripts/benchmark accessibility --side {side}` on {platform.processor() or platform.machine()},"
        f" {os.cpu_count()} cores, Python {platform.python_version()}. The roads are"
        f" {side} × {side} copies of La Serena–Coquimbo (OpenStreetMap) joined by connectors:"
        f" {results['read']['answer']:,} vertices. Medians; times of one machine mean little, their ratios more.",
        "",
        "| task | seconds | peak memory (MB) | against ours |",
        "|---|---:|---:|---:|",
    ]
    for name, result in results.items():
        lines.append(
            f"| {LABELS[name]} | {median[name]:.2f} | {result['memory_mb']:.0f} | {median[name] / median['ours']:.2f} |"
        )
    lines += [
        "",
        f"Nearest center is {median['pyqgis'] / median['ours']:.1f} times faster than PyQGIS (aim: 25) and takes"
        f" {median['ours'] / median['read']:.1f} times what reading takes (aim: 3 at most). Both reach the same"
        f" {results['ours']['answer']:,} localities"
        if results["ours"]["answer"] == results["pyqgis"]["answer"]
        else f" Reached: ours {results['ours']['answer']:,}, PyQGIS {results['pyqgis']['answer']:,} localities",
    ]
    lines[-1] += "."
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
