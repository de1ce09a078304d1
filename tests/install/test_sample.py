"""The shipped sample: small, complete, honest about what is made up, and repeatable."""

import importlib
import sqlite3
import sys

import pytest

LIMIT = 8e6  # bytes

STUDY = {
    "municipalities": {
        "mun_code",
        "name",
        "region",
        "seat_code",
        "population",
        "im_2020",
        "gm_2020",
        "pct_primario",
        "pct_hli",
    },
    "localities": {
        "code",
        "code_source",
        "name",
        "mun_code",
        "mun_name",
        "state_code",
        "population",
        "population_year",
        "is_seat",
        "households_illustrative",
        "units_under_20ha_illustrative",
        "families_illustrative",
    },
    "centers": {"center_id", "name", "population", "tier"},
    "roads_illustrative": {"name", "road_class", "speed_kmh", "direction", "source"},
    "flows": {"origin", "destination", "students"},
    "production": {"mun_code", "product", "year", "value"},
    "sources_illustrative": {"code", "product", "tons_illustrative"},
    "quotas_illustrative": {"level", "code", "quota", "source"},
    "attribution": {"layer", "column", "kind", "source", "license", "note"},
}
ROADS = {
    "roads": {"road_id", "name", "locality", "length_m"},
    "towns": {"town_id", "name", "population"},
    "attribution": STUDY["attribution"],
}
CONTENTS = {"oaxaca_study.gpkg": STUDY, "uruguay_roads.gpkg": ROADS}
NOT_SPATIAL = {"flows", "production", "quotas_illustrative", "attribution"}


@pytest.fixture(scope="module")
def sample(root):
    return root / "resources" / "sample"


@pytest.fixture
def ask(sample):
    """Rows of a query on one of the GeoPackages, opened so that nothing is written beside it."""
    opened = []

    def rows(query, name="oaxaca_study.gpkg"):
        opened.append(sqlite3.connect(f"{(sample / name).as_uri()}?immutable=1", uri=True))
        return opened[-1].execute(query).fetchall()

    yield rows
    for connection in opened:
        connection.close()


def test_is_small_and_tidy(sample):
    files = list(sample.iterdir())
    assert sum(file.stat().st_size for file in files) < LIMIT
    assert not [file.name for file in files if file.name.endswith(("-wal", "-shm", "-journal", ".draft.gpkg"))]


@pytest.mark.parametrize("name", CONTENTS)
def test_has_its_layers_and_columns(ask, name):
    layers = {row[0] for row in ask("SELECT table_name FROM gpkg_contents", name)}
    assert layers == set(CONTENTS[name])
    for layer, columns in CONTENTS[name].items():
        present = {row[1] for row in ask(f"PRAGMA table_info({layer})", name)}
        assert columns <= present, layer
        assert ask(f"SELECT count(*) FROM {layer}", name)[0][0] > 0, layer


@pytest.mark.parametrize("name", CONTENTS)
def test_no_geometry_is_missing(ask, name):
    for layer in set(CONTENTS[name]) - NOT_SPATIAL:
        assert ask(f"SELECT count(*) FROM {layer} WHERE geom IS NULL", name) == [(0,)], layer


@pytest.mark.parametrize("name", CONTENTS)
def test_attribution_covers_every_layer_and_made_column(ask, name):
    rows = ask('SELECT layer, "column", kind, source, license, note FROM attribution', name)
    assert all(all(row) for row in rows)
    assert {row[0] for row in rows if row[1] == "*"} == set(CONTENTS[name])
    assert {row[2] for row in rows} <= {"real", "illustrative"}
    for layer in CONTENTS[name]:
        for _, column, *_ in ask(f"PRAGMA table_info({layer})", name):
            if column.endswith("_illustrative"):
                assert (layer, column, "illustrative") in {row[:3] for row in rows}


def test_illustrative_things_say_so(ask):
    for layer, column in ask("SELECT layer, \"column\" FROM attribution WHERE kind = 'illustrative'"):
        named = "illustrative" in layer or "illustrative" in column
        assert named or ask(f"SELECT DISTINCT source FROM {layer}") == [("illustrative",)]


@pytest.mark.parametrize("name", CONTENTS)
def test_layers_carry_metadata_for_qgis(ask, name):
    rows = ask(
        "SELECT r.table_name, m.metadata FROM gpkg_metadata m JOIN gpkg_metadata_reference r ON r.md_file_id = m.id"
        " WHERE m.md_standard_uri = 'http://mrcc.com/qgis.dtd'",
        name,
    )
    assert {row[0] for row in rows} == set(CONTENTS[name])
    assert all("<title>" in row[1] and "<rights>" in row[1] for row in rows)


def test_codes_are_unique_and_fit_together(ask):
    for layer, key in (("municipalities", "mun_code"), ("localities", "code"), ("centers", "center_id")):
        assert ask(f"SELECT {key} FROM {layer} GROUP BY {key} HAVING count(*) > 1") == []
    assert ask("SELECT count(*) FROM localities WHERE length(code) <> 9 OR substr(code, 1, 5) <> mun_code") == [(0,)]
    unlike = "SELECT code FROM localities WHERE (code_source = 'assigned') <> (substr(code, 6, 1) = 'X')"
    assert ask(unlike) == []
    for layer, column in (
        ("localities", "mun_code"),
        ("flows", "origin"),
        ("flows", "destination"),
        ("production", "mun_code"),
    ):
        assert ask(f"SELECT 1 FROM {layer} WHERE {column} NOT IN (SELECT mun_code FROM municipalities)") == []
    assert ask("SELECT count(*) FROM centers WHERE center_id NOT IN (SELECT code FROM localities)") == [(0,)]


def test_every_municipality_has_exactly_one_seat(ask):
    seats = ask("SELECT mun_code, total(is_seat) FROM municipalities LEFT JOIN localities USING (mun_code) GROUP BY 1")
    assert [row for row in seats if row[1] != 1] == []


def test_ratios_are_plausible_and_the_roll_is_incomplete(ask):
    ratios = [
        row[0]
        for row in ask(
            "SELECT units_under_20ha_illustrative * 1.0 / households_illustrative FROM localities"
            " WHERE households_illustrative IS NOT NULL"
        )
    ]
    assert min(ratios) >= 0.02 and max(ratios) <= 1.1
    assert 0.3 < sum(ratio < 0.24 for ratio in ratios) / len(ratios) < 0.7
    absent, none = ask("SELECT sum(families_illustrative IS NULL), sum(families_illustrative = 0) FROM localities")[0]
    assert absent > 0 and none > 0


def test_some_localities_have_no_road_and_the_quota_binds(ask):
    ends = {code for row in ask("SELECT from_code, to_code FROM roads_illustrative") for code in row}
    apart = {row[0] for row in ask("SELECT code FROM localities")} - ends
    assert 1 <= len(apart) <= 4
    assert not apart & {row[0] for row in ask("SELECT code FROM localities WHERE is_seat")}
    families = ask(
        "SELECT sum(families_illustrative) FROM localities WHERE families_illustrative > 35"
        " AND units_under_20ha_illustrative > 0.24 * households_illustrative"
    )[0][0]
    assert 0 < ask("SELECT quota FROM quotas_illustrative")[0][0] < families


@pytest.fixture(scope="module")
def oaxaca(root):
    """The generator of the study and its reference data, where both are at hand."""
    data = root.parent / "shared" / "data"
    if not data.is_dir():
        pytest.skip(f"the reference data are not at {data}")
    if not (root / "scripts" / "sample_parts").is_dir():
        pytest.skip("the generator is not part of the installed plugin")
    sys.path.insert(0, str(root / "scripts"))
    try:
        return importlib.import_module("sample_parts.oaxaca"), data
    finally:
        sys.path.pop(0)


def test_same_seed_same_values_and_they_are_the_shipped_ones(oaxaca, ask):
    module, data = oaxaca
    (first, counts), (second, again) = module.build(data, 2015), module.build(data, 2015)
    assert counts == again
    assert first.keys() == second.keys()
    for layer, frame in first.items():
        assert frame.equals(second[layer]), layer
    columns = ["code", "households_illustrative", "units_under_20ha_illustrative", "families_illustrative"]
    made = first["localities"][columns].astype(object)
    shipped = ask(f"SELECT {', '.join(columns)} FROM localities ORDER BY fid")
    assert made.where(made.notna(), None).to_records(index=False).tolist() == shipped


def test_another_seed_gives_other_families_on_the_same_localities(oaxaca):
    module, data = oaxaca
    first, second = (module.build(data, seed)[0]["localities"] for seed in (1, 2))
    assert first["code"].equals(second["code"])
    assert not first["families_illustrative"].equals(second["families_illustrative"])
