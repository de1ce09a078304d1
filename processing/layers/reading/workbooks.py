"""Rows of Excel and ODS sheets and of DBF tables, as text, through the GDAL of QGIS."""

import struct
from contextlib import contextmanager

from ...methods.data.text_tables import column_names, detect_encoding
from ...translation import tr
from ..bad_input import BadInput

SHEET_DRIVERS = ["XLSX", "XLS", "ODS"]
# a heading is a row like any other until it is recognized, and a code keeps its zeros
AS_TEXT = {
    f"OGR_{driver}_{option}": value
    for driver in SHEET_DRIVERS
    for option, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))
}


def sheet_rows(path, sheet, title):
    """How to read a sheet of a workbook.

    Parameters
    ----------
    path : pathlib.Path
    sheet : str
        Its name; where empty, the sheet with the most rows.
    title : str
        Name of the file for messages.

    Returns
    -------
    rows : callable
        Gives an iterator over the rows, each a list of str, headings and titles among them.
    notes : list of str

    Raises
    ------
    BadInput
        When no sheet can be read, or none has that name.
    """
    with _gdal(AS_TEXT):
        dataset = _workbook(path)
        layers = [] if dataset is None else [dataset.GetLayer(at) for at in range(dataset.GetLayerCount())]
        names = [_clean(layer.GetName()) for layer in layers]
        counts = [layer.GetFeatureCount() for layer in layers]
    if not any(counts):
        raise _unreadable(title)
    if sheet and sheet not in names:
        raise BadInput(tr("Workbook “{}” has no sheet “{}”. Its sheets: {}.").format(title, sheet, ", ".join(names)))
    chosen = names.index(sheet) if sheet else counts.index(max(counts))
    notes = []
    if len(names) > 1 and not sheet:
        notes.append(tr("Sheet “{}” of workbook “{}” read: it has the most rows.").format(names[chosen], title))

    def rows():
        with _gdal(AS_TEXT):
            dataset = _workbook(path)
            layer = None if dataset is None else dataset.GetLayer(chosen)
            if layer is None:  # GDAL may open a damaged workbook once and not again
                raise _unreadable(title)
            width = layer.GetLayerDefn().GetFieldCount()
        yield from _texts(layer, width, title)

    return rows, notes


def dbf_rows(path, title):
    """How to read a DBF table.

    Returns
    -------
    columns : list of str
    rows : callable
        Gives an iterator over the rows, each a list of str.
    encoding : str
        As GDAL names it; "" where the file itself says it, or nothing does.

    Raises
    ------
    BadInput
        When the file is damaged.
    """
    with path.open("rb") as stream:
        records, header, width = struct.unpack("<4xIHH", stream.read(12).ljust(12, b"\0"))
        if path.stat().st_size < header + records * width:
            raise BadInput(
                tr("File “{}” breaks off: it says it has {} rows and holds fewer. Get it again.").format(title, records)
            )
        stream.seek(header)
        try:
            encoding = {"utf-8": "UTF-8", "cp850": "CP850"}.get(detect_encoding(stream).name, "CP1252")
        except ValueError:
            encoding = ""
    with _gdal():
        dataset = _database(path, encoding, title)
        definition = dataset.GetLayer(0).GetLayerDefn()
        headings = [definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())]
        columns = column_names(list(map(_clean, headings)))

    def rows():
        with _gdal():
            dataset = _database(path, encoding, title)
            layer = dataset.GetLayer(0)
        yield from _texts(layer, len(columns), title)

    return columns, rows, encoding


def _workbook(path):
    from osgeo import gdal

    return gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=SHEET_DRIVERS)


def _unreadable(title):
    return BadInput(tr("File “{}” holds no sheet with values, or is not a workbook that can be read.").format(title))


def _database(path, encoding, title):
    from osgeo import gdal

    options = [f"ENCODING={encoding}"] if encoding else []
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["ESRI Shapefile"], open_options=options)
    if dataset is None or not dataset.GetLayerCount():
        raise BadInput(tr("File “{}” cannot be read as a DBF table: it is damaged or of another kind.").format(title))
    return dataset


@contextmanager
def _gdal(options=()):
    """Options of GDAL while a file is opened, which then neither raises nor prints."""
    from osgeo import gdal

    before = {name: gdal.GetConfigOption(name) for name in options}
    raises = gdal.GetUseExceptions()
    gdal.DontUseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    for name in options:
        gdal.SetConfigOption(name, options[name])
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetConfigOption(name, value)
        gdal.PopErrorHandler()
        if raises:
            gdal.UseExceptions()


def _texts(layer, width, title):
    """Rows of a GDAL table as text, "" for NULL."""
    columns = range(width)
    try:
        for feature in layer:
            yield [_clean(feature.GetFieldAsString(at)) for at in columns]
    except RuntimeError as problem:
        raise BadInput(tr("File “{}” breaks off: {}.").format(title, problem)) from problem


def _clean(value):
    """Text without what is none in the encoding of the file: GDAL gives it as bytes, or hides bytes in text."""
    if isinstance(value, str):
        if value.isascii():
            return value
        value = value.encode("utf-8", "surrogateescape")
    return value.decode("utf-8", "replace")
