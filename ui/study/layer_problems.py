"""What is wrong with the inputs of a study, and what to do about it."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProcessing, QgsVectorLayerFeatureSource, QgsWkbTypes

from ...processing.layers.bad_input import BadInput
from ...processing.layers.local_numbers import number
from ...processing.layers.messages import first_of
from ...processing.layers.reading.features import Features
from ...processing.methods.codes import align_codes, repeated_codes, short_codes
from ...processing.translation import tr

UNIQUE = ("CODE", "CENTER_ID", "MUNICIPALITY_ID")
CODES = (*UNIQUE, "MUNICIPALITY", "STATE", "FLOW_ORIGIN", "FLOW_DESTINATION", "UNIT_FIELD")
NUMBERS = (
    "POPULATION",
    "HOUSEHOLDS",
    "UNITS_UNDER_20HA",
    "FAMILIES",
    "MUNICIPALITY_POPULATION",
    "FLOW_AMOUNT",
    "VALUE_FIELD",
    "AMOUNT_FIELD",
    "SOURCE_FAMILIES",
)
# Codes of the first field are looked for in the second.
JOINS = (("MUNICIPALITY", "MUNICIPALITY_ID"), ("FLOW_ORIGIN", "MUNICIPALITY_ID"), ("UNIT_FIELD", "MUNICIPALITY_ID"))
GEOMETRIES = {
    QgsProcessing.SourceType.TypeVectorPoint: (QgsWkbTypes.GeometryType.PointGeometry, lambda: tr("points")),
    QgsProcessing.SourceType.TypeVectorLine: (QgsWkbTypes.GeometryType.LineGeometry, lambda: tr("lines")),
    QgsProcessing.SourceType.TypeVectorPolygon: (QgsWkbTypes.GeometryType.PolygonGeometry, lambda: tr("polygons")),
}


@dataclass(frozen=True)
class Problem:
    """Something about an input that people should know.

    Attributes
    ----------
    parameter : str
        The input.
    serious : bool
        Whether a run would stop or mean nothing; otherwise rows are left out or guessed.
    text : str
        What is wrong and what to do.
    """

    parameter: str
    serious: bool
    text: str


def layer_problems(source, layer, wanted, file=""):
    """Problems that show without reading rows.

    Parameters
    ----------
    source : str
        Parameter of the layer.
    layer : QgsVectorLayer or None
        None when the chosen layer is no longer in the project.
    wanted : list of QgsProcessing.SourceType
        Geometries that the parameter takes.
    file : str
        Name of the file of a layer that was not found.

    Returns
    -------
    list of Problem
    """

    def serious(text):
        return [Problem(source, True, text)]

    if layer is None and file:
        return serious(tr("The file {} was not found. Choose the layer again, or none.").format(file))
    if layer is None:
        return serious(tr("This layer is no longer in the project. Choose it again, or none."))
    if not layer.isValid():
        return serious(tr("The file of this layer cannot be opened. Repair the source of the layer in QGIS."))
    geometry, noun = GEOMETRIES.get(wanted[0] if wanted else None, (None, None))
    if geometry is not None and layer.geometryType() != geometry:
        return serious(tr("This layer does not have {}. Choose another one.").format(noun()))
    if geometry is not None and not layer.crs().isValid():
        return serious(tr("It is not known where on Earth this layer is: give it its reference system (CRS) in QGIS."))
    if layer.featureCount() == 0:
        return serious(tr("This layer has no rows. Choose another one, or remove its filter."))
    if layer.isEditable() and layer.isModified():
        return [
            Problem(source, False, tr("This layer has unsaved edits, which a run does not take. Save or undo them."))
        ]
    return []


@dataclass(frozen=True)
class FieldCheck:
    """One layer whose chosen fields are to be read; safe to hand to another thread.

    Attributes
    ----------
    name : str
        Of the layer, for the sentences.
    rows : QgsVectorLayerFeatureSource
    fields : QgsFields
    chosen : dict of str to str
        Parameter to its field.
    """

    name: str
    rows: object
    fields: object
    chosen: dict

    @classmethod
    def of(cls, layer, chosen):
        """The check of the fields `chosen` of a layer."""
        return cls(layer.name(), QgsVectorLayerFeatureSource(layer), layer.fields(), dict(chosen))


def field_problems(checks, canceled=bool):
    """Problems of the values of fields, and of codes of one layer that another lacks.

    Parameters
    ----------
    checks : list of FieldCheck
    canceled : callable
        Whether to stop; what was found by then is returned.

    Returns
    -------
    list of Problem
    """
    problems, codes = [], {}
    for check in checks:
        present = {name: field for name, field in check.chosen.items() if check.fields.lookupField(field) >= 0}
        for name in check.chosen.keys() - present.keys():
            text = tr("The layer no longer has the field “{}”. Choose another one.").format(check.chosen[name])
            problems.append(Problem(name, True, text))
        features = _read(check, present, canceled)
        if canceled():
            return problems
        for name, field in present.items():
            if name in CODES:
                codes[name] = features.codes(field)
                problems += _of_codes(name, codes[name])
            elif name in NUMBERS:
                problems += _of_numbers(name, field, features)
            elif name == "IS_SEAT" and not features.flags(field).any():
                text = tr("No row is marked as a municipal seat. Choose a field with 1, x, yes or sí in the seats.")
                problems.append(Problem(name, True, text))
    for name, other in JOINS:
        if name in codes and other in codes:
            problems += _of_join(name, codes[name], codes[other])
    return problems


def _read(check, present, canceled):
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([check.fields.lookupField(field) for field in present.values()])
    rows = []
    for row in check.rows.getFeatures(request):
        if canceled():
            break
        rows.append(row)
    return Features(check.name, check.fields, None, QgsWkbTypes.Type.NoGeometry, rows)


def _of_codes(name, codes):
    problems = []
    blank = [row + 1 for row, code in enumerate(codes) if not code]
    if blank:
        text = tr("Without a code: {} rows (first: {}). Fill them in.").format(number(len(blank)), first_of(blank))
        problems.append(Problem(name, name in UNIQUE, text))
    repeated = repeated_codes(codes) if name in UNIQUE else []
    if repeated:
        text = tr("Repeated codes: {} (first: {}). Choose another field, or correct them.").format(
            number(len(repeated)), first_of(repeated)
        )
        problems.append(Problem(name, True, text))
    short = short_codes(codes)
    if short:
        text = tr(
            "Codes one digit short: {} (first: {}). A spreadsheet may have taken their first zero: restore it, or"
            " import the codes as text."
        ).format(number(len(short)), first_of(short))
        problems.append(Problem(name, False, text))
    return problems


def _of_numbers(name, field, features):
    values = features.values(field)
    missing = [row + 1 for row, value in enumerate(values) if value is None]
    if len(missing) == len(values):
        return [Problem(name, True, tr("The field is empty in every row. Choose another field."))] if values else []
    try:
        _, unusable = features.checked_numbers(field)
    except BadInput:
        return [Problem(name, True, tr("The field holds text where numbers are needed. Choose another field."))]
    problems = []
    if missing:
        text = tr("No value in {} of {} rows (first: {}). They count as missing, not as zero.").format(
            number(len(missing)), number(len(values)), first_of(missing)
        )
        problems.append(Problem(name, False, text))
    for kind, count, *shown in unusable:
        if kind == "not_numbers":
            text = tr("Not numbers: {} values (first: {}; rows {}). They count as missing; correct them.")
        else:
            text = tr("Below zero: {} values (rows {}). They count as missing; correct them.")
        problems.append(Problem(name, False, text.format(number(count), *shown)))
    return problems


def _of_join(name, codes, reference):
    wanted = np.unique([code for code in codes if code])
    aligned, repaired = align_codes(wanted, reference)
    unknown = [code for code, found in zip(wanted, np.isin(aligned, list(reference))) if not found]
    if unknown and len(unknown) == len(wanted):
        text = tr(
            "None of these codes is among those of the municipalities (first: {}). Choose the field with the whole code."
        ).format(first_of(unknown))
        return [Problem(name, True, text)]
    if unknown:
        text = tr("Codes that no municipality has: {} (first: {}). Their rows are left out or stay alone.").format(
            number(len(unknown)), first_of(unknown)
        )
        return [Problem(name, False, text)]
    if repaired:
        text = tr("Codes that match the municipalities only after restoring zeros: {}. This is done by itself.")
        return [Problem(name, False, text.format(number(repaired)))]
    return []
