"""Toolbox: a program's roll counted in its localities, of which nothing but the counts leaves."""

from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.progress import stage
from ...layers.reading.data_files import CHUNK_ROWS, table_of
from ...layers.reading.features import read_features
from ...layers.reading.table_columns import say_how_it_was_read, text_pieces
from ...layers.writing.sinks import check_destinations, write_extended, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .roll_columns import (
    HOUSEHOLDS,
    PEOPLE,
    REASON,
    ROWS,
    locality_columns,
    locality_values,
    match_columns,
    match_table,
    unmatched_columns,
    unmatched_table,
)
from .roll_warnings import warn_about_roll
from .table_input import TableInput

SUM = 1
COLUMN = "beneficiaries"
# between two looks at whether the person canceled: comparing names takes its time
NAMED_ROWS = 5_000
# field parameter of the roll -> what the method calls its column
ROLL_FIELDS = {"ROLL_CODE": "code", "KEY": "person", "HOUSEHOLD": "household", "VALUE_FIELD": "value"}
NAME_FIELDS = {"ROLL_NAME": "name", "ROLL_MUNICIPALITY": "municipality", "ROLL_STATE": "state"}


class JoinRoll(TableInput, TerritoriosAlgorithm):
    """``territorios:joinroll``."""

    ID = "joinroll"
    GROUP = "data"
    TABLES = ("ROLL",)

    def title(self):
        return tr("Join a roll to localities")

    def tag_text(self):
        return tr(
            "roll, beneficiaries, register, people, households, families, program, count, sum, join, CVEGEO, CURP, match, names"
        )

    def help_text(self):
        return tr(
            "<p>How many people, households or rows of a program's roll each locality has, or the sum of one of its fields.</p>"
            "<p><b>Inputs.</b> Localities with their code. The roll: a CSV, Excel or DBF file or a table, of any size; it is"
            " read in pieces. Its code in one field, or in parts (state, municipality, locality). Codes that lost leading"
            " zeros are matched.</p>"
            "<p><b>People.</b> With the field of the person, one who appears twice in a locality counts once; likewise with"
            " the household. Capitals do not matter; a row without person or household counts as one more.</p>"
            "<p><b>By name.</b> Rows that the code does not place are, if you ask for it, looked for by name within their"
            " municipality: the same name; the same with accents, articles, abbreviations (Sta., Gral., Ej.) and numbers"
            " in one spelling; the most similar name, if nothing else comes near and no number differs. A name that two"
            " localities have is never guessed. All are listed with their score, for review.</p>"
            "<p><b>Privacy.</b> Only counts and sums leave the roll; no field of people is written anywhere, nor anything"
            " in place of a code that does not look like one. Small groups can be hidden, and with them the next ones"
            " where a total would tell.</p>"
            "<p><b>Outputs.</b> The localities with the column you name and <i>roll_people, roll_households, roll_rows,"
            " roll_reason</i> (small_group, next_group, no_value). Without a locality: <i>code, state, municipality, name,"
            " rows, reason, closest, score</i>; reasons: no_code, broader_code, finer_code, unknown_code, not_a_code,"
            " no_municipality, unknown_municipality, ambiguous_municipality, unknown_name, ambiguous_name.</p>"
            "<p><b>Source.</b> Likeness of names: Ratcliff and Metzener (1988), Dr. Dobb's Journal 13(7). Small groups:"
            " Hundepool et al. (2012), Statistical Disclosure Control, Wiley.</p>"
        )

    def declare(self):
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities or municipalities"), [table]),
            tr("Layer or table with one row per locality, or per municipality if the roll comes by municipality."),
        )
        self._field("CODE", tr("Code"), "LOCALITIES", tr("Code of each locality or municipality, none repeated."), True)
        self.add(
            QgsProcessingParameterFeatureSource("ROLL", tr("Roll"), [table]),
            tr("Table with one row per person, household, payment or place."),
        )
        self._field(
            "ROLL_CODE", tr("Code in the roll"), "ROLL", tr("Field with the code of the place, as text or number.")
        )
        self.add(
            QgsProcessingParameterEnum(
                "AGGREGATE",
                tr("What to compute"),
                [tr("Count of people or rows"), tr("Sum of a field")],
                defaultValue=0,
            ),
            tr("The count is of different people where their field is given, else of rows."),
        )
        for name, title, help_text in (
            ("VALUE_FIELD", tr("Field to add up"), tr("Amount, hectares, or beneficiaries already counted. Needed for the sum.")),
            ("KEY", tr("Person"), tr("Field that tells people apart (CURP, folio); it is never written.")),
            ("HOUSEHOLD", tr("Household"), tr("Field that tells households apart; it is never written.")),
        ):  # fmt: skip
            self._field(name, title, "ROLL", help_text)
        self.add(
            QgsProcessingParameterString("COLUMN", tr("Name of the new column"), COLUMN),
            tr("Such as families, with which other tools will find it."),
        )
        self.add(
            QgsProcessingParameterBoolean("SUPPRESS", tr("Hide small groups"), False),
            tr("Turn it on before the result leaves your office."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_GROUP", tr("Smallest group shown"), QgsProcessingParameterNumber.Type.Integer, 3, minValue=2
            ),
            tr("Localities with fewer people, households or rows have their numbers hidden."),
        )
        self.add(
            QgsProcessingParameterField(
                "ROLL_CODE_PARTS", tr("Code in parts"), parentLayerParameterName="ROLL", allowMultiple=True, optional=True
            ),
            tr("Instead of the code: fields of state, municipality and locality, in this order; without locality for municipalities."),
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterBoolean("MATCH_NAMES", tr("Also match by name"), False),
            tr("Rows that their code does not place, by name within the municipality. Review the table of matches."),
            advanced=True,
        )
        for name, title, layer, help_text in (
            ("LOCALITY_NAME", tr("Name of the locality"), "LOCALITIES", tr("Also shown in the tables.")),
            ("LOCALITY_MUNICIPALITY", tr("Municipality of the locality"), "LOCALITIES", tr("Name or code, as in the roll.")),
            ("LOCALITY_STATE", tr("State of the locality"), "LOCALITIES", tr("Needed if the roll is of several states.")),
            ("ROLL_NAME", tr("Locality in the roll"), "ROLL", tr("Name as it was typed.")),
            ("ROLL_MUNICIPALITY", tr("Municipality in the roll"), "ROLL", tr("Name or code, as the localities have it.")),
            ("ROLL_STATE", tr("State in the roll"), "ROLL", tr("Name or code, as the localities have it.")),
        ):  # fmt: skip
            self._field(name, title, layer, help_text, advanced=True)
        self.add(
            QgsProcessingParameterNumber(
                "MIN_SCORE",
                tr("Least likeness of names"),
                QgsProcessingParameterNumber.Type.Double,
                0.92,
                minValue=0.8,
                maxValue=1.0,
            ),
            tr("1 takes only names that are the same in one spelling."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Localities with the roll")),
            tr("All localities: those without a row have 0."),
        )
        for name, title, help_text in (
            ("UNMATCHED", tr("Rows without a locality"), tr("One row per code or name, with its reason.")),
            ("MATCHES", tr("Matches by name"), tr("One row per name, with its locality and score.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(name, title, table, optional=True), help_text)
        for name, title in (
            ("ROWS", tr("Rows of the roll")),
            ("MATCHED_ROWS", tr("Rows with a locality")),
            ("BY_NAME_ROWS", tr("Rows matched by name")),
            ("UNMATCHED_ROWS", tr("Rows without a locality")),
            ("REPEATED_ROWS", tr("Rows that repeat a person")),
            ("IN_SEVERAL", tr("People in two localities or more")),
            ("LOCALITY_COUNT", tr("Localities in the roll")),
            ("TOTAL", tr("Total of the new column, hidden groups included")),
            ("HIDDEN_COUNT", tr("Localities hidden")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _field(self, name, title, layer, help_text, required=False, advanced=False):
        parameter = QgsProcessingParameterField(name, title, parentLayerParameterName=layer, optional=not required)
        self.add(parameter, help_text, advanced)

    def checkParameterValues(self, parameters, context):
        given = {name: self.parameterAsString(parameters, name, context) for name in (*ROLL_FIELDS, *NAME_FIELDS)}
        parts = self.parameterAsFields(parameters, "ROLL_CODE_PARTS", context)
        by_name = self.parameterAsBool(parameters, "MATCH_NAMES", context)
        names = ("LOCALITY_NAME", "LOCALITY_MUNICIPALITY", "ROLL_NAME", "ROLL_MUNICIPALITY")
        states = [self.parameterAsString(parameters, name, context) for name in ("LOCALITY_STATE", "ROLL_STATE")]
        column = self.parameterAsString(parameters, "COLUMN", context).strip()
        places = {given["ROLL_CODE"], *parts, given["ROLL_NAME"] if by_name else ""} - {""}
        message = ""
        if bool(given["ROLL_CODE"]) and bool(parts):
            message = tr("Give the code of the roll in one field or in parts, not both.")
        elif not given["ROLL_CODE"] and not parts and not by_name:
            message = tr("Choose the field with the code of the roll, or match by name.")
        elif parts and len(parts) not in (2, 3):
            message = tr("A code in parts has two or three fields: state, municipality and, for localities, locality.")
        elif by_name and not all(self.parameterAsString(parameters, name, context) for name in names):
            message = tr("To match by name, choose name and municipality in the localities and in the roll.")
        elif by_name and bool(states[0]) != bool(states[1]):
            message = tr("Choose the state in both, localities and roll, or in neither.")
        elif self.parameterAsEnum(parameters, "AGGREGATE", context) == SUM and not given["VALUE_FIELD"]:
            message = tr("Choose the field to add up.")
        elif both := sorted({given["KEY"], given["HOUSEHOLD"]} & places):
            message = tr(
                "Field “{}” cannot tell both the place and the people. Choose another for one of them."
            ).format(both[0])
        elif not column or column.casefold() in (PEOPLE, HOUSEHOLDS, ROWS, REASON):
            message = tr("Give the new column a name of its own.")
        return (False, message) if message else super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.data.roll_counts import NotPlaces, count_roll
        from ...methods.data.small_groups import hidden_groups

        check_destinations(self, parameters, context, ["OUTPUT", "UNMATCHED", "MATCHES"])
        places, localities = self._places(parameters, context, feedback)
        fields, summed = self._fields(parameters, context)
        roll = table_of(self, parameters, "ROLL", context, CHUNK_ROWS if places.by_name is None else NAMED_ROWS)
        self._refuse_personal(roll, fields)
        try:
            counts = count_roll(text_pieces(roll, fields, stage(feedback, 10, 80)), places, roll.decimal_comma)
        except NotPlaces as problem:
            shown = ", ".join(text_of(fields[name]) for name in ("code", "name") if name in fields)
            raise BadInput(
                tr(
                    "The fields of roll “{}” given for its places ({}) hold hardly any code or name of a locality:"
                    " they may be people. Choose the fields of code and name of the locality."
                ).format(roll.name, shown)
            ) from problem
        # what finds places by their name has done its work, and takes as much memory as the layer
        places = replace(places, by_name=None)
        say_how_it_was_read(roll, feedback)
        self._refuse_without_match(counts, roll, localities)
        least = self.parameterAsInt(parameters, "MIN_GROUP", context)
        shown = [counts.rows if count is None else count for count in (counts.people, counts.households)]
        small, further = hidden_groups(shown, least)
        hidden = np.full(len(places.codes), "", object)
        suppress = self.parameterAsBool(parameters, "SUPPRESS", context)
        if suppress:
            hidden[small], hidden[further] = "small_group", "next_group"
        least = least if suppress else 0
        unmatched = unmatched_table(counts, places, least)
        warn_about_roll(counts, unmatched, roll.name, localities, feedback)
        self._say_small(small, further, suppress, feedback)
        results = self._write(parameters, context, feedback, places, counts, summed, hidden)
        for name, columns, data, title in (
            ("UNMATCHED", unmatched_columns(), unmatched, tr("Rows without a locality")),
            ("MATCHES", match_columns(), match_table(counts, places, least), tr("Matches by name")),
        ):
            destination = write_table(self, parameters, name, context, columns, data)
            if destination is not None:
                self.dress(context, destination, None, title, columns)
                results[name] = destination
        return {**results, **_numbers(counts, summed, hidden)}

    def _places(self, parameters, context, feedback):
        """Localities as the method takes them, with what finds them by name if that is asked for, and the layer's name.

        Whole rows are read when they are written: beside the roll they would take the most memory.
        """
        from ...methods.code_matching import municipality_of
        from ...methods.data.name_matching import NameMatcher
        from ...methods.data.roll_counts import Places

        fields = {
            name: self.parameterAsString(parameters, name, context)
            for name in ("CODE", "LOCALITY_NAME", "LOCALITY_MUNICIPALITY", "LOCALITY_STATE")
        }
        layer = read_features(self, parameters, "LOCALITIES", context, feedback, False, [*fields.values()])
        codes = layer.codes(fields.pop("CODE"), feedback, unique=True)
        texts = {name: layer.codes(field) if field else None for name, field in fields.items()}
        matcher = None
        if self.parameterAsBool(parameters, "MATCH_NAMES", context):
            least = self.parameterAsDouble(parameters, "MIN_SCORE", context)
            matcher = NameMatcher(*texts.values(), identities=municipality_of(codes), least_score=least)
        return Places(codes, texts["LOCALITY_NAME"], matcher), layer.name

    def _fields(self, parameters, context):
        """Fields of the roll that are read, by what the method calls them; and whether a sum is wanted."""
        wanted = dict(ROLL_FIELDS)
        summed = self.parameterAsEnum(parameters, "AGGREGATE", context) == SUM
        if not summed:
            del wanted["VALUE_FIELD"]
        if self.parameterAsBool(parameters, "MATCH_NAMES", context):
            wanted.update(NAME_FIELDS)
        fields = {column: self.parameterAsString(parameters, name, context) for name, column in wanted.items()}
        fields["code"] = self.parameterAsFields(parameters, "ROLL_CODE_PARTS", context) or fields["code"]
        return {column: field for column, field in fields.items() if field}, summed

    def _refuse_personal(self, roll, fields):
        """Fields of people would be written among the places that nobody knows."""
        from ...methods.data.personal_fields import is_personal

        places = [fields.get(name) or [] for name in ("code", "name", "municipality", "state")]
        places = [one for given in places for one in ([given] if isinstance(given, str) else given)]
        personal = [field for field in places if is_personal(field)]
        if personal:
            raise BadInput(
                tr(
                    "Field “{}” of roll “{}” is of people by its heading, not of places. Choose the fields of code, name"
                    " and municipality of the locality, or rename it if it is one of them."
                ).format(personal[0], roll.name)
            )

    def _refuse_without_match(self, counts, roll, layer):
        """Zeros everywhere would look like a program that reaches nobody."""
        if not counts.read:
            raise BadInput(tr("Roll “{}” has no rows.").format(roll.name))
        if counts.by_code + counts.by_name:
            return
        sentences = {
            "broader_code": tr(
                "No row of roll “{}” belongs to a record of layer “{}”: its codes (first: {}) are of a broader level."
                " Give the layer of municipalities."
            ),
            "finer_code": tr(
                "No row of roll “{}” belongs to a record of layer “{}”: its codes (first: {}) are of a finer level."
                " Give the layer of localities."
            ),
            "": tr("No row of roll “{}” belongs to a record of layer “{}” (first codes: {}). Check the code fields."),
        }
        found = counts.unmatched
        reason = next((reason for reason in sentences if (found["reason"] == reason).any()), "")
        codes = [code for code in found["code"][(found["reason"] == reason) | (reason == "")] if code]
        raise BadInput(sentences[reason].format(roll.name, layer, first_of(codes) or "–"))

    def _say_small(self, small, further, suppress, feedback):
        if suppress and small.any():
            warn(
                feedback,
                tr(
                    "Localities whose numbers were hidden: {} with a small group, and {} more so that totals do not tell."
                ),
                int(small.sum()),
                int(further.sum()),
            )
        elif small.any():
            feedback.pushInfo(
                tr(
                    "Localities with a small group: {}. Before you publish the result, run again with “Hide small groups”."
                ).format(int(small.sum()))
            )

    def _write(self, parameters, context, feedback, places, counts, summed, hidden):
        layer = read_features(self, parameters, "LOCALITIES", context, feedback, geometry=None)
        place = {code: row for row, code in enumerate(places.codes)}
        order = [place.get(code, -1) for code in layer.codes(self.parameterAsString(parameters, "CODE", context))]
        if len(order) != len(place) or -1 in order:
            raise BadInput(tr("Layer “{}” changed while the roll was read. Run again.").format(layer.name))
        name = self.parameterAsString(parameters, "COLUMN", context).strip()
        columns = locality_columns(name, name, counts, summed)
        data = {column: values[order] for column, values in locality_values(name, counts, summed, hidden).items()}
        output = write_extended(self, parameters, "OUTPUT", context, layer, columns, data)
        self.dress(context, output, None, tr("Localities with the roll"), columns)
        return {"OUTPUT": output}


def text_of(field):
    """A field, or the fields of a code in parts, for a sentence."""
    return field if isinstance(field, str) else " + ".join(field)


def _numbers(counts, summed, hidden):
    total = counts.total if summed else counts.rows if counts.people is None else counts.people
    people = {}
    if counts.people is not None:
        people = {"REPEATED_ROWS": int((counts.rows - counts.people).sum()), "IN_SEVERAL": counts.in_several}
    return {
        "ROWS": counts.read,
        "MATCHED_ROWS": counts.by_code + counts.by_name,
        "BY_NAME_ROWS": counts.by_name,
        "UNMATCHED_ROWS": counts.unmatched_rows,
        **people,
        "LOCALITY_COUNT": int((counts.rows > 0).sum()),
        "TOTAL": float(np.nansum(total)),
        "HIDDEN_COUNT": int((hidden != "").sum()),
    }
