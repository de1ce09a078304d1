"""Sheets of the territories of a small study made by hand, and what is refused."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsProcessingException, QgsVectorFileWriter

EAST = "MULTIPOLYGON(((-97 17,-96 17,-96 18,-97 18,-97 17)))"
WEST = "MULTIPOLYGON(((-98 17,-97 17,-97 18,-98 18,-98 17)))"
PLACES = [
    ("01", "Álamo", "-97.6 17.4", "w", 1000, 60, 1, 1, None),
    ("02", "Bravo <b>", "-97.2 17.6", "w", 3000, 50, 2, 1, None),
    ("03", "Cedro", "-97.4 17.2", "w", 500, 40, 3, 0, "Needs a quota of 150."),
    ("04", "Dulce", "-96.2 17.2", "e", 700, None, None, 0, "Fill it in."),
]
PARAMETERS = {
    "CODE": "code", "NAME": "name", "POPULATION": "people", "FAMILIES": "families", "MUNICIPALITY": "mun",
    "CENTER_ID": "center_id",
}  # fmt: skip


@pytest.fixture
def write(tmp_path):
    """Callable: add a layer to the GeoPackage of the study."""
    path = str(tmp_path / "study.gpkg")

    def add(layer, name):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", name
        if (tmp_path / "study.gpkg").exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)
        return path

    return add


@pytest.fixture
def study(layer_of, write, tmp_path):
    """Path of the GeoPackage: a territory with two selected localities, and one with none."""
    areas = [
        {"wkt": WEST, "territory": "w", "name": "Poniente", "units": 2, "residents": 4500.0, "color": 0},
        {"wkt": EAST, "territory": "e", "name": "", "units": 1, "residents": 700.0, "color": 1},
    ]
    write(layer_of(areas, "MultiPolygon", "EPSG:4326"), "territories")
    localities = [
        {
            "wkt": f"POINT({at})", "code": code, "name": name, "mun": code, "functional_territory": territory,
            "people": people, "families": families, "rank": rank, "selected": selected, "advice": advice,
            "final_verdict": "selected" if selected else "families",
        }
        for code, name, at, territory, people, families, rank, selected, advice in PLACES
    ]  # fmt: skip
    path = write(layer_of(localities, "Point", "EPSG:4326"), "verdicts")
    access = [
        {"wkt": f"POINT({at})", "code": code, "rank": 1, "total_min": minutes}
        for (code, _, at, *_), minutes in zip(PLACES, (10.0, 30.0, 20.0, None))
    ]
    write(layer_of(access, "Point", "EPSG:4326"), "access")
    (tmp_path / "study.json").write_text(json.dumps(PARAMETERS), encoding="utf-8")
    return path


@pytest.fixture
def sheets(study):
    from territorios_productivos.processing.algorithms.study.territory_sheets import read_study
    from territorios_productivos.processing.reports.territory_sheets import TerritorySheets

    def make(**more):
        return TerritorySheets(read_study(Path(study)), **more)

    return make


def pages(path):
    return path.read_bytes().count(b"/Type /Page\n")


def test_figures_are_those_of_the_tables(sheets):
    west = sheets().sheet("w")
    assert west.title == "Poniente"
    assert [value for value, _ in west.figures] == ["2", "3", "4,500", "2", "110", "20"]
    assert [row[:5] for row in west.localities.rows] == [
        ["1", "Álamo", "1,000", "60", "10"],
        ["2", "Bravo <b>", "3,000", "50", "30"],
    ]
    (following,) = west.tables
    assert following.rows == [["3", "Cedro", "Needs a quota of 150."]]
    assert any("no field sheet" in note for note in west.notes)
    assert west.picture.width() > 1000


def test_a_territory_without_selected_localities_says_so(sheets):
    east = sheets().sheet("e")
    assert east.title == "e"
    assert east.localities is None and not east.tables
    assert any("No locality" in note for note in east.notes)
    # unknown families are not families
    assert dict((what, value) for value, what in east.figures)["families in them"] == "0"


def test_a_page_for_each_territory_with_selected_localities(run, study, tmp_path, feedback):
    output = tmp_path / "fichas.pdf"
    results = run("territorysheets", {"STUDY": study, "OUTPUT": str(output)})
    assert results["SHEETS"] == pages(output) == 1
    assert any("which get no page: 1" in info for info in feedback.infos)
    results = run("territorysheets", {"STUDY": study, "ALL": True, "PAPER": 1, "OUTPUT": str(output)})
    assert results["SHEETS"] == pages(output) == 2
    assert not list(tmp_path.glob(".*"))


def test_territories_by_code_or_name_in_files_of_their_own(run, study, tmp_path):
    parameters = {"STUDY": study, "TERRITORIES": "e; poniente;w", "SEPARATE": True}
    results = run("territorysheets", {**parameters, "OUTPUT": str(tmp_path / "ficha.pdf")})
    assert results["SHEETS"] == 2 and results["OUTPUT"] == str(tmp_path / "ficha_e.pdf")
    assert [pages(tmp_path / f"ficha_{code}.pdf") for code in "ew"] == [1, 1]


def test_field_visits_stand_beside_their_locality(sheets, run, study, layer_of, tmp_path, feedback):
    from territorios_productivos.processing.algorithms.study.territory_sheets import field_visits

    rows = [
        {"code": "1", "decision": "keep", "activity_viable": "yes"},
        {"code": "02", "decision": "exclude", "activity_viable": "no"},
        {"code": "02", "decision": "include", "activity_viable": "yes"},
        {"code": "99", "decision": None, "activity_viable": None},
    ]
    sheet = layer_of(rows, "None", name="cédula")
    parameters = {"STUDY": study, "FIELD_SHEET": sheet, "OUTPUT": str(tmp_path / "fichas.pdf")}
    assert run("territorysheets", parameters)["SHEETS"] == 1
    assert any("study does not have: 1 (99)" in warning for warning in feedback.warnings)
    assert any("of which the first row counts: 1 (02)" in warning for warning in feedback.warnings)
    visits = field_visits(["01", "02", "02"], ["keep", "exclude", "include"], ["yes", "no", "yes"])
    west = sheets(visits=visits).sheet("w")
    assert [row[-1] for row in west.localities.rows] == ["Keep as it is", "Exclude by hand; no viable activity"]
    assert not any("no field sheet" in note for note in west.notes)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"TERRITORIES": "norte"}, "Territories that the study does not have: norte. Its first ones: w, e"),
        ({"OUTPUT": "/nowhere/fichas.pdf"}, "the folder /nowhere does not exist"),
    ],
)
def test_what_cannot_be_done_is_said(run, study, tmp_path, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("territorysheets", {"STUDY": study, "OUTPUT": str(tmp_path / "fichas.pdf"), **change})
    assert not (tmp_path / "fichas.pdf").exists()


def test_a_geopackage_that_is_no_study(run, study, tmp_path, layer_of, write):
    parameters = {"STUDY": study, "OUTPUT": str(tmp_path / "fichas.pdf")}
    (tmp_path / "study.json").rename(tmp_path / "other.json")
    with pytest.raises(QgsProcessingException, match="there is no study.json"):
        run("territorysheets", parameters)
    (tmp_path / "other.json").rename(tmp_path / "study.json")
    areas = [{"wkt": WEST, "territory": "x", "name": "Otro", "units": 1, "residents": 1.0, "color": 0}]
    write(layer_of(areas, "MultiPolygon", "EPSG:4326"), "territories")
    with pytest.raises(QgsProcessingException, match="are not those that the study delimited"):
        run("territorysheets", parameters)


def test_canceling_leaves_the_earlier_file(run, study, tmp_path, feedback):
    output = tmp_path / "fichas.pdf"
    output.write_bytes(b"earlier")
    feedback.cancel_at = 40
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run("territorysheets", {"STUDY": study, "ALL": True, "OUTPUT": str(output)})
    assert output.read_bytes() == b"earlier"
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".gpkg", ".json", ".pdf"]
