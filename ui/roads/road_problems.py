"""Problems that ``territorios:diagnoseroads`` found, grouped for people."""

from dataclasses import dataclass, field

from qgis.core import QgsFeatureRequest

from ...processing.algorithms.data.problem_sentences import problem_titles
from ...processing.compat import is_null
from ...processing.layers.local_numbers import number
from ...processing.methods.roads.network_repair import (
    CLOSE_GAPS,
    DROP_DUPLICATES,
    DROP_ISOLATED,
    JOIN_CROSSINGS,
    SEPARATE_LEVELS,
    SPLIT_JUNCTIONS,
)
from ...processing.translation import tr

REPAIRS = {
    "gap": CLOSE_GAPS,
    "unsplit_junction": SPLIT_JUNCTIONS,
    "crossing_without_vertex": JOIN_CROSSINGS,
    "false_junction": SEPARATE_LEVELS,
    "isolated_component": DROP_ISOLATED,
    "duplicate": DROP_DUPLICATES,
}


def repair_titles():
    """What each repair does, by its number."""
    return {
        CLOSE_GAPS: tr("close gaps: {}"),
        SPLIT_JUNCTIONS: tr("give junctions a vertex: {}"),
        SEPARATE_LEVELS: tr("keep overpasses apart: {}"),
        DROP_DUPLICATES: tr("drop duplicates: {}"),
        DROP_ISOLATED: tr("drop parts that are not connected: {}"),
        JOIN_CROSSINGS: tr("join crossings: {}"),
    }


@dataclass(frozen=True)
class Problem:
    """One problem: the row of its point, and what it says; `placed` when it has a point."""

    row: int
    sentence: str
    placed: bool


@dataclass
class ProblemGroup:
    """Problems of one kind.

    Attributes
    ----------
    reason : str
    title : str
    repair : int or None
        What mends it, as the ``REPAIR`` of ``territorios:prepareroads``.
    problems : list of Problem
    """

    reason: str
    title: str
    repair: object
    problems: list = field(default_factory=list)


def problem_groups(layer):
    """The rows of a layer of problems by kind, kinds without any left out.

    Parameters
    ----------
    layer : QgsVectorLayer
        Output ``PROBLEMS``.

    Returns
    -------
    list of ProblemGroup
    """
    groups = {reason: ProblemGroup(reason, title, REPAIRS.get(reason)) for reason, title in problem_titles().items()}
    for row in layer.getFeatures(QgsFeatureRequest()):
        group = groups.get(row["reason"])
        if group is not None:
            group.problems.append(Problem(row.id(), problem_sentence(row), row.hasGeometry()))
    return [group for group in groups.values() if group.problems]


def problem_sentence(row):
    """What one problem says.

    Parameters
    ----------
    row : QgsFeature
        Of the output ``PROBLEMS``.
    """

    def text(column, decimals=0):
        value = row[column]
        return "" if is_null(value) else number(value, decimals)

    reason, road, other = row["reason"], text("road_id"), text("other_id")
    if reason == "gap":
        return tr("Road {} ends {} m before road {}").format(road, text("distance_m", 1), other)
    if reason == "unsplit_junction":
        return tr("Road {} ends on road {}, which has no vertex there").format(road, other)
    if reason == "crossing_without_vertex":
        return tr("Roads {} and {} cross and do not join").format(road, other)
    if reason == "false_junction":
        return tr("Road {} joins a road of another level").format(road)
    if reason == "isolated_component":
        return tr("Part {}: {} m from the longest part").format(text("component"), text("distance_m"))
    if reason == "duplicate":
        return tr("Road {} is the same as road {}").format(road, other)
    if reason in ("bad_speed", "unknown_direction"):
        return tr("Road {}: “{}”").format(road, "" if is_null(row["detail"]) else row["detail"])
    return tr("Road {}").format(road)
