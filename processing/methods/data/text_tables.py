"""What a file of text is made of: its encoding, its separator and the row of its headings.

Agencies publish the same table in UTF-8 with or without a byte order mark, in the Windows and DOS code pages and in
UTF-16, with commas, semicolons, tabs or bars between values, and with titles above the headings. None of it is
written in the file: it is told by what can be decoded and by the regularity of the first rows.
"""

import codecs
import csv
import re
from collections import Counter
from dataclasses import dataclass

BLOCK = 1 << 20
SEPARATORS = (",", ";", "\t", "|")
# byte order marks; that of UTF-32 begins like that of UTF-16 and goes first
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# á é í ó ú ñ Ñ ü and their capitals as Windows and DOS write them: where both could be meant, the more frequent are
WINDOWS_LETTERS = bytes.fromhex("e1e9edf3faf1d1fcc1c9cdd3dae3f5e7")
DOS_LETTERS = bytes.fromhex("a082a1a2a3a4a58190b5d6e0e9c6e487")
CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\x0b\x0c\x1a"))
MOST_CONTROLS = 0.002
HEADING_ROWS = 40
YEAR = re.compile(r"(19|20)\d\d")
NUMBER = re.compile(r"[\s$]*[-+]?[\d.,\s]*\d[\s%]*")


@dataclass(frozen=True)
class TextEncoding:
    """How the bytes of a file are read as text.

    Attributes
    ----------
    name : str
        As Python knows it.
    unreadable : int
        Bytes that are no text in it; each is read as U+FFFD.
    zeros : bool
        Whether zero bytes lie between the letters, which are nothing and to be left out.
    """

    name: str
    unreadable: int = 0
    zeros: bool = False


def detect_encoding(stream):
    """Encoding of a stream of bytes, read to its end block by block.

    Parameters
    ----------
    stream : binary file

    Returns
    -------
    TextEncoding

    Raises
    ------
    ValueError
        When the bytes are not text.

    Notes
    -----
    A byte order mark decides. Without one, zero bytes at every second place are UTF-16. Bytes that decode as UTF-8
    are UTF-8: text of a one-byte code page hardly ever does. The rest is a code page, Windows 1252 or DOS 850, told
    apart by the letters of Spanish and Portuguese that the bytes would be.
    """
    block = stream.read(BLOCK)
    for mark, name in MARKS:
        if block.startswith(mark):
            return TextEncoding(name, zeros=True)
    wide = _wide(block[:4096])
    if wide:
        return TextEncoding(wide, zeros=True)
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    multibyte = replaced = size = controls = zeros = 0
    counts = Counter()
    while block:
        size += len(block)
        zeros += block.count(0)
        controls += len(block) - len(block.translate(None, CONTROLS))
        if not block.isascii():
            text = decoder.decode(block)
            own = block.count(b"\xef\xbf\xbd")
            bad = max(0, text.count("�") - own)
            replaced += bad
            multibyte += len(text) - len(text.encode("ascii", "ignore")) - bad
            counts.update(block.translate(None, bytes(range(128))))
        block = stream.read(BLOCK)
    if controls > MOST_CONTROLS * size:
        raise ValueError("the bytes are not text")
    if replaced == 0:
        return TextEncoding("utf-8", 0, zeros > 0)
    if multibyte > replaced:
        return TextEncoding("utf-8", replaced, zeros > 0)
    windows = sum(counts[byte] for byte in WINDOWS_LETTERS)
    dos = sum(counts[byte] for byte in DOS_LETTERS)
    if dos > windows:
        return TextEncoding("cp850", 0, zeros > 0)
    return TextEncoding("cp1252", sum(counts[byte] for byte in b"\x81\x8d\x8f\x90\x9d"), zeros > 0)


def _wide(block):
    """UTF-16 without a mark: one byte in two is zero."""
    even, odd = block[::2].count(0), block[1::2].count(0)
    half = len(block) // 2
    if half < 2 or max(even, odd) < 0.6 * half or min(even, odd) > 0.1 * half:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def detect_separator(text):
    """The separator that gives the most rows of one and the same number of values.

    Parameters
    ----------
    text : str
        The beginning of the table.

    Returns
    -------
    str
        A comma where the table has one column.
    """
    best, most = ",", (0.0, 0)
    for separator in SEPARATORS:
        widths = Counter(len(row) for row in _rows(text, separator) if any(row))
        # titles and notes have one value and say nothing
        several = {width: count for width, count in widths.items() if width > 1}
        if several:
            width, count = max(several.items(), key=lambda item: (item[1], item[0]))
            score = (count / sum(widths.values()), width)
            if score > most:
                best, most = separator, score
    return best


def _rows(text, separator):
    try:
        return list(csv.reader(text.splitlines(keepends=True)[:HEADING_ROWS], delimiter=separator))
    except csv.Error:
        return []


def find_headings(rows):
    """Position of the row of headings among the first rows of a table.

    Parameters
    ----------
    rows : list of list of str

    Returns
    -------
    int or None
        None where the table begins with its values.

    Notes
    -----
    Headings are the first row with as many values as the rows below it usually have, most of them different from
    one another and no numbers other than years. Titles above it fill fewer cells.
    """
    filled = [[cell.strip() for cell in row if cell and cell.strip()] for row in rows]
    usual = _usual(list(map(len, filled)))
    for position, cells in enumerate(filled):
        if not cells or len(cells) < 0.6 * usual:
            continue
        words = [cell for cell in cells if YEAR.fullmatch(cell) or not NUMBER.fullmatch(cell)]
        if len(words) < 0.8 * len(cells) or len(set(words)) < 0.8 * len(words):
            return None
        return position
    return None


def heading_rows(rows):
    """Rows of the headings of a table, which may be two: a group of columns above, and each column below it.

    Parameters
    ----------
    rows : list of list of str

    Returns
    -------
    tuple of int or None
        First and last row; None where the table begins with its values.

    Notes
    -----
    A spreadsheet keeps what merged cells say in their first cell. Two rows are read together where the lower one has
    words only, and each fills cells that the other leaves empty. A title above the headings fills one cell alone.
    """
    at = find_headings(rows)
    if at is None:
        return None
    for first in (at, at - 1):
        if first >= 0 and first + 1 < len(rows) and _are_two(rows[first], rows[first + 1], rows[first + 2 :]):
            return first, first + 1
    return at, at


def _are_two(upper, lower, below):
    upper, lower = _cells_of(upper, lower)
    filled = {number for number, cell in enumerate(lower) if cell}
    grouped = {number for number in filled if not upper[number]}
    if sum(map(bool, upper)) < 2 or not grouped or not any(upper[n] and not lower[n] for n in range(len(upper))):
        return False
    if any(not YEAR.fullmatch(cell) and NUMBER.fullmatch(cell) for cell in lower if cell):
        return False
    # a first row of values fills what the headings leave empty with words too, but then all its rows do
    values = [row[number].strip() for row in below for number in grouped if number < len(row) and row[number].strip()]
    return sum(bool(NUMBER.fullmatch(value)) for value in values) > 0.5 * len(values)


def _cells_of(*rows):
    """Cells without blanks around them, as many in each row."""
    width = max(map(len, rows))
    return [[(cell or "").strip() for cell in row] + [""] * (width - len(row)) for row in rows]


def joined_headings(rows):
    """One heading for each column out of the rows of headings.

    Parameters
    ----------
    rows : list of list of str
        One or two rows: what stands in the first of merged cells counts for the empty ones beside it.

    Returns
    -------
    list of str
    """
    if len(rows) == 1:
        return rows[0]
    group, headings = "", []
    for upper, lower in zip(*_cells_of(*rows)):
        group = upper or group
        headings.append(f"{group} {lower}".strip() if lower else upper)
    return headings


def _usual(widths):
    """The most frequent number of filled cells, the larger of equals."""
    widths = Counter(width for width in widths if width)
    return max(widths, key=lambda width: (widths[width], width)) if widths else 0


def column_names(headings):
    """Headings as names of columns: one for each, none twice.

    Parameters
    ----------
    headings : list of str
        Blank ones at the end are no columns.

    Returns
    -------
    list of str
    """
    headings = [" ".join((heading or "").split()) for heading in headings]
    while headings and not headings[-1]:
        headings.pop()
    names, taken = [], {heading.casefold() for heading in headings}
    used = set()
    for number, heading in enumerate(headings, 1):
        name = heading or f"column_{number}"
        again = 2
        while name.casefold() in used or (name != heading and name.casefold() in taken):
            name = f"{heading or f'column_{number}'}_{again}"
            again += 1
        used.add(name.casefold())
        names.append(name)
    return names
