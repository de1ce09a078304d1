"""Which Python packages are at hand, and how this platform gets a missing one.

The plugin never installs anything: it says what is missing and who provides it.
"""

import platform
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from .translation import tr

# import name -> name of the package in Debian/Ubuntu, OSGeo4W and conda-forge
PACKAGES = {
    "numpy": ("python3-numpy", "python3-numpy", "numpy"),
    "scipy": ("python3-scipy", "python3-scipy", "scipy"),
    "pandas": ("python3-pandas", "python3-pandas", "pandas"),
    "networkx": ("python3-networkx", "python3-networkx", "networkx"),
    "shapely": ("python3-shapely", "python3-shapely", "shapely"),
    "geopandas": ("python3-geopandas", "python3-geopandas", "geopandas"),
    "rasterio": ("python3-rasterio", "python3-rasterio", "rasterio"),
    "matplotlib": ("python3-matplotlib", "python3-matplotlib", "matplotlib"),
    "jinja2": ("python3-jinja2", "python3-jinja2", "jinja2"),
}
# the same of what no tool needs, but some can use
OPTIONAL = {"distributed": ("python3-distributed", "", "distributed")}


def missing_packages(names):
    """Return those of `names` that cannot be imported, in the order given."""
    return [name for name in names if find_spec(name) is None]


def installation_hint(names):
    """Sentence that says how to get the packages `names` on this platform."""
    known = PACKAGES | OPTIONAL
    debian, osgeo4w, conda = (" ".join(known[name][i] for name in names) for i in range(3))
    if (Path(sys.prefix) / "conda-meta").exists():
        return tr("In the conda environment of QGIS run: conda install -c conda-forge {}").format(conda)
    if platform.system() in ("Windows", "Darwin") and not all(known[name][1] for name in names):
        return tr("In a QGIS installed from conda-forge run: conda install -c conda-forge {}").format(conda)
    if platform.system() == "Windows":
        return tr("Run the OSGeo4W Setup that installed QGIS, choose Advanced Install and select: {}").format(osgeo4w)
    if platform.system() == "Darwin":
        return tr(
            "The QGIS installer for macOS includes the package in its complete version;"
            " or install QGIS from conda-forge with: {}"
        ).format(conda)
    return tr("On Debian or Ubuntu run: sudo apt install {}").format(debian)


def missing_packages_message(names):
    """Reason why an algorithm that needs `names` cannot run, or "" when it can."""
    missing = missing_packages(names)
    if not missing:
        return ""
    return tr("Python packages missing for this algorithm: {}. {}").format(
        ", ".join(missing), installation_hint(missing)
    )


def load_for_threads():
    """Load in the main thread what would bring QGIS down if a thread of it were the first to load it.

    The compiled parts of SciPy and Matplotlib that are made with pybind11 remember the Python state of the
    thread that loads the first of them. QGIS's threads serve one run after another, each with a state of its
    own: the next run would meet one that is gone ("_PyThreadState_Attach: non-NULL old thread state" of
    Python 3.13, or a bus error).
    """
    for name in ("scipy.spatial", "matplotlib.ft2font"):
        if find_spec(name.partition(".")[0]) is not None:
            import_module(name)
