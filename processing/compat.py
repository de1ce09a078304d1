"""Every difference between QGIS versions lives here (3.22 to 4.x, Qt 5 and Qt 6)."""

from qgis.core import Qgis, QgsField
from qgis.PyQt.QtCore import QVariant

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    _TYPES = {
        "text": QMetaType.Type.QString,
        "integer": QMetaType.Type.LongLong,
        "real": QMetaType.Type.Double,
        "boolean": QMetaType.Type.Bool,
    }
else:
    _TYPES = {
        "text": QVariant.String,
        "integer": QVariant.LongLong,
        "real": QVariant.Double,
        "boolean": QVariant.Bool,
    }


def make_field(name, kind, alias=""):
    """Return a `QgsField`; `kind` is "text", "integer", "real" or "boolean"."""
    field = QgsField(name, _TYPES[kind])
    field.setAlias(alias)
    return field


def is_null(value):
    """True for None and null variants: Qt 5 wraps NULL in a QVariant, Qt 6 gives None."""
    return value is None or (isinstance(value, QVariant) and value.isNull())


def nulls_as_none(values):
    """The values of a column, None for every null."""
    # most columns have none, and few kinds of values
    if not any(issubclass(kind, QVariant) for kind in set(map(type, values))):
        return values
    return [None if is_null(value) else value for value in values]


def set_raster_tip(layer, template):
    """Give a raster a map tip; QGIS has them for rasters since 3.32."""
    if Qgis.QGIS_VERSION_INT >= 33200:
        layer.setMapTipTemplate(template)


def set_label_size(label, points):
    """Set the size of the letters of a `QgsLayoutItemLabel`."""
    if Qgis.QGIS_VERSION_INT >= 32400:
        form = label.textFormat()
        form.setSize(points)
        label.setTextFormat(form)
    else:
        font = label.font()
        font.setPointSizeF(points)
        label.setFont(font)


def label_font(label):
    """Font of a `QgsLayoutItemLabel`, with its size in points."""
    return _sized_font(label.textFormat()) if Qgis.QGIS_VERSION_INT >= 32400 else label.font()


def set_legend_size(style, points):
    """Set the size of the letters of a `QgsLegendStyle`."""
    if Qgis.QGIS_VERSION_INT >= 33000:
        form = style.textFormat()
        form.setSize(points)
        style.setTextFormat(form)
    else:
        font = style.font()
        font.setPointSizeF(points)
        style.setFont(font)


def legend_font(style):
    """Font of a `QgsLegendStyle`, with its size in points."""
    return _sized_font(style.textFormat()) if Qgis.QGIS_VERSION_INT >= 33000 else style.font()


def _sized_font(form):
    font = form.font()
    font.setPointSizeF(form.size())
    return font
