"""The year, the services and the candidate roads of the axes in a study, and production of no municipality."""

import json
import re
from html import unescape

import pytest
from qgis.core import QgsFeatureRequest, QgsProcessingException, QgsVectorLayer
from territorios_productivos.processing.layers.study.study_file import read_study_file


@pytest.fixture(scope="module")
def sample(root):
    """Parameters of the sample study."""
    return read_study_file(root / "resources" / "sample" / "study.json")


@pytest.fixture
def table(tmp_path):
    """Callable: a table of the study of this test."""
    return lambda name: QgsVectorLayer(f"{tmp_path}/study.gpkg|layername={name}", name, "ogr")


@pytest.fixture
def production(sample):
    """Callable: the production with each code of a municipality changed."""

    def changed(change):
        layer = QgsVectorLayer(sample["PRODUCTION"], "production", "ogr").materialize(QgsFeatureRequest())
        layer.setName("production")
        place = layer.fields().lookupField(sample["UNIT_FIELD"])
        codes = {row.id(): {place: change(row.id(), row[place])} for row in layer.getFeatures()}
        layer.dataProvider().changeAttributeValues(codes)
        return layer

    return changed


def section(folder, key):
    """Text of a part of the report, without its markup."""
    page = (folder / "report" / "study.html").read_text(encoding="utf-8")
    part = re.search(rf'<section id="{key}">.*?</section>', page, re.S).group()
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", part)))


def test_production_of_no_municipality_is_left_out_and_told(run, sample, production, tmp_path, table, column, feedback):
    odd = production(lambda row, code: "99999" if row % 10 == 0 else code)
    lost = sum(code == "99999" for code in column(odd, "mun_code"))
    results = run("study", {**sample, "PRODUCTION": odd, "STEPS": [1, 3, 4], "FOLDER": str(tmp_path)})
    assert results["UNKNOWN_UNITS"] == 1 and results["RANKED_COUNT"] > 0
    told = f"Codes of the production that are of no unit of the layer: 1; rows left out: {lost} (99999)."
    assert feedback.warnings.count(told) == 2, "specialization and strength leave the same rows out"
    assert "99999" not in column(table("specialization"), "unit")
    check = [row.attributes()[1:] for row in table("production_check").getFeatures() if row["reason"] == "unknown_unit"]
    assert [(row[1], row[-1]) for row in check] == [("99999", lost)]
    said = section(tmp_path, "specialization")
    assert "which count nowhere: " in said and "(codes: 1)" in said and "99999" in said


@pytest.mark.parametrize(
    ("without", "known"), [((), "municipalities"), (("FLOW", "MUNICIPALITIES", "MUNICIPALITY_"), "localities")]
)
def test_production_of_which_no_row_matches_is_bad_input(run, sample, production, tmp_path, without, known):
    odd = production(lambda row, code: f"21{code[2:]}")
    study = {name: value for name, value in sample.items() if not name.startswith(without or "-")}
    with pytest.raises(QgsProcessingException, match=f"No unit of layer “production” is in layer “{known}” .first: 21"):
        run("study", {**study, "PRODUCTION": odd, "STEPS": [1, 3], "FOLDER": str(tmp_path)})
    assert not list(tmp_path.iterdir())


def test_another_year(run, sample, tmp_path, table, column):
    years = column(QgsVectorLayer(sample["PRODUCTION"], "production", "ogr"), sample["YEAR_FIELD"])
    study = {**sample, "STEPS": [1, 3, 4], "FOLDER": str(tmp_path)}
    run("study", study)
    latest = column(table("axis_ranking"), "mass"), column(table("specialization"), "value")
    run("study", {**study, "YEAR": min(years)})
    assert column(table("axis_ranking"), "mass") != latest[0]
    assert column(table("specialization"), "value") != latest[1]
    kept = json.loads((tmp_path / "study.json").read_text(encoding="utf-8"))
    assert kept["YEAR"] == min(years) == kept["results"]["axes"]["numbers"]["YEAR_USED"]


def test_a_year_needs_its_field(run, sample, tmp_path):
    with pytest.raises(QgsProcessingException, match="Choose the year field"):
        run("study", {**sample, "YEAR": 2020, "YEAR_FIELD": None, "FOLDER": str(tmp_path)})


@pytest.fixture
def roads_and_services(sample, layer_of):
    """A road between two places of production that the sample leaves apart, and a bank in a center."""
    places = QgsVectorLayer(sample["SOURCES"], "places", "ogr")
    ends = sorted((row.geometry().asPoint() for row in places.getFeatures()), key=lambda at: (at.x(), at.y()))
    centers = QgsVectorLayer(sample["CENTERS"], "centers", "ogr")
    town = next(centers.getFeatures()).geometry().asPoint()
    across = ", ".join(f"{at.x()} {at.y()}" for at in (ends[0], ends[-1]))
    roads = [{"wkt": f"LINESTRING({across})", "name": "Atajo", "kmh": 100.0}]
    services = [{"wkt": f"POINT({town.x()} {town.y()})", "kind": "Banco"}]
    return {
        "CANDIDATES": layer_of(roads, "LineString", crs=places.crs().authid(), name="caminos propuestos"),
        "CANDIDATE_SPEED": "kmh",
        "JOIN_DISTANCE": 500.0,
        "SERVICES": layer_of(services, "Point", crs=places.crs().authid(), name="servicios"),
        "SERVICE_KIND": "kind",
        "SERVICE_MINUTES": 30.0,
    }


def test_services_and_candidate_roads(run, sample, roads_and_services, tmp_path, table, column):
    results = run("study", {**sample, **roads_and_services, "STEPS": [3, 4], "FOLDER": str(tmp_path)})
    lacking = [count for count in column(table("missing_services"), "missing_count") if count]
    assert len(lacking) == results["LACKING_SERVICES"] > 100
    best = max(column(table("candidate_roads"), "saved_ton_min"))
    assert best > 0.0 and results["BEST_SAVED"] == pytest.approx(best)
    said = section(tmp_path, "bottlenecks")
    for words in ("“Banco”", "Of the candidate roads Atajo saves most", "lack a service within reach"):
        assert words in said
    assert all((tmp_path / "report" / name).exists() for name in ("services_map.png", "candidates_map.png"))
    run("study", {**sample, "STEPS": [3], "FOLDER": str(tmp_path)})
    assert not table("missing_services").isValid() and not table("candidate_roads").isValid()


def test_services_need_their_kind(run, sample, roads_and_services, tmp_path):
    with pytest.raises(QgsProcessingException, match="“Services” needs the field “Kind of service”"):
        run("study", {**sample, **roads_and_services, "SERVICE_KIND": None, "FOLDER": str(tmp_path)})
