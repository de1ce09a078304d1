"""Pages of HTML as a PDF whose text can be searched and copied, each fitted to one sheet of paper."""

from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QMarginsF, QRectF, Qt, QUrl
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

PAPERS = {"letter": QPageSize.PageSizeId.Letter, "a4": QPageSize.PageSizeId.A4}
MARGIN, FOOT = 14.0, 7.0  # millimeters
DPI = 300
LETTER, SMALLEST = 9.0, 5.0  # points
LEAST_ROWS = 5


@dataclass
class Page:
    """One page.

    Attributes
    ----------
    html : callable
        Number of rows of the long table to show, and the pixels of HTML across the page → text of the page.
    rows : int
        Rows of the long table.
    images : dict of str to QImage
        By the address that the HTML gives them.
    footer : str
        One line of plain text below.
    """

    html: object
    rows: int = 0
    images: dict = field(default_factory=dict)
    footer: str = ""


def write_pdf(path, title, pages, paper="letter"):
    """Write a PDF with one sheet of paper per page.

    As many rows of the long table are shown as fit; where the first few do not, letters are smaller.

    Parameters
    ----------
    path : pathlib.Path
    title : str
        Of the document.
    pages : iterable of Page
        Taken one at a time, so that they may be made while the file is written.
    paper : {"letter", "a4"}

    Returns
    -------
    int
        Pages written.

    Raises
    ------
    OSError
        When the file cannot be written.
    """
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(PAPERS[paper]))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path} cannot be written")
    count = 0
    try:
        for page in pages:
            if count:
                writer.newPage()
            _draw(page, painter, writer)
            count += 1
    finally:
        painter.end()
    return count


def _draw(page, painter, writer):
    width, height, foot = float(writer.width()), float(writer.height()), FOOT / 25.4 * DPI
    painter.save()
    _fitted(page, writer, width, height - foot).drawContents(painter)
    painter.restore()
    font = QFont()
    font.setPointSizeF(0.75 * LETTER)
    painter.setFont(font)
    painter.setPen(QColor("#5c6670"))
    below = QRectF(0.0, height - foot, width, foot)
    painter.drawText(below, page.footer, QTextOption(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft))


def _fitted(page, writer, width, height):
    """The document with the most rows that fit, in letters small enough for the first few."""
    points = LETTER
    while True:
        rows = _most_rows(page, points, writer, width, height)
        if rows >= min(page.rows, LEAST_ROWS) or points <= SMALLEST:
            return _document(page, max(rows, 0), points, writer, width)
        points -= 0.5


def _most_rows(page, points, writer, width, height):
    """How many rows fit, -1 when the page is too long without any."""
    fits, too_many, rows = -1, page.rows + 1, page.rows
    while too_many - fits > 1:
        if _document(page, rows, points, writer, width).size().height() <= height:
            fits = rows
        else:
            too_many = rows
        rows = (fits + too_many) // 2
    return fits


def _document(page, rows, points, writer, width):
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0.0)
    font = QFont()
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    for address, image in page.images.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), image)
    screen = QGuiApplication.primaryScreen()
    # Qt takes a pixel of HTML for one of the screen, and where there is none for a hundredth of an inch
    dpi = screen.logicalDotsPerInch() if screen else 100.0
    document.setHtml(page.html(rows, int(width / writer.resolution() * dpi)))
    document.setTextWidth(width)
    return document
