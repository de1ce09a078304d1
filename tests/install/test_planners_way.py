"""An afternoon of a planner in the real desktop, by clicks and keys, and everything there on the next day."""

PICTURES = ("study_inputs", "study_panel", "priority_explorer", "territory_review")


def test_the_way_of_a_planner(launch, x_display, profile_environment, new_profile, root, tmp_path, output_folder):
    environment = profile_environment(new_profile("es"))
    script = root / "scripts" / "lib" / "desktop" / "planners_way.py"
    found = launch.run_in_qgis(
        x_display, environment, tmp_path, script, {"folder": str(tmp_path), "pictures": str(output_folder)}, 600
    )
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
