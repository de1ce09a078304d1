"""Toolbox: the sheet with which selected localities are visited."""

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from ...layers.bad_input import BadInput
from ...layers.planner_tables.field_sheets import question_titles, write_field_sheet
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...methods.prioritization.field_answers import QUESTIONS
from ...translation import tr
from .four_criteria_columns import final_verdict_labels, locality_columns
from .stamped import StampedAlgorithm


class FieldSheet(StampedAlgorithm):
    """``territorios:fieldsheet``."""

    ID = "fieldsheet"
    REQUIRES = ("numpy",)

    def title(self):
        return tr("Field sheet")

    def tag_text(self):
        return tr("field visit, validation, form, QField, governance, conflict, productive activity, survey")

    def help_text(self):
        return tr(
            "<p>A form with which to visit the selected localities before deciding, in QField, in QGIS or on paper.</p>"
            "<p><b>Inputs.</b> Localities as Four criteria gives them.</p>"
            "<p><b>Output.</b> A GeoPackage whose layer opens as a form, with lists of answers in your language: support of the"
            " authority (<i>governance</i>)<i>, conflict, activity_viable, activity, organization, observations</i>, and the"
            " <i>decision</i> (keep, include, exclude), which needs an <i>author</i>, a <i>visit_date</i> and a <i>reason</i>. The"
            " same as a table for printing. A file that exists is never overwritten: it may hold answers. Import field sheet"
            " turns the filled sheet into decisions by hand.</p>"
            "<p><b>Source.</b> Lessons of the first year of Programa Territorios Productivos: governance, social and economic"
            " conditions are seen on the spot, and about one locality in ten had no viable activity.</p>"
        )

    def declare(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "LOCALITIES", tr("Localities"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("Localities as Four criteria gives them."),
        )
        for name, title, help_text, default in (
            ("CODE", tr("Locality code"), tr("Code that identifies each locality."), None),
            ("NAME", tr("Locality name"), tr("Name that people know."), None),
            ("SELECTED", tr("Selected"), tr("Field that says whether the locality is selected."), "selected"),
        ):
            self.add(
                QgsProcessingParameterField(
                    name, title, default, parentLayerParameterName="LOCALITIES", optional=name != "CODE"
                ),
                help_text,
            )
        self.add(
            QgsProcessingParameterField(
                "SHOWN",
                tr("Other fields to show"),
                parentLayerParameterName="LOCALITIES",
                allowMultiple=True,
                optional=True,
            ),
            tr(
                "Fields that whoever visits should see, such as population and families. They cannot be changed in the form."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("ONLY_SELECTED", tr("Selected localities only"), True),
            tr("Otherwise the sheet has all localities, so that one may be included by hand."),
        )
        self.add(
            QgsProcessingParameterFileDestination("SHEET", tr("Field sheet"), "GeoPackage (*.gpkg)"),
            tr("GeoPackage with the form, for QField and QGIS."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                tr("Sheet as a table"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            tr("The same rows without geometry, for example as CSV for printing."),
        )
        self.addOutput(QgsProcessingOutputNumber("VISITS", tr("Localities to visit")))

    def compute(self, parameters, context, feedback):
        check_destinations(self, parameters, context, ["OUTPUT"])
        path = Path(self.parameterAsFileOutput(parameters, "SHEET", context))
        localities = read_features(self, parameters, "LOCALITIES", context, feedback)
        code = localities.codes(self.parameterAsString(parameters, "CODE", context), feedback, unique=True)
        rows = np.arange(len(code))
        if self.parameterAsBool(parameters, "ONLY_SELECTED", context):
            rows = np.flatnonzero(localities.flags(self.parameterAsString(parameters, "SELECTED", context)))
        if not len(rows):
            raise BadInput(
                tr("No locality of layer “{}” is selected. Run Four criteria first, or ask for all localities.").format(
                    localities.name
                )
            )
        columns, data = self._known(parameters, context, localities, code, rows)
        readings = dict.fromkeys(("verdict", "final_verdict"), final_verdict_labels())
        write_field_sheet(path, localities, rows, columns, data, readings)
        results = {"SHEET": str(path), "VISITS": len(rows)}
        columns += [Column(name, "text", title) for name, title in question_titles().items()]
        data |= {name: [None] * len(rows) for name in QUESTIONS}
        table = write_table(self, parameters, "OUTPUT", context, columns, data)
        self.dress(context, table, None, tr("Sheet as a table"), columns)
        return results | ({"OUTPUT": table} if table else {})

    def _known(self, parameters, context, localities, code, rows):
        """Columns and data of what is known of each locality, as text."""
        columns, data = [Column("code", "text", tr("Locality code"))], {"code": code[rows]}
        name = self.parameterAsString(parameters, "NAME", context)
        shown = [("name", name, tr("Locality name"))] if name else []
        judged = {column.name: column.alias for column in locality_columns()}
        fields = self.parameterAsFields(parameters, "SHOWN", context)
        fields += [name for name in ("final_verdict", "advice") if localities.fields.lookupField(name) >= 0]
        for field in fields:
            known = localities.fields.lookupField(field)
            title = localities.fields.at(known).displayName() if known >= 0 else field
            shown.append((field, field, judged.get(field, title)))
        for target, field, title in shown:
            if target not in data and target not in QUESTIONS:
                columns.append(Column(target, "text", title))
                data[target] = localities.codes(field)[rows]
        return columns, data
