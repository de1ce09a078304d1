"""Concurrence of programs: who is where, with whom, and which components of the basket are missing."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Concurrence:
    """What `concurrence` finds of `n` units, `p` programs and `c` components.

    Attributes
    ----------
    amount : ndarray of float, shape (n, p)
        Beneficiaries: distinct people, rows, or the sum of the amounts; 0 where the program is absent,
        NaN where it is present and no amount is known.
    present : ndarray of bool, shape (n, p)
    same_people : ndarray of float, shape (n,)
        People in the rolls of two programs or more of the unit; NaN where fewer than two rolls name people.
    same_objective : ndarray of float, shape (n,)
        Programs of the objective that has most in the unit; NaN where no objective is known.
    complementary : ndarray of bool, shape (n,)
        Two components or more, and no program gives them all.
    components : list of str
    needed, served : ndarray of bool, shape (n, c)
        Whether the component is in the basket of the unit, and whether a program there gives it.
    repeated : ndarray of int, shape (p,)
        Rows that repeat a person of the same roll and unit, and count once.
    """

    amount: np.ndarray
    present: np.ndarray
    same_people: np.ndarray
    same_objective: np.ndarray
    complementary: np.ndarray
    components: list
    needed: np.ndarray
    served: np.ndarray
    repeated: np.ndarray

    @property
    def missing(self):
        """Components of the basket of each unit that no program gives there, shape (n, c)."""
        return self.needed & ~self.served

    @property
    def complete(self):
        """Units with a basket of which nothing is missing, shape (n,)."""
        return self.needed.any(axis=1) & ~self.missing.any(axis=1)


def concurrence(rolls, baskets, axis):
    """Bring several programs together in their units.

    Parameters
    ----------
    rolls : list of MatchedRoll
        One per program.
    baskets : pandas.DataFrame
        A row per ``component`` with the ``program`` that gives it (the name of a roll; any other gives it
        nowhere), the ``objective`` of the program ("" when unknown) and the ``axis`` it is for ("" for all).
    axis : ndarray of str, shape (n,)
        Axis or territory of each unit.

    Returns
    -------
    Concurrence

    References
    ----------
    Nota de Aprendizaje 1, Programa Territorios Productivos (2015): programs concur in the same places, for
    the same people, toward the same objectives and with goods that complete each other.
    """
    count = len(axis)
    amount, present = np.zeros((2, count, len(rolls)))
    repeated = np.zeros(len(rolls), int)
    for column, roll in enumerate(rolls):
        amount[:, column], present[:, column], repeated[column] = _beneficiaries(roll, count)
    present = present > 0.0
    components = list(dict.fromkeys(baskets["component"]))
    given, needed = _given(rolls, baskets, axis, present, components)
    served = given.any(axis=1)
    alone = given.sum(axis=2).max(axis=1, initial=0)
    total = served.sum(axis=1)
    return Concurrence(
        amount,
        present,
        _same_people(rolls, count),
        _same_objective(rolls, baskets, present),
        (total >= 2) & (alone < total),
        components,
        needed,
        served,
        repeated,
    )


def components_by_territory(found, territory):
    """How many units of each territory have each component of their basket.

    Parameters
    ----------
    found : Concurrence
    territory : ndarray of str, shape (n,)
        "" for none.

    Returns
    -------
    pandas.DataFrame
        ``territory``, ``component``, ``units`` (that need it), ``present``, ``missing``: a row per pair that
        some unit needs, by territory in order and component as in the baskets.
    """
    import pandas as pd

    names, group = np.unique(np.asarray(territory, str), return_inverse=True)
    needed = np.zeros((len(names), len(found.components)), int)
    missing = needed.copy()
    np.add.at(needed, group.ravel(), found.needed)
    np.add.at(missing, group.ravel(), found.missing)
    row, column = np.nonzero(needed)
    return pd.DataFrame(
        {
            "territory": names.astype(object)[row],
            "component": np.array(found.components, object)[column],
            "units": needed[row, column],
            "present": (needed - missing)[row, column],
            "missing": missing[row, column],
        }
    )


def _beneficiaries(roll, count):
    """Beneficiaries of a roll by unit, where it has any, and rows that repeat a person."""
    rows = np.flatnonzero(roll.unit >= 0)
    unit = roll.unit[rows]
    if roll.amount is not None:
        amount = roll.amount[rows]
        known = np.isfinite(amount)
        # without any row the sum would be of whole numbers, which know no NaN
        total = np.bincount(unit[known], amount[known], count).astype(float)
        # an unknown amount is somebody; an amount of 0 is nobody
        present = np.bincount(unit[~known | (amount > 0.0)], minlength=count) > 0
        total[present & (total == 0.0)] = np.nan
        return total, present, 0
    once = rows if roll.key is None else rows[_first_of_each(unit, roll.key[rows])]
    total = np.bincount(roll.unit[once], minlength=count)
    return total, total > 0, len(rows) - len(once)


def _first_of_each(unit, key):
    """Whether each row is the first of its unit and person; people without a key are all different."""
    import pandas as pd

    return ~pd.DataFrame({"unit": unit, "key": key}).duplicated().to_numpy() | (key == "")


def _same_people(rolls, count):
    """People of each unit in two rolls or more."""
    import pandas as pd

    named = [(number, roll) for number, roll in enumerate(rolls) if roll.key is not None]
    if len(named) < 2:
        return np.full(count, np.nan)
    people = pd.concat(
        [pd.DataFrame({"unit": roll.unit, "key": roll.key, "program": number}) for number, roll in named]
    )
    people = people[(people["unit"] >= 0) & (people["key"] != "")].drop_duplicates()
    programs = people.groupby(["unit", "key"]).size()
    shared = programs[programs >= 2].index.get_level_values("unit").to_numpy(np.int64)
    return np.bincount(shared, minlength=count).astype(float)


def _same_objective(rolls, baskets, present):
    """Programs of the commonest objective of each unit."""
    known = baskets[(baskets["objective"] != "") & baskets["program"].isin([roll.program for roll in rolls])]
    if known.empty:
        return np.full(len(present), np.nan)
    number = {roll.program: column for column, roll in enumerate(rolls)}
    most = np.zeros(len(present))
    for _, programs in known.groupby("objective")["program"]:
        columns = [number[program] for program in programs.unique()]
        most = np.maximum(most, present[:, columns].sum(axis=1))
    return most


def _given(rolls, baskets, axis, present, components):
    """Which program gives which component where, shape (n, p, c), and which are needed, shape (n, c)."""
    number = {roll.program: column for column, roll in enumerate(rolls)}
    given = np.zeros((*present.shape, len(components)), bool)
    needed = np.zeros((len(present), len(components)), bool)
    for program, component, of_axis in zip(baskets["program"], baskets["component"], baskets["axis"]):
        place = components.index(component)
        applies = np.ones(len(axis), bool) if of_axis == "" else axis == of_axis
        needed[:, place] |= applies
        if program in number:
            given[:, number[program], place] |= applies & present[:, number[program]]
    return given, needed
