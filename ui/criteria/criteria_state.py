"""What a person chose on the board of criteria, as the QGIS project keeps it."""

import json
from dataclasses import asdict, dataclass, field
from itertools import combinations

import numpy as np

from ...processing.translation import tr
from ..study.study_inputs import SCOPE

CRITERIA_KEY = "/criteria"
MORE, LESS = 1, -1


@dataclass
class CriteriaState:
    """The board of criteria.

    Attributes
    ----------
    layer : str
        Id of the layer of places.
    name_field : str
    criteria : list of list
        Field and direction, `MORE` or `LESS`, of each.
    scaling, method, missing : int
        As ``territorios:multicriteria`` numbers them.
    actors : dict of str to dict of str to float
        Judgments of each actor: ``first|second``, in the order of the criteria, to how many times the first
        matters more. What an actor has not judged counts as equal.
    """

    layer: str = ""
    name_field: str = ""
    criteria: list = field(default_factory=list)
    scaling: int = 0
    method: int = 0
    missing: int = 0
    actors: dict = field(default_factory=lambda: {tr("Actor {}").format(1): {}})

    @property
    def names(self):
        """Fields of the criteria."""
        return [name for name, _ in self.criteria]

    @property
    def directions(self):
        """`MORE` or `LESS` of each criterion, as an array."""
        return np.array([direction for _, direction in self.criteria], int)

    def judgment(self, actor, first, second):
        """How many times `first` matters more than `second` to `actor`; 1 where not judged."""
        judged = self.actors[actor]
        if f"{first}|{second}" in judged:
            return judged[f"{first}|{second}"]
        return 1.0 / judged.get(f"{second}|{first}", 1.0)

    def judge(self, actor, first, second, value):
        """Keep a judgment of an actor."""
        self.actors[actor].pop(f"{second}|{first}", None)
        self.actors[actor][f"{first}|{second}"] = float(value)

    def matrix(self, actor):
        """Reciprocal matrix of an actor, shape (k, k)."""
        return np.array([[self.judgment(actor, one, other) for other in self.names] for one in self.names], float)

    def judgments(self):
        """Rows of the table of judgments: actor, first, second, value, for every pair."""
        return [
            [actor, first, second, self.judgment(actor, first, second)]
            for actor in self.actors
            for first, second in combinations(self.names, 2)
        ]


def read_criteria(project):
    """The board that `project` keeps; an empty one when there is none or it cannot be read."""
    text, _ = project.readEntry(SCOPE, CRITERIA_KEY, "")
    try:
        kept = json.loads(text) if text else {}
        state = CriteriaState(**kept)
        state.criteria = [[str(name), MORE if direction == MORE else LESS] for name, direction in state.criteria]
        state.actors = {
            str(actor): {str(pair): float(value) for pair, value in judged.items() if float(value) > 0.0}
            for actor, judged in state.actors.items()
        }
    except (ValueError, TypeError, AttributeError):
        return CriteriaState()
    return state if state.actors else CriteriaState()


def write_criteria(project, state):
    """Keep `state` in `project`."""
    project.writeEntry(SCOPE, CRITERIA_KEY, json.dumps(asdict(state), ensure_ascii=False))
