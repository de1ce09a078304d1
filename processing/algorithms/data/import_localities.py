"""Toolbox: census and catalog tables of localities, as they are published, become a layer of points."""

from itertools import chain

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.places.measures import ArrayTransform
from ...layers.progress import stage
from ...layers.reading.data_files import POINT_X, POINT_Y, table_of
from ...layers.reading.table_columns import HALFWAY_ROWS, column_of, warn_of_dots
from ...layers.writing.sinks import check_destinations, write_blocks, write_table
from ...methods.geometry_arrays import points_to_wkb
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .import_columns import column_titles, output_columns, product_titles, reason_titles, rejected_columns
from .table_input import TableInput

FIELDS = {
    "CODE": "code",
    "NAME": "name",
    "STATE": "state",
    "MUNICIPALITY": "municipality",
    "LOCALITY": "locality",
    "LONGITUDE": "longitude",
    "LATITUDE": "latitude",
    "ALTITUDE": "altitude",
    "POPULATION": "population",
    "HOUSEHOLDS": "households",
}


class ImportLocalities(TableInput, TerritoriosAlgorithm):
    """``territorios:importlocalities``."""

    ID = "importlocalities"
    GROUP = "data"
    TABLES = ("INPUT",)

    def title(self):
        return tr("Import localities")

    def tag_text(self):
        return tr("localities, census, INEGI, ITER, AGEEML, CSV, Excel, DBF, CVEGEO, coordinates, import")

    def help_text(self):
        return tr(
            "<p>A table of localities as the agency publishes it becomes a layer of points, each with its code.</p>"
            "<p><b>Files.</b> CSV or text in any usual encoding and separator, XLS, XLSX, ODS, DBF, or a layer of QGIS."
            " Titles above the headings are skipped. A layer with points keeps them.</p>"
            "<p><b>Profiles.</b> Automatic recognizes INEGI's census results by locality (ITER, 2010 and 2020) and its"
            " catalog (AGEEML) by their headings. In any other table the columns are looked for by name; a field given"
            " here goes first. Official columns get short English names, with the heading in their title; the others"
            " keep their own.</p>"
            "<p><b>Codes.</b> Nine digits out of the code, or of state, municipality and locality, with the zeros that a"
            " spreadsheet took away. In tables of other countries they stay as written; say how many digits they have (Peru"
            " 10, parishes of Ecuador 6) to have their zeros given back. <b>Coordinates.</b> Decimal degrees, degrees, minutes and seconds, or packed in one"
            " integer (1021747 is 102°17'47\"); a longitude without sign or letter is west unless you say otherwise."
            " <b>Figures.</b> The asterisk of a confidential figure and N/D stay empty, never zero, and are counted."
            " INEGI counts one household in each inhabited dwelling: where a table only has these, they are the"
            " households.</p>"
            "<p><b>Outputs.</b> Localities: <i>code</i>, <i>name</i>, <i>mun_code</i>, <i>state_code</i>,"
            " <i>population</i>, <i>households</i> and the rest. Rows left out: each with its row and <i>reason</i>:"
            " aggregate, no_code, bad_code, code_mismatch, duplicate_code, no_coordinates, bad_coordinates,"
            " implausible_coordinates, broken_row. Rows read are always those imported plus those left out.</p>"
            "<p><b>Source.</b> INEGI, Principales resultados por localidad (ITER) 2010 and 2020, descriptions of the"
            " files; Catálogo Único de Claves de Áreas Geoestadísticas Estatales, Municipales y Localidades.</p>"
        )

    def declare(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Table of localities"), [QgsProcessing.SourceType.TypeVector]
            ),
            tr(
                "A file (CSV, TXT, XLS, XLSX, ODS, DBF, or a ZIP with one of them) or a layer. A sheet of a workbook:"
                " file.xlsx|layername=sheet."
            ),
        )
        self.add(
            QgsProcessingParameterEnum("PROFILE", tr("Profile"), product_titles(), defaultValue=0),
            tr("Whose headings the table has."),
        )
        for name, title, help_text in _fields():
            self.add(
                QgsProcessingParameterField(name, title, parentLayerParameterName="INPUT", optional=True),
                help_text,
                advanced=name not in ("CODE", "NAME", "LONGITUDE", "LATITUDE"),
            )
        self.add(
            QgsProcessingParameterNumber("DIGITS", tr("Digits of a code"), optional=True, minValue=1, maxValue=30),
            tr(
                "Only where they are not INEGI's nine: 10 for Peru's populated places, 6 for Ecuador's parishes. Codes that"
                " a spreadsheet shortened get their zeros back; longer ones are left out. Empty: as they are written."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterCrs(
                "CRS", tr("Reference system of the coordinates"), defaultValue="EPSG:4326", optional=True
            ),
            tr("Of the columns of coordinates; a layer with points has its own. INEGI's are in Mexico ITRF, within a"
               " meter of the default."),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterBoolean("WEST", tr("Longitudes without sign are west"), defaultValue=True),
            tr("As in all of the Americas. Uncheck it elsewhere."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("KEEP_OTHERS", tr("Keep the other columns"), defaultValue=True),
            tr("Also columns without a short name. The national ITER has 286: without them it is read several times"
               " faster."),
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Localities"), QgsProcessing.SourceType.TypeVectorPoint),
            tr("A point for each locality."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "REJECTED", tr("Rows left out"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("The rows of the table that are no locality or have no place, with the reason."),
        )
        self.addOutput(QgsProcessingOutputNumber("ROW_COUNT", tr("Rows read")))
        self.addOutput(QgsProcessingOutputNumber("IMPORTED_COUNT", tr("Localities imported")))
        self.addOutput(QgsProcessingOutputNumber("REJECTED_COUNT", tr("Rows left out")))
        self.addOutput(QgsProcessingOutputNumber("CONFIDENTIAL_COUNT", tr("Confidential figures")))
        self.addOutput(QgsProcessingOutputNumber("NOT_AVAILABLE_COUNT", tr("Figures not available")))

    def compute(self, parameters, context, feedback):
        from ...methods.data.locality_tables import LocalityTally, clean_localities

        check_destinations(self, parameters, context, ("OUTPUT", "REJECTED"))
        table = table_of(self, parameters, "INPUT", context)
        for note in table.notes:
            feedback.pushInfo(note)
        plan, crs = self._plan(parameters, context, table, feedback)
        columns, tally = output_columns(plan.outputs), LocalityTally()
        frames = _watched(table.chunks(plan.source_columns(), bool(plan.points)), stage(feedback, 0, 95))
        cleaned = clean_localities(frames, plan, table.broken, tally)
        blocks = ((data, points_to_wkb(xy)) for data, xy in cleaned)
        # nothing is written before there is something to write
        first = next(blocks, None)
        if first is None:
            raise BadInput(_nothing(table, tally))
        kind = QgsWkbTypes.Type.Point
        destination = write_blocks(self, parameters, "OUTPUT", context, columns, chain([first], blocks), crs, kind)
        self.dress(context, destination, "localities", tr("Localities"), columns)
        _say(table, plan, tally, feedback)
        results = {"OUTPUT": destination, **self._write_rejected(parameters, context, tally)}
        return {
            **results,
            "ROW_COUNT": tally.rows,
            "IMPORTED_COUNT": tally.imported,
            "REJECTED_COUNT": sum(tally.reasons.values()),
            "CONFIDENTIAL_COUNT": tally.confidential,
            "NOT_AVAILABLE_COUNT": tally.not_available,
        }

    def _plan(self, parameters, context, table, feedback):
        """What the columns are, and the reference system of the coordinates."""
        from ...methods.data.locality_columns import AUTO, recognize
        from ...methods.data.locality_tables import plan_localities

        product = self.parameterAsEnum(parameters, "PROFILE", context)
        if product == AUTO:
            product = recognize(table.columns)
            feedback.pushInfo(
                tr("Profile recognized by the headings of table “{}”: {}.").format(
                    table.name, product_titles()[product]
                )
            )
        given = {role: self.parameterAsString(parameters, name, context) for name, role in FIELDS.items()}
        given = {role: column_of(table, field) for role, field in given.items() if field}
        crs = self.parameterAsCrs(parameters, "CRS", context)
        points = None
        if table.crs is not None and not ("longitude" in given and "latitude" in given):
            crs, points = table.crs, (POINT_X, POINT_Y)
        if not crs.isValid():
            raise BadInput(tr("The coordinates of table “{}” have no reference system. Choose one.").format(table.name))
        chunks = table.chunks(points=bool(points))
        frame = next(chunks, None)
        chunks.close()
        if frame is None or not len(frame):
            raise BadInput(tr("Table “{}” has headings and no rows.").format(table.name))
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        plan = plan_localities(
            frame,
            product,
            given,
            ArrayTransform(crs, degrees, context.transformContext()).array,
            keep=self.parameterAsBoolean(parameters, "KEEP_OTHERS", context),
            digits=self.parameterAsInt(parameters, "DIGITS", context) or None,
            decimal_comma=table.decimal_comma,
            degrees=crs.isGeographic(),
            points=points,
            west=self.parameterAsBoolean(parameters, "WEST", context),
        )
        _require(plan, table)
        titles = {FIELDS[name]: title for name, title, _ in _fields()}
        used = {**plan.roles, **{name: plan.outputs[name][1] for name in ("population", "households")}}
        found = "; ".join(f"{titles[role]}: {column}" for role, column in used.items() if column)
        feedback.pushInfo(tr("Columns of table “{}” used. {}.").format(table.name, found))
        return plan, crs

    def _write_rejected(self, parameters, context, tally):
        import pandas as pd

        columns = rejected_columns()
        rows = tally.rejected or [pd.DataFrame({column.name: [] for column in columns})]
        destination = write_table(self, parameters, "REJECTED", context, columns, pd.concat(rows, ignore_index=True))
        self.dress(context, destination, None, tr("Rows left out"), columns)
        return {} if destination is None else {"REJECTED": destination}


def _fields():
    """Name, title and help of the fields of the table."""
    return (
        ("CODE", tr("Locality code"), tr("The whole code. Without it, state, municipality and locality make it up.")),
        ("NAME", tr("Name"), tr("Name of the locality.")),
        ("STATE", tr("State code"), tr("Two digits.")),
        ("MUNICIPALITY", tr("Municipality code"), tr("Three digits, or five with those of the state.")),
        ("LOCALITY", tr("Locality number"), tr("Four digits, the last part of the code.")),
        ("LONGITUDE", tr("Longitude or X"), tr("Degrees in any of the usual forms, or X of the reference system.")),
        ("LATITUDE", tr("Latitude or Y"), tr("Degrees in any of the usual forms, or Y of the reference system.")),
        ("ALTITUDE", tr("Altitude"), tr("Meters; letters are left out.")),
        ("POPULATION", tr("Population"), tr("Inhabitants.")),
        ("HOUSEHOLDS", tr("Households"), tr("Households, or families.")),
    )


def _require(plan, table):
    """Refuse a table without codes or without coordinates."""
    columns = ", ".join(table.columns[:30]) + ("…" if len(table.columns) > 30 else "")
    if "code" not in plan.roles and not {"state", "municipality", "locality"} <= set(plan.roles):
        raise BadInput(
            tr("No column of table “{}” was recognized as the locality code. Choose it; the columns are: {}.").format(
                table.name, columns
            )
        )
    if not plan.points and not {"longitude", "latitude"} <= set(plan.roles):
        raise BadInput(
            tr("Table “{}” has no columns recognized as coordinates. Choose them; the columns are: {}.").format(
                table.name, columns
            )
        )


def _watched(frames, report):
    """The same frames, with progress and cancellation between them."""
    read = 0
    for frame in frames:
        report(read / (read + HALFWAY_ROWS))
        read += len(frame)
        yield frame


def _nothing(table, tally):
    """Why no row of a table could be imported."""
    titles = reason_titles()
    reasons = "; ".join(f"{titles[reason]}: {count}" for reason, count in tally.reasons.most_common())
    return tr("No row of table “{}” is a locality with code and coordinates. {}.").format(
        table.name, reasons or tr("It has no rows")
    )


def _say(table, plan, tally, feedback):
    """What was left out, assumed and missing."""
    import pandas as pd

    rejected = pd.concat(tally.rejected, ignore_index=True) if tally.rejected else None
    for reason, title in reason_titles().items():
        count = tally.reasons.get(reason, 0)
        if count:
            rows = rejected.loc[rejected["reason"] == reason, "row"].tolist()
            say = feedback.pushInfo if reason == "aggregate" else feedback.pushWarning
            say(tr("{}: {} of table “{}”, left out (rows {}).").format(title, count, table.name, first_of(rows)))
    for count, sentence in (
        (tally.zeros, tr("Codes given back the zeros that they had lost: {} of table “{}”.")),
        (tally.west, tr("Longitudes without sign or letter, taken as west of Greenwich: {} of table “{}”.")),
        (
            tally.other_notation,
            tr("Coordinates empty or unreadable in the first notation and taken from the other: {} of table “{}”."),
        ),
        (tally.confidential, tr("Confidential figures (*), left empty: {} of table “{}”.")),
        (tally.not_available, tr("Figures not available (N/D and the like), left empty: {} of table “{}”.")),
    ):
        if count:
            warn(feedback, sentence, count, table.name)
    for column, (count, first) in tally.unreadable.items():
        warn(
            feedback,
            tr("Values that are not numbers, left empty: {} of column “{}” of table “{}” (first: {})."),
            count,
            column,
            table.name,
            first_of(first),
        )
    for column, (count, first) in tally.doubtful.items():
        warn_of_dots(feedback, count, column, table.name, first)
    usual = max(tally.lengths, key=lambda width: (tally.lengths[width], width), default=0)
    short = tally.lengths[usual - 1]
    if short and plan.digits is None:
        sentence = tr(
            "Codes one digit short: {} of table “{}”; a leading zero may be lost. Say how many digits they have."
        )
        warn(feedback, sentence, short, table.name)
    if plan.outputs["households"][1] in {
        source for name, (_, source) in plan.outputs.items() if name == "inhabited_dwellings"
    }:
        feedback.pushInfo(
            tr("Households: the inhabited dwellings of table “{}”, as INEGI counts them.").format(table.name)
        )
    for name in ("population", "households"):
        if plan.outputs[name][1] is None:
            title = column_titles()[name]
            warn(feedback, tr("Table “{}” has no column recognized as “{}”, which stays empty."), table.name, title)
    feedback.pushInfo(
        tr("Rows read: {}; localities imported: {}; rows left out: {}.").format(
            tally.rows, tally.imported, sum(tally.reasons.values())
        )
    )
