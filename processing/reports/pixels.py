"""Pictures that pass from Qt, which draws symbols and maps, to matplotlib, which composes them."""

import numpy as np
from qgis.PyQt.QtGui import QImage


def blank_image(size, dpi):
    """A transparent `QImage` of `size` pixels that knows its resolution."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(0)
    return image


def image_array(image):
    """A `QImage` as an array of bytes, shape (height, width, 4)."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).copy()
