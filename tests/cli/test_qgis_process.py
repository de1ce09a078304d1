"""The plugin on the command line: the real qgis_process, with the zip installed in a fresh profile."""

import csv
import sqlite3
import subprocess

import pytest


def test_the_provider_is_listed(qgis_process, algorithm_ids):
    listed = qgis_process("list")
    assert listed.returncode == 0, listed.stderr
    assert algorithm_ids <= set(listed.json["providers"]["territorios"]["algorithms"])


def test_an_algorithm_of_each_group_shows_its_help(qgis_process, algorithm_groups):
    """A program is started for each; `tests/install` reads the help of all of them in one."""
    for name in algorithm_groups.values():
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


@pytest.fixture(scope="module")
def sample(root):
    """Callable: layer of the sample that the plugin brings."""
    return lambda layer, file="oaxaca_study": f"{root / 'resources' / 'sample' / file}.gpkg|layername={layer}"


@pytest.fixture(scope="module")
def oaxaca_friction(root, tmp_path_factory):
    """The municipalities of the sample as cells of one friction, no data beyond them."""
    raster = tmp_path_factory.mktemp("raster") / "friction.tif"
    subprocess.run(
        ["gdal_rasterize", "-q", "-l", "municipalities", "-burn", "0.01", "-init", "-1", "-a_nodata", "-1"]
        + ["-tr", "0.01", "0.01", "-ot", "Float32", root / "resources" / "sample" / "oaxaca_study.gpkg", raster],
        check=True,
    )
    return raster


ROADS = {"ROADS": "roads_illustrative"}
URUGUAY = {"ROADS": "roads of uruguay_roads"}
USED = {"SPEED_FIELD": "speed_kmh", "DIRECTION_FIELD": "direction"}
LOCALITIES, CENTERS, CENTERS_POPULATION = 1871, 16, 478_874


@pytest.mark.parametrize(
    ("algorithm", "layers", "fields", "exact", "rows"),
    [
        (
            "odmatrix",
            {**ROADS, "ORIGINS": "localities", "DESTINATIONS": "centers"},
            {**USED, "ORIGIN_ID": "code", "DESTINATION_ID": "center_id"},
            {"PAIRS": LOCALITIES * CENTERS, "OMITTED_PAIRS": 0},
            {"OUTPUT": ["REACHED_PAIRS", "UNREACHED_PAIRS"]},
        ),
        (
            "accessindices",
            {**ROADS, "DEMAND": "localities", "SUPPLY": "centers"},
            {**USED, "POPULATION": "population", "SUPPLY_FIELD": "population"},
            {"SUPPLY_TOTAL": CENTERS_POPULATION},
            {"OUTPUT": ["REACHED", "UNREACHED"]},
        ),
        (
            "traveltimesurface",
            {"CENTERS": "centers", "LOCALITIES": "localities"},
            {"CENTER_ID": "center_id"},
            {"CENTERS_USED": CENTERS, "CELLS_UNREACHED": 0},
            {"OUTPUT_POINTS": ["REACHED", "UNREACHED"], "OUTPUT_CENTERS": ["CENTERS_USED", "CENTERS_LEFT_OUT"]},
        ),
        (
            "checklocalities",
            {"LOCALITIES": "localities", "MUNICIPALITIES": "municipalities"},
            {"CODE": "code", "MUNICIPALITY": "mun_code", "POPULATION": "population", "MUNICIPALITY_ID": "mun_code"},
            {"LOCALITY_COUNT": LOCALITIES, "DUPLICATE_CODE": 0},
            {"OUTPUT": ["PROBLEM_COUNT"]},
        ),
        ("diagnoseroads", URUGUAY, {}, {}, {"PROBLEMS": ["PROBLEM_COUNT"], "COMPONENTS": ["COMPONENT_COUNT"]}),
        (
            "prepareroads",
            URUGUAY,
            {"PROFILE": 4, "REPAIR": "0,4"},
            {},
            {"OUTPUT": ["ROAD_COUNT"], "LOG": ["CHANGE_COUNT"]},
        ),
    ],
)
def test_counts_are_those_of_the_rows_written(
    qgis_process, sample, oaxaca_friction, tmp_path, algorithm, layers, fields, exact, rows
):
    files = {name: tmp_path / f"{name.lower()}.gpkg" for name in rows}
    inputs = {name: sample(*layer.split(" of ")) for name, layer in layers.items()}
    if algorithm == "traveltimesurface":
        inputs["FRICTION"] = oaxaca_friction
        files["OUTPUT"] = tmp_path / "minutes.tif"
    run = qgis_process("run", f"territorios:{algorithm}", **inputs, **fields, **files)
    assert run.returncode == 0, run.stderr
    assert {name: run.results[name] for name in exact} == exact
    for output, counts in rows.items():
        with sqlite3.connect(files[output]) as database:
            (table,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
            (written,) = database.execute(f'SELECT count(*) FROM "{table}"').fetchone()
        assert written == sum(run.results[count] for count in counts) > 0


def test_other_processes_start_inside_qgis_and_give_the_same(qgis_process, reference, tmp_path):
    """The program that QGIS takes for its Python may be QGIS, or a Python of another version."""
    flows = {"ORIGIN_FIELD": "community_live", "DESTINATION_FIELD": "community_work", "AMOUNT_FIELD": "amount"}
    written = []
    for processes in (1, 2):
        output = tmp_path / f"stability_{processes}.csv"
        run = qgis_process(
            "run",
            "territorios:territoryrobustness",
            FLOWS=reference / "territories" / "brindisi_flows.csv",
            **flows,
            RUNS=10,
            PROCESSES=processes,
            UNITS_OUTPUT=output,
        )
        assert run.returncode == 0, run.stderr
        said = " ".join(run.json["log"]["info"])
        assert "Runs: 10." in said
        assert "one after another" not in said
        written.append(output.read_text(encoding="utf-8"))
    assert written[0] == written[1]


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
