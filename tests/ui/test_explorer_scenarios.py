"""Scenarios of the prioritization explorer: saved, compared, kept in the project, loaded and deleted."""

import re


def test_scenarios_saved_loaded_compared_and_deleted(
    explorer, project, wait_until, tmp_path, type_in, write, click, selected
):
    type_in(explorer.scenario_name, "Base del año")
    click(explorer.save_scenario)
    many = selected(explorer)
    write(explorer.settings.sliders["FAMILIES_FLOOR"].box, "60")
    wait_until(lambda: explorer.judged["margin_fam"].max() == explorer.judged["families"].max() - 60)
    write(explorer.scenario_name, "Más familias")
    click(explorer.save_scenario)
    few = selected(explorer)
    assert few != many

    explorer.first.setCurrentIndex(explorer.first.findData("Base del año"))
    explorer.second.setCurrentIndex(explorer.second.findData("Más familias"))
    click(explorer.compare)
    wait_until(lambda: not explorer.runs.is_running())
    text = explorer.comparison.toPlainText()
    assert "From “Base del año” to “Más familias”" in text
    enter, leave, stay = map(int, re.search(r"Localities: (\d+) enter, (\d+) leave, (\d+) stay", text).groups())
    assert (stay + leave, stay + enter) == (many, few)
    gained, lost = (
        int(total.replace(",", "")) for total in re.search(r"Families: ([\d,]+) gained, ([\d,]+)", text).groups()
    )
    assert lost > gained > 60 * enter
    assert "Inhabitants:" in text
    before = len(project.mapLayers())
    click(explorer.show_comparison)
    assert len(project.mapLayers()) == before + 1
    assert not explorer.show_comparison.isEnabled()

    explorer.base.setCurrentIndex(explorer.base.findData("Más familias"))
    wait_until(lambda: "(" not in explorer.summary.text())
    project.write(str(tmp_path / "estudio.qgz"))
    project.clear()
    assert explorer.scenario_list.count() == 0
    assert "tab Data" in explorer.summary.text()
    project.read(str(tmp_path / "estudio.qgz"))
    assert [explorer.scenario_list.item(row).text() for row in range(2)] == ["Base del año", "Más familias"]
    assert explorer.settings.values()["FAMILIES_FLOOR"] == 60.0
    assert explorer.scenarios.base_name() == "Más familias"
    assert selected(explorer) == few

    explorer.scenario_list.setCurrentRow(0)
    click(explorer.load_scenario)
    assert explorer.settings.values()["FAMILIES_FLOOR"] == 35.0
    assert explorer.current_scenario().quotas["state"] == {"20": 5290.0}
    wait_until(lambda: selected(explorer) > few)
    explorer.scenario_list.setCurrentRow(1)
    click(explorer.delete_scenario)
    assert explorer.scenario_list.count() == 1
    assert explorer.scenarios.base_name() == ""


def test_a_name_that_is_taken_replaces_and_quotas_of_elsewhere_are_told(explorer, click):
    assert explorer.compare.toolTip() == "Save a scenario first."
    explorer.scenario_name.setText("Base")
    click(explorer.save_scenario)
    assert explorer.save_scenario.text() == "Replace"
    elsewhere = explorer.current_scenario()
    elsewhere.quotas["territory"] = {"99999": 5.0}
    explorer.show_scenario(elsewhere)
    assert "do not have, which do not count: 1 (99999)" in explorer.messages.currentItem().text()
