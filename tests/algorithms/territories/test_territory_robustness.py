"""Robustness of territories inside QGIS: Brindisi, the same wherever the runs are made, and bad input."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

COLUMNS = ["unit_id", "territory", "stability", "status", "alternative", "alternative_share", "apart_share",
           "unassigned_share", "why", "modeled"]  # fmt: skip


@pytest.fixture
def brindisi(reference, qgis_app):
    folder = reference / "territories"
    flows = QgsVectorLayer(f"{folder}/brindisi_flows.csv", "flujos", "ogr")
    units = QgsVectorLayer(f"{folder}/brindisi_municipalities.gpkg", "municipios", "ogr")
    return {
        "FLOWS": flows,
        "ORIGIN_FIELD": "community_live",
        "DESTINATION_FIELD": "community_work",
        "AMOUNT_FIELD": "amount",
        "UNITS": units,
        "UNIT_ID": next(name for name in units.fields().names() if name not in ("fid", "name")),
        "RUNS": 10,
        "UNITS_OUTPUT": "memory:",
    }


def rows(layer, column):
    return [column(layer, name) for name in COLUMNS]


def test_brindisi(run, brindisi, column, numbers, feedback):
    results = run("territoryrobustness", brindisi)
    output = results["UNITS_OUTPUT"]
    assert output.isSpatial() and output.featureCount() == 20
    assert (results["TERRITORY_COUNT"], results["RUN_COUNT"]) == (9, 10)
    stability = numbers(output, "stability")
    assert results["FIRM_COUNT"] == (stability >= 0.9).sum()
    assert results["BORDERLINE_COUNT"] == ((stability >= 0.5) & (stability < 0.9)).sum() > 0
    assert results["UNSTABLE_COUNT"] == (stability < 0.5).sum()
    assert results["MEAN_STABILITY"] == pytest.approx(stability.mean())
    assert results["FEWEST_TERRITORIES"] <= 9 <= results["MOST_TERRITORIES"]
    firm = column(output, "status").index("firm")
    assert column(output, "why")[firm].startswith("Stays with ")
    assert any(text.startswith("Borderline units") for text in feedback.warnings)
    assert any("Runs: 10." in text for text in feedback.infos)


def test_the_base_is_the_delimitation_itself(run, brindisi, column):
    robust = run("territoryrobustness", {**brindisi, "RUNS": 1})["UNITS_OUTPUT"]
    itself = run("traveltowork", {**brindisi, "TERRITORIES_OUTPUT": "memory:"})["UNITS_OUTPUT"]
    assert column(robust, "territory") == column(itself, "territory")


@pytest.mark.parametrize(
    "method", [{"METHOD": 0, "GRID": "min_size=1000,3000"}, {"METHOD": 1, "GRID": "cut=0.95,0.98"}]
)
def test_processes_and_a_cluster_give_the_same(run, brindisi, column, dask_scheduler, feedback, method):
    given = {**brindisi, **method, "RUNS": 4, "CONTIGUITY": 1, "SAMPLING": 0.2}
    here = rows(run("territoryrobustness", {**given, "PROCESSES": 1})["UNITS_OUTPUT"], column)
    assert rows(run("territoryrobustness", {**given, "PROCESSES": 2})["UNITS_OUTPUT"], column) == here
    assert rows(run("territoryrobustness", {**given, "SCHEDULER": dask_scheduler})["UNITS_OUTPUT"], column) == here
    assert not any("one after another" in text for text in feedback.infos)


def test_a_seed_gives_the_same_again(run, brindisi, numbers):
    def stability(seed):
        return numbers(run("territoryrobustness", {**brindisi, "SEED": seed})["UNITS_OUTPUT"], "stability")

    first = stability(3)
    np.testing.assert_array_equal(stability(3), first)
    assert (stability(4) != first).any()


def test_decisions_hold_in_every_run_and_impossible_ones_are_told(run, brindisi, layer_of, column, feedback):
    base = run("territoryrobustness", {**brindisi, "RUNS": 1})["UNITS_OUTPUT"]
    code, territory = column(base, "unit_id"), column(base, "territory")
    center = next(name for name in territory if territory.count(name) > 1)
    unit = next(c for c, name in zip(code, territory) if name == center and c != center)
    brindisi["DECISIONS"] = layer_of(
        [{"decision": "pin", "unit": unit, "other": None}] * 2 + [{"decision": "pin", "unit": center, "other": None}],
        "None",
        name="decisiones",
        kind={"other": str},
    )
    pinned = run("territoryrobustness", brindisi)["UNITS_OUTPUT"]
    after = dict(zip(column(pinned, "unit_id"), column(pinned, "territory")))
    assert (after[unit], after[center]) == (unit, center)
    assert any(text.startswith("Centers pinned again") for text in feedback.warnings)


def test_periods_are_averaged(run, brindisi, layer_of, column):
    rows = [
        {"o": f["community_live"], "d": f["community_work"], "n": float(f["amount"]), "year": year}
        for year in ("1991", "2001")
        for f in brindisi["FLOWS"].getFeatures()
    ]
    fields = {"ORIGIN_FIELD": "o", "DESTINATION_FIELD": "d", "AMOUNT_FIELD": "n", "PERIOD_FIELD": "year"}
    twice = {**brindisi, "FLOWS": layer_of(rows, "None", name="censos"), **fields, "METHOD": 1}
    once = run("territoryrobustness", {**brindisi, "METHOD": 1})["UNITS_OUTPUT"]
    assert column(run("territoryrobustness", twice)["UNITS_OUTPUT"], "territory") == column(once, "territory")


def test_flows_alone_give_a_table(run, brindisi, column):
    del brindisi["UNITS"], brindisi["UNIT_ID"]
    output = run("territoryrobustness", {**brindisi, "METHOD": 1})["UNITS_OUTPUT"]
    assert not output.isSpatial()
    assert column(output, "unit_id") == sorted(column(output, "unit_id"))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"GRID": "size=3"}, "cannot be read at “size=3”"),
        ({"GRID": "cut=0.9"}, "cannot be read at “cut=0.9”"),
        ({"GRID": "min_size=20000"}, "below the target"),
        ({"METHOD": 1, "GRID": "cut=1.5"}, "between 0 and 1"),
        ({"METHOD": 1, "GRID": "variant=2"}, "variant must be 0 or 1"),
        ({"MIN_CONTAINMENT": 0.8}, "below the target"),
        ({"UNIT_ID": None}, "code of the units"),
    ],
)
def test_bad_input_says_what_to_do(run, brindisi, change, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("territoryrobustness", {**brindisi, **change})


def test_a_scheduler_that_does_not_answer_is_told(run, brindisi, monkeypatch):
    from territorios_productivos.processing.methods.parallel import dask_cluster

    monkeypatch.setattr(dask_cluster, "ANSWER_TIMEOUT_S", 1.0)
    with pytest.raises(QgsProcessingException, match="The Dask cluster at tcp://127.0.0.1:9 does not work"):
        run("territoryrobustness", {**brindisi, "SCHEDULER": "tcp://127.0.0.1:9"})


def test_cancel_writes_nothing(run, brindisi, feedback, tmp_path):
    target = tmp_path / "estabilidad.gpkg"
    feedback.cancel_at = 40
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("territoryrobustness", {**brindisi, "UNITS_OUTPUT": str(target)})
    assert not target.exists()
