"""Travel-to-work areas inside QGIS: Brindisi with its polygons, decisions that survive, and what bad input says."""

import csv

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

FIELDS = {"ORIGIN_FIELD": "origen", "DESTINATION_FIELD": "destino", "AMOUNT_FIELD": "personas"}
X, Y = 740_000, 1_880_000
# A and B are centers of A, C and B, D; E has people of its own only
TRIPS = [
    ("01", "01", 900),
    ("02", "02", 900),
    ("03", "01", 60),
    ("03", "03", 30),
    ("03", "02", 5),
    ("01", "03", 6),
    ("04", "02", 40),
    ("04", "04", 20),
    ("04", "01", 8),
    ("02", "04", 4),
    ("05", "05", 7),
]
SIZES = {"MIN_SIZE": 10, "TARGET_SIZE": 200, "MIN_CONTAINMENT": 0.5, "TARGET_CONTAINMENT": 0.75}


def square(x, y, size=1000):
    x, y = X + x, Y + y
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


@pytest.fixture
def table_of(layer_of):
    """Callable: flow table from (origin, destination, amount)."""

    def build(trips=TRIPS, name="viajes", **more):
        records = [{"origen": o, "destino": d, "personas": a, **more} for o, d, a in trips]
        kinds = {"origen": str, "destino": str} if isinstance(trips[0][0], str) else {}
        return layer_of(records, "None", name=name, kind=kinds)

    return build


@pytest.fixture
def valley(table_of, layer_of):
    """Five municipalities in a row, 3 and 4 in the middle."""
    order = ["01", "03", "04", "02", "05"]
    units = [{"wkt": square(1000 * i, 0), "mun": code, "nombre": f"Villa {code}"} for i, code in enumerate(order)]
    return {
        "FLOWS": table_of(),
        **FIELDS,
        **SIZES,
        "UNITS": layer_of(units, "Polygon", name="municipios"),
        "UNIT_ID": "mun",
        "UNIT_NAME": "nombre",
        "UNITS_OUTPUT": "memory:",
        "TERRITORIES_OUTPUT": "memory:",
    }


@pytest.fixture
def brindisi(reference):
    folder = reference / "territories"
    return {
        "FLOWS": str(folder / "brindisi_flows.csv"),
        "ORIGIN_FIELD": "community_live",
        "DESTINATION_FIELD": "community_work",
        "AMOUNT_FIELD": "amount",
        "UNITS": str(folder / "brindisi_municipalities.gpkg"),
        "UNIT_ID": "PRO_COM",
        "UNIT_NAME": "NOME_COM",
        "MIN_SIZE": 1000,
        "TARGET_SIZE": 10000,
        "MIN_CONTAINMENT": 0.6667,
        "TARGET_CONTAINMENT": 0.75,
        "UNITS_OUTPUT": "memory:",
        "TERRITORIES_OUTPUT": "memory:",
    }


def groups(layer, column):
    """The division as a set of sets of codes."""
    found = {}
    for code, territory in zip(column(layer, "unit_id"), column(layer, "territory")):
        found.setdefault(territory, set()).add(code)
    return {frozenset(codes) for territory, codes in found.items() if territory is not None}


@pytest.mark.parametrize(
    ("case", "limits", "count", "modularity"),
    [
        ("1000_06667_10000_075", (1000, 10000, 0.6667, 0.75), 9, 0.645599779),
        ("1000_06_10000_07", (1000, 10000, 0.6, 0.7), 9, 0.645599779),
        ("50_03_100_04", (50, 100, 0.3, 0.4), 20, 0.665587741),
    ],
)
def test_brindisi_as_published(run, brindisi, column, reference, case, limits, count, modularity):
    results = run("traveltowork", {**brindisi, **dict(zip(SIZES, limits))})
    published = {}
    with (reference / "territories" / f"brindisi_{case}_clusters.csv").open() as file:
        for row in csv.DictReader(file):
            published.setdefault(row["cluster"], set()).add(row["community"])
    assert groups(results["UNITS_OUTPUT"], column) == {frozenset(codes) for codes in published.values()}
    assert results["TERRITORY_COUNT"] == count == results["TERRITORIES_OUTPUT"].featureCount()
    assert results["MODULARITY"] == pytest.approx(modularity, abs=5e-10)
    assert (results["RESERVE_COUNT"], results["UNASSIGNED_COUNT"]) == (0, 0)
    assert results["SINGLE_COUNT"] == sum(len(codes) == 1 for codes in published.values())


def test_units_say_why_and_territories_add_up(run, brindisi, column, numbers, feedback):
    results = run("traveltowork", brindisi)
    units, territories = results["UNITS_OUTPUT"], results["TERRITORIES_OUTPUT"]
    latiano = dict(zip(column(units, "unit_id"), zip(column(units, "territory"), column(units, "why"))))["74009"]
    assert latiano == (
        "74010",
        "Belongs to MESAGNE: units were merged until each area was large and self-contained enough."
        " Cohesion with it 0.00588; second choice BRINDISI, with 0.00518: a margin of 0.000707."
        " People who move between it and the rest of the territory: 537.",
    )
    row = column(units, "unit_id").index("74009")
    assert column(units, "role")[row] == "hinterland"
    assert (column(units, "second")[row], column(units, "third")[row]) == ("74001", "74008")
    flows = QgsVectorLayer(brindisi["FLOWS"], "flows", "ogr")
    rest = {"74006", "74010", "74019"}
    table = [(str(f[0]), str(f[1]), float(f[2])) for f in flows.getFeatures()]
    sent = sum(a for o, d, a in table if o == "74009" and d in rest)
    received = sum(a for o, d, a in table if d == "74009" and o in rest)
    live, work = (sum(a for o, d, a in table if (o, d)[side] == "74009") for side in (0, 1))
    rest_live, rest_work = (sum(a for o, d, a in table if (o, d)[side] in rest) for side in (0, 1))
    assert numbers(units, "cohesion")[row] == pytest.approx(
        sent**2 / (live * rest_work) + received**2 / (rest_live * work)
    )
    assert numbers(units, "commuters")[row] == sent + received
    assert column(units, "role").count("core") == 9
    assert {column(units, "flag")[column(units, "unit_id").index(code)] for code in ("74003", "74007")} == {"single"}
    assert numbers(territories, "residents").sum() == numbers(territories, "arrivals").sum()
    assert numbers(territories, "residents").sum() == sum(a for _, _, a in table)
    assert (numbers(territories, "validity") >= 1).all()
    assert numbers(territories, "fragments").sum() == results["FRAGMENT_COUNT"] == 1
    assert sorted(column(territories, "single")) == [False] * 5 + [True] * 4
    given = QgsVectorLayer(brindisi["UNITS"], "units", "ogr")
    area = sum(feature.geometry().area() for feature in given.getFeatures())
    assert sum(f.geometry().area() for f in territories.getFeatures()) == pytest.approx(area, rel=1e-6)
    assert all(f.geometry().isGeosValid() for f in territories.getFeatures())
    said = " | ".join(feedback.warnings)
    assert "Territories of one unit only: 4." in said
    assert "Territories in several pieces: 1; detached parts: 1 (BRINDISI)" in said
    assert "More than half" not in said


def test_the_inputs_own_columns_stay(run, brindisi):
    units = run("traveltowork", brindisi)["UNITS_OUTPUT"]
    assert [field.name() for field in units.fields()] == [
        *("PRO_COM", "NOME_COM", "POP2001"),
        *("unit_id", "territory", "role", "second", "third", "cohesion", "margin", "commuters", "why"),
        *("flag", "modeled"),
    ]


def test_repair_leaves_no_detached_part(run, brindisi, column, feedback):
    results = run("traveltowork", {**brindisi, "CONTIGUITY": 1})
    units = results["UNITS_OUTPUT"]
    assert results["FRAGMENT_COUNT"] == 0
    moved = column(units, "role").index("repair")
    assert "part of its territory it was in was detached" in column(units, "why")[moved]
    assert column(units, "role").count("repair") == sum("Moved (contiguity)" in info for info in feedback.infos) >= 1
    assert not any("several pieces" in warning for warning in feedback.warnings)


def test_constrained_areas_are_in_one_piece(run, brindisi):
    assert run("traveltowork", {**brindisi, "CONTIGUITY": 2})["FRAGMENT_COUNT"] == 0


def test_constrained_units_join_neighbors_only(run, valley, table_of, column):
    """E sends more to A, which is at the other end; beside it there is only B."""
    trips = [*TRIPS[:-1], ("05", "01", 60), ("05", "02", 9), ("05", "05", 20), ("01", "05", 5), ("02", "05", 5)]
    valley["FLOWS"] = table_of(trips)
    free = dict(zip(*(column(run("traveltowork", valley)["UNITS_OUTPUT"], name) for name in ("unit_id", "territory"))))
    assert free["05"] == "01"
    tied = run("traveltowork", {**valley, "CONTIGUITY": 2})
    tied = dict(zip(*(column(tied["UNITS_OUTPUT"], name) for name in ("unit_id", "territory"))))
    assert tied["05"] == "02"


def test_without_polygons_the_units_are_a_table_of_codes(run, valley, column, numbers):
    for name in ("UNITS", "UNIT_ID", "UNIT_NAME"):
        del valley[name]
    results = run("traveltowork", valley)
    units, territories = results["UNITS_OUTPUT"], results["TERRITORIES_OUTPUT"]
    assert not units.isSpatial() and not territories.isSpatial()
    assert column(units, "unit_id") == ["01", "02", "03", "04", "05"]
    assert column(units, "territory") == ["01", "02", "01", "02", None]
    assert column(territories, "name") == ["01", "02"]
    assert "FRAGMENT_COUNT" not in results and np.isnan(numbers(territories, "fragments")).all()


def test_decisions_survive_a_new_run_with_other_data(run, valley, layer_of, table_of, column, feedback):
    def division(**change):
        units = run("traveltowork", {**valley, **change})["UNITS_OUTPUT"]
        return dict(zip(column(units, "unit_id"), zip(*(column(units, name) for name in ("territory", "role", "why")))))

    before = division()
    assert [before[code][0] for code in ("01", "02", "03", "04", "05")] == ["01", "02", "01", "02", None]
    decisions = layer_of(
        [
            {"decision": "fijar", "unit": "3", "other": "02", "author": "Ana", "reason": "mercado común"},
            {"decision": "pin", "unit": "05", "other": None, "author": None, "reason": None},
            {"decision": "forbid", "unit": "04", "other": "02", "author": None, "reason": None},
        ],
        "None",
        name="decisiones",
    )
    after = division(DECISIONS=decisions)
    assert [after[code][0] for code in ("01", "02", "03", "04", "05")] == ["01", "02", "02", "01", "05"]
    assert [after[code][1] for code in ("03", "04", "05")] == ["hand", "hand", "core"]
    assert "mercado común (Ana" in after["03"][2]
    assert any("before the decisions by hand: 2" in info and "after them: 3" in info for info in feedback.infos)
    # five times the flows, and 03 now most tied to 01: the decisions still hold
    valley["FLOWS"] = table_of([(o, d, 5 * a) for o, d, a in TRIPS] + [("03", "01", 400)])
    again = division(DECISIONS=decisions)
    assert {code: found[0] for code, found in again.items()} == {code: found[0] for code, found in after.items()}
    assert not any("left out" in warning for warning in feedback.warnings)


def test_a_pinned_center_names_its_territory(run, valley, layer_of, column):
    valley["DECISIONS"] = layer_of(
        [{"decision": "Fijar centro", "unit": "03", "other": None, "reason": "hospital"}],
        "None",
        name="decisiones",
        kind={"other": str},
    )
    results = run("traveltowork", valley)
    assert column(results["TERRITORIES_OUTPUT"], "territory") == ["03", "02"]
    assert column(results["TERRITORIES_OUTPUT"], "name") == ["Villa 03", "Villa 02"]
    units = results["UNITS_OUTPUT"]
    assert column(units, "role")[:2] == ["hinterland", "core"]
    assert column(units, "why")[1].startswith("Main center of the territory. Decision by hand: hospital.")


def test_impossible_decisions_are_counted(run, valley, layer_of, column, feedback):
    rows = [("lock", "77", "01"), ("lock", "03", "02"), ("forbid", "02", "03"), ("pin", "01", ""), ("pin", "01", "")]
    valley["DECISIONS"] = layer_of(
        [{"decision": d, "unit": u, "other": o} for d, u, o in rows], "None", name="decisiones"
    )
    units = run("traveltowork", valley)["UNITS_OUTPUT"]
    assert "hand" not in column(units, "role")
    said = " | ".join(feedback.warnings)
    assert "Decisions on units that do not exist, left out: 1 of table “decisiones” (rows 1; codes 77)" in said
    assert "both together and apart, left out: 2 of table “decisiones” (rows 2, 3)" in said
    assert "Centers pinned again, where once is enough: 1 of table “decisiones” (rows 5)" in said


def test_words_that_are_no_decision_are_refused(run, valley, layer_of):
    valley["DECISIONS"] = layer_of([{"decision": "quizás", "unit": "01", "other": "02"}], "None", name="decisiones")
    with pytest.raises(QgsProcessingException, match="lock, forbid or pin .rows 1."):
        run("traveltowork", valley)


def test_modeled_flows_mark_every_output(run, valley, table_of, column, feedback):
    valley["FLOWS"] = table_of(modeled=True)
    results = run("traveltowork", valley)
    assert set(column(results["UNITS_OUTPUT"], "modeled")) == {True}
    assert set(column(results["TERRITORIES_OUTPUT"], "modeled")) == {True}
    assert any("Flows are modeled, not observed" in warning for warning in feedback.warnings)


def test_limits_that_no_area_meets_are_told(run, valley, table_of, column, feedback):
    trips = [
        (f"0{i}", f"0{j}", amount)
        for i, j, amount in ((1, 1, 2), (1, 2, 5), (2, 2, 2), (2, 3, 5), (3, 3, 2), (3, 1, 5))
    ]
    limits = {"MIN_SIZE": 1000, "TARGET_SIZE": 1010}
    results = run("traveltowork", {**valley, **limits, "FLOWS": table_of(trips)})
    assert results["TERRITORY_COUNT"] == 0 and "MODULARITY" not in results
    assert set(column(results["UNITS_OUTPUT"], "territory")) == {None}
    assert any("No territory came out of table “viajes”" in warning for warning in feedback.warnings)


def test_few_people_are_marked(run, valley, column, feedback):
    units = run("traveltowork", {**valley, "MIN_COMMUTERS": 60})["UNITS_OUTPUT"]
    marks = dict(zip(column(units, "unit_id"), column(units, "flag")))
    # 01 and 03 exchange 66, 02 and 04 only 44
    assert marks == {"01": "", "03": "", "02": "few_commuters", "04": "few_commuters", "05": "own_flow_only"}
    assert "Few people decide: only 44" in dict(zip(column(units, "unit_id"), column(units, "why")))["04"]
    assert any("fewer than 60 people: 2" in warning for warning in feedback.warnings)


def test_mostly_single_units_are_no_finished_map(run, reference, feedback):
    results = run(
        "traveltowork",
        {
            "FLOWS": str(reference / "territories" / "hidalgo_flows.csv"),
            **dict(zip(FIELDS, ("community_live", "community_work", "amount"))),
            "UNITS_OUTPUT": "memory:",
            "TERRITORIES_OUTPUT": "memory:",
        },
    )
    assert results["TERRITORY_COUNT"] == 72
    assert results["RESERVE_COUNT"] == 1
    said = [warning for warning in feedback.warnings if "More than half" in warning]
    assert len(said) == 1 and f"{results['SINGLE_COUNT']} of 72" in said[0]
    assert "Territories by travel time" in said[0] and "Modeled flows" in said[0]


def test_strange_rows_are_left_out_and_counted(run, valley, table_of, column, feedback):
    clean = groups(run("traveltowork", valley)["UNITS_OUTPUT"], column)
    strange = [("01", "99", 5), ("98", "02", 7), (None, "01", 3), ("01", "02", -4), ("02", "01", None)]
    halves = [(o, d, a / 2) for o, d, a in TRIPS] * 2
    valley["FLOWS"] = table_of([*((o, d, None if a is None else float(a)) for o, d, a in strange), *halves])
    assert groups(run("traveltowork", valley)["UNITS_OUTPUT"], column) == clean
    said = " | ".join(feedback.warnings)
    assert "Units of table “viajes” that layer “municipios” does not have: 2 (98, 99)" in said
    assert "left out: 2 rows" in said
    assert "without a code of origin or destination, left out: 1 of table “viajes” (rows 3)" in said
    assert "Negative flows, left out: 1 of table “viajes” (rows 4)" in said
    assert "Flows without an amount, left out: 1 of table “viajes” (rows 5)" in said
    assert any("Flows with decimals, taken as they are: 4 of table “viajes”" in info for info in feedback.infos)


def test_codes_that_lost_a_zero_are_matched(run, valley, table_of, column, feedback):
    clean = groups(run("traveltowork", valley)["UNITS_OUTPUT"], column)
    valley["FLOWS"] = table_of([(int(o), int(d), a) for o, d, a in TRIPS])
    assert groups(run("traveltowork", valley)["UNITS_OUTPUT"], column) == clean
    assert any("lost leading zeros and were matched: 22 of table “viajes”" in said for said in feedback.warnings)


def test_without_units_the_two_columns_of_codes_are_matched(run, valley, layer_of, column, feedback):
    trips = [{"origen": o, "destino": int(d), "personas": a} for o, d, a in TRIPS]
    given = {**valley, "FLOWS": layer_of(trips, "None", name="viajes"), "UNITS": None, "UNIT_ID": None}
    given["UNIT_NAME"] = None
    assert column(run("traveltowork", given)["UNITS_OUTPUT"], "unit_id") == ["01", "02", "03", "04", "05"]
    assert any("lost leading zeros and were matched: 11" in said for said in feedback.warnings)


def test_units_without_polygon_and_polygons_without_flows_stay(run, valley, layer_of, column, feedback):
    units = [
        {"wkt": None if code == "03" else square(1000 * i, 0), "mun": code}
        for i, code in enumerate(["01", "03", "04", "02", "05", "06"])
    ]
    valley = {**valley, "UNITS": layer_of(units, "Polygon", name="municipios"), "UNIT_NAME": None}
    results = run("traveltowork", valley)
    units = results["UNITS_OUTPUT"]
    assert column(units, "territory") == ["01", "01", "02", "02", None, None]
    assert column(units, "role")[-1] == "unassigned" and column(units, "flag")[-2:] == ["own_flow_only", "no_flows"]
    assert column(units, "why")[-1] == "No territory: no flow starts or ends here."
    assert results["UNASSIGNED_COUNT"] == 2 and results["FRAGMENT_COUNT"] == 0
    said = " | ".join(feedback.warnings)
    assert "Units without territory: 2 (no_flows 1; own_flow_only 1); first: 05, 06" in said
    assert "without a usable polygon" in said and "(rows 2)" in said


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"MIN_SIZE": 300}, "below the target: 300 and 200"),
        ({"MIN_CONTAINMENT": 0.8}, "below the target, which is 1 at most: 0.8 and 0.75"),
        ({"MIN_SIZE": 0}, "above 0"),
        ({"UNIT_ID": None}, "field with the code of the units"),
        ({"UNITS": None, "UNIT_ID": None, "UNIT_NAME": None, "CONTIGUITY": 1}, "Contiguity needs the polygons"),
        ({"AMOUNT_FIELD": "gente"}, "viajes.*gente"),
        ({"UNIT_ID": "clave"}, "municipios.*clave"),
    ],
)
def test_what_is_wrong_is_named(run, valley, change, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("traveltowork", {**valley, **change})


@pytest.mark.parametrize(
    ("trips", "words"),
    [
        ([("01", "01", 5), ("02", "02", 7)], "stays inside its own unit"),
        ([("01", "02", 0), ("02", "01", -7)], "has no usable flow"),
        ([("71", "72", 5), ("72", "71", 7)], "between units of layer “municipios” .first codes: 71, 72; 01, 02"),
    ],
)
def test_flows_that_tie_nothing_are_refused(run, valley, table_of, trips, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("traveltowork", {**valley, "FLOWS": table_of(trips)})


def test_repeated_units_are_refused(run, valley, layer_of):
    twice = [{"wkt": square(0, 0), "mun": "01"}, {"wkt": square(2000, 0), "mun": "01"}]
    valley = {**valley, "UNITS": layer_of(twice, "Polygon", name="municipios"), "UNIT_NAME": None}
    with pytest.raises(QgsProcessingException, match="municipios.*repeats 1 codes"):
        run("traveltowork", valley)


def test_points_are_units_without_contiguity(run, valley, layer_of, column):
    points = [{"wkt": f"POINT({X + 500 * i} {Y + 90 * i**2})", "loc": f"0{i}"} for i in range(1, 6)]
    valley = {**valley, "UNITS": layer_of(points, name="localidades"), "UNIT_ID": "loc", "UNIT_NAME": None}
    assert column(run("traveltowork", valley)["UNITS_OUTPUT"], "territory") == ["01", "02", "01", "02", None]
    with pytest.raises(QgsProcessingException, match="localidades.*points"):
        run("traveltowork", {**valley, "CONTIGUITY": 2})


def test_both_outputs_in_one_geopackage(run, valley, tmp_path):
    target = tmp_path / "salida.gpkg"
    run(
        "traveltowork",
        {
            **valley,
            "UNITS_OUTPUT": f"ogr:dbname='{target}' table=\"u\" (geom)",
            "TERRITORIES_OUTPUT": f"ogr:dbname='{target}' table=\"t\" (geom)",
        },
    )
    assert QgsVectorLayer(f"{target}|layername=u").featureCount() == 5
    assert QgsVectorLayer(f"{target}|layername=t").featureCount() == 2


def test_cancel_while_drawing_writes_nothing(run, valley, feedback, tmp_path):
    feedback.cancel_at = 85
    with pytest.raises(QgsProcessingException, match="Canceled: nothing was written"):
        run("traveltowork", {**valley, "UNITS_OUTPUT": str(tmp_path / "unidades.gpkg")})
    assert not list(tmp_path.iterdir())


def test_a_table_of_decisions_before_the_first(run, valley, layer_of, column, feedback):
    without = groups(run("traveltowork", valley)["UNITS_OUTPUT"], column)
    kind = dict.fromkeys(("decision", "unit", "other"), str)
    valley["DECISIONS"] = layer_of([], "None", name="decisiones", kind=kind)
    assert groups(run("traveltowork", valley)["UNITS_OUTPUT"], column) == without
    assert any("decisiones" in text and "no rows" in text for text in feedback.infos)
