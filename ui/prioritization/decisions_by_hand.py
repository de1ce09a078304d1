"""Localities included or excluded by hand, each with its author, date and reason."""

import json
from dataclasses import asdict, dataclass

from ...processing.layers.planner_tables.decision_tables import read_overrides
from ...processing.layers.reading.features import read_layer
from ..study.study_inputs import SCOPE

DECISIONS_KEY = "/decisions"


@dataclass(frozen=True)
class Decision:
    """One decision: `take` says whether the locality is included."""

    take: bool
    author: str
    date: str
    reason: str


def read_decisions(project):
    """Code → `Decision` that `project` keeps; what cannot be read is left out."""
    text, _ = project.readEntry(SCOPE, DECISIONS_KEY, "")
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        kept = {}
    return {
        code: Decision(content["take"], *(str(content.get(name) or "") for name in ("author", "date", "reason")))
        for code, content in (kept if isinstance(kept, dict) else {}).items()
        if isinstance(content, dict) and isinstance(content.get("take"), bool)
    }


def write_decisions(project, decisions):
    """Keep `decisions` in `project`."""
    content = {code: asdict(decision) for code, decision in decisions.items()}
    project.writeEntry(SCOPE, DECISIONS_KEY, json.dumps(content, ensure_ascii=False))


def takes(decisions):
    """Code → whether it is included, as the four criteria take it."""
    return {code: decision.take for code, decision in decisions.items()}


def decisions_of_table(layer, known, feedback):
    """Decisions in a table like the one that Import field sheet gives.

    Parameters
    ----------
    layer : QgsVectorLayer
    known : sequence of str
        Codes of the localities.
    feedback : QgsProcessingFeedback

    Returns
    -------
    dict of str to Decision

    Raises
    ------
    BadInput
    """
    features = read_layer(layer)
    overrides = read_overrides(features, known, feedback) if len(features) else {}
    return {code: Decision(**decision) for code, decision in overrides.items()}
