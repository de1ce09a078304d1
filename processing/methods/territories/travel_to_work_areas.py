"""Travel-to-work areas: units merge until every area is large and self-contained enough.

Coombes and Bond (2008), *Travel-to-Work Areas: the 2007 review*, Office for National
Statistics, in the form of Istat and Eurostat with one unit moved at a time and a reserve
list (Franconi, Ichim and D'Aló 2017, *Statistical Journal of the IAOS* 33(3),
585-591).

The unit that leaves the least valid area c joins the area t of greatest cohesion,
``f_kt²/(L_k·W_t) + f_tk²/(L_t·W_k)``. It ends: while c is the least valid area it only loses
units, no other area falls, and when another takes its place c is more valid than before.
"""

import numpy as np

from .cohesion import cohesion
from .delimitation import (
    BY_RESERVE,
    MERGED,
    NO_ARRIVALS,
    NO_FLOWS,
    NO_LINK,
    NO_RESIDENTS,
    OWN_FLOW_ONLY,
    UNASSIGNED,
    Delimitation,
    numbered,
)
from .validity import ValidityLimits, validity

REPORT_EVERY = 10
# numbers this close are equal: what is a tie in fractions must be one in floating point
DIGITS = 12


def travel_to_work_areas(
    flows, min_size, target_size, min_containment, target_containment, adjacency=None, progress=None
):
    """Delimit travel-to-work areas.

    Parameters
    ----------
    flows : FlowMatrix
        Of `n` units.
    min_size, target_size : float
        Residents an area needs, ``0 < min_size < target_size``.
    min_containment, target_containment : float
        Self-containment on both sides, ``0 < min_containment < target_containment <= 1``.
    adjacency : scipy.sparse.csr_matrix of bool, shape (n, n), optional
        Where given, a unit joins only areas with a unit next to it.
    progress : callable, optional
        Called with the share done.

    Returns
    -------
    Delimitation
        `how` is ``reserve`` for units placed at the end without a validity check.

    Raises
    ------
    ValueError
        When the limits are not in order.
    """
    limits = ValidityLimits(min_size, target_size, min_containment, target_containment)
    reason = set_aside(flows)
    active = reason == ""
    areas = _Areas(flows, active, limits, adjacency)
    steps = 0
    while True:
        area = int(np.argmin(areas.validity))
        if not areas.validity[area] < 1.0:
            break
        unit = areas.leaver(area)
        areas.move(unit, areas.target(unit, checked=True))
        steps += 1
        if progress is not None and steps % REPORT_EVERY == 0:
            progress(1.0 - np.count_nonzero(areas.validity < 1.0) / len(flows))
    how = np.where(active, MERGED, "").astype(object)
    for unit in areas.place_reserve():
        how[unit] = BY_RESERVE
    left = active & (areas.area == UNASSIGNED)
    how[left] = ""
    reason[left] = NO_LINK
    return Delimitation(numbered(areas.area), how, reason)


def set_aside(flows):
    """Why units cannot take part: no residents, no arrivals or only their own flow.

    Their flows do not count for the others, which may then fall in the same case; so on
    until none is left.

    Returns
    -------
    ndarray of str, shape (n,)
        Empty for the units that take part.
    """
    reason = np.full(len(flows), "", object)
    reason[(flows.residents == 0.0) & (flows.arrivals == 0.0)] = NO_FLOWS
    while True:
        active = reason == ""
        inside = active.astype(float)
        residents = (flows.amounts @ inside) * inside
        arrivals = (flows.amounts.T @ inside) * inside
        for code, rows in (
            (NO_RESIDENTS, residents == 0.0),
            (NO_ARRIVALS, arrivals == 0.0),
            (OWN_FLOW_ONLY, (residents == flows.own) & (arrivals == flows.own)),
        ):
            reason[active & rows & (reason == "")] = code
        if (active == (reason == "")).all():
            return reason


class _Areas:
    """State of the division: the area of each unit and the sums of each area, kept up to date.

    An area has the number of the unit it began with; `validity` is infinite for one without units.
    """

    def __init__(self, flows, active, limits, adjacency):
        inside = active.astype(float)
        kept = flows.amounts.multiply(inside[:, None]).multiply(inside[None, :])
        self._out, self._in = kept.tocsr(), kept.tocsc()
        for matrix in (self._out, self._in):
            matrix.eliminate_zeros()
        self._limits = limits
        self._adjacency = adjacency
        self._unit_residents = np.asarray(self._out.sum(axis=1)).ravel()
        self._unit_arrivals = np.asarray(self._out.sum(axis=0)).ravel()
        self._unit_own = self._out.diagonal()
        self.area = np.where(active, np.arange(len(flows)), UNASSIGNED)
        self._members = [[unit] if active[unit] else [] for unit in range(len(flows))]
        self._residents, self._arrivals = self._unit_residents.copy(), self._unit_arrivals.copy()
        self._own = self._unit_own.copy()
        found = self._valid(self._residents, self._arrivals, self._own)
        self.validity = np.where(active, found, np.inf)

    def leaver(self, area):
        """The unit that leaves: greatest inflow from outside plus residents less own flow (first on a tie)."""
        members = np.sort(self._members[area])
        if len(members) == 1:
            return int(members[0])
        from_inside = np.asarray(self._in[:, members][members].sum(axis=0)).ravel()
        passing = self._unit_arrivals[members] + self._unit_residents[members]
        pull = passing - from_inside - self._unit_own[members]
        return int(members[np.argmax(pull >= pull.max() - passing.max() * 10.0**-DIGITS)])

    def target(self, unit, checked):
        """Area of greatest cohesion with `unit` (last on a tie), not its own; UNASSIGNED where there is none.

        With `checked`, also UNASSIGNED where that area would become less valid.
        """
        candidates, sent, received = self._links(unit)
        if not len(candidates):
            return UNASSIGNED
        residents, arrivals = self._unit_residents[unit], self._unit_arrivals[unit]
        ties = cohesion(sent, received, residents, arrivals, self._residents[candidates], self._arrivals[candidates])
        best = int(np.flatnonzero(ties >= ties.max() * (1.0 - 10.0**-DIGITS))[-1])
        area = int(candidates[best])
        if checked:
            own = self._own[area] + sent[best] + received[best] + self._unit_own[unit]
            joined = self._valid(self._residents[area] + residents, self._arrivals[area] + arrivals, own)
            if joined < self.validity[area]:
                return UNASSIGNED
        return area

    def move(self, unit, area):
        """Take `unit` to `area`, or to the reserve with UNASSIGNED."""
        for place, sign in ((int(self.area[unit]), -1), (area, 1)):
            if place == UNASSIGNED:
                continue
            if sign < 0:
                self._members[place].remove(unit)
                self.area[unit] = UNASSIGNED
            sent, received = self._exchange(unit, place)
            self._residents[place] += sign * self._unit_residents[unit]
            self._arrivals[place] += sign * self._unit_arrivals[unit]
            self._own[place] += sign * (sent + received + self._unit_own[unit])
            if sign > 0:
                self._members[place].append(unit)
                self.area[unit] = place
            self.validity[place] = (
                self._valid(self._residents[place], self._arrivals[place], self._own[place])
                if self._members[place]
                else np.inf
            )

    def place_reserve(self):
        """Give the units of the reserve an area, from the last code to the first, until none can be placed."""
        waiting = [unit for unit in np.flatnonzero(self._unit_residents > 0.0)[::-1] if self.area[unit] == UNASSIGNED]
        placed = True
        while placed:
            placed = False
            for unit in list(waiting):
                area = self.target(unit, checked=False)
                if area != UNASSIGNED:
                    self.move(unit, area)
                    waiting.remove(unit)
                    placed = True
                    yield unit

    def _valid(self, residents, arrivals, own):
        return np.round(validity(residents, arrivals, own, self._limits), DIGITS)

    def _links(self, unit):
        """Areas other than its own that exchange with `unit`, in order, and flows to and from each."""
        to, sent = self._row(self._out, unit)
        back, received = self._row(self._in, unit)
        areas = np.concatenate([self.area[to], self.area[back]])
        usable = (areas != UNASSIGNED) & (areas != self.area[unit])
        if self._adjacency is not None:
            start, stop = self._adjacency.indptr[unit : unit + 2]
            usable &= np.isin(areas, self.area[self._adjacency.indices[start:stop]])
        amount = np.concatenate([sent, received])[usable]
        outward = (np.arange(len(areas)) < len(to))[usable]
        candidates, place = np.unique(areas[usable], return_inverse=True)
        place = place.ravel()
        count = len(candidates)
        return (
            candidates,
            np.bincount(place, amount * outward, count),
            np.bincount(place, amount * ~outward, count),
        )

    def _exchange(self, unit, area):
        """Flow from `unit` to the units of `area`, and back."""
        to, sent = self._row(self._out, unit)
        back, received = self._row(self._in, unit)
        return sent[self.area[to] == area].sum(), received[self.area[back] == area].sum()

    @staticmethod
    def _row(matrix, unit):
        start, stop = matrix.indptr[unit : unit + 2]
        return matrix.indices[start:stop], matrix.data[start:stop]
