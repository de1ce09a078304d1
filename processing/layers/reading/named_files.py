"""Files as planners name them: paths, addresses that begin with file://, archives and the tables inside them."""

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsFields, QgsProviderRegistry
from qgis.PyQt.QtCore import QUrl

from ...translation import tr
from ..bad_input import BadInput
from .features import layer_name

TEXT_ENDINGS = (".csv", ".txt", ".tsv", ".tab", ".prn")
SHEET_ENDINGS = (".xlsx", ".xls", ".ods", ".xlsm")
ARCHIVE = ".zip"
# as QGIS and GDAL name what lies in an archive: /vsizip//folder/archive.zip/table.csv
INSIDE = ("/vsizip/", "/vsigzip/")


@dataclass(frozen=True)
class NamedFile:
    """A file that exists.

    Attributes
    ----------
    path : pathlib.Path
    inside : str
        Name of the file inside an archive, "" where none is named.
    sheet : str
        Name of a sheet or layer, "" where none is named.
    """

    path: Path
    inside: str = ""
    sheet: str = ""


def file_named(value):
    """The file that a text names.

    Parameters
    ----------
    value : str or pathlib.Path
        A path, between quotation marks as Windows copies it or not; ``file://…``; ``path|layername=sheet``;
        ``/vsizip/archive.zip/table.csv``, with or without the beginning.

    Returns
    -------
    NamedFile or None
        None where no such file exists.
    """
    text = str(value).strip().strip('"')
    sheet = layer_name(text)
    text = text.split("|")[0]
    if text.lower().startswith("file:"):
        url = QUrl(text)
        text = url.toLocalFile()
        sheet = sheet or layer_name(f"|{url.fragment()}")
    for beginning in INSIDE:
        if text.lower().startswith(beginning):
            text = text[len(beginning) :].replace("{", "").replace("}", "")
    path = Path(text)
    try:
        if not text or path.is_dir():
            return None
        if path.is_file():
            return NamedFile(path, "", sheet)
        for folder in path.parents:
            if folder.suffix.lower() == ARCHIVE and folder.is_file():
                return NamedFile(folder, path.relative_to(folder).as_posix(), sheet)
    except (OSError, ValueError):
        # a text too long for a path, or with a letter that none has
        return None
    return None


def file_behind(layer):
    """The text file, sheet or DBF that a layer shows whole and unchanged, as `file_named` takes it; else None."""
    if layer.providerType() not in ("ogr", "delimitedtext") or layer.isEditable() or layer.subsetString():
        return None
    fields = layer.fields()
    if any(fields.fieldOrigin(at) != QgsFields.FieldOrigin.OriginProvider for at in range(len(fields))):
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    file = file_named(f"{parts.get('path') or ''}{parts.get('vsiSuffix') or ''}")
    if file is None:
        return None
    ending = Path(file.inside or file.path).suffix.lower()
    if ending not in (*TEXT_ENDINGS, *SHEET_ENDINGS, ".dbf"):
        return None
    path = f"{file.path}/{file.inside}" if file.inside else str(file.path)
    sheet = parts.get("layerName")
    return f"{path}|layername={sheet}" if sheet and ending in SHEET_ENDINGS else path


def file_kind(path, title):
    """``text``, ``sheet``, ``dbf`` or ``layer``, by the first bytes before the ending.

    Parameters
    ----------
    path : pathlib.Path or PackedFile
    title : str
        Name of the file for messages.

    Raises
    ------
    BadInput
        When the file cannot be opened, is empty or is a web page.
    """
    ending = path.suffix.lower()
    try:
        with path.open("rb") as stream:
            head = stream.read(512)
    except PermissionError as problem:
        raise BadInput(
            tr(
                "File “{}” cannot be opened: another program has it open, or it is not yours to read. Close it there, or"
                " make a copy."
            ).format(title)
        ) from problem
    except OSError as problem:
        raise BadInput(tr("File “{}” cannot be read: {}.").format(title, problem.strerror or problem)) from problem
    if ending not in (*TEXT_ENDINGS, *SHEET_ENDINGS, ".dbf", ".gz"):
        return "layer"
    if not head.strip(b"\x00\r\n\t "):
        raise BadInput(tr("File “{}” is empty.").format(title))
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<html", b"<!doctype", b"<?xml", b"<table", b"<meta")):
        raise BadInput(
            tr("File “{}” is a web page, not a table. Open it in a spreadsheet and save it as CSV or XLSX.").format(
                title
            )
        )
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return "sheet"
    if ending in SHEET_ENDINGS or ending in TEXT_ENDINGS or ending == ".gz":
        # text saved with the ending of a spreadsheet opens as one in a spreadsheet too
        return "text"
    return "dbf"
