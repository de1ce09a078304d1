"""Decisions of planners on a division: units that go together or apart, and chosen centers.

They come after the method's own division, so that a run can be repeated with other data or
limits and honor them again. What cannot be done is left out and reported.
"""

from dataclasses import dataclass, replace

import numpy as np

from .cohesion import group_cohesion
from .delimitation import BY_HAND, UNASSIGNED, numbered

LOCK, FORBID, PIN = "lock", "forbid", "pin"
# why a decision was not carried out
SAME_UNIT, LOCKED_TWICE, LOCK_AGAINST_FORBID = "same_unit", "locked_twice", "lock_against_forbid"
PINNED_TWICE, LOCKED_AND_PINNED, NO_TERRITORY = "pinned_twice", "locked_and_pinned", "no_territory"


@dataclass(frozen=True)
class Decision:
    """One decision.

    Attributes
    ----------
    kind : str
        ``lock``: `unit` is in the territory of `other`; ``forbid``: they are in different ones;
        ``pin``: `unit` is the center of its territory.
    unit : int
        Row of the unit.
    other : int
        Row of the other one, -1 for ``pin``.
    """

    kind: str
    unit: int
    other: int = UNASSIGNED


def apply_decisions(flows, delimitation, decisions, adjacency=None):
    """Carry out decisions on a division.

    1. A territory with several pinned centers is split: each unit goes with the pinned center it is
    most tied to. A pinned unit without territory begins one. 2. Locked units go to the
    territory of the unit they are locked to, and those locked to them go along. 3. Of two units that
    must not be together, the one that is freer to move (not locked, not pinned, less tied to
    their territory) goes to the other territory of greatest cohesion, or to one of its own.

    Parameters
    ----------
    flows : FlowMatrix
        Of `n` units.
    delimitation : Delimitation
    decisions : sequence of Decision
    adjacency : scipy.sparse.csr_matrix of bool, shape (n, n), optional
        Where given, units that have to leave go only to territories next to them.

    Returns
    -------
    delimitation : Delimitation
        Units that moved have ``how`` ``hand`` and an entry in the log.
    pinned : list of int
        Centers by decision.
    problems : list of (int, str)
        Number of each decision that was not carried out, and why: ``same_unit``, ``locked_twice``
        (to two units that do not go together), ``lock_against_forbid``, ``pinned_twice``,
        ``locked_and_pinned`` or ``no_territory`` (locked to a unit that has none).
    """
    board = _Board(flows, delimitation, adjacency)
    problems = []
    pinned = _pins(board, decisions, problems)
    together = _locks(board, decisions, pinned, problems)
    _forbids(board, decisions, pinned, together, problems)
    return board.result(), pinned, sorted(problems)


def _pins(board, decisions, problems):
    """Pinned centers, each in a territory of its own."""
    pinned = []
    for number, decision in enumerate(decisions):
        if decision.kind == PIN:
            if decision.unit in pinned:
                problems.append((number, PINNED_TWICE))
            else:
                pinned.append(decision.unit)
    for unit in pinned:
        if board.territory[unit] == UNASSIGNED:
            board.move([unit], board.new_territory())
    for territory in sorted({board.territory[unit] for unit in pinned}):
        rivals = sorted(unit for unit in pinned if board.territory[unit] == territory)
        if len(rivals) > 1:
            board.split(rivals)
    return pinned


def _locks(board, decisions, pinned, problems):
    """Lead every locked unit to its territory; the group of each unit, by its leader."""
    leader = {}
    forbidden = _pairs(decisions, FORBID)

    def head(unit):
        while unit in leader:
            unit = leader[unit]
        return unit

    for number, decision in enumerate(decisions):
        unit, other = decision.unit, decision.other
        if decision.kind != LOCK:
            continue
        if unit == other:
            problems.append((number, SAME_UNIT))
        elif frozenset((unit, other)) in forbidden:
            problems.append((number, LOCK_AGAINST_FORBID))
        elif unit in leader:
            if head(unit) != head(other):
                problems.append((number, LOCKED_TWICE))
        elif head(other) == unit:
            continue  # the other one already follows this one
        elif unit in pinned:
            problems.append((number, LOCKED_AND_PINNED))
        elif board.territory[head(other)] == UNASSIGNED:
            problems.append((number, NO_TERRITORY))
        else:
            leader[unit] = other
    groups = {}
    for unit in leader:
        groups.setdefault(head(unit), {head(unit)}).add(unit)
    for first in sorted(groups):
        away = [unit for unit in sorted(groups[first]) if board.territory[unit] != board.territory[first]]
        board.move(away, board.territory[first])
    return {unit: group for group in groups.values() for unit in group}


def _forbids(board, decisions, pinned, together, problems):
    """Part the pairs that must not be together."""
    apart, locked = {}, _pairs(decisions, LOCK)
    for number, decision in enumerate(decisions):
        if decision.kind != FORBID:
            continue
        unit, other = decision.unit, decision.other
        if unit == other:
            problems.append((number, SAME_UNIT))
        elif other in together.get(unit, ()) or frozenset((unit, other)) in locked:
            problems.append((number, LOCK_AGAINST_FORBID))
        else:
            apart.setdefault(unit, set()).add(other)
            apart.setdefault(other, set()).add(unit)
    for unit, other in [(d.unit, d.other) for d in decisions if d.kind == FORBID and d.other in apart.get(d.unit, ())]:
        shared = board.territory[unit]
        if shared == UNASSIGNED or shared != board.territory[other]:
            continue
        groups = [sorted(together.get(one, {one})) for one in (unit, other)]
        # pinned centers are in different territories, so one of the two groups has none
        free = [group for group in groups if not set(group) & set(pinned)]
        leaving = min(free, key=lambda group: (len(group), board.tie(group), group[0]))
        enemies = set().union(*(apart.get(one, ()) for one in leaving))
        board.move(leaving, board.other_territory(leaving, {board.territory[enemy] for enemy in enemies}))


def _pairs(decisions, kind):
    return {frozenset((decision.unit, decision.other)) for decision in decisions if decision.kind == kind}


class _Board:
    """The division while decisions move its units."""

    def __init__(self, flows, delimitation, adjacency):
        self._flows, self._given, self._adjacency = flows, delimitation, adjacency
        self.territory = np.array(delimitation.territory)
        self._how, self._reason = delimitation.how.astype(object), delimitation.reason.astype(object)
        self._log = list(delimitation.log)

    def new_territory(self):
        """Number of a territory that does not exist yet."""
        return int(self.territory.max(initial=UNASSIGNED)) + 1

    def move(self, units, territory):
        """Bring units to a territory, by hand."""
        members = np.flatnonzero(self.territory == territory)
        after = int(members[0]) if len(members) else (units[0] if units else UNASSIGNED)
        for unit in units:
            own = np.flatnonzero((self.territory == self.territory[unit]) & (self.territory >= 0))
            self._log.append((BY_HAND, int(unit), int(own[0]) if len(own) else UNASSIGNED, int(after)))
        self.territory[units] = territory
        self._how[units], self._reason[units] = BY_HAND, ""

    def split(self, centers):
        """Give each of the centers of one territory a territory, with the units most tied to it."""
        members = np.flatnonzero(self.territory == self.territory[centers[0]])
        alone = np.full(len(self.territory), UNASSIGNED)
        alone[centers] = np.arange(len(centers))
        # without a tie to any of them, with the first
        choice = np.array(
            [
                alone[unit] if alone[unit] >= 0 else group_cohesion(self._flows, [unit], alone, len(centers)).argmax()
                for unit in members
            ]
        )
        for number in range(1, len(centers)):
            self.move(members[choice == number].tolist(), self.new_territory())

    def tie(self, units):
        """Cohesion of a group of units with the rest of its territory."""
        rest = self.territory == self.territory[units[0]]
        rest[units] = False
        return group_cohesion(self._flows, units, np.where(rest, 0, UNASSIGNED), 1)[0]

    def other_territory(self, units, closed):
        """Territory of greatest cohesion that is not in `closed`; a new one where none has any."""
        count = self.new_territory()
        open_to = np.where(np.isin(self.territory, list(closed)), UNASSIGNED, self.territory)
        if self._adjacency is not None:
            near = np.unique(open_to[self._adjacency[units].indices])
            open_to = np.where(np.isin(open_to, near), open_to, UNASSIGNED)
        cohesion = group_cohesion(self._flows, units, open_to, count)
        return int(cohesion.argmax()) if cohesion.max(initial=0.0) > 0.0 else count

    def result(self):
        return replace(
            self._given, territory=numbered(self.territory), how=self._how, reason=self._reason, log=self._log
        )
