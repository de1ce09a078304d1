"""The sheet for field visits: a GeoPackage that opens as a form in QField and in QGIS."""

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFieldConstraints,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...compat import make_field
from ...methods.prioritization.field_answers import QUESTIONS
from ...translation import tr
from ..bad_input import BadInput
from ..study.study_package import copy_database

TABLE = "field_sheet"
# a decision that changes the selection must say why, who and when
NEEDED = '"decision" IS NULL OR "decision" = \'keep\' OR length(trim(coalesce(to_string("{}"), \'\'))) > 0'


def question_titles():
    """Field → question, in the language of the person."""
    return {
        "governance": tr("Does the local authority support the work?"),
        "conflict": tr("Is there conflict in the locality?"),
        "activity_viable": tr("Is there a viable productive activity?"),
        "activity": tr("Main productive activity"),
        "organization": tr("Are the producers organized?"),
        "observations": tr("Observations"),
        "decision": tr("Decision about the locality"),
        "author": tr("Who decides"),
        "visit_date": tr("Date of the visit"),
        "reason": tr("Reason of the decision"),
    }


def answer_titles():
    """Field → answer → what people read."""
    return {
        "governance": {"yes": tr("Yes"), "partly": tr("Partly"), "no": tr("No")},
        "conflict": {"none": tr("No conflict"), "latent": tr("Latent conflict"), "open": tr("Open conflict")},
        "activity_viable": {"yes": tr("Yes"), "with_support": tr("Yes, with support"), "no": tr("No")},
        "organization": {
            "formal": tr("Yes, formally constituted"),
            "informal": tr("Yes, informally"),
            "none": tr("No"),
        },
        "decision": {
            "keep": tr("Keep as it is"),
            "include": tr("Include by hand"),
            "exclude": tr("Exclude by hand"),
        },
    }


def write_field_sheet(path, features, rows, columns, data, readings):
    """Write localities as a form.

    Parameters
    ----------
    path : pathlib.Path
        GeoPackage to write; it must not exist, so that no filled sheet is lost.
    features : Features
        All localities.
    rows : ndarray of int
        Those to visit.
    columns : list of Column
        What is known of each locality, which the form shows and does not change.
    data : mapping of str to sequence
        One value per locality to visit.
    readings : dict of str to dict
        Column of `columns` to what people read for each of its values.

    Raises
    ------
    BadInput
        When the file exists or cannot be written.
    """
    path = Path(path)
    if path.exists():
        raise BadInput(tr("The file {} exists already and may hold answers. Choose another name.").format(path))
    with TemporaryDirectory(prefix="field-sheet-") as folder:
        draft = Path(folder) / "draft.gpkg"
        _write_rows(draft, features, rows, columns, data)
        sheet = QgsVectorLayer(f"{draft}|layername={TABLE}", tr("Field sheet"), "ogr")
        _make_form(sheet, columns, readings)
        sheet.saveStyleToDatabase(TABLE, tr("Field sheet"), True, "")
        del sheet  # which closes the file
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            copy_database(draft, path)
        except (OSError, sqlite3.Error) as problem:
            raise BadInput(tr("The field sheet cannot be written to {}: {}").format(path, problem)) from problem


def _write_rows(path, features, rows, columns, data):
    """A GeoPackage with the localities and the blank fields of the questions."""
    fields = QgsFields()
    for column in columns:
        fields.append(make_field(column.name, column.kind, column.alias))
    for name in QUESTIONS:
        fields.append(make_field(name, "text"))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", TABLE
    writer = QgsVectorFileWriter.create(
        str(path), fields, features.wkb_type, features.crs, QgsCoordinateTransformContext(), options
    )
    for position, row in enumerate(rows):
        feature = QgsFeature(fields)
        feature.setGeometry(features.rows[row].geometry())
        feature.setAttributes([data[column.name][position] for column in columns] + [None] * len(QUESTIONS))
        writer.addFeature(feature)
    problem = writer.errorMessage()
    del writer  # which closes the file
    if problem:
        raise BadInput(tr("The field sheet cannot be written to {}: {}").format(path, problem))


def _make_form(sheet, own, readings):
    """Titles, lists of answers and rules of each field; `own` are columns that only inform."""
    questions, answers = question_titles(), answer_titles()
    form = sheet.editFormConfig()
    for column in own:
        index = sheet.fields().lookupField(column.name)
        form.setReadOnly(index, True)
        # the file does not keep the titles of its fields
        sheet.setFieldAlias(index, column.alias)
        if column.name in readings:
            sheet.setEditorWidgetSetup(index, _list(readings[column.name]))
    sheet.setEditFormConfig(form)
    hidden = sheet.fields().lookupField("fid")
    if hidden >= 0:
        sheet.setEditorWidgetSetup(hidden, QgsEditorWidgetSetup("Hidden", {}))
    for name, title in questions.items():
        index = sheet.fields().lookupField(name)
        sheet.setFieldAlias(index, title)
        sheet.setEditorWidgetSetup(index, _widget(name, answers.get(name)))
    strength = QgsFieldConstraints.ConstraintStrength
    for name in ("author", "visit_date", "reason"):
        index = sheet.fields().lookupField(name)
        sheet.setConstraintExpression(
            index, NEEDED.format(name), tr("Needed when the locality is included or excluded.")
        )
        sheet.setFieldConstraint(
            index, QgsFieldConstraints.Constraint.ConstraintExpression, strength.ConstraintStrengthHard
        )
    index = sheet.fields().lookupField("activity")
    sheet.setConstraintExpression(
        index,
        '"activity_viable" IS NULL OR "activity_viable" = \'no\' OR length(trim(coalesce("activity", \'\'))) > 0',
        tr("Write down which activity is viable."),
    )
    sheet.setFieldConstraint(
        index, QgsFieldConstraints.Constraint.ConstraintExpression, strength.ConstraintStrengthSoft
    )


def _widget(name, answers):
    if answers:
        return _list({code: answers[code] for code in QUESTIONS[name]})
    if name == "visit_date":
        options = {
            "display_format": "yyyy-MM-dd",
            "field_format": "yyyy-MM-dd",
            "calendar_popup": True,
            "allow_null": True,
        }
        return QgsEditorWidgetSetup("DateTime", options)
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": name in ("observations", "reason")})


def _list(readings):
    """A list that shows the readings and keeps their codes."""
    return QgsEditorWidgetSetup("ValueMap", {"map": [{text: code} for code, text in readings.items()]})
