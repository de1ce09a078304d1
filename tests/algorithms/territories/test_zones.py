"""Commuting zones, INTRAMAX and functional urban areas inside QGIS: a drawn case, and what bad input says."""

import re

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingException

X, Y = 740_000, 1_880_000


def square(x, y, size=1000):
    x, y = X + x, Y + y
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


# Two valleys of three municipalities each, in a row from west to east: 01 and 04 are the towns.
FLOWS = [
    ("01", "01", 9000.0),
    ("02", "02", 700.0),
    ("02", "01", 300.0),
    ("03", "03", 900.0),
    ("03", "01", 100.0),
    ("04", "04", 5000.0),
    ("05", "05", 600.0),
    ("05", "04", 400.0),
    ("06", "06", 450.0),
    ("06", "04", 20.0),
    ("06", "01", 10.0),
    ("03", "05", 5.0),
]
FIELDS = {"ORIGIN_FIELD": "vive", "DESTINATION_FIELD": "va", "AMOUNT_FIELD": "personas"}


@pytest.fixture
def flows_of(layer_of):
    def build(rows, name="viajes"):
        return layer_of([dict(zip(("vive", "va", "personas"), row)) for row in rows], "None", name=name)

    return build


@pytest.fixture
def valleys(layer_of, flows_of):
    units = [{"wkt": square(1000 * (i - 1), 0), "clave": f"0{i}", "nombre": f"Ñ {i}"} for i in range(1, 7)]
    return {
        "FLOWS": flows_of(FLOWS),
        **FIELDS,
        "UNITS": layer_of(units, "Polygon", name="municipios"),
        "UNIT_ID": "clave",
        "UNIT_NAME": "nombre",
        "UNITS_OUTPUT": "memory:",
        "TERRITORIES_OUTPUT": "memory:",
    }


@pytest.fixture
def towns(layer_of):
    """Centers of 80,000 and 30,000 people in municipalities 01 and 04."""
    return layer_of(
        [
            {"wkt": f"POINT({X + 500} {Y + 500})", "clave": "A", "nombre": "Ávila", "population": 80_000},
            {"wkt": f"POINT({X + 3500} {Y + 500})", "clave": "B", "nombre": "Benito", "population": 30_000},
        ],
        name="centros",
    )


def test_zones_by_the_cut(run, valleys, column, numbers):
    results = run("commutingzones", {**valleys, "CUT": 0.98, "TREE": "memory:"})
    units, tree = results["UNITS_OUTPUT"], results["TREE"]
    assert column(units, "territory") == ["01", "01", "01", "04", "04", "04"]
    assert column(units, "role") == ["core", "hinterland", "hinterland"] * 2
    assert column(units, "second")[2] == "04"
    assert column(units, "why")[1].startswith("Belongs to Ñ 1: its people travel") and "0.98" in column(units, "why")[1]
    assert column(tree, "merge") == ["#1", "#2", "#3", "#4", "#5"]
    assert (column(tree, "left")[:2], column(tree, "right")[:2]) == (["04", "01"], ["05", "02"])
    assert column(tree, "left")[-1].startswith("#") and column(tree, "right")[-1].startswith("#")
    assert column(tree, "size")[-1] == 6
    assert numbers(tree, "height")[:2] == pytest.approx([0.6, 0.7])
    assert (results["TERRITORY_COUNT"], results["SINGLE_COUNT"]) == (2, 0)
    assert run("commutingzones", {**valleys, "CUT": 0.65})["TERRITORY_COUNT"] == 5


def test_the_published_zones_come_out_of_the_toolbox(run, reference, column, tmp_path):
    published = pd.read_csv(reference / "territories" / "lad20x_cz_published.csv", index_col=0)
    flows = tmp_path / "flows.csv"
    pd.read_csv(reference / "territories" / "ew_flows_directed.csv.gz").to_csv(flows, index=False)
    results = run(
        "commutingzones",
        {
            "FLOWS": str(flows),
            "ORIGIN_FIELD": "o",
            "DESTINATION_FIELD": "d",
            "AMOUNT_FIELD": "commuters",
            "PERIOD_FIELD": "year",
            "VARIANT": 1,
            "UNITS_OUTPUT": "memory:",
            "TERRITORIES_OUTPUT": "memory:",
        },
    )
    ours = pd.Series(column(results["UNITS_OUTPUT"], "territory"), column(results["UNITS_OUTPUT"], "unit_id"))
    theirs = published.set_index("LAD20XCD")["CZ"][ours.index]
    assert results["TERRITORY_COUNT"] == 29
    assert len(set(zip(ours, theirs))) == 29


def test_neighbors_only(run, valleys, column, flows_of):
    # 06 goes mostly to 01, which it does not touch
    rows = [row for row in FLOWS if row[0] != "06"] + [("06", "06", 400.0), ("06", "01", 100.0), ("06", "05", 60.0)]
    free = {**valleys, "FLOWS": flows_of(rows)}
    for algorithm, asked in (("commutingzones", {"CUT": 0.975}), ("intramax", {"TERRITORIES": 2})):
        results = run(algorithm, {**free, **asked})
        if algorithm == "commutingzones":
            assert column(results["UNITS_OUTPUT"], "territory")[5] == "01"
            assert results["FRAGMENT_COUNT"] == 1
        bound = run(algorithm, {**free, **asked, "CONTIGUITY": 2})
        assert column(bound["UNITS_OUTPUT"], "territory")[5] == "04"
        assert bound["FRAGMENT_COUNT"] == 0


def test_report_of_the_tree(run, valleys, tmp_path):
    page = tmp_path / "zonas.html"
    run("commutingzones", {**valleys, "REPORT": str(page)})
    text = page.read_text(encoding="utf-8")
    assert len(re.search('base64,([^"]+)"', text).group(1)) > 5000
    assert '<td>0.98 (this run)</td><td class="number">2</td><td class="number">0</td>' in text
    assert "viajes" in text and "modeled" not in text


def test_steps_of_intramax(run, valleys, column, numbers, feedback):
    results = run("intramax", {**valleys, "TERRITORIES": 2, "STEPS": "memory:"})
    units, steps = results["UNITS_OUTPUT"], results["STEPS"]
    assert column(units, "territory") == ["01", "01", "01", "04", "04", "04"]
    assert column(steps, "territories") == [5, 4, 3, 2, 1]
    assert column(steps, "taken") == [True] * 4 + [False]
    share = numbers(steps, "share")
    assert (np.diff(share) > 0).all() and share[-1] == pytest.approx(1.0)
    inside = sum(amount for start, end, amount in FLOWS if (start <= "03") == (end <= "03"))
    assert share[3] == pytest.approx(inside / sum(row[2] for row in FLOWS))
    by_share = run("intramax", {**valleys, "SHARE": float(share[3]) - 1e-9})
    assert by_share["TERRITORY_COUNT"] == 2
    assert not any("No more units" in warning for warning in feedback.warnings)


def test_intramax_says_what_cannot_be_reached(run, valleys, flows_of, feedback):
    rows = [row for row in FLOWS if row[:2] not in (("06", "01"), ("03", "05"))]
    results = run("intramax", {**valleys, "FLOWS": flows_of(rows), "TERRITORIES": 1})
    assert results["TERRITORY_COUNT"] == 2
    assert any("No more units can join: 2 territories are left" in warning for warning in feedback.warnings)


def test_urban_areas(run, valleys, towns, column, numbers, feedback):
    results = run("functionalurbanareas", {**valleys, "CENTERS": towns, "CENTER_NAME": "nombre", "ENCLAVES": False})
    units = results["UNITS_OUTPUT"]
    assert column(units, "territory") == ["01", "01", None, None, None, None]
    assert column(units, "role")[:3] == ["core", "hinterland", "unassigned"]
    assert column(units, "flag")[2] == "below_share"
    np.testing.assert_allclose(numbers(units, "core_share")[:3], [1.0, 0.3, 100 / 1005])
    assert column(results["TERRITORIES_OUTPUT"], "name") == ["Ávila"]
    assert "30.0 % of its residents go to the core" in column(units, "why")[1]
    why = column(units, "why")
    assert why[0].startswith("Core of Ávila: an urban center lies in it; its population is not known.")
    assert why[2].startswith("No area: 10.0 % of its residents go to the core of Ávila") and "15.0 %" in why[2]
    assert why[4] == "No area: none of its residents go to any core."
    assert any("below the least population: 1" in info for info in feedback.infos)

    both = run("functionalurbanareas", {**valleys, "CENTERS": towns, "MIN_CENTER": 15_000, "COMMUTING_SHARE": 5})
    # 4.3 % of 06 work in 04, and it has no other neighbor than 05
    assert column(both["UNITS_OUTPUT"], "territory") == ["01", "01", "01", "04", "04", "04"]
    assert column(both["UNITS_OUTPUT"], "why")[5].startswith("Surrounded by")
    assert column(both["TERRITORIES_OUTPUT"], "name") == ["Ñ 1", "Ñ 4"]
    off = run(
        "functionalurbanareas",
        {**valleys, "CENTERS": towns, "MIN_CENTER": 15_000, "COMMUTING_SHARE": 5, "ENCLAVES": False},
    )
    assert column(off["UNITS_OUTPUT"], "territory")[5] is None


def test_urban_areas_with_population_and_without_polygons(run, valleys, towns, layer_of, column, feedback):
    people = [100_000, 5_000, 5_000, 100_000, 4_000, 2_000]
    units = [
        {"wkt": square(1000 * i, 0), "clave": f"0{i + 1}", "pob": people[i], "nombre": f"Ñ {i + 1}"}
        for i in (5, 0, 4, 2, 1, 3)
    ]
    peopled = {**valleys, "UNITS": layer_of(units, "Polygon", name="municipios"), "UNIT_POPULATION": "pob"}
    results = run("functionalurbanareas", {**peopled, "CENTERS": towns, "MIN_CENTER": 15_000, "CENTER_NAME": "nombre"})
    areas = dict(zip(column(results["UNITS_OUTPUT"], "unit_id"), column(results["UNITS_OUTPUT"], "territory")))
    assert areas == {"01": "01", "02": "01", "03": None, "04": None, "05": None, "06": None}
    assert column(results["TERRITORIES_OUTPUT"], "name") == ["Ávila"]
    assert any("most people live elsewhere: 1 (Benito)" in warning for warning in feedback.warnings)

    lower = {**peopled, "CENTERS": towns, "MIN_CENTER": 15_000, "CORE_SHARE": 25}
    assert run("functionalurbanareas", lower)["TERRITORY_COUNT"] == 2

    table = layer_of(
        [{"clave": "A", "gente": 80_000, "mun": "1"}, {"clave": "B", "gente": 60_000, "mun": "04"}],
        "None",
        name="lista",
    )
    bare = {name: value for name, value in valleys.items() if not name.startswith("UNIT")}
    results = run(
        "functionalurbanareas",
        {
            **bare,
            "UNITS_OUTPUT": "memory:",
            "CENTERS": table,
            "CENTER_POPULATION": "gente",
            "CENTER_UNIT": "mun",
            "CENTER_ID": "clave",
        },
    )
    assert column(results["UNITS_OUTPUT"], "territory") == ["01", "01", None, "04", "04", None]
    assert any("Enclaves and exclaves were not looked for" in warning for warning in feedback.warnings)


def test_polygons_of_centers_are_shared_out_by_area(run, valleys, layer_of, column, feedback):
    # the city covers all of 01, 60 % of 02 and 10 % of 03 by width
    wide = f"POLYGON(({X} {Y}, {X + 1600} {Y}, {X + 1600} {Y + 1000}, {X} {Y + 1000}, {X} {Y}))"
    thin = f"POLYGON(({X + 2000} {Y}, {X + 2100} {Y}, {X + 2100} {Y + 1000}, {X + 2000} {Y + 1000}, {X + 2000} {Y}))"
    away = f"POLYGON(({X} {Y + 50_000}, {X + 90} {Y + 50_000}, {X + 90} {Y + 50_090}, {X} {Y + 50_000}))"
    city = layer_of(
        [
            {"wkt": wide, "zona": "Z", "population": 60_000},
            {"wkt": thin, "zona": "Z", "population": 1_000},
            {"wkt": away, "zona": "Y", "population": 70_000},
        ],
        "Polygon",
        name="manchas",
    )
    results = run("functionalurbanareas", {**valleys, "CENTERS": city, "CENTER_ID": "zona", "ENCLAVES": False})
    assert column(results["UNITS_OUTPUT"], "role")[:3] == ["core", "core", "unassigned"]
    assert any("outside of all units: 1 (Y)" in warning for warning in feedback.warnings)

    # 02 has 37.5 % of the 60,000 people of the wide part: fewer than half of its 50,000
    units = [{"wkt": square(1000 * i, 0), "clave": f"0{i + 1}", "pob": 50_000 if i == 1 else None} for i in range(6)]
    known = {**valleys, "UNITS": layer_of(units, "Polygon"), "UNIT_POPULATION": "pob", "UNIT_NAME": None}
    results = run("functionalurbanareas", {**known, "CENTERS": city, "CENTER_ID": "zona", "ENCLAVES": False})
    assert column(results["UNITS_OUTPUT"], "role")[:3] == ["core", "hinterland", "unassigned"]


def test_those_who_come_in_count_by_the_rule_of_mexico(run, valleys, towns, flows_of, column):
    asked = {**valleys, "FLOWS": flows_of([*FLOWS, ("04", "06", 60.0)]), "CENTERS": towns, "MIN_CENTER": 15_000}
    asked["ENCLAVES"] = False
    assert column(run("functionalurbanareas", asked)["UNITS_OUTPUT"], "territory")[5] is None
    units = run("functionalurbanareas", {**asked, "IN_SHARE": 10})["UNITS_OUTPUT"]
    assert column(units, "territory")[5] == "04"
    assert "enough of those who come to it live in the core; 4.2 %" in column(units, "why")[5]


def test_a_hole_of_two_units_is_an_enclave(run, layer_of, flows_of, column):
    # not in the order of their codes, which is that of the flows
    order = np.random.default_rng(3).permutation(25)
    units = [{"wkt": square(1000 * (i % 5), 1000 * (i // 5)), "clave": f"{i:02d}"} for i in order]
    away = {12, 17, 0, 1}  # two in the middle and two in a corner
    rows = [(f"{i:02d}", f"{i:02d}", 100.0) for i in range(25)]
    rows += [(f"{i:02d}", "18", 40.0) for i in range(25) if i not in away | {18}]
    center = layer_of([{"wkt": f"POINT({X + 3500} {Y + 3500})", "population": 60_000}], name="centros")
    results = run(
        "functionalurbanareas",
        {
            "FLOWS": flows_of(rows),
            **FIELDS,
            "UNITS": layer_of(units, "Polygon"),
            "UNIT_ID": "clave",
            "CENTERS": center,
            "UNITS_OUTPUT": "memory:",
            "TERRITORIES_OUTPUT": "memory:",
        },
    )
    codes, areas = column(results["UNITS_OUTPUT"], "unit_id"), column(results["UNITS_OUTPUT"], "territory")
    assert codes == [unit["clave"] for unit in units]
    assert {code for code, area in zip(codes, areas) if area is None} == {"00", "01"}


def test_a_surrounded_unit_without_flows_has_no_share(run, layer_of, flows_of, column):
    units = [{"wkt": square(1000 * (i % 3), 1000 * (i // 3)), "clave": f"{i}", "pob": 100_000.0} for i in range(9)]
    rows = [(f"{i}", end, 50.0) for i in range(9) if i != 4 for end in (f"{i}", "0")]
    results = run(
        "functionalurbanareas",
        {
            "FLOWS": flows_of(rows),
            **FIELDS,
            "UNITS": layer_of(units, "Polygon"),
            "UNIT_ID": "clave",
            "UNIT_POPULATION": "pob",
            "CORE_SHARE": 40,
            "CENTERS": layer_of([{"wkt": f"POINT({X + 500} {Y + 500})", "population": 60_000}], name="centros"),
            "UNITS_OUTPUT": "memory:",
            "TERRITORIES_OUTPUT": "memory:",
        },
    )
    why = column(results["UNITS_OUTPUT"], "why")
    assert why[0].startswith("Core of 0: more than 40 % of its population lives in urban centers.")
    assert why[4].startswith("Surrounded by 0; nobody in the flows lives in it.")
    assert column(results["UNITS_OUTPUT"], "core_share")[4] is None


def test_decisions_and_modeled_flows(run, valleys, layer_of, column, tmp_path):
    records = [dict(zip(("vive", "va", "personas"), row), modeled=True) for row in FLOWS]
    decisions = layer_of([{"decision": "fijar", "unit": "03", "other": "04"}], "None", name="decisiones")
    page = tmp_path / "zonas.html"
    results = run(
        "commutingzones",
        {**valleys, "FLOWS": layer_of(records, "None"), "DECISIONS": decisions, "REPORT": str(page)},
    )
    units = results["UNITS_OUTPUT"]
    assert column(units, "territory") == ["01", "01", "04", "04", "04", "04"]
    assert column(units, "role")[2] == "hand"
    assert set(column(units, "modeled")) == {True}
    assert "modeled, not observed" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("algorithm", "change", "words"),
    [
        ("commutingzones", {"CUT": 1.2}, "between 0 and 1"),
        ("commutingzones", {"CUT": -0.1}, "between 0 and 1"),
        ("commutingzones", {"UNIT_ID": None}, "code of the units"),
        ("commutingzones", {"REPORT": "/nowhere/page.html"}, "nowhere"),
        ("intramax", {}, "number of territories, or the share"),
        ("intramax", {"SHARE": 0.9, "UNITS": None, "UNIT_ID": None, "UNIT_NAME": None, "CONTIGUITY": 2}, "polygons"),
        ("functionalurbanareas", {"CENTERS": "towns", "COMMUTING_SHARE": 0}, "above 0"),
        ("functionalurbanareas", {"CENTERS": "towns", "CENTER_POPULATION": "gente"}, "centros.*gente"),
        ("functionalurbanareas", {"CENTERS": "towns", "MIN_CENTER": 1e7}, "No unit is the core"),
        (
            "functionalurbanareas",
            {"CENTERS": "towns", "UNITS": None, "UNIT_ID": None, "UNIT_NAME": None},
            "in which unit each urban center lies",
        ),
    ],
)
def test_what_is_wrong_is_named(run, valleys, towns, algorithm, change, words):
    change = {name: towns if value == "towns" else value for name, value in change.items()}
    with pytest.raises(QgsProcessingException, match=words):
        run(algorithm, {**valleys, **change})
