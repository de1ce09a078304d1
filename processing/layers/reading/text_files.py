"""Rows of CSV and other text files, in whatever encoding and with whatever separator they were written."""

import csv
import gzip
import io
import zlib
from contextlib import contextmanager

from ...methods.data.text_tables import detect_encoding, detect_separator
from ...translation import tr
from ..bad_input import BadInput

SAMPLE = 1 << 17
# of one row: a value with more line breaks is a quotation mark that nothing closes
MOST_LINES = 60


def text_rows(path, title):
    """How to read a text file.

    Parameters
    ----------
    path : pathlib.Path or PackedFile
        Compressed where it ends in ``.gz``.
    title : str
        Name of the file for messages.

    Returns
    -------
    rows : callable
        Gives an iterator over the rows, each a list of str, headings and titles among them.
    encoding : str
    notes : list of str

    Raises
    ------
    BadInput
        When the bytes are not text; and, while reading, where the file breaks off.
    """

    @contextmanager
    def stream():
        with path.open("rb") as plain:
            if path.suffix.lower() != ".gz":
                yield plain
                return
            with gzip.open(plain) as unpacked:
                yield unpacked

    try:
        with stream() as raw:
            encoding = detect_encoding(raw)
        with stream() as raw:
            sample = raw.read(SAMPLE).decode(encoding.name, "replace")
    except (OSError, EOFError, zlib.error) as problem:
        raise BadInput(tr("File “{}” cannot be read: {}.").format(title, problem)) from problem
    except ValueError as problem:
        raise BadInput(
            tr("File “{}” is not a table of text: its bytes are those of another kind of file.").format(title)
        ) from problem
    separator = detect_separator(sample)

    def rows():
        with stream() as raw, io.TextIOWrapper(raw, encoding.name, "replace", newline="") as text:
            lines = (line.replace("\0", "") for line in text) if encoding.zeros else text
            reader = csv.reader(lines, delimiter=separator)
            line = 1
            try:
                for row in reader:
                    if reader.line_num - line > MOST_LINES:
                        raise csv.Error
                    # the end mark of DOS is no row
                    yield [] if row == ["\x1a"] else row
                    line = reader.line_num + 1
            except csv.Error as problem:
                raise BadInput(
                    tr(
                        "File “{}” cannot be read as a table from line {} on: a quotation mark is opened there and never"
                        " closed, or a value is too long."
                    ).format(title, line)
                ) from problem
            except (OSError, EOFError, UnicodeError, zlib.error) as problem:
                raise BadInput(tr("File “{}” breaks off: {}.").format(title, problem)) from problem

    names = {",": tr("comma"), ";": tr("semicolon"), "\t": tr("tab"), "|": tr("bar")}
    notes = [tr("File “{}”: encoding {}, separator {}.").format(title, encoding.name, names[separator])]
    if encoding.unreadable:
        notes.append(
            tr("Bytes that are no text in the encoding {}, read as �: {} of file “{}”.").format(
                encoding.name, encoding.unreadable, title
            )
        )
    return rows, encoding.name, notes
