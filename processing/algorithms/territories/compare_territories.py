"""Toolbox: how far two delimitations agree, and which units differ."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...layers.local_numbers import number
from ...layers.messages import warn
from ...layers.planner_tables.assignments import read_assignments
from ...layers.progress import stage
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...methods.territories.delimitation import UNASSIGNED
from ...methods.territories.delimitation_comparison import (
    NOT_IN_FIRST,
    NOT_IN_SECOND,
    OTHER_TERRITORY,
    UNASSIGNED_IN_FIRST,
    UNASSIGNED_IN_SECOND,
)
from ...translation import tr
from ..base import TerritoriosAlgorithm

SIDES = ("FIRST", "SECOND")


class CompareTerritories(TerritoriosAlgorithm):
    """``territorios:compareterritories``."""

    ID = "compareterritories"
    GROUP = "territories"
    REQUIRES = ("numpy", "scipy")

    def title(self):
        return tr("Compare territories")

    def tag_text(self):
        return tr(
            "adjusted Rand index, variation of information, compare delimitations, metropolitan zones, official regions,"
            " differences"
        )

    def help_text(self):
        return tr(
            "<p>Compares two ways of dividing the same units into territories: two methods, two years, or ours against an official"
            " list such as the metropolitan zones.</p>"
            "<p><b>Inputs.</b> Two layers or tables with the code of each unit and of its territory. Codes that lost leading zeros"
            " are matched. A unit without a territory is allowed; it does not count in the two measures.</p>"
            "<p><b>Method.</b> Adjusted Rand index: pairs of units that are together in both, beyond what chance would give; 1 when"
            " equal, about 0 when unrelated. Variation of information, in bits: what one division leaves unknown of the other, both"
            " ways; 0 when equal, at most log2 of the number of units. Territories are then matched one to one so that as many units"
            " as possible are in matched ones: a unit differs when it is not in the match of its territory.</p>"
            "<p><b>Output.</b> The units that differ: <i>unit_id</i>; <i>first</i> and <i>second</i>, their territories;"
            " <i>matched</i>: the territory of the second that goes with the first; <i>reason</i>: other_territory,"
            " unassigned_in_first, unassigned_in_second, not_in_first, not_in_second (the unit is missing there); and <i>why</i>, in a"
            " sentence.</p>"
            "<p><b>Source.</b> Hubert and Arabie (1985), Journal of Classification 2, 193–218; Meilă (2007), Journal of Multivariate"
            " Analysis 98, 873–895; Kuhn (1955), Naval Research Logistics Quarterly 2, 83–97.</p>"
        )

    def declare(self):
        texts = {
            "FIRST": (tr("First territories"), tr("Unit code of the first"), tr("Territory of the first")),
            "SECOND": (tr("Second territories"), tr("Unit code of the second"), tr("Territory of the second")),
        }
        for side, (layer, unit, territory) in texts.items():
            self.add(
                QgsProcessingParameterFeatureSource(side, layer, [QgsProcessing.SourceType.TypeVector]),
                tr("Layer or table with one row per unit."),
            )
            for name, title, text in (
                (f"{side}_UNIT", unit, tr("Code of the unit, the same in both.")),
                (f"{side}_TERRITORY", territory, tr("Code or name of its territory; empty where it has none.")),
            ):
                self.add(QgsProcessingParameterField(name, title, parentLayerParameterName=side), text)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Units that differ")),
            tr("With the shapes of the first layer, or of the second where the first is a table."),
        )
        for name, title in (
            ("ADJUSTED_RAND", tr("Adjusted Rand index")),
            ("VARIATION_OF_INFORMATION", tr("Variation of information (bits)")),
            ("COMPARED_COUNT", tr("Units with a territory in both")),
            ("DIFFERENT_COUNT", tr("Units that differ")),
            ("MISSING_COUNT", tr("Units in one of the two only")),
            ("FIRST_COUNT", tr("Territories of the first")),
            ("SECOND_COUNT", tr("Territories of the second")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(self, parameters, context, feedback):
        from ...methods.territories.delimitation_comparison import compare_delimitations

        check_destinations(self, parameters, context, ["OUTPUT"])
        units, (first, second) = read_assignments(self, parameters, context, feedback, SIDES)
        stage(feedback, 40, 100)
        found = compare_delimitations(first.territory, second.territory)
        rows = np.flatnonzero(found.reason != "")
        data = {
            "unit_id": units[rows],
            "first": first.named(first.territory[rows]),
            "second": second.named(second.territory[rows]),
            "matched": second.named(found.matched[rows]),
            "reason": found.reason[rows],
        }
        data["why"] = _sentences(data)
        missing = int(np.isin(found.reason, (NOT_IN_FIRST, NOT_IN_SECOND)).sum())
        self._report(found, first, second, feedback)
        measures = {
            "ADJUSTED_RAND": found.adjusted_rand,
            "VARIATION_OF_INFORMATION": found.variation_of_information,
        }
        return {
            "OUTPUT": self._write(parameters, context, data, rows, first if first.is_spatial else second),
            **(measures if found.compared else {}),
            "COMPARED_COUNT": found.compared,
            "DIFFERENT_COUNT": len(rows),
            "MISSING_COUNT": missing,
            "FIRST_COUNT": len(first.names) - 1,
            "SECOND_COUNT": len(second.names) - 1,
        }

    def _write(self, parameters, context, data, rows, drawn):
        """The units that differ, with the shapes of an assignment where it has any."""
        columns, shapes = difference_columns(), ()
        if drawn.is_spatial:
            features = drawn.features
            geometries = [features.rows[row].geometry() if row >= 0 else None for row in drawn.row[rows]]
            shapes = (features.crs, features.wkb_type, geometries)
        destination = write_table(self, parameters, "OUTPUT", context, columns, data, *shapes)
        self.dress(context, destination, "territory_differences", tr("Units that differ"), columns)
        return destination

    def _report(self, found, first, second, feedback):
        """Say how far they agree, and count the units that do not count."""
        if not found.compared:
            sentence = tr("No unit has a territory in both layers “{}” and “{}”: the two measures are not defined.")
            warn(feedback, sentence, first.features.name, second.features.name)
        else:
            sentence = tr(
                "Adjusted Rand index: {}; variation of information: {} bits of at most {}; units compared: {}."
            )
            feedback.pushInfo(
                sentence.format(
                    number(found.adjusted_rand, 4),
                    number(found.variation_of_information, 4),
                    number(np.log2(found.compared), 4),
                    number(found.compared),
                )
            )
        for reason, assignment in ((NOT_IN_FIRST, first), (NOT_IN_SECOND, second)):
            count = int((found.reason == reason).sum())
            if count:
                warn(feedback, tr("Units that layer “{}” does not have: {}."), assignment.features.name, count)
        for assignment in (first, second):
            count = int((assignment.territory == UNASSIGNED).sum())
            if count:
                warn(feedback, tr("Units without a territory in layer “{}”: {}."), assignment.features.name, count)


def difference_columns():
    """Columns of the units that differ."""
    return [
        Column("unit_id", "text", tr("Unit")),
        Column("first", "text", tr("First territory")),
        Column("second", "text", tr("Second territory")),
        Column("matched", "text", tr("Second territory that goes with the first")),
        Column("reason", "text", tr("Kind of difference")),
        Column("why", "text", tr("Why")),
    ]


def _sentences(data):
    """One sentence per unit that differs."""
    sentences = {
        NOT_IN_FIRST: tr("The first has no such unit; the second puts it in {second}."),
        NOT_IN_SECOND: tr("The second has no such unit; the first puts it in {first}."),
        UNASSIGNED_IN_FIRST: tr("In no territory of the first; in {second} of the second."),
        UNASSIGNED_IN_SECOND: tr("In {first} of the first; in no territory of the second."),
        OTHER_TERRITORY: tr(
            "In {first} of the first, which goes with {matched} of the second; there it is in {second}."
        ),
    }
    none = tr("none")
    texts = {
        name: [none if value is None else value for value in data[name]] for name in ("first", "second", "matched")
    }
    return [
        sentences[reason].format(first=first, second=second, matched=matched)
        for reason, first, second, matched in zip(data["reason"], *texts.values())
    ]
