"""The README's first command, as a stranger would run it."""

import json
import shutil
import subprocess

import pytest


@pytest.fixture(scope="module")
def demo(root, tmp_path_factory):
    """Folder with what scripts/demo made, and what it printed."""
    folder = tmp_path_factory.mktemp("demo")
    run = subprocess.run([root / "scripts" / "demo", "--output", folder], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder, run.stdout


def test_every_path_it_prints_exists_and_is_not_empty(demo):
    folder, printed = demo
    listed = printed.partition("== done")[2].splitlines()
    paths = [line[12:] for line in listed if line.strip()]
    titles = {line[:12].strip() for line in listed} - {""}
    assert titles == {"GeoPackage", "Project", "Report", "Maps"}
    for path in paths:
        assert path.startswith(str(folder))
        assert subprocess.run(["test", "-s", path]).returncode == 0, f"{path} is missing or empty"


def test_the_report_is_in_spanish(demo):
    folder, _ = demo
    (report,) = folder.rglob("*.html")
    text = report.read_text(encoding="utf-8")
    assert 'lang="es"' in text
    assert "Localidades" in text


def test_the_progress_fits_a_screen(demo):
    _, printed = demo
    assert len(printed.splitlines()) < 200


def test_a_wrong_parameter_fails_with_the_tail_of_the_log(root, tmp_path):
    copy = tmp_path / "checkout"
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns("build", "dist", ".*_cache", ".hypothesis"))
    study = copy / "resources" / "sample" / "study.json"
    parameters = json.loads(study.read_text(encoding="utf-8"))
    parameters["LOCALITIES"] = "nothing_here.gpkg"
    study.write_text(json.dumps(parameters), encoding="utf-8")
    run = subprocess.run([copy / "scripts" / "demo", "--output", tmp_path / "output"], capture_output=True, text=True)
    assert run.returncode != 0
    assert "nothing_here.gpkg" in run.stderr
    assert "study.log" in run.stderr
