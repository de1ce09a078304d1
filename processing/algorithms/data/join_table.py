"""Toolbox: the columns of a published table joined to localities or municipalities by code."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.progress import stage
from ...layers.reading.data_files import table_of
from ...layers.reading.features import read_features
from ...layers.reading.table_columns import column_of, say_how_it_was_read, text_pieces
from ...layers.writing.sinks import Column, check_destinations, write_extended, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .table_input import TableInput
from .table_warnings import warn_about_columns, warn_about_rows

REASON = "join_reason"
NO_ROW = "no_row"


class JoinTable(TableInput, TerritoriosAlgorithm):
    """``territorios:jointable``."""

    ID = "jointable"
    GROUP = "data"
    TABLES = ("TABLE",)

    def title(self):
        return tr("Join a published table")

    def tag_text(self):
        return tr(
            "table, join, CONAPO, CONEVAL, SIAP, marginality, poverty, production, index, municipality, CVEGEO, code, CSV, Excel"
        )

    def help_text(self):
        return tr(
            "<p>Joins the columns of a published table (CONAPO's marginality index, CONEVAL's poverty, SIAP's production…) to"
            " localities or municipalities by code.</p>"
            "<p><b>Inputs.</b> A layer with a code, and a CSV, Excel or DBF file, or a table, with the same code in one field"
            " or in parts (state, municipality, locality). Codes that lost leading zeros are matched.</p>"
            "<p><b>Method.</b> Numbers may have thousands separators; * (confidential), N/D and the like are no number and"
            " stay empty, counted. A column is text where it holds codes with zeros before them, or where fewer than nine"
            " in ten of its values are numbers. Where the table has several rows for a code, numbers are added up or"
            " averaged, and a text is taken if all rows have it.</p>"
            "<p><b>Levels.</b> Codes of municipalities against localities are recognized. Only if you ask for it does every"
            " locality get the row of its municipality: right for an index or a percentage, wrong for anything to be"
            " added up.</p>"
            "<p><b>Outputs.</b> The layer with the new columns and <i>join_reason</i> (no_row). Rows without a record:"
            " <i>code, rows, reason</i>: no_code, broader_code, finer_code, unknown_code.</p>"
            "<p><b>Source.</b> Codes: INEGI, Marco Geoestadístico.</p>"
        )

    def declare(self):
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Localities or municipalities"), [table]),
            tr("Layer or table with one row per locality or municipality."),
        )
        self._field("CODE", tr("Code"), "INPUT", tr("Code of each record, none repeated."), optional=False)
        self.add(
            QgsProcessingParameterFeatureSource("TABLE", tr("Table to join"), [table]),
            tr("File as it was published, zipped or not; titles above the headings do no harm."),
        )
        self._field("TABLE_CODE", tr("Code in the table"), "TABLE", tr("As text or number."))
        self._field(
            "FIELDS", tr("Fields to bring"), "TABLE", tr("Empty: all but those of the code."), several=True
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString("PREFIX", tr("Prefix of the new columns"), optional=True),
            tr("Such as conapo_, so that one sees where they come from."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "AGGREGATE",
                tr("Several rows for a code"),
                [tr("Refuse them"), tr("Add up the numbers"), tr("Average the numbers")],
                defaultValue=0,
            ),
            tr("Production has a row per crop: add it up. Never add up yields, prices or percentages."),
        )
        self.add(
            QgsProcessingParameterBoolean("BROADER", tr("Give each locality the row of its municipality"), False),
            tr("Joins by the first digits of the code (INEGI: 5 of 9; 2 of 5 for states against municipalities)."),
        )
        self._field(
            "TABLE_CODE_PARTS",
            tr("Code in parts"),
            "TABLE",
            tr("Instead of the code: fields of state, municipality and locality, in this order; without locality for municipalities."),
            several=True,
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Layer with the table")),
            tr("All records; empty where the table has no row."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("UNMATCHED", tr("Rows without a record"), table, optional=True),
            tr("One row per code of the table, with its reason."),
        )
        for name, title in (
            ("MATCHED", tr("Records with a row")),
            ("WITHOUT_ROW", tr("Records without a row")),
            ("UNMATCHED_ROWS", tr("Rows of the table without a record")),
            ("MISSING_VALUES", tr("Values that are no number: confidential, not available or notes")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _field(self, name, title, layer, help_text, optional=True, several=False, advanced=False):
        parameter = QgsProcessingParameterField(
            name, title, parentLayerParameterName=layer, allowMultiple=several, optional=optional
        )
        self.add(parameter, help_text, advanced)

    def checkParameterValues(self, parameters, context):
        code = self.parameterAsString(parameters, "TABLE_CODE", context)
        parts = self.parameterAsFields(parameters, "TABLE_CODE_PARTS", context)
        if bool(code) == bool(parts):
            return False, tr("Give the code of the table in one field or in parts, one of the two.")
        if parts and len(parts) not in (2, 3):
            return False, tr(
                "A code in parts has two or three fields: state, municipality and, for localities, locality."
            )
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.data.table_join import AGGREGATES, join_table

        check_destinations(self, parameters, context, ["OUTPUT", "UNMATCHED"])
        layer = read_features(self, parameters, "INPUT", context, feedback, geometry=None)
        units = layer.codes(self.parameterAsString(parameters, "CODE", context), feedback, unique=True)
        table = table_of(self, parameters, "TABLE", context)
        codes, columns = self._read(parameters, context, table, feedback)
        say_how_it_was_read(table, feedback)
        aggregate = AGGREGATES[self.parameterAsEnum(parameters, "AGGREGATE", context)]
        broader = self.parameterAsBool(parameters, "BROADER", context)
        joined = join_table(units, codes, columns, aggregate, broader, table.decimal_comma)
        stage(feedback, 60, 80)(1.0)
        self._refuse(joined, table, layer)
        warn_about_rows(joined, table.name, layer.name, feedback)
        names = self._names(parameters, context, columns)
        warn_about_columns(joined, {name: names[name] for name in columns}, table.name, layer, feedback)
        return self._write(parameters, context, layer, joined, names)

    def _read(self, parameters, context, table, feedback):
        """Codes of the rows, and the columns wanted, as text."""
        import pandas as pd

        from ...methods.data.personal_fields import is_personal

        parts = self.parameterAsFields(parameters, "TABLE_CODE_PARTS", context)
        code = parts or self.parameterAsString(parameters, "TABLE_CODE", context)
        of_code = {column_of(table, field) for field in (parts or [code])}
        wanted = [column_of(table, field) for field in self.parameterAsFields(parameters, "FIELDS", context)]
        if not wanted:
            personal = [column for column in table.columns if column not in of_code and is_personal(column)]
            wanted = [column for column in table.columns if column not in of_code and column not in personal]
            if personal:
                warn(
                    feedback,
                    tr(
                        "Fields of people by their headings, not brought: {} of table “{}” ({}). Choose them if you need them."
                    ),
                    len(personal),
                    table.name,
                    first_of(personal),
                )
        # numbers cannot be the name of a field
        keys = {number: column for number, column in enumerate(dict.fromkeys(wanted))}
        rows = pd.concat(
            list(text_pieces(table, {"code": code, **keys}, stage(feedback, 10, 60))) or [pd.DataFrame({"code": []})]
        )
        if not len(rows):
            raise BadInput(tr("Table “{}” has no rows.").format(table.name))
        return rows["code"].to_numpy(object), {column: rows[key].to_numpy(object) for key, column in keys.items()}

    def _refuse(self, joined, table, layer):
        """Stop where the join would mean nothing."""
        first = first_of(list(joined.unmatched["code"])) or "–"
        if joined.repeated:
            raise BadInput(
                tr(
                    "Table “{}” has several rows for {} codes of layer “{}” (first: {}). Choose to add them up or average"
                    " them, or leave one row for each."
                ).format(table.name, len(joined.repeated), layer.name, first_of(joined.repeated))
            )
        if joined.matched_rows:
            return
        if joined.broader:
            raise BadInput(
                tr(
                    "The codes of table “{}” (first: {}) are of a broader level than those of layer “{}”: municipalities"
                    " against localities, or states. Join it to the layer of that level, or choose to give each locality"
                    " the row of its municipality."
                ).format(table.name, first, layer.name)
            )
        if (joined.unmatched["reason"] == "finer_code").any():
            raise BadInput(
                tr(
                    "The codes of table “{}” (first: {}) are of a finer level than those of layer “{}”: localities against"
                    " municipalities. Join it to the layer of that level."
                ).format(table.name, first, layer.name)
            )
        raise BadInput(
            tr("No code of table “{}” (first: {}) is in layer “{}”. Choose other code fields.").format(
                table.name, first, layer.name
            )
        )

    def _names(self, parameters, context, columns):
        """Name of each new column, none repeated."""
        prefix = self.parameterAsString(parameters, "PREFIX", context).strip()
        names, taken = {}, set()
        for column in (*columns, REASON):
            name, number = f"{prefix}{column}", 2
            while name.casefold() in taken:
                name, number = f"{prefix}{column}_{number}", number + 1
            taken.add(name.casefold())
            names[column] = name
        return names

    def _write(self, parameters, context, layer, joined, names):
        columns = [Column(names[column], found.kind, column) for column, found in joined.columns.items()]
        columns.append(Column(names[REASON], "text", tr("Why there is no row")))
        data = {
            names[column]: found.values if found.kind != "text" else np.where(found.values == "", None, found.values)
            for column, found in joined.columns.items()
        }
        data[names[REASON]] = np.where(joined.rows == 0, NO_ROW, None)
        output = write_extended(self, parameters, "OUTPUT", context, layer, columns, data)
        self.dress(context, output, None, tr("Layer with the table"), columns)
        results = {"OUTPUT": output}
        columns = [
            Column("code", "text", tr("Code in the table")),
            Column("rows", "integer", tr("Rows")),
            Column("reason", "text", tr("Reason")),
        ]
        unmatched = joined.unmatched.replace("", None) if len(joined.unmatched) else joined.unmatched
        destination = write_table(self, parameters, "UNMATCHED", context, columns, unmatched)
        if destination is not None:
            self.dress(context, destination, None, tr("Rows without a record"), columns)
            results["UNMATCHED"] = destination
        found = list(joined.columns.values())
        return {
            **results,
            "MATCHED": int((joined.rows > 0).sum()),
            "WITHOUT_ROW": int((joined.rows == 0).sum()),
            "UNMATCHED_ROWS": int(joined.unmatched["rows"].sum()),
            "MISSING_VALUES": sum(one.confidential + one.not_available + one.unreadable for one in found),
        }
