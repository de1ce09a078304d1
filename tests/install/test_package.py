"""The zip that people install, against the rules of the official plugin repository."""

import ast
import json
import subprocess
import sys
from zipfile import ZipFile

import pytest

NAME = "territorios_productivos"
BANNED_MODULES = {"random", "subprocess", "pickle", "xml"}


@pytest.fixture(scope="module")
def unpacked(plugin_zip, tmp_path_factory):
    folder = tmp_path_factory.mktemp("zip")
    with ZipFile(plugin_zip) as archive:
        archive.extractall(folder)
    return folder / NAME


def test_it_keeps_the_rules(plugin_zip, root):
    # scripts/package has checked them already; this shows the same zip again on its own.
    subprocess.run([sys.executable, root / "scripts" / "lib" / "check_package.py", plugin_zip], check=True)


def test_packing_leaves_the_checkout_as_it_was(root):
    git = ["git", "-c", f"safe.directory={root}", "-C", root]
    state = [[*git, "status", "--porcelain"], [*git, "stash", "list"], [*git, "ls-files", "--stage"]]
    before = [subprocess.check_output(command) for command in state]
    subprocess.run([root / "scripts" / "package"], check=True, stdout=subprocess.DEVNULL)
    assert [subprocess.check_output(command) for command in state] == before


def test_a_zip_that_breaks_the_rules_is_refused(plugin_zip, root, tmp_path):
    broken = tmp_path / plugin_zip.name
    with ZipFile(plugin_zip) as good, ZipFile(broken, "w") as bad:
        for name in good.namelist():
            if not name.endswith("LICENSE"):
                bad.writestr(name, good.read(name))
        bad.writestr(f"{NAME}/processing/__pycache__/provider.cpython-311.pyc", b"")
        bad.writestr("stray.txt", b"")
    checked = subprocess.run(
        [sys.executable, root / "scripts" / "lib" / "check_package.py", broken], stderr=subprocess.PIPE, text=True
    )
    assert checked.returncode == 1
    for complaint in ("one folder", "LICENSE is missing", "provider.cpython-311.pyc does not belong"):
        assert complaint in checked.stderr


def test_it_holds_what_the_plugin_needs(unpacked):
    for name in ("LICENSE", "metadata.txt", "i18n/territorios_productivos_es.qm", "i18n/territorios_productivos_pt.qm"):
        assert (unpacked / name).stat().st_size > 0
    assert (unpacked / "resources" / "sample" / "study.json").exists()


def test_every_module_of_the_checkout_is_in_it(unpacked, root):
    for folder in ("processing", "ui"):
        expected = {path.relative_to(root) for path in (root / folder).rglob("*.py")}
        assert {path.relative_to(unpacked) for path in (unpacked / folder).rglob("*.py")} == expected


def test_the_security_scan_of_the_repository_finds_nothing(unpacked):
    scan = subprocess.run(
        [sys.executable, "-m", "bandit", "--recursive", "--quiet", "--format", "json", unpacked],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    report = json.loads(scan.stdout)
    found = [f"{r['filename']}:{r['line_number']} {r['test_id']} {r['issue_text']}" for r in report["results"]]
    assert report["metrics"]["_totals"]["loc"] > 0
    assert not found and not report["errors"], "\n".join(found)


def test_no_secrets(unpacked):
    scan = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."],
        cwd=unpacked,
        check=True,
        stdout=subprocess.PIPE,
    )
    assert json.loads(scan.stdout)["results"] == {}


def test_no_banned_module_is_imported(unpacked):
    found = []
    for path in unpacked.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module]
            found += [f"{path.name}:{node.lineno} {name}" for name in names if name.split(".")[0] in BANNED_MODULES]
    assert not found
