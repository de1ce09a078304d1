"""Starts the real QGIS desktop under Xvfb and runs a piece of Python inside it."""

import importlib.util
from pathlib import Path

import pytest

INSIDE_QGIS = Path(__file__).parent / "inside_qgis"
TIMEOUT_S = 800


@pytest.fixture(scope="session")
def launch(root):
    """The module with which the scripts start QGIS."""
    path = root / "scripts" / "lib" / "desktop" / "launch.py"
    spec = importlib.util.spec_from_file_location("desktop_launch", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def x_display(launch):
    """An X server for this session."""
    with launch.x_server() as display:
        yield display


@pytest.fixture
def desktop(launch, x_display, profile_environment, tmp_path):
    """Callable: start QGIS with a profile, run a script in it, by its name or path, return what its `run` returned."""

    def start(profile, script, **arguments):
        path = INSIDE_QGIS / f"{script}.py" if isinstance(script, str) else script
        return launch.run_in_qgis(x_display, profile_environment(profile), tmp_path, path, arguments, TIMEOUT_S)

    return start
