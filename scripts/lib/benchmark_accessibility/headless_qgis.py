"""QGIS without a window, in this process or as qgis_process, with the working tree as its plugin."""

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def start_qgis(plugin=ROOT):
    """A QGIS that lives as long as what this returns, with the provider of the folder `plugin`."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    spec = importlib.util.spec_from_file_location(
        "territorios_productivos", plugin / "__init__.py", submodule_search_locations=[str(plugin)]
    )
    sys.modules["territorios_productivos"] = importlib.util.module_from_spec(spec)
    from territorios_productivos.processing.provider import TerritoriosProvider

    provider = TerritoriosProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def run(algorithm, **parameters):
    """Results of an algorithm in this process."""
    from qgis import processing

    return processing.run(algorithm, parameters)


def call_process(*arguments):
    """What qgis_process answers, from its JSON."""
    # Debian's wrapper passes an option that qgis_process does not know
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    answer = subprocess.run([program, "--json", *arguments], check=True, capture_output=True, text=True).stdout
    return json.loads(answer[answer.index("{") :])


def versions():
    """Versions of the programs that take part."""
    import numpy as np
    import scipy
    from osgeo import gdal
    from qgis.core import Qgis

    return {
        "QGIS": Qgis.QGIS_VERSION.split("-")[0],
        "GDAL": gdal.__version__,
        "Python": sys.version.split()[0],
        "NumPy": np.__version__,
        "SciPy": scipy.__version__,
    }
