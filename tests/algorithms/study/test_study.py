"""The whole study on the sample, what it leaves behind when it fails, and what it says when data are missing."""

import json
import re
import sqlite3
from contextlib import closing
from html import unescape
from html.parser import HTMLParser

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer
from territorios_productivos.processing.layers.writing.credits import illustrative_inputs

FIGURES = [0, 1, 2, 3]  # all but the report
PATHS = ("FOLDER", "GEOPACKAGE", "PROJECT", "REPORT")
LAYERS = {
    "access", "axis_ranking", "bottlenecks", "centers", "production_check", "corridor_markets", "corridor_roads", "corridor_sources",
    "flow_territories", "flow_territory_units",
    "municipalities", "roads",
    "selection_summary", "specialization", "territories", "territory_ranking", "territory_units", "unit_diversity", "verdicts",
}  # fmt: skip


@pytest.fixture(scope="module")
def sample(root):
    """Parameters of the sample study, as the demonstration runs it."""
    folder = root / "resources" / "sample"
    settings = json.loads((folder / "study.json").read_text(encoding="utf-8"))
    return {
        name: value.replace("oaxaca_study", f"{folder}/oaxaca_study") if isinstance(value, str) else value
        for name, value in settings.items()
    }


class Pictures(HTMLParser):
    def __init__(self):
        super().__init__()
        self.sources = []

    def handle_starttag(self, tag, attributes):
        if tag == "img":
            self.sources.append(dict(attributes)["src"])


def test_sample_study_from_end_to_end(run, sample, tmp_path, column, feedback):
    results = run("study", {**sample, "FOLDER": str(tmp_path)})
    # time to the nearest center prepares the roads; territories and corridors take them from it
    assert sum(info.startswith("The road network prepared earlier") for info in feedback.infos) >= 2
    geopackage = tmp_path / "study.gpkg"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report", "study.gpkg", "study.json", "study.qgz"]
    assert {name for name in results if name.isupper()} >= {
        "GEOPACKAGE",
        "PROJECT",
        "REPORT",
        "SELECTED_COUNT",
        "REACHED",
    }

    with closing(sqlite3.connect(geopackage)) as database:
        tables = {name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
        styles = {name for (name,) in database.execute("SELECT f_table_name FROM layer_styles")}
    assert tables - {"layer_styles"} == LAYERS
    assert styles == LAYERS

    verdicts = QgsVectorLayer(f"{geopackage}|layername=verdicts", "verdicts", "ogr")
    localities = QgsVectorLayer(sample["LOCALITIES"], "localities", "ogr")
    assert verdicts.featureCount() == localities.featureCount()
    assert sum(bool(chosen) for chosen in column(verdicts, "selected")) == results["SELECTED_COUNT"] > 0
    assert results["REACHED"] + results["UNREACHED"] == localities.featureCount()
    # of the two delimitations the one by flows counts, because most of its areas join several municipalities
    areas = QgsVectorLayer(f"{geopackage}|layername=flow_territories", "areas", "ogr")
    assert areas.featureCount() == results["TERRITORY_COUNT"] > 2 * results["SINGLE_COUNT"] > 0
    assert set(column(verdicts, "functional_territory")) - {None} <= set(column(areas, "territory"))
    assert sum(column(areas, "fragments")) == 1  # a municipality of the sample touches no other
    # whose data a table is made from is in the GeoPackage
    assert any("INEGI" in text for text in verdicts.metadata().rights())
    assert illustrative_inputs(verdicts) == ["Localities", "Roads", "Quotas"]
    access = QgsVectorLayer(f"{geopackage}|layername=access", "access", "ogr")
    assert illustrative_inputs(access) == ["Roads"], "of the localities only their population is used"
    # illustrative columns keep their name in what is made from them
    assert "families_illustrative" in verdicts.fields().names()

    page = (tmp_path / "report" / "study.html").read_text(encoding="utf-8")
    pictures = Pictures()
    pictures.feed(page)
    assert len(pictures.sources) >= 6
    assert all((tmp_path / "report" / source).stat().st_size > 5000 for source in pictures.sources)
    assert "llustrative" in page


def test_project_opens_on_the_results_from_another_place(run, sample, tmp_path):
    made, moved = tmp_path / "made", tmp_path / "moved"
    run("study", {**sample, "FOLDER": str(made)})
    made.rename(moved)
    project = QgsProject()
    assert project.read(str(moved / "study.qgz"))
    layers = project.mapLayers().values()
    assert {layer.source().partition("layername=")[2] for layer in layers} == LAYERS
    assert all(layer.isValid() for layer in layers)
    verdicts = next(layer for layer in layers if layer.source().endswith("verdicts"))
    assert verdicts.renderer().type() != "singleSymbol"
    assert verdicts.attributeAlias(verdicts.fields().lookupField("advice")) == "What would change the verdict"


def test_lone_areas_give_way_to_travel_time(run, sample, tmp_path, column):
    names = [
        name for name in sample if not name.startswith(("PROD", "UNIT_FIELD", "VALUE", "YEAR", "SOURCES", "AMOUNT"))
    ]
    loose = {"MIN_SIZE": 100, "TARGET_SIZE": 500, "MIN_CONTAINMENT": 0.4, "TARGET_CONTAINMENT": 0.5}
    results = run("study", {**{name: sample[name] for name in names}, **loose, "FOLDER": str(tmp_path)})

    def layer(name):
        return QgsVectorLayer(f"{tmp_path}/study.gpkg|layername={name}", name, "ogr")

    single = column(layer("flow_territories"), "single")
    assert 2 * sum(single) > len(single) > results["TERRITORY_COUNT"]
    centers = set(column(layer("territories"), "territory"))
    assert len(centers) == results["TERRITORY_COUNT"]
    assert set(column(layer("verdicts"), "functional_territory")) - {None} <= centers


def test_flows_without_centers(run, sample, tmp_path, column):
    names = ("LOCALITIES", "CODE", "POPULATION", "MUNICIPALITY", "ROADS", "FLOWS", "FLOW_ORIGIN", "FLOW_DESTINATION", "FLOW_AMOUNT")  # fmt: skip
    results = run("study", {**{name: sample[name] for name in names}, "FOLDER": str(tmp_path)})
    units = QgsVectorLayer(f"{tmp_path}/study.gpkg|layername=flow_territory_units", "units", "ogr")
    assert units.featureCount() > 300 and not units.isSpatial()
    assert results["TERRITORY_COUNT"] == len(set(column(units, "territory")) - {None})


def test_only_what_is_needed(run, sample, tmp_path, feedback):
    needed = ("LOCALITIES", "CODE", "POPULATION", "ROADS")
    results = run("study", {**{name: sample[name] for name in needed}, "FOLDER": str(tmp_path)})
    assert "SELECTED_COUNT" not in results
    said = " | ".join(feedback.warnings)
    for words in ("give the urban centers", "Prioritization was left out: choose", "Specialization was left out"):
        assert words in said
    assert (tmp_path / "report" / "study.html").exists()
    # the map is not left without the places
    assert QgsVectorLayer(f"{tmp_path}/study.gpkg|layername=localities", "", "ogr").featureCount() > 1000


def test_seats_stand_in_for_urban_centers(run, sample, tmp_path, feedback):
    names = ("LOCALITIES", "CODE", "NAME", "POPULATION", "IS_SEAT", "ROADS", "SPEED_FIELD")
    results = run("study", {**{name: sample[name] for name in names}, "FOLDER": str(tmp_path)})
    assert results["TERRITORY_COUNT"] > 100
    assert any("municipal seats are the centers" in warning for warning in feedback.warnings)


def test_cancel_keeps_the_earlier_study(run, sample, tmp_path, feedback):
    (tmp_path / "study.gpkg").write_bytes(b"earlier")
    feedback.cancel_at = 30.0
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("study", {**sample, "FOLDER": str(tmp_path)})
    assert [path.name for path in tmp_path.iterdir()] == ["study.gpkg"]
    assert (tmp_path / "study.gpkg").read_bytes() == b"earlier"


def test_error_in_a_step_leaves_nothing(run, sample, tmp_path):
    with pytest.raises(QgsProcessingException, match="production.*valor"):
        run("study", {**sample, "VALUE_FIELD": "valor", "FOLDER": str(tmp_path)})
    assert not list(tmp_path.iterdir())


def test_folder_that_cannot_be_written(run, sample, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("study", {**sample, "FOLDER": str(tmp_path / "file" / "study")})


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        ("CENTER_ID", "Urban centers"),
        ("UNIT_FIELD", "Production table"),
        ("MUNICIPALITY_ID", "Municipalities"),
        ("FLOW_AMOUNT", "Flows"),
    ],
)
def test_layers_need_their_fields(run, sample, tmp_path, missing, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("study", {**sample, missing: None, "FOLDER": str(tmp_path)})


@pytest.fixture
def table(tmp_path):
    """Callable: a table of the study of this test."""
    return lambda name: QgsVectorLayer(f"{tmp_path}/study.gpkg|layername={name}", name, "ogr")


def test_study_file_stands_for_the_parameters(run, root, sample, tmp_path):
    """The file of the sample, and the one that the run saves, give the same study as its values given by hand."""
    by_file = run(
        "study",
        {
            "STUDY_FILE": str(root / "resources" / "sample" / "study.json"),
            "FOLDER": str(tmp_path / "a"),
            "STEPS": FIGURES,
        },
    )
    again = run(
        "study", {"STUDY_FILE": str(tmp_path / "a" / "study.json"), "FOLDER": str(tmp_path / "b"), "STEPS": FIGURES}
    )
    by_hand = run("study", {**sample, "FOLDER": str(tmp_path / "c"), "STEPS": FIGURES})
    numbers = [
        {name: value for name, value in results.items() if name not in PATHS} for results in (by_file, again, by_hand)
    ]
    assert numbers[0] == numbers[1] == numbers[2]
    assert numbers[0]["SELECTED_COUNT"] > 0


def test_what_is_given_comes_before_the_study_file(run, root, tmp_path):
    study = {"STUDY_FILE": str(root / "resources" / "sample" / "study.json"), "STEPS": [0, 1, 2]}
    least = run("study", {**study, "FAMILIES_FLOOR": 0, "FOLDER": str(tmp_path / "a")})
    most = run("study", {**study, "FAMILIES_FLOOR": 500, "FOLDER": str(tmp_path / "b")})
    assert least["SELECTED_COUNT"] > most["SELECTED_COUNT"]


def test_one_step_keeps_the_others(run, sample, tmp_path, table, column, capfd):
    whole = run("study", {**sample, "FOLDER": str(tmp_path)})
    report = (tmp_path / "report" / "study.html").read_text(encoding="utf-8")
    open_all_along = table("verdicts")
    before = column(open_all_along, "verdict")
    access = column(table("access"), "total_min")

    results = run("study", {**sample, "FAMILIES_FLOOR": 120, "STEPS": [2], "FOLDER": str(tmp_path)})
    assert 0 < results["SELECTED_COUNT"] < whole["SELECTED_COUNT"]
    assert results["TERRITORY_COUNT"] == whole["TERRITORY_COUNT"]
    assert column(table("access"), "total_min") == access
    after = column(table("verdicts"), "verdict")
    assert after != before
    # a layer that QGIS has open shows the new rows
    open_all_along.dataProvider().reloadData()
    assert column(open_all_along, "verdict") == after
    assert (tmp_path / "report" / "study.html").read_text(encoding="utf-8") == report

    run("study", {**sample, "FAMILIES_FLOOR": 120, "STEPS": [4], "FOLDER": str(tmp_path)})
    renewed = (tmp_path / "report" / "study.html").read_text(encoding="utf-8")
    assert renewed != report
    assert {name for name in LAYERS if not table(name).isValid()} == set()
    # GDAL says so where it can no longer count the rows of a layer
    assert "SELECT COUNT(*)" not in capfd.readouterr().err


def test_steps_one_by_one_make_the_same_study(run, sample, tmp_path, table, column):
    whole = run("study", {**sample, "FOLDER": str(tmp_path / "whole")})
    for step in range(5):
        results = run("study", {**sample, "STEPS": [step], "FOLDER": str(tmp_path)})
    assert {**results, **dict.fromkeys(PATHS)} == {**whole, **dict.fromkeys(PATHS)}
    assert results["RANKED_COUNT"] > 0 and results["WORST_EXTRA"] > 0
    for name, field in (("verdicts", "advice"), ("axis_ranking", "strength"), ("bottlenecks", "advice")):
        apart = QgsVectorLayer(f"{tmp_path}/whole/study.gpkg|layername={name}", "", "ogr")
        assert column(table(name), field) == column(apart, field), name


def test_a_step_without_its_data_leaves_no_old_table(run, sample, tmp_path, table):
    run("study", {**sample, "STEPS": [3], "FOLDER": str(tmp_path)})
    assert table("specialization").isValid()
    without = {name: value for name, value in sample.items() if name != "PRODUCTION"}
    run("study", {**without, "STEPS": [3], "FOLDER": str(tmp_path)})
    assert not table("specialization").isValid()
    assert table("corridor_roads").isValid() and table("bottlenecks").isValid()


def said_in_section(folder, key):
    """Text of a part of the report, without its markup."""
    page = (folder / "report" / "study.html").read_text(encoding="utf-8")
    part = re.search(rf'<section id="{key}">.*?</section>', page, re.S).group()
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", part)))


def test_axes_of_the_sample(run, sample, tmp_path, table, column):
    results = run("study", {**sample, "FOLDER": str(tmp_path)})
    ranking, units = table("axis_ranking"), table("flow_territory_units")
    assert set(column(ranking, "territory")) == set(column(units, "territory")) - {None}
    assert sum(rank is not None for rank in column(ranking, "rank")) == results["RANKED_COUNT"]
    assert all(column(ranking, "territory_name"))
    # both layers tell of the same trips
    loads = [
        sum(column(table(name), field)) for name, field in (("corridor_roads", "load_km"), ("bottlenecks", "load"))
    ]
    together = sum(
        load * km for load, km in zip(column(table("bottlenecks"), "load"), column(table("bottlenecks"), "length_km"))
    )
    assert together == pytest.approx(loads[0], rel=1e-6)
    assert max(column(table("bottlenecks"), "extra_ton_min")) == pytest.approx(results["WORST_EXTRA"])
    assert {0.0} < set(column(table("bottlenecks"), "slow_index"))  # dirt roads against 60 km/h
    worst = said_in_section(tmp_path, "bottlenecks")
    assert "Oaxaca de Juárez – Guadalupe Victoria" in worst and "from 20 to 60 km/h" in worst
    assert "strongest axis in" in said_in_section(tmp_path, "strength")
    said = json.loads((tmp_path / "study.json").read_text(encoding="utf-8"))["results"]["axes"]
    assert said["left_out"] == {} and said["numbers"]["RANKED_TERRITORIES"] == results["TERRITORY_COUNT"]


@pytest.mark.parametrize(
    ("without", "key", "words"),
    [
        ("FAMILIES", "strength", "choose Program families."),
        ("MUNICIPALITY", "strength", "choose Municipality code."),
        ("PRODUCTION", "strength", "no production table"),
        ("SOURCES", "bottlenecks", "no places of production"),
    ],
)
def test_the_report_says_which_input_the_axes_lack(run, sample, tmp_path, without, key, words):
    names = [name for name in sample if not name.startswith(("FLOW", "MUNICIPALITIES", "MUNICIPALITY_"))]
    study = {name: sample[name] for name in names if name != without}
    run("study", {**study, "STEPS": [1, 3, 4], "FOLDER": str(tmp_path)})
    assert words in said_in_section(tmp_path, key)


def test_axes_before_the_territories_say_so(run, sample, tmp_path, table, feedback):
    run("study", {**sample, "STEPS": [3], "FOLDER": str(tmp_path)})
    assert any("there are no territories" in warning for warning in feedback.warnings)
    assert not table("axis_ranking").isValid() and table("bottlenecks").isValid()
    run("study", {**sample, "STEPS": [1], "FOLDER": str(tmp_path)})
    run("study", {**sample, "STEPS": [3], "FOLDER": str(tmp_path)})
    assert table("axis_ranking").isValid()


def test_no_ranking_where_no_unit_reaches_a_center(run, sample, tmp_path, table, feedback):
    without = {name: value for name, value in sample.items() if not name.startswith("FLOW")}
    results = run("study", {**without, "CUTOFF": 0.0001, "STEPS": [1, 3], "FOLDER": str(tmp_path)})
    assert results["TERRITORY_COUNT"] == 0 and "RANKED_COUNT" not in results
    assert any("there are no territories" in warning for warning in feedback.warnings)
    assert not table("axis_ranking").isValid()


def test_axes_by_territories_of_localities(run, sample, tmp_path, table, column, feedback):
    """Where units are localities, or the person says their territory, a municipality is in that of most of them."""
    without = {
        name: value
        for name, value in sample.items()
        if not name.startswith(("FLOW", "MUNICIPALITIES", "MUNICIPALITY_"))
    }
    run("study", {**without, "STEPS": [1, 3], "FOLDER": str(tmp_path)})
    centers = set(column(table("territories"), "territory"))
    assert set(column(table("axis_ranking"), "territory")) <= centers
    assert any("with localities in several territories" in warning for warning in feedback.warnings)
    run("study", {**sample, "TERRITORY": "state_code", "STEPS": [3], "FOLDER": str(tmp_path)})
    assert set(column(table("axis_ranking"), "territory")) == {"20"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is no study"),
        ("[1]", "is no study"),
        ('{"LOCALITIES": "a.gpkg", "RADIO": 3}', "RADIO"),
        ('{"CODE": "code"}', "“Localities”"),
    ],
)
def test_bad_study_files(run, tmp_path, text, words):
    (tmp_path / "study.json").write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=words):
        run("study", {"STUDY_FILE": str(tmp_path / "study.json"), "FOLDER": str(tmp_path / "results")})
    assert not (tmp_path / "results").exists()


def test_temporary_layers_are_not_saved_in_the_study_file(run, sample, layer_of, tmp_path):
    centers = QgsVectorLayer(sample["CENTERS"], "centers", "ogr")
    places = [
        {"wkt": row.geometry().asWkt(), "center_id": row["center_id"], "name": row["name"]}
        for row in centers.getFeatures()
    ]
    memory = layer_of(places, crs=centers.crs().authid())
    run("study", {**sample, "CENTERS": memory, "STEPS": [0], "FOLDER": str(tmp_path)})
    saved = json.loads((tmp_path / "study.json").read_text(encoding="utf-8"))
    assert "CENTERS" not in saved
    assert saved["CENTER_ID"] == "center_id"
    assert saved["LOCALITIES"] == sample["LOCALITIES"]


def test_the_study_file_knows_every_layer(provider):
    from territorios_productivos.processing.layers.study.study_file import SOURCES

    definitions = provider.algorithm("study").parameterDefinitions()
    assert {definition.name() for definition in definitions if definition.type() == "source"} == set(SOURCES)
