"""Toolbox: the four criteria of Programa Territorios Productivos."""

import json

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.decision_tables import read_overrides, read_quotas
from ...layers.features import read_features
from ...layers.measures import WorkingPlane
from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.run_stamp import run_stamp
from ...layers.sinks import check_destinations, write_extended, write_table
from ...methods.geodesic import planar_distance
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .advice import advice_sentences, missing_phrases
from .four_criteria_columns import locality_columns, summary_columns, territory_columns, verdict_labels

ELLIPSOIDAL, PLANAR, FIELD = range(3)
NEAREST_IN_TERRITORY, OWN_MUNICIPALITY = range(2)
METRICS = ("mean_tree_edge", "standard_distance", "largest_pair")
OUTPUTS = ("OUTPUT", "TERRITORIES", "SUMMARY")


class FourCriteria(TerritoriosAlgorithm):
    """``territorios:fourcriteria``."""

    ID = "fourcriteria"
    GROUP = "prioritization"
    REQUIRES = ("numpy", "pandas")

    def title(self):
        return tr("Four criteria of Territorios Productivos")

    def tag_text(self):
        return tr("prioritization, selection, targeting, quota, eligibility, ranking, localities, PROSPERA")

    def help_text(self):
        return tr(
            "<p>Which localities a program attends first, and exactly why each one is in or out.</p>"
            "<p><b>Criteria</b> (all strict: equality fails). 1) The program operates and production units under 20 ha per"
            " household exceed the ratio. 2) Territories are ranked within their state by the families of the localities that"
            " meet 1 and exceed the population floor. 3) Localities that meet 1, nearer to a municipal seat than the radius and"
            " with more families than the floor are eligible. 4) They are taken by decreasing families (ties: population, then"
            " code) until the quotas of territory and state are covered; territories too dispersed are passed over.</p>"
            "<p><b>Inputs.</b> Points of localities with their code, municipality, state, territory, population, households,"
            " production units under 20 ha, program families and whether they are a municipal seat. Optional quotas:"
            " a table with <i>level</i> (territory or state), <i>code</i> and <i>quota</i>. Optional decisions by hand: a table with"
            " <i>code</i>, <i>decision</i> (include or exclude), <i>author</i>, <i>date</i> and <i>reason</i>.</p>"
            "<p><b>Outputs.</b> Every locality with its <i>verdict</i> (the first criterion it fails), all its <i>failures</i>, its"
            " margins (positive is good: ratio, meters, families), its rank and cumulative families within the territory, and"
            " an <i>advice</i> that says what would change the verdict. <i>final_verdict</i> and <i>selected</i> include the"
            " decisions by hand, which never hide the verdict of the rules. NULL is never 0: missing data are said to be missing."
            " Also the ranking of territories and the summary of localities by state.</p>"
            "<p><b>Source.</b> Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).</p>"
        )

    def declare(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "LOCALITIES", tr("Localities"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("Points of localities, municipal seats included."),
        )
        for name, title, help_text in (
            ("CODE", tr("Locality code"), tr("Unique code of each locality.")),
            ("MUNICIPALITY", tr("Municipality code"), tr("Municipality of each locality.")),
            ("STATE", tr("State code"), tr("State of each locality.")),
            ("TERRITORY", tr("Territory"), tr("Functional territory of each locality.")),
            ("POPULATION", tr("Population"), tr("Inhabitants.")),
            ("HOUSEHOLDS", tr("Households"), tr("Households; 0 counts as missing.")),
            (
                "UNITS_UNDER_20HA",
                tr("Production units under 20 ha"),
                tr("Number of production units with less than 20 hectares."),
            ),
            ("FAMILIES", tr("Program families"), tr("Families the program attends in the locality.")),
            ("IS_SEAT", tr("Is municipal seat"), tr("1, true, yes or sí for the seats of municipalities.")),
        ):
            # seats are not needed where the distance is given
            optional = name == "IS_SEAT"
            self.add(
                QgsProcessingParameterField(name, title, parentLayerParameterName="LOCALITIES", optional=optional),
                help_text,
            )
        self._number("RATIO", tr("Ratio of units to households above"), 0.24, tr("Share of 1: 0.24 is 24 %."))
        self._number(
            "POPULATION_FLOOR",
            tr("Population above"),
            400.0,
            tr("Inhabitants a locality must exceed to count in the ranking of territories."),
        )
        self._number(
            "RADIUS", tr("Distance to the seat below (m)"), 10_000.0, tr("Meters, or the units of the distance field.")
        )
        self._number("FAMILIES_FLOOR", tr("Families above"), 35.0, tr("Families a locality must exceed."))
        self.add(
            QgsProcessingParameterFeatureSource(
                "QUOTAS", tr("Quotas"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            tr("Table with level (territory or state), code and quota. Without it all eligible localities are taken."),
        )
        self._choice(
            "DENOMINATOR",
            tr("Denominator of the ratio"),
            [tr("Households"), tr("Program families")],
            tr("What production units are divided by."),
        )
        self._choice(
            "FLOOR_APPLIES",
            tr("Population floor applies to"),
            [tr("Ranking of territories only"), tr("Ranking and selection")],
            tr("The program's text names it for the ranking only."),
        )
        self._choice(
            "SEAT_RULE",
            tr("Distance is measured to"),
            [tr("Nearest seat of the territory"), tr("Seat of its own municipality")],
            tr("Which municipal seats count for each locality."),
        )
        self._choice(
            "DISTANCE",
            tr("Distance"),
            [tr("Ellipsoidal"), tr("Planar"), tr("From a field")],
            tr(
                "On the ellipsoid, on the plane of the layer's reference system (in meters), or already measured, for example by road."
            ),
        )
        self.add(
            QgsProcessingParameterField(
                "DISTANCE_FIELD", tr("Distance field"), parentLayerParameterName="LOCALITIES", optional=True
            ),
            tr("Distance to the seat already measured; only when the distance comes from a field."),
            advanced=True,
        )
        self._choice(
            "QUOTA_UNIT",
            tr("Quotas are counted in"),
            [tr("Families"), tr("Localities")],
            tr("What is added up against the quotas."),
        )
        self._choice(
            "QUOTA_RULE",
            tr("Quota rule"),
            [tr("Cover: take the one that crosses it, then stop"), tr("Do not exceed: try the next smaller one")],
            tr("What happens with the locality that would cross the quota."),
        )
        self._choice(
            "DISPERSION_METRIC",
            tr("Dispersion measure"),
            [tr("Mean edge of the minimum spanning tree"), tr("Standard distance"), tr("Largest distance between two")],
            tr("How the spread of the localities to be taken in a territory is measured."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "DISPERSION_MAX",
                tr("Largest dispersion (m)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.0,
            ),
            tr("A territory whose localities are more spread out is passed over. Empty: not considered."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "OVERRIDES", tr("Decisions by hand"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            tr("Table with code, decision (include or exclude), author, date and reason."),
            advanced=True,
        )
        self.add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Localities with their verdict")))
        self.add(
            QgsProcessingParameterFeatureSink(
                "TERRITORIES",
                tr("Ranking of territories"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            )
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "SUMMARY",
                tr("Summary of localities by state"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("SELECTED_COUNT", tr("Selected localities")))
        self.addOutput(QgsProcessingOutputNumber("SELECTED_FAMILIES", tr("Families in selected localities")))
        self.addOutput(QgsProcessingOutputNumber("MISSING_COUNT", tr("Localities not judged for missing data")))
        self.addOutput(QgsProcessingOutputString("STAMP", tr("Parameters, version and hash of the inputs (JSON)")))

    def checkParameterValues(self, parameters, context):
        from_field = self.parameterAsEnum(parameters, "DISTANCE", context) == FIELD
        if from_field and not self.parameterAsString(parameters, "DISTANCE_FIELD", context):
            return False, tr("Choose the distance field, or another way to measure the distance.")
        if not from_field and not self.parameterAsString(parameters, "IS_SEAT", context):
            return False, tr("Choose the field that marks the municipal seats, or a distance field.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.four_criteria import four_criteria

        check_destinations(self, parameters, context, OUTPUTS)
        localities = read_features(self, parameters, "LOCALITIES", context, feedback)
        report = stage(feedback, 20, 60)
        table = self._table(parameters, context, feedback, localities)
        xy, distance = self._distance(parameters, context, localities)
        inputs = {"LOCALITIES": table.assign(x=xy[:, 0], y=xy[:, 1])}
        quotas, overrides = self._decisions(parameters, context, feedback, table, inputs)
        rules = self._rules(parameters, context)
        stamp = run_stamp(self, parameters, context, inputs)
        selection = four_criteria(
            table,
            xy,
            distance,
            rules,
            quotas["state"],
            quotas["territory"],
            {code: decision["take"] for code, decision in overrides.items()},
        )
        report(1.0)
        rows = selection.localities
        rows["seat_code"] = rows["seat_code"].replace("", None)
        rows["advice"] = advice_sentences(rows, self.parameterAsEnum(parameters, "DISTANCE", context) != FIELD)
        for column, key in (("override_by", "author"), ("override_date", "date"), ("override_reason", "reason")):
            rows[column] = rows["code"].map({code: decision[key] for code, decision in overrides.items()})
        missing = int(rows["verdict"].str.startswith("missing_").sum())
        self._report(rows, selection, feedback)

        results = {
            "SELECTED_COUNT": int(rows["selected"].sum()),
            "SELECTED_FAMILIES": float(rows.loc[rows["selected"], "families"].sum()),
            "MISSING_COUNT": missing,
            "STAMP": json.dumps(stamp, ensure_ascii=False),
        }
        columns = locality_columns()
        results["OUTPUT"] = write_extended(
            self, parameters, "OUTPUT", context, localities, columns, rows.assign(run_id=stamp["run_id"])
        )
        self.dress(context, results["OUTPUT"], "verdict", tr("Localities by verdict"), columns)
        for name, columns, data, title in (
            ("TERRITORIES", territory_columns(), selection.territories, tr("Ranking of territories")),
            ("SUMMARY", summary_columns(), selection.summary, tr("Summary of localities by state")),
        ):
            data = data.assign(run_id=stamp["run_id"])
            results[name] = write_table(self, parameters, name, context, columns, data)
            self.dress(context, results[name], None, title, columns)
        return {name: value for name, value in results.items() if value is not None}

    def _table(self, parameters, context, feedback, localities):
        """The columns the method needs, under its own names."""
        import pandas as pd

        def field(name):
            return self.parameterAsString(parameters, name, context)

        table = pd.DataFrame({"code": localities.codes(field("CODE"), feedback, unique=True)})
        for column, name in (("municipality", "MUNICIPALITY"), ("state", "STATE"), ("territory", "TERRITORY")):
            table[column] = localities.codes(field(name))
        for column, name in (
            ("population", "POPULATION"),
            ("households", "HOUSEHOLDS"),
            ("units", "UNITS_UNDER_20HA"),
            ("families", "FAMILIES"),
        ):
            table[column] = localities.numbers(field(name), feedback)
        if self.parameterAsEnum(parameters, "DISTANCE", context) == FIELD:
            table["seat_m"] = localities.numbers(field("DISTANCE_FIELD"), feedback)
            return table
        table["is_seat"] = localities.flags(field("IS_SEAT"))
        own = self.parameterAsEnum(parameters, "SEAT_RULE", context) == OWN_MUNICIPALITY
        table["seat_group"] = table["municipality"] if own else table["territory"]
        without = sorted(set(table["seat_group"]) - set(table.loc[table["is_seat"], "seat_group"]) - {""})
        if without:
            sentence = (
                tr("Municipalities without a seat among the localities: {} ({}).")
                if own
                else tr("Territories without a municipal seat among the localities: {} ({}).")
            )
            warn(feedback, sentence, len(without), ", ".join(without[:5]))
        return table

    def _distance(self, parameters, context, localities):
        """Coordinates in the working plane and the distance between them."""
        xy = localities.points()
        if self.parameterAsEnum(parameters, "DISTANCE", context) != PLANAR:
            plane = WorkingPlane(localities.crs, xy, context)
            return plane.from_crs(xy, localities.crs), plane.distance
        if localities.crs.isGeographic():
            raise BadInput(
                tr(
                    "Planar distance needs a projected reference system; layer “{}” is in degrees. Reproject it or choose the ellipsoidal distance."
                ).format(localities.name)
            )
        return xy, planar_distance

    def _decisions(self, parameters, context, feedback, table, inputs):
        """Quotas by level and overrides by code, from their tables, which join the `inputs` to be stamped."""
        known = {level: sorted(set(table[level]) - {""}) for level in ("state", "territory")}
        quotas, overrides = {"state": {}, "territory": {}}, {}
        features = read_features(self, parameters, "QUOTAS", context, feedback, geometry=False)
        if features:
            quotas = read_quotas(features, known, feedback)
            inputs["QUOTAS"] = features.table(("level", "code", "quota"))
        features = read_features(self, parameters, "OVERRIDES", context, feedback, geometry=False)
        if features:
            overrides = read_overrides(features, set(table["code"]), feedback)
            inputs["OVERRIDES"] = features.table(("code", "decision"))
        return quotas, overrides

    def _rules(self, parameters, context):
        from ...methods.prioritization.program_rules import Rules

        def number(name):
            return self.parameterAsDouble(parameters, name, context)

        def choice(name):
            return self.parameterAsEnum(parameters, name, context)

        limited = parameters.get("DISPERSION_MAX") is not None
        return Rules(
            ratio=number("RATIO"),
            denominator=choice("DENOMINATOR"),
            population_floor=number("POPULATION_FLOOR"),
            floor_applies=choice("FLOOR_APPLIES"),
            radius=number("RADIUS"),
            families_floor=number("FAMILIES_FLOOR"),
            quota_unit=choice("QUOTA_UNIT"),
            quota_rule=choice("QUOTA_RULE"),
            dispersion_metric=METRICS[choice("DISPERSION_METRIC")],
            dispersion_max=number("DISPERSION_MAX") if limited else None,
        )

    def _report(self, rows, selection, feedback):
        """Count every verdict in the log."""
        counts = rows["verdict"].value_counts()
        labels = verdict_labels()
        known = [f"{labels[name]}: {counts[name]}" for name in labels if name in counts]
        feedback.pushInfo(tr("Verdicts: {}.").format("; ".join(known)))
        for verdict, phrase in missing_phrases().items():
            if verdict in counts:
                warn(feedback, tr("Localities that could not be judged: {} ({})."), counts[verdict], phrase)
        skipped = selection.territories[selection.territories["status"] == "dispersion"]
        for territory, meters in zip(skipped["territory"], skipped["dispersion_m"]):
            warn(
                feedback,
                tr("Territory {} was passed over: its localities are spread over {:.0f} m."),
                territory,
                meters,
            )

    def _number(self, name, title, default, help_text):
        self.add(
            QgsProcessingParameterNumber(name, title, QgsProcessingParameterNumber.Type.Double, default, minValue=0.0),
            help_text,
        )

    def _choice(self, name, title, options, help_text):
        self.add(QgsProcessingParameterEnum(name, title, options, defaultValue=0), help_text, advanced=True)
