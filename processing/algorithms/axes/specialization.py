"""Toolbox: specialization, diversity and shift-share of production by unit and product."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import check_destinations, write_table
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .production_parameters import (
    chosen_year,
    declare_means,
    declare_production,
    means_problem,
    read_production,
    require_rows,
    with_zeros,
)
from .production_warnings import suspect_columns, suspect_counts, suspect_numbers, suspect_rows
from .specialization_columns import (
    opportunity_columns,
    proximity_columns,
    quotient_columns,
    shift_share_columns,
    unit_columns,
)
from .specialization_warnings import warn_about

OUTPUTS = ("OUTPUT", "UNITS", "SHIFT_SHARE", "PROXIMITY", "OPPORTUNITIES", "SUSPECTS")


class Specialization(TerritoriosAlgorithm):
    """``territorios:specialization``."""

    ID = "specialization"
    GROUP = "axes"

    def title(self):
        return tr("Specialization and diversity")

    def tag_text(self):
        return tr(
            "production, employment, location quotient, specialization, diversity, Hachman, Herfindahl, Krugman,"
            " shift-share, productive chains, proximity, relatedness, economic complexity, outliers"
        )

    def help_text(self):
        return tr(
            "<p>Which products carry the economy of each unit (municipality, territory), how varied it is, and why"
            " its production changed.</p>"
            "<p><b>Inputs.</b> A table with one row per unit, product and (optionally) year, and its value:"
            " production, sales or employment, all in one unit of measure. Values of different kinds (tons, hectares,"
            " pesos) or a total beside its parts must not be mixed: filter the table first. Repeated rows are added"
            " up.</p>"
            "<p><b>Method.</b> Location quotient (x_ij/x_i)/(x_j/x): 2 means that the product weighs twice as much"
            " in the unit as in all units. It explodes in tiny places: look at it beside the share and the mass."
            " Cells and units below the least mass stay in the tables and in the totals, flagged"
            " <i>below_min_mass</i>. Hachman 1/Σ LQ·s, from 0 to 1 = as all units; Herfindahl Σ s², 1 = one product;"
            " Krugman Σ|s − s̄|, from 0 = as all units to 2. Shift-share from the base year: e·G, e·(g_j − G) and"
            " e·(g_ij − g_j), which add up to the change; pairs without both ends, or with a suspect value, are in no"
            " growth and carry a reason. Proximity of two products: of the units specialized in the commoner of them"
            " (quotient of 1 or more), the part specialized in both; density: the part of what is near"
            " a product that the unit already makes. Economic complexity ranks units and products from simple to"
            " complex; where parts of the table share no product it is undefined and the log says why.</p>"
            "<p><b>Outputs.</b> Quotients: <i>unit, product, value, share, reference</i> (share in all units)<i>,"
            " lq, mass</i> (production of the unit)<i>, below_min_mass, density, pci, years, outlier, reason</i>. Units: <i>mass, products,"
            " hachman, hhi, krugman, main_product</i> (largest share)<i>, top_product</i> (largest quotient above 1"
            " not flagged)<i>, eci</i>. Shift-share: <i>change, national, mix, regional</i>, in the unit of the"
            " values. Proximity, and products near to what each unit makes. The log tells repeated rows, products"
            " spelled in several ways (never merged), units without a year, codes that are no unit, and values at"
            " least 4 times above or below those of the years around them, where that is unusual for the product;"
            " the rows to check list them.</p>"
            "<p><b>Source.</b> Isard (1960), Methods of Regional Analysis, chapter 7; Hirschman (1964), American"
            " Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic"
            " Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112;"
            " Hidalgo and others (2007), Science 317, 482; Hidalgo and Hausmann (2009), PNAS 106, 10570; Iglewicz and"
            " Hoaglin (1993), How to Detect and Handle Outliers, p. 11.</p>"
        )

    def declare(self):
        declare_production(self)
        for name, title, help_text in (
            ("YEAR", tr("Year to describe"), tr("By default the latest year of the table.")),
            ("BASE_YEAR", tr("Base year of the changes"), tr("Year from which shift-share explains the change.")),
        ):
            self.add(QgsProcessingParameterNumber(name, title, optional=True), help_text)
        self.add(
            QgsProcessingParameterNumber(
                "MIN_MASS",
                tr("Least production"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=0.0,
            ),
            tr(
                "Cells and units with less production are kept and flagged, so that tiny places do not win."
                " In the unit of the values."
            ),
        )
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("KNOWN_UNITS", tr("Layer of the units"), [table], optional=True),
            tr(
                "Layer or table with every unit there is. Rows of the production with other codes, for example those of"
                " what is not specified, are left out and listed."
            ),
        )
        self.add(
            QgsProcessingParameterField(
                "KNOWN_UNIT_ID", tr("Code in that layer"), parentLayerParameterName="KNOWN_UNITS", optional=True
            ),
            tr("Field with the code of each unit, as the production writes it."),
        )
        declare_means(self)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Location quotients"), table),
            tr("One row per unit and product."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("UNITS", tr("Diversity of the units"), table, optional=True),
            tr("One row per unit."),
        )
        for name, title, help_text in (
            ("SHIFT_SHARE", tr("Shift-share"), tr("One row per unit and product; it needs the base year.")),
            ("PROXIMITY", tr("Proximity of products"), tr("One row per two products.")),
            (
                "OPPORTUNITIES",
                tr("Products near to what each unit makes"),
                tr("One row per unit and product that it is not specialized in, near to one that it is."),
            ),
            ("SUSPECTS", tr("Rows to check at their source"), tr("Suspect values, unknown units and odd spellings.")),
        ):
            self.add(
                QgsProcessingParameterFeatureSink(name, title, table, optional=True, createByDefault=False), help_text
            )
        for name, title in (
            ("UNIT_COUNT", tr("Units")),
            ("PRODUCT_COUNT", tr("Products")),
            ("YEAR_USED", tr("Year described")),
            ("COMPLEXITY_PARTS", tr("Parts that share no product")),
            ("BELOW_MIN_MASS", tr("Units below the least mass")),
            *suspect_numbers(),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        def given(name):
            return parameters.get(name) not in (None, "")

        problem = means_problem(self, parameters, context, ["YEAR", "BASE_YEAR"])
        if problem:
            return False, problem
        if given("KNOWN_UNITS") and not given("KNOWN_UNIT_ID"):
            return False, tr("Choose the field with the code in the layer of the units.")
        if given("SHIFT_SHARE") and not given("BASE_YEAR"):
            return False, tr("Shift-share needs the base year: give it, or leave that output out.")
        if given("YEAR") and given("BASE_YEAR"):
            year, base = (self.parameterAsDouble(parameters, name, context) for name in ("YEAR", "BASE_YEAR"))
            if base >= year:
                return False, tr("The base year ({:g}) must be before the year to describe ({:g}).").format(base, year)
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.axes.specialization import specialization

        check_destinations(self, parameters, context, OUTPUTS)
        rows, source = read_production(self, parameters, context, feedback)
        known = self._known_units(parameters, context, rows, source, feedback)
        report = stage(feedback, 30, 80)
        year, base_year = self._years(parameters, context, rows, source)
        result = specialization(
            rows,
            self.parameterAsDouble(parameters, "MIN_MASS", context),
            year,
            base_year,
            self.parameterAsInt(parameters, "AVERAGE", context),
            self.parameterAsBool(parameters, "KEEP_SUSPECTS", context),
            known,
        )
        report(1.0)
        if not (result.cells["value"] > 0.0).any():
            raise BadInput(
                tr("Layer “{}” has no value above zero to describe. Check the value field and the year.").format(
                    source.name
                )
            )
        warn_about(result, source, base_year, feedback)

        results = {
            "UNIT_COUNT": len(result.units),
            "PRODUCT_COUNT": int(result.cells["product"].nunique()),
            "COMPLEXITY_PARTS": int(result.complexity.part.max(initial=-1)) + 1,
            "BELOW_MIN_MASS": int(result.units["below_min_mass"].sum()),
            **suspect_counts(result.period),
        }
        if parameters.get("YEAR_FIELD"):
            results["YEAR_USED"] = float(result.period.year)
        for name, columns, data, title in (
            ("OUTPUT", quotient_columns(), result.cells, tr("Location quotients")),
            ("UNITS", unit_columns(), result.units, tr("Diversity of the units")),
            ("SHIFT_SHARE", shift_share_columns(), result.shift, tr("Shift-share")),
            ("PROXIMITY", proximity_columns(), result.proximity, tr("Proximity of products")),
            ("OPPORTUNITIES", opportunity_columns(), result.opportunities, tr("Products near to what each unit makes")),
            ("SUSPECTS", suspect_columns(), suspect_rows(result.period), tr("Rows to check at their source")),
        ):
            if data is None:
                continue
            data = data.replace("", None) if len(data) else data
            destination = write_table(self, parameters, name, context, columns, data)
            self.dress(context, destination, None, title, columns)
            if destination is not None:
                results[name] = destination
        return results

    def _known_units(self, parameters, context, rows, source, feedback):
        """Codes of the layer of the units, to which those of the `rows` are brought; None without it."""
        units = read_features(self, parameters, "KNOWN_UNITS", context, feedback, geometry=False)
        if units is None:
            return None
        known = set(units.codes(self.parameterAsString(parameters, "KNOWN_UNIT_ID", context), feedback)) - {""}
        rows["unit"] = with_zeros(rows["unit"].to_numpy(), known, units.name, source.name, feedback)
        require_rows(rows, source, known, units.name)
        return known

    def _years(self, parameters, context, rows, source):
        """The years asked for, None where not given; both must be in the table."""
        year, base = (chosen_year(self, parameters, context, name, rows, source) for name in ("YEAR", "BASE_YEAR"))
        last = rows["year"].max() if year is None else year
        if base is not None and base >= last:
            raise BadInput(tr("The base year ({:g}) must be before the year to describe ({:g}).").format(base, last))
        return year, base
