"""The stamp of a run says what it was made from, and with it the run can be made again."""

import json
import re

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsVectorFileWriter


def test_every_prioritization_is_stamped(provider):
    algorithms = [algorithm for algorithm in provider.algorithms() if algorithm.groupId() == "prioritization"]
    assert len(algorithms) == 13
    assert all(algorithm.outputDefinition("STAMP") is not None for algorithm in algorithms)


@pytest.fixture
def stamped(run):
    def start(places, **options):
        options = {"INPUT": places, "FIELD": "value", "STRATA": 2, **options, "OUTPUT": "memory:"}
        return json.loads(run("strata", options)["STAMP"])

    return start


@pytest.fixture
def places(layer_of):
    """Callable: a layer of points with the given values."""

    def build(*values, at=0):
        return layer_of([{"wkt": f"POINT({at} {row})", "value": value} for row, value in enumerate(values)], name="a")

    return build


def test_the_same_run_has_the_same_stamp_and_another_one_another(stamped, places):
    first = stamped(places(1.0, 2.0, None, 9.0))
    assert first == stamped(places(1.0, 2.0, None, 9.0))
    assert first["algorithm"] == "territorios:strata" and re.fullmatch(r"[0-9.]+.*", first["version"])
    assert first["parameters"]["STRATA"] == 2 and first["parameters"]["FIELD"] == "value"
    assert re.fullmatch("[0-9a-f]{64}", first["inputs"]["INPUT"]) and set(first["inputs"]) == {"INPUT"}
    others = [
        stamped(places(1.0, 2.0, 3.0, 9.0)),
        stamped(places(1.0, 2.0, None, 9.0, at=1)),
        stamped(places(2.0, 1.0, None, 9.0)),
        stamped(places(1.0, 2.0, None, 9.0), STRATA=3),
    ]
    assert len({one["run_id"] for one in [first, *others]}) == 5
    assert [one["inputs"] == first["inputs"] for one in others] == [False, False, False, True]


def test_layers_read_already_are_hashed_as_if_read_anew(stamped, places):
    from territorios_productivos.processing.layers.writing.run_stamp import run_stamp

    layer = places(1.0, None, 3.0)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("territorios:strata")
    parameters = {"INPUT": layer, "FIELD": "value", "STRATA": 2, "OUTPUT": "memory:"}
    anew = run_stamp(algorithm, parameters, QgsProcessingContext())
    assert stamped(layer) == anew


def test_run_again_from_its_stamp_it_gives_the_same_bytes(run, layer_of, tmp_path):
    rows = [
        {
            "wkt": f"POINT({500_000 + 900 * row} {1_900_000 + 70 * row * row})",
            "code": f"{row:03d}",
            "state": "07" if row < 6 else "20",
            "town": f"m{row // 4}",
            "terr": f"t{row // 4}",
            "pob": 380 + 40 * row,
            "hog": 50 + row,
            "up": 5 * row,
            "fam": None if row == 5 else 30 + 3 * row,
            "seat": row % 4 == 0,
        }
        for row in range(12)
    ]
    quotas = [{"level": "state", "code": "20", "quota": 90.0}, {"level": "territory", "code": "t0", "quota": 40.0}]
    decisions = [{"code": "003", "decision": "exclude", "author": "Ana", "date": "2026-11-02", "reason": "Se inundó"}]
    files = {
        "LOCALITIES": _saved(layer_of(rows), tmp_path / "localities.gpkg"),
        "QUOTAS": _saved(layer_of(quotas, "None"), tmp_path / "quotas.gpkg"),
        "OVERRIDES": _saved(layer_of(decisions, "None"), tmp_path / "decisions.gpkg"),
    }
    fields = ("code", "state", "town", "terr", "pob", "hog", "up", "fam", "seat")
    names = (
        "CODE", "STATE", "MUNICIPALITY", "TERRITORY", "POPULATION", "HOUSEHOLDS", "UNITS_UNDER_20HA", "FAMILIES", "IS_SEAT",
    )  # fmt: skip
    given = {**files, **dict(zip(names, fields)), "RATIO": 0.3, "QUOTA_RULE": 1, "DISPERSION_MAX": 50_000.0}

    def outputs(folder):
        (tmp_path / folder).mkdir()
        return {name: str(tmp_path / folder / f"{name}.csv") for name in ("OUTPUT", "TERRITORIES", "SUMMARY")}

    first = outputs("first")
    stamp = json.loads(run("fourcriteria", {**given, **first})["STAMP"])
    again = outputs("again")
    repeated = json.loads(run(stamp["algorithm"].partition(":")[2], {**stamp["parameters"], **again})["STAMP"])
    assert repeated == stamp
    for name, path in first.items():
        with open(path, "rb") as made, open(again[name], "rb") as remade:
            content = made.read()
            assert content == remade.read() and stamp["run_id"].encode() in content


def _saved(layer, path):
    problem = QgsVectorFileWriter.writeAsVectorFormat(layer, str(path), "utf-8", layer.crs(), "GPKG")
    assert problem[0] == QgsVectorFileWriter.WriterError.NoError, problem
    return str(path)
