"""Tables inside ZIP archives, as statistical offices publish them: one found among its descriptions, and read there.

Text is read out of the archive, block by block. GDAL wants workbooks, DBF tables and layers as files of their own:
they are unpacked into a folder that only the person can open and that goes with the table.
"""

import io
import lzma
import re
import shutil
import struct
import tempfile
import unicodedata
import weakref
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from ...methods.data.name_folding import plain_name
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of
from .named_files import SHEET_ENDINGS, TEXT_ENDINGS

LAYER_ENDINGS = (".shp", ".gpkg")
# what describes a table rather than being one, told by its name or that of a folder above it: INEGI's folders are
# conjunto_de_datos, diccionario_de_datos, metadatos, catalogos and modelo_entidad_relacion
DESCRIPTION = re.compile(
    r"(diccionario|metadat\w*|catalogos?|modelo entidad|descripcion|descriptor|fd|leeme|readme|read me|licen[cs]\w*|terminos"
    r"|notas?|glosario)\b"
)
DATA_FOLDER = "conjunto de datos"
# no table of text is packed to less than a three-hundredth of its size, nor has a country one of eight gigabytes
MOST_TIMES, LEAST_SUSPECT, LARGEST = 300, 64 << 20, 8 << 30
BLOCK = 1 << 20
DAMAGES = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, ValueError, OverflowError,
    RuntimeError, NotImplementedError, LookupError, OSError,
)  # fmt: skip


class PackedFile:
    """A file in an archive, to be opened like a path.

    Attributes
    ----------
    archive : pathlib.Path
    inside : str
        Its name in the archive, with folders.
    name, suffix : str
        Without folders, and how it ends.
    size : int
        Bytes of it unpacked.
    """

    def __init__(self, archive, info):
        self.archive = archive
        self.inside = _spelled(info)
        self.name = PurePosixPath(self.inside).name
        self.suffix = PurePosixPath(self.inside).suffix
        self.size = info.file_size
        self._info = info

    def open(self, mode="rb"):
        """A stream of its bytes, which raises OSError where the archive is damaged."""
        try:
            with zipfile.ZipFile(self.archive) as packed:
                return io.BufferedReader(_Unpacking(packed.open(self._info)), BLOCK)
        except DAMAGES as problem:
            raise OSError(_damaged()) from problem

    def refuse_unsafe(self):
        """Refuse what is locked, or would unpack to something much larger than any table."""
        title = self.archive.name
        if self._info.flag_bits & 0x1:
            raise BadInput(
                tr(
                    "Archive “{}” is locked with a password. Unzip it with its password and choose the table inside."
                ).format(title)
            )
        packed = max(1, min(self._info.compress_size, self.archive.stat().st_size))
        if self.size > LARGEST or (self.size > LEAST_SUSPECT and self.size > MOST_TIMES * packed):
            raise BadInput(
                tr(
                    "File “{}” of archive “{}” would unpack to {} MB, {} times its size: it is no table. If you trust it,"
                    " unzip it and choose the table inside."
                ).format(self.inside, title, self.size >> 20, self.size // packed)
            )
        try:
            with zipfile.ZipFile(self.archive) as packed:
                packed.open(self._info).close()
        except NotImplementedError as problem:
            raise BadInput(
                tr(
                    "Archive “{}” is packed in a way that cannot be read here. Unzip it and choose the table inside."
                ).format(title)
            ) from problem
        except DAMAGES as problem:
            raise BadInput(
                tr("File “{}” of archive “{}” cannot be read: {}.").format(self.inside, title, _damaged())
            ) from problem


class _Unpacking(io.RawIOBase):
    """Bytes of a file in an archive, no more of them than the archive says."""

    def __init__(self, stream):
        super().__init__()
        self._stream = stream

    def readable(self):
        return True

    def readinto(self, buffer):
        try:
            block = self._stream.read(len(buffer))
        except DAMAGES as problem:
            raise OSError(_damaged()) from problem
        buffer[: len(block)] = block
        return len(block)

    def close(self):
        self._stream.close()
        super().close()


class UnpackedFolder:
    """A folder of the person's own, deleted when nobody holds it any more."""

    def __init__(self):
        self.path = Path(tempfile.mkdtemp(prefix="territorios_"))
        weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)


def packed_table(archive, inside, sheet):
    """The one table of an archive, or the one named.

    Parameters
    ----------
    archive : pathlib.Path
    inside : str
        Name of the table, with its folders or without; "" for the only one.
    sheet : str
        Of its workbook; or, where the archive has such a file, the name of the table.

    Returns
    -------
    file : PackedFile
    sheet : str
    notes : list of str
        Translated sentences for the log.

    Raises
    ------
    BadInput
        When the archive is damaged, locked or suspiciously large, or has none such table or several.
    """
    files = _files(archive)
    tables = _tables(files)
    if not inside and sheet and _named(tables, sheet):
        inside, sheet = sheet, ""
    if inside:
        found = _named(tables, inside)
        if not found:
            raise BadInput(
                tr("Archive “{}” holds no “{}”. It holds: {}.").format(archive.name, inside, _listed(tables or files))
            )
    else:
        found = _likely(tables)
        if not found:
            raise BadInput(
                tr("Archive “{}” holds no table (CSV, text, Excel, ODS or DBF). It holds: {}.").format(
                    archive.name, _listed(files) or tr("nothing")
                )
            )
    if len(found) > 1:
        raise BadInput(
            tr("Archive “{}” holds {} tables: {}. Name the one you want: {}.").format(
                archive.name, len(found), _listed(found), f"/vsizip/{archive.as_posix()}/{found[0].inside}"
            )
        )
    file = found[0]
    if sheet and file.suffix.lower() not in (*SHEET_ENDINGS, *LAYER_ENDINGS):
        raise BadInput(tr("Archive “{}” holds no “{}”. It holds: {}.").format(archive.name, sheet, _listed(tables)))
    file.refuse_unsafe()
    left = [other.inside for other in tables if other is not file]
    note = tr("Table “{}” of archive “{}” read.").format(file.inside, archive.name)
    if left:
        note = tr("Table “{}” of archive “{}” read; other files in it: {} ({}).").format(
            file.inside, archive.name, len(left), first_of(left)
        )
    return file, sheet, [note]


def unpack(file):
    """A file of an archive and those that belong to it, on their own.

    Parameters
    ----------
    file : PackedFile

    Returns
    -------
    path : pathlib.Path
    folder : UnpackedFolder
        To be held as long as the path is read.

    Raises
    ------
    BadInput
        When the archive is damaged, or there is no room.
    """
    folder = UnpackedFolder()
    stem = file.inside.removesuffix(file.suffix)
    parts = [other for other in _files(file.archive) if other.inside.removesuffix(other.suffix) == stem]
    try:
        if shutil.disk_usage(folder.path).free < sum(part.size for part in parts):
            raise BadInput(
                tr(
                    "There is no room to unpack “{}” of archive “{}”, {} MB. Make room on the disk of temporary files."
                ).format(file.inside, file.archive.name, file.size >> 20)
            )
        for part in parts:
            part.refuse_unsafe()
            # names of an archive could lead anywhere
            with part.open() as packed, (folder.path / f"table{part.suffix.lower()}").open("wb") as plain:
                shutil.copyfileobj(packed, plain, BLOCK)
    except OSError as problem:
        raise BadInput(
            tr("File “{}” of archive “{}” cannot be read: {}.").format(file.inside, file.archive.name, problem)
        ) from problem
    return folder.path / f"table{file.suffix.lower()}", folder


def _files(archive):
    """Files of an archive that are not those of the system that packed it."""
    try:
        with zipfile.ZipFile(archive) as packed:
            infos = packed.infolist()
    except PermissionError as problem:
        raise BadInput(
            tr("Archive “{}” cannot be opened: another program has it open, or it is not yours to read.").format(
                archive.name
            )
        ) from problem
    except DAMAGES as problem:
        raise BadInput(
            tr("Archive “{}” cannot be opened: it is damaged, incomplete or no ZIP. Download it again.").format(
                archive.name
            )
        ) from problem
    files = [PackedFile(archive, info) for info in infos if info.filename and not info.filename.endswith("/")]
    return [file for file in files if not file.inside.startswith("__MACOSX/") and not file.name.startswith(".")]


def _tables(files):
    """Those of a known kind; of a shapefile, the one that stands for all its parts."""
    shapes = {file.inside.removesuffix(file.suffix) for file in files if file.suffix.lower() == ".shp"}
    endings = (*TEXT_ENDINGS, *SHEET_ENDINGS, *LAYER_ENDINGS, ".dbf", ".gz")
    return [
        file
        for file in files
        if file.suffix.lower() in endings
        and not (file.suffix.lower() == ".dbf" and file.inside.removesuffix(file.suffix) in shapes)
    ]


def _likely(tables):
    """Those of them that are no descriptions; all, where nothing else is there."""
    words = {file.inside: [plain_name(part) for part in PurePosixPath(file.inside).parts] for file in tables}
    own = [file for file in tables if not any(DESCRIPTION.match(part) for part in words[file.inside])] or tables
    data = [file for file in own if any(part.startswith(DATA_FOLDER) for part in words[file.inside][:-1])]
    return data or own


def _named(files, name):
    """Those with this name: as it is written, without its folders, or without its ending."""
    wanted = _folded(name)
    for spelled in (
        _folded,
        lambda own: PurePosixPath(_folded(own)).name,
        lambda own: PurePosixPath(_folded(own)).stem,
    ):
        found = [file for file in files if spelled(file.inside) == wanted]
        if found:
            return found
    return []


def _folded(name):
    return unicodedata.normalize("NFC", name.replace("\\", "/").strip("/")).casefold()


def _spelled(info):
    """Name of a file in an archive; without the mark of UTF-8 it may be so all the same, or in the letters of DOS."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        written = info.filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        return written.decode("cp850")


def _listed(files):
    return first_of([file.inside for file in files])


def _damaged():
    return tr("the archive is damaged or incomplete; download it again")
