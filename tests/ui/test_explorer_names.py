"""States and territories by their names in the prioritization explorer; codes are what is computed with."""

import pytest
from territorios_productivos.ui.prioritization.place_names import PlaceNames, names_by_code
from territorios_productivos.ui.study.field_guess import guess_fields

NAMED = {"T1": "Mixteca Alta", "T2": "Álamos", "T3": "Álamos"}


def test_a_name_that_two_places_have_goes_with_its_code():
    places = PlaceNames({"territory": NAMED})
    assert places.titles("territory", ["T1", "T2", "T3", "T4", ""]).tolist() == [
        "Mixteca Alta", "Álamos (T2)", "Álamos (T3)", "T4", "",
    ]  # fmt: skip
    assert [places.tip("territory", code) for code in ("T1", "T4")] == ["Code T1", ""]
    assert places.title("state", "T1") == "T1"


def test_the_name_that_most_rows_give():
    codes, names = ["1", "1", "1", "2", "", "3"], ["Sur", "Norte", "Norte", "", "Este", "Oeste"]
    assert names_by_code(codes, names) == {"1": "Norte", "3": "Oeste"}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (["ENTIDAD", "NOM_ENT", "NOM_LOC"], {"STATE": "ENTIDAD", "NAME": "NOM_LOC", "STATE_NAME": "NOM_ENT"}),
        (["territory", "Nombre del territorio"], {"TERRITORY": "territory"}),
        (["territorio", "nom_territorio"], {"TERRITORY": "territorio", "TERRITORY_NAME": "nom_territorio"}),
        # a name alone is what tells the states apart
        (["estado"], {"STATE": "estado"}),
    ],
)
def test_fields_with_names_are_guessed(fields, expected):
    assert guess_fields(("STATE", "TERRITORY", "NAME", "TERRITORY_NAME", "STATE_NAME"), fields) == expected


@pytest.fixture
def two_states(layer_of, project, open_explorer):
    """The explorer with two territories, one in each of two states."""
    records = [
        {
            "wkt": f"POINT({x} 0)", "code": f"L{x}", "state_code": state, "nom_ent": name, "mun_code": territory,
            "territory": territory, "nom_territorio": called, "population": 900.0, "households": 100.0,
            "units": 50.0, "families": families, "is_seat": "1",
        }
        for x, state, name, territory, called, families in (
            (0, "07", "Chiapas", "T1", "Valle", 80.0),
            (5000, "20", "Oaxaca", "T2", "Altos", 90.0),
            (5100, "20", "Oaxaca", "T2", "Altos", 70.0),
        )
    ]  # fmt: skip
    layer = layer_of(records)
    project.addMapLayer(layer)
    dock = open_explorer()
    dock.inputs.layers.setLayer(layer)
    return dock


def test_names_of_the_localities_in_tables_card_and_advice(two_states, wait_until, texts):
    dock = two_states
    assert texts(dock.territories, "name") == ["Altos", "Valle"]
    assert texts(dock.territories, "state") == ["Oaxaca", "Chiapas"]
    assert texts(dock.states, "name") == ["Chiapas", "Oaxaca"]
    assert texts(dock.localities, "territory") == ["Valle", "Altos", "Altos"]
    assert not dock.territories.isColumnHidden(1)
    quotas = dock.states.model()
    assert quotas.setData(quotas.index(1, quotas.columns.index("quota")), "90")
    wait_until(lambda: dock.judged["final_verdict"][2] == "quota")
    assert dock.current_scenario().quotas["state"] == {"20": 90.0}
    dock.pane.wanted.emit(2)
    card = dock.card.toPlainText()
    assert "territory Altos · state Oaxaca" in card
    assert "Its territory is number 1 in the queue of its state. Quota of its state: 90 families." in card
    assert "Needs a quota of 91 in state Oaxaca" in card or "Needs a quota of 160 in state Oaxaca" in card
    table = dock.table
    tip = table.index(2, table.columns.index("final_verdict")).data(3)
    assert tip.startswith("L5100: Eligible, but the quota is full. Needs a quota of")
    assert table.index(2, table.columns.index("territory")).data(3) == "Code T2"


def test_another_field_of_names(two_states, texts):
    two_states.inputs.fields["STATE_NAME"].setField("")
    assert texts(two_states.states, "name") == ["07", "20"]


def test_names_of_the_study(study, layer_of, project, open_explorer, texts, wait_until, click):
    rows = [
        {"wkt": "POINT(0 0)", "territory": code, "name": name} for code, name in (("20406", "Tlaxiaco"), ("9", "X"))
    ]
    territories = layer_of(rows, name="Travel-to-work areas")
    territories.setCustomProperty("territorios/table", "flow_territories")
    project.addMapLayer(territories)
    dock = open_explorer()
    shown = texts(dock.territories, "name")
    assert "Tlaxiaco" in shown and "20406" not in shown and "X" not in shown
    assert dock.territories.isColumnHidden(dock.territories.model().columns.index("state"))
    dock.scenario_name.setText("Base")
    click(dock.save_scenario)
    dock.settings.sliders["FAMILIES_FLOOR"].box.setValue(150)
    dock.first.setCurrentIndex(1)
    dock.second.setCurrentIndex(0)
    click(dock.compare)
    wait_until(lambda: not dock.runs.is_running())
    assert "Tlaxiaco" in dock.comparison.toPlainText()
