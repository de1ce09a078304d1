"""The plugin on the command line: the real qgis_process, with the zip installed in a fresh profile."""

import csv
import json
import shutil
import sqlite3
import subprocess
from dataclasses import dataclass, field

import pytest


@dataclass
class Answer:
    """What one call of qgis_process gave back."""

    returncode: int
    stderr: str
    stdout: str
    json: dict = field(default_factory=dict)

    @property
    def results(self):
        """Outputs of the algorithm."""
        return self.json["results"]


@pytest.fixture(scope="module")
def qgis_process(new_profile, profile_environment):
    """Callable: `qgis_process("run", "native:buffer", INPUT=..., DISTANCE=...)` gives an `Answer`."""
    # Debian's wrapper passes an option that qgis_process does not know.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    environment = profile_environment(new_profile("en"))

    def call(*arguments, **parameters):
        command = [program, "--json", *map(str, arguments)]
        if parameters:
            command += ["--", *(f"{name}={value}" for name, value in parameters.items())]
        process = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
        start = process.stdout.find("{")
        parsed = json.loads(process.stdout[start:]) if start >= 0 else {}
        return Answer(process.returncode, process.stderr, process.stdout, parsed)

    return call


def test_the_provider_is_listed(qgis_process, algorithm_ids):
    listed = qgis_process("list")
    assert listed.returncode == 0, listed.stderr
    assert algorithm_ids <= set(listed.json["providers"]["territorios"]["algorithms"])


def test_every_algorithm_shows_its_help(qgis_process, algorithm_ids):
    for name in sorted(algorithm_ids):
        shown = qgis_process("help", name)
        assert shown.returncode == 0, shown.stderr
        details = shown.json["algorithm_details"]
        assert details["id"] == name
        assert details["short_description"] or details["name"]
        assert shown.json["parameters"]


@pytest.fixture(scope="module")
def golden_localities(reference, tmp_path_factory):
    """The 22 localities with every boundary case, and their quotas, as files."""
    folder = tmp_path_factory.mktemp("golden")
    localities, quotas = folder / "localities.gpkg", folder / "quotas.csv"
    subprocess.run(
        ["ogr2ogr", "-a_srs", "EPSG:32614", "-oo", "X_POSSIBLE_NAMES=x", "-oo", "Y_POSSIBLE_NAMES=y"]
        + ["-oo", "AUTODETECT_TYPE=YES", localities, reference / "prioritization" / "ptp4_golden_input.csv"],
        check=True,
    )
    quotas.write_text("level,code,quota\nstate,A,900\nstate,B,300\n")
    return {"LOCALITIES": localities, "QUOTAS": quotas}


GOLDEN_FIELDS = {
    "CODE": "cve_loc",
    "MUNICIPALITY": "cve_mun",
    "STATE": "cve_ent",
    "TERRITORY": "terr",
    "POPULATION": "pob",
    "HOUSEHOLDS": "hog",
    "UNITS_UNDER_20HA": "up_lt20",
    "FAMILIES": "fam",
    "IS_SEAT": "is_cab",
    "DISTANCE": 1,
}


@pytest.mark.parametrize(
    ("without", "options", "selected"),
    [
        ([], {}, (9, 1416)),
        ([], {"QUOTA_RULE": 1}, (8, 1016)),
        (["QUOTAS"], {}, (12, 2016)),
    ],
    ids=["literal", "no exceed", "no quota"],
)
def test_four_criteria_on_the_golden_localities(qgis_process, golden_localities, tmp_path, without, options, selected):
    inputs = {name: path for name, path in golden_localities.items() if name not in without}
    output = tmp_path / "verdicts.csv"
    run = qgis_process("run", "territorios:fourcriteria", **inputs, **GOLDEN_FIELDS, **options, OUTPUT=output)
    assert run.returncode == 0, run.stderr
    assert (run.results["SELECTED_COUNT"], run.results["SELECTED_FAMILIES"]) == selected
    with output.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 22
    assert all(row["verdict"] for row in rows)


def test_nearest_center_on_real_roads(qgis_process, reference, tmp_path):
    folder = reference / "accessibility"
    output = tmp_path / "nearest.gpkg"
    run = qgis_process(
        "run",
        "territorios:nearestcenter",
        ROADS=f"{folder}/coquimbo_roads.gpkg|layername=roads",
        SPEED_FIELD="speed_kmh",
        DIRECTION_FIELD="oneway",
        LOCALITIES=f"{folder}/coquimbo_points.gpkg|layername=localities",
        CENTERS=f"{folder}/coquimbo_points.gpkg|layername=centres",
        CENTER_ID="city_id",
        OUTPUT=output,
    )
    assert run.returncode == 0, run.stderr
    assert run.results["REACHED"] + run.results["UNREACHED"] == 2000
    assert run.results["REACHED"] > 1900
    with sqlite3.connect(output) as database:
        written, without_reason = database.execute(
            "SELECT count(*), sum(total_min IS NULL AND reason IS NULL) FROM nearest"
        ).fetchone()
    assert (written, without_reason) == (2000, 0)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"LOCALITIES": "missing.gpkg"}, "missing.gpkg"),
        ({"CODE": "no_such_field"}, "no_such_field"),
        ({"CODE": "cve_ent"}, "cve_ent"),
        ({"OUTPUT": "/nowhere/at/all/verdicts.gpkg"}, "/nowhere/at/all"),
    ],
    ids=["no such file", "no such field", "duplicate codes", "output not writable"],
)
def test_bad_input_gives_a_sentence_and_no_output(qgis_process, golden_localities, tmp_path, change, named):
    output = tmp_path / "verdicts.gpkg"
    parameters = {**golden_localities, **GOLDEN_FIELDS, "OUTPUT": output, **change}
    failed = qgis_process("run", "territorios:fourcriteria", **parameters)
    said = failed.stdout + failed.stderr
    assert failed.returncode != 0, said
    assert named in said
    assert "Traceback" not in said
    assert not output.exists()
