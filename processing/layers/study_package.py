"""The files of a study: one GeoPackage with every layer styled, and the QGIS project that opens on them."""

import shutil
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

from qgis.core import (
    QgsLayerTreeLayer,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ..translation import tr
from .bad_input import BadInput
from .styling import apply_style

GEOPACKAGE, PROJECT, REPORT_FOLDER = "study.gpkg", "study.qgz", "report"


@contextmanager
def draft_folder(folder):
    """A hidden folder beside the results, moved into place only when the study is complete.

    Parameters
    ----------
    folder : pathlib.Path
        Folder of the study, created when missing. Files of an earlier study are replaced at the end.

    Raises
    ------
    BadInput
        When the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".study-", dir=folder))
    except OSError as error:
        raise BadInput(
            tr("The study cannot be written to {}: {}. Choose another folder.").format(folder, error.strerror)
        ) from error
    try:
        yield draft
        copy_database(draft / GEOPACKAGE, draft / f"complete-{GEOPACKAGE}")
        _replace(draft / f"complete-{GEOPACKAGE}", folder / GEOPACKAGE)
        for name in (PROJECT, REPORT_FOLDER):
            _replace(draft / name, folder / name)
    except OSError as error:
        raise BadInput(
            tr("The study cannot be written to {}: {}. Close the programs that use it.").format(folder, error.strerror)
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def layer_destination(geopackage, name):
    """Where Processing writes table `name` of a GeoPackage."""
    return f"ogr:dbname='{geopackage}' table=\"{name}\" (geom)"


def open_layer(geopackage, name, title, style, columns):
    """Open a table of the study's GeoPackage, styled and with named fields, or None if it is not there.

    The style is kept in the GeoPackage too, so that the layer looks the same when it is
    opened without the project.
    """
    layer = QgsVectorLayer(f"{geopackage}|layername={name}", title, "ogr")
    if not layer.isValid():
        return None
    apply_style(layer, style, {column.name: column.alias for column in columns})
    layer.saveStyleToDatabase(name, title, True, "")
    return layer


def write_project(path, title, groups, crs):
    """Write a QGIS project with layers in groups.

    Parameters
    ----------
    path : pathlib.Path
    title : str
    groups : list of (str, list of (QgsVectorLayer, bool))
        Title of each group, and its layers with whether they are shown; the first is on top.
    crs : QgsCoordinateReferenceSystem
        Of the map.
    """
    project = QgsProject()
    project.setTitle(title)
    project.setCrs(crs)
    project.setFileName(str(path))
    extent = None
    for name, layers in groups:
        if not layers:
            continue
        group = project.layerTreeRoot().addGroup(name)
        for layer, shown in layers:
            added = project.addMapLayer(layer.clone(), False)
            node = QgsLayerTreeLayer(added)
            node.setItemVisibilityChecked(shown)
            node.setExpanded(shown)
            group.addChildNode(node)
            if shown and added.isSpatial() and extent is None:
                extent = QgsReferencedRectangle(added.extent(), added.crs())
    if extent is not None:
        project.viewSettings().setDefaultViewExtent(extent)
    if not project.write():
        raise BadInput(tr("The project cannot be written to {}: {}").format(path, project.error()))


def copy_database(source, target):
    """Copy a GeoPackage into one tidy file: QGIS may still hold the original, with a log beside it."""
    with closing(sqlite3.connect(source)) as database:
        database.execute("VACUUM INTO ?", (str(target),))


def _replace(made, final):
    if final.is_dir():
        shutil.rmtree(final)
    made.replace(final)
