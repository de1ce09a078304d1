"""Two runs of the four criteria compared inside QGIS."""

import pytest
from qgis.core import QgsProcessingException


@pytest.fixture
def runs(layer_of):
    def scenario(name, crs, *rows):
        return layer_of(
            [
                {
                    "wkt": f"POINT({x} 20)",
                    "cve": code,
                    "zona": zone,
                    "fam": families,
                    "selected": chosen,
                    "verdict": verdict,
                }
                for x, code, zone, families, chosen, verdict in rows
            ],
            crs=crs,
            name=name,
        )

    first = scenario(
        "base", "EPSG:4326", (-97, "001", "Sur", 80, True, "selected"), (-96, "002", "Sur", 60, True, "selected")
    )
    second = scenario(
        "amplio", "EPSG:4326", (-97, "001", "Sur", 80, True, "selected"), (-95, "003", "Norte", 40, True, "selected")
    )
    return {
        "FIRST": first,
        "SECOND": second,
        "CODE": "cve",
        "PEOPLE": "fam",
        "TERRITORY": "zona",
        "OUTPUT": "memory:",
        "TERRITORIES": "memory:",
    }


def test_who_entered_left_and_stayed(run, runs, column, feedback):
    results = run("comparescenarios", runs)
    assert column(results["OUTPUT"], "code") == ["001", "003", "002"]
    assert column(results["OUTPUT"], "change") == ["stayed", "entered", "left"]
    assert [f.geometry().asPoint().x() for f in results["OUTPUT"].getFeatures()] == [-97, -95, -96]
    assert column(results["TERRITORIES"], "territory") == ["Norte", "Sur"]
    assert column(results["TERRITORIES"], "people_lost") == [0.0, 60.0]
    numbers = {name: results[name] for name in ("ENTERED", "LEFT", "STAYED", "PEOPLE_GAINED", "PEOPLE_LOST")}
    assert numbers == {"ENTERED": 1, "LEFT": 1, "STAYED": 1, "PEOPLE_GAINED": 40.0, "PEOPLE_LOST": 60.0}
    said = " | ".join(feedback.warnings)
    assert "only one scenario has: 1 of layer “base” (002)" in said and "1 of layer “amplio” (003)" in said


def test_without_people_none_are_gained_or_lost_rather_than_zero(run, runs, column):
    results = run("comparescenarios", {name: value for name, value in runs.items() if name != "PEOPLE"})
    assert results["ENTERED"] == 1 and results.get("PEOPLE_GAINED") is None and results.get("PEOPLE_LOST") is None
    assert column(results["TERRITORIES"], "people_gained") == [None, None]


def test_a_layer_that_is_no_result_is_named(run, runs, layer_of):
    runs["SECOND"] = layer_of([{"wkt": "POINT(0 0)", "cve": "1", "fam": 1, "zona": "x"}], name="otra")
    with pytest.raises(QgsProcessingException, match="“otra” has no field “selected”"):
        run("comparescenarios", runs)


def test_scenarios_of_other_localities_are_refused(run, runs, layer_of):
    other = {"wkt": "POINT(0 0)", "cve": "901", "fam": 1, "zona": "x", "selected": True, "verdict": "selected"}
    runs["SECOND"] = layer_of([other], name="otra")
    with pytest.raises(QgsProcessingException, match="“base” and “otra” have no locality in common .*: 001, 002; 901"):
        run("comparescenarios", runs)
