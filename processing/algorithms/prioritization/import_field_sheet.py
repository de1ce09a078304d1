"""Toolbox: a filled field sheet as decisions by hand."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...layers.messages import first_of, warn
from ...layers.planner_tables.decision_tables import texts
from ...layers.planner_tables.field_sheets import question_titles
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...methods.codes import align_codes
from ...methods.prioritization.field_answers import EXCLUDE, INCLUDE, NOT_VIABLE, QUESTIONS, check_answers
from ...translation import tr
from .stamped import StampedAlgorithm


class ImportFieldSheet(StampedAlgorithm):
    """``territorios:importfieldsheet``."""

    ID = "importfieldsheet"
    REQUIRES = ("numpy",)

    def title(self):
        return tr("Import field sheet")

    def tag_text(self):
        return tr("field visit, validation, overrides, decisions by hand, QField, employment training")

    def help_text(self):
        return tr(
            "<p>Turns a filled field sheet into the table of decisions by hand that Four criteria honors and reports.</p>"
            "<p><b>Inputs.</b> The sheet that Field sheet made, filled (GeoPackage, CSV or any layer with its columns), and the"
            " localities, to see that each one exists.</p>"
            "<p><b>Outputs.</b> Decisions: <i>code, decision</i> (include or exclude)<i>, author, date, reason</i>, and"
            " <i>route</i>: employment_training for localities without a viable activity. Rows with something wrong are not used;"
            " they are in the second table with the <i>problem</i>: unknown_code, repeated_code, wrong_ and the field (an answer"
            " that is not in its list), or missing_ and the field (a decision needs an author, a date and a reason). Rows without"
            " a decision, or with keep, change nothing.</p>"
        )

    def declare(self):
        any_layer = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("SHEET", tr("Filled field sheet"), [any_layer]),
            tr("Layer or table with the columns of the field sheet."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), [any_layer], optional=True),
            tr("To see that each locality of the sheet still exists."),
        )
        self.add(
            QgsProcessingParameterField(
                "CODE", tr("Locality code"), parentLayerParameterName="LOCALITIES", optional=True
            ),
            tr("Code of the localities."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Decisions by hand"), any_layer),
            tr("Table for the parameter Decisions by hand of Four criteria."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("REJECTED", tr("Rows not used"), any_layer, optional=True),
            tr("Rows of the sheet with something wrong, and what it is."),
        )
        for name, title in (
            ("DECISIONS", tr("Decisions by hand")),
            ("REJECTED_COUNT", tr("Rows not used")),
            ("UNANSWERED", tr("Localities without a decision yet")),
            ("NOT_VIABLE", tr("Localities without a viable activity")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        given = [parameters.get(name) not in (None, "") for name in ("LOCALITIES", "CODE")]
        if given[0] != given[1]:
            return False, tr("Give both the localities and the field with their code, or neither.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        check_destinations(self, parameters, context, ["OUTPUT", "REJECTED"])
        sheet = read_features(self, parameters, "SHEET", context, feedback, geometry=False)
        code, known = sheet.codes("code"), None
        localities = read_features(self, parameters, "LOCALITIES", context, feedback, geometry=False)
        if localities is not None:
            known = set(localities.codes(self.parameterAsString(parameters, "CODE", context)))
            code, _ = align_codes(code, sorted(known))
        sheet.codes("decision")  # a table without decisions is no field sheet
        columns = {field: [text.strip() for text in texts(sheet, field)] for field in QUESTIONS}
        rows = [{"code": one, **dict(zip(columns, answers))} for one, answers in zip(code, zip(*columns.values()))]
        checked = check_answers(rows, known)
        self._warn(rows, checked, sheet, feedback)
        good = [row for row, problem in zip(rows, checked.problem) if not problem]
        decided = [row for row in good if row["decision"] in (INCLUDE, EXCLUDE)]
        results = {
            "OUTPUT": self._write_decisions(parameters, context, decided),
            "DECISIONS": len(decided),
            "REJECTED_COUNT": len(rows) - len(good),
            "UNANSWERED": sum(not row["decision"] for row in good),
            "NOT_VIABLE": sum(row["activity_viable"] == NOT_VIABLE for row in good),
        }
        rejected = self._write_rejected(parameters, context, rows, checked)
        return results | ({"REJECTED": rejected} if rejected else {})

    def _write_decisions(self, parameters, context, decided):
        columns = [
            Column("code", "text", tr("Locality code")),
            Column("decision", "text", tr("Decision about the locality")),
            Column("author", "text", tr("Who decides")),
            Column("date", "text", tr("Date of the visit")),
            Column("reason", "text", tr("Reason of the decision")),
            Column("route", "text", tr("Other route")),
        ]
        data = {name: [row[name] for row in decided] for name in ("code", "decision", "author", "reason")}
        data["date"] = [row["visit_date"] for row in decided]
        data["route"] = ["employment_training" if row["activity_viable"] == NOT_VIABLE else None for row in decided]
        destination = write_table(self, parameters, "OUTPUT", context, columns, data)
        self.dress(context, destination, None, tr("Decisions by hand"), columns)
        return destination

    def _write_rejected(self, parameters, context, rows, checked):
        titles = question_titles()
        columns = [
            Column("row", "integer", tr("Row of the sheet")),
            Column("code", "text", tr("Locality code")),
            Column("problem", "text", tr("Problem")),
            *(Column(field, "text", titles[field]) for field in QUESTIONS),
        ]
        bad = [(number, row) for number, (row, problem) in enumerate(zip(rows, checked.problem), 1) if problem]
        data = {name: [row[name] or None for _, row in bad] for name in ("code", *QUESTIONS)}
        data["row"] = [number for number, _ in bad]
        data["problem"] = [problem for problem in checked.problem if problem]
        destination = write_table(self, parameters, "REJECTED", context, columns, data)
        self.dress(context, destination, None, tr("Rows not used"), columns)
        return destination

    def _warn(self, rows, checked, sheet, feedback):
        titles = question_titles()
        for problem in sorted(set(checked.problem) - {""}):
            numbers = [row for row, found in enumerate(checked.problem, 1) if found == problem]
            kind, _, field = problem.partition("_")
            sentence = {
                "unknown": tr("Rows of a locality that does not exist: {} of “{}” (rows {})."),
                "repeated": tr("Rows of a locality that was there before: {} of “{}” (rows {})."),
                "wrong": tr("Rows with an answer that is not in its list: {} of “{}” (rows {}; {})."),
                "missing": tr("Rows with a decision that lacks something: {} of “{}” (rows {}; {})."),
            }[kind]
            warn(feedback, sentence, len(numbers), sheet.name, first_of(numbers), titles.get(field, field))
        without = sum(not row["decision"] for row in rows)
        if without:
            warn(feedback, tr("Localities without a decision yet: {} of “{}”."), without, sheet.name)
