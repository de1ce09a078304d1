"""Toolbox: the funnel of a program, stage by stage, with every denominator named."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from ...dependencies import missing_packages_message
from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...translation import tr
from .stamped import StampedAlgorithm


class Funnel(StampedAlgorithm):
    """``territorios:funnel``."""

    ID = "funnel"

    def title(self):
        return tr("Program funnel")

    def tag_text(self):
        return tr("funnel, coverage, target population, stages, attended, monitoring, program")

    def help_text(self):
        return tr(
            "<p>How many families or people remain at each stage of a program, from the target population to the approved"
            " projects, with percentages that name their denominator.</p>"
            "<p><b>Inputs.</b> A table with one row per stage, in their order: name and count, and optionally the stage"
            " over which its percentage is taken (empty: the first stage) and its cost.</p>"
            "<p><b>Output.</b> <i>stage, count, base, percent_of_base, previous, percent_of_previous, lost</i> (since the"
            " stage before), and with a cost <i>cost_each</i>. A percentage is NULL where a count is missing or its"
            " denominator is zero. The report draws the funnel.</p>"
            "<p><b>Source.</b> Cuadro 1 of Aprendizajes de un año, Programa Territorios Productivos.</p>"
        )

    def declare(self):
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("STAGES", tr("Stages"), [table]),
            tr("Table with one row per stage, in their order."),
        )
        for name, title, help_text, optional in (
            ("STAGE_FIELD", tr("Stage"), tr("Name of each stage; no name may repeat."), False),
            ("COUNT_FIELD", tr("Families or people"), tr("How many there are at each stage."), False),
            (
                "BASE_FIELD",
                tr("Stage taken as 100 %"),
                tr("Name of the stage over which each percentage is taken."),
                True,
            ),
            ("COST_FIELD", tr("Cost"), tr("Total cost of each stage, to give the cost per family or person."), True),
        ):
            self.add(
                QgsProcessingParameterField(name, title, parentLayerParameterName="STAGES", optional=optional),
                help_text,
            )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Funnel"), table),
            tr("One row per stage with its percentages."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True, createByDefault=False
            ),
            tr("A page with the drawing of the funnel and its table."),
        )
        self.addOutput(QgsProcessingOutputNumber("STAGE_COUNT", tr("Stages")))
        self.addOutput(QgsProcessingOutputNumber("LAST_PERCENT", tr("Percentage of the first stage at the last one")))

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.program_funnel import program_funnel

        check_destinations(self, parameters, context, ["OUTPUT", "REPORT"])
        page = self.parameterAsFileOutput(parameters, "REPORT", context)
        packages = missing_packages_message(["jinja2", "matplotlib"]) if page else ""
        if packages:
            raise BadInput(packages)
        stages = read_features(self, parameters, "STAGES", context, feedback, geometry=False)
        field = {name: self.parameterAsString(parameters, name, context) for name in ("STAGE_FIELD", "BASE_FIELD")}
        name = stages.codes(field["STAGE_FIELD"])
        count = stages.numbers(self.parameterAsString(parameters, "COUNT_FIELD", context), feedback)
        try:
            table = program_funnel(name, count, stages.codes(field["BASE_FIELD"]) if field["BASE_FIELD"] else None)
        except ValueError as problem:
            raise BadInput(
                tr(
                    "Stage “{}” of table “{}” is given twice, or is named as 100 % without being a stage. Each stage needs"
                    " one row."
                ).format(problem, stages.name)
            ) from problem
        self._warn(table, stages, feedback)
        columns = funnel_columns()
        cost_field = self.parameterAsString(parameters, "COST_FIELD", context)
        if cost_field:
            cost = stages.numbers(cost_field, feedback)
            with np.errstate(divide="ignore", invalid="ignore"):
                table["cost_each"] = np.where(count > 0.0, cost / count, np.nan)
            columns.append(Column("cost_each", "real", tr("Cost of each")))
        results = {"OUTPUT": write_table(self, parameters, "OUTPUT", context, columns, table)}
        self.dress(context, results["OUTPUT"], None, tr("Funnel"), columns)
        if page:
            from ...reports.funnel_report import write_funnel_report

            write_funnel_report(page, stages.name, table)
            results["REPORT"] = page
        whole = count[0]
        last = float(100.0 * count[-1] / whole) if whole > 0.0 and np.isfinite(count[-1]) else None
        return {**results, "STAGE_COUNT": len(table), "LAST_PERCENT": last}

    def _warn(self, table, stages, feedback):
        unknown = table["count"].isna()
        if unknown.any():
            warn(
                feedback,
                tr("Stages without a count, whose percentages are empty: {} of table “{}” ({})."),
                int(unknown.sum()),
                stages.name,
                first_of(list(table.loc[unknown, "stage"])),
            )
        grown = table["lost"] < 0.0
        if grown.any():
            warn(
                feedback,
                tr("Stages with more than the stage before: {} of table “{}” ({}). Check their order."),
                int(grown.sum()),
                stages.name,
                first_of(list(table.loc[grown, "stage"])),
            )


def funnel_columns():
    """Columns of the table of stages."""
    return [
        Column("stage", "text", tr("Stage")),
        Column("count", "real", tr("Families or people")),
        Column("base", "text", tr("Stage taken as 100 %")),
        Column("percent_of_base", "real", tr("Percentage of that stage")),
        Column("previous", "text", tr("Stage before")),
        Column("percent_of_previous", "real", tr("Percentage of the stage before")),
        Column("lost", "real", tr("Lost since the stage before")),
    ]
