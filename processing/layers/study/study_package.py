"""The files of a study: one GeoPackage with every layer styled, and the QGIS project that opens on them."""

import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsLayerTreeLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ...translation import tr
from ..bad_input import BadInput
from ..writing.styling import apply_style
from .study_file import STUDY_FILE

GEOPACKAGE, PROJECT, REPORT_FOLDER = "study.gpkg", "study.qgz", "report"
STYLES = "layer_styles"
WAIT_S = 10.0


@contextmanager
def draft_folder(folder, dropped=None):
    """A hidden folder beside the results, whose files take their place only when the study is complete.

    Parameters
    ----------
    folder : pathlib.Path
        Folder of the study, created when missing. Of an earlier study, the files that are made anew are
        replaced at the end.
    dropped : iterable of str, optional
        Start from the GeoPackage of the earlier study, without these tables. None starts from nothing.

    Raises
    ------
    BadInput
        When the folder cannot be written.
    """
    made = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".study-", dir=folder))
    except OSError as error:
        raise BadInput(
            tr("The study cannot be written to {}: {}. Choose another folder.").format(folder, error.strerror)
        ) from error
    try:
        if dropped is not None and (folder / GEOPACKAGE).exists():
            copy_database(folder / GEOPACKAGE, draft / GEOPACKAGE)
            drop_tables(draft / GEOPACKAGE, dropped)
        yield draft
        copy_database(draft / GEOPACKAGE, draft / f"complete-{GEOPACKAGE}")
        replace_database(draft / f"complete-{GEOPACKAGE}", folder / GEOPACKAGE)
        for name in (PROJECT, REPORT_FOLDER, STUDY_FILE):
            if (draft / name).exists():
                _replace(draft / name, folder / name)
    except sqlite3.Error as error:
        raise BadInput(
            tr("The GeoPackage of the study in {} cannot be replaced: {}. Close the programs that use it.").format(
                folder, error
            )
        ) from error
    except OSError as error:
        raise BadInput(
            tr("The study cannot be written to {}: {}. Close the programs that use it.").format(folder, error.strerror)
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        if made and not any(folder.iterdir()):
            folder.rmdir()


def layer_destination(geopackage, name):
    """Where Processing writes table `name` of a GeoPackage."""
    return f"ogr:dbname='{geopackage}' table=\"{name}\" (geom)"


def open_layer(geopackage, name, title, style, columns):
    """Open a table of the study's GeoPackage, styled and with named fields, or None if it is not there."""
    layer = QgsVectorLayer(f"{geopackage}|layername={name}", title, "ogr")
    if not layer.isValid():
        return None
    apply_style(layer, style, {column.name: column.alias for column in columns})
    return layer


def save_styles(layers):
    """Keep the styles of layers in their GeoPackage, which has none yet, so that they look the same without the project.

    Parameters
    ----------
    layers : dict of str to QgsVectorLayer
        By the name of their table.
    """
    for name, layer in layers.items():
        layer.saveStyleToDatabase(name, layer.name(), True, "")


def save_credits(layers):
    """Keep whose data each table is made from in its GeoPackage, for any project that opens it.

    Parameters
    ----------
    layers : iterable of QgsVectorLayer
        Credited.
    """
    for layer in layers:
        QgsProviderRegistry.instance().saveLayerMetadata("ogr", layer.source(), layer.metadata())


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


def drop_tables(geopackage, names):
    """Delete those of the tables `names` that a GeoPackage has, and all styles.

    QGIS would ask in a window before it replaces a style.
    """
    names = {*names, STYLES}
    dataset = gdal.OpenEx(str(geopackage), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if dataset is None:
        raise BadInput(tr("{} is no GeoPackage. Choose another folder.").format(geopackage))
    for index in reversed(range(dataset.GetLayerCount())):
        if dataset.GetLayer(index).GetName() in names:
            dataset.DeleteLayer(index)


def replace_database(made, final):
    """Put a complete GeoPackage in place; one that QGIS has open is filled anew in one transaction."""
    if not final.exists():
        made.replace(final)
        return
    deadline = time.monotonic() + WAIT_S

    def give_up(status, remaining, total):
        if remaining and time.monotonic() > deadline:
            raise sqlite3.OperationalError(tr("another program keeps it locked"))

    with closing(sqlite3.connect(made)) as source, closing(sqlite3.connect(final)) as target:
        source.backup(target, progress=give_up)


def _replace(made, final):
    if final.is_dir():
        shutil.rmtree(final)
    made.replace(final)
