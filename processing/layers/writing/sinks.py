"""Results out: tables and arrays become features of an output, with names people read."""

from dataclasses import dataclass
from itertools import islice, repeat
from pathlib import Path

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...compat import make_field
from ...translation import tr
from ..bad_input import BadInput
from ..progress import Canceled
from ..reading.databases import output_table, without_password
from .input_files import is_input
from .shapefiles import SHAPEFILE, Shapefile, is_shapefile, shapefile_destination, table_destination

BATCH = 5000


@dataclass(frozen=True)
class Column:
    """A new column of an output: English name, kind and the alias people see."""

    name: str
    kind: str
    alias: str


def write_table(algorithm, parameters, name, context, columns, data, crs=None, wkb_type=None, geometries=None):
    """Write a table made by a method.

    Parameters
    ----------
    columns : list of Column
    data : mapping of str to sequence
        One sequence per column name, all of one length.
    crs, wkb_type, geometries : optional
        For a layer: geometry of each row as WKB bytes or `QgsGeometry`, or None for a row without one.

    Returns
    -------
    str or None
        Identifier of the output, None when it was not asked for.
    """
    fields = QgsFields()
    for column in columns:
        fields.append(make_field(column.name, column.kind, column.alias))
    sink, destination = _sink(algorithm, parameters, name, context, fields, wkb_type, crs)
    if sink is None:
        return None
    values = list(zip(*(_plain_values(data[column.name], column.kind) for column in columns)))
    if geometries is None:
        geometries = [None] * len(values)
    _add(sink, _made_features(fields, values, geometries))
    return destination


def write_blocks(algorithm, parameters, name, context, columns, blocks, crs=None, wkb_type=None):
    """Write a table that comes in blocks, so that only one of them is in memory.

    Parameters
    ----------
    columns : list of Column
    blocks : iterable of tuple
        ``(data, geometries)``, as `write_table` takes them.
    crs, wkb_type : optional
        For a layer.

    Returns
    -------
    str or None
        Identifier of the output, None when it was not asked for.

    Raises
    ------
    Canceled, BadInput
        As `blocks` raises them; a file begun is deleted first.
    """
    fields = QgsFields()
    for column in columns:
        fields.append(make_field(column.name, column.kind, column.alias))
    sink, destination = _sink(algorithm, parameters, name, context, fields, wkb_type, crs)
    if sink is None:
        return None
    try:
        for data, geometries in blocks:
            values = zip(*(_plain_values(data[column.name], column.kind) for column in columns))
            geometries = repeat(None) if geometries is None else geometries
            _add(sink, _made_features(fields, values, geometries))
    except (Canceled, BadInput):
        del sink  # which closes the file
        _delete(_address_of(parameters.get(name), context))
        raise
    return destination


def write_extended(algorithm, parameters, name, context, features, columns, data, rows=None):
    """Write the rows of an input with new columns behind their own.

    An input column with the name of a new one is kept as ``<name>_input``, and the title that a person gave
    it stays with it; the row number `fid` of the input's storage is not carried over.

    Parameters
    ----------
    features : Features
    columns : list of Column
    data : mapping of str to sequence
    rows : ndarray of int, optional
        Row of `features` for each output row; by default each row once.

    Returns
    -------
    str or None
        Identifier of the output, None when it was not asked for.
    """
    fields, kept = _extended_fields(features, columns)
    sink, destination = _sink(algorithm, parameters, name, context, fields, features.wkb_type, features.crs)
    if sink is None:
        return None
    algorithm.kept_titles[destination] = {field.name(): field.alias() for field in fields if field.alias()}
    _add(sink, _extended_features(features, fields, kept, columns, data, rows))
    return destination


def temporary_layer(name, context, features, columns, data, rows=None):
    """Like `write_extended`, into a memory layer of the context for a later step of the same run.

    Returns
    -------
    str
        Identifier of the layer.
    """
    fields, kept = _extended_fields(features, columns)
    geometry = QgsWkbTypes.displayString(features.wkb_type)
    layer = QgsVectorLayer(f"{geometry}?crs={features.crs.authid()}", name, "memory")
    layer.setCrs(features.crs)
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    _add(layer.dataProvider(), _extended_features(features, layer.fields(), kept, columns, data, rows))
    context.temporaryLayerStore().addMapLayer(layer)
    return layer.id()


def _extended_fields(features, columns):
    """Fields of the input kept, renamed where a new column takes their name, and the new ones."""
    new = {column.name.casefold() for column in columns}
    taken = new | {field.name().casefold() for field in features.fields}
    fields, kept = QgsFields(), []
    for index, field in enumerate(features.fields):
        if field.name().casefold() == "fid":
            continue
        if field.name().casefold() in new:
            field = type(field)(field)
            renamed = f"{field.name()}_input"
            while renamed.casefold() in taken:
                renamed += "_input"
            taken.add(renamed.casefold())
            field.setName(renamed)
        fields.append(field)
        kept.append(index)
    for column in columns:
        fields.append(make_field(column.name, column.kind, column.alias))
    return fields, kept


def _extended_features(features, fields, kept, columns, data, rows):
    """Rows of the input as features with new columns; what they had is not taken out of QGIS and put in again."""
    rows = range(len(features)) if rows is None else np.asarray(rows).tolist()
    values = (
        zip(*(_plain_values(data[column.name], column.kind) for column in columns)) if columns else ([] for _ in rows)
    )
    dropped = sorted(set(range(features.fields.count())) - set(kept), reverse=True)
    no_id = QgsFeature().id()
    for row, added in zip(rows, values):
        feature = QgsFeature(features.rows[row])
        feature.setId(no_id)
        feature.setFields(fields, False)
        for index in dropped:
            feature.deleteAttribute(index)
        feature.padAttributes(len(added))
        for index, value in enumerate(added, len(kept)):
            feature.setAttribute(index, value)
        yield feature


def check_destinations(algorithm, parameters, context, names):
    """Refuse output files that cannot be written, before any work is done.

    Raises
    ------
    BadInput
    """
    taken = {}
    for name in names:
        address = _address_of(parameters.get(name), context)
        title = algorithm.parameterDefinition(name).description()
        table = output_table(address)
        if table is not None:
            table.check(title)
        path = _file_of(address)
        if path is None:
            continue
        folder = path.parent
        if not folder.is_dir():
            raise BadInput(tr("Output “{}” cannot be written: the folder {} does not exist.").format(title, folder))
        if path.is_file() and is_input(path, algorithm, parameters, context):
            raise BadInput(
                tr("Output “{}” cannot replace {}, which is one of the inputs. Choose another file.").format(
                    title, path
                )
            )
        first = taken.setdefault(path.resolve(), name)
        if first != name:
            raise BadInput(
                tr("Outputs “{}” and “{}” cannot be the same file, {}. Choose another for one of them.").format(
                    algorithm.parameterDefinition(first).description(), title, path
                )
            )
        try:
            _try_writing(path)
        except OSError as error:
            raise BadInput(
                tr(
                    "Output “{}” cannot be written to {}: {}. Choose another place or close the program that uses it."
                ).format(title, path, error.strerror)
            ) from error


def _try_writing(path):
    """Open `path` for writing without changing it, leaving nothing behind."""
    existed = path.exists()
    with path.open("ab"):
        pass
    if not existed:
        path.unlink()


def _delete(address):
    """Delete an output file, with the others that make up a shapefile, or a table of a database."""
    table, path = output_table(address), _file_of(address)
    if table is not None:
        table.drop()
    if path is None:
        return
    for suffix in SHAPEFILE if is_shapefile(path) else (path.suffix,):
        path.with_suffix(suffix).unlink(missing_ok=True)


def _address_of(value, context):
    """Text of an output parameter: a file, a table of a database or a temporary layer."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return value if isinstance(value, str) else ""


def _file_of(address):
    """Path of a file output, None for temporary layers and databases."""
    if address == QgsProcessing.TEMPORARY_OUTPUT or ":" in address[2:]:
        return None
    return Path(address) if address else None


def _sink(algorithm, parameters, name, context, fields, wkb_type, crs):
    wkb_type = QgsWkbTypes.Type.NoGeometry if wkb_type is None else wkb_type
    address = _address_of(parameters.get(name), context)
    table, path, shapefile = output_table(address), _file_of(address), None
    if table is not None:
        spatial = wkb_type != QgsWkbTypes.Type.NoGeometry
        parameters = {**parameters, name: table.destination(parameters[name], spatial)}
    if is_shapefile(path):
        shapefile = Shapefile(fields, algorithm.parameterDefinition(name).description())
        fields = shapefile.fields
        parameters = {**parameters, name: shapefile_destination(parameters[name], path)}
    try:
        sink, destination = algorithm.parameterAsSink(
            parameters, name, context, fields, wkb_type, crs or QgsCoordinateReferenceSystem()
        )
    except QgsProcessingException as error:
        raise QgsProcessingException(without_password(str(error))) from None
    if sink is None and parameters.get(name) not in (None, ""):
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    if shapefile is None or sink is None:
        return sink, destination
    if wkb_type == QgsWkbTypes.Type.NoGeometry:
        destination = table_destination(destination, context)
    algorithm.shapefiles[destination] = shapefile
    return shapefile.counting(sink), destination


def _made_features(fields, values, geometries):
    """Features of a table made by a method."""
    for row, geometry in zip(values, geometries):
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        if geometry is not None:
            feature.setGeometry(_geometry(geometry))
        yield feature


def _add(sink, features):
    features = iter(features)
    while batch := list(islice(features, BATCH)):
        if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(tr("The output could not be written: {}").format(sink.lastError()))
    sink.flushBuffer()


def _geometry(geometry):
    if isinstance(geometry, bytes):
        result = QgsGeometry()
        result.fromWkb(geometry)
        return result
    return geometry


def _plain_values(values, kind):
    """Python values of one column, NULL for what is missing."""
    values = np.asarray(values)
    if values.dtype.kind == "f":
        result = values.astype(object)
        result[~np.isfinite(values)] = NULL
        if kind == "integer":
            result = np.array([value if value is NULL else int(round(value)) for value in result], object)
        return result.tolist()
    return [NULL if value is None or value != value else value for value in values.tolist()]
