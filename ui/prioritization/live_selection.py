"""The four criteria in memory: localities read once, judged again at every change of a threshold or quota.

Reading and rules are those of ``territorios:fourcriteria``, so that what is seen is what is kept.
"""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject

from ...processing.algorithms.prioritization.four_criteria import FourCriteria
from ...processing.algorithms.prioritization.program_parameters import distance_problem, read_program, read_rules
from ...processing.dependencies import missing_packages_message
from ...processing.layers.bad_input import BadInput
from ..algorithm_run import RunFeedback
from .place_names import LEVELS, NAME_FIELDS, names_by_code

# What a person changes while she looks; the rest are layers and fields.
THRESHOLDS = ("RATIO", "POPULATION_FLOOR", "RADIUS", "FAMILIES_FLOOR")
READINGS = (
    "DENOMINATOR",
    "FLOOR_APPLIES",
    "SEAT_RULE",
    "DISTANCE",
    "DISTANCE_FIELD",
    "QUOTA_UNIT",
    "QUOTA_RULE",
    "DISPERSION_METRIC",
    "DISPERSION_MAX",
)
SETTINGS = THRESHOLDS + READINGS
# These decide which distance is measured.
MEASURING = ("SEAT_RULE", "DISTANCE", "DISTANCE_FIELD")
FIELDS = (
    "CODE",
    "MUNICIPALITY",
    "STATE",
    "TERRITORY",
    "POPULATION",
    "HOUSEHOLDS",
    "UNITS_UNDER_20HA",
    "FAMILIES",
    "IS_SEAT",
)


def new_algorithm():
    """The algorithm whose parameters and rules the explorer shows."""
    algorithm = FourCriteria()
    algorithm.initAlgorithm()
    return algorithm


@dataclass(frozen=True)
class Counts:
    """Totals of one selection by state or by territory, in the order of `names`.

    Attributes
    ----------
    names, states : ndarray of str
    localities, eligible, selected : ndarray of int
    families, eligible_families : ndarray of float
        Of the selected, and of the eligible.
    """

    names: np.ndarray
    states: np.ndarray
    localities: np.ndarray
    eligible: np.ndarray
    selected: np.ndarray
    families: np.ndarray
    eligible_families: np.ndarray


class LiveSelection:
    """Localities of a program, read from their layer once for each way to measure the distance.

    Parameters
    ----------
    layer : QgsVectorLayer
    parameters : dict
        Fields and settings, as ``territorios:fourcriteria`` takes them.
    name_field : str
        Field with the name of each locality, "" for none.

    Attributes
    ----------
    codes, names : ndarray of str, shape (n,)
    ids : ndarray of int, shape (n,)
        Feature ids in the layer.
    place_names : dict of str to dict
        Code to name of the states and territories that the localities name.
    xy : ndarray, shape (n, 2)
        In the reference system of the layer.
    warnings : list of str
        What the last reading found doubtful.

    Raises
    ------
    BadInput
        When the layer or a field cannot be used.
    """

    def __init__(self, layer, parameters, name_field=""):
        reason = missing_packages_message(FourCriteria.REQUIRES)
        if reason:
            raise BadInput(reason)
        self._algorithm = new_algorithm()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        # a copy, as a run takes it: without edits that are not saved
        self._parameters = {**parameters, "LOCALITIES": layer.clone()}
        self.warnings, self._measured = [], {}
        localities, rows = self._read(parameters)
        self.crs, self.ids, self.xy = localities.crs, localities.ids(), localities.points()
        self.codes = rows["code"].to_numpy()
        names = localities.codes(name_field) if name_field else self.codes
        self.names = np.where(names == "", self.codes, names)
        self._rows = rows
        self.place_names = {
            level: names_by_code(rows[level], localities.codes(parameters[field])) if parameters.get(field) else {}
            for level, field in NAME_FIELDS.items()
        }
        self._groups = {level: _group(rows, level) for level in LEVELS}
        self.row_of_id = {number: row for row, number in enumerate(self.ids.tolist())}
        self.row_of_code = {code: row for row, code in enumerate(self.codes)}

    def __len__(self):
        return len(self._rows)

    def known(self, level):
        """Names of the states or of the territories, in ascending order."""
        return sorted({name for name in self._groups[level][0] if name})

    def column(self, name):
        """A column of the localities as it was read: ``municipality``, ``families``…"""
        return self._rows[name].to_numpy()

    def judge(self, settings, quotas, decisions):
        """The four criteria with other thresholds, quotas and decisions.

        Parameters
        ----------
        settings : dict
            Values of `SETTINGS`.
        quotas : dict of str to dict
            ``state`` and ``territory``, each code to quota.
        decisions : dict
            Code to whether it is included by hand.

        Returns
        -------
        pandas.DataFrame
            ``Selection.localities`` of `four_criteria`, in the order of the layer.

        Raises
        ------
        BadInput
            When the distance cannot be measured as the settings say.
        """
        return self.judge_all(settings, quotas, decisions)[0]

    def judge_all(self, settings, quotas, decisions):
        """The same, and the territories in the order in which quotas are filled, as `judge_localities` gives them."""
        from ...processing.methods.prioritization.four_criteria import judge_localities

        if self._measuring(settings) not in self._measured:
            self._read(settings)
        localities, dispersions = self._measured[self._measuring(settings)]
        rules = read_rules(self._algorithm, settings, self._context)
        arguments = (dispersions, rules, quotas["state"], quotas["territory"], decisions)
        return judge_localities(localities, *arguments, measured=False)[:2]

    def _measuring(self, settings):
        """What decides which distance to the seat is measured."""
        return tuple(settings.get(name) for name in MEASURING)

    def _read(self, settings):
        """Read the layer and measure as `settings` say."""
        from ...processing.methods.prioritization.dispersion import Dispersions
        from ...processing.methods.prioritization.program_localities import program_localities

        given, feedback = {**self._parameters, **settings}, RunFeedback()
        problem = distance_problem(self._algorithm, given, self._context)
        if problem:
            raise BadInput(problem)
        try:
            program = read_program(self._algorithm, given, self._context, feedback)
        except QgsProcessingException as problem:
            raise BadInput(str(problem)) from problem
        self.warnings = feedback.warnings
        localities = program_localities(program.table, program.points)
        self._measured[self._measuring(settings)] = localities, Dispersions(program.points)
        return program.localities, program.table

    def counts(self, level, judged):
        """Totals of `judged` by ``state`` or ``territory``, as `Counts`."""
        names, group, states = self._groups[level]

        def total(weights):
            return np.bincount(group, weights, len(names))

        families = np.nan_to_num(judged["families"].to_numpy())
        selected, eligible = judged["selected"].to_numpy(), judged["eligible"].to_numpy()
        return Counts(
            names,
            states,
            total(None).astype(int),
            total(eligible).astype(int),
            total(selected).astype(int),
            total(families * selected),
            total(families * eligible),
        )


def _group(rows, level):
    """Names of the groups, number of the group of each row, and the state of each group.

    A territory of the same name in two states is two groups.
    """
    keys = ["state"] if level == "state" else ["state", level]
    group = rows.groupby(keys, sort=True).ngroup().to_numpy()
    _, first = np.unique(group, return_index=True)
    return rows[level].to_numpy()[first], group, rows["state"].to_numpy()[first]
