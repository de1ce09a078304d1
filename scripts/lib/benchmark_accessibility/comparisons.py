"""The comparisons of the benchmark: which jobs, on which data, and what is aimed at.

Each takes a `Session` and `Data` and returns its `Comparison` and what to profile when an aim is missed.
"""

from dataclasses import dataclass
from pathlib import Path

from benchmark_report import Aim, Comparison

from .friction_raster import CENTERS
from .mosaic import OD_CENTERS, OD_LOCALITIES, count_features, count_vertices
from .peer_jobs import GRASS_MEMORY_MB, NATIVE_RUNS


@dataclass(frozen=True)
class Data:
    """Folders of the mosaic, of the one with four times its roads, and of the friction raster with its size."""

    mosaic: Path
    large_mosaic: Path
    friction: Path
    size: int


def nearest(session, data):
    """Nearest center against PyQGIS and against reading."""
    ours = session.measure("nearest", data.mosaic)
    reading = session.measure("read", data.mosaic)
    peer = session.measure("pyqgis_nearest", data.mosaic, runs=1)
    warm = session.measure("nearest", data.mosaic, after="nearest")
    measures = [
        ours.measure("`territorios:nearestcenter`, nothing cached"),
        warm.measure("the same with the network cached by an earlier process"),
        reading.measure("reading and parsing the roads alone (GDAL)"),
        peer.measure("PyQGIS director + analyzer"),
    ]
    aims = [
        Aim("Nearest center: times as fast as PyQGIS", peer.seconds / ours.seconds, 25.0, True),
        Aim("Nearest center: times the time of reading the roads alone", ours.seconds / reading.seconds, 3.0, False),
    ]
    description = (
        f"{_described(data.mosaic)}, from the files to a temporary layer. Each process of ours first runs on a few roads, so"
        " that what Python imports is not counted."
        f" {_agreement('Localities that reach a center', ours.answer, peer.answer)}"
    )
    return Comparison("Nearest center", description, measures, aims), ("nearest", data.mosaic, "time")


def od(session, data):
    """OD matrix against PyQGIS and the native shortest paths."""
    ours = session.measure("od", data.mosaic)
    peer = session.measure("pyqgis_od", data.mosaic, runs=1)
    native = session.measure("native_od", data.mosaic, runs=1)
    times = OD_CENTERS / NATIVE_RUNS
    extrapolated = f"extrapolated from {NATIVE_RUNS} of {OD_CENTERS} runs, each from one center to all localities"
    measures = [
        ours.measure("`territorios:odmatrix`"),
        peer.measure("PyQGIS director + analyzer"),
        native.measure("`native:shortestpathpointtolayer`", times, extrapolated),
    ]
    aims = [
        Aim("OD matrix: times as fast as PyQGIS", peer.seconds / ours.seconds, 10.0, True),
        Aim("OD matrix: times as fast as the native algorithm", times * native.seconds / ours.seconds, 300.0, True),
    ]
    description = (
        f"{OD_LOCALITIES:,} localities × {OD_CENTERS} centers on {count_features(data.mosaic)[0]:,} roads, from the files to a"
        " temporary table."
        f" {_agreement('Pairs with a trip', ours.answer, peer.answer)}"
    )
    return Comparison("OD matrix", description, measures, aims), ("od", data.mosaic, "time")


def memory(session, data):
    """Peak memory of nearest center on the large mosaic."""
    ours = session.measure("nearest_to_file", data.large_mosaic, runs=1)
    start = session.measure("start", data.large_mosaic, runs=1)
    measures = [
        ours.measure("`territorios:nearestcenter`"),
        start.whole("QGIS and our provider started, nothing run"),
    ]
    aims = [Aim("Nearest center, large network: peak of the whole process", ours.memory_mb, 450.0, False, " MB")]
    description = (
        f"{_described(data.large_mosaic)} ({count_vertices(data.large_mosaic):,} vertices), from the files to a GeoPackage."
        f" Without the start of QGIS the peak is {ours.memory_mb - start.memory_mb:,.0f} MB."
    )
    return Comparison("Memory on a large network", description, measures, aims), (
        "nearest_to_file",
        data.large_mosaic,
        "memory",
    )


def surface(session, data):
    """Travel-time surface against r.cost."""
    ours = session.measure("surface", data.friction)
    session_of_grass = ("grass", "--tmp-location", str(data.friction / "friction.tif"), "--exec")
    peer = session.measure("grass_surface", data.friction, prefix=session_of_grass)
    measures = [
        ours.measure("`territorios:traveltimesurface`, from GeoTIFF to GeoTIFF"),
        peer.measure(f"GRASS `r.cost` alone (`memory={GRASS_MEMORY_MB}`), without import and export"),
    ]
    aims = [
        Aim("Travel-time surface: times the time of `r.cost`", ours.seconds / peer.seconds, 1.3, False),
        Aim("Travel-time surface: peak of the whole process", ours.memory_mb, 3000.0, False, " MB"),
    ]
    difference = abs(ours.answer / peer.answer - 1.0)
    description = (
        f"Friction of Hidalgo at 200 m, mirrored to {data.size:,} × {data.size:,} cells, {CENTERS} centers, 8 neighbors."
        f" Longest time of any cell: {ours.answer:,.1f} minutes in ours, {peer.answer:,.1f} in `r.cost` (relative difference"
        f" {difference:.0e})."
    )
    return Comparison("Travel-time surface", description, measures, aims), ("surface", data.friction, "time")


def cli(session, data):
    """Nearest center through qgis_process, whole processes."""
    ours = session.measure("nearest_process", data.mosaic)
    start = session.measure("start_process", data.mosaic)
    peer = session.measure("pyqgis_nearest", data.mosaic, runs=1)
    measures = [
        ours.measure("`qgis_process run territorios:nearestcenter`"),
        start.measure("`qgis_process help territorios:nearestcenter`: the start alone"),
        peer.whole("PyQGIS director + analyzer as a script"),
    ]
    aims = [
        Aim("Nearest center by `qgis_process`: times as fast as a PyQGIS script", peer.wall / ours.seconds, 25.0, True)
    ]
    description = (
        f"{_described(data.mosaic)}; whole processes from their start to their end, ours into a GeoPackage."
        f" {_agreement('Localities that reach a center', ours.answer, peer.answer)}"
    )
    return Comparison("Through qgis_process", description, measures, aims), ("nearest_to_file", data.mosaic, "time")


COMPARISONS = {"nearest": nearest, "od": od, "memory": memory, "surface": surface, "cli": cli}


def compare(session, data, rows):
    """The comparisons named in `rows`, with a profile where an aim was missed."""
    comparisons = []
    for row in rows:
        comparison, profiled = COMPARISONS[row](session, data)
        if not all(aim.reached for aim in comparison.aims):
            comparison.profile = session.profile(*profiled)
        comparisons.append(comparison)
    return comparisons


def _described(folder):
    roads, localities, centers = count_features(folder)
    return f"{roads:,} roads, {localities:,} localities, {centers:,} centers"


def _agreement(what, ours, peers):
    if ours == peers:
        return f"{what}: {ours:,} in both."
    return f"{what}: **{ours:,} in ours, {peers:,} in PyQGIS**."
