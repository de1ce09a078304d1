"""The four criteria inside QGIS: the golden localities, the sentences, and what bad input says."""

import csv
import json
import re

import pytest
from qgis.core import QgsProcessingException, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer

FIELDS = {
    "CODE": "cve_loc", "STATE": "cve_ent", "MUNICIPALITY": "cve_mun", "TERRITORY": "terr", "POPULATION": "pob",
    "HOUSEHOLDS": "hog", "UNITS_UNDER_20HA": "up_lt20", "FAMILIES": "fam", "IS_SEAT": "is_cab",
}  # fmt: skip
PLANAR = 1


@pytest.fixture
def golden_rows(reference):
    """The golden localities as records for a memory layer."""
    with (reference / "prioritization" / "ptp4_golden_input.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    numeric = ("pob", "hog", "up_lt20", "fam")
    return [
        {
            "wkt": f"POINT({row['x']} {row['y']})",
            **{name: row[name] for name in ("cve_loc", "cve_ent", "cve_mun", "terr", "is_cab")},
            **{name: float(row[name]) if row[name] else None for name in numeric},
        }
        for row in rows
    ]


@pytest.fixture
def golden(golden_rows, layer_of):
    return {
        "LOCALITIES": layer_of(golden_rows, name="localidades"),
        "QUOTAS": layer_of(
            [{"level": "state", "code": "A", "quota": 900.0}, {"level": "estado", "code": "B", "quota": 300.0}],
            "None",
            name="cupos",
        ),
        "DISTANCE": PLANAR,
        **FIELDS,
        "OUTPUT": "memory:",
        "TERRITORIES": "memory:",
        "SUMMARY": "memory:",
    }


@pytest.mark.parametrize(
    ("change", "count", "families"),
    [({}, 9, 1416), ({"QUOTA_RULE": 1}, 8, 1016), ({"QUOTAS": None}, 12, 2016)],
)
def test_golden_localities(run, golden, column, change, count, families):
    results = run("fourcriteria", {**golden, **change})
    assert (results["SELECTED_COUNT"], results["SELECTED_FAMILIES"]) == (count, families)
    assert sum(column(results["OUTPUT"], "selected")) == count
    assert results["MISSING_COUNT"] == 1
    assert column(results["SUMMARY"], "state") == ["A", "B", None] or column(results["SUMMARY"], "state") == [
        "A",
        "B",
        "",
    ]
    assert column(results["SUMMARY"], "families")[-1] == families
    assert column(results["TERRITORIES"], "territory") == ["A-T1", "A-T2", "B-T1", "B-T2"]


def test_sentences_say_what_is_short(run, golden, column):
    output = run("fourcriteria", golden)["OUTPUT"]
    advice = dict(zip(column(output, "cve_loc"), column(output, "advice")))
    assert advice["A107"] == "1 family short."
    assert advice["A103"] == "1 m too far from the seat."
    assert advice["A106"] == "1 production unit under 20 ha short."
    assert advice["A109"] == "36 families short; number of households missing or zero: fill it in."
    assert advice["A303"] == "Needs a quota of 1117 in state A."
    assert advice["B103"] == "Number of families missing: fill it in."
    assert advice["A102"] in (None, "")
    assert all(
        bool(advice[code]) != chosen for code, chosen in zip(column(output, "cve_loc"), column(output, "selected"))
    )


def test_ellipsoidal_and_planar_distances_are_told_apart(run, golden, golden_rows, layer_of, numbers):
    for row in golden_rows:
        x, y = (float(value) for value in re.findall(r"[-\d.]+", row["wkt"]))
        row["wkt"] = f"POINT({740_000 + x} {1_880_000 + y})"
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    planar = numbers(run("fourcriteria", golden)["OUTPUT"], "seat_m")
    ellipsoidal = numbers(run("fourcriteria", {**golden, "DISTANCE": 0})["OUTPUT"], "seat_m")
    far = planar > 1000
    assert (abs(planar[far] - ellipsoidal[far]) > 0.1).all()
    assert (abs(ellipsoidal[far] / planar[far] - 1) < 2e-3).all()


def test_distance_from_a_field(run, golden, golden_rows, layer_of, column, feedback, tmp_path):
    for row in golden_rows:
        row["minutos"] = 12.5
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    output = run(
        "fourcriteria", {**golden, "DISTANCE": 2, "DISTANCE_FIELD": "minutos", "RADIUS": 10.0, "QUOTAS": None}
    )["OUTPUT"]
    assert "distance" in column(output, "verdict")
    assert "3 too far in the distance field." in column(output, "advice")
    # minutes are not called meters, nor families households
    path = str(tmp_path / "minutos.gpkg")
    options = {"DISTANCE": 2, "DISTANCE_FIELD": "minutos", "DENOMINATOR": 1}
    run("fourcriteria", {**golden, **options, "OUTPUT": QgsProcessingOutputLayerDefinition(path, QgsProject())})
    written = QgsVectorLayer(path, "minutos", "ogr")
    run.context.layersToLoadOnCompletion()[path].postProcessor().postProcessLayer(written, run.context, feedback)
    titles = {field.name(): written.attributeAlias(index) for index, field in enumerate(written.fields())}
    assert [titles[name] for name in ("seat_m", "margin_m", "ratio")] == [
        "Distance to the seat", "Margin of the distance", "Units per family",
    ]  # fmt: skip
    with pytest.raises(QgsProcessingException, match="distance field"):
        run("fourcriteria", {**golden, "DISTANCE": 2})


def test_decisions_by_hand_are_honored_and_reported(run, golden, layer_of, column, feedback):
    golden["OVERRIDES"] = layer_of(
        [
            {
                "code": "A102",
                "decision": "excluir",
                "author": "María Nuñez",
                "date": "2026-03-01",
                "reason": "conflicto agrario",
            },
            {"code": "A103", "decision": "include", "author": "J. Pérez", "date": "2026-03-02", "reason": "gobernanza"},
            {"code": "ZZZ", "decision": "include", "author": "", "date": "", "reason": ""},
        ],
        "None",
        name="decisiones",
    )
    output = run("fourcriteria", golden)["OUTPUT"]
    row = {code: index for index, code in enumerate(column(output, "cve_loc"))}
    assert column(output, "verdict")[row["A102"]] == "selected"
    assert column(output, "final_verdict")[row["A102"]] == "override_out"
    assert column(output, "override_by")[row["A102"]] == "María Nuñez"
    assert column(output, "override_reason")[row["A103"]] == "gobernanza"
    assert column(output, "selected")[row["A103"]] is True
    assert any("do not exist: 1 of table “decisiones”" in warning and "ZZZ" in warning for warning in feedback.warnings)


def test_same_run_same_stamp_and_other_data_another(run, golden, golden_rows, layer_of):
    first, again = (json.loads(run("fourcriteria", golden)["STAMP"]) for _ in range(2))
    assert first == again
    assert first["parameters"]["RATIO"] == 0.24
    assert re.fullmatch("[0-9a-f]{12}", first["run_id"])
    golden_rows[3]["fam"] += 1
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    other = json.loads(run("fourcriteria", golden)["STAMP"])
    assert other["inputs"] != first["inputs"]
    assert other["run_id"] != first["run_id"]


def test_quotas_and_decisions_are_part_of_the_stamp(run, golden, layer_of):
    first = json.loads(run("fourcriteria", golden)["STAMP"])
    golden["QUOTAS"].dataProvider().changeAttributeValues({1: {2: 950.0}})
    other = json.loads(run("fourcriteria", golden)["STAMP"])
    assert other["run_id"] != first["run_id"]
    assert other["inputs"]["LOCALITIES"] == first["inputs"]["LOCALITIES"]


def test_seats_are_not_asked_for_when_distances_are_given(run, golden, golden_rows, layer_of, column):
    golden["LOCALITIES"] = layer_of([{**row, "km": 3.0} for row in golden_rows], name="localidades")
    output = run("fourcriteria", {**golden, "IS_SEAT": None, "DISTANCE": 2, "DISTANCE_FIELD": "km"})["OUTPUT"]
    assert set(column(output, "seat_code")) == {None}
    with pytest.raises(QgsProcessingException, match="municipal seats"):
        run("fourcriteria", {**golden, "IS_SEAT": None})


def test_run_is_stamped_into_every_output(run, golden, column):
    results = run("fourcriteria", golden)
    run_id = json.loads(results["STAMP"])["run_id"]
    for name in ("OUTPUT", "TERRITORIES", "SUMMARY"):
        assert set(column(results[name], "run_id")) == {run_id}


def test_text_negative_and_missing_numbers_become_reasons(run, golden, golden_rows, layer_of, column, feedback):
    for row in golden_rows:
        row["fam"] = "" if row["fam"] is None else str(row["fam"])
    golden_rows[1]["fam"], golden_rows[2]["hog"], golden_rows[3]["up_lt20"] = "muchas", None, -4.0
    golden_rows[4]["fam"] = "nan"
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    output = run("fourcriteria", golden)["OUTPUT"]
    assert column(output, "verdict")[1:5] == [
        "missing_families",
        "missing_households",
        "missing_units",
        "missing_families",
    ]
    said = " | ".join(feedback.warnings)
    assert "“fam”" in said and "muchas" in said
    assert "Negative values, which count as missing: 1 of field “up_lt20”" in said
    assert "could not be judged: 3 (number of families missing" in said


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"FAMILIES": "familias"}, ("localidades", "familias", "cve_loc")),
        ({"POPULATION": "terr"}, ("terr", "text where numbers are needed", "A-T1")),
        ({"CODE": "cve_mun"}, ("cve_mun", "localidades", "A1")),
    ],
)
def test_wrong_fields_are_named(run, golden, change, words):
    with pytest.raises(QgsProcessingException) as problem:
        run("fourcriteria", {**golden, **change})
    assert all(word in str(problem.value) for word in words), str(problem.value)


def test_planar_distance_in_feet_is_given_in_meters(run, golden, golden_rows, layer_of, numbers):
    meters = numbers(run("fourcriteria", golden)["OUTPUT"], "seat_m")
    for row in golden_rows:
        x, y = (float(value) for value in re.findall(r"[-\d.]+", row["wkt"]))
        row["wkt"] = f"POINT({(500_000 + x) / 0.3048} {y / 0.3048})"
    # a plane of the state of Texas in feet of the United States survey
    golden["LOCALITIES"] = layer_of(golden_rows, crs="EPSG:2277", name="pies")
    assert numbers(run("fourcriteria", golden)["OUTPUT"], "seat_m") == pytest.approx(meters, rel=1e-5)


def test_a_territory_in_two_states_is_told(run, golden, golden_rows, layer_of, feedback):
    golden_rows[3]["cve_ent"] = "B"
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    run("fourcriteria", golden)
    said = f"in more than one state: 1 of layer “localidades” ({golden_rows[3]['terr']})"
    assert any(said in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("code", "decision", "was", "now", "advice"),
    [
        ("A304", "include", "selected", "quota", "Decisions by hand on others leave no room for it, or spread its territory."),
        ("A102", "exclude", "quota", "selected", "Decisions by hand on others made room for it."),
    ],
)  # fmt: skip
def test_the_advice_says_what_decisions_on_others_changed(
    run, golden, layer_of, column, code, decision, was, now, advice
):
    taken = {"code": code, "decision": decision, "author": "J. Pérez", "date": "2026-03-02", "reason": "asamblea"}
    golden["OVERRIDES"] = layer_of([taken], "None", name="decisiones")
    output = run("fourcriteria", golden)["OUTPUT"]
    rows = list(zip(*(column(output, name) for name in ("verdict", "final_verdict", "advice"))))
    moved = [said for verdict, final, said in rows if (verdict, final) == (was, now)]
    assert moved and set(moved) == {advice}
    assert sum(said == advice for _, _, said in rows) == len(moved)


def test_the_advice_says_where_the_quota_would_be_in_the_way(run, golden, layer_of, column):
    golden["QUOTAS"] = layer_of([{"level": "state", "code": "A", "quota": 0.0}], "None", name="cupos")
    output = run("fourcriteria", golden)["OUTPUT"]
    advice = dict(zip(column(output, "cve_loc"), column(output, "advice")))
    assert advice["A107"] == "1 family short; even so, the quota would leave it out."
    output = run("fourcriteria", {**golden, "QUOTAS": None, "DISPERSION_MAX": 1e6})["OUTPUT"]
    advice = dict(zip(column(output, "cve_loc"), column(output, "advice")))
    assert advice["A107"] == "1 family short; then the quota and the spread of its territory decide."


def test_planar_distance_in_degrees_is_refused(run, golden, golden_rows, layer_of):
    golden["LOCALITIES"] = layer_of(golden_rows, crs="EPSG:4326", name="grados")
    with pytest.raises(QgsProcessingException, match="grados.*degrees"):
        run("fourcriteria", golden)


@pytest.mark.parametrize(
    ("quota", "words"),
    [
        ({"level": "region", "code": "A", "quota": 1.0}, "territory or state"),
        ({"level": "state", "code": "A", "quota": -5.0}, "zero or more"),
        ({"level": "state", "code": "A", "quota": None}, "zero or more"),
    ],
)
def test_unreadable_quotas_are_refused(run, golden, layer_of, quota, words):
    golden["QUOTAS"] = layer_of([quota], "None", name="cupos", kind={"quota": float})
    with pytest.raises(QgsProcessingException, match=f"cupos.*{words}"):
        run("fourcriteria", golden)


def test_quotas_for_unknown_codes_and_lost_zeros(run, golden, golden_rows, layer_of, feedback):
    for row in golden_rows:
        row["cve_ent"] = {"A": "07", "B": "20"}[row["cve_ent"]]
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    golden["QUOTAS"] = layer_of(
        [
            {"level": "state", "code": 7, "quota": 900.0},
            {"level": "state", "code": 20, "quota": 300.0},
            {"level": "territory", "code": 99, "quota": 1.0},
        ],
        "None",
        name="cupos",
    )
    assert run("fourcriteria", golden)["SELECTED_COUNT"] == 9
    said = " | ".join(feedback.warnings)
    assert "matched: 1 of table “cupos”" in said
    assert "Quotas for territories that no locality has: 1 of table “cupos” (99)" in said


def test_locality_without_territory_and_territory_without_seat(run, golden, golden_rows, layer_of, column, feedback):
    golden_rows[1]["terr"] = None
    for row in golden_rows:
        if row["terr"] == "A-T2":
            row["is_cab"] = "0"
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    output = run("fourcriteria", golden)["OUTPUT"]
    assert column(output, "verdict")[1] == "missing_territory"
    assert column(output, "verdict")[13] == "missing_seat"
    assert any(
        "Territories without a municipal seat among the localities: 1" in warning and "A-T2" in warning
        for warning in feedback.warnings
    )


def test_what_is_seldom_right_is_counted_and_judged(run, golden, golden_rows, layer_of, column, feedback):
    run("fourcriteria", golden)
    assert not any("above 1" in said or "inhabitants" in said or "one seat" in said for said in feedback.warnings)
    golden_rows[1].update(up_lt20=golden_rows[1]["hog"] + 1.0)
    golden_rows[2].update(pob=golden_rows[2]["fam"] - 1.0)
    golden_rows[3].update(is_cab="1")
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    output = run("fourcriteria", golden)["OUTPUT"]
    assert column(output, "verdict")[1] == "selected" and not any(
        name.startswith("missing") for name in column(output, "verdict")[1:4]
    )
    codes = [row["cve_loc"] for row in golden_rows]
    for sentence in (
        f"ratio of production units above 1: 1 of layer “localidades” ({codes[1]})",
        f"more program families than inhabitants: 1 of layer “localidades” ({codes[2]})",
        f"more than one seat: 1 of layer “localidades” ({golden_rows[3]['cve_mun']})",
    ):
        assert any(sentence in warning for warning in feedback.warnings), sentence
    # families as denominator: every locality with more units than families is counted anew
    above = sum((row["fam"] or 0.0) > 0.0 and row["up_lt20"] > row["fam"] for row in golden_rows)
    run("fourcriteria", {**golden, "DENOMINATOR": 1})
    assert above > 0 and any(f"above 1: {above} of layer" in warning for warning in feedback.warnings)


@pytest.mark.parametrize("households", [0.0, None])
def test_no_households_is_missing_never_zero(run, golden, golden_rows, layer_of, column, feedback, households):
    golden_rows[1]["hog"] = households
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    results = run("fourcriteria", golden)
    assert column(results["OUTPUT"], "verdict")[1] == "missing_households"
    assert column(results["OUTPUT"], "advice")[1] == "Number of households missing or zero: fill it in."
    assert any("could not be judged: 1 (number of households missing or zero" in said for said in feedback.warnings)


def test_a_quota_of_zero_takes_nobody(run, golden, layer_of, column):
    golden["QUOTAS"] = layer_of(
        [{"level": "state", "code": "A", "quota": 0.0}, {"level": "territory", "code": "B-T1", "quota": 0.0}],
        "None",
        name="cupos",
    )
    results = run("fourcriteria", golden)
    chosen = {
        state
        for state, selected in zip(column(results["OUTPUT"], "cve_ent"), column(results["OUTPUT"], "selected"))
        if selected
    }
    assert chosen == {"B"} and "quota" in column(results["TERRITORIES"], "status")


def test_codes_one_digit_short_are_warned_about(run, golden, golden_rows, layer_of, feedback):
    for number, row in enumerate(golden_rows):
        row["cve_loc"] = f"{200010001 + number}" if number else "70010001"
    golden["LOCALITIES"] = layer_of(golden_rows, name="localidades")
    run("fourcriteria", golden)
    assert any(
        "one digit short: 1 in field “cve_loc”" in warning and "70010001" in warning for warning in feedback.warnings
    )


def test_what_depends_on_a_threshold(run, golden, column, numbers, feedback):
    outputs = ("TERRITORIES", "SUMMARY")
    options = {name: value for name, value in golden.items() if name not in outputs}
    results = run("sensitivity", {**options, "RUNS": 60, "VARIATIONS": "memory:"})
    output = results["OUTPUT"]
    assert sum(column(output, "selected_now")) == 9
    share = numbers(output, "selected_share")
    status = {"firm": share >= 0.9, "out": share <= 0.1}
    status["borderline"] = ~status["firm"] & ~status["out"]
    for name, mask in status.items():
        assert [value == name for value in column(output, "status")] == mask.tolist()
        assert results[f"{name.upper()}_COUNT"] == mask.sum() > 0
    assert numbers(results["VARIATIONS"], "ratio").min() >= 0.8 and len(column(results["VARIATIONS"], "run")) == 60
    unsure = sum(now and name != "firm" for now, name in zip(column(output, "selected_now"), column(output, "status")))
    assert any(f"not firm: {unsure} of 9" in warning for warning in feedback.warnings)
    still = run("sensitivity", {**options, "RUNS": 2, "VARIATION": 0.0})
    assert column(still["OUTPUT"], "selected_share") == [float(now) for now in column(output, "selected_now")]


def test_a_cluster_tries_the_same_variations(run, golden, column, numbers, feedback, dask_scheduler):
    options = {name: value for name, value in golden.items() if name not in ("TERRITORIES", "SUMMARY")}
    options = {**options, "RUNS": 40, "VARIATIONS": "memory:"}
    here = run("sensitivity", options)
    there = run("sensitivity", {**options, "SCHEDULER": dask_scheduler})
    assert column(there["OUTPUT"], "selected_share") == column(here["OUTPUT"], "selected_share")
    for name in ("localities", "families", "radius"):
        assert column(there["VARIATIONS"], name) == column(here["VARIATIONS"], name)
    assert not any("cluster was not used" in warning for warning in feedback.warnings)
    # the dispersion is measured by QGIS, whatever address is given
    limited = {**options, "DISPERSION_MAX": 8000.0}
    here = run("sensitivity", limited)
    there = run("sensitivity", {**limited, "SCHEDULER": "tcp://127.0.0.1:9"})
    assert column(there["OUTPUT"], "selected_share") == column(here["OUTPUT"], "selected_share")
    assert any("cluster was not used" in warning for warning in feedback.warnings)
