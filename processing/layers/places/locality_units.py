"""Which unit, usually a municipality, each locality belongs to."""

import numpy as np

from ...methods.codes import align_codes
from ...translation import tr
from ..messages import first_of, warn


def units_of_localities(localities, field, units, unit_codes, feedback):
    """Row of the unit of each locality, by the code it carries.

    Parameters
    ----------
    localities : Features
    field : str
        Field of the localities with the code of their unit.
    units : Features
    unit_codes : ndarray of str
    feedback : QgsProcessingFeedback

    Returns
    -------
    ndarray of int, shape (localities,)
        -1 where there is none; those are counted in a warning.
    """
    own, repaired = align_codes(localities.codes(field), unit_codes)
    if repaired:
        warn(
            feedback,
            tr("Codes that had lost leading zeros and were matched: {} of layer “{}”."),
            repaired,
            localities.name,
        )
    row_of = {name: row for row, name in enumerate(unit_codes)}
    unit = np.array([row_of.get(name, -1) for name in own])
    outside = np.flatnonzero(unit < 0)
    if len(outside):
        warn(
            feedback,
            tr("Localities in no municipality: {}, by the codes of layer “{}” (rows {})."),
            len(outside),
            units.name,
            first_of(list(outside + 1)),
        )
    return unit
