"""The plugin loads and explains itself where none of the optional packages is installed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

OPTIONAL = ["pandas", "geopandas", "networkx", "rasterio", "scipy", "matplotlib", "jinja2", "dask", "distributed"]


@pytest.fixture(scope="module")
def provider(new_profile):
    """What the provider says without the optional packages."""
    plugins = new_profile() / "profiles" / "default" / "python" / "plugins"
    script = Path(__file__).with_name("without_packages.py")
    process = subprocess.run([sys.executable, script, plugins, *OPTIONAL], capture_output=True, text=True)
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout.splitlines()[-1])


def test_every_algorithm_registers_and_shows_its_help(provider, algorithm_ids):
    assert algorithm_ids <= set(provider["algorithms"])
    assert not provider["imported"]
    for algorithm in (provider["algorithms"][name] for name in algorithm_ids):
        assert algorithm["name"]
        assert algorithm["help"]
        assert algorithm["parameters"]


def test_each_names_the_package_it_lacks(provider, algorithm_ids):
    for name in algorithm_ids:
        algorithm = provider["algorithms"][name]
        lacking = [package for package in algorithm["requires"] if package in OPTIONAL]
        assert algorithm["can_execute"] == (not lacking)
        for package in lacking:
            assert package in algorithm["reason"]
