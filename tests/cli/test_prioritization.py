"""The prioritization on the command line, on the sample, each stamped."""

import csv
import json

import pytest

PROGRAM = {
    "CODE": "code",
    "POPULATION": "population",
    "MUNICIPALITY": "mun_code",
    "STATE": "state_code",
    "TERRITORY": "mun_code",
    "HOUSEHOLDS": "households_illustrative",
    "UNITS_UNDER_20HA": "units_under_20ha_illustrative",
    "FAMILIES": "families_illustrative",
    "IS_SEAT": "is_seat",
}
STAGES = "stage,count,base\nTarget,36899,\nCounted,15000,\nAttended,10960,\nProjects,4599,Attended\n"


@pytest.fixture
def tables(root, tmp_path):
    """Callable: value of a parameter, a layer of the sample or a table written here."""
    written = {"criteria": "field,direction,weight\nim_2020,min,0.6\npct_hli,max,0.4\n", "stages": STAGES}

    def place(value):
        kind, _, name = value.partition(":")
        if kind == "sample":
            return f"{root / 'resources' / 'sample' / 'oaxaca_study.gpkg'}|layername={name}"
        if kind == "table":
            path = tmp_path / f"{name}.csv"
            path.write_text(written[name], encoding="utf-8")
            return path
        return value

    return place


@pytest.mark.parametrize(
    ("algorithm", "parameters", "output", "told"),
    [
        (
            "multicriteria",
            {"INPUT": "sample:municipalities", "CRITERIA": "table:criteria", "METHOD": "1"},
            "OUTPUT",
            {"RANKED": 321, "MISSING_COUNT": 0},
        ),
        (
            "dp2index",
            {"INPUT": "sample:municipalities", "INDICATORS": "pct_primario;rezago_educ_pct;car_alim_pct"},
            "OUTPUT",
            {"INDEXED": 321, "MISSING": 0},
        ),
        ("strata", {"INPUT": "sample:municipalities", "FIELD": "im_2020", "CLASSES": "21"}, "OUTPUT", {"MISSING": 0}),
        (
            "sensitivity",
            {"LOCALITIES": "sample:localities", "QUOTAS": "sample:quotas_illustrative", **PROGRAM, "RUNS": "20"},
            "OUTPUT",
            {},
        ),
        (
            "coverage",
            {
                "DEMAND": "sample:localities", "WEIGHT": "population", "CANDIDATES": "sample:centers", "P": "4",
                "CANDIDATE_ID": "center_id", "ROADS": "sample:roads_illustrative", "SPEED_FIELD": "speed_kmh",
            },
            "SITES",
            {"GAP": 0.0},
        ),
        (
            "funnel",
            {"STAGES": "table:stages", "STAGE_FIELD": "stage", "COUNT_FIELD": "count", "BASE_FIELD": "base"},
            "OUTPUT",
            {},
        ),
    ],
)  # fmt: skip
def test_a_decision_from_the_command_line(qgis_process, tables, tmp_path, algorithm, parameters, output, told):
    given = {name: tables(value) for name, value in parameters.items()}
    other = {"SITES": "OUTPUT"}.get(output)
    files = {name: tmp_path / f"{name}.csv" for name in filter(None, (output, other))}
    answer = qgis_process("run", f"territorios:{algorithm}", **given, **files)
    assert answer.returncode == 0, answer.stderr
    assert {name: answer.results[name] for name in told} == told
    with files[output].open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == {"sensitivity": 1871, "coverage": 16, "funnel": 4}.get(algorithm, 321)
    stamp = json.loads(answer.results["STAMP"])
    assert stamp["algorithm"] == f"territorios:{algorithm}" and set(stamp["inputs"]) <= set(parameters)
    assert len(stamp["inputs"]) >= 1
    if algorithm == "funnel":
        assert [round(float(row["percent_of_base"]), 1) for row in rows[1:]] == [40.7, 29.7, 42.0]
    if algorithm == "coverage":
        assert sum(row["chosen"] in ("1", "true") for row in rows) == 4
