"""Tables as planners get them: CSV, text, Excel and DBF files, and layers of QGIS, read in chunks as text.

Everything is read as text, as the file has it: codes keep their zeros, and what is a number is decided where the
column is used (`methods.data.census_numbers`). Only one chunk of rows is in memory.

    table = open_table("/data/roll.csv", chunk_rows=100_000)
    table.columns                     # names of the headings, each once
    for frame in table:               # pandas.DataFrame of str; None for an empty cell
        frame.index                   # row numbers as a spreadsheet shows them
    for frame in table.chunks(["code", "amount"]):
        ...                           # those columns only: the others are never kept
    table.broken                      # rows that are no row of the table, known once read
"""

from itertools import islice, zip_longest
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...compat import nulls_as_none
from ...methods.data.census_numbers import has_decimal_comma
from ...methods.data.text_tables import HEADING_ROWS, column_names, heading_rows, joined_headings
from ...methods.geometry_arrays import points_from_wkb
from ...translation import tr
from ..bad_input import BadInput
from .named_files import ARCHIVE, file_behind, file_kind, file_named
from .plain_values import date_text
from .text_files import text_rows
from .workbooks import dbf_rows, sheet_rows
from .zip_files import packed_table, unpack

CHUNK_ROWS = 50_000
# cells of one chunk: a table of hundreds of columns comes in chunks of fewer rows
MOST_CELLS = 1_500_000
# lists of more rows live long enough for Python's collector to look through them again and again
SLAB_ROWS = 500
# columns in which `chunks(points=True)` gives the coordinates of a layer
POINT_X, POINT_Y = "geometry x", "geometry y"


class DataTable:
    """A table open for reading in chunks, as often as needed.

    Attributes
    ----------
    name : str
        Of the file or layer, for messages.
    columns : list of str
        Names of the headings, in their order; none twice.
    encoding : str
        Of a text file or DBF, "" where QGIS gives text.
    notes : list of str
        Translated sentences on how the file was read, for the log.
    broken : list of int
        Rows read so far with more values than headings, or run together by a quotation mark: their values may stand
        in the wrong column.
    crs : QgsCoordinateReferenceSystem or None
        Of a layer with geometry.
    folder : UnpackedFolder or None
        Where the file lies that was taken out of an archive.
    decimal_comma : bool
        Whether its first rows have figures with a decimal comma: then its dots separate thousands.
    """

    crs = None
    folder = None
    decimal_comma = False

    def __init__(self, name, columns, rows, chunk_rows, encoding="", notes=(), first_row=1):
        self.name = name
        self.columns = columns
        self.encoding = encoding
        self.notes = list(notes)
        self.broken = []
        self._rows = rows
        self._chunk_rows = max(1, min(chunk_rows, MOST_CELLS // max(1, len(columns))))
        self._first_row = first_row

    def __iter__(self):
        return self.chunks()

    def chunks(self, columns=None, points=False):
        """Frames of at most `chunk_rows` rows, fewer where the table has very many columns.

        Parameters
        ----------
        columns : list of str, optional
            Those wanted, all by default; names as in `columns`.
        points : bool
            Of a layer with geometry: coordinates in `POINT_X` and `POINT_Y`, NaN where there is none.

        Yields
        ------
        pandas.DataFrame
            Text without blanks around it, None for an empty cell. Rows without any value are no rows.

        Raises
        ------
        BadInput
            When the file breaks off or cannot be read as a table.
        """
        import pandas as pd

        columns = self.columns if columns is None else list(columns)
        picked = [self.columns.index(name) for name in columns]
        self.broken.clear()
        records, first = self._records(points), self._first_row
        while True:
            seen, numbers, cells = self._take(records, first, picked)
            if not seen:
                break
            first += seen
            data = {name: _cells(column) for name, column in zip(columns, cells)}
            frame = pd.DataFrame(data, index=pd.Index(numbers, name="row"), columns=columns, dtype=object)
            yield self._with_points(frame) if points else frame

    def _take(self, records, first, picked):
        """The next rows: how many were read, and of those with a value their numbers and picked columns."""
        width = len(self.columns)
        seen, numbers, cells = 0, [], [[] for _ in picked]
        while slab := list(islice(records, min(SLAB_ROWS, self._chunk_rows - seen))):
            kept = [(number, row) for number, row in enumerate(slab, first + seen) if self._is_row(row)]
            numbers += [number for number, _ in kept]
            rows = [row for _, row in kept]
            if any(len(row) != width for row in rows):
                rows = [row if len(row) >= width else row + [""] * (width - len(row)) for row in rows]
                self.broken += [number for number, row in kept if _is_broken(row, width)]
            for column, at in zip(cells, picked):
                column += [row[at] for row in rows]
            seen += len(slab)
        return seen, np.array(numbers, np.int64), cells

    def _records(self, points):
        return self._rows()

    def _is_row(self, row):
        return "".join(row).strip() != ""

    def _with_points(self, frame):
        return frame


class LayerTable(DataTable):
    """The same of a layer of QGIS, whose every feature is a row."""

    def __init__(self, source, name, chunk_rows):
        super().__init__(name, [field.name() for field in source.fields()], None, chunk_rows)
        self._source = source
        self._points = []
        if source.wkbType() not in (QgsWkbTypes.Type.NoGeometry, QgsWkbTypes.Type.Unknown):
            self.crs = source.crs() if isinstance(source, QgsVectorLayer) else source.sourceCrs()

    def _records(self, points):
        request = QgsFeatureRequest()
        if not points or self.crs is None:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        self._points.clear()
        for feature in self._source.getFeatures(request):
            if points:
                self._points.append(_point(feature.geometry()))
            yield [_text(value) for value in nulls_as_none(feature.attributes())]

    def _is_row(self, row):
        return True

    def _with_points(self, frame):
        xy = points_from_wkb(self._points)
        self._points.clear()
        return frame.assign(**{POINT_X: xy[:, 0], POINT_Y: xy[:, 1]})


def _is_broken(row, width):
    """Whether the values of a row cannot be told to their columns."""
    if len(row) > width:
        return any(row[width:])
    return len(row) < width and any("\n" in value for value in row)


def _cells(values):
    """One column: blanks around text taken off, None for nothing."""
    cells = np.empty(len(values), object)
    cells[:] = [(value.strip() or None) if value else None for value in values]
    return cells


def open_table(source, chunk_rows=CHUNK_ROWS, title=""):
    """Open a file or a layer as a table of text.

    Parameters
    ----------
    source : str, pathlib.Path, QgsVectorLayer or QgsProcessingFeatureSource
        Path of a CSV or text file (also ``.gz``), an Excel or ODS sheet, a DBF, a ZIP archive with one of them or
        anything QGIS reads, as `file_named` takes it; or an open layer. A layer loaded from a text file or DBF
        without filter, edits or joins is read from its file: the layer may have lost the zeros of its codes.
    chunk_rows : int
        Rows of a frame.
    title : str, optional
        Name for messages; the file's or layer's own by default.

    Returns
    -------
    DataTable

    Raises
    ------
    BadInput
        When there is no such file, or it is no table.
    """
    if isinstance(source, QgsVectorLayer):
        path = file_behind(source)
        if path is None:
            return LayerTable(source, title or source.name(), chunk_rows)
        source = path
    elif isinstance(source, QgsProcessingFeatureSource):
        return LayerTable(source, title or source.sourceName(), chunk_rows)
    named = file_named(source)
    if named is None:
        raise BadInput(tr("The file {} does not exist.").format(str(source).split("|")[0]))
    path, sheet, found, folder = named.path, named.sheet, [], None
    title = title or path.name
    if path.suffix.lower() == ARCHIVE:
        path, sheet, found = packed_table(path, named.inside, sheet)
        title = f"{title}/{path.name}"
    kind = file_kind(path, title)
    if kind != "text" and found:
        path, folder = unpack(path)
    table = _open(path, kind, sheet, title, chunk_rows)
    table.notes[:0] = found
    table.folder = folder
    return table


def _open(path, kind, sheet, title, chunk_rows):
    """The table of a file of a known kind."""
    if kind == "text":
        rows, encoding, notes = text_rows(path, title)
        return _headed_table(rows, title, chunk_rows, encoding, notes)
    if kind == "sheet":
        rows, notes = sheet_rows(path, sheet, title)
        return _headed_table(rows, title, chunk_rows, "", notes)
    if kind == "dbf":
        columns, rows, encoding = dbf_rows(path, title)
        notes = [tr("File “{}”: encoding {}.").format(title, encoding)] if encoding else []
        return DataTable(title, columns, rows, chunk_rows, encoding, notes)
    layer = QgsVectorLayer(f"{path}|layername={sheet}" if sheet else str(path), title, "ogr")
    if not layer.isValid():
        raise BadInput(tr("File “{}” cannot be read as a table: QGIS does not know its format.").format(title))
    return LayerTable(layer, title, chunk_rows)


def table_of(algorithm, parameters, name, context, chunk_rows=CHUNK_ROWS):
    """Open the table given for a source parameter: a file of any kind, or a layer.

    Returns
    -------
    DataTable or None
        None where the parameter is not given.

    Raises
    ------
    BadInput
        As `open_table` does.
    """
    value = parameters.get(name)
    if value in (None, ""):
        return None
    text = str(value)
    if isinstance(value, (str, Path)) and file_named(text) is not None:
        return open_table(text, chunk_rows)
    layer = None if _is_part(value) else algorithm.parameterAsVectorLayer(parameters, name, context)
    source = layer if layer is not None else algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        title = algorithm.parameterDefinition(name).description()
        raise BadInput(
            tr("The layer given for “{}” cannot be read: {}. Check that the file and the layer name exist.").format(
                title, text
            )
        )
    return open_table(source, chunk_rows)


def _is_part(value):
    """Whether a source parameter asks for some features of its layer only."""
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return False
    return value.selectedFeaturesOnly or value.featureLimit > 0 or bool(getattr(value, "filterExpression", ""))


def _headed_table(records, title, chunk_rows, encoding, notes):
    """A table of rows of text whose headings are still to be found."""
    rows = records()
    first = list(islice(rows, HEADING_ROWS))
    rows.close()
    found = heading_rows(first)
    if found is None:
        width = max((len(row) for row in first if any(row)), default=0)
        if not width:
            raise BadInput(tr("Table “{}” is empty.").format(title))
        columns, begin = [f"column_{number}" for number in range(1, width + 1)], 0
        notes.append(tr("Table “{}” has no headings: its columns were named {} and so on.").format(title, columns[0]))
    else:
        at, last = found
        columns, begin = column_names(joined_headings(first[at : last + 1])), last + 1
        if last > at:
            notes.append(tr("Headings of table “{}” found in rows {} and {}.").format(title, at + 1, last + 1))
        elif at:
            notes.append(tr("Headings of table “{}” found in row {}.").format(title, at + 1))
    table = DataTable(
        title, columns, lambda: islice(records(), begin, None), chunk_rows, encoding, notes, first_row=begin + 1
    )
    table.decimal_comma = any(map(has_decimal_comma, zip_longest(*first[begin:], fillvalue="")))
    return table


def _point(geometry):
    """Plain binary of a geometry, or of a point on it; b"" without one."""
    if geometry.isNull() or geometry.isEmpty():
        return b""
    if QgsWkbTypes.flatType(geometry.wkbType()) != QgsWkbTypes.Type.Point:
        geometry = geometry.pointOnSurface()
    point = geometry.constGet().clone()
    point.dropZValue()
    point.dropMValue()
    return type(geometry)(point).asWkb().data()


def _text(value):
    """A value of a layer as the text a file would have."""
    if value is None:
        return ""
    if isinstance(value, float):
        return "" if value != value else str(int(value)) if value.is_integer() else repr(value)
    return date_text(value) if hasattr(value, "toString") else str(value)
