"""Tables of flows between units: who lives where and goes where."""

from dataclasses import dataclass

import numpy as np

from ...methods.codes import align_codes
from ...translation import tr
from ..bad_input import BadInput
from ..messages import first_of, warn
from ..reading.features import read_features


@dataclass(frozen=True)
class FlowTable:
    """Usable rows of a table of flows.

    Attributes
    ----------
    name : str
        Of the table.
    origin, destination : ndarray of str, shape (m,)
        Codes of units.
    amount : ndarray, shape (m,)
    period : ndarray of str, shape (m,) or None
        None without a period field.
    modeled : bool
        Whether the table says, in a column ``modeled``, that any of its flows was computed.
    """

    name: str
    origin: np.ndarray
    destination: np.ndarray
    amount: np.ndarray
    period: object
    modeled: bool


def read_flows(algorithm, parameters, context, feedback, units=None, unit_codes=None):
    """Read FLOWS with its fields ORIGIN_FIELD, DESTINATION_FIELD, AMOUNT_FIELD and PERIOD_FIELD.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As `processAlgorithm` gets them.
    units : str, optional
        Name of the layer of units, for the messages.
    unit_codes : sequence of str, optional
        Codes that exist; flows of others are left out, counted.

    Returns
    -------
    FlowTable

    Raises
    ------
    BadInput
        When no usable flow is left, or none joins two different units.
    """
    fields = {
        name: algorithm.parameterAsString(parameters, name, context)
        for name in ("ORIGIN_FIELD", "DESTINATION_FIELD", "AMOUNT_FIELD", "PERIOD_FIELD")
        if algorithm.parameterDefinition(name) is not None
    }
    period_field = fields.get("PERIOD_FIELD", "")
    table = read_features(
        algorithm, parameters, "FLOWS", context, feedback, geometry=False, fields=[*fields.values(), "modeled"]
    )
    amount = table.numbers(fields["AMOUNT_FIELD"], feedback, negative=True)
    origin, destination = table.codes(fields["ORIGIN_FIELD"]), table.codes(fields["DESTINATION_FIELD"])
    origin, destination = _aligned(table, origin, destination, unit_codes, feedback)
    usable = _usable(table, origin, destination, amount, feedback)
    given = usable.sum()
    if unit_codes is not None:
        usable &= _known(table, origin, destination, usable, units, set(unit_codes), feedback)
    fractional = int((usable & (amount != np.floor(amount))).sum())
    if fractional:
        feedback.pushInfo(
            tr("Flows with decimals, taken as they are: {} of table “{}”.").format(fractional, table.name)
        )
    if unit_codes is not None and not usable.any() and given:
        raise BadInput(
            tr(
                "No flow of table “{}” is between units of layer “{}” (first codes: {}; {}). Check the fields of the codes."
            ).format(table.name, units, first_of(sorted(set(origin) - {""})), first_of(sorted(unit_codes)))
        )
    if not (amount[usable] > 0.0).any():
        raise BadInput(
            tr("Table “{}” has no usable flow. Check the fields of origin, destination and amount.").format(table.name)
        )
    if not (usable & (amount > 0.0) & (origin != destination)).any():
        if unit_codes is not None and usable.sum() < given:
            raise BadInput(
                tr(
                    "No flow of table “{}” ties two units of layer “{}”: they stay inside one, or go to others that the layer"
                    " does not have. Give all the units, or check the fields of the codes."
                ).format(table.name, units)
            )
        raise BadInput(
            tr(
                "Every flow of table “{}” stays inside its own unit, so nothing ties units together."
                " Give flows between units, or use “Territories by travel time”."
            ).format(table.name)
        )
    modeled = table.fields.lookupField("modeled") >= 0 and bool(table.flags("modeled")[usable].any())
    if modeled:
        warn(feedback, tr("Flows are modeled, not observed: table “{}”. So is everything that comes out."), table.name)
    period = table.codes(period_field)[usable] if period_field else None
    return FlowTable(table.name, origin[usable], destination[usable], amount[usable], period, modeled)


def _aligned(table, origin, destination, unit_codes, feedback):
    """Both columns of codes with the leading zeros that they lost against the units, or each other."""
    if unit_codes is None:
        # the column that kept its zeros has the longer codes
        unit_codes = max((origin, destination), key=lambda codes: max(map(len, codes)))
    origin, lost = align_codes(origin, unit_codes)
    destination, also_lost = align_codes(destination, unit_codes)
    if lost + also_lost:
        warn(
            feedback,
            tr("Codes that had lost leading zeros and were matched: {} of table “{}”."),
            lost + also_lost,
            table.name,
        )
    return origin, destination


def _usable(table, origin, destination, amount, feedback):
    """Rows with both codes and an amount of zero or more."""
    blank = (origin == "") | (destination == "")
    missing = ~blank & np.isnan(amount)
    negative = ~blank & (amount < 0.0)
    for rows, sentence in (
        (blank, tr("Flows without a code of origin or destination, left out: {} of table “{}” (rows {}).")),
        (missing, tr("Flows without an amount, left out: {} of table “{}” (rows {}).")),
        (negative, tr("Negative flows, left out: {} of table “{}” (rows {}).")),
    ):
        if rows.any():
            warn(feedback, sentence, int(rows.sum()), table.name, first_of(list(np.flatnonzero(rows) + 1)))
    return ~(blank | missing | negative)


def _known(table, origin, destination, usable, units, codes, feedback):
    """Rows whose units exist."""
    found = np.array([start in codes and end in codes for start, end in zip(origin, destination)], bool)
    if (usable & ~found).any():
        strange = sorted((set(origin[usable]) | set(destination[usable])) - codes)
        warn(
            feedback,
            tr("Units of table “{}” that layer “{}” does not have: {} ({}). Their flows were left out: {} rows."),
            table.name,
            units,
            len(strange),
            first_of(strange),
            int((usable & ~found).sum()),
        )
    return found
