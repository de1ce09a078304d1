"""Run by test_without_scipy.py: nearest centers and an OD matrix in a process, with or without SciPy.

Usage: without_scipy.py ROOT REFERENCE with|without; prints results and warnings as JSON.
"""

import importlib.machinery
import importlib.util
import json
import sys
from pathlib import Path

root, reference, mode = sys.argv[1:]


class WithoutSciPy(importlib.machinery.PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.split(".")[0] == "scipy" else super().find_spec(name, path, target)


if mode == "without":
    sys.meta_path[sys.meta_path.index(importlib.machinery.PathFinder)] = WithoutSciPy

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsVectorLayer  # noqa: E402

application = QgsApplication([], False)
application.initQgis()
sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
from processing.core.Processing import Processing  # noqa: E402

Processing.initialize()
spec = importlib.util.spec_from_file_location(
    "territorios_productivos", Path(root) / "__init__.py", submodule_search_locations=[root]
)
sys.modules["territorios_productivos"] = importlib.util.module_from_spec(spec)
from qgis import processing  # noqa: E402
from territorios_productivos.processing.layers.roads.network_cache import clear_cache  # noqa: E402
from territorios_productivos.processing.provider import TerritoriosProvider  # noqa: E402

provider = TerritoriosProvider()
QgsApplication.processingRegistry().addProvider(provider)
clear_cache()


class Listener(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, warning):
        self.warnings.append(warning)


def rows(algorithm, **parameters):
    """Attributes of the output of an algorithm on the roads of Coquimbo, and what it warned of."""
    folder = Path(reference) / "accessibility"
    layers = {
        name: QgsVectorLayer(f"{folder}/{source}", name, "ogr")
        for name, source in (
            ("roads", "coquimbo_roads.gpkg|layername=roads"),
            ("localities", "coquimbo_points.gpkg|layername=localities"),
            ("centers", "coquimbo_points.gpkg|layername=centres"),
        )
    }
    listener = Listener()
    inputs = {name: layers.get(value, value) for name, value in parameters.items()}
    output = processing.run(
        f"territorios:{algorithm}",
        {
            "ROADS": layers["roads"], "SPEED_FIELD": "speed_kmh", "DIRECTION_FIELD": "oneway", "OUTPUT": "memory:",
            **inputs,
        },
        feedback=listener,
    )["OUTPUT"]  # fmt: skip
    return {"rows": [feature.attributes() for feature in output.getFeatures()], "warnings": listener.warnings}


answer = {
    "nearest": rows("nearestcenter", LOCALITIES="localities", CENTERS="centers", CENTER_ID="city_id"),
    "three": rows("nearestcenter", LOCALITIES="localities", CENTERS="centers", CENTER_ID="city_id", K=3, DIRECTION=1),
    "tolerance": rows("nearestcenter", LOCALITIES="localities", CENTERS="centers", CENTER_ID="city_id", TOLERANCE=15),
    "pairs": rows(
        "odmatrix",
        ORIGINS="localities",
        ORIGIN_ID="loc_id",
        DESTINATIONS="centers",
        DESTINATION_ID="city_id",
        CUTOFF=25,
    ),
}
answer["scipy"] = "scipy" in sys.modules
print(json.dumps(answer, default=lambda value: None))
sys.stdout.flush()
__import__("os")._exit(0)
