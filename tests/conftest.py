"""Registers the plugin under its installed name and gives paths to the reference data."""

import gc
import importlib.util
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no failure of the code under test. The same examples are tried every time, so that a red run
# speaks of the change; `--hypothesis-profile hunt` looks for new ones.
settings.register_profile("suite", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("hunt", settings.get_profile("suite"), derandomize=False)
settings.load_profile("suite")

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "territorios_productivos"
EXIT_STATUS = pytest.StashKey()

# The root holds a folder called `processing`; on sys.path it would hide QGIS's own.
sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != ROOT]

if PACKAGE not in sys.modules:
    spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    session.config.stash[EXIT_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Leave without destructors once everything is reported.

    QGIS never frees an exception that crossed it, nor, through its frames, the layers of the
    test that expected it; taken down after QGIS itself they crash the process.
    """
    if EXIT_STATUS in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[EXIT_STATUS])


@pytest.fixture(scope="session")
def root():
    """Repository root, which is the plugin folder."""
    return ROOT


@pytest.fixture(scope="session")
def reference():
    """Folder of published results and real data to compare with."""
    return ROOT / "tests" / "reference"


@pytest.fixture(scope="session")
def plugin_zip():
    """The zip that people install, packed from this checkout."""
    packing = subprocess.run([ROOT / "scripts" / "package"], check=True, stdout=subprocess.PIPE, text=True)
    return Path(packing.stdout.splitlines()[-1])


@pytest.fixture(scope="session")
def new_profile(plugin_zip, tmp_path_factory):
    """Makes fresh QGIS profiles: `new_profile(language)` gives the folder for QGIS_CUSTOM_CONFIG_PATH."""

    def make(language="en"):
        folder = tmp_path_factory.mktemp("profile")
        script = ROOT / "scripts" / "lib" / "throwaway_profile.py"
        subprocess.run([sys.executable, script, plugin_zip, folder, language], check=True, stdout=subprocess.DEVNULL)
        return folder

    return make


@pytest.fixture(scope="session")
def profile_environment(tmp_path_factory):
    """Callable: environment variables for a QGIS program that is to run with a profile of `new_profile`."""
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)

    def environment(profile, **variables):
        # pytest-qgis points QGIS at its own settings
        inherited = {name: value for name, value in os.environ.items() if name != "QGIS_OPTIONS_PATH"}
        return {
            **inherited,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            **variables,
        }

    return environment


@pytest.fixture(scope="session")
def output_folder():
    """Where tests leave pictures for people to look at; one folder per QGIS version."""
    from qgis.core import Qgis

    folder = ROOT / "build" / f"qgis-{Qgis.QGIS_VERSION.split('-')[0]}"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def algorithm_ids():
    """Ids that the provider registers, without QGIS's help."""
    provider = importlib.import_module(f"{PACKAGE}.processing.provider")
    return {f"territorios:{algorithm.ID}" for algorithm in provider.ALGORITHMS}


@pytest.fixture(scope="session")
def algorithm_groups():
    """Group → id of one of its algorithms."""
    provider = importlib.import_module(f"{PACKAGE}.processing.provider")
    return {algorithm.GROUP: f"territorios:{algorithm.ID}" for algorithm in provider.ALGORITHMS}


@pytest.fixture(scope="session")
def qgis_app(qgis_app):
    """QGIS, which pytest-qgis ends; what refers to itself must go before, or Python frees it in a QGIS that is gone."""
    yield qgis_app
    gc.collect()


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The provider, registered once and taken away before QGIS ends."""
    from qgis.core import QgsApplication

    provider = importlib.import_module(f"{PACKAGE}.processing.provider")
    registry = QgsApplication.processingRegistry()
    added = provider.TerritoriosProvider()
    registry.addProvider(added)
    yield added
    registry.removeProvider(added)


@pytest.fixture
def layer_of(qgis_app):
    """Callable: memory layer from records ``{"wkt": …, field: value, …}``."""
    from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
    from qgis.PyQt.QtCore import QVariant

    kinds = {
        int: QVariant.LongLong, float: QVariant.Double, str: QVariant.String, bool: QVariant.Bool, date: QVariant.Date,
    }  # fmt: skip

    def build(records, geometry="Point", crs="EPSG:32614", name="layer", kind=None):
        layer = QgsVectorLayer(f"{geometry}?crs={crs}" if crs else geometry, name, "memory")
        if not crs and geometry != "None":
            layer.setCrs(type(layer.crs())())
        fields = [field for field in records[0] if field != "wkt"] if records else list(kind or {})
        for field in fields:
            values = [record[field] for record in records if record[field] is not None]
            wanted = (kind or {}).get(field) or (type(values[0]) if values else str)
            layer.dataProvider().addAttributes([QgsField(field, kinds[wanted])])
        layer.updateFields()
        for record in records:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([record[field] for field in fields])
            if record.get("wkt"):
                feature.setGeometry(QgsGeometry.fromWkt(record["wkt"]))
            layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        return layer

    return build


@pytest.fixture(scope="session")
def column():
    """Callable: values of one field of a layer, None for NULL."""

    is_null = importlib.import_module(f"{PACKAGE}.processing.compat").is_null

    def values(layer, field):
        index = layer.fields().lookupField(field)
        assert index >= 0, f"{layer.name()} has no field {field}: {[f.name() for f in layer.fields()]}"
        found = [feature.attribute(index) for feature in layer.getFeatures()]
        return [None if is_null(value) else value for value in found]

    return values


@pytest.fixture(scope="session")
def numbers(column):
    """Callable: values of one numeric field as an array, NaN for NULL."""
    import numpy as np

    return lambda layer, field: np.array(column(layer, field), float)


@pytest.fixture(scope="session")
def dask_scheduler(tmp_path_factory):
    """Address of a Dask scheduler with two workers, in a process of its own."""
    script = ROOT / "tests" / "dask_cluster.py"
    folder = tmp_path_factory.mktemp("dask")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        address = process.stdout.readline().strip()
        assert address, "the Dask cluster did not start"
        yield address
        process.terminate()


@pytest.fixture(scope="session")
def cut_at_middle():
    """Callable: a road network with one edge in two halves that do not meet, and tied points moved along."""
    import numpy as np

    def cut(network, edge, *tied):
        half = network.edge_length[edge] / 2.0
        columns = {
            "node_xy": np.concatenate([network.node_xy, np.zeros((2, 2))]),
            "edge_from": np.r_[network.edge_from, network.node_count],
            "edge_to": np.r_[network.edge_to, network.edge_to[edge]],
        }
        columns["edge_to"][edge] = network.node_count + 1
        for name in ("edge_length", "forward_s", "backward_s"):
            columns[name] = np.r_[getattr(network, name), getattr(network, name)[edge] / 2.0]
            columns[name][edge] /= 2.0
        moved = []
        for points in tied:
            beyond = (points.snapped.edge == edge) & (points.snapped.offset > half)
            snapped = replace(
                points.snapped,
                edge=np.where(beyond, network.edge_count, points.snapped.edge),
                offset=np.where(beyond, points.snapped.offset - half, points.snapped.offset),
            )
            moved.append(replace(points, snapped=snapped))
        return replace(network, **columns), *moved

    return cut
