"""Which polygons lie at the outer edge of a layer."""

import numpy as np
from qgis.core import QgsGeometry


def at_map_edge(features):
    """Whether each polygon touches the outer edge of them all; holes of the map are no edge.

    Parameters
    ----------
    features : Features
        Polygons.

    Returns
    -------
    ndarray of bool, shape (n,)
        True also for rows without a polygon.
    """
    polygons = [row.geometry() for row in features.rows]
    polygons = [polygon if polygon.isNull() or polygon.isGeosValid() else polygon.makeValid() for polygon in polygons]
    whole = QgsGeometry.unaryUnion([polygon for polygon in polygons if not polygon.isNull()])
    rings = [part.exteriorRing().clone() for part in whole.constParts() if hasattr(part, "exteriorRing")]
    outline = QgsGeometry.collectGeometry([QgsGeometry(ring) for ring in rings])
    engine = QgsGeometry.createGeometryEngine(outline.constGet())
    engine.prepareGeometry()
    return np.array([polygon.isNull() or engine.intersects(polygon.constGet()) for polygon in polygons], bool)
