"""Polygons of territorial units as shapely geometries in meters, and which of them are neighbors."""

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn
from ..progress import stage
from .measures import ArrayTransform, WorkingPlane
from .valid_polygons import POLYGON, valid_polygon


def unit_polygons(features, context, feedback, progress=lambda share: None):
    """Polygons of a layer on a plane in meters.

    Parameters
    ----------
    features : Features
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback
    progress : callable
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    list of shapely geometries
        One per row, valid; None for a row without a usable polygon.

    Raises
    ------
    BadInput
        When the layer does not hold polygons.
    """
    from shapely import wkb

    if QgsWkbTypes.geometryType(features.wkb_type) != POLYGON:
        raise BadInput(
            tr(
                "Layer “{}” holds points or lines, and neighbors are told from polygons."
                " Give the polygons of the units or turn contiguity off."
            ).format(features.name)
        )
    given = [row.geometry() for row in features.rows]
    to_plane = ArrayTransform(features.crs, _plane(features, given, context).crs, context.transformContext())
    polygons, repaired = [], []
    for row, geometry in enumerate(given):
        progress(row / len(given))
        geometry = to_plane.geometry(_flat(geometry))
        drawn_well = geometry.isNull() or geometry.isGeosValid()
        if not drawn_well:
            geometry = valid_polygon(geometry)
        usable = not geometry.isNull() and geometry.type() == POLYGON and geometry.area() > 0.0
        polygons.append(wkb.loads(geometry.asWkb().data()) if usable else None)
        if usable and not drawn_well:
            repaired.append(row + 1)
    missing = [row + 1 for row, polygon in enumerate(polygons) if polygon is None]
    for rows, sentence in (
        (repaired, tr("Invalid polygons, repaired to look for neighbors: {} of layer “{}” (rows {}).")),
        (missing, tr("Units without a usable polygon, which have no neighbors: {} of layer “{}” (rows {}).")),
    ):
        if rows:
            warn(feedback, sentence, len(rows), features.name, first_of(rows))
    return polygons


def unit_adjacency(features, tolerance, context, feedback, bridges=()):
    """Which units of a polygon layer are neighbors.

    Parameters
    ----------
    features : Features
    tolerance : float
        Largest distance between the boundaries of neighbors, meters.
    context, feedback
    bridges : ndarray of int, shape (b, 2)
        More pairs of neighboring rows, as `road_bridges` gives them.

    Returns
    -------
    scipy.sparse.csr_matrix of bool, shape (n, n)
        In the order of the rows.
    """
    from ...methods.territories.contiguity import adjacency_matrix, adjacent_pairs, overlapping_pairs

    polygons = unit_polygons(features, context, feedback, stage(feedback, 10, 14))
    pairs = adjacent_pairs(polygons, tolerance, stage(feedback, 14, 16))
    overlaps = overlapping_pairs(polygons, pairs, progress=stage(feedback, 16, 20))
    if len(overlaps):
        warn(
            feedback,
            tr("Pairs of polygons that overlap and count as neighbors: {} of layer “{}” (rows {})."),
            len(overlaps),
            features.name,
            first_of([f"{i + 1}–{j + 1}" for i, j in overlaps]),
        )
    adjacency = adjacency_matrix(len(features), pairs, bridges)
    feedback.pushInfo(
        tr("Neighbors: {} pairs of units of layer “{}”; {} of them by road only; units without any: {}.").format(
            adjacency.nnz // 2,
            features.name,
            adjacency.nnz // 2 - len(pairs),
            int((np.diff(adjacency.indptr) == 0).sum()),
        )
    )
    return adjacency


def _plane(features, geometries, context):
    """Working plane around the bounding boxes of the geometries."""
    boxes = [geometry.boundingBox() for geometry in geometries if not geometry.isNull()]
    corners = [
        corner for box in boxes for corner in ((box.xMinimum(), box.yMinimum()), (box.xMaximum(), box.yMaximum()))
    ]
    return WorkingPlane(features.crs, np.array(corners, float).reshape(-1, 2), context)


def _flat(geometry):
    """Copy in two dimensions and without curves."""
    if geometry.isNull():
        return QgsGeometry()
    curved = QgsWkbTypes.isCurvedType(geometry.wkbType())
    shape = geometry.constGet().segmentize() if curved else geometry.constGet().clone()
    shape.dropZValue()
    shape.dropMValue()
    return QgsGeometry(shape)
