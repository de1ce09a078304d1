"""The walls of the house: who may import whom, and where the screen may be touched."""

import ast
from pathlib import PurePosixPath

import pytest

# From the foundation up: a room imports from its own floor and from those below.
FLOORS = (
    ("processing/methods",),
    ("processing/layers",),
    ("processing/reports",),
    ("processing/algorithms", "processing/shipped_models", "processing/provider"),
    ("ui",),
    ("plugin", "__init__"),
)
# On no floor: everyone may use them.
SHARED = ("processing/compat", "processing/dependencies", "processing/translation", "processing/__init__")
LONGEST_COMPUTE = 60


@pytest.fixture(scope="module")
def trees(shipped_modules):
    """Path inside the plugin without .py → syntax tree."""
    return {name.removesuffix(".py"): tree for name, tree in shipped_modules.items()}


def absolute_imports(tree):
    """Dotted names that a module imports from outside the plugin, with the line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def relative_imports(name, tree):
    """Paths inside the plugin that a module imports, with the line."""
    package = PurePosixPath(name).parent
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            folder = package
            for _ in range(node.level - 1):
                folder = folder.parent
            base = folder / (node.module or "").replace(".", "/")
            yield from (((base / alias.name).as_posix(), node.lineno) for alias in node.names)


def starts_with(name, prefixes):
    return any(name == prefix or name.startswith(f"{prefix}/") for prefix in prefixes)


def floor(name):
    """Height of a module, or None for what everyone may use."""
    if starts_with(name, SHARED):
        return None
    return next((height for height, rooms in enumerate(FLOORS) if starts_with(name, rooms)), None)


def test_the_walls_see_the_house(trees):
    assert "processing/algorithms/base" in trees
    assert any(name.startswith("processing/methods/accessibility/") for name in trees)
    assert floor("processing/methods/geodesic") < floor("processing/algorithms/base") < floor("ui/dock")


def test_methods_know_no_gis(trees):
    broken = [
        f"{name}:{line} imports {imported}"
        for name, tree in trees.items()
        if name.startswith("processing/methods/")
        for imported, line in absolute_imports(tree)
        if imported.split(".")[0] in ("qgis", "PyQt5", "PyQt6", "osgeo")
    ]
    assert not broken


def test_processing_touches_no_screen(trees):
    broken = []
    for name, tree in trees.items():
        if not name.startswith("processing/"):
            continue
        for imported, line in absolute_imports(tree):
            if imported.startswith(("qgis.PyQt.QtWidgets", "qgis.gui", "qgis.utils.iface")):
                broken.append(f"{name}:{line} imports {imported}")
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id == "iface":
                broken.append(f"{name}:{node.lineno} uses iface")
            if isinstance(node, ast.Attribute) and ast.unparse(node) == "QgsProject.instance":
                broken.append(f"{name}:{node.lineno} uses QgsProject.instance()")
    assert not broken


def test_nobody_imports_the_name_processing_from_outside(trees):
    broken = [
        f"{name}:{line}"
        for name, tree in trees.items()
        for imported, line in absolute_imports(tree)
        if imported.split(".")[0] in ("processing", "territorios_productivos")
    ]
    assert not broken


def test_imports_go_down(trees):
    broken = []
    for name, tree in trees.items():
        own = floor(name)
        for imported, line in relative_imports(name, tree):
            other = floor(imported)
            if own is not None and other is not None and other > own:
                broken.append(f"{name}:{line} imports {imported}, which is above it")
            if own is None and other is not None and starts_with(name, SHARED):
                broken.append(f"{name}:{line} is used by everyone and imports {imported}")
    assert not broken


def test_every_module_has_a_floor(trees):
    homeless = [name for name in trees if floor(name) is None and not starts_with(name, SHARED)]
    assert not homeless


def test_compute_stays_short(trees):
    """A long `compute` is logic that leaked out of the methods."""
    long = []
    for name, tree in trees.items():
        if not name.startswith("processing/algorithms/"):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name in ("compute", "processAlgorithm"):
                lines = node.end_lineno - node.lineno + 1
                if lines > LONGEST_COMPUTE:
                    long.append(f"{name}:{node.lineno} {node.name} has {lines} lines")
    assert not long


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from ..layers import roads", ["processing/layers/roads"]),
        ("from .base import X", ["processing/algorithms/base/X"]),
        ("from ...methods.axes.loads import load", ["methods/axes/loads/load"]),
    ],
)
def test_relative_imports_are_resolved(source, expected):
    found = [path for path, _ in relative_imports("processing/algorithms/corridors", ast.parse(source))]
    assert found == expected
