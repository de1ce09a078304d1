"""Columns of a file layer straight from GDAL's Arrow stream: no Python object per feature.

Layers that only QGIS can read (temporary, edited, filtered, joined, databases) are left to
its feature iterator; so is GDAL before 3.6, which has no stream.
"""

import numpy as np
from qgis.core import QgsFields, QgsProviderRegistry, QgsVectorLayer

# formats whose text GDAL gives as QGIS reads it, whatever the encoding chosen for the layer
FORMATS = ("GPKG", "FlatGeobuf")
PLAIN_LINES = (2, 5)


def arrow_columns(layer, names):
    """Columns and geometries of a layer, or None where the feature iterator must be used.

    Parameters
    ----------
    layer : QgsVectorLayer
    names : list of str
        Fields wanted; unknown ones are left out.

    Returns
    -------
    columns : dict of str to numpy.ma.MaskedArray
        Text as bytes, masked where NULL.
    blobs : list of bytes
        Well-known binary of each feature, empty without geometry.
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
    batches = list(table.GetArrowStreamAsNumPy())
    if not batches or any(name not in batches[0] for name in (geometry, key)):
        return None
    blobs = [blob for batch in batches for blob in _bytes(batch[geometry])]
    columns = {
        name: np.ma.concatenate([batch[name] for batch in batches]) for name in existing if name.casefold() in wanted
    }
    return columns, blobs, np.concatenate([batch[key] for batch in batches])


def _bytes(column):
    """Binary values as bytes, empty for NULL; GDAL packs values of one size into a fixed-size type."""
    values = list(np.ma.getdata(column))
    if column.dtype.kind == "V":
        values = [value.tobytes() for value in values]
    for row in np.flatnonzero(np.ma.getmaskarray(column)):
        values[row] = b""
    return [value or b"" for value in values]


def plain_lines(blobs):
    """Whether every geometry is a little-endian 2D line or multiline."""
    heads = b"".join(blob[:5] for blob in blobs if blob)
    raw = np.frombuffer(heads, np.uint8).reshape(-1, 5)
    kinds = np.ascontiguousarray(raw[:, 1:]).view("<u4")
    return bool((raw[:, 0] == 1).all() and np.isin(kinds, PLAIN_LINES).all())


def _is_plain_file(layer, names):
    """Whether GDAL sees exactly the rows and fields that QGIS does."""
    if not isinstance(layer, QgsVectorLayer) or layer.dataProvider().name() != "ogr":
        return False
    if layer.isEditable() or layer.subsetString() or layer.dataProvider().storageType() not in FORMATS:
        return False
    fields = layer.fields()
    origins = [fields.fieldOrigin(index) for index in map(fields.lookupField, names) if index >= 0]
    return all(origin == QgsFields.FieldOrigin.OriginProvider for origin in origins)
