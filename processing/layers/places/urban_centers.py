"""Urban centers, as points or polygons with their people, on the units they lie in."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsWkbTypes

from ...methods.codes import align_codes
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn
from ..reading.features import read_features
from .areas import containing
from .measures import ArrayTransform
from .valid_polygons import POLYGON, valid_polygon


@dataclass(frozen=True)
class CenterParts:
    """Parts of `c` urban centers, each in one unit; centers in order of code.

    Attributes
    ----------
    center : ndarray of int, shape (p,)
        Row of `names`.
    unit : ndarray of int, shape (p,)
        Row of the unit as its layer has them, -1 outside of all.
    people : ndarray, shape (p,)
    covered : ndarray, shape (p,)
        Share of the area of the unit that the part takes; NaN for points.
    names : ndarray of str, shape (c,)
        Empty where no field names them.
    layer : str
        Name of their layer.
    """

    center: np.ndarray
    unit: np.ndarray
    people: np.ndarray
    covered: np.ndarray
    names: np.ndarray
    layer: str

    def unit_population(self, known):
        """Population of the units, where `known` is NaN estimated from what polygons of centers cover."""
        inside = self.unit >= 0
        unit, count = self.unit[inside], len(known)
        people = np.bincount(unit, weights=self.people[inside], minlength=count)
        covered = np.bincount(unit, weights=self.covered[inside], minlength=count)
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(np.isnan(known) & (covered > 0.0), people / covered, known)


def read_urban_centers(algorithm, parameters, context, feedback, units, unit_id):
    """Read CENTERS with its fields CENTER_ID, CENTER_NAME, CENTER_POPULATION and CENTER_UNIT.

    Rows with one code are parts of one center. People of a polygon are spread evenly over it.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As `processAlgorithm` gets them.
    units : Features or None
        Polygons, whatever their reference system; needed without CENTER_UNIT.
    unit_id : ndarray of str, shape (n,)
        Code of each unit.

    Returns
    -------
    CenterParts

    Raises
    ------
    BadInput
        When fields are missing or no row has people.
    """
    population, id_field, name_field, unit_field = (
        algorithm.parameterAsString(parameters, f"CENTER_{name}", context)
        for name in ("POPULATION", "ID", "NAME", "UNIT")
    )
    layer = read_features(algorithm, parameters, "CENTERS", context, feedback, geometry=not unit_field)
    people = layer.numbers(population, feedback)
    code = layer.codes(id_field) if id_field else np.array([f"{row:09d}" for row in range(len(layer))], object)
    name = layer.codes(name_field or id_field) if name_field or id_field else np.full(len(layer), "", object)
    usable = np.isfinite(people) & (code != "")
    if not usable.any():
        raise BadInput(tr("No urban center of layer “{}” has a population. Fill it in.").format(layer.name))
    if not usable.all():
        warn(
            feedback,
            tr("Urban centers without a code or a population, left out: {} of layer “{}” (rows {})."),
            int((~usable).sum()),
            layer.name,
            first_of(list(np.flatnonzero(~usable) + 1)),
        )
    if unit_field:
        row, unit, inside, covered = _whole(layer, _units_named(layer.codes(unit_field), unit_id))
    else:
        row, unit, inside, covered = _places(layer, units, context)
    kept = usable[row]
    row, unit, inside, covered = row[kept], unit[kept], inside[kept], covered[kept]
    codes, center = np.unique(code[row].astype(str), return_inverse=True)
    center, part = center.ravel(), people[row] * inside
    names = np.empty(len(codes), object)
    for one in np.argsort(part, kind="stable"):
        # the part with most people names the center
        names[center[one]] = name[row[one]]
    return CenterParts(center, unit, part, covered, names, layer.name)


def _units_named(codes, unit_id):
    """Row of the unit of each code, -1 for codes that no unit has."""
    codes, _ = align_codes(codes, set(unit_id))
    row_of = {code: row for row, code in enumerate(unit_id)}
    return np.array([row_of.get(code, -1) for code in codes], int)


def _whole(layer, unit):
    """Rows that are one part each, as `_places` gives them."""
    return np.arange(len(layer)), unit, np.ones(len(layer)), np.full(len(layer), np.nan)


def _places(layer, units, context):
    """Row, unit, share of the row in the unit, and share of the unit in the row, of each part."""
    if units is None or QgsWkbTypes.geometryType(units.wkb_type) != POLYGON:
        raise BadInput(
            tr(
                "To know in which unit each urban center lies, give the polygons of the units, or the field of layer “{}”"
                " with the code of the unit."
            ).format(layer.name)
        )
    to_units = ArrayTransform(layer.crs, units.crs, context.transformContext())
    geometries = [row.geometry() for row in units.rows]
    if QgsWkbTypes.geometryType(layer.wkb_type) != POLYGON:
        return _whole(layer, containing(geometries, to_units.array(layer.points())))
    parts = []
    boxes = np.array([_box(geometry) for geometry in geometries])
    for row, feature in enumerate(layer.rows):
        shape = valid_polygon(to_units.geometry(feature.geometry()))
        left, low, right, high = _box(shape)
        rest = 1.0
        near = (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= high) & (boxes[:, 3] >= low)
        for unit in np.flatnonzero(near):
            common = shape.intersection(geometries[unit]).area()
            if common > 0.0:
                parts.append((row, unit, common / shape.area(), common / geometries[unit].area()))
                rest -= parts[-1][2]
        if rest > 1e-9:
            parts.append((row, -1, rest, np.nan))
    row, unit, inside, covered = np.array(parts, float).reshape(-1, 4).T
    return row.astype(int), unit.astype(int), inside, covered


def _box(geometry):
    """Left, lower, right and upper limits; NaN without geometry, so that nothing is near."""
    box = geometry.boundingBox()
    return (np.nan,) * 4 if geometry.isNull() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
