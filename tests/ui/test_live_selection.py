"""What the explorer previews is what the algorithm keeps, locality by locality."""

import csv

import numpy as np
import pytest
from territorios_productivos.processing.layers.bad_input import BadInput
from territorios_productivos.ui.algorithm_run import AlgorithmRun, RunFeedback
from territorios_productivos.ui.prioritization.decisions_by_hand import Decision, decisions_of_table, takes
from territorios_productivos.ui.prioritization.explorer_runs import Program, four_criteria_step
from territorios_productivos.ui.prioritization.live_selection import LiveSelection
from territorios_productivos.ui.prioritization.run_tables import decision_table
from territorios_productivos.ui.prioritization.scenarios import Scenario, program_scenario

GOLDEN_FIELDS = {
    "CODE": "cve_loc", "STATE": "cve_ent", "MUNICIPALITY": "cve_mun", "TERRITORY": "terr", "POPULATION": "pob",
    "HOUSEHOLDS": "hog", "UNITS_UNDER_20HA": "up_lt20", "FAMILIES": "fam", "IS_SEAT": "is_cab",
}  # fmt: skip
PLANAR = {"DISTANCE": 1}
GOLDEN_QUOTAS = {"state": {"A": 900.0, "B": 300.0}, "territory": {}}
NO_QUOTAS = {"state": {}, "territory": {}}
JUDGED = ("verdict", "final_verdict", "failures", "seat_code", "selected", "rank", "cum_fam", "margin_m", "ratio")


@pytest.fixture
def golden(reference, layer_of, project):
    with (reference / "prioritization" / "ptp4_golden_input.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    records = [
        {
            "wkt": f"POINT({row['x']} {row['y']})",
            **{name: row[name] for name in ("cve_loc", "cve_ent", "cve_mun", "terr", "is_cab")},
            **{name: float(row[name]) if row[name] else None for name in ("pob", "hog", "up_lt20", "fam")},
        }
        for row in rows
    ]
    layer = layer_of(records, name="localidades")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def kept_by(provider, wait_until):
    """Callable: layer that the run of a scenario gives."""

    def kept(program, scenario):
        ended = []
        run = AlgorithmRun(*four_criteria_step(program, scenario)([]))
        run.ended.connect(ended.append)
        run.start()
        wait_until(lambda: ended)
        assert ended[0].ok, ended[0].message
        return ended[0].layers[0]

    return kept


def same(seen, kept, column):
    """Whether a previewed column is that of the kept layer."""
    values = [None if value in ("", None) or value != value else value for value in seen.tolist()]
    return values == [None if value == "" else value for value in column]


@pytest.mark.parametrize(
    ("change", "quotas", "decisions"),
    [
        ({}, GOLDEN_QUOTAS, {}),
        ({"QUOTA_RULE": 1}, GOLDEN_QUOTAS, {}),
        ({}, NO_QUOTAS, {}),
        (
            {"RATIO": 0.3, "RADIUS": 9000.0, "FAMILIES_FLOOR": 60.0},
            {"state": {"A": 500.0}, "territory": {"B-T1": 2.0}},
            {},
        ),
        (
            {"DENOMINATOR": 1, "FLOOR_APPLIES": 1, "SEAT_RULE": 1, "QUOTA_UNIT": 1},
            {"state": {"A": 3.0}, "territory": {}},
            {},
        ),
        ({"DISPERSION_MAX": 3000.0, "DISPERSION_METRIC": 2}, GOLDEN_QUOTAS, {}),
        ({"DISTANCE": 0}, GOLDEN_QUOTAS, {}),
        ({}, GOLDEN_QUOTAS, {"A102": Decision(False, "a", "2026-01-01", "b"), "A103": Decision(True, "a", "", "c")}),
    ],
)
def test_golden_localities_seen_and_kept(golden, kept_by, column, change, quotas, decisions):
    scenario = Scenario({**program_scenario().settings, **PLANAR, **change}, quotas)
    seen = LiveSelection(golden, {**GOLDEN_FIELDS, **scenario.settings}).judge(
        scenario.settings, quotas, takes(decisions)
    )
    layer = kept_by(Program(golden, GOLDEN_FIELDS, decisions), scenario)
    different = [name for name in JUDGED if not same(seen[name], layer, column(layer, name))]
    assert not different


def test_golden_totals(golden):
    """9 localities and 1,416 families by the literal reading, 12 and 2,016 without quotas."""
    settings = {**program_scenario().settings, **PLANAR}
    live = LiveSelection(golden, {**GOLDEN_FIELDS, **settings})
    for quotas, expected in ((GOLDEN_QUOTAS, (9, 1416)), (NO_QUOTAS, (12, 2016))):
        judged = live.judge(settings, quotas, {})
        for level in ("state", "territory"):
            counts = live.counts(level, judged)
            assert (counts.selected.sum(), counts.families.sum()) == expected
            assert counts.localities.sum() == len(live) == 22


def test_sample_seen_and_kept(localities, program_fields, kept_by, column):
    scenario = Scenario(
        {**program_scenario().settings, "RATIO": 0.2, "RADIUS": 12_000.0},
        {"state": {"20": 5290.0}, "territory": {"20006": 60.0}},
    )
    seen = LiveSelection(localities, {**program_fields, **scenario.settings}).judge(
        scenario.settings, scenario.quotas, {}
    )
    kept = kept_by(Program(localities, program_fields, {}), scenario)
    different = [name for name in JUDGED if not same(seen[name], kept, column(kept, name))]
    assert not different
    assert {"selected", "quota", "distance", "families", "ratio"} <= set(seen["verdict"])


@pytest.mark.parametrize(("metric", "limit"), [(0, 3000.0), (1, 3000.0), (2, 6000.0)])
def test_dispersion_seen_after_other_moves_and_kept(localities, program_fields, kept_by, column, metric, limit):
    """What is remembered from one judgment to the next changes no digit of what a run measures all at once."""
    settings = {**program_scenario().settings, "DISPERSION_METRIC": metric, "DISPERSION_MAX": limit, "RATIO": 0.1}
    live = LiveSelection(localities, {**program_fields, **settings})
    decisions = {code: Decision(bool(row % 2), "a", "2026-01-01", "b") for row, code in enumerate(live.codes[::9])}
    for change in (
        {"RATIO": 0.2},
        {"RADIUS": 14_000.0},
        {"DISPERSION_MAX": None},
        {"DISPERSION_METRIC": (metric + 1) % 3},
    ):
        live.judge({**settings, **change}, NO_QUOTAS, takes(decisions))
    scenario = Scenario(settings, {"state": {"20": 9000.0}, "territory": {}})
    seen = live.judge(settings, scenario.quotas, takes(decisions))
    kept = kept_by(Program(localities, program_fields, decisions), scenario)
    different = [name for name in (*JUDGED, "seat_m") if not same(seen[name], kept, column(kept, name))]
    assert not different
    assert {"selected", "dispersion", "quota", "distance"} <= set(seen["verdict"])
    # alone, without anything remembered
    fresh = LiveSelection(localities, {**program_fields, **settings}).judge(settings, scenario.quotas, takes(decisions))
    assert fresh.equals(seen) and (seen["dispersion_m"] > limit).any()


def test_counts_by_a_slow_sum(localities, program_fields):
    settings = program_scenario().settings
    live = LiveSelection(localities, {**program_fields, **settings})
    judged = live.judge(settings, NO_QUOTAS, {})
    counts = live.counts("territory", judged)
    families = {}
    for row in judged.itertuples():
        if row.selected:
            families[row.territory] = families.get(row.territory, 0.0) + row.families
    assert {name: value for name, value in zip(counts.names, counts.families) if value} == families


def test_a_territory_of_the_same_name_in_two_states_is_two(layer_of, project):
    records = [
        {
            "wkt": f"POINT({x} 0)", "cve_loc": code, "cve_ent": state, "cve_mun": code, "terr": "Centro", "pob": 900.0,
            "hog": 100.0, "up_lt20": 50.0, "fam": 80.0, "is_cab": "1",
        }
        for x, code, state in ((0, "1", "A"), (500, "2", "B"))
    ]  # fmt: skip
    layer = layer_of(records)
    settings = program_scenario().settings
    live = LiveSelection(layer, {**GOLDEN_FIELDS, **settings})
    counts = live.counts("territory", live.judge(settings, NO_QUOTAS, {}))
    assert list(zip(counts.states, counts.names, counts.selected)) == [("A", "Centro", 1), ("B", "Centro", 1)]
    assert live.known("territory") == ["Centro"]


def test_edits_not_saved_are_not_judged(golden):
    """A run does not take them either."""
    settings = {**program_scenario().settings, **PLANAR}
    golden.startEditing()
    row = next(feature for feature in golden.getFeatures() if feature["cve_loc"] == "A102")
    golden.changeAttributeValue(row.id(), golden.fields().lookupField("fam"), 0.0)
    live = LiveSelection(golden, {**GOLDEN_FIELDS, **settings})
    assert live.column("families")[live.row_of_code["A102"]] > 0
    golden.commitChanges()
    live = LiveSelection(golden, {**GOLDEN_FIELDS, **settings})
    assert live.column("families")[live.row_of_code["A102"]] == 0
    assert live.row_of_id[row.id()] == live.row_of_code["A102"]


def test_what_cannot_be_used_is_one_sentence(golden, layer_of):
    settings = program_scenario().settings
    with pytest.raises(BadInput, match="no field “nada”"):
        LiveSelection(golden, {**GOLDEN_FIELDS, **settings, "FAMILIES": "nada"})
    with pytest.raises(BadInput, match="municipal seats"):
        LiveSelection(golden, {**GOLDEN_FIELDS, **settings, "IS_SEAT": None})
    live = LiveSelection(golden, {**GOLDEN_FIELDS, **settings})
    with pytest.raises(BadInput, match="distance field"):
        live.judge({**settings, "DISTANCE": 2, "DISTANCE_FIELD": None}, NO_QUOTAS, {})
    degrees = layer_of([{"wkt": "POINT(-97 17)", "a": "1", "b": 2.0}], crs="EPSG:4326")
    with pytest.raises(BadInput, match="is in degrees"):
        LiveSelection(degrees, {**dict.fromkeys(GOLDEN_FIELDS, "a"), "POPULATION": "b", "HOUSEHOLDS": "b",
                                "UNITS_UNDER_20HA": "b", "FAMILIES": "b", **settings, **PLANAR})  # fmt: skip


def test_decisions_through_their_table(qgis_app):
    decisions = {
        "001": Decision(True, "J. Pérez", "2026-03-02", "asamblea"),
        "002": Decision(False, "M. Ñuñez", "2026-03-03", "conflicto; tierras"),
    }
    assert decisions_of_table(decision_table(decisions), {"001", "002"}, RunFeedback()) == decisions
    assert decision_table({}) is None


def test_names_fall_back_on_codes(layer_of, project):
    record = {
        "cve_ent": "A", "cve_mun": "1", "terr": "T", "pob": 900.0, "hog": 100.0, "up_lt20": 50.0, "fam": 80.0, "is_cab": "1",
    }  # fmt: skip
    layer = layer_of(
        [
            {"wkt": "POINT(0 0)", "cve_loc": "7", "nom": None, **record},
            {"wkt": None, "cve_loc": "8", "nom": "Tlaxiaco", **record},
        ]
    )
    live = LiveSelection(layer, {**GOLDEN_FIELDS, **program_scenario().settings}, "nom")
    assert live.names.tolist() == ["7", "Tlaxiaco"]
    assert np.isnan(live.xy[1]).all()
