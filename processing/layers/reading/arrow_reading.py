"""Columns of a file layer straight from GDAL's Arrow stream: no Python object per feature.

Layers that only QGIS can read (temporary, edited, filtered, joined, databases) are left to
its feature iterator; so is GDAL before 3.6, which has no stream.
"""

import numpy as np
from qgis.core import QgsFields, QgsProviderRegistry, QgsVectorLayer

from ...methods.geometry_arrays import LineCollector

# formats whose text GDAL gives as QGIS reads it, whatever the encoding chosen for the layer
FORMATS = ("GPKG", "FlatGeobuf")
PLAIN_LINES = (2, 5)
AT_ONCE = 8192


def arrow_columns(layer, names):
    """Columns and lines of a layer, or None where the feature iterator must be used.

    The stream is read batch by batch: no more than one batch of binary geometries is held at once.

    Parameters
    ----------
    layer : QgsVectorLayer
    names : list of str
        Fields wanted; unknown ones are left out.

    Returns
    -------
    columns : dict of str to numpy.ma.MaskedArray
        Text as bytes, masked where NULL.
    lines : tuple of ndarray
        As `methods.geometry_arrays.lines_from_wkb` gives them.
    ids : ndarray of int
    """
    if not _is_plain_file(layer, names):
        return None
    from osgeo import gdal

    uri = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    dataset = gdal.OpenEx(uri["path"], gdal.OF_VECTOR | gdal.OF_READONLY)
    table = dataset.GetLayerByName(uri["layerName"]) if uri.get("layerName") else dataset and dataset.GetLayer(0)
    if table is None or not hasattr(table, "GetArrowStreamAsNumPy"):
        return None
    definition = table.GetLayerDefn()
    existing = [definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())]
    wanted = {name.casefold() for name in names}
    table.SetIgnoredFields([name for name in existing if name.casefold() not in wanted])
    geometry = table.GetGeometryColumn() or "wkb_geometry"
    key = table.GetFIDColumn() or "OGC_FID"
    # the arrays of a batch keep its geometries in memory: copies do not
    parts = {name: [] for name in [*existing, key] if name.casefold() in wanted or name == key}
    lines, plain = LineCollector(), True
    # always to its end: a stream left in the middle may still be reading ahead when its file closes
    for batch in table.GetArrowStreamAsNumPy([f"MAX_FEATURES_IN_BATCH={AT_ONCE}"]):
        if not any(len(values) for values in batch.values()):
            break  # of a FlatGeobuf without a feature GDAL 3.6 gives empty batches forever
        blobs = _bytes(batch[geometry]) if geometry in batch and key in batch else None
        plain = plain and blobs is not None and plain_lines(blobs)
        if plain:
            lines.add(blobs)
            for name, arrays in parts.items():
                arrays.append(batch[name].copy())
        del batch, blobs
    if not plain or not parts[key]:
        return None
    ids = np.concatenate(parts[key])
    return {name: np.ma.concatenate(parts[name]) for name in parts if name.casefold() in wanted}, lines.arrays(), ids


def _bytes(column):
    """Binary values as bytes, empty for NULL; GDAL packs values of one size into a fixed-size type."""
    values = np.ma.getdata(column).tolist()
    for row in np.flatnonzero(np.ma.getmaskarray(column)):
        values[row] = b""
    return values


def plain_lines(blobs):
    """Whether every geometry is a little-endian 2D line or multiline."""
    plain = {b"\x01" + kind.to_bytes(4, "little") for kind in PLAIN_LINES}
    return {blob[:5] for blob in blobs} <= plain | {b""}


def _is_plain_file(layer, names):
    """Whether GDAL sees exactly the rows and fields that QGIS does."""
    if not isinstance(layer, QgsVectorLayer) or layer.dataProvider().name() != "ogr":
        return False
    if layer.isEditable() or layer.subsetString() or layer.dataProvider().storageType() not in FORMATS:
        return False
    fields = layer.fields()
    origins = [fields.fieldOrigin(index) for index in map(fields.lookupField, names) if index >= 0]
    return all(origin == QgsFields.FieldOrigin.OriginProvider for origin in origins)
