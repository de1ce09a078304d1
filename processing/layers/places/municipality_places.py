"""In which municipality each locality lies, and how far outside the one it is said to be in."""

import numpy as np
from qgis.core import QgsWkbTypes

from ...methods.geometry_arrays import lines_from_wkb
from ...methods.nearest_edges import Boundary
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn
from .areas import containing, holds
from .measures import ArrayTransform
from .valid_polygons import POLYGON, valid_polygon


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
        self._polygons = [valid_polygon(to_plane.geometry(row.geometry())) for row in features.rows]
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
        for name, rows in _of_each(own.astype(str), report):
            for polygon in self._rows.get(name, ()):
                rest = rows[usable[rows] & ~inside[rows]]
                inside[rest] = holds(self._polygons[polygon], xy[rest])
        return inside

    def holding(self, xy, report):
        """Row of the municipality in which each point lies, -1 for none."""
        return containing(self._polygons, xy, report)

    def meters_outside(self, xy, own, report):
        """Meters from each point to the municipality of its code; to the nearest one where that is not known.

        The points lie in none of them. NaN where there is no municipality at all.
        """
        nearest = np.full(xy.shape, np.nan)
        known = np.isin(own.astype(str), list(self._rows))
        for code, rows in _of_each(np.where(known, own, "").astype(str), report):
            polygons = self._rows[code] if code else [row for rows in self._rows.values() for row in rows]
            # those without a municipality are many where the codes of all are of another kind
            nearest[rows] = self._boundary(polygons).nearest(xy[rows], None if code else report)
        return self._plane.distance(xy, nearest)

    def _boundary(self, polygons):
        """The boundary of some of the polygons together."""
        lines = []
        for row in polygons:
            shape = self._polygons[row].constGet().segmentize()
            shape.dropZValue()
            shape.dropMValue()
            lines.append(shape.boundary().asWkb().data())
        return Boundary(*lines_from_wkb(lines)[:2])


def _of_each(names, report):
    """Each name and its rows, with progress."""
    order = np.argsort(names, kind="stable")
    different, begin = np.unique(names[order], return_index=True)
    for number, (name, rows) in enumerate(zip(different.tolist(), np.split(order, begin[1:]))):
        report(number / len(different))
        yield name, rows


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
    meters = municipalities.meters_outside(xy[rest], own[rest], lambda share: report(0.75 + 0.25 * share))
    with np.errstate(invalid="ignore"):
        far = meters > tolerance
    lies_in = np.where(holding >= 0, municipalities.codes[holding], "")
    outside, nowhere = far & known[rest], far & ~known[rest]
    return [
        ("unknown_municipality", unknown, -1, np.nan, own[unknown]),
        ("outside_municipality", rest[outside], -1, meters[outside], lies_in[outside]),
        ("in_no_municipality", rest[nowhere], -1, meters[nowhere], None),
    ], int((meters <= tolerance).sum())
