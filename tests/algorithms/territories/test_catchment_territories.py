"""Travel-time territories inside QGIS: a drawn case, a table of times, and what bad input says."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 740_000, 1_880_000


def square(x, y, size=1000):
    x, y = X + x, Y + y
    return f"POLYGON(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


@pytest.fixture
def valley(layer_of):
    """Four municipalities in a row along a road, centers in the first and the last, one off the road."""
    units = [{"wkt": square(1000 * i, 0), "mun": f"0{i + 1}", "pob": 100.0 * (i + 1)} for i in range(4)]
    units.append({"wkt": square(0, 90_000), "mun": "05", "pob": 50.0})
    return {
        "ROADS": layer_of(
            [{"wkt": f"LINESTRING({X} {Y + 500}, {X + 4000} {Y + 500})", "kmh": 60.0}], "LineString", name="caminos"
        ),
        "SPEED_FIELD": "kmh",
        "CENTERS": layer_of(
            [
                {"wkt": f"POINT({X + 500} {Y + 500})", "id": "A", "nombre": "Ávila"},
                {"wkt": f"POINT({X + 3500} {Y + 500})", "id": "B", "nombre": "Benito"},
            ],
            name="centros",
        ),
        "CENTER_ID": "id",
        "CENTER_NAME": "nombre",
        "UNITS": layer_of(units, "Polygon", name="municipios"),
        "UNIT_ID": "mun",
        "UNIT_POPULATION": "pob",
        "UNITS_OUTPUT": "memory:",
        "TERRITORIES_OUTPUT": "memory:",
    }


def test_units_join_the_nearest_center(run, valley, column, numbers, feedback):
    results = run("catchmentterritories", valley, "NONE")
    units, territories = results["UNITS_OUTPUT"], results["TERRITORIES_OUTPUT"]
    assert column(units, "territory") == ["A", "A", "B", "B", None]
    assert column(units, "role") == ["core", "hinterland", "hinterland", "core", "unassigned"]
    np.testing.assert_allclose(numbers(units, "minutes"), [0, 1, 1, 0, np.nan], atol=1e-9)
    np.testing.assert_allclose(numbers(units, "margin"), [3, 1, 1, 3, np.nan], atol=1e-9)
    assert column(units, "second") == ["B", "B", "A", "A", None]
    assert "Ávila" in column(units, "why")[0]
    assert "too far from any road" in column(units, "why")[4]
    assert column(territories, "name") == ["Ávila", "Benito"]
    np.testing.assert_array_equal(numbers(territories, "residents"), [300, 700])
    assert [feature.geometry().area() for feature in territories.getFeatures()] == pytest.approx([2e6, 2e6])
    first, second = column(territories, "color")
    assert first != second
    assert (results["TERRITORY_COUNT"], results["UNASSIGNED_COUNT"], results["SINGLE_COUNT"]) == (2, 1, 0)
    assert any("Features without a trip: 1 of layer “municipios”" in warning for warning in feedback.warnings)
    # flows played no part, and the columns of commuting methods say so
    assert set(column(units, "commuters") + column(units, "cohesion")) == {None}


def test_small_territory_is_dissolved(run, valley, column, feedback):
    units = run("catchmentterritories", {**valley, "MIN_POPULATION": 500}, "NONE")["UNITS_OUTPUT"]
    assert column(units, "territory") == ["B", "B", "B", "B", None]
    assert column(units, "role") == ["reassigned", "reassigned", "hinterland", "core", "unassigned"]
    assert any("Ávila" in warning for warning in feedback.warnings)


def test_time_limit_leaves_units_out_with_the_reason(run, valley, column):
    units = run("catchmentterritories", {**valley, "CUTOFF": 0.5}, "NONE")["UNITS_OUTPUT"]
    assert column(units, "territory") == ["A", None, None, "B", None]
    assert "beyond the limit" in column(units, "why")[1]


def test_localities_weigh_by_population_and_strays_are_counted(run, valley, layer_of, column, numbers, feedback):
    places = [(1050, "2", 900.0), (1950, "2", 100.0), (2500, "03", None), (500, "99", 10.0)]
    valley["LOCALITIES"] = layer_of(
        [{"wkt": f"POINT({X + x} {Y + 500})", "loc": str(x), "mun": mun, "gente": people} for x, mun, people in places],
        name="localidades",
    )
    units = run("catchmentterritories", {**valley, "LOCALITY_UNIT": "mun", "LOCALITY_POPULATION": "gente"}, "NONE")[
        "UNITS_OUTPUT"
    ]
    minutes = numbers(units, "minutes")
    assert minutes[1] == pytest.approx(0.9 * 0.55 + 0.1 * 1.45)
    assert minutes[2] == pytest.approx(1.0)
    assert "no locality" in column(units, "why")[0]
    said = " | ".join(feedback.warnings)
    assert "Localities in no municipality: 1" in said
    assert "matched: 2 of layer “localidades”" in said


def test_localities_alone_are_the_units(run, valley, layer_of, column):
    del valley["UNITS"]
    valley["LOCALITIES"] = layer_of(
        [{"wkt": f"POINT({X + x} {Y + 500 + x % 7})", "loc": str(x)} for x in (100, 900, 1500, 2600, 3900)],
        name="localidades",
    )
    results = run("catchmentterritories", {**valley, "LOCALITY_ID": "loc"}, "NONE")
    assert column(results["UNITS_OUTPUT"], "territory") == ["A", "A", "A", "B", "B"]
    assert results["TERRITORY_COUNT"] == 2


def test_times_from_a_table(run, valley, layer_of, column, feedback):
    times = [("1", "A", 30.0), ("1", "A", 12.0), ("02", "B", 5.0), ("77", "A", 1.0)]
    del valley["ROADS"]
    valley["OD"] = layer_of(
        [{"origin_id": o, "dest_id": d, "total_min": t} for o, d, t in times], "None", name="tiempos"
    )
    units = run("catchmentterritories", valley)["UNITS_OUTPUT"]
    assert column(units, "territory") == ["A", "B", None, None, None]
    assert column(units, "minutes")[:2] == [12.0, 5.0]
    assert any("1 of table “tiempos”" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"ROADS": None}, "one of the two"),
        ({"UNITS": None}, "municipalities, the localities"),
        ({"UNIT_ID": None}, "code of the municipalities"),
        ({"UNIT_POPULATION": "habitantes"}, "municipios.*habitantes"),
    ],
)
def test_what_is_missing_is_named(run, valley, change, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("catchmentterritories", {**valley, **change})


def test_repeated_units_are_refused(run, valley, layer_of):
    valley["UNITS"] = layer_of(
        [{"wkt": square(0, 0), "mun": "01", "pob": 1.0}, {"wkt": square(2000, 0), "mun": "01", "pob": 1.0}],
        "Polygon",
        name="municipios",
    )
    with pytest.raises(QgsProcessingException, match="municipios.*repeats 1 codes"):
        run("catchmentterritories", valley)


def test_both_outputs_in_one_geopackage(run, valley, tmp_path):
    target = tmp_path / "salida.gpkg"
    run(
        "catchmentterritories",
        {
            **valley,
            "UNITS_OUTPUT": f"ogr:dbname='{target}' table=\"u\" (geom)",
            "TERRITORIES_OUTPUT": f"ogr:dbname='{target}' table=\"t\" (geom)",
        },
    )
    assert QgsVectorLayer(f"{target}|layername=u", "u", "ogr").featureCount() == 5
    assert QgsVectorLayer(f"{target}|layername=t", "t", "ogr").featureCount() == 2


def test_units_whose_only_center_was_dissolved_say_so(run, valley, layer_of, column, feedback):
    times = [("01", "A", 5.0), ("02", "B", 5.0), ("03", "B", 9.0), ("04", "B", 9.0)]
    records = [{"origin_id": o, "dest_id": d, "total_min": t} for o, d, t in times]
    valley |= {"ROADS": None, "OD": layer_of(records, "None", name="tiempos"), "MIN_POPULATION": 500}
    units = run("catchmentterritories", valley)["UNITS_OUTPUT"]
    assert column(units, "territory") == [None, "B", "B", "B", None]
    assert "fewer people than the least population" in column(units, "why")[0]
    assert any("1 of layer “municipios”, every center they reach was dissolved" in text for text in feedback.warnings)


def test_unknown_population_is_not_zero(run, valley, column, numbers):
    del valley["UNIT_POPULATION"]
    territories = run("catchmentterritories", valley, "NONE")["TERRITORIES_OUTPUT"]
    assert column(territories, "residents") == [None, None]
    with pytest.raises(QgsProcessingException, match="least population of a territory needs.*“municipios”"):
        run("catchmentterritories", {**valley, "MIN_POPULATION": 500}, "NONE")


def test_a_unit_that_no_center_serves_as_a_whole_says_so(run, valley, layer_of, column, feedback):
    centers = [{"wkt": f"POINT({X + 1000 * i + 500} {Y + 500})", "id": code} for i, code in enumerate("ABC")]
    places = [{"wkt": f"POINT({X + i} {Y})", "loc": f"L{i}", "mun": "01", "gente": 10.0} for i in range(3)]
    times = [{"origin_id": f"L{i}", "dest_id": code, "total_min": 5.0} for i, code in enumerate("ABC")]
    del valley["CENTER_NAME"]
    valley |= {
        "ROADS": None,
        "OD": layer_of(times, "None", name="tiempos"),
        "CENTERS": layer_of(centers, name="centros"),
        "LOCALITIES": layer_of(places, name="localidades"),
        "LOCALITY_ID": "loc",
        "LOCALITY_UNIT": "mun",
        "LOCALITY_POPULATION": "gente",
    }
    units = run("catchmentterritories", valley)["UNITS_OUTPUT"]
    assert column(units, "territory") == [None] * 5
    assert "within reach of half of its people" in column(units, "why")[0]
    said = " | ".join(feedback.warnings)
    assert "1 of layer “municipios”, no center is within reach of half" in said
    assert "4 of layer “municipios”, no locality or travel time" in said


def test_cancel_while_drawing_writes_nothing(run, valley, feedback, tmp_path):
    feedback.cancel_at = 85
    with pytest.raises(QgsProcessingException, match="Canceled: nothing was written"):
        run("catchmentterritories", {**valley, "UNITS_OUTPUT": str(tmp_path / "unidades.gpkg")}, "NONE")
    assert not list(tmp_path.iterdir())
