"""Toolbox: what a proportional division of a quota would give each group, beside what it got."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...layers.bad_input import BadInput
from ...layers.messages import warn
from ...layers.reading.features import read_features
from ...layers.writing.sinks import Column, check_destinations, write_table
from ...translation import tr
from .stamped import StampedAlgorithm


class Apportionment(StampedAlgorithm):
    """``territorios:apportionment``."""

    ID = "apportionment"

    def title(self):
        return tr("Proportional quota")

    def tag_text(self):
        return tr("apportionment, fairness, quota, Hamilton, Sainte-Laguë, Webster, proportional, states, territories")

    def help_text(self):
        return tr(
            "<p>How many places of a quota each state or territory would get in proportion to its families, beside how many"
            " it got.</p>"
            "<p><b>Inputs.</b> A layer or table whose rows are added up by group: the weight (families), and optionally what"
            " each row got (<i>selected</i> of Four criteria counts 1 for each locality selected). Without a number of"
            " places, those given are divided anew.</p>"
            "<p><b>Method.</b> Hamilton: the whole part of each share, and the places left to the largest remainders."
            " Sainte-Laguë (Webster): each place to the greatest weight ÷ 1, 3, 5…; no group loses a place when the quota"
            " grows. Ties go to the greater weight, then to the group first in order.</p>"
            "<p><b>Output.</b> <i>group, weight, share</i> (places before rounding)<i>, places, actual, difference</i>"
            " (actual less proportional).</p>"
            "<p><b>Source.</b> Balinski and Young (1982), Fair Representation, Yale University Press.</p>"
        )

    def declare(self):
        any_layer = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Localities or groups"), [any_layer]),
            tr("Rows that are added up by group."),
        )
        for name, title, help_text, optional in (
            ("GROUP_FIELD", tr("State or territory"), tr("Group among which the quota is divided."), False),
            ("WEIGHT_FIELD", tr("Weight"), tr("Families or people in proportion to which it is divided."), False),
            ("ACTUAL_FIELD", tr("What each got"), tr("Places each row got; true counts as one."), True),
        ):
            self.add(
                QgsProcessingParameterField(name, title, parentLayerParameterName="INPUT", optional=optional), help_text
            )
        self.add(
            QgsProcessingParameterNumber("SEATS", tr("Places to divide"), optional=True, minValue=0),
            tr("Localities or families of the quota. Empty: as many as were given."),
        )
        self.add(
            QgsProcessingParameterEnum("METHOD", tr("Method"), [tr("Hamilton"), tr("Sainte-Laguë")], defaultValue=0),
            tr("Hamilton never strays from the share by a whole place; Sainte-Laguë never takes one back."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Proportional quota"), any_layer),
            tr("One row per group."),
        )
        for name, title in (
            ("GROUP_COUNT", tr("Groups")),
            ("SEATS_DIVIDED", tr("Places divided")),
            ("MISPLACED", tr("Places that would change group")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        if parameters.get("SEATS") is None and not parameters.get("ACTUAL_FIELD"):
            return False, tr("Give the places to divide, or the field that says what each got.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ...methods.prioritization.seat_apportionment import apportion, exact_shares

        check_destinations(self, parameters, context, ["OUTPUT"])
        rows = read_features(self, parameters, "INPUT", context, feedback, geometry=False)
        code = rows.codes(self.parameterAsString(parameters, "GROUP_FIELD", context))
        without = int((code == "").sum())
        if without:
            warn(feedback, tr("Rows without a group, which are left out: {} of layer “{}”."), without, rows.name)
        groups, member = np.unique(code[code != ""].astype(str), return_inverse=True)
        weight = self._sums(parameters, context, feedback, rows, "WEIGHT_FIELD", code != "", member, len(groups))
        actual = self._sums(parameters, context, feedback, rows, "ACTUAL_FIELD", code != "", member, len(groups))
        given = parameters.get("SEATS") is not None
        seats = self.parameterAsInt(parameters, "SEATS", context) if given else int(round(actual.sum()))
        try:
            places = apportion(weight, seats, self.parameterAsEnum(parameters, "METHOD", context))
        except ValueError as problem:
            raise BadInput(
                tr("No group of layer “{}” has a weight above 0. Choose another field.").format(rows.name)
            ) from problem
        columns = [
            Column("group", "text", tr("State or territory")),
            Column("weight", "real", tr("Weight")),
            Column("share", "real", tr("Places before rounding")),
            Column("places", "integer", tr("Proportional places")),
            Column("actual", "real", tr("Places it got")),
            Column("difference", "real", tr("Got less proportional")),
        ]
        known = actual is not None
        for group in np.flatnonzero(2.0 * weight == weight.sum()) if len(groups) > 2 else ():
            warn(
                feedback,
                tr("Group “{}” weighs as much as all the others together: leave out the row of totals of layer “{}”."),
                groups[group],
                rows.name,
            )
        actual = actual if known else np.full(len(groups), np.nan)
        data = {
            "group": groups,
            "weight": weight,
            "share": exact_shares(weight, seats),
            "places": places,
            "actual": actual,
            "difference": actual - places,
        }
        results = {"OUTPUT": write_table(self, parameters, "OUTPUT", context, columns, data)}
        self.dress(context, results["OUTPUT"], None, tr("Proportional quota"), columns)
        # where more places were given than are divided, or fewer, that is no change of group
        over = data["difference"]
        misplaced = float(min(np.maximum(over, 0.0).sum(), np.maximum(-over, 0.0).sum())) if known else None
        return {**results, "GROUP_COUNT": len(groups), "SEATS_DIVIDED": seats, "MISPLACED": misplaced}

    def _sums(self, parameters, context, feedback, rows, name, inside, member, count):
        """Sum of a field in each group, None when the field is not given."""
        field = self.parameterAsString(parameters, name, context)
        if not field:
            return None
        values = rows.numbers(field, feedback)[inside]
        missing = int(np.isnan(values).sum())
        if missing:
            warn(
                feedback,
                tr("Rows without a value in “{}”, which add nothing: {} of layer “{}”."),
                field,
                missing,
                rows.name,
            )
        return np.bincount(member, weights=np.nan_to_num(values), minlength=count)
