"""A page for each theme: its layers, a legend that fits, sources, author and date, in a project of a study or without."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsLayoutExporter,
    QgsLegendRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsSettings,
)
from qgis.PyQt.QtCore import QDate, QLocale, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QMenu
from territorios_productivos.processing.compat import label_font
from territorios_productivos.processing.layers.preferences import SECTION, set_map_page, set_map_text
from territorios_productivos.processing.layers.writing.credits import credit
from territorios_productivos.processing.layers.writing.styling import STYLES, apply_style
from territorios_productivos.ui.maps.layout_menu import add_layout_menu
from territorios_productivos.ui.maps.map_layouts import NothingToShow, item_titles, joined_rights, make_layout
from territorios_productivos.ui.maps.map_themes import map_themes, subject_notes, theme_layers
from territorios_productivos.ui.maps.page_format import PAPERS, chosen_paper, page_size
from territorios_productivos.ui.maps.text_fitting import fitting_size, text_height, wrapped

THEMES = {theme.name: theme for theme in map_themes()}
EXTENT = QgsRectangle(0, 0, 20000, 15000)


@pytest.fixture(autouse=True)
def own_settings(qgis_app):
    QgsSettings().remove(SECTION)
    yield
    QgsSettings().remove(SECTION)


@pytest.fixture
def add(project, layer_of):
    """Callable: add a styled layer to the project."""
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32614"))

    def add(style, records, geometry="Point", name=None, visible=True):
        layer = layer_of(records, geometry, name=name or style)
        apply_style(layer, style, {})
        project.addMapLayer(layer)
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(visible)
        return layer

    return add


@pytest.fixture
def study(add):
    """Layers of two themes over municipalities."""
    square = "POLYGON((0 0,20000 0,20000 15000,0 15000,0 0))"
    points = [{"wkt": f"POINT({1000 * i} {700 * i})", "name": f"L{i}"} for i in range(1, 15)]
    verdicts = ["selected", "quota", "families", "ratio", "missing_population"]
    return {
        "municipalities": add("municipalities", [{"wkt": square, "name": "M"}], "Polygon", "Municipios", False),
        "access": add("travel_time", [{**p, "total_min": 9.0 * i} for i, p in enumerate(points)], visible=False),
        "verdict": add("verdict", [{**p, "final_verdict": verdicts[i % 5]} for i, p in enumerate(points)]),
        "centers": add("centers", [{"wkt": "POINT(10000 7000)", "name": "C", "population": 60000}]),
    }


def item(layout, name):
    """Item of a layout by its name in the template."""
    return layout.itemById(item_titles()[name])


def texts(layout):
    return {name: item(layout, name).text() for name in ("title", "subtitle", "note", "source", "imprint")}


def test_every_style_belongs_to_one_theme():
    styles = {path.stem.removesuffix("_points") for path in STYLES.glob("*.qml")}
    named = [style for theme in map_themes() for style in theme.styles()]
    assert len(named) == len(set(named))
    assert set(named) | {"centers"} == styles


def test_a_theme_shows_its_visible_results_over_the_backdrop(project, study):
    layers = theme_layers(project, THEMES["prioritization"])
    assert [layer.id() for layer in layers.drawn] == [study[n].id() for n in ("centers", "verdict", "municipalities")]
    assert layers.subjects == [study["verdict"]]


def test_a_theme_that_is_not_visible_is_shown_anyway(project, study):
    assert theme_layers(project, THEMES["accessibility"]).subjects == [study["access"]]


def test_of_layers_with_one_style_the_visible_one_is_drawn(project, add):
    square = [{"wkt": "POLYGON((0 0,1 0,1 1,0 0))", "color": 1, "name": "T"}]
    shown = add("territories", square, "Polygon", "by flows")
    hidden = add("territories", square, "Polygon", "by time", visible=False)
    assert theme_layers(project, THEMES["territories"]).subjects == [shown]
    project.layerTreeRoot().findLayer(shown.id()).setItemVisibilityChecked(False)
    assert len(theme_layers(project, THEMES["territories"]).subjects) == 1
    assert hidden.isValid()


def test_a_visible_map_of_the_person_stays_below(project, study, layer_of):
    own = layer_of([{"wkt": "POINT(5 5)", "name": "x"}], name="mine")
    project.addMapLayer(own)
    layers = theme_layers(project, THEMES["prioritization"])
    assert own in layers.drawn and own not in layers.explained
    project.layerTreeRoot().findLayer(own.id()).setItemVisibilityChecked(False)
    assert own not in theme_layers(project, THEMES["prioritization"]).drawn


def test_without_results_it_says_what_to_do(project):
    with pytest.raises(NothingToShow, match="Accessibility"):
        make_layout(project, THEMES["accessibility"], EXTENT)
    assert not project.layoutManager().layouts()


@pytest.mark.parametrize("name", ["accessibility", "prioritization"])
def test_the_page_has_all_that_a_map_needs(project, study, name, tmp_path):
    set_map_text("author", "Ana Ruiz")
    set_map_text("institution", "Secretaría")
    project.setTitle("Mixteca")
    layout = make_layout(project, THEMES[name], EXTENT)
    said = texts(layout)
    assert said["title"] == layout.name() == THEMES[name].title
    assert "Mixteca" in said["subtitle"]
    assert "Ana Ruiz, Secretaría" in said["imprint"]
    assert str(QDate.currentDate().year()) in said["imprint"] and "EPSG:32614" in said["imprint"]
    assert item(layout, "scale_bar").linkedMap() == item(layout, "map")
    assert item(layout, "legend").legendFilterByMapEnabled()
    result = QgsLayoutExporter(layout).exportToPdf(str(tmp_path / "map.pdf"), QgsLayoutExporter.PdfExportSettings())
    assert result == QgsLayoutExporter.ExportResult.Success
    assert (tmp_path / "map.pdf").stat().st_size > 5000


@pytest.mark.parametrize(("given", "said"), [("Ana Ruiz", "Author: Ana Ruiz"), (None, None), ("", None)])
def test_the_author_of_the_project_stands_in_but_not_a_login(project, study, given, said):
    metadata = project.metadata()
    metadata.setAuthor(QgsApplication.userLoginName() if given is None else given)
    project.setMetadata(metadata)
    imprint = texts(make_layout(project, THEMES["base"], EXTENT))["imprint"]
    assert (said in imprint) if said else ("Author" not in imprint)


def test_a_raster_of_minutes_has_its_classes_in_the_legend(project, tmp_path):
    path = str(tmp_path / "minutes.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 20, 15, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((0.0, 1000.0, 0.0, 15000.0, 0.0, -1000.0))
    raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:32614").toWkt())
    raster.GetRasterBand(1).WriteArray(np.linspace(0.0, 200.0, 300, dtype=np.float32).reshape(15, 20))
    raster = None
    layer = QgsRasterLayer(path, "minutes")
    apply_style(layer, "travel_time_surface", {})
    project.setCrs(layer.crs())
    project.addMapLayer(layer)
    layout = make_layout(project, THEMES["accessibility"], layer.extent())
    model = item(layout, "legend").model()
    (node,) = model.rootGroup().findLayers()
    labels = [str(entry.data(Qt.ItemDataRole.DisplayRole)) for entry in model.layerLegendNodes(node)]
    assert (labels[0], labels[-1], len(labels)) == ("Up to 15 minutes", "More than 120 minutes", 5), labels


def test_layouts_of_one_theme_have_names_of_their_own(project, study):
    names = [make_layout(project, THEMES["base"], EXTENT).name() for _ in range(3)]
    assert names == ["Base map", "Base map 2", "Base map 3"]


def test_elsewhere_on_the_globe_the_whole_of_the_theme_is_shown(project, study):
    for extent in (QgsRectangle(9e6, 9e6, 9.1e6, 9.1e6), QgsRectangle()):
        shown = item(make_layout(project, THEMES["prioritization"], extent), "map").extent()
        assert shown.contains(study["verdict"].extent())


def test_the_sources_are_those_of_the_layers(project, study):
    credit(study["verdict"], ["INEGI 2020; CONEVAL 2020", "INEGI 2020", ""], ["Households", "Roads"])
    credit(study["centers"], ["INEGI 2020"], ["Roads"])
    said = texts(make_layout(project, THEMES["prioritization"], EXTENT))
    assert said["source"] == "Source: INEGI 2020; CONEVAL 2020"
    assert "Illustrative data, not real: Households, Roads." in said["note"]
    said = texts(make_layout(project, THEMES["accessibility"], EXTENT))
    assert said["note"].endswith("Illustrative data, not real: Roads."), "those of its own layers"


@pytest.mark.parametrize(
    ("rights", "joined"),
    [
        (["INEGI 2020; CONAPO 2020 (Open data)", "INEGI 2020", "CONEVAL 2020 (Open data)"],
         "INEGI 2020; CONAPO 2020; CONEVAL 2020 (Open data)"),
        (["IMT 2023", "INEGI &amp; SADER (CC0); OSM (ODbL)"], "IMT 2023; INEGI & SADER (CC0); OSM (ODbL)"),
        (["Programa (SADER) 2024; Censo (2020) (CC BY)"], "Programa (SADER) 2024; Censo (2020) (CC BY)"),
        ([" ; "], ""),
    ],
)  # fmt: skip
def test_a_license_is_written_once_after_its_sources(rights, joined):
    assert joined_rights(rights) == joined


def test_the_scale_bar_has_a_length_that_can_be_read(project, study):
    for paper, upright in (("a3", True), ("letter", False)):
        set_map_page(paper, upright)
        bar = item(make_layout(project, THEMES["prioritization"], EXTENT), "scale_bar")
        assert 20.0 < bar.rect().width() <= 50.0
        assert bar.unitsPerSegment() in (0.5, 1.0, 2.0, 2.5, 5.0)


def test_a_result_that_tells_no_source_has_those_of_the_project(project, study, add):
    flows = add("roads", [{"wkt": "LINESTRING(0 0,1 1)"}], "LineString", "Caminos", visible=False)
    credit(flows, ["IMT 2023"], [])
    credit(study["municipalities"], ["INEGI 2020"], [])
    source = texts(make_layout(project, THEMES["prioritization"], EXTENT))["source"]
    assert "INEGI 2020" in source and "IMT 2023" in source


def test_an_illustrative_input_is_told_by_its_name(project, study, add):
    add("roads", [{"wkt": "LINESTRING(0 0,1 1)", "speed_kmh": 50.0}], "LineString", "Roads_ILLUSTRATIVE")
    said = texts(make_layout(project, THEMES["accessibility"], EXTENT))
    assert "not real: Roads_ILLUSTRATIVE." in said["note"]
    assert "Write here" in said["source"]


def boxes(layout):
    """Rectangles of the texts and pictures beside the map, in millimeters; the legend with all its classes."""
    found = {}
    for name in ("title", "subtitle", "map", "note", "scale_bar", "north_arrow", "source", "imprint", "locator"):
        if item(layout, name) is not None:
            found[name] = item(layout, name).sceneBoundingRect()
    legend = item(layout, "legend")
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(QgsRenderContext())
    found["legend"] = type(found["map"])(legend.scenePos(), size)
    return found


LONG = "Localidades demasiado lejos de una cabecera municipal para que el programa las atienda este año"


PART = QgsRectangle(8000, 5000, 13000, 9000)


@pytest.mark.parametrize("extent", [EXTENT, PART])
@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("paper", PAPERS)
def test_long_texts_do_not_run_over_one_another(project, study, paper, upright, extent):
    set_map_page(paper, upright)
    project.setTitle(LONG)
    for name in ("verdict", "centers", "municipalities"):
        study[name].setName(f"{LONG} ({name})")
        credit(study[name], [f"{LONG} {number}" for number in range(12)], [LONG, LONG])
    renderer = study["verdict"].renderer()
    for index in range(len(renderer.categories())):
        renderer.updateCategoryLabel(index, f"{index}: {LONG}")
    set_map_text("institution", LONG)
    layout = make_layout(project, THEMES["prioritization"], extent)
    found = boxes(layout)
    page = layout.pageCollection().page(0).rect()
    assert (page.width(), page.height()) == pytest.approx(PAPERS[paper] if upright else PAPERS[paper][::-1])
    outside = {name: box for name, box in found.items() if not page.contains(box)}
    assert not outside
    if extent == EXTENT:
        assert "locator" not in found
    assert found["map"].width() * found["map"].height() > 0.4 * page.width() * page.height()
    names = sorted(found)
    touching = [(a, b) for a in names for b in names if a < b and found[a].intersects(found[b])]
    assert not touching
    for name in ("subtitle", "note", "imprint"):
        label = item(layout, name)
        font = label_font(label)
        assert text_height(label.text(), font, font.pointSizeF(), label.rect().width()) <= label.rect().height()


def test_a_map_of_a_part_says_where_it_lies(project, study):
    layout = make_layout(project, THEMES["prioritization"], PART)
    locator = item(layout, "locator")
    assert locator.overview().linkedMap() == item(layout, "map")
    assert locator.extent().contains(study["municipalities"].extent())
    assert locator.layers() == [study["municipalities"]]
    assert not locator.sceneBoundingRect().intersects(item(layout, "legend").sceneBoundingRect())


def test_the_usual_paper_is_that_of_the_country(qgis_app, monkeypatch):
    for country, paper in (("es_MX", "letter"), ("es_PE", "a4"), ("es_EC", "a4"), ("es_CO", "letter"), ("C", "a4")):
        monkeypatch.setattr(QLocale, "system", lambda country=country: QLocale(country))
        assert chosen_paper() == paper, country
    for spoiled in ("", "papyrus"):
        set_map_page(spoiled, False)
        assert chosen_paper() == "a4"
    set_map_page("tabloid", True)
    assert page_size() == PAPERS["tabloid"]
    set_map_page("tabloid", False)
    assert page_size() == PAPERS["tabloid"][::-1]


def test_the_note_is_about_what_is_drawn(project, study, add):
    """A map of types says nothing of loads to market."""
    add("typology", [{"wkt": "POINT(1 1)", "type": 1, "description": "high maize"}])
    note = texts(make_layout(project, THEMES["axes"], EXTENT))["note"]
    assert "one type" in note and "Loads" not in note
    assert all(subject.note for theme in map_themes() for subject in theme.subjects)
    layers = theme_layers(project, THEMES["prioritization"])
    assert len(subject_notes(THEMES["prioritization"], layers)) == 1


def test_a_result_of_real_data_is_not_called_illustrative(project, study, add):
    """Whatever else the project has: the result tells what it is made from."""
    add("roads", [{"wkt": "LINESTRING(0 0,1 1)"}], "LineString", "Roads_ILLUSTRATIVE", visible=False)
    credit(study["verdict"], ["INEGI 2020"], [])
    assert "llustrative" not in texts(make_layout(project, THEMES["prioritization"], EXTENT))["note"]
    study["verdict"].setMetadata(QgsLayerMetadata())
    assert "Roads_ILLUSTRATIVE" in texts(make_layout(project, THEMES["prioritization"], EXTENT))["note"]


def test_places_that_the_territories_name_are_not_named_twice(project, study, add):
    square = "POLYGON((0 0,20000 0,20000 15000,0 15000,0 0))"
    territories = add("territories", [{"wkt": square, "color": 1, "name": "T"}], "Polygon")
    page_map = item(make_layout(project, THEMES["territories"], EXTENT), "map")
    assert list(page_map.layerStyleOverrides()) == [study["centers"].id()] and page_map.keepLayerStyles()
    assert study["centers"].labelsEnabled(), "the layer itself keeps its names"
    territories.setLabelsEnabled(False)
    page_map = item(make_layout(project, THEMES["territories"], EXTENT), "map")
    assert not page_map.layerStyleOverrides() and not page_map.keepLayerStyles()


def test_lines_are_no_wider_than_the_legend(qgis_app):
    font = QFont("DejaVu Sans")
    lines = wrapped(LONG, font, 7.5, 59.0).split("\n")
    assert len(lines) > 1 and " ".join(lines) == LONG
    assert all(text_height(line, font, 7.5, 59.0) < 1.5 * text_height("X", font, 7.5, 59.0) for line in lines)
    assert wrapped("", font, 7.5, 59.0) == ""
    font.setPointSizeF(10.0)
    assert fitting_size("short", font, 50.0, 20.0, 4.0) == 10.0
    assert 4.0 <= fitting_size(LONG * 3, font, 50.0, 12.0, 4.0) < 10.0


def test_a_layout_survives_saving_and_opening(project, study, tmp_path):
    make_layout(project, THEMES["prioritization"], EXTENT)
    assert project.write(str(tmp_path / "p.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgz"))
    layout = again.layoutManager().layoutByName("Prioritization")
    assert item(layout, "title").text() == "Prioritization"
    group = item(layout, "legend").model().rootGroup()
    assert [node.layerId() for node in group.findLayers()] == [
        study[name].id() for name in ("centers", "verdict", "municipalities")
    ]


class Interface:
    """What the menu needs of QGIS."""

    def __init__(self, canvas):
        self.canvas, self.opened, self.said = canvas, [], []

    def mapCanvas(self):
        return self.canvas

    def openLayoutDesigner(self, layout):
        self.opened.append(layout.name())

    def messageBar(self):
        return self

    def pushInfo(self, title, text):
        self.said.append(text)


def test_the_menu_opens_the_designer_or_says_why_not(project, study, qgis_canvas):
    menu, interface = QMenu(), Interface(qgis_canvas)
    actions = {action.objectName(): action for action in add_layout_menu(menu, interface).actions()}
    assert len(actions) == 5
    actions["territorios_layout_prioritization"].trigger()
    assert interface.opened == ["Prioritization"] and not interface.said
    actions["territorios_layout_axes"].trigger()
    assert len(interface.opened) == 1 and "Productive axes" in interface.said[0]
