"""The ranking of the axes inside QGIS: components, who takes part, what counts nowhere, the report."""

import re
from html import unescape

import numpy as np
import pytest
from qgis.core import QgsProcessingException

HARVEST = [
    {"mun": mun, "crop": crop, "pesos": value}
    for mun, crop, value in (("01", "Café", 30.0), ("01", "Maíz", 10.0), ("02", "Maíz", 40.0), ("03", "Miel", 20.0))
]
UNITS = [{"unit_id": unit, "territory": territory} for unit, territory in (("001", "T"), ("002", "T"), ("003", "U"))]
PLACES = [
    {"code": "0010001", "mun": "1", "families": 10, "makes": "cafe; Maíz"},
    {"code": "0010002", "mun": "1", "families": 20, "makes": ""},
    {"code": "0020001", "mun": "2", "families": 50, "makes": "Maíz;"},
    {"code": "0030001", "mun": "3", "families": 5, "makes": "Miel"},
]
CHAINS = [
    {"place": "10001", "product": "Café", "members": 4},
    {"place": "20001", "product": "Maíz", "members": None},
    {"place": "99999", "product": "Miel", "members": 3},
    {"place": "30001", "product": "Oro", "members": 3},
]


@pytest.fixture
def rank(run, layer_of):
    """Callable: run on records, tables in memory; records may replace a layer."""

    def start(harvest=HARVEST, units=UNITS, places=PLACES, chains=None, **options):
        parameters = {
            "PRODUCTION": layer_of(harvest, "None", None, "harvest", {"mun": str, "crop": str, "pesos": float}),
            "UNIT_FIELD": "mun",
            "PRODUCT_FIELD": "crop",
            "VALUE_FIELD": "pesos",
            "UNITS": layer_of(units, "None", None, "units", {"territory": str}),
            "UNIT_ID": "unit_id",
            "TERRITORY": "territory",
            "LOCALITIES": layer_of(places, "None", None, "places", {"families": float}),
            "LOCALITY_UNIT": "mun",
            "FAMILIES": "families",
            "OUTPUT": "memory:",
            "UNMATCHED": "memory:",
            **options,
        }
        if chains:
            parameters["CHAINS"] = layer_of(chains, "None", None, "chains")
            fields = {"LOCALITY_CODE": "code", "CHAIN_LOCALITY": "place", "CHAIN_PRODUCT": "product"}
            parameters = {**parameters, **fields, **options}
        return run("rankaxes", parameters)

    return start


@pytest.fixture
def axes(column):
    """Callable: values of some columns of the output, by territory and product."""

    def read(layer, *names):
        keys = zip(column(layer, "territory"), column(layer, "product"))
        return dict(zip(keys, zip(*(column(layer, name) for name in names))))

    return read


def test_components_beside_the_strength(rank, axes, feedback):
    results = rank()
    found = axes(results["OUTPUT"], "rank", "mass", "share", "lq", "localities", "families", "reason")
    assert list(found) == [("T", "Maíz"), ("T", "Café"), ("U", "Miel")]
    assert found["T", "Maíz"] == (1, 50.0, 0.625, 1.25, 3, 80.0, None)
    assert found["T", "Café"] == (2, 30.0, 0.375, 1.25, 2, 30.0, None)
    parts = axes(results["OUTPUT"], "mass_part", "lq_part", "localities_part", "families_part", "strength")
    *four, strength = parts["T", "Café"]
    np.testing.assert_allclose([*four, strength], [0.6, 1.0, 2 / 3, 0.375, 0.15**0.25])
    numbers = {name: results[name] for name in ("TERRITORY_COUNT", "AXIS_COUNT", "RANKED_COUNT", "UNMATCHED_ROWS")}
    assert list(numbers.values()) == [2, 3, 3, 0]
    assert any("given back the leading zeros" in said for said in feedback.warnings)


def test_tiny_chains_keep_their_components_without_a_rank(rank, axes, feedback):
    results = rank(MIN_MASS=35.0)
    found = axes(results["OUTPUT"], "rank", "strength", "families", "reason")
    assert found["T", "Café"] == (None, None, 30.0, "below_min_mass") and found["T", "Maíz"][:2] == (1, 1.0)
    assert results["BELOW_MIN_MASS"] == 2
    said = "Axes below the least production, which have no rank: 2 (T: Café, U: Miel)"
    assert any(said in warning for warning in feedback.warnings)


def test_a_small_part_of_a_unit_brings_nobody_in(rank, axes):
    """Corn is a quarter of what 01 makes."""
    assert axes(rank(MIN_SHARE=30)["OUTPUT"], "localities", "mass")["T", "Maíz"] == (1, 50.0)
    assert axes(rank(MIN_SHARE=20)["OUTPUT"], "localities", "mass")["T", "Maíz"] == (3, 50.0)


def test_a_field_says_who_takes_part(rank, axes, feedback):
    found = axes(rank(PRODUCTS="makes")["OUTPUT"], "localities", "families")
    assert found == {("T", "Café"): (1, 10.0), ("T", "Maíz"): (2, 60.0), ("U", "Miel"): (1, 5.0)}
    assert any("spelled in another way: 1 (" in said and "cafe = Café" in said for said in feedback.warnings)


def test_a_table_says_who_takes_part(rank, axes, column, feedback):
    results = rank(chains=CHAINS, CHAIN_FAMILIES="members")
    found = axes(results["OUTPUT"], "localities", "families", "reason")
    assert found["T", "Café"] == (1, 4.0, None) and found["T", "Maíz"] == (1, 50.0, None)
    assert found["U", "Miel"] == (0, None, "no_localities") and found["U", "Oro"] == (1, 3.0, "no_production")
    table = results["UNMATCHED"]
    rows = list(zip(*(column(table, name) for name in ("layer", "code", "rows", "reason"))))
    assert rows == [("chains", "99999", 1, "unknown_locality"), ("chains", "Oro", 1, "unknown_product")]
    assert any("count nowhere: 2 (" in said for said in feedback.warnings)


def test_codes_of_no_unit_are_listed(rank, column, axes):
    harvest = [*HARVEST, {"mun": "996", "crop": "Miel", "pesos": 500.0}]
    places = [*PLACES, {"code": "9990001", "mun": None, "families": 7, "makes": ""}]
    results = rank(harvest, places=places)
    table = results["UNMATCHED"]
    rows = list(zip(*(column(table, name) for name in ("layer", "code", "rows", "reason"))))
    assert rows == [("harvest", "996", 1, "unknown_unit"), ("places", None, 1, "no_code")]
    assert results["UNKNOWN_UNITS"] == 1 and axes(results["OUTPUT"], "lq")["U", "Miel"] == (5.0,)


def test_the_year_to_rank(rank, axes):
    harvest = [{**row, "year": 2015} for row in HARVEST] + [{**HARVEST[0], "pesos": 99.0, "year": 2016}]
    latest = rank(harvest, YEAR_FIELD="year")
    assert latest["YEAR_USED"] == 2016 and list(axes(latest["OUTPUT"], "mass")) == [("T", "Café")]
    assert axes(rank(harvest, YEAR_FIELD="year", YEAR=2015)["OUTPUT"], "mass")["T", "Café"] == (30.0,)
    assert axes(rank(harvest, YEAR_FIELD="year", AVERAGE=2)["OUTPUT"], "mass")["T", "Café"] == (64.5,)


def test_units_without_territory_and_one_territory(rank, axes, feedback):
    results = rank(units=[*UNITS[:2], {"unit_id": "003", "territory": None}])
    assert set(axes(results["OUTPUT"], "lq").values()) == {(1.25,)}
    assert any("Units without a territory, ranked nowhere: 1 (003)" in said for said in feedback.warnings)
    one = rank(units=[{**row, "territory": "T"} for row in UNITS])
    assert set(axes(one["OUTPUT"], "lq").values()) == {(1.0,)}
    assert any("only 1 territory" in said for said in feedback.warnings)


def test_the_report(rank, layer_of, tmp_path, column):
    names = layer_of([{"territory": "T", "name": "Sierra <Sur>"}], "None", None, "names")
    page = tmp_path / "axes.html"
    results = rank(REPORT=str(page), TERRITORY_NAMES=names, MIN_MASS=25.0)
    assert column(results["OUTPUT"], "territory_name") == ["Sierra <Sur>", "Sierra <Sur>", None]
    text = page.read_text(encoding="utf-8")
    assert "<Sur>" not in text and text.count("data:image/png;base64,") == 1
    said = unescape(re.sub(r"<[^>]+>|\s+", " ", text))
    assert "(T)" not in said, "a name that no other territory has needs no code"
    for words in ("Sierra <Sur>", "Maíz is the strongest axis", "below the least production", "1 of 3", "no axis"):
        assert words.casefold() in said.casefold(), words


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"YEAR": 2016}, "Choose the year field"),
        ({"AVERAGE": 3}, "average one year only"),
        ({"VALUE_FIELD": "tons"}, "no field “tons”"),
        ({"chains": CHAINS, "PRODUCTS": "makes"}, "either the table of chains or the field"),
        ({"chains": CHAINS, "LOCALITY_CODE": None}, "needs its locality and product fields"),
        ({"chains": [{**CHAINS[0], "place": "x"}]}, "No row of layer “chains” is of a locality of layer “places”"),
        ({"units": [{**row, "unit_id": "zz" + row["unit_id"]} for row in UNITS]}, "No unit of layer “harvest” is in"),
        ({"units": [{**row, "territory": None} for row in UNITS]}, "gives no unit a territory"),
        ({"units": UNITS + UNITS[:1]}, "repeats 1 codes"),
        ({"places": [{**row, "mun": "77"} for row in PLACES]}, "No locality of layer “places” is in a unit"),
        ({"places": PLACES + PLACES[:1], "LOCALITY_CODE": "code"}, "repeats 1 codes"),
        ({"harvest": [{**row, "pesos": 0.0} for row in HARVEST]}, "has production above zero"),
        ({"harvest": [{**row, "crop": None} for row in HARVEST]}, "has a unit, a product and a year"),
        ({"places": [{**row, "makes": None} for row in PLACES[:1]], "PRODUCTS": "makes"}, "names no product"),
        ({"OUTPUT": "/nowhere/axes.csv"}, "the folder /nowhere does not exist"),
    ],
)
def test_bad_input_gives_a_sentence(rank, options, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        rank(**options)


def test_negative_and_missing_production_is_counted(rank, feedback, axes):
    harvest = [*HARVEST, {"mun": "02", "crop": "Café", "pesos": -5.0}, {"mun": "03", "crop": "Maíz", "pesos": None}]
    results = rank(harvest)
    assert results["MISSING_COUNT"] == 2
    found = axes(results["OUTPUT"], "mass", "missing", "reason")
    assert found["T", "Café"] == (30.0, 1, None) and found["U", "Maíz"] == (None, 1, "missing_value")
    assert any("Negative values, which count as missing: 1" in said for said in feedback.warnings)


def test_canceling_writes_nothing(rank, feedback, tmp_path):
    feedback.cancel_at = 1
    with pytest.raises(QgsProcessingException, match="Canceled"):
        rank(OUTPUT=str(tmp_path / "axes.csv"), REPORT=str(tmp_path / "axes.html"))
    assert not list(tmp_path.iterdir())
