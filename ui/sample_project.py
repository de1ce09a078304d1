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
        apply_style(layer, style, {})
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
