"""Texts that must fit a box on paper, measured as they will be printed."""

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

MM_PER_POINT = 25.4 / 72.0
# measured large, so that the rounding of letters to dots does not count
PIXELS = 100
STEP = 0.5


def fitting_size(text, font, width, height, least):
    """Points at which `text`, broken into lines, fits a box; `least` for what does not fit at all.

    Parameters
    ----------
    text : str
    font : QFont
        Its size is the largest.
    width, height : float
        Of the box, in millimeters.
    least : float
        Points.
    """
    size = font.pointSizeF()
    while size > least and text_height(text, font, size, width) > height:
        size = max(size - STEP, least)
    return size


def text_height(text, font, size, width):
    """Millimeters that `text` takes in lines of `width` millimeters."""
    scale = _millimeters_per_pixel(size)
    box = QRectF(0.0, 0.0, width / scale, 1e6)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    return _metrics(font).boundingRect(box, int(flags), text).height() * scale


def wrapped(text, font, size, width):
    """`text` with line breaks between words, no line wider than `width` millimeters where words allow it."""
    metrics, scale = _metrics(font), _millimeters_per_pixel(size)
    lines = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) * scale <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def _metrics(font):
    large = QFont(font)
    large.setPixelSize(PIXELS)
    return QFontMetricsF(large)


def _millimeters_per_pixel(size):
    return size * MM_PER_POINT / PIXELS
