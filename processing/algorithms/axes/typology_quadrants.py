"""The quadrants of capability and productive potential that `typology` adds to its types."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterField, QgsProcessingParameterNumber

from ...layers.bad_input import BadInput
from ...layers.local_numbers import significant
from ...layers.messages import first_of, warn
from ...layers.writing.sinks import Column, write_extended
from ...translation import tr

LIMITS = ("LOW", "HIGH")


def declare_quadrants(algorithm):
    """Add CAPABILITY and POTENTIAL with their thresholds."""
    for name, title, help_text in (
        ("CAPABILITY", tr("Capability"), tr("Index of what people and institutions are capable of, more is better.")),
        ("POTENTIAL", tr("Productive potential"), tr("Index of what can be produced there, more is better.")),
    ):
        field = QgsProcessingParameterField(
            name, title, type=QgsProcessingParameterField.DataType.Any, parentLayerParameterName="INPUT", optional=True
        )
        algorithm.add(field, help_text)
    for name, title in (
        ("CAPABILITY_LOW", tr("Low capability, up to")),
        ("CAPABILITY_HIGH", tr("High capability, from")),
        ("POTENTIAL_LOW", tr("Low potential, up to")),
        ("POTENTIAL_HIGH", tr("High potential, from")),
    ):
        kind = QgsProcessingParameterNumber.Type.Double
        algorithm.add(
            QgsProcessingParameterNumber(name, title, kind, optional=True),
            tr("By default a third of the units are low and a third high. What lies between is unclassified."),
            advanced=True,
        )
    algorithm.addOutput(QgsProcessingOutputNumber("UNCLASSIFIED", tr("Units in no quadrant")))


def check_quadrants(algorithm, parameters, context):
    """What is wrong with these parameters as a sentence, "" when nothing is."""
    given = [bool(algorithm.parameterAsString(parameters, name, context)) for name in ("CAPABILITY", "POTENTIAL")]
    limits = {name: _limits(algorithm, parameters, context, name) for name in ("CAPABILITY", "POTENTIAL")}
    if any(given) != all(given):
        return tr("The quadrants need both the capability and the productive potential: choose both fields, or none.")
    if not any(given) and any(limit is not None for pair in limits.values() for limit in pair):
        return tr("Thresholds of capability or potential need the fields with both.")
    for low, high in limits.values():
        if low is not None and high is not None and low > high:
            return tr("A threshold for low values is above that for high values: {} and {}.").format(
                significant(low, 3), significant(high, 3)
            )
    return ""


def find_quadrants(algorithm, parameters, context, units, feedback):
    """Quadrant of each unit, "" where it is not known; None when the fields are not given.

    Raises
    ------
    BadInput
        When a field is empty, or a threshold for low values comes out above that for high ones.
    """
    from ...methods.axes.capability_quadrants import UNCLASSIFIED, quadrants, thresholds

    fields = [algorithm.parameterAsString(parameters, name, context) for name in ("CAPABILITY", "POTENTIAL")]
    if not all(fields):
        return None
    values = [units.numbers(field, feedback, negative=True) for field in fields]
    for field, one in zip(fields, values):
        if np.isnan(one).all():
            raise BadInput(tr("Field “{}” of layer “{}” is empty. Choose another field.").format(field, units.name))
    limits = [
        thresholds(one, *_limits(algorithm, parameters, context, name))
        for name, one in zip(("CAPABILITY", "POTENTIAL"), values)
    ]
    for field, (low, high) in zip(fields, limits):
        feedback.pushInfo(
            tr("“{}”: low up to {}, high from {}.").format(field, significant(low, 3), significant(high, 3))
        )
        if low > high:
            # one was given, and the tercile in place of the other lies beyond it
            raise BadInput(
                tr("Field “{}” of layer “{}”: the threshold given lies beyond the other, {} and {}. Give both.").format(
                    field, units.name, significant(low, 3), significant(high, 3)
                )
            )
    found = quadrants(*values, *limits)
    for code, sentence in (
        (UNCLASSIFIED, tr("Units between the thresholds, in no quadrant: {} of layer “{}” (rows {}).")),
        ("", tr("Units without capability or potential, whose quadrant is not known: {} of layer “{}” (rows {}).")),
    ):
        rows = np.flatnonzero(found == code)
        if len(rows):
            warn(feedback, sentence, len(rows), units.name, first_of([int(row) + 1 for row in rows]))
    return found


def quadrant_columns():
    """New columns of the units."""
    return [
        Column("quadrant", "text", tr("Quadrant (code)")),
        Column("quadrant_name", "text", tr("Capability and productive potential")),
    ]


def quadrant_data(found, count):
    """Values of `quadrant_columns`, empty without quadrants."""
    if found is None:
        return {name: np.full(count, None) for name in ("quadrant", "quadrant_name")}
    names = {
        "high_high": tr("High capability, high potential"),
        "high_low": tr("High capability, low potential"),
        "low_high": tr("Low capability, high potential"),
        "low_low": tr("Low capability, low potential"),
        "unclassified": tr("Unclassified"),
    }
    return {
        "quadrant": np.where(found == "", None, found),
        "quadrant_name": np.array([names.get(code) for code in found], object),
    }


def write_quadrants(algorithm, parameters, context, units, found):
    """Write the units with their quadrant for a map of its own; the output as a dict, empty without quadrants."""
    if found is None:
        return {}
    columns, data = quadrant_columns(), quadrant_data(found, len(units))
    destination = write_extended(algorithm, parameters, "QUADRANTS", context, units, columns, data)
    algorithm.dress(context, destination, "quadrants", tr("Units by quadrant"), columns)
    return {} if destination is None else {"QUADRANTS": destination}


def _limits(algorithm, parameters, context, name):
    """Low and high threshold that were given, None for those that were not."""
    return [
        None
        if parameters.get(f"{name}_{limit}") in (None, "")
        else algorithm.parameterAsDouble(parameters, f"{name}_{limit}", context)
        for limit in LIMITS
    ]
