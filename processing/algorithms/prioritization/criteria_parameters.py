"""Places and the table of their criteria, shared by the algorithms that weigh several criteria."""

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.reading.features import read_features
from ...methods.prioritization.criteria_scaling import LEAVE_OUT, TARGET, fill_missing
from ...translation import tr

DIRECTIONS = {
    **dict.fromkeys(("max", "more", "higher", "+", "1", "mayor", "más", "mas", "maior", "mais"), 1),
    **dict.fromkeys(("min", "less", "lower", "-", "−", "-1", "menor", "menos"), -1),
}


@dataclass(frozen=True)
class Criteria:
    """`k` criteria of `n` places.

    Attributes
    ----------
    places : Features
    names : list of str
        Fields of the criteria.
    direction : ndarray of int, shape (k,)
    values : ndarray, shape (n, k)
        Missing values treated as asked; NaN where they were left out.
    weight, target, least, most : ndarray, shape (k,)
        NaN where the table does not give them.
    reason : ndarray of str, shape (n,)
        ``missing_`` and the field of the first criterion that a place lacks; None for the others.
    table : str
        Name of the table of criteria.
    """

    places: object
    names: list
    direction: np.ndarray
    values: np.ndarray
    weight: np.ndarray
    target: np.ndarray
    least: np.ndarray
    most: np.ndarray
    reason: np.ndarray
    table: str


def declare_criteria(algorithm, first_scaling):
    """Add the places, the table of criteria, the scaling and what to do with missing values."""
    any_layer = [QgsProcessing.SourceType.TypeVector]
    algorithm.add(
        QgsProcessingParameterFeatureSource("INPUT", tr("Places with criteria"), any_layer),
        tr("Layer or table with one row per municipality or locality and a number for each criterion."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource("CRITERIA", tr("Criteria"), any_layer),
        tr(
            "Table with one row per criterion: field (its name in the layer), direction (max where more comes first, min"
            " where less does), and optionally weight, target, least and most (limits of the weight)."
        ),
    )
    scalings = [first_scaling] if first_scaling else []
    scalings += [tr("From 0 to 1"), tr("Standard deviations"), tr("Ranks"), tr("Nearness to a target"), tr("Vector")]
    algorithm.add(
        QgsProcessingParameterEnum("SCALING", tr("Scale of the criteria"), scalings, defaultValue=0),
        tr("How criteria of different units are brought to one scale on which more is always better."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "MISSING",
            tr("Missing values"),
            [tr("Leave the place out"), tr("Take the worst value"), tr("Take the mean")],
            defaultValue=LEAVE_OUT,
        ),
        tr("What to do with places that lack a criterion."),
        advanced=True,
    )


def read_criteria(algorithm, parameters, context, feedback, scaling):
    """Read the places and their criteria.

    Raises
    ------
    BadInput
        When the table names a field twice or one that is no number, has a direction that cannot be
        read, or lacks a target that the scaling needs.
    """
    places = read_features(algorithm, parameters, "INPUT", context, feedback, geometry=None)
    table = read_features(algorithm, parameters, "CRITERIA", context, feedback, geometry=False)
    names = list(table.codes("field", unique=True))
    direction = [DIRECTIONS.get(text.casefold()) for text in table.codes("direction")]
    wrong = [row + 1 for row, sense in enumerate(direction) if sense is None]
    if wrong:
        raise BadInput(
            tr("Field “direction” of table “{}” must say max or min (rows {}).").format(table.name, first_of(wrong))
        )
    direction = np.array(direction)
    columns = {name: _optional(table, name, feedback) for name in ("weight", "target", "least", "most")}
    if scaling == TARGET and np.isnan(columns["target"]).any():
        lacking = [name for name, target in zip(names, columns["target"]) if np.isnan(target)]
        raise BadInput(
            tr("Table “{}” has no number in “target” for {} criteria ({}). Add them, or choose another scale.").format(
                table.name, len(lacking), first_of(lacking)
            )
        )
    raw = np.column_stack([places.numbers(name, feedback, negative=True) for name in names])
    for name, column in zip(names, raw.T):
        if np.isnan(column).all():
            raise BadInput(
                tr("Field “{}” of layer “{}” has no value at all. Take it out of the criteria.").format(
                    name, places.name
                )
            )
    policy = algorithm.parameterAsEnum(parameters, "MISSING", context)
    values = fill_missing(raw, direction, policy)
    _warn_missing(names, raw, values, places, feedback)
    lacks = ~np.isfinite(values)
    reason = np.where(
        lacks.any(axis=1), np.array([f"missing_{name}" for name in names], object)[lacks.argmax(axis=1)], None
    )
    if lacks.any(axis=1).all():
        raise BadInput(
            tr("No row of layer “{}” has all the criteria. Choose what to do with missing values.").format(places.name)
        )
    return Criteria(places, names, direction, values, **columns, reason=reason, table=table.name)


def _optional(table, field, feedback):
    if table.fields.lookupField(field) < 0:
        return np.full(len(table), np.nan)
    return table.numbers(field, feedback)


def _warn_missing(names, raw, values, places, feedback):
    for name, before, after in zip(names, raw.T, values.T):
        rows = np.flatnonzero(~np.isfinite(before))
        if not len(rows):
            spread = np.ptp(before)
        else:
            filled = np.isfinite(after[rows]).all()
            sentence = (
                tr("Places that lack the criterion “{}”, which was filled in: {} of layer “{}” (rows {}).")
                if filled
                else tr("Places that lack the criterion “{}”, which are left out: {} of layer “{}” (rows {}).")
            )
            warn(feedback, sentence, name, len(rows), places.name, first_of(list(rows + 1)))
            spread = np.ptp(before[np.isfinite(before)])
        if spread == 0.0:
            warn(
                feedback,
                tr("Criterion “{}” is the same everywhere in layer “{}”: it decides nothing."),
                name,
                places.name,
            )
