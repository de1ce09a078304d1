"""Every Qt name the plugin uses exists in Qt 6 as well, where enums are scoped and `exec_` is gone."""

import ast
import json
import subprocess
import sys
from importlib.util import find_spec

import pytest

# Holds the switches between Qt 5 and Qt 6 themselves.
SWITCHES = "processing/compat.py"

# Runs apart: PyQt5 and PyQt6 cannot share a process.
RESOLVE = """
import importlib, json, sys

# QGIS keeps these where Qt 5 had them
MOVED = {"QAction", "QActionGroup", "QShortcut"}

def lacks(chain):
    module, *names = chain.split(":")[0], *chain.split(":")[1].split(".")
    if module == "QtWidgets" and names[0] in MOVED:
        module = "QtGui"
    try:
        found = importlib.import_module(f"PyQt6.{module}")
        for name in names:
            found = getattr(found, name)
    except (ImportError, AttributeError) as problem:
        return str(problem)

print(json.dumps({chain: reason for chain in json.load(sys.stdin) if (reason := lacks(chain))}))
"""


def qt_chains(tree):
    """`module:Name.attribute...` of every Qt class attribute in a module, with the line of its first use."""
    modules = {}
    chains = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            for alias in node.names:
                modules[alias.asname or alias.name] = (node.module.rpartition(".")[2], alias.name)
                chains.setdefault(f"{node.module.rpartition('.')[2]}:{alias.name}", node.lineno)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        names, base = [], node
        while isinstance(base, ast.Attribute):
            names.insert(0, base.attr)
            base = base.value
        if isinstance(base, ast.Name) and base.id in modules:
            module, name = modules[base.id]
            chains.setdefault(f"{module}:{'.'.join([name, *names])}", node.lineno)
    return chains


@pytest.fixture(scope="module")
def trees(shipped_modules):
    return {name: tree for name, tree in shipped_modules.items() if name != SWITCHES}


def unresolved(chains):
    process = subprocess.run(
        [sys.executable, "-c", RESOLVE], input=json.dumps(list(chains)), capture_output=True, text=True, check=True
    )
    return json.loads(process.stdout)


@pytest.fixture(scope="module")
def pyqt6():
    if find_spec("PyQt6") is None:
        pytest.skip("PyQt6 is not installed in the test environment")


def test_every_qt_name_resolves(trees, pyqt6):
    uses = {}
    for name, tree in trees.items():
        for chain, line in qt_chains(tree).items():
            uses.setdefault(chain, f"{name}:{line}")
    assert "QtCore:QCoreApplication.translate" in uses
    broken = [f"{uses[chain]} {chain}: {reason}" for chain, reason in unresolved(uses).items()]
    assert not broken


def test_a_qt5_only_name_is_found_out(pyqt6):
    source = "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft\nQt.AlignmentFlag.AlignLeft"
    assert list(unresolved(qt_chains(ast.parse(source)))) == ["QtCore:Qt.AlignLeft"]


def test_nothing_that_qt6_dropped(trees):
    broken = []
    for name, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in ("exec_", "print_"):
                broken.append(f"{name}:{node.lineno} {node.attr}")
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("PyQt5", "PyQt6")):
                broken.append(f"{name}:{node.lineno} imports {node.module}")
    assert not broken
