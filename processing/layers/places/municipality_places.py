"""In which municipality each locality lies, and how far outside the one it is said to be in."""

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPoint, QgsPointXY, QgsSpatialIndex, QgsWkbTypes

from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn
from .areas import containing
from .measures import ArrayTransform

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
AT_ONCE = 5000


class Municipalities:
    """Polygons of municipalities on the plane of a run, with their codes.

    A municipality may have several rows, as one with islands does.

    Parameters
    ----------
    features : Features
    codes : ndarray of str
    plane : WorkingPlane
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback

    Raises
    ------
    BadInput
        When the layer holds no polygons.
    """

    def __init__(self, features, codes, plane, context, feedback):
        if QgsWkbTypes.geometryType(features.wkb_type) != POLYGON:
            raise BadInput(
                tr("Layer “{}” holds points or lines, not the polygons of municipalities. Choose another.").format(
                    features.name
                )
            )
        self.codes = codes
        self._plane = plane
        to_plane = ArrayTransform(features.crs, plane.crs, context.transformContext())
        self._polygons = [_usable(to_plane.geometry(row.geometry())) for row in features.rows]
        for rows, sentence in (
            (
                [row for row, polygon in enumerate(self._polygons) if polygon.isNull()],
                tr("Municipalities without a usable polygon: {} of layer “{}” (rows {})."),
            ),
            (np.flatnonzero(codes == "").tolist(), tr("Municipalities without a code: {} of layer “{}” (rows {}).")),
        ):
            if rows:
                warn(feedback, sentence, len(rows), features.name, first_of([row + 1 for row in rows]))
        self._rows = {}
        for row, code in enumerate(codes):
            if code and not self._polygons[row].isNull():
                self._rows.setdefault(code, []).append(row)

    def lies_in_own(self, xy, own, report):
        """Whether each point lies in the municipality of its code; False where that is not known."""
        inside = np.zeros(len(xy), bool)
        usable = np.isfinite(xy).all(axis=1)
        order = np.argsort(own.astype(str), kind="stable")
        names, begin = np.unique(own[order].astype(str), return_index=True)
        for number, (name, rows) in enumerate(zip(names, np.split(order, begin[1:]))):
            report(number / len(names))
            for polygon in self._rows.get(name, ()):
                engine = QgsGeometry.createGeometryEngine(self._polygons[polygon].constGet())
                engine.prepareGeometry()
                for row in rows[usable[rows] & ~inside[rows]]:
                    inside[row] = engine.intersects(QgsPoint(*xy[row]))
        return inside

    def holding(self, xy, report):
        """Row of the municipality in which each point lies, -1 for none."""
        found = np.full(len(xy), -1)
        for begin in range(0, len(xy), AT_ONCE):
            report(begin / len(xy))
            found[begin : begin + AT_ONCE] = containing(self._polygons, xy[begin : begin + AT_ONCE])
        return found

    def meters_outside(self, xy, own, report):
        """Meters from each point to the municipality of its code; to the nearest one where that is not known.

        Returns
        -------
        distance : ndarray of float
        polygon : ndarray of int
            Row of the municipality it was measured to.
        """
        nearest, row_of = xy.copy(), np.full(len(xy), -1)
        index = None
        for number, (point, code) in enumerate(zip(xy, own)):
            if number % AT_ONCE == 0:
                report(number / len(xy))
            candidates = self._rows.get(code)
            if candidates is None:
                index = index or self._index()
                candidates = index.nearestNeighbor(QgsPointXY(*point), 1)
            place = QgsGeometry.fromPointXY(QgsPointXY(*point))
            row_of[number] = min(candidates, key=lambda row: self._polygons[row].distance(place), default=-1)
            if row_of[number] >= 0:
                closest = self._polygons[row_of[number]].nearestPoint(place).constGet()
                nearest[number] = closest.x(), closest.y()
        distance = self._plane.distance(xy, nearest)
        distance[row_of < 0] = np.nan
        return distance, row_of

    def _index(self):
        index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
        for row, polygon in enumerate(self._polygons):
            if not polygon.isNull():
                feature = QgsFeature(row)
                feature.setGeometry(polygon)
                index.addFeature(feature)
        return index


def _usable(polygon):
    """A valid polygon, null where there is none."""
    if polygon.isNull() or polygon.isGeosValid():
        return polygon
    polygon = polygon.makeValid()
    polygon.convertGeometryCollectionToSubclass(POLYGON)
    return polygon if polygon.type() == POLYGON else QgsGeometry()


def place_problems(municipalities, xy, own, tolerance, report):
    """Localities that lie elsewhere than their code says.

    Parameters
    ----------
    municipalities : Municipalities
    xy : ndarray, shape (n, 2)
        On the plane.
    own : ndarray of str
        Code of the municipality of each locality, "" where there is none.
    tolerance : float
        Meters outside that do not count.
    report : callable
        Called with a share of 1; it may raise to cancel.

    Returns
    -------
    problems : list of tuple
        As `methods.data.locality_checks.check_localities` takes them; ``value`` is the code that is not
        known, or that of the municipality in which the locality lies.
    near : int
        Localities outside by no more than the tolerance.
    """
    usable = np.isfinite(xy).all(axis=1)
    known = np.isin(own.astype(str), [code for code in municipalities.codes if code])
    unknown = np.flatnonzero(~known & (own != ""))
    inside = municipalities.lies_in_own(xy, own, lambda share: report(0.5 * share))
    rest = np.flatnonzero(usable & ~inside)
    holding = municipalities.holding(xy[rest], lambda share: report(0.5 + 0.25 * share))
    # where the own one is not known, any will do
    astray = known[rest] | (holding < 0)
    rest, holding = rest[astray], holding[astray]
    meters = municipalities.meters_outside(xy[rest], own[rest], lambda share: report(0.75 + 0.25 * share))[0]
    with np.errstate(invalid="ignore"):
        far = meters > tolerance
    lies_in = np.where(holding >= 0, municipalities.codes[holding], "")
    outside, nowhere = far & known[rest], far & ~known[rest]
    return [
        ("unknown_municipality", unknown, -1, np.nan, own[unknown]),
        ("outside_municipality", rest[outside], -1, meters[outside], lies_in[outside]),
        ("in_no_municipality", rest[nowhere], -1, meters[nowhere], None),
    ], int((meters <= tolerance).sum())
