"""The parts of the prioritization explorer that need no window."""

import json
import math

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.PyQt.QtCore import Qt
from territorios_productivos.ui.prioritization.advice_card import card_html, criteria_of
from territorios_productivos.ui.prioritization.array_table import ArrayTable
from territorios_productivos.ui.prioritization.counts_table import read_quota, signed
from territorios_productivos.ui.prioritization.decisions_by_hand import Decision, read_decisions, write_decisions
from territorios_productivos.ui.prioritization.explorer_runs import field_of_result
from territorios_productivos.ui.prioritization.explorer_state import read_state
from territorios_productivos.ui.prioritization.map_link import MapLink
from territorios_productivos.ui.prioritization.name_search import NameSearch, folded
from territorios_productivos.ui.prioritization.scenarios import (
    Scenario,
    program_scenario,
    read_scenarios,
    scenario_from,
    write_scenarios,
)
from territorios_productivos.ui.prioritization.threshold_slider import ThresholdSlider
from territorios_productivos.ui.prioritization.verdict_look import VerdictLook

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def shown(table, column):
    return [table.index(row, column).data() for row in range(table.rowCount())]


@pytest.fixture
def table(qgis_app):
    made = ArrayTable({"name": "Nombre", "people": "Personas"}, {"people": 0})
    names = np.array(["Zaachila", "Ánimas", "ñu", "Aguacate", "nube"], object)
    made.set_data({"name": names, "people": np.array([5.0, np.nan, 1000.0, -2.0, 5.0])})
    return made


def test_text_sorts_without_accents_and_capitals(table):
    assert shown(table, 0) == ["Aguacate", "Ánimas", "ñu", "nube", "Zaachila"]
    table.sort(0, DOWN)
    assert shown(table, 0) == ["Zaachila", "nube", "ñu", "Ánimas", "Aguacate"]


def test_missing_numbers_come_last_either_way(table):
    table.sort(1, UP)
    assert shown(table, 1) == ["-2", "5", "5", "1,000", "–"]
    table.sort(1, DOWN)
    assert shown(table, 1) == ["1,000", "5", "5", "-2", "–"]


def test_rows_of_the_table_and_of_the_data(table):
    table.sort(1, UP)
    table.set_shown(np.array([True, False, True, True, False]))
    assert [table.source_row(row) for row in range(table.rowCount())] == [3, 0, 2]
    assert table.rows_of([2, 1, 3]) == [0, 2]
    table.set_data({"name": np.zeros(0, object), "people": np.zeros(0)})
    assert table.rowCount() == 0


def test_search_ignores_accents_and_puts_the_best_first():
    search = NameSearch(
        ["Rancho San José", "San José", "San José del Progreso", "Tlacolula", "Ñumí", "  san  jose "],
        ["20001", "20002", "20003", "20004", "20005", "20006"],
    )
    assert search.best("SAN JOSE") == [1, 5, 2, 0]
    assert search.best("ñumi") == search.best("numí") == [4]
    assert search.best("20004") == [3]
    assert search.best("san", 2) == [1, 5]
    assert search.best("  ") == search.best("xyz") == []
    assert search.rows("jos") == [0, 1, 2, 5]
    assert folded("  Ñandú  ÁÉ ") == "nandu ae"


def test_scenarios_come_back_whole(project):
    scenario = program_scenario()
    scenario.settings.update({"RATIO": 0.3, "DISPERSION_MAX": 5000.0, "DISTANCE_FIELD": "minutos"})
    scenario.quotas = {"state": {"020": 900.0}, "territory": {"Ñ": 0.0}}
    write_scenarios(project, {"zona": program_scenario(), "Ámbito": scenario})
    kept = read_scenarios(project)
    assert kept == {"Ámbito": scenario, "zona": program_scenario()}


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"a": 1}', '{"a": {"settings": []}}'])
def test_what_is_no_scenario_is_left_out(project, text):
    project.writeEntry("territorios", "/scenarios", text)
    assert read_scenarios(project) == {}


def test_settings_that_cannot_be_are_the_programs_own():
    content = {
        "settings": {
            "RATIO": "mucho",
            "RADIUS": -1,
            "FAMILIES_FLOOR": True,
            "POPULATION_FLOOR": 100,
            "QUOTA_RULE": 2,
            "QUOTA_UNIT": 1,
            "SEAT_RULE": 0.5,
            "OTHER": 1,
        },  # fmt: skip
        "quotas": {"state": {"20": "x", "21": 5, "22": math.inf}, "territory": 7},
    }
    scenario = scenario_from(json.loads(json.dumps(content)))
    assert scenario.settings == {**program_scenario().settings, "POPULATION_FLOOR": 100, "QUOTA_UNIT": 1}
    assert scenario.quotas == {"state": {"21": 5.0}, "territory": {}}
    assert program_scenario().settings["RATIO"] == 0.24
    assert Scenario().quotas == {"state": {}, "territory": {}}


def test_decisions_come_back_whole(project):
    decisions = {"020": Decision(True, "Ñ", "2026-01-01", "“sí”"), "021": Decision(False, "", "", "")}
    write_decisions(project, decisions)
    assert read_decisions(project) == decisions
    project.writeEntry("territorios", "/decisions", '{"1": {"take": "yes"}, "2": 5, "3": {"take": false}}')
    assert read_decisions(project) == {"3": Decision(False, "", "", "")}


def test_a_state_of_a_layer_that_is_gone_is_none(project):
    project.writeEntry("territorios", "/explorer", '{"layer": "gone_1", "fields": {"CODE": "a"}}')
    state = read_state(project)
    assert state.layer is None
    assert state.scenario == program_scenario()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", (None, True)), (" 1,500 ", (1500.0, True)), ("0", (0.0, True)), ("-3", (-3.0, False)), ("x", (0.0, False))],
)
def test_quotas_as_written(text, expected):
    assert read_quota(text) == expected


def test_changes_carry_their_sign():
    assert [signed(value) for value in (3, -1200, 0, 0.0)] == ["+3", "−1,200", "", ""]


def test_slider_and_box_say_the_same(qgis_app):
    slider = ThresholdSlider("Relación", 1.0, 2, 100.0, " %")
    heard = []
    slider.changed.connect(lambda: heard.append(slider.value()))
    slider.set_value(0.24)
    assert (slider.box.value(), slider.slider.value(), heard) == (24.0, 24, [])
    slider.slider.setValue(29)
    assert slider.value() == 0.29
    slider.box.setValue(250.0)
    assert slider.slider.value() == slider.slider.maximum()
    assert slider.value() == 2.5
    assert heard == [0.29, 2.5]
    # every hundredth is the number that people would write
    assert all(_shown(slider, cents) == cents / 10_000 for cents in range(0, 10_000, 7))


def _shown(slider, cents):
    slider.box.setValue(cents / 100)
    return slider.value()


def one_locality(**changes):
    import pandas as pd

    row = {
        "code": "A1", "territory": "T<1>", "state": "A", "families": 30.0, "ratio": 0.5, "seat_m": 10_312.0,
        "population": 300.0, "verdict": "distance", "final_verdict": "distance", "failures": "distance;families",
        "rank": np.nan, "need_families": 6.0, "need_units": np.nan, "need_population": np.nan, "excess_m": 312.0,
        "dispersion_m": np.nan, "need_state_quota": np.nan, "need_territory_quota": np.nan,
        "then": "",
    }  # fmt: skip
    return pd.DataFrame([{**row, **changes}])


def test_card_tells_every_criterion_and_what_would_change(qgis_app):
    settings = program_scenario().settings
    criteria = criteria_of(one_locality().iloc[0], settings)
    assert criteria == [
        ("✗", "Program families", "30", "−5"),
        ("✓", "Units per household", "50.0 %", "+26.0 %"),
        ("✗", "Distance to the seat", "10,312\u00a0m", "−312\u00a0m"),
    ]
    assert criteria_of(one_locality(families=35.0).iloc[0], settings)[0] == ("✗", "Program families", "35", "0")
    assert criteria_of(one_locality(ratio=np.nan).iloc[0], settings)[1][:3] == ("?", "Units per household", "unknown")
    also = criteria_of(one_locality().iloc[0], {**settings, "FLOOR_APPLIES": 1})
    assert also[3] == ("✗", "Population", "300", "−100")
    html = card_html("San <b>", one_locality(), settings, VerdictLook(), {"state": {}, "territory": {}})
    assert "San &lt;b&gt;" in html and "T&lt;1&gt;" in html and "<b>San" not in html
    assert "313 m too far from the seat; 6 families short." in html


def test_card_of_one_in_the_queue_and_decided(qgis_app):
    row = one_locality(
        verdict="quota", final_verdict="override_in", failures="quota", rank=4.0, need_state_quota=1117.0
    )
    decision = Decision(True, "J. <Pérez>", "", "asamblea")
    quotas = {"state": {"A": 900.0}, "territory": {}}
    html = card_html("Uno", row, program_scenario().settings, VerdictLook(), quotas, decision)
    assert "Place 4 in the queue of its territory. Quota of its state: 900 families." in html
    assert "Included by hand by J. &lt;Pérez&gt; on unknown: asamblea" in html
    assert "By the rules: Eligible, but the quota is full." in html
    assert "Needs a quota of 1117 in state A." in html


def test_look_knows_every_verdict(qgis_app):
    from territorios_productivos.processing.methods.prioritization.four_criteria import VERDICTS

    look = VerdictLook()
    places = look.places([*VERDICTS, "override_in", "override_out"])
    assert {look.kinds[place] for place in places} == set(look.kinds)
    assert look.label("missing_seat") == "Missing data"
    assert not look.icon("missing").isNull()


def test_nearest_locality_within_reach_of_the_cursor(qgis_app, qgis_canvas):
    crs = QgsCoordinateReferenceSystem("EPSG:32614")
    qgis_canvas.setDestinationCrs(crs)
    qgis_canvas.setExtent(qgis_canvas.extent().fromCenterAndSize(QgsPointXY(500_000, 1_900_000), 6000, 6000))
    link = MapLink(qgis_canvas, VerdictLook())
    link.attach()
    link.set_points(np.array([[500_000.0, 1_900_000.0], [500_050.0, 1_900_000.0], [np.nan, np.nan]]), crs)
    reach = 10 * qgis_canvas.mapUnitsPerPixel()
    assert link.row_at(QgsPointXY(500_040, 1_900_000)) == 1
    assert link.row_at(QgsPointXY(500_000 - 0.9 * reach, 1_900_000)) == 0
    assert link.row_at(QgsPointXY(500_000 - 1.1 * reach, 1_900_000)) == -1
    link.clear()
    assert link.row_at(QgsPointXY(500_000, 1_900_000)) == -1
    link.detach()


def test_fields_of_the_result_that_take_another_name():
    assert field_of_result("code") == "code"
    assert field_of_result("Rank") == "Rank_input"
