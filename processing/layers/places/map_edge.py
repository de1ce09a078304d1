"""Which polygons lie at the outer edge of a layer."""

import numpy as np
from qgis.core import QgsGeometry

from .valid_polygons import valid_polygon

# polygons united in one go, between which the person can cancel
AT_ONCE = 50


def at_map_edge(features, progress=lambda share: None):
    """Whether each polygon touches the outer edge of them all; holes of the map are no edge.

    Parameters
    ----------
    features : Features
        Polygons.
    progress : callable
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    ndarray of bool, shape (n,)
        True also for rows without a polygon.
    """
    polygons = [row.geometry() for row in features.rows]
    some = []
    for begin in range(0, len(polygons), AT_ONCE):
        progress(begin / len(polygons))
        stop = begin + AT_ONCE
        polygons[begin:stop] = [valid_polygon(polygon) for polygon in polygons[begin:stop]]
        some.append(QgsGeometry.unaryUnion([polygon for polygon in polygons[begin:stop] if not polygon.isNull()]))
    whole = QgsGeometry.unaryUnion([union for union in some if not union.isNull()])
    rings = [part.exteriorRing().clone() for part in whole.constParts() if hasattr(part, "exteriorRing")]
    outline = QgsGeometry.collectGeometry([QgsGeometry(ring) for ring in rings])
    engine = QgsGeometry.createGeometryEngine(outline.constGet())
    engine.prepareGeometry()
    return np.array([polygon.isNull() or engine.intersects(polygon.constGet()) for polygon in polygons], bool)
