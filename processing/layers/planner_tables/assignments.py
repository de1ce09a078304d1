"""Two layers or tables that each say to which territory a unit belongs, brought to the same units."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsWkbTypes

from ...methods.codes import align_codes, repeated_codes
from ...methods.territories.delimitation import UNASSIGNED
from ...methods.territories.delimitation_comparison import ABSENT
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn
from ..reading.features import read_features


@dataclass(frozen=True)
class Assignment:
    """What one layer says of `n` units.

    Attributes
    ----------
    features : Features
    row : ndarray of int, shape (n,)
        Row of each unit in the layer, -1 where it is not in it.
    territory : ndarray of int, shape (n,)
        Number of its territory; -1 for none, -2 where the unit is not in the layer.
    names : ndarray of str
        Of the territories, and None at the end, for the number -1.
    """

    features: object
    row: np.ndarray
    territory: np.ndarray
    names: np.ndarray

    @property
    def is_spatial(self):
        """Whether the layer has shapes."""
        return self.features.wkb_type != QgsWkbTypes.Type.NoGeometry

    def named(self, territory):
        """Names of territories by their number, None where it is negative."""
        return self.names[np.maximum(territory, UNASSIGNED)]


def read_assignments(algorithm, parameters, context, feedback, sides):
    """Read layers whose parameters are called X, X_UNIT and X_TERRITORY.

    Parameters
    ----------
    sides : tuple of str
        The two X.

    Returns
    -------
    units : ndarray of str, shape (n,)
        Codes of the first, then those that only the second has.
    assignments : list of Assignment

    Raises
    ------
    BadInput
        When a code is blank or repeated, or the layers have no unit in common.
    """
    layers, codes = [], []
    for side in sides:
        source = algorithm.parameterAsSource(parameters, side, context)
        spatial = source is not None and source.wkbType() != QgsWkbTypes.Type.NoGeometry
        layers.append(read_features(algorithm, parameters, side, context, feedback, geometry=spatial))
        field = algorithm.parameterAsString(parameters, f"{side}_UNIT", context)
        codes.append(layers[-1].codes(field, feedback, unique=True))
    codes[1], repaired = align_codes(codes[1], codes[0])
    if repaired:
        warn(
            feedback,
            tr("Codes that had lost leading zeros and were matched: {} of layer “{}”."),
            repaired,
            layers[1].name,
        )
        repeated = repeated_codes(codes[1])
        if repeated:
            raise BadInput(
                tr(
                    "Layer “{}” has units whose codes differ in leading zeros only (first: {}). Leave one of each."
                ).format(layers[1].name, first_of(repeated))
            )
    place = {code: row for row, code in enumerate(codes[0])}
    only_second = [code for code in codes[1] if code not in place]
    if len(only_second) == len(codes[1]):
        raise BadInput(
            tr(
                "Layers “{}” and “{}” have no unit in common (first codes: {}; {}). Check the fields of the codes."
            ).format(layers[0].name, layers[1].name, first_of(codes[0]), first_of(codes[1]))
        )
    place.update({code: row for row, code in enumerate(only_second, len(place))})
    assignments = []
    for side, layer, own in zip(sides, layers, codes):
        names = layer.codes(algorithm.parameterAsString(parameters, f"{side}_TERRITORY", context))
        assignments.append(_assignment(layer, np.array([place[code] for code in own]), names, len(place)))
    return np.array(list(place), object), assignments


def _assignment(features, unit, names, count):
    """Assignment of `count` units from the unit and the territory of each row."""
    row = np.full(count, -1)
    row[unit] = np.arange(len(unit))
    known, number = np.unique(names.astype(str), return_inverse=True)
    # the blank sorts first
    blank = int(known[0] == "")
    territory = np.full(count, ABSENT)
    territory[unit] = number.ravel() - blank
    return Assignment(features, row, territory, np.r_[known[blank:].astype(object), [None]])
