"""Toolbox: several programs brought together, and what their baskets lack in each locality."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...dependencies import missing_packages_message
from ...layers.bad_input import BadInput
from ...layers.planner_tables.program_tables import read_baskets, read_rolls
from ...layers.progress import stage
from ...layers.reading.features import read_features
from ...layers.writing.sinks import check_destinations, temporary_layer, write_extended, write_table
from ...layers.writing.styling import apply_style
from ...translation import tr
from ..base import TerritoriosAlgorithm
from .concurrence_columns import program_names, territory_columns, unit_columns, unmatched_columns
from .concurrence_warnings import warn_about_repeated, warn_about_unmatched


class Concurrence(TerritoriosAlgorithm):
    """``territorios:concurrence``."""

    ID = "concurrence"
    GROUP = "axes"

    def title(self):
        return tr("Concurrence of programs")

    def tag_text(self):
        return tr(
            "concurrence, programs, rolls, beneficiaries, basket, components, missing goods, matrix, coordination"
        )

    def help_text(self):
        return tr(
            "<p>Which programs reach each locality, how far they concur, and which components of the integral basket (credit,"
            " technical advice, storage…) are missing there and in each territory or productive axis.</p>"
            "<p><b>Inputs.</b> Localities or municipalities with their code. Rolls: tables with one row per beneficiary, or"
            " per place with its beneficiaries; the name of each layer is that of its program. Baskets: a table with"
            " <i>program</i> and <i>component</i>, and if wanted <i>objective</i> and <i>axis</i> (empty: for all); a component"
            " that no program gives has the program empty. Codes that lost leading zeros are matched.</p>"
            "<p><b>Method.</b> Four levels: <b>same place</b>, the programs present; <b>same people</b>, those whose key is in two"
            " rolls or more of the locality; <b>same objective</b>, the programs of its commonest objective; <b>complementary"
            " goods</b>, two components or more that no program gives alone. A level without data is empty. A person repeated"
            " in one roll and locality counts once. A component is present where a program that gives it is, in however many"
            " hands.</p>"
            "<p><b>Outputs.</b> The localities with the beneficiaries of each program (<i>p_…</i>)<i>, programs, same_people,"
            " same_objective, complementary, basket, component_count, missing_count, components, missing</i>. By territory and"
            " component: <i>units, present, missing</i>. Codes without a locality: <i>program, code, rows, reason</i>:"
            " no_code; broader_code, that of a municipality or state against localities; finer_code, that of a locality"
            " against municipalities; unknown_code. The report has the matrix and a map. Names and keys of people are written"
            " nowhere.</p>"
            "<p><b>Source.</b> Nota de Aprendizaje 1, Programa Territorios Productivos (2015); Echeverri, ed. (2013), La"
            " concurrencia como eje de las políticas de desarrollo rural sustentable en México, IICA.</p>"
        )

    def declare(self):
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("LOCALITIES", tr("Localities or municipalities"), [table]),
            tr("Layer or table with one row per locality, or per municipality if the rolls come by municipality."),
        )
        for name, title, help_text, optional in (
            (
                "CODE",
                tr("Code"),
                tr("Code of each locality or municipality, as the rolls write it; none repeated."),
                False,
            ),
            ("NAME", tr("Name"), tr("How the report calls each locality; by default its code."), True),
            (
                "TERRITORY",
                tr("Territory or axis"),
                tr("Territory or productive axis by which components are counted."),
                True,
            ),
        ):
            self.add(
                QgsProcessingParameterField(name, title, parentLayerParameterName="LOCALITIES", optional=optional),
                help_text,
            )
        self.add(
            QgsProcessingParameterMultipleLayers("ROLLS", tr("Rolls of the programs"), table),
            tr("One table or layer per program, which bears the name of the program."),
        )
        for name, title, help_text, default in (
            ("ROLL_CODE", tr("Code fields of the rolls"), tr("Field with the code of the place."), "code"),
            (
                "ROLL_KEY",
                tr("Person or household fields of the rolls"),
                tr("Field that tells people apart; it is never written."),
                None,
            ),
            (
                "ROLL_AMOUNT",
                tr("Beneficiary fields of the rolls"),
                tr("Field with beneficiaries already added up; without it each row, or each person, is one."),
                None,
            ),
        ):
            self.add(
                QgsProcessingParameterString(name, title, default, optional=default is None),
                help_text + " " + tr("Several between semicolons when rolls differ: each takes the first it has."),
            )
        self.add(
            QgsProcessingParameterFeatureSource("BASKETS", tr("Baskets"), [table]),
            tr("Table with the fields program and component and, if wanted, objective and axis."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Concurrence in each locality")),
            tr("The localities with a column per program and the components present and missing."),
        )
        for name, title, help_text in (
            (
                "TERRITORIES",
                tr("Components by territory"),
                tr("One row per territory or axis and component of its basket."),
            ),
            ("UNMATCHED", tr("Codes without a locality"), tr("One row per program and code, with its reason.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(name, title, table, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True, createByDefault=False
            ),
            tr("A page with the matrices of programs and components, and a map of what is missing."),
        )
        for name, title in (
            ("PROGRAM_COUNT", tr("Programs")),
            ("COMPONENT_COUNT", tr("Components")),
            ("SAME_PLACE", tr("Localities with two programs or more")),
            ("SAME_PEOPLE", tr("Localities with people in two programs or more")),
            ("SAME_OBJECTIVE", tr("Localities with two programs of one objective or more")),
            ("COMPLEMENTARY", tr("Localities with programs that complete each other")),
            ("COMPLETE", tr("Localities with the whole basket")),
            ("UNMATCHED_ROWS", tr("Rows of the rolls without a locality")),
            ("REPEATED_PEOPLE", tr("Rows that repeat a person")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(self, parameters, context, feedback):
        from ...methods.axes.concurrence import components_by_territory, concurrence
        from ...methods.axes.program_rolls import match_roll

        check_destinations(self, parameters, context, ["OUTPUT", "TERRITORIES", "UNMATCHED", "REPORT"])
        page = self.parameterAsFileOutput(parameters, "REPORT", context)
        packages = missing_packages_message(["jinja2", "matplotlib"]) if page else ""
        if packages:
            raise BadInput(packages)
        places = read_features(self, parameters, "LOCALITIES", context, feedback, geometry=None)
        codes = places.codes(self.parameterAsString(parameters, "CODE", context), feedback, unique=True)
        field = self.parameterAsString(parameters, "TERRITORY", context)
        axes = places.codes(field) if field else None
        tables = read_rolls(self, parameters, context, feedback)
        programs = [table.program for table in tables]
        baskets = read_features(self, parameters, "BASKETS", context, feedback, geometry=False)
        basket_table = read_baskets(baskets, programs, axes, feedback)
        axes = np.full(len(places), "", object) if axes is None else axes

        report = stage(feedback, 30, 80)
        rolls = []
        for number, table in enumerate(tables):
            report(number / len(tables))
            rolls.append(match_roll(table.program, table.codes, codes, table.key, table.amount))
        found = concurrence(rolls, basket_table, axes)
        report(1.0)
        warn_about_unmatched(rolls, places.name, feedback)
        warn_about_repeated(rolls, found, feedback)
        by_territory = components_by_territory(found, axes)

        columns, data = self._units(programs, rolls, found)
        results = self._write(parameters, context, places, columns, data, by_territory, rolls)
        if page:
            from ...reports.concurrence_report import write_concurrence_report

            field = self.parameterAsString(parameters, "NAME", context)
            names = places.codes(field) if field else codes
            layers = self._map_layers(context, places, columns, data)
            write_concurrence_report(page, places.name, names, rolls, found, by_territory, layers)
            results["REPORT"] = page
        return {
            **results,
            "PROGRAM_COUNT": len(rolls),
            "COMPONENT_COUNT": len(found.components),
            "SAME_PLACE": int((found.present.sum(axis=1) >= 2).sum()),
            **_counted("SAME_PEOPLE", found.same_people, 1),
            **_counted("SAME_OBJECTIVE", found.same_objective, 2),
            "COMPLEMENTARY": int(found.complementary.sum()),
            "COMPLETE": int(found.complete.sum()),
            "UNMATCHED_ROWS": int(sum((roll.unit < 0).sum() for roll in rolls)),
            "REPEATED_PEOPLE": int(found.repeated.sum()),
        }

    def _units(self, programs, rolls, found):
        """Columns added to the localities, and their values."""
        names = program_names(programs)
        kinds = ["integer" if roll.amount is None else "real" for roll in rolls]
        have = found.needed & found.served
        return unit_columns(names, kinds), {
            **dict(zip(names.values(), found.amount.T)),
            "programs": found.present.sum(axis=1),
            "same_people": found.same_people,
            "same_objective": found.same_objective,
            "complementary": found.complementary,
            "basket": found.needed.sum(axis=1),
            "component_count": have.sum(axis=1),
            "missing_count": found.missing.sum(axis=1),
            "components": _lists(have, found.components),
            "missing": _lists(found.missing, found.components),
        }

    def _map_layers(self, context, places, columns, data):
        """The localities as the map of the report draws them; none where they have no shapes."""
        if places.wkb_type == QgsWkbTypes.Type.NoGeometry:
            return []
        title = tr("Concurrence in each locality")
        layer = context.temporaryLayerStore().mapLayer(temporary_layer(title, context, places, columns, data))
        apply_style(layer, "concurrence", {})
        return [layer]

    def _write(self, parameters, context, places, columns, data, by_territory, rolls):
        """The three outputs that are layers or tables."""
        import pandas as pd

        output = write_extended(self, parameters, "OUTPUT", context, places, columns, data)
        self.dress(context, output, "concurrence", tr("Concurrence in each locality"), columns)
        results = {"OUTPUT": output}
        unmatched = pd.concat([roll.unmatched.assign(program=roll.program) for roll in rolls], ignore_index=True)
        for name, columns, table, title in (
            ("TERRITORIES", territory_columns(), by_territory, tr("Components by territory")),
            ("UNMATCHED", unmatched_columns(), unmatched, tr("Codes without a locality")),
        ):
            table = table.replace("", None) if len(table) else table
            results[name] = write_table(self, parameters, name, context, columns, table)
            self.dress(context, results[name], None, title, columns)
        return {name: destination for name, destination in results.items() if destination is not None}


def _counted(name, values, least):
    """How many localities reach `least`; nothing where the level has no data."""
    return {} if np.isnan(values).all() else {name: int((values >= least).sum())}


def _lists(flags, names):
    """Names of the true columns of each row, None for none."""
    patterns, which = np.unique(flags, axis=0, return_inverse=True)
    texts = ["; ".join(name for name, yes in zip(names, pattern) if yes) or None for pattern in patterns]
    return np.array(texts, object)[which.ravel()]
