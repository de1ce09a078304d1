"""Toolbox: specialization, diversity and shift-share of production by unit and product."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.features import read_features
from ...layers.progress import stage
from ...layers.sinks import check_destinations, write_table
from ...methods.codes import code_text
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .specialization_columns import quotient_columns, shift_share_columns, unit_columns
from .specialization_warnings import warn_about

OUTPUTS = ("OUTPUT", "UNITS", "SHIFT_SHARE")


class Specialization(TerritoriosAlgorithm):
    """``territorios:specialization``."""

    ID = "specialization"
    GROUP = "axes"

    def title(self):
        return tr("Specialization and diversity")

    def tag_text(self):
        return tr(
            "production, employment, location quotient, specialization, diversity, Hachman, Herfindahl, Krugman,"
            " shift-share, productive chains"
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
            " e·(g_ij − g_j), which add up to the change; pairs without both ends are in no growth and carry a"
            " reason.</p>"
            "<p><b>Outputs.</b> Quotients: <i>unit, product, value, share, reference</i> (share in all units)<i>,"
            " lq, mass</i> (production of the unit)<i>, below_min_mass, reason</i>. Units: <i>mass, products,"
            " hachman, hhi, krugman, main_product</i> (largest share)<i>, top_product</i> (largest quotient above 1"
            " not flagged). Shift-share: <i>change, national, mix, regional</i>, in the unit of the values. The log"
            " tells repeated rows, products spelled in several ways (never merged), units without a year, and yearly"
            " totals at least 4 times above or below their neighbors.</p>"
            "<p><b>Source.</b> Isard (1960), Methods of Regional Analysis, chapter 7; Hirschman (1964), American"
            " Economic Review 54, 761; Krugman (1991), Geography and Trade, p. 76; Benway (2020), Measuring Economic"
            " Diversity: The Hachman Index; Dunn (1960), Papers of the Regional Science Association 6, 97–112.</p>"
        )

    def declare(self):
        self.add(
            QgsProcessingParameterFeatureSource("PRODUCTION", tr("Production"), [QgsProcessing.SourceType.TypeVector]),
            tr("Table or layer with one row per unit, product and year."),
        )
        self._field("UNIT_FIELD", tr("Unit code"), tr("Municipality, territory or other unit that produces."))
        self._field("PRODUCT_FIELD", tr("Product"), tr("Name or code of the product or activity."))
        self._field(
            "VALUE_FIELD", tr("Value"), tr("Production, sales or employment, 0 or more, in one unit of measure.")
        )
        self._field(
            "YEAR_FIELD", tr("Year field"), tr("Year of each row; without it all rows are one period."), optional=True
        )
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
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Location quotients"), table),
            tr("One row per unit and product."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("UNITS", tr("Diversity of the units"), table, optional=True),
            tr("One row per unit."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "SHIFT_SHARE", tr("Shift-share"), table, optional=True, createByDefault=False
            ),
            tr("One row per unit and product; it needs the base year."),
        )
        for name, title in (
            ("UNIT_COUNT", tr("Units")),
            ("PRODUCT_COUNT", tr("Products")),
            ("YEAR_USED", tr("Year described")),
            ("LEFT_OUT", tr("Rows left out")),
            ("MISSING_COUNT", tr("Cells without a value")),
            ("REPEATED", tr("Repeated rows added up")),
            ("NEAR_DUPLICATES", tr("Products spelled in several ways")),
            ("SUSPECT_TOTALS", tr("Suspect yearly totals")),
            ("BELOW_MIN_MASS", tr("Units below the least mass")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        def given(name):
            return parameters.get(name) not in (None, "")

        if (given("YEAR") or given("BASE_YEAR")) and not given("YEAR_FIELD"):
            return False, tr("Choose the year field, or leave the years empty.")
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
        rows, source = self._rows(parameters, context, feedback)
        report = stage(feedback, 30, 80)
        year, base_year = self._years(parameters, context, rows, source)
        result = specialization(rows, self.parameterAsDouble(parameters, "MIN_MASS", context), year, base_year)
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
            "LEFT_OUT": len(result.left_out),
            "MISSING_COUNT": int(result.cells["value"].isna().sum()),
            "REPEATED": result.repeated,
            "NEAR_DUPLICATES": len(result.near_duplicates),
            "SUSPECT_TOTALS": len(result.suspects),
            "BELOW_MIN_MASS": int(result.units["below_min_mass"].sum()),
        }
        if parameters.get("YEAR_FIELD"):
            results["YEAR_USED"] = float(result.year)
        for name, columns, data, title in (
            ("OUTPUT", quotient_columns(), result.cells, tr("Location quotients")),
            ("UNITS", unit_columns(), result.units, tr("Diversity of the units")),
            ("SHIFT_SHARE", shift_share_columns(), result.shift, tr("Shift-share")),
        ):
            if data is None:
                continue
            data = data.assign(reason=data["reason"].replace("", None))
            destination = write_table(self, parameters, name, context, columns, data)
            self.dress(context, destination, None, title, columns)
            if destination is not None:
                results[name] = destination
        return results

    def _rows(self, parameters, context, feedback):
        """The rows as the method needs them, and where they come from."""
        import pandas as pd

        unit, product, value, year = (
            self.parameterAsString(parameters, name, context)
            for name in ("UNIT_FIELD", "PRODUCT_FIELD", "VALUE_FIELD", "YEAR_FIELD")
        )
        source = read_features(
            self, parameters, "PRODUCTION", context, feedback, geometry=False, fields=[unit, product, value, year]
        )
        rows = pd.DataFrame({"unit": source.codes(unit, feedback)})
        # spelling is kept to the letter: what looks alike is reported, not merged
        names = source.values(product)
        rows["product"] = [name if isinstance(name, str) and name.strip() else code_text(name) for name in names]
        rows["value"] = source.numbers(value, feedback)
        rows["year"] = source.numbers(year, feedback, negative=True) if year else 0.0
        return rows, source

    def _years(self, parameters, context, rows, source):
        """The years asked for, None where not given; both must be in the table."""
        if not ((rows["unit"] != "") & (rows["product"] != "") & rows["year"].notna()).any():
            raise BadInput(tr("No row of layer “{}” has a unit, a product and a year.").format(source.name))
        known = np.unique(rows["year"].dropna())
        years = []
        for name in ("YEAR", "BASE_YEAR"):
            if parameters.get(name) in (None, ""):
                years.append(None)
                continue
            year = self.parameterAsDouble(parameters, name, context)
            if year not in known:
                raise BadInput(
                    tr("Layer “{}” has no rows of the year {:g}. Its years are: {}.").format(
                        source.name, year, ", ".join(f"{value:g}" for value in known)
                    )
                )
            years.append(year)
        if years[1] is not None and years[0] is None and years[1] >= known.max():
            raise BadInput(
                tr("The base year ({:g}) must be before the year to describe ({:g}).").format(years[1], known.max())
            )
        return years

    def _field(self, name, title, help_text, optional=False):
        parameter = QgsProcessingParameterField(name, title, parentLayerParameterName="PRODUCTION", optional=optional)
        self.add(parameter, help_text)
