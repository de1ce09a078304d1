"""Toolbox: two runs of Four criteria side by side."""

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ...layers.bad_input import BadInput
from ...layers.messages import first_of, warn
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...methods.codes import align_codes
from ...translation import tr
from .stamped import StampedAlgorithm

OUTPUTS = ("OUTPUT", "TERRITORIES")
LAYERS = ("FIRST", "SECOND")


class CompareScenarios(StampedAlgorithm):
    """``territorios:comparescenarios``."""

    ID = "comparescenarios"

    def title(self):
        return tr("Compare scenarios")

    def tag_text(self):
        return tr("scenario, comparison, before and after, selection, four criteria, entered, left")

    def help_text(self):
        return tr(
            "<p>Which localities enter, leave or stay when the rules change, and how many people or families that means.</p>"
            "<p><b>Inputs.</b> Two results of Four criteria, the fields with the code of the locality and its families (or"
            " people), and optionally the territory; they have the same names in both.</p>"
            "<p><b>Outputs.</b> One row per locality of either: <i>code, territory, change</i> (entered, left, stayed; out:"
            " in neither)<i>, people</i> (of the second run; of those that left, of the first)<i>, verdict_first,"
            " verdict_second</i> (empty where the run lacks the locality). By territory: localities that <i>entered, left,"
            " stayed</i>, and <i>people_gained, people_lost, people_stayed</i>.</p>"
        )

    def declare(self):
        any_layer = QgsProcessing.SourceType.TypeVector
        for name, title in zip(LAYERS, (tr("First scenario"), tr("Second scenario"))):
            self.add(
                QgsProcessingParameterFeatureSource(name, title, [any_layer]),
                tr("Localities as Four criteria gives them, with their columns verdict and selected."),
            )
        for name, title, help_text, optional in (
            ("CODE", tr("Locality code"), tr("Field that identifies the localities in both layers."), False),
            ("PEOPLE", tr("Families or people"), tr("Field to add up; the same in both layers."), True),
            (
                "TERRITORY",
                tr("Territory"),
                tr("Field by which the changes are summed up; the same in both layers."),
                True,
            ),
        ):
            self.add(
                QgsProcessingParameterField(name, title, parentLayerParameterName="FIRST", optional=optional), help_text
            )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Localities compared")),
            tr("The localities of both scenarios with what changed."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("TERRITORIES", tr("Changes by territory"), any_layer, optional=True),
            tr("One row per territory."),
        )
        for name, title in (
            ("ENTERED", tr("Localities that entered")),
            ("LEFT", tr("Localities that left")),
            ("STAYED", tr("Localities that stayed")),
            ("PEOPLE_GAINED", tr("People or families gained")),
            ("PEOPLE_LOST", tr("People or families lost")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.scenario_comparison import ENTERED, LEFT, STAYED, compare_selections

        check_destinations(self, parameters, context, OUTPUTS)
        first, second = (read_features(self, parameters, name, context, feedback, geometry=None) for name in LAYERS)
        tables = [self._table(layer, parameters, context, feedback) for layer in (first, second)]
        self._match(tables, first, second, feedback)
        localities, territories = compare_selections(*tables)
        for column, layer in (("row_second", first), ("row_first", second)):
            alone = localities.loc[localities[column] < 0, "code"]
            if len(alone):
                warn(
                    feedback,
                    tr("Localities that only one scenario has: {} of layer “{}” ({})."),
                    len(alone),
                    layer.name,
                    first_of(list(alone)),
                )
        columns = locality_columns()
        spatial = second.wkb_type != QgsWkbTypes.Type.NoGeometry
        localities["territory"] = localities["territory"].replace("", None)
        results = {
            "OUTPUT": write_table(
                self,
                parameters,
                "OUTPUT",
                context,
                columns,
                localities,
                second.crs if spatial else None,
                second.wkb_type if spatial else None,
                self._geometries(localities, first, second, context) if spatial else None,
            )
        }
        self.dress(context, results["OUTPUT"], "scenario_change", tr("Localities compared"), columns)
        columns = territory_columns()
        counted = bool(self.parameterAsString(parameters, "PEOPLE", context))
        if not counted:
            territories[["people_gained", "people_lost", "people_stayed"]] = np.nan
        results["TERRITORIES"] = write_table(self, parameters, "TERRITORIES", context, columns, territories)
        self.dress(context, results["TERRITORIES"], None, tr("Changes by territory"), columns)
        count = localities["change"].value_counts()
        return {
            **results,
            "ENTERED": int(count.get(ENTERED, 0)),
            "LEFT": int(count.get(LEFT, 0)),
            "STAYED": int(count.get(STAYED, 0)),
            "PEOPLE_GAINED": float(territories["people_gained"].sum()) if counted else None,
            "PEOPLE_LOST": float(territories["people_lost"].sum()) if counted else None,
        }

    def _match(self, tables, first, second, feedback):
        """Bring the codes of the first scenario to those of the second, some of which it must have."""
        codes, repaired = align_codes(tables[0]["code"], tables[1]["code"])
        if repaired:
            warn(
                feedback,
                tr("Codes that had lost leading zeros and were matched: {} of layer “{}”."),
                repaired,
                first.name,
            )
        if not set(codes) & set(tables[1]["code"]):
            raise BadInput(
                tr(
                    "Layers “{}” and “{}” have no locality in common (first codes: {}; {}). Check the field of the code."
                ).format(first.name, second.name, first_of(list(codes)), first_of(list(tables[1]["code"])))
            )
        tables[0]["code"] = codes

    def _table(self, layer, parameters, context, feedback):
        """Code, territory, selection, people and verdict of one scenario."""
        import pandas as pd

        field = {name: self.parameterAsString(parameters, name, context) for name in ("CODE", "PEOPLE", "TERRITORY")}
        people = layer.numbers(field["PEOPLE"], feedback) if field["PEOPLE"] else np.full(len(layer), np.nan)
        selected = layer.flags("selected")
        unknown = int(np.isnan(people[selected]).sum()) if field["PEOPLE"] else 0
        if unknown:
            warn(
                feedback,
                tr("Selected localities whose people are not known and add nothing: {} of layer “{}”."),
                unknown,
                layer.name,
            )
        return pd.DataFrame(
            {
                "code": layer.codes(field["CODE"], feedback, unique=True),
                "territory": layer.codes(field["TERRITORY"]) if field["TERRITORY"] else "",
                "selected": selected,
                "people": people,
                "verdict": layer.codes("verdict"),
            }
        )

    def _geometries(self, localities, first, second, context):
        """Geometry of each locality, of the second scenario where it has it."""
        to_second = QgsCoordinateTransform(first.crs, second.crs, context.transformContext())
        geometries = []
        for one, other in zip(localities["row_first"], localities["row_second"]):
            geometry = second.rows[other].geometry() if other >= 0 else first.rows[one].geometry()
            if other < 0 and not geometry.isNull():
                geometry.transform(to_second)
            geometries.append(geometry)
        return geometries


def locality_columns():
    """Columns of the localities compared."""
    return [
        Column("code", "text", tr("Locality code")),
        Column("territory", "text", tr("Territory")),
        Column("change", "text", tr("Change")),
        Column("people", "real", tr("Families or people")),
        Column("verdict_first", "text", tr("Verdict in the first scenario")),
        Column("verdict_second", "text", tr("Verdict in the second scenario")),
    ]


def territory_columns():
    """Columns of the changes by territory."""
    return [
        Column("territory", "text", tr("Territory")),
        Column("entered", "integer", tr("Localities that entered")),
        Column("left", "integer", tr("Localities that left")),
        Column("stayed", "integer", tr("Localities that stayed")),
        Column("people_gained", "real", tr("People or families gained")),
        Column("people_lost", "real", tr("People or families lost")),
        Column("people_stayed", "real", tr("People or families that stayed")),
    ]
