"""Toolbox: what is wrong in a list of localities before anything is decided with it."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...dependencies import missing_packages_message
from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.places.measures import WorkingPlane
from ...layers.places.municipality_places import Municipalities, place_problems
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, temporary_layer, write_table
from ...layers.writing.styling import apply_style
from ...reports.localities_report import write_localities_report
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .locality_sentences import Details, locality_advice, locality_titles

PEOPLE = {"POPULATION": "population", "HOUSEHOLDS": "households", "FAMILIES": "families"}


class CheckLocalities(TerritoriosAlgorithm):
    """``territorios:checklocalities``."""

    ID = "checklocalities"
    GROUP = "data"

    def title(self):
        return tr("Check localities")

    def tag_text(self):
        return tr("localities, quality, duplicate, code, CVEGEO, UBIGEO, municipality, outside, census, ITER, check")

    def help_text(self):
        return tr(
            "<p>What would make a list of localities give wrong results, each problem as a point with its reason.</p>"
            "<p><b>Codes.</b> <i>no_code</i>, <i>bad_code</i> (not the digits that most have), <i>duplicate_code</i>,"
            " <i>code_mismatch</i> (the digits are of another municipality or state), <i>no_name</i>,"
            " <i>name_mismatch</i> (the municipality is called otherwise).</p>"
            "<p><b>Places.</b> <i>no_geometry</i>, <i>duplicate_place</i> (one position, or one name close by),"
            " <i>unknown_municipality</i>, <i>outside_municipality</i>, <i>in_no_municipality</i>, <i>isolated</i>:"
            " much farther from its nearest neighbor than the others are (modified z-score above 3.5 of the logarithm"
            " of the distance).</p>"
            "<p><b>People.</b> <i>no_population</i>, <i>zero_population</i>, <i>implausible_ratio</i> (persons per"
            " household out of bounds), <i>too_many_families</i>.</p>"
            "<p>Each check is made where its fields are given. Polygons are often simplified and leave localities of"
            " the coast outside: the tolerance says how many meters do not count. Nothing is corrected.</p>"
            "<p><b>Source.</b> Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers, ASQC.</p>"
        )

    def declare(self):
        points, polygons = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities"), [points]),
            tr("Points where people live."),
        )
        for name, title, help_text in (
            ("CODE", tr("Locality code"), tr("Text, different in every locality.")),
            ("NAME", tr("Locality name"), tr("Shown beside each problem, and compared with those close by.")),
            ("MUNICIPALITY", tr("Municipality code"), tr("Without it, the first digits of the locality code.")),
            ("OWN_MUNICIPALITY_NAME", tr("Municipality name (localities)"), tr("Compared with the one of its code.")),
            ("STATE", tr("State code"), tr("Compared with the first digits of the locality code.")),
            ("POPULATION", tr("Population"), tr("Inhabitants of the locality.")),
            ("HOUSEHOLDS", tr("Households"), tr("Households or inhabited dwellings of the locality.")),
            ("FAMILIES", tr("Program families"), tr("Families of the program's roll in the locality.")),
        ):
            self.add(_field(name, title, "LOCALITIES"), help_text)
        self.add(
            QgsProcessingParameterFeatureSource("MUNICIPALITIES", tr("Municipalities"), [polygons], optional=True),
            tr("Polygons; several rows of one code are one municipality."),
        )
        self.add(
            _field("MUNICIPALITY_ID", tr("Municipality code (polygons)"), "MUNICIPALITIES"),
            tr("As the localities write it."),
        )
        self.add(_field("MUNICIPALITY_NAME", tr("Municipality name"), "MUNICIPALITIES"), tr("Shown in the sentences."))
        for name, title, value, help_text in (
            ("TOLERANCE", tr("Outside that does not count (m)"), 500.0, tr("Of simplified polygons, a kilometer or more.")),
            ("SAME_NAME", tr("One name, one place within (m)"), 500.0, tr("0 compares positions only.")),
            ("MIN_PERSONS", tr("Least persons per household"), 1.0, tr("Fewer is a problem.")),
            ("MAX_PERSONS", tr("Most persons per household"), 10.0, tr("More is a problem.")),
            ("ISOLATED_KM", tr("Isolated from (km)"), None, tr("Empty: told from the distances between the localities.")),
        ):  # fmt: skip
            kind = QgsProcessingParameterNumber.Type.Double
            self.add(
                QgsProcessingParameterNumber(name, title, kind, value, optional=value is None, minValue=0.0),
                help_text,
                advanced=True,
            )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Problems of the localities"), points),
            tr("A point for each problem; a row without a point where the locality has none."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True, createByDefault=False
            ),
            tr("A page with a map and the problems of each kind in sentences."),
        )
        self.addOutput(QgsProcessingOutputNumber("LOCALITY_COUNT", tr("Localities looked at")))
        self.addOutput(QgsProcessingOutputNumber("PROBLEM_COUNT", tr("Problems")))
        self.addOutput(QgsProcessingOutputNumber("WITH_PROBLEMS", tr("Localities with problems")))
        for reason, title in locality_titles().items():
            self.addOutput(QgsProcessingOutputNumber(reason.upper(), title))

    def checkParameterValues(self, parameters, context):
        least, most = (self.parameterAsDouble(parameters, name, context) for name in ("MIN_PERSONS", "MAX_PERSONS"))
        if least > most:
            return False, tr("The least persons per household, {}, are more than the most, {}.").format(least, most)
        if parameters.get("MUNICIPALITIES") and not self.parameterAsString(parameters, "MUNICIPALITY_ID", context):
            return False, tr("Choose the field with the code of the municipalities, “Municipality code (polygons)”.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.data.code_checks import usual_width
        from ...methods.data.locality_checks import Limits, check_localities

        check_destinations(self, parameters, context, ["OUTPUT", "REPORT"])
        page = self.parameterAsFileOutput(parameters, "REPORT", context)
        if page and missing_packages_message(["jinja2", "matplotlib"]):
            raise BadInput(missing_packages_message(["jinja2", "matplotlib"]))
        features = read_features(self, parameters, "LOCALITIES", context, feedback)
        points = features.points()
        plane = WorkingPlane(features.crs, points, context)
        table = self._columns(parameters, context, features, plane.from_crs(points, features.crs), feedback)
        stage(feedback, 10, 20)(1.0)
        places, names, layer, unchecked = self._places(parameters, context, feedback, plane, table)
        far = self.parameterAsDouble(parameters, "ISOLATED_KM", context)
        limits = Limits(
            self.parameterAsDouble(parameters, "SAME_NAME", context),
            tuple(self.parameterAsDouble(parameters, name, context) for name in ("MIN_PERSONS", "MAX_PERSONS")),
            far * 1000.0 if far > 0.0 else None,
        )
        found = check_localities(table, limits, places)
        stage(feedback, 70, 85)(1.0)
        problems = _in_order(found.problems)
        pairs = ((problems["other"] >= 0) & (problems["distance_m"] > 0.0)).to_numpy()
        pair = problems.loc[pairs, ["row", "other"]].to_numpy()
        problems.loc[pairs, "distance_m"] = plane.distance(table.xy[pair[:, 0]], table.xy[pair[:, 1]])
        field = self.parameterAsString(parameters, "POPULATION", context)
        raw = features.values(field) if field else []
        details = Details(table, usual_width(table.codes) if table.codes is not None else 0, raw, layer, names)
        problems["detail"] = [details.sentence(problem) for problem in problems.itertuples()]
        for name in ("code", "name"):
            column = getattr(table, f"{name}s")
            problems[name] = None if column is None else column[problems["row"]]
        unchecked += _unlike(found, features.name) + self._not_given(parameters, context)
        counts = self._say(problems, features, found, unchecked, feedback)
        stage(feedback, 85, 100)
        results = self._write(parameters, context, features, problems, table)
        if page:
            layers = self._map_layers(parameters, context, feedback, features, problems)
            write_localities_report(
                page, features.name, len(features), problems, locality_titles(), locality_advice(), unchecked, layers
            )
            results["REPORT"] = page
        return {**results, **counts}

    def _columns(self, parameters, context, features, xy, feedback):
        """The given columns as the methods take them."""
        from ...methods.data.locality_checks import Localities

        table = Localities(xy)
        for name, attribute in (
            ("CODE", "codes"),
            ("NAME", "names"),
            ("MUNICIPALITY", "municipality"),
            ("OWN_MUNICIPALITY_NAME", "municipality_names"),
            ("STATE", "state"),
        ):
            field = self.parameterAsString(parameters, name, context)
            if field:
                setattr(table, attribute, features.codes(field))
        for name, attribute in PEOPLE.items():
            field = self.parameterAsString(parameters, name, context)
            if field:
                setattr(table, attribute, features.numbers(field, feedback))
        return table

    def _places(self, parameters, context, feedback, plane, table):
        """Problems of the municipality each locality lies in, names of the municipalities, their layer, and notes."""
        from ...methods.codes import repeated_codes
        from ...methods.data.code_checks import municipality_codes

        features = read_features(self, parameters, "MUNICIPALITIES", context, feedback)
        if features is None:
            return [], {}, "", [tr("Whether the localities lie in their municipality: no layer of municipalities.")]
        codes = features.codes(self.parameterAsString(parameters, "MUNICIPALITY_ID", context), feedback)
        field = self.parameterAsString(parameters, "MUNICIPALITY_NAME", context)
        names = dict(zip(codes, features.codes(field))) if field else {}
        municipalities = Municipalities(features, codes, plane, context, feedback)
        own = municipality_codes(table, codes)
        if names:
            table.official_names = np.array([names.get(code, "") for code in own], object)
            shared = repeated_codes(list(names.values()))
            if shared:
                feedback.pushInfo(
                    tr("Names that several municipalities of layer “{}” share: {} ({}). Join by code.").format(
                        features.name, len(shared), ", ".join(shared)
                    )
                )
        tolerance = self.parameterAsDouble(parameters, "TOLERANCE", context)
        problems, near = place_problems(municipalities, table.xy, own, tolerance, stage(feedback, 20, 70))
        notes = []
        if near:
            notes.append(
                tr("Localities outside the polygons by no more than the tolerance of {:g} m: {}.").format(
                    tolerance, near
                )
            )
        if not (own != "").any():
            notes.append(tr("The localities give no municipality code: it was only looked whether they lie in one."))
        return problems, names, features.name, notes

    def _not_given(self, parameters, context):
        """Sentences on the checks for which there was no field."""
        missing = [
            self.parameterDefinition(name).description()
            for name in ("CODE", "NAME", "POPULATION", "HOUSEHOLDS", "FAMILIES")
            if not self.parameterAsString(parameters, name, context)
        ]
        return [tr("Not looked at, because no field was given: {}.").format(", ".join(missing))] if missing else []

    def _say(self, problems, features, found, notes, feedback):
        """The counts, said in the log and given as numbers."""
        titles = locality_titles()
        counts = problems["reason"].value_counts()
        for reason, title in titles.items():
            if counts.get(reason, 0):
                rows = (problems.loc[problems["reason"] == reason, "row"] + 1).tolist()
                warn(
                    feedback,
                    tr("{}: {} of layer “{}” (rows {})."),
                    title,
                    counts[reason],
                    features.name,
                    first_of(rows),
                )
        if np.isfinite(found.isolated_m):
            feedback.pushInfo(
                tr("A locality counts as isolated when the nearest other is more than {:.1f} km away.").format(
                    found.isolated_m / 1000.0
                )
            )
        for note in notes:
            feedback.pushInfo(note)
        return {
            "LOCALITY_COUNT": len(features),
            "PROBLEM_COUNT": len(problems),
            "WITH_PROBLEMS": int(problems["row"].nunique()),
            **{reason.upper(): int(counts.get(reason, 0)) for reason in titles},
        }

    def _write(self, parameters, context, features, problems, table):
        ids = features.ids()
        row, other = problems["row"].to_numpy(int), problems["other"].to_numpy(int)
        data = {
            "reason": problems["reason"].to_numpy(object),
            "code": problems["code"].to_numpy(object),
            "name": problems["name"].to_numpy(object),
            "mun_code": np.full(len(row), None, object) if table.municipality is None else table.municipality[row],
            "detail": problems["detail"].to_numpy(object),
            "distance_m": problems["distance_m"].to_numpy(float),
            "lies_in": problems["value"].where(problems["reason"] == "outside_municipality").to_numpy(object),
            "row_id": ids[row],
            "other_id": np.where(other >= 0, ids[other], np.nan),
        }
        for name in ("code", "name", "mun_code", "lies_in"):
            data[name] = [value or None for value in data[name]]
        columns = [
            Column("reason", "text", tr("Problem")),
            Column("code", "text", tr("Locality code")),
            Column("name", "text", tr("Locality name")),
            Column("mun_code", "text", tr("Municipality code")),
            Column("detail", "text", tr("What was found")),
            Column("distance_m", "real", tr("Distance (m)")),
            Column("lies_in", "text", tr("Municipality in which it lies")),
            Column("row_id", "integer", tr("Number of the locality in its layer")),
            Column("other_id", "integer", tr("Number of the other locality")),
        ]
        geometries = [features.rows[one].geometry() for one in row]
        destination = write_table(
            self, parameters, "OUTPUT", context, columns, data, features.crs, features.wkb_type, geometries
        )
        self.dress(context, destination, "locality_problems", tr("Problems of the localities"), columns)
        return {"OUTPUT": destination} if destination is not None else {}

    def _map_layers(self, parameters, context, feedback, features, problems):
        """Styled temporary layers of the map of the report, top first; the rarest problems over the others."""
        counts = problems["reason"].map(problems["reason"].value_counts())
        problems = problems.loc[counts.sort_values(ascending=False, kind="stable").index]
        rows = problems["row"].to_numpy(int)
        reasons = [Column("reason", "text", "")]
        drawn = [(tr("Problems of the localities"), features, reasons, problems, rows, "locality_problems")]
        units = read_features(self, parameters, "MUNICIPALITIES", context, feedback)
        if units is not None:
            drawn.append((tr("Municipalities"), units, [], {}, None, "municipalities"))
        layers = []
        for name, source, columns, data, rows, style in drawn:
            identifier = temporary_layer(name, context, source, columns, data, rows)
            layer = context.temporaryLayerStore().mapLayer(identifier)
            apply_style(layer, style, {})
            layers.append(layer)
        return layers


def _field(name, title, layer):
    return QgsProcessingParameterField(name, title, parentLayerParameterName=layer, optional=True)


def _in_order(problems):
    """The problems by kind, as they are told, and then by row."""
    order = {reason: rank for rank, reason in enumerate(locality_titles())}
    rank = problems["reason"].map(order)
    ordered = problems.assign(rank=rank).sort_values(["rank", "row"], kind="stable")
    return ordered.drop(columns="rank").reset_index(drop=True)


def _unlike(found, layer):
    """Sentences on fields that have nothing to do with the codes."""
    sentences = {
        "municipality": tr("The municipality codes of layer “{}” are not part of most locality codes: not compared."),
        "state": tr("The state codes of layer “{}” are not part of most locality codes: not compared."),
    }
    return [sentences[column].format(layer) for column in found.unlike]
