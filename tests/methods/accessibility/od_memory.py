"""Run by test_od_matrix.py in a process of its own: 20,000 × 200 pairs; prints the pairs and the peak in MB.

Usage: od_memory.py REPOSITORY
"""

import importlib.util
import sys
from pathlib import Path

import numpy as np

root = Path(sys.argv[1])
spec = importlib.util.spec_from_file_location(
    "territorios_productivos", root / "__init__.py", submodule_search_locations=[str(root)]
)
sys.modules["territorios_productivos"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)

from territorios_productivos.processing.methods.accessibility.od_matrix import OdMatrix  # noqa: E402
from territorios_productivos.processing.methods.geodesic import planar_distance  # noqa: E402
from territorios_productivos.processing.methods.roads.road_network import build_road_network  # noqa: E402
from territorios_productivos.processing.methods.roads.snapping import TiedPoints, snap_points  # noqa: E402

STREETS, BLOCK = 25, 1000.0
at = np.arange(STREETS) * BLOCK
across = np.stack(np.meshgrid(at, at), axis=-1).reshape(-1, 2)
xy = np.concatenate([across, across[:, ::-1]])
line = np.repeat(np.arange(2 * STREETS), STREETS)
length = np.r_[np.hypot(*np.diff(xy, axis=0).T), 0.0]
open_way = np.ones(2 * STREETS, bool)
network = build_road_network(xy, line, length, np.full(2 * STREETS, 0.06), open_way, open_way)


def tied(count, seed):
    points = np.random.default_rng(seed).uniform(0.0, at[-1], (count, 2))
    snapped = snap_points(network, points)
    return TiedPoints(points, snapped, planar_distance(points, snapped.xy))


pairs = sum(len(block) for block in OdMatrix(network, tied(20_000, 1), tied(200, 2), 1.4, planar_distance).blocks())
# ru_maxrss would start from that of the process that began this one
status = dict(row.split(":", 1) for row in Path("/proc/self/status").read_text().splitlines())
print(pairs, float(status["VmHWM"].split()[0]) / 1024.0)
