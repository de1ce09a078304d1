"""An afternoon of a planner in the real desktop, by clicks and keys, and everything there on the next day."""

PICTURES = ("study_inputs", "study_panel", "priority_explorer", "territory_review")


def test_the_way_of_a_planner(desktop, new_profile, root, tmp_path, output_folder):
    script = root / "scripts" / "lib" / "desktop" / "planners_way.py"
    found = desktop(new_profile("es"), script, folder=str(tmp_path), pictures=str(output_folder))
    assert set(found["steps"].values()) == {"Hecho"}, found["steps"]
    before, after = found["selected"]
    assert 0 < after < before
    assert found["decisions"] == 1
    assert {"study.gpkg", "study.json", "study.qgz", "report"} <= set(found["files"])

    reopened = found["reopened"]
    assert reopened["invalid"] == []
    assert reopened["scenarios"] == ["120 familias"]
    assert reopened["families_floor"] == 120
    assert reopened["decisions"] == 1
    assert reopened["states"] == found["steps"]
    assert all((output_folder / f"{name}.png").stat().st_size > 10_000 for name in PICTURES)
