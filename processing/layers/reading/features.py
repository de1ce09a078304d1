"""Layers and tables in: rows become a pandas table and coordinates become arrays."""

from dataclasses import dataclass
from itertools import islice

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsWkbTypes,
)

from ...methods.codes import code_text, repeated_codes, short_codes
from ...methods.geometry_arrays import POINT_BYTES, lines_from_wkb, points_from_wkb
from ...translation import tr
from ..bad_input import BadInput
from ..messages import field_list, first_of, number_sentences, warn
from ..progress import Canceled
from .arrow_reading import AT_ONCE, arrow_columns
from .databases import without_password
from .plain_values import as_number, is_missing, plain_values, plain_wkb

# no count or measure is larger, but what rasters leave where they have no data is
LARGEST = 1e30
# rows between two looks at whether the person canceled
CANCEL_EVERY = 256


@dataclass
class Features:
    """Rows of one input, read once and in a fixed order."""

    name: str
    fields: object
    crs: object
    wkb_type: object
    rows: list

    def __len__(self):
        return len(self.rows)

    def values(self, field):
        """Values of `field` as Python objects, None for NULL; dates as ISO text.

        Raises
        ------
        BadInput
            When the layer has no such field.
        """
        index = self._require(field)
        return plain_values([row.attribute(index) for row in self.rows])

    def _require(self, field):
        """Position of `field`, which must exist."""
        index = self.fields.lookupField(field)
        if index < 0:
            raise BadInput(
                tr("Layer “{}” has no field “{}”. Choose one of its fields: {}.").format(
                    self.name, field, field_list(self.fields)
                )
            )
        return index

    def codes(self, field, feedback=None, unique=False):
        """Values of `field` as text codes, "" for NULL.

        Raises
        ------
        BadInput
            When `unique` and a code is repeated or missing.
        """
        codes = [code_text(value) for value in self.values(field)]
        if unique:
            repeated = repeated_codes(codes)
            if repeated:
                raise BadInput(
                    tr(
                        "Field “{}” of layer “{}” repeats {} codes (first: {})."
                        " Each record needs a code of its own: remove or correct the repeated ones."
                    ).format(field, self.name, len(repeated), first_of(repeated))
                )
            blank = [row + 1 for row, code in enumerate(codes) if not code]
            if blank:
                raise BadInput(
                    tr("Field “{}” of layer “{}” has no code in {} rows (first: {}). Fill them in.").format(
                        field, self.name, len(blank), first_of(blank)
                    )
                )
        if feedback is not None:
            short = short_codes(codes)
            if short:
                warn(
                    feedback,
                    tr(
                        "Codes one digit short: {} in field “{}” of layer “{}” (first: {}); a leading zero may be lost."
                    ),
                    len(short),
                    field,
                    self.name,
                    first_of(short),
                )
        return np.array(codes, object)

    def numbers(self, field, feedback, negative=False):
        """Values of `field` as an array of float, NaN where there is no usable number.

        NULL stays NaN in silence (the method gives the row its reason); text, infinity, what is beyond
        `LARGEST` and, unless `negative`, numbers below zero become NaN with a counted warning.

        Raises
        ------
        BadInput
            When not one value of the field is a number.
        """
        numbers, unusable = self.checked_numbers(field, negative)
        for kind, count, *shown in unusable:
            warn(feedback, number_sentences()[kind], count, field, self.name, *shown)
        return numbers

    def checked_numbers(self, field, negative=False):
        """The same without a word: the array, and what is to be said of it.

        Returns
        -------
        numbers : ndarray
        unusable : list of tuple
            ``("not_numbers", count, first values, rows)`` and ``("negative", count, rows)``, where there are any.
        """
        numbers, unreadable = self._parsed(field)
        values = self.values(field) if unreadable else []
        if unreadable and len(unreadable) == sum(value is not None for value in values):
            found = [values[row] for row in unreadable]
            if any(isinstance(value, str) for value in found):
                sentence = tr(
                    "Field “{}” of layer “{}” holds text where numbers are needed (first: {}). Choose another field."
                )
            else:
                sentence = tr(
                    "Field “{}” of layer “{}” holds infinite or far too large numbers only (first: {}). Correct them or"
                    " choose another field."
                )
            raise BadInput(sentence.format(field, self.name, first_of(found)))
        unusable = []
        if unreadable:
            first = first_of([values[row] for row in unreadable])
            unusable.append(("not_numbers", len(unreadable), first, first_of([row + 1 for row in unreadable])))
        numbers[unreadable] = np.nan
        below = np.flatnonzero(numbers < 0.0) if not negative else []
        if len(below):
            unusable.append(("negative", len(below), first_of([row + 1 for row in below])))
            numbers[below] = np.nan
        return numbers, unusable

    def _parsed(self, field):
        """Numbers of a field, NaN where there is none, and the rows that hold something else."""
        values = self.values(field)
        try:
            numbers = np.array(values, float).reshape(len(values))
        except (TypeError, ValueError):
            numbers = np.array([as_number(value) for value in values], float)
        odd = np.flatnonzero(~(np.abs(numbers) <= LARGEST)).tolist()
        unreadable = [row for row in odd if not is_missing(values[row])]
        return numbers, unreadable

    def flags(self, field):
        """Values of `field` as booleans: 1, x, true and yes, in English, Spanish or Portuguese, are true."""
        true = {"1", "x", "t", "true", "y", "yes", "s", "si", "sí", "sim", "v", "verdadero", "verdadeiro"}
        return np.array([code_text(value).casefold() in true for value in self.values(field)], bool)

    def points(self):
        """Coordinates of the points, shape (n, 2), NaN where there is none.

        Lines and polygons give a point on them.
        """
        plain = QgsWkbTypes.flatType(self.wkb_type) == QgsWkbTypes.Type.Point
        if not plain:
            return points_from_wkb([plain_wkb(row, QgsWkbTypes.Type.Point) for row in self.rows])
        # most are what is wanted as they are
        blobs = [row.geometry().asWkb().data() for row in self.rows]
        for row, blob in enumerate(blobs):
            if len(blob) != POINT_BYTES:
                blobs[row] = plain_wkb(self.rows[row], QgsWkbTypes.Type.Point)
        return points_from_wkb(blobs)

    def ids(self):
        """Feature ids, as QGIS knows them."""
        return np.array([row.id() for row in self.rows], np.int64)

    def lines(self):
        """Vertices of the lines as `methods.geometry_arrays.lines_from_wkb` gives them."""
        return lines_from_wkb([plain_wkb(row, QgsWkbTypes.Type.LineString) for row in self.rows])

    def taken_lines(self):
        """The same, asked for a last time: rows read as columns hold neither them nor any value any longer."""
        return self.lines()


def read_features(algorithm, parameters, name, context, feedback, geometry=True, fields=None, may_be_empty=False):
    """Read the source parameter `name`, or return None when it is not given.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters, context, feedback
        As `processAlgorithm` gets them.
    name : str
        Name of the parameter.
    geometry : bool or None
        Whether geometries are needed; then the layer must have a CRS. None reads those there are.
    fields : list of str, optional
        Fields needed, where rows are not read one by one: lines of a file then come as columns.
        All when None.
    may_be_empty : bool
        Whether a table without rows is as good as none, as one of decisions before the first of them.

    Raises
    ------
    BadInput
        When the layer cannot be read, is empty, or has no CRS.
    """
    if parameters.get(name) in (None, ""):
        return None
    if feedback is not None and feedback.isCanceled():
        raise Canceled
    source = algorithm.parameterAsSource(parameters, name, context)
    title = algorithm.parameterDefinition(name).description()
    if source is None:
        raise BadInput(
            tr("The layer given for “{}” cannot be read: {}. Check that the file and the layer name exist.").format(
                title, without_password(str(parameters.get(name)))
            )
        )
    given = layer_name(parameters[name]) or source.sourceName() or title
    if geometry and source.wkbType() == QgsWkbTypes.Type.NoGeometry:
        raise BadInput(
            tr(
                "Layer “{}”, given for “{}”, is a table without geometry. Make points of its coordinates first, with"
                " “Create points layer from table”."
            ).format(given, title)
        )
    if geometry and _is_no_line(source, algorithm.parameterDefinition(name)):
        raise BadInput(
            tr("Layer “{}”, given for “{}”, holds points or polygons, not lines. Choose another.").format(given, title)
        )
    if geometry and not source.sourceCrs().isValid():
        raise BadInput(
            tr("Layer “{}” has no coordinate reference system. Set it under Layer ▸ Layer CRS and run again.").format(
                given
            )
        )
    if fields is not None:
        columnar = _columnar(algorithm, parameters, name, context, source, given, fields)
        if columnar is not None:
            _tell_of_a_part(algorithm, parameters, name, context, source, given, len(columnar), feedback)
            return columnar
    request = QgsFeatureRequest()
    if fields is not None:
        known = [field for field in fields if field and source.fields().lookupField(field) >= 0]
        request.setSubsetOfAttributes(known, source.fields())
    if geometry is False:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    # our own reasons replace the check that would stop at the first invalid geometry
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    table = fields is not None and geometry is False
    rows = _until_canceled(source.getFeatures(request, unchecked), feedback)
    rows = _few_columns(rows, given, source, known) if table else list(rows)
    if not len(rows):
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
        if layer is not None and layer.subsetString():
            raise BadInput(
                tr(
                    "Layer “{}”, given for “{}”, has no features under its filter {}. Correct or clear the filter."
                ).format(given, title, layer.subsetString())
            )
        if may_be_empty:
            feedback.pushInfo(tr("Table “{}”, given for “{}”, has no rows: nothing changes.").format(given, title))
            return None
        raise BadInput(tr("Layer “{}”, given for “{}”, has no features.").format(given, title))
    _tell_of_a_part(algorithm, parameters, name, context, source, given, len(rows), feedback)
    if table:
        return rows
    features = Features(given, source.fields(), source.sourceCrs(), source.wkbType(), rows)
    if geometry is not False and fields is None and hasattr(algorithm, "inputs_read"):
        algorithm.inputs_read[name] = features
    return features


class ColumnarFeatures(Features):
    """Rows of a file layer as columns, where nothing needs them one by one."""

    def __init__(self, name, fields, crs, wkb_type, columns, lines, ids):
        super().__init__(name, fields, crs, wkb_type, None)
        self._columns = {column.casefold(): values for column, values in columns.items()}
        self._lines = lines
        self._ids = ids

    def __len__(self):
        return len(self._ids)

    def values(self, field):
        self._require(field)
        column = self._columns[field.casefold()]
        if isinstance(column, list):
            return column
        text, values = {}, []
        # bytes become the few texts they stand for before there are many of them
        for begin in range(0, len(column), AT_ONCE):
            some = column[begin : begin + AT_ONCE].tolist()
            text.update((value, value.decode("utf-8")) for value in set(some) - text.keys() if isinstance(value, bytes))
            values += map(text.get, some, some) if text else some
        return values

    def ids(self):
        return self._ids

    def lines(self):
        return self._lines

    def taken_lines(self):
        lines, self._lines, self._columns = self._lines, None, {}
        return lines

    def _parsed(self, field):
        self._require(field)
        column = self._columns[field.casefold()]
        if isinstance(column, list) or column.dtype.kind not in "fiu":
            return super()._parsed(field)
        numbers = np.ma.filled(column.astype(float), np.nan)
        return numbers, np.flatnonzero(np.abs(numbers) > LARGEST).tolist()


def _is_no_line(source, definition):
    """Whether lines are asked for, and the layer holds something else; QGIS lets any layer through by its path."""
    if definition.dataTypes() != [QgsProcessing.SourceType.TypeVectorLine]:
        return False
    others = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)
    return QgsWkbTypes.geometryType(source.wkbType()) in others


def _tell_of_a_part(algorithm, parameters, name, context, source, given, count, feedback):
    """Warn when a file gave fewer rows than it has: QGIS ends in silence where it cannot read on.

    A GeoPackage cannot be read on when another layer of it begins to be edited meanwhile.
    """
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is None or layer.providerType() != "ogr":
        return  # databases may only estimate how many they have
    expected = source.featureCount()
    if count < expected:
        warn(
            feedback,
            tr(
                "Records of layer “{}” that could not be read: {} of {}. If another window or program is using its file,"
                " close it and run again; otherwise export the layer to a new file."
            ),
            given,
            expected - count,
            expected,
        )


def _until_canceled(rows, feedback):
    """The rows of an iterator, unless the person cancels."""
    while some := list(islice(rows, CANCEL_EVERY)):
        if feedback is not None and feedback.isCanceled():
            raise Canceled
        yield from some


def _few_columns(rows, name, source, fields):
    """Some fields of a layer's rows without the rows, which take several times the memory."""
    indices = {field.casefold(): source.fields().lookupField(field) for field in fields}
    columns, ids = {field: [] for field in indices}, []
    for row in rows:
        ids.append(row.id())
        for field, index in indices.items():
            columns[field].append(row.attribute(index))
    columns = {field: plain_values(values) for field, values in columns.items()}
    ids = np.array(ids, np.int64)
    return ColumnarFeatures(name, source.fields(), source.sourceCrs(), source.wkbType(), columns, None, ids)


def _columnar(algorithm, parameters, name, context, source, given, fields):
    """The layer of a parameter as `ColumnarFeatures`, None where QGIS has to read it."""
    if isinstance(parameters[name], QgsProcessingFeatureSourceDefinition):
        return None  # it may ask for the selected features only
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    found = arrow_columns(layer, [field for field in fields if field])
    if found is None or not len(found[2]):
        return None
    return ColumnarFeatures(given, source.fields(), source.sourceCrs(), source.wkbType(), *found)


def read_layer(layer):
    """All rows of an open vector layer, as `Features`."""
    return Features(layer.name(), layer.fields(), layer.crs(), layer.wkbType(), list(layer.getFeatures()))


def layer_name(value):
    """Name of the layer in ``file|layername=...``, where QGIS would only name the file."""
    options = value.split("|")[1:] if isinstance(value, str) else []
    names = [option.partition("=")[2] for option in options if option.startswith("layername=")]
    return names[0] if names else ""
