"""Rolls of programs and the table of their baskets, read without the columns nobody needs."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRequest

from ...translation import tr
from ..bad_input import BadInput
from ..messages import field_list, first_of, warn
from ..reading.features import Features, layer_name


@dataclass(frozen=True)
class RollTable:
    """One roll: the program, its rows, and who and how many each row is.

    Attributes
    ----------
    features : Features
    codes : ndarray of str, shape (r,)
    key : ndarray of str, shape (r,), or None
        Compared and counted, never written.
    amount : ndarray of float, shape (r,), or None
    """

    program: str
    features: object
    codes: np.ndarray
    key: object
    amount: object


def read_rolls(algorithm, parameters, context, feedback):
    """Read the layers of ROLLS with the fields that ROLL_CODE, ROLL_KEY and ROLL_AMOUNT name.

    Each of the three may name several fields, between semicolons: the first that a roll has is its own.

    Returns
    -------
    list of RollTable

    Raises
    ------
    BadInput
        When a roll is empty, has no code, or bears the name of another.
    """
    given = parameters["ROLLS"] if isinstance(parameters["ROLLS"], (list, tuple)) else [parameters["ROLLS"]]
    layers = algorithm.parameterAsLayerList(parameters, "ROLLS", context)
    names = [layer_name(value) or layer.name() for value, layer in zip(given, layers)]
    folded = [name.casefold() for name in names]
    repeated = [name for name in names if folded.count(name.casefold()) > 1]
    if repeated:
        raise BadInput(
            tr("Two rolls are called “{}”. Each roll is a program: rename the layer or the file.").format(repeated[0])
        )
    rolls = [_read(algorithm, parameters, context, feedback, name, layer) for name, layer in zip(names, layers)]
    nobody = [roll.program for roll in rolls if roll.key is None]
    if nobody and len(nobody) < len(rolls):
        warn(
            feedback,
            tr("Rolls without a field for people, left out of the same people: {} ({})."),
            len(nobody),
            first_of(nobody),
        )
    return rolls


def _read(algorithm, parameters, context, feedback, program, layer):
    wanted = {
        name: [text.strip() for text in algorithm.parameterAsString(parameters, name, context).split(";")]
        for name in ("ROLL_CODE", "ROLL_KEY", "ROLL_AMOUNT")
    }
    fields = layer.fields()
    own = {
        name: next((text for text in texts if text and fields.lookupField(text) >= 0), "")
        for name, texts in wanted.items()
    }
    if not own["ROLL_CODE"]:
        raise BadInput(
            tr("Roll “{}” has none of the code fields {}. Choose one of its fields: {}.").format(
                program, first_of(wanted["ROLL_CODE"]), field_list(fields)
            )
        )
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([field for field in own.values() if field], fields)
    rows = list(layer.getFeatures(request))
    if not rows:
        raise BadInput(tr("Roll “{}” has no rows.").format(program))
    features = Features(program, fields, layer.crs(), layer.wkbType(), rows)
    key = np.array([code.upper() for code in features.codes(own["ROLL_KEY"])], object) if own["ROLL_KEY"] else None
    amount = features.numbers(own["ROLL_AMOUNT"], feedback) if own["ROLL_AMOUNT"] else None
    return RollTable(program, features, features.codes(own["ROLL_CODE"]), key, amount)


def read_baskets(features, programs, axes, feedback):
    """Baskets from a table with ``program``, ``component`` and, if wanted, ``objective`` and ``axis``.

    Parameters
    ----------
    features : Features
    programs : list of str
        Those with a roll; the names of the table are brought to theirs.
    axes : ndarray of str or None
        Axis of each unit, None where no field of the units says it.
    feedback : QgsProcessingFeedback

    Returns
    -------
    pandas.DataFrame
        ``program``, ``component``, ``objective``, ``axis``, as `concurrence` takes it.

    Raises
    ------
    BadInput
        When no row has a component, or the table has axes and the units do not.
    """
    import pandas as pd

    table = {"program": features.codes("program"), "component": features.codes("component")}
    for name in ("objective", "axis"):
        present = features.fields.lookupField(name) >= 0
        table[name] = features.codes(name) if present else np.full(len(features), "", object)
    table = pd.DataFrame(table)
    if axes is None and (table["axis"] != "").any():
        raise BadInput(
            tr(
                "Table “{}” gives baskets by axis: choose the field with the axis or territory of the localities."
            ).format(features.name)
        )
    blank = table["component"] == ""
    if blank.all():
        raise BadInput(tr("Table “{}” names no component.").format(features.name))
    if blank.any():
        rows = [int(row) + 1 for row in np.flatnonzero(blank)]
        warn(
            feedback,
            tr("Rows without a component, left out: {} of table “{}” (rows {})."),
            len(rows),
            features.name,
            first_of(rows),
        )
    table = table[~blank].reset_index(drop=True)
    for name, known in (("program", programs), ("component", ()), ("axis", () if axes is None else sorted(set(axes)))):
        table[name] = one_spelling(table[name], known)
    unknown = sorted(set(table["program"]) - {"", *programs})
    absent = sorted(set(programs) - set(table["program"]))
    elsewhere = sorted(set(table["axis"]) - {""} - set(() if axes is None else axes))
    for found, sentence in (
        (
            unknown,
            tr("Programs of the baskets without a roll, whose components count as missing: {} of table “{}” ({})."),
        ),
        (absent, tr("Programs that give no component in the baskets: {}, against table “{}” ({}).")),
        (elsewhere, tr("Axes of the baskets that no locality has: {} of table “{}” ({}).")),
    ):
        if found:
            warn(feedback, sentence, len(found), features.name, first_of(found))
    return table


def one_spelling(names, known):
    """Names that differ from one before, or from a known one, only in case, as that one is written."""
    spelling = {name.casefold(): name for name in known}
    return [spelling.setdefault(name.casefold(), name) for name in names]


def programs_that_give(features, components):
    """Programs that by a table of baskets give any of `components`, in its order.

    Parameters
    ----------
    features : Features
        With ``program`` and ``component``, as `read_baskets` takes them.
    components : list of str
        However they are written in capitals or not.

    Returns
    -------
    list of str

    Raises
    ------
    BadInput
        When the table names none of the components.
    """
    programs, given = features.codes("program"), features.codes("component")
    wanted = {name.casefold() for name in components}
    rows = np.flatnonzero([name.casefold() in wanted for name in given])
    if not len(rows):
        raise BadInput(
            tr("Table “{}” names none of the components {}. It has: {}.").format(
                features.name, first_of(components), first_of(sorted({name for name in given if name})) or "–"
            )
        )
    return list(dict.fromkeys(one_spelling([programs[row] for row in rows if programs[row]], ())))
