"""Toolbox: the four criteria of Programa Territorios Productivos."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ...layers.messages import warn
from ...layers.progress import stage
from ...layers.writing.sinks import check_destinations, write_extended, write_table
from ...translation import tr
from .advice import advice_sentences, missing_phrases
from .four_criteria_columns import locality_columns, summary_columns, territory_columns, verdict_labels
from .program_parameters import FIELD, declare_program, distance_problem, read_program
from .stamped import StampedAlgorithm

OUTPUTS = ("OUTPUT", "TERRITORIES", "SUMMARY")


class FourCriteria(StampedAlgorithm):
    """``territorios:fourcriteria``."""

    ID = "fourcriteria"
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
            " an <i>advice</i> that says what would change the verdict, and whether the quota would leave the locality out all"
            " the same. <i>final_verdict</i> and <i>selected</i> include the"
            " decisions by hand, which never hide the verdict of the rules. NULL is never 0: missing data are said to be missing."
            " Also the ranking of territories and the summary of localities by state.</p>"
            "<p><b>Source.</b> Programa Territorios Productivos, Nota de Aprendizaje 1 (2015).</p>"
        )

    def declare(self):
        declare_program(self)
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

    def checkParameterValues(self, parameters, context):
        problem = distance_problem(self, parameters, context)
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.four_criteria import four_criteria
        from ...methods.prioritization.program_rules import HOUSEHOLDS

        check_destinations(self, parameters, context, OUTPUTS)
        report = stage(feedback, 20, 60)
        program = read_program(self, parameters, context, feedback)
        overrides = program.overrides
        selection = four_criteria(
            program.table,
            program.points,
            program.rules,
            program.quotas["state"],
            program.quotas["territory"],
            program.decisions,
        )
        report(1.0)
        rows = selection.localities
        rows["seat_code"] = rows["seat_code"].replace("", None)
        in_meters = self.parameterAsEnum(parameters, "DISTANCE", context) != FIELD
        rows["advice"] = advice_sentences(rows, in_meters)
        for column, key in (("override_by", "author"), ("override_date", "date"), ("override_reason", "reason")):
            rows[column] = rows["code"].map({code: decision[key] for code, decision in overrides.items()})
        missing = int(rows["verdict"].str.startswith("missing_").sum())
        self._report(rows, selection, feedback)

        results = {
            "SELECTED_COUNT": int(rows["selected"].sum()),
            "SELECTED_FAMILIES": float(rows.loc[rows["selected"], "families"].sum()),
            "MISSING_COUNT": missing,
        }
        columns = locality_columns(in_meters, program.rules.denominator == HOUSEHOLDS)
        results["OUTPUT"] = write_extended(
            self, parameters, "OUTPUT", context, program.localities, columns, rows.assign(run_id=self.stamp["run_id"])
        )
        self.dress(context, results["OUTPUT"], "verdict", tr("Localities by verdict"), columns)
        for name, columns, data, title in (
            ("TERRITORIES", territory_columns(), selection.territories, tr("Ranking of territories")),
            ("SUMMARY", summary_columns(), selection.summary, tr("Summary of localities by state")),
        ):
            data = data.assign(run_id=self.stamp["run_id"])
            results[name] = write_table(self, parameters, name, context, columns, data)
            self.dress(context, results[name], None, title, columns)
        return {name: value for name, value in results.items() if value is not None}

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
