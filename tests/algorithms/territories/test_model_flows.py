"""Modeled flows inside QGIS: roads, a table of times, localities, totals, and what bad input says."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 740_000, 1_880_000
COLUMNS = ["origin", "destination", "amount", "minutes", "modeled"]


def square(x, y, size=1000):
    x, y = X + x, Y + y
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


@pytest.fixture
def valley(layer_of):
    """Three municipalities 5 and 10 km apart along a road at 60 km/h, and one off the road."""
    records = [("01", 0, 0, 100.0, 40.0), ("02", 5000, 0, 200.0, 10.0), ("03", 15_000, 0, 400.0, 20.0)]
    records.append(("04", 0, 90_000, 50.0, 5.0))
    return {
        "ROADS": layer_of(
            [{"wkt": f"LINESTRING({X} {Y + 500}, {X + 16_000} {Y + 500})", "kmh": 60.0}], "LineString", name="caminos"
        ),
        "SPEED_FIELD": "kmh",
        "UNITS": layer_of(
            [
                {"wkt": square(x, y), "mun": code, "pob": people, "jobs": jobs, "empty": 0.0}
                for code, x, y, people, jobs in records
            ],
            "Polygon",
            name="municipios",
        ),
        "UNIT_ID": "mun",
        "MASS_FIELD": "pob",
        "ATTRACTION_FIELD": "jobs",
        "OUTPUT": "memory:",
        "TOTALS": "memory:",
    }


@pytest.fixture
def table(column):
    """Callable: (origin, destination) → amount and minutes of an output."""

    def read(layer):
        rows = zip(*(column(layer, name) for name in COLUMNS))
        return {(origin, destination): values for origin, destination, *values in rows}

    return read


def test_roads_by_hand(run, valley, table, column, feedback):
    results = run("modelflows", valley, "NONE")
    flows = table(results["OUTPUT"])
    assert [field.name() for field in results["OUTPUT"].fields()] == COLUMNS
    assert len(flows) == results["FLOW_COUNT"] == 9
    # from the first: 2.5 minutes within (half of 5), 5 and 15 to the others
    pulls = np.array([40 / 2.5**2, 10 / 5**2, 20 / 15**2])
    found = [flows["01", end][0] for end in ("01", "02", "03")]
    np.testing.assert_allclose(found, 100.0 * pulls / pulls.sum(), rtol=1e-9)
    assert [flows["01", end][1] for end in ("01", "02", "03")] == pytest.approx([2.5, 5.0, 15.0])
    assert {row[2] for row in flows.values()} == {True}
    assert column(results["TOTALS"], "reason") == [None, None, None, "off_network"]
    assert (results["WITHOUT_FLOW_COUNT"], results["WITHOUT_FLOW_MASS"]) == (1, 50.0)
    assert results["UNREACHED_PAIRS"] == 6
    said = " | ".join(feedback.warnings)
    assert "The flows are modeled, not observed: 9 rows." in said
    assert "Units too far from any road, which send nothing: 1 of layer “municipios” (04)." in said


def test_totals_hold_to_1e_9(run, valley, numbers, column):
    for constraint in (0, 1):
        results = run("modelflows", {**valley, "CONSTRAINT": constraint})
        sent, received = (
            np.array(
                [
                    sum(a for a, who in zip(numbers(results["OUTPUT"], "amount"), column(results["OUTPUT"], side)) if who == code)
                    for code in ("01", "02", "03")
                ]
            )
            for side in ("origin", "destination")
        )  # fmt: skip
        np.testing.assert_allclose(sent, [100, 200, 400], rtol=1e-9)
        if constraint:
            np.testing.assert_allclose(received, np.array([40, 10, 20]) * 10.0, rtol=2e-9)
            assert results["BALANCE_ERROR"] <= 1e-9


def test_a_table_of_times_serves_and_the_longest_trip_cuts(run, valley, layer_of, table, feedback):
    del valley["ROADS"]
    times = [("1", "02", 20.0), ("01", "02", 10.0), ("02", "01", 10.0), ("02", "03", 90.0), ("99", "01", 3.0)]
    valley["OD"] = layer_of(
        [{"origin_id": o, "dest_id": d, "total_min": t} for o, d, t in times], "None", name="tiempos"
    )
    results = run("modelflows", {**valley, "CUTOFF": 60})
    assert set(table(results["OUTPUT"])) == {("01", "01"), ("01", "02"), ("02", "01"), ("02", "02")}
    assert table(results["OUTPUT"])["01", "02"][1] == 10.0
    said = " | ".join(feedback.warnings)
    assert "Rows with an origin or a destination that does not exist: 1 of table “tiempos”." in said
    assert "Units that reach no other unit, which send nothing: 2 of layer “municipios” (03, 04)." in said


def test_trips_start_at_the_largest_locality(run, valley, layer_of, table, column, feedback):
    places = [("a", "1", 4500, 10.0), ("b", "1", 500, 90.0), ("c", "2", 5500, 5.0), ("d", "03", 15_500, 1.0)]
    valley["LOCALITIES"] = layer_of(
        [
            {"wkt": f"POINT({X + x} {Y + 500})", "loc": code, "mun": unit, "gente": people}
            for code, unit, x, people in places
        ],
        name="localidades",
    )
    given = {**valley, "LOCALITY_UNIT": "mun", "LOCALITY_POPULATION": "gente"}
    results = run("modelflows", given, "NONE")
    assert table(results["OUTPUT"])["01", "02"][1] == pytest.approx(5.0)
    assert column(results["TOTALS"], "reason")[3] == "no_locality"
    assert "Units without a locality, which have no flows: 1" in " | ".join(feedback.warnings)
    # without a mass of the units their localities are added up
    del given["MASS_FIELD"]
    totals = run("modelflows", given, "NONE")["TOTALS"]
    assert column(totals, "mass") == [100.0, 5.0, 1.0, None]
    assert column(totals, "reason")[3] == "no_locality"


def test_localities_alone_are_the_units(run, valley, layer_of, numbers):
    del valley["UNITS"], valley["UNIT_ID"], valley["MASS_FIELD"], valley["ATTRACTION_FIELD"]
    valley["LOCALITIES"] = layer_of(
        [{"wkt": f"POINT({X + 4000 * i} {Y + 500})", "loc": f"00{i}", "gente": 10.0 + i} for i in range(4)],
        name="localidades",
    )
    results = run("modelflows", {**valley, "LOCALITY_ID": "loc", "LOCALITY_POPULATION": "gente"})
    np.testing.assert_allclose(numbers(results["TOTALS"], "sent"), [10, 11, 12, 13])


def test_small_flows_are_counted(run, valley, numbers, feedback):
    results = run("modelflows", {**valley, "MIN_FLOW": 5.0})
    assert numbers(results["OUTPUT"], "amount").min() >= 5.0
    assert results["SMALL_COUNT"] == 9 - results["FLOW_COUNT"] > 0
    assert results["AMOUNT"] + results["SMALL_AMOUNT"] == pytest.approx(700.0)
    assert any(text.startswith("Flows below the smallest, left out: ") for text in feedback.warnings)


@pytest.mark.parametrize("ending", ["gpkg", "csv"])
def test_files_say_that_they_are_modeled(run, valley, tmp_path, ending):
    target = tmp_path / f"flujos.{ending}"
    run("modelflows", {**valley, "OUTPUT": str(target)})
    written = QgsVectorLayer(str(target), "flujos", "ogr")
    assert {str(row["modeled"]).lower() for row in written.getFeatures()} <= {"true", "1"}
    assert written.featureCount() == 9


def test_territories_made_of_them_are_modeled_too(run, valley, column, feedback):
    flows = run("modelflows", valley)["OUTPUT"]
    units = run(
        "traveltowork",
        {
            "FLOWS": flows, "ORIGIN_FIELD": "origin", "DESTINATION_FIELD": "destination", "AMOUNT_FIELD": "amount",
            "UNITS": valley["UNITS"], "UNIT_ID": "mun", "MIN_SIZE": 50, "TARGET_SIZE": 500,
            "UNITS_OUTPUT": "memory:", "TERRITORIES_OUTPUT": "memory:",
        },
    )["UNITS_OUTPUT"]  # fmt: skip
    assert set(column(units, "modeled")) == {True}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ROADS": None}, "one of the two"),
        ({"UNITS": None}, "Give the units"),
        ({"UNIT_ID": None}, "code of the units"),
        ({"MASS_FIELD": None}, "people of each unit"),
        ({"MASS_FIELD": "empty"}, "No unit of layer “municipios” has a mass above 0"),
        ({"ATTRACTION_FIELD": "nada"}, "has no field “nada”"),
    ],
)
def test_bad_input_says_what_to_do(run, valley, change, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("modelflows", {**valley, **change})


def test_too_many_places_need_a_longest_trip(run, valley, monkeypatch):
    from territorios_productivos.processing.algorithms.territories import gravity_places

    monkeypatch.setattr(gravity_places, "MOST_PAIRS", 10)
    with pytest.raises(QgsProcessingException, match="longest trip"):
        run("modelflows", valley)
    assert run("modelflows", {**valley, "CUTOFF": 30})["FLOW_COUNT"] == 9


def test_cancel_writes_nothing(run, valley, feedback, tmp_path):
    target = tmp_path / "flujos.gpkg"
    feedback.cancel_at = 75
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("modelflows", {**valley, "OUTPUT": str(target), "TOTALS": None})
    assert not target.exists()
