"""Decisions of planners on territories, as the QGIS project keeps them."""

import json
from dataclasses import asdict, dataclass

from ...processing.methods.territories.planner_decisions import FORBID, LOCK, PIN
from ...processing.translation import tr
from ..memory_tables import memory_table
from ..study.study_inputs import SCOPE

DECISIONS_KEY = "/territory_decisions"
COLUMNS = ("decision", "unit", "other", "author", "date", "reason")


@dataclass(frozen=True)
class TerritoryDecision:
    """One row of the decisions table of a delimitation; `other` is "" for a pinned center."""

    decision: str
    unit: str
    other: str = ""
    author: str = ""
    date: str = ""
    reason: str = ""

    def sentence(self, names):
        """What is decided, with the names of the units.

        Parameters
        ----------
        names : dict of str to str
            Code of each unit to its name.
        """
        unit, other = (names.get(code, code) for code in (self.unit, self.other))
        return {
            LOCK: tr("{} goes with {}"),
            FORBID: tr("{} apart from {}"),
            PIN: tr("{} is a center"),
        }[self.decision].format(unit, other)


def read_decisions(project):
    """Decisions that `project` keeps; what cannot be read is left out.

    Returns
    -------
    list of TerritoryDecision
    """
    text, _ = project.readEntry(SCOPE, DECISIONS_KEY, "")
    try:
        kept = json.loads(text) if text else []
    except ValueError:
        kept = []
    rows = [row for row in kept if isinstance(row, dict)] if isinstance(kept, list) else []
    return [
        TerritoryDecision(*(str(row.get(column) or "") for column in COLUMNS))
        for row in rows
        if row.get("decision") in (LOCK, FORBID, PIN) and row.get("unit")
    ]


def write_decisions(project, decisions):
    """Keep `decisions` in `project`."""
    if decisions:
        content = json.dumps([asdict(decision) for decision in decisions], ensure_ascii=False)
        project.writeEntry(SCOPE, DECISIONS_KEY, content)
    else:
        project.removeEntry(SCOPE, DECISIONS_KEY)


def decisions_layer(decisions):
    """Table of decisions as the parameter ``DECISIONS`` takes it, None when there are none."""
    rows = [[getattr(decision, column) for column in COLUMNS] for decision in decisions]
    return memory_table(tr("Decisions on territories"), dict.fromkeys(COLUMNS, "text"), rows)


class DecisionHistory:
    """Decisions as they are now, and the steps back and forth.

    Parameters
    ----------
    decisions : list of TerritoryDecision
    """

    def __init__(self, decisions):
        self.decisions = list(decisions)
        self._past, self._future = [], []

    def change(self, decisions):
        """Take other decisions as the next step."""
        self._past.append(self.decisions)
        self._future.clear()
        self.decisions = list(decisions)

    def undo(self):
        """Go back one step, when there is one."""
        if self._past:
            self._future.append(self.decisions)
            self.decisions = self._past.pop()

    def redo(self):
        """Go forth again, when there was a step back."""
        if self._future:
            self._past.append(self.decisions)
            self.decisions = self._future.pop()

    @property
    def can_undo(self):
        """Whether there is a step back."""
        return bool(self._past)

    @property
    def can_redo(self):
        """Whether there was a step back."""
        return bool(self._future)
