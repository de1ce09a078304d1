"""What QGIS holds of a feature as plain Python: values without its types, geometries as 2D binary."""

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import Qt

from ...compat import nulls_as_none


def date_text(value):
    """ISO text of a date or time of Qt; a time at midnight is a date."""
    return value.toString(Qt.DateFormat.ISODate).removesuffix("T00:00:00")


def plain_values(values):
    """Values of a column or a row, None for NULL and text for dates."""
    values = nulls_as_none(values)
    if any(hasattr(kind, "toString") for kind in set(map(type, values))):
        return [date_text(value) if hasattr(value, "toString") else value for value in values]
    return values


def is_missing(value):
    """Whether there is no value: None, or the NaN of a file."""
    return value is None or value != value


def as_number(value):
    """`value` as a float, NaN where it is none."""
    if value is None:
        return np.nan
    try:
        return float(value)
    except (TypeError, ValueError):
        return np.nan


def plain_wkb(row, kind):
    """Plain 2D binary of a feature's geometry, b"" without one."""
    geometry = row.geometry()
    geometry = QgsGeometry() if geometry.isEmpty() else _flat(geometry, kind)
    return b"" if geometry.isNull() else geometry.asWkb().data()


def _flat(geometry, kind):
    """2D geometry without curves; a point on it when points are wanted."""
    flat = QgsWkbTypes.flatType(geometry.wkbType())
    line_types = (QgsWkbTypes.Type.LineString, QgsWkbTypes.Type.MultiLineString)
    if kind == QgsWkbTypes.Type.LineString:
        if geometry.wkbType() in line_types:
            return geometry
        if flat not in line_types:
            geometry = geometry.convertToType(QgsWkbTypes.GeometryType.LineGeometry, True)
            if geometry.isNull():
                return geometry  # a point among lines, in a layer of any geometry
            flat = QgsWkbTypes.flatType(geometry.wkbType())
        segments = geometry.constGet().segmentize() if QgsWkbTypes.isCurvedType(flat) else geometry.constGet().clone()
    else:
        is_point = flat in (QgsWkbTypes.Type.Point, QgsWkbTypes.Type.MultiPoint)
        if is_point and geometry.isMultipart():
            geometry = type(geometry)(geometry.constGet().geometryN(0).clone())
        elif not is_point:
            geometry = geometry.pointOnSurface()
        if geometry.isNull():
            return geometry  # a polygon of coordinates that are no numbers
        segments = geometry.constGet().clone()
    segments.dropZValue()
    segments.dropMValue()
    return type(geometry)(segments)
