"""Opens the sample data of Oaxaca as a styled project."""

from pathlib import Path

from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer

from ..processing.layers.writing.styling import apply_style
from ..processing.translation import tr
from .study.study_files import open_study, proposed_folder
from .study.study_inputs import write_study

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample" / "oaxaca_study.gpkg"
STUDY = SAMPLE.with_name("study.json")


def sample_layers():
    """Layers of the sample from the top of the map to the bottom: table, title, style."""
    return [
        ("centers", tr("Urban centers"), "centers"),
        ("sources_illustrative", tr("Livestock production by locality (illustrative)"), "localities"),
        ("localities", tr("Localities (households, units and families are illustrative)"), "localities"),
        ("roads_illustrative", tr("Roads (illustrative)"), "roads"),
        ("municipalities", tr("Municipalities"), "municipalities"),
        ("flows", tr("Student flows 2020"), None),
        ("production", tr("Production by municipality"), None),
        ("quotas_illustrative", tr("Quotas (illustrative)"), None),
        ("attribution", tr("Sources and licenses"), None),
    ]


def sample_titles():
    """Titles of the columns of the sample, which have the same names in every table."""
    return {
        "code": tr("Code"),
        "code_source": tr("Where the code comes from"),
        "name": tr("Name"),
        "mun_code": tr("Municipality code"),
        "mun_name": tr("Municipality"),
        "state_code": tr("State code"),
        "seat_code": tr("Code of the seat"),
        "seat_name": tr("Seat"),
        "center_id": tr("Center code"),
        "tier": tr("Tier"),
        "region": tr("Region"),
        "is_seat": tr("Is a municipal seat"),
        "population": tr("Population"),
        "population_year": tr("Year of the population"),
        "dwellings": tr("Dwellings"),
        "households_illustrative": tr("Households (illustrative)"),
        "units_under_20ha_illustrative": tr("Production units under 20 ha (illustrative)"),
        "families_illustrative": tr("Attended families (illustrative)"),
        "im_2020": tr("Marginalization index 2020"),
        "gm_2020": tr("Degree of marginalization 2020"),
        "pct_primario": tr("Workers in the primary sector (%)"),
        "pct_hli": tr("Speakers of an indigenous language (%)"),
        "pct_urbano": tr("Urban population (%)"),
        "rezago_educ_pct": tr("Educational lag (%)"),
        "car_alim_pct": tr("Lack of access to food (%)"),
        "origin": tr("Origin"),
        "destination": tr("Destination"),
        "students": tr("Students"),
        "product": tr("Product"),
        "year": tr("Year"),
        "value": tr("Value (thousand pesos)"),
        "tons_illustrative": tr("Tons (illustrative)"),
        "road_id": tr("Road"),
        "road_class": tr("Road class"),
        "speed_kmh": tr("Speed (km/h)"),
        "direction": tr("Direction of traffic"),
        "from_code": tr("From locality"),
        "to_code": tr("To locality"),
        "level": tr("Level"),
        "quota": tr("Quota"),
        "source": tr("Source"),
        "layer": tr("Layer"),
        "column": tr("Column"),
        "kind": tr("Kind"),
        "license": tr("License"),
        "note": tr("Note"),
    }


def open_sample(iface):
    """Open the sample in a new project with its study, asking first about unsaved changes.

    Parameters
    ----------
    iface : QgisInterface

    Returns
    -------
    bool
        False when the person kept the project that was open.
    """
    if not iface.newProject(True):
        return False
    project = QgsProject.instance()
    project.setTitle(tr("Sample study: Oaxaca (partly illustrative data)"))
    root = project.layerTreeRoot()
    extent = QgsRectangle()
    for table, title, style in sample_layers():
        layer = QgsVectorLayer(f"{SAMPLE}|layername={table}", title, "ogr")
        apply_style(layer, style, sample_titles())
        project.addMapLayer(layer, False)
        root.addLayer(layer).setItemVisibilityChecked(table != "sources_illustrative")
        if table == "municipalities":
            extent = layer.extent()
            project.setCrs(layer.crs())
    inputs, _ = open_study(project, STUDY)
    inputs.put("FOLDER", proposed_folder(project))
    write_study(project, inputs)
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    return True
