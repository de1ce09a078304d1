"""Toolbox: the productive axes of each territory, ranked by their strength."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...dependencies import missing_packages_message
from ...layers.bad_input import BadInput
from ...layers.progress import stage
from ...layers.writing.sinks import check_destinations, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .chain_parameters import (
    chains_problem,
    declare_chains,
    declare_territories,
    read_chains,
    read_localities,
    read_territories,
)
from .production_parameters import (
    chosen_year,
    declare_means,
    declare_production,
    means_problem,
    read_production,
    require_rows,
    with_zeros,
)
from .production_warnings import suspect_counts, suspect_numbers, warn_about_production
from .rank_axes_columns import axis_columns, unmatched_columns, unmatched_rows, warn_about_axes


class RankAxes(TerritoriosAlgorithm):
    """``territorios:rankaxes``."""

    ID = "rankaxes"
    GROUP = "axes"

    def title(self):
        return tr("Strength of the productive axes")

    def tag_text(self):
        return tr(
            "productive axes, productive chains, ranking, strength, location quotient, families, localities, territories"
        )

    def help_text(self):
        return tr(
            "<p>Which productive axes carry each territory: its products ranked by their production, specialization,"
            " localities and families.</p>"
            "<p><b>Inputs.</b> Production by unit, product and, if wanted, year, in one unit of measure: use its value,"
            " for tons of different products do not compare. The units with their territory. The localities with their"
            " unit and families. Which localities take part in each product: all those of a unit in what it produces,"
            " unless a field of the localities or a table of locality and product says who does.</p>"
            "<p><b>Method.</b> Mass: production of the territory in the product. Specialization: location quotient"
            " against all units. Localities and families: those that take part. Each is divided by the largest of the"
            " ranked axes of its territory, and strength is the geometric mean of the four parts, from 0 to 1: the order"
            " is that of mass × specialization × localities × families. Strengths compare the axes of one territory, not"
            " those of two. Axes below the least production keep their components and have no rank. A locality in two"
            " axes counts in both: families of different axes do not add up.</p>"
            "<p><b>Outputs.</b> Axes: <i>territory, product, rank, strength</i>; components <i>mass, share, reference,"
            " lq, localities, families</i>; parts <i>mass_part, lq_part, localities_part, families_part</i>; <i>units,"
            " missing, families_unknown, outlier, reason</i>: below_min_mass, no_production, missing_value,"
            " no_localities, missing_families. What belongs to no unit, locality or product: <i>layer, code, rows,"
            " reason</i>. The report has a table and a chart for each territory: strength against families, with the"
            " production as the size of the bubble.</p>"
            "<p><b>Source.</b> Isard (1960), Methods of Regional Analysis, chapter 7; Nota de Aprendizaje 1, Programa"
            " Territorios Productivos (2015), for priority axes.</p>"
        )

    def declare(self):
        declare_production(self)
        real, table = QgsProcessingParameterNumber.Type.Double, QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterNumber("YEAR", tr("Year to rank"), optional=True),
            tr("By default the latest year of the table."),
        )
        self.add(
            QgsProcessingParameterNumber("MIN_MASS", tr("Least production"), real, 0.0, minValue=0.0),
            tr("Axes of less production in the territory have no rank, so that tiny chains do not win."),
        )
        declare_territories(self)
        declare_chains(self)
        declare_means(self)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Axes of each territory"), table),
            tr("One row per territory and product, the strongest first."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "UNMATCHED", tr("Rows that count nowhere"), table, optional=True, createByDefault=False
            ),
            tr("One row per layer and code, with its reason."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True, createByDefault=False
            ),
            tr("A page with the components and a chart of each territory."),
        )
        for name, title in (
            ("TERRITORY_COUNT", tr("Territories")),
            ("AXIS_COUNT", tr("Axes")),
            ("RANKED_COUNT", tr("Axes ranked")),
            ("BELOW_MIN_MASS", tr("Axes below the least production")),
            ("UNMATCHED_ROWS", tr("Rows that count nowhere")),
            ("YEAR_USED", tr("Year described")),
            *suspect_numbers(),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        problem = means_problem(self, parameters, context, ["YEAR"]) or chains_problem(parameters)
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.axes.axis_ranking import rank_axes

        check_destinations(self, parameters, context, ["OUTPUT", "UNMATCHED", "REPORT"])
        page = self.parameterAsFileOutput(parameters, "REPORT", context)
        packages = missing_packages_message(["jinja2", "matplotlib"]) if page else ""
        if packages:
            raise BadInput(packages)
        territory, names, units = read_territories(self, parameters, context, feedback)
        rows, source = read_production(self, parameters, context, feedback)
        rows["unit"] = with_zeros(rows["unit"].to_numpy(), territory, units.name, source.name, feedback)
        require_rows(rows, source, territory, units.name)
        localities, places = read_localities(self, parameters, context, feedback, territory, units.name)
        chains, chains_name = read_chains(self, parameters, context, feedback, localities, places)
        year = chosen_year(self, parameters, context, "YEAR", rows, source)
        report = stage(feedback, 30, 80)
        average = self.parameterAsInt(parameters, "AVERAGE", context)
        min_mass = self.parameterAsDouble(parameters, "MIN_MASS", context)
        ranking = rank_axes(
            rows,
            territory,
            localities,
            year,
            average,
            self.parameterAsBool(parameters, "KEEP_SUSPECTS", context),
            chains=chains,
            min_mass=min_mass,
            min_share=self.parameterAsDouble(parameters, "MIN_SHARE", context) / 100.0,
        )
        report(1.0)
        axes = ranking.strength.axes
        if not (axes["mass"] > 0.0).any():
            raise BadInput(
                tr(
                    "No territory of layer “{}” has production above zero in layer “{}”. Check the value field and the"
                    " year."
                ).format(units.name, source.name)
            )
        unmatched = unmatched_rows(ranking, source.name, localities, places.name, territory, chains, chains_name)
        warn_about_production(ranking.period, source, feedback)
        warn_about_axes(ranking, unmatched, territory, feedback)
        axes = axes.assign(territory_name=[names.get(code) for code in axes["territory"]])
        results = self._write(parameters, context, axes, unmatched)
        last = float(ranking.period.year) if parameters.get("YEAR_FIELD") else None
        if page:
            from ...reports.axes_ranking_report import write_axes_ranking_report

            fields = (self.parameterAsString(parameters, name, context) for name in ("CHAIN_FAMILIES", "FAMILIES"))
            families, by_chain = ", ".join(filter(None, fields)), chains is not None
            write_axes_ranking_report(page, source.name, axes, last, average, min_mass, by_chain, families)
            results["REPORT"] = page
        return {**results, **({} if last is None else {"YEAR_USED": last}), **_numbers(ranking, unmatched)}

    def _write(self, parameters, context, axes, unmatched):
        results = {}
        for name, columns, data, title in (
            ("OUTPUT", axis_columns(), axes, tr("Axes of each territory")),
            ("UNMATCHED", unmatched_columns(), unmatched, tr("Rows that count nowhere")),
        ):
            data = data.replace("", None) if len(data) else data
            destination = write_table(self, parameters, name, context, columns, data)
            self.dress(context, destination, None, title, columns)
            if destination is not None:
                results[name] = destination
        return results


def _numbers(ranking, unmatched):
    from ...methods.axes.axis_strength import BELOW_MIN_MASS

    axes = ranking.strength.axes
    return {
        "TERRITORY_COUNT": int(axes["territory"].nunique()),
        "AXIS_COUNT": len(axes),
        "RANKED_COUNT": int((axes["reason"] == "").sum()),
        "BELOW_MIN_MASS": int((axes["reason"] == BELOW_MIN_MASS).sum()),
        "UNMATCHED_ROWS": int(unmatched["rows"].sum()),
        **suspect_counts(ranking.period),
    }
